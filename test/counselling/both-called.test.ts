/** Of two women whose ladders fall due in the same moment both are called for. */
import { expect, test } from 'vitest'
import { freshConversation } from '#src/conversation.ts'
import { openCase } from '#src/counselling/case.ts'
import { beginWaiting } from '#src/counselling/ladder.ts'
import type { Route } from '#src/house.ts'
import type { PlatformId } from '#src/message.ts'
import type { Store } from '#src/store/contract.ts'
import { memoryStore } from '#src/store/memory/store.ts'
import { redisStore } from '#src/store/redis/store.ts'
import { takeTurn } from '#src/turn/take-turn.ts'
import { bareHouse, firstTurn, limits } from '../support/bare-house.ts'
import { connectedRedis } from '../support/connected.ts'

const connection = connectedRedis()

let clock = 1_800_000_000_000
const now = (): number => clock
const stores: [string, () => Store][] = [
  ['the embedded store', () => memoryStore({ channels: ['telegram'], now })],
  ['Redis', () => redisStore(connection(), { channels: ['telegram'], now })],
]

test.each(stores)('%s calls for each', async (_, open) => {
  const store = open()
  const route = { limits, reorderMs: 0, carry: async () => ({ kind: 'sent' }) } as unknown as Route
  const house = bareHouse({ store, routes: new Map([['telegram', route]]), now })
  for (const name of ['amina', 'saran']) {
    const { conversation, claim } = await firstTurn(house, name)
    const known = openCase({ id: conversation }, { now: clock, urgency: 'critical', why: [], agreed: false })
    const state = {
      ...freshConversation(conversation, 'telegram', name as PlatformId, clock),
      case: { ...known, climb: { ...beginWaiting('critical', clock), paged: { first: clock } } },
    }
    await store.turn.commit({
      claim,
      state: house.sealer.seal(conversation, 'state', state, house.sealer.newKey(conversation)),
      say: [],
      timers: [{ name: 'page', inMs: 60_000 }],
      counts: [],
      day: '2027-01-15',
    })
  }
  clock += 60_000
  for (let turns = 0; turns < 2; ) {
    const claim = await store.inbox.claim('telegram', 5000)
    if ('waitMs' in claim) continue
    await takeTurn(claim, house, undefined, undefined)
    turns++
  }
  const called = new Set<string>()
  for (let page = await store.pages.claim('telegram', 30_000); !('waitMs' in page); ) {
    called.add(page.entry.case)
    page = await store.pages.claim('telegram', 30_000)
  }
  expect(called.size).toBe(2)
})
