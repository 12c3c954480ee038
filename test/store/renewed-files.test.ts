/**
 * A power cut may leave half a script in Redis' file, at whatever byte. What was confirmed is there after it, and nothing of the half is
 * ever carried out, however often Redis is started again.
 */
import { readdirSync, readFileSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Sealed } from '#src/message.ts'
import type { Store } from '#src/store/contract.ts'
import { type Connection, connect } from '#src/store/redis/connect.ts'
import { redisStore } from '#src/store/redis/store.ts'
import { startRedis, type TestRedis } from '../support/redis.ts'

let redis: TestRedis
let connection: Connection
let others: Connection[] = []
beforeEach(async () => {
  redis = await startRedis()
  connection = await connect(redis.url, () => undefined)
})
afterEach(async () => {
  for (const each of others) await each.close()
  others = []
  await connection.close()
  await redis.stop()
})

const files = (): string[] => {
  const folder = join(redis.folder, 'appendonlydir')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.incr.aof'))
    .map((name) => join(folder, name))
    .sort((a, b) => Number(/\.(\d+)\.incr/.exec(a)?.[1]) - Number(/\.(\d+)\.incr/.exec(b)?.[1]))
}
const until = async (so: () => Promise<boolean>): Promise<void> => {
  for (let tries = 0; tries < 400; tries++) {
    if (await so().catch(() => false)) return
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error('never')
}
const twoWrites = [
  'EVAL',
  "redis.call('RPUSH', KEYS[1], 'half'); redis.call('SET', KEYS[2], 'x'); return 1",
  '2',
]

const idle = async (): Promise<boolean> =>
  !/aof_rewrite_(in_progress|scheduled):1/.test(String(await connection.send(['INFO', 'persistence'])))

test.each([
  ['when the files were renewed', true],
  ['when they are just being renewed', false],
])(
  'what was left half is carried out never, also not at a second start %s',
  async (_, renewed) => {
    // The connection tells that Redis is back, and the store renews its files.
    redisStore(connection, { channels: ['telegram'] })
    await connection.send(['RPUSH', 'kept', 'whole'])
    await connection.send([...twoWrites, 'kept', 'other'])
    await redis.kill()
    const file = files().at(-1)!
    // In the middle of the second command of the script: the first stands there whole.
    truncateSync(file, readFileSync(file).lastIndexOf('other') + 2)
    await redis.revive()
    await until(async () => files().length > 1 || !files().includes(file))
    if (renewed) await until(idle)
    await connection.send([...twoWrites, 'kept', 'other'])
    await redis.kill()
    await redis.revive()
    await until(async () => {
      const list = (await connection.send(['LRANGE', 'kept', '0', '-1'])) as string[]
      expect(list).toEqual(['whole', 'half'])
      return true
    })
  },
  60_000,
)

/** As a process of its own has it; closed whatever becomes of the test. */
async function another(): Promise<Store> {
  const fresh = await connect(redis.url, () => undefined)
  others.push(fresh)
  return redisStore(fresh, { channels: ['telegram'] })
}

test('nothing is written behind a half, however soon Redis dies again', async () => {
  const sealed = 'sealed' as Sealed
  const before = await another()
  await before.notices.post(sealed)
  await connection.send([...twoWrites, 'kept', 'other'])
  await before.close()
  await redis.kill()
  const file = files().at(-1)!
  truncateSync(file, readFileSync(file).lastIndexOf('other') + 2)
  await redis.revive()
  // A process that starts only now writes at once, and Redis dies as soon as it said yes.
  const after = await another()
  await after.notices.post(sealed)
  await after.close()
  await redis.kill()
  await redis.revive()
  await until(async () => {
    expect(await connection.send(['LRANGE', 'kept', '0', '-1'])).toEqual([])
    return true
  })
  expect((await (await another()).notices.after(0, 10)).notices).toHaveLength(2)
}, 60_000)

test('a second process waits until the first has written the file anew', async () => {
  const stores = [await another(), await another()]
  const names = files()
  await Promise.all(stores.map((store) => store.notices.post('sealed' as Sealed)))
  expect(files()).toHaveLength(names.length)
  expect(files()).not.toEqual(names)
  expect(await idle()).toBe(true)
})

test('who dies while the file is written anew keeps the others waiting for no more than a moment', async () => {
  const run = /run_id:(\w+)/.exec(String(await connection.send(['INFO', 'server'])))?.[1] ?? ''
  // As a process leaves it that was killed in the middle: it says no more that it lives.
  await connection.send(['SET', `itgel:whole:${run}`, 'begun', 'PX', '1500'])
  const store = redisStore(connection, { channels: ['telegram'] })
  expect(await store.notices.post('sealed' as Sealed)).toBe(1)
})

test('the files are written anew once after each start, by one of all processes', async () => {
  const store = redisStore(connection, { channels: ['telegram'] })
  const rewrites = async (): Promise<string[]> => files().map((file) => /\.(\d+)\.incr/.exec(file)?.[1] ?? '')
  await store.upkeep.renewFiles()
  const first = await rewrites()
  await store.upkeep.renewFiles()
  expect(await rewrites()).toEqual(first)
  await redis.kill()
  await redis.revive()
  // Nobody asks: the connection tells that Redis is back.
  await until(async () => (await rewrites()).join() !== first.join())
}, 60_000)
