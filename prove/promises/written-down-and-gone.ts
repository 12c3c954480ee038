import type { Promised } from '../promise.ts'

export const writtenDownAndGone: Promised = {
  id: 'P16',
  name: 'written-down-and-gone',
  says: 'Every look and act of staff is written down where nobody can change it unseen, and a case is gone when its days are over.',
  figure:
    '100 % of routes that read a case note it; any change of one letter, removal, move or cut of the book is found; a case gone after CASE_KEEP_DAYS',
  how: `The suites change the book at every place and in every way and verify it, kill a process while it writes, and move the clock of Redis past the days a case is kept.`,
  suites: [
    'test/desk/audit.test.ts',
    'test/desk/frame.test.ts',
    'test/journeys/nothing-readable-desk.test.ts',
    'test/desk/can-cases.test.ts',
  ],
  not: 'That an anchor of the book is written down outside: people do that, with `itgel audit verify --since`.',
}
