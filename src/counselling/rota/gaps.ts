/** What is needed and not covered. Pure. */
import { datesIn, spanOn, weekdayOf } from './moments.ts'
import { fits } from './on-shift.ts'
import { type Need, type Role, type Rota, roles, type Skills } from './record.ts'
import { countsOn, isHoliday, type Span, stretches, within, without } from './stretches.ts'

/** Nobody has this role in this stretch, or nobody who speaks that, or who is trained for children. */
export type Gap = Span & { role: Role; languages: readonly string[]; childSafeguarding: boolean }

const dayMs = 24 * 3600_000
/** How far ahead a gap is shown and told. */
export const gapDays = 14

/** Gaps from a moment on, by role in the order they are called, then by time. */
export function gaps(rota: Rota, from: number, days: number, skills: Skills): Gap[] {
  const whole = { from, to: from + days * dayMs }
  const all = stretches(rota, whole.from, whole.to)
  const found = rota.needs.flatMap((need) => {
    const { role, languages, childSafeguarding } = need
    const cover = all.filter((one) => one.role === role && fits(one.person, skills, need))
    return needed(rota, need, whole)
      .flatMap((span) =>
        cover.reduce<Span[]>((open, one) => open.flatMap((part) => without(part, one)), [span]),
      )
      .map((span) => ({ ...span, role, languages, childSafeguarding }))
  })
  return joined(found)
}

/** The stretches in which a need holds, cut to the time looked at. */
export function needed(rota: Rota, need: Need, whole: Span): Span[] {
  return datesIn(whole.from - 2 * dayMs, whole.to, rota.zone)
    .filter((date) => !need.days || need.days.includes(weekdayOf(date)))
    .filter((date) => countsOn(need, isHoliday(rota, date)))
    .flatMap((date) => within(spanOn(date, need, rota.zone), whole))
}

/** What touches is one gap; what two needs say alike is said once. */
function joined(found: readonly Gap[]): Gap[] {
  const sameNeed = (a: Gap, b: Gap): boolean => needKey(a) === needKey(b)
  const sorted = [...found].sort(
    (a, b) =>
      roles.indexOf(a.role) - roles.indexOf(b.role) || compare(needKey(a), needKey(b)) || a.from - b.from,
  )
  const whole = sorted.reduce<Gap[]>((done, gap) => {
    const last = done.at(-1)
    if (last && sameNeed(last, gap) && gap.from <= last.to)
      return [...done.slice(0, -1), { ...last, to: Math.max(last.to, gap.to) }]
    return [...done, gap]
  }, [])
  return whole.sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role) || a.from - b.from)
}

const needKey = ({ role, languages, childSafeguarding }: Gap): string =>
  `${role} ${[...languages].sort().join(' ')} ${childSafeguarding}`
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
