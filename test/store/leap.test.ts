/**
 * A clock of the store that leaps while a message is held for one sent before it. A clock cannot be moved everywhere, so what the store
 * noted is put back by an hour instead: for the store it is the same.
 */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { ConversationId, EntryId, Sealed } from '#src/message.ts'
import type { Append, Claim, Store } from '#src/store/contract.ts'
import { type Connection, connect } from '#src/store/redis/connect.ts'
import { redisStore } from '#src/store/redis/store.ts'
import { startRedis, type TestRedis } from '../support/redis.ts'

const hour = 3_600_000
let redis: TestRedis
let connection: Connection
let store: Store
let houses = 0
let line: string
beforeAll(async () => {
  redis = await startRedis()
  connection = await connect(redis.url, () => undefined)
})
beforeEach(() => {
  const namespace = `leap${++houses}`
  line = `${namespace}:{telegram}:`
  store = redisStore(connection, { channels: ['telegram'], namespace })
})
afterAll(async () => {
  await connection.close()
  await redis.stop()
})

const wrote = (id: string, order: number, more: Partial<Append> = {}) =>
  store.inbox.append({
    channel: 'telegram',
    conversation: 'amina' as ConversationId,
    id: id as EntryId,
    sealed: `sealed-${id}` as Sealed,
    order,
    holdMs: 20_000,
    claimMs: 10_000,
    ...more,
  })
const claim = () => store.inbox.claim('telegram', 10_000)
const done = (taken: Claim) =>
  store.turn.commit({
    claim: taken,
    state: 'state' as Sealed,
    say: [],
    timers: [],
    counts: [],
    day: '2026-11-26',
    claimMs: 10_000,
  })

async function leapAnHour(): Promise<void> {
  const { send } = connection
  const back = async (key: string): Promise<void> => {
    const all = ((await send(['ZRANGE', line + key, '0', '-1', 'WITHSCORES'])) as unknown[]).flat()
    for (let i = 0; i < all.length; i += 2)
      await send(['ZADD', line + key, String(Number(all[i + 1]) - hour), String(all[i])])
  }
  await back('ready')
  await back('missing')
  const seen = Number(await send(['HGET', `${line}clock`, 'seen']))
  await send(['HSET', `${line}clock`, 'seen', String(seen - hour)])
  for (const id of (await send(['HKEYS', `${line}e:amina`])) as string[]) {
    const entry = String(await send(['HGET', `${line}e:amina`, id]))
    const [kind, order, due, ...rest] = entry.split(' ')
    await send(['HSET', `${line}e:amina`, id, [kind, order, Number(due) - hour, ...rest].join(' ')])
  }
}

test('still holds what overtook a message by the platform’s numbers, and takes both in her order', async () => {
  const first = await wrote('n1', 1, { sequence: 1 })
  await done(first.claim!)
  expect((await wrote('n3', 3, { sequence: 3 })).claim).toBeUndefined()
  await leapAnHour()
  expect(await claim()).toMatchObject({ waitMs: expect.any(Number) })
  const late = await wrote('n2', 2, { sequence: 2 })
  expect(late.claim).toMatchObject({ entry: { id: 'n2' } })
  expect(await done(late.claim!)).toMatchObject({ next: { entry: { id: 'n3' } } })
})

test('still holds what has no number so long, also when she writes on', async () => {
  await wrote('b', 2)
  await leapAnHour()
  const waits = await claim()
  expect('waitMs' in waits && waits.waitMs).toBeGreaterThan(0)
  expect((await wrote('c', 3)).claim).toBeUndefined()
  expect((await wrote('a', 1)).claim).toBeUndefined()
  expect(await claim()).toMatchObject({ waitMs: expect.any(Number) })
})

test('takes at once what nothing is held for after an hour of quiet', async () => {
  const first = await wrote('n1', 1, { sequence: 1 })
  await done(first.claim!)
  await leapAnHour()
  expect((await wrote('n2', 2, { sequence: 2 })).claim).toMatchObject({ entry: { id: 'n2' } })
})
