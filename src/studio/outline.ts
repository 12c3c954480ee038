/**
 * A dialog as an editor sees it: structure and words joined, step by step, with what is missing, stale or wrong beside each
 * sentence. Pure.
 */
import { type Critical, whyCritical } from '../dialog/critical.ts'
import type { HouseFiles, JudgedHouse } from '../dialog/load.ts'
import { type Amiss, termsAmiss, termsIn } from '../locale/glossary.ts'
import { isSheet, pathInSheet, type SheetName } from '../locale/sheets.ts'
import type { Language } from '../message.ts'
import type { Path, Problem } from '../problems.ts'
import { markName, stepsWithWords, type TextSeen, textsSeen } from './texts.ts'
import { isBox, readValue, same } from './units.ts'
import { type Lead, leadsOf, waysOf } from './ways.ts'

/** One text in one language. */
export type OutlineText = TextSeen & {
  language: Language
  /** Terms of the glossary that are not said as agreed. */
  amiss: Amiss[]
  problems: string[]
}

/** `text`, `alt`, `options.<id>.label` or `facts.<fact>`. */
export type OutlinePart = {
  part: string
  option?: string
  texts: OutlineText[]
  /** For whoever translates it. */
  note?: string
  /** Names of the terms the first language uses in it. */
  terms: string[]
}

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
  { house, files, liveFiles }: { house: JudgedHouse; files: HouseFiles; liveFiles: HouseFiles },
): Outline | undefined {
  if (isSheet(id)) return sheetOutline(id, { house, files, liveFiles })
  const dialog = house.script.dialogs.get(id)
  const file = `dialogs/${id}.yaml`
  if (!dialog) return undefined
  const written = readValue(file, files[file])
  const before = readValue(file, liveFiles[file])
  const stepsOf = (value: unknown) => (isBox(value) && isBox(value.steps) ? value.steps : {})
  const placed = placeProblems(house, id, files)
  const ways = waysOf(house.script)
  const parts = partsSeen(id, placed, { house, files, liveFiles })
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
        parts: parts.get(name) ?? [],
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

/** Words that are no dialog's, as steps that lead nowhere. */
function sheetOutline(id: string, of: Parameters<typeof outlineOf>[1]): Outline {
  const placed = placeProblems(of.house, id, of.files)
  const parts = partsSeen(id, placed, of)
  return {
    dialog: id,
    version: 0,
    start: '',
    problems: placed.get('') ?? [],
    steps: [...parts].map(
      ([step, own]): OutlineStep => ({
        step,
        verb: 'words',
        parts: own,
        exits: [],
        leads: [],
        changed: false,
        yaml: '',
        written: {},
        problems: [],
      }),
    ),
  }
}

function partsSeen(
  dialog: string,
  placed: ReadonlyMap<string, string[]>,
  { house, files, liveFiles }: Parameters<typeof outlineOf>[1],
): Map<string, OutlinePart[]> {
  const seen = textsSeen(house, { dialog, files, liveFiles })
  const notes = house.draft.notes[dialog]
  const { glossary } = house.draft
  const [first = 'mn'] = house.written
  return new Map(
    stepsWithWords(house, dialog).map(({ step, parts }) => [
      step,
      parts.map(({ part, option }): OutlinePart => {
        const note = notes?.[markName(step, part)]
        const source = seen(first, step, part).bubbles.join('\n')
        return {
          part,
          ...(option !== undefined && { option }),
          ...(note !== undefined && { note }),
          terms: termsIn(glossary(first), source),
          texts: house.written.map((language) => {
            const text = seen(language, step, part)
            const against = language === first ? undefined : { glossary: glossary(first), text: source }
            return {
              language,
              ...text,
              amiss: termsAmiss(glossary(language), text.bubbles.join('\n'), against),
              problems: placed.get(`${language}\n${step}\n${part}`) ?? [],
            }
          }),
        }
      }),
    ]),
  )
}

const boxIn = (value: unknown): Readonly<Record<string, unknown>> => (isBox(value) ? { ...value } : {})

/** Problems by where an editor sees them: `language\nstep\npart`, `\nstep`, or `''`. */
function placeProblems(house: JudgedHouse, id: string, files: HouseFiles): Map<string, string[]> {
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
    if (isSheet(id)) {
      putOfSheet(house, id, { language, problem, put })
      continue
    }
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

function putOfSheet(
  house: JudgedHouse,
  id: SheetName,
  {
    language,
    problem,
    put,
  }: { language: Language; problem: Problem; put: (at: string, message: string) => void },
): void {
  const source = house.draft.sheetWords(language, id)?.source
  const texts = new Map<string, Path>(
    stepsWithWords(house, id).flatMap(({ step, parts }) =>
      parts.map(({ part }): [string, Path] => [`${step}\n${part}`, pathInSheet(id, step, part)]),
    ),
  )
  const at = source && nearest(problem, [...texts.keys()], (name) => source.keyAt(texts.get(name) ?? []))
  if (at === undefined) put('', `${problem.file}:${problem.line} ${problem.message}`)
  else put(`${language}\n${at}`, problem.message)
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
