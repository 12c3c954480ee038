/** Where somebody may look at her screen, what is not understood never brings numbers on it. */
import { expect, test } from 'vitest'
import { screen } from '#src/screening/screen.ts'
import { amina } from './desk.ts'

const realEar = (text: string, earlier: readonly string[]) => screen(text, { earlier })
const loud = /\b10[278]\b|violence|police/i

test('she who said that somebody might see her phone gets no numbers that she did not ask for', () => {
  const she = amina()
  she.says('hello')
  she.presses('language/en')
  she.presses('safe/no')
  for (const text of ['who is this', 'what', 'who', '?']) expect(she.says(text).join()).not.toMatch(loud)
  expect(she.conversation?.place?.step).toBe('not_safe')
  expect(she.says('numbers').join()).toMatch(loud)
})

test('whoever looks at her screen and asks whom she writes to is not told', () => {
  const telling = /itgel|итгэл|MGEC|equality|center/i
  const she = amina()
  she.says('hello')
  she.presses('language/en')
  expect(she.says('who are you').join()).toMatch(telling)
  she.says('hello')
  she.says('/start')
  she.presses('safe/no')
  for (const text of ['who is this', 'who are you', 'are you a robot']) {
    expect(she.says(text).join()).not.toMatch(telling)
    expect(she.conversation?.place?.step).toBe('not_safe')
  }
})

test('she who has him beside her is asked again quietly, and "help" still gives numbers', () => {
  const she = amina({ house: { listen: realEar } }).begins()
  she.says('he is next to me')
  for (const text of ['shh', 'cant now', 'wait']) expect(she.says(text).join()).not.toMatch(loud)
  expect(she.conversation?.place).toMatchObject({ dialog: 'danger', step: 'quiet' })
  expect(she.says('help').join()).toMatch(loud)
})
