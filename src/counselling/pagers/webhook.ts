/**
 * A gateway that sends an SMS or calls a phone: one POST to the one address the operator configured, signed.
 *
 *   x-itgel-time       seconds since 1970
 *   x-itgel-signature  v1=<hex of HMAC-SHA-256 of "<time>.<body>" under the shared secret>
 *   body               {"id":"…","to":"+976…","text":"…"}
 *
 * The gateway refuses what is older than five minutes or was seen before (same id and time), and answers 2xx when it has it.
 */
import { createHmac } from 'node:crypto'
import type { z } from 'zod'
import type { SendOutcome } from '../../message.ts'
import { phoneAddress } from '../contact.ts'
import type { Page, Pager } from './pager.ts'
import { openPosting, type Post, type Posted } from './post.ts'

export type WebhookSettings = { url: string; secret: string; allowPrivate: boolean }

function write(
  page: Page,
  { phone }: z.infer<typeof phoneAddress>,
  { url, secret }: WebhookSettings,
  now: number,
): Post {
  const body = JSON.stringify({ id: page.id, to: phone, text: `${page.text} ${page.link}` })
  const time = String(Math.floor(now / 1000))
  return {
    url,
    headers: {
      'content-type': 'application/json',
      'x-itgel-time': time,
      'x-itgel-signature': `v1=${createHmac('sha256', secret).update(`${time}.${body}`).digest('hex')}`,
    },
    body,
  }
}

export function outcome(answer: Posted | 'noAnswer'): SendOutcome {
  if (answer === 'noAnswer') return { kind: 'later', reason: 'no-answer' }
  const { status, retryAfterSeconds } = answer
  if (status >= 200 && status < 300) return { kind: 'sent' }
  const afterMs = retryAfterSeconds ? { afterMs: retryAfterSeconds * 1000 } : {}
  if (status === 429) return { kind: 'later', reason: 'rate-limited', throttled: true, ...afterMs }
  if (status >= 500 || status === 408) return { kind: 'later', reason: 'server-error', ...afterMs }
  if (status === 410) return { kind: 'gone', reason: 'not-found' }
  if (status === 401 || status === 403) return { kind: 'refused', reason: 'token', keep: true }
  /** A redirect is not followed: it would carry the page, and the phone number, to somebody else. */
  if (status < 400 || status === 404) return { kind: 'refused', reason: 'not-connected', keep: true }
  return { kind: 'refused', reason: 'bad-request', keep: false }
}

export const webhook: Pager<WebhookSettings, z.infer<typeof phoneAddress>, Post, Posted> = {
  id: 'webhook',
  to: phoneAddress,
  write,
  outcome,
  open: ({ allowPrivate }) => openPosting({ allowPrivate }),
}
