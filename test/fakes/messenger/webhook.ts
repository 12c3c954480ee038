import { createHmac, randomInt } from 'node:crypto'
import type { Parcel } from '../shared/courier.ts'
import type { Json } from '../shared/json.ts'
import { isLoopback } from '../shared/outgoing.ts'
import { GraphError } from './graph-error.ts'
import type { MessengerWorld, PageEvent } from './world.ts'

/** Asks the callback to echo a challenge, as Meta does before it believes an address (webhooks page). */
export async function handshake(
  world: MessengerWorld,
  callbackUrl: string,
  verifyToken: string,
): Promise<void> {
  const url = URL.canParse(callbackUrl) ? new URL(callbackUrl) : undefined
  if (!url || (url.protocol !== 'https:' && !isLoopback(url))) {
    throw new GraphError(2200, 'Callback URL must use https', { breach: `callback address ${callbackUrl}` })
  }
  const challenge = String(randomInt(1, 2 ** 31))
  const asked = new URL(world.resolve(callbackUrl))
  asked.searchParams.set('hub.mode', 'subscribe')
  asked.searchParams.set('hub.challenge', challenge)
  asked.searchParams.set('hub.verify_token', verifyToken)
  const { status, text } = await world.outgoing.get(asked.href)
  if (status === 200 && text === challenge) return
  const seen = status === 200 ? 'the challenge was not echoed' : `HTTP Status Code = ${status}`
  throw new GraphError(2200, `Callback verification failed with the following errors: ${seen}`)
}

/** Meta signs its JSON with unicode escaped in lower-case hex and slashes escaped; whoever re-serialises fails. */
export function metaJson(value: unknown): string {
  return JSON.stringify(value)
    .replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('/', '\\/')
}

export function signature(secret: string, body: string): string {
  return `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`
}

/** One delivery. Anything but 200 is a failure; after an hour of nothing else the app loses its subscription. */
export async function deliver(
  world: MessengerWorld,
  parcels: readonly Parcel<PageEvent>[],
): Promise<boolean> {
  if (!world.webhook || parcels.length === 0) return false
  const body = metaJson({ object: 'page', entry: entriesOf(world, parcels) })
  const headers = { 'x-hub-signature-256': signature(world.appSecret, body) }
  const { status } = await world.outgoing.post(world.resolve(world.webhook.url), body, headers)
  if (status === 200) world.failingSince = undefined
  else noteFailure(world)
  return status === 200
}

function entriesOf(world: MessengerWorld, parcels: readonly Parcel<PageEvent>[]): Json[] {
  const time = world.clock.now()
  const entries: Json[] = []
  for (const { item } of parcels) {
    const key = item.standby ? 'standby' : 'messaging'
    const last = entries.at(-1)
    const events = last?.[key]
    if (Array.isArray(events) && world.random() < 0.5) events.push(item.event)
    else entries.push({ id: world.pageId, time, [key]: [item.event] })
  }
  return entries
}

function noteFailure(world: MessengerWorld): void {
  const now = world.clock.now()
  world.failingSince ??= now
  if (now - world.failingSince < world.disableAfterMs || world.disabled) return
  world.disabled = true
  unsubscribePage(world)
}

/** What was still on its way is lost: Meta does not deliver it to a later subscription. */
export function unsubscribePage(world: MessengerWorld): void {
  world.subscribed = undefined
  for (const { id } of world.courier.pending()) {
    world.courier.forget(id)
    world.lost++
  }
}

export function subscribePage(world: MessengerWorld, fields: string[]): void {
  world.subscribed = fields
  world.disabled = false
  world.failingSince = undefined
  world.courier.wake()
}
