/**
 * A sheet as CSV: UTF-8 with a mark at the beginning, by which Excel reads Cyrillic right, and CRLF between rows (RFC 4180).
 * A cell that begins like a formula gets a `'`, and so does one that would look like such a cell; an import takes exactly that
 * one off again, so that nothing changes on the way out and back.
 * Source: https://owasp.org/www-community/attacks/CSV_Injection
 */
import { parse } from 'csv-parse/sync'
import { type RowState, rowStates, type Sheet } from './row.ts'

const mark = '\uFEFF'
/** Also the wide forms of the signs and spaces before them, which some programs take for the same. */
const formula = '(?:[\\s\\u200b]*[=+\\-@＝＋－＠]|[\\t\\r\\n])'
const looksGuarded = new RegExp(`^'*${formula}`)
const guarded = new RegExp(`^'+${formula}`)
/** Where a program that parts cells by semicolons would begin a cell or a row. A line that begins with a dash is one of a list. */
const within = (guard: string): RegExp =>
  new RegExp(
    `(;)${guard}(?='*[ \\t\\u00a0\\u200b]*[=+\\-@＝＋－＠])|(\\n)${guard}(?='*[ \\t\\u00a0\\u200b]*[=@＝＠])`,
    'g',
  )
const [unguardedWithin, guardedWithin] = [within(''), within("'")]

export function writeCsv({ from, to, rows }: Sheet): string {
  const lines = [
    ['id', from, to, 'state', 'note'],
    ...rows.map(({ id, source, target, state, note }) => [id, source, target, state, note]),
  ]
  return mark + lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('')
}

function cell(text: string): string {
  const inner = text.replace(unguardedWithin, "$1$2'")
  const safe = looksGuarded.test(inner) ? `'${inner}` : inner
  return /[",;\r\n\t]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** What a sheet says, not yet compared with anything; `state` where it is one of ours. */
export type ReadRow = { id: string; source: string; target: string; state: RowState | undefined }
export type ReadSheet = { from: string; to: string; rows: ReadRow[] } | { wrong: string }

export function readCsv(text: string): ReadSheet {
  const head = text.replace(mark, '').split('\n', 1)[0] ?? ''
  // Excel writes what its country writes between the cells of a row.
  const delimiter = [',', ';', '\t'].find((sign) => head.split(sign).length > 2)
  if (delimiter === undefined) return { wrong: 'no-head' }
  let lines: string[][]
  try {
    lines = parse(text, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: true })
  } catch {
    return { wrong: 'unreadable' }
  }
  const [names = [], ...rest] = lines.map((line) => line.map((one) => one.replace(/\r\n?/g, '\n')))
  const [id, from = '', to = ''] = names.map((name) => name.trim())
  if (id !== 'id' || !isCode(from) || !isCode(to)) return { wrong: 'no-head' }
  const stateAt = names.indexOf('state')
  return {
    from,
    to,
    rows: rest.map(([name = '', source = '', target = '', ...more]) => ({
      id: name.trim(),
      source: plain(source),
      target: plain(target),
      state: rowStates.find((one) => one === more[stateAt - 3]?.trim()),
    })),
  }
}

const plain = (text: string): string =>
  (guarded.test(text) ? text.slice(1) : text).replace(guardedWithin, '$1$2')
const isCode = (text: string): boolean => /^[a-z]{2,3}$/.test(text)
