/** She presses leave in the moment in which the store is away: the page is gone, and its beacon is sent only once. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, startApp } from '../support/app.ts'
import { startRedis, type TestRedis } from '../support/redis.ts'

let redis: TestRedis
let app: App
beforeAll(async () => {
  redis = await startRedis()
  app = await startApp({ REDIS_URL: redis.url })
})
afterAll(async () => {
  await app.stop()
  await redis.stop()
})

test('everything of her goes as soon as the store is back, though nobody asks for it again', async () => {
  const post = (path: string, body: object, token = ''): Promise<Response> =>
    fetch(`${app.url}/chat/api/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    })
  const { token } = (await (await post('session', {})).json()) as { token: string }
  const shown = async (): Promise<string> => {
    const headers = { accept: 'application/json', authorization: `Bearer ${token}` }
    return (await fetch(`${app.url}/chat/api/events`, { headers })).text()
  }
  const until = async (so: () => Promise<boolean>): Promise<void> => {
    for (let i = 0; i < 400; i++) {
      if (await so()) return
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    throw new Error('after 20 s still not so')
  }
  await post('messages', { id: 'm1', n: 1, language: 'en', event: 'start' }, token)
  await until(async () => (await shown()).includes('message'))
  await redis.kill()
  expect((await post('leave', { token })).status).toBe(503)
  await redis.revive()
  await until(async () => {
    const events = await shown()
    return events.includes('"end"') && !events.includes('"message"')
  })
})
