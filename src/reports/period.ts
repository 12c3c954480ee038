/** Months (`2026-11`) and the periods a report may cover. Days are those of UTC: they begin at 8 in Ulaanbaatar. */
import type { Audience } from './tables.ts'

export type Period = { from: string; to: string }
/** `form`: no month. `order`: ends before it begins. `long`: over five years. `not over`, `quarters`, `gone`: see `mayTell`. */
export type PeriodProblem = 'form' | 'order' | 'long' | 'not over' | 'quarters' | 'gone'

const mostMonths = 60
/** Cells of a month are kept for five years. */
const yearsKept = 5
const monthShape = /^(20\d\d)-(0[1-9]|1[0-2])$/
const dayShape = /^(20\d\d-(?:0[1-9]|1[0-2]))-(\d\d)$/

export const monthAt = (ms: number): string => new Date(ms).toISOString().slice(0, 7)

const numberOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1
const monthOf = (number: number): string =>
  `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`
export const monthsBefore = (month: string, count: number): string => monthOf(numberOf(month) - count)

export const monthsOf = ({ from, to }: Period): string[] =>
  Array.from({ length: numberOf(to) - numberOf(from) + 1 }, (_, index) => monthOf(numberOf(from) + index))

/** `2026-01`, or the first day of a month and the last of one: `2026-01-01`, `2026-03-31`. */
export function readPeriod(from: string, to: string): Period | PeriodProblem {
  const first = readMonth(from, () => 1)
  const last = readMonth(to, (month) =>
    new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate(),
  )
  if (first === undefined || last === undefined) return 'form'
  if (last < first) return 'order'
  return monthsOf({ from: first, to: last }).length > mostMonths ? 'long' : { from: first, to: last }
}

function readMonth(text: string, dayOf: (month: string) => number): string | undefined {
  if (monthShape.test(text)) return text
  const [, month, day] = dayShape.exec(text) ?? []
  return month !== undefined && dayOf(month) === Number(day) ? month : undefined
}

/**
 * Outside only what is over, so that no two reports of one month differ; to the public only whole quarters. Outside fives are counted
 * from January on: when January may be gone (`cellSeconds` of the store), the later months would be told otherwise than before, and two
 * reports of one month together would expose somebody.
 */
export function mayTell({ from, to }: Period, audience: Audience, now: number): PeriodProblem | undefined {
  if (audience === 'staff') return undefined
  if (to >= monthAt(now)) return 'not over'
  if (Number(from.slice(0, 4)) + yearsKept <= Number(monthAt(now).slice(0, 4))) return 'gone'
  const whole = numberOf(from) % 3 === 0 && numberOf(to) % 3 === 2
  return audience === 'public' && !whole ? 'quarters' : undefined
}

/** The last quarter that is over. */
export function lastQuarter(now: number): Period {
  const current = numberOf(monthAt(now))
  const first = current - (current % 3) - 3
  return { from: monthOf(first), to: monthOf(first + 2) }
}

/** `2026-Q1` */
export const quarterOf = (month: string): string =>
  `${month.slice(0, 4)}-Q${Math.floor((Number(month.slice(5)) - 1) / 3) + 1}`
