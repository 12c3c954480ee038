/**
 * What this counsellor has written and the server has not answered for yet. Each has an id that stays the same however
 * often it is sent, so it is done once; it stays on the screen until its line has come. One after the other, so that two
 * sentences cannot change places. Pure: `sender.ts` does the sending.
 */
import type { DeskLine } from '../contract.ts'

export type Outgoing = {
  id: string
  kind: 'say' | 'note'
  text: string
  at: number
  /** `sending` on its way or to be tried again · `done` the line is still to come · `refused` it will not be done */
  state: 'sending' | 'done' | 'refused'
  /** How often it was tried; more than once: the connection is bad. */
  tries: number
  /** Why it was refused, as a code. */
  why?: string
}
export type Queue = readonly Outgoing[]

export const added = (queue: Queue, one: Pick<Outgoing, 'id' | 'kind' | 'text' | 'at'>): Queue => [
  ...queue,
  { ...one, state: 'sending', tries: 0 },
]

/** The one to be sent now: the oldest that has no answer. */
export const nextOf = (queue: Queue): Outgoing | undefined => queue.find(({ state }) => state === 'sending')

export type Answered = { result: 'done' } | { result: 'refused'; why: string } | { result: 'again' }

export const answered = (queue: Queue, id: string, answer: Answered): Queue =>
  queue.map((one) => {
    if (one.id !== id || one.state !== 'sending') return one
    if (answer.result === 'again') return { ...one, tries: one.tries + 1 }
    if (answer.result === 'done') return { ...one, state: 'done' }
    return { ...one, state: 'refused', why: answer.why }
  })

/** Without those whose line is there now: the line says all that is known. */
export function withoutArrived(queue: Queue, lines: readonly DeskLine[]): Queue {
  const there = new Set(lines.flatMap(({ act }) => act ?? []))
  const left = queue.filter(({ id }) => !there.has(id))
  return left.length === queue.length ? queue : left
}

export const dismissed = (queue: Queue, id: string): Queue => queue.filter((one) => one.id !== id)

/** Longest first wait between tries, ms. */
export const waitBefore = (tries: number): number => Math.min(500 * 2 ** tries, 8000)
