/** Shut in with smoke, illness or no air, under a tarpaulin on a lorry; looked over, priced and agreed upon like an animal. */
import type { Concept } from '../../lexicon.ts'

export const shutInAndLookedOver = {
  box_place: {
    about: 'container, wagon, hole',
    nouns: 'контейнер, контенер, чингэлэг, вагон, нүх, зоорь, подвал',
  },
  box_en: {
    about: 'in a container, a hole, a lorry',
    en: 'in a container, in the container, in a truck, in a pit, in a hole, in the basement, under a tarp',
  },
  running_out: {
    about: 'air, water, food are running out',
    words:
      'ус дуусах, ус дуусаж, ус дууслаа, агаар алга, агаар муу, агаар дуусаж, амьсгалахад хэцүү, хоол өгсөнгүй, хоол өгөөгүй, ус өгөхгүй, хоолгүй, агааргүй',
    en: 'hard to breathe, no air, cant breathe, no water, no food, dont know where',
  },
  care_denied: {
    about: 'her medicine is kept from her',
    words: 'эмийг минь өгөхгүй, эмээ авахуулахгүй, эмээ уулгахгүй, эмээ өгөхгүй, инсулин өгөхгүй',
  },
  ill_now: {
    about: 'ill now',
    verbs: 'халуураад хэвт, халуурч бай, ухаан алд, цус алд',
    words: 'муудаад, өвчтэй',
  },
  gas_smell: { about: 'it smells of gas', verbs: 'газ үнэрт, хий үнэрт, газ алд' },
  smoke_smell: {
    about: 'it smells of smoke',
    verbs: 'утаа үнэрт, утаа дүүр, утаа орж ир',
    words: 'гал гарсан, гал гарчихлаа',
  },
  locked_quickly: {
    about: 'locked, as it is typed in haste',
    words: 'түгжчхээд, түгжчхэад, түгжчхаад',
  },
  nobody_alive_out: {
    about: 'nobody comes out of there alive',
    words: 'амьд гардаггүй, хөдөлвөл буудна, зугтвал буудна, гарвал буудна, дүрвэвэл буудна, оргвол буудна',
    en: 'nobody gets out alive, shoot us if, shoot me if',
  },
  truck_bed: {
    about: 'on a lorry, under a tarpaulin',
    words: 'брезент доор, тент доор, тэвшинд, тэвшин дотор, ачааны машинд, чиргүүл дотор',
  },
  looked_over: {
    about: 'her teeth and hands are looked at, she is turned round',
    verbs: 'шүд гар үз, шүд гарыг минь үз, биеийг минь шинж, эргүүлж хар, эргүүлж тойруул',
    en: 'looked at my teeth, looked me over',
  },
  price_said: {
    about: 'a price is named',
    verbs: 'үнэ хэл, үнэ тохир, үнэ хаялц, үнэ асуу, үнэ ярь',
    en: 'price, how much, bargain, bargaining',
  },
  bidding: { about: 'they bid for her', verbs: 'үнэ хаялц, үнийг минь тохир' },
  deal_made: {
    about: 'agreed to hand on',
    verbs: 'өгөхөөр тохир, зарахаар тохир',
  },
  strange_man_dat: {
    about: 'to an old man, to a strange man',
    nouns: 'өвгөн, хөгшин эр, хятад эр, танихгүй эр',
  },
  club: { about: 'with sticks', nouns: 'таяг, бороохой, саваа, мод' },
  grown_men_here: {
    about: 'grown men are in the room',
    words: 'эр байна, эрчүүд байна, эрэгтэй байна, эр хүн байна',
  },
  toward_us: { about: 'at us', verbs: 'нааш дайр, наашаа дайр, над руу дайр' },
  if_cut: {
    about: 'if the line goes dead',
    words: 'утас тасарвал, утас минь тасарвал, утас тасрах юм бол, бичихээ боливол',
    en: 'if i stop writing',
  },
  pinned_not_let: { about: 'held down and not let go', verbs: 'дарж аваад тавь, дараад тавь' },
  back_seat: { about: 'on the back seat', words: 'арын суудал, хойд суудал, суудалд' },
  found_soon: { about: 'will be found at once', words: 'олдох нь, олдчих нь, олох нь, олчихно' },
} satisfies Record<string, Concept>
