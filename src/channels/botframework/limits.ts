/** What every channel behind the Bot Framework takes: the smallest of those it speaks to that show choices at all. */
import type { Limits } from '../../message.ts'

export const limits: Limits = {
  /** Facebook's 2000; the others take more. */
  text: 2000,
  /** Facebook takes 13 and LINE 13; ten fit a small screen. */
  choices: 10,
  /** Facebook cuts a title at 20 characters. */
  choiceLabel: 20,
  /** Telegram's `callback_data`. */
  choiceValueBytes: 64,
}

/** These show suggested actions. Everywhere else she is given them as a numbered list. */
export const channelsWithChoices: readonly string[] = [
  'directline',
  'emulator',
  'facebook',
  'line',
  'telegram',
  'webchat',
]

/** `POST /api/messages` takes no more, in bytes. */
export const largestBody = 256 * 1024
