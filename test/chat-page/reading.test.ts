/** The page's parts that need no browser: finding numbers, reading the stream, cutting long texts. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findPhoneNumbers } from '../../src/chat-page/page/phone-numbers.ts'
import type { ServerEvent } from '../../src/chat-page/page/protocol.ts'
import { splitText } from '../../src/chat-page/page/split-text.ts'
import { createSseReader } from '../../src/chat-page/page/sse.ts'
import { wordIn } from '../../src/chat-page/page/words.ts'
import { pageKeys } from '../../src/dialog/checks/lines-complete.ts'

/** No half of a surrogate pair: such a text cannot be written as UTF-8. */
const isWhole = (text: string): boolean => !/[\ud800-\udfff]/u.test(text)

const dialled = (text: string): string[] => findPhoneNumbers(text).flatMap(({ dial }) => dial ?? [])

describe('numbers to call', () => {
  test.each([
    ['Яаралтай бол 107 руу залга.', ['107']],
    ['107, 102', ['107', '102']],
    ['Утас: 107/102', ['107', '102']],
    ['+976 7000 1234', ['+97670001234']],
    ['(+66 2-123-4567)', ['+6621234567']],
    ['Бангкок 1300 эсвэл 191', ['1300', '191']],
    ['1800-1903 үнэгүй', ['18001903']],
    ['99112233-т залга', ['99112233']],
    ['7000 1234', ['70001234']],
    ['Хятадад 12338', ['12338']],
    ['Call 999.', ['999']],
  ])('%s', (text, expected) => {
    expect(dialled(text)).toEqual(expected)
  })

  test.each([
    'Би 15 настай',
    '100 хүн',
    '150 мянган төгрөг',
    '100%',
    '2026 онд',
    '2025-2026',
    '2026-11-22',
    '10-15 минут',
    '24 цаг',
    '1500 төгрөг',
    '₮150',
    '1,500,000',
    '3.150',
    'A107',
    '18:107:22',
    '1921 он',
  ])('%s is nothing to call', (text) => {
    expect(dialled(text)).toEqual([])
  })

  test('no letter of the text is lost', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\d +()а-яa-z.,:%/-]*$/), (text) => {
        expect(
          findPhoneNumbers(text)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})

describe('the stream', () => {
  const stream =
    ': .\r\n\r\nid: 1\r\nevent: message\r\ndata: {"a":\r\ndata: 1}\r\n\r\n: .\n\nid: 2\nevent: typing\ndata: {}\n\ndata:x\r\rid: 4\ndata: cut'
  const events: ServerEvent[] = [
    { id: '1', event: 'message', data: '{"a":\n1}' },
    { id: '2', event: 'typing', data: '{}' },
    { event: 'message', data: 'x' },
  ]

  test('reads the same events however it is cut, and never half an event', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(stream.length), { maxLength: 30 }), (cuts) => {
        const reader = createSseReader()
        const ends = [...cuts.sort((a, b) => a - b), stream.length]
        const read = ends.flatMap((end, index) => reader.push(stream.slice(ends[index - 1] ?? 0, end)))
        expect(read).toEqual(events)
      }),
    )
  })
})

describe('long texts', () => {
  test('are cut into pieces that together hold every letter', () => {
    const letters = (text: string) => text.replace(/\s/g, '')
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.integer({ min: 10, max: 60 }),
        (text, longest) => {
          const parts = splitText(text, longest)
          expect(parts.every((part) => part.length <= longest && part.length > 0)).toBe(true)
          expect(letters(parts.join(''))).toBe(letters(text))
          expect(parts.every((part) => isWhole(part))).toBe(true)
        },
      ),
    )
  })
})

test('every word of the page exists in both languages and differs', () => {
  for (const word of pageKeys) {
    expect(wordIn('en', word)).toBeTruthy()
    expect(wordIn('en', word)).not.toBe(wordIn('mn', word))
  }
})
