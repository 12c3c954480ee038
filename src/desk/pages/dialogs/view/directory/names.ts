/** How countries, services and days are called on the screen. */
import { day } from '../../../../ui/dates.ts'
import { language, sayCode } from '../../../../ui/words.ts'
import type { ServiceSeen } from '../../directory-contract.ts'

/** By the names the desk has for a conversation's country; browsers rarely know them in Mongolian. */
export const countryName = (code: string): string => sayCode(`cases.country.${code.toLowerCase()}`) ?? code

export const serviceName = ({ names, id }: Pick<ServiceSeen, 'names' | 'id'>): string =>
  names[language()] ?? Object.values(names)[0] ?? id

export const kindName = (kind: unknown): string =>
  sayCode(`cases.services.kind.${String(kind)}`) ?? String(kind)

/** Of `2026-11-26`. */
export const dayName = (text: unknown): string =>
  typeof text === 'string' && !Number.isNaN(Date.parse(text))
    ? day(Date.parse(`${text}T04:00:00Z`))
    : String(text)

export const kinds = [
  'emergency',
  'violence',
  'child',
  'trafficking',
  'crisis',
  'migrants',
  'embassy',
  'organisation',
  'centre',
  'other',
] as const

/** Test calls, the newest first. */
export function dialsOf({ written }: Pick<ServiceSeen, 'written'>) {
  const dials = Array.isArray(written.dials) ? (written.dials as Record<string, string>[]) : []
  return dials.toReversed()
}
