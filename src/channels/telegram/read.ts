/**
 * One Telegram update, made ours. An update holds one event (Bot API, Update), so there is one Read or none.
 * `update_id` is its identity; it grows within a chat, but jumps after a quiet week: never use it as a high-water mark.
 */
import type { Activity, MediaKind, PlatformId, Received, Words } from '../../message.ts'
import { readChoice } from '../../message.ts'
import type { Read } from '../channel.ts'
import { botCall } from './call.ts'
import type { TelegramSettings } from './settings.ts'
import type { CallbackQuery, Message, Update } from './update.ts'
import {
  button,
  callbackQuery,
  contact,
  file,
  location,
  message,
  messageReaction,
  myChatMember,
  sizes,
  update,
  venue,
} from './update.ts'

export function read(body: unknown, settings: TelegramSettings, now: number): Read[] {
  const parsed = update.safeParse(body)
  if (!parsed.success) return []
  const told = tell(parsed.data, settings, now)
  if (!told) return []
  const { address, at, activity, messageId, early = [] } = told
  const order = parsed.data.update_id
  const received: Received = {
    channel: 'telegram',
    id: String(order) as PlatformId,
    address: address as PlatformId,
    order,
    sequence: order,
    at,
    ...(messageId && { messageId: messageId as PlatformId }),
    activity,
  }
  return [{ received, early }]
}

type Told = Pick<Received, 'at' | 'activity'> & {
  address: string
  messageId?: string | undefined
  early?: Read['early']
}

function tell(it: Update, settings: TelegramSettings, now: number): Told | undefined {
  if (it.message !== undefined) return said(it.message, now)
  if (it.callback_query !== undefined) return pressed(it.callback_query, settings, now)
  if (it.edited_message !== undefined) return edited(it.edited_message, now)
  if (it.my_chat_member !== undefined) return blocked(it.my_chat_member, now)
  if (it.message_reaction !== undefined) return reacted(it.message_reaction, now)
  return undefined
}

function said(raw: unknown, now: number): Told | undefined {
  const it = message.safeParse(raw).data
  if (!it || it.from?.is_bot) return undefined
  return { ...where(it, now), messageId: it.message_id, activity: it.text ? spoken(it.text, it) : media(it) }
}

/** `/start` and a deep link's payload: up to 64 of A-Za-z0-9_- (core.telegram.org/bots/features#deep-linking). */
const start = /^\/start(?:@\w{1,64})?(?:\s+([A-Za-z0-9_-]{1,64}))?\s*$/i
/** In a menu a client may add the bot's name to a command (core.telegram.org/bots/features#commands). */
const named = /^(\/\w{1,32})@\w{1,64}(?=\s|$)/

/** Any other word after `/start` is hers, so the whole stays text; commands are for the dialog to know. */
function spoken(text: string, it: Message): Activity {
  const locale = it.from?.language_code
  const started = start.exec(text)
  if (!started)
    return { type: 'message', text: text.replace(named, '$1') as Words, ...(locale && { locale }) }
  const campaign = started[1]
  return {
    type: 'event',
    name: 'start',
    ...(campaign && { origin: { campaign } }),
    ...(locale && { locale }),
  }
}

/** First match decides: an animation is also a document, a venue is also a location (Bot API, Message). */
const kinds = [
  ['sticker', 'sticker'],
  ['animation', 'video'],
  ['photo', 'photo'],
  ['live_photo', 'photo'],
  ['voice', 'voice'],
  ['audio', 'voice'],
  ['video_note', 'video'],
  ['video', 'video'],
  ['document', 'file'],
  ['venue', 'location'],
  ['location', 'location'],
  ['contact', 'contact'],
] as const satisfies readonly (readonly [keyof Message, MediaKind])[]

function media(it: Message): Activity {
  const [, value = 'unsupported'] = kinds.find(([key]) => it[key] !== undefined && it[key] !== null) ?? []
  const ref = refOf(it, value)
  const shared = sharedIn(it)
  return {
    type: 'event',
    name: 'media',
    value,
    ...(it.caption && { text: it.caption as Words }),
    ...(shared && { shared: shared as Words }),
    ...(ref !== undefined && { ref: ref as PlatformId }),
    ...(it.media_group_id !== undefined && { album: it.media_group_id as PlatformId }),
  }
}

/** A place as any map takes it, with its name where it has one; a contact as it is called. */
function sharedIn(it: Message): string {
  const at = location.safeParse(it.location).data
  const named = venue.safeParse(it.venue).data
  const whom = contact.safeParse(it.contact).data
  return [
    named?.title,
    named?.address,
    at && `${at.latitude}, ${at.longitude}`,
    whom?.first_name,
    whom?.last_name,
    whom?.phone_number,
  ]
    .filter(Boolean)
    .join(' · ')
}

/** The largest size of a photo stands last. Source: Bot API, PhotoSize. */
function refOf({ photo, voice, audio }: Message, kind: MediaKind): string | undefined {
  if (kind === 'photo') return sizes.safeParse(photo).data?.at(-1)?.file_id
  return kind === 'voice' ? file.safeParse(voice ?? audio).data?.file_id : undefined
}

/** A live location edits itself without a word from her: that says nothing. */
function edited(raw: unknown, now: number): Told | undefined {
  const it = message.safeParse(raw).data
  const text = it?.text || it?.caption
  if (!it || !text || it.from?.is_bot) return undefined
  return {
    // `date` stays that of the first wording.
    ...where({ chat: it.chat, date: it.edit_date ?? it.date }, now),
    messageId: it.message_id,
    activity: { type: 'event', name: 'edited', text: text as Words },
  }
}

/** The spinner on her button turns until it is answered, and old queries are refused: answer at once. */
function pressed(raw: unknown, settings: TelegramSettings, now: number): Told | undefined {
  const it = callbackQuery.safeParse(raw).data
  if (!it || it.from?.is_bot) return undefined
  const value = readChoice(it.data)
  const text = label(it)
  const locale = it.from?.language_code
  return {
    address: it.message.chat.id,
    at: now,
    early: [botCall('answerCallbackQuery', { callback_query_id: it.id }, settings)],
    activity:
      value || text
        ? { type: 'message', text: text as Words, ...(value && { value }), ...(locale && { locale }) }
        : { type: 'event', name: 'media', value: 'unsupported' },
  }
}

function label(it: CallbackQuery): string {
  for (const row of it.message.reply_markup?.inline_keyboard ?? []) {
    for (const one of row) {
      const found = button.safeParse(one).data
      if (found && found.callback_data === it.data) return found.text
    }
  }
  return ''
}

const membership = { kicked: 'blocked', member: 'unblocked' } as const

/** In a private chat this arrives only when she blocks or unblocks the bot (Bot API, Update.my_chat_member). */
function blocked(raw: unknown, now: number): Told | undefined {
  const it = myChatMember.safeParse(raw).data
  return it && { ...where(it, now), activity: { type: 'event', name: membership[it.new_chat_member.status] } }
}

function reacted(raw: unknown, now: number): Told | undefined {
  const it = messageReaction.safeParse(raw).data
  return it && { ...where(it, now), activity: { type: 'event', name: 'media', value: 'reaction' } }
}

const where = (it: { chat: { id: string }; date?: number | undefined }, now: number) => ({
  address: it.chat.id,
  at: it.date === undefined ? now : it.date * 1000,
})
