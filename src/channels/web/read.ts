/** What Itgel's own page sends, made an event of the line. Every field is checked; anything else is refused whole. */
import { z } from 'zod'
import { type Activity, type PlatformId, type Received, readChoice, type Words } from '../../message.ts'

const campaign = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)

/** Body of `POST /chat/api/messages`. */
export const pageMessage = z.strictObject({
  /** Id of the message, the page's own: the same when it is sent again. */
  id: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
  /** 1, 2, 3 … within the session. */
  n: z.number().int().min(1).max(1_000_000),
  text: z.string().min(1).max(2000).optional(),
  /** Value of the button she pressed, and what was written on it. */
  choice: z.string().max(200).optional(),
  label: z.string().max(200).optional(),
  event: z.enum(['start', 'returned']).optional(),
  /** Whatever the page was told of; one we have not is answered in the first. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .optional(),
  campaign: campaign.optional(),
})
export type PageMessage = z.infer<typeof pageMessage>

/** The event of one page message, or undefined when it says nothing. */
export function readPageMessage(message: PageMessage, token: PlatformId, now: number): Received | undefined {
  const activity = activityOf(message)
  if (!activity) return undefined
  return {
    channel: 'web',
    id: `${token}/${message.id}` as PlatformId,
    address: token,
    order: message.n,
    at: now,
    activity,
  }
}

/** She pressed *leave now*: everything goes, and nothing that arrives late brings it back. */
export function leavePage(token: PlatformId, now: number): Received {
  return {
    channel: 'web',
    id: `${token}/leave` as PlatformId,
    address: token,
    order: Number.MAX_SAFE_INTEGER,
    at: now,
    activity: { type: 'event', name: 'erase' },
  }
}

function activityOf({ text, choice, label, event, language, campaign }: PageMessage): Activity | undefined {
  const locale = language ? { locale: language } : {}
  if (event === 'start')
    return { type: 'event', name: 'start', ...locale, ...(campaign ? { origin: { campaign } } : {}) }
  if (event === 'returned') return { type: 'event', name: 'returned', ...locale }
  const value = readChoice(choice)
  if (value) return { type: 'message', text: (label ?? '') as Words, value, ...locale }
  return text === undefined ? undefined : { type: 'message', text: text as Words, ...locale }
}
