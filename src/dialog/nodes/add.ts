/**
 * Says nothing; adds to facts that are numbers and goes on. A fact not known yet counts as 0.
 *
 *   one_more: { add: { signs: 1 }, go: next_question }
 */
import { z } from 'zod'
import { addSchema, addUses, exitSchema, exitTo, nodeType } from './node.ts'

export const add = nodeType({
  verb: 'add',
  about: 'Adds to a number that is remembered and goes on: { add: { fact: 1 }, go: next_step }',
  schema: z.strictObject({ add: addSchema, go: exitSchema.optional() }),
  exits: ({ go }) => exitTo(go, ['go']),
  uses: (written) => addUses(written.add, ['add']),
  enter: (written) => ({ add: written.add, ...(written.go !== undefined && { go: written.go }) }),
})
