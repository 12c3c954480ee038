/** She has asked for a person and waits: what she writes is kept for who comes, and no program says that it did not understand. */
import { expect, test } from 'vitest'
import { screen } from '#src/screening/screen.ts'
import { amina } from './desk.ts'

const realEar = (text: string, earlier: readonly string[]) => screen(text, { earlier })
const waiting = (language: 'mn' | 'en') => {
  const she = amina({ house: { listen: realEar } })
  she.says('hello')
  she.presses(`language/${language}`)
  she.presses('safe/yes')
  she.says(language === 'mn' ? 'хүн' : 'person')
  return she
}
const notUnderstood = /ойлгосонгүй|did not (quite )?understand/

test.each([
  [
    'en',
    ['yes', 'ok', 'my sister brought the key', 'when will she come?', 'hello?'],
    /reads it when she comes/,
  ],
  ['mn', ['тийм', 'за', 'эгч түлхүүр авчирсан', 'хэзээ ирэх вэ', 'байна уу'], /ирэхээрээ уншина/],
] as const)('in %s each of her words is kept for the counsellor, who reads it', (language, texts, kept) => {
  const she = waiting(language)
  const place = she.conversation?.place
  for (const text of texts) {
    const said = she.says(text).join('\n')
    expect(said).toMatch(kept)
    expect(said).not.toMatch(notUnderstood)
    expect(she.conversation?.place).toEqual(place)
  }
  expect(she.lines.flatMap((line) => (line.by === 'she' && 'text' in line ? [line.text] : []))).toEqual(
    expect.arrayContaining([...texts]),
  )
})

test('what is shown to her then can be chosen, by word and by number', () => {
  const she = waiting('en')
  she.says('he will be back')
  she.says('menu')
  expect(she.conversation?.place?.step).toBe('menu')
  expect(she.case()).toMatchObject({ state: 'offered', agreed: expect.any(Number) })
})

test('danger that she writes then still brings numbers', () => {
  const she = waiting('en')
  she.says('the bus was late')
  expect(she.says('he is beating me now').join()).toMatch(/102/)
})

test('before she has agreed to anybody it is still said that a program did not understand', () => {
  const she = amina({ house: { listen: realEar } })
  she.says('hello')
  she.presses('language/en')
  she.presses('safe/yes')
  expect(she.says('my sister brought the key').join()).toMatch(notUnderstood)
})
