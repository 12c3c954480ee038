/** The whole way in a real browser: she opens the page, is greeted in her language, walks the dialog, leaves without a trace. */

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { workerAddress } from '../../src/desk/ui/trusted-types.ts'
import { type App, startApp } from '../support/app.ts'
import { type Chromium, launchChromium } from '../support/chromium.ts'

let app: App
let browser: Chromium
beforeAll(async () => {
  app = await startApp({})
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  await app.stop()
})

async function open(): Promise<{ page: Page; foreign: string[]; complaints: string[] }> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } })
  const page = await context.newPage()
  const foreign: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(app.url) && !request.url().startsWith('data:')) foreign.push(request.url())
  })
  page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())))
  page.on('pageerror', (error) => void complaints.push(error.message))
  await page.goto(`${app.url}/chat?c=june-2020`)
  return { page, foreign, complaints }
}

test('a picture of ours is shown to her, asked from us alone, and kept by nobody', async () => {
  const { page, foreign, complaints } = await open()
  const asked = page.waitForResponse((response) => response.url().endsWith('.png'))
  await page.getByRole('button', { name: 'English', exact: true }).click()
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  for (const words of ['Yes', 'Information, advice', 'My phone, this chat', 'Delete this chat'])
    await page.getByRole('button', { name: words, exact: true }).click()
  const answer = await asked
  expect(answer.url()).toBe(`${app.url}/chat/pictures/steps_c.png`)
  expect(answer.headers()).toMatchObject({ 'content-type': 'image/png', 'cache-control': 'no-store' })
  await page.getByRole('img', { name: /^A drawing of three phones/ }).waitFor()
  expect((await fetch(`${app.url}/chat/pictures/..%2F..%2Fpackage.png`)).status).toBe(404)
  expect(foreign).toEqual([])
  expect(complaints).toEqual([])
  await page.context().close()
})

const stories = [
  {
    language: 'Mongolian',
    toggle: undefined,
    start: 'Эхлэх',
    yes: 'Тийм',
    menu: 'Яг одоо аюултай',
    number: '102',
  },
  {
    language: 'English',
    toggle: 'English',
    start: 'Start',
    yes: 'Yes',
    menu: 'I am in danger now',
    number: '102',
  },
]

describe.each(stories)('in $language', ({ toggle, start, yes, menu, number }) => {
  test('she is greeted, answers, finds a number to call, and leaves nothing behind', async () => {
    const { page, foreign, complaints } = await open()
    expect(page.url()).toBe(`${app.url}/chat`)
    const title = await page.title()
    expect(title).not.toMatch(/Итгэл|Itgel|MGEC/i)
    if (toggle) await page.getByRole('button', { name: toggle, exact: true }).click()
    await page.getByRole('button', { name: start, exact: true }).click()
    await page.getByRole('button', { name: yes, exact: true }).click()
    await page.getByRole('button', { name: menu, exact: true }).click()
    await page.getByText(number).first().waitFor()
    await page.getByRole('textbox').fill('🙂')
    await page.keyboard.press('Enter')
    await page.getByText('🙂').first().waitFor()

    for (let i = 0; i < 3; i++) await page.keyboard.press('Escape')
    await page.waitForURL(/\/jor/)
    const kept = await page.evaluate(
      '[Object.keys(sessionStorage), Object.keys(localStorage), document.cookie]',
    )
    expect(kept).toEqual([[], [], ''])
    await page.goBack().catch(() => undefined)
    expect(await page.content()).not.toContain(number)
    expect(foreign).toEqual([])
    expect(complaints.filter((text) => !/404|favicon/.test(text))).toEqual([])
    await page.context().close()
  })
})

test('who leaves ends nothing else in that browser: another tab keeps its conversation, and a counsellor stays callable', async () => {
  const context = await browser.newContext()
  const begun = async (): Promise<Page> => {
    const page = await context.newPage()
    await page.goto(`${app.url}/chat/`)
    await page.locator('.begin').click()
    await page.locator('.bubble.bot').first().waitFor()
    return page
  }
  const one = await begun()
  const other = await begun()
  const desk = await context.newPage()
  await desk.goto(`${app.url}/desk/`)
  await desk.evaluate(`navigator.serviceWorker.register(${JSON.stringify(workerAddress)}).then(() => 1)`)
  await one.locator('.leave').click()
  await one.waitForURL('**/jor')
  // The request goes on its own way: what its answer did to this browser shows a moment later, if it does.
  await one.waitForTimeout(1000)
  expect(await desk.evaluate('navigator.serviceWorker.getRegistrations().then((all) => all.length)')).toBe(1)
  // The phone threw the tab away and loads it again.
  await other.reload()
  await other.locator('.talk').waitFor()
  await context.close()
})
