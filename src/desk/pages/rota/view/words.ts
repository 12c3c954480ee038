/** How dates, people and stretches of the rota are written. Dates of the rota are of Ulaanbaatar, as all times at the desk. */
import { day } from '../../../ui/dates.ts'
import { say, sayCode } from '../../../ui/words.ts'
import type { Rota, RotaGap, RotaSeen } from '../contract.ts'

export type Role = RotaGap['role']
export type Weekday = Rota['week'][number]['day']
export const roles: readonly Role[] = ['first', 'backup', 'supervisor']
export const weekdays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** Noon of a date in Ulaanbaatar. */
const noon = (date: string): number => Date.parse(`${date}T12:00+08:00`)
export const dateWords = (date: string): string => day(noon(date))
/** Written out by us, like months: not every browser knows Mongolian. */
export const weekdayWords = (name: Weekday): string => say(`rota.weekday.${name}`)
export const weekdayOfDate = (date: string): string =>
  weekdayWords(weekdays[(new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7] ?? 'mon')
export const datePlus = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00Z`) + days * 24 * 3600_000).toISOString().slice(0, 10)

/** `2026-11-23T09:00` */
export const momentWords = (moment: string): string =>
  `${dateWords(moment.slice(0, 10))}, ${moment.slice(11)}`
/** Within a day midnight at its end is 24:00. */
export const hours = ({ from, until }: { from: string; until: string }): string =>
  `${from}–${until === '00:00' ? '24:00' : until}`

export const nameOf = ({ people }: Pick<RotaSeen, 'people'>, id: string): string =>
  people.find((person) => person.id === id)?.name ?? say('rota.unknown')

/** What is asked besides the role: languages, training for children. */
export function skillWords({
  languages,
  childSafeguarding,
}: Pick<RotaGap, 'languages' | 'childSafeguarding'>): string {
  const asked = [
    ...languages.map((code) => sayCode(`languages.${code}`) ?? code),
    ...(childSafeguarding ? [say('people.child')] : []),
  ]
  return asked.join(' · ')
}
