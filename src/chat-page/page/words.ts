/**
 * The page's own words, `locales/<lng>/page.json`. Those of the first two languages come with the page; of others, and what was
 * changed since, the server tells in a meta tag. Everything else she reads comes from the server.
 *
 * Draft: two native readers must go over the Mongolian before launch. Neutral on purpose: someone looking over her
 * shoulder should learn nothing from a button or a notice.
 */
import en from '../../../locales/en/page.json' with { type: 'json' }
import mn from '../../../locales/mn/page.json' with { type: 'json' }

export type Language = string
export type Word = keyof typeof mn
type Words = Record<Word, string>

/** What is offered, each called as its own people call it. */
type Known = { name: string; words: Partial<Words> }
const known = new Map<Language, Known>([
  ['mn', { name: 'Монгол', words: mn }],
  ['en', { name: 'English', words: en satisfies Words }],
])

/** What the server tells of languages beyond those two, and of words that were changed. Anything that is not so is left out. */
export function learnLanguages(told: string): void {
  let read: unknown
  try {
    read = JSON.parse(told)
  } catch {
    return
  }
  if (typeof read !== 'object' || read === null) return
  for (const [language, value] of Object.entries(read as Record<string, Partial<Known> | null>)) {
    const before = known.get(language)
    const name = typeof value?.name === 'string' ? value.name : (before?.name ?? language)
    known.set(language, { name, words: { ...before?.words, ...value?.words } })
  }
}

export const languages = (): { language: Language; name: string }[] =>
  Array.from(known, ([language, { name }]) => ({ language, name }))

export const isKnown = (language: Language): boolean => known.has(language)

/** A word that a language lacks is said in the first one. */
export const wordIn = (language: Language, word: Word): string => known.get(language)?.words[word] ?? mn[word]
