/** The store is away, and the platform did not take the one safe sentence: she is told at her message's next coming, not an hour later. */
import { expect, test } from 'vitest'
import type { Route } from '#src/house.ts'
import type { ChannelId, Outbound, Received, SendOutcome } from '#src/message.ts'
import { createFallback } from '#src/outbox/fallback.ts'
import { memoryStore } from '#src/store/memory/store.ts'
import { bareHouse, limits } from '../support/bare-house.ts'

const safe = { type: 'message', text: 'Call 107', author: 'bot' } as unknown as Outbound
const wrote = {
  channel: 'telegram',
  id: 'u1',
  address: 'her',
  order: 1,
  at: 0,
  activity: { type: 'message', text: 'help' },
} as Received

async function tolds(answers: SendOutcome[]): Promise<number> {
  let now = 1_800_000_000_000
  let asked = 0
  const route = {
    limits,
    reorderMs: 0,
    carry: async () => answers[asked++] ?? { kind: 'sent' },
  } as unknown as Route
  const store = memoryStore({ channels: ['telegram'] })
  const routes = new Map<ChannelId, Route>([['telegram', route]])
  const fallback = createFallback(bareHouse({ store, routes, now: () => now }), () => safe)
  for (let comes = 0; comes < 5; comes++) {
    fallback.storeFailed(wrote)
    await new Promise((resolve) => setImmediate(resolve))
    now += 11_000
  }
  return asked
}

test('she gets the safe sentence as soon as the platform takes it, and then no more for an hour', async () => {
  expect(await tolds([])).toBe(1)
  expect(await tolds([{ kind: 'later', reason: 'no-answer' }])).toBe(2)
  expect(
    await tolds([
      { kind: 'later', reason: 'rate-limited', throttled: true },
      { kind: 'refused', reason: 'token', keep: true },
    ]),
  ).toBe(3)
  expect(await tolds([{ kind: 'gone', reason: 'blocked' }])).toBe(1)
})
