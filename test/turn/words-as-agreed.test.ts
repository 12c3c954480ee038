/** What was written to her at the hour she agreed to is read by whoever has her then. */
import { expect, test } from 'vitest'
import type { Words } from '#src/message.ts'
import { amina, bolor, tuya } from '../turn/desk.ts'

const minute = 60_000

test('whoever has her by then reads what was said to her at the hour agreed, and what became of it', () => {
  const she = amina().begins()
  she.says('he has a knife !critical immediate_danger')
  she.presses('listening/urgent_offer/yes')
  she.staff(bolor, { do: 'claim' })
  she.staff(bolor, { do: 'say', text: 'I am here' as Words })
  she.staff(bolor, {
    do: 'follow up',
    at: she.now + 30 * minute,
    text: 'Did you reach your sister?' as Words,
  })
  she.staff(bolor, { do: 'transfer', to: tuya })
  she.staff(tuya, { do: 'claim' })
  she.staff(tuya, { do: 'say', text: 'Hello, I go on' as Words })
  expect(she.passes(30 * minute)).toEqual(['Did you reach your sister?'])
  expect(she.lines.slice(-2)).toMatchObject([
    { kind: 'event', event: 'followed up', by: bolor },
    // `sends`: filled in with the names in the outbox, by which the desk is told whether it came.
    { kind: 'text', by: bolor, text: 'Did you reach your sister?', sends: [], act: expect.any(String) },
  ])
})
