/** Who is on shift at a moment, and who is when nobody is. Pure. */
import { type Role, type Rota, roles, type Skills } from './record.ts'
import { stretches } from './stretches.ts'

/** Persons by role, each once, whose shift began first at the front. */
export type OnShift = Readonly<Record<Role, readonly string[]>>

/** A shift that began longer ago than this counts as one that began then. */
const lookBackMs = 48 * 3600_000

export function onShift(rota: Rota, at: number): OnShift {
  const now = stretches(rota, at - lookBackMs, at + 1).filter(({ to }) => to > at)
  const of = (role: Role): string[] => [
    ...new Set(now.filter((one) => one.role === role).map(({ person }) => person)),
  ]
  return { first: of('first'), backup: of('backup'), supervisor: of('supervisor') }
}

/** Roles nobody has at that moment, in the order in which they are called. */
export const uncovered = (now: OnShift): Role[] => roles.filter((role) => now[role].length === 0)

/** Speaks all of these, and is trained for children where that is asked. Who is not known can do nothing. */
export function fits(
  person: string,
  skills: Skills,
  wanted: { languages: readonly string[]; childSafeguarding: boolean },
): boolean {
  const has = Object.hasOwn(skills, person) ? skills[person] : undefined
  if (!has) return wanted.languages.length === 0 && !wanted.childSafeguarding
  return (
    wanted.languages.every((language) => has.languages.includes(language)) &&
    (has.childSafeguarding || !wanted.childSafeguarding)
  )
}
