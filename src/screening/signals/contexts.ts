/** What a sentence is as a whole: a film, a game, the news, a question about anybody. */

import { givesWay, likeIt } from './gives-way.ts'
import { hears, type Sentence } from './heard.ts'
import { meaning } from './meaning.ts'
import type { Context } from './rule.ts'

const m = meaning

/** Contexts heard in a sentence. What is done to her herself, or goes on, is not a lesson and not the news. */
export function contextsOf(sentence: Sentence): Set<Context> {
  const found = new Set<Context>()
  const heard = (name: string): boolean => hears(sentence, name)
  const me =
    heard('me_obj') ||
    heard('us_obj') ||
    (heard('my') &&
      (heard('partner') || heard('family') || heard('helpless') || heard('boss') || heard('paper')))
  for (const name of [
    'fiction',
    'game',
    'sport',
    'joke',
    'idiom',
    'thing_dies',
    'goods',
    'medical',
    'travel',
    'religion',
  ] as const) {
    if (name === 'fiction' && likened(sentence) && (heard('me_obj') || heard('us_obj'))) continue
    if (givesWay(name, sentence)) continue
    if (heard(name) && !(name === 'joke' && heard('scam_place'))) found.add(name)
  }
  if (heard('told_in_book')) found.add('fiction')
  if ((heard('news') || heard('news_told') || formal(sentence)) && !me) found.add('news')
  if (heard('info') && !me) found.add('info')
  if (hypothetical(sentence, heard('me_obj') || heard('us_obj'))) found.add('hypothetical')
  return found
}

/** "Кинон дээр шиг намайг зоддог": as in a film, and not in one. */
const likened = ({ tokens }: Sentence): boolean => tokens.some(({ text }) => likeIt.test(text))

/** A newspaper does not wonder: "мөс хугарах болов уу". */
const asksAloud: ReadonlySet<string> = new Set([
  'уу',
  'үү',
  'юу',
  'юү',
  'вэ',
  'бэ',
  'uu',
  'vv',
  'yu',
  'we',
  've',
  'be',
])

/** Long sentences without any first person or chat, in the voice of a newspaper; told by Mongolian endings. */
function formal(sentence: Sentence): boolean {
  if (sentence.language === 'en') return false
  const heard = (name: string): boolean => sentence.heard.has(name)
  if (heard('me') || heard('we') || heard('me_dat') || heard('my') || heard('chat_word')) return false
  const words = sentence.tokens.filter(({ kind }) => kind === 'word').length
  if (words >= 8 && (sentence.heard.get('newspaper')?.length ?? 0) >= 2) return true
  if (words < 6) return false
  const told = sentence.tokens.slice(-2).some(
    ({ readings }) =>
      // Яахав (what now) and аав (father) end like a verb of newspapers.
      readings.some(({ means }) => (means & m.told) !== 0) &&
      !readings.some(({ stem, ending }) => ending === '' || stem.concepts.includes('what_to_do')),
  )
  return told && !sentence.asks && !asksAloud.has(sentence.tokens.at(-1)?.text ?? '')
}

/** "If somebody hits, where do I call?": a question about anybody. "If he finds me he kills me" is none. */
function hypothetical(sentence: Sentence, me: boolean): boolean {
  const heard = (name: string): boolean => sentence.heard.has(name)
  if (suffered(sentence)) return false
  const asks = heard('where_what') || heard('what_to_do') || sentence.asks
  if (heard('somebody') && (heard('if_word') || sentence.asks || conditional(sentence)) && !me) return true
  const hers =
    me ||
    heard('me_dat') ||
    heard('my') ||
    heard('partner') ||
    heard('boss') ||
    (heard('you_threat') && heard('say_so'))
  return (heard('if_word') || conditional(sentence)) && asks && (!hers || (heard('somebody') && !me))
}

/** "I was raped; what if I am with child?": what was done to her is no supposition. */
const suffered = (sentence: Sentence): boolean =>
  sentence.tokens.some(({ readings }) =>
    readings.some(
      ({ stem, means }) =>
        (means & m.past) !== 0 &&
        (means & m.neg) === 0 &&
        stem.concepts.some((concept) => harms.has(concept)) &&
        ((means & (m.caus | m.pass)) !== 0 || /[уү]{2}л/.test(stem.written)),
    ),
  )

const harms: ReadonlySet<string> = new Set(['rape', 'violate', 'beat'])

const conditional = (sentence: Sentence): boolean => {
  for (const ones of sentence.heard.values())
    if (ones.some(({ means }) => (means & m.cond) !== 0)) return true
  return false
}
