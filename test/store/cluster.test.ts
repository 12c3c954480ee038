/** The store on a Redis Cluster of three masters. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ConversationId, EntryId, Sealed } from '#src/message.ts'
import type { Store } from '#src/store/contract.ts'
import { type Connection, connect } from '#src/store/redis/connect.ts'
import { redisStore } from '#src/store/redis/store.ts'
import { redisProblems } from '#src/store/redis/upkeep.ts'
import { startRedisCluster, type TestCluster } from '../support/redis-cluster.ts'

let cluster: TestCluster
let connection: Connection
let store: Store
const channels = ['telegram', 'messenger', 'web'] as const
beforeAll(async () => {
  cluster = await startRedisCluster()
  connection = await connect(cluster.url, () => undefined)
  store = redisStore(connection, { channels })
})
afterAll(async () => {
  await connection.close()
  await cluster.stop()
})

const wrote = (channel: (typeof channels)[number], id: string) =>
  store.inbox.append({
    channel,
    conversation: `amina-${channel}` as ConversationId,
    id: id as EntryId,
    sealed: `sealed-${id}` as Sealed,
    order: 1,
    holdMs: 0,
    claimMs: 10_000,
  })

test('what happens on a channel happens on one node, and the channels are spread', async () => {
  for (const channel of channels) {
    const { claim } = await wrote(channel, `${channel}1`)
    const committed = await store.turn.commit({
      claim: claim!,
      state: 'state' as Sealed,
      say: [{ id: 'a.0', lane: 'normal', sealed: 'words' as Sealed }],
      timers: [{ name: 'idle', inMs: 60_000 }],
      counts: ['message'],
      cells: ['contacts'],
      day: '2026-11-26',
      sendMs: 10_000,
    })
    expect(committed).toMatchObject({ result: 'committed', send: { channel } })
  }
  const sizes = await Promise.all((await connection.nodes()).map((send) => send(['DBSIZE'])))
  expect(sizes.map(Number).reduce((sum, size) => sum + size)).toBeGreaterThan(9)
  expect(sizes.filter((size) => Number(size) > 0).length).toBeGreaterThan(1)
  expect(await store.upkeep.counts('2026-11-26')).toEqual({ message: 3 })
  expect((await store.upkeep.health()).backlog).toBe(3)
})

test('time is one for all, and a wrong setting of any node is told', async () => {
  expect(Math.abs((await store.upkeep.time()) - Date.now())).toBeLessThan(60_000)
  expect(await redisProblems(connection)).toEqual([])
  const [, second] = await connection.nodes()
  await second?.(['CONFIG', 'SET', 'appendfsync', 'everysec'])
  expect(await redisProblems(connection)).toEqual([expect.stringMatching(/appendfsync always/)])
  await second?.(['CONFIG', 'SET', 'appendfsync', 'always'])
})

test('the files of every node forget what was erased', async () => {
  const base = async (): Promise<string[]> =>
    Promise.all(
      (await connection.nodes()).map(async (send) => {
        const info = String(await send(['INFO', 'persistence']))
        return `${/aof_base_size:(\d+)/.exec(info)?.[1]} ${/aof_rewrites:(\d+)/.exec(info)?.[1]}`
      }),
    )
  await connection.send(['INCR', 'itgel:{web}:erased'])
  const before = await base()
  expect(await store.upkeep.forgetFiles()).toBe(true)
  const after = await base()
  for (const [n, one] of after.entries()) expect(one).not.toBe(before[n])
  expect(await store.upkeep.forgetFiles()).toBe(false)
})

test('who watches hears what another process adds, at whatever node', async () => {
  const elsewhere = await connect(cluster.url, () => undefined)
  const heard: string[] = []
  const stop = await store.feed.watch((conversation) => void heard.push(conversation))
  const other = redisStore(elsewhere, { channels })
  for (let tries = 0; tries < 100 && heard.length === 0; tries++) {
    await other.feed.typing('amina' as ConversationId)
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  expect(heard[0]).toBe('amina')
  stop()
  await elsewhere.close()
})

test('a channel goes on while the node of another is away, and that one goes on when it is back', async () => {
  const slotOf = async (channel: string): Promise<number> =>
    Number(await connection.send(['CLUSTER', 'KEYSLOT', `{${channel}}`]))
  const nodeOf = async (channel: string): Promise<number> =>
    Math.floor((await slotOf(channel)) / (16_384 / cluster.nodes.length))
  const [telegram, messenger, web] = await Promise.all(channels.map(nodeOf))
  const gone = telegram === messenger && telegram === web ? undefined : telegram
  const other = channels.find((_, n) => [telegram, messenger, web][n] !== gone)!
  expect(gone).toBeDefined()
  await cluster.nodes[gone!]?.kill()
  await expect(wrote('telegram', 'while-away')).rejects.toThrow(/store/)
  expect(await wrote(other, `${other}-meanwhile`)).toMatchObject({ result: 'appended' })
  await cluster.nodes[gone!]?.revive()
  let result: unknown
  for (let tries = 0; tries < 400 && !result; tries++) {
    result = await wrote('telegram', 'after').catch(() => undefined)
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  expect(result).toMatchObject({ result: 'appended' })
  expect(await store.upkeep.counts('2026-11-26')).toEqual({ message: 3 })
}, 60_000)
