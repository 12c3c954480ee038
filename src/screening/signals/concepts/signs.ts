/** Signs that say little alone, and much beside others. */
import type { Concept } from '../lexicon.ts'

export const signs = {
  court_word: {
    about: 'a court order, a complaint',
    words:
      'хориг тавьсан, хамгаалах тушаал, шүүхийн шийдвэр, хязгаарлах тушаал, хязгаарласан, цагдаад өгсөн ч, цагдаад хэлсэн ч, гомдол гаргасан ч, гомдол гаргавал',
  },
  work_place: {
    about: 'places of work where people are used',
    nouns:
      'үйлдвэр, ферм, гахайн ферм, тахианы ферм, үхрийн ферм, плантаци, хүлэмж, барилга, цех, загасны завод, завод, оёдол, оёдлын цех, уурхай, хог ялга, нүүрсний, мал аж ахуй, отор, гэр бүлд асрагч, асрагч, гэрийн үйлчлэгч, гэрийн ажил, au pair, опэр, аупэйр, рестораны ажил, тогооч, угаагч, цэвэрлэгч',
  },
  job_lie: {
    about: 'came for one thing',
    words:
      'гэж ирсэн чинь, гэж очсон чинь, гэж авчраад, гэж хуураад, гэсэн чинь, гэж явсан чинь, гэж зарлаад, гэж дуудаад',
  },
  pregnant_after: {
    about: 'afraid to be with child, ill',
    words:
      'сарын тэмдэг ирсэнгүй, сарын тэмдэг ирэхгүй, сар ирэхгүй, жирэмсэн бол яана, жирэмслэчихвэл, жирэмсэн байх вий, өвчин авсан бол, дараагийн өдрийн эм, 72 цаг',
  },
  children_better: {
    about: 'better without me',
    words:
      'надгүй бол илүү, бигүй бол, надгүйгээр илүү, намайг байхгүй бол, алга болчихвол, байхгүй болсон нь дээр, байхгүй болчихвол, байхгүй нь дээр, буруу нь бүгд би, бүгд миний буруу',
  },
  last_step: {
    about: 'all is ready',
    words:
      'одоо ганцхан юм үлдсэн, ганцхан юм үлдсэн, ганц юм үлдсэн, бүх юм бэлэн, бэлэн болсон, бэлдчихсэн, шөнө болохыг хүлээж, бичиж дууслаа, бичээд дууслаа, уучлаарай гэж бичсэн, уучлаарай гэж бичлээ, уучлаарай гэж бичих',
  },
  trauma: {
    about: 'still afraid',
    en: 'flinch, nightmares, flashbacks, still scared, still afraid, i left him',
    words:
      'хар дарж зүүдэл, хар дарж, дахин дахин зүүдэл, цочдог, чочдог, цочиж, чочиж, одоо ч айдаг, одоо ч санаанаас, мартаж чадахгүй',
  },
  no_certain: {
    about: 'nothing certain is said',
    words:
      'юу хийхийг нь тодорхой, тодорхой хэлэхгүй, тодорхойгүй, хэлэхгүй юм, юу хийхийг нь хэн ч, яаруулаад байна, яаруулж байна, яаруулаад, нөгөөдөр нисэх, маргааш нисэх',
  },
  sexual_violence_en: {
    about: 'sexual violence',
    en: 'gropes me, groped me, grope, gropes, wants sex, wanted sex, sex instead of, sex for rent, asks for sex, asked for sex, demands sex, rubs himself, exposed himself, masturbat*, jerking off, forced me to touch, unwanted, upskirt, made a move, came onto me, comes onto me, spiked my drink, woke up naked, took advantage of me, took advantage, get tested, morning after',
  },
} satisfies Record<string, Concept>
