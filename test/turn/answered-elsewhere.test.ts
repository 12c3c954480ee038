/** After an outage Messenger brings what staff wrote in the Page's inbox hours ago: who writes now is answered. */
import { expect, test } from 'vitest'
import type { Activity } from '#src/message.ts'
import { decide } from '#src/turn/decide.ts'
import { noon, saidIn, setting, wrote } from '../dialog/house.ts'

const minute = 60_000
const elsewhere: Activity = { type: 'event', name: 'answeredElsewhere' }
const where = { channel: 'messenger', address: 'her', conversation: 'amina', order: 1 } as const

function talk() {
  let conversation: Parameters<typeof decide>[0]
  return {
    happens(activity: Activity, { at, now }: { at: number; now: number }): string[] {
      const event = { ...where, at, activity } as unknown as Parameters<typeof decide>[1]
      const decision = decide(conversation, event, setting(), { now })
      conversation = decision.conversation
      return saidIn(decision.effects)
    },
  }
}

test('she is answered though an answer of staff, written hours ago elsewhere, comes only now', () => {
  const amina = talk()
  const [before, now] = [noon, noon + 180 * minute]
  amina.happens(wrote('are you there'), { at: before, now })
  amina.happens(elsewhere, { at: before + minute, now })
  expect(amina.happens(wrote('are you there'), { at: now, now })).not.toEqual([])
})

test('one that comes late does not end the quiet of a newer one', () => {
  const amina = talk()
  amina.happens(wrote('hello'), { at: noon, now: noon })
  amina.happens(elsewhere, { at: noon, now: noon })
  amina.happens(elsewhere, { at: noon - 180 * minute, now: noon })
  expect(amina.happens(wrote('thanks'), { at: noon, now: noon + 29 * minute })).toEqual([])
  expect(amina.happens(wrote('thanks'), { at: noon, now: noon + 31 * minute })).not.toEqual([])
})
