/**
 * From text to what was heard: sentences, and in each the concepts with their place, their meaning (mood, negation,
 * aspect) and whether they are going on.
 */
import { concepts } from './concepts/all.ts'
import { meaning } from './endings.ts'
import { buildEnglish, englishNo, languageOf } from './english.ts'
import { buildLexicon, type Reading, readingsOf } from './lexicon.ts'
import { soundsOf } from './sounds.ts'
import { type Piece, piecesOf } from './text.ts'

const lexicon = buildLexicon(concepts)
const english = buildEnglish(concepts)
const m = meaning

export type Token = Piece & {
  /** Which of her messages, 0 is the current one, 1 the one before. */
  bubble: number
  readings: readonly Reading[]
}

/** One concept at one place: tokens `from` to `to`, both included. */
export type Heard = { from: number; to: number; means: number; neg: boolean; going: boolean }

export type Sentence = {
  tokens: readonly Token[]
  language: 'mn' | 'en'
  heard: ReadonlyMap<string, readonly Heard[]>
  asks: boolean
}

/** No sentence is longer: text without stops is cut, so that a look around a word stays short. */
const longestSentence = 48

const emergencyNumbers = new Set(['101', '102', '103', '105', '107', '108'])

const none: readonly Reading[] = []

export function tokensOf(text: string, bubble = 0): Token[] {
  const known = new Map<string, Reading[]>()
  return piecesOf(text).map((piece) => {
    if (piece.kind !== 'word') return { ...piece, bubble, readings: none }
    let readings = known.get(piece.text)
    if (readings === undefined) {
      readings = read(piece.text)
      known.set(piece.text, readings)
    }
    return { ...piece, bubble, readings }
  })
}

function read(word: string): Reading[] {
  const variants = soundsOf(word)
  const cyrillicWriter = !/[a-z]/.test(word)
  return variants.flatMap((sounds) => readingsOf(lexicon, sounds, cyrillicWriter))
}

/** Cut at stops; a sentence too long is cut into overlapping ones. */
export function sentencesOf(tokens: readonly Token[], language?: string): Sentence[] {
  const sentences: Sentence[] = []
  let current: Token[] = []
  let asks = false
  const close = (): void => {
    if (current.length > 0)
      for (const part of overlapping(current)) sentences.push(...judged(part, asks, language))
    current = []
    asks = false
  }
  for (const token of tokens) {
    if (token.kind === 'break') close()
    else if (token.kind === 'question') {
      asks = true
      close()
    } else current.push(token)
  }
  close()
  return sentences
}

function overlapping(tokens: readonly Token[]): (readonly Token[])[] {
  if (tokens.length <= longestSentence) return [tokens]
  const parts: (readonly Token[])[] = []
  for (let at = 0; at < tokens.length; at += longestSentence / 2)
    parts.push(tokens.slice(at, at + longestSentence))
  return parts
}

function judged(tokens: readonly Token[], asks: boolean, language?: string): Sentence[] {
  const words = tokens.filter((token) => token.kind === 'word').map((token) => token.text)
  const found = languageOf(words)
  const languages: readonly ('mn' | 'en')[] =
    found === 'both' || (language === 'en' && found === 'mn' && words.every((word) => /^[a-z]+$/.test(word)))
      ? ['mn', 'en']
      : [found]
  return languages.map((one) => ({
    tokens,
    language: one,
    heard: one === 'mn' ? hearMongolian(tokens) : hearEnglish(tokens),
    asks,
  }))
}

function add(heard: Map<string, Heard[]>, concept: string, one: Heard): void {
  const there = heard.get(concept)
  if (there) there.push(one)
  else heard.set(concept, [one])
}

function hearMongolian(tokens: readonly Token[]): Map<string, Heard[]> {
  const heard = new Map<string, Heard[]>()
  const small = tokens.map((token) => smallWords(token))
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'number' && emergencyNumbers.has(token.text)) {
      add(heard, 'police', { from: at, to: at, means: m.bare, neg: false, going: false })
    }
    if (token.kind === 'emoji' && '😂🤣😆😹😅'.includes(token.text)) {
      add(heard, 'joke', { from: at, to: at, means: m.bare, neg: false, going: false })
    }
    const age = childAge(tokens, at)
    if (age !== undefined)
      add(heard, 'child_age', { from: at, to: age, means: m.bare, neg: false, going: false })
    for (const reading of token.readings) {
      for (const concept of reading.stem.concepts) {
        add(heard, concept, occurrence(at, at, reading, small))
      }
      for (const phrase of reading.stem.opens) {
        const end = phraseEnd(tokens, at, phrase.rest)
        if (end !== undefined) {
          for (const last of lastReadings(tokens, end, phrase.rest)) {
            add(heard, phrase.concept, occurrence(at, end, last, small))
          }
        }
      }
    }
  }
  return heard
}

/** The words that decide about others: is, is not, cannot. */
type Small = { now: boolean; past: boolean; no: boolean; cannot: boolean; say: boolean }

function smallWords(token: Token): Small {
  const small: Small = { now: false, past: false, no: false, cannot: false, say: false }
  for (const { stem, means } of token.readings) {
    const negative = (means & m.neg) !== 0
    for (const concept of stem.concepts) {
      if (concept === 'bai_now') small.now = true
      else if (concept === 'bai_past') small.past = true
      else if (concept === 'bai_neg' || concept === 'nothing' || concept === 'not_be') small.no = true
      else if (concept === 'cant' || ((concept === 'can' || concept === 'may') && negative))
        small.cannot = true
      else if (concept === 'say_so') small.say = true
    }
  }
  return small
}

function occurrence(from: number, to: number, reading: Reading, small: readonly Small[]): Heard {
  const next = small[to + 1]
  const second = small[to + 2]
  const third = small[to + 3]
  const { means } = reading
  const converb = (means & (m.convJ | m.convAad)) !== 0
  let neg = (means & (m.neg | m.priv)) !== 0
  let going = (means & m.going) !== 0
  if (converb) {
    // зодож байгаагүй, гарч чадахгүй, гарч ч болохгүй
    if (next?.cannot || next?.no || (second?.cannot && !second.say)) neg = true
    if (next?.now || (second?.now && !next?.no)) going = true
  } else if ((means & (m.past | m.habit | m.bare | m.toBe | m.wish)) !== 0) {
    // зодсон биш, зоддог юм биш; хорлох бодол надад байхгүй
    if (next?.no && reading.stem.table !== 'word') neg = true
    if ((means & m.toBe) !== 0 && (second?.no || third?.no) && !next?.say) neg = true
    // -х гээд байна, -х гэж байна: about to
    if ((means & m.toBe) !== 0 && next?.say && (second?.now || third?.now)) going = true
  }
  if ((means & m.wish) !== 0 && (next?.now || second?.now)) going = true
  return { from, to, means, neg, going }
}

/** The words of a phrase stand in a row; one other word may stand before the last. */
function phraseEnd(tokens: readonly Token[], start: number, rest: readonly number[]): number | undefined {
  let at = start
  for (const [index, id] of rest.entries()) {
    const here = at + 1
    if (has(tokens[here], id)) at = here
    else if (index === rest.length - 1 && has(tokens[here + 1], id) && tokens[here]?.kind === 'word')
      at = here + 1
    else return undefined
  }
  return at
}

const has = (token: Token | undefined, id: number): boolean =>
  token?.readings.some((reading) => reading.stem.id === id) ?? false

const lastReadings = (tokens: readonly Token[], end: number, rest: readonly number[]): Reading[] =>
  tokens[end]?.readings.filter((reading) => reading.stem.id === rest.at(-1)) ?? []

function hearEnglish(tokens: readonly Token[]): Map<string, Heard[]> {
  const heard = new Map<string, Heard[]>()
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'emoji' && '😂🤣😆😹😅'.includes(token.text)) {
      add(heard, 'joke', { from: at, to: at, means: m.bare, neg: false, going: false })
    }
    const age = childAge(tokens, at)
    if (age !== undefined)
      add(heard, 'child_age', { from: at, to: age, means: m.bare, neg: false, going: false })
    if (token.kind !== 'word' && token.kind !== 'number') continue
    for (const word of englishSpellings(token.text)) {
      for (const { rest, concept } of english.get(word) ?? []) {
        if (!rest.every((next, index) => tokens[at + 1 + index]?.text === next)) continue
        let neg = false
        for (let back = 1; back <= 3; back++) if (englishNo.has(tokens[at - back]?.text ?? '')) neg = true
        const to = at + rest.length
        const last = tokens[to]?.text ?? ''
        const going = last.endsWith('ing')
        add(heard, concept, { from: at, to, means: last.endsWith('ed') ? m.past : m.bare, neg, going })
      }
    }
  }
  return heard
}

/**
 * 13 настай, 15tai, 14 тэй, i am 16, 15 yo: an age under 18. Returns the last token of it.
 * A number of children or of years ("7 жил", "3 хүүхэдтэй") is none.
 */
function childAge(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]
  if (token?.kind !== 'number' || token.text.length > 2) return undefined
  const years = Number(token.text)
  if (!(years >= 3 && years <= 17)) return undefined
  const next = tokens[at + 1]?.text ?? ''
  if (
    /^(нас|nas|настай|настаи|nastai|тай|тэй|той|таи|тэи|tai|tei|toi|тайг|тэйг|taig|teig|yo|yrs|years?|yr)/.test(
      next,
    )
  ) {
    return /^(years?|yrs?)$/.test(next) && !/^old/.test(tokens[at + 2]?.text ?? '') ? undefined : at + 1
  }
  const before = tokens[at - 1]?.text ?? ''
  const second = tokens[at - 2]?.text ?? ''
  if (/^(im|iam)$/.test(before) || (before === 'am' && second === 'i')) return at
  if (
    /^(shes|hes)$/.test(before) ||
    (before === 'is' && /^(she|he|daughter|sister|girl|friend|son)$/.test(second))
  )
    return at
  return undefined
}

/** As typed, and without letters held long: heeelp. */
function englishSpellings(word: string): string[] {
  if (!/(.)\1\1/.test(word)) return [word]
  return [...new Set([word.replace(/(.)\1{2,}/g, '$1'), word.replace(/(.)\1{2,}/g, '$1$1')])]
}

export const wordsKnown = (): { stems: number; english: number } => ({
  stems: lexicon.stems.length,
  english: english.size,
})
