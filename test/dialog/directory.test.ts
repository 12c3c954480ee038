/** Services abroad: which are shown where, what takes the place of a row that is withdrawn, and what staff must dial. */
import { describe, expect, test } from 'vitest'
import { compileHouse } from '#src/dialog/load.ts'
import { numbersText, safeSentence, servicesText } from '#src/dialog/numbers.ts'
import { countries } from '#src/directory/countries.ts'
import { dueRows } from '#src/directory/due.ts'
import { openText } from '#src/directory/hours.ts'
import { type DirectoryRow, rowSchema } from '#src/directory/row.ts'
import { servicesIn } from '#src/directory/services-in.ts'
import { shown } from '#src/directory/shown.ts'
import { files, noon, setting, shipped } from './house.ts'

const row = (changes: Partial<DirectoryRow> = {}): DirectoryRow => ({
  id: 'police',
  country: 'MN',
  number: '102',
  kind: 'emergency',
  hours: 'always',
  languages: ['mn'],
  source: 'test',
  source_year: 2026,
  dialled: { on: '2026-11-01', by: 'A' },
  expires: '2027-11-01',
  ...changes,
})
const over = { dialled: { on: '2025-01-01', by: 'A' }, expires: '2025-12-31' }
const never = { dialled: null, expires: null }
const ids = (rows: DirectoryRow[], all: DirectoryRow[]) =>
  shown(rows, { now: noon, demo: false, all }).map(({ id, tested }) => `${id}${tested ? '' : ' untested'}`)

describe('a row whose test call is over is withdrawn, and in its stead is shown', () => {
  const line = row({ id: 'line', kind: 'violence', number: '107', ...over })
  const other = row({ id: 'other', kind: 'violence', number: '1800' })
  const ngo = row({ id: 'ngo', kind: 'organisation', number: '7011' })

  test('the one it names, else the next of its kind, else the emergency row of its country', () => {
    expect(ids([{ ...line, instead: 'ngo' }], [row(), line, other, ngo])).toEqual(['ngo'])
    expect(ids([line], [row(), line, other, ngo])).toEqual(['other'])
    expect(ids([line], [row(), line, ngo])).toEqual(['police'])
    expect(ids([row(), line], [row(), line])).toEqual(['police'])
  })

  test('never a row of another country, nor one that nobody has dialled', () => {
    expect(ids([line], [line, row({ country: 'TH' }), { ...other, ...never }])).toEqual([])
  })

  test('an emergency number that was tried once is still better than none, and is marked', () => {
    expect(ids([line], [line, row(over)])).toEqual(['police untested'])
  })
})

describe('where she is', () => {
  const here = (country: string, language = 'en') =>
    servicesText(
      setting(),
      { country, need: ['emergency', 'violence', 'migrants', 'trafficking'] },
      { language, now: noon },
    )

  test('she is told honestly whether anybody there speaks Mongolian', () => {
    expect(here('KR').split('\n')[0]).toBe(
      'Danuri, help for migrant women: 1577-1366 · speaks Mongolian (not yet test-dialled by us)',
    )
    expect(here('MY')).toContain('languages: Malay, English')
    expect(here('AE', 'mn')).toContain('монголоор ярьдаг эсэхийг нь мэдэхгүй')
    expect(here('DE')).toContain('free')
    expect(here('MY')).toContain('messages: 019-261 5999')
  })

  test('a country without services is not answered with those of another', () => {
    expect(here('LA')).toBe(
      'We have no number yet that we have test-dialled. Call the emergency number of the place where you are.',
    )
  })

  test('those of her place come first, those of another town not at all', () => {
    const rows = [
      row({ id: 'all', kind: 'centre' }),
      row({ id: 'gobi', kind: 'centre', place: 'umnugobi' }),
      row({ id: 'ub', kind: 'centre', place: 'ub' }),
    ]
    const found = servicesIn(rows, { country: 'MN', need: ['centre'], place: 'umnugobi' })
    expect(found.map(({ id }) => id)).toEqual(['gobi', 'all'])
  })

  test('the safe sentence has the numbers of that country, and those of home when there are none', () => {
    expect(safeSentence(setting(), 'en', noon, 'MY')).toContain('999')
    expect(safeSentence(setting(), 'en', noon, 'MY')).not.toContain('102')
    expect(safeSentence(setting(), 'en', noon, 'LA')).toContain('102')
    expect(numbersText(setting(), { language: 'en', now: noon })).not.toContain('999')
  })

  test('hours are told with the days in her language', () => {
    const open = [{ from: 'mon' as const, to: 'fri' as const, at: '09:00', until: '17:00' }]
    expect(openText(open, 'en')).toBe('Mon–Fri 09:00–17:00')
    expect(openText(open, 'mn')).toBe('Да–Ба 09:00–17:00')
    const fresh = [row({ country: 'KR', id: 'kr_danuri', kind: 'migrants', hours: 'office', open })]
    const said = servicesText(
      setting({ directory: fresh }),
      { country: 'KR', need: ['migrants'] },
      { language: 'en', now: noon },
    )
    expect(said).toContain('Mon–Fri 09:00–17:00 (local time there)')
  })
})

test('what is due is sorted by country, home first, emergency rows first', () => {
  const rows = [
    row({ id: 'th', country: 'TH', ...never }),
    row({ id: 'line', kind: 'violence', ...over }),
    row({ id: 'soon', expires: '2026-11-25' }),
    row({ id: 'fine' }),
  ]
  expect(dueRows(rows, noon).map(({ row: { id }, why }) => `${id} ${why}`)).toEqual([
    'soon ends',
    'line over',
    'th never',
  ])
})

test('every row we ship belongs to a country she can pick, and none claims a test call', () => {
  for (const { country, dialled } of shipped.directory) {
    expect(countries).toContain(country)
    expect(dialled).toBeNull()
  }
})

test.each([
  [
    'hours without office',
    { hours: 'always', open: [{ from: 'mon', to: 'fri', at: '09:00', until: '17:00' }] },
  ],
  ['a number from abroad without its country', { from_abroad: '1345' }],
  ['an address without https', { web: 'http://example.org' }],
])('%s is refused', (_, changes) => {
  const { id: _id, country: _country, ...written } = row()
  expect(rowSchema.safeParse(written).success).toBe(true)
  expect(rowSchema.safeParse({ ...written, ...changes }).success).toBe(false)
})

describe('names of the directory', () => {
  const police = `
  police:
    number: "112"
    kind: emergency
    hours: always
    languages: [ko]
    source: "police.go.kr"
    source_year: 2026
    dialled: null
    expires: null
`
  const problems = (more: Record<string, string>) =>
    compileHouse({ ...files, ...more }).problems.map(({ message }) => message)

  test('are there once: nobody at home is given the police of another country', () => {
    const korea = `${files['directory/korea.yaml'] ?? ''}${police}`
    expect(problems({ 'directory/korea.yaml': korea })).toContain(
      '"police" is a service in directory/korea.yaml already: give this one another name',
    )
  })
  test('stand in one file for each country, where those who dial see them', () => {
    expect(problems({ 'directory/south_korea.yaml': 'country: KR\nservices: {}\n' })).toContain(
      'KR has a file already, directory/korea.yaml: put its services there',
    )
  })
})
