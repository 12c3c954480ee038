/** The house as it is shipped, small houses for one test, and a woman who talks to them. */
import type { Conversation } from '#src/conversation.ts'
import { compileHouse, type HouseFiles } from '#src/dialog/load.ts'
import { readHouseFiles } from '#src/house-files.ts'
import type { Activity, ChannelId, ConversationId, PlatformId, Words } from '#src/message.ts'
import { decide } from '#src/turn/decide.ts'
import type { Effect } from '#src/turn/effect.ts'
import type { Setting, TurnEvent } from '#src/turn/turn.ts'

export const files: HouseFiles = readHouseFiles({
  dialogsDir: 'dialogs',
  localesDir: 'locales',
  directoryDir: 'directory',
  picturesDir: 'pictures',
})
export const shipped = compileHouse(files)

export const noon = Date.UTC(2026, 10, 22, 4)
export const hour = 3_600_000

export const setting = (changes: Partial<Setting> = {}): Setting => ({
  ...shipped,
  limits: { text: 2000, caption: 1024, choices: 13, choiceLabel: 20, choiceValueBytes: 64 },
  idleEraseMs: 24 * hour,
  demo: true,
  ...changes,
})

export const wrote = (text: string): Activity => ({ type: 'message', text: text as Words })
export const happened = (
  name: 'start' | 'returned' | 'leave' | 'erase' | 'blocked' | 'unblocked' | 'answeredElsewhere',
): Activity => ({ type: 'event', name })
/** `welcome/menu/danger` or `menu/danger`. */
export function pressed(value: string): Activity {
  const [option = '', step = '', dialog = 'welcome'] = value.split('/').reverse()
  return { type: 'message', text: option as Words, value: { dialog, step, option } }
}

export type Turn = {
  conversation: Conversation | undefined
  effects: Effect[]
  said: string[]
  event: TurnEvent
}

/** Amina, who writes. Each turn's conversation goes on to the next. */
export function talk({
  channel = 'telegram',
  house = setting(),
}: {
  channel?: ChannelId
  house?: Setting
} = {}) {
  let order = 0
  const amina = {
    now: noon,
    conversation: undefined as Conversation | undefined,
    turn(activity: Activity, changes: Partial<TurnEvent> = {}): Turn {
      order += 1
      const event: TurnEvent = {
        conversation: 'amina' as ConversationId,
        address: 'chat' as PlatformId,
        channel,
        order,
        at: amina.now,
        activity,
        ...changes,
      }
      const { conversation, effects } = decide(amina.conversation, event, house, { now: amina.now })
      amina.conversation = conversation
      return { conversation, effects, said: saidIn(effects), event }
    },
    says: (text: string) => amina.turn(wrote(text)),
    presses: (value: string) => amina.turn(pressed(value)),
    step: () => amina.conversation?.place?.step,
  }
  return amina
}

export const saidIn = (effects: readonly Effect[]): string[] =>
  effects.flatMap((effect) => (effect.kind === 'say' ? [effect.outbound.text] : []))
export const countsIn = (effects: readonly Effect[]): string[] =>
  effects.flatMap((effect) => (effect.kind === 'count' ? [effect.code] : []))
export const erasedIn = (effects: readonly Effect[]) => effects.find((effect) => effect.kind === 'erase')
export const line = (language: string, key: string): string => shipped.words.text(language, 'line', key)
