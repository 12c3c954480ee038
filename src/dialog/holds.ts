/** Whether what a script asks of facts is so. A fact that is not known yet is nothing of what is asked, so `not` holds for it. */
import type { Fact } from '../conversation.ts'
import type { Arrival, Condition, Facts, Move, When } from './script.ts'

export function holds(when: When, facts: Facts): boolean {
  return Object.entries(when).every(([fact, condition]) => holdsFor(condition, facts[fact]))
}

export function holdsFor(condition: Condition, value: Fact | undefined): boolean {
  if (typeof condition !== 'object') return value === condition
  if ('is' in condition) return value === condition.is
  if ('any_of' in condition) return value !== undefined && condition.any_of.includes(value)
  if ('at_least' in condition) return typeof value === 'number' && value >= condition.at_least
  if ('known' in condition) return (value !== undefined) === condition.known
  return value !== condition.not
}

export function comparedWith(condition: Condition): Fact[] {
  if (typeof condition !== 'object') return [condition]
  if ('is' in condition) return [condition.is]
  if ('any_of' in condition) return condition.any_of
  if ('known' in condition) return []
  return 'at_least' in condition ? [condition.at_least] : [condition.not]
}

/** What arriving does: the first line that holds. */
export const arrive = (arrivals: readonly Arrival[], facts: Facts): Move =>
  arrivals.find(({ when }) => when === undefined || holds(when, facts))?.move ?? {}
