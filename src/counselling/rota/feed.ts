/**
 * The calendar of one counsellor's shifts, for the calendar on her phone. It says when and nothing else: no role, no name of ours, no case.
 * Times are in UTC, which every calendar shows in the zone of the phone (RFC 5545, 3.3.5, form 2): ics would write local
 * times only without a zone.
 */
import { createHash, randomBytes } from 'node:crypto'
import type { Rota } from './record.ts'
import { type Stretch, stretches } from './stretches.ts'

/** Loaded when the first calendar is asked for: few starts need it. */
const calendars = async () => (await import('ics')).default

const dayMs = 24 * 3600_000
const pastDays = 14
const comingDays = 92

/** What stands in her calendar, and on her lock screen. */
const titles: Readonly<Record<string, string>> = { mn: 'ээлж', en: 'shift' }

/** An iCalendar of the last two weeks and the next three months. */
export async function shiftFeed(
  rota: Rota,
  { person, language, now }: { person: string; language: string; now: number },
): Promise<string> {
  const ics = await calendars()
  const title = titles[language] ?? 'ээлж'
  const hers = joined(
    stretches(rota, now - pastDays * dayMs, now + comingDays * dayMs).filter((one) => one.person === person),
  )
  const { error, value } = ics.createEvents(
    hers.map(({ from, to, shift, date }) => ({
      uid: `${shortHash(`${person} ${shift} ${date} ${from}`)}@shift`,
      title,
      start: from,
      startInputType: 'utc',
      end: to,
      endInputType: 'utc',
      timestamp: now,
      busyStatus: 'BUSY',
      classification: 'PRIVATE',
    })),
    { calName: title, productId: '-//shift//mn' },
  )
  if (error || !value) throw new Error('the calendar could not be written', { cause: error })
  return value
}

/** What she has in two roles, or in two shifts one after the other within an occurrence, is one entry. */
function joined(hers: readonly Stretch[]): Stretch[] {
  const done: Stretch[] = []
  for (const one of hers) {
    const last = done.at(-1)
    if (last && one.from < last.to) last.to = Math.max(last.to, one.to)
    else done.push({ ...one })
  }
  return done
}

const shortHash = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 27)

/**
 * The secret address of a feed: calendars cannot sign in, so whoever has it sees the shifts. `token` goes into the
 * address and is shown once; only `id` is kept, by which the person is found. A new one makes the old one worthless.
 */
export function newFeedToken(): { token: string; id: string } {
  const token = randomBytes(32).toString('base64url')
  return { token, id: feedId(token) ?? '' }
}

/** Under which the person is kept, or undefined when it is no token of ours. */
export function feedId(token: string): string | undefined {
  if (!/^[A-Za-z0-9_-]{43}$/.test(token)) return undefined
  return createHash('sha256').update(`shift feed\0${token}`).digest('base64url')
}
