/** Her phone is put away, locked, or thrown to another page: what was said to her meanwhile. */
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openStage, type Stage, said, start, until, type Visit, visit } from './browser.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterEach(() => stage.tidy())
afterAll(() => stage.strike())

/** She looks at another app, or locks the phone; or comes back. */
const look = (page: Page, state: 'hidden' | 'visible'): Promise<unknown> =>
  page.evaluate(
    `(Object.defineProperty(document, 'visibilityState', { value: '${state}', configurable: true }),
      document.dispatchEvent(new Event('visibilitychange')))`,
  )

test('what a counsellor wrote while she looked at another app is there also when her phone threw the page away', async () => {
  const { page, mock } = await visit(stage)
  await start(page)
  await until(() => mock.accepted().length === 1 && mock.streams.size === 1)
  mock.say(mock.newest(), { text: 'Өмнө нь уншсан' })
  await until(async () => (await said(page)).length === 1)
  await look(page, 'hidden')
  mock.say(mock.newest(), { text: 'Би 5 цагт танд бичье', author: 'person' })
  await until(async () => (await said(page)).length === 2)
  await page.reload()
  await until(() => mock.accepted().length === 2 && mock.streams.size === 1)
  await until(async () => (await said(page)).length > 0, 4_000)
  expect(await said(page)).toEqual(['Би 5 цагт танд бичье'])
})

/** She began, looks at another app, and a counsellor has written to her. */
async function writtenMeanwhile(): Promise<Visit> {
  const she = await visit(stage)
  const { page, mock } = she
  await start(page)
  await until(() => mock.accepted().length === 1 && mock.streams.size === 1)
  await look(page, 'hidden')
  mock.say(mock.newest(), { text: 'Би 5 цагт танд бичье', author: 'person' })
  await until(async () => (await said(page)).length === 1)
  return she
}

test('and stands there once, and no more after she has seen it', async () => {
  const { page, mock } = await writtenMeanwhile()
  // Its line breaks while nobody looks.
  mock.cut()
  await until(() => mock.streams.size === 1)
  mock.say(mock.newest(), { text: 'Та байна уу?', author: 'person' })
  await until(async () => (await said(page)).length === 2)
  await look(page, 'visible')
  expect(await said(page)).toEqual(['Би 5 цагт танд бичье', 'Та байна уу?'])
  await page.reload()
  await until(() => mock.accepted().length === 2 && mock.streams.size === 1)
  mock.say(mock.newest(), { text: 'Шинэ' })
  await until(async () => (await said(page)).length > 0)
  expect(await said(page)).toEqual(['Шинэ'])
})

test('after she left, a look at the page brings nothing back into the storage', async () => {
  const { page } = await writtenMeanwhile()
  const stored = await page.evaluate(
    `(document.querySelector('.leave').click(),
      Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true }),
      document.dispatchEvent(new Event('visibilitychange')), sessionStorage.length)`,
  )
  expect(stored).toBe(0)
})

test('who unlocks her phone after an hour sees what was written meanwhile at once, though the line died unheard', async () => {
  const { page, mock } = await visit(stage)
  await page.clock.install()
  await start(page)
  await until(() => mock.accepted().length === 1 && mock.streams.size === 1)
  await look(page, 'hidden')
  // The line is dead, and nobody says so; the timers of the phone slept with it.
  mock.streams.clear()
  await page.clock.setSystemTime(Date.now() + 3600_000)
  mock.say(mock.newest(), { text: 'Та аюулгүй юу?', author: 'person' })
  await look(page, 'visible')
  await page.clock.runFor(3_000)
  await until(async () => (await said(page)).length > 0, 3_000)
  expect(await said(page)).toEqual(['Та аюулгүй юу?'])
})
