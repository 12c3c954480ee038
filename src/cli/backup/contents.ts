/**
 * What a backup holds: what staff wrote and who they are, never anything of hers. The kinds of records are named one by one, so that
 * a new kind is not in a backup before somebody has thought about it. Conversations, cases, words, feeds and pages are in other keys,
 * which nothing here reads.
 */
import { z } from 'zod'
import { channelIds } from '../../message.ts'
import { cellSeconds } from '../../store/contract.ts'
import { type Journals, type RecordKind, type Records, recordIdShape } from '../../store/records.ts'
import type { Connection } from '../../store/redis/connect.ts'
import type { Sealer } from '../../store/seal.ts'

/**
 * They are read in this order while the server may run: what names others before those it names, so that what is written meanwhile
 * leaves nothing named and not there.
 *
 * Left out: `session`, `challenge`, `attempts`, `here` (of a running desk), `invitation` and `subscription` (links that are open: made
 * anew), `page` (paging's own notes), `tally` (what processes counted since they started), `case`, `note` and `flag` (hers: a flag stands under her pseudonym).
 */
export const keptKinds = [
  'login',
  'passkey',
  'person',
  'shift',
  'rota',
  'contact',
  'swap',
  'feed',
  'reply',
  'setting',
  'version',
  'script',
  'draft',
  'proposal',
] as const satisfies readonly RecordKind[]

const recordSchema = z.strictObject({
  kind: z.enum(keptKinds),
  id: z.string().regex(recordIdShape),
  value: z.unknown(),
})
export const contentsSchema = z.strictObject({
  format: z.literal(1),
  /** ISO, UTC. */
  made: z.string(),
  /** dialogs, locales, directory: text by path; pictures as base64. */
  files: z.record(
    z
      .string()
      .regex(
        /^(dialogs(\/_versions|\/transcripts\/(?!\.\.?\/)[^/\\\p{Cc}]+)?|locales\/[a-z]{2,3}|directory|pictures)\/(?!\.\.?$)[^/\\\p{Cc}]+$/u,
      ),
    z.string(),
  ),
  records: z.array(recordSchema),
  audit: z.strictObject({
    entries: z.array(z.strictObject({ hash: z.string(), value: z.string() })),
    mark: z.string(),
  }),
  /** By channel and day. */
  counts: z.array(
    z.strictObject({
      channel: z.enum(channelIds),
      day: z.iso.date(),
      counts: z.record(z.string(), z.number()),
    }),
  ),
  /** Of the reports, by channel and month. A backup from before has none. */
  cells: z
    .array(
      z.strictObject({
        channel: z.enum(channelIds),
        month: z.string().regex(/^\d{4}-\d{2}$/),
        cells: z.record(z.string(), z.number()),
      }),
    )
    .default([]),
})
export type Contents = z.infer<typeof contentsSchema>

type Kept = { records: Records; journals: Journals }
type Seals = Pick<Sealer, 'sealRecord' | 'openRecord'>
type Redis = Pick<Connection, 'send' | 'nodes'>

const pageSize = 500

export async function readContents(
  { records, journals }: Kept,
  { sealer, redis, files }: { sealer: Seals; redis: Redis; files: Contents['files'] },
): Promise<Contents> {
  const found: Contents['records'] = []
  for (const kind of keptKinds) {
    let after: string | undefined
    do {
      const page = await records.list(kind, { after, limit: pageSize })
      for (const { id, sealed } of page.records)
        found.push({ kind, id, value: sealer.openRecord(kind, id, sealed) })
      after = page.next
    } while (after !== undefined)
  }
  return {
    format: 1,
    made: new Date().toISOString(),
    files,
    records: found,
    audit: await readAudit(journals),
    counts: (await readHashes(redis, 'counts')).map(({ channel, of, found }) => ({
      channel,
      day: of,
      counts: found,
    })),
    cells: (await readHashes(redis, 'cells')).map(({ channel, of, found }) => ({
      channel,
      month: of,
      cells: found,
    })),
  }
}

/** Up to the head as it was when we began; what is written meanwhile is in the next backup. */
async function readAudit(journals: Journals): Promise<Contents['audit']> {
  const { length, mark } = await journals.head('audit')
  const entries: Contents['audit']['entries'] = []
  while (entries.length < length) {
    const read = await journals.read('audit', entries.length + 1, pageSize)
    if (read.length === 0) break
    for (const { hash, value } of read.slice(0, length - entries.length)) entries.push({ hash, value })
  }
  return { entries, mark }
}

type Numbers = 'counts' | 'cells'
type Hash = { channel: Contents['counts'][number]['channel']; of: string; found: Record<string, number> }

async function readHashes({ send, nodes }: Redis, kind: Numbers): Promise<Hash[]> {
  const all: Hash[] = []
  const servers = await nodes()
  for (const [channel, node] of channelIds.flatMap((channel) =>
    servers.map((node) => [channel, node] as const),
  )) {
    let cursor = '0'
    do {
      const answer = await node(['SCAN', cursor, 'MATCH', numbersKey(channel, kind, '*'), 'COUNT', '1000'])
      const [next, keys] = answer as [unknown, unknown[]]
      cursor = String(next)
      for (const key of keys.map(String)) {
        const fields = Object.entries((await send(['HGETALL', key])) as Record<string, unknown>)
        const found = Object.fromEntries(fields.map(([code, count]) => [code, Number(count)]))
        all.push({ channel, of: key.slice(numbersKey(channel, kind, '').length), found })
      }
    } while (cursor !== '0')
  }
  return all.sort((a, b) => (`${a.of} ${a.channel}` < `${b.of} ${b.channel}` ? -1 : 1))
}

/** As `commit-1.lua` names them: counts by day, cells by month. */
const numbersKey = (channel: string, kind: Numbers, of: string): string => `itgel:{${channel}}:${kind}:${of}`
/** As `commit-1.lua` keeps them. */
const countsSeconds = 2 * 365 * 24 * 3600

/** Somebody is known here already: then nothing is restored over it. */
export async function isInUse({ records, journals }: Kept): Promise<boolean> {
  const [{ length }, { records: people }] = await Promise.all([
    journals.head('audit'),
    records.list('person', { limit: 1 }),
  ])
  return length > 0 || people.length > 0
}

/** Into a store where nobody is. Sealed anew under the keys of this house; the audit goes in link by link, as it was. */
export async function writeContents(
  { records: all, audit, counts, cells }: Contents,
  { records, journals }: Kept,
  { sealer, redis }: { sealer: Seals; redis: Redis },
): Promise<void> {
  for (const { kind, id, value } of all) {
    const before = await records.get(kind, id)
    const sealed = sealer.sealRecord(kind, id, value)
    const written = await records.write([{ kind, id, expected: before?.revision ?? 0, do: 'put', sealed }])
    if (written.result !== 'written')
      throw new Error('somebody else writes into this store: stop the server first')
  }
  let previous = (await journals.head('audit')).hash
  for (const { hash, value } of audit.entries) {
    const written = await records.write([], { journal: 'audit', previous, hash, value, mark: audit.mark })
    if (written.result !== 'written')
      throw new Error('somebody else writes into this store: stop the server first')
    previous = hash
  }
  /** A restore makes nothing younger: what would be gone by now is not brought back. Redis drops what ended before. */
  const keep = async (key: string, numbers: Record<string, number>, until: number): Promise<void> => {
    const fields = Object.entries(numbers).flatMap(([code, count]) => [code, String(count)])
    if (fields.length === 0) return
    await redis.send(['HSET', key, ...fields])
    await redis.send(['EXPIREAT', key, String(until)])
  }
  for (const { channel, day, counts: codes } of counts)
    await keep(numbersKey(channel, 'counts', day), codes, endOf(day) + countsSeconds)
  for (const { channel, month, cells: keys } of cells)
    await keep(numbersKey(channel, 'cells', month), keys, endOf(month) + cellSeconds)
}

/** When this day or month was over (UTC), s since 1970. */
function endOf(period: string): number {
  const [year = 0, month = 1, day] = period.split('-').map(Number)
  return (day === undefined ? Date.UTC(year, month, 1) : Date.UTC(year, month - 1, day + 1)) / 1000
}
