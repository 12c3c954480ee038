/** Turns of speech that no word of danger is in, and that rules put beside who does it: driven somewhere, left, made to be still. */
import type { Concept } from '../../lexicon.ts'

export const turnSayings = {
  haashaa_any: {
    about: 'to some place nobody names',
    words:
      'хаашаа ч юм, хаашаа ч юм бэ, хаашаа нь мэдэхгүй, хаашаа явж байгаагаа мэдэхгүй, хаашаа гэдгийг мэдэхгүй, хаашаа явааг мэдэхгүй, хаашаа аваачихыг мэдэхгүй, өөр тийшээ, буруу тийшээ, буруу замаар, өөр замаар, хот гараад, хотоос гараад, хотоос гарч, хот гарч',
  },
  stranded: {
    about: 'left behind alone, with no way to leave',
    words:
      'ганцаарыг минь орхи, ганцаараа орхи, ганцааранг нь орхи, намайг орхиод яв, орхиод явчихсан, намайг хаяад яв, хаяад явчихсан, унаагүй орхи, утасгүй орхи, мөнгөгүй орхи, хоолгүй орхи, замын хажууд буулга, талд буулга, хээр хая, хээр буулга, хээр орхи',
    verbs:
      'хээр хая, хээр хаягд, хээр орхи, хээр орхигд, замд хая, замд хаягд, замд орхи, хөдөө хая, хөдөө хаягд, хөдөө орхи, ууланд орхи',
  },
  window_only: {
    about: 'sees people only through the window',
    words:
      'цонхоор л хар, цонхоор л гадаа, цонхоор л гадаах, цонхоор л хүн, цонхоор харж суудаг, цонхоор хараад суудаг, цонхоор харж өдрийг, нар үзээгүй, нар хараагүй, гадаа гараагүй',
  },
  erase_chat: {
    about: 'asks that nothing of the talk be left or shown',
    words:
      'мессежийг устга, мессежээ устга, мессежийг битгий хадгал, энэ мессежийг битгий, чатыг устга, чатаа устга, энэ чатыг, чат устга, бичсэнээ устга, бичсэнийг устга, бичсэнээ шууд устга, устгаад байгаарай, устгаад байна шүү, устгачихаарай, устгаж байгаарай, харагдахгүй болго, харагдахгүй болгож, ул мөр үлд, ул мөргүй, түүх устга, түүхийг устга, notification битгий, нотификэйшн битгий, нотификейшн ир, мэдэгдэл битгий, мэдэгдэл ир',
  },
  out_for_now: {
    about: 'he is out for the moment, asleep, in the shower',
    words:
      'гарсан хооронд, гараад ирэх хооронд, гадаа гарсан хооронд, дэлгүүр орсон хооронд, дэлгүүр явсан хооронд, унтсан хооронд, унтаж байгаа хооронд, унтаж байх хооронд, душинд орсон хооронд, шүршүүрт орсон хооронд, тамхи татахаар гарсан, тамхи татаж байхад, тамхи татах хооронд, ирэхээс өмнө, сэрэхээс өмнө, эргэж ирэхээс өмнө, орж ирэхээс өмнө, байхгүй хооронд, хурдан бичиж, хурдан асуу, хурдан хэлээрэй, бие засаж байна гэж бод, бие засч байна гэж бод, усанд орж байна гэж бод, унтаж байна гэж бод, унтсан гэж бод, дэлгүүр орсон гэж бод',
    en: 'he went out to, she went out to, while he sleeps, while hes asleep, while hes out, while he is out, before he comes back, before he wakes, hes in the shower, he is in the shower',
  },
  like_nothing: {
    about: 'to write as if nothing had happened, in code',
    words:
      'юу ч болоогүй мэт, юу ч болоогүй юм шиг, зүгээр мэт, ердийн юм шиг, өөр юм яриад, өөр юм бич, өөр сэдвээр, өөр сэдэв рүү, кодоор бич, тэмдэг тавь, эмотикон явуул, найз шигээ бич, эгч шигээ бич',
  },
  spat_at: {
    about: 'spat at, pelted',
    verbs: 'нулим, шүлс, чулууд',
    words: 'нүүр рүү нулим, гэж нулим, шүлсээрээ нулим, гарын шавхай, өшиглүүр',
  },
  mocked_out: {
    about: 'thrown things, spat at, driven out with feet',
    verbs: 'нулим, шүлс, чулууд, савчих',
    words:
      'савчихдаг, гарын шавхай, өшиглүүр, гэж нулим, шүлсээрээ нулим, нүүр рүү нулим, савна, савдаг, савсан, савж, саваад',
    en: 'spit, spits, spat',
  },
  burned_en: {
    about: 'burnt, cut up, thrown away',
    en: 'burn*, burned, burnt, tore, torn, tears up, cut up, ripped, destroy*, threw away, flushed',
  },
  fined_en: {
    about: 'fined, by those who command',
    en: 'fine us, fines us, fine me, fines me, fined me, fined us, keeps my pay, keeps our pay, keep our pay, keeps my money, kept my money, keep half, take half, takes half, cut my pay, cuts my pay, cut our pay, adds fines, adding fines, minus balance, always minus, takes 70 percent, percent and says, takes most of, takes all my tips, takes my tips, costs me a days wage, hold my ticket, holds my ticket, keep my ticket, keeps my ticket, hold my luggage, keeps my luggage',
  },
  not_her_pictures: {
    about: 'a file, a form, a link that is not sent or let through',
    words:
      'зураг явуулахгүй, зураг явахгүй, зураг явуулж чадахгүй, зургийг минь хараахан, зураг хараахан, файл, файлыг, линк, имэйл, хавсралт',
  },
  kept_by_doctor: {
    about: 'kept in hospital, at home by a mother, by rules of a hostel',
    words:
      'эмч намайг, эмнэлгээс гаргахгүй, эмчилгээ үргэлж, эмчилгээгээ, ээж намайг шөнө, ээж намайг орой, дотуур байр, дотуур байрны, дотуур байрнаас, журамтай',
  },
  own_door: {
    about: 'her own door, a key that is brought',
    words:
      'түгжигдчихээд, түгжигдчихлээ, түгжигдсэн байсан, түлхүүртэй ирж, түлхүүрээ, гадаа үлдчихлээ, гадаа үлдсэн, хаалгаа түгжээд тогл, цоожны мастер, түлхүүр гээ, хашаагаа цоож, хаалгаа цоожлоо юу, түлхүүр ээжид, түлхүүр олохгүй, түгжээтэй байна лээ, хэдээс ажил, тооллого хий, цас шуурга, нохойгоо гэрт',
    en: 'locksmith, locked out, himself in the bathroom, herself in the bathroom, office keys, car keys, lock the door when you leave, myself out, so i waited',
  },
  other_harm: {
    about: 'a knee, a playground, a wedding picture, a rental: nothing done to her',
    en: 'playground, his knee, her knee, at the wedding, rental contract, museum, at the airport, so cute, my phone bill',
  },
  wait_bit: {
    about: 'wait a moment',
    words:
      'түр хүлээгээрэй, түр хүлээж, түр хүлээ, түр зогсъё, түр зогсоё, түр байзаарай, байзаарай, байзаа, жаахан хүлээ, хүлээж бай, хүлээж байгаарай, хүлээгээрэй',
    en: 'wait a moment, hold on',
  },
  post_or_else: {
    about: 'will post her pictures otherwise',
    en: 'or i post, or i will post, or ill post, or i share it, or i will share, or he posts, or he will post, or hell post, or he sends it, or he will send it, or i send it to, or i will send it to, or i send them to, i will post them, i will post it, ill post it, send more or, send another one or, send me more or',
  },
} satisfies Record<string, Concept>
