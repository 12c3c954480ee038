/** What is weighed once more by itself: the words around a rule in a long sentence without stops, and what stands before "but". */
import { sentencesOf } from './hear.ts'
import { type Part, partOf } from './signs.ts'

/** So many words, and what stands far away is likely to tell of something else. */
const longSentence = 20
/** So many words on either side still belong to what was heard. */
const around = 6

/** The words around each rule that was heard in a long sentence, each as a sentence of its own. */
export function nearby({ sentence, rules }: Part, language: string | undefined): Part[] {
  const { tokens } = sentence
  if (tokens.length < longSentence) return []
  const cuts = new Map<string, Part[]>()
  for (const { places } of rules) {
    const from = Math.max(0, Math.min(...places.map((place) => place.from)) - around)
    const to = Math.max(...places.map((place) => place.to)) + 1 + around
    const cut = `${from} ${to}`
    if (!cuts.has(cut)) cuts.set(cut, sentencesOf(tokens.slice(from, to), language).map(partOf))
  }
  return [...cuts.values()].flat()
}

const but: ReadonlySet<string> = new Set('гэхдээ гэвч gehdee gevch but'.split(' '))

/** "He hits me but he is good when sober": what stands before "but" is told all the same. */
export function beforeBut({ sentence }: Part, language: string | undefined): Part[] {
  const at = sentence.tokens.findIndex(({ text }) => but.has(text))
  return at < 2 ? [] : sentencesOf(sentence.tokens.slice(0, at), language).map(partOf)
}
