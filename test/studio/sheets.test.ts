/**
 * Sheets for translators: out and back nothing changes, and what comes back wrong is told row by row and left, while what is fine is
 * taken.
 */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileHouse, type HouseFiles } from '#src/dialog/load.ts'
import { type ReadSheet, readCsv, writeCsv } from '#src/studio/sheets/csv.ts'
import { type Sheet, sheetOf } from '#src/studio/sheets/row.ts'
import { compareSheet, takeSheet } from '#src/studio/sheets/take.ts'
import { readXliff, writeXliff } from '#src/studio/sheets/xliff.ts'
import { shipped, files as shippedFiles } from '../dialog/house.ts'
import { teaHouse } from './tea.ts'

const formats = {
  csv: { write: async (sheet: Sheet) => writeCsv(sheet), read: async (text: string) => readCsv(text) },
  xliff: { write: writeXliff, read: readXliff },
} as const
type Format = keyof typeof formats
const each = Object.keys(formats) as Format[]

const rowsOf = (sheet: ReadSheet) => ('rows' in sheet ? sheet.rows : [])

describe.each(each)('as %s', (format) => {
  const { write, read } = formats[format]

  test('every word of the house goes out and comes back as it was', async () => {
    const dialogs = [...shipped.script.dialogs.keys(), 'line', 'directory', 'page', '_shared', 'commands']
    const sheet = sheetOf(shipped, shippedFiles, { dialogs, language: 'en' })
    expect(sheet.rows.length).toBeGreaterThan(500)
    expect(new Set(sheet.rows.map(({ id }) => id)).size).toBe(sheet.rows.length)
    const text = await write(sheet)
    expect(Buffer.byteLength(text)).toBeLessThan(1_000_000)
    const back = await read(text)
    expect(back).toMatchObject({ from: 'mn', to: 'en' })
    expect(rowsOf(back).map(({ id, source, target }) => ({ id, source, target }))).toEqual(
      sheet.rows.map(({ id, source, target }) => ({ id, source, target })),
    )
    const compared = compareSheet(shipped, shippedFiles, { sheet: back, language: 'en' })
    expect(compared).toMatchObject({ texts: [], judged: [] })
  })

  const sign = fc.constantFrom(
    ...'aЯ\'"=+-@,;<>&\t\n \u00a0＝;&amp;«»{}%]'.split(''),
    '&amp;',
    "''",
    ']]>',
    '\n=',
  )
  const words = fc
    .array(sign, { maxLength: 12 })
    .map((signs) => signs.join('').trim())
    .filter((text) => text !== '')

  test('whatever is written in it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ source: words, target: words }), { minLength: 1, maxLength: 6 }),
        async (texts) => {
          const rows = texts.map(({ source, target }, at) => ({
            id: `tea.s${at}.text.1`,
            source,
            target,
            state: 'draft' as const,
            note: target,
          }))
          const back = await read(await write({ from: 'mn', to: 'en', rows }))
          expect(rowsOf(back).map(({ id, source, target }) => ({ id, source, target }))).toEqual(
            rows.map(({ id, source, target }) => ({ id, source, target })),
          )
        },
      ),
      { numRuns: 150 },
    )
  })
})

test('no cell of a sheet begins like a formula', () => {
  const rows = ['=1+1', '+7', '-1', '@a', '\tx', '＝1', "'=1"].map((source, at) => ({
    id: `tea.s${at}.text.1`,
    source,
    target: source,
    state: 'draft' as const,
    note: source,
  }))
  const cells = writeCsv({ from: 'mn', to: 'en', rows })
    .slice(1)
    .split(/,|\r\n/)
  for (const cell of cells) expect(cell).not.toMatch(/^"?[=+\-@\t＝]/)
})

const tea = compileHouse(teaHouse)
const sheet = sheetOf(tea, teaHouse, { dialogs: ['tea'], language: 'en' })
type Row = Sheet['rows'][number]
const changed = (change: (row: Row) => Partial<Row> | null): ReadSheet => ({
  from: 'mn',
  to: 'en',
  rows: sheet.rows.flatMap((row) => {
    const more = change(row)
    return more === null ? [] : [{ ...row, ...more }]
  }),
})
const compared = (read: ReadSheet, files: HouseFiles = teaHouse) =>
  compareSheet(compileHouse(files), files, { sheet: read, language: 'en' })
const told = (read: ReadSheet, files?: HouseFiles) => {
  const answer = compared(read, files)
  return 'texts' in answer
    ? answer.texts.map((one) => `${one.name}: ${'takes' in one ? one.takes : one.refused}`)
    : [answer.wrong]
}
const only = (id: string, more: Partial<Row> | null) => changed((row) => (row.id === id ? more : {}))

describe('a sheet that comes back', () => {
  test('is taken where it is fine, and the words are read against what they were written for', () => {
    const read = only('tea.offer.text.1', { target: 'Some tea?' })
    expect(told(read)).toEqual(['tea.offer.text: words'])
    const answer = compared(read)
    if (!('judged' in answer)) throw new Error('refused')
    const files = takeSheet(tea, teaHouse, { judged: answer.judged, language: 'en' })
    const after = compileHouse(files)
    expect(after.wordsOf('en', 'tea')?.offer?.text).toBe('Some tea?')
    expect(after.draft.confirmed('en').tea?.['offer.text']).toMatch(/^[0-9a-f]{8}$/)
    expect(Object.keys(files).filter((file) => files[file] !== teaHouse[file])).toEqual([
      'locales/en/tea.json',
      'locales/en/.confirmed.json',
    ])
  })

  test.each([
    [
      'an id nobody knows',
      changed((row) => (row.id === 'tea.offer.text.1' ? { id: 'tea.other.text.1' } : {})),
      ['tea.offer.text: absent', 'tea.other.text.1: unknown'],
    ],
    ['a row that is not there', only('tea.thanks.text.1', null), ['tea.thanks.text: absent']],
    [
      'another source than is written now',
      only('tea.sugar.text.1', { source: 'Milk?', target: 'x' }),
      ['tea.sugar.text: source'],
    ],
    ['a tag', only('tea.sugar.text.1', { target: '<b>Sugar?</b>' }), ['tea.sugar.text: markup']],
    [
      'signs that cannot be seen',
      only('tea.sugar.text.1', { target: 'Su\u0007gar?' }),
      ['tea.sugar.text: markup'],
    ],
    [
      'a name to fill in that the source has not',
      only('tea.sugar.text.1', { target: '{{numbers}}' }),
      ['tea.sugar.text: placeholders'],
    ],
    [
      'an answer too long for a button',
      only('tea.offer.options.yes', { target: 'Yes, with pleasure, please' }),
      ['tea.offer.options.yes: long'],
    ],
  ])('with %s is told so, and nothing else is', (_, read, expected) => {
    expect(told(read)).toEqual(expected)
  })

  test('with as many messages as the source has, and no other number', () => {
    const two = {
      ...teaHouse,
      'locales/mn/tea.json': JSON.stringify({
        ...JSON.parse(teaHouse['locales/mn/tea.json'] ?? ''),
        thanks: { text: ['Well.', 'Good.'] },
      }),
    }
    const out = sheetOf(compileHouse(two), two, { dialogs: ['tea'], language: 'en' })
    const fill = (second: string, first = 'Fine.'): ReadSheet => ({
      from: 'mn',
      to: 'en',
      rows: out.rows.map((row) =>
        row.id === 'tea.thanks.text.2'
          ? { ...row, target: second }
          : row.id === 'tea.thanks.text.1'
            ? { ...row, target: first }
            : row,
      ),
    })
    expect(out.rows.map(({ id }) => id)).toContain('tea.thanks.text.2')
    expect(told(fill('Bye.'), two)).toEqual(['tea.thanks.text: words'])
    expect(told(fill(''), two)).toEqual(['tea.thanks.text: words'])
    const three = {
      ...fill('Bye.'),
      rows: [
        ...rowsOf(fill('Bye.')),
        { id: 'tea.thanks.text.3', source: '', target: 'More', state: undefined },
      ],
    } as ReadSheet
    expect(told(three, two)).toContain('tea.thanks.text.3: unknown')
  })

  test('twice the same row is neither of them', () => {
    const read = { from: 'mn', to: 'en', rows: [...sheet.rows, { ...sheet.rows[0]!, target: 'x' }] }
    expect(told(read)).toEqual([`${sheet.rows[0]!.id}: twice`])
  })

  test.each([
    ['its own language', { from: 'mn', to: 'mn' }, 'language'],
    ['a language nobody writes', { from: 'mn', to: 'kk' }, 'language'],
    ['another source', { from: 'en', to: 'en' }, 'language'],
  ])('for %s is not read', (_, heads, wrong) => {
    expect(told({ ...heads, rows: sheet.rows })).toEqual([wrong])
  })

  test('a state that is set says that it was read', () => {
    const read = changed((row) => (row.id === 'tea.thanks.text.1' ? { state: 'read' } : {}))
    expect(told(read)).toEqual(['tea.thanks.text: read'])
  })
})

describe('no sheet harms', () => {
  const bomb = (inner: string) =>
    `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${inner}`
  const file = (inner: string) =>
    `<xliff version="1.2"><file original="tea" source-language="mn" target-language="en"><body>${inner}</body></file></xliff>`
  const unit = (target: string) =>
    file(`<trans-unit id="tea.sugar.text.1"><source>Sugar?</source><target>${target}</target></trans-unit>`)

  test.each([
    ['entities that grow', bomb(unit('&b;')), 'doctype'],
    ['a file of the machine', `<!DOCTYPE x SYSTEM "file:///etc/passwd">${unit('x')}`, 'doctype'],
    ['an entity nobody declared', unit('&b;'), 'unreadable'],
    ['no end', unit('x').slice(0, -20), 'unreadable'],
    ['what is no XML', 'id,mn,en', 'unreadable'],
    ['nothing', '', 'unreadable'],
    ['depth', `${'<group id="g">'.repeat(100_000)}`, 'unreadable'],
    ['XLIFF 2', '<xliff version="2.0" srcLang="mn" trgLang="en"/>', 'version'],
  ])('XLIFF with %s is refused', async (_, text, wrong) => {
    expect(await readXliff(text)).toEqual({ wrong })
  })

  test('tags of a program among the words are told as markup', async () => {
    const read = await readXliff(unit('Su<g id="1">gar</g>?'))
    expect(told(read)).toContain('tea.sugar.text: markup')
  })

  test.each([
    ['another head', 'a,b,c\r\n1,2,3', 'no-head'],
    ['no head', '', 'no-head'],
    ['a quote that never ends', 'id,mn,en\r\n"a,b,c', 'unreadable'],
  ])('CSV with %s is refused', (_, text, wrong) => {
    expect(readCsv(text)).toEqual({ wrong })
  })

  test('a name that every object has is no text', () => {
    const read = readCsv(
      'id,mn,en\r\n__proto__.x.text.1,a,b\r\nconstructor,a,b\r\ntea.__proto__.text.1,a,b\r\n',
    )
    expect(told(read).filter((line) => !line.endsWith('absent'))).toEqual([
      '__proto__.x.text.1: unknown',
      'constructor: unknown',
      'tea.__proto__.text.1: unknown',
    ])
    expect(({} as Record<string, unknown>).x).toBeUndefined()
  })

  test('what Excel in another country wrote, with ";" between the cells, is read', () => {
    expect(readCsv('\uFEFFid;mn;en;state\r\ntea.sugar.text.1;Sugar?;"Some; sugar?";draft\r\n')).toEqual({
      from: 'mn',
      to: 'en',
      rows: [{ id: 'tea.sugar.text.1', source: 'Sugar?', target: 'Some; sugar?', state: 'draft' }],
    })
  })
})
