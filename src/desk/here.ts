/**
 * Who has the desk open, over all processes: a record that expires unless it is renewed. Whoever owns a case and is not here
 * for a minute has lost her connection: the case goes back to the front of the queue, and she is told. A minute in which
 * Itgel itself was away does not count.
 */
import { z } from 'zod'
import type { Log } from '../log.ts'
import { shelf } from '../store/shelf.ts'
import type { Cases } from './cases.ts'
import type { Desk } from './desk.ts'
import { isCounselling } from './people/person.ts'

const renewMs = 10_000
/** A laptop that changes networks, or a page that is loaded anew, is back by then. */
export const lostMs = 60_000
const mostHeld = 500
/** Clocks of two processes differ by so much without anybody having put one back. */
const skewMs = 5000
/** Looked longer ago than this: we were away ourselves, or the store was, and no desk could say that it is there. */
const lookedLatelyMs = 3 * renewMs

export type Here = {
  all(): Promise<Set<string>>
  start(open: () => readonly string[]): void
  stop(): void
}

export function createHere(desk: Desk, cases: Cases, log: Log): Here {
  const present = shelf(desk.store.records, desk.sealer, 'here', z.strictObject({ at: z.number() }))
  let interval: NodeJS.Timeout | undefined
  /** By a clock that nobody can put forward or back: when we looked last, and since when without a break. */
  let lookedAt = Number.NEGATIVE_INFINITY
  let unbrokenSince = 0

  async function renew(people: readonly string[]): Promise<void> {
    for (const id of new Set(people)) {
      const kept = await present.get(id)
      // Another process renewed it meanwhile: just as good.
      await desk.store.records.write([present.put(id, kept?.revision ?? 0, { at: desk.now() }, lostMs)])
    }
  }
  async function all(): Promise<Set<string>> {
    return new Set((await present.all()).map(({ id }) => id))
  }
  /** After a break every desk has as long to come back as one that lost its connection has. */
  function couldComeBack(): boolean {
    const at = performance.now()
    if (at - lookedAt > lookedLatelyMs) unbrokenSince = at
    lookedAt = at
    return at - unbrokenSince >= lostMs
  }
  /** Any process may do so: the act has one key for each time she was lost. */
  async function findLost(): Promise<void> {
    const held = await cases.list('held', mostHeld)
    const desksAreBack = couldComeBack()
    if (held.length === 0) return
    const here = await all()
    // Whoever may answer nobody any more has lost it too, whatever page she has open.
    const unable = new Set(
      (await desk.people.all()).flatMap(({ id, value }) => (isCounselling(value) ? [] : [id])),
    )
    const there = new Set([...here].filter((id) => !unable.has(id)))
    for (const { owner, channel, id, history, state } of held) {
      const since = history.at(-1)?.at ?? 0
      // A time that has not come yet: the clock was put back, and how long it really is nobody can know.
      const elapsed = desk.now() - since
      const justNow = elapsed > -skewMs && elapsed < lostMs
      if (state !== 'claimed' || owner === undefined || there.has(owner) || justNow) continue
      if (!desksAreBack && !unable.has(owner)) continue
      await cases.act({ channel, id }, owner, { do: 'lost' }, `lost-${id}-${since}`)
      log.warn('desk.owner-lost', { channel })
    }
  }

  return {
    all,
    start(open) {
      const round = (): void => {
        renew(open())
          .then(findLost)
          .catch((error: unknown) => log.warn('desk.trouble', {}, error))
      }
      round()
      interval = setInterval(round, renewMs)
      interval.unref()
    },
    stop: () => clearInterval(interval),
  }
}
