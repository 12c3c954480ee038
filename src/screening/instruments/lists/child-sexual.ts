/** Children, sexual exploitation. The full list was not found; two of its indicators are known, second-hand. */
import type { IndicatorList } from './indicator-list.ts'

export const childSexual: IndicatorList = {
  id: 'child_sexual',
  title: 'Children, sexual exploitation',
  people: 'children',
  version: 1,
  complete: false,
  trust: 'Two indicators of a list we have not seen; check the original.',
  dimensions: {
    deceptive_recruitment: {},
    coercive_recruitment: {},
    abuse_of_vulnerability_recruitment: {},
    exploitation: { strong: ['hazardous_work'] },
    coercion_at_destination: { strong: ['forced_tasks_or_clients'] },
    abuse_of_vulnerability_destination: {},
  },
}
