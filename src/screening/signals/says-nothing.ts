/**
 * Words that say nothing of what happened: what softens or confirms (шүү дээ, юм аа, үнэхээр), what fills a pause while she looks for
 * words (аа, нөгөө, юу гэдэг юм, um, you know), whom she calls to (эгч ээ), and a word said twice. As people speak, and as a
 * telephone writes down what they dictate. They are heard with the rest at first; a closer look leaves them out.
 */
import { rowsOf, wordsOf } from './rows-of-words.ts'
import type { Token } from './tokens.ts'

const softens = [
  '(?:шүү|shuu|shv+|shu) (?:дээ|dee|де|de)|шүүдээ|шүүдэ|шд|шдээ|шдэ|shuudee|shude|shd|shdee|shde|шүү|shuu',
  '(?:л|l) (?:даа|daa)|лдаа|ldaa|даа|дээ|доо|дөө|daa|dee|doo|дээдээ',
  '(?:юм|yum|ym|um) (?:аа|а|даа|шүү|aa|a|daa|shuu)(?: (?:даа|дээ|daa|dee))?|юмаа|юмдаа|юмшүү|юмшд|юмшдээ|yumaa|ymaa|yumdaa|ymdaa|yumshuu|ymshuu|ymshd|yumshd',
  '(?:биз|biz) (?:дээ|dee)|биздээ|bizdee|шив (?:дээ|dee)|шивдээ',
  '(?<=[а-яөүa-z] )(?:юм|ым|yum|ym)(?= $)',
]
const confirms = [
  '(?:тийм|тиймээ|тиим|tiim|tiimee)(?: (?:ээ|ee))?',
  '(?:яг )?(?:үнэндээ|үнэнийг хэлэхэд)|(?:yag )?(?:unendee|vnendee)|үнэхээр|унэхээр|uneheer|vneheer|unheer|ер нь|ер н|er ni|er n|yer ni|ерөөсөө',
  'honestly|literally|actually|basically|to be honest|tbh|so basically|anyways?',
]
const pauses = [
  '(?<=^ )uu+|(?<!(?:г[үу]й|биш|бш|алга|зүгээр|zugeer|zvgeer|g[uv]i?|bish|bsh|alga) )(?:аа+|ээ+|aa+|ee+)|өө+|ммм*|хмм*|mm+|hmm*|um+|uh+|uhm+|er+m+',
  '(?:юу|yu) (?:гэдэг|гэх|гэдгийн|gedeg|geh|gdg) (?:юм|билээ|вэ|yum|ym|bilee|ve|we)|(?:юу|yu) (?:билээ|bilee)',
  'нөгөө|ногоо нь|nuguu|nogoo|nugu|нөгөөх|(?:яах|yah) (?:вэ|ve|we) (?:дээ|dee)|яахав (?:дээ|dee)|яахавдээ|yahav dee|yahavdee',
  'тэгээд|тэгэд|тгд|тэгсэн|ингээд|tegeed|teged|tgd|tgeed|tegsen|ingeed|ингэхэд|ingehed',
  'you know|yk|i mean|so yeah|yeah|kinda|sort of|ok so|okay so',
  'блин|короче|вообще|ваще|просто|ну|вот|типа|blin|koroche|voobshe|prosto|nu',
]
const calls = [
  '(?:эгч|ах|ээж|аав|багш|эмч|найз|хүү|сэтгэлзүйч|зүйч|бүсгүй|хүмүүс|өвгөн|egch|ah|eej|aav|bagsh|emch|naiz|setgelzuich|humuus|hvmvvs) (?:аа|ээ|оо|өө|а|э|aa|ee|oo)',
  'эгчээ|эгчэ|ахаа|багшаа|эмчээ|найзаа|найзуудаа|хүүе|хүүеэ|(?:эгч|та|ta|egch) (?:минь|мини|mini|min)|egchee|ahaa|bagshaa|emchee|naizaa|naizuudaa|huue|hvve',
  'sis|sister|bro|guys|dear|maam|madam|sir',
]

const nothing = new RegExp(`(?<= )(?:${[...softens, ...confirms, ...pauses, ...calls].join('|')})(?= )`, 'g')

/** Without them, or the same tokens when there is none. What is nothing else stays. */
export function withoutThem(tokens: readonly Token[]): readonly Token[] {
  const empty = new Set(rowsOf(tokens, nothing).flatMap(wordsOf))
  const left = tokens.filter(
    ({ kind, text }, at) =>
      !empty.has(at) && !(kind === 'word' && text.length > 1 && text === tokens[at - 1]?.text),
  )
  return left.length === 0 || left.length === tokens.length ? tokens : left
}
