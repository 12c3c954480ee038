/**
 * One Graph API call. The token travels in the header, never in the URL, where logs would keep it.
 * `appsecret_proof` = HMAC-SHA256 of the token with the app secret, hex (facebook-login/security, "Require App Secret").
 */
import { createHmac } from 'node:crypto'
import type { Call } from '../channel.ts'
import type { MessengerSettings } from './settings.ts'

const proofs = new WeakMap<MessengerSettings, string>()

/** The same for the same settings, so it is reckoned once: it rides with every call. */
function proof(settings: MessengerSettings): string {
  const known = proofs.get(settings)
  if (known) return known
  const { appSecret, pageToken } = settings
  const reckoned = createHmac('sha256', appSecret).update(pageToken).digest('hex')
  proofs.set(settings, reckoned)
  return reckoned
}

/** `path` begins after the version: `<page id>/messages`. */
export const graphCall = (
  method: 'POST' | 'DELETE',
  path: string,
  body: Record<string, unknown>,
  settings: MessengerSettings,
): Call => ({
  method,
  path: `/${settings.apiVersion}/${path}`,
  headers: { Authorization: `Bearer ${settings.pageToken}` },
  body: { ...body, appsecret_proof: proof(settings) },
})

/** A GET has no body, so the proof (useless without the token) is in the query. */
export const graphQuestion = (path: string, fields: string, settings: MessengerSettings): Call => ({
  method: 'GET',
  path: `/${settings.apiVersion}/${path}?fields=${fields}&appsecret_proof=${proof(settings)}`,
  headers: { Authorization: `Bearer ${settings.pageToken}` },
})
