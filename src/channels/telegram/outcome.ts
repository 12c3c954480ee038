/**
 * What Telegram's answers mean. Source: Bot API, "Making requests" and ResponseParameters: `ok`, `error_code`,
 * `description`, `parameters.retry_after` (seconds). Descriptions are not documented; those here were seen, see README.
 */
import { z } from 'zod'
import type { Outbound, PlatformId, SendOutcome } from '../../message.ts'
import type { Reply } from '../channel.ts'

export type Row = { status: number; says?: RegExp; means: SendOutcome; why: string }

/** First fit decides; 5xx and what is not listed come after it. */
export const answers: readonly Row[] = [
  {
    status: 403,
    means: { kind: 'gone', reason: 'blocked' },
    why: 'She blocked the bot or closed her account.',
  },
  {
    status: 400,
    says: /chat not found|user not found|peer_id_invalid|user is deactivated/i,
    means: { kind: 'gone', reason: 'not-found' },
    why: 'The chat is no more, or never was with this bot.',
  },
  { status: 401, means: { kind: 'refused', reason: 'token', keep: true }, why: 'The token was revoked.' },
  { status: 404, means: { kind: 'refused', reason: 'token', keep: true }, why: 'The token is malformed.' },
]

const answer = z.object({
  ok: z.boolean(),
  error_code: z.number().optional().catch(undefined),
  description: z.string().optional().catch(undefined),
  result: z.unknown().optional(),
  parameters: z.object({ retry_after: z.number().positive() }).optional().catch(undefined),
})
const sentMessage = z.object({ message_id: z.int().positive() })

const wipesSeveral = (outbound: Outbound): boolean =>
  outbound.type === 'event' && outbound.name === 'wipe' && outbound.value.length > 1

/** A wrong token, or a body that is too large: both are known before anybody of Telegram reads it. */
const certain: readonly number[] = [401, 404, 413]

export function outcome(reply: Reply | 'noAnswer', outbound: Outbound): SendOutcome {
  if (reply === 'noAnswer') return { kind: 'later', reason: 'no-answer' }
  const said = answer.safeParse(reply.body).data
  if (said?.ok && reply.status >= 200 && reply.status < 300) {
    const result = sentMessage.safeParse(said.result).data
    return { kind: 'sent', ...(result && { messageId: String(result.message_id) as PlatformId }) }
  }
  const status = said?.error_code ?? reply.status
  const seconds = said?.parameters?.retry_after ?? reply.retryAfterSeconds
  const afterMs = seconds !== undefined && seconds > 0 ? { afterMs: seconds * 1000 } : {}
  if (status === 429) return { kind: 'later', reason: 'rate-limited', throttled: true, ...afterMs }
  if (status >= 500) return { kind: 'later', reason: 'server-error', ...afterMs }
  /** An answer, but not Telegram's: something in between spoke. Only what the number alone tells for certain is believed. */
  if (status < 400 || (!said && !certain.includes(status))) return { kind: 'later', reason: 'unreadable' }
  const row = answers.find(
    (one) => one.status === status && (one.says?.test(said?.description ?? '') ?? true),
  )
  if (row) return row.means
  /** Deleted before, or older than 48 hours: there is nothing left that we could do. Of several it may be one alone. */
  if (status === 400 && outbound.type === 'event' && !wipesSeveral(outbound)) return { kind: 'sent' }
  return { kind: 'refused', reason: 'bad-request', keep: false }
}
