/** Codes of the book in words. A dot in a code would be a step down in the file of words, so it is written as `_` there. */
import type { AuditAct } from '../../../audit-acts.ts'
import { sayCode } from '../../../ui/words.ts'

export const actWords = (act: AuditAct): string => sayCode(`audit.act.${act.replaceAll('.', '_')}`) ?? act

/** `role.editor`, `passkey`, `too-short` … */
export function moreWords(code: string): string {
  const role = /^role\.(.+)$/.exec(code)?.[1]
  return (role === undefined ? sayCode(`audit.more.${code}`) : sayCode(`roles.${role}`)) ?? code
}
