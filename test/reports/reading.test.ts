/** What a report says, in words and in a sheet; a made-up year of seven contacts a month; which periods may be asked for. */
import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { makeReport, type ReportHouse, reportWordsFrom } from '#src/house-report.ts'
import { csvCell, reportCsv } from '#src/reports/csv.ts'
import { lastQuarter, mayTell, monthsOf, readPeriod } from '#src/reports/period.ts'
import { stepFor } from '#src/reports/release.ts'
import { reportText } from '#src/reports/text.ts'
import { chanceOf, yearOf } from './histories.ts'
import { monthsOfHistory, thresholds } from './readers.ts'

const words = reportWordsFrom('locales')
/** Seven contacts a month, as the centre had in its campaign. */
const seven = yearOf({ contacts: () => 7, telling: 0.7, skew: 2.5, helped: 0.6 }, chanceOf(7))
const months = monthsOfHistory(seven)
const house = (more: Partial<ReportHouse> = {}): ReportHouse => ({
  upkeep: { cells: async (month) => ({ ...months.get(month) }) },
  thresholds,
  entries: new Map([
    ['a1', { called: 'General: posters and cards without a topic' }],
    ['b2', { called: 'Abroad: how to come home' }],
  ]),
  words,
  now: () => Date.UTC(2027, 0, 15),
  ...more,
})
async function made(asked: Partial<Parameters<typeof makeReport>[0]>, more?: Partial<ReportHouse>) {
  const answer = await makeReport(
    { audience: 'donor', language: 'en', from: '2026-01', to: '2026-12', ...asked },
    house(more),
  )
  if ('problem' in answer) throw new Error(answer.problem)
  return answer.report
}

describe('a made-up year of seven contacts a month', () => {
  test.each(['en', 'mn'] as const)(
    'is the example in docs (%s); ITGEL_WRITE=1 writes it anew',
    async (language) => {
      const file = `docs/example-donor-report.${language}.md`
      const text = `${reportText(await made({ language }), words(language))}\n`
      if (process.env.ITGEL_WRITE) writeFileSync(file, text)
      expect(readFileSync(file, 'utf8')).toBe(text)
    },
  )

  test('is useful: nearly all contacts are told, and most tables say something', async () => {
    const report = await made({})
    const tables = report.sections.flatMap(({ tables }) => tables)
    const told = tables.filter(({ rows }) =>
      rows.some(({ counts }) => counts.some((count) => count !== null)),
    )
    expect(tables.find(({ id }) => id === 'contacts')?.rows[0]?.counts).toEqual([80])
    expect(told.length / tables.length).toBeGreaterThan(0.75)
  })

  test('tells staff what a campaign cost for each whom it brought, and nobody else', async () => {
    const entries = new Map([
      ['a1', { called: 'Posters', cost: 1_000_000 }],
      ['b2', { called: 'Abroad' }],
      ['z9', { called: 'Nobody came', cost: 5000 }],
    ])
    const upkeep = {
      cells: async (month: string) => ({
        ...months.get(month),
        ...(month === '2026-02' && { 'entries_reached/a1': 3 }),
      }),
    }
    const { sections } = await made({ audience: 'staff' }, { entries, upkeep })
    const of = (id: string) => sections.flatMap(({ tables }) => tables).find((table) => table.id === id)
    const count = (id: string): number => of(id)?.rows.find(({ code }) => code === 'a1')?.counts[0] ?? 0
    const [contacts, reached] = [count('entries'), 3]
    expect(contacts).toBeGreaterThan(3)
    expect(of('entries_cost')?.rows.map(({ code, counts }) => [code, ...counts])).toEqual([
      ['a1', 1_000_000, contacts, reached, Math.round(1_000_000 / contacts), Math.round(1_000_000 / reached)],
      ['z9', 5000, 0, 0, null, null],
    ])
    const text = reportText(await made({ audience: 'staff' }, { entries }), words('en'))
    expect(text).toMatch(/^\| z9 · Nobody came +\| +5000 \| +0 \| +0 \| +– \| +– \|$/m)
    for (const audience of ['donor', 'public'] as const)
      expect(JSON.stringify(await made({ audience }, { entries }))).not.toMatch(/entries_cost|1000000|5000/)
    const { sections: without } = await made({ audience: 'staff' })
    expect(JSON.stringify(without)).not.toContain('entries_cost')
  })

  test('tells donors and the public no number under their threshold, and staff all', async () => {
    for (const audience of ['donor', 'public'] as const) {
      const { sections } = await made({ audience })
      for (const { counts } of sections.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows)))
        for (const count of counts)
          expect(count === null || (count % stepFor(thresholds[audience]) === 0 && count > 0)).toBe(true)
    }
    const staff = await made({ audience: 'staff' })
    const [contacts] = staff.sections[0]?.tables ?? []
    expect(contacts?.rows[0]?.counts).toEqual([84])
    expect(staff.goal?.sentence).toMatch(/Critical cases: \d+\. Taken within 5 minutes: \d+ %/)
  })

  test('shows what counsellors may see without a fact of hers', async () => {
    const service = await made({ audience: 'staff', only: ['people', 'care'] })
    const ids = service.sections.flatMap(({ tables }) => tables.map(({ id }) => id))
    for (const hers of ['countries', 'ages', 'topics', 'findings', 'outcomes', 'referrals'])
      expect(ids).not.toContain(hers)
  })
})

describe('a sheet', () => {
  test('never begins a cell like a formula, whatever a campaign is called', async () => {
    const entries = new Map([
      ['a1', { called: 'x' }],
      ['-b', { called: '=HYPERLINK("http://x")' }],
      ['c', { called: 'one, "two"\nthree' }],
    ])
    const csv = reportCsv(await made({ audience: 'staff' }, { entries }), words('en'))
    expect(csv.startsWith('\uFEFFFrom,To,Section,Table,Row,Column,Number\r\n')).toBe(true)
    expect(csv).toContain(`"'-b · =HYPERLINK(""http://x"")"`)
    for (const line of csv.slice(1).split('\r\n'))
      for (const cell of line.match(/"(?:[^"]|"")*"|[^,]+/g) ?? []) expect(cell).not.toMatch(/^"?[=+\-@\t\r]/)
  })

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('gives %j a sign before it', (text) => {
    expect(csvCell(text).replace(/^"/, '')).toMatch(/^'/)
  })
})

describe('a period', () => {
  const now = Date.UTC(2026, 10, 25)
  test('is whole months, also by first and last day', () => {
    expect(readPeriod('2026-01', '2026-03')).toEqual({ from: '2026-01', to: '2026-03' })
    expect(readPeriod('2026-01-01', '2026-02-28')).toEqual({ from: '2026-01', to: '2026-02' })
    expect(readPeriod('2026-01-02', '2026-02-28')).toBe('form')
    expect(readPeriod('2026-01-01', '2026-02-27')).toBe('form')
    expect(readPeriod('2026-13', '2026-14')).toBe('form')
    expect(readPeriod('2026-03', '2026-01')).toBe('order')
    expect(readPeriod('2020-01', '2026-01')).toBe('long')
    expect(monthsOf({ from: '2025-11', to: '2026-02' })).toEqual(['2025-11', '2025-12', '2026-01', '2026-02'])
  })

  test('is over, for outside; and whole quarters for the public', () => {
    expect(lastQuarter(now)).toEqual({ from: '2026-07', to: '2026-09' })
    expect(mayTell({ from: '2026-11', to: '2026-11' }, 'staff', now)).toBeUndefined()
    expect(mayTell({ from: '2026-11', to: '2026-11' }, 'donor', now)).toBe('not over')
    expect(mayTell({ from: '2026-10', to: '2026-10' }, 'donor', now)).toBeUndefined()
    expect(mayTell({ from: '2026-07', to: '2026-10' }, 'public', now)).toBe('quarters')
    expect(mayTell({ from: '2026-08', to: '2026-09' }, 'public', now)).toBe('quarters')
    expect(mayTell({ from: '2026-04', to: '2026-09' }, 'public', now)).toBeUndefined()
    // January of that year may be gone, and the report would differ from the one that was given.
    const later = Date.UTC(2031, 1, 10)
    expect(mayTell({ from: '2026-02', to: '2026-02' }, 'donor', later)).toBe('gone')
    expect(mayTell({ from: '2027-02', to: '2027-02' }, 'donor', later)).toBeUndefined()
    expect(mayTell({ from: '2026-02', to: '2026-02' }, 'staff', later)).toBeUndefined()
  })
})
