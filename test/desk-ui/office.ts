/**
 * Opens the built desk in Chromium, and watches what must never happen: a request to somewhere else, a broken content
 * security policy, an error on the page.
 */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { type Chromium, launchChromium } from '../support/chromium.ts'

/** Where `npm run build` puts the desk. */
export const builtDesk = resolve('dist/desk')
const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

export type Visit = {
  page: Page
  context: BrowserContext
  /** Requests outside our origin, violations of the policy, page errors. Must stay empty. */
  wrongs: string[]
}
export type Office = {
  visit(url: string, options?: VisitOptions): Promise<Visit>
  /** Closes the visits of a test, also of one that failed. */
  tidy(): Promise<void>
  close(): Promise<void>
}
export type VisitOptions = {
  path?: string
  language?: 'mn' | 'en'
  width?: number
  colorScheme?: 'light' | 'dark'
  /** Who is in already when the page is opened. Signing in by its form is seen in `sign-in.test.ts`. */
  as?: { login: string; passphrase: string }
  /** What the browser is given before any page. */
  before?: (context: BrowserContext) => Promise<void>
  context?: BrowserContextOptions
  /** A browser nobody has had, and nobody has after her: its clock is set, or it must have loaded nothing yet. */
  own?: true
}

/** A browser that a visit has had, what is watched in it, who is in, and its tab, while nobody is there. */
type Kept = { context: BrowserContext; kind: string; wrongs: string[]; as?: string; tab?: Page }

/** Where nobody is, of all suites of this worker: a tab that has had the desk already opens a page for half the computing. */
const idle: Kept[] = []
const mostIdle = 6

export async function openOffice(options: { notifies?: boolean } = {}): Promise<Office> {
  if (!existsSync(`${builtDesk}/index.html`))
    throw new Error('dist/ is not built: run npm test, or npm run build first')
  const browser: Chromium = await launchChromium(options)
  const opened = new Map<Kept, boolean>()
  async function tidy(): Promise<void> {
    for (const [kept, again] of opened) {
      if (again) await park(kept)
      else await kept.context.close()
    }
    opened.clear()
    for (const kept of idle.splice(0, idle.length - mostIdle)) await kept.context.close()
  }
  async function fresh(url: string, kind: string, looks: BrowserContextOptions): Promise<Kept> {
    const context = await browser.newContext(looks)
    const kept: Kept = { context, kind, wrongs: [] }
    await context.exposeFunction('reportViolation', (what: string) => kept.wrongs.push(what))
    await context.addInitScript(
      `addEventListener('securitypolicyviolation', (e) => reportViolation('violates ' + e.violatedDirective + ' ' + e.blockedURI))`,
    )
    context.on('request', (request) => {
      const asked = request.url()
      if (!asked.startsWith(`${url}/`) && !/^(data|blob):/.test(asked))
        kept.wrongs.push(`request to ${asked}`)
    })
    return kept
  }
  return {
    tidy,
    async close() {
      await tidy()
    },
    async visit(
      url,
      {
        path = '',
        language = 'mn',
        width = 1440,
        colorScheme = 'light',
        as,
        before,
        context: more,
        own,
      } = {},
    ) {
      const phone = width < 700
      const viewport = { width, height: phone ? 844 : 900 }
      const looks = { viewport, ...(phone ? { hasTouch: true, isMobile: true } : {}), ...more }
      const again = !(own || before || more || options.notifies)
      const kind = `${url} ${phone ? 'phone' : 'laptop'}`
      const used = again ? taken(kind, as?.login) : undefined
      const kept = used ?? (await fresh(url, kind, looks))
      const { context } = kept
      opened.set(kept, again)
      const wrongs: string[] = []
      kept.wrongs = wrongs
      if (looks.viewport) await kept.tab?.setViewportSize(viewport)
      if (used) await asNew(context)
      const isStillIn = as && used?.as === as.login && (await isIn(context, url, as.login))
      await context.clearCookies(isStillIn ? { name: 'desk-language' } : {})
      await context.addCookies([{ name: 'desk-language', value: language, url: `${url}/desk` }])
      if (as && !isStillIn) await signIn(context, url, as)
      delete kept.as
      if (as) kept.as = as.login
      await before?.(context)
      const page = kept.tab ?? (await context.newPage())
      delete kept.tab
      await page.emulateMedia({ colorScheme })
      if (used) await forget(page, url)
      page.on('pageerror', (error) => wrongs.push(`error: ${error.message}`))
      page.on('dialog', (dialog) => {
        // What asks before a page is left is ours; any other dialog is a script of somebody's.
        if (dialog.type() !== 'beforeunload') wrongs.push(`dialog: ${dialog.message()}`)
        void dialog.dismiss()
      })
      page.on('console', (message) => {
        if (/Content Security Policy|TrustedHTML|TrustedScript|Warning:/i.test(message.text()))
          wrongs.push(message.text())
      })
      page.setDefaultTimeout(15_000)
      await page.goto(`${url}/desk/${path}`)
      return { page, context, wrongs }
    },
  }
}

/** One of this kind where nobody is, best the one in which this colleague was. */
function taken(kind: string, login: string | undefined): Kept | undefined {
  const able = idle.filter((kept) => kept.kind === kind && kept.context.browser()?.isConnected())
  const one = able.find((kept) => kept.as === login) ?? able[0]
  if (one) idle.splice(idle.indexOf(one), 1)
  return one
}

/** Nobody is there: its tab shows a file of ours, so that no page of the desk goes on in it. */
async function park(kept: Kept): Promise<void> {
  const [tab, ...others] = kept.context.pages()
  await Promise.all(others.map((page) => page.close()))
  idle.push(kept)
  if (!tab) return
  // What asks before it is left is answered with yes where nobody listens.
  tab.removeAllListeners()
  try {
    await kept.context.setOffline(false)
    await Promise.all([kept.context.unrouteAll(), tab.unrouteAll()])
    await tab.emulateMedia({ media: null })
    await tab.goto(new URL('/desk/manifest.json', tab.url()).href, { timeout: 5000 })
    kept.tab = tab
  } catch {
    await tab.close()
  }
}

/** Whoever had this browser before may have signed out, or been put out; another line may be at this address now. */
async function isIn(context: BrowserContext, url: string, login: string): Promise<boolean> {
  const answer = await context.request.get(`${url}/desk/api/me`)
  const me = (await answer.json()) as { person?: { login?: string } }
  return me.person?.login === login
}

/** A test may have taken the net away, or answered for the desk. */
async function asNew(context: BrowserContext): Promise<void> {
  await context.setOffline(false)
  await context.unrouteAll()
}

/** What the desk keeps in a browser itself; files that were loaded stay. */
async function forget(page: Page, url: string): Promise<void> {
  // A tab that is new has none.
  await page.evaluate('sessionStorage.clear()').catch(() => undefined)
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Storage.clearDataForOrigin', {
    origin: url,
    storageTypes: 'local_storage,indexeddb,cache_storage,service_workers',
  })
  await cdp.detach()
}

async function signIn(context: BrowserContext, url: string, data: { login: string; passphrase: string }) {
  const answer = await context.request.post(`${url}/desk/api/sign-in`, { data, headers: { origin: url } })
  if (!answer.ok()) throw new Error(`${data.login} was not let in: ${await answer.text()}`)
}

/** By name and passphrase; the code is another step. */
export async function enterPassphrase(page: Page, login: string, passphrase: string): Promise<void> {
  await page.locator('input[name=login]').fill(login)
  await page.locator('input[name=passphrase]').fill(passphrase)
  await page.keyboard.press('Enter')
}

/** The heading of the page that is shown, once it is. */
export async function heading(page: Page): Promise<string> {
  await page.locator('#page h1').waitFor()
  return (await page.locator('#page h1').textContent()) ?? ''
}

/**
 * Goes to another page as by a link, which takes a fifth of what loading the desk anew takes. That each page can be opened by
 * its address is seen in `pages.test.ts`.
 */
export async function walksTo(page: Page, path: string): Promise<void> {
  const address = JSON.stringify(`/desk/${path}`)
  await page.evaluate(`new Promise((drawn) => {
    history.pushState(null, '', ${address})
    requestAnimationFrame(() => requestAnimationFrame(drawn))
  })`)
  await heading(page)
  // As patient as loading it anew was.
  await page.locator('.waiting').first().waitFor({ state: 'detached', timeout: 45_000 })
}

/** What axe finds wrong, in short. */
export async function complaints(page: Page): Promise<string[]> {
  if (!(await page.evaluate(`'axe' in window`))) await page.evaluate(axeSource)
  return page.evaluate(
    // What lies behind an open form is hidden from everyone; it was looked at before the form was opened.
    `axe.run(document.querySelector('[role=dialog]') ?? document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(
      ({ id, nodes }) => id + ': ' + nodes.map((node) => node.target + ' ' + node.failureSummary).join(' | ')))`,
  )
}

/** What is wider than the screen, and labels that are cut: nothing may be. */
export const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(`[document.documentElement, document.body, ...document.querySelectorAll('main, .card, [role=dialog], .mantine-Button-label')]
    .filter((e) => e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !== 'inline')
    .map((e) => e.tagName + '.' + e.className + ' ' + e.textContent.slice(0, 40))`)

export async function until(isSo: () => boolean | Promise<boolean>, ms = 15_000): Promise<void> {
  const end = Date.now() + ms
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`after ${ms} ms still not: ${isSo}`)
    await new Promise((again) => setTimeout(again, 25))
  }
}
