/**
 * Words are stale when the first language changed after they were last read against it. Whoever has read them says so
 * with `itgel check --confirm <dialog>`, which keeps a mark of each text in `locales/<lng>/.confirmed.json`.
 */
import type { DialogWords } from '../../locale/files.ts'
import { isSheet, pathInSheet, sheetNames } from '../../locale/sheets.ts'
import { type Path, problemAt } from '../../problems.ts'
import { bubblesOf, type Check } from './check.ts'

export const wordsFresh: Check = (draft) => {
  const [first = 'mn', ...others] = draft.languages
  const wordsOf = (language: string, name: string) =>
    isSheet(name) ? draft.sheetWords(language, name) : draft.dialogWords(language, name)
  return others.flatMap((language) =>
    [...draft.script.dialogs.keys(), ...sheetNames].flatMap((name) => {
      const file = wordsOf(language, name)
      const read = draft.confirmed(language)[name]
      const now = marksOf(wordsOf(first, name)?.words ?? {})
      if (!file || !read) return []
      return [...now]
        .filter(([text, { mark }]) => read[text] !== undefined && read[text] !== mark)
        .map(
          ([
            text,
            {
              path: [step = '', ...part],
            },
          ]) => {
            const message = `"${text}" is stale: ${first} was changed after this was read against it`
            const path = isSheet(name) ? pathInSheet(name, String(step), part.join('.')) : [step, ...part]
            return problemAt(file.source, path, message)
          },
        )
    }),
  )
}

/** Each text and label of a dialog, and a mark that changes with it. */
export function marksOf(words: DialogWords): ReadonlyMap<string, { mark: string; path: Path }> {
  const before = known.get(words)
  if (before) return before
  const marks = new Map<string, { mark: string; path: Path }>()
  known.set(words, marks)
  for (const [step, { text, alt, options, facts }] of Object.entries(words)) {
    if (alt !== undefined) marks.set(`${step}.alt`, { mark: markOf(alt), path: [step, 'alt'] })
    if (text !== undefined)
      marks.set(`${step}.text`, { mark: markOf(bubblesOf(text).join('\n')), path: [step, 'text'] })
    for (const [option, { label }] of Object.entries(options ?? {}))
      marks.set(`${step}.options.${option}`, {
        mark: markOf(label),
        path: [step, 'options', option, 'label'],
      })
    for (const [fact, told] of Object.entries(facts ?? {}))
      marks.set(`${step}.facts.${fact}`, { mark: markOf(told), path: [step, 'facts', fact] })
  }
  return marks
}

const known = new WeakMap<DialogWords, ReadonlyMap<string, { mark: string; path: Path }>>()

/** FNV-1a: short, and the same everywhere; it guards against forgetting, not against anybody. */
export function markOf(text: string): string {
  let mark = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) mark = Math.imul(mark ^ byte, 0x01000193) >>> 0
  return mark.toString(16).padStart(8, '0')
}
