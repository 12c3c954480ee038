/** No cell of any sheet that leaves the house begins like a formula, whoever chose what stands in it. */
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { reportCsv } from '#src/reports/csv.ts'
import type { Report } from '#src/reports/report.ts'
import type { ReportWords } from '#src/reports/words.ts'
import { writeCsv } from '#src/studio/sheets/csv.ts'

const signs = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']
const hostile = [
  ...signs.flatMap((sign) => [`${sign}cmd|' /C calc'!A0`, `${sign}${sign}1`, `${sign}"x",=1`, sign]),
  ' =1+1',
  '\u00a0=1',
  '\u200b=1',
  '";=1',
  'a;=1',
  'a; @x',
  'a;+1;\u00a0=2',
  'a\n=1',
  'a\r\n=1',
]

/** Every export as a sheet of rows: a new one belongs here. */
const exports: readonly [string, (text: string) => string][] = [
  [
    'src/reports/csv.ts',
    (text) =>
      reportCsv(
        {
          period: { from: text, to: text },
          sections: [
            {
              title: text,
              tables: [{ title: text, columns: [{ name: text }], rows: [{ name: text, counts: [null] }] }],
            },
          ],
        } as unknown as Report,
        {
          said: new Proxy({}, { get: () => text }),
        } as unknown as ReportWords,
      ),
  ],
  [
    'src/studio/sheets/csv.ts',
    (text) =>
      writeCsv({
        from: text,
        to: text,
        rows: [{ id: text, source: text, target: text, state: 'draft', note: text }],
      }),
  ],
]

/** Where a program that parts cells by semicolons begins a cell or a row, whatever is in quotes. A dash begins a line of a list too. */
const bySemicolons = /[;\n][^\S\n]*[=@＝＠]|;[^\S\n]*[+\-＋－]/

describe.each(exports)('%s', (_, written) => {
  test.each(hostile)('%j begins no cell', (text) => {
    const sheet = written(text).replace('\uFEFF', '')
    const rows: string[][] = parse(sheet)
    expect(rows.length).toBeGreaterThan(1)
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[\s\u200b]*[=+\-@＝＋－＠]|^[\t\r\n]/)
    expect(sheet).not.toMatch(bySemicolons)
  })
})

test('every file that writes a sheet is tried here', () => {
  const files = readdirSync('src', { recursive: true }).map((file) => `src/${String(file)}`)
  const writing = files.filter(
    (file) => /\.tsx?$/.test(file) && /export function (write|\w*)Csv\(\{/.test(readFileSync(file, 'utf8')),
  )
  expect(writing.sort()).toEqual(exports.map(([file]) => file).sort())
})
