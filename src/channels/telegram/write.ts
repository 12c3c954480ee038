/** What is said to her on Telegram: one Bot API call each. Source: Bot API 10.3, sendMessage, sendPhoto, deleteMessages. */
import type { Outbound, PlatformId, SendOutcome, SuggestedAction } from '../../message.ts'
import { choiceValue } from '../../message.ts'
import type { Call } from '../channel.ts'
import { botCall } from './call.ts'
import { cut, limits, wipeAtOnce } from './limits.ts'
import type { TelegramSettings } from './settings.ts'

export function write(
  outbound: Outbound,
  address: PlatformId,
  settings: TelegramSettings,
): Call | SendOutcome {
  const chat_id = Number(address)
  if (outbound.type === 'message') {
    const { text, picture, suggestedActions } = outbound
    const inline_keyboard = keyboard(suggestedActions?.actions ?? [])
    const choices = inline_keyboard.length > 0 && { reply_markup: { inline_keyboard } }
    if (picture) {
      const photo = { chat_id, caption: cut(text, limits.caption), ...choices }
      return { ...botCall('sendPhoto', photo, settings), upload: { field: 'photo', picture: picture.name } }
    }
    const words = {
      chat_id,
      text: cut(text, limits.text),
      /** A preview would show on her lock screen what the link is about. */
      link_preview_options: { is_disabled: true },
      ...choices,
    }
    return botCall('sendMessage', words, settings)
  }
  if (outbound.name === 'end' || outbound.value.length === 0) return { kind: 'sent' }
  const message_ids = outbound.value.slice(0, wipeAtOnce).map(Number)
  return botCall('deleteMessages', { chat_id, message_ids }, settings)
}

/** Only messages younger than 48 hours can be deleted (Bot API, deleteMessage). */
export const unsend = (messageId: PlatformId, address: PlatformId, settings: TelegramSettings): Call =>
  botCall('deleteMessage', { chat_id: Number(address), message_id: Number(messageId) }, settings)

/** Shown for five seconds at most. Source: Bot API, sendChatAction. */
export const typing = (address: PlatformId, settings: TelegramSettings): Call =>
  botCall('sendChatAction', { chat_id: Number(address), action: 'typing' }, settings)

type Button = { text: string; callback_data: string }
/** Two labels of this length fit side by side on a narrow phone. */
const short = 14

/** A value too long for the platform would cost the whole message: that button is left out, its words are in the text. */
function keyboard(actions: readonly SuggestedAction[]): Button[][] {
  const buttons = actions
    .map(({ title, value }) => ({ text: cut(title, limits.choiceLabel), callback_data: choiceValue(value) }))
    .filter(({ callback_data }) => Buffer.byteLength(callback_data) <= limits.choiceValueBytes)
    .slice(0, limits.choices)
  const perRow = buttons.every(({ text }) => text.length <= short) ? 2 : 1
  const rows: Button[][] = []
  for (let at = 0; at < buttons.length; at += perRow) rows.push(buttons.slice(at, at + perRow))
  return rows
}
