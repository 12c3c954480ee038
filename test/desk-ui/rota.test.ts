/**
 * The rota in the browser: a supervisor fills a gap by keyboard, gives a shift away, and her colleague sees it at once. Readable
 * by everyone in both languages, on a phone and on a laptop. `ITGEL_SHOTS=/some/folder` keeps pictures to look at.
 */

import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type DemoDesk, look, openDemoDesk, deskWords as words } from './demo-desk.ts'
import { looks } from './looks.ts'
import { type Office, until } from './office.ts'

let desk: DemoDesk
let office: Office
beforeAll(async () => {
  desk = await openDemoDesk()
  office = desk.office
})
afterEach(() => office.tidy())
afterAll(async () => {
  await desk.close()
})

const part = (page: Page, title: string): Locator => page.getByRole('region', { name: title, exact: true })
async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('dialog').getByRole('combobox', { name: label }).click()
  await page.getByRole('option', { name: option, exact: true }).click()
}
const { rota } = words.mn

test('a supervisor plans shifts by keyboard, and what was red is covered', async () => {
  const { page, wrongs } = await desk.at('oyun', { path: 'rota' })
  await part(page, rota.gapsTitle).getByRole('heading').waitFor()
  expect(await part(page, rota.gapsTitle).getByRole('listitem').count()).toBe(3)
  await page.getByRole('button', { name: rota.addTo.replace('{{what}}', rota.shifts) }).focus()
  await page.keyboard.press('Enter')
  const form = page.getByRole('dialog')
  await form.getByRole('combobox', { name: rota.person }).focus()
  await page.keyboard.type('Сараа')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  for (const day of await form.getByRole('checkbox').all()) {
    await day.focus()
    await page.keyboard.press('Space')
  }
  await form.getByLabel(rota.from, { exact: true }).fill('00:00')
  await form.getByLabel(rota.until, { exact: true }).fill('00:00')
  await page.keyboard.press('Enter')
  await form.waitFor({ state: 'detached' })
  await until(async () => (await part(page, rota.gapsTitle).getByRole('listitem').count()) === 2)
  expect(await page.locator('.stretch').first().textContent()).toContain('Сараа00:00–24:00')
  // The form closes and the list stays open, so that the next one can be entered.
  expect(await part(page, rota.shifts).getByRole('listitem').count()).toBe(7)
  expect(wrongs).toEqual([])
})

test('a shift given away is seen by the colleague at once, who cannot change it', async () => {
  const boss = await desk.at('oyun', { path: 'rota' })
  const hers = await desk.at('nomin', { path: 'rota', width: 390, context: { timezoneId: 'Europe/Berlin' } })
  await hers.page.locator('.stretch').first().waitFor()
  expect(await hers.page.locator('button.stretch').count()).toBe(0)
  expect(
    await hers.page.getByRole('button', { name: rota.addTo.replace('{{what}}', rota.shifts) }).count(),
  ).toBe(0)
  // Her clock is another: both are shown.
  expect(await hers.page.locator('.stretch').first().textContent()).toMatch(
    /таны цагаар \d+-р сарын \d+, 1[78]:00–1[78]:00/,
  )

  await boss.page.locator('button.stretch').last().click()
  await choose(boss.page, rota.takes, 'Номин')
  await boss.page.keyboard.press('Tab')
  await boss.page.getByRole('dialog').getByRole('button', { name: words.mn.do.save }).click()
  await boss.page.getByRole('dialog').waitFor({ state: 'detached' })
  await until(async () =>
    ((await hers.page.locator('.stretch').last().textContent()) ?? '').includes('Номин'),
  )
  expect([...boss.wrongs, ...hers.wrongs]).toEqual([])
})

test('what somebody else changed meanwhile is never written over', async () => {
  const { page } = await desk.at('oyun', { path: 'rota' })
  await page.locator('summary', { hasText: rota.plan }).click()
  await page.getByRole('button', { name: rota.addTo.replace('{{what}}', rota.holidays) }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel(rota.date).fill('2026-12-29')
  await form.getByLabel(rota.holidayName).fill('Тусгаар тогтнолын өдөр')
  await page.route('**/desk/api/rota?*', (route) => route.abort())
  await page.route('**/desk/api/events', (route) => route.abort())
  const changed = (await page.evaluate(`(async () => {
    const me = await (await fetch('/desk/api/me')).json()
    const { revision, rota } = await (await fetch('/desk/api/rota')).json()
    const answer = await fetch('/desk/api/rota', {
      method: 'PUT',
      headers: { 'content-type': 'application/json', 'x-desk-token': me.csrf },
      body: JSON.stringify({ revision, rota: { ...rota, lastResort: [me.person.id] } }),
    })
    return answer.status
  })()`)) as number
  expect(changed).toBe(200)
  await form.getByRole('button', { name: words.mn.do.save }).click()
  expect(await form.getByRole('alert').textContent()).toBe(words.mn.problem.conflict)
  const kept = (await page.evaluate(`fetch('/desk/api/rota').then((answer) => answer.json())`)) as {
    rota: { lastResort: string[]; holidays: unknown[] }
  }
  expect(kept.rota.lastResort).toHaveLength(1)
  expect(kept.rota.holidays).toEqual([])
})

test.each(looks)(
  'in %s, %i px wide, %s: every form can be read by everyone',
  async (language, width, colorScheme) => {
    const { page, wrongs } = await desk.at('oyun', { path: 'rota', language, width, colorScheme })
    const say = words[language].rota
    const name = `rota-${width}-${language}-${colorScheme}`
    await page.locator('.stretch').first().waitFor()
    await page.locator('summary', { hasText: say.plan }).click()
    await look(page, name)
    for (const [title, as] of [
      [say.shifts, 'shift'],
      [say.exceptions, 'exception'],
      [say.holidays, 'holiday'],
      [say.needs, 'need'],
      [say.lastResort, 'last'],
    ] as const) {
      await page.getByRole('button', { name: say.addTo.replace('{{what}}', title), exact: true }).click()
      await page.getByRole('dialog').waitFor()
      await look(page, `${name}-${as}`)
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    }
    await page.locator('button.stretch').first().click()
    await page.getByRole('dialog').waitFor()
    await look(page, `${name}-swap`)
    expect(wrongs).toEqual([])
  },
)
