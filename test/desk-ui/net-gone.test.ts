/** What a counsellor sees and keeps when the net, a case or another woman changes under her hands. */
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Line, openLine, type She } from './helpline-here.ts'
import { complaints, heading, type Office, openOffice, until, type VisitOptions } from './office.ts'

let line: Line
let office: Office
beforeAll(async () => {
  office = await openOffice()
})
beforeEach(async () => {
  line = await openLine()
})
afterEach(async () => {
  await office.tidy()
  await line.close()
})
afterAll(() => office.close())

async function atDesk(login: string, options: VisitOptions = {}) {
  const as = { login, passphrase: line.passphraseOf(login) }
  const visited = await office.visit(line.url, { ...options, as, own: true })
  await heading(visited.page)
  return visited
}
async function asks(): Promise<She> {
  const she = line.she()
  await she.say('сайн уу')
  await she.say('хүн')
  return she
}
const field = (page: Page) => page.locator('.composer textarea')
async function takeNext(page: Page): Promise<string> {
  await page.locator('.waiting-case').first().waitFor()
  await page.locator('.take-next').click()
  await page.locator('.talk h1').waitFor()
  return (await page.locator('.talk h1').textContent()) ?? ''
}
async function says(page: Page, text: string): Promise<void> {
  await field(page).fill(text)
  await page.locator('.composer-send').click()
  await page.locator('.said.mine:not([data-outgoing])', { hasText: text }).waitFor()
}
const shot = async (page: Page, name: string): Promise<void> => {
  if (process.env.ITGEL_SHOTS) await page.screenshot({ path: `${process.env.ITGEL_SHOTS}/${name}.png` })
}
const phone = { width: 390 }

test('a part of the desk that cannot be had leaves the rest standing, and comes when it is asked for again', async () => {
  const { page, context } = await atDesk('saraa', phone)
  await page.locator('.connection.live').waitFor()
  await context.route(/assets\/.*\.(js|css)$/, (route) => route.abort())
  await page.getByRole('link', { name: 'Миний ээлж' }).click()
  await page.getByRole('alert').getByRole('button', { name: 'Дахин оролдох' }).waitFor()
  expect(await page.getByRole('button', { name: 'Ширээг шинээр нээх' }).isVisible()).toBe(true)
  await shot(page, '1-mishap')
  expect(await complaints(page)).toEqual([])
  await page.getByRole('link', { name: 'Одоо' }).click()
  await page.locator('.now').waitFor()
  await context.unrouteAll()
  await page.getByRole('link', { name: 'Миний ээлж' }).click()
  await page.locator('h1', { hasText: 'Миний ээлж' }).waitFor()
  // With its own look, too.
  await context.route(/assets\/.*\.css$/, (route) => route.abort())
  await page.getByRole('link', { name: 'Тайлан' }).click()
  await page.getByRole('alert').getByRole('button', { name: 'Дахин оролдох' }).waitFor()
  await context.unrouteAll()
  await page.getByRole('button', { name: 'Дахин оролдох' }).click()
  await page.locator('h1', { hasText: 'Тайлан' }).waitFor()
  const unstyled = `[...document.querySelectorAll('link[rel=stylesheet]')].filter((link) => !link.sheet).length`
  expect(await page.evaluate(unstyled)).toBe(0)
})

test('she who is taken while the net fails can be read, and what is typed is there behind the lock', async () => {
  await asks()
  const { page, context } = await atDesk('saraa')
  await page.locator('.connection.live').waitFor()
  await page.waitForTimeout(500)
  await context.route(/assets\//, (route) => route.abort())
  await takeNext(page)
  await field(page).fill('түгжихийн өмнө')
  line.pass(16 * 60_000)
  await page.locator('html[data-locked]').waitFor({ timeout: 30_000 })
  await page.locator('input[name=passphrase]').fill(line.passphraseOf('saraa'))
  await page.keyboard.press('Enter')
  await page.locator('html:not([data-locked])').waitFor()
  expect(await field(page).inputValue()).toBe('түгжихийн өмнө')
})

test('on a phone she is told of another of hers who writes while she is in one conversation', async () => {
  const first = await asks()
  const { page, wrongs } = await atDesk('saraa', phone)
  await page.evaluate(
    `document.documentElement.addEventListener('desk-ring', () => { window.rang = (window.rang ?? 0) + 1 })`,
  )
  const alias = await takeNext(page)
  await says(page, 'Сайн байна уу')
  await page.locator('.talk-back').click()
  await asks()
  await takeNext(page)
  await says(page, 'Би энд байна')
  await until(async () => !(await page.title()).startsWith('('))
  expect(await page.locator('.talk-others').count()).toBe(0)
  await first.say('тэр ирлээ хутга')
  const other = page.locator('.talk-others .case-link')
  await other.waitFor()
  expect(await other.textContent()).toContain(alias)
  expect(await other.textContent()).toMatch(/Нэн яаралтай.*хариу хүлээж байна/)
  // Nothing of hers, not even that she is one of this counsellor's.
  await until(async () => (await page.title()) === '(1) Ээлж')
  await until(async () => (await page.evaluate('window.rang')) === 1)
  await shot(page, '3-others')
  expect(await complaints(page)).toEqual([])
  await other.click()
  await page.locator('.said.hers', { hasText: 'тэр ирлээ' }).waitFor()
  expect(await page.locator('.talk-others').count()).toBe(0)
  expect(wrongs).toEqual([])
})

test('what came of a press is told once and lies over nothing she needs; when the line is back it goes', async () => {
  await asks()
  await asks()
  const { page, context } = await atDesk('saraa', phone)
  await takeNext(page)
  await page.locator('.talk-back').click()
  await page.locator('.waiting-case').first().waitFor()
  await page.locator('.connection.live').waitFor()
  await context.setOffline(true)
  const toast = page.locator('.mantine-Notification-root')
  for (let press = 0; press < 4; press++) {
    await page.locator('.take-next').click()
    await page.locator('.take-next:not([data-loading])').waitFor()
    await page.waitForTimeout(300)
  }
  await page.waitForTimeout(500)
  expect(await toast.count()).toBe(1)
  await shot(page, '2-toast')
  await page.locator('.case-link').first().click()
  await field(page).waitFor()
  const [lies, writes] = await Promise.all([toast.boundingBox(), page.locator('.composer').boundingBox()])
  expect((lies?.y ?? 0) + (lies?.height ?? 0)).toBeLessThan(writes?.y ?? 0)
  await context.setOffline(false)
  await page.locator('.connection.live').waitFor()
  await until(async () => (await toast.count()) === 0)
})

test('what a counsellor was writing when she left, or a supervisor ended it, stays on the screen until it is let go', async () => {
  const she = await asks()
  const { page } = await atDesk('saraa', phone)
  await takeNext(page)
  await field(page).fill('дуусаагүй үг')
  await page.locator('.composer').getByText('Тэмдэглэл', { exact: true }).click()
  await field(page).fill('утас нь эгчид нь байгаа')
  await she.say('гарах')
  await page.getByText('Тэр гарсан. Бичсэн үгс нь устсан', { exact: false }).waitFor()
  const left = page.locator('.unsendable')
  await left.getByText('дуусаагүй үг').waitFor()
  await left.getByText('утас нь эгчид нь байгаа').waitFor()
  await shot(page, '4-left')
  expect(await complaints(page)).toEqual([])
  await left.getByRole('button').click()
  expect(await left.count()).toBe(0)
})

test('a counsellor who opens the desk in a moment without net is shown everything after it, and called when somebody waits', async () => {
  const { page, context } = await office.visit(line.url, {
    as: { login: 'saraa', passphrase: line.passphraseOf('saraa') },
    own: true,
  })
  await heading(page)
  const gone = new Set<string>()
  await context.route(/assets\/(?!shell|desk-|rolldown).*\.(js|css)$/, (route) => {
    const { pathname } = new URL(route.request().url())
    if (gone.has(pathname)) return route.continue()
    gone.add(pathname)
    return route.abort()
  })
  await page.reload()
  await page.locator('.connection.live').waitFor()
  await page.locator('.now').waitFor({ timeout: 10_000 })
  await page.waitForTimeout(3000)
  const she = line.she()
  await she.say('сайн уу')
  await she.say('хүн')
  await page.locator('.waiting-case').first().waitFor()
  await until(async () => (await page.title()) === '(1) Ээлж')
  expect([...gone].some((file) => file.endsWith('.css'))).toBe(true)
})
