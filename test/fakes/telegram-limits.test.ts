import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type FakeTelegram, startFakeTelegram } from './fake-telegram.ts'
import type { Json } from './shared/json.ts'
import { callForm, callJson } from './support.ts'
import type { TelegramPerson } from './telegram/person.ts'

const TOKEN = '4242:limits'
const HOUR = 3_600_000
let telegram: FakeTelegram
let amina: TelegramPerson

beforeEach(async () => {
  telegram = await startFakeTelegram({ token: TOKEN })
  amina = telegram.user(77)
  amina.say('hello')
})
afterEach(() => telegram.close())

const call = (method: string, params: Json = {}) => callJson(`${telegram.url}/bot${TOKEN}/${method}`, params)
const send = (params: Json) => call('sendMessage', { chat_id: 77, text: 'hello', ...params })
const button = (more: Json) => ({
  reply_markup: { inline_keyboard: [[{ text: 'Yes', callback_data: 'y', ...more }]] },
})

const refused: [string, string, Json, string][] = [
  ['an empty text', 'sendMessage', { text: '  ' }, 'message text is empty'],
  ['a text of 4097 characters', 'sendMessage', { text: 'я'.repeat(4_097) }, 'message is too long'],
  [
    'callback data of 65 bytes',
    'sendMessage',
    { text: 'a', ...button({ callback_data: 'ш'.repeat(33) }) },
    'BUTTON_DATA_INVALID',
  ],
  [
    'empty callback data',
    'sendMessage',
    { text: 'a', ...button({ callback_data: '' }) },
    'BUTTON_DATA_INVALID',
  ],
  [
    'a button without a label',
    'sendMessage',
    { text: 'a', ...button({ text: '' }) },
    'inline keyboard button',
  ],
  [
    '101 ids to delete',
    'deleteMessages',
    { message_ids: Array.from({ length: 101 }, (_, i) => i) },
    'too many message',
  ],
  [
    'a secret with a space',
    'setWebhook',
    { url: 'https://itgel.example/t', secret_token: 'a b' },
    'unallowed characters',
  ],
  ['a webhook without TLS', 'setWebhook', { url: 'http://itgel.example/t' }, 'HTTPS'],
  ['a webhook on port 3000', 'setWebhook', { url: 'https://itgel.example:3000/t' }, 'ports'],
  [
    'an answer of 201 characters',
    'answerCallbackQuery',
    { callback_query_id: '1', text: 'a'.repeat(201) },
    'MESSAGE_TOO_LONG',
  ],
  [
    '101 commands',
    'setMyCommands',
    { commands: Array(101).fill({ command: 'help', description: 'Help' }) },
    'too many',
  ],
  ['a description of 513 characters', 'setMyDescription', { description: 'a'.repeat(513) }, 'too long'],
  [
    'a short description of 121 characters',
    'setMyShortDescription',
    { short_description: 'a'.repeat(121) },
    'too long',
  ],
  ['a language of three letters', 'setMyName', { name: 'Itgel', language_code: 'mon' }, 'language code'],
]

test.each(refused)('%s is refused and recorded', async (_, method, params, reason) => {
  const { status, json } = await call(method, { chat_id: 77, ...params })
  expect(status).toBe(400)
  expect(json).toMatchObject({ ok: false, error_code: 400, description: expect.stringContaining(reason) })
  expect(telegram.violations).toHaveLength(1)
})

test('limits are measured as Telegram measures them: characters for texts, bytes for callback data', async () => {
  expect((await send({ text: 'я'.repeat(4_096) })).status).toBe(200)
  expect((await send(button({ callback_data: 'ш'.repeat(32) }))).status).toBe(200)
  expect((await send({ text: `<b>${'a'.repeat(4_096)}</b>`, parse_mode: 'HTML' })).status).toBe(200)
  expect(telegram.violations).toEqual([])
})

test('a picture comes as a file with at most 1024 characters under it, and can be deleted', async () => {
  const photo = (caption: string, file = readFileSync('pictures/steps_b.png')) =>
    callForm(
      `${telegram.url}/bot${TOKEN}/sendPhoto`,
      { chat_id: '77', caption, reply_markup: JSON.stringify(button({}).reply_markup) },
      { name: 'photo', file: new Uint8Array(file) },
    )
  const { json } = await photo('я'.repeat(1_024))
  expect(amina.chat.at(-1)).toMatchObject({ picture: true, text: 'я'.repeat(1_024), buttons: [['Yes']] })
  expect(telegram.violations).toEqual([])
  const message_ids = [(json.result as Json).message_id]
  expect((await call('deleteMessages', { chat_id: 77, message_ids })).status).toBe(200)
  expect(amina.chat).toHaveLength(1)

  expect((await photo('я'.repeat(1_025))).json.description).toContain('caption is too long')
  expect((await photo('', Buffer.from('<svg/>'))).json.description).toContain('IMAGE_PROCESS_FAILED')
  expect((await call('sendPhoto', { chat_id: 77, photo: 'https://x.example/a.png' })).status).toBe(400)
  expect(telegram.violations).toHaveLength(3)
})

test('a person who never wrote cannot be reached', async () => {
  telegram.user(78)
  const { json } = await send({ chat_id: 78 })
  expect(json).toMatchObject({ error_code: 400, description: 'Bad Request: chat not found' })
})

test('a wrong token and an unknown method are refused', async () => {
  expect((await callJson(`${telegram.url}/bot1:wrong/getMe`)).status).toBe(401)
  expect((await call('sendSecret')).status).toBe(404)
})

test('a button can be answered only for a while', async () => {
  await send(button({}))
  amina.press('Yes')
  const { json } = await call('getUpdates')
  const query = (json.result as { callback_query?: { id: string } }[]).at(-1)?.callback_query?.id ?? ''
  expect(amina.spinning).toBe(1)
  expect((await call('answerCallbackQuery', { callback_query_id: query })).status).toBe(200)
  expect(amina.spinning).toBe(0)
  telegram.clock.advance(16_000)
  const late = await call('answerCallbackQuery', { callback_query_id: query })
  expect(late.json.description).toBe(
    'Bad Request: query is too old and response timeout expired or query ID is invalid',
  )
})

test('both directions can be deleted for 48 hours and not longer', async () => {
  await send({ text: 'hello yourself' })
  const [hers, ours] = amina.chat.map((message) => message.id)
  expect((await call('deleteMessages', { chat_id: 77, message_ids: [hers, 999] })).json.result).toBe(true)
  expect(amina.chat.map((message) => message.text)).toEqual(['hello yourself'])
  telegram.clock.advance(48 * HOUR)
  expect((await call('deleteMessage', { chat_id: 77, message_id: ours })).status).toBe(400)
  expect(telegram.violations).toHaveLength(1)
})

test('names, descriptions, commands and the menu button are kept per language', async () => {
  const commands = [{ command: 'help', description: 'Тусламж' }]
  await call('setMyName', { name: 'Итгэл', language_code: 'mn' })
  await call('setMyCommands', { commands, language_code: 'mn' })
  await call('setChatMenuButton', { menu_button: { type: 'commands' } })
  expect((await call('getMyName', { language_code: 'mn' })).json.result).toEqual({ name: 'Итгэл' })
  expect((await call('getMyName')).json.result).toEqual({ name: 'Fake bot' })
  expect((await call('getMyCommands', { language_code: 'mn' })).json.result).toEqual(commands)
  expect((await call('getMyCommands')).json.result).toEqual([])
  expect((await call('getChatMenuButton')).json.result).toEqual({ type: 'commands' })
  expect(telegram.violations).toEqual([])
})

test('polling is refused while a webhook is set', async () => {
  await call('setWebhook', { url: 'http://127.0.0.1:1/', drop_pending_updates: true })
  expect((await call('getUpdates')).status).toBe(409)
  expect((await call('getWebhookInfo')).json.result).toMatchObject({ pending_update_count: 0 })
})

test('of two polls at once, one is ended and the other gets the update', async () => {
  const [{ update_id }] = (await call('getUpdates', { offset: -1 })).json.result as [{ update_id: number }]
  const polls = [1, 2].map(() => call('getUpdates', { offset: update_id + 1, timeout: 30 }))
  expect((await Promise.race(polls)).json.description).toContain('terminated by other getUpdates request')
  amina.say('again')
  const answers = await Promise.all(polls)
  expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409])
})
