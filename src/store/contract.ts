/**
 * The store: where things are kept. It knows no rule of the helpline and sees only ciphertext, ids, codes and times.
 * Two real stores keep this contract: `memory/` (embedded default, and the specification one can read) and `redis/`.
 * Every function is one atomic operation; a store that cannot answer throws `StoreDown`.
 */
import type { CaseId, ChannelId, ConversationId, EntryId, Lane, Sealed, TimerName } from '../message.ts'
import type { CaseStore, CaseWrite, PageEntry } from './cases.ts'
import type { Journals, Notices, Records } from './records.ts'

/** Thrown when the store did not answer in time or at all. What was asked for may or may not have happened. */
export class StoreDown extends Error {
  override name = 'StoreDown'
}

/** A right to take the next turn of one conversation, until the lease ends. A commit needs the newest fence. */
export type Claim = {
  channel: ChannelId
  conversation: ConversationId
  fence: number
  /** The saved conversation, or undefined when there is none. */
  state: Sealed | undefined
  entry: InboxEntry
  /** How often this entry was claimed before without a commit: a worker died over it. */
  tries: number
}

export type InboxEntry = {
  id: EntryId
  kind: 'hers' | 'desk' | 'timer'
  timer?: TimerName
  sealed: Sealed
  order: number
}

export type Append = {
  channel: ChannelId
  /** From the desk: never put in order, never too late for an erasure (the turn looks whose case it is). */
  kind?: 'desk'
  conversation: ConversationId
  /** Same id within seven days: a duplicate, not stored again. */
  id: EntryId
  sealed: Sealed
  /** The platform's own order within the conversation. */
  order: number
  /** The platform's number of this event where it numbers all of a channel without gaps. */
  sequence?: number
  /** Hold it so long for one that was sent earlier, ms. With `sequence`, only while a number below is missing. */
  holdMs: number
  /** Take the turn at once when the conversation is free: one round trip fewer. */
  claimMs?: number
}
/** `woke`: others of this channel may be due now, since what they waited for has come. */
/** `wiped`: what she erased is taken from the platform's chat, too. */
export type Appended = {
  result: 'appended' | 'duplicate' | 'erased'
  wiped?: true
  claim?: Claim
  woke?: true
}

export type OutboxEntry = {
  /** Fixed id: the inbox entry's id and a number. The same whenever the turn is taken again. */
  id: string
  lane: Lane
  sealed: Sealed
}
/** A right to send the oldest entry of one conversation's outbox. */
export type OutboxClaim = {
  channel: ChannelId
  conversation: ConversationId
  fence: number
  entry: OutboxEntry
  /** Failed attempts so far. */
  attempts: number
}

export type Commit = {
  claim: Claim
  /** The conversation as it is now; null where there is none, or where everything of hers is deleted (see `erase`). */
  state: Sealed | null
  say: OutboxEntry[]
  /** Due time from now in ms, or null to clear. */
  timers: { name: TimerName; inMs: number | null }[]
  counts: readonly string[]
  /** Keys of cells of the reports that grow by one (`src/reports/tables.ts`), in the month of `day`. */
  cells?: readonly string[]
  /** The day the counts belong to, `2026-11-22`. */
  day: string
  /** Sealed id of her message on the platform, kept 48 h so that the chat can be wiped. */
  trace?: Sealed
  /**
   * Only with `state: null`. `all`: also the traces (they are in the wipe entry of `say`). Either way the outbox is emptied
   * before `say` is put in, timers are cleared, and events of this order or earlier that arrive late are not stored.
   * `cases`: also every card and line of hers; a `case` given beside it is written after that.
   */
  erase?: {
    all: boolean
    order: number
    cases: boolean
    /** So many traces were read, to be wiped. Where others were recorded since, nothing is written, as for a turn that was fenced. */
    traces?: number
  }
  /** What counsellors see of it now. */
  case?: CaseWrite
  /** Staff to be called. */
  pages?: readonly PageEntry[]
  /** Take the conversation's next turn at once, and send what was said at once, where free. */
  claimMs?: number
  sendMs?: number
}
export type Committed =
  | { result: 'committed'; next?: Claim; send?: OutboxClaim }
  /** Another worker holds the conversation now: nothing was written. */
  | { result: 'fenced' }

export type Settle = {
  claim: OutboxClaim
  outcome:
    | { kind: 'sent'; trace?: Sealed }
    | { kind: 'later'; inMs: number; throttled: boolean }
    /** She cannot be reached: drop all that waits for her. */
    | { kind: 'gone' }
    /** Will never be taken: drop this one. */
    | { kind: 'dropped' }
  /** Go on with the next entry at once. */
  sendMs: number
  /** A person's words: the desk is told what became of them. */
  tell?: { case: CaseId; state: string }
}
export type Settled =
  | { result: 'settled'; next?: OutboxClaim }
  /** The conversation was erased or another sender took over: what was just sent should be taken back where possible. */
  | { result: 'fenced' }

/** What the page of the web channel is shown, in order. */
export type FeedItem = { id: string; sealed: Sealed }

export type Store = CaseStore & {
  inbox: {
    append(entry: Append): Promise<Appended>
    /** The next conversation that is due (a held message, a timer, a dead worker's), or how long to wait, ms. */
    claim(channel: ChannelId, claimMs: number): Promise<Claim | { waitMs: number }>
  }
  turn: {
    commit(commit: Commit): Promise<Committed>
    /** Sealed ids of the messages of this chat in both directions, not older than 48 h. */
    traces(channel: ChannelId, conversation: ConversationId): Promise<Sealed[]>
  }
  outbox: {
    /** Urgent before normal, then by time. */
    claim(channel: ChannelId, sendMs: number): Promise<OutboxClaim | { waitMs: number }>
    settle(settle: Settle): Promise<Settled>
  }
  feed: {
    /** Adds the saying that is the first of her outbox now, once. One that is there no more, since she erased, is not shown. */
    add(
      conversation: ConversationId,
      outboxId: string,
      sealed: Sealed,
      keepMs: number,
      /** It was never in the outbox: the one sentence of `fallback.ts`. */
      aside?: true,
    ): Promise<void>
    /** Items after the given one, oldest first; all when undefined. */
    after(conversation: ConversationId, id: string | undefined): Promise<FeedItem[]>
    /** She has left or erased and not begun anew, nothing of hers waits, and what was to be shown of it is shown or gone. Known for two days. */
    isOver(conversation: ConversationId): Promise<boolean>
    /** Tells whoever watches that somebody writes to her now. Kept nowhere, and lost where nobody watches. */
    typing(conversation: ConversationId): Promise<void>
    /** Called with a conversation whenever something was added to its feed, on any process. Returns the way to stop. */
    watch(listener: (conversation: ConversationId, what: 'item' | 'typing') => void): Promise<() => void>
  }
  /** What is kept for staff. */
  records: Records
  journals: Journals
  notices: Notices
  upkeep: {
    /** Overwrite what erasing left in files (AOF, snapshot), if anything was erased since. True when it is done. */
    forgetFiles(): Promise<boolean>
    /** After a start of the store: nothing half written may stand in its files. */
    renewFiles(): Promise<void>
    /** The store's own time, ms since 1970. */
    time(): Promise<number>
    counts(day: string): Promise<Record<string, number>>
    /** Cells of the reports, of one month: `2026-11`. */
    cells(month: string): Promise<Record<string, number>>
    /** Answers in time, or throws StoreDown. `backlog`: conversations that wait for a turn or a send. */
    health(): Promise<{ backlog: number }>
  }
  close(): Promise<void>
}

/** How long a message id is remembered, ms: platforms repeat for 24 to 36 h. */
export const dedupeMs = 7 * 24 * 3600_000
/** How long Telegram lets a bot delete messages, ms. Source: https://core.telegram.org/bots/api#deletemessage */
export const traceMs = 48 * 3600_000
/** How many updates can be under way at once (Telegram's default max_connections); a larger jump is no gap. */
export const mostMissing = 40
/** So many holds a missing number is awaited; each message that it could overtake waits for one hold at most. */
export const awaitedHolds = 5
/** How long cells of the reports are kept after the last one of their month, s: five years, as long as a project of donors. */
export const cellSeconds = 5 * 366 * 24 * 3600
/** When so many conversations are told to slow down at once, the whole channel waits. */
export const throttledTogether = 3
