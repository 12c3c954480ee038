/**
 * Telegram proves itself by repeating the secret we gave to setWebhook.
 * Source: Bot API, setWebhook, `secret_token` → header `X-Telegram-Bot-Api-Secret-Token`.
 */
import type { RawRequest } from '../channel.ts'
import { sameBytes } from '../same-bytes.ts'
import type { TelegramSettings } from './settings.ts'

/** A header that is missing or came twice is false, and so is a secret of ours that is not set. */
export const verify = (request: RawRequest, settings: TelegramSettings): boolean =>
  sameBytes(request.headers['x-telegram-bot-api-secret-token'], settings.webhookSecret)
