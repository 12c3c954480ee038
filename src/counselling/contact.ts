/** How one of the staff is reached: her ways in the order she wants them, and when only what is critical may ring. */
import { DateTime, IANAZone } from 'luxon'
import { z } from 'zod'
import type { Urgency } from '../conversation.ts'

/** Base64url of so many bytes, as browsers write it. */
const bytes = (count: number) =>
  z.string().regex(new RegExp(`^[A-Za-z0-9_-]{${Math.ceil((count * 4) / 3)}}=*$`))

/** Addresses are as secret as platform ids: they are kept sealed, and no log has a field for them. */
export const telegramAddress = z.strictObject({ chat: z.string().regex(/^[1-9]\d{0,18}$/) })
export const emailAddress = z.strictObject({ address: z.email().max(254) })
/** A PushSubscription as the browser gives it (Push API): P-256 point of 65 bytes, secret of 16. */
export const pushAddress = z.object({
  endpoint: z.url().max(2000),
  keys: z.object({ p256dh: bytes(65), auth: bytes(16) }),
})
/** E.164. */
export const phoneAddress = z.strictObject({ phone: z.string().regex(/^\+[1-9]\d{6,14}$/) })

const id = z.string().regex(/^[A-Za-z0-9_-]{1,40}$/)
/** `gone`: the platform said that it does not exist any more; it is not tried until she renews it. */
const gone = z.literal(true).optional()
export const waySchema = z.discriminatedUnion('pager', [
  z.strictObject({ id, pager: z.literal('telegram'), to: telegramAddress, gone }),
  z.strictObject({ id, pager: z.literal('email'), to: emailAddress, gone }),
  z.strictObject({ id, pager: z.literal('web-push'), to: pushAddress, gone }),
  z.strictObject({ id, pager: z.literal('webhook'), to: phoneAddress, gone }),
])
export type Way = z.infer<typeof waySchema>

/** So many she may add at the desk; her chat, which comes in by the staff bot, may stand beside all of them. */
export const mostAdded = 10
export const mostWays = mostAdded + 1

const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
export const contactSchema = z.strictObject({
  shape: z.literal(1),
  language: z.string().regex(/^[a-z]{2,3}$/),
  /** Of her own clock, for her quiet hours. */
  zone: z.string().refine((name) => IANAZone.isValidZone(name), 'is no time zone'),
  ways: z.array(waySchema).max(mostWays),
  quiet: z.strictObject({ from: hour, until: hour }).optional(),
})
export type Contact = z.infer<typeof contactSchema>

/** Quiet hours never hold back what is critical. */
export function mayRing({ quiet, zone }: Contact, urgency: Urgency, now: number): boolean {
  if (urgency === 'critical' || !quiet || quiet.from === quiet.until) return true
  const clock = DateTime.fromMillis(now, { zone }).toFormat('HH:mm')
  const inside =
    quiet.from < quiet.until
      ? clock >= quiet.from && clock < quiet.until
      : clock >= quiet.from || clock < quiet.until
  return !inside
}

/**
 * The ways to try at once, and those to try when one of them fails. At once are two of different pagers, since what stops
 * one of a kind stops the others of that kind.
 */
export function waysOf({ ways }: Contact): { atOnce: Way[]; others: Way[] } {
  const open = ways.filter((way) => !way.gone)
  const atOnce = open.filter((way, n) => open.findIndex(({ pager }) => pager === way.pager) === n).slice(0, 2)
  return { atOnce, others: open.filter((way) => !atOnce.includes(way)) }
}
