/** What in a rota cannot be meant, for whoever plans it. Nothing here stops the rota: away wins, and the gap shows. Pure. */
import { momentOf } from './moments.ts'
import type { Role, Rota } from './record.ts'
import { type Span, type Stretch, stretches } from './stretches.ts'

export type Contradiction =
  /** Nobody of this id works here (any more). `where`: id of the shift, exception or swap. */
  | { kind: 'unknown-person'; person: string; where: string }
  /** There is no such shift on that date. */
  | { kind: 'swap-of-nothing'; swap: string }
  /** She is to work while she is away; she is not counted. */
  | { kind: 'away'; person: string; where: string; from: number; to: number }
  /** The same one person is all there is of two roles: a page would climb from her to her. */
  | { kind: 'alone'; person: string; roles: [Role, Role]; from: number; to: number }

const dayMs = 24 * 3600_000

/** `people`: everybody who may be on the rota. */
export function contradictions(
  rota: Rota,
  people: ReadonlySet<string>,
  from: number,
  days: number,
): Contradiction[] {
  const whole = { from, to: from + days * dayMs }
  return [
    ...unknownPeople(rota, people),
    ...swapsOfNothing(rota, whole),
    ...workWhileAway(rota, whole),
    ...alone(stretches(rota, whole.from, whole.to)),
  ]
}

function unknownPeople(rota: Rota, people: ReadonlySet<string>): Contradiction[] {
  const named = [
    ...rota.week.map(({ id, person }) => ({ person, where: id })),
    ...rota.exceptions.map(({ id, person }) => ({ person, where: id })),
    ...rota.swaps.map(({ id, takes }) => ({ person: takes, where: id })),
    ...rota.lastResort.map((person) => ({ person, where: 'lastResort' })),
  ]
  return named
    .filter(({ person }) => !people.has(person))
    .map(({ person, where }) => ({ kind: 'unknown-person', person, where }))
}

const planned = (rota: Rota, { from, to }: Span): Stretch[] =>
  stretches(
    { ...rota, swaps: [], exceptions: rota.exceptions.filter(({ kind }) => kind === 'extra') },
    from,
    to,
  )

/** Swaps of the past are history and of no interest. */
function swapsOfNothing(rota: Rota, whole: Span): Contradiction[] {
  const there = new Set(planned(rota, whole).map(({ shift, date }) => `${shift}/${date}`))
  return rota.swaps
    .filter(({ date }) => {
      const at = momentOf(`${date}T00:00`, rota.zone)
      return at >= whole.from && at < whole.to - dayMs
    })
    .filter(({ shift, date }) => !there.has(`${shift}/${date}`))
    .map(({ id }) => ({ kind: 'swap-of-nothing', swap: id }))
}

function workWhileAway(rota: Rota, whole: Span): Contradiction[] {
  const everybodyThere = { ...rota, exceptions: rota.exceptions.filter(({ kind }) => kind === 'extra') }
  const chosen = new Set([
    ...rota.swaps.map(({ shift, date, takes }) => `${shift}/${date}/${takes}`),
    ...rota.exceptions.map(({ id, from, person }) => `${id}/${from.slice(0, 10)}/${person}`),
  ])
  return rota.exceptions
    .filter(({ kind }) => kind === 'away')
    .flatMap(({ person, from, until }) => {
      const begins = Math.max(whole.from, momentOf(from, rota.zone))
      const ends = Math.min(whole.to, momentOf(until, rota.zone))
      return stretches(everybodyThere, begins, ends)
        .filter((one) => one.person === person && chosen.has(`${one.shift}/${one.date}/${person}`))
        .map((one) => ({ kind: 'away' as const, person, where: one.shift, from: one.from, to: one.to }))
    })
}

const pairs: readonly [Role, Role][] = [
  ['first', 'backup'],
  ['backup', 'supervisor'],
  ['first', 'supervisor'],
]

function alone(all: readonly Stretch[]): Contradiction[] {
  const edges = [...new Set(all.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b)
  const found: Extract<Contradiction, { kind: 'alone' }>[] = []
  for (const [at, from] of edges.entries()) {
    const to = edges[at + 1]
    if (to === undefined) break
    const only = (role: Role): string | undefined => {
      const persons = new Set(
        all
          .filter((one) => one.role === role && one.from <= from && one.to > from)
          .map(({ person }) => person),
      )
      return persons.size === 1 ? [...persons][0] : undefined
    }
    for (const both of pairs) {
      const person = only(both[0])
      if (person === undefined || person !== only(both[1])) continue
      const last = found.findLast(
        (one) => one.person === person && one.roles[0] === both[0] && one.roles[1] === both[1],
      )
      if (last && last.to === from) last.to = to
      else found.push({ kind: 'alone', person, roles: both, from, to })
    }
  }
  return found
}
