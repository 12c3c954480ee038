/** The same phrase as other people would type it is still heard. */
import { describe, expect, test } from 'vitest'
import { screen } from '#src/screening/screen.ts'
import {
  type Chance,
  chance,
  heldLong,
  inLatin,
  onRussianKeyboard,
  onUkrainianKeyboard,
  shouted,
  withInvisible,
  withLookAlikes,
  withoutVowels,
} from './noise.ts'

/** Clear sentences, one or more for each label. */
const clear = [
  'Нөхөр намайг зодож байна',
  'Намайг алах гэж байна, цагдаа дуудаарай',
  'Тэр хутгатай байна, намайг хөөж байна',
  'Намайг хүчирхийлсэн хүн байна',
  'Тэд намайг худалдсан',
  'Намайг биеэ үнэлэхийг шаардаж байна',
  'Эзэн маань паспортыг минь хураасан',
  'Намайг гэрээс гаргахгүй байна',
  'Өрөөнд түгжээд гаргахгүй байна',
  'Цалин өгөхгүй, цалингүй ажиллуулж байна',
  'Үхмээр байна, амьдрах хүсэл алга',
  'Амиа хорлох гэж байна',
  'Нөхөр хоолойг минь боосон',
  'Нүцгэн зургийг минь тараана гэж сүрдүүлж байна',
  'Хуучин нөхөр араас мөрдөөд байна',
  'Дүүг маань зарчихсан',
  'Албадан ажиллуулж байна, харьж чадахгүй',
]

const kinds: Readonly<Record<string, (text: string, random: Chance) => string>> = {
  'in Latin letters': inLatin,
  'in Latin letters, in capitals': (text, random) => shouted(inLatin(text, random)),
  'in Latin letters, without some vowels': (text, random) =>
    withoutVowels(inLatin(text, random), random, 0.12),
  'on a Russian keyboard': onRussianKeyboard,
  'on a Ukrainian keyboard': onUkrainianKeyboard,
  'in capitals': shouted,
  'crying out': heldLong,
  'with letters nobody sees': withInvisible,
  'with Latin look-alikes': withLookAlikes,
}

describe('a clear sentence is heard', () => {
  test.each(clear)('as it is: %s', (text) => {
    expect(screen(text).urgency).not.toBe('none')
  })
  test.each(Object.entries(kinds))('%s', (kind, typed) => {
    const missed: string[] = []
    let tried = 0
    for (let seed = 1; seed <= 60; seed++) {
      const random = chance(seed)
      for (const text of clear) {
        tried++
        const noisy = typed(text, random)
        if (screen(noisy).urgency === 'none') missed.push(noisy)
      }
    }
    const allowed = kind.includes('without some vowels') ? 0.06 : 0.02
    expect({
      kind,
      share: missed.length / tried <= allowed,
      missed: missed.length / tried <= allowed ? [] : missed.slice(0, 8),
    }).toEqual({ kind, share: true, missed: [] })
  })
})
