import { type DeliveryOptions, drawFate, type Fate } from './fate.ts'
import { startPauses, startSlots } from './waiting.ts'

/** One event on its way to the webhook. A lane is one chat: inside it events keep their order, lanes run in parallel. */
export type Parcel<T> = {
  readonly id: number
  readonly lane: string
  readonly item: T
  readonly createdAt: number
  readonly fate: Fate
}

export type CourierCounts = {
  posted: number
  acknowledged: number
  attempts: number
  failures: number
  duplicates: number
  overtaken: number
}

export type Courier<T> = {
  post(lane: string, item: T, id: number): void
  /** Everything not yet acknowledged, oldest first. */
  pending(): IterableIterator<Parcel<T>>
  /** Forgets an event without delivering it: confirmed by polling, or dropped. */
  forget(id: number): void
  /** Looks again whether the webhook is open. */
  wake(): void
  /** Runs something later that `idle` waits for. */
  later(ms: number, run: () => void): void
  idle(timeoutMs?: number): Promise<void>
  close(): void
  readonly counts: CourierCounts
}

export type CourierOptions<T> = {
  delivery: DeliveryOptions
  /** One request; true when the bot acknowledged it. */
  send: (parcels: readonly Parcel<T>[], duplicate: boolean) => Promise<boolean>
  open: () => boolean
  requestsAtOnce: () => number
}

type Lane<T> = { waiting: Parcel<T>[]; running: boolean; drawn: number; arrived?: (() => void) | undefined }

/** An event that is older than this is not overtaken any more: overtaking is over well within two seconds of its creation. */
const OVERTAKING_ENDS_MS = 400
/** As long as it waits for the one that overtakes it; a bot that takes neither has both then. */
const LATEST_OVERTAKING_MS = 1_000
const LONGEST_RETRY_PAUSE_MS = 1_000

/**
 * Carries events to the webhook as a platform does: at least once, repeated until acknowledged, a chat's next event
 * only after the previous one was acknowledged. Duplicates and overtaking are the exceptions that `delivery` asks for.
 */
export function startCourier<T>(options: CourierOptions<T>): Courier<T> {
  const { delivery, open } = options
  const lanes = new Map<string, Lane<T>>()
  const pending = new Map<number, Parcel<T>>()
  const counts = { posted: 0, acknowledged: 0, attempts: 0, failures: 0, duplicates: 0, overtaken: 0 }
  const pauses = startPauses()
  const slots = startSlots(options.requestsAtOnce)
  const idlers = new Set<() => void>()
  const held = new Set<number>()
  let errands = 0
  let closed = false

  const settled = () => pending.size === 0 && errands === 0
  const noteSettled = () => {
    if (idlers.size > 0 && settled()) for (const tell of [...idlers]) tell()
  }

  function later(ms: number, run: () => void | Promise<void>): void {
    errands++
    void pauses
      .pause(ms)
      .then(() => (closed ? undefined : run()))
      .finally(() => {
        errands--
        noteSettled()
      })
  }

  async function attempt(parcels: readonly Parcel<T>[], duplicate = false): Promise<boolean> {
    await slots.take()
    try {
      if (closed || !open()) return false
      counts.attempts++
      const acknowledged = await options.send(parcels, duplicate)
      if (!acknowledged) counts.failures++
      return acknowledged
    } finally {
      slots.give()
    }
  }

  async function sendAgain(parcel: Parcel<T>): Promise<void> {
    counts.duplicates++
    await attempt([parcel], true)
  }

  function acknowledge(parcels: readonly Parcel<T>[]): void {
    for (const parcel of parcels) {
      if (!pending.delete(parcel.id)) continue
      held.delete(parcel.id)
      counts.acknowledged++
      const { duplicated, duplicateAfterMs } = parcel.fate
      if (duplicated && duplicateAfterMs > 0) later(duplicateAfterMs, () => sendAgain(parcel))
    }
    noteSettled()
  }

  async function untilAcknowledged(parcels: readonly Parcel<T>[]): Promise<void> {
    let pauseMs = delivery.retryMs ?? 200
    for (const parcel of parcels) {
      const { duplicated, duplicateAfterMs } = parcel.fate
      if (duplicated && duplicateAfterMs === 0) later(0, () => sendAgain(parcel))
    }
    while (!closed && open() && parcels.some((parcel) => pending.has(parcel.id))) {
      if (await attempt(parcels)) return acknowledge(parcels)
      await pauses.pause(pauseMs)
      pauseMs = Math.min(pauseMs * 2, Math.max(LONGEST_RETRY_PAUSE_MS, delivery.retryMs ?? 0))
    }
  }

  /** The next event of the chat goes first; if the bot did not take it, the old order is restored. */
  async function letOvertake(lane: Lane<T>, parcel: Parcel<T>): Promise<void> {
    held.add(parcel.id)
    if (lane.waiting.length < 2) {
      const arrival = new Promise<void>((resolve) => {
        lane.arrived = resolve
      })
      await Promise.race([arrival, pauses.pause(parcel.fate.heldMs)])
      lane.arrived = undefined
    }
    const follower = lane.waiting[1]
    if (!follower || closed || !isPending(follower)) return
    counts.overtaken++
    held.add(follower.id)
    const overtaking = attempt([follower]).then((acknowledged) => acknowledged && acknowledge([follower]))
    await pauses.pause(parcel.fate.heldMs)
    // Who is answered late on a busy machine was overtaken all the same.
    await Promise.race([overtaking, pauses.pause(LATEST_OVERTAKING_MS)])
    await untilAcknowledged([parcel])
    await overtaking
  }

  function nextOf(lane: Lane<T>): Parcel<T>[] {
    prune(lane)
    const first = lane.waiting[0]
    if (!first?.fate.joinsOthers) return first ? [first] : []
    const end = lane.waiting.findIndex((parcel) => !parcel.fate.joinsOthers || !isPending(parcel))
    return lane.waiting.slice(0, end < 0 ? undefined : end)
  }

  function prune(lane: Lane<T>): void {
    while (lane.waiting[0] && !isPending(lane.waiting[0])) lane.waiting.shift()
  }

  function isPending(parcel: Parcel<T>): boolean {
    return pending.has(parcel.id)
  }

  async function run(lane: Lane<T>): Promise<void> {
    if (lane.running) return
    lane.running = true
    while (!closed && open()) {
      const parcels = nextOf(lane)
      const first = parcels[0]
      if (!first) break
      const young = Date.now() - first.createdAt < OVERTAKING_ENDS_MS
      if (first.fate.overtaken && young && !held.has(first.id)) await letOvertake(lane, first)
      else await untilAcknowledged(parcels)
    }
    lane.running = false
  }

  return {
    counts,
    post(lane, item, id) {
      if (closed) return
      const own = lanes.get(lane) ?? { waiting: [], running: false, drawn: 0 }
      lanes.set(lane, own)
      const parcel = { id, lane, item, createdAt: Date.now(), fate: drawFate(delivery, lane, own.drawn++) }
      pending.set(id, parcel)
      own.waiting.push(parcel)
      counts.posted++
      own.arrived?.()
      void run(own)
    },
    pending: () => pending.values(),
    forget(id) {
      const lane = lanes.get(pending.get(id)?.lane ?? '')
      pending.delete(id)
      if (lane) prune(lane)
      noteSettled()
    },
    wake() {
      for (const lane of lanes.values()) void run(lane)
    },
    later,
    idle: (timeoutMs = 10_000) =>
      new Promise((resolve, reject) => {
        if (settled()) return resolve()
        const tell = () => {
          clearTimeout(timer)
          idlers.delete(tell)
          resolve()
        }
        const timer = setTimeout(() => {
          idlers.delete(tell)
          reject(
            new Error(`${pending.size} events are still unacknowledged, ${errands} deliveries still to come`),
          )
        }, timeoutMs)
        idlers.add(tell)
      }),
    close() {
      closed = true
      pauses.endAll()
    },
  }
}
