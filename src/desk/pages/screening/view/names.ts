/**
 * Rules, what keeps them quiet, and instruments by name, in the language of the desk: `locales/<lng>/screening.json`. The data
 * themselves are in English, so English has no words of its own for rules and instruments, and a rule that is newer than
 * its translation is told in English.
 */
import { sayCode } from '../../../ui/words.ts'
import type * as engine from './engine.ts'

export type ScreeningWords = {
  rule?: Readonly<Record<string, string>>
  held: Readonly<Record<string, string>>
  instrument?: Readonly<Record<string, { title: string; rule: string; limits: string }>>
  list?: Readonly<Record<string, { title: string; trust: string }>>
  unused?: Readonly<Record<string, string>>
}

type Engine = Pick<typeof engine, 'toldRules' | 'aboutConcept'>

/** A text, and its language where that is not the desk's. */
export type Told = { text: string; lang?: 'en' }

/** Ours where there is one, else the data's. */
export const told = (ours: string | undefined, datas: string, desk: string): Told =>
  ours === undefined ? { text: datas, ...(desk === 'en' ? {} : { lang: 'en' as const }) } : { text: ours }

export function ruleName(
  id: string,
  { words, engine, language }: { words: ScreeningWords; engine: Engine; language: string },
): Told {
  const special = sayCode(`screening.special.${id}`)
  const about = engine.toldRules.find((rule) => rule.id === id)?.about
  return told(words.rule?.[id] ?? special, about ?? id, language)
}

export function heldName(
  name: string,
  { words, engine, language }: { words: ScreeningWords; engine: Engine; language: string },
): Told {
  const whole = name === 'whole' ? sayCode('screening.whole') : undefined
  return told(words.held[name] ?? whole, engine.aboutConcept(name) ?? name.replaceAll('_', ' '), language)
}

export const labelName = (label: string): string => sayCode(`signal.${label}`) ?? label
