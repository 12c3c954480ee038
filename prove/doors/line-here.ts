/** The doors of the line in this process: the real server, doors, inbox and turns, on the store in memory, so that it is quick. */
import type { AddressInfo } from 'node:net'
import { readConfig } from '../../src/config.ts'
import type { House } from '../../src/house.ts'
import { createHttpServer } from '../../src/http/server.ts'
import { silentLog } from '../../src/log.ts'
import { isRefusal, openHouse } from '../../src/open-house.ts'
import { createEarlyCalls } from '../../src/outbox/early.ts'
import { createFallback } from '../../src/outbox/fallback.ts'
import { safeOutbound } from '../../src/turn/safely.ts'
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
  /** Events that were stored, by channel and outcome. */
  stored(): number
  close(): Promise<void>
}

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
  const opened = await openHouse(read.config, silentLog)
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
  const server = createHttpServer({
    house,
    workers,
    early: createEarlyCalls(calls),
    fallback,
    pages: [],
    metricsToken: undefined,
  })
  workers.start()
  senders.start()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    house,
    stored: () => stored,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await opened.close()
    },
  }
}
