/** What travels between the page and the server, as JSON. */
import type { Language } from './words.ts'

export type Choice = { title: string; value: string }

/** One thing said to her. `id` is the same however often it is delivered. */
export type Said = {
  id: string
  text: string
  picture?: Picture
  choices?: Choice[]
  author: 'bot' | 'person'
}
/** A picture the server has under this name, and what it shows, in words. */
export type Picture = { name: string; alt: string }

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
  const picture = isPicture(said.picture) ? { picture: said.picture } : {}
  const author = said.author === 'person' ? 'person' : 'bot'
  return { id: said.id, text: said.text, ...picture, choices, author }
}

/** A name leads nowhere but to our own pictures. */
const isPicture = (picture: Partial<Picture> | null | undefined): picture is Picture =>
  typeof picture?.name === 'string' && /^[a-z0-9_]+$/.test(picture.name) && typeof picture.alt === 'string'

const isChoice = (choice: Partial<Choice> | null): choice is Choice =>
  typeof choice?.title === 'string' && typeof choice.value === 'string'

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
