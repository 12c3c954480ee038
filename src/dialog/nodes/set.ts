/**
 * Says nothing; remembers facts and goes on.
 *
 *   greeted_now: { set: { greeted: true }, go: menu }
 */
import { z } from 'zod'
import { exitSchema, exitTo, nodeType, setSchema, setUses } from './node.ts'

export const set = nodeType({
  verb: 'set',
  about: 'Remembers facts and goes on: { set: { fact: value }, go: next_step }',
  schema: z.strictObject({ set: setSchema, go: exitSchema.optional() }),
  exits: ({ go }) => exitTo(go, ['go']),
  uses: (written) => setUses(written.set, ['set']),
  enter: (written) => ({ set: written.set, ...(written.go !== undefined && { go: written.go }) }),
})
