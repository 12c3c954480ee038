/**
 * The queue and the conversation in every state a counsellor meets, in both languages, light and dark, on a phone and on a
 * laptop: readable by everyone (axe) and never wider than the screen. `ITGEL_SHOTS=/some/folder` keeps pictures.
 */
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Line, openLine } from './helpline-here.ts'
import { looks } from './looks.ts'
import { complaints, heading, type Office, openOffice, tooWide, walksTo } from './office.ts'

const words = {
  mn: (await import('../../locales/mn/desk.json', { with: { type: 'json' } })).default.cases,
  en: (await import('../../locales/en/desk.json', { with: { type: 'json' } })).default.cases,
}
let office: Office
let line: Line
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

const shots = process.env.ITGEL_SHOTS
async function look(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(350)
  if (shots) await page.screenshot({ path: join(shots, `${name}.png`) })
  expect({ name, complaints: await complaints(page) }).toEqual({ name, complaints: [] })
  expect({ name, wide: await tooWide(page) }).toEqual({ name, wide: [] })
}

describe.each(looks)('in %s, %i px wide, %s', (language, width, colorScheme) => {
  test('the queue and a conversation can be read by everyone, in all their states', async () => {
    const say = words[language]
    const name = (what: string): string => `${width}-${language}-${colorScheme}-${what}`
    const as = { login: 'oyun', passphrase: line.passphraseOf('oyun') }
    const { page, wrongs } = await office.visit(line.url, { language, width, colorScheme, as })
    await heading(page)
    await page.getByText(say.now.none).waitFor()
    await look(page, name('empty'))

    const she = line.she()
    for (const text of ['сайн уу', 'Намайг хутга бариад ална гэсэн, боосон', 'хүн']) await she.say(text)
    const other = line.she()
    await other.say('намайг ална гэсэн')
    const third = line.she()
    for (const text of ['hello', 'person']) await third.say(text)
    await page.locator('.waiting-case').nth(2).waitFor()
    await look(page, name('now'))

    await page.locator('.take-next').click()
    const field = page.locator('.composer textarea')
    await field.fill('Сайн байна уу, би энд байна. '.repeat(6))
    await field.press('Enter')
    await page.locator('.said.mine:not([data-outgoing])').waitFor()
    await she.say('Одоо хажууд хүн байна, намайг зодсон')
    await page.locator('mark.heard').first().waitFor()
    await page.locator('.composer').getByText(say.write.note, { exact: true }).click()
    await field.fill('Хүүхэд хоёр гэртээ')
    await look(page, name('note'))
    await field.press('Enter')
    await page.locator('.note-line:not([data-outgoing])').waitFor()
    await page.locator('.composer').getByText(say.write.say, { exact: true }).click()
    await field.fill('Цагдаа дуудъя')
    await look(page, name('talk'))
    await field.fill('/')
    await page.locator('.at-hand-item').first().waitFor()
    await look(page, name('replies'))
    await field.fill('')
    await page.getByRole('button', { name: say.write.services }).click()
    await page.locator('.at-hand-item').first().waitFor()
    await look(page, name('services'))
    await page.keyboard.press('Escape')
    if (width < 700) {
      await page.getByRole('button', { name: say.talk.details }).click()
      await page.getByRole('dialog').waitFor()
      await look(page, name('card'))
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    }
    for (const [act, what] of [
      [say.act.followUp, 'follow-up'],
      [say.act.handOver, 'hand-over'],
      [say.act.release, 'release'],
    ] as const) {
      await page.getByRole('button', { name: say.act.more }).click()
      await page.getByRole('menuitem', { name: act }).click()
      await page.getByRole('dialog').waitFor()
      await look(page, name(what))
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    }
    await she.say('гарах')
    await page.getByText(say.talk.left).waitFor()
    await look(page, name('left'))

    await walksTo(page, 'now')
    await page.locator('.waiting-case.critical').getByRole('button').first().click()
    await page.getByText(say.talk.notAgreed).first().waitFor()
    await look(page, name('not-agreed'))
    await page.getByRole('button', { name: say.act.close, exact: true }).click()
    await page.getByLabel(say.outcome.not_for_us).click()
    await look(page, name('close'))
    await page.getByRole('dialog').getByRole('button', { name: say.close.do }).click()
    await page.getByText(say.mine.pauseTitle).waitFor()
    await look(page, name('pause'))
    await walksTo(page, 'now/ended')
    await page.locator('.case-link').first().waitFor()
    await look(page, name('ended'))
    expect(wrongs).toEqual([])
  }, 120_000)
})
