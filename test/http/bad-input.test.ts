/** Whatever is thrown at the doors: an empty answer of the right kind, never a crash, never a word of ours. */
import { createHmac } from 'node:crypto'
import { connect } from 'node:net'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, startApp } from '../support/app.ts'

const secret = 'a-webhook-secret-of-the-tests'
const appSecret = 'app-secret-of-the-tests-0123456789'
let app: App
beforeAll(async () => {
  app = await startApp({
    TELEGRAM_BOT_TOKEN: '8123456789:token',
    TELEGRAM_WEBHOOK_SECRET: secret,
    TELEGRAM_API_ROOT: 'http://127.0.0.1:9',
    PUBLIC_URL: 'http://127.0.0.1',
    MESSENGER_PAGE_ID: '104857600000001',
    MESSENGER_PAGE_TOKEN: 'page-token',
    MESSENGER_APP_SECRET: appSecret,
    MESSENGER_VERIFY_TOKEN: 'verify-token',
    GRAPH_API_ROOT: 'http://127.0.0.1:9',
  })
})
afterAll(() => app.stop())

const update = JSON.stringify({
  update_id: 1,
  message: { message_id: 1, date: 1, chat: { id: 5, type: 'private' }, from: { id: 5 }, text: 'hi' },
})
const telegram = (
  body: string | Buffer,
  headers: Record<string, string> = { 'x-telegram-bot-api-secret-token': secret },
) => fetch(`${app.url}/webhooks/telegram`, { method: 'POST', body, headers })
const messenger = (
  body: string,
  signature = `sha256=${createHmac('sha256', appSecret).update(body).digest('hex')}`,
) =>
  fetch(`${app.url}/webhooks/messenger`, {
    method: 'POST',
    body,
    headers: { 'x-hub-signature-256': signature },
  })
const answered = async (answer: Promise<Response>): Promise<[number, string]> => {
  const response = await answer
  return [response.status, await response.text()]
}

describe('the webhooks', () => {
  test('take what the platform signed', async () =>
    expect(await answered(telegram(update))).toEqual([200, '']))
  test('take it once more when it is repeated', async () =>
    expect(await answered(telegram(update))).toEqual([200, '']))

  const forged: [string, Record<string, string>][] = [
    ['no secret', {}],
    ['another secret', { 'x-telegram-bot-api-secret-token': `${secret}x` }],
    ['half of it', { 'x-telegram-bot-api-secret-token': secret.slice(0, 10) }],
    ['other capitals', { 'x-telegram-bot-api-secret-token': secret.toUpperCase() }],
    ['an empty secret', { 'x-telegram-bot-api-secret-token': '' }],
  ]
  test.each(forged)('refuse %s with an empty 401', async (_, headers) =>
    expect(await answered(telegram(update, headers))).toEqual([401, '']),
  )

  test('refuse a Messenger body of which one byte was changed', async () => {
    const body = JSON.stringify({ object: 'page', entry: [] })
    expect(await answered(messenger(body))).toEqual([200, ''])
    const signature = `sha256=${createHmac('sha256', appSecret).update(body).digest('hex')}`
    for (let i = 0; i < body.length; i++) {
      const changed = `${body.slice(0, i)}${body[i] === 'x' ? 'y' : 'x'}${body.slice(i + 1)}`
      expect(await answered(messenger(changed, signature))).toEqual([401, ''])
    }
  })

  test('answer a signed body that is no JSON, or cut off, with an empty 400', async () => {
    for (const body of ['', '{', 'hello', update.slice(0, -5), '\u0000'])
      expect(await answered(telegram(body))).toEqual([400, ''])
  })

  test('refuse more than 256 KB with 413 before reading it, and packed bodies with 415', async () => {
    expect((await telegram(Buffer.alloc(256 * 1024 + 1, 'a'))).status).toBe(413)
    expect(
      (await telegram(update, { 'x-telegram-bot-api-secret-token': secret, 'content-encoding': 'gzip' }))
        .status,
    ).toBe(415)
  })

  test('refuse a body that grows beyond 256 KB without saying so', async () => {
    const status = await new Promise<string>((resolve) => {
      const socket = connect(app.port, '127.0.0.1', () => {
        socket.write(
          `POST /webhooks/telegram HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\nx-telegram-bot-api-secret-token: ${secret}\r\n\r\n`,
        )
        for (let i = 0; i < 40; i++) socket.write(`2000\r\n${'a'.repeat(0x2000)}\r\n`)
      })
      socket.on('data', (data) => resolve(data.toString().slice(0, 12)))
      socket.on('error', () => resolve('reset'))
    })
    expect(status).toBe('HTTP/1.1 413')
  })

  test('live through deep nesting, wrong types in every field and unknown kinds, with a counted 200', async () => {
    const deep = `{"update_id":2,"message":${'['.repeat(50_000)}${']'.repeat(50_000)}}`
    expect((await telegram(deep)).status).toBe(200)
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), async (message, more) => {
        const body = JSON.stringify({
          update_id: 3,
          message,
          callback_query: more,
          my_chat_member: message,
          __proto__: more,
        })
        expect(await answered(telegram(body))).toEqual([200, ''])
        const page = JSON.stringify({
          object: 'page',
          entry: [
            { id: '104857600000001', messaging: [message, { sender: more, message }], standby: more },
            more,
          ],
        })
        expect(await answered(messenger(page))).toEqual([200, ''])
      }),
      { numRuns: 150 },
    )
  })

  test('know no other methods, channels or handshakes', async () => {
    expect((await fetch(`${app.url}/webhooks/telegram`, { method: 'PUT' })).status).toBe(405)
    expect((await fetch(`${app.url}/webhooks/viber`, { method: 'POST' })).status).toBe(404)
    expect(
      (await fetch(`${app.url}/webhooks/messenger?hub.mode=subscribe&hub.verify_token=wrong&hub.challenge=1`))
        .status,
    ).toBe(403)
    const handshake = await fetch(
      `${app.url}/webhooks/messenger?hub.mode=subscribe&hub.verify_token=verify-token&hub.challenge=42`,
    )
    expect([handshake.status, await handshake.text()]).toEqual([200, '42'])
  })
})

describe('the page’s server', () => {
  const open = async (): Promise<string> =>
    ((await (await fetch(`${app.url}/chat/api/session`, { method: 'POST' })).json()) as { token: string })
      .token
  const send = async (token: string, body: unknown) =>
    fetch(`${app.url}/chat/api/messages`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })

  test('takes no token but its own', async () => {
    const token = await open()
    const other = (token.startsWith('A') ? 'B' : 'A') + token.slice(1)
    expect((await send(token, { id: 'a', n: 1, text: 'сайн уу' })).status).toBe(202)
    for (const wrong of ['', 'x', other, token.slice(1), `${token}A`])
      expect((await send(wrong, { id: 'a', n: 1, text: 'x' })).status).toBe(401)
  })

  test('asks for patience in her language and with numbers, when a page sends without end', async () => {
    for (const [language, words] of [
      ['mn', /^Түр хүлээгээрэй[\s\S]*\d{3}/],
      ['en', /^One moment, please[\s\S]*\d{3}/],
    ] as const) {
      const token = await open()
      for (let n = 1; n <= 40; n++)
        expect((await send(token, { id: `f${n}`, n, text: 'сайн уу', language })).status).toBe(202)
      const slowed = await send(token, { id: 'f41', n: 41, text: 'сайн уу', language })
      expect([slowed.status, slowed.headers.get('retry-after')]).toEqual([429, '5'])
      expect(((await slowed.json()) as { text: string }).text).toMatch(words)
    }
  })

  test('never slows down who is in danger: her case is open', async () => {
    const token = await open()
    let n = 0
    const say = async (text: string): Promise<number> =>
      (await send(token, { id: `d${++n}`, n, text, language: 'en' })).status
    expect(await say('he is beating me right now, he will kill me')).toBe(202)
    // Her case is open as soon as that turn is over.
    await new Promise((resolve) => setTimeout(resolve, 3000))
    for (let i = 0; i < 60; i++) expect(await say('help me please')).toBe(202)
  })

  test('refuses every field of a wrong kind, and fields it does not know', async () => {
    const good = { id: 'a', n: 1, text: 'x' }
    const wrong = [{ $ne: null }, [], 7, null, true, {}, '', 'x'.repeat(3000)]
    for (const field of ['id', 'n', 'text', 'choice', 'label', 'event', 'language', 'campaign']) {
      const token = await open()
      for (const value of wrong) {
        if (field === 'n' && value === 7) continue
        if ((field === 'choice' || field === 'label') && value === '') continue
        expect([field, value, (await send(token, { ...good, [field]: value })).status]).toEqual([
          field,
          value,
          400,
        ])
      }
    }
    expect((await send(await open(), { ...good, more: 1 })).status).toBe(400)
  })

  test('shows nothing to who may not see: no stack, no words, no metrics', async () => {
    const token = await open()
    const broken = await fetch(`${app.url}/chat/api/messages`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: '{"id":',
    })
    expect([broken.status, await broken.text()]).toEqual([400, ''])
    expect((await fetch(`${app.url}/metrics`)).status).toBe(404)
    expect(await (await fetch(`${app.url}/nowhere`)).text()).toBe('')
  })

  test('leaves nothing of what was sent in the logs', () =>
    expect(app.output()).not.toMatch(/сайн уу|\bhi\b|aaaa/))
})
