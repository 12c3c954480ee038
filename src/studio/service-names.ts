/** What services are called, language by language: `locales/<lng>/directory.json`, beside the rows of the directory. Pure. */
import { markOf } from '../dialog/checks/words-fresh.ts'
import type { HouseFiles, LinkedHouse } from '../dialog/load.ts'
import type { Language } from '../message.ts'
import { neverCompared, withMark } from './edits.ts'
import { type Box, isBox, readValue, withValue } from './units.ts'

const wordFile = (language: Language): string => `locales/${language}/directory.json`

/** By language, what is written in its file; an empty box where it cannot be read. */
export function namesIn(files: HouseFiles, languages: readonly Language[]): Map<Language, Box> {
  return new Map(
    languages.map((language) => {
      const value = readValue(wordFile(language), files[wordFile(language)])
      return [language, isBox(value) ? value : {}]
    }),
  )
}

/** Under which key a service has its name: its own, or one it shares with others. */
export const nameKey = (id: string, row: Box): string => (typeof row.called === 'string' ? row.called : id)

/** This name in each language that has it. */
export const namesUnder = (names: ReadonlyMap<Language, Box>, key: string): Record<Language, string> =>
  Object.fromEntries(
    [...names].flatMap(([language, box]) => {
      const name = box[key]
      return typeof name === 'string' ? [[language, name]] : []
    }),
  )

/** With this name, or without one. */
export function withName(
  files: HouseFiles,
  language: Language,
  key: string,
  name: string | undefined,
): HouseFiles {
  const file = wordFile(language)
  const text = files[file]
  // A file that cannot be read is not written over.
  if (text !== undefined && !isBox(readValue(file, text))) return files
  return { ...files, [file]: withValue(file, text, [key], name) }
}

/** A name that was changed beside the first language's was read against it; one that was left when that changed was not. */
export function withNamesMarked(
  house: LinkedHouse,
  files: HouseFiles,
  {
    id,
    names,
    renamed,
  }: { id: string; names: Readonly<Record<Language, string>>; renamed: readonly Language[] },
): HouseFiles {
  const [first = 'mn', ...others] = house.written
  const name = `${id}.text`
  return others.reduce((all, language) => {
    const known = house.draft.confirmed(language).directory?.[name] !== undefined
    const read = renamed.includes(language)
    if (!read && (known || !renamed.includes(first))) return all
    const mark = read ? markOf(names[first]?.trim() ?? '') : neverCompared
    return withMark(all, { language, dialog: 'directory', name, mark })
  }, files)
}
