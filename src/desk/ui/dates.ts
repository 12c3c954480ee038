/**
 * Dates and lengths of time as people read them: "11-р сарын 22, 13:07" · "22 November, 13:07". Always the time of
 * Ulaanbaatar, wherever the counsellor sits, so that everybody at the desk speaks of the same hour.
 */
import { type Language, language, say } from './words.ts'

export const zone = 'Asia/Ulaanbaatar'

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
})
const englishMonth = new Intl.DateTimeFormat('en-GB', { timeZone: zone, month: 'long' })
const weekdays: Record<Language, Intl.DateTimeFormat> = {
  mn: new Intl.DateTimeFormat('mn', { timeZone: zone, weekday: 'long' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'long' }),
}

function read(ms: number): Record<Intl.DateTimeFormatPartTypes, string> {
  return Object.fromEntries(parts.formatToParts(ms).map(({ type, value }) => [type, value])) as Record<
    Intl.DateTimeFormatPartTypes,
    string
  >
}

/** 13:07 */
export function clock(ms: number): string {
  const { hour, minute } = read(ms)
  return `${hour}:${minute}`
}

/** 11-р сарын 22 · 22 November; with the year when it is another one than `now`'s. */
export function day(ms: number, now = Date.now()): string {
  const told = read(ms)
  const { year } = told
  // Some browsers write 01 where 1 was asked for.
  const [month, number] = [Number(told.month), Number(told.day)]
  const other = year === read(now).year ? undefined : year
  // Written out by us: browsers that lack Mongolian would fall back to the language of the system.
  if (language() === 'mn') return `${other ? `${other} оны ` : ''}${month}-р сарын ${number}`
  return `${number} ${englishMonth.format(ms)}${other ? ` ${other}` : ''}`
}

/** 11-р сарын 22, 13:07 · 22 November, 13:07 */
export const dayAndClock = (ms: number, now = Date.now()): string => `${day(ms, now)}, ${clock(ms)}`

/** Ням, Даваа … */
export const weekday = (ms: number): string => weekdays[language()].format(ms)

/** How long: "5 минут", "2 цаг 10 минут". Under a minute in seconds. */
export function lasting(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  if (seconds < 60) return say('time.seconds', { count: seconds })
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return say('time.minutes', { count: minutes })
  const hours = Math.floor(minutes / 60)
  if (hours >= 48) return say('time.days', { count: Math.floor(hours / 24) })
  const rest = minutes % 60
  return rest === 0
    ? say('time.hours', { count: hours })
    : `${say('time.hours', { count: hours })} ${say('time.minutes', { count: rest })}`
}
