/**
 * Whatever a field of any page may hold: every free text in every answer of the server is replaced by an attack before the desk in
 * the browser reads it, on every page, in a conversation and its dialogs. Nothing runs, nothing is markup, no page breaks.
 * `HOSTILE=3000` goes through three thousand of them; without, a few hundred.
 */

import type { Page as Tab } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addressOfPage, pages } from '#src/desk/ui/pages.ts'
import { type Line, openLine } from './helpline-here.ts'
import { hostileTexts } from './hostile.ts'
import { heading, type Office, openOffice, walksTo } from './office.ts'

const count = Number(process.env.HOSTILE ?? 300)
const hostile = hostileTexts(count).filter((text) => text.trim() !== '')

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

let next = 0
const used = new Set<string>()
/** Ids, codes, addresses and times are ours, and never free; anything with a space or a letter beyond ASCII may be. */
const isFree = (text: string): boolean => /[^\x21-\x7e]/.test(text)

function spoil(value: unknown): unknown {
  if (typeof value === 'string') {
    if (!isFree(value)) return value
    const text = hostile[next++ % hostile.length] ?? ''
    used.add(text)
    return text
  }
  if (Array.isArray(value)) return value.map(spoil)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, spoil(inner)]))
}

async function nothingRan(page: Tab, where: string): Promise<void> {
  expect({ where, ran: await page.evaluate('window.ran') }).toEqual({ where, ran: undefined })
  const strangers = await page.evaluate(
    `[...document.querySelectorAll('main iframe, main script, main base, main meta, main style, main form[action], main img:not([src^="blob:"]):not([src^="data:"]), main a[href^="javascript"], main math, main template')].map((each) => each.outerHTML.slice(0, 80))`,
  )
  expect({ where, strangers }).toEqual({ where, strangers: [] })
}

test('attacks in every free text that the server answers are only text, on every page', async () => {
  const women = ['Намайг хутга бариад ална гэсэн', 'намайг зодсон', 'hello there']
  for (const words of women) {
    const she = line.she()
    for (const text of ['сайн уу', words, 'хүн']) await she.say(text)
  }
  const as = { login: 'oyun', passphrase: line.passphraseOf('oyun') }
  const { page, context, wrongs } = await office.visit(line.url, { as })
  await heading(page)
  await page.locator('.take-next').click()
  await page.locator('.composer').waitFor()
  for (const text of ['Сайн байна уу', 'Би энд байна']) {
    await page.locator('.composer textarea').fill(text)
    await page.keyboard.press('Enter')
  }
  const talk = page.url()
  await context.route('**/desk/api/**', async (route) => {
    const answer = await route.fetch().catch(() => undefined)
    const type = answer?.headers()['content-type'] ?? ''
    if (!answer || !/json/.test(type)) return answer ? route.fulfill({ response: answer }) : route.abort()
    return route.fulfill({ response: answer, json: spoil(await answer.json()) })
  })
  await context.route('**/desk/api/events**', (route) => route.continue())

  const open = pages.filter(({ path }) => !/:\w+(?!\?)\b/.test(path) || /\/:\w+\?$/.test(path))
  const rounds = Math.ceil(count / 300)
  for (let round = 0; round < rounds; round++) {
    for (const each of open) {
      await walksTo(page, addressOfPage(each).slice(1))
      await nothingRan(page, each.name)
    }
    await page.goto(talk)
    await page.locator('.flow .bubble').first().waitFor()
    await nothingRan(page, 'conversation')
    for (const button of ['Бэлэн хариу', 'Лавлах']) {
      await page.getByRole('button', { name: button }).click()
      await page.locator('.at-hand-item').first().waitFor()
      await nothingRan(page, button)
      await page.keyboard.press('Escape')
    }
    for (const act of ['Шилжүүлэх', 'Хамтрагчаас тусламж хүсэх', 'Дараа бичих']) {
      await page.getByRole('button', { name: 'Бусад үйлдэл' }).click()
      await page.getByRole('menuitem', { name: act }).click()
      await page.getByRole('dialog').waitFor()
      await nothingRan(page, act)
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    }
  }
  // The same few hundred fields are filled again until all were shown; how many that was is told.
  process.stderr.write(`${used.size} attacks were shown in ${next} fields\n`)
  expect(used.size).toBeGreaterThan(hostile.length * 0.7)
  expect(wrongs).toEqual([])
}, 1_800_000)
