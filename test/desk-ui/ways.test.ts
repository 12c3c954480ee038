/**
 * How I am called, and the alarm place, in the browser: she adds her ways, tests them and gets her calendar, and the pages that
 * come to her browser say only what is neutral. Mail, Telegram and push service are fakes of ours; the browser is real.
 */

import type { BrowserContext } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import webPush from 'web-push'
import { type FakePush, startFakePush } from '../fakes/fake-push.ts'
import { type FakeSmtp, startFakeSmtp } from '../fakes/fake-smtp.ts'
import { type FakeTelegram, startFakeTelegram } from '../fakes/fake-telegram.ts'
import { type DemoDesk, look, openDemoDesk, deskWords as words } from './demo-desk.ts'
import { looks } from './looks.ts'
import { heading, type Office, openOffice, until } from './office.ts'

const { ways } = words.mn
const vapid = webPush.generateVAPIDKeys()
let desk: DemoDesk
let url: string
let office: Office
let smtp: FakeSmtp
let telegram: FakeTelegram
let push: FakePush
beforeAll(async () => {
  const token = '4242:staff-bot-token-of-the-tests'
  ;[smtp, telegram, push] = await Promise.all([
    startFakeSmtp(),
    startFakeTelegram({ token, username: 'itgel_staff_bot' }),
    startFakePush({ vapidPublicKey: vapid.publicKey }),
  ])
  const env = {
    SMTP_HOST: '127.0.0.1',
    SMTP_PORT: String(smtp.port),
    SMTP_TLS: 'none',
    SMTP_FROM: 'shift@example.mn',
    STAFF_TELEGRAM_BOT_TOKEN: token,
    TELEGRAM_API_ROOT: telegram.url,
    VAPID_PUBLIC_KEY: vapid.publicKey,
    VAPID_PRIVATE_KEY: vapid.privateKey,
    VAPID_SUBJECT: 'mailto:operator@example.mn',
    PAGER_PUSH_HOSTS: '127.0.0.1',
    PAGER_PRIVATE_HOSTS: 'true',
  }
  desk = await openDemoDesk(env)
  ;({ url, office } = desk)
})
const opened: Office[] = []
afterEach(async () => {
  await office.tidy()
  for (const each of opened.splice(0)) await each.close()
})
afterAll(async () => {
  await desk.close()
  await Promise.all([smtp.close(), telegram.close(), push.close()])
})

/** A browser of ours cannot reach a push service; everything before and after that is its own. */
const subscribesTo =
  ({ endpoint, keys }: { endpoint: string; keys: object }) =>
  async (context: BrowserContext): Promise<void> => {
    await context.grantPermissions(['notifications'], { origin: url })
    await context.addInitScript(
      `PushManager.prototype.subscribe = async (options) => {
      if (!options.userVisibleOnly || options.applicationServerKey.length !== 65) throw new Error('wrong key')
      return { toJSON: () => (${JSON.stringify({ endpoint, expirationTime: null, keys })}) }
    }`,
    )
  }

test('she adds mail, Telegram and her browser, and a test comes by all three', async () => {
  const hers = push.browser()
  const { page, wrongs } = await desk.at('saraa', { path: 'ways', before: subscribesTo(hers.subscription) })
  await page.getByText(ways.none).waitFor()
  await page.getByLabel(ways.address).fill('saraa@example.mn')
  await page.keyboard.press('Enter')
  await page.getByText(ways.onlyOne).waitFor()

  await page.getByRole('button', { name: ways.pushAdd }).click()
  await page.getByText(ways.twoFirst).waitFor()

  await page.getByRole('button', { name: ways.telegramGet }).click()
  const link = (await page.getByRole('link', { name: ways.telegramOpen }).getAttribute('href')) ?? ''
  expect(link).toMatch(/^https:\/\/t\.me\/itgel_staff_bot\?start=[\w-]{32}$/)
  const chat = telegram.user()
  chat.say(`/start ${link.split('=')[1]}`)
  await page
    .getByRole('button', { name: `${ways.remove}: ${ways.pager.telegram}` })
    .waitFor({ timeout: 20_000 })

  await page.getByRole('button', { name: ways.testMe }).click()
  await until(async () => (await page.getByText(ways.sent).count()) === 3)
  await until(() => smtp.mails.length === 1 && hers.shown.length === 1)
  expect(hers.shown[0]?.text).toContain('шалгалт')
  expect([...smtp.violations, ...push.violations, ...telegram.violations]).toEqual([])
  // What came first may be put behind, and taken away.
  await page.getByRole('button', { name: `${ways.up}: ${ways.pager['web-push']}` }).click()
  await until(async () =>
    ((await page.locator('ol.plan-lines li').nth(1).textContent()) ?? '').includes(ways.pager['web-push']),
  )
  await page.getByRole('button', { name: new RegExp(`${ways.remove}: ${ways.pager.email}`) }).click()
  await page.getByRole('dialog').getByRole('button', { name: ways.remove }).click()
  await until(async () => (await page.locator('ol.plan-lines li').count()) === 2)
  expect(wrongs).toEqual([])
})

test('her browser shows a page with neutral words only, also when she is signed out, and opens the desk', async () => {
  // Only Chromium itself shows notifications.
  const showing = await openOffice({ notifies: true })
  opened.push(showing)
  const { page, context, wrongs } = await showing.visit(url, {
    path: 'ways',
    before: subscribesTo(push.browser().subscription),
    as: { login: 'nomin', passphrase: desk.passphraseOf('nomin') },
  })
  await heading(page)
  await page.getByRole('button', { name: ways.pushAdd }).click()
  await page.getByText(ways.onlyOne).waitFor()
  await page.getByRole('button', { name: words.mn.shell.menuOf.replace('{{name}}', 'Номин') }).click()
  await page.getByRole('menuitem', { name: words.mn.shell.signOut }).click()
  await page.locator('input[name=login]').waitFor()

  const browser = await context.newCDPSession(page)
  const registered = new Promise<string>((resolve) =>
    browser.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const mine = registrations.find(({ scopeURL }) => scopeURL === `${url}/desk/`)
      if (mine) resolve(mine.registrationId)
    }),
  )
  await browser.send('ServiceWorker.enable')
  const registrationId = await registered
  const deliver = (data: string) =>
    browser.send('ServiceWorker.deliverPushMessage', { origin: url, registrationId, data })
  const shown = () =>
    page.evaluate(
      `navigator.serviceWorker.ready.then((it) => it.getNotifications()).then((all) => all.map(({ title, body }) => title + ': ' + body))`,
    ) as Promise<string[]>
  await deliver(
    JSON.stringify({ text: 'Нэг хүн хүлээж байна.', link: 'https://evil.example', name: 'Болор' }),
  )
  await until(async () => (await shown()).length === 1)
  expect(await shown()).toEqual(['Ээлж: Нэг хүн хүлээж байна.'])
  await deliver('{ not even JSON')
  await until(async () => (await shown())[0]?.includes('One case waits') ?? false)
  expect(await shown()).toEqual(['Ээлж: Нэг хүн хүлээж байна. · One case waits.'])
  expect(wrongs).toEqual([])
})

test('her calendar has an address that is shown once, and ends when she takes it back', async () => {
  const { page, wrongs } = await desk.at('oyun', { path: 'ways' })
  await page.getByRole('button', { name: ways.calendarNew }).click()
  const link = (await page.locator('.secret').textContent()) ?? ''
  expect(await (await fetch(link)).text()).toMatch(/^BEGIN:VCALENDAR/)
  await page.reload()
  await page.getByText(ways.calendarOn).waitFor()
  expect(await page.content()).not.toContain('.ics')
  await page.getByRole('button', { name: ways.calendarEnd }).click()
  await page.getByRole('dialog').getByRole('button', { name: ways.calendarEnd }).click()
  await page.getByText(ways.calendarOff).waitFor()
  expect((await fetch(link)).status).toBe(404)
  expect(wrongs).toEqual([])
})

test('the alarm place says what to do, and shows what came as it comes', async () => {
  const { page, wrongs } = await desk.at('oyun', { path: 'channels' })
  const { channels } = words.mn
  await page.getByText(channels.alarm['store-in-memory'].do).waitFor()
  expect(await page.getByText(channels.alarm['fewer-than-two-pagers'].what).count()).toBe(0)
  await page.getByText(channels.alarm['gaps-in-rota'].what).waitFor()
  expect(
    await page.getByRole('region', { name: channels.due }).getByRole('listitem').count(),
  ).toBeGreaterThan(3)
  expect(wrongs).toEqual([])
})

test.each(looks)(
  'in %s, %i px wide, %s: both can be read by everyone',
  async (language, width, colorScheme) => {
    const say = words[language]
    const { page, wrongs } = await desk.at('saraa', { path: 'ways', language, width, colorScheme })
    await page.getByRole('button', { name: say.ways.telegramGet }).click()
    await page.getByRole('link', { name: say.ways.telegramOpen }).waitFor()
    // Not each time: a test may be asked for three times in two minutes.
    if (width === 1440) {
      await page.getByRole('button', { name: say.ways.testMe }).click()
      await page.getByText(say.ways.sent).first().waitFor()
    }
    await look(page, `ways-${width}-${language}-${colorScheme}`)
    const boss = await desk.at('oyun', { path: 'channels', language, width, colorScheme })
    await boss.page.getByText(say.channels.alarm['store-in-memory'].do).waitFor()
    await look(boss.page, `channels-${width}-${language}-${colorScheme}`)
    expect([...wrongs, ...boss.wrongs]).toEqual([])
  },
)
