/** An offer of a person that she has not answered is not lost behind a softer question, and one that she answered is not put again. */
import { expect, test } from 'vitest'
import { screen } from '#src/screening/screen.ts'
import { amina } from './desk.ts'

const listen = (text: string, earlier: readonly string[]) => screen(text, { earlier })

function askedSoftly() {
  const she = amina({ house: { listen } }).begins()
  she.says('he is beating me now')
  expect(she.conversation?.place?.step).toBe('urgent_offer')
  she.says("i can't go outside")
  expect(she.conversation?.place?.step).toBe('soft')
  return she
}

test('she is called for, then asked softly about something else: her "yes" does not end with nobody who may write to her', () => {
  const she = askedSoftly()
  expect(she.says('yes').join('\n')).toMatch(/Shall I call her/)
  expect(she.case()).toMatchObject({ state: 'offered', urgency: 'critical' })
  she.says('yes')
  expect(she.case()?.agreed).toBeDefined()
})

test('that the softer thing was misheard brings her back to the offer, too', () => {
  const she = askedSoftly()
  expect(she.says('you misunderstood').join('\n')).toMatch(/Shall I call her/)
  expect(she.case()).toMatchObject({ state: 'offered', urgency: 'critical' })
})

test.each(['yes', 'no'])(
  'to whom she said "%s" at the second offer is not offered the first once more',
  (answer) => {
    const she = askedSoftly()
    she.says('no')
    expect(she.conversation?.place?.step).toBe('serious_offer')
    expect(she.says(answer).join('\n')).not.toMatch(/Shall I call her/)
    expect(she.conversation?.place?.back?.map(({ step }) => step) ?? []).not.toContain('urgent_offer')
  },
)

test('a child who is not let go writes "he hits me again" where a person is offered to her, and agrees then: it is as urgent as what she was offered', () => {
  const she = amina({ house: { listen } }).begins()
  she.presses('welcome/info/young')
  she.presses('young/secret/on')
  she.presses('young/what_is/work')
  she.presses('young/few/yes')
  she.says('yes')
  expect(she.conversation?.place?.step).toBe('kept_now')
  she.says('he hits me again')
  she.says('yes')
  expect(she.case()?.agreed).toBeDefined()
  expect(she.card()).toMatchObject({ urgency: 'critical', child: true })
})
