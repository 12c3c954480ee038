/** Telegram could not be reached for more than a day after she erased: her chat is wiped when it is back. */
import { expect, test } from 'vitest'
import type { Route } from '#src/house.ts'
import { receive } from '#src/inbox/receive.ts'
import { createTurnWorkers } from '#src/inbox/worker.ts'
import type { Activity, ChannelId, PlatformId, Received } from '#src/message.ts'
import { createSenders } from '#src/outbox/worker.ts'
import { memoryStore } from '#src/store/memory/store.ts'
import { bareHouse, limits } from '../support/bare-house.ts'

const hour = 3_600_000

test('her chat is wiped though nothing reached Telegram for a day and more', async () => {
  let clock = 1_800_000_000_000
  let away = false
  const chat = new Set<string>()
  const said: string[] = []
  const route = {
    limits,
    reorderMs: 0,
    async carry({ outbound }) {
      if (away) return { kind: 'refused', reason: 'token', keep: true }
      if (outbound.type === 'message') said.push(outbound.text)
      else if (outbound.name === 'wipe') for (const id of outbound.value) chat.delete(id)
      return { kind: 'sent' }
    },
  } as Route
  const now = (): number => clock
  const store = memoryStore({ channels: ['telegram'], now })
  const house = bareHouse({ store, routes: new Map<ChannelId, Route>([['telegram', route]]), now })
  const senders = createSenders(house, async () => undefined)
  const workers = createTurnWorkers(house, senders)
  const writes = async (n: number, activity: Activity): Promise<void> => {
    chat.add(`hers${n}`)
    await receive(
      {
        channel: 'telegram',
        id: `u${n}`,
        address: 'her',
        order: n,
        at: clock,
        messageId: `hers${n}`,
        activity,
      } as Received,
      house,
      workers,
    )
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  await writes(1, { type: 'message', text: 'he beats me' } as Activity)
  away = true
  await writes(2, { type: 'message', text: 'erase' } as Activity)
  said.length = 0
  clock += 26 * hour
  away = false
  for (let sends = 0; sends < 5; sends++) {
    const found = await store.outbox.claim('telegram', 10_000)
    if (!('waitMs' in found)) senders.take(found)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  await workers.stop()
  await senders.stop()
  expect([...chat] as PlatformId[]).toEqual([])
  // What was to be said then is not said a day later.
  expect(said).toEqual([])
})
