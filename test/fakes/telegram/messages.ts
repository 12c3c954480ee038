import { type Json, textOf } from '../shared/json.ts'
import { isUploaded } from '../shared/server.ts'
import { type Chat, keepMessage } from './chat.ts'
import { ApiProblem, badRequest } from './problem.ts'
import { checkedCaption, checkedMarkup, checkedText } from './texts.ts'
import type { TelegramWorld } from './world.ts'

/** The chat a call speaks to, as far as Telegram lets the bot speak there. */
export function reachable(world: TelegramWorld, params: Json): Chat {
  const given = textOf(params.chat_id)
  if (given === '') throw badRequest('chat_id is empty', 'called without chat_id')
  const chat = world.chats.get(Number(given))
  if (!chat?.known) throw badRequest('chat not found')
  if (chat.blocked) throw new ApiProblem(403, 'Forbidden: bot was blocked by the user')
  return chat
}

export function sendMessage(world: TelegramWorld, params: Json): Json {
  const text = checkedText(params)
  const markup = checkedMarkup(params)
  const chat = reachable(world, params)
  const message = keepMessage(world, chat, 'bot', {
    text,
    ...(markup?.inline_keyboard ? { reply_markup: markup } : {}),
    ...(isTrue(params.protect_content) ? { has_protected_content: true } : {}),
    ...(params.link_preview_options ? { link_preview_options: params.link_preview_options } : {}),
  })
  world.onSend?.({ chatId: chat.id, messageId: Number(message.message_id), text, at: world.clock.now() })
  return message
}

/** A picture that is uploaded: core.telegram.org/bots/api#sending-files says at most 10 MB, and names the field `photo`. */
const LARGEST_PHOTO = 10 * 1024 * 1024

export function sendPhoto(world: TelegramWorld, params: Json): Json {
  const { photo } = params
  if (!isUploaded(photo)) throw badRequest('there is no photo in the request', 'sendPhoto without a file')
  if (photo.size > LARGEST_PHOTO)
    throw badRequest('file is too big', `sent a photo of ${photo.size} bytes (limit ${LARGEST_PHOTO})`)
  if (!photo.base64.startsWith('iVBORw0KGgo') && !photo.base64.startsWith('/9j/'))
    throw badRequest('IMAGE_PROCESS_FAILED', 'sent a photo that is no PNG or JPEG')
  const caption = checkedCaption(params)
  const markup = checkedMarkup(params)
  const chat = reachable(world, params)
  const message = keepMessage(world, chat, 'bot', {
    photo: [{ file_id: `photo-${photo.size}`, file_unique_id: `p${photo.size}`, width: 960, height: 640 }],
    ...(caption ? { caption } : {}),
    ...(markup?.inline_keyboard ? { reply_markup: markup } : {}),
  })
  const sent = { chatId: chat.id, messageId: Number(message.message_id), text: caption }
  world.onSend?.({ ...sent, at: world.clock.now() })
  return message
}

export function editMessageText(world: TelegramWorld, params: Json): Json {
  const text = checkedText(params)
  const chat = reachable(world, params)
  const edited = edit(world, chat, params, { text, reply_markup: checkedMarkup(params) })
  chat.heard.push(text)
  return edited
}

export function editMessageReplyMarkup(world: TelegramWorld, params: Json): Json {
  return edit(world, reachable(world, params), params, { reply_markup: checkedMarkup(params) })
}

function edit(world: TelegramWorld, chat: Chat, params: Json, change: Json): Json {
  const stored = chat.messages.get(Number(params.message_id))
  if (!stored) throw badRequest('message to edit not found')
  if (!stored.mine) throw badRequest("message can't be edited", "tried to edit a person's message")
  const changed: Json = { ...stored.raw, ...change }
  if (changed.reply_markup === undefined) delete changed.reply_markup
  const same = (field: string) => JSON.stringify(changed[field]) === JSON.stringify(stored.raw[field])
  if (same('text') && same('reply_markup')) {
    const reason = 'specified new message content and reply markup are exactly the same as a current content'
    throw badRequest(`message is not modified: ${reason} and reply markup of the message`)
  }
  stored.raw = { ...changed, edit_date: Math.floor(world.clock.now() / 1_000) }
  return stored.raw
}

const CHAT_ACTIONS =
  /^(typing|upload_photo|record_video|upload_video|record_voice|upload_voice|upload_document|choose_sticker|find_location|record_video_note|upload_video_note)$/

export function sendChatAction(world: TelegramWorld, params: Json): true {
  if (!CHAT_ACTIONS.test(textOf(params.action))) {
    throw badRequest('wrong parameter action in request', `sent chat action "${textOf(params.action)}"`)
  }
  reachable(world, params)
  return true
}

export function isTrue(value: unknown): boolean {
  return value === true || value === 'true'
}
