/**
 * Every table of the reports, and nothing is counted or shown that is not here. A table counts contacts (each once, see
 * `Conversation.counted`) or cases; a contact is one conversation, from its first word until it is erased. Its name in each
 * language is in `locales/<lng>/reports.json`. Suites walk this list.
 *
 * Outside of the house (`donor`, `public`) these rules hold, and keep anybody from computing a hidden number
 * (decision 7, docs/counts.md): one facet a table, no facet twice, and a table that splits up what another table tells
 * leaves something untold.
 */
import { type FacetName, facets, openFacets } from './facets.ts'

/** From the widest to the narrowest circle. */
export const audiences = ['public', 'donor', 'staff'] as const
export type Audience = (typeof audiences)[number]

type TableShape = {
  /** None: one number. At most two. */
  facets: readonly FacetName[]
  /** `visit`: every time, so that what came and what went tell how many are there. */
  of: 'contact' | 'case' | 'visit'
  /** A contact may stand in several of its cells. */
  several?: true
  audiences: readonly Audience[]
  /** The cell all of its own are part of; it stands in this list before. */
  within?: string
  /** Each of its cells is part of the cell of this table with the same first value; that table stands before it. */
  withinEach?: string
  /** Values that are told to nobody outside: with all of them a reader could subtract. */
  untold?: readonly string[]
  /** Also as a metric: how the service does, never who she is. */
  metric?: true
}

const all: readonly Audience[] = audiences
const donor: readonly Audience[] = ['donor', 'staff']
const staff: readonly Audience[] = ['staff']
/** In no report: told in full fives beside the steps, see `steps.ts`. */
const studio: readonly Audience[] = []

export const tables = {
  contacts: { facets: [], of: 'contact', audiences: all, metric: true },
  channels: { facets: ['channel'], of: 'contact', audiences: staff, metric: true },
  entries: { facets: ['entry'], of: 'contact', audiences: donor, within: 'contacts' },
  entries_reached: { facets: ['entry'], of: 'contact', audiences: staff },
  languages: { facets: ['language'], of: 'contact', audiences: all, within: 'contacts' },
  writers: { facets: ['writer'], of: 'contact', audiences: all, within: 'contacts' },
  ages: { facets: ['age'], of: 'contact', audiences: all, within: 'contacts' },
  countries: { facets: ['country'], of: 'contact', audiences: donor, within: 'contacts' },
  countries_ages: { facets: ['country', 'age'], of: 'contact', audiences: staff },
  topics: { facets: ['topic'], of: 'contact', several: true, audiences: all, within: 'contacts' },
  findings: { facets: ['finding'], of: 'contact', several: true, audiences: donor, within: 'contacts' },
  first_answers: {
    facets: ['first_answer'],
    of: 'contact',
    audiences: donor,
    within: 'contacts',
    untold: ['s30', 'longer'],
    metric: true,
  },
  offered: { facets: [], of: 'contact', audiences: all, within: 'contacts', metric: true },
  urgencies: { facets: ['urgency'], of: 'contact', audiences: donor, within: 'offered', untold: ['low'] },
  urgencies_taken: { facets: ['urgency'], of: 'case', audiences: staff, metric: true },
  answers: {
    facets: ['answer'],
    of: 'contact',
    several: true,
    audiences: all,
    within: 'offered',
    metric: true,
  },
  came: { facets: ['came'], of: 'contact', audiences: all, within: 'answers/agreed', metric: true },
  waits: {
    facets: ['wait'],
    of: 'contact',
    audiences: donor,
    within: 'came/reached',
    untold: ['h1', 'longer'],
  },
  waits_by_urgency: { facets: ['urgency', 'wait'], of: 'case', audiences: staff, metric: true },
  referrals: {
    facets: ['referral'],
    of: 'contact',
    several: true,
    audiences: donor,
    within: 'came/reached',
  },
  referrals_accepted: { facets: ['referral'], of: 'contact', several: true, audiences: staff },
  referrals_confirmed: { facets: ['referral'], of: 'contact', several: true, audiences: staff },
  repatriations: { facets: ['country'], of: 'contact', audiences: staff },
  outcomes: {
    facets: ['outcome'],
    of: 'contact',
    audiences: donor,
    within: 'came/reached',
    untold: ['misheard', 'test', 'abuse_of_line', 'not_for_us', 'unknown'],
  },
  felt_safe: { facets: ['felt'], of: 'contact', audiences: all, within: 'contacts' },
  erasures: {
    facets: ['erasure'],
    of: 'contact',
    audiences: all,
    within: 'contacts',
    metric: true,
  },
  arrived: { facets: ['step'], of: 'contact', several: true, audiences: studio, within: 'contacts' },
  left_at: {
    facets: ['step'],
    of: 'contact',
    audiences: staff,
    within: 'contacts',
    withinEach: 'arrived',
  },
  missed: {
    facets: ['step'],
    of: 'contact',
    several: true,
    audiences: studio,
    within: 'contacts',
    withinEach: 'arrived',
  },
  stood: {
    facets: ['step', 'stood'],
    of: 'contact',
    several: true,
    audiences: studio,
    within: 'contacts',
    withinEach: 'arrived',
  },
  entered: { facets: ['step'], of: 'visit', several: true, audiences: studio },
  gone_on: { facets: ['step'], of: 'visit', several: true, audiences: studio },
  service: { facets: ['service'], of: 'case', several: true, audiences: staff, metric: true },
} as const satisfies Record<string, TableShape>

export type TableId = keyof typeof tables
export type Table = TableShape & { id: TableId }
const isTable = (id: string): id is TableId => Object.hasOwn(tables, id)
export const tableIds = Object.keys(tables) as TableId[]
export const tableOf = (id: TableId): Table => ({ id, ...tables[id] })
export const tablesFor = (audience: Audience): Table[] =>
  tableIds.map(tableOf).filter((table) => table.audiences.includes(audience))

/** `contacts`, `ages/adult`, `waits_by_urgency/critical/m5`. */
export type CellKey = TableId | `${TableId}/${string}`
/** By key. */
export type Cells = Readonly<Record<string, number>>

/** Undefined where a value is none of its facet: such a thing is not counted. */
export function cellKey(id: TableId, values: readonly string[]): CellKey | undefined {
  const { facets: of } = tableOf(id)
  const fits = of.length === values.length && of.every((facet, index) => isValue(facet, values[index] ?? ''))
  return fits ? ([id, ...values].join('/') as CellKey) : undefined
}

export function isValue(facet: FacetName, value: string): boolean {
  if (facet === 'entry' || facet === 'step') return openFacets[facet].test(value)
  const values: readonly string[] = facets[facet]
  return values.includes(value)
}

/** The table and the values of a key; undefined where it is none of this list, from a newer or older version. */
export function readKey(key: string): { table: Table; values: string[] } | undefined {
  const [id = '', ...values] = key.split('/')
  if (!isTable(id)) return undefined
  return cellKey(id, values) === undefined ? undefined : { table: tableOf(id), values }
}

/** All values of a facet, in their order; of an open one those that were counted. */
export function valuesOf(facet: FacetName, counted: readonly string[]): readonly string[] {
  if (facet === 'entry' || facet === 'step') return [...new Set(counted)].sort()
  return facets[facet]
}
