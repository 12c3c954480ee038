/**
 * A dialog as an editor sees it: structure and words joined, step by step, with what is missing, stale or wrong beside each
 * sentence. Pure.
 */
import { marksOf } from '../dialog/checks/words-fresh.ts'
import type { CompiledHouse, HouseFiles } from '../dialog/load.ts'
import { broken, type Step } from '../dialog/script.ts'
import type { DialogWords, StepWords } from '../locale/files.ts'
import { dialogWordsSchema } from '../locale/files.ts'
import type { Language } from '../message.ts'
import type { Path, Problem } from '../problems.ts'
import { type Critical, whyCritical } from './critical.ts'
import { isBox, readValue, same } from './units.ts'
import { type Lead, leadsOf, waysOf } from './ways.ts'

/** `stale`: the first language was changed after this was read against it · `unread`: it was never read against it. */
export const wordStates = ['missing', 'stale', 'unread', 'fresh'] as const
export type WordState = (typeof wordStates)[number]

/** One text in one language. */
export type OutlineText = {
  language: Language
  /** Bubbles; for a label one. */
  bubbles: string[]
  state: WordState
  /** Not as it is published. */
  changed: boolean
  /** It comes from a shared set, and is changed there. */
  shared: boolean
  problems: string[]
}

/** `text`, `alt`, `options.<id>.label` or `facts.<fact>`. */
export type OutlinePart = { part: string; option?: string; texts: OutlineText[] }

export type OutlineStep = {
  step: string
  verb: string
  critical?: Critical
  picture?: string
  parts: OutlinePart[]
  /** Where it leads: by option, or in general. */
  exits: { to: string; by?: string }[]
  /** The same, found: without what leads nowhere, and with commands. */
  leads: Lead[]
  /** A person can be asked for here, or further on. */
  person?: 'here' | 'ahead'
  /** Nobody comes here. */
  unreached?: true
  /** The step is written otherwise than published. */
  changed: boolean
  yaml: string
  /** As it is written, for a form. */
  written: Readonly<Record<string, unknown>>
  problems: string[]
}

export type Outline = {
  dialog: string
  version: number
  start: string
  steps: OutlineStep[]
  /** Problems of its files that belong to no step. */
  problems: string[]
}

export const labelMost = 20
export const textMost = 2000

export function outlineOf(
  id: string,
  { house, files, liveFiles }: { house: CompiledHouse; files: HouseFiles; liveFiles: HouseFiles },
): Outline | undefined {
  const dialog = house.script.dialogs.get(id)
  const file = `dialogs/${id}.yaml`
  if (!dialog) return undefined
  const { languages } = house.words
  const written = readValue(file, files[file])
  const before = readValue(file, liveFiles[file])
  const stepsOf = (value: unknown) => (isBox(value) && isBox(value.steps) ? value.steps : {})
  const own = new Map(languages.map((language) => [language, ownWords(files, language, id)]))
  const was = new Map(languages.map((language) => [language, ownWords(liveFiles, language, id)]))
  const placed = placeProblems(house, id, files)
  const states = statesOf(house, id)
  const ways = waysOf(house.script)
  return {
    dialog: id,
    version: dialog.version,
    start: dialog.start,
    problems: placed.get('') ?? [],
    steps: [...dialog.steps].map(([name, step]): OutlineStep => {
      const critical = whyCritical(id, step)
      const person = ways.person(id, name)
      return {
        step: name,
        verb: step.verb,
        ...(critical && { critical }),
        ...(step.picture !== undefined && { picture: step.picture }),
        parts: partsOf(step).map(({ part, option }) => ({
          part,
          ...(option !== undefined && { option }),
          texts: languages.map((language) => {
            const mine = textAt(own.get(language)?.[name], part)
            const joined = textAt(house.wordsOf(language, id)?.[name], part)
            return {
              language,
              bubbles: mine ?? joined ?? [],
              state: states(language, name, part, (mine ?? joined) !== undefined),
              changed: !same(mine, textAt(was.get(language)?.[name], part)),
              shared: mine === undefined && joined !== undefined,
              problems: placed.get(`${language}\n${name}\n${part}`) ?? [],
            }
          }),
        })),
        exits: step.exits.map(({ to, by }) => ({ to, ...(by !== undefined && { by }) })),
        leads: leadsOf(house.script, dialog, step),
        ...(person && { person }),
        ...(!ways.reached(id, name) && { unreached: true as const }),
        changed: !same(stepsOf(written)[name], stepsOf(before)[name]),
        yaml: stepText(files[file] ?? '', name),
        written: boxIn(stepsOf(written)[name]),
        problems: placed.get(`\n${name}`) ?? [],
      }
    }),
  }
}

const boxIn = (value: unknown): Readonly<Record<string, unknown>> => (isBox(value) ? { ...value } : {})

/** What of a step has words, in the order she sees them. */
function partsOf({ verb, needs, picture }: Step): { part: string; option?: string }[] {
  if (verb === broken) return []
  return [
    ...(picture === undefined ? [] : [{ part: 'alt' }]),
    ...(needs.text === 'needed' ? [{ part: 'text' }] : []),
    ...needs.options.map((option) => ({ part: `options.${option}.label`, option })),
    ...(needs.facts ?? []).map((fact) => ({ part: `facts.${fact}` })),
  ]
}

/** The words of the file itself, without what is shared. */
function ownWords(files: HouseFiles, language: Language, id: string): DialogWords {
  const file = `locales/${language}/${id}.json`
  return dialogWordsSchema.safeParse(readValue(file, files[file])).data ?? {}
}

export function textAt(words: StepWords | undefined, part: string): string[] | undefined {
  const [kind = '', name = ''] = part.split('.')
  const found =
    kind === 'options'
      ? words?.options?.[name]?.label
      : kind === 'facts'
        ? words?.facts?.[name]
        : kind === 'alt'
          ? words?.alt
          : words?.text
  return found === undefined ? undefined : typeof found === 'string' ? [found] : found
}

/** As a mark of what was read names it: `safe.text`, `safe.options.yes`. */
export const markName = (step: string, part: string): string => `${step}.${part.replace(/\.label$/, '')}`

function statesOf(house: CompiledHouse, id: string) {
  const [first = 'mn'] = house.words.languages
  const marks = marksOf(house.wordsOf(first, id) ?? {})
  return (language: Language, step: string, part: string, there: boolean): WordState => {
    if (!there) return 'missing'
    const mark = marks.get(markName(step, part))?.mark
    if (language === first || mark === undefined) return 'fresh'
    const read = house.draft.confirmed(language)[id]?.[markName(step, part)]
    return read === undefined ? 'unread' : read === mark ? 'fresh' : 'stale'
  }
}

/** Problems by where an editor sees them: `language\nstep\npart`, `\nstep`, or `''`. */
function placeProblems(house: CompiledHouse, id: string, files: HouseFiles): Map<string, string[]> {
  const placed = new Map<string, string[]>()
  const put = (at: string, message: string): void => {
    placed.set(at, [...(placed.get(at) ?? []), message])
  }
  const dialog = house.script.dialogs.get(id)
  for (const problem of house.problems) {
    if (problem.file === `dialogs/${id}.yaml`) {
      const step =
        dialog && nearest(problem, [...dialog.steps.keys()], (name) => dialog.source.keyAt(['steps', name]))
      put(step === undefined ? '' : `\n${step}`, problem.message)
      continue
    }
    const language = new RegExp(`^locales/([a-z]+)/${id}\\.json$`).exec(problem.file)?.[1]
    if (language === undefined) continue
    const words = house.draft.dialogWords(language, id)
    const value = readValue(problem.file, files[problem.file])
    const names = isBox(value) ? Object.keys(value) : []
    const step = words && nearest(problem, names, (name) => words.source.keyAt([name]))
    if (!words || step === undefined) {
      put('', `${problem.file}:${problem.line} ${problem.message}`)
      continue
    }
    const options = Object.keys(words.words[step]?.options ?? {})
    const paths = new Map<string, Path>([
      ['text', [step, 'text']],
      ['alt', [step, 'alt']],
      ...options.map((option): [string, Path] => [`options.${option}.label`, [step, 'options', option]]),
    ])
    const part = nearest(problem, [...paths.keys()], (name) => words.source.keyAt(paths.get(name) ?? [step]))
    put(`${language}\n${step}\n${namedIn(problem) ?? part ?? 'text'}`, problem.message)
  }
  return placed
}

/** What a message names is meant, wherever it stands. */
const namedIn = ({ message }: Problem): string | undefined =>
  /options\.[a-z0-9_]+/.exec(message)?.[0]?.concat('.label')

type At = { line: number; col: number }

/** The name that stands last before the problem. */
function nearest(problem: At, names: readonly string[], at: (name: string) => At): string | undefined {
  let found: string | undefined
  let best = { line: 0, col: 0 }
  for (const name of names) {
    const here = at(name)
    const before = here.line < problem.line || (here.line === problem.line && here.col <= problem.col)
    const later = here.line > best.line || (here.line === best.line && here.col >= best.col)
    if (before && later && here.line > 1) [found, best] = [name, here]
  }
  return found
}

/** The lines of one step as they are written. */
export function stepText(text: string, name: string): string {
  const lines = text.split('\n')
  const from = lines.findIndex((line) => line.startsWith(`  ${name}:`))
  if (from < 0) return ''
  const length = lines.slice(from + 1).findIndex((line) => /^ {0,2}\S/.test(line))
  return lines
    .slice(from, length < 0 ? undefined : from + 1 + length)
    .map((line) => line.slice(2))
    .join('\n')
    .trimEnd()
}
