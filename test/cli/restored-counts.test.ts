/** What is counted ends five years after it was, in a house that was restored from a backup too. */
import { expect, test } from 'vitest'
import { writeContents } from '#src/cli/backup/contents.ts'
import { channelIds } from '#src/message.ts'
import { redisStore } from '#src/store/redis/store.ts'
import { testSealer } from '../desk/helpdesk.ts'
import { connectedRedis } from '../support/connected.ts'

const connection = connectedRedis()

const yearSeconds = 365 * 24 * 3600
const yearsAgo = (years: number): string =>
  new Date(Date.now() - years * yearSeconds * 1000).toISOString().slice(0, 10)
const monthOf = (day: string): string => day.slice(0, 7)

test('a restored house does not keep what was counted longer than the one before would have', async () => {
  const store = redisStore(connection(), { channels: channelIds })
  const [lately, four, six] = [yearsAgo(0), yearsAgo(4), yearsAgo(6)]
  const cells = [lately, four, six].map((day) => ({
    channel: 'web' as const,
    month: monthOf(day),
    cells: { contacts: 1 },
  }))
  const counts = [lately, yearsAgo(1), four].map((day) => ({
    channel: 'web' as const,
    day,
    counts: { message: 1 },
  }))
  await writeContents(
    { format: 1, made: '', files: {}, records: [], audit: { entries: [], mark: '' }, counts, cells },
    store,
    { sealer: testSealer, redis: connection() },
  )
  const years = async (key: string): Promise<number> =>
    Number(await connection().send(['TTL', `itgel:{web}:${key}`])) / yearSeconds
  expect(await years(`cells:${monthOf(lately)}`)).toBeCloseTo(5, 0)
  expect(await years(`cells:${monthOf(four)}`)).toBeLessThan(1.2)
  expect(await years(`counts:${yearsAgo(1)}`)).toBeLessThan(1.1)
  // Those are over: they had gone where they were counted.
  expect(await store.upkeep.cells(monthOf(six))).toEqual({})
  expect(await store.upkeep.counts(four)).toEqual({})
  expect(await store.upkeep.cells(monthOf(four))).toEqual({ contacts: 1 })
})
