import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { App } from '../support/app.ts'
import { type DemoDesk, look, openDemoDesk, deskWords as words } from './demo-desk.ts'
import { heading, type Office, until, type Visit, type VisitOptions } from './office.ts'

const { screening, signal, cases } = words.mn
const ruleWords = (await import('../../locales/mn/screening.json', { with: { type: 'json' } })).default
let desk: DemoDesk
let app: App
let url: string
let office: Office
beforeAll(async () => {
  desk = await openDemoDesk()
  ;({ app, url, office } = desk)
})
afterEach(() => office.tidy())
afterAll(async () => {
  await desk.close()
})

async function at(login: string, options: VisitOptions = {}): Promise<Visit> {
  const visit = await desk.at(login, { path: 'screening', ...options })
  await visit.page.getByRole('search').waitFor()
  return visit
}
const found = (page: Page) => page.getByRole('region', { name: screening.result })

test('tries a sentence, and nothing of it leaves the browser', async () => {
  const { page, context, wrongs } = await at('bilguun')
  const asked: string[] = []
  context.on('request', (request) =>
    asked.push(
      `${request.method()} ${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`,
    ),
  )
  // As somebody types it, letter by letter.
  const mark = 'Жаргалмаа'
  const field = page.getByLabel(screening.label)
  await field.focus()
  await page.keyboard.type(`${mark}: нөхөр намайг зодож байна, хаалга түгжчихсэн`)
  await found(page).getByText(cases.urgency.critical).first().waitFor()
  await found(page).getByText(signal.domestic_violence).first().waitFor()
  await found(page).getByText(ruleWords.rule.beaten).waitFor()
  expect((await found(page).locator('mark').allTextContents()).join(' ')).toBe('намайг зодож түгжчихсэн')
  await until(async () =>
    ((await found(page).getByRole('status').textContent()) ?? '').includes(cases.urgency.critical),
  )
  // Time enough for whatever might be sent a little later.
  await page.waitForTimeout(1500)
  const kept = (await page.evaluate(
    `(async () => JSON.stringify([location.href, document.cookie, { ...localStorage }, { ...sessionStorage }, history.state,
      await indexedDB.databases(), await caches.keys()]))()`,
  )) as string
  for (const each of [...asked, kept]) {
    expect(each).not.toContain(mark)
    expect(each).not.toContain(encodeURIComponent(mark))
    expect(each).not.toMatch(/зодож|%D0%B7%D0%BE%D0%B4/)
  }
  // Nothing at all was asked of the server for it but the sign that somebody sits here.
  expect(asked.filter((each) => !/\/desk\/api\/(me\/active|events)/.test(each))).toEqual([])
  expect(app.output()).not.toMatch(/Жаргалмаа|зодож/)
  // Gone with the page.
  await page.goto(`${url}/desk/account`)
  await heading(page)
  await page.goBack()
  await page.getByRole('search').waitFor()
  expect(await field.inputValue()).toBe('')
  expect(await field.getAttribute('spellcheck')).toBe('false')
  expect(wrongs).toEqual([])
})

test('short messages are heard together, a film is held back and says by which word', async () => {
  const { page, wrongs } = await at('saraa')
  const field = page.getByLabel(screening.label)
  await field.fill('намайг\nпаспортыг минь\nавсан')
  await found(page).getByText(screening.earlier).waitFor()
  await found(page).getByText(signal.passport_taken).first().waitFor()
  await field.fill('Кинонд нөхөр нь эхнэрээ зоддог')
  await found(page).getByText(screening.meaning.none, { exact: true }).first().waitFor()
  await found(page)
    .getByText(
      screening.heldByWords.replace('{{what}}', ruleWords.held.fiction).replace('{{words}}', 'кинонд'),
    )
    .first()
    .waitFor()
  await page.getByRole('button', { name: screening.clear }).click()
  await page.getByText(screening.empty).waitFor()
  expect(wrongs).toEqual([])
})

test('finds a rule by a word, and tries its phrase, by keyboard alone', async () => {
  const { page, wrongs } = await at('oyun')
  await page.getByRole('textbox', { name: screening.search }).focus()
  await page.keyboard.type('боосон')
  await page.getByText(ruleWords.rule.throat).waitFor()
  expect(await page.getByText(ruleWords.rule['wages-withheld']).count()).toBe(0)
  const phrase = page.locator('.rule', { hasText: ruleWords.rule.throat }).locator('.phrase').first()
  const text = (await phrase.textContent()) ?? ''
  await phrase.focus()
  await page.keyboard.press('Enter')
  expect(await page.getByLabel(screening.label).inputValue()).toBe(text)
  await found(page).getByText(ruleWords.rule.throat).waitFor()
  await page.getByRole('tab', { name: screening.rules }).focus()
  await page.keyboard.press('ArrowRight')
  await page.getByRole('heading', { name: ruleWords.instrument.gate.title }).waitFor()
  expect(wrongs).toEqual([])
})

test.each([
  ['mn', 390, 'light'],
  ['en', 1440, 'dark'],
] as const)(
  'in %s, %i px wide, %s: everything on it can be read by everyone',
  async (language, width, colorScheme) => {
    const say = words[language]
    const name = (what: string): string => `screening-${width}-${language}-${colorScheme}-${what}`
    const { page, wrongs } = await at('bilguun', { language, width, colorScheme })
    const field = page.getByLabel(say.screening.label)
    await field.fill('сайн уу\nНөхөр намайг зодоод байна, хаалга түгжчихсэн\nКинонд нөхөр нь эхнэрээ зоддог')
    await page.locator('.heard-list').first().waitFor()
    await look(page, name('tried'))
    await page.getByRole('textbox', { name: say.screening.search }).fill('namaig')
    await page.locator('.rule').first().waitFor()
    await page.locator('.rule details summary').first().click()
    await look(page, name('rules'))
    await page.getByRole('tab', { name: say.screening.questions }).click()
    await page.locator('.kind summary').first().waitFor()
    await page.evaluate(`document.querySelectorAll('main details').forEach((each) => { each.open = true })`)
    await page.locator('.questions').first().waitFor()
    await look(page, name('questions'))
    expect(wrongs).toEqual([])
  },
)
