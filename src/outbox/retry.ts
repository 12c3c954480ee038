/** Pure: what an outcome and the number of failed attempts mean for the entry. */
import type { SendOutcome } from '../message.ts'
import type { Settle } from '../store/contract.ts'

/** Nothing that was to be said a day ago is said today: the moment is gone, and Messenger would not take it. */
export const tooOldMs = 24 * 3600_000
const firstWaitMs = 500
const longestWaitMs = 5 * 60_000
/** A token or permission that an operator must mend: looked at again after so long. */
const operatorWaitMs = 60_000

/**
 * `chance` in [0, 1) spreads the waits, so that what failed together does not return together. `pictured`: it went with
 * a picture; if that is why it was refused, its words are not lost but go alone, at once.
 */
export function afterAttempt(
  outcome: SendOutcome,
  { attempts, chance, pictured }: { attempts: number; chance: number; pictured: boolean },
): Settle['outcome'] {
  switch (outcome.kind) {
    case 'sent':
      return { kind: 'sent' }
    case 'gone':
      return { kind: 'gone' }
    case 'refused':
      return outcome.keep
        ? { kind: 'later', inMs: operatorWaitMs * (1 + chance / 4), throttled: false }
        : pictured && outcome.reason === 'bad-request'
          ? { kind: 'later', inMs: 0, throttled: false }
          : { kind: 'dropped' }
    case 'later': {
      const backoff = Math.min(longestWaitMs, firstWaitMs * 2 ** Math.min(attempts, 12))
      const wait = backoff * (0.5 + chance / 2)
      return {
        kind: 'later',
        inMs: Math.max(wait, (outcome.afterMs ?? 0) + chance * 250),
        throttled: outcome.throttled === true,
      }
    }
  }
}
