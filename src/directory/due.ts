/**
 * What staff should dial: rows nobody has tried, whose test call is over or ends this week, and those where nobody answered
 * or somebody else did.
 */
import type { DirectoryRow } from './row.ts'
import { isFresh, lastDial } from './shown.ts'

const weekMs = 7 * 86_400_000

export const dueReasons = ['never', 'over', 'ends', 'silent', 'wrong'] as const
export type Due = { row: DirectoryRow; why: (typeof dueReasons)[number] }

/** By country, the emergency rows first: they are the ones she needs most. */
export function dueRows(rows: readonly DirectoryRow[], now: number): Due[] {
  return rows
    .flatMap((row): Due[] => {
      const last = lastDial(row)
      // A wrong number is dialled no more: another one is looked for.
      if (last === 'wrong' || last === 'silent') return [{ row, why: last }]
      if (row.dialled === null) return [{ row, why: 'never' }]
      if (!isFresh(row, now)) return [{ row, why: 'over' }]
      return isFresh(row, now + weekMs) ? [] : [{ row, why: 'ends' }]
    })
    .sort((a, b) => rank(a) - rank(b) || compare(a.row.country, b.row.country) || urgent(a) - urgent(b))
}

const rank = ({ row }: Due): number => (row.country === 'MN' ? 0 : 1)
const urgent = ({ row }: Due): number => (row.kind === 'emergency' ? 0 : 1)
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
