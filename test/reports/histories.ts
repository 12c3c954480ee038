/** Made-up years: so many contacts a month, each with what a woman may tell. Cells are counted as a turn counts them. */
import { facets } from '../../src/reports/facets.ts'
import type { Portion } from '../../src/reports/release.ts'
import { cellKey, type TableId } from '../../src/reports/tables.ts'

/** mulberry32: in [0, 1), the same for the same seed. */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** `telling`: how often a fact becomes known. `skew`: above 1 the first values of a list are far more frequent. */
export type Line = { contacts: (month: number) => number; telling: number; skew: number; helped: number }

export const monthLabels = (year: number): string[] =>
  Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`)

export function yearOf(line: Line, chance: () => number, year = 2026): Portion[] {
  return monthLabels(year).map((label, month) => {
    const cells: Record<string, number> = {}
    for (let i = line.contacts(month); i > 0; i--) addContact(cells, line, chance)
    return { label, cells }
  })
}

/** A line of any size and kind, the quiet ones most often: there a few can be seen. */
export function anyLine(chance: () => number): Line {
  const most = [3, 8, 15, 40][Math.floor(chance() * 4)] ?? 8
  const steady = chance() < 0.3
  return {
    contacts: () => (steady ? most : Math.floor(chance() * (most + 1))),
    telling: [0.3, 0.7, 0.95, 1][Math.floor(chance() * 4)] ?? 0.7,
    skew: 1 + chance() * 5,
    helped: chance(),
  }
}

const entries = ['a1', 'b2', 'c1', 'other']

function addContact(
  cells: Record<string, number>,
  { telling, skew, helped }: Line,
  chance: () => number,
): void {
  const add = (id: TableId, ...values: string[]): void => {
    const key = cellKey(id, values)
    if (key === undefined) throw new Error(`no cell ${id}/${values.join('/')}`)
    cells[key] = (cells[key] ?? 0) + 1
  }
  const one = (values: readonly string[]): string =>
    values[Math.floor(chance() ** skew * values.length)] ?? ''
  const some = (id: TableId, values: readonly string[]): void => {
    for (const value of values)
      if (chance() < 0.8 / values.length + (value === values[0] ? 0.3 : 0)) add(id, value)
  }
  const tells = (id: TableId, values: readonly string[]): void => {
    if (chance() < telling) add(id, one(values))
  }
  add('contacts')
  add('channels', one(facets.channel))
  tells('entries', entries)
  tells('languages', facets.language)
  tells('writers', facets.writer)
  tells('ages', [...facets.age].reverse())
  tells('countries', facets.country)
  some('topics', facets.topic)
  some('findings', facets.finding)
  add('first_answers', one(facets.first_answer))
  tells('felt_safe', facets.felt)
  if (chance() < 0.2) add('erasures', one(facets.erasure))
  if (chance() > helped) return
  add('offered')
  add('urgencies', one(facets.urgency))
  const agrees = chance() < 0.3 + helped / 2
  add('answers', agrees ? 'agreed' : one(['declined', 'misheard']))
  if (!agrees) return
  if (chance() > helped) {
    add('came', 'left')
    return
  }
  add('came', 'reached')
  const [urgency, wait] = [one(facets.urgency), one(facets.wait)]
  add('waits', wait)
  add('urgencies_taken', urgency)
  add('waits_by_urgency', urgency, wait)
  some('referrals', facets.referral)
  some('referrals_accepted', facets.referral)
  some('referrals_confirmed', facets.referral)
  tells('outcomes', facets.outcome)
}
