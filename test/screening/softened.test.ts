/** Danger is heard through what women put around it: a smile, "but he is good when sober", a question to us, a question about him. */
import { describe, expect, test } from 'vitest'
import { grave, gravePhrases, urgency } from './grave-phrases.ts'

const phrases = gravePhrases(10)

test.each([
  'why wont he let me go',
  'why doesnt he let me go out',
  'why dont they let us go home',
  'why doesnt my boss let me leave',
  "why won't they give me my passport back",
])('she asks about him: %s', (text) => expect(grave(text)).toBe(true))

test.each([
  'Австралид ажилд явах нь зөв үү',
  'виз билетийг нь гаргаж өгөөд ажилд авна гэсэн, зөв үү?',
  'facebookeer taniltssan egch solongost ajild oruulna gesen, zuv uu',
])('whether an offer is right belongs to the offer: %s', (text) => expect(urgency(text)).not.toBe('none'))

/** English, Mongolian in Latin letters, in Cyrillic; how many in a hundred may be lost. */
const frames: readonly [string, string, string, number][] = [
  ['T 😅', 'T 😅', 'T 😅', 0.3],
  ['T but i am ok', 'T gehdee zugeer ee', 'T гэхдээ зүгээр ээ', 10],
  ['T but he is good when sober', 'T gehdee uuguugui uyd sain hun', 'T гэхдээ уугаагүй үед сайн хүн', 10],
  ['are you a robot T', 'ta robot uu T', 'та робот уу T', 0.5],
  ['who are you T', 'ta hen be T', 'та хэн бэ T', 0.5],
  ['can i talk to you T', 'yarij boloh uu T', 'ярьж болох уу T', 0.5],
  ['is this confidential T', 'nuutslal hadgalah uu T', 'нууцлал хадгалах уу T', 0.5],
  ['T', 'T haana handah ve', 'T хаана хандах вэ', 1],
  ['T', 'T ene gemt hereg mun uu', 'T энэ гэмт хэрэг мөн үү', 1],
  ['T', 'T huuliar yah ve', 'T хуулиар яах вэ', 1.5],
  ['T ok thanks', 'T za bayarlalaa', 'T за баярлалаа', 6],
]
describe.each(frames)('“%s”', (...frame) => {
  test('no stop between', () => {
    const lost = phrases.filter(
      ({ text, in: language }) => !grave(String(frame[language]).replace('T', text.replace(/[.!?]+$/, ''))),
    )
    expect(phrases.length).toBeGreaterThan(350)
    expect({ lost: lost.length, some: lost.slice(0, 3).map(({ text }) => text) }).toSatisfy(
      () => lost.length <= (phrases.length * frame[3]) / 100,
    )
  })
})

test.each([
  'хэн нэгэн зодвол хаана хандах вэ',
  'паспортоо хаявал хаана хандах вэ',
  'өр төлөхгүй бол хуулиар яах вэ',
])('but who asks about anybody is not asked: %s', (text) => expect(urgency(text)).toBe('none'))
