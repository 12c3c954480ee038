/** A stretch as the clock of the counsellor shows it: she may be abroad, where clocks are put forward and back. */
import { DateTime } from 'luxon'
import type { Span } from './stretches.ts'

export type LocalSpan = {
  /** `2026-11-23` */
  date: string
  /** `21:00` */
  from: string
  untilDate: string
  until: string
  /** Hours of the clock, as it really lasts: 9 where the clock shows only 8 between. */
  hours: number
  /** Offset at its beginning, `+08:00`. */
  offset: string
}

export function seenFrom({ from, to }: Span, zone: string): LocalSpan {
  const begins = DateTime.fromMillis(from, { zone })
  const ends = DateTime.fromMillis(to, { zone })
  return {
    date: begins.toFormat('yyyy-MM-dd'),
    from: begins.toFormat('HH:mm'),
    untilDate: ends.toFormat('yyyy-MM-dd'),
    until: ends.toFormat('HH:mm'),
    hours: (to - from) / 3600_000,
    offset: begins.toFormat('ZZ'),
  }
}
