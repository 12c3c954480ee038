/** An English sentence: words and rows of words as they stand, and what is denied before them. */
import { adultAge, childAge, schoolClass } from './ages.ts'
import { concepts } from './concepts/all.ts'
import { buildEnglish, englishNo, inFull } from './english.ts'
import { laughs } from './hear-mongolian.ts'
import { add, bare, type Heard } from './heard.ts'
import { meaning } from './meaning.ts'
import type { Token } from './tokens.ts'

const m = meaning

let englishWords: ReturnType<typeof buildEnglish> | undefined

/** Built when the first Latin letters come: most conversations never need it. */
export function english(): ReturnType<typeof buildEnglish> {
  englishWords ??= buildEnglish(concepts)
  return englishWords
}

export function hearEnglish(tokens: readonly Token[]): Map<string, Heard[]> {
  const heard = new Map<string, Heard[]>()
  const full = inFull(tokens.map(({ text }) => text))
  for (const [at, token] of tokens.entries()) {
    if (laughs(token)) {
      add(heard, 'joke', { from: at, to: at, means: m.bare, neg: false, going: false, cannot: false })
    }
    const grown = adultAge(tokens, at)
    if (grown !== undefined) add(heard, 'adult_age', bare(at, grown))
    const school = schoolClass(tokens, at)
    if (school !== undefined) add(heard, 'child_class', bare(at, school))
    const age = childAge(tokens, at)
    if (age !== undefined)
      add(heard, 'child_age', { from: at, to: age, means: m.bare, neg: false, going: false, cannot: false })
    if (token.kind !== 'word' && token.kind !== 'number') continue
    for (const word of englishSpellings(token.text, full[at])) {
      for (const { rest, concept } of english().get(word) ?? []) {
        // "Why doesn't he let me out": she asks, and he stands within.
        const asked = rest.length > 0 && englishNo.has(word) ? subjectAt(tokens, at + 1) : 0
        const first = at + 1 + asked
        if (
          !rest.every((next, index) => tokens[first + index]?.text === next || full[first + index] === next)
        )
          continue
        const neg = deniedBefore(full, at)
        const to = at + asked + rest.length
        const last = full[to] ?? ''
        const going = last.endsWith('ing')
        add(heard, concept, {
          from: at,
          to,
          means: last.endsWith('ed') ? m.past : m.bare,
          neg,
          going,
          cannot: false,
        })
      }
    }
  }
  return heard
}

/** "He never hit me"; but "I am not ok, he hit me" denies what was said before him. */
function deniedBefore(words: readonly string[], at: number): boolean {
  for (let back = 1; back <= 3; back++) {
    if (denies(words, at - back)) return true
    if (others.has(words[at - back] ?? '') && !tells.has(words[at - back - 1] ?? '')) return false
  }
  return false
}

/** How many words of one who acts stand here: "he", "my boss". */
const subjectAt = (tokens: readonly Token[], at: number): number =>
  others.has(tokens[at]?.text ?? '') ? 1 : tokens[at]?.text === 'my' ? 2 : 0

/** "I never said he hurts me". */
const tells: ReadonlySet<string> = new Set('said say think'.split(' '))

const others: ReadonlySet<string> = new Set('he hes she shes they theyre'.split(' '))

/** "He never hit me"; but "no i want to die" answers, and denies nothing that comes. */
const denies = (words: readonly string[], at: number): boolean => {
  const word = words[at] ?? ''
  return englishNo.has(word) && !(word === 'no' && subjects.has(words[at + 1] ?? ''))
}

const subjects: ReadonlySet<string> = new Set('i im ill he hes she shes they theyre we my'.split(' '))

/** As typed, in full, and without letters held long: heeelp. */
function englishSpellings(word: string, full = word): string[] {
  if (full !== word) return [word, full]
  if (!/(.)\1\1/.test(word)) return [word]
  return [...new Set([word.replace(/(.)\1{2,}/g, '$1'), word.replace(/(.)\1{2,}/g, '$1$1')])]
}
