/**
 * The real browser of the tests: Chromium without its window, which opens a page in a quarter of the time where Debian has it
 * (`chromium-headless-shell`), else Chromium itself. `CHROMIUM` names another.
 */
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const places = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium']

/** A page of a test lives for seconds: neither moving nor optimizing it is worth its computing, a quarter of all. */
const sparing = ['--force-prefers-reduced-motion', '--js-flags=--no-opt,--no-maglev,--single-threaded-gc']

/** `notifies`: with the part that shows notifications, which only Chromium itself has; `measured`: as fast as a phone's owner has it. */
export function launchChromium({ notifies = false, measured = false } = {}): Promise<Browser> {
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
      ...(measured ? [] : sparing),
    ],
  })
}
