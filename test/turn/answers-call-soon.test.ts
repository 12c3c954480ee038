/** Who agrees to share her answers is waited for as little as her answers call for, wherever she asks for a person. */
import { describe, expect, test } from 'vitest'
import { type Amina, amina, bolor } from './desk.ts'

const asked = (dialog: string, agrees: string, house = {}): Amina => {
  const she = amina({ house }).begins()
  she.presses(`${dialog}/${agrees}`)
  she.says('24')
  return she
}
const answers = (she: Amina, ...all: string[]): void => {
  for (const answer of all) she.says(answer)
}

describe('what she answered counts when she asks for a person later', () => {
  test('choked, worse and hurt while pregnant: she declines a person at first, and is as urgent when she asks for one after all', () => {
    const she = asked('partner', 'agree/yes')
    answers(she, 'yes', 'not now', 'yes', 'yes', 'not now')
    expect(she.conversation?.place?.step).toBe('plan')
    she.presses('partner/plan/talk')
    she.says('yes')
    expect(she.card()).toMatchObject({ urgency: 'critical', evidence: { urgency: 'critical' } })
  })

  test('afraid to leave: the person she asks for at the end is not called as if there were time', () => {
    const she = asked('is_this_me', 'gently/yes')
    answers(she, 'no', 'yes', 'not now', 'no', 'no', 'no', 'no')
    expect(she.conversation?.place?.step).toBe('summary')
    she.presses('is_this_me/summary/talk')
    she.says('yes')
    expect(she.card()).toMatchObject({ urgency: 'high', evidence: { urgency: 'high' } })
  })

  test('what she answers while she waits makes her case as urgent as the card says', () => {
    const she = asked('is_this_me', 'gently/yes')
    answers(she, 'no', 'no', 'no', 'no', 'no')
    she.presses('is_this_me/quiet_end/talk')
    she.says('yes')
    expect(she.card()?.urgency).toBe('normal')
    she.presses('is_this_me/gently/yes')
    answers(she, 'no', 'yes')
    expect(she.card()).toMatchObject({ urgency: 'high', evidence: { urgency: 'high' } })
  })

  test('what she did not agree to share makes nothing more urgent', () => {
    const she = asked('partner', 'agree/yes')
    answers(she, 'yes', 'not now', 'yes', 'yes', 'not now')
    she.presses('after/small/interest')
    answers(she, 'training', 'yes')
    expect(she.card()).toMatchObject({ urgency: 'low' })
    expect(she.card()).not.toHaveProperty('evidence')
  })

  test('nor does what she answered before a case that is over', () => {
    const she = asked('is_this_me', 'gently/yes')
    answers(she, 'no', 'yes', 'yes')
    she.staff(bolor, { do: 'claim' })
    she.staff(bolor, { do: 'close', outcome: 'safe', referrals: [] })
    she.presses('after/small/interest')
    answers(she, 'training', 'yes')
    expect(she.card()?.urgency).toBe('low')
  })
})
