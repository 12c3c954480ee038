/** One week as it is shown: day by day, role by role, with what is missing. Pure. */
import { contradictions } from '../../../counselling/rota/contradictions.ts'
import { type Gap, gapDays, gaps } from '../../../counselling/rota/gaps.ts'
import { dateAt, datePlus, momentOf, weekdayOf } from '../../../counselling/rota/moments.ts'
import { type Rota, roles, type Skills, weekdays } from '../../../counselling/rota/record.ts'
import { seenFrom } from '../../../counselling/rota/seen-from.ts'
import { type Span, type Stretch, stretches, within } from '../../../counselling/rota/stretches.ts'
import type { RotaDay, RotaSeen, RotaStretch } from './contract.ts'

type Asked = {
  now: number
  /** Any date of the week. */
  week: string | undefined
  /** Zone of who looks. */
  zone: string | undefined
  skills: Skills
  /** Everybody who may be on the rota. */
  people: ReadonlySet<string>
}
type Seen = Pick<RotaSeen, 'monday' | 'today' | 'days' | 'gaps' | 'contradictions'>

/** A span on the clocks it is looked at from. The second only where it shows something else. */
function onClocks({ from, to }: Span, rota: Rota, zone: string | undefined) {
  const clock = (of: string) => {
    const { date, from: begins, untilDate, until } = seenFrom({ from, to }, of)
    return { date, from: begins, untilDate, until }
  }
  const here = clock(rota.zone)
  const yours = zone === undefined ? here : clock(zone)
  const differs = yours.date !== here.date || yours.from !== here.from || yours.until !== here.until
  return { from, to, here, ...(differs ? { yours } : {}) }
}

function dayOf(date: string, rota: Rota): Span {
  return {
    from: momentOf(`${date}T00:00`, rota.zone),
    to: momentOf(`${datePlus(date, 1)}T00:00`, rota.zone),
  }
}

export function weekOf(rota: Rota, { now, week, zone, skills, people }: Asked): Seen {
  const today = dateAt(now, rota.zone)
  const some = week ?? today
  const monday = datePlus(some, -weekdays.indexOf(weekdayOf(some)))
  const missing = gaps(rota, now, gapDays, skills)
  const shown = (gap: Gap) => ({
    role: gap.role,
    languages: [...gap.languages],
    childSafeguarding: gap.childSafeguarding,
    ...onClocks(gap, rota, zone),
  })
  const days = weekdays.map((_, n): RotaDay => {
    const date = datePlus(monday, n)
    const whole = dayOf(date, rota)
    const holiday = rota.holidays.find((day) => day.date === date)?.name
    const all = stretches(rota, whole.from, whole.to)
    return {
      date,
      ...(holiday === undefined ? {} : { holiday }),
      roles: roles.map((role) => ({
        role,
        stretches: all.filter((one) => one.role === role).map((one) => occurrence(one, rota, zone)),
        gaps: missing.filter((gap) => gap.role === role).flatMap((gap) => within(gap, whole).map(shown)),
      })),
    }
  })
  return {
    monday,
    today,
    days,
    gaps: missing.map(shown),
    contradictions: contradictions(rota, people, now, gapDays).map((one) =>
      'from' in one ? { ...one, ...onClocks(one, rota, zone) } : one,
    ),
  }
}

function occurrence(one: Stretch, rota: Rota, zone: string | undefined): RotaStretch {
  const planned = rota.week.find(({ id }) => id === one.shift)
  const extra = rota.exceptions.find(({ id }) => id === one.shift)
  const meant = planned?.person ?? extra?.person
  return {
    ...onClocks(one, rota, zone),
    person: one.person,
    shift: one.shift,
    date: one.date,
    as: meant !== one.person ? 'swap' : planned ? 'week' : 'extra',
  }
}
