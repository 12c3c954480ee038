/** After a power cut Redis first reads its file, which takes a while when much is kept, and refuses everything meanwhile. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readConfig } from '#src/config.ts'
import { isRefusal, openStore } from '#src/open-house.ts'
import { type Connection, connect } from '#src/store/redis/connect.ts'
import { redisStore } from '#src/store/redis/store.ts'
import { testKeys } from '../support/app.ts'
import { startRedis, type TestRedis } from '../support/redis.ts'

const file = (): string =>
  readdirSync(join(redis.folder, 'appendonlydir'))
    .filter((name) => name.endsWith('.incr.aof'))
    .join()
const until = async (so: () => Promise<boolean>): Promise<void> => {
  while (!(await so().catch(() => false))) await new Promise((resolve) => setTimeout(resolve, 25))
}
const loading = async (): Promise<boolean> =>
  String(await connection.send(['INFO', 'persistence'])).includes('loading:1')
const readOn = (): Promise<unknown> => connection.send(['CONFIG', 'SET', 'key-load-delay', '0'])

let redis: TestRedis
let connection: Connection
let up: Promise<void> | undefined
beforeEach(async () => {
  // Half a millisecond a key: ten seconds for what is kept here, unless it is told to read on.
  redis = await startRedis(['--key-load-delay', '500'])
  connection = await connect(redis.url, () => undefined)
  await connection.send([
    'EVAL',
    "for i = 1, 20000 do redis.call('SET', KEYS[1] .. i, 'x') end return 1",
    '1',
    'kept',
  ])
  await redis.kill()
})
afterEach(async () => {
  await connection.close()
  await up
  await redis.stop()
})

test('the line waits at its start until Redis has read, and says so to the operator', async () => {
  up = redis.revive()
  await until(loading)
  const told: string[] = []
  const log = {
    debug: () => undefined,
    info: () => undefined,
    error: () => undefined,
    warn: (event: string) => {
      told.push(event)
      void readOn().catch(() => undefined)
    },
  }
  const read = readConfig({ ...testKeys, REDIS_URL: redis.url })
  if ('problems' in read) throw new Error(read.problems.join())
  const store = await openStore(read.config, log)
  if (isRefusal(store)) throw new Error(store.problems.join())
  expect(told).toEqual(['store.reading'])
  expect(await connection.send(['GET', 'kept7'])).toBe('x')
  await store.close()
})

test('the file is written anew when Redis has read it, though it refused at first', async () => {
  const store = redisStore(connection, { channels: ['telegram'] })
  const before = file()
  up = redis.revive()
  await until(loading)
  await expect(connection.send(['GET', 'kept7'])).rejects.toThrow('the store could not do it')
  await readOn()
  // Nobody writes, so nobody asks for it.
  await until(async () => file() !== before)
  await store.upkeep.renewFiles()
})
