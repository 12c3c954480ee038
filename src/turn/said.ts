/** What was said, as effects: cut to what the platform takes, in one lane, with the hour until which it may be sent. */
import type { Conversation } from '../conversation.ts'
import type { Said } from '../dialog/speak.ts'
import { splitText } from '../dialog/split.ts'
import type { Limits, Outbound, Words } from '../message.ts'
import type { Effect } from './effect.ts'
import type { Stage } from './turn.ts'

type Message = Extract<Outbound, { type: 'message' }>
type Room = Pick<Limits, 'text' | 'caption'>

/** A whole turn goes in one lane: otherwise its numbers would overtake the sentence before them. */
export function sayEffects(said: readonly Said[], conversation: Conversation, limits: Room): Effect[] {
  const lane = said.some((one) => one.lane === 'urgent') ? 'urgent' : 'normal'
  return toMessages(said, conversation, limits).map((outbound) => ({ kind: 'say', outbound, lane }))
}

/** A picture comes first: with the words under it where they have room there, else alone. */
export function toMessages(said: readonly Said[], { windowCloses }: Conversation, limits: Room): Message[] {
  const window = windowCloses !== undefined && { windowCloses }
  return said.flatMap(({ text, actions, picture }) => {
    const parts = splitText(text, limits.text)
    const together = picture !== undefined && parts.length === 1 && text.length <= limits.caption
    const alone: Message[] =
      picture && !together ? [{ type: 'message', text: picture.alt, picture, author: 'bot', ...window }] : []
    const words = parts.map(
      (part, index): Message => ({
        type: 'message',
        text: part,
        author: 'bot',
        ...(together && { picture }),
        ...(index === parts.length - 1 &&
          actions.length > 0 && { suggestedActions: { actions: [...actions] } }),
        ...window,
      }),
    )
    return [...alone, ...words]
  })
}

/** A person's own words to her: they pass all others. */
export function personSays(
  text: Words,
  { windowCloses }: Conversation,
  { limits }: Pick<Stage, 'limits'>,
): Effect[] {
  return splitText(text, limits.text).map((part) => ({
    kind: 'say',
    lane: 'urgent',
    outbound: {
      type: 'message',
      text: part,
      author: 'person',
      ...(windowCloses !== undefined && { windowCloses }),
    },
  }))
}
