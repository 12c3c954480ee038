/** Who says that she is under 18 is never taken for a grown-up. */
import { describe, expect, test } from 'vitest'
import { amina } from '../turn/desk.ts'

const answers = (text: string, dialog = 'is_this_me', agrees = 'gently/yes') => {
  const she = amina().begins()
  she.presses(`${dialog}/${agrees}`)
  expect(she.conversation?.place?.step).toBe('age')
  she.says(text)
  return she
}

describe.each([
  ['is_this_me', 'gently/yes'],
  ['partner', 'agree/yes'],
])('asked for her age in %s', (dialog, agrees) => {
  test.each([
    'I am under 18',
    'not 18 yet',
    'less than 18',
    'almost 18',
    'I turn 18 next month',
    '<18',
    'би 18 хүрээгүй',
    '18 нас хүрээгүй',
    '18 насанд хүрээгүй байгаа',
    'bi 18 nas hureegui',
    '18-аас доош',
    '20 хүрээгүй',
    'bi 20 hureegui',
    'under 20',
    'удахгүй 18 хүрнэ',
  ])('"%s" is no grown-up: no question for grown-ups is put to her', (text) => {
    const she = answers(text, dialog, agrees)
    expect(she.conversation?.facts.age_band).not.toBe('adult')
    expect(['age', 'secret']).toContain(she.conversation?.place?.step)
  })
})

test.each([
  '18',
  '18.',
  'I am 18',
  "I'm 18",
  '18 настай',
  'би 18 настай',
  'bi 18 nastai',
  '18 years old',
  '19',
  'би 25 настай',
])('"%s" is a grown-up', (text) => expect(answers(text).conversation?.facts.age_band).toBe('adult'))
test.each(['17', 'I am 17', '13', 'би 16 настай'])('"%s" is a girl', (text) =>
  expect(answers(text).conversation?.facts.age_band).toBe('teen'),
)

test.each([
  '20 болоогүй',
  '20 ч болоогүй',
  '20 bolooguu',
  '20 хүрэхгүй',
  'not even 20',
  'not 20 yet',
  'less than 20',
  '20-оос бага',
  '<20',
])('"%s" may be a girl: she is asked again', (text) => {
  expect(answers(text).conversation?.facts.age_band).toBeUndefined()
  expect(answers(text).conversation?.place?.step).toBe('age')
})

test.each([
  '18 😊',
  '18 хүрсэн',
  '18 нас хүрсэн',
  '18 гарсан',
  '18 nas hvrsen',
  '18 nas hursen',
  'over 18',
  '18+',
  'I am 18 now',
  'yes, 18',
])('"%s" is a grown-up, and not led out of the questions when she says it again', (text) =>
  expect(answers(text).conversation?.facts.age_band).toBe('adult'),
)

test.each(['18 хүрсэнгүй', '18 нас хүрсэнгүй', '18 болоогүй', '18 орсон', 'not over 18'])(
  '"%s" is no grown-up for certain',
  (text) => expect(answers(text).conversation?.facts.age_band).not.toBe('adult'),
)
