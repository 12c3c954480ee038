/** What the Send API's answers mean: success by its body, failure by `errors.ts`, then by the status alone. */
import { z } from 'zod'
import type { Outbound, PlatformId, SendOutcome } from '../../message.ts'
import type { Reply } from '../channel.ts'
import { errors } from './errors.ts'

/** `message_id` is missing in the answer to a sender action. */
const accepted = z.object({
  recipient_id: z.string().optional().catch(undefined),
  message_id: z.string().min(1).max(1024).optional().catch(undefined),
})
const failed = z.object({
  error: z.object({
    code: z.number(),
    error_subcode: z.number().optional().catch(undefined),
    message: z.string().optional().catch(undefined),
    /** "Try again later" in so many words (graph-api/guides/error-handling). */
    is_transient: z.boolean().optional().catch(undefined),
  }),
})

export function outcome(reply: Reply | 'noAnswer', _outbound: Outbound): SendOutcome {
  if (reply === 'noAnswer') return { kind: 'later', reason: 'no-answer' }
  const means = meaning(reply)
  const wait = reply.retryAfterSeconds
  return means.kind === 'later' && wait !== undefined && wait > 0 ? { ...means, afterMs: wait * 1000 } : means
}

function meaning({ status, body }: Reply): SendOutcome {
  const error = failed.safeParse(body).data?.error
  if (error) {
    const row = errors.find(
      ({ code, subcode, says }) =>
        code === error.code &&
        (subcode === undefined || subcode === error.error_subcode) &&
        (says?.test(error.message ?? '') ?? true),
    )
    if (row) return row.means
    if (error.is_transient) return { kind: 'later', reason: 'server-error' }
  } else if (status >= 200 && status < 300) {
    const said = accepted.safeParse(body).data
    if (said?.message_id) return { kind: 'sent', messageId: said.message_id as PlatformId }
    return said?.recipient_id ? { kind: 'sent' } : { kind: 'later', reason: 'unreadable' }
  }
  if (status === 429) return { kind: 'later', reason: 'rate-limited', throttled: true }
  if (status >= 500) return { kind: 'later', reason: 'server-error' }
  if (status === 401) return { kind: 'refused', reason: 'token', keep: true }
  /** An answer, but not Meta's: something in between spoke. */
  if (status < 400 || !error) return { kind: 'later', reason: 'unreadable' }
  return { kind: 'refused', reason: 'bad-request', keep: false }
}
