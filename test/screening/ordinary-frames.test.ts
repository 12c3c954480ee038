/** An ordinary goodbye, thanks for what was done, a birthday, a dream: none of them raised an alarm before, none may now. */
import { expect, test } from 'vitest'
import { screen } from '#src/screening/screen.ts'

const urgency = (text: string): string => screen(text).urgency

test.each([
  'За баяртай бүгдээрээ',
  'за баяртай найзууд',
  'za bayartai huuhduud',
  'маш их баярлалаа баяртай найзууд',
  'баярлалаа бүгдэд баяртай',
  'thanks everyone goodbye',
])('a goodbye of every day: %s', (text) => expect(urgency(text)).toBe('none'))

test.each([
  'намайг олсон хүнд баярлалаа',
  'намайг дагасанд баярлалаа',
  'жолооч ах намайг хүргэж өгсөнд баярлалаа',
  'avsan pasportiig mini hurdan sungaj ugsund bayarlalaa',
  'facebookd namaig dagasand bayarlalaa',
])('thanks for what was done: %s', (text) => expect(urgency(text)).toBe('none'))

test('a birthday is no greeting to us', () =>
  expect(urgency('хуучин найз залуу минь надад төрсөн өдрийн мэнд явуулсан')).toBe('none'))

test.each([
  'зүүдэндээ намайг хүн хөөж байна',
  'zuudelsen namaig alah gej bn',
  'зүүдэнд намайг хутгаар хатгасан',
  'in my dream somebody killed me',
  'i had a dream someone was chasing me',
  'театрт тоглохдоо намайг хутгалдаг',
  'Ач охин минь 3 настай, намайг дуурайгаад байдаг',
])('a dream, a stage, an imitation: %s', (text) => expect(urgency(text)).toBe('none'))

test.each(['кино үзэж байгаад ах намайг зодсон', 'нөхөр намайг зүүдэндээ ч зоддог, өнөөдөр ч зодсон'])(
  'but: %s',
  (text) => expect(urgency(text)).not.toBe('none'),
)
