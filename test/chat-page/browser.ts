/**
 * Opens the built page in Chromium against the mock server, and watches what must never happen: a request to
 * somewhere else, a broken content security policy, an error on the page.
 */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { chatPaths } from '../../src/chat-page/paths.ts'
import { type Chromium, launchChromium } from '../support/chromium.ts'
import { type MockServer, startMockServer } from './mock-server.ts'

/** Where `npm run build` puts her page. */
const builtPage = resolve('dist/chat-page')

export type Stage = {
  browser: Chromium
  folder: string
  /** Closes what tests opened, also those that failed: an open server would keep the run from ending. */
  tidy: () => Promise<void>
  strike: () => Promise<void>
  opened: Set<() => Promise<void>>
}

export async function openStage(): Promise<Stage> {
  if (!existsSync(`${builtPage}/index.html`))
    throw new Error('dist/ is not built: run npm test, or npm run build first')
  const browser = await launchChromium()
  const opened = new Set<() => Promise<void>>()
  const tidy = async () => {
    for (const close of opened) await close()
    opened.clear()
  }
  return {
    browser,
    folder: builtPage,
    opened,
    tidy,
    async strike() {
      await tidy()
      await browser.close()
    },
  }
}

export type Visit = {
  page: Page
  context: BrowserContext
  mock: MockServer
  /** Addresses asked for outside our origin, policy violations and page errors. Must stay empty. */
  wrongs: string[]
}

export async function visit(
  { browser, folder, opened }: Stage,
  options: { query?: string; before?: string; without?: RegExp; context?: BrowserContextOptions } = {},
): Promise<Visit> {
  const mock = await startMockServer(folder)
  opened.add(mock.stop)
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, ...options.context })
  opened.add(() => context.close())
  const wrongs: string[] = []
  context.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${mock.origin}/`) && !url.startsWith('data:')) wrongs.push(`request to ${url}`)
  })
  const page = await context.newPage()
  page.on('pageerror', (error) => wrongs.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (/Content Security Policy|TrustedHTML|TrustedScript/i.test(message.text())) wrongs.push(message.text())
  })
  await context.exposeFunction('reportViolation', (what: string) => wrongs.push(what))
  await context.addInitScript(
    `addEventListener('securitypolicyviolation', (e) => reportViolation('violates ' + e.violatedDirective + ' ' + e.blockedURI))`,
  )
  if (options.without) await context.route(options.without, (route) => route.abort())
  if (options.before) await context.addInitScript(options.before)
  page.setDefaultTimeout(15_000)
  await page.goto(mock.origin + chatPaths.page + (options.query ?? ''))
  return { page, context, mock, wrongs }
}

export const start = (page: Page): Promise<void> => page.locator('.begin').click()

/** Writes a text and sends it. */
export async function write(page: Page, text: string): Promise<void> {
  await page.locator('textarea').fill(text)
  await page.locator('.send').click()
}

/** What was said to her, in the order it stands on the screen. */
export const said = (page: Page): Promise<string[]> =>
  page.locator('.bubble:not(.hers) .text').allTextContents()

/** Waits until it is so, or fails. */
export async function until(isSo: () => boolean | Promise<boolean>, ms = 20_000): Promise<void> {
  const end = Date.now() + ms
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`after ${ms} ms still not: ${isSo}`)
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}
