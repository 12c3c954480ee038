/** Tense, denial, jokes, films, others: what a sentence is about decides, not the word in it. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { explain } from '#src/screening/explain.ts'
import { screen } from '#src/screening/screen.ts'

const urgency = (text: string, earlier?: string[]): string =>
  screen(text, earlier === undefined ? {} : { earlier }).urgency

describe('what goes on now is more urgent than what was', () => {
  test.each([
    ['Нөхөр намайг зодож байна', 'critical'],
    ['nuhur namaig zodood bn', 'critical'],
    ['Нөхөр маань намайг зоддог', 'high'],
    ['nuhur mini namaig zoddog', 'high'],
    ['нөхөр намайг зодсон', 'high'],
    ['Нөхөр маань 6 жилийн өмнө намайг зоддог байсан, салсан', 'medium'],
    ['намайг хүчирхийлсэн, өчигдөр шөнө', 'critical'],
    ['he is beating me right now', 'critical'],
    ['my husband hits me', 'high'],
  ])('%s: %s', (text, expected) => {
    expect(urgency(text)).toBe(expected)
  })
})

describe('a denial is a denial', () => {
  test.each([
    'нөхөр намайг зоддоггүй',
    'nuhur namaig zoddoggui',
    'нэг ч удаа зодуулж байгаагүй',
    'паспорт хураагаагүй',
    'амиа хорлох бодол надад байхгүй',
    'bi uhmeergui bn',
    'он namaig zodoogui',
    'Нөхөр намайг зоддоггүйд баярладаг',
    'намайг зодоогүйд баярлаж байна',
    'manai nuhur namaig uurladagguid bayarlaj baina',
    'he never hit me',
    'i do not want to die',
  ])('%s', (text) => {
    expect(urgency(text)).toBe('none')
  })
  test.each([
    'гэрээс гаргахгүй байна',
    'гарч чадахгүй байна түгжээтэй',
    'паспортыг минь өгөхгүй байна',
    'амьдармааргүй байна',
    'цалин өгөхгүй байна эзэн',
    'цалингаа өгөөгүйгээс болж харьж чадахгүй байна',
    'Ээж намайг гэрээс гаргадаггүйд гомдож байна',
    'битгий зод гэж гуйсан ч намайг зодсон',
  ])('but not here: %s', (text) => {
    expect(urgency(text)).not.toBe('none')
  })
})

describe('films, games, lessons, news and jokes are quiet, and a real sentence beside them is not', () => {
  test.each([
    'Кинонд нөхөр нь эхнэрээ зоддог',
    'pubg deer namaig alchihlaa',
    'хүчирхийлэл гэж юу вэ',
    'гэр бүлийн хүчирхийллийн тухай хичээл үзсэн',
    'ээж намайг ална даа хаха',
    'eej namaig alna 😂',
    'инээгээд үхлээ',
    'үхтлээ ядарсан',
    'мэдээн дээр хүн амиа алдсан гэсэн',
    'хэрвээ хэн нэгэн зодвол хаашаа залгах вэ',
    'in the movie he kills his wife',
  ])('quiet: %s', (text) => {
    expect(urgency(text)).toBe('none')
  })
  test.each([
    'Кино үзсэн. Нөхөр намайг зодсон',
    'kino uzsen. nuhur namaig zodson',
    'Хичээл дууслаа. Тэр намайг алах гэж байна',
  ])('heard: %s', (text) => {
    expect(urgency(text)).not.toBe('none')
  })
  test('"if he finds me" is a threat, not a supposition', () => {
    expect(urgency('намайг олчихвол алчихна')).toBe('critical')
  })
  test('a third person is a real victim', () => {
    expect(urgency('эгчийг маань нөхөр нь зодож байна')).toBe('critical')
    expect(urgency('дүүг маань хятадад зарчихсан')).not.toBe('none')
  })
})

describe('her own thing is hers', () => {
  test('her own passport in her own hands is quiet, hers in theirs is not', () => {
    expect(urgency('паспортоо авсан')).toBe('none')
    expect(urgency('pasportoo avsan')).toBe('none')
    expect(urgency('паспортыг минь авсан')).toBe('high')
    expect(urgency('pasportiig mini avsan')).toBe('high')
  })
})

describe('short bubbles', () => {
  test('are heard together, and the places are those of the last one', () => {
    const { urgency: found, signals } = screen('авсан', { earlier: ['намайг', 'паспортыг минь'] })
    expect(found).toBe('high')
    expect(signals[0]).toMatchObject({
      id: 'papers-taken',
      earlier: true,
      evidence: [{ start: 0, end: 5, text: 'авсан' }],
    })
  })
  test('what an earlier one said alone is not said again', () => {
    expect(urgency('сайн уу', ['намайг зодсон'])).toBe('none')
  })
  test('a grave word taken back keeps the offer of help', () => {
    const { urgency: found, signals } = screen('за яах вэ, зүгээр', {
      earlier: ['нөхөр намайг алах гэж байна'],
    })
    expect(found).toBe('medium')
    expect(signals).toEqual([
      {
        id: 'taken-back',
        label: 'immediate_danger',
        urgency: 'medium',
        evidence: [],
        doubtful: true,
        earlier: true,
      },
    ])
    expect(urgency('за яах вэ, зүгээр', ['сайн уу'])).toBe('none')
    expect(urgency('za yah ve zugeer', ['nuhur namaig alah gej bn'])).toBe('medium')
  })
})

describe('an age under 18 beside harm', () => {
  test.each(['би 15 настай, намайг зоддог', 'bi 14tei aav zoddog', 'i am 16 and my stepfather hits me'])(
    '%s',
    (text) => {
      expect(screen(text).signals).toEqual(
        expect.arrayContaining([expect.objectContaining({ label: 'minor', urgency: 'critical' })]),
      )
    },
  )
  test('alone is none', () => {
    expect(urgency('охин маань 15 настай, сургуульд сурдаг')).toBe('none')
  })
})

describe('what fired is shown', () => {
  test('evidence is what stands in the text at its place', () => {
    for (const text of [
      'Сайн уу! Намайг ЗОДОЖ байна 😭',
      'ok. namaig  zod\u200bood bn!!',
      'паспо\u200dртыг минь хураасан',
    ]) {
      const { signals } = screen(text)
      expect(signals.length).toBeGreaterThan(0)
      for (const { evidence } of signals) {
        expect(evidence.length).toBeGreaterThan(0)
        for (const one of evidence) expect(text.slice(one.start, one.end)).toBe(one.text)
      }
    }
  })
  test('explaining tells words, forms, rules, and what kept a rule quiet', () => {
    const explained = explain('Кинонд нөхөр нь эхнэрээ зоддог. Намайг зодсон')
    expect(explained.sentences[0]?.blocked.map(({ rule, by }) => [rule, by])).toContainEqual([
      'beaten',
      'fiction',
    ])
    expect(explained.sentences[1]?.fired.map(({ rule }) => rule)).toContain('beaten')
    expect(explained.sentences[1]?.tokens[1]?.forms.join()).toContain('past')
    expect(explained.urgency).toBe('high')
  })
  test('a doubtful alarm says so', () => {
    expect(screen('туслаарай').signals).toEqual([
      expect.objectContaining({ id: 'bare-rescue', doubtful: true }),
    ])
  })
})

describe('how certain it is: whether a person is called at once, or one soft question put', () => {
  /** Something critical that is certain: only that calls a person before she has answered. */
  const calls = (text: string): boolean =>
    screen(text).signals.some(({ urgency, doubtful }) => urgency === 'critical' && !doubtful)

  test.each([
    'My first pay from the new cafe, bought my mom a scarf and she wore it to bed',
    'kirill font alga bolchood bna, latinaar bichije bolku',
    'Паспортоо сунгуулах гэсэн чинь зургаа таарахгүй гээд буцаачихлаа, ахиад даруулах болсон',
  ])('nobody is called where all around it is an ordinary day: %s', (text) => {
    expect(calls(text)).toBe(false)
  })

  test.each([
    'he is going to kill me',
    'тэр намайг ална гэсэн',
    'nuhur namaig alah geed bn',
    'the door is locked, i cannot get out',
    'бүх эмээ уучихлаа',
  ])('a person is called where it is told as done to her, or nothing speaks against it: %s', (text) => {
    expect(calls(text)).toBe(true)
  })

  test.each([
    'эмээгийн даралтны эмийг бүгдийг нь залгичихлаа',
    'согтуу танихгүй хүн хашаа даваад орчихлоо, ганцаараа байна',
    '2 honog hoolgui us ch ugsungui, uruund hevtej bn',
  ])('so many signs that nothing else can be meant are certain without a rule: %s', (text) => {
    expect(screen(text).signals).toEqual([
      expect.objectContaining({ id: 'several-signs', urgency: 'critical' }),
    ])
    expect(calls(text)).toBe(true)
  })

  test('an age makes harm a child’s, as certain as the harm is', () => {
    const cousin = screen(
      'My boyfriend says he is not jealous, but he asked three times who Tuguldur is. Tuguldur is my cousin and he is fourteen.',
    )
    expect(cousin.signals.find(({ id }) => id === 'under-18')).toMatchObject({ doubtful: true })
    const sold = screen('she is 14 and he will sell her to karaoke')
    const child = sold.signals.find(({ id }) => id === 'under-18')
    expect(child).toMatchObject({ urgency: 'critical' })
    expect(child?.doubtful).toBeUndefined()
  })

  test('said twice, once doubtfully and once clearly, it is clear', () => {
    const both = screen('huraachihsan gargahgui bn', { earlier: ['namaig', 'pasportiig mini'] })
    const first = both.signals.find(({ id }) => id === 'not-let-out')
    expect(first).toMatchObject({ urgency: 'critical' })
    expect(first?.doubtful).toBeUndefined()
    expect(screen('huraachihsan gargahgui bn').signals).toEqual([
      expect.objectContaining({ id: 'not-let-out', doubtful: true }),
    ])
  })

  test('what her husband does to the children is certain, and so is a wish to die', () => {
    expect(calls('my husband is beating the children')).toBe(true)
    const wish = screen('i want to die, the kids are at school today and weather is nice')
    expect(wish.signals.filter(({ label, doubtful }) => label === 'suicide' && doubtful)).toEqual([])
    expect(wish.signals.length).toBeGreaterThan(0)
  })

  test('somebody may look at her screen: that is never loud by many signs alone', () => {
    for (const phrase of phrasesOfOthers())
      for (const { id, label, doubtful } of screen(phrase).signals)
        if (id === 'several-signs' && label === 'someone_near')
          expect({ phrase, doubtful }).toEqual({ phrase, doubtful: true })
  })

  test('explaining tells what was outweighed, and what is heard in the end', () => {
    let outweighed = 0
    for (const phrase of phrasesOfOthers().slice(0, 400)) {
      const { signals, sentences, urgency: most } = explain(phrase)
      expect(most).toBe(screen(phrase).urgency)
      const heard = new Set(signals.map(({ id }) => id))
      for (const { fired, blocked } of sentences) {
        for (const { rule } of fired) expect(heard).toContain(rule)
        for (const { by } of blocked) if (by === 'whole') outweighed++
      }
    }
    expect(outweighed).toBeGreaterThan(10)
  })
})

const phrasesOfOthers = (): string[] =>
  readFileSync(new URL('written-k.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter((row) => row.includes('\t'))
    .map((row) => row.split('\t').at(-1) ?? '')
