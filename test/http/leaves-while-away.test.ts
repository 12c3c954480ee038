/** She presses leave in the moment in which the store is away: the page is gone, and its beacon is sent only once. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, startApp } from '../support/app.ts'
import { startRedis, type TestRedis } from '../support/redis.ts'
import { herTab, until } from './her-tab.ts'

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
  const { post, shown, token } = await herTab(app.url)
  await post('messages', { id: 'm1', n: 1, language: 'en', event: 'start' })
  await until(async () => (await shown()).includes('message'))
  await redis.kill()
  expect((await post('leave', { token })).status).toBe(503)
  await redis.revive()
  await until(async () => {
    const events = await shown()
    return events.includes('"end"') && !events.includes('"message"')
  })
})
