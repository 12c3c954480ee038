/** A woman asks by telephone to be forgotten; an operator does it from the terminal. */

import { createClient } from '@redis/client'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type FakeTelegram, startFakeTelegram } from '../fakes/fake-telegram.ts'
import type { TelegramPerson } from '../fakes/telegram/person.ts'
import { type App, startApp, testKeys } from '../support/app.ts'
import { freePort, startRedis, type TestRedis } from '../support/redis.ts'
import { itgel, itgelProcess } from './terminal.ts'

const token = '8123456789:AAF_a-token-of-the-tests-0123456789abc'
const amina = 6_000_000_007

let telegram: FakeTelegram
let redis: TestRedis
let app: App
let env: Record<string, string>
let port: number

beforeEach(async () => {
  telegram = await startFakeTelegram({ token })
  redis = await startRedis()
  port = await freePort()
  env = {
    ...testKeys,
    REDIS_URL: redis.url,
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    TELEGRAM_BOT_TOKEN: token,
    TELEGRAM_WEBHOOK_SECRET: 'a-webhook-secret-of-the-tests',
    TELEGRAM_API_ROOT: telegram.url,
  }
})
afterEach(async () => {
  await telegram.close()
  await redis.stop()
})

async function until(what: () => boolean): Promise<void> {
  for (let i = 0; i < 400 && !what(); i++) await new Promise((resolve) => setTimeout(resolve, 25))
  expect(what()).toBe(true)
}

async function talk(person: TelegramPerson): Promise<void> {
  const heard = person.heard.length
  person.say('сайн уу')
  await until(() => person.heard.length > heard)
}

/** Conversations, queues, outboxes and traces that are kept. */
async function kept(): Promise<string[]> {
  const client = createClient({ url: redis.url })
  await client.connect()
  const keys = await client.keys('itgel:{telegram}:*')
  client.destroy()
  return keys.filter((key) => /:([cqeotfk]|kc|kl):/.test(key))
}

async function untilKept(so: (keys: readonly string[]) => boolean): Promise<void> {
  for (let i = 0; i < 400 && !so(await kept()); i++) await new Promise((resolve) => setTimeout(resolve, 25))
  expect(so(await kept())).toBe(true)
}

/** The line runs, and Telegram brings it what she writes. */
function serves(): void {
  beforeEach(async () => {
    app = await startApp(env, port)
    expect((await itgel(['channels', 'set-up', 'telegram'], env)).code).toBe(0)
  })
  afterEach(() => app.kill())
}

describe('itgel forget', () => {
  serves()

  test('erases her while the server runs, wipes the chat, and hears her when she writes again', async () => {
    const woman = telegram.user(amina)
    await talk(woman)
    await until(() => woman.chat.length >= 2)
    expect(await kept()).not.toEqual([])

    const ran = await itgelProcess(['forget', 'telegram', String(amina)], env)
    expect(ran).toMatchObject({ code: 0, out: 'Done. Everything of hers is erased.\n' })
    expect(ran.out + ran.err + app.output()).not.toContain(String(amina))
    await until(() => woman.chat.filter(({ from }) => from === 'person').length === 0)
    expect((await kept()).filter((key) => /:[cqef]:/.test(key))).toEqual([])

    await talk(woman)
    expect(await kept()).not.toEqual([])
    expect(telegram.violations).toEqual([])
  })
  test('erases her while no server runs, with the id from standard input, and only her', async () => {
    const other = telegram.user(amina + 1)
    await talk(telegram.user(amina))
    await talk(other)
    await app.kill()
    const before = (await kept()).filter((key) => key.includes(':c:'))
    expect(before.length).toBe(2)

    const ran = await itgelProcess(['forget', 'telegram', '-'], env, `${amina}\n`)
    expect(ran).toMatchObject({ code: 0, out: 'Done. Everything of hers is erased.\n' })
    expect((await kept()).filter((key) => key.includes(':c:')).length).toBe(1)

    const again = await itgel(['forget', 'telegram', '-'], env, `${amina}\n`)
    expect(again.code).toBe(0)
    expect(again.out).not.toContain(String(amina))
  })
  test('erases also what is kept of her case after she left, or fell silent', async () => {
    const woman = telegram.user(amina)
    await talk(woman)
    woman.press('English')
    await until(() => woman.heard.length > 2)
    woman.say('person')
    await untilKept((keys) => keys.some((key) => key.includes(':kc:')))
    woman.say('leave')
    await untilKept((keys) => !keys.some((key) => key.includes(':c:')))
    expect((await kept()).some((key) => key.includes(':kc:'))).toBe(true)

    const ran = await itgel(['forget', 'telegram', String(amina)], env)
    expect(ran).toMatchObject({ code: 0, out: 'Done. Everything of hers is erased.\n' })
    expect((await kept()).filter((key) => /:(c|t|kc|kl):|:k:.*\./.test(key))).toEqual([])
    expect((await itgel(['forget', 'telegram', String(amina)], env)).out).toMatch(/Nothing is kept/)
  })
  test('finds nobody under an id that never wrote, or with keys that are not the server’s', async () => {
    await talk(telegram.user(amina))
    const stranger = await itgel(['forget', 'telegram', '42'], env)
    expect(stranger).toMatchObject({ code: 0, out: expect.stringMatching(/Nothing is kept under this id/) })
    const otherKeys = { ...env, PSEUDONYM_KEY: Buffer.alloc(32, 'a key of somebody else').toString('base64') }
    const missed = await itgel(['forget', 'telegram', String(amina)], otherKeys)
    expect(missed.err).toMatch(/PSEUDONYM_KEY/)
    expect((await kept()).some((key) => key.includes(':c:'))).toBe(true)
  })
})

describe('itgel forget, without a store', () => {
  test('says that there is nothing, and when a Redis does not answer', async () => {
    const { REDIS_URL: _, ...without } = env
    expect(await itgel(['forget', 'telegram', '7'], without)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/nothing to forget/),
    })
    await redis.kill()
    expect(await itgel(['forget', 'telegram', '7'], env)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/nothing answers there/),
    })
  })
  test('refuses what is no id, without repeating it', async () => {
    const { code, err } = await itgel(['forget', 'telegram', 'Amina-Bat'], env)
    expect(code).toBe(2)
    expect(err).not.toContain('Amina')
  })
})

/** Kinds of keys of hers. */
const kindsKept = async (): Promise<string[]> =>
  (await kept()).flatMap((key) => /:(c|q|e|o|t|f|kc|kl):/.exec(key)?.[1] ?? []).sort()

async function talkInEnglish(woman: TelegramPerson): Promise<void> {
  await talk(woman)
  const heard = woman.heard.length
  woman.press('English')
  await until(() => woman.heard.length > heard)
}

async function leave(woman: TelegramPerson): Promise<void> {
  const heard = woman.heard.length
  woman.say('leave')
  await until(() => woman.heard.length > heard)
  await untilKept((keys) => !keys.some((key) => /:[cqo]:/.test(key)))
}

async function isForgotten(woman: TelegramPerson): Promise<void> {
  const ran = await itgel(['forget', 'telegram', String(amina)], env)
  expect(ran).toMatchObject({ code: 0, out: 'Done. Everything of hers is erased.\n' })
  // The wipe is on its way.
  await new Promise((resolve) => setTimeout(resolve, 3000))
  // Of the word she left with and of our last, neutral line no mark is made: they alone may stay.
  expect({ kept: await kindsKept(), chat: woman.chat.map(({ from }) => from) }).toEqual({
    kept: [],
    chat: ['person', 'bot'],
  })
}

describe('of one who has left already, and with other keys', () => {
  serves()

  test('of one who left, the marks are erased and the chat is wiped', async () => {
    const woman = telegram.user(amina)
    await talkInEnglish(woman)
    await leave(woman)
    expect(await kindsKept()).toEqual(['t'])
    await isForgotten(woman)
  })

  test('of one who left while somebody was to come, the chat is wiped with her case', async () => {
    const woman = telegram.user(amina)
    await talkInEnglish(woman)
    woman.say('person')
    await untilKept((keys) => keys.some((key) => key.includes(':kc:')))
    await leave(woman)
    expect(await kindsKept()).toContain('kc')
    await isForgotten(woman)
  })

  test('also while no server runs', async () => {
    const woman = telegram.user(amina)
    await talkInEnglish(woman)
    await leave(woman)
    await app.kill()
    await isForgotten(woman)
  })

  test('with another sealing key the operator is told so, and she is answered as before', async () => {
    const woman = telegram.user(amina)
    await talkInEnglish(woman)
    const { SEAL_KEYS: _, ...without } = env
    const ran = await itgel(['forget', 'telegram', String(amina)], without)
    expect({ code: ran.code, told: /SEAL_KEYS/.test(ran.err) }).toEqual({ code: 1, told: true })
    const heard = woman.heard.length
    woman.say('туслаач')
    await until(() => woman.heard.length > heard)
  })
})
