/**
 * What each channel did since this process started, for the desk: how often, and when last. It counts what `metrics.ts` is
 * told, by the same closed codes, so nothing of hers fits in. Small and in memory; `desk/figures.ts` shares it.
 */
import { type ChannelId, channelIds } from './message.ts'
import type { Metrics } from './metrics.ts'

/** `at`: ms since 1970. */
export type Count = { count: number; at: number }
/** `in`: what became of events that came. `out`: `sent`, or how a send failed and why: `later rate-limited`. */
export type ChannelTally = { in: Record<string, Count>; out: Record<string, Count> }
export type Tally = { startedAt: number; channels: Partial<Record<ChannelId, ChannelTally>> }

export type Tallying = {
  /** The same metrics, counted here too. */
  around(metrics: Metrics): Metrics
  read(): Tally
}

export function createTally(now: () => number): Tallying {
  const startedAt = now()
  const channels = new Map<ChannelId, { in: Map<string, Count>; out: Map<string, Count> }>()
  const of = (channel: ChannelId) => {
    const found = channels.get(channel) ?? { in: new Map(), out: new Map() }
    channels.set(channel, found)
    return found
  }
  const add = (counts: Map<string, Count>, code: string): void => {
    counts.set(code, { count: (counts.get(code)?.count ?? 0) + 1, at: now() })
  }
  return {
    around: (metrics) => ({
      ...metrics,
      received(channel, result) {
        metrics.received(channel, result)
        add(of(channel).in, result)
      },
      sent(channel, outcome, reason) {
        metrics.sent(channel, outcome, reason)
        add(of(channel).out, reason === undefined ? outcome : `${outcome} ${reason}`)
      },
    }),
    read: () => ({
      startedAt,
      channels: Object.fromEntries(
        channelIds.flatMap((channel) => {
          const found = channels.get(channel)
          return found
            ? [[channel, { in: Object.fromEntries(found.in), out: Object.fromEntries(found.out) }]]
            : []
        }),
      ),
    }),
  }
}
