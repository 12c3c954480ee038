/**
 * Three processes behind what hands each request to the next are renewed one after the other while women write and a counsellor sits at
 * the desk: nothing is lost, told twice or out of its place, and nobody is signed out. On one Redis, and on a cluster of three masters.
 */
import { afterEach, expect, test } from '@jest/globals'
import { startRedisCluster, type TestCluster } from '../support/redis-cluster.ts'
import { demoPeople, signedIn } from './demo-people.ts'
import { climb, climbers, type Helpline, openHelpline, pause, untilHeard, verdicts } from './helpline.ts'

let line: Helpline | undefined
let cluster: TestCluster | undefined
afterEach(async () => {
  await line?.stop()
  await cluster?.stop()
  cluster = undefined
})

const words = 12
const women = 8

test.each(['one Redis', 'a Redis Cluster'])(
  'on %s nothing is lost and nobody is signed out while each process is renewed',
  async (kind) => {
    cluster = kind === 'one Redis' ? undefined : await startRedisCluster()
    line = await openHelpline({
      apps: 3,
      rungs: words + 1,
      duplicate: 0.1,
      redisUrl: async ({ url }) => cluster?.url ?? url,
    })
    const { apps, balancer } = line
    const counsellor = (await demoPeople(apps)).find(({ roles }) => roles.includes('counsellor'))
    const desk = await signedIn(balancer.url, counsellor)

    const all = climbers(line, women)
    for (const each of all) each.start()
    await untilHeard(all, 15_000)
    let renewed = false
    const statuses: number[] = []
    const sitting = (async () => {
      while (!renewed) {
        statuses.push((await desk.get('/desk/api/me')).status)
        await pause(20)
      }
    })()
    const writing = (async () => {
      for (let written = 0; written < words; written += 3) {
        await climb(all, () => 3)
        await untilHeard(all, 15_000)
      }
    })()
    for (const app of apps) {
      await app.stop()
      await pause(200)
      await app.start()
    }
    renewed = true
    await Promise.all([sitting, writing])
    await untilHeard(all, 20_000)

    expect(verdicts(all).filter(({ reached, wrong }) => reached !== words || wrong.length > 0)).toEqual([])
    expect([...line.telegram.violations, ...line.messenger.violations]).toEqual([])
    // While the last connections of a process end a request may be lost on the way; none is refused.
    expect(statuses.filter((status) => status !== 200 && status !== 502 && status !== 503)).toEqual([])
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(statuses.length / 2)
    expect((await desk.get('/desk/api/me')).body.stage).toBe('full')
  },
  180_000,
)
