import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitText } from '#src/dialog/split.ts'
import { guessLanguage } from '#src/locale/choose.ts'
import { createWords } from '#src/locale/words.ts'
import type { Words } from '#src/message.ts'

describe('a word that one language lacks', () => {
  const words = createWords(
    {
      mn: { tea: { offer: { text: ['Цай?', 'Сүүтэй юу?'] }, only: 'Зөвхөн' } },
      en: { tea: { offer: { text: 'Tea for {{who}}?' } } },
    },
    ['mn', 'en'],
  )

  test('is said in the other', () => {
    expect(words.bubbles('en', 'tea', 'only')).toEqual(['Зөвхөн'])
    expect(words.bubbles('ru', 'tea', 'offer.text')).toEqual(['Цай?', 'Сүүтэй юу?'])
    expect(words.bubbles('en', 'tea', 'nothing')).toEqual([])
    expect(words.text('en', 'nowhere', 'nothing')).toBe('')
  })

  test('and a value is put in as it is, never read as a pattern', () => {
    expect(words.text('en', 'tea', 'offer.text', { who: '{{who}} $t(only) <b>' })).toBe(
      'Tea for {{who}} $t(only) <b>?',
    )
    expect(words.text('en', 'tea', 'offer.text', { who: 'Bo' })).toBe('Tea for Bo?')
  })
})

test('the first guess at her language goes by her words before her phone', () => {
  const languages = ['mn', 'en']
  expect(guessLanguage({ languages })).toBe('mn')
  expect(guessLanguage({ languages, hint: 'en-GB' })).toBe('en')
  expect(guessLanguage({ languages, hint: 'ru_RU' })).toBe('mn')
  expect(guessLanguage({ languages, hint: 'en', text: 'сайн уу' })).toBe('mn')
  expect(guessLanguage({ languages, hint: 'mn', text: 'Hello, I need help' })).toBe('en')
  expect(guessLanguage({ languages, text: 'namaig tuslaarai ta nar' })).toBe('mn')
})

describe('a long text', () => {
  const split = (text: string, most: number) => splitText(text as Words, most)

  test('is cut between sentences, else words, else anywhere, but never inside an emoji', () => {
    expect(split('Нэг өгүүлбэр байна. Хоёр дахь нь энэ.', 25)).toEqual([
      'Нэг өгүүлбэр байна.',
      'Хоёр дахь нь энэ.',
    ])
    expect(split('нэг хоёр гурав дөрөв', 12)).toEqual(['нэг хоёр', 'гурав дөрөв'])
    expect(split('абвгдежзий', 4)).toEqual(['абвг', 'деж' + 'з', 'ий'])
    expect(split('abc😀def', 4)).toEqual(['abc', '😀de', 'f'])
    expect(split('короткий', 20)).toEqual(['короткий'])
  })

  test('loses nothing, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.integer({ min: 2, max: 60 }),
        (text, most) => {
          const parts = split(text, most)
          expect(parts.every((part) => part.length <= most && part.length > 0)).toBe(true)
          expect(parts.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        },
      ),
    )
  })
})
