/** What is said when nothing else can be: the safe sentence with numbers from the directory. Pure. */
import { type Conversation, freshConversation } from '../conversation.ts'
import { readCommand } from '../dialog/commands.ts'
import { safeSentence } from '../dialog/numbers.ts'
import type { Script } from '../dialog/script.ts'
import { whereSheIs } from '../dialog/speak.ts'
import { spoken } from '../dialog/stage.ts'
import type { Activity, Language, Outbound, TimerName } from '../message.ts'
import type { World } from '../world.ts'
import type { Decision, Setting, TurnEvent } from './turn.ts'

type Saying = Extract<Outbound, { type: 'message' }>
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
  setting: SafeWords & Pick<Setting, 'idleEraseMs' | 'script'>,
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
  const wish = wishToBeForgotten(activity, setting.script)
  if (wish) {
    const last = hers && !known.blocked ? lastWords(setting, { wish, known }) : []
    const erase = { kind: 'erase', wipe: wish === 'erase', cases: true, last } as const
    return { conversation: undefined, effects: [erase, failed] }
  }
  if (!hers || known.blocked) return { conversation: before && kept, effects: [failed] }
  const outbound = safeOutbound(setting, known.language, world.now, whereSheIs(known.facts).country)
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
  country?: string,
): Saying {
  const text = safeSentence(setting, spoken(setting, language), now, country)
  return { type: 'message', text, author: 'bot' }
}

/** By the page's own button, by an operator, by a command she types or a button that stands for one. */
function wishToBeForgotten(activity: Activity, { commands, dialogs }: Script): 'leave' | 'erase' | undefined {
  if (activity.type === 'event')
    return activity.name === 'erase' || activity.name === 'leave' ? activity.name : undefined
  const { value, text } = activity
  const option =
    value &&
    dialogs
      .get(value.dialog)
      ?.steps.get(value.step)
      ?.options.find(({ id }) => id === value.option)
  const command = value ? option?.command : readCommand(commands, text)?.name
  return command === 'leave' || command === 'erase' ? command : undefined
}

/** As `forget.ts` says them: the same for everybody. On the page an erasing shows by its end. */
function lastWords(
  { words }: SafeWords,
  { wish, known }: { wish: 'leave' | 'erase'; known: Conversation },
): Saying[] {
  const { channel, language } = known
  if (channel === 'web' && wish === 'erase') return []
  const key = wish === 'leave' ? 'leave' : channel === 'messenger' ? 'erased_messenger' : 'erased'
  const text = words.text(spoken({ words }, language), 'line', key)
  return [{ type: 'message', text, author: 'bot' }]
}

/** The safe sentence in every language, for a page that is cut off from us. */
export function offlineHelp(setting: SafeWords, now: number): Record<Language, string> {
  return Object.fromEntries(
    setting.words.languages.map((language) => [language, safeSentence(setting, language, now)]),
  )
}
