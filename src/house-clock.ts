/**
 * What time it is: as the store says, for every process alike. Between two questions the clock that only goes forward counts on, so that
 * a process whose own clock is set anew, by an operator or by the network, notices nothing.
 *
 * When the store's own clock leaps, it is followed, since codes and windows go by the true time; but what it leapt over need not have
 * passed. So for a day nothing is thrown away or forgotten by it (`surely`), and whoever keeps the line up is told.
 */
import type { Log } from './log.ts'
import type { Metrics } from './metrics.ts'

export type StoreClock = {
  /** ms since 1970. */
  now(): number
  /** The least it can be: without what a clock leapt over. */
  surely(): number
  /** Asks the store. Throws when it does not answer. */
  check(): Promise<void>
  start(): void
  stop(): void
}

/** Clocks that are further apart are not merely slow, ms. */
export const apartMs = 60_000
/** What a clock leapt over is believed after so long, ms. */
export const doubtMs = 24 * 3_600_000
const checkEveryMs = 5000
/** It is told again after so long, while it lasts. */
const tellEveryMs = 10 * 60_000

export function storeClock(parts: {
  /** ms since 1970, as the store has it. */
  time: () => Promise<number>
  log: Log
  metrics: () => Pick<Metrics, 'clock'>
  /** This process' own time of day, ms since 1970. */
  own?: () => number
  /** Goes forward, whatever is set, ms. */
  steady?: () => number
}): StoreClock {
  const { time, log, metrics, own = Date.now, steady = () => performance.now() } = parts
  let ahead = own() - steady()
  let asked = false
  let leapt = 0
  let doubtEnds = 0
  let toldAt = Number.NEGATIVE_INFINITY
  let interval: NodeJS.Timeout | undefined

  const now = (): number => Math.round(steady() + ahead)
  const doubt = (): number => (steady() < doubtEnds ? leapt : 0)

  async function check(): Promise<void> {
    const before = steady()
    const there = await time()
    // The answer is as old as half its way.
    const found = there - (before + steady()) / 2
    const moved = found - ahead
    ahead = found
    if (asked && Math.abs(moved) > apartMs) {
      // Put back: what it leapt over before is taken back with it.
      leapt = Math.max(0, doubt() + moved)
      doubtEnds = steady() + doubtMs
      toldAt = Number.NEGATIVE_INFINITY
      log.error('clock.leapt', { ms: Math.round(moved) })
    }
    asked = true
    const apart = own() - now()
    metrics().clock(Math.round(apart), Math.round(doubt()))
    if (Math.abs(apart) <= apartMs && doubt() === 0) return
    if (steady() - toldAt < tellEveryMs) return
    toldAt = steady()
    if (Math.abs(apart) > apartMs) log.error('clock.apart', { ms: Math.round(apart) })
    if (doubt() > 0) log.error('clock.doubted', { ms: Math.round(doubt()) })
  }

  return {
    now,
    surely: () => now() - Math.round(doubt()),
    check,
    start() {
      interval = setInterval(() => void check().catch(() => undefined), checkEveryMs)
      interval.unref()
    },
    stop: () => clearInterval(interval),
  }
}
