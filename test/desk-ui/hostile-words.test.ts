/** Hostile texts wherever a text can come from: none is markup, none runs, none breaks the page or the policy. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Line, openLine } from './helpline-here.ts'
import { hostileTexts } from './hostile.ts'
import { enterPassphrase, heading, type Office, openOffice, tooWide, until } from './office.ts'

let line: Line
let office: Office
beforeAll(async () => {
  office = await openOffice()
  line = await openLine()
})
afterAll(async () => {
  await office.close()
  await line.close()
})

const hostile = hostileTexts(300)

test('300 hostile texts as her words, and as ready replies, run nothing and break nothing', async () => {
  expect(hostile).toHaveLength(300)
  const she = line.she()
  await she.say('сайн уу')
  await she.say('хүн')
  const { page, context, wrongs } = await office.visit(line.url)
  await context.route('**/desk/api/replies', (route) =>
    route.fulfill({
      json: {
        groups: [{ id: 'g', name: { mn: hostile[1], en: hostile[2] } }],
        replies: hostile.slice(0, 100).map((text, at) => ({
          id: `g.${at}`,
          group: 'g',
          text: { mn: text || 'x', en: hostile[at + 100] || 'x' },
        })),
      },
    }),
  )
  await enterPassphrase(page, 'nomin', line.passphraseOf('nomin'))
  await heading(page)
  await page.locator('.take-next').click()
  await page.locator('.composer').waitFor()
  for (const text of hostile) await she.say(text)
  const shown = page.locator('.said.hers')
  await until(async () => (await shown.count()) >= 290, 40_000)
  await page.getByRole('button', { name: 'Бэлэн хариу' }).click()
  await until(async () => (await page.locator('.at-hand-item').count()) === 100)
  await page.locator('.at-hand-item').nth(1).click()
  expect(await page.locator('.composer textarea').inputValue()).toContain(hostile[1])
  await page.locator('.composer textarea').fill('')

  expect(await page.evaluate('window.ran')).toBeUndefined()
  const strangers = await page.evaluate(
    `document.querySelectorAll('.flow script, .flow img, .flow iframe, .flow style, .flow a, .flow base, .flow meta, .flow table, .at-hand img').length`,
  )
  expect(strangers).toBe(0)
  // Every line of hers is marked as hers by the server's code, whatever it pretends to be.
  expect(await page.locator('.event-line', { hasText: 'СИСТЕМ' }).count()).toBe(0)
  const texts = await shown.locator('.bubble').allTextContents()
  for (const pretend of [hostile[0], hostile[1], hostile[12]]) expect(texts).toContain(pretend)
  expect(await tooWide(page)).toEqual([])
  // Combining marks do not reach over other lines.
  expect(
    await shown
      .locator('.bubble')
      .first()
      .evaluate((bubble) => getComputedStyle(bubble).overflow),
  ).toBe('clip')
  expect(await page.title()).not.toMatch(/script|СИСТЕМ/)
  expect(page.url()).not.toMatch(/script|%/)
  expect(wrongs).toEqual([])
}, 120_000)
