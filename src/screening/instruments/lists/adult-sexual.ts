/**
 * Grown-ups, sexual exploitation. Only three things are known of it, none of them from the original: forced tasks or
 * clients are strong at the destination, exploitation has no strong indicator, and deception about the conditions of
 * prostitution stands in the place of the conditions of work. Everything else is unconfirmed until somebody reads the
 * brochure; until then a dimension here is "undecided" rather than positive.
 */
import { adultLabour } from './adult-labour.ts'
import { type Dimension, dimensionIds, type IndicatorList, weights } from './indicator-list.ts'

const unweighed = (dimension: Dimension): string[] =>
  weights.flatMap((weight) => [...(dimension[weight] ?? [])])
const labour = Object.fromEntries(
  dimensionIds.map((id) => [id, { unconfirmed: unweighed(adultLabour.dimensions[id]) }]),
) as Record<(typeof dimensionIds)[number], { unconfirmed: string[] }>

export const adultSexual: IndicatorList = {
  id: 'adult_sexual',
  title: 'Adults, sexual exploitation',
  people: 'adults',
  version: 1,
  complete: true,
  trust:
    'Only forced tasks or clients (strong, second-hand) has a weight; the others must be read in the original before they count.',
  dimensions: {
    ...labour,
    deceptive_recruitment: {
      unconfirmed: labour.deceptive_recruitment.unconfirmed.map((id) =>
        id === 'conditions_of_work' ? 'conditions_of_prostitution' : id,
      ),
    },
    coercion_at_destination: {
      strong: ['forced_tasks_or_clients'],
      unconfirmed: labour.coercion_at_destination.unconfirmed.filter(
        (id) => id !== 'forced_tasks_or_clients',
      ),
    },
  },
}
