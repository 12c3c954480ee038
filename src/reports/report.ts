/** A report as it is read: sections, tables, rows with their names. The same for the terminal, the desk, and a sheet. Pure. */
import { costColumns, costRows, costTableId } from './cost.ts'
import { facets } from './facets.ts'
import type { Period } from './period.ts'
import { type Audience, type Cells, readKey, type Table, type TableId, tableOf, valuesOf } from './tables.ts'
import { fill, type ReportWords } from './words.ts'

export type Column = { code: string; name: string }
/** `counts` beside the columns of its table; null: not told, it may be nought or a few. */
export type Row = { code: string; name: string; counts: (number | null)[] }
export type ReportTable = {
  id: TableId | typeof costTableId
  title: string
  note?: string
  columns: Column[]
  rows: Row[]
}
export type Section = { id: string; title: string; tables: ReportTable[] }
export type Report = {
  audience: Audience
  language: string
  period: Period
  title: string
  lead: string
  /** How the service did against its goal; only for staff. */
  goal?: { cases: number; inFive: number; inOne: number; sentence: string }
  sections: Section[]
}

/** Which tables stand together, in the order they are read. A suite sees to it that every table has its place. */
export const sections = {
  contacts: ['contacts', 'channels', 'languages', 'writers', 'ages', 'countries', 'countries_ages'],
  needs: ['topics', 'findings', 'urgencies'],
  people: ['offered', 'answers', 'came', 'waits', 'waits_by_urgency', 'urgencies_taken', 'service'],
  support: ['referrals', 'referrals_accepted', 'referrals_confirmed', 'repatriations', 'outcomes'],
  care: [
    'first_answers',
    'felt_safe',
    'erasures',
    'left_at',
    'arrived',
    'missed',
    'stood',
    'entered',
    'gone_on',
  ],
  campaign: ['entries', 'entries_reached'],
} as const satisfies Record<string, readonly TableId[]>
export type SectionId = keyof typeof sections
/** What counsellors see too: how the service does, nothing of who she is. */
export const serviceSections: readonly SectionId[] = ['people', 'care']

export type Wanted = {
  audience: Audience
  language: string
  period: Period
  words: ReportWords
  /** How many are told at a time, outside. */
  step: number
  /** What the codes of `_entries.yaml` are called, by code. */
  entries: ReadonlyMap<string, string>
  /** What they cost, by code, in whole tugrik; told to staff alone. */
  costs?: ReadonlyMap<string, number>
  only?: readonly SectionId[]
}

export function toReport(cells: Cells, wanted: Wanted): Report {
  const { audience, language, period, words, step, only } = wanted
  const ids = (Object.keys(sections) as SectionId[]).filter((id) => only === undefined || only.includes(id))
  const goal = audience === 'staff' ? goalOf(cells, words) : undefined
  return {
    audience,
    language,
    period,
    title: words.titles[audience],
    lead: fill(words.leads[audience], { step }),
    ...(goal && { goal }),
    sections: ids.flatMap((id) => {
      const tables = sections[id]
        .map(tableOf)
        .filter(({ audiences }) => audiences.includes(audience))
        .map((table) => toTable(table, cells, wanted))
      const cost = costTable(tables, wanted)
      if (cost) tables.push(cost)
      return tables.length > 0 ? [{ id, title: words.sections[id] ?? id, tables }] : []
    }),
  }
}

function toTable(table: Table, cells: Cells, wanted: Wanted): ReportTable {
  const { words, audience } = wanted
  const { id, facets: of, untold = [] } = table
  const outside = audience !== 'staff'
  const counted = Object.keys(cells).flatMap((key) => {
    const read = readKey(key)
    return read?.table.id === id ? [read.values] : []
  })
  const named = (index: number): Column[] => {
    const facet = of[index]
    if (facet === undefined) return [{ code: '', name: words.said.total }]
    const known = facet === 'entry' ? [...wanted.entries.keys()] : []
    return valuesOf(facet, [...known, ...counted.map((values) => values[index] ?? '')])
      .filter((value) => !outside || !untold.includes(value))
      .map((code) => ({ code, name: nameOf(facet, code, wanted) }))
  }
  const columns = of.length === 2 ? named(1) : [{ code: '', name: words.said.count }]
  const count = (...values: string[]): number | null => {
    const found = cells[[id, ...values].join('/')] ?? 0
    return outside && found === 0 ? null : found
  }
  const rows = named(0).map(({ code, name }) => {
    const row = code === '' ? [] : [code]
    const counts = columns.map((column) => count(...row, ...(column.code === '' ? [] : [column.code])))
    return { code, name, counts }
  })
  const { title = id, note } = words.tables[id] ?? {}
  const most = of[0] === 'step' ? longest(rows) : rows
  return { id, title, ...(note !== undefined && { note }), columns, rows: most }
}

/** Beside the tables of the campaign, where staff entered a cost. */
function costTable(
  tables: readonly ReportTable[],
  { audience, costs, words }: Wanted,
): ReportTable | undefined {
  if (audience !== 'staff' || costs === undefined) return undefined
  const rowsOf = (id: TableId): Row[] => tables.find((table) => table.id === id)?.rows ?? []
  const rows = costRows(rowsOf('entries'), rowsOf('entries_reached'), costs)
  if (rows.length === 0) return undefined
  const { title = costTableId, note } = words.tables[costTableId] ?? {}
  const columns = costColumns.map((code) => ({ code, name: words.values.cost?.[code] ?? code }))
  return { id: costTableId, title, ...(note !== undefined && { note }), columns, rows }
}

/** Where most leave: hundreds of steps are no table. */
const longest = (rows: Row[]): Row[] =>
  [...rows].sort((a, b) => (b.counts[0] ?? 0) - (a.counts[0] ?? 0)).slice(0, 15)

function nameOf(
  facet: keyof typeof facets | 'entry' | 'step',
  code: string,
  { words, entries }: Wanted,
): string {
  const called = facet === 'entry' ? entries.get(code) : undefined
  return called === undefined ? (words.values[facet]?.[code] ?? code) : `${code} · ${called}`
}

/** Critical: somebody takes it within 5 minutes in 95 %, half of them within one. */
function goalOf(cells: Cells, { said }: ReportWords): Report['goal'] {
  const of = (...bands: string[]): number =>
    bands.reduce((total, band) => total + (cells[`waits_by_urgency/critical/${band}`] ?? 0), 0)
  const [cases, inFive, inOne] = [of(...facets.wait), of('m1', 'm5'), of('m1')]
  const percent = (part: number): number => (cases === 0 ? 0 : Math.floor((part / cases) * 100))
  const sentence =
    cases === 0 ? said.goal_nothing : fill(said.goal, { cases, five: percent(inFive), one: percent(inOne) })
  return { cases, inFive, inOne, sentence }
}
