/** What a check is given: everything that was written, linked but not yet judged. A check lists what is wrong. */
import type { DirectoryRow } from '../../directory/row.ts'
import type {
  CommandLists,
  DialogWords,
  Glossary,
  Meta,
  Offer,
  ReplyBook,
  SharedWords,
} from '../../locale/files.ts'
import type { SheetName } from '../../locale/sheets.ts'
import type { Language } from '../../message.ts'
import type { Path, Problem, Source } from '../../problems.ts'
import type { Entries } from '../entries.ts'
import type { Dialog, Exit, Ref, Script, Step } from '../script.ts'
import { broken, resolveExit } from '../script.ts'
import type { SharedSets } from '../shared.ts'

export type WordFile<Shape> = { source: Source; words: Shape }

export type Draft = {
  script: Script
  /** Those she may choose; the first is the one written first. */
  languages: readonly Language[]
  /** Those, and what is being made. */
  written: readonly Language[]
  offer(language: Language): Offer
  dialogWords(language: Language, dialog: string): WordFile<DialogWords> | undefined
  line(language: Language): WordFile<Readonly<Record<string, string>>> | undefined
  /** The page around the conversation, where a language has it. */
  page(language: Language): WordFile<Readonly<Record<string, string>>> | undefined
  sharedWords(language: Language): WordFile<SharedWords> | undefined
  directoryWords(language: Language): WordFile<Readonly<Record<string, string>>> | undefined
  commands(language: Language): WordFile<CommandLists> | undefined
  /** What platforms show of us, where it is read. */
  profile(language: Language): WordFile<{ name: string }> | undefined
  /** Ready replies of counsellors. */
  replies(language: Language): WordFile<ReplyBook> | undefined
  directory: readonly DirectoryRow[]
  /** PNG in base64, by name. */
  pictures: ReadonlyMap<string, string>
  /** `_entries.yaml`, where there is one. */
  entries: WordFile<Entries> | undefined
  /** The shared sets of options, by name. */
  sets: SharedSets
  meta(language: Language): WordFile<Meta> | undefined
  /** What the words of a language were last read against, by dialog and text. */
  confirmed(language: Language): Readonly<Record<string, Readonly<Record<string, string>>>>
  /** What somebody who grew up with the language has read of it, as it was then. */
  read(language: Language): Readonly<Record<string, Readonly<Record<string, string>>>>
  /** For whoever translates, by sheet and text. */
  notes: Readonly<Record<string, Readonly<Record<string, string>>>>
  glossary(language: Language): Glossary
  /** Words that are no dialog's, as if they were. */
  sheetWords(language: Language, name: SheetName): WordFile<DialogWords> | undefined
  /** What is done on what is heard: `dialogs/_signals.yaml`, where there is one. */
  signals?: Source
  /** The file of a country's services. */
  directorySource(country: string): Source | undefined
}

export type Check = (draft: Draft) => Problem[]
/** A check that goes by the day. */
export type DatedCheck = (draft: Draft, now: number) => Problem[]

export type Place = { dialog: Dialog; name: string; step: Step }

/** Every step of every dialog that could be read, in the order written. */
export function everyStep({ script: { dialogs } }: Draft): readonly Place[] {
  const before = places.get(dialogs)
  if (before) return before
  const all = [...dialogs.values()].flatMap((dialog) =>
    [...dialog.steps].flatMap(([name, step]) => (step.verb === broken ? [] : [{ dialog, name, step }])),
  )
  places.set(dialogs, all)
  return all
}
/** Twenty checks ask for the same steps. */
const places = new WeakMap<Script['dialogs'], readonly Place[]>()

/** Where something of a step stands in its file. */
export const stepPath = (name: string, path: Path = []): Path => ['steps', name, ...path]

/** The steps that follow this one at once, with those that cannot be found left out. */
export function nextSteps({ script }: Draft, dialog: Dialog, exits: readonly Exit[]): Ref[] {
  return exits.flatMap(({ to }) => resolveExit(script.dialogs, dialog.id, to) ?? [])
}

/** She can call somebody here. */
export const hasNumber = ({ numbers, services }: Step): boolean =>
  numbers.length > 0 || services !== undefined

/** The texts of a step as a list of bubbles. */
export function bubblesOf(text: string | string[] | undefined): string[] {
  return text === undefined ? [] : typeof text === 'string' ? [text] : text
}

/** The {{names}} in a text. */
export function placeholdersOf(text: string): string[] {
  return [...text.matchAll(/\{\{(?:\s*([^{},\s]+)(?![^{},\s]))?[^{}]*\}\}/g)].map(([, name = '']) => name)
}
