/**
 * What a published version is made of: the dialogs with their kept versions, what Itgel says, the ready replies of counsellors,
 * and the directory. Words of the program itself (desk, pagers, what platforms show of us) come with the program, and pictures lie beside it.
 */
import { directoryKeys, lineKeys, pageKeys } from '../dialog/checks/lines-complete.ts'
import { versionsFolder } from '../dialog/kept.ts'
import type { HouseFiles } from '../dialog/load.ts'
import { wordsText } from './words-text.ts'

/** Files of a language that go with the program, not with what staff write. */
const ofTheProgram = ['desk', 'evidence', 'paging', 'profile', 'studio']

/** Conversations we promise. */
const transcripts = 'dialogs/transcripts'
export const isTranscript = (file: string): boolean => file.startsWith(`${transcripts}/`)
export const transcriptFile = (dialog: string, story: string): string =>
  `${transcripts}/${dialog}/${story}.yaml`

const name = '[a-z0-9_.]{1,60}'
const shapes = [
  new RegExp(`^dialogs/${name}\\.yaml$`),
  new RegExp(`^dialogs/${versionsFolder}/[a-z0-9_]{1,60}@\\d{1,6}\\.json$`),
  new RegExp(`^${transcripts}/[a-z0-9_]{1,60}/[a-z0-9_-]{1,60}\\.yaml$`),
  new RegExp(`^directory/${name}\\.yaml$`),
  new RegExp(`^locales/[a-z]{2,3}/(?!(?:${ofTheProgram.join('|')})\\.json$)${name}\\.json$`),
]

/** True for a file that is published. */
export const isPublished = (file: string): boolean => shapes.some((shape) => shape.test(file))

/** What is published since a later release: a version from before it says nothing of them. */
const late = [
  /^locales\/[a-z]{2,3}\/replies\.json$/,
  /^locales\/[a-z]{2,3}\/page\.json$/,
  /^locales\/[a-z]{2,3}\/\.glossary\.json$/,
]

/**
 * A version with what was not published yet when it was written, as it came with the program: whole files, and sentences that a later
 * release has more of. Else every release with a new sentence would refuse what staff have published, with the numbers they mended.
 */
export const completed = (program: HouseFiles, published: HouseFiles): HouseFiles =>
  withSentences(
    program,
    late.reduce<HouseFiles>((all, shape) => {
      if (Object.keys(all).length === 0 || Object.keys(all).some((file) => shape.test(file))) return all
      return publishedOf({
        ...all,
        ...Object.fromEntries(Object.entries(program).filter(([file]) => shape.test(file))),
      })
    }, published),
  )

/** Sentences that the program itself says by their name. */
const ofEveryHouse: Readonly<Record<string, readonly string[]>> = {
  line: Object.keys(lineKeys),
  directory: Object.keys(directoryKeys),
  page: pageKeys,
}

function withSentences(program: HouseFiles, published: HouseFiles): HouseFiles {
  const all: Record<string, string> = { ...published }
  for (const [file, text] of Object.entries(published)) {
    const { language, name } = wordFileOf(file) ?? {}
    const words = name !== undefined && ofEveryHouse[name] ? sentencesIn(text) : undefined
    if (!words || !name) continue
    // A language of theirs has those of the first one until somebody translates them; one that is being made may miss any.
    const made =
      program[file] === undefined && sentencesIn(published[`locales/${language}/meta.json`])?.offered === 'no'
    const own = sentencesIn(program[file] ?? (made ? undefined : program[`locales/mn/${name}.json`]))
    const missing = (ofEveryHouse[name] ?? []).filter(
      (key) => !Object.hasOwn(words, key) && own?.[key] !== undefined,
    )
    if (missing.length > 0)
      all[file] = wordsText({ ...words, ...Object.fromEntries(missing.map((key) => [key, own?.[key]])) })
  }
  return all
}

/** Undefined where the file cannot be read: that is told among the problems. */
function sentencesIn(text: string | undefined): Readonly<Record<string, unknown>> | undefined {
  try {
    const read: unknown = JSON.parse(text ?? 'null')
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? { ...read } : undefined
  } catch {
    return undefined
  }
}

/** In the order of their names, so that equal sets are equal texts. */
export const publishedOf = (files: HouseFiles): HouseFiles =>
  Object.fromEntries(
    Object.entries(files)
      .filter(([file]) => isPublished(file))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )

/** The house with these published files: everything else is as it came with the program. */
export const houseWith = (program: HouseFiles, published: HouseFiles): HouseFiles => ({
  ...Object.fromEntries(Object.entries(program).filter(([file]) => !isPublished(file))),
  ...completed(program, published),
})

/** What is promised: by the program, and by what was published; a story of the same name takes the place of the program's. */
export const promisesIn = (program: HouseFiles, published: HouseFiles): [string, string][] =>
  Object.entries({ ...program, ...published })
    .filter(([file]) => isTranscript(file))
    .sort(([a], [b]) => (a < b ? -1 : 1))

/** `null` takes a file away. */
export type Changed = Readonly<Record<string, string | null>>

export function withChanged(files: HouseFiles, changed: Changed): HouseFiles {
  const all: Record<string, string> = { ...files }
  for (const [file, text] of Object.entries(changed))
    if (text === null) delete all[file]
    else all[file] = text
  return all
}

/** What turns `before` into `after`. */
export function changedFrom(before: HouseFiles, after: HouseFiles): Changed {
  const changed: Record<string, string | null> = {}
  for (const [file, text] of Object.entries(after)) if (before[file] !== text) changed[file] = text
  for (const file of Object.keys(before)) if (after[file] === undefined) changed[file] = null
  return changed
}

/** `welcome` of `dialogs/welcome.yaml`; undefined for any other file, and for those that are no dialog. */
export const dialogOf = (file: string): string | undefined =>
  /^dialogs\/([a-z][a-z0-9_]*)\.yaml$/.exec(file)?.[1]

/** Language and name of a word file. */
export function wordFileOf(file: string): { language: string; name: string } | undefined {
  const [, language, of] = /^locales\/([a-z]{2,3})\/([a-z0-9_.]+)\.json$/.exec(file) ?? []
  return language === undefined || of === undefined ? undefined : { language, name: of }
}

export const isKept = (file: string): boolean => file.startsWith(`dialogs/${versionsFolder}/`)
