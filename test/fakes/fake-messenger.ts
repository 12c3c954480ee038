import { announce, FIELDS, fromPage } from './messenger/events.ts'
import { answerGraph } from './messenger/graph-api.ts'
import { type MessengerPerson, messengerPerson } from './messenger/person.ts'
import { keepMessage, openThread, openWindow } from './messenger/thread.ts'
import { deliver, handshake, subscribePage } from './messenger/webhook.ts'
import type { MessengerWorld, OrderedError, PageEvent, Receipts } from './messenger/world.ts'
import { gathering } from './shared/batches.ts'
import { type FakeClock, startClock } from './shared/clock.ts'
import { type CourierCounts, startCourier } from './shared/courier.ts'
import type { DeliveryOptions } from './shared/fate.ts'
import { type Faults, startFaults } from './shared/faults.ts'
import { type Json, objectOf, textOf } from './shared/json.ts'
import { startOutgoing } from './shared/outgoing.ts'
import { seededRandom } from './shared/random.ts'
import { type Call, startRecord } from './shared/record.ts'
import { serve } from './shared/server.ts'

export type FakeMessengerOptions = {
  pageId: string
  pageToken: string
  appSecret: string
  verifyToken: string
  appId?: string
  version?: string
  port?: number
  delivery?: DeliveryOptions
  /** The app demands appsecret_proof on every call. */
  requireProof?: boolean
  /** App Review granted the Human Agent permission. */
  humanAgentAllowed?: boolean
  /** Uninterrupted failures after which the app loses its subscription. Default one hour. */
  disableAfterMs?: number
  /** A slower answer of the bot counts as none. Default 5 s; the older FAQ says 20 s. */
  answerWithinMs?: number
  receipts?: Partial<Receipts>
  /** false: calls are not kept and threads keep only their newest messages, for benchmarks. */
  keepCalls?: boolean
  /** Where a callback address really is, when the bot registers a public name. */
  resolve?: (callbackUrl: string) => string
  /** Told about every message that reached a person. */
  onSend?: (sent: { psid: string; mid: string; text: string; at: number }) => void
}

export type FakeMessenger = {
  /** Give this to the bot as the Graph API's root; calls go to `${url}/v26.0/…`. */
  readonly url: string
  /** What a developer does in the App Dashboard: handshake, then all fields. Rejects when the echo is wrong. */
  register(callbackUrl: string, fields?: string[]): Promise<void>
  user(psid?: string): MessengerPerson
  /** Delivers any messaging event. */
  push(event: Json, options?: { standby?: boolean }): void
  /** A human answers in the Page's inbox at Meta; the bot sees an echo of another app. Returns the mid. */
  readonly inbox: { reply(psid: string, text: string, options?: { standby?: boolean }): string }
  /** Orders a Graph error for the next sends. */
  refuse(error: OrderedError): void
  readonly receipts: Receipts
  readonly faults: Faults
  readonly clock: FakeClock
  readonly calls: readonly Call[]
  readonly violations: readonly string[]
  readonly counts: Readonly<CourierCounts>
  /** `lost`: events nobody will ever deliver, because no webhook was subscribed. */
  readonly webhook: { url: string | undefined; disabled: boolean; failingMs: number; lost: number }
  idle(timeoutMs?: number): Promise<void>
  close(): Promise<void>
}

/** The Page inbox answers as this app. */
const INBOX_APP_ID = 263902037430900
const FIRST_PSID = 7_000_000_000_000_001

/** A Messenger of our own: strict about every documented limit, and as unkind in delivery as the options say. */
export async function startFakeMessenger(options: FakeMessengerOptions): Promise<FakeMessenger> {
  const keepCalls = options.keepCalls ?? true
  const seed = options.delivery?.seed ?? 1
  const clock = startClock()
  const random = seededRandom(`messenger/${seed}`)
  const record = startRecord(keepCalls)
  const outgoing = startOutgoing({ answerWithinMs: options.answerWithinMs ?? 5_000 })
  const together = gathering<PageEvent>((parcels) => deliver(world, parcels))
  const courier = startCourier<PageEvent>({
    delivery: options.delivery ?? {},
    send: (parcels) => together(parcels),
    open: () => world.webhook !== undefined && world.subscribed !== undefined,
    requestsAtOnce: () => 100,
  })
  const world: MessengerWorld = {
    pageId: options.pageId,
    pageToken: options.pageToken,
    appId: options.appId ?? '1234567890',
    appSecret: options.appSecret,
    verifyToken: options.verifyToken,
    version: options.version ?? 'v26.0',
    requireProof: options.requireProof ?? false,
    humanAgentAllowed: options.humanAgentAllowed ?? false,
    disableAfterMs: options.disableAfterMs ?? 3_600_000,
    clock,
    random,
    record,
    faults: startFaults(clock, seededRandom(`faults/${seed}`)),
    outgoing,
    courier,
    threads: new Map(),
    profile: new Map(),
    orderedErrors: [],
    receipts: { echoes: true, deliveries: true, reads: true, lateMs: 100, ...options.receipts },
    messagesKept: keepCalls ? Number.POSITIVE_INFINITY : 64,
    resolve: options.resolve ?? ((url) => url),
    webhook: undefined,
    subscribed: undefined,
    disabled: false,
    failingSince: undefined,
    lost: 0,
    lastEventId: 0,
    onSend: options.onSend,
  }
  const server = await serve((request) => answerGraph(world, request), options.port)
  let lastPsid = FIRST_PSID
  return {
    url: server.url,
    register: async (callbackUrl, fields = FIELDS) => {
      await handshake(world, callbackUrl, world.verifyToken)
      world.webhook = { url: callbackUrl, fields }
      subscribePage(world, fields)
    },
    user: (psid = String(++lastPsid)) => messengerPerson(world, psid),
    push: (event, { standby = false } = {}) => push(world, event, standby),
    inbox: {
      reply: (psid, text, { standby = false } = {}) => {
        const { mid } = keepMessage(world, openThread(world, psid), { from: 'inbox', text })
        const message = { is_echo: true, app_id: INBOX_APP_ID, mid, text }
        announce(world, psid, fromPage(world, psid, { message }), standby)
        return mid
      },
    },
    refuse: (error) => {
      world.orderedErrors.push({ ...error, left: error.times ?? Number.POSITIVE_INFINITY })
    },
    receipts: world.receipts,
    faults: { ...world.faults, off: () => calm(world) },
    clock,
    calls: record.calls,
    violations: record.violations,
    counts: courier.counts,
    get webhook() {
      const { webhook, disabled, failingSince, lost } = world
      const failingMs = failingSince === undefined ? 0 : clock.now() - failingSince
      return { url: webhook?.url, disabled, failingMs, lost }
    },
    idle: courier.idle,
    close: async () => {
      courier.close()
      world.faults.close()
      await server.close()
      await outgoing.close()
    },
  }
}

function push(world: MessengerWorld, event: Json, standby: boolean): void {
  const sender = textOf(objectOf(event.sender).id)
  const psid = sender === world.pageId ? textOf(objectOf(event.recipient).id) : sender
  if (sender !== world.pageId && sender !== '') openWindow(world, openThread(world, psid))
  announce(world, psid, event, standby)
}

/** Good weather again: ordered errors are forgotten too. */
function calm(world: MessengerWorld): void {
  world.orderedErrors.length = 0
  world.faults.off()
}
