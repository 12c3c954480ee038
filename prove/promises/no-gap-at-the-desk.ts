import type { Promised } from '../promise.ts'

export const noGapAtTheDesk: Promised = {
  id: 'P10',
  name: 'no-gap-at-the-desk',
  says: 'A counsellor sees every message, once, in order, also after her connection broke.',
  figure: '0 gaps and 0 rows twice after any reconnection',
  how: `Notices are numbered in the store, and a desk or page that comes back says which it saw last. The suites cut connections, kill processes and let another answer.`,
  suites: [
    'test/desk/events.test.ts',
    'test/desk/two-processes.test.ts',
    'test/journeys/two-processes.test.ts',
    'test/journeys/person-comes.test.ts',
  ],
  not: 'a thousand random disconnections in a row; the suites make some tens.',
}
