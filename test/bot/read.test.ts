/** What a channel behind the Bot Framework tells, told as cases beside the channel; and anything else, which never throws. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { isSignedByConnector } from '#src/bot/signed.ts'
import { isServiceUrl, referenceOf } from '#src/channels/botframework/address.ts'
import { outcome } from '#src/channels/botframework/outcome.ts'
import { type Reading, readActivity } from '#src/channels/botframework/read.ts'
import { writeActivity } from '#src/channels/botframework/write.ts'
import type { Choice, Received, Words } from '#src/message.ts'

type Case = { what: string; body: Record<string, unknown>; becomes: unknown }
const file = 'src/channels/botframework/cases/read.yaml'
const { base, cases } = parse(readFileSync(file, 'utf8')) as { base: Record<string, unknown>; cases: Case[] }
const now = Date.UTC(2026, 10, 22, 5)
const read = (body: unknown, loopback = false): Reading => readActivity(body, now, { loopback })
const received = (body: unknown): Received => {
  const reading = read(body)
  if (typeof reading === 'string') throw new Error(reading)
  return reading
}

describe('reads', () => {
  test.each(cases)('$what', ({ body, becomes }) => {
    const reading = read({ ...base, ...body })
    expect(typeof reading === 'string' ? reading : reading.activity).toEqual(becomes)
  })

  test('anything, without throwing', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(base), 'text', 'value', 'membersAdded'), fc.jsonValue()),
        (body) => {
          read(body)
          read({ ...base, ...body })
        },
      ),
    )
  })
})

describe('where and when', () => {
  test('the address is the same whatever else a message brings, so that she stays herself', () => {
    const one = received({ ...base, text: 'a' })
    const two = received({
      ...base,
      id: 'm-2',
      text: 'b',
      locale: 'en',
      from: { role: 'user', name: 'Bo', id: 'her-1' },
    })
    expect(two.address).toBe(one.address)
    expect(two.id).not.toBe(one.id)
    expect(referenceOf(one.address)).toEqual({
      channelId: 'directline',
      serviceUrl: 'https://directline.botframework.com/',
      conversation: { id: 'c-1' },
      user: { id: 'her-1' },
      bot: { id: 'itgel-1' },
    })
  })

  test('opening the chat is hers, also where the channel names itself as the sender', () => {
    const members = [{ id: 'itgel-1' }, { id: 'her-1' }]
    const opened = received({
      ...base,
      type: 'conversationUpdate',
      from: { id: 'c-1' },
      membersAdded: members,
    })
    expect(opened.address).toBe(received({ ...base, text: 'a' }).address)
  })

  test('a clock that runs ahead or says nothing is not believed', () => {
    expect(received({ ...base, text: 'a' }).order).toBe(Date.UTC(2026, 10, 22, 4))
    expect(received({ ...base, text: 'a', timestamp: '2099-01-01T00:00:00Z' }).order).toBe(now)
    expect(received({ ...base, text: 'a', timestamp: 'soon' }).order).toBe(now)
  })

  test('only this machine may be spoken to without https, and only outside production', () => {
    for (const url of ['http://localhost:5000', 'http://127.0.0.1/', 'http://[::1]:1/'])
      expect([isServiceUrl(url, { loopback: true }), isServiceUrl(url, { loopback: false })]).toEqual([
        true,
        false,
      ])
    for (const url of [
      'http://10.0.0.1/',
      'ftp://localhost/',
      'http://localhost.example/',
      'urn:botframework:x',
      '',
    ])
      expect(isServiceUrl(url, { loopback: true })).toBe(false)
  })
})

describe('writes', () => {
  const value: Choice = { dialog: 'welcome', step: 'safe', option: 'yes' }
  const asked = {
    type: 'message' as const,
    text: 'Can you write?' as Words,
    author: 'bot' as const,
    suggestedActions: { actions: [{ title: 'Yes' as Words, value }] },
  }

  const to = (channelId: string) => ({
    outboxId: 'entry.0',
    channelId,
    pictures: new Map([['a', 'iVBORw0K']]),
  })

  test('choices as buttons where the channel has them, with the id of the outbox', () => {
    expect(writeActivity(asked, to('webchat'))).toEqual({
      type: 'message',
      text: 'Can you write?',
      textFormat: 'plain',
      inputHint: 'expectingInput',
      suggestedActions: { to: [], actions: [{ type: 'postBack', title: 'Yes', value: 'welcome/safe/yes' }] },
      channelData: { author: 'bot', outboxId: 'entry.0' },
    })
  })

  test('a picture inside the Activity, so that nobody fetches it from us; one that is gone is left out', () => {
    const picture = { name: 'a', alt: 'Three phones' as Words }
    const shown = { ...asked, picture }
    expect(writeActivity(shown, to('webchat'))).toMatchObject({
      text: 'Can you write?',
      attachments: [
        { contentType: 'image/png', contentUrl: 'data:image/png;base64,iVBORw0K', name: 'Three phones' },
      ],
    })
    const gone = writeActivity({ ...shown, picture: { ...picture, name: 'b' } }, to('webchat'))
    expect(gone.text).toBe('Can you write?')
    expect(gone.attachments).toBeUndefined()
  })

  test('choices as a numbered list where it has none, once', () => {
    expect(writeActivity(asked, to('sms')).text).toBe('Can you write?\n\n1. Yes')
    const numbered = { ...asked, text: 'Choose:\n\n1. Yes' as Words }
    expect(writeActivity(numbered, to('sms'))).toMatchObject({ text: 'Choose:\n\n1. Yes' })
    expect(writeActivity(asked, to('sms')).suggestedActions).toBeUndefined()
  })
})

describe('what the connector answers', () => {
  const body = (code: string) => ({ error: { code, message: 'x' } })
  test.each([
    ['noAnswer', { kind: 'later', reason: 'no-answer' }],
    [{ status: 201, body: { id: '1' } }, { kind: 'sent' }],
    [
      { status: 429, body: {}, retryAfterSeconds: 3 },
      { kind: 'later', reason: 'rate-limited', throttled: true, afterMs: 3000 },
    ],
    [
      { status: 502, body: undefined },
      { kind: 'later', reason: 'server-error' },
    ],
    [
      { status: 401, body: {} },
      { kind: 'refused', reason: 'token', keep: true },
    ],
    [
      { status: 403, body: body('BotNotInConversationRoster') },
      { kind: 'gone', reason: 'blocked' },
    ],
    [
      { status: 403, body: body('Unknown') },
      { kind: 'refused', reason: 'permission', keep: true },
    ],
    [
      { status: 404, body: body('ConversationNotFound') },
      { kind: 'gone', reason: 'not-found' },
    ],
    [
      { status: 302, body: undefined },
      { kind: 'later', reason: 'unreadable' },
    ],
    [
      { status: 400, body: body('BadArgument') },
      { kind: 'refused', reason: 'bad-request', keep: false },
    ],
  ] as const)('%j', (reply, means) => {
    expect(outcome(reply)).toEqual(means)
  })
})

test('only what says it comes from the connector is shown to botbuilder', () => {
  const bearer = (claims: unknown) =>
    `Bearer x.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.y`
  expect(isSignedByConnector(bearer({ iss: 'https://api.botframework.com' }))).toBe(true)
  expect(isSignedByConnector(bearer({ iss: 'https://sts.windows.net/any/' }))).toBe(false)
  expect(isSignedByConnector(bearer(null))).toBe(false)
  for (const given of [undefined, '', 'Bearer', 'Bearer a.b.c', 'Basic abc'])
    expect(isSignedByConnector(given)).toBe(false)
})
