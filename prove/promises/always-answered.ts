import fc from 'fast-check'
import { anyText, holds } from '../../test/screening/fuzz.ts'
import { counted, type Promised } from '../promise.ts'
import { randomTalks } from '../talks/random-talks.ts'

const texts = { short: 2000, long: 300_000 }

export const alwaysAnswered: Promised = {
  id: 'P12',
  name: 'always-answered',
  says: 'She is never left in silence: whatever she sends is answered, also when something of ours fails.',
  figure:
    '0 silences, 0 throws in 10,000 random conversations; 0 of 300,000 random texts that screening cannot hear; a safe sentence with numbers while the store is away',
  how: `Random conversations through the shipped scripts, on every channel, with counsellors, timers, leaving and coming back. Unless a person has her, she blocked us or somebody answers her on the
platform itself, every act of hers must be answered. Screening hears random texts of every kind. The suites take the store and a sealing key away.`,
  suites: [
    'test/journeys/never-silent.test.ts',
    'test/dialog/from-everywhere.test.ts',
    'test/dialog/numbers.test.ts',
  ],
  async prove(about) {
    const talks = await randomTalks(about)
    const heard = fc.check(fc.property(anyText, holds), { numRuns: texts[about.form], seed: about.seed })
    return {
      figures: `${counted(talks.talks)} conversations, ${counted(talks.turns)} turns: ${talks.silent.length} silences, ${talks.threw.length} throws; ${counted(heard.numRuns)} texts heard: ${heard.failed ? 1 : 0} wrong`,
      wrong: [
        ...talks.silent,
        ...talks.threw,
        ...(heard.failed ? [`screening: ${JSON.stringify(heard.counterexample).slice(0, 200)}`] : []),
      ],
    }
  },
}
