/** Staff was called before she had answered; a counsellor took the case; and then she says no, or that we misheard. */
import { describe, expect, test } from 'vitest'
import { amina, bolor } from '../turn/desk.ts'

const minute = 60_000

describe.each([
  ['no', 'declined'],
  ['misheard', 'misheard'],
])('she presses "%s" after a counsellor took the case', (press, outcome) => {
  function taken() {
    const she = amina().begins()
    she.says('he has a knife !critical immediate_danger')
    she.staff(bolor, { do: 'claim' })
    she.presses(`listening/urgent_offer/${press}`)
    return she
  }

  test('then the counsellor sees that it is over, and does not wait for her', () => {
    const she = taken()
    expect(she.case()).toBeUndefined()
    expect(she.card()).toMatchObject({ state: 'closed', ended: { outcome } })
    expect(she.events()).toEqual(['offered', 'claimed', 'closed'])
  })
  test('and nobody is called for her when the counsellor goes home', () => {
    const she = taken()
    she.pages.length = 0
    she.staff(bolor, { do: 'lost' })
    she.passes(10 * minute)
    expect(she.pages).toEqual([])
  })
  test('and she is forgotten after a day of silence, as promised to whoever has no open case', () => {
    const she = taken()
    she.passes(26 * 60 * minute)
    expect(she.conversation).toBeUndefined()
  })
})

test('two offers stand; she says that one was misheard, and the counsellor keeps her for the other', () => {
  const she = amina().begins()
  she.says('dying of laughter !critical suicide')
  she.says('he has a knife !critical immediate_danger')
  she.staff(bolor, { do: 'claim' })
  she.presses('listening/heavy_offer/misheard')
  expect(she.case()).toMatchObject({ state: 'claimed', owner: bolor })
})
