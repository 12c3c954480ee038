/** The words of the reports: `locales/<lng>/reports.json`. Pure; who reads the file is given what stands in it. */
import { z } from 'zod'

const text = z.string().trim().min(1).max(600)
const byCode = z.record(z.string(), text)

export const reportWordsSchema = z.strictObject({
  titles: z.strictObject({ staff: text, donor: text, public: text }),
  leads: z.strictObject({ staff: text, donor: text, public: text }),
  sections: byCode,
  tables: z.record(z.string(), z.strictObject({ title: text, note: text.optional() })),
  /** By facet, then value. */
  values: z.record(z.string(), byCode),
  said: z.strictObject({
    period: text,
    hidden: text,
    total: text,
    count: text,
    nothing: text,
    section: text,
    table: text,
    row: text,
    column: text,
    number: text,
    from: text,
    to: text,
    goal: text,
    goal_nothing: text,
  }),
  problems: byCode,
})
export type ReportWords = z.infer<typeof reportWordsSchema>

/** `{{name}}` by what is given. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/{{(\w+)}}/g, (_, name: string) => String(values[name] ?? ''))
