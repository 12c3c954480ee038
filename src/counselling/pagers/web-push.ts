/**
 * Web push: a notification of her browser, sealed so that the push service cannot read it.
 * Sources: RFC 8030 (TTL, Urgency, Topic, answers), RFC 8291 (encryption), RFC 8292 (VAPID); the library web-push does both.
 */
import { createHash } from 'node:crypto'
import webPushLibrary from 'web-push'
import type { z } from 'zod'
import type { SendOutcome } from '../../message.ts'
import { pushAddress } from '../contact.ts'
import type { Page, Pager } from './pager.ts'
import { openPosting, type Post, type Posted } from './post.ts'

export type WebPushSettings = {
  publicKey: string
  privateKey: string
  /** `mailto:` or https address by which a push service reaches the operator. */
  subject: string
  /** Push services that may be called; `*.example` is any host below it. The address comes from a browser. */
  hosts: readonly string[]
  allowPrivate: boolean
}

/** After so long a page is out of date: it was repeated, or somebody came. Seconds. */
const lifeSeconds = 120
const mostPayload = 3000

function write(
  page: Page,
  { endpoint, keys }: z.infer<typeof pushAddress>,
  { publicKey, privateKey, subject, hosts }: WebPushSettings,
): Post | SendOutcome {
  if (!takesHost(hosts, new URL(endpoint).hostname))
    return { kind: 'refused', reason: 'permission', keep: true }
  const payload = JSON.stringify({ text: page.text, link: page.link })
  if (Buffer.byteLength(payload) > mostPayload) return { kind: 'refused', reason: 'bad-request', keep: false }
  const { headers, body } = webPushLibrary.generateRequestDetails({ endpoint, keys }, payload, {
    vapidDetails: { subject, publicKey, privateKey },
    TTL: lifeSeconds,
    urgency: 'high',
    contentEncoding: 'aes128gcm',
    /** A repetition replaces the page before it on her screen. */
    topic: createHash('sha256').update(page.id).digest('base64url').slice(0, 32),
  })
  return {
    url: endpoint,
    headers: Object.fromEntries(
      Object.entries(headers)
        .filter(([name]) => name.toLowerCase() !== 'content-length')
        .map(([name, value]) => [name, String(value)]),
    ),
    body,
  }
}

/** Whether the push service at this host may be called. */
export const takesHost = (hosts: readonly string[], host: string): boolean =>
  hosts.some((allowed) => fits(host, allowed))
const fits = (host: string, allowed: string): boolean =>
  allowed.startsWith('*.') ? host.endsWith(allowed.slice(1)) : host === allowed

export function outcome(answer: Posted | 'noAnswer'): SendOutcome {
  if (answer === 'noAnswer') return { kind: 'later', reason: 'no-answer' }
  const { status, retryAfterSeconds } = answer
  if (status >= 200 && status < 300) return { kind: 'sent' }
  const afterMs = retryAfterSeconds ? { afterMs: retryAfterSeconds * 1000 } : {}
  if (status === 429) return { kind: 'later', reason: 'rate-limited', throttled: true, ...afterMs }
  if (status >= 500) return { kind: 'later', reason: 'server-error', ...afterMs }
  /** RFC 8030, 7.3: the subscription is over. */
  if (status === 404 || status === 410) return { kind: 'gone', reason: 'not-found' }
  if (status === 401 || status === 403) return { kind: 'refused', reason: 'token', keep: true }
  return { kind: 'refused', reason: 'bad-request', keep: false }
}

export const webPush: Pager<WebPushSettings, z.infer<typeof pushAddress>, Post, Posted> = {
  id: 'web-push',
  to: pushAddress,
  write,
  outcome,
  open: ({ allowPrivate }) => openPosting({ allowPrivate }),
}
