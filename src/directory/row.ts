/**
 * A row of the directory: one service and its number. A number is only as good as the last time one of us dialled it,
 * so every row says who did, when, and until when that counts. `dialled: null` means nobody has.
 */
import { z } from 'zod'

const name = z.string().regex(/^[a-z][a-z0-9_]*$/, 'a name has small Latin letters, digits and "_" only')
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written like 2026-11-22')
  .refine((text) => !Number.isNaN(Date.parse(text)), 'there is no such day')

export const rowSchema = z
  .strictObject({
    number: z
      .string()
      .regex(/^\+?[0-9][0-9 -]{1,20}$/, 'a number has digits, spaces and "-" only; put it in quotes'),
    /** `emergency`: named in every safe sentence. */
    kind: z.enum(['emergency', 'violence', 'child', 'other']),
    hours: z.enum(['always', 'office', 'unknown']),
    languages: z.array(z.string()).min(1),
    source: z.string().min(1),
    source_year: z.int().min(1990).max(2100),
    dialled: z.strictObject({ on: day, by: z.string().min(1) }).nullable(),
    /** The last day the test call counts; at most a year after it. */
    expires: day.nullable(),
  })
  .refine(({ dialled, expires }) => (dialled === null) === (expires === null), {
    error: '"dialled" and "expires" are both null, or both say a day',
    path: ['expires'],
  })
  .refine(({ dialled, expires }) => !dialled || !expires || daysBetween(dialled.on, expires) <= 366, {
    error: 'a test call counts for a year at most',
    path: ['expires'],
  })

/** One country's file. */
export const directorySchema = z.strictObject({
  country: z.string().regex(/^[A-Z]{2}$/, 'a country is two capital letters, like MN'),
  services: z.record(name, rowSchema),
})

export type DirectoryRow = z.infer<typeof rowSchema> & { id: string; country: string }

export function rowsOf({ country, services }: z.infer<typeof directorySchema>): DirectoryRow[] {
  return Object.entries(services).map(([id, row]) => ({ ...row, id, country }))
}

const daysBetween = (from: string, until: string): number =>
  (Date.parse(until) - Date.parse(from)) / 86_400_000
