/**
 * Clocks three days wrong while words wait to be sent and women stand in the middle of what they tell: first that of a process,
 * then that of Redis too, then both put right again. Nothing may be thrown away as too old, nobody forgotten as long silent, and whoever
 * keeps the line up must be told.
 */
import {
  cameTooLate,
  climb,
  climbers,
  type Helpline,
  openHelpline,
  pause,
  untilHeard,
  verdicts,
} from '../../test/journeys/helpline.ts'
import { movableClock } from '../../test/support/clock.ts'
import type { About, Found } from '../promise.ts'

const threeDays = 3 * 24 * 3600
const each = { short: 1, long: 4 }
/** How far ahead the app and Redis are, s. */
const steps: Record<About['form'], readonly (readonly [number, number])[]> = {
  short: [
    [threeDays, 0],
    [threeDays, threeDays],
  ],
  long: [
    [threeDays, 0],
    [threeDays, threeDays],
    [0, threeDays],
    [0, 0],
  ],
}
/** `libfaketime` looks once a second. */
const noticedMs = 1300

export async function threeDaysWrong({ form, seed }: About): Promise<Found> {
  const [ofApp, ofRedis] = [movableClock(), movableClock()]
  if (!ofApp || !ofRedis)
    return {
      figures: 'clocks not moved',
      wrong: [],
      left: ['clocks were not moved by three days: libfaketime is not installed'],
    }
  const line = await openHelpline({
    rungs: 20,
    seed,
    env: { LOG_LEVEL: 'error', ...ofApp.env },
    redisEnv: ofRedis.env,
  })
  const told = new Set<string>()
  try {
    const women = climbers(line, each[form])
    for (const woman of women) woman.start()
    await untilHeard(women, 15_000)
    for (const [app, redis] of steps[form]) {
      // Their words are committed and cannot leave until the clocks have moved.
      for (const { faults } of [line.telegram, line.messenger]) faults.fail(1, 503)
      await climb(women, () => 1)
      await pause(400)
      ofApp.set(app)
      ofRedis.set(redis)
      await pause(noticedMs)
      if (redis !== 0) await untilTold(line, 'clock.leapt')
      for (const { faults } of [line.telegram, line.messenger]) faults.off()
      await untilHeard(women, 20_000)
      await climb(women, () => 1)
      await untilHeard(women, 20_000)
    }
    const output = line.apps.map((app) => app.output()).join()
    for (const event of ['clock.leapt', 'clock.apart']) if (output.includes(event)) told.add(event)
    const judged = verdicts(women.filter((woman) => !cameTooLate(woman, line.balancer)))
    const said = 2 * steps[form].length
    const wrong = [
      ...judged.flatMap(({ name, reached, wrong: found }) => [
        ...found.map((one) => `three days: ${name}: ${one}`),
        ...(reached < said ? [`three days: ${name}: heard up to ${reached} of ${said}`] : []),
      ]),
      ...['clock.leapt', 'clock.apart']
        .filter((event) => !told.has(event))
        .map((event) => `three days: nobody was told ${event}`),
    ]
    return {
      figures: `clocks of app and Redis moved by three days, ${steps[form].length} times, under ${women.length} women: ${wrong.length} wrong`,
      wrong,
    }
  } finally {
    await line.stop()
    for (const clock of [ofApp, ofRedis]) clock.remove()
  }
}

/** The process looks every five seconds. */
async function untilTold({ apps }: Helpline, event: string): Promise<void> {
  for (let i = 0; i < 100; i++) {
    if (apps.every((app) => app.output().includes(event))) return
    await pause(100)
  }
}
