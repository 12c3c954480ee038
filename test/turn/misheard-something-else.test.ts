/** "You misunderstood" about one thing never calls off the people who were called for another. */
import { describe, expect, test } from 'vitest'
import { amina } from './desk.ts'

describe('staff is called for a knife, she has not answered the offer yet, and then we mishear something else', () => {
  test.each([
    ['!medium job_offer_risk', 'listening/offer/misheard'],
    ['!high trafficking?', 'listening/soft/misheard'],
    ['!high domestic_violence', 'listening/serious_offer/misheard'],
    ['!high minor', 'listening/child/misheard'],
  ])('%s: "you misunderstood" leaves the call for the knife as it was', (other, misheard) => {
    const she = amina().begins()
    she.says('he has a knife !critical immediate_danger')
    const { id } = she.case()!
    she.says(other)
    expect(`${she.conversation?.place?.dialog}/${she.conversation?.place?.step}`).toBe(
      misheard.replace('/misheard', ''),
    )
    she.presses(misheard)
    expect(she.case()).toMatchObject({ id, state: 'offered', urgency: 'critical' })
    const before = she.pages.length
    she.passes(3 * 60_000)
    expect(she.pages.length).toBeGreaterThan(before)
  })

  test('and "you misunderstood" about the knife itself still calls off', () => {
    const she = amina().begins()
    she.says('!critical immediate_danger')
    she.presses('listening/urgent_offer/misheard')
    expect(she.case()).toBeUndefined()
    expect(she.card()).toMatchObject({ state: 'closed', ended: { outcome: 'misheard' } })
  })
})
