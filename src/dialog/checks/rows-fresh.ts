/** A number that a step names was dialled by one of us, and not too long ago. */
import { isFresh } from '../../directory/shown.ts'
import { problemAt } from '../../problems.ts'
import { type DatedCheck, everyStep } from './check.ts'

export const rowsFresh: DatedCheck = (draft, now) => {
  const named = new Set(everyStep(draft).flatMap(({ step }) => step.numbers))
  return draft.directory
    .filter((row) => named.has(row.id) && !isFresh(row, now))
    .flatMap((row) => {
      const source = draft.directorySource(row.country)
      const state =
        row.dialled === null ? 'nobody has dialled it' : `its test call is over since ${row.expires}`
      const message = `"${row.id}" is named in a dialog, and ${state}: it is not shown to anybody real`
      return source ? [problemAt(source, ['services', row.id, 'dialled'], message)] : []
    })
}
