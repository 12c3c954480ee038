/** "If someone comes, write 'tomorrow'": somebody may come when her own words have led her elsewhere, or while a person is on the way. */
import { expect, test } from 'vitest'
import { screen } from '#src/screening/screen.ts'
import { amina, bolor } from './desk.ts'

const realEar = (text: string, earlier: readonly string[]) => screen(text, { earlier })
const told = () => {
  const she = amina({ house: { listen: realEar } }).begins()
  she.says('he is next to me')
  expect(she.said.join()).toContain('tomorrow')
  return she
}

test('the harmless word she was told still leaves after her own words of danger were answered', () => {
  const she = told()
  she.says('he will kill me')
  expect(she.conversation?.place?.dialog).toBe('listening')
  she.says('wait')
  she.says('Tomorrow')
  expect(she.conversation).toBeUndefined()
  expect(she.effects[0]).toMatchObject({ kind: 'erase' })
})

test('it leaves while the person she has called there is on the way', () => {
  const she = told()
  she.presses('danger/quiet/locked')
  she.presses('danger/locked/person')
  she.says('yes')
  expect(she.case()?.agreed).toBeDefined()
  she.says('маргааш')
  expect(she.conversation).toBeUndefined()
})

test('to the counsellor who has her, "tomorrow" is a day', () => {
  const she = told()
  she.says('person')
  she.staff(bolor, { do: 'claim' })
  she.says('tomorrow')
  expect(she.conversation).toBeDefined()
})
