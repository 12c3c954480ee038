/** A desk of the test's own on a real port, with a clock the test sets, and browsers that hold cookies. */
import { createServer, type Server } from 'node:http'
import express, { type Router } from 'express'
import { generate } from 'otplib'
import { type Desk, openDesk } from '../../src/desk/desk.ts'
import { createEvents, type Events } from '../../src/desk/events.ts'
import type { Rates } from '../../src/desk/frame.ts'
import { hashPassphrase } from '../../src/desk/people/passphrase.ts'
import type { KeptPerson, Person } from '../../src/desk/people/person.ts'
import type { Role } from '../../src/desk/people/roles.ts'
import { newTotpSecret } from '../../src/desk/people/second-step.ts'
import type { Route } from '../../src/desk/route.ts'
import { deskServer } from '../../src/desk/server.ts'
import { silentLog } from '../../src/log.ts'
import type { Store } from '../../src/store/contract.ts'
import { memoryStore } from '../../src/store/memory/store.ts'
import { createSealer } from '../../src/store/seal.ts'

const key = (text: string): Buffer => Buffer.alloc(32, text)
export const testSealer = createSealer([{ id: 'k', key: key('seal') }], key('pseudonym'))
export const goodPassphrase = 'нар мандах уулын цэцэг 7'

export type Helpdesk = {
  desk: Desk
  events: Events
  url: string
  /** The clock, ms since 1970. */
  now(): number
  pass(ms: number): void
  browser(): Browser
  /** A person who is there, with a second step, and how she signs in. */
  staff(roles: Role[], more?: Partial<Person>): Promise<Staff>
  close(): Promise<void>
}
export type Staff = { kept: KeptPerson; login: string; secret: string; id: string }
// biome-ignore lint/suspicious/noExplicitAny: what a test reads of an answer it compares at once.
export type Json = Record<string, any>
export type Answer = { status: number; body: Json; headers: Headers }
export type Browser = {
  cookies: Map<string, string>
  csrf: string
  ask(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>
  get(path: string): Promise<Answer>
  post(path: string, body?: unknown): Promise<Answer>
  put(path: string, body?: unknown): Promise<Answer>
  signIn(staff: Staff): Promise<Answer>
}

export async function openHelpdesk(
  options: {
    store?: (now: () => number) => Store
    production?: boolean
    more?: readonly Route[]
    /** Doors that need no sign-in. */
    open?: (desk: Desk) => readonly Router[]
    rates?: Rates
    /** Where the clock begins, ms since 1970. */
    startsAt?: number
    /** Folder of the built pages. */
    folder?: string
    port?: number
  } = {},
): Promise<Helpdesk> {
  let clock = options.startsAt ?? 1_800_000_000_000
  const now = (): number => clock
  const store = options.store?.(now) ?? memoryStore({ channels: ['web'], now })
  const desk = await openDesk(
    { store, sealer: testSealer, now },
    { production: options.production ?? false, invitationMs: 24 * 3600_000 },
  )
  const events = createEvents(desk, silentLog)
  await events.start()
  const app = express()
  app.set('trust proxy', ['loopback'])
  app.set('query parser', 'simple')
  app.use(
    deskServer({
      desk,
      log: silentLog,
      events,
      folder: options.folder ?? '/nowhere',
      localesDir: 'locales',
      more: options.more ?? [],
      open: options.open?.(desk) ?? [],
      rates: options.rates ?? { address: 1e9, session: 1e9, stranger: 1e9 },
    }),
  )
  const server: Server = createServer(app)
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve))
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  const hashed = await hashPassphrase(goodPassphrase)
  let people = 0

  return {
    desk,
    events,
    url,
    now,
    pass: (ms) => {
      clock += ms
    },
    browser: () => newBrowser(url, now),
    async staff(roles, more = {}) {
      const login = `person${++people}@example.mn`
      const secret = await newTotpSecret()
      const invited = await desk.people.invite(
        { login, name: `Person ${people}`, roles, languages: ['mn'], childSafeguarding: false },
        'operator',
      )
      if (typeof invited === 'string') throw new Error(invited)
      const open = await desk.people.openInvitation(invited.invitation.token)
      if (!open) throw new Error('no invitation')
      const kept = await desk.people.accept(
        open,
        (person) => ({ ...person, passphrase: hashed, totp: { secret, lastStep: 0 }, ...more }),
        ['passphrase'],
      )
      if (typeof kept === 'string') throw new Error(kept)
      return { kept, login, secret, id: kept.id }
    },
    async close() {
      events.stop()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

export const codeAt = (secret: string, ms: number): Promise<string> =>
  generate({ secret, epoch: Math.floor(ms / 1000) })

export function newBrowser(url: string, now: () => number): Browser {
  const browser: Browser = {
    cookies: new Map(),
    csrf: '',
    async ask(method, path, body, headers = {}) {
      const response = await fetch(`${url}${path}`, {
        method,
        headers: {
          'sec-fetch-site': 'same-origin',
          ...(method === 'GET' ? {} : { origin: url }),
          ...(browser.csrf ? { 'x-desk-token': browser.csrf } : {}),
          ...(browser.cookies.size > 0
            ? { cookie: [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ') }
            : {}),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      })
      for (const cookie of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
        if (value === '') browser.cookies.delete(name)
        else browser.cookies.set(name, value)
      }
      const text = await response.text()
      const read = text.startsWith('{') ? (JSON.parse(text) as Json) : {}
      const me = read.me ?? read
      if (typeof me.csrf === 'string') browser.csrf = me.csrf
      return { status: response.status, body: read, headers: response.headers }
    },
    get: (path) => browser.ask('GET', path),
    post: (path, body = {}) => browser.ask('POST', path, body),
    put: (path, body = {}) => browser.ask('PUT', path, body),
    async signIn({ login, secret }) {
      await browser.post('/desk/api/sign-in', { login, passphrase: goodPassphrase })
      return browser.post('/desk/api/sign-in/code', { code: await codeAt(secret, now()) })
    },
  }
  return browser
}
