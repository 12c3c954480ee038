/** No accepted message is lost, applied twice or out of its place, whatever dies in between. */
import { afterEach, describe, expect, test } from 'vitest'
import { loadScript } from '#src/store/redis/script.ts'
import { type App, startApp } from '../support/app.ts'
import { startTripwire, type Tripwire } from '../support/tripwire.ts'
import {
  cameTooLate,
  climb,
  climbers,
  type Helpline,
  openHelpline,
  pause,
  seededRandom,
  untilHeard,
  verdicts,
} from './helpline.ts'

let helpline: Helpline | undefined
afterEach(() => helpline?.stop())

const seed = Number(process.env.JOURNEY_SEED ?? 20201122)
const rungs = 60
/** A process dies so often; `npm run prove -- P1 --long` makes a thousand faults of more kinds. */
const faults = Number(process.env.JOURNEY_FAULTS ?? 6)

const metricsToken = 'a-metrics-token-of-the-tests-0123456789'

/** Conversations that wait for a turn or a send. */
async function backlogOf({ url }: App): Promise<number> {
  const page = await fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${metricsToken}` } })
  const [, count] = /^itgel_backlog (\d+)$/m.exec(await page.text()) ?? []
  if (count === undefined) throw new Error('the app does not tell its backlog')
  return Number(count)
}

describe('with duplicated and overtaken deliveries', () => {
  test('every woman is answered in order, once, when nothing fails', async () => {
    const line = await openHelpline({ rungs, seed, duplicate: 0.2, reorder: 0.2 })
    helpline = line
    const women = climbers(line, 6)
    const random = seededRandom(seed)
    for (const woman of women) woman.start()
    for (let burst = 0; burst < 10; burst++) {
      await climb(women, () => 1 + Math.floor(random() * 4))
      await pause(300)
    }
    await line.telegram.idle(30_000)
    await line.messenger.idle(30_000)
    await untilHeard(women, 6000)
    for (const verdict of verdicts(women))
      expect(verdict).toEqual({ name: verdict.name, reached: expect.any(Number), repeated: 0, wrong: [] })
    expect(line.telegram.violations).toEqual([])
    expect(line.messenger.violations).toEqual([])
    expect(line.telegram.counts.duplicates + line.messenger.counts.duplicates).toBeGreaterThan(10)
    expect(line.telegram.counts.overtaken + line.messenger.counts.overtaken).toBeGreaterThan(0)
  })

  test('three processes on one Redis keep one order, one of them killed and one frozen and revived', async () => {
    const line = await openHelpline({ apps: 3, rungs: 120, seed, duplicate: 0.2, reorder: 0.05 })
    helpline = line
    const { apps } = line
    const women = climbers(line, 6)
    const random = seededRandom(seed + 1)
    for (const woman of women) woman.start()
    const rounds = Math.ceil(faults / 2)
    for (let round = 0; round < rounds; round++) {
      await climb(women, () => 1 + Math.floor(random() * 4))
      await pause(150)
      apps[0]!.signal('SIGSTOP')
      await climb(women, () => 1 + Math.floor(random() * 3))
      await pause(round === 0 ? 12_000 : 200)
      apps[0]!.signal('SIGCONT')
      if (round % 2 === 1) {
        await apps[1]!.kill()
        await climb(women, () => 1)
        await apps[1]!.start()
      }
    }
    await line.telegram.idle(60_000)
    await line.messenger.idle(60_000)
    await untilHeard(women, 45_000)
    const inTime = women.filter((woman) => !cameTooLate(woman, line.balancer))
    expect(inTime.length).toBeGreaterThanOrEqual(women.length - 2)
    const all = verdicts(inTime)
    for (const { name, wrong } of all) expect({ name, wrong }).toEqual({ name, wrong: [] })
    expect(all.reduce((sum, verdict) => sum + verdict.repeated, 0)).toBeLessThanOrEqual(
      1.5 * rounds * women.length,
    )
  }, 180_000)

  test('a worker that froze in the middle of a turn, or of a send, cannot finish it when it wakes', async () => {
    for (const script of ['commit-1', 'settle-1']) {
      let wire: Tripwire | undefined
      const line = await openHelpline({
        rungs,
        redisUrl: async (redis) => {
          wire = await startTripwire(redis.port, [loadScript(script).sha])
          return wire.url
        },
      })
      helpline = line
      const awake = await startApp({ ...line.env, REDIS_URL: line.redis.url, METRICS_TOKEN: metricsToken })
      const women = climbers(line, 1).slice(0, 1)
      for (const woman of women) woman.start()
      await untilHeard(women, 15_000)
      // The greeting is put away, not only heard: what is on its way when the worker freezes may be heard twice.
      while ((await backlogOf(awake)) > 0) await pause(10)
      wire?.freeze(1, script === 'commit-1' ? 8000 : 13_000)
      await climb(women, () => 1)
      await pause(200)
      line.apps.splice(0, 1, awake, ...line.apps.slice(0, 1))
      await climb(women, () => 2)
      await untilHeard(women, 16_000)
      await pause(script === 'commit-1' ? 4000 : 3000)
      // What it left behind would show in the next answer, at the latest when its leases end.
      await climb(women, () => 1)
      await untilHeard(women, 12_000)
      const [verdict] = verdicts(women)
      expect({ script, wrong: verdict?.wrong }).toEqual({ script, wrong: [] })
      // What was on its way when it froze may be heard twice, and is then taken back.
      expect(verdict?.repeated).toBeLessThanOrEqual(script === 'settle-1' ? 1 : 0)
      await line.stop()
      await wire?.close()
      helpline = undefined
    }
  }, 120_000)
})
