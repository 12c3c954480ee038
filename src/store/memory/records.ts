/** Records, journals and notices of the embedded store. */
import {
  type JournalEntry,
  type JournalHead,
  type JournalLink,
  type JournalName,
  type Journals,
  mostNotices,
  type Notice,
  type Notices,
  type RecordId,
  type RecordKind,
  type Records,
  type RecordWrite,
  type StoredRecord,
} from '../records.ts'

type Kept = StoredRecord & { until: number }

export type StaffMemory = {
  records: Records
  journals: Journals
  notices: Notices
  /** Dropped with `forget` since the last time it was asked. */
  forgotten(): boolean
}

export function staffMemory(now: () => number): StaffMemory {
  const kinds = new Map<RecordKind, Map<RecordId, Kept>>()
  const journals = new Map<JournalName, { entries: JournalEntry[]; head: JournalHead }>()
  const listeners = new Set<(kind: RecordKind, id: RecordId) => void>()
  const noticed = new Set<() => void>()
  let revision = 0
  let posted = 0
  let notices: Notice[] = []
  let dropped = false

  const shelf = (kind: RecordKind): Map<RecordId, Kept> => {
    const found = kinds.get(kind) ?? new Map<RecordId, Kept>()
    kinds.set(kind, found)
    return found
  }
  const current = (kind: RecordKind, id: RecordId): Kept | undefined => {
    const kept = shelf(kind).get(id)
    if (kept && kept.until <= now()) shelf(kind).delete(id)
    else return kept
  }
  const journal = (name: JournalName) => {
    const found = journals.get(name) ?? { entries: [], head: { length: 0, hash: '', mark: '' } }
    journals.set(name, found)
    return found
  }
  const plain = ({ id, revision, sealed }: Kept): StoredRecord => ({ id, revision, sealed })

  function apply(write: RecordWrite): number {
    const { kind, id } = write
    if (write.do === 'check') return current(kind, id)?.revision ?? 0
    if (write.do === 'drop') {
      shelf(kind).delete(id)
      if (write.forget) dropped = true
      return 0
    }
    const { expireMs } = write
    const ever = Number.POSITIVE_INFINITY
    const until =
      expireMs === 'keep'
        ? (current(kind, id)?.until ?? ever)
        : expireMs === undefined
          ? ever
          : now() + expireMs
    shelf(kind).set(id, { id, revision: ++revision, sealed: write.sealed, until })
    return revision
  }
  function extend({ journal: name, hash, value, mark }: JournalLink): void {
    const { entries, head } = journal(name)
    entries.push({ number: head.length + 1, hash, value })
    journals.set(name, { entries, head: { length: head.length + 1, hash, mark } })
  }

  return {
    records: {
      async get(kind, id) {
        const kept = current(kind, id)
        return kept && plain(kept)
      },
      async list(kind, { after, limit, backwards = false }) {
        const beyond = (id: RecordId): boolean => after === undefined || (backwards ? id < after : id > after)
        const ids = [...shelf(kind).keys()].filter((id) => beyond(id) && current(kind, id)).sort()
        if (backwards) ids.reverse()
        const records = ids.slice(0, limit).flatMap((id) => {
          const kept = current(kind, id)
          return kept ? [plain(kept)] : []
        })
        const last = records.at(-1)
        return { records, ...(ids.length > limit && last ? { next: last.id } : {}) }
      },
      async write(writes, link) {
        for (const [at, { kind, id, expected }] of writes.entries()) {
          const found = current(kind, id)?.revision ?? 0
          if (found !== expected) return { result: 'conflict', at, revision: found }
        }
        if (link && journal(link.journal).head.hash !== link.previous)
          return { result: 'behind', head: journal(link.journal).head }
        const revisions = writes.map(apply)
        if (link) extend(link)
        for (const { kind, id, do: what } of writes)
          if (what !== 'check') for (const listener of listeners) listener(kind, id)
        return { result: 'written', revisions }
      },
      async watch(listener) {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    },
    journals: {
      head: async (name) => journal(name).head,
      read: async (name, from, limit) =>
        journal(name).entries.slice(Math.max(from - 1, 0), Math.max(from - 1, 0) + limit),
    },
    notices: {
      async post(sealed) {
        notices = [...notices.slice(-(mostNotices - 1)), { number: ++posted, sealed }]
        for (const listener of noticed) listener()
        return posted
      },
      async after(number, limit) {
        const oldest = notices[0]?.number ?? posted + 1
        return {
          notices: notices.filter((notice) => notice.number > number).slice(0, limit),
          newest: posted,
          lost: number > posted || number + 1 < oldest,
        }
      },
      async watch(listener) {
        noticed.add(listener)
        return () => noticed.delete(listener)
      },
    },
    forgotten() {
      const was = dropped
      dropped = false
      return was
    },
  }
}
