/** All of paging, put together: the pagers that are configured, the loop, the watchdog, what happens once a day, the alarms. */
import { performance } from 'node:perf_hooks'
import type { Log } from '../log.ts'
import type { ChannelId } from '../message.ts'
import type { Metrics } from '../metrics.ts'
import { type PagingAlarm, readAlarms } from './alarms.ts'
import { type CallerParts, type CallPeople, createCaller } from './call-people.ts'
import { type DailySettings, everyDay } from './daily.ts'
import { type Keeper, remembering } from './keeper.ts'
import type { LadderSettings, Rung } from './ladder.ts'
import type { PageWords } from './page-words.ts'
import { openPagers, type PagerSettings } from './pagers/list.ts'
import { openPosting } from './pagers/post.ts'
import { createPaging, type PageClaim, type PageQueue } from './paging.ts'
import { createHealth } from './paging-health.ts'
import { onShift, uncovered } from './rota/on-shift.ts'
import type { Rota, Skills } from './rota/record.ts'
import { type TriedWay, tryWays } from './try-ways.ts'
import { createWatchdog } from './watchdog.ts'

export type PagingSettings = {
  ladder: LadderSettings
  pagers: PagerSettings
  /** Where the desk is: what stands in every page. */
  link: string
  daily: DailySettings
  /** Called every minute while paging goes round; whoever watches there notices when it stops. */
  outsideUrl?: string
}

export type PagingHouse<C extends PageClaim> = {
  settings: PagingSettings
  words: PageWords
  keeper: Keeper
  pages: PageQueue<C>
  channels: readonly ChannelId[]
  onUnreached: (claim: C) => Promise<void>
  skills: () => Promise<Skills>
  log: Log
  metrics: Pick<Metrics, 'paged'>
  now: () => number
}

export type OpenPaging = {
  /** For `itgel pagers test`, and whoever else has a reason to call somebody. */
  call: CallPeople
  /** A test page to one person by all her ways, when she asks for it. */
  tryWays(person: string): Promise<TriedWay[]>
  /** Rungs that nobody has at this moment, by the rota as it was last read: what a turn asks the ladder with. */
  uncovered(): readonly Rung[]
  /** A page was committed: look at once. */
  wake(): void
  start(): void
  stop(): Promise<void>
  alarms(): Promise<PagingAlarm[]>
}

const dailyEveryMs = 60_000

export function openPaging<C extends PageClaim>(house: PagingHouse<C>): OpenPaging {
  const { settings, log, now, metrics } = house
  const pagers = openPagers(settings.pagers)
  const keeper = remembering(house.keeper)
  const health = createHealth(keeper, now)
  const outside = settings.outsideUrl === undefined ? undefined : openPosting({ allowPrivate: true })
  const calling: CallerParts = {
    pagers,
    words: house.words,
    link: settings.link,
    keeper,
    now,
    count(pager, outcome) {
      metrics.paged(pager, outcome.kind)
      health.called(pager, outcome)
      if (outcome.kind !== 'sent') log.warn('paging.failed', { pager, reason: outcome.reason })
    },
  }
  const call = createCaller(calling)
  const watchdog = createWatchdog({
    keeper,
    call,
    log,
    now,
    steady: () => performance.now(),
    ...(outside && settings.outsideUrl !== undefined
      ? { outside: () => void outside.call({ url: settings.outsideUrl ?? '', headers: {}, body: '' }) }
      : {}),
  })
  const paging = createPaging({
    pages: house.pages,
    channels: house.channels,
    call,
    keeper,
    onUnreached: house.onUnreached,
    beat: watchdog.beat,
    onPaged: health.paged,
    log,
    now,
  })
  let daily: NodeJS.Timeout | undefined
  const today = (): void => {
    everyDay({ settings: settings.daily, keeper, call, skills: house.skills, log, now }).catch(
      (error: unknown) => log.warn('worker.trouble', {}, error),
    )
  }

  return {
    call,
    tryWays: (person) => tryWays(person, calling),
    uncovered: watchRota(keeper, now),
    wake: paging.wake,
    start() {
      paging.start()
      watchdog.start()
      daily = setInterval(today, dailyEveryMs)
    },
    async stop() {
      clearInterval(daily)
      watchdog.stop()
      await paging.stop()
      await health.settled()
      for (const pager of pagers.values()) await pager.close()
      await outside?.close()
    },
    alarms: () =>
      readAlarms(keeper, {
        configured: [...pagers.keys()],
        testPerson: settings.daily.person !== undefined,
        now: now(),
      }),
  }
}

const rotaFreshMs = 5000

/** A turn may not wait for the rota, so it is told what was known a moment ago. Before anything is known, nothing is missing. */
function watchRota(keeper: Pick<Keeper, 'rota'>, now: () => number): () => readonly Rung[] {
  let rota: Rota | undefined
  let readAt = Number.NEGATIVE_INFINITY
  let known: readonly Rung[] = []
  const read = (): void => {
    readAt = performance.now()
    keeper.rota().then(
      (found) => {
        rota = found
        known = uncovered(onShift(found, now()))
      },
      () => undefined,
    )
  }
  read()
  return () => {
    if (performance.now() - readAt > rotaFreshMs) {
      if (rota) known = uncovered(onShift(rota, now()))
      read()
    }
    return known
  }
}
