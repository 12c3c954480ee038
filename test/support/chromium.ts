/**
 * The real browser of the tests: Chromium without its window, which opens a page in a quarter of the time where Debian has it
 * (`chromium-headless-shell`), else Chromium itself. `CHROMIUM` names another.
 */
import { existsSync } from 'node:fs'
import { type Browser, type BrowserContext, chromium } from 'playwright-core'

const places = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium']

/** A page of a test lives for seconds: neither moving nor optimizing it is worth its computing, a quarter of all. */
const sparing = ['--force-prefers-reduced-motion', '--js-flags=--no-opt,--no-maglev,--single-threaded-gc']

/** Drawn by the browser's own process: a part less to start and to talk to. */
const together = ['--in-process-gpu']

/** What a suite has of a browser: contexts of its own, which end with its `close`. */
export type Chromium = Pick<Browser, 'newContext' | 'close'>

/** Starting one takes as much as opening the desk three times: the suites of a worker have one, which ends with the worker. */
const running = new Map<boolean, Browser>()

/** `notifies`: with the part that shows notifications, which only Chromium itself has. */
export async function launchChromium({ notifies = false } = {}): Promise<Chromium> {
  const there = running.get(notifies)
  const browser = there?.isConnected() ? there : await start(notifies, [...sparing, ...together])
  running.set(notifies, browser)
  const own = new Set<BrowserContext>()
  return {
    async newContext(options) {
      const context = await browser.newContext(options)
      own.add(context)
      context.once('close', () => own.delete(context))
      return context
    },
    async close() {
      await Promise.all([...own].map((context) => context.close()))
    },
  }
}

/** As fast as a phone's owner has it, and alone. */
export const measuredChromium = (): Promise<Browser> => start(false, [])

function start(notifies: boolean, more: readonly string[]): Promise<Browser> {
  const able = notifies ? places.slice(1) : places
  const executablePath = process.env.CHROMIUM ?? able.find((place) => existsSync(place))
  if (!executablePath) throw new Error('no Chromium is here: run npm test, or install it')
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more,
    ],
  })
}
