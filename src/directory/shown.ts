/**
 * The only place a phone number comes from. What she is shown of a row depends on its last test call:
 *
 *   fresh                 number and hours
 *   dialled, but expired  withdrawn: the next of its kind in its country, else the country's emergency row;
 *                         an expired emergency row itself only where nothing fresh is left, with the marker, no hours
 *   never dialled         nothing; in a demonstration, the number with the marker, hours not claimed
 *   found to be wrong     nothing, in a demonstration either
 */
import type { DialResult, DirectoryRow } from './row.ts'

export type ShownRow = {
  id: string
  number: string
  kind: DirectoryRow['kind']
  hours: DirectoryRow['hours']
  /** False: she is told that we have not tried this number (lately). */
  tested: boolean
  row: DirectoryRow
}

type Seen = { now: number; demo: boolean }

/** `all`: where the next of its kind is looked for; among `rows` themselves when it is not given. */
export function shown(
  rows: readonly DirectoryRow[],
  seen: Seen & { all?: readonly DirectoryRow[] },
): ShownRow[] {
  const { now, demo, all = rows } = seen
  const taken = new Map<string, ShownRow>()
  for (const row of rows) {
    const one = (demo && !isWrong(row)) || isFresh(row, now) ? row : nextOf(row, all, now)
    if (one && !taken.has(one.id)) taken.set(one.id, asShown(one, now))
  }
  return [...taken.values()]
}

/** What stands in for a row that was withdrawn. */
function nextOf(row: DirectoryRow, all: readonly DirectoryRow[], now: number): DirectoryRow | undefined {
  const there = all.filter(({ country, id }) => country === row.country && id !== row.id)
  const fresh = there.filter((other) => isFresh(other, now))
  const emergency = ({ kind }: DirectoryRow): boolean => kind === 'emergency'
  return (
    fresh.find(({ id }) => id === row.instead) ??
    fresh.find(({ kind }) => kind === row.kind) ??
    fresh.find(emergency) ??
    [row, ...there].find((other) => emergency(other) && other.dialled !== null && !isWrong(other))
  )
}

/** What came of the newest test call of the number that stands there; undefined where none is written down. */
export function lastDial({ dials = [], number }: DirectoryRow): DialResult | undefined {
  return dials.filter((dial) => dial.number === number).at(-1)?.result
}

/** Somebody else answers there: it is shown to nobody, whatever was dialled before. */
const isWrong = (row: DirectoryRow): boolean => lastDial(row) === 'wrong'

function asShown(row: DirectoryRow, now: number): ShownRow {
  const { id, number, kind } = row
  const tested = isFresh(row, now)
  return { id, number, kind, tested, hours: tested ? row.hours : 'unknown', row }
}

/** Dialled by one of us, and that day is not too long ago (the last day still counts). */
export function isFresh(row: DirectoryRow, now: number): boolean {
  const { dialled, expires } = row
  if (dialled === null || expires === null || isWrong(row)) return false
  return Date.parse(dialled.on) - eastMs <= now && now < Date.parse(expires) + 86_400_000
}

/** A day begins so long before it does at Greenwich: what was dialled at night in Ulaanbaatar counts at once. */
const eastMs = 14 * 3_600_000

/** What must be dialled before real people may be served: rows without a fresh test call. */
export function toDial(rows: readonly DirectoryRow[], now: number): DirectoryRow[] {
  return rows.filter((row) => !isFresh(row, now))
}
