/** What comes after an erasure is refused, and refused again when it is sent again: as a duplicate it would be told to be safe. */
import { expect, test } from 'vitest'
import type { ConversationId, EntryId, Sealed } from '#src/message.ts'
import { memoryStore } from '#src/store/memory/store.ts'
import { redisStore } from '#src/store/redis/store.ts'
import { connectedRedis } from '../support/connected.ts'

const connection = connectedRedis()
const options = { channels: ['telegram'] as const }
test.each([
  ['the embedded store', () => memoryStore(options)],
  ['Redis', () => redisStore(connection(), options)],
])('%s refuses it again, and what erased her is still known when it comes again', async (_, open) => {
  const store = open()
  const event = (id: string, order: number) =>
    store.inbox.append({
      channel: 'telegram',
      conversation: 'amina' as ConversationId,
      id: id as EntryId,
      sealed: 'x' as Sealed,
      order,
      holdMs: 0,
      claimMs: 5000,
    })
  const { claim } = await event('erase', 5)
  await store.turn.commit({
    claim: claim!,
    state: null,
    say: [],
    timers: [],
    counts: [],
    day: '2027-01-15',
    erase: { all: false, order: 5, cases: true },
  })
  expect((await event('late', 2)).result).toBe('erased')
  expect((await event('late', 2)).result).toBe('erased')
  expect((await event('erase', 5)).result).toBe('duplicate')
})
