/** Who has her page read aloud hears each bubble in its own voice. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openStage, type Stage, said, start, until, visit } from './browser.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterEach(() => stage.tidy())
afterAll(() => stage.strike())

test('an English answer on the Mongolian page is read in English, a Mongolian one and a counsellor as the page is', async () => {
  const { page, mock } = await visit(stage)
  await start(page)
  await until(() => mock.accepted().length === 1 && mock.streams.size === 1)
  mock.say(mock.newest(), { text: 'I have read it. It was right to write.' })
  mock.say(mock.newest(), { text: 'Уншлаа. English гэж бичиж болно.' })
  mock.say(mock.newest(), { text: 'bi end bna', author: 'person' })
  await until(async () => (await said(page)).length === 3)
  const spoken = await page.evaluate(
    `[...document.querySelectorAll('.bubble.bot, .bubble.person')].map((one) => one.getAttribute('lang'))`,
  )
  expect(spoken).toEqual(['en', 'mn', 'mn'])
})
