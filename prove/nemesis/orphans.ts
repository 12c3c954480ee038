/**
 * What nobody would ever look at again: an event without its place in the queue, words without their place among what is to be
 * sent, a conversation without the timer that ends it, a case in no list or in two, a page without its call. Read straight from Redis.
 */
import type { Connection } from '../../src/store/redis/connect.ts'

export async function findOrphans(connection: Connection, channels: readonly string[]): Promise<string[]> {
  const found: string[] = []
  const list = async (...command: string[]): Promise<string[]> =>
    ((await connection.send(command)) as unknown[]).map(String)
  const keysLike = (pattern: string): Promise<string[]> => list('KEYS', pattern)

  for (const channel of channels) {
    const p = `itgel:{${channel}}:`
    const ready = new Set(await list('ZRANGE', `${p}ready`, '0', '-1'))
    const timers = new Set(await list('ZRANGE', `${p}timers`, '0', '-1'))
    const lanes = new Set([
      ...(await list('ZRANGE', `${p}out:urgent`, '0', '-1')),
      ...(await list('ZRANGE', `${p}out:normal`, '0', '-1')),
    ])
    const named = (key: string, kind: string): string => key.slice(p.length + kind.length + 1)
    for (const key of await keysLike(`${p}q:*`))
      if (!ready.has(named(key, 'q'))) found.push(`${channel}: an event waits that nobody will take`)
    for (const key of await keysLike(`${p}e:*`)) {
      const queued = new Set(await list('ZRANGE', `${p}q:${named(key, 'e')}`, '0', '-1'))
      for (const id of await list('HKEYS', key))
        if (!queued.has(id)) found.push(`${channel}: an event is in no queue`)
    }
    for (const key of await keysLike(`${p}o:*`))
      if (!lanes.has(named(key, 'o'))) found.push(`${channel}: words wait that nobody will send`)
    for (const key of await keysLike(`${p}c:*`)) {
      const state = await connection.send(['HEXISTS', key, 'state'])
      if (Number(state) === 1 && !timers.has(`${named(key, 'c')} idle`))
        found.push(`${channel}: a conversation would be kept for ever`)
    }
    const lists = await Promise.all(
      ['waiting', 'held', 'ended'].map((name) => list('ZRANGE', `${p}k:${name}`, '0', '-1')),
    )
    const listed = lists.flat()
    if (new Set(listed).size !== listed.length) found.push(`${channel}: a case is in two lists`)
    for (const key of await keysLike(`${p}kl:*`))
      if (!listed.includes(named(key, 'kl'))) found.push(`${channel}: a case is in no list`)
    const waits = new Set(lists[0])
    const pages = new Set(await list('ZRANGE', `${p}pages`, '0', '-1'))
    for (const id of await list('HKEYS', `${p}pages:e`))
      if (!pages.has(id)) found.push(`${channel}: a page will call nobody`)
    for (const id of waits)
      if (![...timers].some((timer) => timer.startsWith(`${id.slice(0, id.lastIndexOf('.'))} `)))
        found.push(`${channel}: a case waits without a timer`)
  }
  return found
}
