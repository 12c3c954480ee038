import { lineUnderFaults } from '../nemesis/line-under-faults.ts'
import { counted, type Promised } from '../promise.ts'

export const inOrder: Promised = {
  id: 'P4',
  name: 'in-order',
  says: 'Her words are taken in her order and ours come in ours, also when a frozen worker wakes.',
  figure: '0 out of order of 100,000',
  how: `The history of nothing-is-lost: every question is heard after the one before it. Frozen processes are revived when another has their conversations.`,
  suites: ['test/journeys/line.test.ts', 'test/store/conformance.test.ts'],
  async prove(about) {
    const history = await lineUnderFaults(about)
    return {
      figures: `${counted(history.answers)} answers, ${counted(history.overtaken)} deliveries overtaken: ${history.order.length} out of order`,
      wrong: history.order,
    }
  },
}
