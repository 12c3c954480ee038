import { lineUnderFaults } from '../nemesis/line-under-faults.ts'
import { counted, type Promised } from '../promise.ts'

export const appliedOnce: Promised = {
  id: 'P2',
  name: 'applied-once',
  says: 'Every message of hers counts once, however often a platform brings it.',
  figure:
    '0 applied twice and 0 states unlike the reference, of 100,000, with 20 % repeated and 5 % overtaken deliveries',
  how: `The history of nothing-is-lost: a word that is applied twice, or out of its place, is not understood by the ladder. What is kept of each woman is opened and compared
with what the pure \`decide\` makes of her words, once each, in her order.`,
  suites: ['test/store/model.test.ts', 'test/store/conformance.test.ts'],
  async prove(about) {
    const history = await lineUnderFaults(about)
    return {
      figures: `${counted(history.written)} messages, ${counted(history.deliveredAgain)} deliveries repeated: ${history.twice.length} applied twice, ${history.unlike.length} states unlike the reference`,
      wrong: [
        ...history.twice,
        ...history.unlike,
        ...(history.deliveredAgain === 0 ? ['nothing was delivered again'] : []),
      ],
    }
  },
}
