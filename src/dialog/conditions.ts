/**
 * The conditions of a `choose`: a fact is something. All of one `when` must hold. There is no expression language.
 *
 *   when: { safe_to_write: true }                       the same as { safe_to_write: { is: true } }
 *   when: { language: { any_of: [mn, en] } }
 *   when: { children: { at_least: 1 }, city: { not: ub } }
 *   when: { language: { known: true } }                 she has told it, whatever it is
 *
 * A fact that is not known yet is nothing of all that, so `not` holds for it.
 */
import { z } from 'zod'
import { comparedWith } from './holds.ts'
import { factValueSchema, nameSchema } from './nodes/node.ts'
import type { Condition, FactUse, When } from './script.ts'

const conditionSchema: z.ZodType<Condition> = z.union(
  [
    factValueSchema,
    z.strictObject({ is: factValueSchema }),
    z.strictObject({ any_of: z.array(factValueSchema).min(1) }),
    z.strictObject({ at_least: z.number() }),
    z.strictObject({ not: factValueSchema }),
    z.strictObject({ known: z.boolean() }),
  ],
  { error: 'a condition is a value, or one of is, any_of, at_least, not, known' },
)

export const whenSchema = z.record(nameSchema, conditionSchema)

/** The facts a `when` reads and what it compares them with, for the checks. */
export function conditionUses(when: When, path: (string | number)[]): FactUse[] {
  return Object.entries(when).flatMap(([fact, condition]) =>
    comparedWith(condition).map((value) => ({ fact, value, writes: false, path: [...path, fact] })),
  )
}
