/**
 * The part of a Telegram update that Itgel looks at. Every field but the addresses is lenient: of a wrong type it
 * counts as absent, so that one odd field never costs her message.
 * Source: Bot API 10.3, Update, Message, CallbackQuery, ChatMemberUpdated, MessageReactionUpdated.
 */
import { z } from 'zod'

const lenient = <Kind extends z.ZodType>(kind: Kind) => kind.optional().catch(undefined)

/** Ids have at most 52 significant bits (Bot API, Chat.id), so numbers are exact; private chats are above zero. */
const id = z.union([z.int().positive(), z.string().regex(/^[1-9]\d{0,18}$/)]).transform(String)

/** Only private chats are hers; in groups and channels the bot neither reads nor speaks. */
const chat = z.object({ id, type: z.literal('private') })

const person = z.object({
  is_bot: lenient(z.boolean()),
  /** An IETF tag, not always there: a first guess at her language, no more. */
  language_code: lenient(z.string().regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$/)),
})

/** Seconds since 1970. The bound keeps ms exact. */
const date = lenient(z.int().positive().max(1e11))

export const update = z.object({
  update_id: z.int().nonnegative(),
  message: z.unknown().optional(),
  edited_message: z.unknown().optional(),
  callback_query: z.unknown().optional(),
  my_chat_member: z.unknown().optional(),
  message_reaction: z.unknown().optional(),
})

export type Update = z.output<typeof update>

const present = z.unknown().optional()

/** A file as Telegram names it, to be asked for by `getFile`. */
export const file = z.object({ file_id: z.string().min(1).max(300) })
export const sizes = z.array(file)

/** A place, in degrees; `0 0` is one too. */
export const location = z.object({ latitude: z.number(), longitude: z.number() })
export const venue = z.object({ title: lenient(z.string()), address: lenient(z.string()) })
export const contact = z.object({
  phone_number: z.string(),
  first_name: lenient(z.string()),
  last_name: lenient(z.string()),
})

export const message = z.object({
  chat,
  /** 0 in an ephemeral message, which cannot be deleted by this id. */
  message_id: lenient(id),
  date,
  edit_date: date,
  from: lenient(person),
  text: lenient(z.string()),
  caption: lenient(z.string()),
  media_group_id: lenient(z.string().min(1).max(64)),
  sticker: present,
  animation: present,
  photo: present,
  live_photo: present,
  voice: present,
  audio: present,
  video: present,
  video_note: present,
  document: present,
  location: present,
  venue: present,
  contact: present,
})
export type Message = z.output<typeof message>

export const callbackQuery = z.object({
  id: z.string().min(1).max(128),
  data: lenient(z.string()),
  from: lenient(person),
  /** Always there for buttons of our own messages; an old one is "inaccessible" and has no keyboard. */
  message: z.object({
    chat,
    reply_markup: lenient(z.object({ inline_keyboard: z.array(z.array(z.unknown())) })),
  }),
})
export type CallbackQuery = z.output<typeof callbackQuery>

export const button = z.object({ text: z.string(), callback_data: z.string() })

export const myChatMember = z.object({
  chat,
  date,
  new_chat_member: z.object({ status: z.enum(['kicked', 'member']) }),
})

export const messageReaction = z.object({ chat, date })
