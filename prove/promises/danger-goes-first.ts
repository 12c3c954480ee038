import type { Promised } from '../promise.ts'

export const dangerGoesFirst: Promised = {
  id: 'P9',
  name: 'danger-goes-first',
  says: 'Who is in danger never waits behind who is not.',
  figure: 'urgent words before ordinary ones, pages at once, whatever waits; a platform’s throttling of one holds up nobody else',
  how: `The suites fill the outbox with ordinary words and see urgent ones leave first; the flood of somebody-is-called measures the first call; a rush leaves 32 of 128 sends to the urgent.`,
  suites: ['test/store/conformance.test.ts', 'test/journeys/never-silent.test.ts', 'test/journeys/flood.test.ts'],
  not: 'The wait with ten thousand ordinary sends queued at Telegram’s 30 a second: the fake platform allows it, but nobody has written that run yet.',
}
