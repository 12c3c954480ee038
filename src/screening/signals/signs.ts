/** The signs in a sentence that the scale weighs (`weigh.ts`): concepts heard, rules fired or kept quiet, how it is said, single words. */
import { type Considered, considered } from './considered.ts'
import type { Sentence } from './heard.ts'
import { meaning as m } from './meaning.ts'

/** A sentence with the rules considered on it and its signs. */
export type Part = { sentence: Sentence; rules: readonly Considered[]; signs: ReadonlySet<string> }

/** Names of all signs of a sentence: `beat`, `beat!` (denied), `~past`, `rule:beaten`, `blocked:beaten`, `=зод` (a word of our lists, or an English one). */
export function signsOf(sentence: Sentence, rules: readonly Considered[]): Set<string> {
  const signs = new Set<string>([`~${sentence.language}`])
  if (sentence.asks) signs.add('~asks')
  let said = 0
  for (const [concept, ones] of sentence.heard) {
    for (const { neg, going, means } of ones) {
      signs.add(neg ? `${concept}!` : concept)
      if (neg) signs.add('~neg')
      else {
        said |= means
        if (going) signs.add('~going')
      }
    }
  }
  for (const [name, bits] of aspects) if ((said & bits) !== 0) signs.add(name)
  if (sentence.language === 'mn') wordsOf(sentence, signs)
  else for (const { kind, text } of sentence.tokens) if (kind === 'word') signs.add(`=${text}`)
  for (const { rule, by, urgency } of rules) {
    signs.add(`${by === undefined ? 'rule' : 'blocked'}:${rule.id}`)
    signs.add(by === undefined ? `any:${urgency}` : 'any:blocked')
  }
  return signs
}

/** The words of our lists that a sentence is read as, each as well as it can be. */
function wordsOf({ tokens }: Sentence, signs: Set<string>): void {
  for (const { readings } of tokens) {
    let least = Number.POSITIVE_INFINITY
    for (const { missing } of readings) if (missing < least) least = missing
    for (const { stem, missing } of readings) {
      if (missing !== least) continue
      stem.sign ??= `=${stem.written}`
      signs.add(stem.sign)
    }
  }
}

const aspects: readonly (readonly [string, number])[] = [
  ['~past', m.past],
  ['~habit', m.habit],
  ['~future', m.future],
  ['~cond', m.cond],
  ['~wish', m.wish],
  ['~victim', m.caus | m.pass],
  ['~told', m.told],
]

export function partOf(sentence: Sentence): Part {
  const rules = considered(sentence)
  return { sentence, rules, signs: signsOf(sentence, rules) }
}

/** Longer messages say more in one sentence, and reading each twice would cost time. In characters. */
export const shortMessage = 400

/** All signs of a short message: what its sentences say about each other. */
export function together(text: string, parts: readonly Part[]): Set<string> | undefined {
  if (parts.length < 2 || text.length > shortMessage) return undefined
  const signs = new Set<string>()
  for (const part of parts) for (const sign of part.signs) signs.add(sign)
  return signs
}
