/**
 * The conditions of a `choose`: a fact is something. All of one `when` must hold. There is no expression language.
 *
 *   when: { safe_to_write: true }                       the same as { safe_to_write: { is: true } }
 *   when: { language: { any_of: [mn, en] } }
 *   when: { children: { at_least: 1 }, city: { not: ub } }
 *
 * A fact that is not known yet is nothing of all that, so `not` holds for it.
 */
import { z } from 'zod'
import type { Fact } from '../conversation.ts'
import { factValueSchema, nameSchema } from './nodes/node.ts'
import type { Facts, FactUse } from './script.ts'

const conditionSchema = z.union(
  [
    factValueSchema,
    z.strictObject({ is: factValueSchema }),
    z.strictObject({ any_of: z.array(factValueSchema).min(1) }),
    z.strictObject({ at_least: z.number() }),
    z.strictObject({ not: factValueSchema }),
  ],
  { error: 'a condition is a value, or one of is, any_of, at_least, not' },
)

export const whenSchema = z.record(nameSchema, conditionSchema)

export type Condition = z.infer<typeof conditionSchema>
export type When = Readonly<Record<string, Condition>>

export function holds(when: When, facts: Facts): boolean {
  return Object.entries(when).every(([fact, condition]) => holdsFor(condition, facts[fact]))
}

function holdsFor(condition: Condition, value: Fact | undefined): boolean {
  if (typeof condition !== 'object') return value === condition
  if ('is' in condition) return value === condition.is
  if ('any_of' in condition) return value !== undefined && condition.any_of.includes(value)
  if ('at_least' in condition) return typeof value === 'number' && value >= condition.at_least
  return value !== condition.not
}

/** The facts a `when` reads and what it compares them with, for the checks. */
export function conditionUses(when: When, path: (string | number)[]): FactUse[] {
  return Object.entries(when).flatMap(([fact, condition]) =>
    comparedWith(condition).map((value) => ({ fact, value, writes: false, path: [...path, fact] })),
  )
}

function comparedWith(condition: Condition): Fact[] {
  if (typeof condition !== 'object') return [condition]
  if ('is' in condition) return [condition.is]
  if ('any_of' in condition) return condition.any_of
  return 'at_least' in condition ? [condition.at_least] : [condition.not]
}
