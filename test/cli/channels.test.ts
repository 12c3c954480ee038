/** An operator goes live: the whole command as a process, against platforms of our own that know their documented limits. */
import { afterEach, describe, expect, test } from 'vitest'
import { type FakeMessenger, startFakeMessenger } from '../fakes/fake-messenger.ts'
import { type FakeTelegram, startFakeTelegram } from '../fakes/fake-telegram.ts'
import { type App, startApp, testKeys } from '../support/app.ts'
import { freePort } from '../support/redis.ts'
import { itgel, itgelProcess, type Ran } from './terminal.ts'

const token = '8123456789:AAF_a-token-of-the-tests-0123456789abc'
const webhookSecret = 'a-webhook-secret-of-the-tests'
const messengerOptions = {
  pageId: '104857600000001',
  pageToken: 'EAAG-page-token-of-the-tests',
  appSecret: 'app-secret-of-the-tests-0123456789',
  verifyToken: 'verify-token-of-the-tests',
  appId: '5550001',
}
const secrets = [
  token,
  webhookSecret,
  messengerOptions.pageToken,
  messengerOptions.appSecret,
  messengerOptions.verifyToken,
]

let ends: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of ends.reverse()) await end()
  ends = []
})

async function run(args: string[], env: Record<string, string>, called = itgel): Promise<Ran> {
  const ran = await called(['channels', ...args], env)
  for (const secret of secrets) expect(ran.out + ran.err).not.toContain(secret)
  return ran
}

async function openTelegram(): Promise<{ telegram: FakeTelegram; env: Record<string, string> }> {
  const telegram = await startFakeTelegram({ token })
  ends.push(() => telegram.close())
  const env = {
    ...testKeys,
    PUBLIC_URL: 'https://chat.example.mn',
    TELEGRAM_BOT_TOKEN: token,
    TELEGRAM_WEBHOOK_SECRET: webhookSecret,
    TELEGRAM_API_ROOT: telegram.url,
  }
  return { telegram, env }
}

/** With the server running, since Meta asks it back at once. */
async function openMessenger(): Promise<{ messenger: FakeMessenger; app: App; env: Record<string, string> }> {
  const messenger = await startFakeMessenger({ ...messengerOptions, requireProof: true })
  ends.push(() => messenger.close())
  const port = await freePort()
  const env = {
    ...testKeys,
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    MESSENGER_PAGE_ID: messengerOptions.pageId,
    MESSENGER_PAGE_TOKEN: messengerOptions.pageToken,
    MESSENGER_APP_SECRET: messengerOptions.appSecret,
    MESSENGER_VERIFY_TOKEN: messengerOptions.verifyToken,
    MESSENGER_APP_ID: messengerOptions.appId,
    GRAPH_API_ROOT: messenger.url,
  }
  const app = await startApp(env, port)
  ends.push(() => app.kill())
  return { messenger, app, env }
}

/** What the platform was told last, by method. */
const told = (calls: FakeTelegram['calls']) => {
  const settings = new Map<string, unknown>()
  for (const { method, params } of calls)
    if (method.startsWith('set')) settings.set(`${method}/${String(params.language_code ?? '')}`, params)
  return Object.fromEntries(settings)
}

describe('Telegram', () => {
  test('is set up, says what it has on record, and may be set up again', async () => {
    const { telegram, env } = await openTelegram()
    const before = await run(['check', 'telegram'], env)
    expect(before.code).toBe(1)
    expect(before.out).toMatch(/No webhook is set/)

    const first = await run(['set-up', 'telegram'], env, itgelProcess)
    expect(first).toMatchObject({ code: 0, err: '' })
    expect(first.out).toMatch(/^Telegram\n {2}done {5}webhook and its secret\n/)
    expect(telegram.webhook?.url).toBe('https://chat.example.mn/webhooks/telegram')
    const afterFirst = told(telegram.calls)
    expect(Object.keys(afterFirst)).toEqual(
      expect.arrayContaining(['setMyCommands/', 'setMyCommands/en', 'setMyName/en']),
    )

    const second = await run(['set-up'], env)
    expect(second).toEqual(first)
    expect(told(telegram.calls)).toEqual(afterFirst)
    expect(await run(['check'], env)).toEqual({ code: 0, out: 'Telegram: all right\n', err: '' })
    expect(telegram.violations).toEqual([])
  })
  test('has its webhook elsewhere, or sends less than we read', async () => {
    const { telegram, env } = await openTelegram()
    await run(['set-up', 'telegram'], env)
    const post = (body: unknown) =>
      fetch(`${telegram.url}/bot${token}/setWebhook`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    await post({ url: 'https://old.example.mn/hook', allowed_updates: ['message'] })
    const { code, out } = await run(['check', 'telegram'], env)
    expect(code).toBe(1)
    expect(out).toMatch(/^Telegram\n {2}- /)
    expect(out).toMatch(
      /goes to https:\/\/old\.example\.mn\/hook and not to https:\/\/chat\.example\.mn\/webhooks\/telegram/,
    )
    expect(out).toMatch(/does not send us edited_message, callback_query/)
  })
  test('does not know the token: it says so once and stops', async () => {
    const { env } = await openTelegram()
    const wrong = { ...env, TELEGRAM_BOT_TOKEN: '8123456789:AAF_another-token-0123456789abcdefgh' }
    const { code, out } = await run(['set-up', 'telegram'], wrong)
    expect(code).toBe(1)
    expect(out).toMatch(
      /FAILED {3}webhook and its secret: Telegram said: Unauthorized\n {2}The other steps were not tried/,
    )
    expect(out).not.toContain('another-token')
    const checked = await run(['check', 'telegram'], wrong)
    expect(checked.code).toBe(1)
    expect(checked.out.match(/does not know this token/g)).toHaveLength(1)
  })
  test('refuses an address that is not https, in its own words', async () => {
    const { env } = await openTelegram()
    const { code, out } = await run(['set-up', 'telegram'], { ...env, PUBLIC_URL: 'http://chat.example.mn' })
    expect(code).toBe(1)
    expect(out).toMatch(/FAILED {3}webhook and its secret: Telegram said: Bad Request: .*HTTPS/)
    expect(out).toMatch(/done {5}name/)
    expect(out).toMatch(/Telegram is not set up yet/)
  })
  test('cannot be reached', async () => {
    const { telegram, env } = await openTelegram()
    await telegram.close()
    ends = []
    const { code, out } = await run(['set-up', 'telegram'], env)
    expect(code).toBe(1)
    expect(out).toMatch(/Telegram did not answer/)
    expect((await run(['check', 'telegram'], env)).out).toMatch(/Telegram did not answer for "bot"/)
  })
})

describe('Messenger', () => {
  test('is set up, says what it has on record, and may be set up again', async () => {
    const { messenger, env } = await openMessenger()
    const before = await run(['check', 'messenger'], env)
    expect(before.code).toBe(1)
    expect(before.out).toMatch(/The app is not subscribed to Pages/)

    const first = await run(['set-up', 'messenger'], env)
    expect(first).toMatchObject({ code: 0, err: '' })
    expect(first.out).toMatch(/by hand {2}Get Started, hidden/)
    expect(messenger.webhook.url).toBe(`${env.PUBLIC_URL}/webhooks/messenger`)
    expect(await run(['set-up', 'messenger'], env)).toEqual(first)
    expect(await run(['check', 'messenger'], env)).toEqual({
      code: 0,
      out: 'Messenger: all right\n',
      err: '',
    })
    expect(messenger.violations).toEqual([])
  })
  test('lacks a field and shows a menu that is not ours', async () => {
    const { messenger, env } = await openMessenger()
    await run(['set-up', 'messenger'], env)
    await messenger.register(`${env.PUBLIC_URL}/webhooks/messenger`, ['messages'])
    const { code, out } = await run(['check', 'messenger'], env)
    expect(code).toBe(1)
    expect(out).toMatch(/The Page does not send us messaging_postbacks/)
    expect(out).toMatch(/The app is not told of messaging_postbacks/)
  })
  test('does not find the server: the step says what Meta said', async () => {
    const { app, env } = await openMessenger()
    await app.kill()
    const { code, out } = await run(['set-up', 'messenger'], env)
    expect(code).toBe(1)
    expect(out).toMatch(
      /FAILED {3}webhook and its secret: Messenger said: .*verification failed.*\(error 2200\)/,
    )
    expect(out).toMatch(/done {5}subscription of the Page/)
  })
  test('has a token that expired', async () => {
    const { env } = await openMessenger()
    const wrong = { ...env, MESSENGER_PAGE_TOKEN: 'EAAG-an-expired-token' }
    const { code, out } = await run(['check', 'messenger'], wrong)
    expect(code).toBe(1)
    expect(out).toMatch(/The Page token is invalid or expired/)
    expect((await run(['set-up', 'messenger'], wrong)).out).not.toContain('EAAG-an-expired-token')
  })
  test('without an app id says what is left to do by hand, and shows no verify token', async () => {
    const { env } = await openMessenger()
    const { MESSENGER_APP_ID: _, ...without } = env
    const { out } = await run(['set-up', 'messenger'], without)
    expect(out).toMatch(/by hand {2}webhook and its secret: .*app dashboard/)
  })
})

describe('before anything is asked', () => {
  test('settings that are missing are told, and no platform is called', async () => {
    const { telegram, env } = await openTelegram()
    const { PUBLIC_URL: _, ...hidden } = env
    expect(await run(['check'], hidden)).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringMatching(/PUBLIC_URL: missing/),
    })
    expect(await run(['check', 'messenger'], env)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/messenger is not configured/),
    })
    expect(await run(['set-up'], { PUBLIC_URL: 'https://chat.example.mn' })).toMatchObject({
      code: 1,
      err: expect.stringMatching(/No platform is configured/),
    })
    expect(await run(['check'], { ...env, LOCALES_DIR: 'nowhere' })).toMatchObject({
      code: 1,
      err: expect.stringMatching(/profile\.json is missing/),
    })
    expect(telegram.calls).toEqual([])
  })
})
