/**
 * How dimensions are read together. It says which parts are there, in the ILO's terms; whether a person was trafficked
 * is for a person to judge, and even that is at most "PossibleVictimOfTrafficking".
 */
import type { DimensionFound } from './dimension.ts'
import type { DimensionId, IndicatorList } from './indicator-list.ts'

/**
 * For grown-ups, from the fewest to the most (ILO, as used in surveys; second-hand):
 *   exploitation                 exploitation alone: a matter of labour rights
 *   deception_and_exploitation   she was deceived, and not coerced where she is
 *   means_and_exploitation       another means, such as abuse of vulnerability, and exploitation
 *   recruitment_and_coercion     deceived or coerced at recruitment, exploited, and coerced where she is
 * For children:
 *   act_and_exploitation         no means needed
 */
export const combinations = [
  'exploitation',
  'deception_and_exploitation',
  'means_and_exploitation',
  'recruitment_and_coercion',
  'act_and_exploitation',
] as const
export type Combination = (typeof combinations)[number]

export type Combined = { combination?: Combination; through: readonly DimensionId[] }

/** `act`: for a child, that somebody recruited, took or kept it; her answers or a counsellor tell. */
export function combine(
  { people }: Pick<IndicatorList, 'people'>,
  found: readonly DimensionFound[],
  act: boolean,
): Combined {
  const positive = found.filter(({ state }) => state === 'positive').map(({ dimension }) => dimension)
  const combination = people === 'children' ? ofChild(positive, act) : ofAdult(positive)
  return combination ? { combination, through: positive } : { through: positive }
}

function ofChild(positive: readonly DimensionId[], act: boolean): Combination | undefined {
  if (!positive.includes('exploitation')) return undefined
  const recruited = positive.some((dimension) => dimension.endsWith('recruitment'))
  return act || recruited ? 'act_and_exploitation' : 'exploitation'
}

function ofAdult(positive: readonly DimensionId[]): Combination | undefined {
  if (!positive.includes('exploitation')) return undefined
  const deceived = positive.includes('deceptive_recruitment')
  const coerced = positive.includes('coercion_at_destination')
  if (coerced && (deceived || positive.includes('coercive_recruitment'))) return 'recruitment_and_coercion'
  if (deceived && !coerced) return 'deception_and_exploitation'
  return positive.length > 1 ? 'means_and_exploitation' : 'exploitation'
}
