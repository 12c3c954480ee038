/**
 * Notices that paging itself has stopped. Every round of the paging loop, in any process, changes a heartbeat in the store; every
 * process looks whether it changes. When it has not for 30 s, or the store cannot be asked for so long, the watchdog
 * calls everybody on shift itself, by all ways, from what it remembers. It goes by a clock that nobody can put forward or back.
 */
import { randomUUID } from 'node:crypto'
import type { Log } from '../log.ts'
import type { CallPeople } from './call-people.ts'
import type { Keeper } from './keeper.ts'
import { onShift } from './rota/on-shift.ts'
import { emptyRota } from './rota/record.ts'
import { stretches } from './rota/stretches.ts'

export const stoppedAfterMs = 30_000
const againMs = 5 * 60_000
const beatEveryMs = 5000
const lookEveryMs = 5000
/** The store may be away so long, and whoever comes on shift meanwhile can be called. */
const rememberedMs = 24 * 3600_000

export type WatchdogParts = {
  keeper: Keeper
  call: CallPeople
  log: Log
  /** ms since 1970 */
  now: () => number
  /** ms of a clock that only goes forward */
  steady: () => number
  /** Told every minute while paging goes round, so that somebody outside notices when it does not. */
  outside?: () => void
}

export type Watchdog = {
  /** The paging loop came round. Cheap: written every 5 s at most. */
  beat(): void
  /** One look. Called every 5 s by `start`. */
  look(): Promise<void>
  start(): void
  stop(): void
}

export function createWatchdog(parts: WatchdogParts): Watchdog {
  const { keeper, log, now, steady } = parts
  const own = randomUUID()
  let rounds = 0
  let writtenAt = Number.NEGATIVE_INFINITY
  let writing = false
  let seen: string | undefined
  let changedAt = steady()
  let toldAt: number | undefined
  let outsideAt = Number.NEGATIVE_INFINITY
  let timer: NodeJS.Timeout | undefined
  let looking = false

  async function write(): Promise<void> {
    const { revision } = await keeper.note('heartbeat')
    // Another process may have been quicker: that is a heartbeat too.
    await keeper.keep('heartbeat', revision, { at: now(), beat: `${own} ${rounds}` })
  }

  async function look(): Promise<void> {
    const beat = await keeper.note('heartbeat').then(
      ({ value }) => value?.beat,
      () => undefined,
    )
    if (beat !== undefined && beat !== seen) {
      seen = beat
      changedAt = steady()
      if (toldAt !== undefined) await isBack()
      await remember()
      if (parts.outside && steady() - outsideAt >= 60_000) {
        outsideAt = steady()
        parts.outside()
      }
      return
    }
    const silentMs = steady() - changedAt
    if (silentMs < stoppedAfterMs || (toldAt !== undefined && steady() - toldAt < againMs)) return
    if (!(await isMineToTell(beat))) return
    toldAt = steady()
    log.error('paging.stopped', { ms: Math.round(silentMs) })
    const persons = await everybodyOnShift(keeper, now())
    if (!(await tell(persons)) && !(await tell(await aboveThem(persons)))) {
      log.error('paging.nobody', { count: persons.length })
      toldAt = undefined
    }
  }

  /** Whether anybody was reached. */
  async function tell(persons: readonly string[]): Promise<boolean> {
    const { reached } = await parts.call(persons, {
      kind: 'stopped',
      id: `stopped-${randomUUID()}`,
      urgency: 'critical',
      acknowledge: false,
    })
    return reached.length > 0
  }

  async function aboveThem(persons: readonly string[]): Promise<string[]> {
    return (await keeper.rota()).lastResort.filter((person) => !persons.includes(person))
  }

  /** Of several processes one tells; when the store is away each does, since none can know. */
  async function isMineToTell(beat: string | undefined): Promise<boolean> {
    if (beat === undefined) return true
    try {
      const { revision, value } = await keeper.note('stopped')
      if (
        value?.beat === beat &&
        value.id !== own &&
        !value.over &&
        now() - value.at < againMs &&
        now() >= value.at
      ) {
        toldAt = steady()
        return false
      }
      return await keeper.keep('stopped', revision, { at: now(), beat, id: own })
    } catch {
      return true
    }
  }

  async function isBack(): Promise<void> {
    toldAt = undefined
    log.info('paging.back')
    try {
      const { revision, value } = await keeper.note('stopped')
      if (value && !value.over) await keeper.keep('stopped', revision, { ...value, over: true })
    } catch {
      // The alarm place shows it a little longer.
    }
  }

  /** What would be needed if the store went away now, also by whoever is on shift later. */
  async function remember(): Promise<void> {
    const rota = await keeper.rota().catch(emptyRota)
    const coming = stretches(rota, now(), now() + rememberedMs).map(({ person }) => person)
    const persons = [...new Set([...coming, ...rota.lastResort])]
    await Promise.allSettled(persons.map((person) => keeper.contact(person)))
  }

  return {
    beat() {
      rounds++
      if (writing || steady() - writtenAt < beatEveryMs) return
      writing = true
      writtenAt = steady()
      write()
        .catch((error: unknown) => log.warn('store.trouble', {}, error))
        .finally(() => {
          writing = false
        })
    },
    look,
    start() {
      timer = setInterval(() => {
        if (looking) return
        looking = true
        look()
          .catch((error: unknown) => log.error('worker.trouble', {}, error))
          .finally(() => {
            looking = false
          })
      }, lookEveryMs)
    },
    stop: () => clearInterval(timer),
  }
}

/** Every role, and when nobody has any, the last resort. */
export async function everybodyOnShift(keeper: Pick<Keeper, 'rota'>, now: number): Promise<string[]> {
  const rota = await keeper.rota()
  const there = [...new Set(Object.values(onShift(rota, now)).flat())]
  return there.length > 0 ? there : rota.lastResort
}
