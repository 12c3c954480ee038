/** The cells of a period as an audience may see them: staff all of it, donors in full fives, the public in what donors see. */
import { monthsOf, type Period, quarterOf } from './period.ts'
import { type Portion, release, stepFor } from './release.ts'
import { type Audience, type Cells, tablesFor } from './tables.ts'

export type Thresholds = { donor: number; public: number }
/** Cells by month; a month that is not there has none. */
export type Months = ReadonlyMap<string, Cells>

/** Every month that is needed: outside, a step begins with the year. */
export const monthsNeeded = ({ from, to }: Period, audience: Audience): string[] =>
  monthsOf({ from: audience === 'staff' ? from : `${from.slice(0, 4)}-01`, to })

export function toldOf(
  period: Period,
  audience: Audience,
  { months, thresholds }: { months: Months; thresholds: Thresholds },
): Cells {
  const portions = monthsNeeded(period, audience).map((label) => ({ label, cells: months.get(label) ?? {} }))
  const within = (label: string): boolean => label >= period.from && label <= period.to
  if (audience === 'staff') return sum(portions.filter(({ label }) => within(label)))
  const told = byYear(portions, (year) => release(year, tablesFor('donor'), stepFor(thresholds.donor)))
  if (audience === 'donor') return sum(told.filter(({ label }) => within(label)))
  // Made of what donors are told and of nothing else, so that both reports together tell no more than the finer one.
  const quarters = byYear(quarterly(told), (year) =>
    release(year, tablesFor('public'), stepFor(thresholds.public)),
  )
  const wanted = new Set(monthsOf(period).map(quarterOf))
  return sum(quarters.filter(({ label }) => wanted.has(label)))
}

export function byYear(portions: readonly Portion[], tell: (year: Portion[]) => Portion[]): Portion[] {
  const years = new Map<string, Portion[]>()
  for (const portion of portions) {
    const year = portion.label.slice(0, 4)
    years.set(year, [...(years.get(year) ?? []), portion])
  }
  return [...years.values()].flatMap(tell)
}

function quarterly(portions: readonly Portion[]): Portion[] {
  const quarters = new Map<string, Portion[]>()
  for (const portion of portions) {
    const label = quarterOf(portion.label)
    quarters.set(label, [...(quarters.get(label) ?? []), portion])
  }
  return [...quarters].map(([label, all]) => ({ label, cells: sum(all) }))
}

export function sum(portions: readonly Portion[]): Cells {
  const total: Record<string, number> = {}
  for (const { cells } of portions)
    for (const [key, count] of Object.entries(cells)) total[key] = (total[key] ?? 0) + count
  return total
}
