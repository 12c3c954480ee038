/** Whatever arrives: an answer, soon, with places that stand in what arrived. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { explain } from '#src/screening/explain.ts'
import { screenUrgencies } from '#src/screening/finding.ts'
import { longestText, screen } from '#src/screening/screen.ts'
import { anyText, holds } from './fuzz.ts'

describe('an answer for', () => {
  test.each([
    ['nothing', ''],
    ['a lone surrogate', 'намайг \ud83d зодсон \udc00'],
    ['only emoji', '😭😭😭🔪🩸👶🏽👨‍👩‍👧'],
    ['right-to-left marks', '\u202eнамайг зодсон\u202c \u200f\u200e'],
    ['a joiner inside a word', 'нам\u200dайг зод\u200bсон'],
    ['ten scripts', 'hello привет مرحبا שלום नमस्ते 你好 こんにちは 안녕 สวัสดี Γειά ᠮᠣᠩᠭᠣᠯ'],
    ['HTML', '<b onclick="x()">намайг</b>&nbsp;<script>зодсон</script>'],
    ['nulls', 'на\u0000майг\u0000 зодсон\u0000'],
    ['combining marks', `н${'\u0306'.repeat(2000)}амайг зодсон`],
    ['one letter a hundred thousand times', 'а'.repeat(100_000)],
    ['one word a hundred thousand letters long', 'зод'.repeat(33_333)],
    ['no stop in sight', 'намайг зодсон '.repeat(7_000)],
    ['stops only', '.\n!?'.repeat(20_000)],
    ['all small words', 'bn bna mini ni gj gd '.repeat(4_000)],
  ])('%s', (_, text) => {
    const found = screen(text)
    expect(screenUrgencies).toContain(found.urgency)
    for (const { evidence } of found.signals) {
      for (const { start, end, text: words } of evidence) expect(text.slice(start, end)).toBe(words)
    }
  })
  test('her words through joiners, marks and nulls', () => {
    for (const text of [
      'нам\u200dайг зод\u200bсон',
      '\u202eнамайг зодсон\u202c',
      'на\u0000майг зодсон',
      '<b>намайг</b> зодсон',
    ]) {
      expect([text, screen(text).urgency]).toEqual([text, 'high'])
    }
  })
  test('the end of a text that is too long, too', () => {
    expect(screen(`${'сайн уу. '.repeat(20_000)}Намайг зодож байна`).urgency).toBe('critical')
    expect(screen(`Намайг зодож байна. ${'сайн уу. '.repeat(20_000)}`).urgency).toBe('critical')
    const last = 'Намайг зодож байна'
    const long = `${'сайн уу. '.repeat(20_000)}${last}`
    for (const { evidence } of screen(long).signals)
      for (const { start, end, text } of evidence) {
        expect(long.slice(start, end)).toBe(text)
        expect(last).toContain(text)
      }
    expect(longestText).toBe(20_000)
  })
})

describe('any text', () => {
  test('gets an answer whose places stand in it (50,000 short ones)', () => {
    fc.assert(fc.property(anyText, holds), { numRuns: 50_000, seed: 20261125 })
  }, 120_000)
  test('can be explained', () => {
    fc.assert(
      fc.property(
        anyText,
        (text) => explain(text).urgency === screen(text).urgency || explain(text).sentences.length > 0,
      ),
      { numRuns: 500, seed: 20261125 },
    )
  })
  test('says the same twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(screen(text)).toEqual(screen(text))
      }),
      { numRuns: 500, seed: 7 },
    )
  })
})

describe('a text twice as long', () => {
  test('takes about twice as long: no search grows faster than the text', () => {
    const text =
      'намайг хутгаар айлгаад гэрээс гаргахгүй байна нөхөр паспорт өр үхмээр zodood namaig alna gj bn '
    const time = (copies: number): number => {
      const long = text.repeat(copies)
      const start = process.cpuUsage()
      for (let run = 0; run < 3; run++) screen(long)
      const { user, system } = process.cpuUsage(start)
      return user + system
    }
    time(20)
    const short = Math.min(time(40), time(40))
    const long = Math.min(time(160), time(160))
    expect(long / short).toBeLessThan(9)
  })
})
