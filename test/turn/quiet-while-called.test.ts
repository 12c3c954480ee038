/** A person was called, and now he sits beside her: that is answered as quietly as if nobody had been called. */
import { expect, test } from 'vitest'
import { screen } from '#src/screening/screen.ts'
import { amina } from './desk.ts'

const realEar = (text: string, earlier: readonly string[]) => screen(text, { earlier })
const loud = /\b10[278]\b|хүчирхийл|violence/i

const waiting = () => {
  const she = amina({ house: { listen: realEar } }).begins()
  she.says('person')
  return she
}

test.each(['he is next to me', 'тэр хажууд байна'])(
  'while a person comes, "%s" brings no numbers on her screen',
  (text) => {
    const she = waiting()
    expect(she.says(text).join()).not.toMatch(loud)
    expect(she.conversation?.place).toMatchObject({ dialog: 'danger', step: 'quiet' })
    expect(she.case()?.state).toBe('offered')
  },
)

test('said again, also further on, it is answered without numbers, and the person still comes', () => {
  const she = waiting()
  she.says('he is next to me')
  expect(she.says('i said he is next to me').join()).not.toMatch(loud)
  she.presses('danger/quiet/skip')
  she.says('shh')
  for (let i = 0; i < 3; i++) expect(she.says('he is next to me').join()).not.toMatch(loud)
  expect(she.case()?.agreed).toBeDefined()
})

test('what she was asked to tell in her own words is not broken into by it', () => {
  const she = waiting()
  she.presses('listening/alone/reach')
  she.says('after ten, before that he is next to me')
  expect(she.conversation?.place?.step).toBe('reach_noted')
})

test('that nobody has come yet is told without numbers while he may be beside her', () => {
  const she = waiting()
  she.says('he is next to me')
  const told = she.passes(31 * 60_000).join('\n')
  expect(told).toContain('you keep your place')
  expect(told).not.toMatch(loud)
  expect(she.conversation?.place).toMatchObject({ dialog: 'danger', step: 'quiet' })
  expect(she.says('help').join()).toMatch(loud)
})
