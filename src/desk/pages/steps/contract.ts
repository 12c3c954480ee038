/** Numbers beside the steps of dialogs: how people fare there, and how many stand where a change takes something away. In full fives. */
import { z } from 'zod'
import { facets } from '../../../reports/facets.ts'
import { routeSpec } from '../../contract.ts'
import { idSchema } from '../../people/person.ts'

const count = z.number().int().positive().optional()
const numbers = z.strictObject({
  step: z.string(),
  arrived: count,
  left: count,
  missed: count,
  median: z.enum(facets.stood).optional(),
})
export type NumbersSeen = z.infer<typeof numbers>

const standing = z.strictObject({
  /** Where something is changed: whoever is in it ends it as it was. */
  dialogs: z.array(z.strictObject({ dialog: z.string(), standing: count })),
  /** Steps that would be taken away. */
  gone: z.array(z.strictObject({ dialog: z.string(), step: z.string(), standing: count })),
  /** When they were counted. */
  at: z.number(),
  /** So many are told at a time. */
  fives: z.number(),
})
export type StandingSeen = z.infer<typeof standing>

export const stepsRoutes = {
  numbers: routeSpec({
    method: 'get',
    path: '/desk/api/dialog-numbers/:dialog',
    summary:
      'How people fare at each step of a dialog, in the year before this month, as donors are told: in full fives. What is not there is nought or fewer.',
    permission: 'dialogs.read',
    params: z.strictObject({ dialog: z.string().regex(/^[a-z][a-z0-9_]{0,59}$/) }),
    answer: z.strictObject({ from: z.string(), to: z.string(), fives: z.number(), steps: z.array(numbers) }),
  }),
  standingDraft: routeSpec({
    method: 'get',
    path: '/desk/api/dialog-draft/standing',
    summary: 'How many stand where the draft of whoever asks changes something, in full fives, once an hour.',
    permission: 'dialogs.read',
    answer: standing,
  }),
  standing: routeSpec({
    method: 'get',
    path: '/desk/api/dialog-proposals/:id/standing',
    summary: 'How many stand where a proposal changes something, in full fives, once an hour.',
    permission: 'dialogs.read',
    params: z.strictObject({ id: idSchema }),
    answer: standing,
  }),
} as const
