import { type Json, listOf, textOf } from '../shared/json.ts'
import { FIELDS } from './events.ts'
import { invalid } from './graph-error.ts'
import { handshake, subscribePage, unsubscribePage } from './webhook.ts'
import type { MessengerWorld } from './world.ts'

/** GET /{page}/subscribed_apps: empty when the app was unsubscribed, the only sign of "Webhooks Disabled". */
export function readSubscribedApps(world: MessengerWorld): Json {
  const app = {
    category: 'Messenger bots',
    name: 'Fake app',
    id: world.appId,
    subscribed_fields: world.subscribed,
  }
  return { data: world.subscribed ? [app] : [] }
}

export function subscribeApp(world: MessengerWorld, params: Json): Json {
  const fields = fieldsOf(params.subscribed_fields)
  if (fields.length === 0)
    throw invalid('The parameter subscribed_fields is required', 'subscribed to no fields')
  subscribePage(world, fields)
  return { success: true }
}

export function unsubscribeApp(world: MessengerWorld): Json {
  unsubscribePage(world)
  return { success: true }
}

/** POST /{app}/subscriptions: where the app's webhook is. */
export async function subscribeWebhook(world: MessengerWorld, params: Json): Promise<Json> {
  if (params.object !== 'page')
    throw invalid('Param object must be page', `subscribed to "${textOf(params.object)}"`)
  const url = textOf(params.callback_url)
  const fields = fieldsOf(params.fields)
  await handshake(world, url, textOf(params.verify_token))
  world.webhook = { url, fields }
  world.courier.wake()
  return { success: true }
}

export function readWebhooks({ webhook, version }: MessengerWorld): Json {
  if (!webhook) return { data: [] }
  const fields = webhook.fields.map((name) => ({ name, version }))
  return { data: [{ object: 'page', callback_url: webhook.url, active: true, fields }] }
}

function fieldsOf(value: unknown): string[] {
  const fields = Array.isArray(value) ? listOf(value).map(textOf) : textOf(value).split(',')
  const named = fields.map((field) => field.trim()).filter(Boolean)
  const unknown = named.find((field) => !FIELDS.includes(field) && !/^messaging_|^message_/.test(field))
  if (unknown !== undefined)
    throw invalid('Param fields must be one of the webhook fields', `unknown field "${unknown}"`)
  return named
}
