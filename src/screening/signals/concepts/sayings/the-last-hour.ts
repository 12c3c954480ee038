/** The hour before: on the rails, beyond the railing, on the way to the river with the letter left, "tomorrow I will be dead". */
import type { Concept } from '../../lexicon.ts'

export const theLastHour = {
  rail_on: {
    about: 'on the rails',
    words: 'рельс дээр, рельсэн дээр, релс дээр, төмөр зам дээр, төмөр замын хажууд',
  },
  train_word: { about: 'the train comes', words: 'галт тэрэг, галт тэрэгний дуу, вагон' },
  beyond_rail: {
    about: 'beyond the railing',
    verbs:
      'хашлагын цаана гар, хашлаганы цаана гар, хашлагын цаад тал гар, хашлагын цаад тал зогс, хашлагын гадна зогс',
    en: 'outside the railing, beyond the railing, climbed up the tower',
  },
  tower_top: {
    about: 'on a tower, a crane, a bridge, a cliff',
    words: 'цамхагийн орой, кран дээр, краны орой, хашлага дээр, гүүрний хашлага, хадны ирмэг',
  },
  lets_go: {
    about: 'means to let go',
    words: 'тавьчих гэж, тавьчих гээд, гараа тавина, гараа тавьчих, гараа тавьчихна, гараа салгана',
  },
  jump_now: {
    about: 'now I jump',
    words: 'одоо үсэрлээ, одоо үсрэлээ, одоо л үсэрлээ, одоо үсэрнэ, одоо л үсэрнэ, за үсэрлээ',
    en: 'i jump now, now i jump, i jump tonight, im letting go now',
  },
  sent_first: {
    about: 'when this message is sent',
    words: 'илгээгээд, илгээгээд л, явуулаад, явуулаад л, бичсэний дараа, илгээсний дараа',
    en: 'after i send this, after sending this, once i send this, when i send this, after this message',
  },
  gone_then_en: {
    about: 'I jump, I go, I take them',
    en: 'i jump, i will jump, ill jump, i am gone, im gone, i will be gone, ill be gone, ill do it, i will do it, i let go, i will end it',
  },
  letter_left: {
    about: 'left a letter',
    words: 'захидал үлдээ, захиа үлдээ, захидлаа үлдээ, захиагаа үлдээ, захидал үлдээчих, захиа үлдээгээд',
  },
  to_the_river: {
    about: 'on the way to the river, the bridge, the roof',
    verbs: 'гол руу яв, голруу яв, туул руу яв, гүүр лүү яв, гүүр рүү яв',
  },
  into_the_river: {
    about: 'into the Tuul, into the deep',
    verbs: 'туул руу ор, гүн рүү ор, гол руу ор',
  },
  other_world_go: {
    about: 'goes to the other world',
    verbs: 'нөгөө ертөнц оч, нөгөө ертөнц рүү яв',
  },
  dead_by_morning: {
    about: 'tomorrow she will be dead',
    words:
      'маргааш гэхэд би үхсэн, маргааш би үхсэн, маргааш үхсэн байна, маргааш гэхэд үхсэн, маргааш намайг амьдаар, намайг амьдаар битгий, амьдаар битгий хай, намайг амьдаар харахгүй, маргааш гэхэд би амьд, өглөө гэхэд би үхсэн',
    en: 'tomorrow i will be dead, tomorrow ill be dead, i will be dead tomorrow, i wont be alive tomorrow',
  },
  my_funeral: {
    about: 'her own funeral',
    words: 'миний оршуулга, миний оршуулганд, оршуулганд минь',
  },
  funeral_ask: { about: 'asks what shall be done there', verbs: 'тавь', words: 'битгий, бүү, маргааш' },
  last_listener: {
    about: 'you are the last to whom I speak',
    words: 'ярьсан сүүлчийн хүн, бичсэн сүүлчийн хүн',
    en: 'the last person i talk',
  },
  hang_broke: {
    about: 'meant to hang herself, and it broke',
    verbs: 'дүүжлүүлэх гэсэн тасар, дүүжлэх гэсэн тасар, дүүжлүүлсэн тасар',
  },
  not_past_night: {
    about: 'will not outlast this night',
    words: 'үдшээс хэтрэхгүй, үдшөөс хэтрэхгүй',
  },
  vanish_nom: {
    about: 'that I am no more',
    words: 'үгүй болсон нь, үгүй болох нь, байхгүй болсон нь, алга болох нь',
  },
  self_hand: { about: 'lays hands on herself', verbs: 'өөртөө гар хүр' },
} satisfies Record<string, Concept>
