/** One Bot API call. Source: Bot API, "Making requests": `/bot<token>/<method>`, JSON body, POST. */
import type { Call } from '../channel.ts'
import type { TelegramSettings } from './settings.ts'

export const botCall = (method: string, body: Record<string, unknown>, settings: TelegramSettings): Call => ({
  method: 'POST',
  path: `/bot${settings.token}/${method}`,
  body,
})
