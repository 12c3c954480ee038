/** Coming in and going out, in a real browser: by keyboard alone, by an invitation, by a passkey, through the lock. */

import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { codeAt, goodPassphrase, type Helpdesk, openHelpdesk } from '../desk/helpdesk.ts'
import { samePort } from '../support/same-port.ts'
import { emptyQueue } from './empty-queue.ts'
import {
  builtDesk,
  complaints,
  enterPassphrase,
  heading,
  type Office,
  openOffice,
  tooWide,
  until,
} from './office.ts'

let office: Office
let helpdesk: Helpdesk
let url: string
beforeAll(async () => {
  office = await openOffice()
})
beforeEach(async () => {
  helpdesk = await openHelpdesk({
    startsAt: Date.now(),
    folder: builtDesk,
    more: emptyQueue,
    port: await samePort(),
  })
  // A passkey belongs to a name, and 127.0.0.1 is none.
  url = helpdesk.url.replace('127.0.0.1', 'localhost')
})
afterEach(async () => {
  await office.tidy()
  await helpdesk.close()
})
afterAll(() => office.close())

const shots = process.env.ITGEL_SHOTS
/** Readable by everyone, and no wider than the screen: the steps that are no page of the list. */
async function readable(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(250)
  if (shots) await page.screenshot({ path: join(shots, `${name}.png`), fullPage: true })
  expect({ name, complaints: await complaints(page), wide: await tooWide(page) }).toEqual({
    name,
    complaints: [],
    wide: [],
  })
}

const keys = async (page: Page, ...all: string[]): Promise<void> => {
  for (const key of all) await page.keyboard.press(key)
}
const focused = (page: Page): Promise<string> =>
  page.evaluate(
    `(document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '').trim()`,
  )
/** Tab until something of this name has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let times = 0; times < 60; times++) {
    await page.keyboard.press('Tab')
    if ((await focused(page)) === name) return
  }
  throw new Error(`Tab does not lead to ${name}`)
}

test('a supervisor comes in, looks around and goes out without touching a mouse', async () => {
  const staff = await helpdesk.staff(['supervisor', 'administrator'], { name: 'Оюун' })
  const { page, wrongs } = await office.visit(url, { path: 'people' })
  await page.locator('input[name=login]').waitFor()
  await page.keyboard.type(staff.login)
  await keys(page, 'Tab')
  await page.keyboard.type(goodPassphrase)
  await keys(page, 'Enter')
  await page.locator('input[name=code]').waitFor()
  await page.keyboard.type(await codeAt(staff.secret, helpdesk.now()))
  await keys(page, 'Enter')
  expect(await heading(page)).toBe('Хүмүүс')

  await keys(page, 'Tab')
  expect(await focused(page)).toBe('Хуудасны агуулга руу очих')
  const outline = await page.evaluate(`getComputedStyle(document.activeElement).outlineStyle`)
  expect(outline).toBe('solid')
  await keys(page, 'Enter')
  await tabTo(page, 'Хүн урих')

  await keys(page, 'Alt+Digit5')
  await until(async () => (await heading(page)) === 'Түүх')
  await keys(page, 'Shift+Slash')
  await page.getByRole('dialog').waitFor()
  expect(await page.getByRole('dialog').textContent()).toContain('Хүмүүс')
  await keys(page, 'Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })

  await page.reload()
  await heading(page)
  await tabTo(page, 'Оюун: миний цэс')
  await keys(page, 'Enter')
  await page.getByRole('menu').waitFor()
  for (let times = 0; times < 12 && (await focused(page)) !== 'Гарах'; times++) await keys(page, 'ArrowDown')
  expect(await focused(page)).toBe('Гарах')
  await keys(page, 'Enter')
  await page.locator('input[name=login]').waitFor()
  await page.goto(`${url}/desk/people`)
  await page.locator('input[name=login]').waitFor()
  expect(wrongs).toEqual([])
})

test('an administrator invites a colleague, who chooses a passphrase, sets up her app, and comes back with a recovery code', async () => {
  const staff = await helpdesk.staff(['administrator'])
  const { page, wrongs } = await office.visit(url, { path: 'people' })
  await enterPassphrase(page, staff.login, goodPassphrase)
  await page.locator('input[name=code]').fill(await codeAt(staff.secret, helpdesk.now()))
  await page.keyboard.press('Enter')
  await heading(page)
  await page.getByRole('link', { name: 'Хүн урих' }).click()
  await page.getByLabel('Нэвтрэх нэр эсвэл и-мэйл').fill('khulan@example.mn')
  await page.getByLabel('Нэр', { exact: true }).fill('Хулан')
  await page.getByRole('button', { name: 'Урилгын холбоос гаргах' }).click()
  const link = (await page.locator('.secret').textContent()) ?? ''
  expect(link).toContain('/desk/invitation#')
  await page.getByRole('link', { name: 'Хүмүүс рүү буцах' }).click()
  await page.getByText('Хулан').waitFor()
  expect(await page.content()).not.toContain(link.split('#')[1])

  const phone = { width: 390, colorScheme: 'dark' } as const
  const hers = await office.visit(url, { ...phone, path: link.split('/desk/')[1] ?? '' })
  await hers.page.getByText('Сайн байна уу, Хулан').waitFor()
  expect(hers.page.url()).toBe(`${url}/desk/invitation`)
  await readable(hers.page, 'invitation')
  const passphrase = hers.page.locator('input[name=new-passphrase]')
  await passphrase.fill('khulan@example.mn khulan')
  await hers.page.keyboard.press('Enter')
  await hers.page.getByText('Таны нэрээс бүтсэн тул').waitFor()
  await readable(hers.page, 'invitation-weak')
  await passphrase.fill('мөнгөн бороо дугуй тавиур')
  await hers.page.keyboard.press('Enter')

  await hers.page.getByRole('img', { name: /QR/ }).waitFor()
  await readable(hers.page, 'second-step')
  const secret = ((await hers.page.locator('.secret').textContent()) ?? '').replaceAll(' ', '')
  await hers.page.locator('input[name=code]').fill(await codeAt(secret, helpdesk.now()))
  await hers.page.keyboard.press('Enter')
  const codes = hers.page.getByRole('list', { name: 'Нөөц кодууд' }).getByRole('listitem')
  await codes.first().waitFor()
  expect(await codes.count()).toBe(10)
  await readable(hers.page, 'recovery-codes')
  const recovery = ((await codes.first().textContent()) ?? '').trim()
  await hers.page.getByRole('checkbox', { name: 'Би нөөц кодуудаа хадгалсан' }).check()
  await hers.page.getByRole('button', { name: 'Үргэлжлүүлэх' }).click()
  await hers.page.getByRole('button', { name: 'Хулан: миний цэс' }).waitFor()

  const later = await office.visit(url, { path: 'people' })
  await enterPassphrase(later.page, 'khulan@example.mn', 'мөнгөн бороо дугуй тавиур')
  await later.page.locator('input[name=code]').waitFor()
  await readable(later.page, 'code')
  await later.page.getByRole('button', { name: 'Нөөц код ашиглах' }).click()
  await readable(later.page, 'code-recovery')
  await later.page.locator('input[name=code]').fill(recovery)
  await later.page.keyboard.press('Enter')
  await later.page.getByRole('button', { name: 'Хулан: миний цэс' }).waitFor()

  const again = await office.visit(url, { ...phone, path: link.split('/desk/')[1] ?? '' })
  await again.page.getByText('Энэ холбоос хүчингүй').waitFor()
  await readable(again.page, 'invitation-gone')
  expect([wrongs, hers.wrongs, later.wrongs, again.wrongs]).toEqual([[], [], [], []])
})

test('a colleague accepts her invitation with a passkey, and comes back by it alone', async () => {
  const invited = await helpdesk.desk.people.invite(
    { login: 'khulan', name: 'Хулан', roles: ['supervisor'], languages: ['mn'], childSafeguarding: false },
    'operator',
  )
  if (typeof invited === 'string') throw new Error(invited)
  const { page, context, wrongs } = await office.visit(url, {
    path: `invitation#${invited.invitation.token}`,
    own: true,
  })
  const browser = await context.newCDPSession(page)
  await browser.send('WebAuthn.enable')
  await browser.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
    },
  })
  await page.getByRole('button', { name: 'Нууц өгүүлбэргүйгээр, түлхүүрээр (passkey)' }).click()
  await heading(page)
  await page.goto(`${url}/desk/account`)
  await page.getByText('Энэ төхөөрөмж').first().waitFor()

  // Her last way in stays.
  await page.getByRole('button', { name: 'Энэ төхөөрөмж: хасах' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Хасах' }).click()
  await page.getByRole('dialog').getByRole('alert').waitFor()
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Хулан: миний цэс' }).click()
  await page.getByRole('menuitem', { name: 'Гарах' }).click()
  await page.getByRole('button', { name: 'Түлхүүрээр (passkey) нэвтрэх' }).click()
  await page.getByRole('button', { name: 'Хулан: миний цэс' }).waitFor()
  expect(wrongs).toEqual([])
})

test('after 15 idle minutes the desk is locked, shows nothing, and keeps what was being typed', async () => {
  const staff = await helpdesk.staff(['administrator'])
  const { page, wrongs } = await office.visit(url, { path: 'people', own: true })
  await page.clock.install({ time: helpdesk.now() })
  await enterPassphrase(page, staff.login, goodPassphrase)
  await page.locator('input[name=code]').fill(await codeAt(staff.secret, helpdesk.now()))
  await page.keyboard.press('Enter')
  await heading(page)
  await page.getByRole('link', { name: 'Хүн урих' }).click()
  await page.getByLabel('Нэр', { exact: true }).fill('Half a name')

  helpdesk.pass(15 * 60_000 + 1000)
  await page.clock.fastForward(15 * 60_000 + 2000)
  await page.getByText('Ширээ түгжигдсэн').waitFor()
  expect(await page.getByLabel('Нэр', { exact: true }).isVisible()).toBe(false)
  expect(await page.getByRole('button', { name: /миний цэс/ }).count()).toBe(0)
  await page.keyboard.press('Alt+Digit2')
  expect(page.url()).toBe(`${url}/desk/people/invite`)

  await page.locator('input[name=passphrase]').fill(goodPassphrase)
  await page.keyboard.press('Enter')
  await page.getByText('Ширээ түгжигдсэн').waitFor({ state: 'detached' })
  expect(await page.getByLabel('Нэр', { exact: true }).inputValue()).toBe('Half a name')
  expect(wrongs).toEqual([])
})

test('the desk locks at its time even while the line is down', async () => {
  const staff = await helpdesk.staff(['supervisor'])
  const { page, context } = await office.visit(url, { path: 'people', own: true })
  await page.clock.install({ time: helpdesk.now() })
  await enterPassphrase(page, staff.login, goodPassphrase)
  await page.locator('input[name=code]').fill(await codeAt(staff.secret, helpdesk.now()))
  await page.keyboard.press('Enter')
  await heading(page)
  await context.setOffline(true)
  await page.clock.fastForward(15 * 60_000 + 2000)
  await page.getByText('Ширээ түгжигдсэн').waitFor()
  expect(await page.locator('#page').isVisible()).toBe(false)
  await page.clock.resume()
  await readable(page, 'lock')
})

test('whoever is disabled sees nothing more within two seconds', async () => {
  const staff = await helpdesk.staff(['supervisor'])
  await helpdesk.staff(['administrator'])
  const { page } = await office.visit(url, { path: 'people' })
  await enterPassphrase(page, staff.login, goodPassphrase)
  await page.locator('input[name=code]').fill(await codeAt(staff.secret, helpdesk.now()))
  await page.keyboard.press('Enter')
  await heading(page)
  await page.getByText('Холбогдсон').first().waitFor()
  const kept = await helpdesk.desk.people.get(staff.id)
  if (!kept) throw new Error('she is not there')
  await helpdesk.desk.people.disable(kept, 'operator')
  await page.locator('input[name=login]').waitFor({ timeout: 2000 })
  expect(await page.locator('#page').count()).toBe(0)
})

test('when the line is lost it says so, comes back by itself, and typed text is still there', async () => {
  const staff = await helpdesk.staff(['administrator'])
  const { page, context, wrongs } = await office.visit(url, { path: 'people' })
  await enterPassphrase(page, staff.login, goodPassphrase)
  await page.locator('input[name=code]').fill(await codeAt(staff.secret, helpdesk.now()))
  await page.keyboard.press('Enter')
  await heading(page)
  await page.getByText('Холбогдсон').first().waitFor()
  await page.getByRole('link', { name: 'Хүн урих' }).click()
  await page.getByLabel('Нэвтрэх нэр эсвэл и-мэйл').fill('khulan')
  await page.getByLabel('Нэр', { exact: true }).fill('Хулан')
  await context.setOffline(true)
  await page.getByText('Холболт тасарсан').first().waitFor()
  await page.getByRole('button', { name: 'Урилгын холбоос гаргах' }).click()
  await page.getByRole('alert').filter({ hasText: 'Сервертэй холбогдож чадсангүй' }).waitFor()
  await context.setOffline(false)
  await page.getByText('Холбогдсон').first().waitFor()
  expect(await page.getByLabel('Нэр', { exact: true }).inputValue()).toBe('Хулан')
  await page.getByRole('button', { name: 'Урилгын холбоос гаргах' }).click()
  await page.locator('.secret').waitFor()
  expect(wrongs.filter((wrong) => !wrong.startsWith('request to'))).toEqual([])
})

test('before something weighty she proves once more who she is, and then it is done', async () => {
  const staff = await helpdesk.staff(['administrator'])
  const other = await helpdesk.staff(['counsellor'], { name: 'Сараа' })
  const { page } = await office.visit(url, { path: 'people' })
  await enterPassphrase(page, staff.login, goodPassphrase)
  await page.locator('input[name=code]').fill(await codeAt(staff.secret, helpdesk.now()))
  await page.keyboard.press('Enter')
  await heading(page)
  // Busy all the while, so not locked; but it is long since she proved who she is.
  for (let minutes = 0; minutes < 16; minutes += 8) {
    helpdesk.pass(8 * 60_000)
    await page.evaluate(
      `fetch('/desk/api/me').then((a) => a.json()).then((me) => fetch('/desk/api/me/active', { method: 'POST', body: '{}',
        headers: { 'content-type': 'application/json', 'x-desk-token': me.csrf } }))`,
    )
  }
  await page.getByRole('link', { name: /Сараа/ }).click()
  await page.getByRole('button', { name: 'Эрхийг хаах' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Эрхийг хаах' }).click()
  const proving = page.getByRole('dialog', { name: 'Та мөн үү?' })
  await proving.waitFor()
  await readable(page, 'prove')
  await proving.locator('input[name=passphrase]').fill(goodPassphrase)
  await page.keyboard.press('Enter')
  await page.getByText('Сараа: эрхийг хаалаа').waitFor()
  expect((await helpdesk.desk.people.get(other.id))?.value.state).toBe('disabled')
})
