/** What is wrong, the most pressing first: who cannot be called, who cannot be answered, then the rest. Pure. */
import type { PagingAlarm } from '../../../counselling/alarms.ts'
import { type Alarm, alarmCodes, type ChannelSeen, type ChannelsSeen } from './contract.ts'

type Known = Pick<ChannelsSeen, 'channels' | 'store' | 'due'> & {
  paging: readonly PagingAlarm[]
  now: number
}

const lately = 10 * 60_000
const anHour = 3600_000
/** More wait only when something holds them up: a turn takes some milliseconds. */
const mostWaiting = 200
/** What no repetition mends: somebody must. */
const needsSomebody = ['token', 'permission', 'page-restricted', 'not-connected']

const order: readonly Alarm['code'][] = [
  'paging-stopped',
  'nobody-reached',
  'not-stored',
  'cannot-send',
  ...alarmCodes,
]

export function alarmsOf({ channels, store, due, paging, now }: Known): Alarm[] {
  const overdue = due.filter(
    ({ why, country, kind }) => why !== 'ends' && country === 'MN' && kind === 'emergency',
  )
  return [
    ...paging.map(fromPaging),
    ...channels.filter(({ configured }) => configured).flatMap((one) => ofChannel(one, now)),
    ...(store.kept ? [] : [{ code: 'store-in-memory' } as const]),
    ...(store.backlog > mostWaiting ? [{ code: 'backlog', count: store.backlog } as const] : []),
    ...(overdue.length > 0 ? [{ code: 'numbers-over', count: overdue.length } as const] : []),
  ].sort((a, b) => order.indexOf(a.code) - order.indexOf(b.code))
}

function fromPaging(one: PagingAlarm): Alarm {
  const { code } = one
  return {
    code,
    ...('since' in one ? { since: one.since } : {}),
    ...('count' in one ? { count: one.count } : {}),
    ...('pager' in one ? { pager: one.pager } : {}),
    ...('reason' in one ? { reason: one.reason } : {}),
  }
}

function ofChannel(
  { id: channel, failed, sent, unsigned, unstored, heard }: ChannelSeen,
  now: number,
): Alarm[] {
  const sentAt = sent.at ?? 0
  const stuck = failed.filter(({ at }) => at > sentAt)
  const refused = stuck.find(
    ({ outcome, reason = '' }) => outcome === 'refused' && needsSomebody.includes(reason),
  )
  const late = (wanted: readonly string[]) =>
    stuck.find(
      ({ outcome, reason = '', at }) => outcome === 'later' && wanted.includes(reason) && now - at < lately,
    )
  const silent = late(['no-answer', 'server-error', 'unavailable'])
  const slow = failed.find(({ reason, at }) => reason === 'rate-limited' && now - at < lately)
  return [
    ...(refused
      ? [{ code: 'cannot-send' as const, channel, since: refused.at, reason: refused.reason ?? '' }]
      : []),
    ...(silent
      ? [{ code: 'platform-silent' as const, channel, since: silent.at, reason: silent.reason ?? '' }]
      : []),
    ...(slow ? [{ code: 'slowed-down' as const, channel, since: slow.at, count: slow.count }] : []),
    ...(unstored.at !== undefined && now - unstored.at < lately
      ? [{ code: 'not-stored' as const, channel, since: unstored.at, count: unstored.count }]
      : []),
    // A stranger who knocks is no alarm while the platform itself comes in.
    ...(unsigned.at !== undefined && now - unsigned.at < anHour && unsigned.at > (heard.at ?? 0)
      ? [{ code: 'not-signed' as const, channel, since: unsigned.at, count: unsigned.count }]
      : []),
  ]
}
