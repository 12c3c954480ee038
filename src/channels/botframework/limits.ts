/**
 * What every channel behind the Bot Framework takes: the smallest of those that show choices at all.
 * Source: https://github.com/microsoft/botbuilder-python/blob/main/libraries/botbuilder-dialogs/botbuilder/dialogs/choices/channel.py
 */
import type { Limits } from '../../message.ts'

export const limits: Limits = {
  /** Messenger's 2000; the others take more. */
  text: 2000,
  /** Telegram's; Facebook makes two messages of it by itself. */
  caption: 1024,
  /** Facebook 10, LINE 13, the others 100. */
  choices: 10,
  /** 20 everywhere. */
  choiceLabel: 20,
  /** Telegram's `callback_data`. */
  choiceValueBytes: 64,
  /** Each is a call of its own. So few that all of them end within the lease of a send, and that Teams (7 a second in a chat) is not asked too fast. */
  wipe: 5,
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
