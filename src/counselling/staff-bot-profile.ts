/**
 * What Telegram keeps of the staff's bot: where to bring what staff press and write there. Its name and picture a person gives it at
 * BotFather. Without a secret for its webhook it is asked for news instead (`open-paging.ts`).
 */
import type { NamedCall, Reply, SetUpStep } from '../channels/channel.ts'
import { botCall } from '../channels/telegram/call.ts'
import { judgeBot, webhookAt } from '../channels/telegram/profile.ts'
import type { StaffTelegramSettings } from './pagers/telegram.ts'
import { staffUpdates } from './staff-bot.ts'

/** Where it is heard, below the address of this server. */
export const staffWebhookPath = '/webhooks/staff-telegram'

export function setUpStaffBot(settings: StaffTelegramSettings, publicUrl: string): SetUpStep[] {
  const setWebhook = {
    url: webhookAt(publicUrl, staffWebhookPath),
    secret_token: settings.webhookSecret,
    allowed_updates: staffUpdates,
    drop_pending_updates: false,
  }
  return [{ name: 'webhook and its secret', call: botCall('setWebhook', setWebhook, settings) }]
}

export const staffBotOnRecord = (settings: StaffTelegramSettings): NamedCall[] => [
  { name: 'bot', call: botCall('getMe', {}, settings) },
  { name: 'webhook', call: botCall('getWebhookInfo', {}, settings) },
]

export const judgeStaffBot = (name: string, reply: Reply, publicUrl: string): string[] =>
  judgeBot(name, reply, {
    url: webhookAt(publicUrl, staffWebhookPath),
    updates: staffUpdates,
    unheard: 'so nobody can link her chat, and "Seen" does nothing',
  })
