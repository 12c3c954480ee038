/** What is said when nothing else can be: the safe sentence with numbers from the directory. Pure. */
import { type Conversation, freshConversation } from '../conversation.ts'
import { safeSentence } from '../dialog/numbers.ts'
import { spoken } from '../dialog/stage.ts'
import type { Language, Outbound, TimerName } from '../message.ts'
import type { World } from '../world.ts'
import type { Decision, Setting, TurnEvent } from './turn.ts'

export type SafeWords = Pick<Setting, 'words' | 'directory' | 'demo'>

/**
 * So long until a timer that could not be decided comes again: a key is missing, or the store does not answer. A day's silence may
 * be found out later than that somebody waits.
 */
const againMs = (timer: TimerName): number => (timer === 'idle' ? 60 : 1) * 60_000

/** The turn of an event that could not be decided, or over which workers died: she is answered, and begins anew next time. */
export function decideSafely(
  before: Conversation | undefined,
  event: TurnEvent,
  setting: SafeWords & Pick<Setting, 'idleEraseMs'>,
  world: World,
): Decision {
  const { activity } = event
  const hers =
    activity.type === 'message' ||
    activity.name === 'start' ||
    activity.name === 'media' ||
    activity.name === 'returned'
  const known = before ?? freshConversation(event.conversation, event.channel, event.address, world.now)
  const { place: _, ...kept } = { ...known, newest: Math.max(known.newest, event.order), seenAt: world.now }
  const failed = { kind: 'count', code: 'turn-failed' } as const
  // A call for staff, or what erases her, may only be late.
  if (activity.type === 'event' && activity.name === 'timer')
    return {
      conversation: before,
      effects: [{ kind: 'timer', name: activity.value, inMs: againMs(activity.value) }, failed],
    }
  // To forget her nothing of her need be read.
  if (activity.type === 'event' && (activity.name === 'erase' || activity.name === 'leave')) {
    const wipe = activity.name === 'erase'
    return { conversation: undefined, effects: [{ kind: 'erase', wipe, cases: true, last: [] }, failed] }
  }
  if (!hers || known.blocked) return { conversation: before && kept, effects: [failed] }
  const outbound = safeOutbound(setting, known.language, world.now)
  return {
    conversation: kept,
    effects: [
      {
        kind: 'say',
        lane: 'urgent',
        outbound: {
          ...outbound,
          ...(known.windowCloses === undefined ? {} : { windowCloses: known.windowCloses }),
        },
      },
      { kind: 'timer', name: 'idle', inMs: setting.idleEraseMs },
      { kind: 'count', code: 'turn-failed' },
    ],
  }
}

export function safeOutbound(
  setting: SafeWords,
  language: Language | undefined,
  now: number,
): Extract<Outbound, { type: 'message' }> {
  return { type: 'message', text: safeSentence(setting, spoken(setting, language), now), author: 'bot' }
}

/** The safe sentence in every language, for a page that is cut off from us. */
export function offlineHelp(setting: SafeWords, now: number): Record<Language, string> {
  return Object.fromEntries(
    setting.words.languages.map((language) => [language, safeSentence(setting, language, now)]),
  )
}
