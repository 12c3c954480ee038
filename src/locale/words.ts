/**
 * The words of every language, by i18next. A word that one language lacks is said in another: a sentence in the wrong
 * language is better than silence. The resources are given as a value; nothing is loaded here.
 */
import { createInstance } from 'i18next'
import type { Language, Words } from '../message.ts'

/** By language, then by namespace (`welcome`, `line`, `directory`), then as the JSON file has it. */
export type Resources = Readonly<Record<Language, Readonly<Record<string, unknown>>>>

export type Values = Readonly<Record<string, string | number>>

export type WordBook = {
  /** The first is the one that is fallen back to. */
  languages: readonly Language[]
  /** A text as its bubbles; none when no language has it. */
  bubbles(language: Language, namespace: string, key: string, values?: Values): readonly Words[]
  /** A text as one; empty when no language has it. */
  text(language: Language, namespace: string, key: string, values?: Values): Words
}

const mostKept = 5000

export function createWords(resources: Resources, languages: readonly Language[]): WordBook {
  const i18n = createInstance()
  const byLanguage: Record<Language, Bundle> = {}
  for (const language of languages) byLanguage[language] = asBundle(resources[language] ?? {})
  void i18n.init({
    resources: byLanguage,
    lng: languages[0] ?? 'mn',
    fallbackLng: [...languages],
    supportedLngs: [...languages],
    keySeparator: '.',
    nsSeparator: false,
    initAsync: false,
    returnObjects: true,
    parseMissingKeyHandler: () => '',
    interpolation: { escapeValue: false },
  })

  const read = (language: Language, namespace: string, key: string, values?: Values): unknown => {
    const lng = languages.includes(language) ? language : (languages[0] ?? language)
    return i18n.t(key, { ...values, lng, ns: namespace, nest: false, returnObjects: true })
  }
  /** i18next takes tens of microseconds a text, and the same few texts with the same few values are said all day. */
  const said = new Map<string, readonly Words[]>()
  const bubbles: WordBook['bubbles'] = (language, namespace, key, values) => {
    let sameAs = `${language}\n${namespace}\n${key}`
    for (const name in values) sameAs += `\n${values[name]}`
    const known = said.get(sameAs)
    if (known) return known
    if (said.size >= mostKept) said.clear()
    const texts = asTexts(read(language, namespace, key, values)).map((text) => text as Words)
    said.set(sameAs, texts)
    return texts
  }
  return {
    languages,
    bubbles,
    text: (...of) => bubbles(...of).join('\n') as Words,
  }
}

function asTexts(value: unknown): string[] {
  const texts = Array.isArray(value) ? value : [value]
  return texts.filter((text): text is string => typeof text === 'string' && text !== '')
}

type Bundle = { [key: string]: string | string[] | Bundle }

/** Only texts, lists of texts and boxes of them are words; anything else is left out (and told by the checks). */
function asBundle(files: Readonly<Record<string, unknown>>): Bundle {
  const before = bundles.get(files)
  if (before) return before
  const bundle: Bundle = {}
  bundles.set(files, bundle)
  for (const [name, value] of Object.entries(files)) {
    if (typeof value === 'string') bundle[name] = value
    else if (Array.isArray(value)) bundle[name] = asTexts(value)
    else if (isBox(value)) bundle[name] = asBundle(value)
  }
  return bundle
}

/** A file that was read once is looked through once: a house that is read anew has all files but one as they were. */
const bundles = new WeakMap<object, Bundle>()

const isBox = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
