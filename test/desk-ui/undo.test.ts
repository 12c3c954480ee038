/** What is taken back on a slow net is what was done last, one for each press, and never more. */
import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type DemoDesk, openDemoDesk, deskWords as words } from './demo-desk.ts'
import { until } from './office.ts'

const say = words.mn
let desk: DemoDesk
beforeAll(async () => {
  desk = await openDemoDesk()
})
afterEach(() => desk.office.tidy())
afterAll(() => desk?.close())

const asTable = async (page: Page): Promise<void> => {
  await page.getByText(say.dialogs.table, { exact: true }).click()
  await page.locator('.studio-table').waitFor()
}
const field = (page: Page, step: string): Locator =>
  page.getByLabel(new RegExp(`^${step}: ${say.dialogs.part.text} · ${say.languages.en}( 1)?$`))
const slowly = (page: Page, path: string, ms: number) =>
  page.route(path, async (route) => {
    await new Promise((later) => setTimeout(later, ms))
    await route.fallback()
  })
const kept = async (page: Page, at: Locator, text: string) => {
  const answered = page.waitForResponse((answer) => answer.url().endsWith('/words'))
  await at.fill(text)
  await at.blur()
  await answered
}

test('what she typed on while the page was asked again is taken back, not what was kept before it', async () => {
  const { page } = await desk.at('bilguun', { path: 'dialogs/of/rights' })
  await asTable(page)
  const english = field(page, 'blame')
  const stood = await english.inputValue()
  const undo = page.getByRole('button', { name: say.past.undo, exact: true })
  await slowly(page, '**/desk/api/dialogs/rights', 2500)
  const first = page.waitForResponse((answer) => answer.url().endsWith('/words'))
  await english.click()
  await english.press('ControlOrMeta+A')
  await english.pressSequentially('It was not you.')
  await first
  await until(() => undo.isEnabled())
  // The page is being asked again. She writes on, and regrets that.
  await english.pressSequentially(' Really.')
  await undo.click()
  await page.waitForTimeout(9000)
  expect(await page.getByText(say.dialogs.conflict.here).count()).toBe(0)
  expect(await english.inputValue()).toBe('It was not you.')
  expect(stood).not.toBe('It was not you.')
})

test('keys that are held down do not take back what was written long ago', async () => {
  const { page } = await desk.at('bilguun', { path: 'dialogs/of/rights' })
  await asTable(page)
  const steps = ['rights_of', 'further', 'blame']
  for (const step of steps) await kept(page, field(page, step), `One more sentence of ${step}.`)
  const undo = page.getByRole('button', { name: say.past.undo, exact: true })
  await until(() => undo.isEnabled())
  await slowly(page, '**/dialog-draft/past', 600)
  await undo.focus()
  await page.keyboard.down('ControlOrMeta')
  // As a keyboard does it: half a second, and then thirty a second.
  for (let n = 0; n < 6; n++) {
    await page.keyboard.down('z')
    await page.waitForTimeout(33)
  }
  await page.keyboard.up('z')
  await page.keyboard.up('ControlOrMeta')
  await page.waitForTimeout(7000)
  expect(await field(page, 'rights_of').inputValue()).toBe('One more sentence of rights_of.')
  expect(await field(page, 'further').inputValue()).toBe('One more sentence of further.')
})

test('keys that are still waiting do not take back what she writes after them', async () => {
  const { page } = await desk.at('bilguun', { path: 'dialogs/of/rights' })
  await asTable(page)
  await kept(page, field(page, 'rights_of'), 'First.')
  await kept(page, field(page, 'further'), 'Second.')
  const undo = page.getByRole('button', { name: say.past.undo, exact: true })
  await until(() => undo.isEnabled())
  await slowly(page, '**/dialog-draft/past', 1000)
  await undo.focus()
  for (let n = 0; n < 2; n++) await page.keyboard.press('ControlOrMeta+z')
  await kept(page, field(page, 'blame'), 'Written after both.')
  await page.waitForTimeout(6000)
  expect(await field(page, 'blame').inputValue()).toBe('Written after both.')
})

test('keys that take back and do again count each, also when they come faster than the server', async () => {
  const { page } = await desk.at('bilguun', { path: 'dialogs/of/rights' })
  await asTable(page)
  const first = field(page, 'blame')
  const second = field(page, 'rights_of')
  const stood = [await first.inputValue(), await second.inputValue()]
  await kept(page, first, 'It was never you.')
  await kept(page, second, 'You decide.')
  await slowly(page, '**/dialog-draft/past', 300)
  await page.getByRole('button', { name: say.past.undo, exact: true }).focus()
  for (const keys of ['z', 'z', 'Shift+z']) await page.keyboard.press(`ControlOrMeta+${keys}`)
  await until(async () => (await first.inputValue()) === 'It was never you.')
  await until(async () => (await second.inputValue()) === stood[1])
  expect(stood[0]).not.toBe('It was never you.')
})

test('what is taken back right after a sentence was written is that sentence, also where the net is slow', async () => {
  const { page } = await desk.at('bilguun', { path: 'dialogs/of/rights' })
  await asTable(page)
  const [first, second] = [field(page, 'blame'), field(page, 'rights_of')]
  const stood = await second.inputValue()
  await kept(page, first, 'It was never up to you.')
  const undo = page.getByRole('button', { name: say.past.undo, exact: true })
  await until(() => undo.isEnabled())
  // One request is a second on its way; the next is quicker.
  await slowly(page, '**/words', 1000)
  await second.fill('A sentence she regrets at once.')
  await undo.click()
  await until(async () => (await second.inputValue()) === stood)
  expect(await first.inputValue()).toBe('It was never up to you.')
})
