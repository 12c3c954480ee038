/** The inbox in memory: `scripts/append-1.lua` and `scripts/claim-1.lua` in plain words. */
import type { EntryId, Sealed } from '../../message.ts'
import { type Append, type Appended, awaitedHolds, type Claim, dedupeMs, mostMissing } from '../contract.ts'
import { gapUntil, headDue, type Kept, keep, type Line, tidy, type Waiting } from './line.ts'

export function append(line: Line, entry: Append, now: number): Appended {
  const { conversation, id, sealed, order, sequence, holdMs, claimMs, kind = 'hers' } = entry
  if ((line.seen.get(id) ?? 0) > now) return { result: 'duplicate' }
  const erasure = line.erasures.get(conversation)
  // Refused, and refused again when it is sent again: as a duplicate it would be told to be safe.
  if (kind === 'hers' && erasure && erasure.until > now && order <= erasure.order)
    return { result: 'erased', ...(erasure.wiped && { wiped: true }) }
  line.seen.set(id, now + dedupeMs)
  if (line.seen.size % 10_000 === 0) forgetSeen(line, now)

  const woke = sequence !== undefined && noteSequence(line, sequence, holdMs, now)
  const due = sequence === undefined ? now + holdMs : Math.min(now + holdMs, gapUntil(line, sequence, now))
  const kept = keep(line, conversation)
  const leased = kept.leaseEnds > now
  kept.queue.push({ id, kind, sealed, order, due, sequence, place: ++line.counter })
  putInOrder(kept.queue, leased ? 1 : 0, order)
  const answer: Appended = { result: 'appended', ...(woke ? { woke: true } : {}) }
  return !leased && claimMs !== undefined && headDue(line, kept, now) <= now
    ? { ...answer, claim: take(line, kept, now, claimMs) }
    : answer
}

/** What Redis lets expire by itself. */
function forgetSeen(line: Line, now: number): void {
  for (const [id, until] of line.seen) if (until <= now) line.seen.delete(id)
  for (const [conversation, { until }] of line.erasures) if (until <= now) line.erasures.delete(conversation)
}

/** Remembers which numbers are missing; true when a missing one came, so that others may be due. */
function noteSequence(line: Line, sequence: number, holdMs: number, now: number): boolean {
  const jump = sequence - (line.high ?? sequence - 1) - 1
  for (const [missing, until] of line.missing)
    if (until <= now && missing !== sequence) line.missing.delete(missing)
  if (jump >= 0 || jump < -10 * mostMissing) {
    if (jump > 0 && jump <= mostMissing) {
      for (let missing = sequence - jump; missing < sequence; missing++)
        line.missing.set(missing, now + holdMs * awaitedHolds)
    }
    line.high = sequence
    return false
  }
  return line.missing.delete(sequence)
}

/** What waits (not timers, not what is being taken) stands in the platform's order; places stay, entries change them. */
function putInOrder(queue: Waiting[], from: number, order: number): void {
  const hers = queue
    .slice(from)
    .slice(-50)
    .filter((entry) => entry.kind === 'hers')
  if (!hers.some((entry) => entry.order > order)) return
  const places = hers.map((entry) => entry.place)
  hers.sort((a, b) => a.order - b.order || a.place - b.place)
  hers.forEach((entry, i) => {
    entry.place = places[i] ?? entry.place
  })
  queue.sort((a, b) => a.place - b.place)
}

export function take(line: Line, kept: Kept, now: number, claimMs: number): Claim {
  const [head] = kept.queue
  if (!head) throw new Error('nothing to take')
  kept.fence = ++line.counter
  kept.leaseEnds = now + claimMs
  const { id, kind, timer, sealed, order } = head
  return {
    channel: line.channel,
    conversation: kept.id,
    fence: kept.fence,
    state: kept.state,
    entry: { id, kind, ...(timer ? { timer } : {}), sealed, order },
    tries: kept.tries++,
  }
}

export function claim(line: Line, claimMs: number, now: number): Claim | { waitMs: number } {
  fireTimers(line, now)
  let next: Kept | undefined
  let soonest = Number.POSITIVE_INFINITY
  for (const kept of line.kept.values()) {
    if (kept.feed.length > 0 && kept.feedUntil <= now) {
      kept.feed = []
      tidy(line, kept)
    }
    for (const due of kept.timers.values()) soonest = Math.min(soonest, due)
    if (kept.queue.length === 0) continue
    const due = Math.max(headDue(line, kept, now), kept.leaseEnds)
    if (due <= now && !next) next = kept
    soonest = Math.min(soonest, due)
  }
  if (next) return take(line, next, now, claimMs)
  return { waitMs: soonest === Number.POSITIVE_INFINITY ? -1 : Math.ceil(soonest - now) }
}

function fireTimers(line: Line, now: number): void {
  for (const kept of line.kept.values()) {
    for (const [timer, due] of kept.timers) {
      if (due > now) continue
      kept.timers.delete(timer)
      const id = `timer.${timer}.${due}` as EntryId
      const place = ++line.counter
      kept.queue.push({
        id,
        kind: 'timer',
        timer,
        sealed: '-' as Sealed,
        order: 0,
        due: 0,
        sequence: undefined,
        place,
      })
    }
  }
}
