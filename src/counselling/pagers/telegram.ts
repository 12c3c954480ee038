/**
 * The staff's own Telegram bot. Not the bot that women write to: another token, another name, no shared chat.
 * Source: Bot API, sendMessage, InlineKeyboardButton (callback_data up to 64 bytes).
 */
import type { z } from 'zod'
import { outcome as telegramOutcome } from '../../channels/telegram/outcome.ts'
import type { Outbound, Words } from '../../message.ts'
import { telegramAddress } from '../contact.ts'
import type { Page, Pager } from './pager.ts'
import { openPosting, type Post, type Posted } from './post.ts'

export type StaffTelegramSettings = { token: string; apiRoot: string; webhookSecret?: string }

/** What a press on the button brings back: `ack/` and the page's id. */
export const acknowledgePrefix = 'ack/'
const mostCallbackBytes = 64

function write(
  page: Page,
  { chat }: z.infer<typeof telegramAddress>,
  { token, apiRoot }: StaffTelegramSettings,
): Post {
  const data = `${acknowledgePrefix}${page.id}`
  const button =
    page.acknowledge && Buffer.byteLength(data) <= mostCallbackBytes
      ? { reply_markup: { inline_keyboard: [[{ text: page.acknowledge, callback_data: data }]] } }
      : {}
  return {
    url: `${apiRoot}/bot${token}/sendMessage`,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      chat_id: Number(chat),
      text: `${page.text}\n${page.link}`,
      link_preview_options: { is_disabled: true },
      ...button,
    }),
  }
}

const asMessage: Outbound = { type: 'message', text: '' as Words, author: 'bot' }

export const telegram: Pager<StaffTelegramSettings, z.infer<typeof telegramAddress>, Post, Posted> = {
  id: 'telegram',
  to: telegramAddress,
  write,
  outcome: (answer) => telegramOutcome(answer, asMessage),
  /** Where the Bot API is, the operator says; it may be a server of his own. */
  open: () => openPosting({ allowPrivate: true }),
}
