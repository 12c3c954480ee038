import { lineUnderFaults } from '../nemesis/line-under-faults.ts'
import { counted, type Promised } from '../promise.ts'

export const ourWordsArrive: Promised = {
  id: 'P3',
  name: 'our-words-arrive',
  says: 'Every word of ours reaches her, and twice only where something broke while it was on its way.',
  figure: '0 missing; 0 repeated without a fault; no send before a platform’s retry-after',
  how: `The history of nothing-is-lost: each question heard at least once. A repetition counts as of a fault when one struck in her story or 15 s before it. The
fake platforms write down every breach of their limits.`,
  suites: [
    'test/journeys/retry.test.ts',
    'test/fakes/telegram-limits.test.ts',
    'test/fakes/messenger-limits.test.ts',
  ],
  async prove(about) {
    const history = await lineUnderFaults(about)
    return {
      figures: `${counted(history.answers)} answers: ${history.missing.length} missing, ${history.repeatedWithoutFault.length} repeated without a fault, ${history.repeatedInFault} repeated by one, ${history.limits.length} breaches of a platform’s limits`,
      wrong: [...history.missing, ...history.repeatedWithoutFault, ...history.limits],
    }
  },
}
