/**
 * A row of the directory: one service and how to reach it. A number is only as good as the last time one of us dialled
 * it, so every row says who did, when, and until when that counts. `dialled: null` means nobody has.
 */
import { z } from 'zod'
import { hoursKinds, openSchema } from './hours.ts'

const name = z.string().regex(/^[a-z][a-z0-9_]*$/, 'a name has small Latin letters, digits and "_" only')
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written like 2026-11-22')
  .refine(isDay, 'there is no such day')
const number = z
  .string()
  .regex(/^\+?[0-9][0-9 -]{1,20}$/, 'a number has digits, spaces and "-" only; put it in quotes')
const language = z.string().regex(/^[a-z]{2,3}$/, 'a language is its code, like mn')

/** What a service is for; `show` asks for these. `emergency` is named in every safe sentence. */
export const serviceKinds = [
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
export type ServiceKind = (typeof serviceKinds)[number]

/** `silent`: nobody answered · `wrong`: somebody else's number, or out of service. */
export const dialResults = ['answered', 'silent', 'wrong'] as const
export type DialResult = (typeof dialResults)[number]
export const mostDials = 200

export const rowSchema = z
  .strictObject({
    /** As it is dialled in its own country. */
    number,
    /** As it is dialled from any other; without it we do not know whether that works at all. */
    from_abroad: number
      .refine((text) => text.startsWith('+'), 'a number from abroad begins with "+" and the country\'s code')
      .optional(),
    /** The words it is called by in `directory.json`; its own name unless said otherwise. */
    called: name.optional(),
    kind: z.enum(serviceKinds),
    hours: z.enum(hoursKinds),
    /** Days and times of the place where it is, for `hours: office`. */
    open: openSchema.optional(),
    /** In which somebody there really speaks; empty where we do not know. */
    languages: z.array(language),
    cost: z.enum(['free', 'paid', 'unknown']).optional(),
    /** A number for text messages, and the address of a chat or page. */
    text_to: number.optional(),
    web: z
      .url({ protocol: /^https$/, error: 'an address begins with https://' })
      .max(120)
      .optional(),
    /** For whom it is, where not for everybody. */
    for: z.enum(['women', 'children', 'foreigners', 'citizens']).optional(),
    /** The town or province it serves, as the facts of dialogs call it; everywhere in the country without it. */
    place: name.optional(),
    /** The row that is shown in its stead when it is withdrawn; else the next of its kind. */
    instead: name.optional(),
    /** For staff, never shown: what is doubtful about it. */
    note: z.string().min(1).optional(),
    /** Where the number was read: an address, or what else can be looked up. */
    source: z.string().regex(/\S\s*\S/, 'a number needs a source: where it was read'),
    /** null: the source has no date. */
    source_year: z.int().min(1990).max(2100).nullable(),
    /** The day it was read there, or the day the source itself names. */
    source_on: day.optional(),
    dialled: z.strictObject({ on: day, by: z.string().min(1) }).nullable(),
    /** The last day the test call counts; at most a year after it. */
    expires: day.nullable(),
    /** Every test call, the newest last: who dialled which number on which day, and what came of it. */
    dials: z
      .array(
        z.strictObject({
          on: day,
          by: z.string().min(1).max(60),
          number,
          result: z.enum(dialResults),
        }),
      )
      .max(mostDials)
      .optional(),
  })
  .refine(({ dialled, expires }) => (dialled === null) === (expires === null), {
    error: '"dialled" and "expires" are both null, or both say a day',
    path: ['expires'],
  })
  .refine(({ dialled, expires }) => !dialled || !expires || daysBetween(dialled.on, expires) <= 366, {
    error: 'a test call counts for a year at most',
    path: ['expires'],
  })
  .refine(({ hours, open }) => open === undefined || hours === 'office', {
    error: '"open" goes with "hours: office"',
    path: ['open'],
  })

/** One country's file. */
export const directorySchema = z.strictObject({
  country: z.string().regex(/^[A-Z]{2}$/, 'a country is two capital letters, like MN'),
  time_zone: z.string().refine(isTimeZone, 'a time zone is like Asia/Seoul').optional(),
  services: z.record(name, rowSchema),
})

export type DirectoryRow = z.infer<typeof rowSchema> & { id: string; country: string; timeZone?: string }

export function rowsOf({ country, time_zone, services }: z.infer<typeof directorySchema>): DirectoryRow[] {
  return Object.entries(services).map(([id, row]) => ({
    ...row,
    id,
    country,
    ...(time_zone !== undefined && { timeZone: time_zone }),
  }))
}

/** The 31st of February would be read as the 3rd of March. */
function isDay(text: string): boolean {
  const at = Date.parse(text)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)
}

const daysBetween = (from: string, until: string): number =>
  (Date.parse(until) - Date.parse(from)) / 86_400_000

const zones = new Set<string>()

function isTimeZone(zone: string): boolean {
  if (zones.has(zone)) return true
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    zones.add(zone)
    return true
  } catch {
    return false
  }
}
