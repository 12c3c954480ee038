/** The small words that say who, whether, when: they turn "beat" into "beats me", "did not beat", "a film". */
import type { Concept } from '../lexicon.ts'

export const grammar = {
  me_obj: {
    about: 'me, as the one it is done to (намайг)',
    words:
      'намайг, намаиг, намай, намйг, намг, намик, намийг, намайгаа, намайгч, намайгаад, наамайг, нмг, nmg, nmgg, nmig, nmaig, нмаг, нмайг, нмйг, namagi, nanaig, namaing, namaih, nmaiig, namiig, namaiig, намайгг, namaigg, namag, намаг',
    en: 'me, myself',
  },
  me_dat: {
    about: 'to me, from me, at me',
    words:
      'надад, надаа, нада, над, надруу, надтай, надаас, надаар, надруугаа, надаасаа, дээрээс минь, дээр минь, над руу, над дээр, надлуу, нд',
  },
  me: { about: 'I', words: 'би, бий, биш дээ', en: "i, im, ive, ill, id, iam, i'm" },
  my: {
    about: 'my, our',
    words: 'миний, минь, мини, мин, маань, мань, манай, манайх, бидний, маани, миниий, мину',
    en: 'my, our, mine',
  },
  us_obj: {
    about: 'us, as the ones it is done to',
    words:
      'биднийг, биднийгээ, бидэнд, биднээс, бидэнтэй, манайхныг, биднүүдийг, бид нарыг, бид нарт, бид хоёрыг, бид хэдийг, бид гурвыг, биднийгээ, бидний гурвыг, бидний хэдийг, бидний хоёрыг, бидний дөрвийг, бид дөрвийг, биднийг бүгдийг, манайхныг бүгдийг',
    en: 'us',
  },
  we: {
    about: 'we',
    words: 'бид, бид нар, биднүүд, бид хоёр, бид гурав, бид тавуул, бид нарын',
    en: 'we, were all, weve, well',
  },
  you_threat: {
    about: 'you, your, in words somebody said to her',
    words: 'чамайг, чамаиг, чиний, чинь, чамд, чамаас, чамтай, чини, та нарыг, танай, чамаар',
    en: 'you, your',
  },
  him_obj: {
    about: 'him, her, them, as object',
    words: 'түүнийг, тэднийг, тэдэнд, түүнд, тэрнийг, тэрүүнийг',
    en: 'her, them, him',
  },
  self_obj: {
    about: 'oneself',
    words: 'өөрийгөө, өөриигөө, өөрийгоо, оорийгоо, өөрөөсөө, өөртөө, өөригөө',
    en: 'myself, my self, mysef',
  },
  own: { about: 'own, by oneself', words: 'өөрийн, өөрөө, өөрсдөө', en: 'own' },

  bai_now: {
    about: 'is, are (now)',
    words:
      'байна, байнаа, байн, бна, бн, бнаа, бгаа, байгаа, бга, бх, байгаам, бгаам, бгам, бгаан, бга юм, байгааюм, бгаашдэ, бнашдэ, байналээ, бнлээ, бнашд, баина, баигаа, бхийм, бхюм, бх юм, бйна, байгааа, бгана, бэна, бээн, бэн, байхаа, сууна, суугаа, бхаа, байгааг',
  },
  bai_past: {
    about: 'was',
    words: 'байсан, бсан, бсн, байлаа, байжээ, бсийм, байсийм, баисан, бсим, бсан юм, байв, билээ',
  },
  bai_neg: {
    about: 'is not, was not, there is none',
    words:
      'байхгүй, бхгүй, бку, бкү, байгаагүй, бгаагүй, байсангүй, байдаггүй, бдаггүй, бхгү, байхгү, баихгуй, бхуй, бхүй, байхгүйн, бгүй, байкү, байхку, удаагүй, удаагуй, удаагү',
  },
  not_be: { about: 'is not (биш)', words: 'биш, бишээ, бишдээ, бишд, бишш' },
  nothing: { about: 'no, none (үгүй, алга)', words: 'үгүй, үгүээ, алга, алгаа, үгүйээ, угуй, алгаашдэ' },
  never_done: {
    about: 'has never done (after a converb: зодож үзээгүй)',
    words: 'үзээгүй, үзэгүй, үзсэнгүй, үздэггүй, үзээгүй ээ, үзээгуй, үзээгү, мэдэхгүй ээ',
  },
  can: { about: 'can', verbs: 'чад', en: 'can, could, able' },
  cant: { about: 'cannot', words: 'чадку, чдахгүй, чадхгүй, чадкү', en: 'cant, cannot, couldnt, unable' },
  may: { about: 'may, becomes (бол-)', short: 'бол' },
  say_so: {
    about: 'says, said, saying (гэж, гэсэн, гээд)',
    words:
      'гэж, гэсэн, гсн, гж, гэнэ, гээд, гэд, гд, гдг, гэдэг, гэлээ, гэв, гэхээр, гээл, гс, гэсийм, гэх, гэсэнд, гэчихээд, гэчихсэн, гэдгийг, гэхээрээ, гэсэнээ, гжээ, гсэн, гэсний, гэж байна, гэе, гэхэд, гэхлээр, гэхлээрээ, гэмгүү, гэтэл, гэхэд нь, ге, гэгээд, гх',
    en: 'says, said, say, told, tells, threatened, threatens, threatening, warned',
  },
  tell: {
    about: 'say, tell, write, call',
    verbs: 'хэл, бич, залга, мессежл, утасд',
    en: 'tell*, write*, text*, call*, message*',
  },
  dont_plea: { about: 'do not (plea)', words: 'битгий, битгии, бүү, битги', en: 'dont, stop, please stop' },
  now_word: {
    about: 'now, today',
    words: 'одоо, одоохон, яг одоо, сая, одо, дөнгөж, оодоо, дөнгөж сая, одоогоор, одоол, сая л',
    en: 'now, right now, currently, rn, just, minutes ago, at the moment',
  },
  soon: {
    about: 'within hours',
    words:
      'өнөө орой, өнөө шөнө, өнөөдөр, маргааш, минутын дараа, цагийн дараа, удахгүй, маргаш, өнөөшөнө, шөнөдөө, өнөөдрөөс, удахгү, энэ шөнө, энэ орой, өнөөдрийн',
    en: 'tonight, today, tomorrow, soon, this morning, this evening, coming, in an hour, hour ago, an hour',
  },
  long_ago: {
    about: 'long ago',
    words:
      'жилийн өмнө, жилийн омно, өмнө нь, омно нь, ноднин, багадаа, урьд нь, жилийн өмнөх, багад, оюутан байхдаа, бага байхад, өмнө, жил болж, өнгөрсөн жил, хүүхэд байхад, онд',
    starts: '',
    en: 'years ago, year ago, used to, when i was, in the past, last year, ago, months ago',
  },
  over_now: {
    about: 'it is over: divorced, came back, better',
    words: 'гарч ирсэн, салсан, салаад, буцаж ирсэн, буцаж ирээд, ирсэн, гэртээ ирсэн, салчихсан',
    en: 'divorced, ex husband, now home, came back, left him',
  },
  every: {
    about: 'again and again',
    words:
      'байнга, үргэлж, өдөр бүр, болгон, дахин, дахиад, дандаа, өдөр болгон, олон удаа, ойр ойрхон, ойрхон, бүр, шөнө бүр, дахин дахин, үргэлжийн, бангийн, удаа дараа, заримдаа, орой болгон, хүртэл, тутам, өдөрт, шөнөдөө, хоногт',
    en: 'always, every day, every night, again, often, constantly, every week, sometimes, keeps, every, again and again, all the time',
  },
  night: { about: 'night', words: 'шөнө, шөнөөр, шөнөжин, үүрээр, орой, шөндөө', en: 'night, midnight' },
  urgent: {
    about: 'hurry',
    words: 'хурдан, яаралтай, түргэн, хурданаа, шуурхай, даруй, хурдаан, яралтай, яаралтаи',
    en: 'hurry, urgent, urgently, quick, quickly, fast, asap, emergency, immediately',
  },
  please: {
    about: 'please',
    words: 'гуйя, гуйж байна, гуий, пж, пли, плз, гуйя даа',
    en: 'please, pls, plz, plzz, plss, plzzz',
  },
  what_to_do: {
    about: 'what shall I do',
    words:
      'яах вэ, яахвэ, яахуу, яахаа, яана, яанаа, яаж, яах, яах ве, яавал, яах уу, юу хийх вэ, юу хийх ве, яах ёстой, юу хийх, яахав, яахав дээ',
    en: 'what should i do, what do i do, what can i do, dont know what',
  },
  if_word: { about: 'if', words: 'хэрэв, хэрвээ, хэрэвээ, хэрвэ, хэрэвзээ', en: 'if, what if, suppose' },
  somebody: {
    about: 'somebody in general',
    words: 'хэн нэгэн, хэн нэг, хэн нэгнийг, хэн нэгнээ, хүн хүнийг, хэн ч, ямар нэг',
    en: 'someone, somebody, anyone, people, a person, a woman, a man',
  },
  where_what: {
    about: 'asks for a fact',
    words:
      'хаана, хаашаа, хаанаас, хэд, хэдэн, хэзээ, ямар, юу вэ, юувэ, хаагуур, юу байдаг, хэн бэ, яаж, ялгаа, хэрхэн, яавал, юу гэсэн үг',
    en: 'what is, where, how many, which, how do, how to, what are, how can, who can, when, how much, what does',
  },
} satisfies Record<string, Concept>
