/**
 * The studio in the browser: an editor changes a Mongolian sentence by keyboard, a supervisor consents, it is published; whoever was in
 * the middle of the dialog ends it as it was; and one press brings the old words back. `ITGEL_SHOTS=/some/folder` keeps pictures.
 */

import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type DemoDesk, look, openDemoDesk, deskWords as words } from './demo-desk.ts'
import { type Office, until, walksTo } from './office.ts'

const danger = (await import('../../locales/mn/danger.json', { with: { type: 'json' } })).default
const rights = {
  mn: (await import('../../locales/mn/rights.json', { with: { type: 'json' } })).default,
  en: (await import('../../locales/en/rights.json', { with: { type: 'json' } })).default,
}
const say = words.mn.dialogs
const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/{{(\w+)}}/g, (_, name: string) => String(values[name]))

let desk: DemoDesk
let url: string
let office: Office
beforeAll(async () => {
  desk = await openDemoDesk()
  ;({ url, office } = desk)
})
afterEach(() => office.tidy())
afterAll(async () => {
  await desk.close()
})

type Looks = Parameters<Office['visit']>[1]
async function at(login: string, path: string, looks: Looks = {}) {
  return desk.at(login, { path, ...looks })
}
async function press(page: Page, name: string, key = 'Enter'): Promise<void> {
  const button = page.getByRole('button', { name, exact: true })
  await button.focus()
  await page.keyboard.press(key)
}
const step = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true })

/** She on the web page, in Mongolian, up to "I am in danger now". */
async function inDanger(): Promise<Page> {
  const { page } = await office.visit(url, { path: '../chat' })
  await page.getByRole('button', { name: 'Эхлэх', exact: true }).click()
  await page.getByRole('button', { name: 'Тийм', exact: true }).click()
  await page.getByRole('button', { name: 'Яг одоо аюултай', exact: true }).click()
  await page.getByText(danger.now.text[1]!.slice(0, 30)).waitFor()
  return page
}
/** What she is told when she can get out. */
async function getsOut(page: Page): Promise<string> {
  await page.getByRole('button', { name: danger.now.options.quiet.label, exact: true }).click()
  await page.getByRole('button', { name: danger.quiet.options.out.label, exact: true }).click()
  await page.getByText(danger.out.text[1]!.slice(0, 30)).waitFor()
  return (await page.locator('body').textContent()) ?? ''
}

const before = danger.out.text[0]!
const after = 'Одоо шууд хүнтэй газар руу яваарай.'

test('a sentence is changed, consented to, published and brought back, and nobody is torn out of a conversation', async () => {
  const she = await inDanger()
  const { page, wrongs } = await at('bilguun', 'dialogs/of/danger')
  const out = step(page, 'out')
  const own = out.getByLabel(`${say.part.text} · ${words.mn.languages.mn} 1`, { exact: true })
  expect(await own.inputValue()).toBe(before)
  await own.focus()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type(after)
  await page.keyboard.press('Tab')
  // English was read against other words.
  await out.getByText(say.state.stale).waitFor()
  await press(page, `out: ${fill(say.fits, { language: words.mn.languages.en })}`)
  await out.getByText(say.state.stale).waitFor({ state: 'detached' })

  await page.getByRole('link', { name: say.myDraft }).focus()
  await page.keyboard.press('Enter')
  await page.getByText(after).waitFor()
  await page.getByLabel(say.note).focus()
  await page.keyboard.type('Богино болголоо')
  await press(page, say.propose)
  await page.getByText(say.waitsForSecond).waitFor()
  expect(await page.getByRole('button', { name: say.publish, exact: true }).count()).toBe(0)
  expect(await page.getByRole('button', { name: say.approve, exact: true }).count()).toBe(0)

  const boss = await at('oyun', 'dialogs')
  await boss.page.getByRole('link', { name: /Богино болголоо/ }).focus()
  await boss.page.keyboard.press('Enter')
  await boss.page.getByText(before).waitFor()
  await press(boss.page, say.approve)
  await boss.page.getByText(/^Зөвшөөрсөн: Оюун/).waitFor()
  expect(await boss.page.getByRole('button', { name: say.publish, exact: true }).count()).toBe(0)

  // The editor is told at once that she may publish.
  await press(page, say.publish)
  await page.getByRole('link', { name: fill(say.versionNumber, { number: 2 }) }).waitFor()

  const late = await inDanger()
  expect(await getsOut(late)).toContain(after)
  const told = await getsOut(she)
  expect(told).toContain(before)
  expect(told).not.toContain(after)

  await walksTo(page, 'dialogs/versions/1')
  await press(page, say.restore)
  await page.getByRole('dialog').waitFor()
  await page.getByRole('dialog').getByRole('button', { name: say.restore, exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.getByText(fill(say.published, { number: 3 })).waitFor()
  expect(await getsOut(await inDanger())).toContain(before)
  expect([...wrongs, ...boss.wrongs]).toEqual([])
}, 90_000)

test('what two windows write in one sentence is shown to both, and nothing is lost', async () => {
  const one = await at('bilguun', 'dialogs/of/rights')
  const two = await at('bilguun', 'dialogs/of/rights')
  const label = `${say.part.text} · ${words.mn.languages.mn}`
  const field = (page: Page): Locator => step(page, 'blame').getByLabel(new RegExp(`^${label}( 1)?$`))
  // The second window hears nothing of the first: its words are older than what stands.
  await two.page.route('**/desk/api/events', (route) => route.abort())
  await two.page.route('**/desk/api/dialogs/rights', (route) => route.abort())
  await field(one.page).fill('Нэгдүгээр цонхных.')
  await field(one.page).blur()
  await step(one.page, 'blame').getByText(say.changed).first().waitFor()
  await field(two.page).fill('Хоёрдугаар цонхных.')
  await field(two.page).blur()
  const alert = step(two.page, 'blame').getByRole('alert')
  await alert.getByText('Нэгдүгээр цонхных.').waitFor()
  await look(two.page, 'studio-conflict')
  await two.page.unroute('**/desk/api/dialogs/rights')
  await alert.getByRole('button', { name: say.conflict.mine }).click()
  await alert.waitFor({ state: 'detached' })
  await until(async () => (await field(one.page).inputValue()) === 'Хоёрдугаар цонхных.')
})

test('the draft is tried on a phone beside it, in both languages, before anybody else sees it', async () => {
  const { page, wrongs } = await at('bilguun', 'dialogs/of/rights')
  await press(page, `rights_of: ${say.phone.tryHere}`)
  const phone = page.getByRole('region', { name: say.phone.title })
  const talk = phone.getByRole('log')
  await talk.getByRole('button', { name: rights.mn.rights_of.options.blame.label }).focus()
  await page.keyboard.press('Enter')
  // What the other test left in this draft, and nobody has published.
  await talk.getByText('Хоёрдугаар цонхных.').waitFor()
  await phone.getByLabel(say.phone.write).fill(rights.mn.further.options.back.label)
  await page.keyboard.press('Enter')
  await talk.getByText(rights.mn.rights_of.text).nth(1).waitFor()
  await phone.getByText(words.mn.languages.en, { exact: true }).click()
  await talk.getByText(rights.en.rights_of.text).waitFor()
  await phone.getByText(say.phone.remembered).click()
  await phone.getByText(fill(say.phone.at, { place: 'rights.rights_of' })).waitFor()
  await look(page, 'studio-phone')
  // What is changed meanwhile is played without opening it anew.
  const text = `${say.part.text} · ${words.mn.languages.en}`
  await step(page, 'rights_of').getByLabel(text, { exact: true }).fill('What is on your mind?')
  await step(page, 'rights_of').getByLabel(text, { exact: true }).blur()
  await step(page, 'rights_of').getByText(say.changed).first().waitFor()
  await until(async () => {
    await press(page, fill(say.phone.again, { step: 'rights_of' }))
    return (await talk.textContent())?.includes('What is on your mind?') === true
  })
  expect(wrongs).toEqual([])
})

test('an answer and a step are added by keyboard, and played', async () => {
  const { page, wrongs } = await at('bilguun', 'dialogs/of/rights')
  await press(page, `further: ${say.form.open}`)
  const form = page.getByRole('dialog')
  await press(page, fill(say.form.add, { what: say.field.ask }))
  const answer = form.getByRole('group', { name: `${say.field.ask} 5` })
  await answer.getByLabel(say.field.id, { exact: true }).focus()
  await page.keyboard.type('lawyer')
  await answer.getByRole('combobox', { name: say.field.go }).focus()
  await page.keyboard.type('lawyer')
  // What it remembers, and the keyboard, go with it when it is moved before the way out.
  const up = words.mn.studio.up
  await answer.getByLabel(say.field.set, { exact: true }).fill('asked_lawyer: true')
  await press(page, `${say.field.ask} 5: ${up}`)
  const moved = form.getByRole('group', { name: `${say.field.ask} 4` })
  await until(async () => (await moved.getByLabel(say.field.id, { exact: true }).inputValue()) === 'lawyer')
  expect(await moved.getByLabel(say.field.set, { exact: true }).inputValue()).toBe('asked_lawyer: true')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
    `${say.field.ask} 4: ${up}`,
  )
  await moved.getByLabel(say.field.set, { exact: true }).fill('')
  await look(page, 'studio-step-form')
  await press(page, words.mn.do.save)
  await form.waitFor({ state: 'detached' })
  await step(page, 'further')
    .getByText(/which is not there/)
    .waitFor()

  await press(page, say.form.addStep)
  await form.getByLabel(say.form.name).focus()
  await page.keyboard.type('lawyer')
  await form.getByRole('combobox', { name: say.field.go }).first().focus()
  await page.keyboard.type('further')
  await press(page, words.mn.do.save)
  await form.waitFor({ state: 'detached' })
  for (const language of ['mn', 'en'] as const) {
    const of = words.mn.languages[language]
    for (const [at, part, text] of [
      ['further', fill(say.part.option, { name: 'lawyer' }), language === 'mn' ? 'Өмгөөлөгч' : 'A lawyer'],
      ['lawyer', say.part.text, language === 'mn' ? 'Өмгөөлөгч үнэгүй байж болно.' : 'A lawyer can be free.'],
    ] as const) {
      await step(page, at).getByLabel(`${part} · ${of}`, { exact: true }).focus()
      await page.keyboard.type(text)
      await page.keyboard.press('Tab')
    }
  }
  const told = () => [
    step(page, 'further').getByText(/which is not there|are missing/),
    step(page, 'lawyer').getByText(/are missing/),
  ]
  await until(async () =>
    (await Promise.all(told().map((each) => each.count()))).every((count) => count === 0),
  )
  await press(page, `further: ${say.phone.tryHere}`)
  const talk = page.getByRole('region', { name: say.phone.title }).getByRole('log')
  await talk.getByRole('button', { name: 'Өмгөөлөгч' }).focus()
  await page.keyboard.press('Enter')
  await talk.getByText('Өмгөөлөгч үнэгүй байж болно.').waitFor()
  expect(wrongs).toEqual([])
}, 90_000)

test('what is too long is told beside the words, and cannot be proposed', async () => {
  const { page } = await at('bilguun', 'dialogs/of/rights')
  const label = step(page, 'further').getByLabel(
    `${fill(say.part.option, { name: 'back' })} · ${words.mn.languages.mn}`,
  )
  const was = await label.inputValue()
  await label.fill('Энэ товчны үг хэтэрхий урт байна')
  await label.blur()
  await step(page, 'further')
    .getByText(/is too long for a button/)
    .waitFor()
  await walksTo(page, 'dialogs/draft')
  await page.getByRole('alert').waitFor()
  expect(await page.getByRole('button', { name: say.propose, exact: true }).isDisabled()).toBe(true)
  await look(page, 'studio-draft-wrong')
  await walksTo(page, 'dialogs/of/rights')
  await label.fill(was)
  await label.blur()
  await step(page, 'further')
    .getByText(/is too long for a button/)
    .waitFor({ state: 'detached' })
})

test.each([
  ['mn', 390, 'dark'],
  ['en', 1440, 'light'],
] as const)(
  'in %s, %i px wide, %s: every view can be read by everyone',
  async (language, width, colorScheme) => {
    const { page, wrongs } = await at('bilguun', 'dialogs', { language, width, colorScheme })
    const name = `studio-${width}-${language}-${colorScheme}`
    await look(page, `${name}-all`)
    await walksTo(page, 'dialogs/of/rights')
    await step(page, 'opening').waitFor()
    await look(page, `${name}-outline`)
    await page.getByText(words[language].dialogs.table, { exact: true }).click()
    await page.locator('.studio-table').waitFor()
    await look(page, `${name}-table`)
    for (const [path, shown] of [
      ['draft', 'textarea'],
      ['versions', 'a.row'],
      ['versions/2', '.studio-change'],
    ] as const) {
      await walksTo(page, `dialogs/${path}`)
      await page.locator(shown).first().waitFor()
      await look(page, `${name}-${path.replace('/', '-')}`)
    }
    expect(wrongs).toEqual([])
  },
  180_000,
)
