/** Which stretches of time can be asked for, newest first: `2026-01/2026-03`. What is not over is for staff alone. */
import { say } from '../../../ui/words.ts'

export type Kind = 'service' | 'donor' | 'public' | 'staff'
export const kindsFor = (reads: boolean): readonly Kind[] =>
  reads ? ['service', 'donor', 'public', 'staff'] : ['service']

const backMonths = 36

export function periods(kind: Kind, now: number): string[] {
  const current = monthNumber(now)
  const inside = kind === 'service' || kind === 'staff'
  const until = inside ? current : current - 1
  const stretches = (months: number): string[] => {
    const last = until - ((until + 1) % months)
    return Array.from({ length: Math.floor(backMonths / months) }, (_, index) => last - index * months).map(
      (end) => `${monthName(end - months + 1)}/${monthName(end)}`,
    )
  }
  const months = kind === 'public' ? [] : stretches(1)
  // The service is looked at by the month, reports are written by the quarter.
  return inside
    ? [...months, ...stretches(3), ...stretches(12)]
    : [...stretches(3), ...stretches(12), ...months]
}

function monthNumber(now: number): number {
  const date = new Date(now)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

const monthName = (number: number): string =>
  `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`

export function periodName(period: string): string {
  const [from = '', to = ''] = period.split('/')
  const year = from.slice(0, 4)
  const [first, last] = [Number(from.slice(5)), Number(to.slice(5))]
  if (first === last) return say('reports.month', { year, number: first })
  if (last - first === 11) return say('reports.year', { year })
  return say('reports.quarter', { year, number: Math.ceil(last / 3) })
}
