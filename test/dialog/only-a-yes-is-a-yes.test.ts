/** Only a yes is kept as a yes: "all right" agrees to be asked and answers nothing, and who does not know says so as people do. */
import { expect, test } from 'vitest'
import { amina } from '../turn/desk.ts'

function asked() {
  const she = amina()
  she.says('mongol')
  she.presses('safe/yes')
  she.presses('is_this_me/gently/yes')
  she.says('24')
  return she
}

test.each(['за', 'За за', 'zaa', 'za', 'ok'])(
  '"%s" sent twice agrees to be asked, and does not say that she is kept from going out',
  (word) => {
    const she = asked()
    she.presses('welcome/topics/me')
    she.says(word)
    expect(she.conversation?.place).toMatchObject({ dialog: 'is_this_me', step: 'held' })
    she.says(word)
    expect(she.conversation?.place).toMatchObject({ dialog: 'is_this_me', step: 'held' })
    expect(she.conversation?.facts).not.toHaveProperty('gate_answers')
  },
)

test.each([
  'мэдэхгүй',
  'мэдэхгүй ээ',
  'мэдэхгүй байна',
  'мэдэхгүй бна',
  'сайн мэдэхгүй',
  'medehgui',
  'medehgui ee',
  'medehgui baina',
  'medku',
  'i do not know',
  "I don't know",
  'i dont know',
  'idk',
  'not sure',
])('"%s" is skipped, and is no "no"', (word) => {
  const she = asked()
  she.says(word)
  expect(she.conversation?.place?.step).toBe('afraid')
  expect(she.conversation?.facts.gate_answers).toBe('held=skipped')
})

test.each(['тийм', 'tiim', 'тийм ээ', 'тийм шүү', 'байгаа', 'yes', 'yeah'])('"%s" is a yes', (word) => {
  const she = asked()
  she.says(word)
  expect(she.conversation?.facts.gate_answers).toBe('held=yes')
})
