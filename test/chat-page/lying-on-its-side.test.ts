/** A phone that lies on its side with its keyboard open leaves her a strip of the screen. */
import { writeFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openStage, type Stage, start, until, visit, write } from './browser.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterEach(() => stage.tidy())
afterAll(() => stage.strike())

test.each([
  ['an Android phone', { width: 640, height: 96 }, undefined],
  ['a taller one', { width: 740, height: 150 }, undefined],
  ['a small iPhone, whose keyboard lies over the page', { width: 568, height: 268 }, 96],
])(
  'on %s on its side she sees her input and the way out while she writes, also without a connection',
  async (_, viewport, seen) => {
    const { page, context, mock } = await visit(stage, {
      context: { viewport, hasTouch: true, isMobile: true },
      ...(seen && { before: `Object.defineProperty(visualViewport, 'height', { value: ${seen} })` }),
    })
    await start(page)
    await until(() => mock.streams.size === 1)
    const height = seen ?? viewport.height
    const inSight = async () => {
      for (const what of ['textarea', '.leave']) {
        const box = await page.locator(what).boundingBox()
        const sight = { what, top: box && box.y >= 0, bottom: box && box.y + box.height <= height }
        expect({ ...sight, right: box && box.x + box.width <= viewport.width }).toEqual({
          what,
          top: true,
          bottom: true,
          right: true,
        })
      }
    }
    await write(page, 'Тэр хаалган дээр')
    await page.locator('textarea').focus()
    await inSight()
    await context.setOffline(true)
    await page.locator('.connection .help').waitFor()
    await inSight()
    if (process.env.SHOTS)
      writeFileSync(`${process.env.SHOTS}/lying-${viewport.width}.png`, await page.screenshot())
  },
)
