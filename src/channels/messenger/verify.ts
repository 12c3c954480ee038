/**
 * How Meta proves itself: an HMAC on each delivery, and a word of ours in the subscription handshake.
 * Source: messenger-platform/webhooks, "Verification requests" and "Validating payloads".
 */
import { createHmac } from 'node:crypto'
import type { RawRequest } from '../channel.ts'
import { sameBytes } from '../same-bytes.ts'
import type { MessengerSettings } from './settings.ts'

/**
 * The signature covers the bytes as sent (`\u043c` escaped, `/` as `\/`), so a body that was parsed and written
 * again never verifies. It proves the app only: whose Page it is, `read` looks at.
 */
export function verify(request: RawRequest, settings: MessengerSettings): boolean {
  const given = request.headers['x-hub-signature-256']
  if (typeof given !== 'string' || !/^sha256=[0-9a-f]{64}$/.test(given)) return false
  if (!settings.appSecret) return false
  const expected = createHmac('sha256', settings.appSecret).update(request.body).digest('hex')
  return sameBytes(given, `sha256=${expected}`)
}

/** The challenge is an integer to be sent back as plain text; anything long or unprintable is not Meta's. */
export function handshake(
  query: Readonly<Record<string, unknown>>,
  settings: MessengerSettings,
): string | undefined {
  const challenge = query['hub.challenge']
  if (query['hub.mode'] !== 'subscribe') return undefined
  if (!sameBytes(query['hub.verify_token'], settings.verifyToken)) return undefined
  return typeof challenge === 'string' && /^[\x21-\x7e]{1,200}$/.test(challenge) ? challenge : undefined
}
