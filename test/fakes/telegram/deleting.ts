import { type Json, listOf } from '../shared/json.ts'
import type { Chat } from './chat.ts'
import { reachable } from './messages.ts'
import { badRequest } from './problem.ts'
import type { TelegramWorld } from './world.ts'

/** Only younger than 48 hours, both directions in private chats: core.telegram.org/bots/api#deletemessage. */
const DELETABLE_MS = 48 * 3_600_000
const MOST_AT_ONCE = 100

export function deleteMessage(world: TelegramWorld, params: Json): true {
  const chat = reachable(world, params)
  const id = Number(params.message_id)
  if (!chat.messages.has(id)) throw badRequest('message to delete not found')
  checkAge(world, chat, id)
  chat.messages.delete(id)
  return true
}

/** Unknown ids are skipped, as the documentation says; one too old refuses the whole call [unverified]. */
export function deleteMessages(world: TelegramWorld, params: Json): true {
  const chat = reachable(world, params)
  const ids = listOf(params.message_ids).map(Number)
  if (ids.length === 0)
    throw badRequest('message identifiers are not specified', 'deleteMessages without ids')
  if (ids.length > MOST_AT_ONCE) {
    const breach = `deleteMessages with ${ids.length} ids (limit ${MOST_AT_ONCE})`
    throw badRequest('too many message identifiers specified', breach)
  }
  const known = ids.filter((id) => chat.messages.has(id))
  for (const id of known) checkAge(world, chat, id)
  for (const id of known) chat.messages.delete(id)
  return true
}

function checkAge(world: TelegramWorld, chat: Chat, id: number): void {
  const sentAt = chat.messages.get(id)?.at ?? 0
  if (world.clock.now() - sentAt < DELETABLE_MS) return
  throw badRequest(
    "message can't be deleted for everyone",
    `tried to delete message ${id}, older than 48 hours`,
  )
}
