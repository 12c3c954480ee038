/**
 * What a backup holds: what staff wrote and who they are, never anything of hers. The kinds of records are named one by one, so that
 * a new kind is not in a backup before somebody has thought about it. Conversations, cases, words, feeds and pages are in other keys,
 * which nothing here reads.
 */
import { z } from 'zod'
import { channelIds } from '../../message.ts'
import { type Journals, type RecordKind, type Records, recordIdShape } from '../../store/records.ts'
import type { Connection } from '../../store/redis/connect.ts'
import type { Sealer } from '../../store/seal.ts'

/**
 * Left out: `session`, `challenge`, `attempts`, `here` (of a running desk), `invitation` and `subscription` (links that are open: made
 * anew), `page` (paging's own notes), `tally` (what processes counted since they started), `case`, `note` and `flag` (hers: a flag stands under her pseudonym).
 */
export const keptKinds = [
  'person',
  'login',
  'passkey',
  'shift',
  'rota',
  'contact',
  'swap',
  'feed',
  'reply',
  'setting',
  'script',
  'version',
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
    z.string().regex(/^(dialogs|locales\/[a-z]{2,3}|directory|pictures)\/[A-Za-z0-9_.-]+$/),
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
})
export type Contents = z.infer<typeof contentsSchema>

type Kept = { records: Records; journals: Journals }
type Seals = Pick<Sealer, 'sealRecord' | 'openRecord'>
type Redis = Pick<Connection, 'send'>

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
    counts: await readCounts(redis),
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

async function readCounts({ send }: Redis): Promise<Contents['counts']> {
  const found: Contents['counts'] = []
  for (const channel of channelIds) {
    let cursor = '0'
    do {
      const answer = await send(['SCAN', cursor, 'MATCH', `${countsKey(channel, '*')}`, 'COUNT', '1000'])
      const [next, keys] = answer as [unknown, unknown[]]
      cursor = String(next)
      for (const key of keys.map(String)) {
        const fields = Object.entries((await send(['HGETALL', key])) as Record<string, unknown>)
        const counts = Object.fromEntries(fields.map(([code, count]) => [code, Number(count)]))
        found.push({ channel, day: key.slice(countsKey(channel, '').length), counts })
      }
    } while (cursor !== '0')
  }
  return found.sort((a, b) => (`${a.day} ${a.channel}` < `${b.day} ${b.channel}` ? -1 : 1))
}

/** As `commit-1.lua` names them. */
const countsKey = (channel: string, day: string): string => `itgel:{${channel}}:counts:${day}`
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
  { records: all, audit, counts }: Contents,
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
  for (const { channel, day, counts: codes } of counts) {
    const key = countsKey(channel, day)
    for (const [code, count] of Object.entries(codes)) await redis.send(['HSET', key, code, String(count)])
    await redis.send(['EXPIRE', key, String(countsSeconds)])
  }
}
