import { lineUnderFaults } from '../nemesis/line-under-faults.ts'
import { threeDaysWrong } from '../nemesis/three-days.ts'
import { counted, type Promised } from '../promise.ts'

export const nobodyIsForgotten: Promised = {
  id: 'P7',
  name: 'nobody-is-forgotten',
  says: 'Nothing waits where nobody looks: no event, no word, no case without its place in a queue.',
  figure:
    '0 orphans after the faults are over; nobody forgotten and nothing thrown away by clocks that are three days wrong',
  how: `After the run of nothing-is-lost everything in Redis is read: events and words without their place in a queue, conversations without the timer that ends them, cases in no list
or in two, pages that call nobody. Then clocks of app and Redis are moved by three days while words wait to be sent and women stand in the middle of what they tell:
every word must come, everybody must stand where she stood, and the log must tell of it.`,
  suites: ['test/turn/any-case.test.ts', 'test/store/cases.test.ts'],
  not: `What becomes of an index that somebody damages by hand: index and entry are written by one script, so one without the other cannot come about by a crash, and nothing mends it.`,
  async prove(about) {
    const history = await lineUnderFaults(about)
    const clocks = await threeDaysWrong(about)
    return {
      figures: `${counted(history.women)} conversations read after ${[...history.faults.values()].reduce((a, b) => a + b, 0)} faults: ${history.orphans.length} orphans; ${clocks.figures}`,
      wrong: [...history.orphans, ...clocks.wrong],
      left: clocks.left ?? [],
    }
  },
}
