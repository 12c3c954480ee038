/**
 * All doors of Itgel in this process, on the store in memory, so that they are quick: webhooks, her page and the desk behind the real
 * server, with the real turns; and people of the desk who can sign in. What a process is, `main.ts` tells.
 */
import type { AddressInfo } from 'node:net'
import { chatPage } from '../../src/chat-page/server.ts'
import { createStreams } from '../../src/chat-page/streams.ts'
import { pageTokens } from '../../src/chat-page/token.ts'
import { readConfig } from '../../src/config.ts'
import type { Role } from '../../src/desk/people/roles.ts'
import type { House } from '../../src/house.ts'
import { createHttpServer } from '../../src/http/server.ts'
import type { TurnWorkers } from '../../src/inbox/worker.ts'
import { silentLog } from '../../src/log.ts'
import { openDeskPages } from '../../src/open-desk.ts'
import { isRefusal, openHouse } from '../../src/open-house.ts'
import { createEarlyCalls } from '../../src/outbox/early.ts'
import { createFallback } from '../../src/outbox/fallback.ts'
import { offlineHelp, safeOutbound } from '../../src/turn/safely.ts'
import { type Browser, newBrowser } from '../../test/desk/helpdesk.ts'
import { hireStaff, type Member } from '../../test/journeys/flood/staff.ts'
import { root } from '../../test/support/root.ts'

export const lineSecrets = {
  TELEGRAM_BOT_TOKEN: '8123456789:AAF_a-token-of-the-proofs-0123456789abc',
  TELEGRAM_WEBHOOK_SECRET: 'a-webhook-secret-of-the-proofs',
  MESSENGER_PAGE_ID: '104857600000001',
  MESSENGER_PAGE_TOKEN: 'EAAG-page-token-of-the-proofs',
  MESSENGER_APP_SECRET: 'app-secret-of-the-proofs-0123456789',
  MESSENGER_VERIFY_TOKEN: 'verify-token-of-the-proofs',
}

export type LineHere = {
  url: string
  port: number
  house: House
  workers: TurnWorkers
  /** How many events were stored. */
  stored(): number
  /** One of each role. */
  staff: Map<Role, Member>
  /** Somebody else has this role from now on. */
  next(role: Role): void
  /** Signed in, from an address of her own. */
  atDesk(role: Role): Promise<Browser>
  close(): Promise<void>
}

const roles: readonly Role[] = ['counsellor', 'supervisor', 'editor', 'administrator', 'translator']
let addresses = 0

/** `settings`: more environment. Platforms are where nothing listens, unless told otherwise. */
export async function openLineHere(settings: Record<string, string> = {}): Promise<LineHere> {
  const read = readConfig({
    ...lineSecrets,
    PUBLIC_URL: 'http://127.0.0.1',
    TELEGRAM_API_ROOT: 'http://127.0.0.1:9',
    GRAPH_API_ROOT: 'http://127.0.0.1:9',
    DIALOGS_DIR: `${root}/dialogs`,
    LOCALES_DIR: `${root}/locales`,
    DIRECTORY_DIR: `${root}/directory`,
    PICTURES_DIR: `${root}/pictures`,
    ...settings,
  })
  if ('problems' in read) throw new Error(read.problems.join('\n'))
  const { config } = read
  const opened = await openHouse(config, silentLog)
  if (isRefusal(opened)) throw new Error(opened.problems.join('\n'))
  const { house, workers, senders, calls } = opened
  let stored = 0
  const { append } = house.store.inbox
  house.store.inbox.append = async (entry) => {
    const appended = await append(entry)
    if (appended.result === 'appended') stored++
    return appended
  }
  const words = () => ({ ...house.dialog, demo: true })
  const fallback = createFallback(house, (locale) => safeOutbound(words(), locale, house.now()))
  const streams = createStreams(house)
  await streams.start()
  const hired = new Map<Role, Member[]>()
  const plan = [...roles, ...roles, ...roles].map((role) => ({
    role,
    rota: role === 'supervisor' ? ('supervisor' as const) : ('first' as const),
  }))
  for (const [n, member] of (await hireStaff(house, plan)).entries()) {
    const { role } = plan[n] as { role: Role }
    hired.set(role, [...(hired.get(role) ?? []), member])
  }
  const staff = new Map(
    roles.flatMap((role): [Role, Member][] =>
      [hired.get(role)?.shift()].flatMap((one) => (one ? [[role, one]] : [])),
    ),
  )
  const office = await openDeskPages({ ...opened, config }, `${root}/dist/desk`)
  await office.start()
  const page = chatPage({
    house,
    workers,
    fallback,
    streams,
    tokens: pageTokens(config.pseudonymKey),
    leaveUrl: config.LEAVE_URL,
    folder: `${root}/dist/chat-page`,
    offlineHelp: () => offlineHelp(words(), house.now()),
  })
  const server = createHttpServer({
    house,
    workers,
    early: createEarlyCalls(calls),
    fallback,
    pages: [page, office.router],
    metricsToken: undefined,
  })
  workers.start()
  senders.start()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}`
  return {
    url,
    port,
    house,
    workers,
    stored: () => stored,
    staff,
    next(role) {
      const spare = hired.get(role)?.shift()
      if (spare) staff.set(role, spare)
    },
    async atDesk(role) {
      const member = staff.get(role)
      if (!member) throw new Error(`nobody is ${role}`)
      const browser = newBrowser(url, Date.now)
      const { ask } = browser
      const address = `10.44.${Math.floor(++addresses / 250) % 250}.${1 + (addresses % 250)}`
      browser.ask = (method, path, body, headers = {}) =>
        ask(method, path, body, { 'x-forwarded-for': address, ...headers })
      const { login, passphrase } = member
      const answer = await browser.ask('POST', '/desk/api/sign-in', { login, passphrase })
      if (answer.status !== 200) throw new Error(`signing in was answered ${answer.status}`)
      return browser
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      streams.stop()
      await office.stop()
      await opened.close()
    },
  }
}
