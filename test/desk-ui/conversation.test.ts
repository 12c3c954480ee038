/** A woman on her page and a counsellor at the desk, in two real browsers: what they see of each other, and what is never lost. */

import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Words } from '#src/message.ts'
import { type Line, openLine } from './helpline-here.ts'
import { heading, type Office, openOffice, until, type VisitOptions } from './office.ts'

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
  const visited = await office.visit(line.url, { ...options, as })
  await heading(visited.page)
  return visited
}
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
const field = (page: Page) => page.locator('.composer textarea')
const flow = (page: Page): Promise<string[]> => page.locator('.flow .bubble').allTextContents()
/** Her alias, which is all the desk calls her by. */
async function takeNext(page: Page): Promise<string> {
  await page.locator('.take-next').click()
  await page.locator('.talk h1').waitFor()
  return (await page.locator('.talk h1').textContent()) ?? ''
}
/** She has asked for a person, and Saraa has taken her. */
async function taken(options: VisitOptions = {}) {
  const she = line.she()
  await she.say('сайн уу')
  await she.say('хүн')
  const { page } = await atDesk('saraa', options)
  await page.locator('.waiting-case').first().waitFor()
  await takeNext(page)
  return { she, page }
}
async function end(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Дуусгах', exact: true }).click()
  await page.getByLabel('Аюулгүй болсон').click()
  await page.getByRole('dialog').getByRole('button', { name: 'Дуусгах' }).click()
  await page.locator('.now').waitFor()
}

test('she asks for a person in her browser; one takes her, they talk, she is noted, ended and handed back', async () => {
  const hers = await office.visit(line.url, { path: '../chat', width: 390 })
  const her = hers.page
  await her.getByRole('button', { name: 'Эхлэх', exact: true }).click()
  const writes = async (text: string): Promise<void> => {
    await her.getByRole('textbox').fill(text)
    await her.locator('.send').click()
  }
  await her.getByRole('button', { name: 'Тийм', exact: true }).waitFor()
  await writes('Нөхөр намайг хутга бариад ална гэж байна')
  await writes('хүн')

  const { page, wrongs } = await atDesk('nomin')
  await page.locator('.waiting-case.critical').waitFor()
  await until(async () => /^\(1\) Ээлж$/.test(await page.title()))
  const waits = page.locator('.waiting-case').first()
  expect(await waits.textContent()).toMatch(/Нэн яаралтай/)
  expect(await waits.textContent()).toMatch(/Яг одоо аюултай/)
  expect(await waits.textContent()).not.toMatch(/Нөхөр/)
  await takeNext(page)
  await her.getByText('манай зөвлөх', { exact: false }).first().waitFor()

  await field(page).fill('Сайн байна уу. Би энд байна.')
  await page.keyboard.press('Enter')
  await her.getByText('Би энд байна.').waitFor()
  await page.getByText('Очсон').first().waitFor()
  await writes('Баярлалаа. Одоо хажууд хэн ч алга')
  await page.locator('.said.hers', { hasText: 'Баярлалаа. Одоо' }).waitFor()
  expect(await page.locator('mark.heard').textContent()).toBe('хажууд')

  await page.locator('.composer').getByText('Тэмдэглэл', { exact: true }).click()
  await field(page).fill('Хөршөөс нь асуусан, нууц')
  await page.keyboard.press('Enter')
  await page.locator('.note-line:not([data-outgoing])').waitFor()
  await page.locator('.composer').getByText('Түүнд бичих', { exact: true }).click()

  await field(page).fill('/буруу биш')
  await page.locator('.at-hand-item.first').waitFor()
  await page.keyboard.press('Enter')
  await until(async () => (await field(page).inputValue()).includes('таны буруу биш'))
  await page.keyboard.press('Enter')
  await her.getByText('энэ таны буруу биш').waitFor()

  await page.getByRole('button', { name: 'Лавлах' }).click()
  await page.locator('.at-hand-item').filter({ hasText: '107' }).click()
  expect(await field(page).inputValue()).toMatch(/107/)
  await field(page).fill('')

  await end(page)
  await her.getByText('дахиад би, программ').waitFor()
  expect(await her.content()).not.toContain('нууц</')
  expect((await her.locator('body').textContent()) ?? '').not.toContain('Хөршөөс')
  await page.getByText('Дөнгөж сая хүнд яриа дууссан.').waitFor()
  await until(async () => !(await page.title()).startsWith('('))
  expect([...wrongs, ...hers.wrongs]).toEqual([])
})

test('what is typed and sent outlives a lost line: nothing is lost, doubled or put in another order', async () => {
  const she = line.she()
  await she.say('сайн уу')
  await she.say('хүн')
  const { page, context, wrongs } = await atDesk('saraa')
  await page.locator('.waiting-case').first().waitFor()
  await takeNext(page)
  await field(page).fill('нэг')
  await page.keyboard.press('Enter')
  await until(async () => (await flow(page)).includes('нэг'))

  await context.setOffline(true)
  for (const text of ['хоёр', 'гурав', 'дөрөв']) {
    await field(page).fill(text)
    await page.keyboard.press('Enter')
  }
  await field(page).fill('хагас бичсэн өгүүлбэр')
  await she.say('тасарсан үед бичсэн')
  await until(async () => (await page.locator('[data-outgoing]').count()) === 3)
  await page.locator('.connection.lost').waitFor()
  await page.getByRole('link', { name: 'Жагсаалт руу' }).first().click()
  await page.locator('.now').waitFor()
  await page.locator('.case-link').first().click()
  expect(await field(page).inputValue()).toBe('хагас бичсэн өгүүлбэр')

  await context.setOffline(false)
  await until(async () => (await page.locator('[data-outgoing]').count()) === 0, 30_000)
  const texts = (await flow(page)).filter((text) => !text.startsWith('Сайн байна уу'))
  expect(texts.filter((text) => ['нэг', 'хоёр', 'гурав', 'дөрөв'].includes(text))).toEqual([
    'нэг',
    'хоёр',
    'гурав',
    'дөрөв',
  ])
  await page.locator('.said.hers', { hasText: 'тасарсан үед бичсэн' }).waitFor()
  expect(texts.filter((text) => text === 'тасарсан үед бичсэн').length).toBeLessThanOrEqual(1)
  const numbers = await page
    .locator('[data-line]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-line')))
  expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)))
  expect(await field(page).inputValue()).toBe('хагас бичсэн өгүүлбэр')
  await field(page).fill('')
  await end(page)
  expect(wrongs).toEqual([])
})

test('an answer that got lost on the way is not sent twice', async () => {
  const she = line.she()
  await she.say('сайн уу')
  await she.say('хүн')
  const { page, context } = await atDesk('saraa')
  await page.locator('.waiting-case').first().waitFor()
  await takeNext(page)
  let lost = 0
  await context.route('**/words', async (route) => {
    lost++
    // The server has done it; the browser does not hear of it.
    await route.fetch()
    await route.abort()
  })
  await field(page).fill('ганц удаа')
  await page.keyboard.press('Enter')
  await until(async () => (await page.locator('[data-outgoing]').count()) === 0)
  await pause(500)
  expect((await flow(page)).filter((text) => text === 'ганц удаа')).toHaveLength(1)
  expect(lost).toBeGreaterThan(0)
  await end(page)
})

test('what is typed outlives the lock', async () => {
  const { page } = await taken()
  await field(page).fill('түгжихийн өмнө бичсэн')
  // The clock goes ahead below; whoever is not known to be here by then would have lost her case.
  await until(async () =>
    page.evaluate(
      `fetch('/desk/api/colleagues').then((answer) => answer.json()).then(({ colleagues }) => colleagues.some(({ here }) => here))`,
    ),
  )
  line.pass(16 * 60_000)
  await page.locator('html[data-locked]').waitFor({ timeout: 30_000 })
  expect(await field(page).isVisible()).toBe(false)
  await page.locator('input[name=passphrase]').fill(line.passphraseOf('saraa'))
  await page.keyboard.press('Enter')
  await page.locator('html:not([data-locked])').waitFor()
  await until(() => field(page).isVisible())
  expect(await field(page).inputValue()).toBe('түгжихийн өмнө бичсэн')
  await field(page).fill('')
  await end(page)
})

test('before she agreed a counsellor may make ready but not write; when she leaves, her words are gone from the desk', async () => {
  const she = line.she()
  await she.say('Намайг ална гэсэн')
  const { page } = await atDesk('nomin')
  const waits = page.locator('.waiting-case.critical')
  await waits.getByText('Хараахан зөвшөөрөөгүй').waitFor()
  await waits.getByRole('button', { name: /авах$/ }).click()
  await field(page).fill('бэлдсэн үг')
  await page.keyboard.press('Enter')
  await pause(300)
  expect(await field(page).inputValue()).toBe('бэлдсэн үг')
  await she.say('хүн')
  await until(async () => page.getByRole('button', { name: 'Илгээх', exact: true }).isEnabled())
  await page.getByRole('button', { name: 'Илгээх', exact: true }).click()
  await until(async () => (await flow(page)).includes('бэлдсэн үг'))
  await she.say('миний нууц')
  await page.locator('.said.hers', { hasText: 'миний нууц' }).waitFor()
  await she.say('гарах')
  await page.getByText('Тэр гарсан. Бичсэн үгс нь устсан', { exact: false }).waitFor()
  expect(await page.content()).not.toContain('миний нууц')
  expect(await field(page).count()).toBe(0)
})

test('a case is handed over with a note, and the one it is meant for sees it first', async () => {
  const she = line.she()
  await she.say('сайн уу')
  await she.say('хүн')
  const first = await atDesk('saraa')
  await first.page.locator('.waiting-case').first().waitFor()
  const alias = await takeNext(first.page)
  const second = await atDesk('nomin', { width: 390 })
  await first.page.getByRole('button', { name: 'Бусад үйлдэл' }).click()
  await first.page.getByRole('menuitem', { name: 'Шилжүүлэх' }).click()
  const dialog = first.page.getByRole('dialog')
  await dialog.getByLabel('Номин').click()
  await dialog.getByRole('textbox').fill('Хоёр хүүхэдтэй')
  // A tap beside it takes nothing of the note away.
  await first.page.mouse.click(5, 5)
  expect(await dialog.getByRole('textbox').inputValue()).toBe('Хоёр хүүхэдтэй')
  await dialog.getByRole('button', { name: 'Шилжүүлэх' }).click()
  await first.page.locator('.now').waitFor()
  await second.page.getByText('Танд шилжүүлсэн').waitFor()
  expect(await takeNext(second.page)).toBe(alias)
  await second.page.getByText('Хоёр хүүхэдтэй').waitFor()
  await end(second.page)
})

test('a search of the ready replies is never sent to her, and Ctrl+Enter sends where that was chosen', async () => {
  const { page } = await taken()
  await field(page).fill('/юучбиш')
  await page.getByText('Ийм хариу алга').waitFor()
  await page.keyboard.press('Enter')
  await pause(200)
  expect(await page.locator('[data-outgoing], .said.mine').count()).toBe(0)
  expect(await page.getByRole('button', { name: 'Илгээх', exact: true }).isDisabled()).toBe(true)
  await page.getByRole('button', { name: 'Илгээх товч' }).click()
  await page.getByRole('menuitemradio', { name: 'Ctrl+Enter' }).click()
  await field(page).fill('мөр')
  await page.keyboard.press('Enter')
  await page.keyboard.type('хоёр')
  expect(await field(page).inputValue()).toBe('мөр\nхоёр')
  await page.keyboard.press('Control+Enter')
  await until(async () => (await flow(page)).includes('мөр\nхоёр'))
  await end(page)
})

test('her words that cannot be fetched are not taken for her silence, and come when the store is back', async () => {
  const { she, page } = await taken()
  await page.locator('.connection.live').waitFor()
  await page.route('**/desk/api/cases/**', (route) =>
    route.request().method() === 'GET'
      ? route.fulfill({ status: 503, json: { code: 'store-down', message: '' } })
      : route.continue(),
  )
  await she.say('тэр буцаад ирлээ')
  await page.locator('.talk').getByText('Шинэчилж чадсангүй', { exact: false }).waitFor()
  expect(await flow(page)).not.toContain('тэр буцаад ирлээ')
  await page.unroute('**/desk/api/cases/**')
  await page.locator('.said.hers', { hasText: 'буцаад ирлээ' }).waitFor()
})

test('what she corrects is read as corrected, and the place she shares beside what it is', async () => {
  const { she, page } = await taken({ width: 390 })
  await she.say('12 тоот өрөөнд байна')
  await she.does({ type: 'event', name: 'edited', text: '21 тоот өрөөнд байна' as Words })
  const shared = 'Hotel Gobi · 47.91851, 106.91768' as Words
  await she.does({ type: 'event', name: 'media', value: 'location', shared })
  await page.locator('.said.hers', { hasText: shared }).waitFor()
  expect((await flow(page)).slice(-3)).toEqual([
    '12 тоот өрөөнд байна',
    'Засаж бичсэн: 21 тоот өрөөнд байна',
    expect.stringContaining(shared),
  ])
  if (process.env.ITGEL_SHOTS) await page.screenshot({ path: `${process.env.ITGEL_SHOTS}/corrected.png` })
})
