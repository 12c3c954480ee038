import { randomUUID } from 'node:crypto'
import { type Json, textOf } from '../shared/json.ts'
import { buttonRows, type Chat, keepMessage, openChat, type SeenMessage, seenBy } from './chat.ts'
import { announce, type TelegramWorld } from './world.ts'

/** A person with Telegram on her phone. Every act returns the update_id it created (0: the bot does not want such). */
export type TelegramPerson = {
  readonly id: number
  say(text: string): number
  start(payload?: string): number
  /** Presses the newest button with this label or callback_data. */
  press(choice: string): number
  /** Edits her newest text. */
  edit(text: string): number
  sticker(): number
  photo(caption?: string): number
  voice(): number
  location(): number
  contact(): number
  block(): number
  unblock(): number
  /** What she sees now, oldest first; deleted messages are gone. */
  readonly chat: SeenMessage[]
  /** Every text the bot ever sent or edited here, in order. */
  readonly heard: readonly string[]
  /** Buttons she pressed whose spinner is still turning. */
  readonly spinning: number
}

/** A benchmark presses more buttons than anybody wants to remember. */
const QUERIES_KEPT = 50_000

export function telegramPerson(world: TelegramWorld, id: number, profile: Json): TelegramPerson {
  const chat = openChat(world, id, profile)
  const bring = (content: Json) => {
    if (chat.blocked) throw new Error(`Person ${id} has blocked the bot and cannot write to it`)
    return announce(world, id, 'message', { ...keepMessage(world, chat, 'person', content) })
  }
  const file = () => ({ file_id: randomUUID(), file_unique_id: randomUUID().slice(0, 8), file_size: 2_000 })
  const picture = () => ({ ...file(), width: 512, height: 512 })
  const say = (text: string) => bring({ text, ...commandEntity(text) })
  return {
    id,
    say,
    start: (payload = '') => {
      // Deep links carry at most 64 characters of A-Za-z0-9_- (core.telegram.org/bots/features#deep-linking).
      if (!/^[A-Za-z0-9_-]{0,64}$/.test(payload))
        throw new Error(`Telegram would not open the link with "${payload}"`)
      return say(payload ? `/start ${payload}` : '/start')
    },
    press: (choice) => press(world, chat, choice),
    edit: (text) => edit(world, chat, text),
    sticker: () =>
      bring({ sticker: { ...picture(), type: 'regular', is_animated: false, is_video: false, emoji: '👍' } }),
    photo: (caption) => bring({ photo: [picture()], ...(caption ? { caption } : {}) }),
    voice: () => bring({ voice: { ...file(), duration: 3, mime_type: 'audio/ogg' } }),
    location: () => bring({ location: { latitude: 47.918, longitude: 106.917 } }),
    contact: () => bring({ contact: { phone_number: '+97699000000', first_name: 'Somebody' } }),
    block: () => changeBlock(world, chat, true),
    unblock: () => changeBlock(world, chat, false),
    get chat() {
      return seenBy(chat)
    },
    heard: chat.heard,
    get spinning() {
      return [...world.queries.values()].filter((query) => query.chatId === id && !query.answered).length
    },
  }
}

function commandEntity(text: string): Json {
  const command = /^\/\w+/.exec(text)?.[0]
  return command ? { entities: [{ type: 'bot_command', offset: 0, length: command.length }] } : {}
}

function press(world: TelegramWorld, chat: Chat, choice: string): number {
  for (const { raw, mine } of [...chat.messages.values()].reverse()) {
    if (!mine) continue
    const button = buttonRows(raw)
      .flat()
      .find((each) => 'callback_data' in each && (each.text === choice || each.callback_data === choice))
    if (!button) continue
    const query = { chatId: chat.id, at: world.clock.now(), answered: false }
    const id = String(BigInt(`0x${randomUUID().replaceAll('-', '').slice(0, 15)}`))
    world.queries.set(id, query)
    const oldest = world.queries.keys().next().value
    if (world.queries.size > QUERIES_KEPT && oldest !== undefined) world.queries.delete(oldest)
    return announce(world, chat.id, 'callback_query', {
      id,
      from: { ...chat.profile },
      message: { ...raw },
      chat_instance: String(chat.id),
      data: textOf(button.callback_data),
    })
  }
  const visible = seenBy(chat).flatMap((message) => message.buttons.flat())
  throw new Error(
    `No button "${choice}" to press in chat ${chat.id}; visible: ${visible.join(' | ') || 'none'}`,
  )
}

function edit(world: TelegramWorld, chat: Chat, text: string): number {
  const stored = [...chat.messages.values()].reverse().find((each) => !each.mine && 'text' in each.raw)
  if (!stored) throw new Error(`Person ${chat.id} has no text to edit`)
  stored.raw = { ...stored.raw, text, edit_date: Math.floor(world.clock.now() / 1_000) }
  return announce(world, chat.id, 'edited_message', { ...stored.raw })
}

function changeBlock(world: TelegramWorld, chat: Chat, blocked: boolean): number {
  chat.blocked = blocked
  const member = { user: world.me, status: 'member' }
  const kicked = { user: world.me, status: 'kicked', until_date: 0 }
  return announce(world, chat.id, 'my_chat_member', {
    chat: { id: chat.id, type: 'private', first_name: chat.profile.first_name },
    from: { ...chat.profile },
    date: Math.floor(world.clock.now() / 1_000),
    old_chat_member: blocked ? member : kicked,
    new_chat_member: blocked ? kicked : member,
  })
}
