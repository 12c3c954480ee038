import type { Json } from '../shared/json.ts'
import type { MessengerWorld } from './world.ts'

/** Webhook field by the key that marks an event (messenger-platform/webhooks). */
const FIELD_OF: readonly [key: string, field: string][] = [
  ['message', 'messages'],
  ['postback', 'messaging_postbacks'],
  ['referral', 'messaging_referrals'],
  ['delivery', 'message_deliveries'],
  ['read', 'message_reads'],
  ['reaction', 'message_reactions'],
  ['message_edit', 'message_edits'],
]

export const FIELDS = [
  ...FIELD_OF.map(([, field]) => field),
  'message_echoes',
  'standby',
  'messaging_handovers',
]

export function fieldOf(event: Json, standby: boolean): string | undefined {
  if (standby) return 'standby'
  const message = event.message
  if (typeof message === 'object' && message && 'is_echo' in message) return 'message_echoes'
  return FIELD_OF.find(([key]) => key in event)?.[1]
}

/** Puts an event on its way, if the app wants such. Receipts use a lane of their own: they are not ordered with messages. */
export function announce(world: MessengerWorld, psid: string, event: Json, standby = false): void {
  const field = fieldOf(event, standby)
  if (!world.webhook || !world.subscribed) {
    world.lost++
    return
  }
  if (field && !(world.subscribed.includes(field) && world.webhook.fields.includes(field))) return
  const receipt = field === 'message_echoes' || field === 'message_deliveries' || field === 'message_reads'
  world.lastEventId++
  world.courier.post(receipt ? `${psid}/receipts` : psid, { event, standby }, world.lastEventId)
}

export function fromPerson(world: MessengerWorld, psid: string, content: Json): Json {
  return { sender: { id: psid }, recipient: { id: world.pageId }, timestamp: world.clock.now(), ...content }
}

export function fromPage(world: MessengerWorld, psid: string, content: Json): Json {
  return { sender: { id: world.pageId }, recipient: { id: psid }, timestamp: world.clock.now(), ...content }
}
