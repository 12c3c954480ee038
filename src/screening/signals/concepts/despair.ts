/** Wishes to die, plans, means, goodbyes, wounds she makes herself. */
import type { Concept } from '../lexicon.ts'

export const despair = {
  die: {
    about: 'die',
    short: 'үх, ух',
    verbs: 'нас бар, амьсгал хураа, мөнх нойрсо, нойрсо',
    words:
      'үхмээр, үхэх, үхье, үхсэн, үхвэл, үхчихвэл, үхээд, үхэж, үхчихмээр, үхэхээр, үхэхийг, үхлээ, ухмээр, үхэхээс, үхнэ, үхэл, үхэлд, үхсэнээс, үхсэн нь дээр, үхцэн, үхчмээр, үхдэг, үхчихье, үхчье, үхмөөр, үхчихсэн',
    en: 'die, dying, dead, death, died',
  },
  die_wish: {
    about: 'want to die',
    words:
      'арилмаар, арилчихмаар, алга болчихмаар, үхэхийг хүсэх, үхэхийг хүсэж, үхэхийг хүсдэг, үхмээр санагд, амьд баймааргүй, сүнс гарчихмаар, сүнс минь гарчихмаар, амьд байгаад юу хийх, амьд байгаад яах, үхмээр, ухмээр, үхчихмээр, үхмөөр, үхчмээр, үхцмээр, үхмэр, үхмээрээ, үхмээрсанагд, үхмээрбн, vhmeer, алга болмоор, байхгүй болмоор, арчигдмаар, үгүй болмоор, устмаар, нүдээ анимаар, нүдээ аньмаар, мөнхөд унтмаар, сэрмээргүй, амьдармааргүй, амьдармаргүй, амидармааргүй, амьдрамааргүй, амьд баймааргүй, амьд байхыг хүсэхгүй, төрөөгүй байсан бол, төрөөгүй бол, амьдрах хүсэлгүй, өөрийгөө алмаар, дуусгамаар, амрамаар нэг мөсөн, төрөх ёсгүй, төрөх хэрэггүй байсан, төрсөндөө харамс, нэг мөсөн унтмаар, мөнх унтмаар, үүрд унтмаар, байсан ч байгаагүй ч, байсан ч байхгүй ч, өөрөөсөө салмаар, үхэл ирээсэй, үхлийг хүс, амьсгалмааргүй, байхаа больмоор, намайг аваасай, намайг аваасай гэж, үхэлээр санагд, үхлээр санагд, дахиж сэрмээргүй, дахиж нээмээргүй, нүдээ аниад дахиж, амьсгалах нь хүртэл, амьсгалах ч хүнд, явах цаг минь болсон, явах цаг болсон, энэ ертөнцөөс явах, би явах ёстой, дуусгачих юмсан, дуусгачихмаар, дуусгачихъя, өөрийгөө дуусга, ачаа болмооргүй, хэнд ч ачаа болмооргүй, гэгээн сайхан биш, уйдаж залхлаа амьдрал, алга болох нь дээр, алга болох юм шиг, алга болсон нь, амьдарсан ч үхсэн ч, үхсэн ч амьдарсан ч, үхсэн ч яах вэ, үхсэн ч хамаагүй, амьд ч яах вэ, амьд байгаад хэнд, амьд байгаад ямар, амьд явж яах, амьд яваад яах, сэрэхгүйгээр унтаад, цэг тавих цаг, амьдралдаа цэг, маргаашийг хармааргүй, маргаашийн нарыг хармааргүй, нар мандахыг хармааргүй, өглөө болоосой гэж хүсэхгүй, маргааш болоосой гэж хүсэхгүй, маргааш болохгүй бол, өглөөг үзмээргүй, маргаашийг үзмээргүй, өглөө болмооргүй, маргааш болмооргүй',
    en: 'just one step, one step and, cant live anymore, dont want to exist, want to end everything, better i die, should i die, i should die, want it to end, want everything to end, pills are in my hand, swallowed something, one step, want to die, wanna die, wish i was dead, wish i were dead, better off dead, rather be dead, rather die, dont want to live, dont wanna live, not want to live, dont want to be alive, dont want to be in this world, dont want to stay in this world, want to leave this world, no reason to live, not worth living, want to disappear, wish i was never born, end my life, end it all, end everything, ending my life, kill myself, killing myself, killed myself, hang myself, hanging myself, hurt myself, cut myself, cutting myself, take my own life, take my life, suicide, suicidal, self harm, selfharm, tired of living, tired of life, dont wake up, never wake up, not wake up, not exist, not be here, dont want to exist, better without me, better off without me, no one will miss me, nobody will miss me, harm myself, overdose, slit my wrists, kms, unalive, done with life, cant go on, cant do this anymore, cant live like this, dont want to wake up, think about dying, thinking about dying, thoughts of dying, thinking of dying, life meaningless, life is meaningless, life is pointless, to be alive anymore, disappear forever, jump from, jump off, goodbye forever, shoot myself, drown myself, poison myself, stop living, no point living, no point in living, pain to stop, want it all to stop, stop the pain, make it stop forever, dont deserve to live, deserve to die, no reason to wake up, dont see a future, tired of being alive, tired of existing, wish i could disappear, wish i could just disappear, wish i never existed, nothing to live for, life has no meaning, no will to live, want to sleep and never, ready to die, planning to die, end my pain, erase myself, stop existing, rather not exist, cease to exist, want to vanish, wanna vanish, think about jumping, thinking about jumping, thoughts of jumping, want to be gone, thought about ending, think about ending it, already took the pills, took the pills, took all the pills, ending everything, feel like dying, feel like ending, want to end, end it tonight, i am going to jump, im going to jump, im gonna jump, i will jump off, nobody would miss me, no one would miss me, noone would miss me, nobody would even notice if i, finish my life, finish with my life',
    verbs:
      'амьдралаас ядар, амьдралаас залх, амьдрахаас ядар, амьдрахаас залх, амьдралаас уйд, амьд явахаас залх, амьд явахаас ядар',
  },
  suicide_word: {
    about: "take one's own life",
    verbs:
      'амиа хорло, амиа хор, амиа егүүтгэ, амиа егүүт, амь егүүт, амиа тасал, амиа дүйж, амь хорло, өөрийгөө хорло, өөрийгөө ал, өөрийгөө хөнөө, өөрийгөө буудуул, өөрийгөө бууд, өөрийгөө гэмтээ, өөрийгөө зүс, өөрийгөө шарх, өөрийгөө дүүжил, өөрийгөө үгүй хий, өөрийгөө дуусга, өөрийгөө боо, амиа хороо, өөрийгөө шатаа, амиа егүт, өөрийгөө устга, өөрийгөө зовоо, насаа дуусга, энэ насаа дуусга, амьдралаа дуусга, амьдралаа төгсгө',
    words:
      'амиа хорлох, амиа хорлосон, амиа хорлоно, амиа хорлохыг, өөрийгөө алмаар, өөрийгөө ална, өөрийгөө алах, өөрийгөө алчих, өөрийгөө алчихмаар, өөрийгөө алъя, амь хорлох, амиахорлох, сүицид, суицид, өөрийгөө хайрлахгүй, амиа егүүтгэх',
  },
  live: {
    about: 'live, life (with not)',
    verbs: 'амьдар, амидар, амьдр',
    words:
      'амьдрах, амьдармааргүй, амидрах, амьдрахын, амьдрахаас, амьдармаар, амьдарч чадахгүй, амьдрахгүй, амидарч чадахгүй, амьд байх, амьд явах, амьдрахыг',
    en: 'live, living, life, alive, go on, exist',
  },
  life: {
    about: 'life',
    nouns: 'амьдрал, амидрал, амдрал',
    words:
      'амьдралаа, амьдралаас, амьдрал, хорвоог, орчлонг, амьдрахын, амьдрах, ертөнцөөс, амьдралд, энэ бүхэн, энэ бүхнийг, бүхнийг, маргааш гэж, бүгдийг нь',
    en: 'life, living, everything, world, it all',
  },
  no_use: {
    about: 'no use, no meaning, no wish',
    words:
      'утгагүй, хэрэггүй, хэрэг алга, утга алга, хүсэлгүй, хүсэл алга, хүсэхгүй, дургүй, хэрэг байхгүй, утга учиргүй, итгэл алга, найдвар алга, найдваргүй, утга байхгүй, хүсэл байхгүй, хүслээ алд, залхсан, залхаж, ядарсан, ядраж, залхлаа, ядарлаа, дуусгамаар, дуусгая, төгсгөмөөр, төгсгөнө, төгсгөе, дуусчихвал, дуусаасай, дуусгах, орхимоор, явмаар, салмаар, орхиё, орхино, орхих, утгаа алд, утгагүй болчихсон, ямар ч утга, хэрэг юу, баймааргүй, дуусчих, дууссан, дуусгачих, явчихмаар, гэж алга, цөхөр, цөхөрсөн, дууслаа, дуусгачихмаар',
    verbs: 'залх, цөхөр, дуусга, төгсгө, орхи, дуус, цэг тавь',
    en: 'no meaning, meaningless, pointless, no point, no reason, worthless, hopeless, tired, end, over, finished',
  },
  nobody_needs: {
    about: 'nobody needs me, better without me, a burden',
    words:
      'хэрэгтэй хүн биш, хэрэггүй хүн, би хэрэггүй, хэнд ч хэрэгтэй биш, байхгүй болвол хэн ч, байхгүй болбол хэн ч, намайг байхгүй болвол, намайг санахгүй, намайг үгүйлэх хүн, намайг хайх хүн, намайг алга болвол, би алга болвол, намайг хайхгүй, хэнд ч хэрэггүй, хэнд ч хэрэгггүй, хэн ч намайг хэрэгсэхгүй, хэрэгсэхгүй, надгүй, надгүйгээр, надгүй бол, надгүй байсан, надгүй байвал, намайг байхгүй бол, намайг алга болоход, намайг алга болсон, илүүдэл хүн, илүүдэл, илүүц хүн, ачаа болсон, ачаа дарамт, дарамт болж, төвөг болж, намайг үхсэн, намайг үхвэл, намайг үхэхээр, намайг үхэхэд, би үхвэл, би байхгүй бол, намайг бхгүй, намайг явсны дараа, надгуй, надгүйгээр дээр, намайг байхгүй ч, намайг байхгүй болоход, намайг байхгүй байсан нь, намайг байхгүй байхад',
    en: 'burden, nobody cares, nobody wants me, no one cares, nobody needs me, no one would miss, nobody would notice, if i die, when i die, if i was gone, when im gone, when i am gone, off without me, better without me, happier without me, easier without me, fine without me, lighter without me, will miss me, wont miss me, would miss me, not miss me, even miss me, anyone miss me, anybody miss me, nobody miss me',
  },
  goodbye: {
    about: 'a last letter, a goodbye, who looks after the children',
    words:
      'сүүлчийн захиа, сүүлийн захиа, салах ёс, салах ёсны, сүүлчийн өдөр, сүүлийн өдөр, сүүлчийн удаа, намайг битгий хай, намайг уучлаарай, миний хүүхдийг хараарай, хүүхдийг минь харж, хүүхдүүдийг минь харж, хүүхдийг минь даатга, хүүхдээ даатга, хүүхдүүдээ эгч, даатгаж, баяртай гэж бич, баяртай гэж хэлэ, үүрд баяртай, мөнхөд баяртай, захиа үлдээ, захиа бич, захиа бичсэн, захиагаа, захиа, дахиж уулзахгүй, буцаж ирэхгүй, намайг дурсаарай, битгий уйлаарай, битгий гуниглаарай, эх нь уучлаарай, би явлаа, намайг бхгүйг, намайг байхгүйг, бүх юмаа тараа, юмаа тараа, юмаа хүнд тараа, сүүлчийнх, сүүлчийн мессеж, харж хандаарай, эцсийн захиа, бурхан болох, намайг явахаар, сэрэхгүй байгаасай, үлдээсэн захиа, захидал, өөр арга алга, дахиж харахгүй',
    en: 'goodbye, goodbyes, letter, last message, take care of my children, take care of my kids, look after my kids, look after my children, forgive me, note, goodbye message, goodbye text, suicide note, farewell everyone, farewell my, my last day, this is the last time i, final message, final letter, final note, goodbye letters, wrote letters, letters to my, letters for my, letters for the',
  },
  means: {
    about: 'rope, pills, poison, bridge, roof, wrist',
    nouns:
      'олс, дүүжлүүр, судас, хорт шингэн, дээвэр, гүүр, галт тэрэг, хавтан, хадан цохио, сахлын хутга, нойрны эм',
    words:
      'олсоо, олсоор, судсаа, судсан, судас, нойрны эм, дээвэр, дээврээс, дээврийн, гүүрэн, гүүрнээс, гүүрэнд, галт тэрэгний, балконоос, тагтнаас, давхраас, дээр гараад, тэрэгний зам, машины өмнө, уулын төмөр зам, төмөр замд, ванн, ирмэг дээр, цахилгааны утас, цахилгааны утас зангид, утас зангид, олс зангид, оосор зангид, гогцоо, эм цуглуул, эм аваад, 30 ширхэг эм, ширхэг эм авчих, аптекаас, эмийн сангаас авчих, хүлээж байна шөнө, шөнө болохыг хүлээ',
    en: 'rope, pills, pill, bridge, roof, balcony, poison, wrist, wrists, razor, noose, train, tablets, medicine, medication, cliff, window, river, veins, bleach',
  },
  pills: {
    about: 'pills, medicine (with many, all)',
    nouns: 'эм, нойрны эм, тайвшруулах эм, өвчин намдаагч, таблетка, нойрсуулах эм, эмээ',
    words:
      'pill, pills, sleeping pill, sleeping pills, tablet, таблет, эм, эмээ, эмийг, эмүүдээ, нойрны эм, эмүүд',
    en: 'pills, pill, tablets, medicine, medication, meds, sleeping pills',
  },
  many: {
    about: 'many, all, a whole box',
    words:
      'олон, олноор, бүх, бүгдийг, их, хэтрүүл, хайрцаг, хайрцгаар, хэтрүүлээд, хэтрүүлж, бүгдий, маш их, ширхэг, атга, савтай, арваад, хоріод, бүгдийг нь, бүтэн, дор, гуч, 20, 30, 40, тун, хангалттай, бүтэн хайрцаг',
    en: 'all, many, too many, a lot, whole, bottle, box, lots, 20, 30, 40, 50, handful, bunch, enough',
  },
  drink_pills: {
    about: 'swallowed',
    verbs: 'уу, залги, ид',
    words:
      'уучихсан, уусан, уучихлаа, уугаад, уулаа, залгисан, залгичихсан, уучихаад, уусийм, уучсан, ууцан, уумаар, ууна, уух, уучихвал, идчихсэн, uuchihlaa',
    en: 'took, take, taken, swallow*, swallowed, drank, drink, eat, ate',
  },
  self_cut: {
    about: 'cuts her own arm',
    words:
      'гараа зүс, гараа хэрч, гараа зүсчих, гараа зүсдэг, гараа зүссэн, гараа хутга, судсаа, гараа огтол, гуяа зүс, гуяа хэрч, өөрийгөө зүс, гараа хэрчдэг, гараа хэрчсэн, бугуйгаа, гараа зүсэж, гараа зүсмээр, арьсаа зүс, биеэ зүс, биеэ хэрч, гараа түлж, тамхиар гараа түл, хана мөргө, гараа хутгаар',
    verbs:
      'гараа зүс, гараа хэрч, судсаа хагал, судсаа зүс, судсаа огтол, бугуйгаа зүс, судас хагал, өөрийгөө хэрч, гараа огтол, судас огтол',
    en: 'cut my wrist, cut my wrists, cut my arm, cutting my arms, cuts her arms, cut myself, cutting myself, cuts herself, cut too deep, burn myself, hurt myself, cut my arms, my wrist, my wrists',
  },
  decide: {
    about: 'decided, thinks of it, tried',
    words:
      'шийдсэн, шийдлээ, шийдчихсэн, бодож байна, бодоод, бодол, бодлоо, санаа, гэж бодсон, оролдсон, оролдоод, оролдож, төлөвлөсөн, бэлдсэн, хүсэж, хүсээд, санагд, санагдах, санагдаж, хүсэл, тухай бодож, бодогд, бодогддог, толгойд, тухай их ярих',
    verbs: 'шийд, бод, оролд, төлөвлө, санагд, хүс, хүсэ, бодогд',
    en: 'decided, plan, thinking, think, tried, try, want, wanna, going to, gonna, will',
  },
  cannot_bear: {
    about: 'cannot bear it any more',
    words:
      'тэсэхгүй, тэсэж чадахгүй, тэсэхээ байсан, тэсэхээ больсон, тэвчиж чадахгүй, тэвчээр, тэсэх аргагүй, чадахаа байсан, чадахаа больсон, дийлэхгүй, тэсвэрлэхгүй, амьдрахаас залх, амьдрахаас ядар, тэсч чадахгүй, тэсэж чадку, цаашаа явж чадахгүй, хүчгүй болсон, тэвчихгүй, тэсэхээ бай, шаналж, дахиж чадахгүй, ядарч дууссан, тэсвэр барагд, тэвчээр барагд, тэсвэр минь барагд, тэвчээр минь барагд, тэсэхээ боль, тэвчээр алд',
    verbs: 'тэс, тэвч, тэсвэрл, дийл, шанал, тэсвэр барагд, тэвчээр барагд',
    en: 'cant take it, cant take this, cant bear, cannot bear, cant anymore, had enough, give up, giving up, cant cope, hopeless, exhausted',
  },
  never_wake: {
    about: 'not to wake up, sleep for ever, painless',
    words:
      'сэрэхгүй, дахиж сэрэхгүй, сэрэхгүй байгаасай, сэрэхгүй байх, сэрэхгүй байсан, мөнхөд унт, мөнх унт, үүрд унт, сэрэхгүйн тулд, яагаад сэрчих, өвдөлтгүй, өвдөлтгүйгээр, амархан үх, яаж үх, үхэх арга, хурдан үх, нэг мөсөн амар, үхээд л амар, нэг мөр амар, нэг мөр гар, үүрд явмаар, алга болчих, алга болмоор, алга болчихвол, байхгүй болчих, яваад өгмөөр, мөнхөд амрах, мөнхөд амар, бүрмөсөн амар',
    en: 'not wake up, never wake, sleep forever, painless, wake up tomorrow, not wake, dont wake',
  },
} satisfies Record<string, Concept>
