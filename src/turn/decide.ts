/**
 * Decides one turn: what the conversation becomes and what is to be done, from what happened. Pure: it reads nothing
 * but its arguments, changes none of them, and does nothing itself (laws 2, 4, 8 and 9 of the line).
 */
import { type Conversation, type Fact, freshConversation } from '../conversation.ts'
import { readCommand } from '../dialog/commands.ts'
import { sayLine } from '../dialog/speak.ts'
import { type Setting, type Stage, spoken } from '../dialog/stage.ts'
import type { Talk } from '../dialog/step.ts'
import type { Activity, ConversationId, Received } from '../message.ts'
import type { World } from '../world.ts'
import { type Answer, answer } from './answer.ts'
import type { CountCode, Effect } from './effect.ts'
import { sayEffects, toMessages } from './said.ts'
import { afterSilence, silenceTimer } from './silence.ts'
import { touch, without } from './touch.ts'

/** What happened, and in whose conversation. A timer has no address or order of its own: give the conversation's. */
export type TurnEvent = Pick<Received, 'channel' | 'address' | 'order' | 'at' | 'activity'> & {
  conversation: ConversationId
}

export type Decision = { conversation: Conversation | undefined; effects: Effect[] }

const halfHour = 30 * 60_000

export function decide(
  conversation: Conversation | undefined,
  event: TurnEvent,
  setting: Setting,
  world: World,
): Decision {
  const { activity } = event
  const stage: Stage = { ...setting, channel: event.channel, now: world.now }
  if (activity.type === 'message') return hers(conversation, event, stage)
  switch (activity.name) {
    case 'receipt':
      return { conversation, effects: [count('receipt')] }
    case 'timer':
      return activity.value === 'silence' ? afterSilence(conversation, stage) : idle(conversation, stage)
    case 'blocked':
      return blocked(conversation, event)
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

/** She wrote, pressed, sent something or opened the page: she is answered. */
function hers(before: Conversation | undefined, event: TurnEvent, stage: Stage): Decision {
  const conversation = touch(before, event, stage)
  const { activity } = event
  const counts = arrival(before, event)
  const quiet = conversation.quietUntil !== undefined && stage.now < conversation.quietUntil
  const talk = talkOf(conversation, stage)
  const answered = answer(stage, talk, activity)
  const { command } = answered
  if (command === 'leave' || command === 'erase') {
    return forget(conversation, stage, { command, silent: false, counts: [...counts, ...answered.counts] })
  }
  if (conversation.blocked || (quiet && !command && !isCommand(stage, activity))) {
    return { conversation, effects: [rearm(stage), ...counts.map(count)] }
  }
  const after = withTalk(conversation, answered)
  const next: Conversation = {
    ...after,
    ...((command === 'person' || answered.asked) && { askedForPerson: stage.now }),
    ...(answered.asked && { asked: { ...answered.asked, at: stage.now } }),
  }
  const all = [...counts, ...answered.counts]
  return {
    conversation: next,
    effects: [
      ...sayEffects(answered.said, next, stage.limits.text),
      rearm(stage),
      ...silenceTimer(before?.place, next.place, stage),
      ...all.map(count),
    ],
  }
}

/**
 * Everything of hers is forgotten. The last words are the same for everybody and tell nothing.
 * `silent`: nothing is said: she pressed the page's own button, or an operator erases her at her request (law 9).
 */
function forget(
  conversation: Conversation,
  stage: Stage,
  { command, silent, counts }: { command: 'leave' | 'erase'; silent: boolean; counts: CountCode[] },
): Decision {
  const key = command === 'leave' ? 'leave' : stage.channel === 'messenger' ? 'erased_messenger' : 'erased'
  const mute = conversation.blocked || silent || (stage.channel === 'web' && command === 'erase')
  const said = mute ? [] : sayLine(stage, spoken(stage, conversation.language), key)
  const last = toMessages(said, conversation, stage.limits.text)
  return {
    conversation: undefined,
    effects: [{ kind: 'erase', wipe: command === 'erase', last }, ...counts.map(count)],
  }
}

/** Nothing of hers for so long: all is erased, and nothing is said, since we never write first. */
function idle(conversation: Conversation | undefined, stage: Stage): Decision {
  if (!conversation) return { conversation, effects: [] }
  const left = conversation.seenAt + stage.idleEraseMs - stage.now
  /** She wrote while this timer was already on its way: it is set again for the rest. */
  if (left > 0) return { conversation, effects: [{ kind: 'timer', name: 'idle', inMs: left }] }
  return {
    conversation: undefined,
    effects: [{ kind: 'erase', wipe: false, last: [] }, count('erased-idle')],
  }
}

/**
 * She blocked us, or the platform said she cannot be reached (then without an order of its own): nothing may be sent.
 * One that arrives late, after something newer of hers, is over already.
 */
function blocked(conversation: Conversation | undefined, { order }: TurnEvent): Decision {
  const late = conversation !== undefined && order > 0 && order < conversation.newest
  const newest = Math.max(conversation?.newest ?? 0, order)
  const after = conversation && !late ? { ...conversation, blocked: true, newest } : conversation
  return { conversation: after, effects: [count('blocked'), ...(late ? [count('late')] : [])] }
}

/** Someone writes to her on the platform itself: two voices at once would confuse her. */
function answeredElsewhere(before: Conversation | undefined, event: TurnEvent, stage: Stage): Decision {
  const { now } = stage
  const conversation = before ?? freshConversation(event.conversation, event.channel, event.address, now)
  return {
    conversation: { ...conversation, quietUntil: now + halfHour },
    effects: [...(before ? [] : [rearm(stage)]), count('answered-elsewhere')],
  }
}

/** What she changed afterwards is treated as not said: we answered the first wording. */
function edited(before: Conversation | undefined, event: TurnEvent, stage: Stage): Decision {
  if (!before) return { conversation: undefined, effects: [count('edited')] }
  return { conversation: touch(before, event, stage), effects: [rearm(stage), count('edited')] }
}

function arrival(before: Conversation | undefined, { order }: TurnEvent): CountCode[] {
  if (!before) return ['conversation-begun']
  return order < before.newest ? ['late'] : []
}

function isCommand({ script }: Stage, activity: Activity): boolean {
  return (
    activity.type === 'message' &&
    !activity.value &&
    readCommand(script.commands, activity.text) !== undefined
  )
}

function talkOf({ place, facts, language }: Conversation, stage: Stage): Talk {
  return { place, facts, language: spoken(stage, language) }
}

function withTalk(conversation: Conversation, { talk }: Answer): Conversation {
  const facts: Record<string, Fact> = { ...talk.facts }
  const { place: _, ...rest } = conversation
  return { ...rest, facts, language: talk.language, ...(talk.place && { place: talk.place }) }
}

const rearm = ({ idleEraseMs }: Stage): Effect => ({ kind: 'timer', name: 'idle', inMs: idleEraseMs })

const count = (code: CountCode): Effect => ({ kind: 'count', code })

/** Every event has its case above; a new one is a type error here. */
function unknown(activity: never): never {
  throw new Error(`an event without a rule (${typeof activity})`)
}
