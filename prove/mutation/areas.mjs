/**
 * What is changed, the suites that must notice, and what was read of the changes that nobody noticed. `slow`: suites asked only
 * about what the others let through.
 */
export const areas = {
  can: {
    what: 'who may do what at the desk',
    files: ['src/desk/can.ts'],
    suites: ['test/desk/can.test.ts'],
    read: 'No list of states holds "no state", so without the first half of that condition nothing is different.',
  },
  order: {
    what: 'who comes first',
    files: ['src/counselling/urgency.ts'],
    suites: ['test/counselling/urgency.test.ts'],
    read: 'Of two that are equally urgent either is the more urgent one.',
  },
  ladder: {
    what: 'who is called when',
    files: ['src/counselling/ladder.ts'],
    suites: ['test/counselling/ladder.test.ts'],
  },
  decide: {
    what: 'what a turn makes of what happened',
    files: ['src/turn/decide.ts'],
    suites: ['test/turn/*.test.ts'],
    slow: ['test/dialog/from-everywhere.test.ts', 'test/dialog/transcripts.test.ts'],
  },
  step: {
    what: 'one step of a dialog',
    files: ['src/dialog/step.ts'],
    suites: [
      'test/dialog/lost-ways.test.ts',
      'test/dialog/nodes.test.ts',
      'test/dialog/walk.test.ts',
      'test/dialog/versions.test.ts',
      'test/dialog/promises.test.ts',
    ],
    slow: ['test/dialog/transcripts.test.ts', 'test/dialog/from-everywhere.test.ts'],
  },
  screening: {
    what: 'what makes a rule fire, and what keeps it quiet',
    files: [
      'src/screening/screen.ts',
      'src/screening/signals/judge.ts',
      'src/screening/signals/considered.ts',
    ],
    suites: ['test/screening/screen.test.ts', 'test/screening/rules.test.ts'],
  },
}
