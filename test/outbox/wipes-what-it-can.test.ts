/** Of her chat only that is kept to be wiped which Telegram can still delete: one that is too old would cost the others. */
import { expect, test } from 'vitest'
import type { Call } from '#src/channels/channel.ts'
import { openDoor } from '#src/channels/door.ts'
import { telegram } from '#src/channels/telegram/channel.ts'
import type { ConversationId, EntryId, Outbound, PlatformId, Sealed } from '#src/message.ts'
import type { Calls } from '#src/outbox/calls.ts'
import { carryByCall } from '#src/outbox/deliver.ts'
import { traceMs } from '#src/store/contract.ts'
import { memoryStore } from '#src/store/memory/store.ts'
import { redisStore } from '#src/store/redis/store.ts'
import { connectedRedis } from '../support/connected.ts'

const connection = connectedRedis()

let clock = 1_800_000_000_000
const options = { channels: ['telegram'] as const, now: () => clock }

test.each([
  ['the embedded store', () => memoryStore(options)],
  ['Redis', () => redisStore(connection(), options)],
])('%s names no message that Telegram deletes no more', async (_, open) => {
  const store = open()
  const conversation = 'amina' as ConversationId
  for (const id of ['older', 'newer']) {
    const event = { channel: 'telegram', conversation, id: id as EntryId, sealed: 'x' as Sealed } as const
    const { claim } = await store.inbox.append({ ...event, order: clock, holdMs: 0, claimMs: 5000 })
    await store.turn.commit({
      claim: claim!,
      state: 'state' as Sealed,
      say: [],
      timers: [],
      counts: [],
      day: '2027-01-15',
      trace: id as Sealed,
    })
    clock += traceMs - 1000
  }
  clock -= traceMs - 2000
  expect(await store.turn.traces('telegram', conversation)).toEqual(['newer'])
})
