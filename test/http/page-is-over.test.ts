/** She left or erased while a page of hers slept: when it wakes it is told to close, however long ago that was. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Connection, connect } from '#src/store/redis/connect.ts'
import { type App, startApp } from '../support/app.ts'
import { startRedis, type TestRedis } from '../support/redis.ts'
import { herTab, until } from './her-tab.ts'

let redis: TestRedis
let app: App
let connection: Connection
beforeAll(async () => {
  redis = await startRedis()
  app = await startApp({ REDIS_URL: redis.url })
  connection = await connect(redis.url, () => undefined)
})
afterAll(async () => {
  await connection.close()
  await app.stop()
  await redis.stop()
})

test.each(['leave', 'erase'])('by "%s"', async (word) => {
  const { post, events, shown } = await herTab(app.url)
  await post('messages', { id: 'm1', n: 1, language: 'en', event: 'start' })
  await until(async () => (await shown()).includes('message'))
  await post('messages', { id: 'm2', n: 2, language: 'en', text: word })
  await until(async () => (await shown()).includes('"end"'))
  // The ten minutes for which that is kept are over.
  for (const key of (await connection.send(['KEYS', '*:f:*'])) as string[])
    await connection.send(['DEL', key])
  expect((await events('application/json')).status).toBe(401)
  expect((await events('text/event-stream')).status).toBe(401)
})
