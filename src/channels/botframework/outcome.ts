/**
 * What the connector's answer means for what was sent.
 * Source: https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference (Errors)
 */
import type { SendOutcome } from '../../message.ts'
import type { Reply } from '../channel.ts'

/** The bot was removed, or she does not want to hear from it. Teams wraps the code into the text of another error. */
const goneCode =
  /\b(BotDisabledByUser|BotNotInConversationRoster|ConversationBlockedByUser|MessageWritesBlocked)\b/

export function outcome(reply: Reply | 'noAnswer'): SendOutcome {
  if (reply === 'noAnswer') return { kind: 'later', reason: 'no-answer' }
  const { status, body, retryAfterSeconds: wait } = reply
  const afterMs = wait !== undefined && wait > 0 ? { afterMs: wait * 1000 } : {}
  if (status >= 200 && status < 300) return { kind: 'sent' }
  if (goneCode.test(JSON.stringify(body) ?? '')) return { kind: 'gone', reason: 'blocked' }
  if (status === 429) return { kind: 'later', reason: 'rate-limited', throttled: true, ...afterMs }
  if (status >= 500 || status === 408 || status === 412)
    return { kind: 'later', reason: 'server-error', ...afterMs }
  if (status === 401) return { kind: 'refused', reason: 'token', keep: true }
  if (status === 403) return { kind: 'refused', reason: 'permission', keep: true }
  /** The channel does not know the conversation any more. */
  if (status === 404 || status === 410) return { kind: 'gone', reason: 'not-found' }
  /** An answer, but not the connector's: somebody in between spoke, or it points elsewhere, where we do not follow. */
  if (status < 400) return { kind: 'later', reason: 'unreadable' }
  return { kind: 'refused', reason: 'bad-request', keep: false }
}
