/** While a person has her, no timer of the program speaks in between. */
import { expect, test } from 'vitest'
import { amina, bolor } from './desk.ts'

const minute = 60_000

const stayedWith = () => {
  const she = amina().begins()
  she.presses('despair/here/person')
  she.presses('despair/someone/yes')
  she.presses('despair/here/stay')
  return she
}

test('she who thinks of dying reads only her counsellor, and not a program that is "still here"', () => {
  const she = stayedWith()
  she.staff(bolor, { do: 'claim' })
  she.says('it is very dark')
  she.passes(2 * minute)
  she.staff(bolor, { do: 'say', text: 'I am reading you. Take your time.' as never })
  const place = she.conversation?.place
  expect(she.passes(15 * minute)).toEqual([])
  expect(she.conversation?.place).toEqual(place)
})

test('before anybody has taken her, the program says once that it is there', () => {
  const she = stayedWith()
  she.case()!.nobodyTold = she.now
  expect(she.passes(15 * minute).filter((said) => said.includes('still here'))).toHaveLength(1)
})
