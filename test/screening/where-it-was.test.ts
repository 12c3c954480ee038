/** A place, an animal she is likened to and a kind word beside it do not hide what is done to her; what is played and tied stays harmless. */
import { describe, expect, test } from 'vitest'
import { callsAPerson } from '#src/cli/screen-eval.ts'
import { screen } from '#src/screening/screen.ts'

const urgency = (text: string): string => screen(text).urgency

describe('no animal is there: she is treated like one', () => {
  test.each([
    'he locks me every day like a dog',
    'they lock me in the garage like a dog',
    'my husband ties me like a dog',
    'намайг нохойн гинжээр уясан',
  ])('%s', (text) => expect(urgency(text)).toBe('critical'))
  test.each(['i tied my dog to the fence', 'the dog is locked in the yard', 'нохойгоо гинжээр уялаа'])(
    'but: %s',
    (text) => expect(urgency(text)).toBe('none'),
  )
})

describe('where it was is not what was played', () => {
  test.each([
    'he follows me home from the gym',
    'man follows me from the gym',
    'he put a gps in my car and follow me to the gym, work, everywhere',
  ])('%s', (text) => expect(urgency(text)).toBe('critical'))
  test.each([
    'he beat me at the game',
    'they killed us at the game',
    'my dog follows me to the gym',
    'he chased me in the game',
    'he kidnapped me in the game',
    'coach pushes me hard at the gym',
  ])('but: %s', (text) => expect(urgency(text)).toBe('none'))
})

test('who is locked up in a game calls nobody at once', () => {
  for (const text of ['they locked me in the pubg match', 'they locked us in the escape room'])
    expect({ text, calls: callsAPerson(screen(text).signals) }).toEqual({ text, calls: false })
})

describe('she is sold, and nothing to her', () => {
  test.each([
    'hello i am in thailand i am mongolian nice beach but they sell me tonight to some man please',
    'he sold me to the nice dealer',
  ])('%s', (text) => expect(urgency(text)).toBe('critical'))
  test.each(['he sold me his nice bike', 'they sold me a gift'])('but: %s', (text) =>
    expect(urgency(text)).toBe('none'),
  )
})

test.each([
  'he hits different places so nobody sees the bruises',
  'lonely all the time, dont want to be in this world any more',
  'i want to leave this world',
])('%s', (text) => expect(urgency(text)).toBe('high'))

test.each(['bi bayartai bna gehdee jaahan yadarsan', "i'm watching a serial with girls in the dormitory"])(
  'an ordinary day is left alone: %s',
  (text) => expect(urgency(text)).toBe('none'),
)
test.each(['they are watching us in the dormitory', 'баяртай гэе бүгдэд', 'bayartai gey bugded'])(
  'and its twin is heard: %s',
  (text) => expect(urgency(text)).not.toBe('none'),
)
