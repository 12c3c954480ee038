import { type Json, objectOf, textOf } from '../shared/json.ts'
import { readContent } from './content.ts'
import { announce, fromPage, fromPerson } from './events.ts'
import { GraphError, invalid, MEANINGS } from './graph-error.ts'
import { keepMessage, type Thread } from './thread.ts'
import type { MessengerWorld } from './world.ts'

const SENDER_ACTIONS = ['typing_on', 'typing_off', 'mark_seen', 'react', 'unreact']
const DEAD_TAGS = ['CONFIRMED_EVENT_UPDATE', 'ACCOUNT_UPDATE', 'POST_PURCHASE_UPDATE']

/** POST /{page}/messages */
export function sendToPerson(world: MessengerWorld, params: Json): Json {
  const thread = recipientOf(world, params)
  if (params.sender_action !== undefined) return senderAction(thread, params)
  const content = readContent(world, objectOf(params.message), params.filedata)
  if (thread.unavailable !== undefined) throw refusedFor(thread.unavailable)
  checkWindow(world, thread, params)
  const ordered = takeOrderedError(world, thread.psid)
  if (ordered && !ordered.delivered) throw orderedError(ordered)
  const { mid, text } = keepMessage(world, thread, { from: 'page', ...content })
  world.onSend?.({ psid: thread.psid, mid, text, at: world.clock.now() })
  sendReceipts(world, thread, mid, objectOf(params.message))
  if (ordered) throw orderedError(ordered)
  return { recipient_id: thread.psid, message_id: mid }
}

function recipientOf(world: MessengerWorld, params: Json): Thread {
  const psid = textOf(objectOf(params.recipient).id)
  if (psid === '') throw invalid('The parameter recipient is required', 'sent without recipient[id]')
  const thread = world.threads.get(psid)
  // A person gets her id by writing first.
  if (!thread || thread.windowUntil === 0)
    throw new GraphError(100, 'No matching user found', { subcode: 2018001 })
  return thread
}

/** A separate request: it cannot ride with a message (sender-actions page). */
function senderAction(thread: Thread, params: Json): Json {
  const action = textOf(params.sender_action)
  if (!SENDER_ACTIONS.includes(action)) throw invalid('Invalid sender_action', `sender_action "${action}"`)
  if (params.message !== undefined)
    throw invalid('sender_action must be sent alone', `${action} sent with a message`)
  if (thread.unavailable !== undefined) throw refusedFor(thread.unavailable)
  return { recipient_id: thread.psid }
}

function checkWindow(world: MessengerWorld, thread: Thread, params: Json): void {
  const type = textOf(params.messaging_type)
  const now = world.clock.now()
  const outside = (breach?: string) =>
    new GraphError(10, MEANINGS[10] ?? '', { subcode: 2018278, ...(breach ? { breach } : {}) })
  if (type === 'MESSAGE_TAG') {
    checkTag(world, textOf(params.tag))
    if (now > thread.humanUntil) throw outside()
    return
  }
  if (type === 'UTILITY') throw invalid('No approved template', 'UTILITY without an approved template')
  if (type !== 'RESPONSE' && type !== 'UPDATE') {
    throw invalid(
      'Param messaging_type must be one of RESPONSE, UPDATE, MESSAGE_TAG, UTILITY',
      `messaging_type "${type}"`,
    )
  }
  if (now <= thread.windowUntil) return
  throw outside(type === 'RESPONSE' ? `RESPONSE to ${thread.psid} after the window had closed` : undefined)
}

function checkTag(world: MessengerWorld, tag: string): void {
  if (DEAD_TAGS.includes(tag)) throw invalid(`Message tag ${tag} is no longer supported`, `dead tag ${tag}`)
  if (tag !== 'HUMAN_AGENT') throw invalid('Param tag is invalid', `unknown tag "${tag}"`)
  if (world.humanAgentAllowed) return
  throw new GraphError(200, 'The app has no Human Agent permission', {
    breach: 'HUMAN_AGENT without permission',
  })
}

function takeOrderedError(world: MessengerWorld, psid: string) {
  for (const error of world.orderedErrors) {
    if (error.left <= 0 || (error.psid !== undefined && error.psid !== psid)) continue
    if (world.random() >= (error.probability ?? 1)) continue
    error.left--
    return error
  }
  return undefined
}

function orderedError({ code, subcode }: { code: number; subcode?: number }): GraphError {
  return new GraphError(code, MEANINGS[code] ?? 'Unknown error', subcode === undefined ? {} : { subcode })
}

function refusedFor(code: number): GraphError {
  return new GraphError(code, MEANINGS[code] ?? '', code === 551 ? { subcode: 1545041 } : {})
}

/** What Meta reports about a send, a little later and in no promised order. */
function sendReceipts(world: MessengerWorld, { psid }: Thread, mid: string, message: Json): void {
  const { echoes, deliveries, reads, lateMs } = world.receipts
  const sentAt = world.clock.now()
  const later = (content: () => Json) =>
    world.courier.later(world.random() * lateMs, () => announce(world, psid, content()))
  const { text, attachment, metadata } = message
  const said = { ...(text ? { text } : {}), ...(attachment ? { attachments: [attachment] } : {}) }
  const echo = { is_echo: true, app_id: Number(world.appId), ...(metadata ? { metadata } : {}), mid, ...said }
  if (echoes) later(() => ({ ...fromPage(world, psid, { message: echo }), timestamp: sentAt }))
  if (deliveries) later(() => fromPerson(world, psid, { delivery: { mids: [mid], watermark: sentAt } }))
  if (reads) later(() => fromPerson(world, psid, { read: { watermark: sentAt } }))
}
