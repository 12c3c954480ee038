/** Who waits first: more danger before less, and of the same danger whoever has waited longer. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { moreUrgent, rankOf, urgencyOf } from '#src/counselling/urgency.ts'

const order = ['critical', 'high', 'normal', 'low'] as const
const urgency = fc.constantFrom(...order)
const time = fc.integer({ min: Date.parse('2020-01-01'), max: Date.parse('2200-01-01') })

test('more danger is more urgent, whichever is named first', () => {
  for (const [n, a] of order.entries())
    for (const [m, b] of order.entries())
      expect([a, b, moreUrgent(a, b)]).toEqual([a, b, order[Math.min(n, m)]])
})

test('what is heard is called by the words of the queue', () => {
  for (const one of ['critical', 'high', 'low'] as const)
    expect(urgencyOf({ urgency: one } as never)).toBe(one)
  expect(urgencyOf({ urgency: 'medium' })).toBe('normal')
})

test('danger counts before time, and time before nothing, to the millisecond', () => {
  fc.assert(
    fc.property(urgency, urgency, time, time, (a, b, since, later) => {
      const [one, other] = [
        rankOf({ urgency: a, waitingSince: since }),
        rankOf({ urgency: b, waitingSince: later }),
      ]
      const expected = Math.sign(order.indexOf(a) - order.indexOf(b) || since - later)
      expect(Math.sign(one - other)).toBe(expected)
      expect(Number.isSafeInteger(one)).toBe(true)
    }),
  )
})
