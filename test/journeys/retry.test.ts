/** When what could not be sent is tried again: never before a platform allows it, and never given up for a while of trouble. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { afterAttempt } from '#src/outbox/retry.ts'

const attempts = fc.nat(5000)
const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

test('a platform that asks us to wait is obeyed, whatever was tried before', () => {
  fc.assert(
    fc.property(attempts, chance, fc.nat(3600_000), fc.boolean(), (tried, luck, afterMs, throttled) => {
      const next = afterAttempt(
        { kind: 'later', reason: 'rate-limited', throttled, afterMs },
        { attempts: tried, chance: luck, pictured: false },
      )
      expect(next).toMatchObject({ kind: 'later', throttled })
      if (next.kind === 'later') expect(next.inMs).toBeGreaterThanOrEqual(afterMs)
    }),
  )
})

test('without a wish of the platform it waits longer each time, and never more than five minutes', () => {
  fc.assert(
    fc.property(attempts, chance, (tried, luck) => {
      const next = afterAttempt(
        { kind: 'later', reason: 'no-answer' },
        { attempts: tried, chance: luck, pictured: false },
      )
      expect(next.kind).toBe('later')
      if (next.kind !== 'later') return
      expect(next.inMs).toBeGreaterThanOrEqual(Math.min(300_000, 500 * 2 ** Math.min(tried, 12)) / 2)
      expect(next.inMs).toBeLessThanOrEqual(301_000)
    }),
  )
})
