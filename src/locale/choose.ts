/**
 * A first guess at her language, only until she chooses: it decides which language stands first in the first bubble.
 * The device says little (most Mongolian phones report English or Russian), so what she writes counts more.
 */
import type { Language } from '../message.ts'

export function guessLanguage({
  text,
  hint,
  languages,
}: {
  text?: string
  /** What the platform reports: `mn`, `en_US`, `ru` … */
  hint?: string
  languages: readonly Language[]
}): Language {
  const known = (language: Language) => (languages.includes(language) ? language : undefined)
  const home = languages[0] ?? 'mn'
  if (text !== undefined && text.trim() !== '') {
    if (/[\u0400-\u04ff]/.test(text)) return known('mn') ?? home
    if (looksEnglish(text)) return known('en') ?? home
  }
  const [base = ''] = (hint ?? '').toLowerCase().split(/[-_]/)
  return known(base) ?? home
}

/** Words nearly every English sentence has, and Mongolian in Latin letters does not. */
const english = new Set([
  'the',
  'i',
  'im',
  'is',
  'are',
  'am',
  'my',
  'you',
  'your',
  'hello',
  'hi',
  'hey',
  'please',
  'and',
  'to',
  'of',
  'it',
  'he',
  'she',
  'me',
  'what',
  'how',
  'need',
  'can',
  'this',
  'that',
  'not',
  'have',
  'with',
  'help',
])

/** English perhaps: enough for a guess, also of a greeting. */
export function looksEnglish(text: string): boolean {
  const { words, found } = count(text)
  return found >= 3 || found * 3 >= Math.max(words, 1)
}

/** English, whatever was shown to her: half of its words are, and not only a greeting. */
export function isEnglish(text: string): boolean {
  const { words, found } = count(text)
  return !/[\u0400-\u04ff]/.test(text) && found >= 3 && found * 2 >= words
}

function count(text: string): { words: number; found: number } {
  const words =
    text
      .slice(0, 400)
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[a-z]+/g) ?? []
  return { words: words.length, found: words.filter((word) => english.has(word)).length }
}
