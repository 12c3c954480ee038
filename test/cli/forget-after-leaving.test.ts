/** An operator is asked to forget her who has left already; and asks with other keys than the server has. */
import { createClient } from '@redis/client'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type FakeTelegram, startFakeTelegram } from '../fakes/fake-telegram.ts'
import type { TelegramPerson } from '../fakes/telegram/person.ts'
import { type App, startApp, testKeys } from '../support/app.ts'
import { freePort, startRedis, type TestRedis } from '../support/redis.ts'
import { itgel } from './terminal.ts'

const token = '8123456789:AAF_a-token-of-the-tests-0123456789abc'
const amina = 6_000_000_007

let telegram: FakeTelegram
let redis: TestRedis
let app: App
let env: Record<string, string>

beforeEach(async () => {
  telegram = await startFakeTelegram({ token })
  redis = await startRedis()
  const port = await freePort()
  env = {
    ...testKeys,
    REDIS_URL: redis.url,
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    TELEGRAM_BOT_TOKEN: token,
    TELEGRAM_WEBHOOK_SECRET: 'a-webhook-secret-of-the-tests',
    TELEGRAM_API_ROOT: telegram.url,
  }
  app = await startApp(env, port)
  expect((await itgel(['channels', 'set-up', 'telegram'], env)).code).toBe(0)
})
afterEach(async () => {
  await app.kill()
  await telegram.close()
  await redis.stop()
})

async function until(what: () => boolean | Promise<boolean>): Promise<void> {
  for (let i = 0; i < 400 && !(await what()); i++) await new Promise((resolve) => setTimeout(resolve, 25))
  expect(await what()).toBe(true)
}

/** Keys of hers, by their kind. */
async function kept(): Promise<string[]> {
  const client = createClient({ url: redis.url })
  await client.connect()
  const keys = await client.keys('itgel:{telegram}:*')
  client.destroy()
  return keys.flatMap((key) => /:(c|q|e|o|t|f|kc|kl):/.exec(key)?.[1] ?? []).sort()
}

async function leave(woman: TelegramPerson): Promise<void> {
  const heard = woman.heard.length
  woman.say('leave')
  await until(() => woman.heard.length > heard)
  await until(async () => !(await kept()).some((kind) => ['c', 'q', 'o'].includes(kind)))
}

async function talk(woman: TelegramPerson): Promise<void> {
  woman.say('сайн уу')
  await until(() => woman.heard.length > 0)
  const heard = woman.heard.length
  woman.press('English')
  await until(() => woman.heard.length > heard)
}

async function isForgotten(woman: TelegramPerson): Promise<void> {
  const ran = await itgel(['forget', 'telegram', String(amina)], env)
  expect(ran).toMatchObject({ code: 0, out: 'Done. Everything of hers is erased.\n' })
  // The wipe is on its way.
  await new Promise((resolve) => setTimeout(resolve, 3000))
  // Of the word she left with and of our last, neutral line no mark is made: they alone may stay.
  expect({ kept: await kept(), chat: woman.chat.map(({ from }) => from) }).toEqual({
    kept: [],
    chat: ['person', 'bot'],
  })
}

test('of one who left, the marks are erased and the chat is wiped', async () => {
  const woman = telegram.user(amina)
  await talk(woman)
  await leave(woman)
  expect(await kept()).toEqual(['t'])
  await isForgotten(woman)
})

test('of one who left while somebody was to come, the chat is wiped with her case', async () => {
  const woman = telegram.user(amina)
  await talk(woman)
  woman.say('person')
  await until(async () => (await kept()).includes('kc'))
  await leave(woman)
  expect(await kept()).toContain('kc')
  await isForgotten(woman)
})

test('also while no server runs', async () => {
  const woman = telegram.user(amina)
  await talk(woman)
  await leave(woman)
  await app.kill()
  await isForgotten(woman)
})

test('with another sealing key the operator is told so, and she is answered as before', async () => {
  const woman = telegram.user(amina)
  await talk(woman)
  const { SEAL_KEYS: _, ...without } = env
  const ran = await itgel(['forget', 'telegram', String(amina)], without)
  expect({ code: ran.code, told: /SEAL_KEYS/.test(ran.err) }).toEqual({ code: 1, told: true })
  const heard = woman.heard.length
  woman.say('туслаач')
  await until(() => woman.heard.length > heard)
})
