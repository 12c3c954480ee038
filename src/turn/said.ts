/** What was said, as effects: cut to what the platform takes, in one lane, with the hour until which it may be sent. */
import type { Conversation } from '../conversation.ts'
import type { Said } from '../dialog/speak.ts'
import { splitText } from '../dialog/split.ts'
import type { Outbound, Words } from '../message.ts'
import type { Effect } from './effect.ts'
import type { Stage } from './turn.ts'

type Message = Extract<Outbound, { type: 'message' }>

/** A whole turn goes in one lane: otherwise its numbers would overtake the sentence before them. */
export function sayEffects(said: readonly Said[], conversation: Conversation, most: number): Effect[] {
  const lane = said.some((one) => one.lane === 'urgent') ? 'urgent' : 'normal'
  return toMessages(said, conversation, most).map((outbound) => ({ kind: 'say', outbound, lane }))
}

export function toMessages(said: readonly Said[], { windowCloses }: Conversation, most: number): Message[] {
  return said.flatMap(({ text, actions }) => {
    const parts = splitText(text, most)
    return parts.map(
      (part, index): Message => ({
        type: 'message',
        text: part,
        author: 'bot',
        ...(index === parts.length - 1 &&
          actions.length > 0 && { suggestedActions: { actions: [...actions] } }),
        ...(windowCloses !== undefined && { windowCloses }),
      }),
    )
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
