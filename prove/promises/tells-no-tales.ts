import { counted, type Promised } from '../promise.ts'
import { randomTalks } from '../talks/random-talks.ts'

export const tellsNoTales: Promised = {
  id: 'P19',
  name: 'tells-no-tales',
  says: 'Whoever holds her phone later learns nothing from us that does not stand on it already.',
  figure:
    '0 words of hers said back in 10,000 random conversations; the first 40 characters of all we say are free of what tells',
  how: `The conversations of always-answered: every word she types, edits or sends with a picture carries a mark of its own, through leaving, erasing, silence and coming back; no mark may ever stand in
anything that is said to her, nor in a button. The suites check the beginnings of all texts, and that right and wrong agreed words are answered alike.`,
  suites: [
    'test/dialog/code-word.test.ts',
    'test/dialog/words.test.ts',
    'test/dialog/from-everywhere.test.ts',
  ],
  async prove(about) {
    const talks = await randomTalks(about)
    return {
      figures: `${counted(talks.marks)} marked words in ${counted(talks.talks)} conversations, ${counted(talks.sayings)} sayings: ${talks.toldBack.length} said back`,
      wrong: [...talks.toldBack, ...(talks.marks === 0 ? ['no word was marked'] : [])],
    }
  },
}
