/**
 * The paging ladder: whom to call now for a case that waits, and when to look again. Pure: the turn's timer `page` asks it.
 *
 *   critical    first at once ─ again each minute ─ backup at 2 min ─ supervisor at 4 min ─ then all of them, each minute
 *   high        the same, later and slower          normal, low   nobody is called
 *
 * Acknowledged: somebody has seen it and nobody is called, for a while. Only taking the case ends it: if it is not taken
 * in time after that, the ladder goes on where it would be by then, so that who says "seen" each time keeps nobody else from
 * being called. Where a rung has nobody, or none of its pages got through, the next is called at once.
 *
 * Everything is computed from when it began and when each rung was called last, so a late timer, a restart or a clock put
 * forward calls everybody who should have been called by then. A clock put back is noticed by a time that has not come yet:
 * what was reached stays reached, and nobody waits for the clock to come round again.
 */
import type { Urgency } from '../conversation.ts'

/** In the order they are called: the roles of the rota. */
export const rungs = ['first', 'backup', 'supervisor'] as const
export type Rung = (typeof rungs)[number]
const top: Rung = 'supervisor'

/** When each rung is called for the first time, and how often from then on, ms. */
export type Climb = Readonly<Record<Rung, number>> & {
  again: number
  /** How often once all rungs are called. */
  everyone: number
}
export type LadderSettings = {
  critical: Climb
  high: Climb
  /** How long an acknowledged case may be left untaken, ms. */
  acknowledged: number
}

const second = 1000
const minute = 60 * second

export const standardLadder: LadderSettings = {
  critical: { first: 0, backup: 2 * minute, supervisor: 4 * minute, again: minute, everyone: minute },
  high: {
    first: 5 * minute,
    backup: 15 * minute,
    supervisor: 30 * minute,
    again: 5 * minute,
    everyone: 10 * minute,
  },
  acknowledged: 3 * minute,
}

/** Where a waiting case stands on the ladder. Plain values, to be saved with the conversation. Times in ms since 1970. */
export type Waiting = {
  urgency: Urgency
  /** When it began to wait, or the ladder began anew. */
  since: number
  /** When each rung was called last, of this climb. */
  paged: Partial<Record<Rung, number>>
  /** Rungs whose last call got through to nobody, and when that was known. */
  failed?: Partial<Record<Rung, number>>
  acknowledgedAt?: number
}

export const beginWaiting = (urgency: Urgency, now: number): Waiting => ({ urgency, since: now, paged: {} })

/** She is in more danger than it seemed, or in less. When more, the ladder begins anew; when less, nothing is undone. */
export function withUrgency(waiting: Waiting, urgency: Urgency, now: number): Waiting {
  const more = order.indexOf(urgency) < order.indexOf(waiting.urgency)
  return more ? beginWaiting(urgency, now) : { ...waiting, urgency }
}
const order: readonly Urgency[] = ['critical', 'high', 'normal', 'low']

/** Somebody has seen the page. Seen again before anybody took it: the time runs from the newer. */
export const acknowledge = (waiting: Waiting, now: number): Waiting => ({ ...waiting, acknowledgedAt: now })

/** No page of this rung got through to anybody: the worker says so, and the next rung is called at once. */
export const failedRung = (waiting: Waiting, rung: Rung, now: number): Waiting => ({
  ...waiting,
  failed: { ...waiting.failed, [rung]: now },
})

export type Called = {
  /** To be called now, lowest first. */
  page: Rung[]
  /** When to ask again, ms from now, always more than 0; null when nobody needs to be called ever. */
  nextInMs: number | null
  /** What to save: the case with these calls done. */
  waiting: Waiting
}

/** `uncovered`: rungs that nobody has on the rota at this moment. Once the case is taken, this is not asked any more. */
export function climb(
  waiting: Waiting,
  settings: LadderSettings,
  uncovered: readonly Rung[],
  now: number,
): Called {
  const steady = afterClock(waiting, settings, now)
  if (steady.urgency !== 'critical' && steady.urgency !== 'high')
    return { page: [], nextInMs: null, waiting: steady }
  const quietUntil = steady.acknowledgedAt === undefined ? now : steady.acknowledgedAt + settings.acknowledged
  if (quietUntil > now) return { page: [], nextInMs: quietUntil - now, waiting: steady }
  const current: Waiting =
    steady.acknowledgedAt === undefined ? steady : { urgency: steady.urgency, since: steady.since, paged: {} }

  const times = settings[steady.urgency]
  const opens = openings(current, times, uncovered)
  const called = rungs.filter((rung) => current.paged[rung] !== undefined || opens[rung] <= now)
  const again = called.length === rungs.length ? times.everyone : times.again
  const due = (rung: Rung): number => {
    const last = current.paged[rung]
    return last === undefined ? opens[rung] : last + again
  }
  // Nobody is there, so nothing is gained by calling: the ones above are called instead. The top rung is called even
  // then: the worker turns to the last resort of the rota.
  const page = called.filter((rung) => due(rung) <= now && (!uncovered.includes(rung) || rung === top))
  const { failed, ...others } = current
  const unreached = Object.entries(failed ?? {}).filter(([rung]) => !page.some((one) => one === rung))
  const after: Waiting = {
    ...others,
    paged: { ...current.paged, ...Object.fromEntries(page.map((rung) => [rung, now])) },
    ...(unreached.length > 0 ? { failed: Object.fromEntries(unreached) } : {}),
  }
  const nextAt = rungs.map((rung) => {
    const last = after.paged[rung]
    if (last !== undefined) return last + again
    return opens[rung] > now ? opens[rung] : now + again
  })
  return { page, nextInMs: Math.max(1, Math.min(...nextAt) - now), waiting: after }
}

/** When each rung is first called: at its time, or with the one below when that one has nobody or reached nobody. */
function openings(waiting: Waiting, times: Climb, uncovered: readonly Rung[]): Record<Rung, number> {
  const at = { first: 0, backup: 0, supervisor: 0 }
  let below: { at: number; unreached: boolean } = { at: Number.POSITIVE_INFINITY, unreached: false }
  for (const rung of rungs) {
    const own = waiting.since + times[rung]
    at[rung] = below.unreached ? Math.min(own, below.at) : own
    below = { at: at[rung], unreached: uncovered.includes(rung) || failedSince(waiting, rung) }
  }
  return at
}

/** Called, and that call reached nobody. A new call takes the failure of the last one away. */
const failedSince = ({ paged, failed }: Waiting, rung: Rung): boolean =>
  paged[rung] !== undefined && failed?.[rung] !== undefined

/** Clocks of two processes differ by so much without anybody having put one back, ms. */
const skewMs = 5000

/**
 * A time that has not come yet: the clock was put back. All times go back with it, so that the climb goes on, and as far
 * that whoever was called is called again at once: how long it really is since then nobody can know.
 */
function afterClock(waiting: Waiting, settings: LadderSettings, now: number): Waiting {
  const { since, paged, failed, acknowledgedAt, urgency } = waiting
  const times = [since, ...Object.values(paged), ...Object.values(failed ?? {}), acknowledgedAt ?? since]
  const ahead = Math.max(...times) - now
  if (ahead <= 0) return waiting
  const { again, everyone } = urgency === 'high' ? settings.high : settings.critical
  const back = ahead <= skewMs ? ahead : ahead + Math.max(again, everyone)
  const earlier = (all: Partial<Record<Rung, number>>): Partial<Record<Rung, number>> =>
    Object.fromEntries(Object.entries(all).map(([rung, at]) => [rung, at - back]))
  return {
    ...waiting,
    since: since - back,
    paged: earlier(paged),
    ...(failed ? { failed: earlier(failed) } : {}),
    ...(acknowledgedAt === undefined ? {} : { acknowledgedAt: acknowledgedAt - back }),
  }
}
