/** What all processes counted, as one. Pure. */
import type { ChannelId, SendReason } from '../../../message.ts'
import { sendReasons } from '../../../message.ts'
import { type KeptTally, renewMs } from '../../figures.ts'
import type { ChannelSeen } from './contract.ts'

export type Counted = Pick<ChannelSeen, 'heard' | 'unsigned' | 'unreadable' | 'unstored' | 'sent' | 'failed'>

/** Missed twice: it does not run any more. */
export const isRunning = ({ at }: KeptTally, now: number): boolean => now - at < 2.5 * renewMs

/** Counts are of processes that run; when something last happened is of all that are remembered. */
export function merged(tallies: readonly KeptTally[], channel: ChannelId, now: number): Counted {
  const sum = (side: 'in' | 'out', codes: (code: string) => boolean) => {
    let count = 0
    let last: number | undefined
    for (const tally of tallies)
      for (const [code, each] of Object.entries(tally.channels[channel]?.[side] ?? {})) {
        if (!codes(code)) continue
        if (isRunning(tally, now)) count += each.count
        last = Math.max(last ?? 0, each.at)
      }
    return { count, ...(last === undefined ? {} : { at: last }) }
  }
  const one = (code: string) => (each: string) => each === code
  const arrived = sum('in', (code) => ['appended', 'duplicate', 'erased', 'receipt'].includes(code))
  return {
    heard: { ...sum('in', one('appended')), ...(arrived.at === undefined ? {} : { at: arrived.at }) },
    unsigned: sum('in', one('refused')),
    unreadable: sum('in', one('unreadable')),
    unstored: sum('in', one('store-down')),
    sent: sum('out', one('sent')),
    failed: failures(tallies, channel)
      .map((code) => ({ ...readFailure(code), ...sum('out', one(code)) }))
      .flatMap(({ at, outcome, ...rest }) =>
        at === undefined || outcome === undefined ? [] : [{ at, outcome, ...rest }],
      )
      .sort((a, b) => b.at - a.at),
  }
}

const failures = (tallies: readonly KeptTally[], channel: ChannelId): string[] =>
  [...new Set(tallies.flatMap((tally) => Object.keys(tally.channels[channel]?.out ?? {})))].filter(
    (code) => code !== 'sent',
  )

const outcomes = ['later', 'gone', 'refused', 'fenced'] as const

/** `later rate-limited`, or `fenced` alone. */
function readFailure(code: string): { outcome?: (typeof outcomes)[number]; reason?: SendReason } {
  const [first, second] = code.split(' ')
  const outcome = outcomes.find((each) => each === first)
  const reason = sendReasons.find((each) => each === second)
  return { ...(outcome ? { outcome } : {}), ...(reason ? { reason } : {}) }
}
