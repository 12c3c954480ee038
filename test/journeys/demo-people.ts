/** Who may sign in at a desk that shows itself without a real staff, as the process prints them at its first start. */
import { type Browser, newBrowser } from '../desk/helpdesk.ts'
import type { App } from '../support/app.ts'

export type DemoPerson = { login: string; passphrase: string; roles: string }

/** All of them, once they are printed: one process of several does it. Throws after 60 s. */
export async function demoPeople(apps: readonly App[]): Promise<DemoPerson[]> {
  for (let tries = 0; tries < 2400; tries++) {
    const found = apps
      .flatMap((app) => [...app.output().matchAll(/^ {6}(\S+) {2,}(.+?) {2,}([a-z, ]+)$/gm)])
      .map(([, login = '', passphrase = '', roles = '']) => ({ login, passphrase, roles }))
    if (found.length >= 4) return found
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error('never: demo people')
}

/** Her browser, signed in at this address; throws when she is not let in. */
export async function signedIn(url: string, person: DemoPerson | undefined): Promise<Browser> {
  const { login = '', passphrase = '' } = person ?? {}
  const browser = newBrowser(url, Date.now)
  const { body } = await browser.post('/desk/api/sign-in', { login, passphrase })
  const stage = body.me?.stage ?? body.stage
  if (stage !== 'full') throw new Error(`the demo person did not come in: ${stage ?? body.code}`)
  return browser
}
