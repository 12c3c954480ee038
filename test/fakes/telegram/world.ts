import type { FakeClock } from '../shared/clock.ts'
import type { Courier } from '../shared/courier.ts'
import type { FaultDesk } from '../shared/faults.ts'
import type { Json } from '../shared/json.ts'
import type { Outgoing } from '../shared/outgoing.ts'
import type { PlatformRecord } from '../shared/record.ts'
import type { Chat } from './chat.ts'

export type TelegramUpdate = { update_id: number } & Json

export type WebhookSetting = { url: string; secret: string | undefined; maxConnections: number }

/** Everything the fake Telegram remembers about its one bot. */
export type TelegramWorld = {
  readonly token: string
  readonly me: Json
  readonly clock: FakeClock
  readonly record: PlatformRecord
  readonly faults: FaultDesk
  readonly outgoing: Outgoing
  readonly courier: Courier<TelegramUpdate>
  readonly chats: Map<number, Chat>
  readonly queries: Map<string, { chatId: number; at: number; answered: boolean }>
  readonly queryLifeMs: number
  readonly settings: Map<string, unknown>
  readonly messagesKept: number
  webhook: WebhookSetting | undefined
  lastWebhookError: { at: number; message: string } | undefined
  allowedUpdates: readonly string[] | undefined
  poll: { cancel(reason: string): void } | undefined
  lastMessageId: number
  lastUpdateId: number
  onArrival: (() => void) | undefined
  onSend: ((sent: { chatId: number; messageId: number; text: string; at: number }) => void) | undefined
}

/** Not sent unless asked for by name (setWebhook, allowed_updates: core.telegram.org/bots/api#setwebhook). */
const ONLY_ON_REQUEST = ['chat_member', 'message_reaction', 'message_reaction_count']

/** Creates an update with the bot's next update_id; 0 when the bot did not ask for this kind. */
export function announce(world: TelegramWorld, chatId: number, kind: string, content: Json): number {
  const wanted = world.allowedUpdates
  if (wanted && wanted.length > 0 ? !wanted.includes(kind) : ONLY_ON_REQUEST.includes(kind)) return 0
  world.lastUpdateId++
  const update = { update_id: world.lastUpdateId, [kind]: content }
  world.courier.post(String(chatId), update, update.update_id)
  world.onArrival?.()
  return update.update_id
}
