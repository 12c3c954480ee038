/** What the platforms keep of us: the set-up says it in two languages, and the judge tells the operator what is wrong. */
import { describe, expect, test } from 'vitest'
import type { NamedCall, ProfileWords, SetUpStep } from '../../src/channels/channel.ts'
import { messenger } from '../../src/channels/messenger/channel.ts'
import { profile as page } from '../../src/channels/messenger/profile.ts'
import type { MessengerSettings } from '../../src/channels/messenger/settings.ts'
import { fields } from '../../src/channels/messenger/subscription.ts'
import { profile as bot, updates } from '../../src/channels/telegram/profile.ts'
import type { TelegramSettings } from '../../src/channels/telegram/settings.ts'

const words: ProfileWords = {
  en: {
    name: 'Itgel',
    greeting: 'You can write to us. Nobody else reads it.',
    about: 'A confidential line',
    commands: [{ command: 'erase', description: 'Erase everything' }],
    start: 'Begin',
    questions: [{ question: 'Am I safe?', payload: 'welcome/first/safe' }],
  },
  mn: {
    name: 'Итгэл',
    greeting: 'Та бидэнд бичиж болно. Өөр хэн ч уншихгүй.',
    about: 'Нууцлалтай чат',
    commands: [
      { command: 'erase', description: 'Бүгдийг устгах, юу ч үлдээхгүй' },
      { command: 'Not a command', description: 'x' },
    ],
    start: 'Эхлэх',
    questions: [
      { question: 'Би аюулгүй юу?', payload: 'welcome/first/safe' },
      { question: 'Хэн уншдаг вэ?', payload: 'somebody else' },
    ],
  },
}
const publicUrl = 'https://chat.example.mn/'
const telegramSettings: TelegramSettings = { token: '1:a', webhookSecret: 'secret', apiRoot: 'x' }
const messengerSettings: MessengerSettings = {
  pageId: '682498302938465',
  pageToken: 'EAAPageToken',
  appSecret: 'app-secret',
  verifyToken: 'our-own-word',
  apiRoot: 'x',
  apiVersion: 'v26.0',
}
const withApp = { ...messengerSettings, appId: '55' }

const bodyOf = (steps: SetUpStep[], name: string) => {
  const found = steps.find((step) => step.name === name)
  return Object(found && 'call' in found ? found.call.body : undefined)
}
const paths = (calls: (SetUpStep | NamedCall)[]) =>
  calls.flatMap((one) => ('call' in one ? [one.call.path] : []))

describe('Telegram, set up', () => {
  const steps = bot.setUp(words, telegramSettings, publicUrl)

  test('is told the webhook, its secret, and all kinds of updates we read', () => {
    expect(bodyOf(steps, 'webhook and its secret')).toEqual({
      url: 'https://chat.example.mn/webhooks/telegram',
      secret_token: 'secret',
      allowed_updates: updates,
      drop_pending_updates: false,
    })
  })
  test('speaks Mongolian to everybody and English to who reads English', () => {
    expect(bodyOf(steps, 'greeting')).toEqual({ description: words.mn?.greeting })
    expect(bodyOf(steps, 'greeting (en)')).toEqual({ description: words.en?.greeting, language_code: 'en' })
    expect(bodyOf(steps, 'name')).toEqual({ name: 'Итгэл' })
    expect(bodyOf(steps, 'description (en)')).toEqual({
      short_description: 'A confidential line',
      language_code: 'en',
    })
  })
  test('leaves out a command Telegram would refuse, and keeps the others', () => {
    expect(bodyOf(steps, 'commands').commands).toEqual([
      { command: 'erase', description: 'Бүгдийг устгах, юу ч үлдээхгүй' },
    ])
  })
  test('gives each call a name of its own', () => {
    expect(new Set(steps.map(({ name }) => name)).size).toBe(steps.length)
  })
})

describe('Telegram, judged', () => {
  const wanted = { words, settings: telegramSettings, publicUrl }
  const judge = (name: string, result: unknown, status = 200) =>
    bot.judge(name, { status, body: { ok: status === 200, result } }, wanted).join('\n')
  const well = {
    url: 'https://chat.example.mn/webhooks/telegram',
    pending_update_count: 0,
    allowed_updates: updates,
  }

  test('has nothing to say when all is well', () => {
    expect(judge('bot', { id: 1, can_join_groups: false })).toBe('')
    expect(judge('webhook', well)).toBe('')
    expect(judge('commands', [{ command: 'erase', description: 'x' }])).toBe('')
    expect(judge('greeting', { description: words.mn?.greeting })).toBe('')
  })
  test('knows every name that is asked', () => {
    for (const { name } of bot.onRecord(telegramSettings)) expect(judge(name, undefined, 500)).not.toBe('')
  })
  test('names a webhook that is missing or elsewhere', () => {
    expect(judge('webhook', { url: '' })).toMatch(/No webhook/)
    expect(judge('webhook', { ...well, url: 'https://old' })).toMatch(
      /goes to https:\/\/old and not to https:\/\/chat/,
    )
  })
  test('names messages that wait, the last failure and when it was', () => {
    const said = judge('webhook', {
      ...well,
      pending_update_count: 101,
      last_error_date: 1790000000,
      last_error_message: 'Wrong response from the webhook: 401 Unauthorized',
    })
    expect(said).toMatch(/101 messages wait/)
    expect(said).toMatch(/2026-09-21.*401 Unauthorized.*secret differs/)
  })
  test('names the kinds of updates that do not come', () => {
    expect(judge('webhook', { ...well, allowed_updates: ['message'] })).toMatch(
      /edited_message, callback_query/,
    )
    expect(judge('webhook', { ...well, allowed_updates: undefined })).toMatch(/not send us message_reaction:/)
  })
  test('names a wrong token, a bot open to groups, missing commands and other words', () => {
    expect(judge('webhook', undefined, 401)).toMatch(/token/)
    expect(judge('bot', { can_join_groups: true })).toMatch(/groups/)
    expect(judge('commands', [])).toMatch(/\/erase/)
    expect(judge('greeting', { description: '' })).toMatch(/not ours/)
  })
})

describe('Messenger, set up', () => {
  const steps = page.setUp(words, withApp, publicUrl)

  test('never carries a token in an address, and asks in the header', () => {
    for (const path of [...paths(steps), ...paths(page.onRecord(withApp))]) {
      expect(path).not.toContain('EAAPageToken')
      expect(path).not.toContain('app-secret')
      expect(path).not.toContain('our-own-word')
    }
  })
  test('subscribes app and Page to the same fields', () => {
    expect(bodyOf(steps, 'webhook and its secret')).toMatchObject({
      object: 'page',
      callback_url: 'https://chat.example.mn/webhooks/messenger',
      verify_token: 'our-own-word',
      fields: fields.join(','),
    })
    expect(bodyOf(steps, 'subscription of the Page').subscribed_fields).toBe(fields.join(','))
  })
  test('tells the operator to do it by hand when no app id is set', () => {
    const [first] = page.setUp(words, messengerSettings, publicUrl)
    expect(first).toMatchObject({ tell: expect.stringMatching(/dashboard.*https:\/\/chat.*messages/) })
    expect(page.onRecord(messengerSettings).map(({ name }) => name)).not.toContain('app subscriptions')
  })
  test('sets Get Started before the menu that needs it', () => {
    const names = steps.map(({ name }) => name)
    expect(names.indexOf('Get Started')).toBeLessThan(names.indexOf('menu'))
    expect(bodyOf(steps, 'Get Started').get_started).toEqual({ payload: 'get_started' })
  })
  test('speaks Mongolian by default and English in both English locales', () => {
    const { greeting } = bodyOf(steps, 'greeting')
    expect(greeting.map(({ locale }: { locale: string }) => locale)).toEqual(['default', 'en_US', 'en_GB'])
    expect(greeting[0].text).toBe(words.mn?.greeting)
  })
  test('offers a menu whose items are read as commands', () => {
    const [{ call_to_actions }] = bodyOf(steps, 'menu').persistent_menu
    expect(call_to_actions[0]).toEqual({ type: 'postback', title: 'Эхлэх', payload: 'get_started' })
    expect(call_to_actions[1]).toEqual({ type: 'postback', title: 'Бүгдийг устгах, юу …', payload: '/erase' })
  })
  test('lets every ice breaker begin a conversation, since they hide Get Started', () => {
    const [{ call_to_actions }] = bodyOf(steps, 'ice breakers').ice_breakers
    expect(call_to_actions.map(({ payload }: { payload: string }) => payload)).toEqual([
      'welcome/first/safe',
      'get_started',
    ])
    for (const { payload, question } of call_to_actions) {
      const tapped = { sender: { id: '4711' }, timestamp: 1, postback: { title: question, payload } }
      const body = { object: 'page', entry: [{ id: withApp.pageId, messaging: [tapped] }] }
      const activity = messenger.read(body, withApp, 1)[0]?.received.activity
      expect(activity).toMatchObject(
        payload === 'get_started' ? { name: 'start' } : { text: question, value: { dialog: 'welcome' } },
      )
    }
    expect(steps).toContainEqual({ name: 'Get Started, hidden', tell: expect.any(String) })
  })
  test('takes away what would hide the menu, and ice breakers when we have no questions', () => {
    const last = 'nothing that hides the menu or Get Started'
    expect(bodyOf(steps, last).fields).toEqual(['commands'])
    const quiet = Object.fromEntries(
      Object.entries(words).map(([key, of]) => [key, { ...of, questions: [] }]),
    )
    expect(bodyOf(page.setUp(quiet, withApp, publicUrl), last).fields).toEqual(['commands', 'ice_breakers'])
  })
  test('stays within the ten profile calls in ten minutes', () => {
    expect(paths(steps).filter((path) => path.includes('messenger_profile')).length).toBeLessThan(10)
  })
})

describe('Messenger, judged', () => {
  const wanted = { words, settings: withApp, publicUrl }
  const judge = (name: string, body: unknown, status = 200, all = wanted) =>
    page.judge(name, { status, body }, all).join('\n')
  const app = { id: '55', subscribed_fields: fields }
  const subscription = {
    object: 'page',
    callback_url: 'https://chat.example.mn/webhooks/messenger',
    active: true,
    fields: fields.map((name) => ({ name, version: 'v26.0' })),
  }
  const locale = 'default'
  const kept = {
    get_started: { payload: 'get_started' },
    greeting: [{ locale, text: 'x' }],
    persistent_menu: [{ locale, call_to_actions: [{ type: 'postback', title: 'x', payload: '/erase' }] }],
    ice_breakers: [{ locale, call_to_actions: [{ question: 'x', payload: 'welcome/first/safe' }] }],
  }

  test('has nothing to say when all is well', () => {
    expect(judge('page', { id: '682498302938465' })).toBe('')
    expect(judge('subscribed apps', { data: [app] })).toBe('')
    expect(judge('app subscriptions', { data: [subscription] })).toBe('')
    expect(judge('profile', { data: [kept] })).toBe('')
  })
  test('knows every name that is asked', () => {
    for (const { name } of page.onRecord(withApp)) expect(judge(name, {})).not.toBe('')
  })
  test('names a token that is expired, of another Page, or without permission', () => {
    expect(judge('page', { error: { code: 190 } }, 400)).toMatch(/new one/)
    expect(judge('page', { id: '1' })).toMatch(/not of this Page/)
    expect(judge('subscribed apps', { error: { code: 200 } }, 400)).toMatch(/pages_messaging/)
    expect(judge('profile', { error: { code: 3 } }, 400)).toMatch(/error 3/)
    expect(judge('profile', undefined, 503)).toMatch(/503/)
  })
  test('names a Page that sends nothing, or not all, or to somebody else too', () => {
    expect(judge('subscribed apps', { data: [] })).toMatch(/sends us nothing/)
    expect(judge('subscribed apps', { data: [{ ...app, subscribed_fields: fields.slice(1) }] })).toMatch(
      /us messages:/,
    )
    expect(judge('subscribed apps', { data: [app, { id: '56', subscribed_fields: ['messages'] }] })).toMatch(
      /another one/,
    )
  })
  test('names an app whose webhook is elsewhere, off, or told less', () => {
    expect(judge('app subscriptions', { data: [] })).toMatch(/not subscribed/)
    const wrong = { ...subscription, callback_url: 'https://old', active: false, fields: [] }
    expect(judge('app subscriptions', { data: [wrong] })).toMatch(/https:\/\/old.*switched off.*standby/s)
  })
  test('names what is missing, and what hides the rest', () => {
    expect(judge('profile', { data: [] })).toMatch(/Get Started is not ours.*no greeting.*no menu/s)
    expect(judge('profile', { data: [{ ...kept, commands: [{ locale, commands: [] }] }] })).toMatch(
      /replace the menu/,
    )
    const strange = [{ locale, call_to_actions: [{ question: 'x', payload: 'FAQ_1' }] }]
    expect(judge('profile', { data: [{ ...kept, ice_breakers: strange }] })).toMatch(/somebody else/)
    const quiet = { ...wanted, words: {} }
    expect(judge('profile', { data: [kept] }, 200, quiet)).toMatch(/hide Get Started/)
  })
  test('is not thrown by any answer', () => {
    for (const { name } of page.onRecord(withApp))
      for (const body of [null, 7, 'x', [], { data: 7 }, { data: [7] }, { data: [{}] }, { error: 7 }])
        expect(typeof judge(name, body)).toBe('string')
  })
})
