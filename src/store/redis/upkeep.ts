/**
 * What Redis needs besides commands: its files forget what was erased and hold nothing half written, and it is seen to keep its word.
 * A deleted key's value stays in the AOF until it is rewritten (measured on Redis 7.0), so erasing asks for that.
 */
import { ErrorReply } from '@redis/client'
import type { Connection } from './connection.ts'
import type { SendCommand } from './script.ts'

/**
 * Rewrites the AOF, and the snapshot where one is kept, when a channel counts more erasures (`<prefix>erased`) than the
 * files know (`<prefix>rewritten`). One process at a time; repeating it does no harm.
 */
export async function forgetFiles(
  { send, nodes }: Pick<Connection, 'send' | 'nodes'>,
  prefixes: readonly string[],
  lock: string,
): Promise<boolean> {
  const count = async (key: string): Promise<number> => Number((await send(['GET', key])) ?? 0)
  const pending = await Promise.all(
    prefixes.map(async (prefix) => ({
      prefix,
      erased: await count(`${prefix}erased`),
      known: await count(`${prefix}rewritten`),
    })),
  )
  if (pending.every(({ erased, known }) => erased <= known)) return false
  if ((await send(['SET', lock, '1', 'NX', 'PX', '30000'])) === null) return false
  try {
    for (const node of await nodes()) if (!(await rewritten(node))) return false
    for (const { prefix, erased } of pending)
      if (erased > 0) await send(['SET', `${prefix}rewritten`, String(erased)])
    return true
  } finally {
    await send(['DEL', lock])
  }
}

/**
 * Writes the file of a server anew, once after each of its starts, and waits until it is done, whoever does it. A power cut may leave
 * half a script at the end of the file. Redis passes over it when it loads, but may leave what came whole of it in the file, and the
 * next script that is appended stands inside that half: at the start after the next one both would be carried out. (Seen on
 * Redis 7.0: words twice, and in no queue.) What is appended by one command alone, as the marks here, does no harm: it does not close the
 * half, and is lost with it.
 *
 * A file that cannot be written anew, on a full disk or without the memory for it, keeps nobody from being heard: it is tried again a
 * minute later.
 *
 * @param mark a key in front of the server's run id
 */
export async function renewFiles({ send, nodes }: Pick<Connection, 'send' | 'nodes'>, mark: string) {
  for (const node of await nodes()) {
    const run = /run_id:(\w+)/.exec(String(await node(['INFO', 'server'])))?.[1] ?? ''
    await renewFile({ send, node, mark: `${mark}${run}` })
  }
}
/** Waits while a server still reads its files after a start, and refuses all else. `onWait` is told once, where it has to be waited. */
export async function untilRead({ nodes }: Pick<Connection, 'nodes'>, onWait: () => void): Promise<void> {
  let told = false
  for (const node of await nodes()) {
    while ((await persistence(node)).loading === '1') {
      if (!told) onWait()
      told = true
      await soon()
    }
  }
}

/** Longer than a server runs without being started anew; then its file is only written once more. */
const renewedKeptMs = 90 * 24 * 3_600_000
/** Where it could not be written. Each attempt leaves a file behind, so it is not tried at every look. */
const triedAgainMs = 60_000
/** Whoever dies before the file is written leaves it to the next who asks, after so long; who lives says so meanwhile. */
const renewalHeldMs = 1500

async function renewFile({ send, node, mark }: { send: SendCommand; node: SendCommand; mark: string }) {
  while ((await send(['GET', mark])) !== 'done') {
    if ((await send(['SET', mark, 'begun', 'NX', 'PX', String(renewalHeldMs)])) === null) {
      await soon()
      continue
    }
    const held = setInterval(
      () => void send(['SET', mark, 'begun', 'XX', 'PX', String(renewalHeldMs)]).catch(() => undefined),
      renewalHeldMs / 3,
    )
    const whole = await rewritten(node).finally(() => clearInterval(held))
    await send(['SET', mark, 'done', 'PX', String(whole ? renewedKeptMs : triedAgainMs)])
    return
  }
}

async function rewritten(node: SendCommand): Promise<boolean> {
  // A rewrite that is running may have begun before the erasure: wait for it, then do our own.
  await untilIdle(node)
  if ((await persistence(node)).aof_enabled === '1') {
    const begun = await begins(node, 'BGREWRITEAOF')
    await untilIdle(node)
    if (!begun || (await persistence(node)).aof_last_bgrewrite_status !== 'ok') return false
  }
  if (((await redisSetting(node, 'save')) ?? '') !== '') {
    const begun = await begins(node, 'BGSAVE')
    await untilIdle(node)
    return begun
  }
  return true
}

/** Redis says no where it has no memory to part in two, or its folder takes no new file. A Redis that is away says nothing. */
const begins = (node: SendCommand, what: 'BGREWRITEAOF' | 'BGSAVE'): Promise<boolean> =>
  node([what]).then(
    () => true,
    (error: unknown) => {
      if (error instanceof Error && error.cause instanceof ErrorReply) return false
      throw error
    },
  )

export async function persistence(send: SendCommand): Promise<Record<string, string>> {
  const info = String(await send(['INFO', 'persistence']))
  return Object.fromEntries(
    info.split('\r\n').flatMap((line) => (line.includes(':') ? [line.split(':', 2)] : [])),
  )
}

/** One setting, or undefined where CONFIG is not allowed to us. */
export async function redisSetting(send: SendCommand, name: string): Promise<string | undefined> {
  const found: unknown = await send(['CONFIG', 'GET', name]).catch(() => undefined)
  if (typeof found !== 'object' || found === null) return undefined
  const value = Object.entries(found).find(([key]) => key === name)?.[1]
  return typeof value === 'string' ? value : undefined
}

async function untilIdle(send: SendCommand): Promise<void> {
  for (let i = 0; i < 1200; i++) {
    const info = await persistence(send)
    const busy = ['aof_rewrite_in_progress', 'aof_rewrite_scheduled', 'rdb_bgsave_in_progress'].some(
      (key) => info[key] === '1',
    )
    if (!busy) return
    await soon()
  }
}

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 25))

/** Reasons why this Redis must not hold a helpline; empty when it may. Of a cluster every master is asked. */
export async function redisProblems({ nodes }: Pick<Connection, 'nodes'>): Promise<string[]> {
  const all = await Promise.all((await nodes()).map(problemsOf))
  return [...new Set(all.flat())]
}

async function problemsOf(send: SendCommand): Promise<string[]> {
  const problems: string[] = []
  const version = String(await send(['INFO', 'server'])).match(/redis_version:(\d+)/)?.[1] ?? '0'
  if (Number(version) < 7) problems.push(`REDIS_URL: Redis 7.0 or newer is needed, this is ${version}.x`)
  const wanted: [string, string, string][] = [
    [
      'appendonly',
      'yes',
      'without it an accepted message is lost when Redis stops. Where it has data, set it while it runs, by `redis-cli config set appendonly yes`, and then in its file: with the file alone it starts empty',
    ],
    ['appendfsync', 'always', 'anything less loses accepted messages on a slow disk or a power cut'],
    ['maxmemory-policy', 'noeviction', 'any other policy may throw conversations away'],
  ]
  for (const [name, value, why] of wanted) {
    const found = await redisSetting(send, name)
    if (found !== value)
      problems.push(`REDIS_URL: Redis must run with ${name} ${value}: ${why} (it says ${found ?? 'nothing'})`)
  }
  return problems
}
