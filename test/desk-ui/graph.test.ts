/**
 * A dialog as a picture: drawn from the script, gone through by keys, searched, and opened from. `ITGEL_SHOTS=/some/folder` keeps
 * pictures.
 */

import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { type DemoDesk, look, openDemoDesk, deskWords as words } from './demo-desk.ts'
import { looks } from './looks.ts'
import { type Office, until } from './office.ts'

vi.setConfig({ testTimeout: 150_000, hookTimeout: 150_000 })

let desk: DemoDesk
let office: Office
beforeAll(async () => {
  desk = await openDemoDesk()
  office = desk.office
})
afterEach(() => office.tidy())
afterAll(() => desk.close())

type Looks = Parameters<Office['visit']>[1]
async function graphOf(dialog: string, looked: Looks = {}) {
  const visit = await desk.at('bilguun', { path: `dialogs/of/${dialog}`, ...looked })
  const { page } = visit
  page.setDefaultTimeout(40_000)
  const ways = page.getByRole('radiogroup').filter({ hasText: words[looked.language ?? 'mn'].graph.view })
  await ways.getByText(words[looked.language ?? 'mn'].graph.view, { exact: true }).click()
  await page.locator('.graph-box').first().waitFor()
  await page.waitForTimeout(400)
  return visit
}
const box = (page: Page, step: string): Locator => page.locator(`#box-${step}`)
/** Where it is within the frame of the picture. */
async function middle(page: Page, step: string): Promise<{ x: number; y: number }> {
  const [frame, own] = await Promise.all([
    page.locator('.graph-frame').boundingBox(),
    box(page, step).boundingBox(),
  ])
  if (!frame || !own) throw new Error('not shown')
  return {
    x: Math.round(own.x + own.width / 2 - frame.x - frame.width / 2),
    y: Math.round(own.y + own.height / 2 - frame.y - frame.height / 2),
  }
}
const focused = (page: Page): Promise<string> => page.evaluate('document.activeElement.id') as Promise<string>

test('every step is drawn with its first words and the answers that lead on, in the language that is chosen', async () => {
  const { page, wrongs } = await graphOf('rights')
  const mn = (await import('../../locales/mn/rights.json', { with: { type: 'json' } })).default
  const en = (await import('../../locales/en/rights.json', { with: { type: 'json' } })).default
  expect(await page.locator('.graph-box').count()).toBe(8)
  expect(await box(page, 'rights_of').textContent()).toContain(mn.rights_of.text.slice(0, 20))
  expect(await page.locator('.graph-label').allTextContents()).toContain(mn.rights_of.options.blame.label)
  await page.getByText(words.mn.languages.en, { exact: true }).click()
  await until(async () =>
    ((await box(page, 'rights_of').textContent()) ?? '').includes(en.rights_of.text.slice(0, 20)),
  )
  expect(await page.locator('.graph-label').allTextContents()).toContain(en.rights_of.options.blame.label)
  expect(wrongs).toEqual([])
})

test('arrows go from step to step, and Enter opens one to be written in', async () => {
  const { page, wrongs } = await graphOf('rights')
  await box(page, 'opening').focus()
  await page.keyboard.press('ArrowDown')
  expect(await focused(page)).toBe('box-rights_of')
  await page.keyboard.press('ArrowDown')
  const third = await focused(page)
  expect(third).not.toBe('box-rights_of')
  await page.keyboard.press('ArrowUp')
  expect(await focused(page)).toBe('box-rights_of')
  await page.keyboard.press('Enter')
  const card = page.getByRole('dialog')
  await card.getByLabel(`${words.mn.dialogs.part.text} · ${words.mn.languages.mn}`, { exact: true }).focus()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('Юуг нь?')
  await page.keyboard.press('Tab')
  await card.getByText(words.mn.dialogs.state.stale).waitFor()
  await look(page, 'graph-step-opened')
  await page.keyboard.press('Escape')
  await card.waitFor({ state: 'detached' })
  await until(async () => ((await box(page, 'rights_of').textContent()) ?? '').includes('Юуг нь?'))
  expect(await focused(page)).toBe('box-rights_of')
  expect(wrongs).toEqual([])
})

test('the search brings what it finds into the middle, one after the other', async () => {
  const { page } = await graphOf('is_this_me')
  const find = page.getByLabel(words.mn.dialogs.find)
  await find.focus()
  await page.keyboard.type('pay')
  await page.locator('.graph-box[data-found=this]').waitFor()
  const names = (
    await page.locator('.graph-box[data-found]').evaluateAll((all) => all.map(({ id }) => id))
  ).map((id) => id.slice(4))
  expect(names.length).toBeGreaterThan(0)
  await until(async () => {
    const { x, y } = await middle(page, names[0] ?? '')
    return Math.abs(x) < 3 && Math.abs(y) < 3
  })
  await page.keyboard.press('Enter')
  const next = names[1 % names.length] ?? ''
  await until(async () => {
    const { x, y } = await middle(page, next)
    return Math.abs(x) < 3 && Math.abs(y) < 3
  })
})

test('marks what is dangerous, what nobody comes to, and how a person is reached, in words too', async () => {
  const { page, wrongs } = await graphOf('abroad')
  const marked = await page.locator('.graph-box[data-critical]').count()
  expect(marked).toBeGreaterThan(0)
  expect(await page.locator('.graph-mark[data-of=critical]').count()).toBe(marked)
  expect(await page.locator('.graph-box[data-person]').count()).toBe(0)
  await page.getByRole('switch', { name: words.mn.graph.paths }).focus()
  await page.keyboard.press('Space')
  await page.locator('.graph-box[data-person]').first().waitFor()
  const way = await page
    .locator('.graph-path')
    .first()
    .evaluate((line) => getComputedStyle(line).strokeWidth)
  expect(way).toBe('3px')
  await look(page, 'graph-paths')
  // A step that nothing leads to.
  await page.getByText(words.mn.dialogs.outline, { exact: true }).click()
  await page.getByRole('button', { name: words.mn.dialogs.form.addStep }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel(words.mn.dialogs.form.name).fill('lonely')
  await form.getByRole('combobox', { name: words.mn.dialogs.field.go }).first().fill('where')
  await form.getByRole('button', { name: words.mn.do.save }).click()
  await form.waitFor({ state: 'detached' })
  await page.getByText(words.mn.graph.view, { exact: true }).click()
  expect(await box(page, 'lonely').textContent()).toContain(words.mn.graph.unreached)
  expect(wrongs).toEqual([])
})

test.each(looks)('in %s, %i px wide, %s: can be read and fits', async (language, width, colorScheme) => {
  const { page, wrongs } = await graphOf('rights', { language, width, colorScheme })
  await look(page, `graph-${width}-${language}-${colorScheme}`)
  await page.getByRole('button', { name: words[language].graph.larger }).click()
  await page.waitForTimeout(300)
  const before = await box(page, 'opening').boundingBox()
  await page.getByRole('button', { name: words[language].graph.fit }).click()
  await page.waitForTimeout(300)
  const after = await box(page, 'opening').boundingBox()
  expect(before?.width).toBeGreaterThan((after?.width ?? 0) * 1.05)
  expect(wrongs).toEqual([])
})
