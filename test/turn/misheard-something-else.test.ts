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

test('two offers stand under each other; "you misunderstood" is pressed under the first: the knife is still called for', () => {
  const she = amina().begins()
  she.says('dying of laughter !critical suicide')
  she.says('he is here with a knife !critical immediate_danger')
  expect(she.conversation?.place?.step).toBe('urgent_offer')
  const { id } = she.case()!
  she.presses('listening/heavy_offer/misheard')
  expect(she.case()).toMatchObject({ id, state: 'offered', urgency: 'critical' })
  const before = she.pages.length
  she.passes(3 * 60_000)
  expect(she.pages.length).toBeGreaterThan(before)
})

test('and both misheard, in either order, call off', () => {
  for (const steps of [
    ['urgent_offer', 'heavy_offer'],
    ['heavy_offer', 'urgent_offer'],
  ]) {
    const she = amina().begins()
    she.says('dying of laughter !critical suicide')
    she.says('he has a knife at the barbecue !critical immediate_danger')
    for (const step of steps) she.presses(`listening/${step}/misheard`)
    expect(she.case()).toBeUndefined()
    expect(she.card()).toMatchObject({ state: 'closed', ended: { outcome: 'misheard' } })
  }
})

test('a message that could not be screened: "you misunderstood" about a later knife leaves it for a person', () => {
  const she = amina().begins()
  she.says('!broken he locked me in')
  const { id } = she.case()!
  she.says('he has a knife at the barbecue !critical immediate_danger')
  she.presses('listening/urgent_offer/misheard')
  expect(she.case()).toMatchObject({ id, state: 'offered' })
})

test('a message that could not be screened comes after the knife: "you misunderstood" leaves it for a person', () => {
  const she = amina().begins()
  she.says('he has a knife at the barbecue !critical immediate_danger')
  const { id } = she.case()!
  she.says('!broken he locked me in')
  she.presses('listening/urgent_offer/misheard')
  expect(she.case()).toMatchObject({ id, state: 'offered' })
})

test('somebody writes to her on the platform itself, she tells of suicide meanwhile, and the knife was misheard', () => {
  const she = amina().begins()
  she.says('he has a knife at the barbecue !critical immediate_danger')
  const { id } = she.case()!
  she.conversation = { ...she.conversation!, quietUntil: she.now + 30 * 60_000 }
  she.says('I do not want to live !critical suicide')
  expect(she.said).toEqual([])
  she.conversation = { ...she.conversation!, quietUntil: she.now - 1 }
  she.presses('listening/urgent_offer/misheard')
  expect(she.case()).toMatchObject({ id, state: 'offered' })
})
