/**
 * From the files that staff write to a house that can talk. Pure: the files are given as text, so the browser's editor
 * and the command line load them alike. All problems are told at once; a house with problems must not serve anybody.
 */
import type { z } from 'zod'
import { directoryApart } from '../directory/apart.ts'
import { type DirectoryRow, directorySchema, rowsOf } from '../directory/row.ts'
import {
  type CommandLists,
  commandWordsSchema,
  confirmedSchema,
  type DialogWords,
  dialogWordsSchema,
  glossarySchema,
  lineWordsSchema,
  metaSchema,
  notesSchema,
  type Offer,
  otherFiles,
  profileWordsSchema,
  type ReplyBook,
  readSchema,
  repliesSchema,
  sharedWordsSchema,
} from '../locale/files.ts'
import { asSteps, isSheet } from '../locale/sheets.ts'
import { createWords, type WordBook } from '../locale/words.ts'
import type { Language } from '../message.ts'
import { inFileOrder, type Problem, problemAt, type Source } from '../problems.ts'
import { acceptedName, acceptedSchema, unaccepted } from './accepted.ts'
import type { Draft, WordFile } from './checks/check.ts'
import { checks, checksOfNewWords, checksOfWords, launchChecks, warnings } from './checks/list.ts'
import { turnsEndFrom } from './checks/turns-end.ts'
import { commandNames, indexCommands, laterCommands } from './commands.ts'
import { type CompiledDialog, compileDialog, rememberedBy } from './compile.ts'
import { entriesName, entriesSchema, opened } from './entries.ts'
import { explainIssues } from './explain.ts'
import { readKept } from './kept.ts'
import { linkEntries } from './nodes/entry.ts'
import { linkLanguages } from './nodes/language.ts'
import { noReactions, reactionsSchema, signalsName } from './reactions.ts'
import { type Dialog, firstDialog, type Remembered, type Script, sharedName } from './script.ts'
import { joinShared, setsOf, sharedSchema, withLanguages } from './shared.ts'
import { type Sources, sourcesOf, strayFiles } from './sources.ts'
import { indexHeard } from './understand.ts'

/** Text by path: `dialogs/welcome.yaml`, `locales/mn/welcome.json`, `directory/mongolia.yaml`; `pictures/a.png` in base64. */
export type HouseFiles = Readonly<Record<string, string>>

/** What can be talked with: `decide` takes it, with the channel's limits and the settings. */
export type DialogHouse = {
  script: Script
  words: WordBook
  directory: readonly DirectoryRow[]
  /** PNG in base64, by name. */
  pictures: ReadonlyMap<string, string>
  /** Ready replies of counsellors, by language; the first one's first. */
  replies: ReadonlyMap<Language, ReplyBook>
}

/** Read and put together, and not judged: with problems it is incomplete, for an editor's eyes only. */
export type LinkedHouse = DialogHouse & {
  /** Every language that is written, the first one first; `words.languages` are those that are offered. */
  written: readonly Language[]
  /** Words as they are said, by language and dialog or sheet. */
  wordsOf(language: Language, dialog: string): DialogWords | undefined
  /** What the checks are given. */
  draft: Draft
  /** What could not even be read. */
  unread: readonly Problem[]
  older: Map<string, Dialog>
  /** Warnings about what cannot be read any more of older versions; and which warnings are lived with. */
  keptWarnings: readonly Problem[]
  accepted: WordFile<z.infer<typeof acceptedSchema>> | undefined
}

/** What is wrong with a house; of plain values only, so that a thread can tell it. */
export type Judged = {
  problems: Problem[]
  /** Older versions, by `dialog@version`, that go no more with what they lead to. */
  outlived: { at: string; message: string }[]
  /** Whoever publishes it must mend it, and yet it may be said where it is published already. */
  sayable: boolean
}

/** With everything that is wrong in it. */
export type JudgedHouse = LinkedHouse & { problems: readonly Problem[] }

export type CompiledHouse = LinkedHouse & {
  problems: Problem[]
  /** Only when it was asked on a day: what to mend or accept, and what keeps us from serving real people. */
  warnings: Problem[]
  launch: Problem[]
}

/** Mongolian is written first and fallen back to; any other language follows by its code. */
const firstLanguage = 'mn'

export function compileHouse(files: HouseFiles, now?: number): CompiledHouse {
  const house = linkHouse(files)
  const judged = judgeHouse(house)
  const { draft, accepted, keptWarnings, older } = house
  const outlived = judged.outlived.flatMap(({ at, message }) => {
    const source = older.get(at)?.source
    return source ? problemAt(source, [], message) : []
  })
  leaveOut(house, judged)
  const dated = (list: typeof warnings): Problem[] =>
    now === undefined ? [] : list.flatMap((check) => check(draft, now))
  return {
    ...house,
    problems: judged.problems,
    warnings:
      now === undefined
        ? []
        : inFileOrder(unaccepted([...dated(warnings), ...keptWarnings, ...outlived], accepted)),
    launch: inFileOrder(dated(launchChecks)),
  }
}

/** Older versions that go no more with what they lead to are served to nobody. */
export function leaveOut({ older }: LinkedHouse, { outlived }: Judged): void {
  for (const { at } of outlived) older.delete(at)
}

/** Everything that is wrong. Takes long for a large house, so that a server asks a thread for it. */
export function judgeHouse({ draft, older, unread }: LinkedHouse): Judged {
  const { script, languages, written } = draft
  const problems = [...unread]
  const ofNewWords: Problem[] = []
  for (const check of checks) (checksOfNewWords.includes(check) ? ofNewWords : problems).push(...check(draft))
  for (const language of written.filter((one) => !languages.includes(one)))
    problems.push(...wrongInTheMaking(draft, language))
  if (problems.length > 0)
    return { problems: inFileOrder([...problems, ...ofNewWords]), outlived: [], sayable: false }
  /** Each was checked when it was new; what it leads to may have changed since. */
  const outlived = [...older].flatMap(([at, dialog]) => {
    const together = new Map([...script.dialogs, [dialog.id, dialog]])
    const [circle] = turnsEndFrom({ ...draft, script: { ...script, dialogs: together } }, dialog.id)
    return circle ? [{ at, message: `goes no more with what it leads to: ${circle.message}` }] : []
  })
  return { problems: inFileOrder(ofNewWords), outlived, sayable: true }
}

/**
 * Reads the files and puts them together. Only what has changed since the last time takes long: each text, and each dialog with its
 * words, is read once.
 */
export function linkHouse(files: HouseFiles): LinkedHouse {
  const problems: Problem[] = []
  const read = sourcesOf(files, problems)
  const dialogs = new Map<string, Dialog>()
  const remembers = new Map<string, Remembered>()
  const judge = <Shape>(
    schema: z.ZodType<Shape>,
    source: Source | undefined,
    known: readonly string[] = [],
  ) => judged(schema, { source, known, problems })
  const shared = judge(sharedSchema, read.dialogs.get(sharedName), ['options', 'remembers', 'type', 'keep'])
  const accepted = judge(acceptedSchema, read.dialogs.get(acceptedName), ['in', 'warning', 'because'])
  const entries = judge(entriesSchema, read.dialogs.get(entriesName), [
    'called',
    'english',
    'dialog',
    'ads',
    'cost',
    'retired',
  ])
  const signalsSource = read.dialogs.get(signalsName)
  const reactions = judge(reactionsSchema, signalsSource, [
    'critical',
    'high',
    'medium',
    'doubtful',
    'go',
    'queue',
  ])
  for (const name of [sharedName, acceptedName, entriesName, signalsName]) read.dialogs.delete(name)
  for (const [fact, kind] of Object.entries(shared?.words.remembers ?? {}))
    remembers.set(fact, rememberedBy(sharedName, kind))
  for (const [id, source] of read.dialogs) {
    const compiled = compileOnce(id, source)
    problems.push(...compiled.problems)
    if (compiled.dialog) dialogs.set(id, compiled.dialog)
    for (const [fact, kind] of compiled.remembers) {
      const other = remembers.get(fact)
      if (other)
        problems.push(
          problemAt(source, ['remembers', fact], `"${fact}" is already remembered by ${other.dialog}`),
        )
      remembers.set(fact, other ?? kind)
    }
  }

  const kept = readKept(
    [...read.kept].map(([name, source]) => ({ name, source })),
    dialogs,
  )
  for (const [fact, kind] of kept.remembers) if (!remembers.has(fact)) remembers.set(fact, kind)

  const entryIndex = new Map(Object.entries(entries?.words ?? {}))
  const ways = opened(entryIndex, dialogs)
  const written = [...read.locales.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  const fileOf = (language: Language, name: string) => read.locales.get(language)?.get(name)
  const perLanguage = <Shape>(name: string, schema: z.ZodType<Shape>, known?: readonly string[]) =>
    new Map(written.map((language) => [language, judge(schema, fileOf(language, name), known)]))
  const meta = perLanguage('meta', metaSchema, ['name', 'review', 'offered', 'note'])
  const offerOf = (language: Language): Offer =>
    language === written[0] ? 'whole' : (meta.get(language)?.words.offered ?? 'whole')
  const languages = written.filter((language) => offerOf(language) !== 'no')
  for (const [id, dialog] of dialogs) dialogs.set(id, linkLanguages(linkEntries(dialog, ways), languages))
  for (const [at, dialog] of kept.older) {
    const spoken = languages.filter((language) => kept.words.get(at)?.[language])
    kept.older.set(at, linkLanguages(linkEntries(dialog, ways), spoken))
  }

  const sharedWords = perLanguage(sharedName, sharedWordsSchema, ['options', 'snippets', 'label', 'hear'])
  const wordsOf = (id: string) =>
    [...perLanguage(id, dialogWordsSchema, ['text', 'options', 'alt', 'facts', 'label', 'hear'])].map(
      ([language, file]): [Language, typeof file] => {
        const shared = withLanguages(sharedWords.get(language)?.words, {
          language,
          offered: languages,
          meta: (one) => meta.get(one)?.words,
        })
        const words = file && joinShared(file.words, dialogs.get(id), shared)
        return [language, words && { ...file, words }]
      },
    )
  const dialogWords = new Map([...read.dialogs.keys()].map((id) => [id, new Map(wordsOf(id))]))
  const line = perLanguage('line', lineWordsSchema)
  const directoryWords = perLanguage('directory', lineWordsSchema)
  const commands = new Map(
    written.map((language) => {
      const schema = offerOf(language) === 'no' ? commandsInTheMaking : commandWordsSchema
      return [language, judge<CommandLists>(schema, fileOf(language, 'commands'), commandNames)]
    }),
  )
  const page = perLanguage('page', lineWordsSchema)
  const confirmed = perLanguage('.confirmed', confirmedSchema)
  const readBy = perLanguage('.read', readSchema)
  const notes = perLanguage('.notes', notesSchema)
  const glossary = perLanguage('.glossary', glossarySchema, ['term', 'also', 'never', 'means'])
  const profile = perLanguage('profile', profileWordsSchema, profileKeys)
  const replies = perLanguage('replies', repliesSchema, ['name', 'replies'])
  problems.push(...strayFiles(read.locales, [...read.dialogs.keys(), ...otherFiles]))

  const countrySources = new Map<string, Source>()
  const directoryNames = new Map<string, string>()
  const directory = read.directory.flatMap((source) => {
    const country = judge(directorySchema, source, directoryKeys)
    if (country) problems.push(...directoryApart(country.words, source, directoryNames))
    if (country) countrySources.set(country.words.country, source)
    return country ? rowsOf(country.words) : []
  })
  const commandIndex = indexCommands(
    languages.flatMap((language) => {
      const words = commands.get(language)?.words
      return words ? [{ language, words: withSteps(words, dialogs.get(firstDialog)) }] : []
    }),
  )
  const draft: Draft = {
    script: {
      dialogs,
      older: kept.older,
      remembers,
      heard: new Map(),
      commands: commandIndex,
      entries: entryIndex,
      reactions: reactions?.words ?? noReactions,
    },
    ...(signalsSource && { signals: signalsSource }),
    languages,
    written,
    offer: offerOf,
    dialogWords: (language, dialog) => dialogWords.get(dialog)?.get(language),
    line: (language) => line.get(language),
    page: (language) => page.get(language),
    sharedWords: (language) => sharedWords.get(language),
    directoryWords: (language) => directoryWords.get(language),
    commands: (language) => commands.get(language),
    profile: (language) => profile.get(language),
    replies: (language) => replies.get(language),
    directory,
    pictures: read.pictures,
    entries,
    sets: setsOf(shared?.words, languages),
    meta: (language) => meta.get(language),
    sheetWords: (language, name) => {
      const source = fileOf(language, name)
      return source && { source, words: asSteps(name, source.value) }
    },
    confirmed: (language) => confirmed.get(language)?.words ?? {},
    read: (language) => readBy.get(language)?.words ?? {},
    notes: notes.get(written[0] ?? firstLanguage)?.words ?? {},
    glossary: (language) => glossary.get(language)?.words ?? {},
    directorySource: (country) => countrySources.get(country),
  }
  const spoken = [
    ...[...dialogs.values()].map((dialog) => ({
      at: dialog.id,
      dialog,
      words: languages.map((language) => draft.dialogWords(language, dialog.id)?.words),
    })),
    ...[...kept.older].map(([at, dialog]) => ({
      at,
      dialog,
      words: Object.values(kept.words.get(at) ?? {}),
    })),
  ]
  const script: Script = { ...draft.script, heard: indexHeard(spoken) }
  const linked: Draft = { ...draft, script }
  return {
    script,
    words: createWords(resourcesOf(read.locales, draft, kept.words), languages),
    directory,
    pictures: read.pictures,
    replies: new Map(
      languages.flatMap((language) => {
        const book = replies.get(language)?.words
        return book ? [[language, book] as const] : []
      }),
    ),
    written,
    wordsOf: (language, name) =>
      isSheet(name) ? linked.sheetWords(language, name)?.words : linked.dialogWords(language, name)?.words,
    draft: linked,
    unread: problems,
    older: kept.older,
    keptWarnings: kept.warnings,
    accepted,
  }
}

/** What is wrong in what is there of a language that nobody is offered yet; that much is missing is no mistake. */
function wrongInTheMaking(draft: Draft, language: Language): Problem[] {
  const [first = firstLanguage] = draft.languages
  const making: Draft = { ...draft, languages: [first, language] }
  return checksOfWords
    .flatMap((check) => check(making))
    .filter(({ file }) => file.startsWith(`locales/${language}/`))
}

/** Without its step a later command is no word. */
const withSteps = (words: CommandLists, first: Dialog | undefined): CommandLists => ({
  ...words,
  ...Object.fromEntries(laterCommands.flatMap((name) => (first?.steps.has(name) ? [] : [[name, []]]))),
})

/** Nobody writes them yet: what is there is read, and no command is looked up in it. */
const commandsInTheMaking = commandWordsSchema.partial() as unknown as typeof commandWordsSchema

const directoryKeys = [
  'country',
  'time_zone',
  'services',
  'from_abroad',
  'called',
  'open',
  'cost',
  'text_to',
  'web',
  'for',
  'place',
  'instead',
  'note',
  'number',
  'kind',
  'hours',
  'languages',
  'source',
  'source_year',
  'dialled',
  'expires',
  'on',
  'by',
  'source_on',
  'dials',
  'result',
]

const profileKeys = [
  'name',
  'greeting',
  'about',
  'commands',
  'command',
  'description',
  'start',
  'questions',
  'question',
  'payload',
]

/** Files with no words that are said. */
const unspoken = [
  ...['commands', 'profile', 'desk', 'studio', 'replies', 'reports', sharedName],
  ...['.confirmed', '.read', '.notes', '.glossary'],
]

const rank = (language: Language): number => (language === firstLanguage ? 0 : 1)

function judged<Shape>(
  schema: z.ZodType<Shape>,
  { source, known, problems }: { source: Source | undefined; known: readonly string[]; problems: Problem[] },
): WordFile<Shape> | undefined {
  if (!source) return undefined
  const before = judgements.get(source)?.get(schema)
  const read = before ?? schema.safeParse(source.value)
  if (!before) judgements.set(source, (judgements.get(source) ?? new Map()).set(schema, read))
  if (read.success) return { source, words: read.data as Shape }
  problems.push(...explainIssues(read.error.issues, { source, within: [], known }))
  return undefined
}

/** A file that was read once is compiled once. */
const compiledOnce = new WeakMap<Source, CompiledDialog>()

function compileOnce(id: string, source: Source): CompiledDialog {
  const compiled = compiledOnce.get(source) ?? compileDialog(id, source)
  compiledOnce.set(source, compiled)
  return compiled
}

/** A file that was read once is judged once. */
const judgements = new WeakMap<Source, Map<z.ZodType, z.ZodSafeParseResult<unknown>>>()

/** The words as the checks saw them: with the shared ones put in; and those of older versions under their own names. */
function resourcesOf(
  locales: Sources['locales'],
  { dialogWords }: Pick<Draft, 'dialogWords'>,
  older: ReadonlyMap<string, Readonly<Record<Language, DialogWords>>>,
) {
  return Object.fromEntries(
    [...locales].map(([language, files]) => [
      language,
      Object.fromEntries([
        ...[...files].flatMap(([name, { value }]) =>
          unspoken.includes(name) ? [] : [[name, dialogWords(language, name)?.words ?? value]],
        ),
        ...[...older].flatMap(([at, words]) => (words[language] ? [[at, words[language]]] : [])),
      ]),
    ]),
  )
}
