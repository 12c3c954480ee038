/**
 * Danger is heard as well when it is typed as people type on a telephone: in pieces with dots between, with emoji, with words that say
 * nothing, said twice, endings cut off or run together, English in short forms. What was quiet stays quiet so.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readPhrases } from '#src/cli/screen-eval.ts'
import { grave, gravePhrases, urgency } from './grave-phrases.ts'

const phrases = gravePhrases(5)

type Typed = (text: string, language: 0 | 1 | 2) => string
const words = (text: string): string[] => text.replace(/[.!]+$/, '').split(' ')
const everyOther = (text: string, behind: string): string =>
  words(text)
    .map((word, at) => (at % 2 === 1 ? word + behind : word))
    .join(' ')
const inTheMiddle = (text: string, small: string): string => {
  const said = words(text)
  return said.toSpliced(Math.floor(said.length / 2), 0, small).join(' ')
}
const mongolian =
  (typed: (text: string) => string): Typed =>
  (text, language) =>
    language === 0 ? text : typed(text)
const behind =
  (...small: [string, string, string]): Typed =>
  (text, language) =>
    `${words(text).join(' ')} ${small[language]}`
const before =
  (...small: [string, string, string]): Typed =>
  (text, language) =>
    `${small[language]} ${text}`
// biome-ignore format: in full, in short
const short: Readonly<Record<string, string>> = {
  you: 'u', your: 'ur', are: 'r', please: 'plz', and: 'n', with: 'w', the: 'da', this: 'dis', my: 'ma', dont: 'dnt', cant: 'cnt', wont: 'wnt', to: '2',
}

/** And how many in a hundred may be lost. */
const ways: Readonly<Record<string, [Typed, number]>> = {
  'dots between words': [(text) => words(text).join('... '), 4],
  'dots after every other word': [(text) => everyOther(text, '..'), 4],
  'a line for three words': [
    (text) =>
      words(text)
        .join(' ')
        .replace(/((?:\S+ ){2}\S+) /g, '$1\n'),
    4,
  ],
  'emoji between words': [(text) => words(text).join(' 😭 '), 0.5],
  'every word twice': [
    (text) =>
      words(text)
        .flatMap((word) => [word, word])
        .join(' '),
    3,
  ],
  'шүү дээ': [behind('you know', 'shuu dee', 'шүү дээ'), 4],
  'юм аа': [behind('tbh', 'yum aa', 'юм аа'), 4],
  шд: [behind('i mean', 'shd', 'шд'), 4],
  үнэхээр: [before('honestly', 'uneheer', 'үнэхээр'), 4],
  'эмч ээ': [before('maam', 'emch ee', 'эмч ээ'), 4],
  'багш аа': [before('sis', 'bagsh aa', 'багш аа'), 4],
  'тийм ээ тийм': [before('yeah yeah', 'tiim ee tiim', 'тийм ээ тийм'), 4],
  'нөгөө in the middle': [(text, language) => inTheMiddle(text, ['um', 'nuguu', 'нөгөө'][language] ?? ''), 3],
  'юу гэдэг юм in the middle': [
    (text, language) => inTheMiddle(text, ['i mean', 'yu gedeg yum', 'юу гэдэг юм'][language] ?? ''),
    3,
  ],
  'not, cut off': [mongolian((text) => text.replace(/(?<=\p{L}{2})(гүй|gui)(?!\p{L})/gu, ' $1')), 1],
  'what goes on, written to its verb': [
    mongolian((text) => text.replace(/(?<=[жчдj]|ch|[ое]d) (байна|бна|bna|bn)(?!\p{L})/gu, '$1')),
    1.5,
  ],
  'English in short forms': [
    (text, language) =>
      language === 0 ? text.replace(/\w+/g, (word) => short[word.toLowerCase()] ?? word) : text,
    3,
  ],
  'letters that look like ө and ү': [(text) => text.replaceAll('ө', 'ɵ').replaceAll('ү', 'γ'), 4],
}

describe.each(Object.entries(ways))('typed so: %s', (_, [typed, atMost]) => {
  test('it is heard', () => {
    const changed = phrases.flatMap(({ text, in: language }) => {
      const said = typed(text, language)
      return said === text ? [] : [said]
    })
    const lost = changed.filter((said) => !grave(said))
    expect(changed.length).toBeGreaterThan(50)
    expect({ lost: lost.length, of: changed.length, some: lost.slice(0, 5) }).toSatisfy(
      () => lost.length <= (changed.length * atMost) / 100,
    )
  })
})

describe('one by one', () => {
  test.each([
    'намайг.. зодоод.. байна',
    'namaig\nalna\ngej bn',
    'he... wont... let... me... out',
    'хоолойг 😭 минь 😭 боосон',
    'гэр бүлийн хүчирхийлэлд өртөөд байна шүү дээ',
    'nuhur mini uurtai uyedee tag boltol boomildog shuu dee',
    'эмч ээ нөхөр минь намайг зодоод байна',
    'намайг намайг аваад аваад явах гэж гэж байна',
    'гарч чадах гүй түгжсэн',
    'garch chadah gui bn haalga tugjchihsen',
    'намайг алах гэжбн',
    'namaig zodoodbna',
    'нөхөр намайг зодожийна',
    'my boss wnt return ma passport',
    'he is beatin my mom right now',
    'нɵхɵр намайг зодож байна',
    'he wnt to kill me',
    'i wnt 2 kill myself',
    'i dnt wnt 2 live anymore',
    'no ma husband beat me',
    'he is stabbin me',
    'he is stranglin me',
    'plz hlp',
    'said n ohiniig huchindsen',
    'door n hevtuuleed huchindsen',
    'хутгалсан гуй цус гоожоод байна',
    'нөхөр цохисон гуй хавдсан',
    'намайг зодоод гуй гэсэн',
  ])('is heard: %s', (text) => expect(grave(text)).toBe(true))

  test.each([
    'нөхөр намайг зоддог гүй шүү дээ',
    'nohor namaig zoddog gui ee',
    'тэр намайг зодож үзээ гүй',
    'Намайг ажилд авахгүй гэсэн, зүгээр ээ өөр газар хайна',
    'хэн нэгэн хүүхдийн дугуй зарна уу',
    'эмч ээ цаг авмаар байна',
    'багш аа хичээлдээ явж чадахгүй нь, ханиад хүрчихлээ шүү дээ',
    'эмчийн үзлэгт орсон 🙏 баярлалаа',
    'инээгээд үхэх нь ээ хаха',
    'he never hits me u know',
    'he wnt hit me',
    'they wnt hurt us',
    'амиа хорлох бодол гүй',
    'тэр намайг зоддог гуй',
    'намайг зодох гуй ээ',
    'the show will begin at nine',
    'a guy from work is with us',
  ])('is quiet: %s', (text) => expect(urgency(text)).toBe('none'))
})

test('a small word that says nothing alone is read as well where it tells what came after', () =>
  expect(
    urgency(
      'bvgdeeree nisehiin buudal deer passportoo neg ahad ugsun, shalgalt gsn. tegeed l baihgui bolson',
    ),
  ).not.toBe('none'))

test('of ordinary messages between dots, with шүү дээ or with emoji, no more are asked about than as they stand', () => {
  const { phrases: chats } = readPhrases(readFileSync(new URL('chats.tsv', import.meta.url), 'utf8'))
  const some = chats.filter((_, at) => at % 6 === 0)
  const alarms = (typed: (text: string) => string): number =>
    some.filter(({ text }) => urgency(typed(text)) !== 'none').length
  const plain = alarms((text) => text)
  expect(plain / some.length).toBeLessThan(0.04)
  for (const typed of [
    (text: string) => `${text} шүү дээ`,
    (text: string) => words(text).join(' 🙏 '),
    (text: string) => words(text).join('... '),
  ])
    expect(alarms(typed)).toBeLessThanOrEqual(plain * 1.25)
})
