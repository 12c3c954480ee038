/** The lock of the desk: after a laptop slept, when another signs in at it, and what she sees once it is open again. */
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Line, openLine } from './helpline-here.ts'
import { heading, type Office, openOffice, until, type VisitOptions } from './office.ts'

let line: Line
let url: string
let office: Office
beforeAll(async () => {
  office = await openOffice()
})
beforeEach(async () => {
  line = await openLine()
  // A passkey belongs to a name, and 127.0.0.1 is none.
  url = line.url.replace('127.0.0.1', 'localhost')
})
afterEach(async () => {
  await office.tidy()
  await line.close()
})
afterAll(() => office.close())

async function atDesk(login: string, options: VisitOptions = {}) {
  const as = { login, passphrase: line.passphraseOf(login) }
  const visited = await office.visit(url, { ...options, as })
  await heading(visited.page)
  return visited
}
async function takeNext(page: Page): Promise<void> {
  await page.locator('.waiting-case').first().waitFor()
  await page.locator('.take-next').click()
  await page.locator('.talk h1').waitFor()
}
async function herSecret(page: Page): Promise<void> {
  const she = line.she()
  await she.say('сайн уу')
  await she.say('хүн')
  await takeNext(page)
  await she.say('миний нууц')
  await page.locator('.said.hers', { hasText: 'миний нууц' }).waitFor()
}

test('a laptop that slept too long shows nothing when it wakes without a net', async () => {
  const { page, context } = await atDesk('saraa')
  await herSecret(page)
  await page.locator('.connection.live').waitFor()
  await context.setOffline(true)
  // While it sleeps the clock of the day goes on, and timers do not.
  await page.evaluate(`{ const now = Date.now; Date.now = () => now() + 60 * 60_000 }`)
  await page.mouse.move(200, 200)
  await page.mouse.move(300, 300)
  await page.locator('html[data-locked]').waitFor({ state: 'attached' })
  expect(await page.locator('.said.hers').first().isVisible()).toBe(false)
})

type Cdp = Awaited<ReturnType<BrowserContext['newCDPSession']>>

/** Gives whoever is in at this page a passkey of this browser, and tells its id. */
async function addPasskey(page: Page, browser: Cdp, authenticatorId: string): Promise<string> {
  await page.goto(`${url}/desk/account`)
  await page.getByRole('button', { name: 'Түлхүүр нэмэх' }).click()
  await page.getByText('Энэ төхөөрөмж').first().waitFor()
  const { credentials } = await browser.send('WebAuthn.getCredentials', { authenticatorId })
  return credentials.at(-1)?.credentialId ?? ''
}

test('whoever signs in by her own passkey at the lock of a colleague sees nothing of what the colleague had open', async () => {
  const { page, context } = await atDesk('nomin', { own: true })
  const browser = await context.newCDPSession(page)
  await browser.send('WebAuthn.enable')
  const { authenticatorId } = await browser.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
    },
  })
  // A laptop both work at: each has a passkey on it.
  const hers = await addPasskey(page, browser, authenticatorId)
  const entered = await context.request.post(`${url}/desk/api/sign-in`, {
    data: { login: 'saraa', passphrase: line.passphraseOf('saraa') },
    headers: { origin: url },
  })
  expect(entered.ok()).toBe(true)
  await addPasskey(page, browser, authenticatorId)
  await page.goto(`${url}/desk/`)
  await herSecret(page)
  await here(page)
  line.pass(16 * 60_000)
  await page.locator('html[data-locked]').waitFor({ state: 'attached' })

  // Of the two that the browser offers, Nomin picks hers.
  const { credentials } = await browser.send('WebAuthn.getCredentials', { authenticatorId })
  for (const { credentialId } of credentials)
    if (credentialId !== hers)
      await browser.send('WebAuthn.removeCredential', { authenticatorId, credentialId })
  // A slow net: the answer that this one is not hers is still on its way.
  await page.route('**/desk/api/cases/web/**', () => undefined)
  await page
    .locator('.lock')
    .getByRole('button', { name: /passkey/ })
    .click()
  await page.getByRole('button', { name: 'Номин: миний цэс' }).waitFor()
  await page.waitForTimeout(500)
  expect(await page.locator('.said.hers').allTextContents()).toEqual([])
})

test('what changed while the desk was locked is shown when it is open again', async () => {
  const { page } = await atDesk('oyun', { path: 'rota', own: true })
  await page.locator('.gap-card').waitFor()
  await page.locator('.connection.live').waitFor()
  expect(await page.locator('.stretch').count()).toBe(0)
  line.pass(16 * 60_000)
  await page.locator('html[data-locked]').waitFor({ state: 'attached' })

  // Meanwhile the rota is planned from another laptop.
  const other = await office.visit(url, {
    as: { login: 'oyun', passphrase: line.passphraseOf('oyun') },
    path: 'now',
    own: true,
  })
  await heading(other.page)
  const status = await other.page.evaluate(`(async () => {
    const me = await (await fetch('/desk/api/me')).json()
    const { revision, rota } = await (await fetch('/desk/api/rota')).json()
    const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => ({ id: crypto.randomUUID(),
      person: me.person.id, role: 'first', day, from: '00:00', until: '00:00', holidays: 'also', everyWeeks: 1 }))
    const answer = await fetch('/desk/api/rota', { method: 'PUT',
      headers: { 'content-type': 'application/json', 'x-desk-token': me.csrf },
      body: JSON.stringify({ revision, rota: { ...rota, week } }) })
    return answer.status
  })()`)
  expect(status).toBe(200)
  await page.waitForTimeout(11_000)

  await page.locator('input[name=passphrase]').fill(line.passphraseOf('oyun'))
  await page.keyboard.press('Enter')
  await page.locator('html:not([data-locked])').waitFor({ state: 'attached' })
  await page.locator('.connection.live').waitFor()
  await page.locator('.stretch').first().waitFor()
})

/** The clock goes ahead; whoever is not known to be here by then would lose her case. */
const here = (page: Page): Promise<void> =>
  until(async () =>
    page.evaluate(
      `fetch('/desk/api/colleagues').then((answer) => answer.json()).then(({ colleagues }) => colleagues.some(({ here }) => here))`,
    ),
  )
