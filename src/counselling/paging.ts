/**
 * Carries committed pages out: who is on shift at this moment, each by two ways, again when nobody was reached. A rung
 * that has nobody, or reaches nobody, is told at once, so that the ladder climbs. Every round leaves a heartbeat.
 */
import { type Urgency, urgencies } from '../conversation.ts'
import { createPoller, type Poller } from '../inbox/poller.ts'
import type { Log } from '../log.ts'
import { type CaseId, type ChannelId, channelIds } from '../message.ts'
import type { CallPeople } from './call-people.ts'
import type { Keeper } from './keeper.ts'
import { type Rung, rungs } from './ladder.ts'
import { onShift } from './rota/on-shift.ts'

/** As the store gives them: codes and ids of ours. */
export type PageClaim = {
  channel: ChannelId
  entry: { id: string; case: CaseId; rung: string; urgency: string }
  fence: number
  /** Failed attempts so far. */
  attempts: number
}
export type PageQueue<C extends PageClaim> = {
  claim(channel: ChannelId, leaseMs: number): Promise<C | { waitMs: number }>
  /** `inMs`: again after so long; without it the page is over. */
  settle(claim: C, inMs?: number): Promise<{ result: 'settled' | 'fenced' }>
}

export type PagingParts<C extends PageClaim> = {
  pages: PageQueue<C>
  channels: readonly ChannelId[]
  call: CallPeople
  keeper: Pick<Keeper, 'rota'>
  /** Nobody of this rung was reached: the ladder must know at once (`failedRung`). */
  onUnreached: (claim: C) => Promise<void>
  /** Told once it came round all channels. */
  beat: () => void
  /** Told what became of each page: whether anybody was reached. */
  onPaged: (reached: boolean) => void
  log: Log
  now: () => number
}

export type Paging = Pick<Poller, 'start' | 'wake' | 'stop'>

/** Two waves of calls of 8 s each, and the store. */
const leaseMs = 30_000
const mostAtOnce = 64
const atOnceOfBusy = 8
const mostAttempts = 6
const firstWaitMs = 2000
const longestWaitMs = 15_000

export function createPaging<C extends PageClaim>(parts: PagingParts<C>): Paging {
  const { pages, channels, log } = parts
  const underWay = new Set<Promise<void>>()

  /** Channels that had a page the last time: then more are likely, and are asked for together. */
  const busy = new Set<ChannelId>()

  async function round(channel: ChannelId): Promise<number> {
    const width = busy.has(channel) ? atOnceOfBusy : 1
    const found = await Promise.all(Array.from({ length: width }, () => pages.claim(channel, leaseMs)))
    const waits = found.map((one) => {
      if ('waitMs' in one) return one.waitMs
      const running = carry(one, parts).finally(() => underWay.delete(running))
      underWay.add(running)
      return 0
    })
    if (waits.includes(0)) busy.add(channel)
    else busy.delete(channel)
    return soonest(waits)
  }

  const poller = createPoller(async () => {
    if (underWay.size >= mostAtOnce) return 50
    const waits = await Promise.all(channels.map(round))
    parts.beat()
    return soonest(waits)
  }, log)

  return {
    start: poller.start,
    wake: poller.wake,
    async stop() {
      await poller.stop()
      await Promise.all(underWay)
    },
  }
}

/** -1: nothing is known to be due. */
const soonest = (waits: readonly number[]): number => {
  const known = waits.filter((wait) => wait >= 0)
  return known.length === 0 ? -1 : Math.min(...known)
}

async function carry<C extends PageClaim>(claim: C, parts: PagingParts<C>): Promise<void> {
  const { pages, log, onUnreached } = parts
  const { channel, attempts } = claim
  const rung = readRung(claim.entry.rung)
  try {
    const persons = await whoHas(rung, attempts, parts)
    const { reached } = await parts.call(persons, {
      kind: 'case',
      id: casePage(channel, claim.entry.case),
      urgency: readUrgency(claim.entry.urgency),
      acknowledge: true,
    })
    parts.onPaged(reached.length > 0)
    if (reached.length > 0) {
      await pages.settle(claim)
      return
    }
    log.error('paging.nobody', { channel, rung, attempts, count: persons.length })
    await onUnreached(claim)
    if (persons.length === 0 || attempts >= mostAttempts) await pages.settle(claim)
    else await pages.settle(claim, Math.min(longestWaitMs, firstWaitMs * 2 ** attempts))
  } catch (error) {
    // Not settled: it is claimed again when the lease ends. Called twice rather than never.
    log.error('worker.trouble', { channel }, error)
  }
}

/**
 * What the page of a case is called on the way: so a press on its button tells which case was seen, and a repetition
 * replaces the page before it. It is no secret, and tells nothing to whoever has no key of ours.
 */
export const casePage = (channel: ChannelId, id: CaseId): string => `${channel}/${id}`

/** The case a page is of, or undefined when it is another page. */
export function readCasePage(page: string): { channel: ChannelId; case: CaseId } | undefined {
  const [channel, id, ...rest] = page.split('/')
  const known = channelIds.find((each) => each === channel)
  return known && id && rest.length === 0 ? { channel: known, case: id as CaseId } : undefined
}

/**
 * Whoever is on shift now, not when the page was written. Above the top there is the last resort: where nobody is there, and where the
 * page was begun before: it reached nobody then, or nobody knows whom.
 */
async function whoHas(
  rung: Rung,
  attempts: number,
  { keeper, now }: Pick<PagingParts<PageClaim>, 'keeper' | 'now'>,
): Promise<string[]> {
  const rota = await keeper.rota()
  const there = onShift(rota, now())[rung]
  const above = rung === 'supervisor' && (there.length === 0 || attempts > 0) ? rota.lastResort : []
  return [...new Set([...there, ...above])]
}

/** A code of a later version is better called too high than not at all. */
const readRung = (text: string): Rung => rungs.find((rung) => rung === text) ?? 'supervisor'
const readUrgency = (text: string): Urgency => urgencies.find((urgency) => urgency === text) ?? 'critical'
