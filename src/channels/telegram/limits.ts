/** What one Telegram message takes. Source: Bot API 10.3, sendMessage, sendPhoto and InlineKeyboardButton. */
import type { Limits } from '../../message.ts'

export const limits: Limits = {
  /** `text`: 1-4096 characters after entity parsing; we send no entities. */
  text: 4096,
  /** `caption`: 0-1024 characters after entity parsing. */
  caption: 1024,
  /** The platform allows 100 buttons; twenty is what a phone shows without losing the question. */
  choices: 20,
  /** No limit is documented; longer labels are cut off by phones. */
  choiceLabel: 60,
  /** `callback_data`: 1-64 bytes. */
  choiceValueBytes: 64,
}

/** deleteMessages takes 1-100 ids. */
export const wipeAtOnce = 100

/** `text` in at most `most` UTF-16 units, never half a surrogate pair; what was cut shows as an ellipsis. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text
  const end = most - 1
  const split = /[\uD800-\uDBFF]/.test(text.charAt(end - 1))
  return `${text.slice(0, split ? end - 1 : end)}…`
}
