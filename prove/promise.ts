/** What a promise of the helpline is, how it is measured, and what a measurement found. */

/** `short`: seconds, at every `npm test`. `long`: minutes, with the figures that are written down. */
export type Form = 'short' | 'long'

export type Found = {
  /** What was done and counted, in words: `41,200 accepted, 310 faults: 0 lost`. */
  figures: string
  /** Everything that broke the promise, a sentence each. Empty: it was kept. */
  wrong: string[]
  /** What this machine could not do, and why. */
  left?: string[]
}

export type About = {
  form: Form
  /** One seed, one run, as far as a machine repeats itself. */
  seed: number
  /** A line for whoever watches. */
  tell: (line: string) => void
}

export type Proof = (about: About) => Promise<Found>

export type Promised = {
  id: `P${number}`
  /** As it is asked for: `npm run prove -- nothing-is-lost`. */
  name: string
  /** In the words of the helpline. */
  says: string
  /** What would have to be counted for it to be true. */
  figure: string
  /** How it is measured: what is done, and what is looked at. */
  how: string
  /** The measurement; its short form is a test. */
  prove?: Proof
  /** Suites of `npm test` that hold it up by themselves; none of them is run twice there. */
  suites?: readonly string[]
  /** What is not measured, and why. */
  not?: string
}

/** Many sentences of one kind are one with their number: nobody reads four thousand. */
export function briefly(wrong: readonly string[], most = 12): string[] {
  const kinds = new Map<string, { first: string; times: number }>()
  for (const one of wrong) {
    const kind = one.replace(/\d+/g, 'N')
    const known = kinds.get(kind)
    if (known) known.times++
    else kinds.set(kind, { first: one, times: 1 })
  }
  const told = [...kinds.values()].map(({ first, times }) => (times > 1 ? `${first} (${times} such)` : first))
  return told.length <= most ? told : [...told.slice(0, most), `and ${told.length - most} more kinds`]
}

export const counted = (count: number): string => count.toLocaleString('en-US')

/** The value below which this share of them lies, or 0 where there are none. */
export function share(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}
