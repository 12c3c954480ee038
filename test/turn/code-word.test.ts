/** A code word without letters is itself alone: it must not be taken for every message that has none, or is long. */
import { expect, test } from 'vitest'
import { amina, bolor } from './desk.ts'

const texts = (she: ReturnType<typeof amina>) =>
  she.lines.flatMap((one) => (one.kind === 'text' && one.by === 'she' ? [one.text] : []))

const withWord = (word: string) => {
  const she = amina().begins()
  she.presses('phone/word_agree/agree')
  she.says(word)
  she.says('person')
  she.staff(bolor, { do: 'claim' })
  she.lines = []
  return she
}

const long =
  'My husband comes home at ten in the evening, and then I must stop writing to you. Please help me.'

test.each(['🌸', '...', '❤️'])('a counsellor reads all she writes, though her code word is %s', (word) => {
  const she = withWord(word)
  for (const said of [long, '👍', '?', word]) she.says(said)
  expect(texts(she)).toEqual([long, '👍', '?'])
})

test('whoever took her phone is not taken for her by any long message', () => {
  const she = withWord('🌸')
  she.now += 31 * 60_000
  she.says(long)
  expect(she.case()?.identity).toBe('unconfirmed')
  she.says('🌸')
  expect(she.case()?.identity).toBe('confirmed')
})

test('what she changes into something else entirely is no slip of the finger', () => {
  const she = withWord('🌸')
  she.happens({ type: 'event', name: 'edited', text: 'no' as never })
  expect(texts(she)).toEqual(['no'])
})
