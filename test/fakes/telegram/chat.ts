import { type Json, listOf, objectOf, textOf } from '../shared/json.ts'
import type { TelegramWorld } from './world.ts'

type Stored = { raw: Json; mine: boolean; at: number }

/** A private chat with the bot, as Telegram's servers keep it. */
export type Chat = {
  readonly id: number
  readonly profile: Json
  /** The person has written at least once: before that the bot cannot reach her. */
  known: boolean
  blocked: boolean
  readonly messages: Map<number, Stored>
  readonly heard: string[]
}

/** A message as the person sees it. */
export type SeenMessage = {
  id: number
  from: 'bot' | 'person'
  text: string
  /** A picture is above the text. */
  picture?: true
  /** Rows of button labels. */
  buttons: string[][]
  protected: boolean
}

export function openChat(world: TelegramWorld, id: number, profile: Json = {}): Chat {
  const known = world.chats.get(id)
  if (known) {
    Object.assign(known.profile, profile)
    return known
  }
  const chat: Chat = {
    id,
    profile: { id, is_bot: false, first_name: `Person ${id}`, ...profile },
    known: false,
    blocked: false,
    messages: new Map(),
    heard: [],
  }
  world.chats.set(id, chat)
  return chat
}

/** Stores a message under the bot's next message_id: one counter for all private chats, both directions. */
export function keepMessage(world: TelegramWorld, chat: Chat, from: 'bot' | 'person', content: Json): Json {
  world.lastMessageId++
  const at = world.clock.now()
  const raw: Json = {
    message_id: world.lastMessageId,
    from: from === 'bot' ? world.me : { ...chat.profile },
    chat: { id: chat.id, type: 'private', first_name: chat.profile.first_name },
    date: Math.floor(at / 1_000),
    ...content,
  }
  chat.messages.set(world.lastMessageId, { raw, mine: from === 'bot', at })
  const oldest = chat.messages.keys().next().value
  if (chat.messages.size > world.messagesKept && oldest !== undefined) chat.messages.delete(oldest)
  if (from === 'bot') {
    chat.heard.push(textOf(content.text) || textOf(content.caption))
    if (chat.heard.length > world.messagesKept) chat.heard.shift()
  } else chat.known = true
  return raw
}

export function seenBy(chat: Chat): SeenMessage[] {
  return [...chat.messages.values()].map(({ raw, mine }) => ({
    id: Number(raw.message_id),
    from: mine ? 'bot' : 'person',
    text: textOf(raw.text) || textOf(raw.caption),
    ...(raw.photo === undefined ? {} : { picture: true as const }),
    buttons: buttonRows(raw).map((row) => row.map((button) => textOf(button.text))),
    protected: raw.has_protected_content === true,
  }))
}

export function buttonRows(raw: Json): Json[][] {
  return listOf(objectOf(raw.reply_markup).inline_keyboard).map((row) => listOf(row).map(objectOf))
}
