/** A number that is written into the words is shown for ever: nobody dials it, nobody withdraws it, and abroad it leads nowhere. */
import { describe, expect, test } from 'vitest'
import { compileHouse, type HouseFiles } from '#src/dialog/load.ts'
import { printProblem } from '#src/problems.ts'
import { teaHouse } from '../studio/tea.ts'
import { files } from './house.ts'

const said = 'a phone number must not be written into a text'
const told = (house: HouseFiles): string[] =>
  compileHouse(house)
    .problems.filter(({ message }) => message.startsWith(said))
    .map(printProblem)
const tea = (words: Record<string, unknown>): HouseFiles => ({
  ...teaHouse,
  'locales/en/tea.json': JSON.stringify({
    offer: { text: 'Tea?', options: { yes: { label: 'Yes' }, no: { label: 'No' } } },
    sugar: { text: 'Sugar?', options: { yes: { label: 'Yes' }, no: { label: 'No' } } },
    thanks: { text: 'Well.' },
    ...words,
  }),
})

test('the words as they are shipped have none', () => {
  expect(told(files)).toEqual([])
  expect(told(teaHouse)).toEqual([])
})

describe('a phone number is found', () => {
  test('on an answer', () => {
    expect(
      told(
        tea({ sugar: { text: 'Sugar?', options: { yes: { label: 'Call 107 now' }, no: { label: 'No' } } } }),
      ),
    ).toHaveLength(1)
  })

  test('in what a picture shows, and in what she agrees to share', () => {
    expect(told(tea({ thanks: { text: 'Well.', alt: 'A poster with 107 on it' } }))).toHaveLength(1)
    expect(told(tea({ thanks: { text: 'Well.', facts: { age: 'ring 107' } } }))).toHaveLength(1)
  })

  test('on the page around the conversation', () => {
    const page = JSON.parse(teaHouse['locales/en/page.json'] ?? '{}')
    expect(
      told({
        ...teaHouse,
        'locales/en/page.json': JSON.stringify({ ...page, hello: 'Hello. In danger call 107.' }),
      }),
    ).toHaveLength(1)
  })

  test.each(['１０７', '77.11.22.33', '77–11–22–33', '77/11/22/33', '77‑11‑22‑33', '᠑᠐᠗'])(
    'however it is written: %s',
    (number) => expect(told(tea({ thanks: { text: `Call ${number} now.` } }))).toHaveLength(1),
  )

  test.each(['It opens at 18.00 o’clock.', 'From 9:30 to 18:00.', 'Open 24/7.', 'For 18–24 years.'])(
    'and what is none is left alone: %s',
    (text) => expect(told(tea({ thanks: { text } }))).toEqual([]),
  )
})
