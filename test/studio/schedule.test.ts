/** Publishing at a chosen time, on both stores: once, not before, also after a restart, and nothing that does not hold together. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { silentLog } from '#src/log.ts'
import type { Store } from '#src/store/contract.ts'
import { memoryStore } from '#src/store/memory/store.ts'
import { type Connection, connect } from '#src/store/redis/connect.ts'
import { redisStore } from '#src/store/redis/store.ts'
import type { Studio } from '#src/studio/drafts.ts'
import { giveBack } from '#src/studio/proposals.ts'
import { createSchedule, withoutSchedule, withSchedule } from '#src/studio/schedule.ts'
import { newestVersion, studioShelves } from '#src/studio/shelves.ts'
import { startRedis, type TestRedis } from '../support/redis.ts'
import { livesTexts, plainly, proposes, publishes, sealer, teaHouse, writes } from './tea.ts'

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

const channels = ['telegram'] as const
let houses = 0
const stores: [string, () => Store][] = [
  ['the embedded store', () => memoryStore({ channels })],
  ['Redis', () => redisStore(connection, { channels, namespace: `schedule${++houses}` })],
]

describe.each(stores)('on %s', (_, open) => {
  const began = 1_800_000_000_000
  const hour = 3_600_000
  const house = () => {
    const store = open()
    const clock = { wall: began, steady: 0, may: true }
    const studio: Studio = {
      shelves: studioShelves(store.records, sealer),
      program: teaHouse,
      now: () => clock.wall,
    }
    const told: string[] = []
    const process = () =>
      createSchedule({
        studio,
        log: silentLog,
        steady: () => clock.steady,
        mayStill: async () => clock.may,
        writeDown: (act, who) => (parts) => {
          told.push(`${act} ${who}`)
          return plainly(studio)(parts)
        },
        tell: async () => void told.push('told'),
      })
    /** Two looks, as far apart as a process takes them. */
    const looks = async (...all: ReturnType<typeof process>[]) => {
      for (let times = 0; times < 2; times++) {
        await Promise.all(all.map((one) => one.look()))
        clock.steady += 5000
      }
    }
    const proposed = async (text = 'Цай уух уу?') => {
      await writes(studio, 'anu', { step: 'offer', text, was: 'Tea?' })
      const made = await proposes(studio, 'anu')
      if (made.result !== 'proposed') throw new Error(made.result)
      return made.id
    }
    const kept = async (id: string) => (await studio.shelves.proposals.get(id))!
    const at = async (id: string, when: number) => {
      const { revision, value } = await kept(id)
      await plainly(studio)([
        studio.shelves.proposals.put(id, revision, withSchedule(value, when, 'bat', clock.wall)),
      ])
    }
    return { studio, clock, told, process, looks, proposed, kept, at }
  }

  test('a proposal is published when its time has come, and not before', async () => {
    const { studio, clock, told, process, looks, proposed, kept, at } = house()
    const id = await proposed()
    await at(id, began + hour)
    const one = process()
    await looks(one)
    clock.wall = began + hour - 1
    await looks(one)
    expect((await livesTexts(studio)).offer).toBe('Tea?')
    clock.wall = began + hour
    await looks(one)
    expect((await livesTexts(studio)).offer).toBe('Цай уух уу?')
    expect((await kept(id)).value).toMatchObject({ state: 'published', version: 2 })
    expect((await kept(id)).value.scheduled).toBe(undefined)
    expect(await newestVersion(studio.shelves)).toMatchObject({
      by: 'bat',
      authors: ['anu'],
      scheduled: { by: 'bat', at: began + hour },
    })
    expect(told).toEqual(['dialog.published bat', 'told'])
  })

  test('after a restart, long past its time, and by two processes at once it is published once', async () => {
    const { studio, clock, process, looks, proposed, at } = house()
    await at(await proposed(), began + hour)
    clock.wall = began + 50 * hour
    await looks(process(), process(), process())
    expect((await newestVersion(studio.shelves))?.number).toBe(2)
    clock.wall = began
    await looks(process())
    expect((await newestVersion(studio.shelves))?.number).toBe(2)
  })

  test('a clock that jumps ahead for a moment publishes nothing', async () => {
    const { studio, clock, process, proposed, at } = house()
    await at(await proposed(), began + hour)
    const one = process()
    for (let times = 0; times < 3; times++) {
      clock.wall = began + 9 * hour
      await one.look()
      clock.wall = began
      clock.steady += 5000
      await one.look()
      clock.steady += 5000
    }
    expect(await newestVersion(studio.shelves)).toBe(undefined)
  })

  test('what was called off, withdrawn or published before is not published again', async () => {
    const { studio, clock, process, looks, proposed, kept, at } = house()
    const one = process()
    const off = await proposed()
    await at(off, began + hour)
    await looks(one)
    const { revision, value } = await kept(off)
    await plainly(studio)([studio.shelves.proposals.put(off, revision, withoutSchedule(value))])
    clock.wall = began + 2 * hour
    await looks(one)
    expect(await newestVersion(studio.shelves)).toBe(undefined)
    await at(off, began + 3 * hour)
    await plainly(studio)((await giveBack(studio, await kept(off), 'withdrawn', { now: clock.wall }))!)
    clock.wall = began + 4 * hour
    await looks(process())
    expect(await newestVersion(studio.shelves)).toBe(undefined)
    expect((await kept(off)).value).toMatchObject({ state: 'withdrawn' })
    expect((await kept(off)).value.scheduled).toBe(undefined)
  })

  test('where somebody published the same step meanwhile nothing is published, and why is told once', async () => {
    const { studio, clock, told, process, looks, proposed, kept, at } = house()
    const id = await proposed()
    await at(id, began + hour)
    await writes(studio, 'saraa', { step: 'offer', text: 'Кофе?', was: 'Tea?' })
    const other = await proposes(studio, 'saraa')
    expect(other.result === 'proposed' && (await publishes(studio, other.id)).result).toBe('published')
    clock.wall = began + hour
    const one = process()
    await looks(one)
    await looks(one)
    expect((await livesTexts(studio)).offer).toBe('Кофе?')
    expect((await kept(id)).value).toMatchObject({
      state: 'open',
      missed: { result: 'clash', at: began + hour, by: 'bat' },
    })
    expect(told).toEqual(['dialog.missed itgel', 'told'])
  })

  test('whoever may not publish any more has nothing published in her name', async () => {
    const { studio, clock, process, looks, proposed, kept, at } = house()
    const id = await proposed()
    await at(id, began + hour)
    Object.assign(clock, { wall: began + hour, may: false })
    await looks(process())
    expect((await kept(id)).value.missed?.result).toBe('who')
    expect(await newestVersion(studio.shelves)).toBe(undefined)
    // It can be given another time, and the old reason is gone.
    clock.may = true
    await at(id, began + 2 * hour)
    clock.wall = began + 2 * hour
    await looks(process())
    expect((await kept(id)).value).toMatchObject({ state: 'published' })
  })

  test('a store that is away for a while loses no chosen time', async () => {
    const { studio, clock, process, looks, proposed, at } = house()
    await at(await proposed(), began + hour)
    clock.wall = began + hour
    const one = process()
    const { proposals } = studio.shelves
    const { all } = proposals
    proposals.all = async () => {
      throw new Error('away')
    }
    await looks(one)
    expect(await newestVersion(studio.shelves)).toBe(undefined)
    proposals.all = all
    await looks(one)
    expect((await newestVersion(studio.shelves))?.number).toBe(2)
  })
})
