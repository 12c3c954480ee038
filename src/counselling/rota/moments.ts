/**
 * Local dates and times as moments, in ms since 1970. Clocks that are put forward leave times out, and clocks that are
 * put back have some twice. A time that does not exist is the moment of the jump, one that exists twice is the first of
 * the two: so later times are never earlier moments, and a shift begins exactly when the one before it ends.
 */
import { DateTime } from 'luxon'
import { type Weekday, weekdays } from './record.ts'

const minute = 60_000
const day = 24 * 60 * minute

/** The same few thousand times are asked for again and again, and a calendar does not change while we run. */
const known = new Map<string, number>()
const mostKnown = 20_000

/** `2026-11-23T09:00` in a zone. */
export function momentOf(local: string, zone: string): number {
  const asked = `${local} ${zone}`
  const before = known.get(asked)
  if (before !== undefined) return before
  const moment = reckoned(local, zone)
  if (known.size >= mostKnown) known.clear()
  known.set(asked, moment)
  return moment
}

function reckoned(local: string, zone: string): number {
  const found = DateTime.fromISO(local, { zone })
  if (!found.isValid) throw new Error('not a moment of the calendar')
  if (found.toFormat("yyyy-MM-dd'T'HH:mm") !== local) return jumpBefore(found)
  return Math.min(...found.getPossibleOffsets().map((each) => each.toMillis()))
}

/** The end of the gap in which a local time is missing. `after`: what luxon makes of it, a moment after the jump. */
function jumpBefore(after: DateTime): number {
  let late = after.toMillis()
  let early = late - day
  while (late - early > minute) {
    const middle = early + Math.floor((late - early) / 2 / minute) * minute
    if (DateTime.fromMillis(middle, { zone: after.zone }).offset === after.offset) late = middle
    else early = middle
  }
  return late
}

/** A stretch of a date: `until` not after `from` ends on the next day. */
export function spanOn(
  date: string,
  { from, until }: { from: string; until: string },
  zone: string,
): { from: number; to: number } {
  const next = nextDate(date)
  const at = (time: string, on: string): number =>
    time === '24:00' ? momentOf(`${nextDate(on)}T00:00`, zone) : momentOf(`${on}T${time}`, zone)
  return { from: at(from, date), to: at(until, until <= from ? next : date) }
}

/** Dates are counted as such, so no clock can bend them. */
export const nextDate = (date: string): string => datePlus(date, 1)

export const datePlus = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00Z`) + days * day).toISOString().slice(0, 10)

export const weekdayOf = (date: string): Weekday =>
  weekdays[(new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7] ?? 'mon'

/** Whole weeks between the weeks, Monday to Sunday, of two dates. */
export function weeksBetween(earlier: string, later: string): number {
  const monday = (date: string): number =>
    Date.parse(`${datePlus(date, -weekdays.indexOf(weekdayOf(date)))}T00:00Z`)
  return Math.round((monday(later) - monday(earlier)) / (7 * day))
}

export const dateAt = (at: number, zone: string): string =>
  DateTime.fromMillis(at, { zone }).toFormat('yyyy-MM-dd')

/** All dates a stretch of time touches. */
export function datesIn(from: number, to: number, zone: string): string[] {
  const dates: string[] = []
  for (let date = dateAt(from, zone); date <= dateAt(to, zone); date = nextDate(date)) dates.push(date)
  return dates
}
