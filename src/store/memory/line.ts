/**
 * The line kept in plain maps: the embedded default, and the specification the Redis scripts are proved against.
 * It keeps nothing across a restart.
 */
import type { CaseId, ChannelId, ConversationId, EntryId, Sealed, TimerName } from '../../message.ts'
import type { KeptCase, PageEntry } from '../cases.ts'
import type { InboxEntry, OutboxEntry } from '../contract.ts'

export type Waiting = InboxEntry & { due: number; sequence: number | undefined; place: number }

/** One conversation as the store sees it. */
export type Kept = {
  id: ConversationId
  state: Sealed | undefined
  /** In place order; the first may be leased. */
  queue: Waiting[]
  fence: number
  leaseEnds: number
  tries: number
  outbox: OutboxEntry[]
  sendFence: number
  sendLeaseEnds: number
  /** When the next send is due. */
  sendDue: number
  attempts: number
  traces: { at: number; sealed: Sealed }[]
  timers: Map<TimerName, number>
  feed: { id: string; outboxId: string; sealed: Sealed }[]
  feedUntil: number
}

/** One case and what was said in it. */
export type CaseFile = KeptCase & { lines: Sealed[]; sends: Map<string, string>; until: number }
export type WaitingPage = { entry: PageEntry; due: number; fence: number; attempts: number }

/** One channel: what shares a hash tag on Redis. */
export type Line = {
  channel: ChannelId
  kept: Map<ConversationId, Kept>
  seen: Map<EntryId, number>
  erasures: Map<ConversationId, { order: number; until: number; wiped: boolean }>
  high: number | undefined
  missing: Map<number, number>
  pausedUntil: number
  throttled: Map<ConversationId, number>
  counts: Map<string, Map<string, number>>
  cells: Map<string, Map<string, number>>
  erased: number
  counter: number
  cases: Map<CaseId, CaseFile>
  changes: { mark: number; id: CaseId }[]
  pages: Map<string, WaitingPage>
  /** Told of every case that changed. */
  tell: (id: CaseId) => void
}

export function newLine(channel: ChannelId, tell: Line['tell'] = () => undefined): Line {
  return {
    channel,
    kept: new Map(),
    seen: new Map(),
    erasures: new Map(),
    high: undefined,
    missing: new Map(),
    pausedUntil: 0,
    throttled: new Map(),
    counts: new Map(),
    cells: new Map(),
    erased: 0,
    counter: 0,
    cases: new Map(),
    changes: [],
    pages: new Map(),
    tell,
  }
}

export function keep(line: Line, id: ConversationId): Kept {
  const found = line.kept.get(id)
  if (found) return found
  const kept: Kept = {
    id,
    state: undefined,
    queue: [],
    fence: 0,
    leaseEnds: 0,
    tries: 0,
    outbox: [],
    sendFence: 0,
    sendLeaseEnds: 0,
    sendDue: 0,
    attempts: 0,
    traces: [],
    timers: new Map(),
    feed: [],
    feedUntil: 0,
  }
  line.kept.set(id, kept)
  return kept
}

/** Forgets a conversation of which nothing is left. */
export function tidy(line: Line, kept: Kept): void {
  const { state, queue, outbox, traces, timers, feed } = kept
  if (!state && queue.length + outbox.length + traces.length + timers.size + feed.length === 0)
    line.kept.delete(kept.id)
}

/** When the conversation's first entry may be taken: its own time, or when no number is awaited below it any more. */
export function headDue(line: Line, kept: Kept, now: number): number {
  const [head] = kept.queue
  if (!head) return Number.POSITIVE_INFINITY
  return head.due > now && head.sequence !== undefined
    ? Math.min(head.due, gapUntil(line, head.sequence, now))
    : head.due
}

export function gapUntil(line: Line, sequence: number, now: number): number {
  let due = now
  for (const [missing, until] of line.missing)
    if (missing < sequence && until > now) due = Math.max(due, until)
  return due
}
