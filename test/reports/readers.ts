/** What somebody outside reads of a year: every report he may have, each as an interval for each cell. */
import { mayTell, type Period } from '../../src/reports/period.ts'
import { type Portion, stepFor } from '../../src/reports/release.ts'
import { readKey, tablesFor } from '../../src/reports/tables.ts'
import { type Thresholds, toldOf } from '../../src/reports/told.ts'
import type { Seen } from './attack.ts'

export const thresholds: Thresholds = { donor: 5, public: 11 }
/** When the year is over. */
const after = ({ to }: Period): number => Date.UTC(Number(to.slice(0, 4)) + 1, 0)

export const monthsOfHistory = (year: readonly Portion[]) =>
  new Map(year.map(({ label, cells }) => [label, cells]))

/** How many months the shortest report has. */
const longOf = { donor: 1, public: 3 } as const

/** Of each cell this audience is shown, how many there were in each month or quarter. */
export function truthOf(audience: 'donor' | 'public', year: readonly Portion[]): Map<string, number[]> {
  const long = longOf[audience]
  return new Map(
    shownTo(audience, year).map((key) => [
      key,
      Array.from({ length: year.length / long }, (_, index) =>
        year.slice(index * long, (index + 1) * long).reduce((sum, { cells }) => sum + (cells[key] ?? 0), 0),
      ),
    ]),
  )
}

/** Cells that are shown to this audience, if anything stands in them. */
export const shownTo = (audience: 'donor' | 'public', year: readonly Portion[]): string[] => {
  const ids = new Set(tablesFor(audience).map(({ id }) => id))
  return [...new Set(year.flatMap(({ cells }) => Object.keys(cells)))].filter((key) => {
    const read = readKey(key)
    return read && ids.has(read.table.id) && !read.values.some((value) => read.table.untold?.includes(value))
  })
}

/**
 * Every report of the year that this audience may have. He knows the rule of full steps: since the year began so many were
 * told, so there are as many or up to a step more, unless the cell had to wait for the one it is part of.
 */
export function reports(audience: 'donor' | 'public', year: readonly Portion[]): Seen[] {
  const step = stepFor(thresholds[audience])
  const shown = shownTo(audience, year).flatMap((key) => {
    const table = readKey(key)?.table
    return table ? [{ key, table }] : []
  })
  const months = monthsOfHistory(year)
  const long = longOf[audience]
  const since = new Map<string, number>()
  const seen: Seen[] = []
  for (let j = long; j <= year.length; j += long) {
    const period: Period = { from: year[j - long]?.label ?? '', to: year[j - 1]?.label ?? '' }
    if (mayTell(period, audience, after(period))) throw new Error('he may not have this report')
    const now = toldOf(period, audience, { months, thresholds })
    const ofTable = new Map<string, number>()
    for (const { key, table } of shown) {
      since.set(key, (since.get(key) ?? 0) + (now[key] ?? 0))
      ofTable.set(table.id, (ofTable.get(table.id) ?? 0) + (now[key] ?? 0))
    }
    for (const { key, table } of shown) {
      const told = since.get(key) ?? 0
      /** How much more of it could have been told now. */
      const limit = table.within === undefined ? Number.POSITIVE_INFINITY : (now[table.within] ?? 0)
      const left = limit - (table.several ? (now[key] ?? 0) : (ofTable.get(table.id) ?? 0))
      seen.push({
        key,
        i: 0,
        j: j / long,
        low: told,
        high: left < step ? Number.POSITIVE_INFINITY : told + step - 1,
      })
    }
  }
  return seen
}
