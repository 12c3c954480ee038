/** What was heard in a sentence: concepts, each at its place and with its meaning. */
import { meaning } from './meaning.ts'
import type { Token } from './tokens.ts'

/** One concept at one place: tokens `from` to `to`, both included. */
export type Heard = {
  from: number
  to: number
  means: number
  neg: boolean
  going: boolean
  /** Denied by чадахгүй or болохгүй: she cannot, may not. */
  cannot: boolean
  /** A word inside it that is not its own: хөлийг *минь* хүлсэн. */
  gap?: number
}

export type Sentence = {
  tokens: readonly Token[]
  language: 'mn' | 'en'
  heard: ReadonlyMap<string, readonly Heard[]>
  asks: boolean
}

export const bare = (from: number, to: number): Heard => ({
  from,
  to,
  means: meaning.bare,
  neg: false,
  going: false,
  cannot: false,
})

export function add(heard: Map<string, Heard[]>, concept: string, one: Heard): void {
  const there = heard.get(concept)
  if (there) there.push(one)
  else heard.set(concept, [one])
}

/** Whether one of these was heard and not denied. */
export const hears = ({ heard }: Pick<Sentence, 'heard'>, ...concepts: readonly string[]): boolean =>
  concepts.some((name) => heard.get(name)?.some(({ neg }) => !neg) ?? false)
