import type { Promised } from '../promise.ts'

export const comesBack: Promised = {
  id: 'P11',
  name: 'comes-back',
  says: 'After a fall it is back soon, with all it had.',
  figure: 'an app in 3 s, Redis in 5 s, a whole house from a backup in 5 minutes',
  how: `Every fault of nothing-is-lost and every-arrow brings an app or Redis back and goes on; the suite restores a backup into an empty store and signs in there.`,
  suites: ['test/cli/backup.test.ts', 'test/journeys/every-arrow.test.ts'],
  not: 'The seconds with a hundred thousand conversations: bench/results.md has the start of an empty one.',
}
