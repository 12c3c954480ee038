/** She erases her chat, and one message in it is too old for Telegram to delete: all the others go all the same. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Call } from '#src/channels/channel.ts'
import { openDoor } from '#src/channels/door.ts'
import { telegram } from '#src/channels/telegram/channel.ts'
import type { ConversationId, EntryId, Outbound, PlatformId, Sealed } from '#src/message.ts'
import type { Calls } from '#src/outbox/calls.ts'
import { carryByCall } from '#src/outbox/deliver.ts'
import { traceMs } from '#src/store/contract.ts'
import { memoryStore } from '#src/store/memory/store.ts'
import { type Connection, connect } from '#src/store/redis/connect.ts'
import { redisStore } from '#src/store/redis/store.ts'
import { startRedis, type TestRedis } from '../support/redis.ts'

let redis: TestRedis
let connection: Connection
beforeAll(async () => {
  redis = await startRedis()
  connection = await connect(redis.url, () => undefined)
})
afterAll(async () => {
  await connection.close()
  await redis.stop()
})

let clock = 1_800_000_000_000
const options = { channels: ['telegram'] as const, now: () => clock }

test.each([
  ['the embedded store', () => memoryStore(options)],
  ['Redis', () => redisStore(connection, options)],
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

/** As Telegram does: one message that is too old refuses the whole call. */
function phone(ids: readonly number[], undeletable: readonly number[]) {
  const chat = new Set(ids)
  const calls = {
    async make(_: string, { body }: Call) {
      const { message_ids } = body as { message_ids: number[] }
      if (message_ids.some((id) => undeletable.includes(id) && chat.has(id))) {
        const description = "Bad Request: message can't be deleted for everyone"
        return { status: 400, body: { ok: false, error_code: 400, description } }
      }
      for (const id of message_ids) chat.delete(id)
      return { status: 200, body: { ok: true, result: true } }
    },
  } as unknown as Calls
  return { chat, calls }
}

test.each([[[1]], [[40]], [[1, 2, 3, 77]], [[]]])(
  'her chat is wiped of all that can be deleted, beside %j',
  async (undeletable) => {
    const ids = Array.from({ length: 100 }, (_, index) => index + 1)
    const { chat, calls } = phone(ids, undeletable)
    const settings = { token: '1:t', webhookSecret: 's', apiRoot: 'https://api.telegram.org' }
    const carry = carryByCall(openDoor(telegram, settings), calls, () => clock)
    const outbound: Outbound = { type: 'event', name: 'wipe', value: ids.map(String) as PlatformId[] }
    const outcome = await carry({ outbound, address: '5' as PlatformId } as Parameters<typeof carry>[0])
    expect(outcome).toEqual({ kind: 'sent' })
    expect([...chat]).toEqual(undeletable)
  },
)
