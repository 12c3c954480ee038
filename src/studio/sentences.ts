/**
 * What holds in every dialog, as staff change it: shared words, the line's own sentences, the words of commands, and how numbers
 * are told. Their names are the program's; their words are changed in each language side by side. Pure.
 */
import type { HouseFiles, JudgedHouse, LinkedHouse } from '../dialog/load.ts'
import { readOnce } from '../dialog/read-once.ts'
import { placeInSheet } from '../locale/sheets.ts'
import type { Language } from '../message.ts'
import type { Path } from '../problems.ts'
import { type Edited, marked, type Wrong } from './edits.ts'
import { isBox, readValue, same, withValue } from './units.ts'

export const sentenceFiles = ['line', 'directory', 'commands', '_shared'] as const
export type SentenceFile = (typeof sentenceFiles)[number]

export type SentenceText = { language: Language; texts: string[]; changed: boolean; problems: string[] }
export type Sentence = {
  file: SentenceFile
  /** `safe` · `options.countries.th.label` */
  path: string
  /** Words she may write, each on its own; else one text. */
  list: boolean
  texts: SentenceText[]
}

const fileOf = (language: Language, file: SentenceFile): string => `locales/${language}/${file}.json`

/** Every sentence of these files but the names of services, which stand in the directory. */
export function sentencesOf(
  house: JudgedHouse,
  { files, liveFiles }: { files: HouseFiles; liveFiles: HouseFiles },
): Sentence[] {
  const { languages } = house.words
  const services = new Set(house.directory.flatMap(({ id, called }) => [called ?? id]))
  return sentenceFiles.flatMap((file) => {
    const read = (of: HouseFiles) =>
      new Map(
        languages.map((language) => [
          language,
          leavesOf(file, readValue(fileOf(language, file), of[fileOf(language, file)])),
        ]),
      )
    const [here, live] = [read(files), read(liveFiles)]
    const wrong = new Map(
      languages.map((language) => [
        language,
        problemsOf(house, fileOf(language, file), files, [...(here.get(language)?.keys() ?? [])]),
      ]),
    )
    const paths = [...new Set([...here.values()].flatMap((leaves) => [...leaves.keys()]))]
    return paths
      .filter((path) => file !== 'directory' || !services.has(path))
      .map(
        (path): Sentence => ({
          file,
          path,
          list: isList(file, path),
          texts: languages.map((language) => ({
            language,
            texts: here.get(language)?.get(path) ?? [],
            changed: !same(here.get(language)?.get(path), live.get(language)?.get(path)),
            problems: wrong.get(language)?.get(path) ?? [],
          })),
        }),
      )
  })
}

const isList = (file: SentenceFile, path: string): boolean => file === 'commands' || path.endsWith('.hear')

/** Texts by their path. An option of a shared set may be given words it is heard by, also where it has none yet. */
function leavesOf(file: SentenceFile, value: unknown): Map<string, string[]> {
  const leaves = new Map<string, string[]>()
  const walk = (inner: unknown, path: readonly string[]): void => {
    if (typeof inner === 'string') leaves.set(path.join('.'), [inner])
    else if (Array.isArray(inner)) leaves.set(path.join('.'), inner.map(String))
    else if (isBox(inner)) {
      for (const [key, one] of Object.entries(inner)) walk(one, [...path, key])
      if (file === '_shared' && typeof inner.label === 'string' && inner.hear === undefined)
        leaves.set([...path, 'hear'].join('.'), [])
    }
  }
  walk(value, [])
  return leaves
}

/** What is wrong, by the sentence that stands last before it. */
function problemsOf(
  house: JudgedHouse,
  file: string,
  files: HouseFiles,
  paths: readonly string[],
): Map<string, string[]> {
  const found = new Map<string, string[]>()
  const problems = house.problems.filter((problem) => problem.file === file)
  if (problems.length === 0) return found
  const { source } = readOnce(file, files[file] ?? '')
  for (const { line, col, message } of problems) {
    let best: string | undefined
    for (const path of paths) {
      const here = source?.keyAt(path.split('.'))
      if (here && (here.line < line || (here.line === line && here.col <= col))) best = path
    }
    if (best !== undefined) found.set(best, [...(found.get(best) ?? []), message])
  }
  return found
}

export type SentenceEdit = {
  file: SentenceFile
  path: string
  language: Language
  was: readonly string[]
  now: readonly string[]
}

/** One sentence in one language; nothing is done where another stands there than she saw. */
export function editSentence(
  house: LinkedHouse,
  files: HouseFiles,
  { file, path, language, was, now }: SentenceEdit,
): Edited | { wrong: Wrong[] } {
  const { languages } = house.words
  if (!languages.includes(language)) return { missing: true }
  const name = fileOf(language, file)
  const value = readValue(name, files[name])
  // A file that cannot be read is not written over.
  if (files[name] !== undefined && !isBox(value)) return { missing: true }
  const known = languages.some((one) =>
    leavesOf(file, readValue(fileOf(one, file), files[fileOf(one, file)])).has(path),
  )
  if (!known) return { missing: true }
  const stands = leavesOf(file, value).get(path) ?? []
  const wanted = now.map((text) => text.trim()).filter((text) => text !== '')
  if (same(stands, wanted)) return { files }
  if (!same(stands, was)) return { conflict: stands }
  const list = isList(file, path)
  // An option need not be heard by more than its label; all else is said.
  if (wanted.length === 0 && !path.endsWith('.hear'))
    return { wrong: [{ field: 'now', message: 'an empty text says nothing' }] }
  const written = wanted.length === 0 ? undefined : list ? wanted : wanted.join('\n')
  const at: Path = path.split('.')
  const changed = { ...files, [name]: withValue(name, files[name], at, written) }
  return { files: marked(house, changed, { dialog: file, language, ...placeInSheet(file, path) }) }
}
