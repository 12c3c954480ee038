/**
 * Says its words; the dialog is over. Nothing is erased by it, and her next message begins anew.
 *
 *   goodbye: { end: true }
 */
import { z } from 'zod'
import { nodeType, numbersSchema } from './node.ts'

export const end = nodeType({
  verb: 'end',
  about: 'Says its words; the dialog is over: { end: true }',
  schema: z.strictObject({ end: z.literal(true), numbers: numbersSchema.optional() }),
  needs: () => ({ text: 'needed', options: [] }),
  numbers: ({ numbers }) => numbers ?? [],
  enter: () => ({ end: true }),
})
