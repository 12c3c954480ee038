import { counted, type Promised } from '../promise.ts'
import { randomTalks } from '../talks/random-talks.ts'

export const neverFirst: Promised = {
  id: 'P18',
  name: 'never-first',
  says: 'We never write first: nothing is said that she did not ask for, or agree to.',
  figure:
    '0 of 10,000 random conversations; nothing later than 24 h after her last word, but a follow-up she agreed to and what a counsellor does she agreed to',
  how: `The conversations of always-answered: each saying must follow an act of hers, an act of a counsellor she agreed to, a follow-up she agreed to, or a timer of a case or step she is
in. The fake platforms of the journeys write down every send to somebody who never wrote.`,
  suites: ['test/dialog/from-everywhere.test.ts', 'test/turn/casework.test.ts'],
  async prove(about) {
    const talks = await randomTalks(about)
    return {
      figures: `${counted(talks.sayings)} sayings in ${counted(talks.talks)} conversations: ${talks.unasked.length} that nobody asked for, ${talks.beyondWindow.length} too late`,
      wrong: [...talks.unasked, ...talks.beyondWindow],
    }
  },
}
