/** Reads everything the alarm place shows, and tells open desks when an alarm came or went. */
import type { PagingAlarm } from '../../../counselling/alarms.ts'
import type { PagerId } from '../../../counselling/pagers/pager.ts'
import { dueRows } from '../../../directory/due.ts'
import type { DirectoryRow } from '../../../directory/row.ts'
import type { Log } from '../../../log.ts'
import type { ChannelId } from '../../../message.ts'
import type { Desk } from '../../desk.ts'
import { type Figures, renewMs } from '../../figures.ts'
import { postNotice } from '../../notices.ts'
import { alarmsOf } from './alarms.ts'
import type { ChannelSeen, ChannelsSeen } from './contract.ts'
import { isRunning, merged } from './merge.ts'

export type PlaceParts = {
  desk: Desk
  log: Log
  figures: Figures
  channels: readonly Pick<ChannelSeen, 'id' | 'configured' | 'polled' | 'window' | 'canAsk'>[]
  /** False: the store is in memory and forgets at a restart. */
  kept: boolean
  pagers: readonly PagerId[]
  paging: () => Promise<readonly PagingAlarm[]>
  /** Gaps of the next 14 days as the rota is now; paging's own note of them is as old as a day. */
  gaps: () => Promise<number>
  languages: ChannelsSeen['languages']
  /** As it is published now. */
  directory: () => readonly DirectoryRow[]
  /** What a service is called in Mongolian. */
  nameOf: (row: DirectoryRow) => string
}
export type Place = { read(): Promise<ChannelsSeen>; start(): void; stop(): void }

export const channelOrder: readonly ChannelId[] = ['web', 'messenger', 'telegram', 'botframework']

export function createPlace(parts: PlaceParts): Place {
  const { desk, log, figures, channels, kept, pagers, paging, gaps, languages, directory, nameOf } = parts
  let interval: NodeJS.Timeout | undefined
  let told: string | undefined

  async function read(): Promise<ChannelsSeen> {
    const now = desk.now()
    const asked = performance.now()
    const { backlog } = await desk.store.upkeep.health()
    const store = { kept, ms: Math.round(performance.now() - asked), backlog }
    const [tallies, noted, missing] = await Promise.all([figures.all(), paging(), gaps()])
    const ofPaging: PagingAlarm[] = [
      ...noted.filter(({ code }) => code !== 'gaps-in-rota'),
      ...(missing > 0 ? [{ code: 'gaps-in-rota', count: missing } as const] : []),
    ]
    const seen = channels.map((channel) => ({ ...channel, ...merged(tallies, channel.id, now) }))
    const due = dueRows(directory(), now).map(({ row, why }) => ({
      id: row.id,
      country: row.country,
      name: nameOf(row),
      number: row.number,
      ...(row.from_abroad === undefined ? {} : { fromAbroad: row.from_abroad }),
      kind: row.kind,
      why,
      ...(row.expires === null ? {} : { expires: row.expires }),
    }))
    const running = tallies.filter((tally) => isRunning(tally, now))
    return {
      alarms: alarmsOf({ channels: seen, store, due, paging: ofPaging, now }),
      channels: seen,
      since: Math.min(now, ...running.map(({ startedAt }) => startedAt)),
      processes: running.length,
      store,
      pagers: [...pagers],
      languages,
      due,
      rows: directory().length,
    }
  }

  async function round(): Promise<void> {
    await figures.renew()
    const { alarms } = await read()
    const now = alarms.map(({ code, channel, pager }) => `${code} ${channel ?? ''} ${pager ?? ''}`).join()
    if (told !== undefined && now !== told) await postNotice(desk, 'channels.changed', {})
    told = now
  }
  const again = (): void => {
    round().catch((error: unknown) => log.warn('desk.trouble', {}, error))
  }

  return {
    read,
    start() {
      again()
      interval = setInterval(again, renewMs)
      interval.unref()
    },
    stop: () => clearInterval(interval),
  }
}
