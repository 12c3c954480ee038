/**
 * Three processes behind what hands each request to the next are renewed one after the other while women write and a counsellor sits at
 * the desk: nothing is lost, told twice or out of its place, and nobody is signed out. On one Redis, and on a cluster of three masters.
 */
import { afterEach, expect, test } from 'vitest'
import { startRedisCluster, type TestCluster } from '../support/redis-cluster.ts'
import { type Helpline, openHelpline, pause } from './helpline.ts'
import { inUse } from './in-use.ts'

let line: Helpline | undefined
let cluster: TestCluster | undefined
afterEach(async () => {
  await line?.stop()
  await cluster?.stop()
  cluster = undefined
})

const words = 12
const women = 5

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
    const { apps } = line
    const found = await inUse(line, { each: women, words, burst: 3, restMs: 300 }, async () => {
      for (const app of apps) {
        await app.stop()
        await pause(200)
        await app.start()
      }
    })
    expect(found.verdicts.filter(({ reached, wrong }) => reached !== words || wrong.length > 0)).toEqual([])
    expect([...line.telegram.violations, ...line.messenger.violations]).toEqual([])
    // While the last connections of a process end a request may be lost on the way; none is refused.
    const { statuses } = found
    expect(statuses.filter((status) => status !== 200 && status !== 502 && status !== 503)).toEqual([])
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(statuses.length / 2)
    expect(found.stage).toBe('full')
  },
  180_000,
)
