/** Cases and pages on Redis: reading, watching and the page queue. They are written by `commit-1.lua`. */
import { type CaseId, type ChannelId, channelIds, type Sealed } from '../../message.ts'
import { type CaseStore, mostChanges } from '../cases.ts'
import type { Connection } from './connection.ts'
import { readKeptCase, readList, readPageClaim } from './replies.ts'
import { loadScript, type Script } from './script.ts'

const scripts = {
  list: loadScript('listCases-1'),
  read: loadScript('readCase-1'),
  claimPage: loadScript('claimPage-1'),
  settlePage: loadScript('settlePage-1'),
}

type Parts = {
  prefix: (channel: ChannelId) => string
  run: (script: Script, channel: ChannelId, args: string[]) => Promise<unknown[]>
  topic: string
}

export function redisCases(connection: Connection, { prefix, run, topic }: Parts): CaseStore {
  return {
    cases: {
      async list(channel, list, from, count) {
        const found = await run(scripts.list, channel, [list, String(from), String(count)])
        return found.map((each) => readKeptCase(channel, readList(each)))
      },
      async sizes(channel) {
        const [waiting, held, ended] = await run(scripts.list, channel, ['', '', ''])
        return { waiting: Number(waiting), held: Number(held), ended: Number(ended) }
      },
      async read(channel, id) {
        const found = await run(scripts.read, channel, [id, 'card', ''])
        return found.length > 0 ? readKeptCase(channel, found) : undefined
      },
      async isOpen(channel, conversation) {
        const p = prefix(channel)
        for (const id of readList(await connection.send(['SMEMBERS', `${p}kc:${conversation}`])))
          for (const list of ['waiting', 'held'])
            if ((await connection.send(['ZSCORE', `${p}k:${list}`, String(id)])) !== null) return true
        return false
      },
      async lines(channel, id, after) {
        const found = await run(scripts.read, channel, [id, 'lines', String(after)])
        return found.map((sealed) => String(sealed) as Sealed)
      },
      async sends(channel, id) {
        const found = (await run(scripts.read, channel, [id, 'sends', ''])).map(String)
        return Object.fromEntries(
          found.flatMap((key, index) => (index % 2 === 0 ? [[key, found[index + 1] ?? '']] : [])),
        )
      },
      changes: (channel, after) => changes(connection, `${prefix(channel)}k:changes`, after),
      watch: (listener) =>
        connection.subscribe(topic, (message) => {
          const [channel, id = ''] = message.split(' ')
          const known = channelIds.find((each) => each === channel)
          if (known) listener(known, id as CaseId)
        }),
    },
    pages: {
      async claim(channel, leaseMs) {
        const [code, ...rest] = await run(scripts.claimPage, channel, [String(leaseMs)])
        return code === 1 ? readPageClaim(channel, rest) : { waitMs: Number(rest[0]) }
      },
      async settle({ channel, entry, fence }, inMs) {
        const again = inMs === undefined ? '' : String(Math.ceil(inMs))
        const [code] = await run(scripts.settlePage, channel, [entry.id, String(fence), again])
        return { result: code === 0 ? 'settled' : 'fenced' }
      },
    },
  }
}

async function changes(connection: Connection, key: string, after: string | undefined) {
  const newest = readList(await connection.send(['XREVRANGE', key, '+', '-', 'COUNT', '1']))
  const newestMark = newest[0] === undefined ? undefined : String(readList(newest[0])[0])
  if (after === undefined) return { mark: newestMark, cases: [], gap: false }
  const later = readList(await connection.send(['XRANGE', key, `(${after}`, '+']))
  const cases = later.map((item) => String(readList(readList(item)[1])[1]) as CaseId)
  const mark = later.length > 0 ? String(readList(later.at(-1))[0]) : after
  const [oldest] = readList(await connection.send(['XRANGE', key, '-', '+', 'COUNT', '1']))
  const kept = Number(await connection.send(['XLEN', key]))
  const gap = oldest !== undefined && kept >= mostChanges && isLater(String(readList(oldest)[0]), after)
  return { mark, cases: [...new Set(cases)], gap }
}

/** Of two stream ids, `ms-number`. */
function isLater(a: string, b: string): boolean {
  const [aMs = 0, aNumber = 0] = a.split('-').map(Number)
  const [bMs = 0, bNumber = 0] = b.split('-').map(Number)
  return aMs > bMs || (aMs === bMs && aNumber > bNumber)
}
