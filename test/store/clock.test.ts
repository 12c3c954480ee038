/** What time it is: the store's, for every process; and nothing is forgotten by a clock that leaps. */
import { expect, test } from 'vitest'
import { apartMs, doubtMs, storeClock } from '#src/house-clock.ts'
import { silentLog } from '#src/log.ts'

const day = 24 * 3_600_000

function clocks() {
  const at = { steady: 1000, own: 1_800_000_000_000, store: 1_800_000_000_000 }
  const told: string[] = []
  const metric: number[] = []
  const clock = storeClock({
    time: async () => at.store,
    own: () => at.own,
    steady: () => at.steady,
    log: { ...silentLog, error: (event) => void told.push(event) },
    metrics: () => ({ clock: (apart, doubted) => void metric.splice(0, 2, apart, doubted) }),
  })
  const pass = (ms: number): void => {
    for (const name of ['steady', 'own', 'store'] as const) at[name] += ms
  }
  return { at, told, metric, clock, pass }
}

test('a process whose own clock is three days ahead counts as the store does, and tells it', async () => {
  const { at, told, metric, clock, pass } = clocks()
  at.own += 3 * day
  await clock.check()
  expect([clock.now(), clock.surely()]).toEqual([at.store, at.store])
  expect([told, metric]).toEqual([['clock.apart'], [3 * day, 0]])
  pass(1234)
  expect(clock.now()).toBe(at.store)
})

test('a clock of its own that is set while it runs is not even noticed', async () => {
  const { at, told, clock, pass } = clocks()
  await clock.check()
  at.own += 3 * day
  pass(10)
  expect([clock.now(), clock.surely()]).toEqual([at.store, at.store])
  expect(told).toEqual([])
})

test('what the clock of the store leapt over is doubted for a day, then believed', async () => {
  const { at, told, metric, clock, pass } = clocks()
  await clock.check()
  at.store += 3 * day
  pass(5000)
  expect(clock.now()).toBe(at.store - 3 * day)
  await clock.check()
  expect([clock.now(), clock.surely()]).toEqual([at.store, at.store - 3 * day])
  expect([told, metric[1]]).toEqual([['clock.leapt', 'clock.apart', 'clock.doubted'], 3 * day])
  pass(doubtMs - 1)
  expect(clock.surely()).toBe(at.store - 3 * day)
  pass(1)
  await clock.check()
  expect(clock.surely()).toBe(at.store)
})

test('a clock that is put right again is believed at once', async () => {
  const { at, clock, pass } = clocks()
  await clock.check()
  for (const leap of [3 * day, -3 * day]) {
    at.store += leap
    pass(5000)
    await clock.check()
  }
  expect([clock.now(), clock.surely()]).toEqual([at.store, at.store])
})

test('a clock that is only slow is followed without a word', async () => {
  const { at, told, clock, pass } = clocks()
  await clock.check()
  for (let n = 0; n < 100; n++) {
    at.store += apartMs / 200
    at.own += apartMs / 200
    pass(5000)
    await clock.check()
    expect([clock.now(), clock.surely()]).toEqual([at.store, at.store])
  }
  expect(told).toEqual([])
})

test('while the store does not answer, time goes on', async () => {
  const { clock, pass, at } = clocks()
  await clock.check()
  const silent = storeClock({
    time: () => Promise.reject(new Error('away')),
    own: () => at.own,
    steady: () => at.steady,
    log: silentLog,
    metrics: () => ({ clock: () => undefined }),
  })
  await expect(silent.check()).rejects.toThrow('away')
  pass(70_000)
  expect(silent.now()).toBe(at.own)
})
