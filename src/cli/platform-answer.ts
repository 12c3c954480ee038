/** What a platform answered to one call of the set-up, in words that may be shown to an operator. */
import { z } from 'zod'
import type { Reply } from '../channels/channel.ts'

/** `said` goes on after the platform's name. */
export type Answer =
  | { kind: 'done' }
  | { kind: 'refused'; said: string }
  /** Every other call would end alike: the platform is not reached, or does not know the token. */
  | { kind: 'hopeless'; said: string }

const telegramAnswer = z.object({ ok: z.boolean(), description: z.string().catch('') })
const graphAnswer = z.object({
  error: z.object({ message: z.string().catch(''), code: z.number().catch(0) }),
})
const unsuccessful = z.object({ success: z.literal(false) })

/** Graph API: the token has expired or is invalid (messenger-platform/error-codes). */
const tokenCodes = [102, 190]

export function readAnswer(reply: Reply | 'noAnswer', secrets: readonly string[]): Answer {
  if (reply === 'noAnswer') return { kind: 'hopeless', said: 'did not answer' }
  const { status, body, retryAfterSeconds } = reply
  const telegram = telegramAnswer.safeParse(body).data
  const graph = graphAnswer.safeParse(body).data?.error
  const ok = status >= 200 && status < 300
  if (ok && telegram?.ok !== false && !graph && !unsuccessful.safeParse(body).success) return { kind: 'done' }
  const words = graph ? `${graph.message} (error ${graph.code})` : (telegram?.description ?? '')
  const later = retryAfterSeconds === undefined ? '' : `; try again in ${retryAfterSeconds} seconds`
  const said = `said: ${clean(words, secrets) || `status ${status}`}${later}`
  const token = status === 401 || (graph !== undefined && tokenCodes.includes(graph.code))
  return { kind: token ? 'hopeless' : 'refused', said }
}

const longest = 300

/** Platforms quote what they were given, tokens too; and what they say must not steer the operator's terminal. */
export function clean(text: string, secrets: readonly string[]): string {
  const forms = secrets
    .flatMap((secret) => [secret, encodeURIComponent(secret)])
    .filter((form) => form.length > 0)
  const hidden = forms
    .sort((a, b) => b.length - a.length)
    .reduce((shown, form) => shown.replaceAll(form, '«secret»'), text)
  return hidden
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
    .slice(0, longest)
}
