/** What travels between the page and the server, as JSON. */
import type { Language } from './words.ts'

export type Choice = { title: string; value: string }

/** One thing said to her. `id` is the same however often it is delivered. */
export type Said = { id: string; text: string; choices?: Choice[]; author: 'bot' | 'person' }

export type ServerEvent = { id?: string; event: string; data: string }

/** What she does. A choice carries the button's value and the label she saw. */
export type Content =
  | { text: string }
  | { choice: string; label: string }
  | { event: 'start'; campaign?: string }
  | { event: 'returned' }

export type MessageBody = Content & { id: string; n: number; language: Language }

/** Reads a `message` event; undefined for what this page does not understand, which a newer server may send. */
export function readSaid(data: unknown): Said | undefined {
  const said = (typeof data === 'string' ? parse(data) : data) as Partial<Said> | undefined
  if (!said || typeof said.id !== 'string' || typeof said.text !== 'string') return undefined
  const choices = Array.isArray(said.choices) ? said.choices.filter(isChoice) : []
  return { id: said.id, text: said.text, choices, author: said.author === 'person' ? 'person' : 'bot' }
}

const isChoice = (choice: Partial<Choice> | null): choice is Choice =>
  typeof choice?.title === 'string' && typeof choice.value === 'string'

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
