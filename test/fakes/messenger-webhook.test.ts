import { createHmac } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type FakeMessenger, type FakeMessengerOptions, startFakeMessenger } from './fake-messenger.ts'
import type { Json } from './shared/json.ts'
import { callJson, type ListeningBot, type Received, startListeningBot } from './support.ts'

const PAGE = { pageId: '100200', pageToken: 'page-token', appSecret: 'app-secret', verifyToken: 'shall-we' }
let messenger: FakeMessenger
let bot: ListeningBot

beforeEach(async () => {
  bot = await startListeningBot()
  bot.answer = (received) => ({ status: 200, text: challengeOf(received) })
})
afterEach(async () => {
  await messenger.close()
  await bot.stop()
})

const challengeOf = ({ query }: Received) => new URLSearchParams(query).get('hub.challenge') ?? ''

async function start(options: Partial<FakeMessengerOptions> = {}): Promise<void> {
  const delivery = { retryMs: 10, ...options.delivery }
  messenger = await startFakeMessenger({ ...PAGE, ...options, delivery })
  await messenger.register(`${bot.url}/messenger`)
  bot.received.length = 0
}

type Entry = { id: string; messaging?: Json[]; standby?: Json[] }
const entries = () => bot.received.flatMap(({ body }) => body.entry as Entry[])
const events = () => entries().flatMap((entry) => entry.messaging ?? [])
const texts = () => events().map((event) => (event.message as { text: string }).text)

const send = (psid: string, message: Json) =>
  callJson(
    `${messenger.url}/v26.0/100200/messages`,
    { recipient: { id: psid }, messaging_type: 'RESPONSE', message },
    { authorization: 'Bearer page-token' },
  )

test('the handshake shows the verify token and wants its challenge back', async () => {
  messenger = await startFakeMessenger(PAGE)
  await messenger.register(`${bot.url}/messenger`)
  const asked = new URLSearchParams(bot.received[0]?.query)
  expect(bot.received[0]?.verb).toBe('GET')
  expect(asked.get('hub.mode')).toBe('subscribe')
  expect(asked.get('hub.verify_token')).toBe('shall-we')
})

test('a wrong echo fails the registration', async () => {
  messenger = await startFakeMessenger(PAGE)
  bot.answer = () => ({ status: 200, text: 'anything' })
  await expect(messenger.register(bot.url)).rejects.toThrow('challenge was not echoed')
  bot.answer = () => ({ status: 403 })
  await expect(messenger.register(bot.url)).rejects.toThrow('403')
  expect(messenger.webhook.url).toBeUndefined()
})

test('the signature is made over the escaped bytes and over nothing else', async () => {
  await start()
  messenger.user().say('Намайг зодсон 😢 http://a.b/')
  await messenger.idle()
  const { raw, headers } = bot.received[0]!
  const hmac = (bytes: string | Buffer) =>
    `sha256=${createHmac('sha256', 'app-secret').update(bytes).digest('hex')}`
  expect(raw.toString('latin1')).toContain('\\u041d\\u0430\\u043c')
  expect(raw.toString('latin1')).toContain('\\ud83d\\ude22 http:\\/\\/a.b\\/')
  expect(headers['x-hub-signature-256']).toBe(hmac(raw))
  expect(headers['x-hub-signature-256']).not.toBe(hmac(JSON.stringify(bot.received[0]!.body)))
})

test('events are repeated until 200, and 204 is not enough', async () => {
  await start()
  let answers = [500, 204, 200]
  bot.answer = () => ({ status: answers.shift() ?? 200 })
  const amina = messenger.user()
  amina.say('first')
  amina.say('second')
  await messenger.idle()
  expect(texts()).toEqual(['first', 'first', 'first', 'second'])
  answers = []
})

test('several people share a request, and one person several events of an entry', async () => {
  await start({ delivery: { batch: 1 } })
  const people = ['1', '2', '3', '4'].map((psid) => messenger.user(psid))
  for (const person of people) for (const text of ['a', 'b', 'c']) person.say(text)
  await messenger.idle()
  expect(texts()).toHaveLength(12)
  expect(bot.received.length).toBeLessThan(12)
  expect(Math.max(...entries().map((entry) => entry.messaging?.length ?? 0))).toBeGreaterThan(1)
  for (const psid of ['1', '2', '3', '4']) {
    const own = events().filter((event) => (event.sender as { id: string }).id === psid)
    expect(own.map((event) => (event.message as { text: string }).text)).toEqual(['a', 'b', 'c'])
  }
})

test('a seed brings duplicates and overtaking, with the times of creation', async () => {
  await start({ delivery: { duplicate: 1, reorder: 1, seed: 3 } })
  const amina = messenger.user()
  amina.say('first')
  amina.say('second')
  await messenger.idle()
  expect(new Set(texts())).toEqual(new Set(['first', 'second']))
  expect(texts()[0]).toBe('second')
  expect(texts().length).toBeGreaterThan(2)
  const at = (text: string) => events().find((_, index) => texts()[index] === text)?.timestamp as number
  expect(at('first')).toBeLessThanOrEqual(at('second'))
})

test('an hour of failures unsubscribes the app until somebody subscribes it again', async () => {
  await start()
  bot.answer = () => ({ status: 500 })
  const amina = messenger.user()
  amina.say('lost')
  await expect(messenger.idle(30)).rejects.toThrow()
  // The hour begins with the first failure.
  while (messenger.counts.failures === 0) await new Promise((again) => setTimeout(again, 5))
  messenger.clock.advance(3_600_000)
  await messenger.idle()
  expect(messenger.webhook).toMatchObject({ disabled: true, lost: 1 })
  amina.say('lost too')
  bot.answer = () => ({ status: 200 })
  bot.received.length = 0
  const authorized = { authorization: 'Bearer page-token' }
  const apps = `${messenger.url}/v26.0/100200/subscribed_apps`
  expect((await callJson(apps, undefined, authorized)).json).toEqual({ data: [] })
  await callJson(apps, { subscribed_fields: ['messages'] }, authorized)
  amina.say('heard')
  await messenger.idle()
  expect(texts()).toEqual(['heard'])
})

test('a send is followed by its echo, its delivery and its reading', async () => {
  await start({ receipts: { lateMs: 10 } })
  const amina = messenger.user()
  amina.say('hello')
  const { json } = await send(amina.psid, { text: 'Сайн уу', metadata: 'out-1' })
  await messenger.idle()
  const echo = events().find((event) => (event.message as Json | undefined)?.is_echo)
  expect(echo).toMatchObject({
    sender: { id: '100200' },
    recipient: { id: amina.psid },
    message: { is_echo: true, app_id: 1234567890, metadata: 'out-1', mid: json.message_id, text: 'Сайн уу' },
  })
  expect(events().find((event) => event.delivery)).toMatchObject({ delivery: { mids: [json.message_id] } })
  expect(events().find((event) => event.read)).toBeDefined()
})

test('a human in the inbox of the Page is heard as an echo of another app', async () => {
  await start()
  messenger.inbox.reply('55', 'I am here')
  messenger.inbox.reply('55', 'Standing by', { standby: true })
  await messenger.idle()
  expect(events()[0]).toMatchObject({
    message: { is_echo: true, app_id: 263902037430900, text: 'I am here' },
  })
  expect(entries().find((entry) => entry.standby)?.standby).toHaveLength(1)
})

test('a link brings an event in a known thread and rides with the first message in a new one', async () => {
  await start()
  const amina = messenger.user()
  const headers = { authorization: 'Bearer page-token' }
  await callJson(
    `${messenger.url}/v26.0/me/messenger_profile`,
    { get_started: { payload: 'start' } },
    headers,
  )
  amina.getStarted('poster')
  amina.clickLink('leaflet')
  const bo = messenger.user()
  bo.clickAd({ ref: 'ad', adId: '9' })
  bo.say('hello')
  await messenger.idle()
  const [started, link, message] = ['postback', 'referral', 'message'].map((kind) =>
    events().find((event) => event[kind]),
  )
  expect(started).toMatchObject({
    postback: { payload: 'start', referral: { ref: 'poster', source: 'SHORTLINK' } },
  })
  expect(link).toMatchObject({ referral: { ref: 'leaflet', type: 'OPEN_THREAD' } })
  expect(message).toMatchObject({ message: { text: 'hello', referral: { ad_id: '9', source: 'ADS' } } })
})
