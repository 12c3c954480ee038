/** A touch on a number dials that number and no other, also where something else stands right behind it. */
import { describe, expect, test } from 'vitest'
import { findPhoneNumbers } from '#src/chat-page/page/phone-numbers.ts'

const dialled = (text: string): string[] => findPhoneNumbers(text).flatMap(({ dial }) => dial ?? [])

describe('a counsellor writes a number and she touches it', () => {
  test.each([
    // A wrong number was dialled.
    ['7000 1234 24 цагаар ажилладаг', ['70001234']],
    ['+976 7000 1234 24 цаг', ['+97670001234']],
    ['+976-7000-1234 24 цаг', ['+97670001234']],
    ['+976 70001234 102', ['+97670001234', '102']],
    ['Аль нэг рүү: 101 102 103', ['101', '102', '103']],
    ['9911 2233 8811 2233', ['99112233', '88112233']],
    ['1800 1903 107', ['18001903', '107']],
    // Nothing could be touched.
    ['102 цагдаад залгаарай', ['102']],
    ['102 Цагдаа, 103 Түргэн тусламж', ['102', '103']],
    ['102 103', ['102', '103']],
    ['107 24 цагаар нээлттэй', ['107']],
    ['107 өдөр шөнөгүй ажиллана', ['107']],
    ['Call 1300 day and night', ['1300']],
    ['107 99112233', ['107', '99112233']],
    ['+976 99112233 88112233', ['+97699112233', '88112233']],
  ])('%s', (text, numbers) => expect(dialled(text)).toEqual(numbers))
})

describe('and what was right stays right', () => {
  test.each([
    ['150 000 төгрөг', []],
    ['10 000 хүн', []],
    ['10-15 минут', []],
    ['2026 12 сарын 5', []],
    ['100 хүн', []],
    ['120 цаг', []],
    ['1800 123 456', ['1800123456']],
    ['+90 212 345 67 89', ['+902123456789']],
    ['+49 151 1234 5678', ['+4915112345678']],
    ['400 123 4567', ['4001234567']],
  ])('%s', (text, numbers) => expect(dialled(text)).toEqual(numbers))
})

test.each([
  ['Call 0808 2000 247, free, day and night.', ['08082000247']],
  ['0800 0116 016 (24 цаг)', ['08000116016']],
  ['Залгаарай: +86 1381 2345 678', ['+8613812345678']],
  ['06 80 20 55 20 24 цаг', ['0680205520']],
])('a number of another country is dialled whole: %s', (text, whole) => {
  expect(dialled(text)).toEqual(whole)
})

test.each([
  ['7000 1234 24 цаг', ['70001234']],
  ['+976 7000 1234 24 цаг', ['+97670001234']],
  ['(+976) 7000 1234 107', ['+97670001234', '107']],
  ['9911 2233 8811 2233', ['99112233', '88112233']],
  ['1800-1903 24 цаг', ['18001903']],
])('a number of home still ends with its eight digits: %s', (text, whole) => {
  expect(dialled(text)).toEqual(whole)
})
