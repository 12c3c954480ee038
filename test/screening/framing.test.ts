/** Danger is heard as well when it is framed as people frame it: a greeting, thanks, who she is, her whole story without a stop. */
import { describe, expect, test } from 'vitest'
import { screen } from '#src/screening/screen.ts'
import { grave, gravePhrases, urgency } from './grave-phrases.ts'

const phrases = gravePhrases(5)

/** English, Mongolian in Latin letters, in Cyrillic; and how many in a hundred may be lost beside it, before or behind. */
const frames: readonly [string, string, string, number][] = [
  ['hello', 'sain bna uu', 'сайн байна уу', 0.3],
  ['good evening', 'oroin mend', 'оройн мэнд', 0.3],
  ['hi how are you', 'sain bnu saihan amarch bnu', 'сайн уу сайхан амарч байна уу', 0.3],
  ['thank you so much', 'mash ih bayarlalaa', 'маш их баярлалаа', 1],
  ['sorry to bother you', 'sanaa zovooj bgad uuchlaarai', 'санаа зовоож байгаад уучлаарай', 0.3],
  ['i have a question', 'neg yum asuuh gesen yum', 'нэг юм асуух гэсэн юм', 0.3],
  ['please give me advice', 'zuvluguu ugnu uu', 'зөвлөгөө өгнө үү', 0.3],
  ['is that ok', 'yaltai ve', 'яалтай вэ', 2.5],
  ['my name is bolor', 'namaig bolor gedeg', 'намайг Болор гэдэг', 1],
  ['i am 24 years old', 'bi 24 nastai', 'би 24 настай', 1],
  ['i am in thailand', 'bi tailand bgaa', 'би Тайландад байгаа', 1.5],
  ['he was drunk', 'arhi uusan', 'архи уусан байсан', 1],
  ['we got married 5 years ago', '5 jiliin umnu gerlesen', '5 жилийн өмнө гэрлэсэн', 5],
  [
    'i was born in a small town and my family moved to the city when i was little we had a small shop and i helped there after classes then i met him at work and we have a son now',
    'bi hudoo turj ussun daraa ni hot ruu nuuj irsen bid jijig delguurtei bsan bi hicheel tarsan hoino tuslaj bsan daraa ni ajil deeree nuhurtei taniltsaad huutei bolson',
    'би хөдөө төрж өссөн дараа нь хот руу нүүж ирсэн бид жижиг дэлгүүртэй байсан би хичээл тарсны дараа тусалдаг байсан дараа нь ажил дээрээ нөхөртэйгөө танилцаад хүүтэй болсон',
    4,
  ],
]

describe.each(frames)('beside “%s”, with no stop between', (...frame) => {
  const atMost = frame[3]
  test.each(['before', 'behind'])('%s it', (where) => {
    const lost = phrases.flatMap(({ text, in: language }) => {
      const said = where === 'before' ? `${frame[language]} ${text}` : `${text} ${frame[language]}`
      return grave(said) ? [] : [said]
    })
    expect(phrases.length).toBeGreaterThan(700)
    expect({ lost: lost.length, some: lost.slice(0, 5) }).toSatisfy(
      () => lost.length <= (phrases.length * atMost) / 100,
    )
  })
})

describe('a number with dots ends no sentence', () => {
  test.each([
    ['Эзэн намайг 1.500.000 төгрөгөөр зарсан', 'Эзэн намайг төгрөгөөр зарсан'],
    ['darga namaig 22.30 d zodson', 'darga namaig zodson'],
  ])('%s', (dotted, plain) => expect(urgency(dotted)).toBe(urgency(plain)))
})

describe('English before it in the same sentence does not make Mongolian unheard', () => {
  test.each(['namaig alah gej bn', 'nuhur namaig zodood bn', 'pasportiig mini avaad ogohgui bn'])(
    '%s',
    (text) => {
      expect(urgency(`i am sorry to write to you so late, ${text}`)).toBe(urgency(text))
      expect(grave(`can you help me, ${text}`)).toBe(true)
    },
  )
})

describe('what goes on now is not over because something else in the sentence was long ago', () => {
  test.each([
    ['нөхөр намайг зодож байна', 'Бид 5 жилийн өмнө гэрлэсэн, '],
    ['5 жил хамт амьдарсан нөхөр намайг зодож байна', '2 жилийн өмнө ирсэн, '],
    ['эзэн намайг өөр газар зарах гэж байна', '5 жилийн өмнө ирсэн '],
    ['nuhur namaig zodood bn', 'bid 5 jiliin umnu gerlesen, '],
    ['he is beating me', 'we got married 5 years ago and '],
  ])('%s', (text, before) => {
    expect(urgency(text)).toBe('critical')
    expect(urgency(before + text)).toBe('critical')
  })
  test.each([
    'Нөхөр маань 6 жилийн өмнө намайг зоддог байсан, салсан',
    '5 жилийн өмнө нөхөр намайг зодож байсан',
    'he beat me many years ago',
    'years ago my husband used to beat me',
  ])('but what was is: %s', (text) => expect(urgency(text)).toBe('medium'))
})

describe('a denial before “he” denies nothing that he does', () => {
  test.each([
    ['i am not ok, ', 'he hits me'],
    ['i dont know ', 'he hit me'],
    ['i am not ok, ', 'he choked me until i passed out'],
    ['no its not fine, ', 'he doesnt let me talk to my family'],
    ['please dont, ', 'he has my baby and wont open the door'],
  ])('%s%s', (before, text) => {
    expect(grave(text)).toBe(true)
    expect(grave(before + text)).toBe(true)
  })
  test.each(['he never hit me', 'i never said he hurts me', 'he did not hit me'])('but: %s', (text) =>
    expect(urgency(text)).toBe('none'),
  )
})

describe('what is doubtful does not keep what is certain from being heard', () => {
  test('a second sentence', () => {
    const heard = (text: string) =>
      screen(text).signals.some(({ doubtful, urgency: how }) => !doubtful && how !== 'medium')
    const doubts = ['туслаарай', 'help me']
    for (const { text } of phrases.slice(0, 200))
      for (const doubt of doubts) if (heard(text)) expect(heard(`${text}. ${doubt}`), text).toBe(true)
  })
})

describe('a farewell keeps what it asks forgiveness for, and a film beside the blow makes it no film', () => {
  test.each(['би явлаа уучлаарай бүгд', 'bugdiig ni ugii. uuchlaarai bugdeeree. bi yavlaa'])('%s', (text) =>
    expect(urgency(text)).toBe('critical'),
  )
  test('a film', () => expect(grave('кино үзэж байгаад ах намайг зодсон')).toBe(true))
})
