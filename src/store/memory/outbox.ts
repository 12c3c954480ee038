/** The outbox in memory: `scripts/claimOutbox-1.lua` and `scripts/settle-1.lua` in plain words. */
import { type OutboxClaim, type Settle, type Settled, throttledTogether, traceMs } from '../contract.ts'
import { tellSend } from './cases.ts'
import { type Kept, type Line, tidy } from './line.ts'

export function takeOutbox(line: Line, kept: Kept, now: number, sendMs: number, fence?: number): OutboxClaim {
  const [entry] = kept.outbox
  if (!entry) throw new Error('nothing to send')
  kept.sendFence = fence ?? ++line.counter
  kept.sendLeaseEnds = now + sendMs
  return {
    channel: line.channel,
    conversation: kept.id,
    fence: kept.sendFence,
    entry,
    attempts: kept.attempts,
  }
}

export function claimOutbox(line: Line, sendMs: number, now: number): OutboxClaim | { waitMs: number } {
  if (line.pausedUntil > now) return { waitMs: line.pausedUntil - now }
  let next: { kept: Kept; urgent: boolean; due: number } | undefined
  let soonest = Number.POSITIVE_INFINITY
  for (const kept of line.kept.values()) {
    if (kept.outbox.length === 0) continue
    const due = Math.max(kept.sendDue, kept.sendLeaseEnds)
    soonest = Math.min(soonest, due)
    if (due > now) continue
    const urgent = kept.outbox.some((entry) => entry.lane === 'urgent')
    if (!next || (urgent === next.urgent ? due < next.due : urgent)) next = { kept, urgent, due }
  }
  if (next) return takeOutbox(line, next.kept, now, sendMs)
  return { waitMs: soonest === Number.POSITIVE_INFINITY ? -1 : Math.ceil(soonest - now) }
}

export function settle(line: Line, { claim, outcome, sendMs, tell }: Settle, now: number): Settled {
  const kept = line.kept.get(claim.conversation)
  if (!kept || kept.sendFence !== claim.fence || kept.outbox[0]?.id !== claim.entry.id)
    return { result: 'fenced' }
  if (tell) tellSend(line, tell, claim.entry.id)
  if (outcome.kind === 'later') {
    release(kept)
    kept.attempts++
    kept.sendDue = now + Math.ceil(outcome.inMs)
    if (outcome.throttled) slowDown(line, kept, now)
    return { result: 'settled' }
  }
  if (outcome.kind === 'gone') kept.outbox = []
  else kept.outbox.shift()
  // Last words to a woman who is forgotten leave no trace here.
  if (outcome.kind === 'sent' && outcome.trace && kept.state) {
    kept.traces = [...kept.traces.filter(({ at }) => at > now - traceMs), { at: now, sealed: outcome.trace }]
  }
  kept.attempts = 0
  if (kept.outbox.length > 0 && line.pausedUntil <= now) {
    return { result: 'settled', next: takeOutbox(line, kept, now, sendMs, claim.fence) }
  }
  release(kept)
  kept.sendDue = line.pausedUntil
  if (!kept.state && kept.outbox.length === 0) line.erased++
  tidy(line, kept)
  return { result: 'settled' }
}

function release(kept: Kept): void {
  kept.sendFence = 0
  kept.sendLeaseEnds = 0
}

/** One person may write too fast; when several are throttled at once it is us, and the channel waits. */
function slowDown(line: Line, kept: Kept, now: number): void {
  for (const [conversation, until] of line.throttled) if (until <= now) line.throttled.delete(conversation)
  line.throttled.set(kept.id, kept.sendDue)
  if (line.throttled.size >= throttledTogether) line.pausedUntil = Math.max(line.pausedUntil, kept.sendDue)
}
