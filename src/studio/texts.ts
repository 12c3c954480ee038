/**
 * What has words, dialog by dialog and sheet by sheet: one place for each text, where it stands in its file, and how it is in each
 * language. Tables, sheets for translators and the search go by it. Pure.
 */
import { marksOf } from '../dialog/checks/words-fresh.ts'
import type { HouseFiles, LinkedHouse } from '../dialog/load.ts'
import { broken, type Step } from '../dialog/script.ts'
import { type DialogWords, dialogWordsSchema, type StepWords } from '../locale/files.ts'
import { asSteps, isSheet, linesOf, pathInSheet, sheetNames } from '../locale/sheets.ts'
import type { Language } from '../message.ts'
import type { Path } from '../problems.ts'
import { readValue, same } from './units.ts'

/**
 * `dialog`: or a sheet · `part`: `text`, `alt`, `options.<id>.label`, `facts.<fact>`; in sheets for translators also
 * `options.<id>.hear`, what she can say for an answer, one in a line.
 */
export type TextPlace = { dialog: string; step: string; part: string }

/** `stale`: the first language was changed after this was read against it · `unread`: it was never read against it. */
export const wordStates = ['missing', 'stale', 'unread', 'fresh'] as const
export type WordState = (typeof wordStates)[number]

/** Dialogs in the order of their files, then the sheets. */
export const allSheets = (house: LinkedHouse): string[] => [...house.script.dialogs.keys(), ...sheetNames]

export const wordFile = (language: Language, dialog: string): string => `locales/${language}/${dialog}.json`

/** Every step with words, and what of it has some, in the order she sees them. */
export function stepsWithWords(
  house: LinkedHouse,
  dialog: string,
): { step: string; parts: { part: string; option?: string }[] }[] {
  if (isSheet(dialog)) {
    const [first = 'mn'] = house.written
    return Object.entries(house.wordsOf(first, dialog) ?? {}).map(([step, { text, options }]) => ({
      step,
      parts: [
        ...(text === undefined ? [] : [{ part: 'text' }]),
        ...Object.keys(options ?? {}).map((option) => ({ part: `options.${option}.label`, option })),
      ],
    }))
  }
  return [...(house.script.dialogs.get(dialog)?.steps ?? [])].map(([step, of]) => ({
    step,
    parts: partsOf(of),
  }))
}

export function partsOf({ verb, needs, picture }: Step): { part: string; option?: string }[] {
  if (verb === broken) return []
  return [
    ...(picture === undefined ? [] : [{ part: 'alt' }]),
    ...(needs.text === 'needed' ? [{ part: 'text' }] : []),
    ...needs.options.map((option) => ({ part: `options.${option}.label`, option })),
    ...(needs.facts ?? []).map((fact) => ({ part: `facts.${fact}` })),
  ]
}

export const hasText = (house: LinkedHouse, { dialog, step, part }: TextPlace): boolean =>
  stepsWithWords(house, dialog).some(
    (one) => one.step === step && one.parts.some((each) => each.part === part),
  )

/** The words of the file itself, without what is shared. */
export function ownWords(files: HouseFiles, language: Language, dialog: string): DialogWords {
  const file = wordFile(language, dialog)
  const value = readValue(file, files[file])
  return isSheet(dialog) ? asSteps(dialog, value) : (dialogWordsSchema.safeParse(value).data ?? {})
}

export function textAt(words: StepWords | undefined, part: string): string[] | undefined {
  const [kind = '', name = '', what] = part.split('.')
  const found =
    kind === 'options' && what === 'hear'
      ? words?.options?.[name]?.hear?.join('\n')
      : kind === 'options'
        ? words?.options?.[name]?.label
        : kind === 'facts'
          ? words?.facts?.[name]
          : kind === 'alt'
            ? words?.alt
            : words?.text
  return found === undefined ? undefined : typeof found === 'string' ? [found] : found
}

/** Where it stands in its file, and how these bubbles are written there; `undefined` for none. */
export function writtenAs(
  { dialog, step, part }: TextPlace,
  bubbles: readonly string[],
): { path: Path; value: string | string[] | undefined } {
  const joined = bubbles.join('\n')
  const list = part.endsWith('.hear') || dialog === 'commands'
  if (isSheet(dialog) || list) {
    const path = isSheet(dialog) ? pathInSheet(dialog, step, part) : [step, ...part.split('.')]
    return { path, value: bubbles.length === 0 ? undefined : list ? linesOf(joined) : joined }
  }
  const single = part !== 'text' || bubbles.length < 2
  return {
    path: [step, ...part.split('.')],
    value: bubbles.length === 0 ? undefined : single ? joined : [...bubbles],
  }
}

/** As a mark of what was read names it: `safe.text`, `safe.options.yes`. */
export const markName = (step: string, part: string): string => `${step}.${part.replace(/\.label$/, '')}`

export type TextSeen = {
  bubbles: string[]
  state: WordState
  /** Somebody who grew up with the language has read it as it is now. */
  read: boolean
  /** Not as it is published. */
  changed: boolean
  /** It comes from a shared set, and is changed there. */
  shared: boolean
}

/** How the texts of a dialog or sheet are in a language, asked text by text. */
export function textsSeen(
  house: LinkedHouse,
  { dialog, files, liveFiles }: { dialog: string; files: HouseFiles; liveFiles: HouseFiles },
): (language: Language, step: string, part: string) => TextSeen {
  const [first = 'mn'] = house.written
  const firstMarks = marksOf(house.wordsOf(first, dialog) ?? {})
  const byLanguage = new Map(
    house.written.map((language) => {
      const joined = house.wordsOf(language, dialog)
      return [
        language,
        {
          own: ownWords(files, language, dialog),
          was: ownWords(liveFiles, language, dialog),
          joined,
          marks: marksOf(joined ?? {}),
          confirmed: house.draft.confirmed(language)[dialog],
          read: house.draft.read(language)[dialog],
        },
      ] as const
    }),
  )
  return (language, step, part) => {
    const of = byLanguage.get(language)
    const mine = textAt(of?.own[step], part)
    const joined = textAt(of?.joined?.[step], part)
    const name = markName(step, part)
    const mark = firstMarks.get(name)?.mark
    const against = of?.confirmed?.[name]
    const state: WordState =
      (mine ?? joined) === undefined
        ? 'missing'
        : language === first || mark === undefined
          ? 'fresh'
          : against === undefined
            ? 'unread'
            : against === mark
              ? 'fresh'
              : 'stale'
    const own = of?.marks.get(name)?.mark
    return {
      bubbles: mine ?? joined ?? [],
      state,
      read: own !== undefined && of?.read?.[name] === own,
      changed: !same(mine, textAt(of?.was[step], part)),
      shared: mine === undefined && joined !== undefined,
    }
  }
}
