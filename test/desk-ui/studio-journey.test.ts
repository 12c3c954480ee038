/**
 * The whole way of a change, by keyboard alone: found, written, read against the other language, a step and an answer added, looked
 * at as a graph, taken back and done again, tried on the phone, kept as a promise, proposed, consented to, published; whoever was in
 * the middle ends it as it was; and one press brings the old words back.
 */

import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { type DemoDesk, look, openDemoDesk, deskWords as words } from './demo-desk.ts'
import { type Office, until, walksTo } from './office.ts'

vi.setConfig({ testTimeout: 420_000, hookTimeout: 420_000 })
const danger = (await import('../../locales/mn/danger.json', { with: { type: 'json' } })).default
const say = words.mn.dialogs
const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/{{(\w+)}}/g, (_, name: string) => String(values[name]))

let desk: DemoDesk
let office: Office
beforeAll(async () => {
  desk = await openDemoDesk()
  office = desk.office
})
afterEach(() => office.tidy())
afterAll(() => desk.close())

async function at(login: string, path: string) {
  const visit = await desk.at(login, { path })
  visit.page.setDefaultTimeout(60_000)
  return visit
}
async function press(page: Page, name: string, key = 'Enter'): Promise<void> {
  const button = page.getByRole('button', { name, exact: true })
  await button.focus()
  await page.keyboard.press(key)
}
const step = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true })
const named = (part: string, language: 'mn' | 'en'): string => `${part} · ${words.mn.languages[language]}`
async function types(page: Page, field: Locator, text: string): Promise<void> {
  await field.focus()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type(text)
  await page.keyboard.press('Tab')
}

async function inDanger(): Promise<Page> {
  const { page } = await office.visit(desk.url, { path: '../chat' })
  page.setDefaultTimeout(60_000)
  await page.getByRole('button', { name: 'Эхлэх', exact: true }).click()
  await page.getByRole('button', { name: 'Тийм', exact: true }).click()
  await page.getByRole('button', { name: 'Яг одоо аюултай', exact: true }).click()
  await page.getByText(danger.now.text[1]!.slice(0, 30)).waitFor()
  return page
}
async function getsOut(page: Page): Promise<string> {
  await page.getByRole('button', { name: danger.now.options.quiet.label, exact: true }).click()
  await page.getByRole('button', { name: danger.quiet.options.out.label, exact: true }).click()
  await page.getByText(danger.out.text[1]!.slice(0, 30)).waitFor()
  return (await page.locator('body').textContent()) ?? ''
}

const before = danger.out.text[0]!
const after = 'Одоо шууд хүнтэй газар руу яваарай.'
const label = { mn: 'Хөрш рүү', en: 'To a neighbour' }
const told = { mn: 'Хөрш айл руу ороод суугаарай.', en: 'You can sit at a neighbour’s for a while.' }

test('a change goes its whole way by keyboard, and nobody is torn out of a conversation', async () => {
  const she = await inDanger()
  const { page, wrongs } = await at('bilguun', 'dialogs/of/danger')

  // Found by its words, changed in Mongolian, read in English.
  await page.getByLabel(say.find).focus()
  await page.keyboard.type(before.slice(0, 24))
  await step(page, 'quiet').waitFor({ state: 'detached' })
  const out = step(page, 'out')
  await types(page, out.getByLabel(`${named(say.part.text, 'mn')} 1`, { exact: true }), after)
  await out.getByText(say.state.stale).waitFor()
  await press(page, `out: ${fill(say.fits, { language: words.mn.languages.en })}`)
  await out.getByText(say.state.stale).waitFor({ state: 'detached' })
  await page.getByLabel(say.find).focus()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.press('Delete')

  // An answer and a step.
  await press(page, `out: ${say.form.open}`)
  const form = page.getByRole('dialog')
  await press(page, fill(say.form.add, { what: say.field.ask }))
  const answer = form.getByRole('group', { name: `${say.field.ask} 5` })
  await answer.getByLabel(say.field.id, { exact: true }).focus()
  await page.keyboard.type('neighbour')
  await answer.getByRole('combobox', { name: say.field.go }).focus()
  await page.keyboard.type('neighbour')
  await press(page, words.mn.do.save)
  await form.waitFor({ state: 'detached' })
  await press(page, say.form.addStep)
  await form.getByLabel(say.form.name).focus()
  await page.keyboard.type('neighbour')
  await form.getByRole('combobox', { name: say.field.go }).first().focus()
  await page.keyboard.type('now')
  await press(page, words.mn.do.save)
  await form.waitFor({ state: 'detached' })
  for (const language of ['mn', 'en'] as const) {
    const option = named(fill(say.part.option, { name: 'neighbour' }), language)
    await types(page, step(page, 'out').getByLabel(option, { exact: true }), label[language])
    const text = named(say.part.text, language)
    await types(page, step(page, 'neighbour').getByLabel(text, { exact: true }), told[language])
  }
  // Nothing is wrong any more.
  const wrong = page.locator('.look ul.plain-list li')
  await until(async () => (await wrong.count()) === 0, 60_000).catch(async () => {
    throw new Error(`still wrong: ${await wrong.allTextContents()}`)
  })

  // Taken back, and done again, by keys.
  const english = step(page, 'neighbour').getByLabel(named(say.part.text, 'en'), { exact: true })
  await page.getByRole('button', { name: say.form.addStep }).focus()
  await page.keyboard.press('ControlOrMeta+z')
  await until(async () => (await english.inputValue()) === '', 60_000)
  await page.keyboard.press('ControlOrMeta+Shift+z')
  await until(async () => (await english.inputValue()) === told.en, 60_000)

  // The graph has it.
  await page.getByRole('radio', { name: words.mn.graph.view }).focus()
  await page.keyboard.press('Space')
  await page.locator('#box-neighbour').waitFor()
  expect(await page.locator('.graph-label').allTextContents()).toContain(label.mn)
  await page.getByRole('radio', { name: say.outline }).focus()
  await page.keyboard.press('Space')

  // Tried on the phone, and kept as a promise.
  await press(page, `out: ${say.phone.tryHere}`)
  const phone = page.getByRole('region', { name: say.phone.title })
  await phone.getByRole('log').getByRole('button', { name: label.mn }).focus()
  await page.keyboard.press('Enter')
  await phone.getByRole('log').getByText(told.mn).waitFor()
  await press(page, words.mn.promises.save)
  await phone.getByLabel(words.mn.promises.story).focus()
  await page.keyboard.type('to-a-neighbour')
  await phone.getByLabel(words.mn.promises.about).focus()
  await page.keyboard.type('Хөрш рүү гарч болно гэж хэлнэ.')
  await look(page, 'journey-save-story')
  await page.keyboard.press('Enter')
  const file = 'dialogs/transcripts/danger/to-a-neighbour.yaml'
  await phone.getByText(fill(words.mn.promises.saved, { file })).waitFor()

  // Proposed, with what it would do.
  await page.getByRole('link', { name: say.myDraft }).focus()
  await page.keyboard.press('Enter')
  await page.getByText(file).first().waitFor()
  const promises = page.getByRole('region', { name: words.mn.promises.title })
  await promises.getByText(new RegExp(words.mn.promises.same.replace('{{n}}', '\\d+'))).waitFor()
  await look(page, 'journey-draft')
  await page.getByLabel(say.note).focus()
  await page.keyboard.type('Хөрш рүү')
  await press(page, say.propose)
  await page.getByText(say.waitsForSecond).waitFor()

  const boss = await at('oyun', 'dialogs')
  await boss.page.getByRole('link', { name: /Хөрш рүү/ }).focus()
  await boss.page.keyboard.press('Enter')
  await boss.page.getByText(before).waitFor()
  await boss.page.getByRole('region', { name: words.mn.steps.standing.title }).waitFor()
  await press(boss.page, say.approve)
  await boss.page.getByText(/^Зөвшөөрсөн: Оюун/).waitFor()
  await press(page, say.publish)
  await page.getByRole('link', { name: fill(say.versionNumber, { number: 2 }) }).waitFor()

  // A new conversation gets the new words, a running one ends as it was.
  const late = await inDanger()
  expect(await getsOut(late)).toContain(after)
  await late.getByRole('button', { name: label.mn }).click()
  await late.getByText(told.mn).waitFor()
  const old = await getsOut(she)
  expect(old).toContain(before)
  expect(old).not.toContain(label.mn)

  await walksTo(page, 'dialogs/versions/1')
  await press(page, say.restore)
  await page.getByRole('dialog').getByRole('button', { name: say.restore, exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.getByText(fill(say.published, { number: 3 })).waitFor()
  expect(await getsOut(await inDanger())).toContain(before)
  expect([...wrongs, ...boss.wrongs]).toEqual([])
})

test('two browsers write in one script at once, and every word of both is there', async () => {
  const one = await at('bilguun', 'dialogs/of/phone')
  const two = await at('bilguun', 'dialogs/of/phone')
  const fields = one.page.locator('.studio-step textarea:not([readonly])')
  const count = await fields.count()
  expect(count).toBeGreaterThan(20)
  const wanted = new Map<number, string>()
  /** Each writes every second text, beside the other. */
  const write = async (page: Page, from: number): Promise<void> => {
    for (let at = from; at < 12; at += 2) {
      const field = page.locator('.studio-step textarea:not([readonly])').nth(at)
      const text = `Үг ${at}`
      wanted.set(at, text)
      await field.fill(text)
      await field.blur()
    }
  }
  await Promise.all([write(one.page, 0), write(two.page, 1)])
  for (const { page } of [one, two])
    await until(async () => {
      const all = page.locator('.studio-step textarea:not([readonly])')
      const stands = await Promise.all([...wanted].map(([at]) => all.nth(at).inputValue()))
      return [...wanted].every(([, text], index) => stands[index] === text)
    }, 90_000)
  expect([...one.wrongs, ...two.wrongs]).toEqual([])
})
