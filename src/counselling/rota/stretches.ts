/** Who has which stretch of time: the week, what is extra, who took over, who is away. Pure. */
import { datesIn, momentOf, spanOn, weekdayOf, weeksBetween } from './moments.ts'
import type { Role, Rota, Shift } from './record.ts'

/** Times in ms since 1970; `to` is the first moment after it. */
export type Span = { from: number; to: number }
/** A stretch that one person has in one role. `shift` and `date` name the occurrence it belongs to. */
export type Stretch = Span & { person: string; role: Role; shift: string; date: string }

/** No shift is longer than two days of the calendar, so it began no earlier. An extra one may be of any length. */
const longestShiftDays = 2

/** All stretches that touch the time, cut to it, in order of their beginning, then as they stand in the rota. */
export function stretches(rota: Rota, from: number, to: number): Stretch[] {
  if (to <= from) return []
  return [...ofTheWeek(rota, from, to), ...extra(rota)]
    .flatMap((one) => takenOver(one, rota))
    .flatMap((one) => whileThere(one, rota))
    .map((one) => ({ ...one, from: Math.max(one.from, from), to: Math.min(one.to, to) }))
    .filter((one) => one.from < one.to)
    .sort((a, b) => a.from - b.from)
}

function ofTheWeek(rota: Rota, from: number, to: number): Stretch[] {
  const early = from - longestShiftDays * 24 * 3600_000
  return datesIn(early, to, rota.zone).flatMap((date) => {
    const day = weekdayOf(date)
    const holiday = isHoliday(rota, date)
    return rota.week
      .filter((shift) => shift.day === day && countsOn(shift, holiday) && isOn(shift, date))
      .map(({ id, person, role, ...times }) => ({
        person,
        role,
        shift: id,
        date,
        ...spanOn(date, times, rota.zone),
      }))
  })
}

export const isHoliday = (rota: Rota, date: string): boolean => rota.holidays.some((day) => day.date === date)

export const countsOn = ({ holidays }: { holidays: 'also' | 'only' | 'never' }, holiday: boolean): boolean =>
  holidays === 'also' || (holidays === 'only') === holiday

function isOn({ since, till, everyWeeks }: Shift, date: string): boolean {
  if ((since !== undefined && date < since) || (till !== undefined && date > till)) return false
  return everyWeeks === 1 || (since !== undefined && weeksBetween(since, date) % everyWeeks === 0)
}

const extra = (rota: Rota): Stretch[] =>
  rota.exceptions.flatMap((one) =>
    one.kind === 'extra'
      ? [
          {
            person: one.person,
            role: one.role,
            shift: one.id,
            date: one.from.slice(0, 10),
            from: momentOf(one.from, rota.zone),
            to: momentOf(one.until, rota.zone),
          },
        ]
      : [],
  )

/** An occurrence has one holder at each moment: the last who took it over, else the one it was planned for. */
function takenOver(one: Stretch, rota: Rota): Stretch[] {
  const swaps = rota.swaps.filter((swap) => swap.shift === one.shift && swap.date === one.date)
  return swaps.reduce<Stretch[]>(
    (parts, swap) => {
      const from = swap.from === undefined ? one.from : momentOf(swap.from, rota.zone)
      const to = swap.until === undefined ? one.to : momentOf(swap.until, rota.zone)
      const taken = parts.flatMap((part) =>
        within(part, { from, to }).map((cut) => ({ ...cut, person: swap.takes })),
      )
      return [...parts.flatMap((part) => without(part, { from, to })), ...taken]
    },
    [one],
  )
}

function whileThere(one: Stretch, rota: Rota): Stretch[] {
  return rota.exceptions.reduce<Stretch[]>(
    (parts, exception) =>
      exception.kind === 'away' && exception.person === one.person
        ? parts.flatMap((part) =>
            without(part, {
              from: momentOf(exception.from, rota.zone),
              to: momentOf(exception.until, rota.zone),
            }),
          )
        : parts,
    [one],
  )
}

/** What of it lies inside. */
export function within<S extends Span>(one: S, other: Span): S[] {
  const cut = { ...one, from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) }
  return cut.from < cut.to ? [cut] : []
}

/** What of it lies outside: nothing, one part or two. */
export function without<S extends Span>(one: S, other: Span): S[] {
  return [
    { ...one, to: Math.min(one.to, other.from) },
    { ...one, from: Math.max(one.from, other.to) },
  ].filter((part) => part.from < part.to)
}
