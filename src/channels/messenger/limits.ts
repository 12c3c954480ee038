/** What one Messenger message takes. Source: messenger-platform, send-messages and quick-replies. */
import type { Limits } from '../../message.ts'

export const limits: Limits = {
  /** 2000 characters; not stated in the pages read, and not contradicted. */
  text: 2000,
  /** A message has either text or an attachment (graph-api/reference/page/messages). */
  caption: 0,
  /** At most 13 quick replies; they vanish with the next message. */
  choices: 13,
  /** A title is cut at 20 characters by the platform; we cut it ourselves, between characters. */
  choiceLabel: 20,
  /** `payload`: 1000 characters. */
  choiceValueBytes: 1000,
}

/** `text` in at most `most` UTF-16 units, never half a surrogate pair; what was cut shows as an ellipsis. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text
  const end = most - 1
  const split = /[\uD800-\uDBFF]/.test(text.charAt(end - 1))
  return `${text.slice(0, split ? end - 1 : end)}…`
}
