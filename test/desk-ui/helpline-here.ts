/**
 * A whole line in this process, in memory: her page, the desk, the queue between them. Who listens is the test's own, so
 * that a word is danger because the test says so.
 */
import { resolve } from 'node:path'
import { chatPage } from '#src/chat-page/server.ts'
import { createStreams } from '#src/chat-page/streams.ts'
import { pageTokens } from '#src/chat-page/token.ts'
import { readConfig } from '#src/config.ts'
import { demoPeople } from '#src/desk/people/demo.ts'
import { createHttpServer } from '#src/http/server.ts'
import { receive } from '#src/inbox/receive.ts'
import { silentLog } from '#src/log.ts'
import type { Activity, Choice, PlatformId, Words } from '#src/message.ts'
import { openDeskPages } from '#src/open-desk.ts'
import { isRefusal, openHouse } from '#src/open-house.ts'
import { createEarlyCalls } from '#src/outbox/early.ts'
import { createFallback } from '#src/outbox/fallback.ts'
import type { Signal } from '#src/screening/finding.ts'
import { offlineHelp, safeOutbound } from '#src/turn/safely.ts'
import type { Listen } from '#src/turn/turn.ts'
import { samePort } from '../support/same-port.ts'

const words: readonly (Pick<Signal, 'id' | 'label' | 'urgency'> & { word: string })[] = [
  { word: 'ална', id: 'threat.kill', label: 'immediate_danger', urgency: 'critical' },
  { word: 'хутга', id: 'weapon.near', label: 'immediate_danger', urgency: 'critical' },
  { word: 'боосон', id: 'neck.squeezed', label: 'strangulation', urgency: 'high' },
  { word: 'зодсон', id: 'hit.partner', label: 'domestic_violence', urgency: 'high' },
  { word: 'хажууд', id: 'near.person', label: 'someone_near', urgency: 'medium' },
  { word: 'kill', id: 'threat.kill', label: 'immediate_danger', urgency: 'critical' },
]

const listen: Listen = (text) => {
  const signals = words.flatMap(({ word, ...signal }): Signal[] => {
    const start = text.toLowerCase().indexOf(word)
    if (start < 0) return []
    const end = start + word.length
    return [{ ...signal, evidence: [{ start, end, text: text.slice(start, end) }] }]
  })
  const urgency = (['critical', 'high', 'medium'] as const).find((each) =>
    signals.some((signal) => signal.urgency === each),
  )
  return { urgency: urgency ?? 'none', signals }
}

export type Line = {
  url: string
  /** Of the demo people, by login. */
  passphraseOf(login: string): string
  /** Somebody on the web channel, without a browser. */
  she(): She
  /** The desk's clock goes ahead: sessions become idle. Timers of the line do not. */
  pass(ms: number): void
  close(): Promise<void>
}
export type She = {
  say(text: string): Promise<void>
  press(choice: Choice): Promise<void>
  does(activity: Activity): Promise<void>
}
export async function openLine(): Promise<Line> {
  const read = readConfig({ LOG_LEVEL: 'silent', PORT: '3000' })
  if ('problems' in read) throw new Error(read.problems.join('\n'))
  const { config } = read
  const opened = await openHouse(config, silentLog)
  if (isRefusal(opened)) throw new Error(opened.problems.join('\n'))
  const { house, workers, senders, calls } = opened
  let ahead = 0
  house.now = () => Date.now() + ahead
  const safeWords = { ...house.dialog, demo: true }
  const fallback = createFallback(house, (locale) => safeOutbound(safeWords, locale, house.now()))
  const streams = createStreams(house)
  await streams.start()
  const tokens = pageTokens(config.pseudonymKey)
  const page = chatPage({
    house,
    workers,
    fallback,
    streams,
    tokens,
    leaveUrl: config.LEAVE_URL,
    folder: resolve('dist/chat-page'),
    offlineHelp: () => offlineHelp(safeWords, house.now()),
  })
  const { desk, ...office } = await openDeskPages({ ...opened, config }, resolve('dist/desk'))
  await office.start()
  const asked = house.casework
  house.casework = () => ({ ...asked(), listen })
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
  const port = await samePort()
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening))
  const staff = await demoPeople(desk)
  const url = `http://127.0.0.1:${port}`

  let women = 0
  function she(): She {
    const address = tokens.issue()
    let order = 0
    women++
    const send = async (activity: Activity): Promise<void> => {
      order++
      await receive(
        { channel: 'web', id: `${women}/${order}` as PlatformId, address, order, at: house.now(), activity },
        house,
        workers,
      )
    }
    return {
      say: (text) => send({ type: 'message', text: text as Words }),
      press: (value) => send({ type: 'message', text: '' as Words, value }),
      does: send,
    }
  }

  return {
    url,
    passphraseOf: (login) => staff.find((one) => one.login === login)?.passphrase ?? '',
    she,
    pass: (ms) => {
      ahead += ms
    },
    async close() {
      await office.stop()
      streams.stop()
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
      await opened.close()
    },
  }
}
