/**
 * When a dimension of an ILO list is positive: two strong; or one strong and one other; or three medium; or two medium
 * and one weak. One indicator alone, however strong, never is: so no urgency may ever wait for this.
 */
import type { Answers } from '../instrument.ts'
import {
  type Dimension,
  type DimensionId,
  type IndicatorList,
  type Weight,
  weights,
} from './indicator-list.ts'

export const dimensionRules = [
  'two_strong',
  'strong_and_other',
  'three_medium',
  'two_medium_one_weak',
] as const
export type DimensionRule = (typeof dimensionRules)[number]

export type DimensionFound = {
  dimension: DimensionId
  /**
   * `undecided`: it depends on weights we could not confirm. `not_positive` is no finding that something is absent: what
   * was not asked or not answered looks the same.
   */
  state: 'positive' | 'undecided' | 'not_positive'
  /** The rule by which it is positive. */
  by?: DimensionRule
  /** What was observed, by weight. */
  observed: Readonly<Record<Weight, readonly string[]>>
}

/** `observed` by `dimension.indicator`; only a "yes" counts. */
export function findDimension(
  list: IndicatorList,
  dimension: DimensionId,
  observed: Answers,
): DimensionFound {
  const found = observedIn(list.dimensions[dimension], dimension, observed)
  const [strong, medium, weak, unconfirmed] = weights.map((weight) => found[weight].length) as Four
  const by = ruleFor(strong, medium, weak)
  const atBest = by ?? ruleFor(strong + unconfirmed, medium, weak)
  const state = by ? 'positive' : atBest ? 'undecided' : 'not_positive'
  return { dimension, state, ...(by && { by }), observed: found }
}

type Four = [number, number, number, number]

function ruleFor(strong: number, medium: number, weak: number): DimensionRule | undefined {
  if (strong >= 2) return 'two_strong'
  if (strong === 1 && medium + weak >= 1) return 'strong_and_other'
  if (medium >= 3) return 'three_medium'
  return medium === 2 && weak >= 1 ? 'two_medium_one_weak' : undefined
}

function observedIn(
  indicators: Dimension,
  dimension: DimensionId,
  observed: Answers,
): Record<Weight, readonly string[]> {
  const seen = (weight: Weight): string[] =>
    (indicators[weight] ?? []).filter((id) => observed[`${dimension}.${id}`] === 'yes')
  return {
    strong: seen('strong'),
    medium: seen('medium'),
    weak: seen('weak'),
    unconfirmed: seen('unconfirmed'),
  }
}
