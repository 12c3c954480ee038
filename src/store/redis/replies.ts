/** What the scripts answer, read into the contract's words. A reply of another shape is a bug and throws. */
import { caseLists } from '../../conversation.ts'
import {
  type CaseId,
  type ChannelId,
  type ConversationId,
  type EntryId,
  type Lane,
  type Sealed,
  type TimerName,
  timerNames,
} from '../../message.ts'
import type { KeptCase, PageClaim } from '../cases.ts'
import type { Claim, OutboxClaim } from '../contract.ts'

export function readList(reply: unknown): unknown[] {
  if (!Array.isArray(reply)) throw new Error('a Redis script answered in a shape that is not its own')
  return reply
}

const text = (value: unknown): string => (typeof value === 'string' ? value : String(value ?? ''))

/** [fence, state, id, kind, order, sealed, tries] */
export function readClaim(channel: ChannelId, conversation: ConversationId, reply: unknown[]): Claim {
  const [fence, state, id, kind, order, sealed, tries] = reply
  const timer = timerNames.find((name): name is TimerName => text(id).startsWith(`timer.${name}.`))
  return {
    channel,
    conversation,
    fence: Number(fence),
    state: state ? (text(state) as Sealed) : undefined,
    entry: {
      id: text(id) as EntryId,
      kind: kind === 'timer' || kind === 'desk' ? kind : 'hers',
      ...(kind === 'timer' && timer ? { timer } : {}),
      sealed: text(sealed) as Sealed,
      order: Number(order),
    },
    tries: Number(tries),
  }
}

/** [conversation, fence, id, lane, sealed, attempts] */
export function readOutboxClaim(channel: ChannelId, reply: unknown[]): OutboxClaim {
  const [conversation, fence, id, lane, sealed, attempts] = reply
  return {
    channel,
    conversation: text(conversation) as ConversationId,
    fence: Number(fence),
    entry: {
      id: text(id),
      lane: (lane === 'urgent' ? 'urgent' : 'normal') as Lane,
      sealed: text(sealed) as Sealed,
    },
    attempts: Number(attempts),
  }
}

/** [case, conversation, list, rank, revision, card] */
export function readKeptCase(channel: ChannelId, reply: unknown[]): KeptCase {
  const [id, conversation, list, rank, revision, card] = reply
  return {
    channel,
    id: text(id) as CaseId,
    conversation: text(conversation) as ConversationId,
    list: caseLists.find((each) => each === list) ?? 'ended',
    rank: Number(rank),
    revision: Number(revision),
    card: text(card) as Sealed,
  }
}

/** [page, case, rung, urgency, fence, attempts] */
export function readPageClaim(channel: ChannelId, reply: unknown[]): PageClaim {
  const [id, of, rung, urgency, fence, attempts] = reply
  return {
    channel,
    entry: { id: text(id), case: text(of) as CaseId, rung: text(rung), urgency: text(urgency) },
    fence: Number(fence),
    attempts: Number(attempts),
  }
}
