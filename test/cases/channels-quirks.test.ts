/** What only one platform does, and what the tables of cases cannot show. */
import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { messenger } from '../../src/channels/messenger/channel.ts'
import type { MessengerSettings } from '../../src/channels/messenger/settings.ts'
import { sameBytes } from '../../src/channels/same-bytes.ts'
import { telegram } from '../../src/channels/telegram/channel.ts'
import type { TelegramSettings } from '../../src/channels/telegram/settings.ts'
import type { PlatformId } from '../../src/message.ts'

const page: MessengerSettings = {
  pageId: '682498302938465',
  pageToken: 'EAAPageToken',
  appSecret: 'app-secret',
  verifyToken: 'our-own-word',
  apiRoot: 'https://graph.facebook.com',
  apiVersion: 'v26.0',
}
const bot: TelegramSettings = { token: '1:a', webhookSecret: 's', apiRoot: 'https://api.telegram.org' }

describe('the comparison of secrets', () => {
  test('is true for equal words only', () => {
    expect(sameBytes('itgel', 'itgel')).toBe(true)
    expect(sameBytes('itgel', 'itgel ')).toBe(false)
    expect(sameBytes('Itgel', 'itgel')).toBe(false)
  })
  test('is false when either side is missing, empty or no text', () => {
    for (const nothing of [undefined, null, '', 0, [], ['itgel'], Buffer.from('itgel')]) {
      expect(sameBytes(nothing, 'itgel')).toBe(false)
      expect(sameBytes('itgel', nothing)).toBe(false)
      expect(sameBytes(nothing, nothing)).toBe(false)
    }
  })
})

describe("Messenger's handshake", () => {
  const asked = { 'hub.mode': 'subscribe', 'hub.verify_token': 'our-own-word', 'hub.challenge': '1158201444' }
  const answer = (query: Record<string, unknown>) => messenger.handshake?.({ ...asked, ...query }, page)

  test('gives the challenge back to who knows our word', () => {
    expect(answer({})).toBe('1158201444')
  })
  test('refuses another word, another mode, and what is no word', () => {
    expect(answer({ 'hub.verify_token': 'a guess' })).toBeUndefined()
    expect(answer({ 'hub.verify_token': ['our-own-word'] })).toBeUndefined()
    expect(answer({ 'hub.verify_token': undefined })).toBeUndefined()
    expect(answer({ 'hub.mode': 'unsubscribe' })).toBeUndefined()
    expect(messenger.handshake?.(asked, { ...page, verifyToken: '' })).toBeUndefined()
  })
  test('refuses a challenge that is long, unprintable, or none', () => {
    for (const challenge of ['', 'a b', 'a\n', 'x'.repeat(201), 'ө', 7, ['1'], undefined])
      expect(answer({ 'hub.challenge': challenge })).toBeUndefined()
  })
})

describe("Messenger's signature", () => {
  const sign = (body: Buffer, secret = page.appSecret) =>
    createHmac('sha256', secret).update(body).digest('hex')
  const verify = (body: Buffer, header: string) =>
    messenger.verify({ headers: { 'x-hub-signature-256': header }, body }, page)
  const body = Buffer.from('{"object":"page","text":"\\u043c\\u043e\\u043d","url":"https:\\/\\/x"}')

  test('covers the bytes as Meta escaped them, not the same JSON written again', () => {
    expect(verify(body, `sha256=${sign(body)}`)).toBe(true)
    expect(verify(Buffer.from(JSON.stringify(JSON.parse(body.toString()))), `sha256=${sign(body)}`)).toBe(
      false,
    )
  })
  test('is exactly sha256= and 64 lower-case digits', () => {
    expect(verify(body, sign(body))).toBe(false)
    expect(verify(body, `sha1=${sign(body)}`)).toBe(false)
    expect(verify(body, `sha256=${sign(body).toUpperCase()}`)).toBe(false)
    expect(verify(body, ` sha256=${sign(body)}`)).toBe(false)
    expect(verify(body, `sha256=${sign(body)},sha256=${sign(body)}`)).toBe(false)
  })
})

describe("Messenger's echoes", () => {
  const echo = (message: object) => ({
    object: 'page',
    entry: [
      {
        id: page.pageId,
        messaging: [{ sender: { id: page.pageId }, recipient: { id: '4711' }, timestamp: 1, message }],
      },
    ],
  })
  const nameOf = (message: object, settings = page) => {
    const [read] = messenger.read(echo({ is_echo: true, mid: 'm', ...message }), settings, 1)
    expect(read?.received.address).toBe('4711')
    return read?.received.activity
  }

  test('an echo without metadata is ours when it comes from the app of the settings', () => {
    expect(nameOf({ app_id: 55 })).toEqual({ type: 'event', name: 'answeredElsewhere' })
    expect(nameOf({ app_id: 55 }, { ...page, appId: '55' })).toEqual({
      type: 'event',
      name: 'receipt',
      value: 'echo',
    })
    expect(nameOf({ app_id: 56 }, { ...page, appId: '55' })).toEqual({
      type: 'event',
      name: 'answeredElsewhere',
    })
  })
})

describe('taking back a message', () => {
  test('is one call on Telegram', () => {
    expect(telegram.unsend?.('12' as PlatformId, '4711' as PlatformId, bot)).toEqual({
      method: 'POST',
      path: '/bot1:a/deleteMessage',
      body: { chat_id: 4711, message_id: 12 },
    })
  })
  test('is not promised on Messenger, where no Page can do it', () => {
    expect(messenger.unsend).toBeUndefined()
  })
  test('wipes a hundred messages at once and no more', () => {
    const value = Array.from({ length: 130 }, (_, at) => `${at + 1}` as PlatformId)
    const call = telegram.write({ type: 'event', name: 'wipe', value }, '4711' as PlatformId, bot, 1)
    const ids = 'body' in call ? Object(call.body).message_ids : []
    expect(ids).toHaveLength(100)
  })
})
