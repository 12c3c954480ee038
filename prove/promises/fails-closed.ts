import type { Promised } from '../promise.ts'

export const failsClosed: Promised = {
  id: 'P30',
  name: 'fails-closed',
  says: 'What is not safe does not start.',
  figure: '100 % of unsafe settings refused in production, each with one line',
  how: `The suites start with every setting missing, short, guessable or in the clear, and against a Redis that keeps less than it says, and read the line. A clock that differs from Redis’ is no reason not to start: Redis’ is
used, and the log tells it (nobody-is-forgotten).`,
  suites: ['test/config/config.test.ts', 'test/cli/config.test.ts'],
}
