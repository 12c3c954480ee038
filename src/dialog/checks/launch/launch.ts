/** What is no mistake, and still keeps us from serving real people: drafts, numbers nobody dialled, countries without any. */
import { countries } from '../../../directory/countries.ts'
import { toDial } from '../../../directory/shown.ts'
import { type Problem, problemAt } from '../../../problems.ts'
import type { DatedCheck } from '../check.ts'

export const drafts: DatedCheck = (draft) =>
  draft.languages.flatMap((language) => {
    const file = draft.meta(language)
    return file?.words.review === 'reviewed'
      ? []
      : [
          file
            ? problemAt(file.source, ['review'], `the words of "${language}" are a draft`)
            : nowhere(`locales/${language}/meta.json`, `nobody says whether "${language}" was reviewed`),
        ]
  })

export const rowsDialled: DatedCheck = (draft, now) =>
  toDial(draft.directory, now).flatMap(({ id, country, expires }) => {
    const source = draft.directorySource(country)
    const state =
      expires === null ? 'was never dialled' : `must be dialled again: it is over since ${expires}`
    return source ? [problemAt(source, ['services', id, 'dialled'], `"${id}" ${state}`)] : []
  })

export const emergencyEverywhere: DatedCheck = (draft) =>
  countries.flatMap((country) => {
    const rows = draft.directory.filter((row) => row.country === country)
    if (rows.some(({ kind }) => kind === 'emergency')) return []
    const source = draft.directorySource(country)
    return source
      ? [problemAt(source, ['services'], `${country} has no emergency row`)]
      : [nowhere('directory', `${country} can be chosen, and has no services at all`)]
  })

const nowhere = (file: string, message: string): Problem => ({ file, line: 1, col: 1, message })
