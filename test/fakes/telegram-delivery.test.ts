import { afterEach, beforeEach, expect, test } from 'vitest'
import { type FakeTelegram, startFakeTelegram } from './fake-telegram.ts'
import type { DeliveryOptions } from './shared/fate.ts'
import { callJson, type ListeningBot, startListeningBot } from './support.ts'

const TOKEN = '4242:delivery'
let telegram: FakeTelegram
let bot: ListeningBot

beforeEach(async () => {
  bot = await startListeningBot()
})
afterEach(async () => {
  await telegram.close()
  await bot.stop()
})

async function start(delivery: DeliveryOptions = {}, webhook: Record<string, unknown> = {}): Promise<void> {
  telegram = await startFakeTelegram({ token: TOKEN, delivery: { retryMs: 10, ...delivery } })
  await callJson(`${telegram.url}/bot${TOKEN}/setWebhook`, { url: `${bot.url}/hook`, ...webhook })
}

const send = (chat: number) =>
  callJson(`${telegram.url}/bot${TOKEN}/sendMessage`, { chat_id: chat, text: 'hello' })
const textsOf = (chat: number) =>
  bot.received
    .map(({ body }) => body.message as { chat: { id: number }; text: string })
    .filter((message) => message.chat.id === chat)
    .map((message) => message.text)

test('the secret is sent with every update', async () => {
  await start({}, { secret_token: 'only-telegram' })
  telegram.user(1).say('hello')
  await telegram.idle()
  expect(bot.received[0]?.headers['x-telegram-bot-api-secret-token']).toBe('only-telegram')
})

test('an update is repeated until the bot acknowledges it, and the next one waits', async () => {
  await start()
  let refusals = 3
  bot.answer = () => ({ status: refusals-- > 0 ? 500 : 200 })
  const amina = telegram.user(1)
  amina.say('first')
  amina.say('second')
  await telegram.idle()
  expect(textsOf(1)).toEqual(['first', 'first', 'first', 'first', 'second'])
})

test('updates survive a bot that is down and come back at the same address', async () => {
  await start()
  const port = Number(new URL(bot.url).port)
  await bot.stop()
  const amina = telegram.user(1)
  for (const text of ['one', 'two', 'three']) amina.say(text)
  await expect(telegram.idle(30)).rejects.toThrow('3 events are still unacknowledged')
  bot = await startListeningBot(port)
  await telegram.idle()
  expect(textsOf(1)).toEqual(['one', 'two', 'three'])
})

test('no more connections are used than the bot allowed', async () => {
  await start({}, { max_connections: 3 })
  let [open, most] = [0, 0]
  bot.answer = () => {
    most = Math.max(most, ++open)
    setTimeout(() => open--, 10)
    return { status: 200, afterMs: 20 }
  }
  for (let chat = 1; chat <= 9; chat++) telegram.user(chat).say('hello')
  await telegram.idle()
  expect(most).toBeLessThanOrEqual(3)
  expect(bot.received).toHaveLength(9)
})

test('chats do not wait for each other', async () => {
  await start()
  bot.answer = ({ body }) => ({ status: (body.message as { text: string }).text === 'stuck' ? 500 : 200 })
  telegram.user(1).say('stuck')
  telegram.user(2).say('free')
  await expect(telegram.idle(100)).rejects.toThrow('1 events')
  expect(textsOf(2)).toEqual(['free'])
})

test('the same seed brings the same duplicates', async () => {
  const orders: string[][] = []
  for (const run of [1, 2]) {
    await start({ duplicate: 0.5, seed: 7 })
    const amina = telegram.user(1)
    for (const text of ['a', 'b', 'c', 'd', 'e', 'f']) amina.say(text)
    await telegram.idle()
    orders.push(textsOf(1).sort())
    bot.received.length = 0
    if (run === 1) await telegram.close()
  }
  expect(orders[0]).toEqual(orders[1])
  expect(new Set(orders[0]).size).toBe(6)
  expect(orders[0]?.length).toBe(6 + telegram.counts.duplicates)
  expect(telegram.counts.duplicates).toBeGreaterThan(0)
})

test('an overtaken update follows soon after the one that overtook it', async () => {
  await start({ reorder: 1 })
  const amina = telegram.user(1)
  amina.say('first')
  amina.say('second')
  await telegram.idle()
  expect(textsOf(1)).toEqual(['second', 'first'])
  const [second, first] = bot.received
  expect(first!.at - second!.at).toBeLessThan(2_000)
  expect(telegram.counts.overtaken).toBe(1)
})

test('an update that nobody overtakes arrives in spite of it', async () => {
  await start({ reorder: 1 })
  telegram.user(1).say('alone')
  await telegram.idle()
  expect(textsOf(1)).toEqual(['alone'])
})

test('whatever goes wrong at once, nothing is lost and nothing late is overtaken by more than its successor', async () => {
  await start({ duplicate: 0.3, reorder: 0.3, seed: 11 })
  let answers = 0
  bot.answer = () => ({ status: answers++ % 5 === 0 ? 500 : 200 })
  for (let chat = 1; chat <= 40; chat++) for (let n = 0; n < 5; n++) telegram.user(chat).say(String(n))
  await telegram.idle()
  for (let chat = 1; chat <= 40; chat++) {
    const firsts = [...new Set(textsOf(chat))].map(Number)
    expect([...firsts].sort()).toEqual([0, 1, 2, 3, 4])
    for (const [place, n] of firsts.entries()) expect(Math.abs(place - n)).toBeLessThanOrEqual(1)
  }
  expect(telegram.counts).toMatchObject({ posted: 200, acknowledged: 200 })
  expect(telegram.counts.overtaken).toBeGreaterThan(10)
})

test('kinds of updates that were not asked for are not sent', async () => {
  await start({}, { allowed_updates: ['message'] })
  const amina = telegram.user(1)
  amina.say('hello')
  expect(amina.edit('hullo')).toBe(0)
  await telegram.idle()
  expect(bot.received).toHaveLength(1)
})

test('whoever sends before retry_after has passed is recorded', async () => {
  await start()
  telegram.user(1).say('hello')
  telegram.user(2).say('hello')
  telegram.faults.limit({ times: 1, retryAfter: 5, chatId: 1 })
  expect((await send(1)).json).toMatchObject({ error_code: 429, parameters: { retry_after: 5 } })
  expect((await send(2)).status).toBe(200)
  expect(telegram.violations).toEqual([])
  expect((await send(1)).status).toBe(429)
  expect(telegram.violations).toHaveLength(1)
  telegram.clock.advance(5_000)
  expect((await send(1)).status).toBe(200)
})

test('a send can be delivered and still look failed', async () => {
  await start()
  const amina = telegram.user(1)
  amina.say('hello')
  telegram.faults.acceptThenCut(1)
  await expect(send(1)).rejects.toThrow()
  expect(amina.heard).toEqual(['hello'])
  telegram.faults.off()
  telegram.faults.fail(1, 502)
  expect((await send(1)).status).toBe(502)
  expect(amina.heard).toHaveLength(1)
  expect(telegram.calls.map((call) => call.outcome.status)).toEqual([200, 0, 502])
})

test('silence ends when the weather is called off', async () => {
  await start()
  telegram.user(1).say('hello')
  telegram.faults.silence(60_000)
  const sending = send(1)
  await expect(
    Promise.race([sending, new Promise((resolve) => setTimeout(resolve, 30, 'silent'))]),
  ).resolves.toBe('silent')
  telegram.faults.off()
  expect((await sending).status).toBe(200)
})
