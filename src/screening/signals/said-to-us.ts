/**
 * What is said to whoever reads, and not of her: a greeting, thanks, "sorry to bother you", "is anybody there". It is a sentence of its
 * own wherever it stands, so that it weighs nothing beside what she tells: "баярлалаа, намайг зодоод байна". Both scripts, as typed.
 */
import { rowsOf, wordsOf, written } from './rows-of-words.ts'
import type { Token } from './tokens.ts'

const very = '(?:(?:маш|mash|их|ikh|ih|танд|tand|та|ta) ){0,3}'
const sain = '(?:сайн|sain|sn|сн)'
const isIt =
  '(?:байна уу|байна у|бна уу|бн уу|байнуу|бнуу|бну|baina uu|bna uu|bn uu|bainuu|bnuu|bnu|bna u|bga uu|бга уу|bguu)'
const please =
  '(?:өгнө үү|өгөөч|өгөөрэй|өгнү|ugnu uu|uguuch|ugnuu|ogno uu|ogooch|uguurei|ugch boloh uu|өгч болох уу|авъя|авья|авмаар байна|avii|avya|avmaar bna|avmaar bn)'

const openings = [
  `${sain}(?: ${isIt}| уу| у| uu| u| vv)`,
  'сайнуу|sainuu|sainu|sbnu|sbnuu|сбну',
  `(?:сайхан|saihan) (?:амарч|амарсан|amarch|amarsan)(?: ${isIt}| уу| uu)`,
  '(?:өглөөний|өдрийн|оройн|ugluunii|udriin|oroin|oroinii) (?:мэнд|mend)',
  '(?:hi|hello|hey)(?: there)?|good (?:morning|afternoon|evening|day)|how are you(?: doing)?',
]
const thanks = [
  `${very}(?:баяр+ла+л+аа+|баярлаа|bay[ae]?r+l+a*l+aa*|bairl+a*l+aa*|гялайлаа|gyalailaa)(?: (?:шүү|шд|шдээ|shuu|shd|та бүхэнд|ta buhend))?`,
  'thank you(?: (?:so|very) much| in advance)?|(?:many )?thanks(?: a lot| so much| in advance)?',
  'thank you for (?:reading|listening|your help|your time)',
]
const sorry = [
  '(?:санаа|sanaa) (?:зовоож|зовоосон|zovooj|zovooson)(?: (?:байгаад|байна|bgad|bgaad|bn|bna))? (?:уучлаарай|uuchlaarai|uuchlaarei)',
  '(?:i am |im )?sorry (?:to bother you|to disturb you|for bothering you|for disturbing you|to write so late)|excuse me',
]
const ve = '(?:вэ|бэ|ве|бе|ve|be|we)'
const asksUs = [
  '(?:ярьж|yarij|чатлаж|chatlaj) (?:болох|boloh) (?:уу|у|uu|vv)|can i talk (?:to|with) (?:you|someone|somebody)',
  '(?:нууцлал|нууцлалыг|nuutslal|nuutslaliig) (?:хадгалах|хадгалдаг|hadgalah|hadgaldag) (?:уу|uu|vv)|is (?:this|it) (?:confidential|private|anonymous)',
  '(?:та|ta|чи|chi) (?:робот|robot|бот|bot) (?:уу|юу|юм уу|uu|yu|yum uu|vv)|are you (?:a )?(?:robot|bot|human|real person)',
  `(?:та|ta|та нар|ta nar) (?:хэн|hen) ${ve}|who are you`,
  `(?:хаана|хэнд|haana|hend) (?:хандах|handah|хандвал|handval) ${ve}`,
  `(?:энэ |ene )?(?:гэмт|gemt) (?:хэрэг|hereg) (?:мөн|mun|mon) (?:үү|uu|vv)|(?:хуулиар|huuliar) (?:яах|yah|яадаг|yadag) ${ve}`,
  `(?:хурдан |hurdan )?(?:хариу|hariu) ${please}|please reply|reply fast`,
  `(?:та|ta) ${isIt}|are you there`,
  '(?:нэг|neg) (?:юм|yum|ym) (?:асуух|asuuh|ярих|yarih|хэлэх|heleh) (?:гэсэн|gesen|гсэн|gsn)(?: (?:юм|yum|ym))?',
  '(?:асуулт|asuult) (?:байна|bna|bn|baina)|i have a question|i want to ask (?:something|you something|a question)',
  `(?:зөвлөгөө|зөвөлгөө|zuvluguu|zovlogoo|zuvulguu) ${please}|(?:please )?give me (?:some )?advice`,
]

const between = [
  '(?<=^ )(?:за|za|ok|okay|тэгээд|tegeed)(?! (?:яах|yah|тэг|teg|зүгээр|zugeer))',
  '(?:яалтай|yaltai|yaaltai) (?:вэ|ве|бэ|ve|we|be)|is (?:that|it) ok',
]

const saidToUs = new RegExp(
  `(?<= )(?:${[...openings, ...thanks, ...sorry, ...asksUs, ...between].join('|')})(?= )`,
  'g',
)

/** "Олсон хүнд баярлалаа", "зодвол хаана хандах вэ", "төрсөн өдрийн мэнд": it belongs to what stands before it, and is not said to us. */
const belongsToIt =
  /(?:с[аэоө]нд|s[aeou]nd|хүнд|hund|hvnd|төрсөн|tursun|torson|turson|в[аэоө]л|v[aeou]{1,2}l|бол|bol)$/
/** Who says goodbye: whether to us or to her life, the whole sentence tells. */
const goodbye = / (?:баяртай|bayartai|bayrtai|goodbye|bye) /

/** A sentence as one, or as what is said to us and the rest; one that is nothing else stays whole. */
export function besideSaidToUs(tokens: readonly Token[]): (readonly Token[])[] {
  if (goodbye.test(written(tokens))) return [tokens]
  const rows = rowsOf(tokens, saidToUs).filter(({ from }) => !belongsToIt.test(tokens[from - 1]?.text ?? ''))
  const ours = new Set(rows.flatMap(wordsOf))
  if (ours.size === 0 || ours.size === tokens.length) return [tokens]
  return [tokens.filter((_, at) => ours.has(at)), tokens.filter((_, at) => !ours.has(at))]
}
