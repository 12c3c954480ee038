/** Who can answer no more is on no shift; who is only no counsellor can still ring somebody up. */
import { expect, test } from 'vitest'
import { withoutThem } from '#src/counselling/rota/gone.ts'
import { onShift } from '#src/counselling/rota/on-shift.ts'
import { at, monday, rotaOf } from './people.ts'

const rota = rotaOf({
  week: [
    { id: 'a', person: 'oyun', role: 'first', day: 'mon', from: '08:00', until: '20:00' },
    { id: 'b', person: 'saraa', role: 'backup', day: 'mon', from: '08:00', until: '20:00' },
  ],
  swaps: [
    { id: 's', shift: 'a', date: monday, takes: 'tuya', from: `${monday}T12:00`, until: `${monday}T16:00` },
  ],
  lastResort: ['oyun', 'director'],
})
const left = new Set(['oyun'])
const holds = withoutThem(rota, { unable: new Set(['oyun', 'director']), left })

test('a shift of theirs has nobody, and what a colleague took over stays hers', () => {
  expect(onShift(holds, at(`${monday}T09:00`))).toMatchObject({ first: [], backup: ['saraa'] })
  expect(onShift(holds, at(`${monday}T13:00`))).toMatchObject({ first: ['tuya'], backup: ['saraa'] })
})
test('the last resort loses who has left, and nobody else', () => {
  expect(holds.lastResort).toEqual(['director'])
})
test('where nobody is gone nothing changes', () => {
  expect(withoutThem(rota, { unable: new Set(), left: new Set() })).toEqual(rota)
})
