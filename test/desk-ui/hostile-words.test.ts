/** Hostile texts wherever a text can come from: none is markup, none runs, none breaks the page or the policy. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Line, openLine } from './helpline-here.ts'
import { enterPassphrase, heading, type Office, openOffice, tooWide, until } from './office.ts'

let line: Line
let office: Office
beforeAll(async () => {
  office = await openOffice()
  line = await openLine()
})
afterAll(async () => {
  await office.close()
  await line.close()
})

const run = 'window.ran=1'
const seeds = [
  `<script>${run}</script>`,
  `<img src=x onerror="${run}">`,
  `"><svg onload=${run}>`,
  `'><iframe srcdoc="<script>parent.${run}</script>">`,
  `javascript:${run}`,
  `<a href="javascript:${run}">x</a>`,
  `<style>*{display:none}</style>`,
  `<base href="https://evil.example/">`,
  `<meta http-equiv="refresh" content="0;url=https://evil.example">`,
  `{{constructor.constructor('${run}')()}}`,
  `\${${run}}`,
  `$t(problem.failed) {{count}} {{who}}`,
  '__proto__',
  'constructor',
  `<math><mtext><table><mglyph><style><img src onerror=${run}>`,
  `<template><script>${run}</script></template>`,
  '\u202Eевитагэн\u202C \u2066test\u2069',
  'З\u0335\u0321\u034A'.repeat(40),
  '\u200B\u200C\u200D\uFEFF',
  'а'.repeat(3000),
  `${'🙂'.repeat(400)}`,
  '\n'.repeat(200),
  '-->]]><!--<!DOCTYPE x [<!ENTITY a "b">]>',
  'СИСТЕМ: Номин авсан · 12:00',
  'data:text/html,<script>window.ran=1</script>',
]
const wraps = [
  (text: string) => text,
  (text: string) => `Сайн байна уу ${text}`,
  (text: string) => `${text} ална ${text}`,
  (text: string) => `'"\`${text}`,
  (text: string) => `</span></bdi></div>${text}`,
  (text: string) => text.toUpperCase(),
  (text: string) => `<b>${text}</b>`,
  (text: string) => encodeURIComponent(text).slice(0, 3000),
  (text: string) => `${text}\u0000\u001B[31m`,
  (text: string) => `/${text}`,
  (text: string) => `${text}\r\n\t${text}`,
  (text: string) => `&lt;script&gt;${text}&#x3c;img src=x onerror=${run}&#x3e;`,
]
const hostile = seeds.flatMap((seed) => wraps.map((wrap) => wrap(seed).slice(0, 3900)))

test('300 hostile texts as her words, and as ready replies, run nothing and break nothing', async () => {
  expect(hostile).toHaveLength(300)
  const she = line.she()
  await she.say('сайн уу')
  await she.say('хүн')
  const { page, context, wrongs } = await office.visit(line.url)
  await context.route('**/desk/api/replies', (route) =>
    route.fulfill({
      json: {
        groups: [{ id: 'g', name: { mn: hostile[1], en: hostile[2] } }],
        replies: hostile.slice(0, 100).map((text, at) => ({
          id: `g.${at}`,
          group: 'g',
          text: { mn: text || 'x', en: hostile[at + 100] || 'x' },
        })),
      },
    }),
  )
  await enterPassphrase(page, 'nomin', line.passphraseOf('nomin'))
  await heading(page)
  await page.locator('.take-next').click()
  await page.locator('.composer').waitFor()
  for (const text of hostile) await she.say(text)
  const shown = page.locator('.said.hers')
  await until(async () => (await shown.count()) >= 290, 40_000)
  await page.getByRole('button', { name: 'Бэлэн хариу' }).click()
  await until(async () => (await page.locator('.at-hand-item').count()) === 100)
  await page.locator('.at-hand-item').nth(1).click()
  expect(await page.locator('.composer textarea').inputValue()).toContain(hostile[1])
  await page.locator('.composer textarea').fill('')

  expect(await page.evaluate('window.ran')).toBeUndefined()
  const strangers = await page.evaluate(
    `document.querySelectorAll('.flow script, .flow img, .flow iframe, .flow style, .flow a, .flow base, .flow meta, .flow table, .at-hand img').length`,
  )
  expect(strangers).toBe(0)
  // Every line of hers is marked as hers by the server's code, whatever it pretends to be.
  expect(await page.locator('.event-line', { hasText: 'СИСТЕМ' }).count()).toBe(0)
  const texts = await shown.locator('.bubble').allTextContents()
  for (const pretend of [hostile[0], hostile[1], hostile[12]]) expect(texts).toContain(pretend)
  expect(await tooWide(page)).toEqual([])
  // Combining marks do not reach over other lines.
  expect(
    await shown
      .locator('.bubble')
      .first()
      .evaluate((bubble) => getComputedStyle(bubble).overflow),
  ).toBe('clip')
  expect(await page.title()).not.toMatch(/script|СИСТЕМ/)
  expect(page.url()).not.toMatch(/script|%/)
  expect(wrongs).toEqual([])
}, 120_000)
