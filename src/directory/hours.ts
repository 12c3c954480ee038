/** When a service answers. Times are those of the clock where it is, and are said as such. */
import { z } from 'zod'

export const hoursKinds = ['always', 'office', 'unknown'] as const

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
type Weekday = (typeof weekdays)[number]

const time = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/, 'a time is written like "09:00", in quotes')

/** From the first day to the last, every day from one hour until another. */
export const openSchema = z
  .array(z.strictObject({ from: z.enum(weekdays), to: z.enum(weekdays), at: time, until: time }))
  .min(1)
export type Open = z.infer<typeof openSchema>

/** `Mon–Fri 09:00–17:00, Sat 10:00–12:00`, with the days named in her language. */
export function openText(open: Open, language: string): string {
  return open
    .map(({ from, to, at, until }) => {
      const days =
        from === to ? dayName(from, language) : `${dayName(from, language)}–${dayName(to, language)}`
      return `${days} ${at}–${until}`
    })
    .join(', ')
}

/** The 5th of January 1970 was a Monday. */
function dayName(day: Weekday, language: string): string {
  const moment = Date.UTC(1970, 0, 5 + weekdays.indexOf(day))
  return new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(moment)
}
