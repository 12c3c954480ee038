/** What an editor wrote in the studio and has not thrown away stays hers: in a filter, beside a dialled number, without the net. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type DemoDesk, openDemoDesk, deskWords as words } from './demo-desk.ts'
import { type Office, until, walksTo } from './office.ts'

const say = words.mn
const languageIs = words.mn.languages
let desk: DemoDesk
let office: Office
beforeAll(async () => {
  desk = await openDemoDesk()
  office = desk.office
})
afterEach(() => office.tidy())
afterAll(() => desk?.close())

const asTable = async (page: Page): Promise<void> => {
  await page.getByText(say.dialogs.table, { exact: true }).click()
  await page.locator('.studio-table').waitFor()
}
const field = (page: Page, step: string, language: 'mn' | 'en'): Locator =>
  page.getByLabel(new RegExp(`^${step}: ${say.dialogs.part.text} · ${languageIs[language]}( 1)?$`))

/** Key by key, in the place of what stands there. */
async function typesOver(at: Locator, text: string): Promise<void> {
  await at.click()
  await at.press('ControlOrMeta+A')
  await at.pressSequentially(text)
}

test('a blank she has just typed stays while she thinks of the next word', async () => {
  const { page } = await desk.at('bilguun', { path: 'dialogs/of/rights' })
  await asTable(page)
  const english = field(page, 'rights_of', 'en')
  await typesOver(english, 'Do not ')
  // What she has is kept meanwhile.
  await page.waitForTimeout(2500)
  await page.keyboard.type('go there.')
  await page.waitForTimeout(2000)
  expect(await english.inputValue()).toBe('Do not go there.')
  expect(await page.getByText(say.dialogs.conflict.here).count()).toBe(0)
})

test('her own words are never shown to her as somebody else’s', async () => {
  const { page } = await desk.at('bilguun', { path: 'dialogs/of/rights' })
  await asTable(page)
  // What is shown is asked anew slowly, as on a phone's net: she types on meanwhile.
  await page.route('**/desk/api/dialogs/rights', async (route) => {
    await new Promise((later) => setTimeout(later, 1500))
    await route.fallback()
  })
  const english = field(page, 'rights_of', 'en')
  await typesOver(english, 'Never ')
  await page.waitForTimeout(1500)
  await page.keyboard.type('alone.')
  await page.waitForTimeout(4000)
  expect(await page.getByText(say.dialogs.conflict.here).count()).toBe(0)
  expect(await english.inputValue()).toBe('Never alone.')
})

test('a message that was added waits for its words', async () => {
  const { page } = await desk.at('bilguun', { path: 'dialogs/of/rights' })
  const step = page.getByRole('region', { name: 'blame', exact: true })
  await step.getByRole('button', { name: say.dialogs.addBubble, exact: true }).first().click()
  const before = await step.locator('textarea').count()
  await page.waitForTimeout(2500)
  expect(await step.locator('textarea').count()).toBe(before)
})

test('a line stays in a filtered table while it is written in', async () => {
  const { page } = await desk.at('bilguun', { path: 'dialogs/of/rights' })
  await asTable(page)
  await field(page, 'blame', 'mn').fill('Буруутан нь та биш шүү.')
  await field(page, 'blame', 'mn').blur()
  await page.locator('.studio-filter').getByText(say.translate.filter.stale, { exact: true }).click()
  const english = field(page, 'blame', 'en')
  await typesOver(english, 'It is never')
  // She thinks for a moment, and what she has is kept meanwhile.
  await page.waitForTimeout(2500)
  await page.keyboard.type(' your fault.')
  await page.waitForTimeout(1500)
  await page.locator('.studio-filter').getByText(say.translate.filter.all, { exact: true }).click()
  expect(await field(page, 'blame', 'en').inputValue()).toBe('It is never your fault.')
})

test('a test call that is noted leaves what is written in the form of the service', async () => {
  const { page } = await desk.at('bilguun', { path: 'dialogs/directory' })
  await page.getByLabel(say.studio.search).fill('102')
  await page.getByRole('link', { name: /102/ }).first().click()
  const remark = page.getByLabel(say.directory.field.note, { exact: true })
  await remark.fill('Шөнө англиар ярьдаг хүн байхгүй.')
  await page.getByRole('button', { name: say.directory.dial.answered, exact: true }).click()
  await page.getByText(say.directory.dialled.answered).waitFor()
  await page.locator('.plain-list').getByText(say.directory.dial.answered).waitFor()
  expect(await remark.inputValue()).toBe('Шөнө англиар ярьдаг хүн байхгүй.')
})

test('a sentence that could not be sent is still there when she comes back to it', async () => {
  const { page } = await desk.at('bilguun', { path: 'dialogs/of/rights' })
  await asTable(page)
  await page.route('**/desk/api/dialogs/**', (route) =>
    route.request().method() === 'GET' ? route.fallback() : route.abort(),
  )
  const english = field(page, 'further', 'en')
  await english.fill('What else do you want to know today?')
  await page.locator('.studio-table').getByText(say.dialogs.saving.failed).waitFor()
  await page.getByRole('link', { name: say.dialogs.myDraft, exact: true }).click()
  await page.waitForTimeout(1000)
  await page.unroute('**/desk/api/dialogs/**')
  await walksTo(page, 'dialogs/of/rights')
  await asTable(page)
  expect(await english.inputValue()).toBe('What else do you want to know today?')
})

test('a note for translators that is being written stays, when the same note changes in another window', async () => {
  const windows = [1, 2].map(() => desk.at('bilguun', { path: 'dialogs/of/rights' }))
  const [mine, other] = (await Promise.all(windows)).map(({ page }) => page) as [Page, Page]
  const noteOf = (page: Page): Locator =>
    page.getByLabel(`blame, ${say.dialogs.part.text}: ${say.translate.note}`, { exact: true })
  await asTable(mine)
  await asTable(other)
  // Hers is on its way while the other window's is kept.
  await mine.route('**/note', async (route) => {
    await new Promise((later) => setTimeout(later, 4000))
    await route.fallback()
  })
  await noteOf(mine).fill('Зөөлөн хэлээрэй.')
  const kept = other.waitForResponse((answer) => answer.url().endsWith('/note'))
  await noteOf(other).fill('Товч байг.')
  await noteOf(other).blur()
  await kept
  await mine.getByText(say.dialogs.conflict.here).waitFor()
  expect(await noteOf(mine).inputValue()).toBe('Зөөлөн хэлээрэй.')
  await mine.getByRole('button', { name: say.dialogs.conflict.mine, exact: true }).click()
  await mine.unroute('**/note')
  await until(async () => (await mine.getByText(say.dialogs.conflict.here).count()) === 0)
  await until(async () => (await noteOf(other).inputValue()) === 'Зөөлөн хэлээрэй.', 30_000)
})

test('what was just kept is not shown as it was before, in whatever way it is looked at next', async () => {
  const { page } = await desk.at('bilguun', { path: 'dialogs/of/rights' })
  await asTable(page)
  const english = field(page, 'blame', 'en')
  await page.route('**/desk/api/dialogs/rights', async (route) => {
    await new Promise((later) => setTimeout(later, 1500))
    await route.fallback()
  })
  const kept = page.waitForResponse((answer) => answer.url().endsWith('/words'))
  await english.fill('You did nothing wrong.')
  await english.blur()
  await kept
  await page.getByText(say.dialogs.outline, { exact: true }).click()
  const step = page.getByRole('region', { name: 'blame', exact: true })
  const part = `${say.dialogs.part.text} · ${languageIs.en} 1`
  expect(await step.getByLabel(part, { exact: true }).inputValue()).toBe('You did nothing wrong.')
  await page.waitForTimeout(3000)
  expect(await step.getByLabel(part, { exact: true }).inputValue()).toBe('You did nothing wrong.')
  expect(await page.getByText(say.dialogs.conflict.here).count()).toBe(0)
})

test('a sheet that was mended is read when it is chosen again', async () => {
  const file = `${mkdtempSync(join(tmpdir(), 'itgel-sheet-'))}/rights.csv`
  const { page, context } = await desk.at('anudari', { path: 'words' })
  const cdp = await context.newCDPSession(page)
  // As the browser does when she has chosen in its window.
  const chooses = async (): Promise<void> => {
    const window = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: say.translate.sheet.import, exact: true }).click()
    await window
    const { root } = await cdp.send('DOM.getDocument', { depth: 1 })
    const { nodeId } = await cdp.send('DOM.querySelector', {
      nodeId: root.nodeId,
      selector: 'input[type=file]',
    })
    await cdp.send('DOM.setFileInputFiles', { nodeId, files: [file] })
  }
  await page.locator('input[type=file]').waitFor({ state: 'attached' })
  writeFileSync(file, 'not one of ours\r\n')
  await chooses()
  await page.getByText(say.translate.sheet.wrong['no-head']).waitFor()
  const sheet = await page.evaluate(
    `fetch('/desk/api/words/sheets/en?as=csv&of=rights').then((answer) => answer.text())`,
  )
  writeFileSync(file, String(sheet))
  await chooses()
  await until(async () => (await page.getByText(say.translate.sheet.wrong['no-head']).count()) === 0, 5000)
})
