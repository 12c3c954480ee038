import { powerCut } from '../nemesis/power-cut.ts'
import type { Promised } from '../promise.ts'

export const comesBack: Promised = {
  id: 'P11',
  name: 'comes-back',
  says: 'After a fall it is back soon, with all it had.',
  figure:
    '0 acknowledged messages lost by a power cut; an app in 3 s, Redis in 5 s, a whole house from a backup in 5 minutes',
  how: `Every fault of nothing-is-lost and every-arrow brings an app or Redis back and goes on; the suite restores a backup into an empty store and signs in there.
The power is cut besides: Redis is killed and its file cut back to what it had last confirmed, or anywhere behind it, also in the middle of a command; it must start, and
nothing that was acknowledged may be missing. What was confirmed is seen on the line to Redis before each answer passes.`,
  prove: powerCut,
  suites: [
    'test/cli/backup.test.ts',
    'test/journeys/every-arrow.test.ts',
    'test/store/renewed-files.test.ts',
  ],
  not: 'That the disk keeps what it says it has kept: some lie. The seconds with a hundred thousand conversations: bench/results.md has the start of an empty one.',
}
