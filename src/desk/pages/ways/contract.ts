/** How I am called: my ways in my order, a test of them, and my shifts as a calendar. Only ever one's own. */
import { z } from 'zod'
import { emailAddress, mostWays, phoneAddress, pushAddress } from '../../../counselling/contact.ts'
import { pagerIds } from '../../../counselling/pagers/pager.ts'
import { done, routeSpec } from '../../contract.ts'

const pager = z.enum(pagerIds)
const wayId = z.string().regex(/^[A-Za-z0-9_-]{1,40}$/)
/** Languages pages have words in. */
const language = z.enum(['mn', 'en'])

const myWay = z.strictObject({
  id: wayId,
  pager,
  /** The e-mail address or phone number, so that she sees a slip of the finger. Chats and browsers have nothing to show. */
  to: z.string().optional(),
  /** It does not exist any more: it is not tried until she renews it. */
  gone: z.boolean(),
})
export type MyWay = z.infer<typeof myWay>

export const myWays = z.strictObject({
  revision: z.number(),
  language,
  ways: z.array(myWay),
  /** What can be added here, in this installation. */
  offered: z.array(pager),
  /** VAPID public key, base64url, for the browser's subscription. */
  pushKey: z.string().optional(),
  /** Whether her shifts can be read at a secret address. */
  calendar: z.boolean(),
})
export type MyWays = z.infer<typeof myWays>

const newWay = z.discriminatedUnion('pager', [
  z.strictObject({ pager: z.literal('email'), to: emailAddress }),
  z.strictObject({ pager: z.literal('web-push'), to: pushAddress }),
  z.strictObject({ pager: z.literal('webhook'), to: phoneAddress }),
])
export type NewWay = z.infer<typeof newWay>

const revision = z.number().int().min(0)
const mine = { permission: 'shift.own' } as const

export const waysRoutes = {
  read: routeSpec({
    ...mine,
    method: 'get',
    path: '/desk/api/ways',
    summary: 'My ways, and what else is offered.',
    answer: myWays,
  }),
  change: routeSpec({
    ...mine,
    method: 'put',
    path: '/desk/api/ways',
    summary: 'My language and the order of my ways; a way that is not named is taken away.',
    body: z.strictObject({ revision, language, order: z.array(wayId).max(mostWays) }),
    answer: myWays,
    problems: ['conflict'],
  }),
  add: routeSpec({
    ...mine,
    method: 'post',
    path: '/desk/api/ways',
    summary: 'Another way, as the last. The same address twice is one way.',
    body: z.strictObject({ revision, way: newWay }),
    answer: myWays,
    problems: ['conflict'],
  }),
  telegram: routeSpec({
    ...mine,
    method: 'post',
    path: '/desk/api/ways/telegram',
    summary: 'A link, good once and for an hour: whoever opens it in Telegram makes that chat my way.',
    answer: z.strictObject({ link: z.string(), expiresAt: z.number() }),
    problems: ['failed'],
  }),
  test: routeSpec({
    ...mine,
    method: 'post',
    path: '/desk/api/ways/test',
    summary: 'Sends me a test page by every way at once, and says what each platform answered.',
    answer: z.strictObject({
      tried: z.array(
        z.strictObject({
          id: wayId,
          pager,
          outcome: z.enum(['sent', 'later', 'gone', 'refused']),
          reason: z.string().optional(),
        }),
      ),
    }),
    problems: ['too-many'],
  }),
  calendar: routeSpec({
    ...mine,
    method: 'post',
    path: '/desk/api/ways/calendar',
    summary: 'A new secret address of my shifts, shown this once. The one before is worthless from now on.',
    answer: z.strictObject({ link: z.string() }),
    problems: ['conflict'],
  }),
  noCalendar: routeSpec({
    ...mine,
    method: 'delete',
    path: '/desk/api/ways/calendar',
    summary: 'My shifts cannot be read from outside any more.',
    answer: done,
    problems: ['conflict'],
  }),
}
