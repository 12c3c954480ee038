/**
 * What counsellors see of a conversation, kept beside it and written by the same commit: one card a case, and the lines
 * that were said since it was opened. The store knows three lists and an order; what they mean is not its business.
 */
import type { CaseList } from '../conversation.ts'
import type { CaseId, ChannelId, ConversationId, Sealed } from '../message.ts'

/** One case as a turn leaves it. */
export type CaseWrite = {
  id: CaseId
  list: CaseList
  /** Its place in the list: smaller is first. */
  rank: number
  card: Sealed
  /** Added to what was said so far. */
  lines: Sealed[]
  /** How long card and lines are still kept, ms; without it until they are deleted or this is set. */
  keepMs?: number
}

export type KeptCase = {
  channel: ChannelId
  id: CaseId
  conversation: ConversationId
  list: CaseList
  rank: number
  /** One more with every change. */
  revision: number
  card: Sealed
}

/** Somebody of the staff is to be called: which rung of the ladder, and how urgent, as codes. */
export type PageEntry = { id: string; case: CaseId; rung: string; urgency: string }
export type PageClaim = { channel: ChannelId; entry: PageEntry; fence: number; attempts: number }

export type CaseStore = {
  cases: {
    /** From the first place on, at most `count`. */
    list(channel: ChannelId, list: CaseList, from: number, count: number): Promise<KeptCase[]>
    sizes(channel: ChannelId): Promise<Record<CaseList, number>>
    read(channel: ChannelId, id: CaseId): Promise<KeptCase | undefined>
    /** Whether a case of this conversation waits or is held. */
    isOpen(channel: ChannelId, conversation: ConversationId): Promise<boolean>
    /** What was said from line `after` on (0: all), oldest first. */
    lines(channel: ChannelId, id: CaseId, after: number): Promise<Sealed[]>
    /** What became of each saying of a person, by outbox id. */
    sends(channel: ChannelId, id: CaseId): Promise<Record<string, string>>
    /** Cases that changed after this mark, oldest first; without one only the newest mark is given. */
    changes(
      channel: ChannelId,
      after: string | undefined,
    ): Promise<{
      mark: string | undefined
      cases: CaseId[] /** Marks were lost: read everything anew. */
      gap: boolean
    }>
    /** Called whenever a case changed, on any process. Returns the way to stop. */
    watch(listener: (channel: ChannelId, id: CaseId) => void): Promise<() => void>
  }
  pages: {
    claim(channel: ChannelId, leaseMs: number): Promise<PageClaim | { waitMs: number }>
    /** `inMs`: again after so long; without it this page is over. */
    settle(claim: PageClaim, inMs?: number): Promise<{ result: 'settled' | 'fenced' }>
  }
}

/** How many changes a channel remembers, for desks that were cut off meanwhile. */
export const mostChanges = 2000
