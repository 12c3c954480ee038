/**
 * Decides one turn: what the conversation becomes and what is to be done, from what happened. Pure: it reads nothing
 * but its arguments, changes none of them, and does nothing itself (laws 2, 4, 8 and 9 of the line).
 */
import { type Conversation, freshConversation } from '../conversation.ts'
import { isOpen, toState } from '../counselling/case.ts'
import type { EntryId } from '../message.ts'
import type { World } from '../world.ts'
import { followUp, nobodyCame, ownerSilent, pageAgain } from './casework.ts'
import { countCells } from './count-cells.ts'
import { deskActed } from './desk.ts'
import type { CountCode, Effect } from './effect.ts'
import { forget } from './forget.ts'
import { hers } from './hers.ts'
import { answerAnew, wroteLast } from './listen.ts'
import { afterSilence } from './silence.ts'
import { tellDesk } from './tell-desk.ts'
import { touch, without } from './touch.ts'
import type { Decision, Draft, Setting, Stage, TurnEvent } from './turn.ts'

const halfHour = 30 * 60_000

export function decide(
  conversation: Conversation | undefined,
  event: TurnEvent,
  setting: Setting,
  world: World,
): Decision {
  const { activity } = event
  const origin = ('origin' in activity ? activity.origin : undefined) ?? conversation?.origin
  const { now, surely = now } = world
  const stage: Stage = { ...setting, channel: event.channel, now, surely, origin }
  const draft = happened(conversation, event, stage)
  return tellDesk(conversation, countCells(conversation, draft, event, stage), stage)
}

function happened(conversation: Conversation | undefined, event: TurnEvent, stage: Stage): Draft {
  const { activity } = event
  if (activity.type === 'message') return hers(conversation, event, stage)
  switch (activity.name) {
    case 'receipt':
      return { conversation, effects: [count('receipt')] }
    case 'timer':
      return timers[activity.value](conversation, stage)
    case 'desk':
      return deskActed(conversation, { ...activity.value, id: event.entry ?? ('' as EntryId) }, stage)
    case 'blocked':
      return blocked(conversation, event, stage)
    case 'unblocked':
      return { conversation: conversation && without(conversation, 'blocked'), effects: [] }
    case 'answeredElsewhere':
      return answeredElsewhere(conversation, event, stage)
    case 'leave':
    case 'erase':
      return forget(touch(conversation, event, stage), stage, {
        command: activity.name,
        silent: true,
        counts: [activity.name === 'leave' ? 'command-leave' : 'command-erase'],
      })
    case 'edited':
      return edited(conversation, event, stage)
    case 'start':
    case 'media':
    case 'returned':
      return hers(conversation, event, stage)
    default:
      return unknown(activity)
  }
}

const timers = {
  idle,
  silence: afterSilence,
  page: pageAgain,
  nobody: nobodyCame,
  owner: ownerSilent,
  follow: followUp,
} as const

/** Nothing of hers for so long: all is erased, and nothing is said, since we never write first. A case waits for people. */
function idle(conversation: Conversation | undefined, stage: Stage): Draft {
  if (!conversation) return { conversation, effects: [] }
  if (isOpen(conversation.case) || conversation.followUp)
    return { conversation, effects: [{ kind: 'timer', name: 'idle', inMs: stage.idleEraseMs }] }
  const left = conversation.seenAt + stage.idleEraseMs - (stage.surely ?? stage.now)
  /** She wrote while this timer was already on its way: it is set again for the rest. */
  if (left > 0) return { conversation, effects: [{ kind: 'timer', name: 'idle', inMs: left }] }
  return {
    conversation: undefined,
    effects: [{ kind: 'erase', wipe: false, cases: false, last: [] }, count('erased-idle')],
  }
}

/**
 * She blocked us, or the platform said she cannot be reached (then without an order of its own): nothing may be sent.
 * One that arrives late, after something newer of hers, is over already.
 */
function blocked(conversation: Conversation | undefined, { order }: TurnEvent, { now }: Stage): Draft {
  const late = conversation !== undefined && order > 0 && order < conversation.newest
  const counts = [count('blocked'), ...(late ? [count('late')] : [])]
  if (!conversation || late) return { conversation, effects: counts }
  const { case: known } = conversation
  const after: Conversation = {
    ...answerAnew(conversation),
    blocked: true,
    newest: Math.max(conversation.newest, order),
    ...(isOpen(known) && { case: toState(known, 'left', now) }),
  }
  return {
    conversation: after,
    effects: counts,
    ...(isOpen(known) && { lines: [{ at: now, by: 'she', kind: 'event', event: 'blocked' }] }),
  }
}

/**
 * Someone writes to her on the platform itself: two voices at once would confuse her. Counted from when it was written: what the platform
 * brings hours later, since nobody took it here, silences nobody now.
 */
function answeredElsewhere(before: Conversation | undefined, event: TurnEvent, stage: Stage): Draft {
  const { now } = stage
  const conversation = before ?? freshConversation(event.conversation, event.channel, event.address, now)
  return {
    conversation: {
      ...conversation,
      quietUntil: Math.max(conversation.quietUntil ?? 0, Math.min(event.at, now) + halfHour),
    },
    effects: [...(before ? [] : [rearm(stage)]), count('answered-elsewhere')],
  }
}

/**
 * What she changed afterwards is answered no more, but whoever answers her reads it, and danger in it is heard: also where all was
 * forgotten since she wrote it. Else nothing begins by it.
 */
function edited(before: Conversation | undefined, event: TurnEvent, stage: Stage): Draft {
  if (!before) {
    const begun = hers(before, event, stage)
    const needed = begun.conversation?.case !== undefined || begun.effects.some(({ kind }) => kind === 'say')
    return needed ? begun : { conversation: undefined, effects: [count('edited')] }
  }
  if (!wroteLast(before, event.activity)) return hers(before, event, stage)
  return { conversation: touch(before, event, stage), effects: [rearm(stage), count('edited')] }
}

const rearm = ({ idleEraseMs }: Stage): Effect => ({ kind: 'timer', name: 'idle', inMs: idleEraseMs })

const count = (code: CountCode): Effect => ({ kind: 'count', code })

/** Every event has its case above; a new one is a type error here. */
function unknown(activity: never): never {
  throw new Error(`an event without a rule (${typeof activity})`)
}
