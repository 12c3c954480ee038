/** Random texts made of what people write and of what nobody should. */
import fc from 'fast-check'
import { screenUrgencies } from '../../src/screening/finding.ts'
import { screen } from '../../src/screening/screen.ts'

// biome-ignore format: bits of text, as they come
const bits = [
  'намайг', 'namaig', 'зодсон', 'zodood', 'bn', 'байна', 'гэж', 'хутга', 'үхмээр', 'vhmeer', 'паспорт', 'i', 'he', 'kill', 'me',
  'haha', '😂', '🔪', '102', '15', 'настай', 'tai', '.', '?', '!', '\n', ',', '-', '\u200d', '\u202e', '\u0000', '\ud83d', '\udc00',
  'é', 'ß', 'İ', 'ﬁ', '你', 'ء', '<b>', '&amp;', 'vvvv', 'ccc', 'ooooo', 'аааа', 'ь', 'ї', 'ө', "don't", '\u0306', '１５', 'ｎａｍａｉｇ',
] as const

/** Short texts: bits in a row, any unicode, any UTF-16 at all. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...bits), { maxLength: 14 }).map((parts) => parts.join(' ')),
  fc.array(fc.constantFrom(...bits), { maxLength: 14 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
)

/** What must hold for every text: a known urgency, the highest of its signals, and evidence that stands in the text. */
export function holds(text: string): boolean {
  const { urgency, signals } = screen(text)
  if (!screenUrgencies.includes(urgency)) return false
  const highest = signals
    .map((signal) => screenUrgencies.indexOf(signal.urgency))
    .reduce((a, b) => Math.min(a, b), 3)
  if (screenUrgencies[highest] !== urgency) return false
  return signals.every(({ evidence }) =>
    evidence.every(
      ({ start, end, text: words }) => start < end && end <= text.length && text.slice(start, end) === words,
    ),
  )
}
