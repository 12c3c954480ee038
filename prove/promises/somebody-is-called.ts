import { flood } from '../../test/journeys/flood/flood.ts'
import { counted, type Promised, share } from '../promise.ts'

const plans = {
  // Nobody forgets a case in it: that is minutes of waiting.
  short: { cases: 400, atOnce: 12, faultEveryMs: 4000, longestMs: 12_000, forgets: 0 },
  long: { cases: 10_000, atOnce: 60, faultEveryMs: 6000, longestMs: 7 * 60_000 },
}
const seconds = (values: readonly number[], part: number): string =>
  `${(share(values, part) / 1000).toFixed(1)} s`

export const somebodyIsCalled: Promised = {
  id: 'P5',
  name: 'somebody-is-called',
  says: 'Who is in danger now is called for: at once, and again until somebody has her.',
  figure:
    'of 10,000 critical cases none without a call; first call within 15 s, within 60 s where a fault struck; never two owners',
  how: `A flood of women in danger on two processes, nine counsellors at the desk, one of two pagers dead and the other refusing 3 of 100 calls, while app and Redis are killed and clocks are
moved. A checker reads each case: called in time, one owner, nothing done twice, none forgotten. \`npm run bench -- paging\` is the same for an hour.`,
  suites: [
    'test/counselling/ladder.test.ts',
    'test/counselling/paging.test.ts',
    'test/counselling/whole-paging.test.ts',
    'test/counselling/watchdog.test.ts',
  ],
  async prove({ form, seed, tell }) {
    const report = await flood({ ...plans[form], seed, clocks: true, progress: tell })
    const { faults, quiet, touched } = report
    const deaths = faults['app killed'] + faults['Redis killed']
    // Only what was on its way when something died may be said twice: to each counsellor once.
    const mayRepeat = deaths * 9
    return {
      figures: `${counted(report.cases)} critical cases, ${counted(report.pages)} calls, ${deaths + faults['clock moved']} faults: ${report.wrong.length} wrong; first call after ${seconds(quiet, 0.5)} (median), ${seconds(quiet, 0.99)} (p99), near a fault ${seconds(touched, 0.99)} (p99)`,
      wrong: [
        ...report.wrong,
        ...(report.cases <= 10 || report.pages === 0 ? ['hardly any case came, or nobody was called'] : []),
        ...(deaths === 0 ? ['nothing broke'] : []),
        ...(report.repeated > mayRepeat ? [`${report.repeated} words were said twice`] : []),
      ],
      left: report.clocksMoved ? [] : ['clocks were not moved: libfaketime is not installed'],
    }
  },
}
