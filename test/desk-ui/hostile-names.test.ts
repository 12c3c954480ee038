/** Two hundred names that are attacks, wherever the desk shows a name: they are shown as they are, and nothing of them runs. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { codeAt, goodPassphrase, type Helpdesk, openHelpdesk, type Staff } from '../desk/helpdesk.ts'
import { samePort } from '../support/same-port.ts'
import { emptyQueue } from './empty-queue.ts'
import {
  builtDesk,
  enterPassphrase,
  heading,
  type Office,
  openOffice,
  type Visit,
  walksTo,
} from './office.ts'

const payloads = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '"><img src=x onerror=alert(1)>',
  `'-alert(1)-'`,
  'javascript:alert(1)',
  '{{constructor.constructor("alert(1)")()}}',
  '$t(problem.failed)',
  '{{name}} {{login}} {{count}}',
  '$t(problem.failed, {"count": 2})',
  '__proto__',
  'constructor',
  '</title><script>alert(1)</script>',
  '</textarea><svg onload=alert(1)>',
  '<style>*{display:none}</style>',
  '<base href=//evil.example>',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<a href="javascript:alert(1)">x</a>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#x3c;img src=x onerror=alert(1)&#x3e;',
  '<math><mi xlink:href="data:x,<script>">',
  '\u202eevitcarba txet\u202c x',
  'Ө\u200bө\u200dҮ\ufeffү₮',
  '<meta http-equiv=refresh content=0>',
  '<link rel=stylesheet href=//evil.example>',
]
const wraps: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `a ${text}`,
  (text) => `${text} z`,
  (text) => `"${text}"`,
  (text) => `<b>${text}`,
  (text) => `--> ${text}`,
  (text) => text.toUpperCase(),
  (text) => `${text} </div>`,
]
const hostile = wraps.flatMap((wrap) => payloads.map((payload) => wrap(payload).slice(0, 60).trim()))

let office: Office
let helpdesk: Helpdesk
let admin: Staff
beforeAll(async () => {
  office = await openOffice()
  helpdesk = await openHelpdesk({
    startsAt: Date.now(),
    folder: builtDesk,
    more: emptyQueue,
    port: await samePort(),
  })
  admin = await helpdesk.staff(['administrator', 'supervisor'], {
    name: '<img src=x onerror=alert(1)>{{name}}',
  })
  for (const [at, name] of hostile.entries()) {
    const login = `person-${at}-<img/src=x/onerror=alert(${at})>`
    const invited = await helpdesk.desk.people.invite(
      { login, name, roles: ['counsellor'], languages: ['mn'], childSafeguarding: false },
      admin.id,
    )
    if (typeof invited === 'string') throw new Error(invited)
  }
}, 120_000)
afterEach(() => office.tidy())
afterAll(async () => {
  await office.close()
  await helpdesk.close()
})

async function enter(language: 'mn' | 'en'): Promise<Visit> {
  const visit = await office.visit(helpdesk.url, { language })
  await enterPassphrase(visit.page, admin.login, goodPassphrase)
  await visit.page.locator('input[name=code]').fill(await codeAt(admin.secret, helpdesk.now()))
  await visit.page.keyboard.press('Enter')
  await heading(visit.page)
  // A code is taken once.
  helpdesk.pass(30_000)
  return visit
}
const shown = (visit: Visit, selector: string): Promise<string[]> =>
  visit.page.evaluate(`[...document.querySelectorAll(${JSON.stringify(selector)})].map((e) => e.textContent)`)

test.each(['mn', 'en'] as const)(
  'hostile names are only names, in %s',
  async (language) => {
    expect(new Set(hostile).size).toBeGreaterThanOrEqual(190)
    expect(hostile).toHaveLength(200)
    const visit = await enter(language)
    const { page, wrongs } = visit
    await walksTo(page, 'people')
    await page.locator('a.row').first().waitFor()
    const names = await shown(visit, 'a.row .row-main > div > p, a.row .row-main > div > span:first-child')
    expect([...names].sort()).toEqual([...hostile, '<img src=x onerror=alert(1)>{{name}}'].sort())

    await walksTo(page, 'audit')
    for (let pages = 0; pages < 10; pages++) {
      const older = page.getByRole('button', {
        name: language === 'mn' ? 'Өмнөхийг харах' : 'Show older ones',
      })
      await page.locator('.audit-line').first().waitFor()
      if ((await older.count()) === 0) break
      const before = await page.locator('.audit-line').count()
      await older.click()
      await page.locator('.audit-line').nth(before).waitFor()
    }
    const about = await shown(visit, '.audit-about button')
    for (const name of hostile) expect(about).toContain(name)
    await page.getByRole('combobox').first().click()
    await page.getByRole('option').first().waitFor()
    const options = await shown(visit, '[role=option]')
    for (const name of hostile) expect(options).toContain(name)
    await page.keyboard.press('Escape')

    // One opened, its form, its questions, its link.
    for (const at of [0, 7, 8, 21]) {
      await walksTo(page, 'people')
      await page
        .locator('a.row', { hasText: `person-${at}-<img` })
        .first()
        .click()
      await page.locator('form').waitFor()
      expect(await heading(page)).toBe(hostile[at])
      const button = page.getByRole('button', {
        name: language === 'mn' ? 'Эрхийг хаах' : 'Take access away',
      })
      await button.click()
      await page.getByRole('dialog').waitFor()
      expect(await page.getByRole('dialog').textContent()).toContain(hostile[at])
      await page.keyboard.press('Escape')
    }
    expect(await page.evaluate('document.querySelectorAll("img, iframe, base, main script").length')).toBe(0)
    expect(wrongs).toEqual([])
  },
  120_000,
)

test('the watch itself works: markup from text is refused and seen', async () => {
  const { page, wrongs } = await enter('mn')
  const refused = await page.evaluate(`(() => {
    try { document.querySelector('main').innerHTML = '<img src=x onerror=alert(1)>'; return 'let in' } catch (error) { return error.name }
  })()`)
  expect(refused).toBe('TypeError')
  await page
    .evaluate(
      `document.head.append(Object.assign(document.createElement('script'), { textContent: 'window.hit = 1' }))`,
    )
    .catch(() => undefined)
  await page.evaluate(
    `document.body.append(Object.assign(document.createElement('img'), { src: 'https://evil.example/x.png' }))`,
  )
  await page.waitForTimeout(300)
  expect(await page.evaluate('window.hit')).toBeUndefined()
  expect(wrongs.some((wrong) => wrong.includes('img-src'))).toBe(true)
})
