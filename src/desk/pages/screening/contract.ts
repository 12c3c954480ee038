/**
 * What Itgel asks and hears, for whoever has to trust it: the questions of instruments with source, licence and wording, and
 * the indicators they fill. The rules for free text are not asked for: the page carries the engine itself. Nothing here is of
 * anybody, so nothing is written down. A sentence that is tried never comes here: there is no route that would take it.
 */
import { z } from 'zod'
import { routeSpec } from '../../contract.ts'

/** In every language we have; a language without it is missing. */
const wording = z.record(z.string(), z.string()).describe('By language.')

const instrument = z.strictObject({
  id: z.string(),
  version: z.number(),
  title: z.string(),
  follows: z.string().describe('The edition it follows.'),
  own: z.boolean().describe('Our own wording of its concepts; otherwise its items in plain words of ours.'),
  adults: z.boolean().describe('Grown-ups only: her age is asked before.'),
  rule: z.string(),
  limits: z.string().describe('What nobody may conclude from it.'),
  licence: z.strictObject({ name: z.string(), allows: z.string(), notice: z.string().optional() }),
  sources: z.array(
    z.strictObject({
      title: z.string(),
      url: z.string().optional(),
      how: z.enum(['read', 'second_hand', 'unverified']),
    }),
  ),
  questions: z.array(
    z.strictObject({
      id: z.string(),
      name: wording,
      urgency: z
        .enum(['critical', 'high', 'normal', 'low'])
        .optional()
        .describe('A yes alone is reason to act this soon.'),
      wording,
      tells: z.array(wording).describe('Names of the indicators a yes tells of.'),
    }),
  ),
})

export const screeningRoutes = {
  read: routeSpec({
    method: 'get',
    path: '/desk/api/screening',
    summary:
      'Instruments and indicators with source, licence, wording in every language and state of review.',
    permission: 'screening.read',
    answer: z.strictObject({
      languages: z.array(z.strictObject({ language: z.string(), name: z.string(), reviewed: z.boolean() })),
      instruments: z.array(instrument),
      lists: z.array(
        z.strictObject({ id: z.string(), title: z.string(), complete: z.boolean(), trust: z.string() }),
      ),
      dimensions: z.array(
        z.strictObject({
          id: z.string(),
          name: wording,
          indicators: z.array(
            z.strictObject({
              id: z.string(),
              name: wording,
              weights: z
                .record(z.string(), z.enum(['strong', 'medium', 'weak', 'unconfirmed']))
                .describe('By list; a list that does not have it is missing.'),
            }),
          ),
        }),
      ),
      unused: z.array(z.strictObject({ name: z.string(), why: z.string() })),
    }),
  }),
}

export type ScreeningTold = z.infer<typeof screeningRoutes.read.answer>
export type ToldInstrument = ScreeningTold['instruments'][number]
export type Wording = z.infer<typeof wording>
