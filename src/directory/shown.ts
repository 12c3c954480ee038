/**
 * The only place a phone number comes from. What she is shown of a row depends on its last test call:
 *
 *   fresh                 number and hours
 *   dialled, but expired  number with the marker, hours not claimed any more
 *   never dialled         nothing; in a demonstration, the number with the marker, hours not claimed
 */
import type { DirectoryRow } from './row.ts'

export type ShownRow = {
  id: string
  number: string
  kind: DirectoryRow['kind']
  hours: DirectoryRow['hours']
  /** False: she is told that we have not tried this number (lately). */
  tested: boolean
}

export function shown(
  rows: readonly DirectoryRow[],
  { now, demo }: { now: number; demo: boolean },
): ShownRow[] {
  return rows.flatMap((row) => {
    const { id, number, kind } = row
    const tested = isFresh(row, now)
    if (row.dialled === null && !demo) return []
    return [{ id, number, kind, tested, hours: tested ? row.hours : 'unknown' }]
  })
}

/** Dialled by one of us, and that day is not too long ago (the last day still counts). */
export function isFresh({ dialled, expires }: DirectoryRow, now: number): boolean {
  if (dialled === null || expires === null) return false
  return Date.parse(dialled.on) <= now && now < Date.parse(expires) + 86_400_000
}

/** What must be dialled before real people may be served: rows without a fresh test call. */
export function toDial(rows: readonly DirectoryRow[], now: number): DirectoryRow[] {
  return rows.filter((row) => !isFresh(row, now))
}
