/** An operator took a key away while a message of hers waited in the inbox: she does not wait behind it for ever. */
import { expect, test } from 'vitest'
import type { House, Route } from '#src/house.ts'
import { receive } from '#src/inbox/receive.ts'
import { createTurnWorkers } from '#src/inbox/worker.ts'
import type { ChannelId, Received } from '#src/message.ts'
import { createSenders } from '#src/outbox/worker.ts'
import { memoryStore } from '#src/store/memory/store.ts'
import { bareHouse, k1, k2, limits } from '../support/bare-house.ts'

let clock = 1_800_000_000_000
const now = (): number => clock

function line() {
  const store = memoryStore({ channels: ['telegram'], now })
  const heard: string[] = []
  const carry: Route['carry'] = async ({ outbound, address }) => {
    if (outbound.type === 'message') heard.push(`${address}: ${outbound.text}`)
    return { kind: 'sent' }
  }
  const routes = new Map<ChannelId, Route>([['telegram', { limits, reorderMs: 0, carry } as Route]])
  const wrote = (n: number): Received =>
    ({
      channel: 'telegram',
      id: `u${n}`,
      address: 'her',
      order: n,
      at: clock,
      activity: { type: 'message', text: 'help me' },
    }) as Received
  const idle = {
    hasRoom: () => false,
    take: () => undefined,
    wake: () => undefined,
  } as unknown as Parameters<typeof receive>[2]
  /** Whoever looks takes what is due, lease after lease. */
  const works = async (house: House, leases: number): Promise<void> => {
    const senders = createSenders(house, async () => undefined)
    const workers = createTurnWorkers(house, senders)
    for (let round = 0; round < leases; round++) {
      const found = await store.inbox.claim('telegram', 5000)
      if (!('waitMs' in found)) workers.take(found)
      await new Promise((resolve) => setTimeout(resolve, 5))
      clock += 5001
    }
    await workers.stop()
    await senders.stop()
  }
  const house = (keys: (typeof k1)[]): House => bareHouse({ store, routes, now, keys })
  return { heard, wrote, idle, works, house }
}

test('who writes behind a message that no key opens hears the safe sentence within minutes', async () => {
  const { heard, wrote, idle, works, house } = line()
  const before = house([k1])
  await receive(wrote(1), before, idle)
  await works(before, 1)
  heard.length = 0
  // It waits, or a worker died over it, and the process starts with another key.
  await receive(wrote(2), before, idle)
  const after = house([k2])
  await works(after, 3)
  await receive(wrote(3), after, idle)
  await works(after, 30)
  expect(heard.join()).toMatch(/^her: .*\b102\b/s)
  // With the key back she goes on where she was.
  heard.length = 0
  const back = house([k2, k1])
  await receive(wrote(4), back, idle)
  await works(back, 2)
  expect(heard).not.toEqual([])
})

test('while keys are changed one process after the other her message waits for the one that has its key', async () => {
  const { heard, wrote, idle, works, house } = line()
  const anew = house([k2, k1])
  await receive(wrote(1), anew, idle)
  await works(house([k1]), 7)
  expect(heard).toEqual([])
  await works(anew, 2)
  expect(heard).not.toEqual([])
})

test('where it is known how to reach her she hears the safe sentence for that message itself', async () => {
  const { heard, wrote, idle, works, house } = line()
  await receive(wrote(1), house([k2, k1]), idle)
  await works(house([k2, k1]), 1)
  heard.length = 0
  await receive(wrote(2), house([k1]), idle)
  await works(house([k2]), 14)
  expect(heard.join()).toMatch(/^her: .*\b102\b/s)
})
