/** A network that is lost, dead, or holds back what it should hand on; also on a small phone whose keyboard is open. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chatPaths } from '#src/chat-page/paths.ts'
import { openStage, type Stage, said, start, until, visit } from './browser.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.strike())

/** As the house writes it: a sentence, and a number a line. */
const help = `<p lang="mn">Уучлаарай, одоо түр саатал гарлаа. Хүлээх боломжгүй бол ярьж болох үедээ залгаарай:
Цагдаа: 102 (бид залгаж шалгаагүй байна)
Гэр бүлийн хүчирхийллийн утас: 107 (бид залгаж шалгаагүй байна)
Хүүхдийн тусламжийн утас: 108 (бид залгаж шалгаагүй байна)</p>`

describe.each([
  ['a small phone with an open keyboard', { width: 360, height: 368 }, undefined],
  ['another one', { width: 320, height: 400 }, undefined],
  ['an iPhone, whose keyboard lies over the page', { width: 320, height: 568 }, 290],
])('on %s', (_, viewport, seen) => {
  test('she sees her input, the way out and the numbers when the connection is lost', async () => {
    const { page, context, mock } = await visit(stage, { context: { viewport } })
    mock.settings.help = help
    await page.reload()
    await start(page)
    await until(() => mock.streams.size === 1)
    if (seen) await page.evaluate(`document.documentElement.style.setProperty('--seen', '${seen}px')`)
    await page.locator('textarea').fill('Тэр хаалган дээр')
    await context.setOffline(true)
    await page.locator('.connection .help').waitFor()
    const height = seen ?? viewport.height
    for (const what of ['textarea', '.leave', '.connection a[href="tel:102"]']) {
      if (what !== 'textarea') await page.locator(what).scrollIntoViewIfNeeded()
      const box = await page.locator(what).boundingBox()
      expect((box?.y ?? height) + (box?.height ?? 0)).toBeLessThanOrEqual(height)
    }
    // And each number stands on a line of its own.
    const links = await page.locator('.connection .help a').all()
    const lines = await Promise.all(links.map((link) => link.boundingBox()))
    expect(new Set(lines.map((line) => line && Math.round(line.y))).size).toBe(3)
  })
})

// Something between her and us (a filter, a saver of data) hands an answer on only when it is whole: a stream never is.
test('she is answered also where the network holds back a stream from its first byte, its headers with it', async () => {
  const { page, context, mock } = await visit(stage)
  let held = 0
  await context.route(`**${chatPaths.events}`, async (route) => {
    if (route.request().headers().accept === 'text/event-stream') held += 1
    else await route.continue()
  })
  await page.clock.install()
  await start(page)
  await until(() => mock.accepted().length === 1)
  mock.say(mock.newest(), { text: 'Уншлаа' })
  for (let second = 0; second < 130 && (await said(page)).length === 0; second += 1)
    await page.clock.runFor(1_000)
  expect(held).toBeGreaterThan(0)
  expect(await said(page)).toEqual(['Уншлаа'])
})

test('a dead network is no such network: the stream is tried again when it is back', async () => {
  const { page, context, mock } = await visit(stage)
  let dead = true
  await context.route(`**${chatPaths.events}`, async (route) => {
    if (!dead) await route.continue()
  })
  await page.clock.install()
  await start(page)
  await until(() => mock.accepted().length === 1)
  for (let second = 0; second < 100; second += 1) await page.clock.runFor(1_000)
  dead = false
  for (let second = 0; second < 60 && mock.streams.size === 0; second += 1) await page.clock.runFor(1_000)
  expect(mock.streams.size).toBe(1)
})
