/**
 * Who read, claimed, changed, exported what, and when. Each entry holds the hash of the one before, under the desk's own
 * key, so that whoever changes the store cannot mend the chain; a mark over length and hash shows whether the end was cut
 * off. A change and its entry are written together. Ids and codes only.
 */
import { z } from 'zod'
import type { JournalEntry, JournalHead, Journals, Records, RecordWrite, Written } from '../store/records.ts'
import { auditActs, auditKinds } from './audit-acts.ts'
import { newId } from './people/person.ts'
import type { Hash } from './secret.ts'

const entrySchema = z.strictObject({
  at: z.number(),
  /** A person's id, `operator` at the terminal, or `itgel` itself. */
  who: z.string(),
  act: z.enum(auditActs),
  kind: z.enum(auditKinds).optional(),
  id: z.string().max(64).optional(),
  more: z.array(z.string().regex(/^[a-z0-9][a-z0-9+.-]{0,40}$/)).optional(),
  /** So that the same act at the same time is another entry. */
  nonce: z.string(),
})
export type AuditEntry = z.infer<typeof entrySchema>
export type AuditNote = Omit<AuditEntry, 'at' | 'nonce'>
export type NumberedEntry = AuditEntry & { number: number }
export type Verdict = { ok: boolean; length: number; head: string; broken?: { number: number; why: string } }

export type Audit = {
  /** Writes the records and the note together, or nothing. */
  write(writes: readonly RecordWrite[], note: AuditNote): Promise<Exclude<Written, { result: 'behind' }>>
  /** Only the note. */
  note(note: AuditNote): Promise<void>
  /** Newest first, below this number; `match` filters, and then a page may be shorter. */
  newest(options: {
    before?: number | undefined
    limit: number
    match?: (entry: AuditEntry) => boolean
  }): Promise<{ entries: NumberedEntry[]; next?: number; length: number }>
  /** Goes over the whole chain. `since`: a head written down earlier, which the chain must pass through. */
  verify(since?: string): Promise<Verdict>
}

/** So many entries are looked through for one page. */
const mostScanned = 5000
const chunk = 500
const mostTries = 200

export function createAudit(records: Records, journals: Journals, hash: Hash, now: () => number): Audit {
  const linkHash = (number: number, previous: string, value: string): string =>
    hash('audit', `${number}\n${previous}\n${value}`)
  const markOf = (length: number, newest: string): string => hash('audit end', `${length}\n${newest}`)
  let head: JournalHead | undefined
  /** One at a time in this process, so that only other processes can be in the way. */
  let turn: Promise<unknown> = Promise.resolve()

  async function writeNow(writes: readonly RecordWrite[], note: AuditNote): ReturnType<Audit['write']> {
    const value = JSON.stringify(entrySchema.parse({ at: now(), ...note, nonce: newId() }))
    for (let tries = 0; tries < mostTries; tries++) {
      head ??= await journals.head('audit')
      const { length, hash: previous }: JournalHead = head
      const link = { journal: 'audit', previous, value, hash: linkHash(length + 1, previous, value) } as const
      const mark = markOf(length + 1, link.hash)
      // In doubt until it is answered: then the head is read anew.
      head = undefined
      const written = await records.write(writes, { ...link, mark })
      if (written.result !== 'behind') {
        head = written.result === 'written' ? { length: length + 1, hash: link.hash, mark } : undefined
        return written
      }
      head = written.head
    }
    throw new Error('the audit could not be written: too many write at once')
  }
  function write(writes: readonly RecordWrite[], note: AuditNote): ReturnType<Audit['write']> {
    const mine = turn.then(() => writeNow(writes, note))
    turn = mine.catch(() => undefined)
    return mine
  }

  return {
    write,
    async note(note) {
      await write([], note)
    },
    async newest({ before, limit, match = () => true }) {
      const { length } = await journals.head('audit')
      const found: NumberedEntry[] = []
      let top = Math.min(before === undefined ? length : before - 1, length)
      const lowest = Math.max(top - mostScanned, 0)
      while (top > lowest && found.length < limit) {
        const from = Math.max(top - chunk + 1, lowest + 1)
        const read = await journals.read('audit', from, top - from + 1)
        for (const { number, value } of read.reverse()) {
          const entry = readEntry(value)
          top = number - 1
          if (entry && match(entry)) found.push({ number, ...entry })
          if (found.length >= limit) break
        }
        if (read.length === 0) break
      }
      return { entries: found, length, ...(top > 0 ? { next: top + 1 } : {}) }
    },
    async verify(since) {
      const end = await journals.head('audit')
      const seen = { number: 0, hash: '' }
      const sinceNumber = Number(since?.split(':')[0] ?? 0)
      let passed = since === undefined
      const broken = (number: number, why: string): Verdict => ({
        ok: false,
        length: end.length,
        head: '',
        broken: { number, why },
      })
      while (seen.number < end.length) {
        const entries: JournalEntry[] = await journals.read('audit', seen.number + 1, chunk)
        if (entries.length === 0) return broken(seen.number + 1, 'missing')
        for (const { number, hash: kept, value } of entries) {
          if (number > end.length) break
          if (number !== seen.number + 1) return broken(seen.number + 1, 'missing')
          if (kept !== linkHash(number, seen.hash, value)) return broken(number, 'changed')
          seen.number = number
          seen.hash = kept
          if (number === sinceNumber) passed = since === `${number}:${kept}`
        }
      }
      const after = await journals.read('audit', end.length + 1, 1)
      const still = await journals.head('audit')
      // Entries beyond the head we read: written meanwhile, or put there by somebody else.
      if (after.length > 0 && still.length === end.length) return broken(end.length + 1, 'added')
      if (seen.hash !== end.hash || (end.length > 0 && end.mark !== markOf(end.length, end.hash)))
        return broken(end.length, 'cut')
      if (!passed) return broken(sinceNumber, 'replaced')
      return { ok: true, length: end.length, head: `${end.length}:${end.hash}` }
    },
  }
}

function readEntry(value: string): AuditEntry | undefined {
  try {
    return entrySchema.parse(JSON.parse(value))
  } catch {
    return undefined
  }
}
