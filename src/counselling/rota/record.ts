/**
 * The rota as it is stored: who answers, week by week, and what is different on some days. All dates and times are those
 * of the rota's own zone. A shift of the week repeats; an occurrence of it is named by shift and date.
 */
import { IANAZone } from 'luxon'
import { z } from 'zod'

/** From the one who is called at once to the one who is called last. */
export const roles = ['first', 'backup', 'supervisor'] as const
export type Role = (typeof roles)[number]

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof weekdays)[number]

const id = z.string().regex(/^[A-Za-z0-9_-]{1,40}$/, 'is up to 40 letters, digits, - and _')
const date = z.iso.date({ error: 'a date is written like 2026-11-23' })
const time = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'a time is written like 09:00')
/** Dates roll over: the 31st of February is the 3rd of March. */
const isOfTheCalendar = (local: string): boolean => {
  const at = Date.parse(`${local}Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(local)
}
const moment = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d$/, 'a moment is written like 2026-11-23T09:00')
  .refine(isOfTheCalendar, 'is no day of the calendar')
const zone = z.string().refine((name) => IANAZone.isValidZone(name), 'is no time zone')
const languages = z.array(z.string().regex(/^[a-z]{2,3}$/, 'a language is written like mn')).max(20)

/** `until` not after `from`: it ends on the next day; both the same is a whole day. */
const span = { from: time, until: time }

/** A shift on public holidays: like any other day, only then, or never then. */
const holidays = z.enum(['also', 'only', 'never']).default('also')

export const shiftSchema = z
  .strictObject({
    id,
    person: id,
    role: z.enum(roles),
    day: z.enum(weekdays),
    ...span,
    holidays,
    /** First and last date on which it may begin. */
    since: date.optional(),
    till: date.optional(),
    /** Every so many weeks, counted from the week of `since`. */
    everyWeeks: z.int().min(1).max(8).default(1),
  })
  .refine((shift) => shift.everyWeeks === 1 || shift.since !== undefined, {
    path: ['since'],
    error: 'is needed to count the weeks from',
  })
export type Shift = z.infer<typeof shiftSchema>

const inOrder = (period: { from: string; until: string }): boolean => period.from < period.until
const order = { path: ['until'], error: 'must be later than from' }

/** Somebody works besides the week, or is away. Away wins over everything, so that nobody is counted who is not there. */
export const exceptionSchema = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('extra'),
      id,
      person: id,
      role: z.enum(roles),
      from: moment,
      until: moment,
    })
    .refine(inOrder, order),
  z
    .strictObject({ kind: z.literal('away'), id, person: id, from: moment, until: moment })
    .refine(inOrder, order),
])
export type Exception = z.infer<typeof exceptionSchema>

/**
 * One occurrence is taken over by somebody else, all of it or a part. Where several say different things about the same
 * moment the last in the list holds. Two who exchange shifts are two swaps.
 */
export const swapSchema = z
  .strictObject({
    id,
    /** A shift of the week, or an `extra` exception. */
    shift: id,
    /** The date on which that occurrence begins. */
    date,
    takes: id,
    from: moment.optional(),
    until: moment.optional(),
  })
  .refine(({ from, until }) => from === undefined || until === undefined || from < until, order)
export type Swap = z.infer<typeof swapSchema>

/** What must be covered. Without `days` every day. */
export const needSchema = z.strictObject({
  role: z.enum(roles),
  days: z.array(z.enum(weekdays)).min(1).optional(),
  ...span,
  holidays,
  /** Somebody who speaks all of these, in the language's ISO 639 code. */
  languages: languages.default([]),
  /** Somebody who is trained for people under 18. */
  childSafeguarding: z.boolean().default(false),
})
export type Need = z.infer<typeof needSchema>

const allHours = (role: Role): Need => ({
  role,
  from: '00:00',
  until: '24:00',
  holidays: 'also',
  languages: [],
  childSafeguarding: false,
})

export const rotaSchema = z
  .strictObject({
    shape: z.literal(1),
    zone: zone.default('Asia/Ulaanbaatar'),
    week: z.array(shiftSchema).max(2000),
    exceptions: z.array(exceptionSchema).max(5000),
    swaps: z.array(swapSchema).max(5000),
    holidays: z.array(z.strictObject({ date, name: z.string().min(1).max(80) })).max(500),
    needs: z.array(needSchema).max(100),
    /** Who is called when nobody of a role is on shift and no other role is left. */
    lastResort: z.array(id).max(20),
  })
  .superRefine((rota, context) => {
    const seen = new Set<string>()
    for (const each of [...rota.week, ...rota.exceptions]) {
      if (seen.has(each.id)) context.addIssue({ code: 'custom', message: `two have the id ${each.id}` })
      seen.add(each.id)
    }
  })
export type Rota = z.infer<typeof rotaSchema>

/** Before anything was planned: everything is needed and nobody is there, so that it shows. */
export const emptyRota = (): Rota => ({
  shape: 1,
  zone: 'Asia/Ulaanbaatar',
  week: [],
  exceptions: [],
  swaps: [],
  holidays: [],
  needs: roles.map(allHours),
  lastResort: [],
})

/** What a person can do, by person. It is part of her own record, not of the rota. */
export type Skills = Readonly<Record<string, { languages: readonly string[]; childSafeguarding: boolean }>>
