import type { Promised } from '../promise.ts'

export const onlyStaffComeIn: Promised = {
  id: 'P24',
  name: 'only-staff-come-in',
  says: 'Only staff come in at the desk; guessing is slow, and tells nothing.',
  figure:
    '5 attempts in 15 minutes for an account, 20 a minute from an address; unknown name, wrong passphrase and disabled person answered alike; a code good once; locked after 15 minutes idle, over after 12 hours',
  how: `The suites try all of it with a clock of their own: throttles, codes used twice, sessions that lock and end, passkeys that are copied or replayed, and answers that must be the same letter for letter.`,
  suites: [
    'test/desk/sign-in.test.ts',
    'test/desk/passkeys.test.ts',
    'test/desk/passphrase.test.ts',
    'test/desk/people.test.ts',
  ],
  not: 'That no stopwatch tells an unknown name from a wrong passphrase: both hash once, but a difference of 10 ms between medians cannot be seen on a machine that others use.',
}
