/** What the scripts answer, read into the contract's words. A reply of another shape is a bug and throws. */
import {
  type ChannelId,
  type ConversationId,
  type EntryId,
  type Lane,
  type Sealed,
  type TimerName,
  timerNames,
} from '../../message.ts'
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
      kind: kind === 'timer' ? 'timer' : 'hers',
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
