/** Which case a counsellor takes next. */
import { expect, test } from 'vitest'
import { fitting } from '#src/desk/load.ts'
import type { StaffId } from '#src/message.ts'

const minute = 60_000
const handed = {
  urgency: 'high' as const,
  meantFor: 'bolor' as StaffId,
  history: [{ state: 'offered' as const, at: 0 }],
}
const taker = (id: string) => ({ id, languages: [], childSafeguarding: true })
const next = (id: string, now: number) =>
  fitting([{ ...handed }], {
    taker: taker(id),
    others: [],
    load: { critical: 0, other: 0 },
    most: { critical: 1, other: 2 },
    now,
  })

test('a case that was handed to a colleague is hers alone for three minutes, and then whoever is next may take it', () => {
  expect(next('bolor', minute)).toHaveLength(1)
  expect(next('tuya', minute)).toHaveLength(0)
  expect(next('tuya', 4 * minute)).toHaveLength(1)
})
