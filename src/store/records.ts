/**
 * What the store keeps for staff: records, journals and notices. It knows no rule of the helpline: which record says what,
 * and who may change it, is the desk's affair. Values are sealed, or codes and ids of ours.
 */
import type { Sealed } from '../message.ts'

/** Closed codes: a kind that is not here is a mistake. */
export const recordKinds = [
  'person',
  'login',
  'invitation',
  'session',
  'passkey',
  'challenge',
  'attempts',
  'shift',
  'rota',
  'contact',
  'swap',
  'feed',
  'subscription',
  'page',
  'case',
  'note',
  'reply',
  'flag',
  'setting',
  'here',
  'tally',
  'script',
  'version',
  'draft',
  'proposal',
] as const
export type RecordKind = (typeof recordKinds)[number]

/** An id of ours: letters, digits, `-` and `_`, at most 64. Records of a kind are listed in its order. */
export type RecordId = string
export const recordIdShape = /^[A-Za-z0-9_-]{1,64}$/

export type StoredRecord = {
  id: RecordId
  /** Grows with every write of any record and is never given twice, so that a record that went and came is not mistaken. */
  revision: number
  sealed: Sealed
}

/** One part of a write. `expected` is the revision that was read; 0 when there was none. */
export type RecordWrite = {
  kind: RecordKind
  id: RecordId
  expected: number
} /** `expireMs`: gone after so long; `keep`: when it would have gone anyway. */ & (
  | { do: 'put'; sealed: Sealed; expireMs?: number | 'keep' }
  /** Changes nothing, but the whole write fails when this record has changed. */
  | { do: 'check' }
  /** `forget`: its value may not stay in the files on disk either (see `upkeep.forgetFiles`). */
  | { do: 'drop'; forget?: true }
)

/** One more link of a journal. The caller computes the hashes, the store sees to it that the chain never forks. */
export type JournalLink = {
  journal: JournalName
  /** Hash of the entry before, `''` for the first. */
  previous: string
  hash: string
  value: string
  /** What the caller needs to see whether the end was cut off; kept beside the newest hash only. */
  mark: string
}
export const journalNames = ['audit'] as const
export type JournalName = (typeof journalNames)[number]
/** Entries are numbered from 1 without gaps. */
export type JournalEntry = { number: number; hash: string; value: string }
export type JournalHead = { length: number; hash: string; mark: string }

export type Written =
  /** The revisions of the records, in the order of the write; 0 for one that is gone. */
  | { result: 'written'; revisions: number[] }
  /** The record at this place of the write has another revision: nothing was written. */
  | { result: 'conflict'; at: number; revision: number }
  /** The journal has grown meanwhile: nothing was written. */
  | { result: 'behind'; head: JournalHead }

export type Listing = {
  /** Ids after this one (before it, when backwards). */
  after?: RecordId | undefined
  limit: number
  backwards?: boolean
}

export type Records = {
  get(kind: RecordKind, id: RecordId): Promise<StoredRecord | undefined>
  /** By id; `next` is the id to go on after, absent at the end. */
  list(kind: RecordKind, listing: Listing): Promise<{ records: StoredRecord[]; next?: RecordId }>
  /** All of it, and the link of the journal, or nothing. */
  write(writes: readonly RecordWrite[], link?: JournalLink): Promise<Written>
  /** Called after every put and drop, on any process; not when a record expires. Returns the way to stop. */
  watch(listener: (kind: RecordKind, id: RecordId) => void): Promise<() => void>
}

export type Journals = {
  head(journal: JournalName): Promise<JournalHead>
  /** From this number on, oldest first. */
  read(journal: JournalName, from: number, limit: number): Promise<JournalEntry[]>
}

/** Something happened that open desks should know. */
export type Notice = { number: number; sealed: Sealed }

export type Notices = {
  /** Numbers grow by one. The newest `mostNotices` are kept. */
  post(sealed: Sealed): Promise<number>
  /** After this number, oldest first, at most `limit`. `lost`: some after it are not kept any more, or it was never given. */
  after(number: number, limit: number): Promise<{ notices: Notice[]; newest: number; lost: boolean }>
  watch(listener: () => void): Promise<() => void>
}

export const mostNotices = 5000
