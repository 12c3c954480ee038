/** What somebody outside reads of a year: every report he may have, each as an interval for each cell. */
import { mayTell, type Period } from '#src/reports/period.ts'
import { type Portion, stepFor } from '#src/reports/release.ts'
import { readKey, tableOf, tablesFor } from '#src/reports/tables.ts'
import { toldOf, type Thresholds } from '#src/reports/told.ts'
import type { Seen } from './attack.ts'

export const thresholds: Thresholds = { donor: 5, public: 11 }
const longAfter = Date.UTC(2031, 0)

export const monthsOfHistory = (year: readonly Portion[]) =>
  new Map(year.map(({ label, cells }) => [label, cells]))

/** Of each cell, how many in each month. */
export function truthOf(year: readonly Portion[], shown: readonly string[]): Map<string, number[]> {
  return new Map(shown.map((key) => [key, year.map(({ cells }) => cells[key] ?? 0)]))
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
  const shown = shownTo(audience, year)
  const months = monthsOfHistory(year)
  const seen: Seen[] = []
  for (let j = 1; j <= year.length; j++) {
    const last = year[j - 1]?.label ?? ''
    const told = (from: number) =>
      toldOf({ from: year[from]?.label ?? '', to: last }, audience, { months, thresholds })
    const first: Period = { from: year[0]?.label ?? '', to: last }
    if (mayTell(first, audience, longAfter)) continue
    const since = told(0)
    const now = told(audience === 'public' ? j - 3 : j - 1)
    for (const key of shown) {
      const count = since[key] ?? 0
      seen.push({ key, i: 0, j, low: count, high: mayWait(key, now, shown) < step ? Infinity : count + step - 1 })
    }
  }
  return seen
}

/** How much more of this cell could have been told in this portion. */
function mayWait(key: string, now: Readonly<Record<string, number>>, shown: readonly string[]): number {
  const table = readKey(key)?.table
  if (table?.within === undefined) return Number.POSITIVE_INFINITY
  const limit = now[table.within] ?? 0
  if (tableOf(table.id).several) return limit - (now[key] ?? 0)
  return shown.reduce(
    (left, each) => (readKey(each)?.table.id === table.id ? left - (now[each] ?? 0) : left),
    limit,
  )
}
