/** One Bot API call. Source: Bot API, "Making requests": `/bot<token>/<method>`, JSON body, POST. */
import type { Call } from '../channel.ts'
import type { TelegramSettings } from './settings.ts'

export const botCall = (
  method: string,
  body: Record<string, unknown>,
  settings: Pick<TelegramSettings, 'token'>,
): Call => ({
  method: 'POST',
  path: `/bot${settings.token}/${method}`,
  body,
})

/**
 * A webhook may be answered with a call, as JSON with the name of the `method`; what comes of it is not told.
 * Source: Bot API, "Making requests when getting updates".
 */
export const inAnswer = ({ path, body }: Call): string =>
  JSON.stringify({ method: path.slice(path.lastIndexOf('/') + 1), ...(body as object) })
