/** What an editor and a translator write in forms is neither lost nor written over unseen, whatever happens beside it. */
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type DemoDesk, deskWords, openDemoDesk } from './demo-desk.ts'

const say = deskWords.mn
let desk: DemoDesk
beforeAll(async () => {
  desk = await openDemoDesk()
}, 120_000)
afterEach(() => desk.office.tidy())
afterAll(() => desk.close())

test('a term that a colleague changed while hers was being written is not written over unseen', async () => {
  const { page: one } = await desk.at('bilguun', { path: 'words/terms' })
  const { page: two } = await desk.at('bilguun', { path: 'words/terms' })
  const term = `${say.translate.terms.term} · ${say.languages.en}`
  const means = `${say.translate.terms.means} · ${say.languages.en}`
  const mine = one.getByRole('region', { name: 'police', exact: true })
  const theirs = two.getByRole('region', { name: 'police', exact: true })
  await mine.getByLabel(means).fill('Whoever answers 102.')
  await theirs.getByLabel(term).fill('the police')
  await theirs.getByRole('button', { name: say.do.save }).click()
  await theirs.getByRole('button', { name: say.do.save }).waitFor({ state: 'detached' })
  await mine.getByRole('alert').getByText('the police').waitFor()
  expect(await mine.getByLabel(means).inputValue()).toBe('Whoever answers 102.')
  if (process.env.ITGEL_SHOTS) await one.screenshot({ path: `${process.env.ITGEL_SHOTS}/5-term.png` })
  await mine.getByRole('button', { name: say.dialogs.conflict.theirs }).click()
  expect(await mine.getByLabel(term).inputValue()).toBe('the police')
  // What she writes on while it is being kept stays.
  await one.route('**/desk/api/words/terms/**', async (route) => {
    await new Promise((slow) => setTimeout(slow, 1500))
    await route.fallback()
  })
  await mine.getByLabel(means).fill('Whoever')
  await mine.getByRole('button', { name: say.do.save }).click()
  await mine.getByLabel(means).fill('Whoever answers 102.')
  await one.waitForTimeout(3000)
  expect(await mine.getByLabel(means).inputValue()).toBe('Whoever answers 102.')
  await mine.getByRole('button', { name: say.do.save }).click()
  await mine.getByRole('button', { name: say.do.save }).waitFor({ state: 'detached' })
  expect(await mine.getByLabel(means).inputValue()).toBe('Whoever answers 102.')
}, 120_000)

test('what is being written of a service stays, when the same service is changed in another window', async () => {
  const atPolice = async (): Promise<Page> => {
    const { page } = await desk.at('bilguun', { path: 'dialogs/directory' })
    await page.getByLabel(say.studio.search).fill('102')
    await page.getByRole('link', { name: /102/ }).first().click()
    await page.getByLabel(say.directory.field.note, { exact: true }).waitFor()
    return page
  }
  const one = await atPolice()
  const two = await atPolice()
  const note = one.getByLabel(say.directory.field.note, { exact: true })
  const save = { name: say.do.save, exact: true }
  await note.fill('Шөнө англиар ярьдаг хүн байхгүй.')
  await two.getByLabel(say.directory.field.source, { exact: false }).fill('https://police.gov.mn')
  await two.getByRole('button', save).click()
  await two.getByText(say.studio.draftIn).first().waitFor()
  const told = one.getByRole('alert').filter({ hasText: say.dialogs.conflict.here })
  await told.getByText('https://police.gov.mn').waitFor()
  expect(await note.inputValue()).toBe('Шөнө англиар ярьдаг хүн байхгүй.')
  expect(await one.getByRole('button', save).isDisabled()).toBe(true)
  if (process.env.ITGEL_SHOTS)
    await one.screenshot({ path: `${process.env.ITGEL_SHOTS}/6-service.png`, fullPage: true })
  await told.getByRole('button', { name: say.dialogs.conflict.mine }).click()
  await one.getByRole('button', save).click()
  await one.getByText(say.studio.draftIn).first().waitFor()
  await two.waitForFunction(
    `[...document.querySelectorAll('input')].some((field) => field.value === 'Шөнө англиар ярьдаг хүн байхгүй.')`,
  )
}, 120_000)
