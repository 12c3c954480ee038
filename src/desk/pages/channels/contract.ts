/** The one alarm place: what is wrong and what to do, how each channel does, what must be dialled and read. */
import { z } from 'zod'
import { pagerIds } from '../../../counselling/pagers/pager.ts'
import { dueReasons } from '../../../directory/due.ts'
import { serviceKinds } from '../../../directory/row.ts'
import { channelIds, sendReasons } from '../../../message.ts'
import { routeSpec } from '../../contract.ts'

export const alarmCodes = [
  'cannot-send',
  'platform-silent',
  'slowed-down',
  'not-stored',
  'not-signed',
  'backlog',
  'store-in-memory',
  'paging-stopped',
  'nobody-reached',
  'fewer-than-two-pagers',
  'pager-refused',
  'test-not-sent',
  'test-not-acknowledged',
  'test-not-set',
  'gaps-in-rota',
  'numbers-over',
] as const
export type AlarmCode = (typeof alarmCodes)[number]

const channel = z.enum(channelIds)
const reason = z.enum(sendReasons)
const count = z.strictObject({ count: z.number(), at: z.number().optional() })

const alarm = z.strictObject({
  code: z.enum(alarmCodes),
  channel: channel.optional(),
  pager: z.enum(pagerIds).optional(),
  /** ms since 1970 */
  since: z.number().optional(),
  count: z.number().optional(),
  /** A reason of a send, or what a pager said. */
  reason: z.string().optional(),
})
export type Alarm = z.infer<typeof alarm>

export const windowRules = ['always', 'while-open', 'a-day', 'a-day-or-week'] as const

const channelSeen = z.strictObject({
  id: channel,
  configured: z.boolean(),
  /** Events are fetched, not brought: only without a public address. */
  polled: z.boolean(),
  window: z.enum(windowRules),
  /** The platform can be asked what it keeps of us. */
  canAsk: z.boolean(),
  /** Events of hers, since the processes began that run now. `at`: the last of anything the platform brought. */
  heard: count,
  unsigned: count,
  unreadable: count,
  unstored: count,
  sent: count,
  /** What was not sent, the newest first. A send that is tried again is counted each time. */
  failed: z.array(
    z.strictObject({
      outcome: z.enum(['later', 'gone', 'refused', 'fenced']),
      reason: reason.optional(),
      count: z.number(),
      at: z.number(),
    }),
  ),
})
export type ChannelSeen = z.infer<typeof channelSeen>

export const channelsSeen = z.strictObject({
  alarms: z.array(alarm),
  channels: z.array(channelSeen),
  /** Since when the oldest process that runs now has counted, and how many run. */
  since: z.number(),
  processes: z.number(),
  store: z.strictObject({ kept: z.boolean(), ms: z.number(), backlog: z.number() }),
  /** What can call staff. */
  pagers: z.array(z.enum(pagerIds)),
  languages: z.array(z.strictObject({ language: z.string(), name: z.string(), reviewed: z.boolean() })),
  /** Numbers to dial this week, those she needs most first. */
  due: z.array(
    z.strictObject({
      id: z.string(),
      country: z.string(),
      name: z.string(),
      number: z.string(),
      fromAbroad: z.string().optional(),
      kind: z.enum(serviceKinds),
      why: z.enum(dueReasons),
      expires: z.string().optional(),
    }),
  ),
  rows: z.number(),
})
export type ChannelsSeen = z.infer<typeof channelsSeen>

export const channelsRoutes = {
  read: routeSpec({
    method: 'get',
    path: '/desk/api/channels',
    summary: 'Alarms, channels, store, languages, and numbers to dial.',
    permission: 'channels.read',
    answer: channelsSeen,
  }),
  ask: routeSpec({
    method: 'post',
    path: '/desk/api/channels/:channel/ask',
    summary:
      'Asks the platform what it keeps of us: a sentence for each thing that is wrong, none when all is right.',
    permission: 'channels.read',
    params: z.strictObject({ channel }),
    answer: z.strictObject({ at: z.number(), wrong: z.array(z.string()) }),
    problems: ['not-found', 'too-many'],
  }),
}
