/**
 * Says nothing; the first line whose `when` holds decides where to go. The last line must be `otherwise`.
 *
 *   person:
 *     choose:
 *       - { when: { counsellors: true }, go: person_asked }
 *       - { otherwise: person_call }
 */
import { z } from 'zod'
import { conditionUses, whenSchema } from '../conditions.ts'
import { exitSchema, exitTo, nodeType } from './node.ts'

const rowSchema = z.union(
  [z.strictObject({ when: whenSchema, go: exitSchema }), z.strictObject({ otherwise: exitSchema })],
  { error: 'a line is { when: { fact: value }, go: step } or { otherwise: step }' },
)

export const choose = nodeType({
  verb: 'choose',
  about:
    'Goes where the first line that holds leads: { choose: [{ when: { fact: value }, go: step }, { otherwise: step }] }',
  schema: z.strictObject({
    choose: z
      .array(rowSchema)
      .min(1, 'needs at least one line')
      .refine((rows) => rows.findIndex((row) => 'otherwise' in row) === rows.length - 1, {
        error: 'the last line, and only the last, must be "otherwise", so that there is always a way on',
      }),
  }),
  exits: (written) =>
    written.choose.flatMap((row, index) =>
      'when' in row
        ? exitTo(row.go, ['choose', index, 'go'])
        : exitTo(row.otherwise, ['choose', index, 'otherwise']),
    ),
  uses: (written) =>
    written.choose.flatMap((row, index) =>
      'when' in row ? conditionUses(row.when, ['choose', index, 'when']) : [],
    ),
  arrivals: (written) =>
    written.choose.map((row) =>
      'when' in row ? { when: row.when, move: { go: row.go } } : { move: { go: row.otherwise } },
    ),
})
