/** A turn's end in memory: `scripts/commit-1.lua` in plain words. */
import { type Commit, type Committed, traceMs } from '../contract.ts'
import { addPages, forgetCases, writeCase } from './cases.ts'
import { take } from './inbox.ts'
import { headDue, type Kept, type Line, tidy } from './line.ts'
import { takeOutbox } from './outbox.ts'

export function commit(line: Line, wanted: Commit, now: number): Committed {
  const { claim, state, say, timers, counts, cells = [], day, trace, erase, claimMs, sendMs } = wanted
  const kept = line.kept.get(claim.conversation)
  if (!kept || kept.fence !== claim.fence) return { result: 'fenced' }
  const traces = kept.traces.filter(({ at }) => at > now - traceMs).length
  if (erase?.traces !== undefined && erase.traces !== traces) return { result: 'fenced' }
  kept.queue = kept.queue.filter((entry) => entry.id !== claim.entry.id)
  kept.fence = 0
  kept.leaseEnds = 0
  kept.tries = 0
  if (erase) {
    forget(line, kept, erase)
    if (erase.cases) forgetCases(line, kept.id)
    const earlier = line.erasures.get(kept.id)
    if (!earlier || earlier.until <= now || earlier.order < erase.order) {
      line.erasures.set(kept.id, { order: erase.order, until: now + traceMs, wiped: erase.all })
    }
  } else {
    kept.state = state ?? undefined
    if (trace && state)
      kept.traces = [...kept.traces.filter(({ at }) => at > now - traceMs), { at: now, sealed: trace }]
  }
  if (wanted.case) writeCase(line, kept.id, wanted.case, now)
  addPages(line, wanted.pages ?? [], now)
  for (const { name, inMs } of timers) {
    if (inMs === null) kept.timers.delete(name)
    else kept.timers.set(name, now + inMs)
  }
  addOneEach(line.counts, day, counts)
  addOneEach(line.cells, day.slice(0, 7), cells)

  const first = kept.outbox.length === 0
  kept.outbox.push(...say)
  if (first) kept.sendDue = Math.max(now, line.pausedUntil)
  const sendNow = first && say.length > 0 && sendMs !== undefined && line.pausedUntil <= now
  const committed: Committed = {
    result: 'committed',
    ...(claimMs !== undefined && headDue(line, kept, now) <= now
      ? { next: take(line, kept, now, claimMs) }
      : {}),
    ...(sendNow ? { send: takeOutbox(line, kept, now, sendMs) } : {}),
  }
  tidy(line, kept)
  return committed
}

function addOneEach(all: Map<string, Map<string, number>>, period: string, names: readonly string[]): void {
  if (names.length === 0) return
  const found = all.get(period) ?? new Map<string, number>()
  all.set(period, found)
  for (const name of names) found.set(name, (found.get(name) ?? 0) + 1)
}

function forget(line: Line, kept: Kept, erase: { all: boolean; order: number }): void {
  kept.state = undefined
  kept.outbox = []
  kept.sendFence = 0
  kept.sendLeaseEnds = 0
  kept.attempts = 0
  kept.feed = []
  kept.timers.clear()
  if (erase.all) kept.traces = []
  kept.queue = kept.queue.filter((entry) => entry.kind === 'hers' && entry.order > erase.order)
  line.throttled.delete(kept.id)
  line.erased++
}
