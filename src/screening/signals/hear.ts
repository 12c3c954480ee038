/** From tokens to sentences, each judged in its own language. */
import { languageOf } from './english.ts'
import { english, hearEnglish } from './hear-english.ts'
import { hearMongolian, laughs } from './hear-mongolian.ts'
import type { Sentence } from './heard.ts'
import { besideSaidToUs } from './said-to-us.ts'
import type { Token } from './tokens.ts'

/** No sentence is longer: text without stops is cut, so that a look around a word stays short. */
const longestSentence = 48

/** Cut at stops; a sentence too long is cut into overlapping ones. */
export function sentencesOf(tokens: readonly Token[], language?: string): Sentence[] {
  const sentences: Sentence[] = []
  let current: Token[] = []
  let asks = false
  const close = (): void => {
    for (const said of besideSaidToUs(current))
      for (const part of overlapping(said)) sentences.push(...judged(part, asks, language))
    current = []
    asks = false
  }
  for (const token of tokens) {
    if (token.kind === 'break') close()
    else if (token.kind === 'question') {
      asks = true
      close()
    } else if (token.kind !== 'emoji' || laughs(token)) current.push(token)
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

const isLatin = (word: string): boolean => word >= 'a' && word < '{'

function judged(tokens: readonly Token[], asks: boolean, language?: string): Sentence[] {
  const words = tokens.filter((token) => token.kind === 'word').map((token) => token.text)
  const found = words.some(isLatin) ? languageOf(words, english()) : 'mn'
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
