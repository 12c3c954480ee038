/**
 * The words of the desk: `locales/<language>/desk.json`, Mongolian first. A key that does not exist fails the type check,
 * because keys are read off the Mongolian file; a suite sees to it that every other language has the same ones.
 */
import i18next from 'i18next'
import { useSyncExternalStore } from 'react'
import type mongolian from '../../../locales/mn/desk.json'
import type studio from '../../../locales/mn/studio.json'
import { keep, kept } from './kept.ts'

export const languages = ['mn', 'en'] as const
export type Language = (typeof languages)[number]

type Paths<T> = {
  [K in keyof T & string]: T[K] extends string ? Singular<K> : `${K}.${Paths<T[K]>}`
}[keyof T & string]
/** `waits_one` and `waits_other` are asked for as `waits`, with a `count`. */
type Singular<K extends string> = K extends `${infer Base}_${'one' | 'other'}` ? Base : K
export type WordKey = Paths<typeof mongolian> | Paths<typeof studio>
export type Values = Readonly<Record<string, string | number>>
export type Say = (key: WordKey, values?: Values) => string

const files: Record<Language, () => Promise<{ default: unknown }>> = {
  mn: () => import('../../../locales/mn/desk.json'),
  en: () => import('../../../locales/en/desk.json'),
}

/** Of the pages beside the dialogs: loaded with the studio, since few ever open it. */
const studioFiles: Record<Language, () => Promise<{ default: unknown }>> = {
  mn: () => import('../../../locales/mn/studio.json'),
  en: () => import('../../../locales/en/studio.json'),
}
let inStudio = false

export async function openStudioWords(): Promise<void> {
  inStudio = true
  await addStudioWords(language())
}

const addStudioWords = async (spoken: Language): Promise<void> =>
  void i18next.addResourceBundle(spoken, 'translation', (await studioFiles[spoken]()).default, true)

const isLanguage = (text: string | undefined): text is Language => languages.some((each) => each === text)

/** Before anything is shown. */
export async function openWords(): Promise<void> {
  const remembered = kept('language')
  await i18next.init({
    lng: 'mn',
    fallbackLng: false,
    resources: {},
    interpolation: { escapeValue: false },
    showSupportNotice: false,
  } as Parameters<typeof i18next.init>[0])
  await speak(isLanguage(remembered) ? remembered : 'mn')
}

export async function speak(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'translation')) {
    i18next.addResourceBundle(language, 'translation', (await files[language]()).default)
  }
  if (inStudio) await addStudioWords(language)
  await i18next.changeLanguage(language)
  document.documentElement.lang = language
  keep('language', language)
}

export const language = (): Language => (isLanguage(i18next.language) ? i18next.language : 'mn')

/** Outside of components. Inside, `useWords`, so that they change with the language. */
export const say: Say = (key, values) => i18next.t(key, { ...values })

/** For codes that come from the server: undefined when there is no such word. */
export const sayCode = (key: string, values?: Values): string | undefined =>
  i18next.exists(key, { ...values }) ? i18next.t(key, { ...values }) : undefined

function onChange(tell: () => void): () => void {
  i18next.on('languageChanged', tell)
  return () => i18next.off('languageChanged', tell)
}

export const useLanguage = (): Language => useSyncExternalStore(onChange, language, language)

export function useWords(): Say {
  useLanguage()
  return say
}
