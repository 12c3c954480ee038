/** What the page is shown for one thing we say: an item of its feed. */
import { choiceValue, type Outbound } from '../../message.ts'

export type PageEvent =
  | {
      event: 'message'
      text: string
      picture?: { name: string; alt: string }
      choices?: { title: string; value: string }[]
      author: 'bot' | 'person'
    }
  | { event: 'end' }

/** Undefined where there is nothing to show: messages on a page need no wiping, the page closes itself. */
export function writePageEvent(outbound: Outbound): PageEvent | undefined {
  if (outbound.type === 'event') return outbound.name === 'end' ? { event: 'end' } : undefined
  const choices = outbound.suggestedActions?.actions.map(({ title, value }) => ({
    title: String(title),
    value: choiceValue(value),
  }))
  const { text, author, picture } = outbound
  return { event: 'message', text, author, ...(picture ? { picture } : {}), ...(choices ? { choices } : {}) }
}
