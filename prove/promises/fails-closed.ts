import type { Promised } from '../promise.ts'

export const failsClosed: Promised = {
  id: 'P30',
  name: 'fails-closed',
  says: 'What is not safe does not start.',
  figure: '100 % of unsafe settings refused in production, each with one line',
  how: `The suites start with every setting missing, short, guessable or in the clear, and against a Redis that keeps less than it says, and read the line.`,
  suites: ['test/config/config.test.ts', 'test/cli/config.test.ts'],
  not: 'That the clock agrees with that of Redis, and that Redis asks for a password: neither is checked at the start.',
}
