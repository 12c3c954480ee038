/** A person is offered, and she asks what that means before she says yes. */
import { expect, test } from 'vitest'
import { screen } from '#src/screening/screen.ts'
import { amina } from './desk.ts'

const offered = (danger: string) => {
  const she = amina().begins()
  she.says(danger)
  return she
}

test.each(['!critical immediate_danger', '!high violence', '!critical suicide'])(
  'after two questions of hers (%s) "yes" still calls the person who was offered',
  (danger) => {
    const she = offered(danger)
    const at = she.conversation?.place?.step
    she.says('how long does it take')
    expect(she.says('will it cost something').join()).toMatch(/102/)
    expect(she.said.at(-1)).toContain('Shall I call her?')
    expect(she.conversation?.place?.step).toBe(at)
    she.says('yes')
    expect(she.case()?.agreed).toBeDefined()
    expect(she.conversation?.asked?.share).toContain('words')
  },
)

test('however often she is not understood, she goes back to where she was after her "no"', () => {
  const she = offered('!high violence')
  for (let i = 0; i < 5; i++) expect(she.says('hm').length).toBeGreaterThan(0)
  she.says('no')
  expect(she.conversation?.place?.step).toBe('menu')
})

test.each(['is this confidential', 'who will read this', 'will you tell anyone', 'help'])(
  'asked at the offer (%s) she is told, and "yes" still calls a person',
  (question) => {
    const she = offered('!critical immediate_danger')
    const at = she.conversation?.place?.step
    const told = she.says(question).join('\n')
    expect(told).toMatch(question === 'help' ? /102/ : /counsellor of the center/)
    expect(told).toContain('Shall I call her?')
    expect(she.conversation?.place?.step).toBe(at)
    she.says('yes')
    expect(she.case()?.agreed).toBeDefined()
  },
)

test.each([
  'хэн унших вэ',
  'hen unshih ve',
  'энэ нууц уу',
  'ene nuuts uu',
  'өөр хүн харах уу',
  'hund heleh uu',
])('who asks who will know of it is told so: %s', (question) => {
  const she = amina().begins()
  expect(she.says(question).join('\n')).toMatch(/төвийн зөвлөх уншина|counsellor of the center/)
})

test('who asks for another language at the offer is offered a person in it', () => {
  const she = offered('!critical immediate_danger')
  const { dialog, step } = she.conversation?.place ?? {}
  she.says('language')
  expect(she.says('Монгол').join('\n')).toMatch(/Дуудах уу/)
  expect(she.conversation?.place).toMatchObject({ dialog, step })
  she.says('тийм')
  expect(she.case()?.agreed).toBeDefined()
})

test('who asks for another language where she is asked softly is asked again in it, and not led to a list', () => {
  const she = amina({ house: { listen: (text, earlier) => screen(text, { earlier }) } }).begins()
  she.says("i can't go outside")
  const { dialog, step } = she.conversation?.place ?? {}
  expect(step).toBe('soft')
  she.says('language')
  expect(she.says('Монгол').join('\n')).toMatch(/аюулгүй юу/)
  expect(she.conversation?.place).toMatchObject({ dialog, step })
})

test.each(["don't call her", 'битгий дууд', 'bitgii duudaarai'])(
  'who does not want anybody called is not called for, as with a plain "no": %s',
  (words) => {
    const [she, another] = [words, 'no'].map((answer) => {
      const one = amina({ house: { listen: (text, earlier) => screen(text, { earlier }) } }).begins()
      one.says('he is beating me now')
      return { told: one.says(answer), step: one.conversation?.place?.step }
    })
    expect(she).toEqual(another)
    expect(she?.step).not.toBe('urgent_offer')
  },
)

test('her question who will know of it is nothing that is told to the counsellor as danger', () => {
  const she = amina({ house: { listen: (text, earlier) => screen(text, { earlier }) } }).begins()
  she.says('намайг зодоод байна, намайг аваач')
  const why = she.case()?.why.map(({ label }) => label)
  expect(why).toContain('domestic_violence')
  she.says('өөр хүн мэдэх үү')
  expect(she.case()?.why.map(({ label }) => label)).toEqual(why)
})
