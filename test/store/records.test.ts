/** What every store promises of what staff keep, walked over both; and that both answer alike to any history. */

import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Sealed } from '#src/message.ts'
import type { Store } from '#src/store/contract.ts'
import { memoryStore } from '#src/store/memory/store.ts'
import { mostNotices, type RecordKind, type RecordWrite } from '#src/store/records.ts'
import { type Connection, connect } from '#src/store/redis/connect.ts'
import { redisStore } from '#src/store/redis/store.ts'
import { startRedis, type TestRedis } from '../support/redis.ts'

let redis: TestRedis
let connection: Connection
beforeAll(async () => {
  redis = await startRedis(['--appendfsync', 'no'])
  connection = await connect(redis.url, () => undefined)
})
afterAll(async () => {
  await connection.close()
  await redis.stop()
})

/** Set by the tests, and far ahead of what passes: Redis also forgets by its own clock, which a slow machine must not reach. */
let clock = 1_800_000_000_000
const now = (): number => clock
const channels = ['telegram'] as const
let houses = 0
const onRedis = (): Store => redisStore(connection, { channels, now, namespace: `staff${++houses}` })
const stores: [string, () => Store][] = [
  ['the embedded store', () => memoryStore({ channels, now })],
  ['Redis', onRedis],
]
const put = (
  id: string,
  expected = 0,
  more: { expireMs?: number | 'keep'; kind?: RecordKind } = {},
): RecordWrite => ({
  kind: 'person',
  id,
  expected,
  do: 'put',
  sealed: `sealed-${id}` as Sealed,
  ...more,
})
const link = (previous: string, hash: string) =>
  ({ journal: 'audit', previous, hash, value: `value-${hash}`, mark: `mark-${hash}` }) as const

describe.each(stores)('%s', (_, open) => {
  let store: Store
  beforeEach(() => {
    clock += 10_000_000_000
    store = open()
  })
  const revision = async (id: string): Promise<number> =>
    (await store.records.get('person', id))?.revision ?? 0

  test('keeps a record, and refuses who read an older one', async () => {
    expect(await store.records.get('person', 'a')).toBeUndefined()
    expect(await store.records.write([put('a')])).toMatchObject({ result: 'written' })
    const first = await revision('a')
    expect(await store.records.get('person', 'a')).toEqual({ id: 'a', revision: first, sealed: 'sealed-a' })
    expect(await store.records.write([put('a')])).toEqual({ result: 'conflict', at: 0, revision: first })
    const second = await store.records.write([put('a', first)])
    expect(second).toMatchObject({ result: 'written' })
    expect(await store.records.write([put('a', first)])).toMatchObject({ result: 'conflict' })
  })

  test('gives no revision twice, so that a record that went and came is another one', async () => {
    await store.records.write([put('a')])
    const old = await revision('a')
    await store.records.write([{ kind: 'person', id: 'a', expected: old, do: 'drop' }])
    expect(await store.records.get('person', 'a')).toBeUndefined()
    await store.records.write([put('a')])
    expect(await revision('a')).not.toBe(old)
    expect(await store.records.write([put('a', old)])).toMatchObject({ result: 'conflict' })
  })

  test('writes many together or none', async () => {
    await store.records.write([put('a'), put('b')])
    const [a, b] = [await revision('a'), await revision('b')]
    const stale = await store.records.write([
      put('a', a),
      { kind: 'person', id: 'b', expected: b - 1, do: 'check' },
    ])
    expect(stale).toEqual({ result: 'conflict', at: 1, revision: b })
    expect(await revision('a')).toBe(a)
    const fresh = await store.records.write([
      put('a', a),
      { kind: 'person', id: 'b', expected: b, do: 'check' },
    ])
    expect(fresh).toMatchObject({ result: 'written', revisions: [expect.any(Number), b] })
    expect(await revision('b')).toBe(b)
  })

  test('lets a record go when its time is over, and a later write takes its place', async () => {
    await store.records.write([put('a', 0, { expireMs: 1_000_000 }), put('b')])
    clock += 999_000
    expect(await revision('a')).toBeGreaterThan(0)
    clock += 1_000
    expect(await revision('a')).toBe(0)
    expect((await store.records.list('person', { limit: 9 })).records.map(({ id }) => id)).toEqual(['b'])
    expect(await store.records.write([put('a')])).toMatchObject({ result: 'written' })
    clock += 10_000_000_000
    expect(await revision('a')).toBeGreaterThan(0)
  })

  test('keeps the end of a record that is written again for another reason', async () => {
    await store.records.write([put('a', 0, { expireMs: 1_000_000 }), put('b')])
    clock += 500_000
    for (const id of ['a', 'b'])
      await store.records.write([put(id, await revision(id), { expireMs: 'keep' })])
    clock += 499_000
    expect(await revision('a')).toBeGreaterThan(0)
    clock += 1_000
    expect([await revision('a'), (await revision('b')) > 0]).toEqual([0, true])
  })

  test('lists a kind page by page, both ways, and no other kind', async () => {
    await store.records.write([
      ...['c', 'a', 'e', 'b', 'd'].map((id) => put(id)),
      put('x', 0, { kind: 'rota' }),
    ])
    const walk = async (backwards: boolean): Promise<string[]> => {
      const seen: string[] = []
      let after: string | undefined
      do {
        const page = await store.records.list('person', { after, limit: 2, backwards })
        seen.push(page.records.map(({ id }) => id).join(''))
        after = page.next
      } while (after)
      return seen
    }
    expect(await walk(false)).toEqual(['ab', 'cd', 'e'])
    expect(await walk(true)).toEqual(['ed', 'cb', 'a'])
  })

  test('tells of every change, and not of what changed nothing', async () => {
    const seen: string[] = []
    const stop = await store.records.watch((kind, id) => seen.push(`${kind} ${id}`))
    await store.records.write([put('a')])
    await store.records.write([put('a')])
    await store.records.write([{ kind: 'person', id: 'a', expected: await revision('a'), do: 'check' }])
    await store.records.write([{ kind: 'person', id: 'a', expected: await revision('a'), do: 'drop' }])
    await until(() => seen.length >= 2)
    stop()
    expect(seen).toEqual(['person a', 'person a'])
  })

  test('lets two writers of a journal never fork it, and writes no record when it has grown', async () => {
    expect(await store.journals.head('audit')).toEqual({ length: 0, hash: '', mark: '' })
    expect(await store.records.write([], link('', 'h1'))).toMatchObject({ result: 'written' })
    const behind = await store.records.write([put('a')], link('', 'h1b'))
    expect(behind).toEqual({ result: 'behind', head: { length: 1, hash: 'h1', mark: 'mark-h1' } })
    expect(await revision('a')).toBe(0)
    await store.records.write([put('a')], link('h1', 'h2'))
    await store.records.write([put('b', 77)], link('h2', 'h3'))
    expect(await store.journals.head('audit')).toEqual({ length: 2, hash: 'h2', mark: 'mark-h2' })
    expect(await store.journals.read('audit', 1, 9)).toEqual([
      { number: 1, hash: 'h1', value: 'value-h1' },
      { number: 2, hash: 'h2', value: 'value-h2' },
    ])
    expect(await store.journals.read('audit', 2, 9)).toHaveLength(1)
    expect(await store.journals.read('audit', 3, 9)).toEqual([])
  })

  test('hands notices on from a number without gap or repeat, and says when some are lost', async () => {
    expect(await store.notices.after(0, 9)).toEqual({ notices: [], newest: 0, lost: false })
    expect((await store.notices.after(3, 9)).lost).toBe(true)
    let woken = 0
    const stop = await store.notices.watch(() => woken++)
    for (let i = 1; i <= 5; i++) expect(await store.notices.post(`n${i}` as Sealed)).toBe(i)
    await until(() => woken === 5)
    stop()
    const page = await store.notices.after(2, 2)
    expect(page).toEqual({
      notices: [
        { number: 3, sealed: 'n3' },
        { number: 4, sealed: 'n4' },
      ],
      newest: 5,
      lost: false,
    })
    await Promise.all(Array.from({ length: mostNotices }, () => store.notices.post('more' as Sealed)))
    expect((await store.notices.after(5, 1)).lost).toBe(false)
    expect((await store.notices.after(4, 1)).lost).toBe(true)
  })

  test('gives one of many who write at once the word, and every journal entry its own number', async () => {
    await store.records.write([put('a')])
    const old = await revision('a')
    const all = await Promise.all(Array.from({ length: 50 }, () => store.records.write([put('a', old)])))
    expect(all.filter(({ result }) => result === 'written')).toHaveLength(1)
  })

  test('forgets in the files what was dropped for good', async () => {
    await store.records.write([put('a'), put('b')])
    expect(await store.upkeep.forgetFiles()).toBe(false)
    await store.records.write([{ kind: 'person', id: 'a', expected: await revision('a'), do: 'drop' }])
    expect(await store.upkeep.forgetFiles()).toBe(false)
    await store.records.write([
      { kind: 'person', id: 'b', expected: await revision('b'), do: 'drop', forget: true },
    ])
    expect(await store.upkeep.forgetFiles()).toBe(true)
    expect(await store.upkeep.forgetFiles()).toBe(false)
  })
})

const id = fc.constantFrom('a', 'b', 'c', 'd')
const kind = fc.constantFrom<RecordKind>('person', 'session')
const part = fc.record({
  kind,
  id,
  do: fc.constantFrom('put' as const, 'put' as const, 'check' as const, 'drop' as const),
  stale: fc.constantFrom(0, 0, 0, 0, 1),
  expireMs: fc.constantFrom(undefined, undefined, 100_000, 1_000_000, 'keep' as const),
})
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('write' as const),
      parts: fc.uniqueArray(part, { maxLength: 3, selector: (each) => `${each.kind}${each.id}` }),
      link: fc.constantFrom('none', 'none', 'right', 'stale'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('get' as const), kind, id }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('list' as const),
      kind,
      limit: fc.integer({ min: 1, max: 5 }),
      after: fc.option(id, { nil: undefined }),
      backwards: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('journal' as const),
      from: fc.integer({ min: 1, max: 6 }),
      limit: fc.integer({ min: 1, max: 4 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('notice' as const), after: fc.nat(6) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      ms: fc.constantFrom(1, 99_999, 100_000, 900_001),
    }),
  },
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

async function perform(store: Store, action: Step, number: number): Promise<unknown> {
  switch (action.do) {
    case 'write': {
      const writes: RecordWrite[] = []
      for (const each of action.parts) {
        const found = (await store.records.get(each.kind, each.id))?.revision ?? 0
        const base = { kind: each.kind, id: each.id, expected: found + each.stale }
        if (each.do === 'put')
          writes.push({
            ...base,
            do: 'put',
            sealed: `s${number}` as Sealed,
            ...(each.expireMs ? { expireMs: each.expireMs } : {}),
          })
        else writes.push({ ...base, do: each.do })
      }
      const { hash } = await store.journals.head('audit')
      return store.records.write(
        writes,
        action.link === 'none' ? undefined : link(action.link === 'right' ? hash : `${hash}x`, `h${number}`),
      )
    }
    case 'get':
      return store.records.get(action.kind, action.id)
    case 'list':
      return store.records.list(action.kind, action)
    case 'journal':
      return [
        await store.journals.head('audit'),
        await store.journals.read('audit', action.from, action.limit),
      ]
    case 'notice':
      return [await store.notices.post(`n${number}` as Sealed), await store.notices.after(action.after, 3)]
    case 'wait':
      return undefined
  }
}

test('Redis and the embedded store answer alike to any history', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 60, size: 'max' }), async (steps) => {
      const [model, real] = [memoryStore({ channels, now }), onRedis()]
      for (const [number, action] of steps.entries()) {
        clock += action.do === 'wait' ? action.ms : 1
        const expected = await perform(model, action, number)
        expect(await perform(real, action, number)).toEqual(expected)
      }
    }),
    { numRuns: Number(process.env.MODEL_RUNS ?? 200) },
  )
})

async function until(there: () => boolean): Promise<void> {
  for (let i = 0; i < 200 && !there(); i++) await new Promise((resolve) => setTimeout(resolve, 5))
}
