import { type Json, listOf, textOf } from '../shared/json.ts'
import { isLoopback } from '../shared/outgoing.ts'
import { isTrue } from './messages.ts'
import { ApiProblem, badRequest } from './problem.ts'
import type { TelegramUpdate, TelegramWorld } from './world.ts'

/** core.telegram.org/bots/api#setwebhook */
const PORTS = ['', '443', '80', '88', '8443']

export function setWebhook(world: TelegramWorld, params: Json): true {
  const url = textOf(params.url)
  if (url === '') return deleteWebhook(world, params)
  checkAddress(url)
  const secret = params.secret_token === undefined ? undefined : textOf(params.secret_token)
  if (secret !== undefined && !/^[A-Za-z0-9_-]{1,256}$/.test(secret)) {
    const reason = secret === '' || secret.length > 256 ? 'is too long' : 'contains unallowed characters'
    throw badRequest(`secret token ${reason}`, `set a secret_token that ${reason}`)
  }
  const maxConnections = Number(params.max_connections ?? 40)
  if (!(maxConnections >= 1 && maxConnections <= 100)) {
    throw badRequest('max_connections must be between 1 and 100', `set max_connections to ${maxConnections}`)
  }
  chooseUpdates(world, params)
  if (isTrue(params.drop_pending_updates)) dropPending(world)
  world.webhook = { url, secret, maxConnections }
  world.poll?.cancel('terminated by setWebhook request')
  world.courier.wake()
  return true
}

function checkAddress(given: string): void {
  if (!URL.canParse(given))
    throw badRequest('bad webhook: invalid url specified', `set the webhook to ${given}`)
  const url = new URL(given)
  if (isLoopback(url)) return
  if (url.protocol !== 'https:') {
    throw badRequest(
      'bad webhook: An HTTPS URL must be provided for webhook',
      `set a webhook without https: ${given}`,
    )
  }
  if (!PORTS.includes(url.port)) {
    const reason = 'Webhook can be set up only on ports 80, 88, 443 or 8443'
    throw badRequest(`bad webhook: ${reason}`, `set a webhook on port ${url.port}`)
  }
}

export function deleteWebhook(world: TelegramWorld, params: Json): true {
  world.webhook = undefined
  if (isTrue(params.drop_pending_updates)) dropPending(world)
  return true
}

export function getWebhookInfo(world: TelegramWorld): Json {
  const { webhook, lastWebhookError: error } = world
  return {
    url: webhook?.url ?? '',
    has_custom_certificate: false,
    pending_update_count: [...world.courier.pending()].length,
    ...(webhook ? { max_connections: webhook.maxConnections } : {}),
    ...(error ? { last_error_date: Math.floor(error.at / 1_000), last_error_message: error.message } : {}),
    ...(world.allowedUpdates ? { allowed_updates: world.allowedUpdates } : {}),
  }
}

/** Long polling: an update is confirmed by the next call's higher offset (core.telegram.org/bots/api#getupdates). */
export async function getUpdates(
  world: TelegramWorld,
  params: Json,
  pause: (ms: number) => Promise<void>,
): Promise<TelegramUpdate[]> {
  if (world.webhook) {
    const reason =
      "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
    throw new ApiProblem(409, `Conflict: ${reason}`)
  }
  world.poll?.cancel(
    'terminated by other getUpdates request; make sure that only one bot instance is running',
  )
  chooseUpdates(world, params)
  const offset = Number(params.offset ?? 0)
  const pending = [...world.courier.pending()]
  const confirmed = offset < 0 ? pending.slice(0, offset) : pending.filter(({ id }) => id < offset)
  for (const { id } of confirmed) world.courier.forget(id)
  const limit = Math.min(Math.max(Number(params.limit ?? 100), 1), 100)
  const waiting = () => [...world.courier.pending()].slice(0, limit).map((parcel) => parcel.item)
  const timeoutMs = Number(params.timeout ?? 0) * 1_000
  if (timeoutMs > 0 && waiting().length === 0) await arrival(world, pause(timeoutMs))
  return waiting()
}

async function arrival(world: TelegramWorld, timeout: Promise<void>): Promise<void> {
  let own: TelegramWorld['poll']
  const woken = new Promise<void>((resolve, reject) => {
    world.onArrival = resolve
    own = {
      cancel: (reason) => reject(new ApiProblem(409, `Conflict: ${reason}`)),
    }
    world.poll = own
  })
  try {
    await Promise.race([woken, timeout])
  } finally {
    if (world.poll === own) {
      world.poll = undefined
      world.onArrival = undefined
    }
  }
}

/** Sticky: left out, the previous choice stays. */
function chooseUpdates(world: TelegramWorld, params: Json): void {
  if (params.allowed_updates !== undefined) world.allowedUpdates = listOf(params.allowed_updates).map(textOf)
}

function dropPending(world: TelegramWorld): void {
  for (const { id } of world.courier.pending()) world.courier.forget(id)
}
