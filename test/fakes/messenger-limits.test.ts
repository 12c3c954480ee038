import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type FakeMessenger, startFakeMessenger } from './fake-messenger.ts'
import type { MessengerPerson } from './messenger/person.ts'
import type { Json } from './shared/json.ts'
import { callForm, callJson } from './support.ts'

const PAGE = { pageId: '100200', pageToken: 'page-token', appSecret: 'app-secret', verifyToken: 'shall-we' }
const AUTHORIZED = { authorization: 'Bearer page-token' }
const HOUR = 3_600_000
let messenger: FakeMessenger
let amina: MessengerPerson

beforeEach(async () => {
  messenger = await startFakeMessenger(PAGE)
  amina = messenger.user('77')
  amina.say('hello')
})
afterEach(() => messenger.close())

const post = (path: string, body: Json, headers: Record<string, string> = AUTHORIZED) =>
  callJson(`${messenger.url}/v26.0/${path}`, body, headers)
const send = (message: Json, more: Json = {}) =>
  post('100200/messages', { recipient: { id: '77' }, messaging_type: 'RESPONSE', message, ...more })
const quickReply = (title: string, payload = 'p') => ({ content_type: 'text', title, payload })
const template = (payload: Json) => ({ attachment: { type: 'template', payload } })
const buttons = (count: number, title = 'Yes') =>
  template({
    template_type: 'button',
    text: 'Well?',
    buttons: Array(count).fill({ type: 'postback', title, payload: 'y' }),
  })
const cards = (count: number) =>
  template({ template_type: 'generic', elements: Array(count).fill({ title: 'Shelter' }) })

const refused: { what: string; message: Json; more?: Json }[] = [
  { what: 'a text of 2001 characters', message: { text: 'я'.repeat(2_001) } },
  { what: 'an empty text', message: { text: '' } },
  { what: 'text beside an attachment', message: { text: 'a', ...buttons(1) } },
  { what: '14 quick replies', message: { text: 'a', quick_replies: Array(14).fill(quickReply('Yes')) } },
  {
    what: 'a quick reply payload of 1001 characters',
    message: { text: 'a', quick_replies: [quickReply('Yes', 'a'.repeat(1_001))] },
  },
  { what: 'a button template without buttons', message: buttons(0) },
  { what: 'four buttons', message: buttons(4) },
  { what: 'a button title of 21 characters', message: buttons(1, 'я'.repeat(21)) },
  {
    what: 'a template text of 641 characters',
    message: template({ template_type: 'button', text: 'a'.repeat(641), buttons: [] }),
  },
  { what: 'eleven cards', message: cards(11) },
  { what: 'a missing messaging_type', message: { text: 'a' }, more: { messaging_type: undefined } },
  {
    what: 'a sender action that rides with a message',
    message: { text: 'a' },
    more: { sender_action: 'typing_on' },
  },
  {
    what: 'a dead tag',
    message: { text: 'a' },
    more: { messaging_type: 'MESSAGE_TAG', tag: 'ACCOUNT_UPDATE' },
  },
]

test.each(refused)('$what is refused with error 100 and recorded', async ({ message, more }) => {
  const { status, json } = await send(message, more)
  expect(status).toBe(400)
  expect(json.error).toMatchObject({ code: 100, type: 'OAuthException', fbtrace_id: expect.any(String) })
  expect(messenger.violations).toHaveLength(1)
  expect(amina.heard).toEqual([])
})

test('what is just within the limits arrives', async () => {
  expect((await send({ text: 'я'.repeat(2_000) })).status).toBe(200)
  expect((await send({ text: 'a', quick_replies: Array(13).fill(quickReply('я'.repeat(20))) })).status).toBe(
    200,
  )
  expect((await send(buttons(3, 'я'.repeat(20)))).status).toBe(200)
  expect((await send(cards(10))).status).toBe(200)
  expect((await post('me/messages', { recipient: { id: '77' }, sender_action: 'typing_on' })).status).toBe(
    200,
  )
  expect(messenger.violations).toEqual([])
})

test('a picture comes as a file beside the message, and never with text', async () => {
  const image = { attachment: { type: 'image', payload: { is_reusable: false } } }
  const post = (message: Json, type = 'image/png', name = 'filedata') =>
    callForm(
      `${messenger.url}/v26.0/100200/messages`,
      {
        recipient: JSON.stringify({ id: '77' }),
        messaging_type: 'RESPONSE',
        message: JSON.stringify(message),
      },
      { name, type, file: new Uint8Array(readFileSync('pictures/steps_a.png')), headers: AUTHORIZED },
    )
  expect((await post({ ...image, quick_replies: [quickReply('Menu')] })).status).toBe(200)
  expect(amina.chat.at(-1)).toMatchObject({ picture: true, text: '', quickReplies: ['Menu'] })
  expect(messenger.violations).toEqual([])

  expect((await post({ ...image, text: 'a' })).json.error).toMatchObject({ code: 100 })
  expect((await post(image, 'text/html')).json.error).toMatchObject({ code: 100, error_subcode: 2018047 })
  expect((await post(image, 'image/png', 'file')).json.error).toMatchObject({ error_subcode: 2018047 })
  expect(messenger.violations).toHaveLength(3)
})

test('a long quick reply title is cut, and recorded', async () => {
  await send({ text: 'a', quick_replies: [quickReply('A title of twenty-one')] })
  expect(amina.chat.at(-1)?.quickReplies).toEqual(['A title of twenty-on'])
  expect(messenger.violations).toHaveLength(1)
})

test('quick replies vanish with the next message, buttons stay', async () => {
  await send(buttons(1))
  await send({ text: 'Are you safe?', quick_replies: [quickReply('No', 'no')] })
  amina.pressQuickReply('No')
  expect(() => amina.pressQuickReply('No')).toThrow('visible: none')
  expect(amina.pressButton('Yes')).toMatch(/^m_/)
})

test('the window closes a day after her last message', async () => {
  messenger.clock.advance(24 * HOUR + 1)
  const late = await send({ text: 'a' })
  expect(late.json.error).toMatchObject({ code: 10, error_subcode: 2018278 })
  expect(messenger.violations).toHaveLength(1)
  expect((await send({ text: 'a' }, { messaging_type: 'UPDATE' })).status).toBe(400)
  expect(messenger.violations).toHaveLength(1)
  amina.say('still here')
  expect((await send({ text: 'a' })).status).toBe(200)
})

test('an ad opens the window for seven days, counted from the first message', async () => {
  const bo = messenger.user('78')
  bo.clickAd({ ref: 'ad', adId: '9' })
  bo.say('hello')
  messenger.clock.advance(6 * 24 * HOUR)
  expect((await send({ text: 'a' }, { recipient: { id: '78' } })).status).toBe(200)
})

test('only a human with permission may write after the window, for seven days', async () => {
  messenger.clock.advance(25 * HOUR)
  const tagged = { messaging_type: 'MESSAGE_TAG', tag: 'HUMAN_AGENT' }
  expect((await send({ text: 'a' }, tagged)).json.error).toMatchObject({ code: 200 })
  await messenger.close()
  messenger = await startFakeMessenger({ ...PAGE, humanAgentAllowed: true })
  messenger.user('77').say('hello')
  messenger.clock.advance(25 * HOUR)
  expect((await send({ text: 'a' }, tagged)).status).toBe(200)
  messenger.clock.advance(7 * 24 * HOUR)
  expect((await send({ text: 'a' }, tagged)).json.error).toMatchObject({ code: 10 })
})

test('tokens belong in the header or the body, and proofs must fit', async () => {
  const body = { recipient: { id: '77' }, messaging_type: 'RESPONSE', message: { text: 'a' } }
  expect((await post('100200/messages', body, {})).json.error).toMatchObject({ code: 190 })
  expect((await post('100200/messages', { ...body, access_token: 'page-token' }, {})).status).toBe(200)
  expect(messenger.violations).toHaveLength(1)
  expect((await post('100200/messages?access_token=page-token', body, {})).status).toBe(200)
  expect(messenger.violations).toHaveLength(2)
  await messenger.close()
  messenger = await startFakeMessenger({ ...PAGE, requireProof: true })
  messenger.user('77').say('hello')
  expect((await send({ text: 'a' })).json.error).toMatchObject({ code: 100 })
  const appsecret_proof = createHmac('sha256', 'app-secret').update('page-token').digest('hex')
  expect((await send({ text: 'a' }, { appsecret_proof })).status).toBe(200)
})

test('errors come as the table says, and some of them after the message was delivered', async () => {
  amina.unavailable()
  expect((await send({ text: 'a' })).json.error).toMatchObject({ code: 551 })
  amina.available()
  messenger.refuse({ code: 1, subcode: 1357046, times: 1, delivered: true })
  expect((await send({ text: 'in doubt' })).json.error).toMatchObject({ code: 1, error_subcode: 1357046 })
  messenger.faults.limit({ times: 1, retryAfter: 60 })
  expect((await send({ text: 'b' })).json.error).toMatchObject({ code: 613 })
  messenger.faults.off()
  messenger.faults.fail(1)
  expect((await send({ text: 'c' })).json.error).toMatchObject({ code: 2 })
  messenger.faults.off()
  messenger.faults.acceptThenCut(1)
  await expect(send({ text: 'cut' })).rejects.toThrow()
  expect(amina.heard).toEqual(['in doubt', 'cut'])
  expect(messenger.violations).toEqual([])
  expect((await send({ text: 'a' }, { recipient: { id: '1' } })).json.error).toMatchObject({
    error_subcode: 2018001,
  })
})

const greeting = (text: string, locale = 'default') => ({ greeting: [{ locale, text }] })
const menu = (count: number, locale = 'default') => ({
  get_started: { payload: 's' },
  persistent_menu: [
    { locale, call_to_actions: Array(count).fill({ type: 'postback', title: 'Help', payload: 'h' }) },
  ],
})
const questions = (count: number, question = 'Help?') => ({
  ice_breakers: [{ locale: 'default', call_to_actions: Array(count).fill({ question, payload: 'h' }) }],
})

test('the profile keeps its limits', async () => {
  const write = async (body: Json) => (await post('me/messenger_profile', body)).status
  const { persistent_menu } = menu(1)
  expect(await write({ persistent_menu })).toBe(400)
  for (const good of [greeting('a'.repeat(160)), menu(20), questions(4, 'a'.repeat(80))])
    expect(await write(good)).toBe(200)
  const bad = [
    greeting('a'.repeat(161)),
    greeting('a', 'mn_MN'),
    menu(21),
    menu(1, 'mn_MN'),
    questions(5),
    questions(1, 'a'.repeat(81)),
  ]
  for (const each of bad) expect(await write(each)).toBe(400)
  expect(messenger.violations).toHaveLength(7)
  const read = await callJson(
    `${messenger.url}/v26.0/me/messenger_profile?fields=get_started`,
    undefined,
    AUTHORIZED,
  )
  expect(read.json).toEqual({ data: [{ get_started: { payload: 's' } }] })
  expect(amina.pressMenu('Help')).toMatch(/^m_/)
  expect(() => amina.getStarted()).toThrow('no Get Started button')
})
