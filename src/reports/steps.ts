/**
 * What is told beside each step of a dialog, to whoever writes it: how many came there, how many stopped there, how many were
 * not understood, and how long people stand there. Told as donors are told everything: in full fives of months that are over, no
 * cell faster than the one it is part of (decision 7); the median is computed from what is told and from nothing else.
 */
import { facets } from './facets.ts'
import { monthAt, monthsBefore, type Period } from './period.ts'
import { release, stepFor } from './release.ts'
import { type Cells, tableOf } from './tables.ts'
import { byYear, type Months, monthsNeeded, sum, type Thresholds } from './told.ts'

/** A table stands after those it is part of. */
export const stepTables = (['contacts', 'arrived', 'left_at', 'missed', 'stood'] as const).map(tableOf)

/** The year before this month. */
export const stepPeriod = (now: number): Period => ({
  from: monthsBefore(monthAt(now), 12),
  to: monthsBefore(monthAt(now), 1),
})

/** Also the months before, since a step begins with the year. */
export const stepMonths = (period: Period): string[] => monthsNeeded(period, 'donor')

export function toldOfSteps(
  period: Period,
  { months, thresholds }: { months: Months; thresholds: Pick<Thresholds, 'donor'> },
): Cells {
  const portions = stepMonths(period).map((label) => ({ label, cells: months.get(label) ?? {} }))
  const told = byYear(portions, (year) => release(year, stepTables, stepFor(thresholds.donor)))
  return sum(told.filter(({ label }) => label >= period.from && label <= period.to))
}

/** Absent: not told, it may be nought or a few. `median`: of the longest times, the shortest that half of them kept to. */
export type StepNumbers = {
  arrived?: number
  left?: number
  missed?: number
  median?: (typeof facets.stood)[number]
}

export function numbersOf(told: Cells, step: string): StepNumbers {
  const median = medianOf(told, step)
  const number = (table: string): number | undefined => told[`${table}/${step}`]
  const [arrived, left, missed] = [number('arrived'), number('left_at'), number('missed')]
  return {
    ...(arrived !== undefined && { arrived }),
    ...(left !== undefined && { left }),
    ...(missed !== undefined && { missed }),
    ...(median !== undefined && { median }),
  }
}

function medianOf(told: Cells, step: string): StepNumbers['median'] {
  const counts = facets.stood.map((band) => ({ band, count: told[`stood/${step}/${band}`] ?? 0 }))
  const all = counts.reduce((total, { count }) => total + count, 0)
  let below = 0
  for (const { band, count } of counts) {
    below += count
    if (count > 0 && below * 2 >= all) return band
  }
  return undefined
}

/** The months in which anybody may have come who stands there still: as long as cells are kept. */
export const standingMonths = (now: number): string[] =>
  Array.from({ length: 60 }, (_, back) => monthsBefore(monthAt(now), back))

/** How many stand at each step now, in full fives; fewer are not told. */
export function standingAt(
  months: Months,
  { thresholds, steps }: { thresholds: Pick<Thresholds, 'donor'>; steps: readonly string[] },
): number | undefined {
  let standing = 0
  for (const cells of months.values())
    for (const step of steps) standing += (cells[`entered/${step}`] ?? 0) - (cells[`gone_on/${step}`] ?? 0)
  const fives = standing - (standing % stepFor(thresholds.donor))
  return fives > 0 ? fives : undefined
}
