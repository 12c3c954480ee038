/**
 * Every state of the page, in both languages, light and dark, on the smallest and larger screens: readable by everyone
 * (axe) and never wider than the screen. `ITGEL_SHOTS=/some/folder` keeps pictures to look at.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openStage, type Stage, start, until, type Visit, visit, write } from './browser.ts'

const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const sizes = [
  { width: 320, height: 568 },
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
]
const greeting = {
  mn: 'Сайн байна уу. Би хариулагч програм. Та хүссэн үедээ хүнтэй ярьж болно. Яаралтай бол 107 эсвэл +976 7000 1234 дугаарт залгаарай.\n\nТа одоо тайван бичих боломжтой газар байна уу?',
  en: 'Hello. I am a program that answers. You can talk to a person whenever you wish. If it is urgent, call 107 or +976 7000 1234.\n\nAre you somewhere you can write in peace now?',
}
const choices = {
  mn: [
    { title: 'Тийм, тайван байна', value: 'a/b/c' },
    { title: 'Үгүй', value: 'a/b/d' },
    { title: 'Би зүгээр л юм асуух гэсэн, дараа нь магадгүй үргэлжлүүлж ярина', value: 'a/b/e' },
  ],
  en: [
    { title: 'Yes, it is quiet here', value: 'a/b/c' },
    { title: 'No', value: 'a/b/d' },
    { title: 'I only want to ask something, perhaps I will say more later', value: 'a/b/e' },
  ],
}
const states = ['start', 'who', 'choices', 'chosen', 'offline', 'returned', 'ended'] as const
type State = (typeof states)[number]
type Language = 'mn' | 'en'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterEach(() => stage.tidy())
afterAll(() => stage.strike())

/** Brings the page from one state to the next, in the order of `states`. */
async function bringTo(state: State, language: Language, { page, mock }: Visit): Promise<void> {
  if (state === 'who') await page.locator('summary').click()
  if (state === 'choices') {
    await start(page)
    await until(() => mock.streams.size === 1)
    mock.say(mock.newest(), { text: greeting[language], choices: choices[language] })
    await page.locator('.choice').first().waitFor()
  }
  if (state === 'chosen') {
    await page.locator('.choice').nth(1).click()
    mock.say(mock.newest(), {
      text: language === 'mn' ? 'Ойлголоо. Би эндээ байна.' : 'I see. I am here.',
      author: 'person',
    })
    await write(page, language === 'mn' ? 'Баярлалаа' : 'Thank you')
    mock.say(mock.newest(), {}, 'typing')
    await page.locator('.hers[data-progress=sent]').nth(1).waitFor()
  }
  if (state === 'offline') {
    mock.settings.faults = { '/chat/api/events': 'destroy', '/chat/api/messages': 'destroy' }
    mock.cut()
    await write(page, language === 'mn' ? 'Та байна уу?' : 'Are you there?')
    await page.locator('.connection-words p').first().waitFor()
  }
  if (state === 'returned') {
    mock.settings.faults = {}
    await page.reload()
    await until(() => mock.streams.size === 1)
    await page.locator('.notice').first().waitFor()
  }
  if (state === 'ended') {
    mock.say(mock.newest(), {}, 'end')
    await page.locator('.begin').waitFor()
  }
}

async function complaints(page: Page): Promise<string[]> {
  if (!(await page.evaluate(`'axe' in window`))) await page.evaluate(axeSource)
  const run = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(
    ({ id, nodes }) => id + ': ' + nodes.map((node) => node.target + ' ' + node.failureSummary).join(' | ')))`
  return page.evaluate(run)
}

describe.each(['mn', 'en'] as const)('the page in %s', (language) => {
  test.each(['light', 'dark'] as const)('is accessible and fits in every state, %s', async (colorScheme) => {
    for (const viewport of colorScheme === 'light' ? sizes : sizes.slice(1, 2)) {
      const hasTouch = viewport.width < 700
      const context = { viewport, colorScheme, hasTouch, isMobile: hasTouch }
      const visited = await visit(stage, { context })
      const { page, wrongs } = visited
      if (language === 'en') await page.locator('.language').click()
      for (const state of states) {
        await bringTo(state, language, visited)
        await page.waitForTimeout(100)
        const where = `${state} ${viewport.width}`
        const shots = process.env.ITGEL_SHOTS
        const name = `${viewport.width}-${language}-${colorScheme}-${state}.png`
        if (shots) await page.screenshot({ path: join(shots, name) })
        expect({ where, complaints: await complaints(page) }).toEqual({ where, complaints: [] })
        const wide = await page.evaluate(
          `[document.documentElement, ...document.querySelectorAll('.scroller, .start')].map(e => e.scrollWidth - e.clientWidth)`,
        )
        expect({ where, wide: (wide as number[]).filter((px) => px > 0) }).toEqual({ where, wide: [] })
        expect(await page.evaluate('document.documentElement.lang')).toBe(language)
      }
      expect(wrongs).toEqual([])
    }
  })
})

test('every button is at least 48 px high and the way out is on screen in every state', async () => {
  const visited = await visit(stage, { context: { viewport: { width: 320, height: 568 } } })
  for (const state of states) {
    await bringTo(state, 'mn', visited)
    const low: unknown = await visited.page.evaluate(
      `[...document.querySelectorAll('button')].filter(b => !b.hidden && b.getBoundingClientRect().height < 48).map(b => b.className)`,
    )
    expect({ state, low }).toEqual({ state, low: [] })
    const box = await visited.page.locator('.leave').boundingBox()
    expect({
      state,
      box: box && box.y >= 0 && box.y + box.height <= 80 && box.x + box.width <= 320,
      at: box,
    }).toEqual({
      state,
      box: true,
      at: box,
    })
  }
})

test('magnified to 400 %, the way out, some of the conversation and the input are all still there', async () => {
  const visited = await visit(stage, { context: { viewport: { width: 320, height: 256 } } })
  for (const state of ['start', 'choices', 'chosen'] as const) await bringTo(state, 'mn', visited)
  const boxes = await Promise.all(
    ['.leave', '.scroller', 'textarea'].map((s) => visited.page.locator(s).boundingBox()),
  )
  for (const box of boxes)
    expect(box && box.y >= 0 && box.y + box.height <= 256 && box.height >= 48).toBe(true)
})

test('without script a sentence in both languages and the numbers are there', async () => {
  const visited = await visit(stage, { context: { javaScriptEnabled: false } })
  const text = await visited.page.locator('main').textContent()
  expect(text).toContain('JavaScript хэрэгтэй')
  expect(text).toContain('needs JavaScript')
  expect(text).toContain('107')
})
