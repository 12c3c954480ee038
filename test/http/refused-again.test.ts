/** What she writes after she left is refused, however often a bad network makes her page say it again. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ConversationId, EntryId, Sealed } from '#src/message.ts'
import { memoryStore } from '#src/store/memory/store.ts'
import { type Connection, connect } from '#src/store/redis/connect.ts'
import { redisStore } from '#src/store/redis/store.ts'
import { type App, startApp } from '../support/app.ts'
import { startRedis, type TestRedis } from '../support/redis.ts'

let app: App
let redis: TestRedis
let connection: Connection
beforeAll(async () => {
  app = await startApp({})
  redis = await startRedis()
  connection = await connect(redis.url, () => undefined)
})
afterAll(async () => {
  await app.stop()
  await connection.close()
  await redis.stop()
})

test('her words of which the refusal was lost on the way are not told to be sent when her page says them again', async () => {
  const post = (path: string, body: object, token = ''): Promise<Response> =>
    fetch(`${app.url}/chat/api/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    })
  const { token } = (await (await post('session', {})).json()) as { token: string }
  await post('messages', { id: 'a1', n: 1, language: 'en', event: 'start' }, token)
  expect((await post('leave', { token })).status).toBe(204)
  const shown = async (): Promise<string> => {
    const headers = { accept: 'application/json', authorization: `Bearer ${token}` }
    return (await fetch(`${app.url}/chat/api/events`, { headers })).text()
  }
  while (!(await shown()).includes('"end"')) await new Promise((resolve) => setTimeout(resolve, 25))
  const words = { id: 'b2', n: 2, language: 'en', text: 'He is at the door' }
  expect((await post('messages', words, token)).status).toBe(401)
  // The answer did not reach her phone, so it is sent again.
  expect((await post('messages', words, token)).status).toBe(401)
})

const options = { channels: ['telegram'] as const }
test.each([
  ['the embedded store', () => memoryStore(options)],
  ['Redis', () => redisStore(connection, options)],
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
