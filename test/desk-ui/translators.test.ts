/**
 * Translators in the browser: one changes the words of her one language, confirms, brings a sheet back, proposes, and is shown nothing
 * she may not; an editor adds a language, which nobody is offered yet, and finds where a word is used. `ITGEL_SHOTS=/some/folder`
 * keeps pictures.
 */

import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type DemoDesk, look, openDemoDesk, deskWords as words } from './demo-desk.ts'
import { type Office, until, walksTo } from './office.ts'

const rights = {
  mn: (await import('../../locales/mn/rights.json', { with: { type: 'json' } })).default,
  en: (await import('../../locales/en/rights.json', { with: { type: 'json' } })).default,
}
const say = words.mn.dialogs
const { translate } = words.mn
const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/{{(\w+)}}/g, (_, name: string) => String(values[name]))

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

async function at(login: string, path: string, looks: Parameters<Office['visit']>[1] = {}) {
  return desk.at(login, { path, ...looks })
}
const languageIs = words.mn.languages
const field = (page: Page, step: string, language: 'mn' | 'en'): Locator =>
  page.getByLabel(new RegExp(`^${step}: ${say.part.text} · ${languageIs[language]}( 1)?$`))
const asTable = async (page: Page): Promise<void> => {
  await page.getByText(say.table, { exact: true }).click()
  await page.locator('.studio-table').waitFor()
}
/** The line of the table with the sentence of this step. */
const row = (page: Page, step: string): Locator =>
  page.locator('.studio-table tr', {
    has: page.getByRole('rowheader', { name: new RegExp(`^${step} ?${say.part.text}$`) }),
  })

test('a translator changes her one language, confirms it, brings her sheet back and proposes, and may nothing else', async () => {
  const { page, wrongs } = await at('anudari', 'dialogs/of/rights')
  await asTable(page)
  expect(await field(page, 'blame', 'mn').getAttribute('readonly')).not.toBeNull()
  expect(await field(page, 'blame', 'en').getAttribute('readonly')).toBeNull()
  // No step, no note, nothing of Mongolian, and no other page of the desk.
  expect(await page.getByRole('button', { name: say.form.addStep }).count()).toBe(0)
  expect(
    await page
      .locator('.studio-table')
      .getByLabel(new RegExp(`: ${translate.note}$`))
      .count(),
  ).toBe(0)
  const mongolian = `blame, ${languageIs.mn}: ${translate.native}`
  expect(await page.getByRole('button', { name: mongolian }).count()).toBe(0)
  const bar = await page
    .locator('nav .bar-link:not(main *)')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(bar.filter((href) => href?.startsWith('/desk/') && !/dialogs|screening/.test(href))).toEqual([])

  await field(page, 'blame', 'en').fill('It is never your fault, whatever was said.')
  await field(page, 'blame', 'en').blur()
  await row(page, 'blame').getByText(say.changed).first().waitFor()
  await page.getByRole('button', { name: `blame, ${languageIs.en}: ${translate.native}` }).click()
  await row(page, 'blame').getByText(`${languageIs.en}: ${translate.states.read}`).waitFor()
  await look(page, 'translator-table')

  // Her sheet, out and back: one text changed, one whose source is not what it was, one with a tag.
  await walksTo(page, 'words')
  const card = page.getByRole('region', { name: languageIs.en, exact: true })
  await card.getByText(translate.sheet.csv).waitFor()
  expect(await page.getByText(translate.add.title).count()).toBe(0)
  expect(await page.getByLabel(translate.offer.label).count()).toBe(0)
  const sheet = await page.evaluate(
    `fetch('/desk/api/words/sheets/en?as=csv&of=rights').then((answer) => answer.text())`,
  )
  const lines = String(sheet).split('\r\n')
  const menu = lines.findIndex((line) => line.startsWith('rights.rights_of.text'))
  const blamed = lines.findIndex((line) => line.startsWith('rights.further.text'))
  const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`
  lines[menu] = [
    'rights.rights_of.text.1',
    cell(rights.mn.rights_of.text),
    cell('What do you want to know?'),
    'draft',
    '',
  ].join(',')
  lines[blamed] = [
    'rights.further.text.1',
    cell('Өмнө нь ийм байсан.'),
    cell('It was so before.'),
    'draft',
    '',
  ].join(',')
  await card
    .locator('input[type=file]')
    .setInputFiles({ name: 'rights.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\r\n')) })
  await card.getByText(translate.sheet.refused.source).waitFor()
  await card.getByText('What do you want to know?').waitFor()
  await look(page, 'translator-sheet')
  await card.getByRole('button', { name: fill(translate.sheet.take_one, { count: 1 }) }).click()
  await card.getByText(fill(translate.sheet.taken_one, { count: 1 })).waitFor()

  await walksTo(page, 'dialogs/draft')
  await page.getByText('What do you want to know?').waitFor()
  await page.getByLabel(say.note).fill('English read again')
  await page.getByRole('button', { name: say.propose, exact: true }).click()
  await page.locator('h1').getByText(/./).waitFor()
  await until(async () => (await page.getByText('English read again').count()) > 0)
  expect(await page.getByRole('button', { name: say.publish, exact: true }).count()).toBe(0)
  expect(await page.getByRole('button', { name: say.approve, exact: true }).count()).toBe(0)
  // Asked by hand, the server says the same.
  const refused = await page.evaluate(`(async () => {
    const { token } = await fetch('/desk/api/me').then((answer) => answer.json())
    const ask = (method, path, body) => fetch(path, { method, headers: { 'content-type': 'application/json', 'x-desk-token': token ?? '' }, body: JSON.stringify(body) }).then(({ status }) => status)
    return [
      await ask('PUT', '/desk/api/words/rights/note', { step: 'blame', part: 'text', was: '', now: 'x' }),
      await ask('POST', '/desk/api/words/languages', { language: 'kk', name: 'x' }),
      await ask('POST', '/desk/api/words/sheets/mn', { as: 'csv', text: '', take: true }),
      (await fetch('/desk/api/people')).status,
    ]
  })()`)
  expect((refused as number[]).every((status) => status === 403 || status === 404)).toBe(true)
  expect(wrongs).toEqual([])
}, 240_000)

test('only what is stale, only what is missing, only what no native speaker has read', async () => {
  const { page, wrongs } = await at('bilguun', 'dialogs/of/rights')
  await asTable(page)
  const rows = page.locator('.studio-table tbody tr')
  const all = await rows.count()
  expect(all).toBeGreaterThan(10)
  await page.getByText(translate.filter.stale, { exact: true }).click()
  await until(async () => (await rows.count()) === 0)
  await page.getByText(translate.filter.all, { exact: true }).click()
  await field(page, 'blame', 'mn').fill('Энэ таны буруу биш.')
  await field(page, 'blame', 'mn').blur()
  await row(page, 'blame').getByText(`${languageIs.en}: ${translate.states.stale}`).waitFor()
  await page.getByText(translate.filter.stale, { exact: true }).click()
  await until(async () => (await rows.count()) === 1)
  await look(page, 'studio-only-stale')
  await page.getByRole('button', { name: `blame, ${languageIs.en}: ${translate.compared}` }).click()
  await until(async () => (await rows.count()) === 0)
  await page.getByText(translate.filter.unread, { exact: true }).click()
  await until(async () => (await rows.count()) === all)
  const note = row(page, 'blame').getByLabel(new RegExp(`: ${translate.note}$`))
  await note.fill('Тайван, буруутгахгүй.')
  await note.blur()
  // As long as it is not kept the browser asks before it leaves.
  await until(() => page.evaluate(`dispatchEvent(new Event('beforeunload', { cancelable: true }))`))
  await page.reload()
  await asTable(page)
  await until(
    async () =>
      (await row(page, 'blame')
        .getByLabel(new RegExp(`: ${translate.note}$`))
        .inputValue()) === 'Тайван, буруутгахгүй.',
  )
  expect(wrongs).toEqual([])
}, 240_000)

test('a language is added, is empty, and is not offered before all that is critical is there', async () => {
  const { page, wrongs } = await at('bilguun', 'words')
  const form = page.getByRole('form', { name: translate.add.title })
  await form.getByLabel(translate.add.code).fill('kk')
  await form.getByLabel(translate.add.name).fill('Қазақша')
  await form.getByRole('button', { name: translate.add.do }).click()
  const card = page.getByRole('region', { name: languageIs.kk, exact: true })
  await card.getByText(translate.offer.no).first().waitFor()
  await card.getByLabel(translate.offer.label).click()
  await page.getByRole('option', { name: translate.offer.safe }).click()
  await card.getByRole('alert').waitFor()
  await look(page, 'words-offer-refused')
  expect(await page.evaluate(`fetch('/chat').then((answer) => answer.text())`)).not.toContain('Қазақша')
  expect(wrongs).toEqual([])
}, 240_000)

test('where a word is used is found, and opens there', async () => {
  const { page, wrongs } = await at('bilguun', 'words/search')
  await page.getByLabel(translate.search.for).fill('rights_of')
  const lead = page.getByRole('link', { name: new RegExp(translate.search.kind.leads) }).first()
  await lead.waitFor()
  await page.getByLabel(translate.search.for).fill('police')
  await page.getByText(new RegExp(translate.search.kind.number)).first().waitFor()
  await look(page, 'words-search')
  await page.getByLabel(translate.search.for).fill('rights_of')
  await page
    .getByRole('link', { name: new RegExp(`^${translate.search.kind.step}`) })
    .first()
    .click()
  await page.locator('#step-rights_of').waitFor()
  expect(page.url()).toContain('/desk/dialogs/of/rights#step-rights_of')
  expect(wrongs).toEqual([])
})

test('a term is written in both languages, and a sentence that does not say it is told so', async () => {
  const { page, wrongs } = await at('bilguun', 'words/terms')
  await page.getByLabel(translate.terms.name).fill('lawyer')
  await page.getByRole('button', { name: translate.terms.add }).click()
  const card = page.getByRole('region', { name: 'lawyer', exact: true })
  for (const [language, term] of [
    ['mn', 'хууль'],
    ['en', 'lawbook'],
  ] as const) {
    await card.getByLabel(`${translate.terms.term} · ${languageIs[language]}`).fill(term)
    await card.getByRole('button', { name: `lawyer, ${languageIs[language]}: ${words.mn.do.save}` }).click()
    await card
      .getByRole('button', { name: `lawyer, ${languageIs[language]}: ${words.mn.do.save}` })
      .waitFor({ state: 'detached' })
  }
  await look(page, 'words-terms')
  await walksTo(page, 'dialogs/of/rights')
  await page
    .getByText(fill(translate.amiss.missing, { word: 'lawbook' }))
    .first()
    .waitFor()
  expect(wrongs).toEqual([])
}, 240_000)

test.each([
  ['mn', 390, 'light'],
  ['en', 1440, 'dark'],
] as const)(
  'in %s, %i px wide, %s: translations can be read by everyone',
  async (language, width, colorScheme) => {
    const { page, wrongs } = await at('bilguun', 'words', { language, width, colorScheme })
    const name = `words-${width}-${language}-${colorScheme}`
    await look(page, `${name}-languages`)
    await walksTo(page, 'words/terms')
    await page.getByRole('region', { name: 'police', exact: true }).waitFor()
    await look(page, `${name}-terms`)
    await walksTo(page, 'words/search?for=police')
    await page.locator('a.row').first().waitFor()
    await look(page, `${name}-search`)
    await walksTo(page, 'dialogs/of/line')
    await page.locator('.studio-table').waitFor()
    await look(page, `${name}-line`)
    expect(wrongs).toEqual([])
  },
  240_000,
)
