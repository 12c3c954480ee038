/**
 * What stands beside the dialogs in the studio, in the browser: an editor dials a number and notes it, changes a ready reply and a
 * sentence of the line, makes a code for a poster, and publishes at a chosen time with a colleague's consent.
 * `ITGEL_SHOTS=/some/folder` keeps pictures.
 */

import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type DemoDesk, look, openDemoDesk, deskWords as words } from './demo-desk.ts'
import { hostileTexts } from './hostile.ts'
import { looks } from './looks.ts'
import { type Office, until, walksTo } from './office.ts'

const say = words.mn
const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/{{(\w+)}}/g, (_, name: string) => String(values[name]))

let desk: DemoDesk
let office: Office
beforeAll(async () => {
  desk = await openDemoDesk({ PUBLIC_URL: 'https://word.example' })
  office = desk.office
})
afterEach(() => office.tidy())
afterAll(async () => {
  await desk.close()
})

async function at(login: string, path: string, more: Parameters<Office['visit']>[1] = {}) {
  return desk.at(login, { path, ...more })
}
async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).focus()
  await page.keyboard.press('Enter')
}
const inDraft = async (page: Page, text: string): Promise<void> => {
  await walksTo(page, 'dialogs/draft')
  await page.getByText(text).first().waitFor()
}

test('a number is dialled, noted and published with a second person, and stands in the log', async () => {
  const { page, wrongs } = await at('bilguun', 'dialogs/directory')
  await page.getByLabel(say.studio.search).fill('102')
  await page.getByRole('link', { name: /102/ }).first().focus()
  await page.keyboard.press('Enter')
  await page.getByText(say.directory.noLog).waitFor()
  await press(page, say.directory.dial.answered)
  await page.getByText(say.directory.dialled.answered).waitFor()
  await page.locator('.plain-list').getByText(say.directory.dial.answered).waitFor()

  // Another number than the one that was dialled has been dialled by nobody.
  await page.getByLabel(say.directory.field.source).fill('')
  await press(page, say.do.save)
  const source = page.getByLabel(say.directory.field.source)
  await source.fill('https://police.gov.mn')
  await page.getByLabel(say.directory.field.number).fill('not a number')
  await press(page, say.do.save)
  await page.getByText(say.directory.wrong.number).waitFor()
  await page.getByLabel(say.directory.field.number).fill('102')
  await press(page, say.do.save)
  await page.getByText(say.studio.draftIn).first().waitFor()

  await inDraft(page, 'https://police.gov.mn')
  await page.getByText(say.dialogs.needsConsent).waitFor()
  await page.getByLabel(say.dialogs.note).fill('102 руу залгасан')
  await press(page, say.dialogs.propose)
  await page.getByText(say.dialogs.waitsForSecond).waitFor()

  const boss = await at('oyun', 'dialogs')
  await boss.page.getByRole('link', { name: /102 руу залгасан/ }).click()
  await press(boss.page, say.dialogs.approve)
  await boss.page.getByText(/^Зөвшөөрсөн: Оюун/).waitFor()

  // At a chosen time, and then after all at once.
  await page.getByText(say.scheduled.choose).click()
  await page.getByLabel(say.scheduled.time).fill('25:00')
  await press(page, say.scheduled.set)
  await page.getByText(say.scheduled.past).waitFor()
  await page.getByLabel(say.scheduled.time).fill('22:30')
  await look(page, 'house-scheduling')
  await press(page, say.scheduled.set)
  await page.getByRole('button', { name: say.scheduled.cancel, exact: true }).waitFor()
  await page.getByText(/22:30 \(Улаанбаатарын цагаар\)/).waitFor()
  await walksTo(boss.page, 'dialogs')
  await boss.page.getByText(/22:30 нийтлэгдэнэ/).waitFor()
  await press(page, say.scheduled.cancel)
  await page.getByText(say.scheduled.choose).waitFor()
  await press(page, say.dialogs.publish)
  await page.getByRole('link', { name: fill(say.dialogs.versionNumber, { number: 2 }) }).waitFor()
  expect([...wrongs, ...boss.wrongs]).toEqual([])
}, 120_000)

test('a ready reply is changed, moved and added by an editor and a supervisor, and counsellors have it at once', async () => {
  const boss = await at('oyun', 'dialogs/replies')
  const field = boss.page.getByLabel(new RegExp(`^Эхлэл 1 · ${say.languages.mn}$`))
  await field.fill('Сайн байна уу, би сонсож байна.')
  await field.blur()
  await boss.page.getByText(say.dialogs.changed).first().waitFor()
  await inDraft(boss.page, 'Сайн байна уу, би сонсож байна.')
  await boss.page.getByText(say.dialogs.needsNone).waitFor()
  await boss.page.getByLabel(say.dialogs.note).fill('Мэндчилгээ')
  await press(boss.page, say.dialogs.propose)
  const { page, wrongs } = await at('bilguun', 'dialogs')
  await page.getByRole('link', { name: /Мэндчилгээ/ }).click()
  await press(page, say.dialogs.publish)
  await page.getByRole('link', { name: /-р хувилбар/ }).waitFor()
  const told = (): Promise<string> =>
    boss.page.evaluate(`fetch('/desk/api/replies').then((answer) => answer.text())`)
  await until(async () => (await told()).includes('Сайн байна уу, би сонсож байна.'))
  expect([...wrongs, ...boss.wrongs]).toEqual([])
}, 90_000)

test('a sentence of the line is changed beside the English one, and needs a second person', async () => {
  const { page, wrongs } = await at('bilguun', 'dialogs/sentences')
  const field = page.getByLabel(new RegExp(`^leave · ${say.languages.mn}`, 'i'))
  await field.fill('За, сайхан өдөр өнгөрүүлээрэй.')
  await field.blur()
  await until(async () => (await page.getByText(say.dialogs.changed).count()) > 0)
  await inDraft(page, 'За, сайхан өдөр өнгөрүүлээрэй.')
  await page.getByText(say.dialogs.needsConsent).waitFor()
  await press(page, say.dialogs.discard)
  await page.getByRole('dialog').getByRole('button', { name: say.dialogs.discard, exact: true }).click()
  await page.getByText(say.dialogs.draftEmpty).waitFor()
  expect(wrongs).toEqual([])
})

test('a code is made for a poster, with a link and a code to scan that say nothing', async () => {
  const { page, wrongs } = await at('bilguun', 'dialogs/entries')
  await press(page, say.entries.add)
  const form = page.locator('form')
  await form.getByLabel(say.entries.code).first().fill('e1')
  await form.getByLabel(say.entries.called).fill('Сургуулийн самбар, 2026 оны намар')
  await form.getByLabel(say.entries.dialog).selectOption('young')
  await form.getByLabel(say.entries.cost).fill('a lot')
  await form.getByText(say.entries.costWrong).waitFor()
  await form.getByLabel(say.entries.cost).fill('250 000 ₮')
  await form.getByRole('button', { name: say.do.save }).click()
  const card = page.getByRole('region', { name: 'e1', exact: true })
  await card.getByText(fill(say.entries.costs, { cost: 250_000 })).waitFor()
  await press(page, `e1: ${say.entries.links}`)
  await card.getByText('https://word.example/chat?c=e1').waitFor()
  await card.locator('img.studio-qr').waitFor()
  for (const kind of ['SVG', 'PNG']) {
    const waiting = page.waitForEvent('download')
    await card.getByRole('link', { name: kind }).click()
    expect((await waiting).suggestedFilename()).toBe(`qr-e1-web.${kind.toLowerCase()}`)
  }
  await press(page, `b1: ${say.entries.change}`)
  await press(page, say.entries.retire)
  await page.getByRole('region', { name: 'b1', exact: true }).getByText(say.entries.retired).waitFor()
  await inDraft(page, 'Сургуулийн самбар, 2026 оны намар')
  expect(wrongs).toEqual([])
})

test('hostile texts are refused or shown as they are written, and run nowhere', async () => {
  const { page, wrongs } = await at('bilguun', 'dialogs/directory/MN/police')
  const note = page.getByLabel(say.directory.field.note)
  const texts = hostileTexts(300).filter((_, index) => index % 25 === 0)
  for (const text of texts) {
    await note.fill(text.slice(0, 400))
    await press(page, say.do.save)
    await until(async () => (await page.locator('button[data-loading]').count()) === 0)
    expect(await page.evaluate('window.ran')).toBe(undefined)
  }
  await walksTo(page, 'dialogs/draft')
  await page.locator('section').first().waitFor()
  expect(await page.evaluate('window.ran')).toBe(undefined)
  expect(wrongs).toEqual([])
}, 90_000)

test.each(looks)(
  'in %s, %i px wide, %s: each page can be read by everyone',
  async (language, width, colorScheme) => {
    const { page, wrongs } = await at('bilguun', 'dialogs', { language, width, colorScheme })
    const name = `house-${width}-${language}-${colorScheme}`
    for (const [path, then] of [
      ['directory', undefined],
      ['directory/KR/kr_immigration', undefined],
      ['directory/TH', undefined],
      ['replies', undefined],
      ['sentences', words[language].sentences.part.commands],
      ['entries', `c1: ${words[language].entries.links}`],
    ] as const) {
      await walksTo(page, `dialogs/${path}`)
      if (then !== undefined) await page.getByRole('button', { name: then }).click()
      if (path === 'entries') await page.locator('img.studio-qr').first().waitFor()
      await look(page, `${name}-${path.replaceAll('/', '-')}`)
    }
    expect(wrongs).toEqual([])
  },
  120_000,
)
