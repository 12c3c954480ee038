/** What Itgel asks after it heard danger can be answered as people answer: yes, no, I don't know, he is here. */
import { describe, expect, test } from 'vitest'
import { amina } from '../turn/desk.ts'

function asked(danger: string, counsellors = true) {
  const she = amina({ house: { counsellors } }).begins()
  she.says(danger)
  return she
}
const stepAfter = (she: ReturnType<typeof asked>, text: string) => {
  she.says(text)
  return `${she.conversation?.place?.dialog}.${she.conversation?.place?.step}`
}

describe('"are you safe right now?"', () => {
  test.each([
    "I don't know",
    'not sure',
    'not really',
    "no he's here",
    'he is here',
    'мэдэхгүй ээ',
    'medehgui',
    'тэр энд байна',
    'үгүй, тэр энд байна',
    'ugui ee',
    'аюултай байна',
  ])('%s: a person is offered', (text) => {
    expect(stepAfter(asked('!high trafficking?'), text)).toBe('listening.serious_offer')
  })
  test.each(['yes', 'tiim ee', "i'm fine", "I'm safe"])('%s: she goes on where she was', (text) => {
    expect(stepAfter(asked('!high trafficking?'), text)).toBe('welcome.menu')
  })
})

test.each(['yes', 'ok', 'тийм', 'za', 'тэгье'])(
  'where nobody can be called she is offered to be told what to do: "%s" tells it',
  (text) => {
    expect(stepAfter(asked('!critical immediate_danger', false), text)).toBe('danger.now')
  },
)

test.each(['yes', 'тийм', 'tiim ee'])('"are you under 18?": "%s" leads to what is for children', (text) => {
  expect(stepAfter(asked('!high minor'), text)).toMatch(/^young\./)
})
