/**
 * A sheet that comes back, compared row by row with what is written now. What does not fit is told with its reason and left; what
 * is fine can be taken. Pure.
 */

import { placeholdersOf } from '../../dialog/checks/check.ts'
import { longestLabel, longestText } from '../../dialog/checks/lengths.ts'
import { marksOf } from '../../dialog/checks/words-fresh.ts'
import type { HouseFiles, LinkedHouse } from '../../dialog/load.ts'
import type { Language } from '../../message.ts'
import type { Path } from '../../problems.ts'
import { allSheets, markName, wordFile, writtenAs } from '../texts.ts'
import { same, withValues } from '../units.ts'
import { mostLetters, plainWords } from '../words-allowed.ts'
import type { ReadRow, ReadSheet } from './csv.ts'
import { mostSheetRows, type SheetText, textsFor } from './row.ts'

/**
 * `words` other words than now · `confirmed` the same words, read against the source · `read` the same words, read by somebody who
 * grew up with them.
 */
export const takings = ['words', 'confirmed', 'read'] as const
export type Taking = (typeof takings)[number]

/**
 * `unknown` no text has this id · `twice` · `absent` a row of the dialog is not there · `source` the first language says something
 * else by now, or did when it was exported · `shared` its words are translated with the shared ones · `bubbles` not as many messages ·
 * `placeholders` not the same {{names}} · `markup` tags, or signs that cannot be seen · `long` longer than the smallest channel takes.
 */
export const refusals = [
  'unknown',
  'twice',
  'absent',
  'source',
  'shared',
  'bubbles',
  'placeholders',
  'markup',
  'long',
] as const
export type Refusal = (typeof refusals)[number]

export type TakenText = { name: string; before: string[]; after: string[] } & (
  | { takes: Taking }
  | { refused: Refusal /** The row, where it is one. */; id: string }
)

/** Why nothing of a sheet can be taken. */
export const wrongSheets = [
  'unreadable',
  'no-head',
  'doctype',
  'version',
  'language',
  'first',
  'rows',
] as const
export type WrongSheet = (typeof wrongSheets)[number]

type Judged = { text: SheetText; takes: Taking; after: string[] }
export type Comparison = { texts: TakenText[]; same: number; judged: Judged[] } | { wrong: WrongSheet }

export function compareSheet(
  house: LinkedHouse,
  files: HouseFiles,
  { sheet, language }: { sheet: ReadSheet; language: Language },
): Comparison {
  if ('wrong' in sheet) return { wrong: wrongSheets.find((one) => one === sheet.wrong) ?? 'unreadable' }
  const [first = 'mn'] = house.written
  if (language === first) return { wrong: 'first' }
  if (sheet.from !== first || sheet.to !== language || !house.written.includes(language))
    return { wrong: 'language' }
  if (sheet.rows.length > mostSheetRows) return { wrong: 'rows' }
  const named = new Set(sheet.rows.map(({ id }) => id.split('.')[0]))
  const dialogs = allSheets(house).filter((dialog) => named.has(dialog))
  const rows = new Map<string, ReadRow>()
  const texts: TakenText[] = []
  for (const row of sheet.rows) {
    if (rows.has(row.id)) texts.push(refusedRow(row.id, 'twice'))
    else rows.set(row.id, row)
  }
  const twice = new Set(texts.map(({ name }) => name))
  const judged: Judged[] = []
  const known = new Set<string>()
  let unchanged = 0
  for (const text of textsFor(house, files, { dialogs, language })) {
    for (const id of text.ids) known.add(id)
    const own = text.ids.map((id) => rows.get(id))
    if (text.shared && own.every((row) => row === undefined)) continue
    if (text.ids.some((id) => twice.has(id))) continue
    const verdict = judge(text, own)
    if (verdict === 'same') unchanged++
    else if ('takes' in verdict) {
      judged.push({ text, ...verdict })
      texts.push({ name: text.name, before: text.targets, after: verdict.after, takes: verdict.takes })
    } else
      texts.push({
        name: text.name,
        before: text.targets,
        after: own.map((row) => row?.target ?? ''),
        ...verdict,
      })
  }
  for (const id of rows.keys()) if (!known.has(id)) texts.push(refusedRow(id, 'unknown'))
  return { texts, same: unchanged, judged }
}

const refusedRow = (id: string, refused: Refusal): TakenText => ({
  name: id.slice(0, 200),
  id: id.slice(0, 200),
  before: [],
  after: [],
  refused,
})

function judge(
  { ids, part, sources, targets, state, shared, dialog }: SheetText,
  rows: readonly (ReadRow | undefined)[],
): 'same' | { takes: Taking; after: string[] } | { refused: Refusal; id: string } {
  const [id = ''] = ids
  if (shared) return { refused: 'shared', id }
  const absent = ids.find((_, at) => rows[at] === undefined)
  if (absent !== undefined) return { refused: 'absent', id: absent }
  const moved = ids.find((_, at) => rows[at]?.source.trim() !== (sources[at] ?? '').trim())
  if (moved !== undefined) return { refused: 'source', id: moved }
  const written = rows.map((row) => (row?.target ?? '').trim())
  if (written.every((text) => text === '')) return 'same'
  const after = written.filter((text) => text !== '')
  if (
    same(
      after,
      targets.map((text) => text.trim()),
    )
  ) {
    const states = rows.map((row) => row?.state)
    if (states.every((one) => one === 'read') && state !== 'read') return { takes: 'read', after: targets }
    // Somebody has set the state of a stale text to one that is not.
    if (states.every((one) => one === 'draft') && state === 'stale')
      return { takes: 'confirmed', after: targets }
    return 'same'
  }
  const strange = ids.find(
    (_, at) => !plainWords.test(written[at] ?? '') || (written[at] ?? '').length > mostLetters,
  )
  if (strange !== undefined) return { refused: 'markup', id: strange }
  if (after.length !== sources.length && after.length !== targets.length) return { refused: 'bubbles', id }
  if (dialog !== 'commands' && names(after) !== names(sources)) return { refused: 'placeholders', id }
  const most = part.endsWith('.label') ? longestLabel : longestText
  const long = ids.find((_, at) => (written[at] ?? '').length > most)
  if (long !== undefined) return { refused: 'long', id: long }
  return { takes: 'words', after }
}

const names = (texts: readonly string[]): string =>
  [...new Set(texts.flatMap(placeholdersOf))].sort().join('\n')

/** The files with everything taken that is fine: the words, and that they were read against the source as it is now. */
export function takeSheet(
  house: LinkedHouse,
  files: HouseFiles,
  { judged, language }: { judged: readonly Judged[]; language: Language },
): HouseFiles {
  const [first = 'mn'] = house.written
  const values = new Map<string, { path: Path; value: unknown }[]>()
  const put = (file: string, path: Path, value: unknown): void => {
    values.set(file, [...(values.get(file) ?? []), { path, value }])
  }
  const marks = new Map<string, ReturnType<typeof marksOf>>()
  const marksIn = (of: Language, dialog: string) => {
    const key = `${of}\n${dialog}`
    const known = marks.get(key) ?? marksOf(house.wordsOf(of, dialog) ?? {})
    marks.set(key, known)
    return known
  }
  for (const { text, takes, after } of judged) {
    const { dialog, step, part } = text
    const name = markName(step, part)
    if (takes === 'words') {
      const { path, value } = writtenAs(text, after)
      put(wordFile(language, dialog), path, value)
    }
    const mark = marksIn(first, dialog).get(name)?.mark
    if (mark !== undefined) put(`locales/${language}/.confirmed.json`, [dialog, name], mark)
    const own = marksIn(language, dialog).get(name)?.mark
    if (takes === 'read' && own !== undefined) put(`locales/${language}/.read.json`, [dialog, name], own)
  }
  const all: Record<string, string> = { ...files }
  for (const [file, list] of values) all[file] = withValues(file, all[file], list)
  return all
}
