/** What was counted: for donors and the public so that nobody is exposed, for staff exactly, and how the service does. */
import { z } from 'zod'
import { costTableId } from '../../../reports/cost.ts'
import { tableIds } from '../../../reports/tables.ts'
import { routeSpec } from '../../contract.ts'

const month = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/)
const period = { from: month.optional(), to: month.optional() }
const language = z.enum(['mn', 'en']).default('mn')
const named = z.strictObject({ code: z.string(), name: z.string() })

const report = z.strictObject({
  audience: z.enum(['public', 'donor', 'staff']),
  language: z.string(),
  period: z.strictObject({ from: month, to: month }),
  title: z.string(),
  lead: z.string(),
  goal: z
    .strictObject({ cases: z.number(), inFive: z.number(), inOne: z.number(), sentence: z.string() })
    .optional(),
  sections: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      tables: z.array(
        z.strictObject({
          id: z.enum([...tableIds, costTableId]),
          title: z.string(),
          note: z.string().optional(),
          columns: z.array(named),
          rows: z.array(
            z.strictObject({ code: z.string(), name: z.string(), counts: z.array(z.number().nullable()) }),
          ),
        }),
      ),
    }),
  ),
})
/** `problem`: the period may not be asked for so; `sentence` says why. */
const answer = z.union([
  z.strictObject({ report }),
  z.strictObject({ problem: z.string(), sentence: z.string() }),
])
export type ShownReport = z.infer<typeof report>
export type ShownTable = ShownReport['sections'][number]['tables'][number]

export const reportsRoutes = {
  read: routeSpec({
    method: 'get',
    path: '/desk/api/reports',
    summary: 'A report of whole months. Without a period the last quarter that is over.',
    permission: 'reports.read',
    query: z.strictObject({
      ...period,
      language,
      audience: z.enum(['public', 'donor', 'staff']).default('donor'),
    }),
    answer,
    audit: { act: 'report.read', kind: 'report' },
  }),
  service: routeSpec({
    method: 'get',
    path: '/desk/api/reports/service',
    summary:
      'How the service does: time to a person, delays, where people stop. Exact numbers, no fact of hers.',
    permission: 'reports.service',
    query: z.strictObject({ ...period, language }),
    answer,
  }),
  load: routeSpec({
    method: 'get',
    path: '/desk/api/reports/load',
    summary: 'Who has how many cases now, and ended how many of those that are still kept.',
    permission: 'reports.read',
    answer: z.strictObject({
      people: z.array(z.strictObject({ name: z.string(), held: z.number(), ended: z.number() })),
      /** So many days a case that is over is kept. */
      days: z.number(),
    }),
  }),
  sheet: routeSpec({
    method: 'get',
    path: '/desk/api/reports/sheet',
    summary: 'The same report as a sheet (CSV that Excel opens), safe from formulas.',
    permission: 'reports.export',
    query: z.strictObject({
      ...period,
      language,
      audience: z.enum(['public', 'donor', 'staff']).default('donor'),
    }),
    answer: 'bytes',
    problems: ['invalid'],
    audit: { act: 'report.exported', kind: 'report' },
  }),
}
