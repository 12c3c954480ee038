/**
 * Says nothing; goes to a step, to the start of another dialog, or to a step of it.
 *
 *   papers: { go: passport }
 *   home:   { go: welcome.menu }
 */
import { z } from 'zod'
import { exitSchema, exitTo, nodeType } from './node.ts'

export const go = nodeType({
  verb: 'go',
  about: 'Goes to another step or dialog: { go: other_dialog }',
  schema: z.strictObject({ go: exitSchema }),
  exits: (written) => exitTo(written.go, ['go']),
  enter: (written) => ({ go: written.go }),
})
