/**
 * Says its words and goes on.
 *
 *   hello: { say: true, go: safe }                       # words: hello.text, one text or a list of bubbles
 *   numbers: { say: true, numbers: [police], go: menu }  # its text shows them where it has {{numbers}}
 */
import { z } from 'zod'
import { exitSchema, exitTo, nodeType, numbersSchema } from './node.ts'

export const say = nodeType({
  verb: 'say',
  about: 'Says its words and goes on: { say: true, go: next_step }',
  schema: z.strictObject({
    say: z.literal(true),
    numbers: numbersSchema.optional(),
    go: exitSchema.optional(),
  }),
  needs: () => ({ text: 'needed', options: [] }),
  exits: ({ go }) => exitTo(go, ['go']),
  numbers: ({ numbers }) => numbers ?? [],
  enter: ({ go }) => (go === undefined ? {} : { go }),
})
