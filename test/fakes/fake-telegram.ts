import { type FakeClock, startClock } from './shared/clock.ts'
import { type CourierCounts, type Parcel, startCourier } from './shared/courier.ts'
import type { DeliveryOptions } from './shared/fate.ts'
import { type Faults, startFaults } from './shared/faults.ts'
import { type Json, objectOf } from './shared/json.ts'
import { startOutgoing } from './shared/outgoing.ts'
import { seededRandom } from './shared/random.ts'
import { type Call, startRecord } from './shared/record.ts'
import { type ApiRequest, serve } from './shared/server.ts'
import { startPauses } from './shared/waiting.ts'
import { answerBotApi } from './telegram/bot-api.ts'
import { type Caps, startCaps } from './telegram/caps.ts'
import { openChat } from './telegram/chat.ts'
import { type TelegramPerson, telegramPerson } from './telegram/person.ts'
import type { TelegramUpdate, TelegramWorld } from './telegram/world.ts'

export type FakeTelegramOptions = {
  token: string
  port?: number
  username?: string
  delivery?: DeliveryOptions
  /** After this long a pressed button can no longer be answered. Default 15 s. */
  queryLifeMs?: number
  /** false: calls are counted nowhere and chats keep only their newest messages, for benchmarks. */
  keepCalls?: boolean
  caps?: Caps
  /** Where a webhook address really is, when the bot registers a public name. */
  resolve?: (webhookUrl: string) => string
  /** Told about every message that reached a person. */
  onSend?: (sent: { chatId: number; messageId: number; text: string; at: number }) => void
}

export type FakeTelegram = {
  /** Give this to the bot as the Bot API's root. */
  readonly url: string
  user(chatId?: number, profile?: { language_code?: string; first_name?: string }): TelegramPerson
  /** Delivers any update; without update_id it gets the next one. Returns the id. */
  push(update: Json): number
  readonly faults: Faults
  readonly clock: FakeClock
  readonly calls: readonly Call[]
  readonly violations: readonly string[]
  readonly counts: Readonly<CourierCounts>
  readonly webhook: { url: string } | undefined
  idle(timeoutMs?: number): Promise<void>
  close(): Promise<void>
}

const FIRST_UPDATE_ID = 710_000_000
const FIRST_PERSON_ID = 5_000_000_001

/** A Telegram of our own: strict about every documented limit, and as unkind in delivery as the options say. */
export async function startFakeTelegram(options: FakeTelegramOptions): Promise<FakeTelegram> {
  const keepCalls = options.keepCalls ?? true
  const clock = startClock()
  const record = startRecord(keepCalls)
  const pauses = startPauses()
  // Telegram's own time-out is not documented; 60 s is what people report.
  const outgoing = startOutgoing({ answerWithinMs: 60_000 })
  const courier = startCourier<TelegramUpdate>({
    delivery: options.delivery ?? {},
    send: ([parcel]) => deliver(world, parcel, { resolve: options.resolve, doIt: doInAnswer }),
    open: () => world.webhook !== undefined,
    requestsAtOnce: () => world.webhook?.maxConnections ?? 1,
  })
  const world: TelegramWorld = {
    token: options.token,
    me: {
      id: Number(options.token.split(':')[0]) || 1,
      is_bot: true,
      first_name: 'Fake bot',
      username: options.username ?? 'fake_bot',
      can_join_groups: false,
      can_read_all_group_messages: false,
      supports_inline_queries: false,
    },
    clock,
    record,
    faults: startFaults(clock, seededRandom(`faults/${options.delivery?.seed ?? 1}`)),
    outgoing,
    courier,
    chats: new Map(),
    queries: new Map(),
    queryLifeMs: options.queryLifeMs ?? 15_000,
    settings: new Map(),
    messagesKept: keepCalls ? Number.POSITIVE_INFINITY : 64,
    webhook: undefined,
    lastWebhookError: undefined,
    allowedUpdates: undefined,
    poll: undefined,
    lastMessageId: 0,
    lastUpdateId: FIRST_UPDATE_ID,
    onArrival: undefined,
    onSend: options.onSend,
  }
  const overCap = startCaps(clock, options.caps ?? {})
  const api = { world, pause: pauses.pause, overCap }
  const doInAnswer = async (answer: string): Promise<void> => {
    const body = objectOf(parsed(answer))
    const { method, ...params } = body
    if (typeof method !== 'string') {
      if (Object.keys(body).length > 0) record.breach('answered a webhook with JSON that names no method')
      return
    }
    const request: ApiRequest = {
      verb: 'POST',
      path: `/bot${options.token}/${method}`,
      query: new URLSearchParams(),
      headers: {},
      body: params,
      malformed: false,
      gone: () => false,
    }
    await answerBotApi(api, request)
  }
  const server = await serve((request) => answerBotApi(api, request), options.port)
  let lastPersonId = FIRST_PERSON_ID
  return {
    url: server.url,
    user: (chatId = ++lastPersonId, profile = {}) => telegramPerson(world, chatId, profile),
    push: (update) => push(world, update),
    faults: world.faults,
    clock,
    calls: record.calls,
    violations: record.violations,
    counts: courier.counts,
    get webhook() {
      return world.webhook && { url: world.webhook.url }
    },
    idle: courier.idle,
    close: async () => {
      courier.close()
      pauses.endAll()
      world.faults.close()
      await server.close()
      await outgoing.close()
    },
  }
}

type Delivering = {
  resolve: ((url: string) => string) | undefined
  /** A bot may answer a webhook with one call, as JSON (core.telegram.org/bots/api#making-requests-when-getting-updates). */
  doIt: (answer: string) => Promise<void>
}

async function deliver(
  world: TelegramWorld,
  parcel: Parcel<TelegramUpdate> | undefined,
  { resolve = (url) => url, doIt }: Delivering,
): Promise<boolean> {
  if (!world.webhook || !parcel) return false
  const { url, secret } = world.webhook
  const headers: Record<string, string> = secret ? { 'x-telegram-bot-api-secret-token': secret } : {}
  const { status, text } = await world.outgoing.post(resolve(url), JSON.stringify(parcel.item), headers)
  const accepted = status >= 200 && status < 300
  if (!accepted) {
    const message = status ? `Wrong response from the webhook: ${status}` : 'Connection refused'
    world.lastWebhookError = { at: world.clock.now(), message }
  } else if (text !== '') await doIt(text)
  return accepted
}

function push(world: TelegramWorld, update: Json): number {
  const id = typeof update.update_id === 'number' ? update.update_id : world.lastUpdateId + 1
  world.lastUpdateId = Math.max(world.lastUpdateId, id)
  const content = objectOf(Object.entries(update).find(([key]) => key !== 'update_id')?.[1])
  const chat = objectOf(content.chat ?? objectOf(content.message).chat)
  const chatId = Number(chat.id ?? objectOf(content.from).id ?? 0)
  if (chatId > 0) openChat(world, chatId).known = true
  world.courier.post(String(chatId), { ...update, update_id: id }, id)
  world.onArrival?.()
  return id
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
