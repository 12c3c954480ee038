/** `itgel check --confirm <dialog>`: somebody has read the words of the other languages against the first one. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { marksOf } from '../dialog/checks/words-fresh.ts'
import type { CompiledHouse } from '../dialog/load.ts'
import { isSheet } from '../locale/sheets.ts'

/** Writes the marks of this dialog's texts; gives the files written, or undefined where there is no such dialog. */
export function confirmWords(
  { script, words: { languages }, wordsOf }: CompiledHouse,
  dialog: string,
  localesFolder: string,
): string[] | undefined {
  if (!script.dialogs.has(dialog) && !isSheet(dialog)) return undefined
  const [first = 'mn', ...others] = languages
  const marks = [...marksOf(wordsOf(first, dialog) ?? {})].map(([text, { mark }]) => [text, mark])
  return others.map((language) => {
    const file = join(localesFolder, language, '.confirmed.json')
    const all = { ...readMarks(file), [dialog]: Object.fromEntries(marks) }
    const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)))
    writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`)
    return file
  })
}

function readMarks(file: string): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return typeof read === 'object' && read !== null ? { ...read } : {}
  } catch {
    return {}
  }
}
