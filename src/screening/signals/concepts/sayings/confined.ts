/** Sayings of locked doors, watched ways, a taken phone, somebody near. */
import type { Concept } from '../../lexicon.ts'

export const confinedSayings = {
  app_deleted: {
    about: 'apps deleted',
    words:
      'мессенжер устгуул, вайбер устгуул, фэйсбүүк устгуул, аппуудыг устга, хаягаа устгуул, чатыг минь устга, утасны апп суулга',
  },
  bars_window: {
    about: 'bars at the window, locks, a fence',
    words:
      'цонх тортой, цонх нь тортой, цонхонд тор, тортой цонх, цонх н тортой, өндөр хашаа, төмөр хашаа, цахилгаан утастай, цонхгүй өрөө, хаалга тортой, сараалжтай цонх, өргөст тор, цонхыг нь хаа, хаалга онгойхгүй, хаалга кодтой, лифт н кодтой, лифт нь кодтой',
  },
  cannot_leave: {
    about: 'cannot leave',
    words:
      'харьж чадахгүй, харьж чадахгүй байна, харих аргагүй, гэртээ харьж чадах, гарч чадахгүй байна, гарах аргагүй, гарах боломжгүй, гарах эрхгүй, гарч болохгүй гэ, явж болохгүй гэ, гарах газаргүй, гэрээс гарахгүй ёстой, гарахыг хоригло, харьж чадахгүй, зугтаж чадахгүй, гарах арга алга, гарах зөвшөөрөл байхгүй, гарч чаддаггүй, гаргадаггүй, гарах боломж алга, гадагш гарч чадах, явах аргагүй, явж чадахгүй байна, салж чадахгүй, гэртээ харьж чадахгүй, зугтах аргагүй, зугтах боломжгүй, харих аргагүй, харих боломжгүй, гадагш гаргахгүй, гарч ирж чадахгүй, гарах бололцоогүй, буцаж чадахгүй, хаашаа ч явуулдаггүй, хаашаа ч явуулахгүй, хаашаа ч гаргахгүй, хаашаа ч гаргадаггүй, хааш ч явуулахгүй, хааш ч гаргахгүй, хаа ч явуулахгүй, хаана ч явуулахгүй, хаана ч явуулдаггүй, алхам ч гаргахгүй, алхам ч гаргадаггүй, алхам ч холдуулдаггүй',
  },
  cannot_speak: {
    about: 'cannot speak',
    words:
      'ярьж чадахгүй, бичиж чадахгүй, ярих боломжгүй, ярьж болохгүй, дуугарч болохгүй, залгаж чадахгүй, дараа бичье, дараа бичнэ, дараа ярья',
  },
  come_in: {
    about: 'came in',
    words:
      'орж ирлээ, ороод ирлээ, орж ирсэн, ирлээ дараа, ирчихлээ дараа, сэрлээ, хажуугаар явж, хажууд сууж, хажууд байна, дэргэд',
  },
  family_cut: {
    about: 'cut from family',
    words:
      'ээжтэй минь яриулахгүй, яриулахгүй байна, яриулахгүй бн, уулзуулахгүй бн, уулзуулахаа больсон, ярихыг хорьсон, ярихыг хориг, уулзахыг хорь, найзуудаас минь тасал, найзуудаас минь, найзуудаас салга, гэр бүлээс минь салга, хүмүүсээс тусгаарла, найз нөхдөөс минь, гэрийнхнээс минь салга',
  },
  family_talk: {
    about: 'talk with the family',
    words:
      'гэр бүлтэйгээ, ээжтэйгээ, аавтайгаа, найзуудтайгаа, хүүхдүүдтэйгээ, найз нөхөдтэйгээ, холбогдохыг, уулзахыг, ярихыг, утасдахыг',
  },
  fence_in: { about: 'within a fence', words: 'дотор нь бид, хашаан дотор, хашаанаас гар' },
  follow_everywhere: {
    about: 'is followed everywhere',
    words:
      'хаашаа ч явахад хамт, хүн дагуулдаг, ганцааранг явуулахгүй, ганцаараа явуулдаггүй, ганцааранг минь, дагаж явдаг, дагаад явдаг, ганцаараа гаргадаггүй, ганцаараа гарч үзээгүй, хүн дагадаг, хүний хяналтад, хүний хараанд, ганцаараа дэлгүүр, ганцаараа гаргахгүй, ганцаараа явуулахгүй, ганцаараа гарч болохгүй, ганцаараа гарах эрхгүй, хянаж байгаа, хамт явдаг, дагуулж гардаг, ганцаараа нэг ч',
    en: 'follows me everywhere, follow me everywhere, always with me, never alone, go outside alone, go out alone, not alone, watch me all the time, watches me all the time, watched all the time, someone always watches',
  },
  from_outside: { about: 'from outside', words: 'гаднаас, гаднаас нь, гадаанаас, гаднаасаа, гадна талаас' },
  from_outside_locked: {
    about: 'locked from outside',
    words:
      'гаднаас нь түгж, гаднаас түгж, гаднаас нь цоож, гаднаас цоож, гаднаас нь онгойлгодог, гадна талаас түгж, гадаанаас түгж, гаднаас дүүжин, хаалга гаднаас, хаалгыг гаднаас, хаалгыг гаднаас нь, гаднаасаа цоожтой, түгжээтэй гарч, гаднаас нь цоожны дуу, гаднаас цоожны дуу',
  },
  get_out: { about: 'gets out', verbs: 'гар, зугт, зугтаа, мултар, оргож' },
  go_alone_never: {
    about: 'never alone',
    words:
      'ганцаараа гарч үз, ганцаараа явж үз, ганц ганц дэлгүүр, дагаад л гар, ус авахад ч, жорлон ч гэсэн, хамт явж байж',
  },
  he_watches: {
    about: 'watches',
    words:
      'хараад бн хараад, харж байна харж, хараад байна хараад, хажууд сууж байна, утсыг минь харчихна, утас минь харчихна, утсаа харуулж, хүмүүс хараад байх, хүмүүс хараад бх, дэргэдээ хүүхэдтэй',
  },
  held_in: {
    about: 'held',
    words:
      'хориотой байна, хориотой бн, хориотой бна, хорионд байна, барьцаанд, гэрт хоригд, цоожлуулсан өрөө, түгжигдсэн байна, түгжигдээд байна, хориогдсон, хоригдсоор, түгжээтэй байна',
  },
  imprisoned_like: {
    about: 'like a prison',
    words:
      'шорон шиг, шоронд байгаа юм шиг, хоригдол шиг, торонд байгаа, хоригдож байна, хоригдоод байна, барьцаанд байна, хорионд бай, хорионд байлга, хорионд суу, хорионд ор, барьцаалагд, хоригдсон байна, хоригдчихсон, баривчлагдсан юм шиг, баривчлагдсан хүн шиг, хорионд байгаа юм шиг, хорионд байгаа мэт, шоронд байгаа мэт, торонд байгаа юм шиг, торны шувуу шиг, ял эдэлж байгаа юм шиг, хоригдож байгаа юм шиг, хорионы газар шиг',
  },
  inside_en: { about: 'inside', en: 'inside, here, in here, floor, apartment' },
  locked_en: {
    about: 'locked',
    en: 'locked, locked in, locked inside, door locked, locked in his desk, locked in her desk, locked in the safe',
  },
  near_en: {
    about: 'someone is near',
    en: 'coming back i go, he is coming back, hes coming back, dont answer, do not answer, now he has phone, has my phone now, someone else reads, reads this, people listen, listen i write later, i write later, he see my phone, he sees my phone, he saw my phone, he looks at my phone, someone is here, cant talk now, cannot talk now, he woke up, is awake, he is in the room, whispering, before he wakes up, before he comes back, he is asleep, hes asleep, he is sleeping, have to be quick, he might wake, he will hear, will hear me',
  },
  near_now: {
    about: 'someone is near',
    words:
      'хажууд ирлээ, хажууд ир, ганцаараа биш байна, хүн байна дараа, хүн бнаа дараа, хүмүүс байна яаж, хүмүүс байгаа дуу, хараад байна хараад, хүн сонсож байна, сонсож бн өөр юм, нөхөр орж ирлээ, орж ирлээ дараа, ирчихлээ дараа, тасаллаа, битгий бич, битгий бичээрэй, битгий бичиж, устгалаа, чатыг устга, чатаа устга, тэр намайг харж, яг одоо ярьж чадахгүй, ярьж болохгүй хүн, ярих боломжгүй хүн, дуугаа гаргаж болдоггүй, дуугаа гаргаж болохгүй, дуу гаргахгүй бай, залгахгүй бай, залгахгүй байна уу, битгий залгаарай, дуудлага битгий хий, дуудлага битгий, өөр юм ярьж байгаа мэт, хүмүүс хараад байх, хараад бх, нууц үг нь бүгдэд, утсыг минь бас хар, утсыг минь бусад, дараа бичнэ, гараад явсны хойно, гараад явсан хойно, унтсаны нь дараа, нөхөр сэрчих, чимээгүй бичиж байгаа, чимээгүй бичиж байна, айлд хүмүүс байгаа, ажил дээр хүмүүс хар, чатаа устгаж байна, мессежээ устгаж байна, бүгдийг устгаж байна',
  },
  near_word: {
    about: 'near',
    words:
      'хажууд, хажуунд, дэргэд, орж сэрлээ, хажууд байна, харж байна, ойрхон, хажуу өрөөнд, хажуугийн өрөөнд, хаалганы цаана',
  },
  no_phone: {
    about: 'no phone',
    en: 'no phone, took my phone, took our phones, takes my phone, took phone, my phone away, without phone, hid my phone, broke my phone, they have my phone',
  },
  only_go_with: {
    about: 'goes out only with one of them',
    words:
      'зөвшөөрөлгүй гарч, тэдний дагаад, хүнтэй л гар, дагаж л гар, дагалдуулж, хүнтэйгээ л явдаг, хүнтэйгээ явдаг, ганцаараа гараагүй, ганцаар гараагүй, ганцаараа гарч үзээгүй, ганцаараа явуулдаггүй, ганцаараа гаргадаггүй, ганцааранг минь гаргахгүй, ганцаар явж үзээгүй',
  },
  phone_cut: {
    about: 'cut off from the world',
    words:
      'утас авчих, утсыг минь ав, утас хураа, утсыг хураа, утасгүй үлд, утасгүй болго, интернет тасал, интернэт тасал, холбоо тасал, гадуур холбоо, гэр бүлтэйгээ холбогдуул, гэр бүлтэйгээ яриул, ээжтэйгээ яриул, хэнтэй ч холбогд, хэнтэй ч яри, хэнтэй ч ярь, хэнтэй ч уулз, найзуудтай минь, найз нөхөдтэй минь, хаягийг минь устга, утсаар яриул, утас өгөхгүй, утсыг минь өгөхгүй, утас барьж болохгүй, утас барихыг, утас барь, утас хэрэглэхийг хоригло, сим картыг минь, утас чагна, утсаа хураалга, утсыг минь булаа, утас булаа, утсыг минь хага, утсыг минь эвд, утсыг минь нуу, утас хэрэглүүл, утас бариул, утасгүй болгосон, утасгүй хийчихсэн, утасгүй үлдээ, утасгүй хорьсон, нет тасалчихсан, интернэт салгачихсан, вайфай салгачихсан, утсыг минь унтраа, интернэт хаасан, интернэт бүгд хаа, телефон интернэт, холбоог минь тасал, холбоо барих аргагүй',
    en: 'took my phone, took our phones, takes my phone, took away my phone, cut off, broke my phone, my phone away, no contact with family, cant contact my family, cannot contact my family, not allowed to use phone, not allowed phone, not allowed to call, dont let me call, doesnt let me call, see my family, talk to my family, hid my phone, listen my calls, listen to my calls, smashed my phone, took the phone, dont let me see my, wont let me see my, doesnt let me see my, dont let me see anyone, wont let me see anyone, doesnt let me see anyone',
  },
  phone_device: {
    about: 'a phone',
    words: 'утас, утсыг, утсаа, утсыг минь, утас минь, телефон, гар утас, сим картыг',
  },
  return: { about: 'go home', verbs: 'харь, буц', words: 'гэртээ харих, харья, харина' },
  sits_beside_call: {
    about: 'listens to her calls',
    words: 'утсаар ярихад хажууд, ярихад хажууд, чанга яригч дээр, ярихыг сонс, видеогоор ярих эрхтэй',
  },
  someone_along: {
    about: 'goes along',
    words:
      'дүү нь дагаад, ах нь дагаад, хадам дагаад, хүн дагаж яв, хүн дагаад яв, дагаад явдаг, дагаж явдаг, хажууд нь суудаг, хажууд нь сууж байгаад, хяналттай яр',
  },
  someone_reads: {
    about: 'someone reads along, is next to her, she cannot speak or write',
    words:
      'хажууд хүн, хажууд нь хүн, утсыг минь шалга, утсыг минь хар, утсыг минь уншдаг, чатыг минь, чатыг минь унш, мессежийг минь, утас шалгадаг, утсаа нуу, утсаа шалгуулдаг, яриж чадахгүй, ярьж чадахгүй байна, дуу гаргаж болохгүй, дуугарч болохгүй, дуу гарвал, чанга ярьж болохгүй, залгаж болохгүй, битгий залга, залгаж чадахгүй, энэ чатыг устга, чатаа устга, мессежээ устга, бичсэнээ устга, нуугдаж бич, нууцаар бич, утсаар ярьж чадахгүй, чимээгүй бичиж, хажуунд, нөхөр хажууд, нөхөр сэрчих, нөхөр сэрвэл, утсыг минь авчихна, ирэхээс нь өмнө, дараа бичье ирлээ, бичиж чадахгүй боллоо, чатыг уншчихвал, мессежийг уншчихвал, чат харчихвал, утас харчихвал, чатыг минь уншчихвал, утсыг минь үз, утсыг минь үзэж, утсыг минь үзчих, утас руу минь орчих, утсаа үзүүл, энэ утас минийх биш, утас минийх биш, хүний утсаар, нөхрийн утас, тэдний утас, хажууд унтаж, хажууд минь унтаж, дэргэд унтаж, хажууд хэвтэж, хажууд суугаад, хажууд сууж, утас минь түүнд, утас минь нөхөрт, утас ухдаг, чат уншдаг, утсаар минь ор, ирчихлээ чимээгүй, чимээгүй бай ирчихлээ, бичсэнийг минь хар, утсаар орно, утсаар минь орно, бичиж байгааг минь, юу бичиж байгааг, юу бичээд байгааг, мессежийг минь унш, мессеж уншдаг, чатыг минь хар, чатыг ухдаг, дуут мессеж битгий, дуу битгий гарга, чихэвч байхгүй, видео битгий залга, дуудлага битгий, залгаж болохгүй шүү, битгий залгаарай, энд камер, камер бга болохоор, нууж бичиж, нуугаад бичиж, нууцаар бичиж, нуун бичиж, мэдэгдэлгүй бичиж, далдуур бичиж, сэмхэн бичиж, сэм бичиж',
    en: 'reads my messages, reads my phone, checks my phone, check my phone, in the next room, cant talk, cannot talk, dont call, do not call, dont call me, he will see, he might see, someone is watching, delete this chat, delete the messages, he is here, cant type, watching my phone, sleeping next to me, over my shoulder, looking at my screen, next to me sleeping, he is beside me, hes beside me, goes through my phone, he will see this, he can see my screen, he woke up, hes awake, he is awake, he just came home, hes home, he is home now, stop answering, if i go silent, he is coming back, hes coming back, have to hide my phone, hide my phone, cant type much, cant type long, cant write long, delete my messages, deleting my messages, clear the chat, reads every message, reads all my, he left. i have, i have 5 minutes, i have five minutes, only have a few minutes, call me maria, pretend to be my, use a code, write as if, no voice messages, dont send voice, hes sleeping now, he is sleeping now, can we write in english, reads mongolian, answer only yes or no, only yes or no, under the blanket, he is right here, hes right here, right next to me, he is next to me, hes next to me, he next to me, she is next to me, shes next to me, they are next to me, is next to me, sitting next to me, sits next to me, standing next to me, lying next to me, stands next to me, husband next to me, boss next to me, next to me now, next to me all, always next to me, is beside me, he beside me, sitting beside me, sits beside me, lying beside me, standing beside me, phone beside me, beside me now, cant speak now, cant speak out, cant speak loud, cant speak freely, cant speak here, cant speak he, he just came in, he just came back',
  },
  stand_there: {
    about: 'stands there',
    words: 'зогсож, зогслоо, сууж, сууна, гараад, гарчихсан, ирчихсэн, зогсоод, суугаа, харахаар',
  },
  take_hard: {
    about: 'take away and keep: collect, hide, snatch, tear',
    verbs:
      'халаасла, авдарла, хураа, хурааж ав, нуу, булаа, барьцаал, ура, шатаа, урж хая, устга, хураалга, булаалга, хурааж, аваад өгөхгүй, аваад алга бол, барьж ав, нууж ав, авчихсан, аваад яв, түгжчих, цуглуулж ав, хага, эвд, цуглуулаад ав, хая, хааж, дээрэмд, тушаалга, суйл, шамшигд, ломбарданд тавь, ломбардад тавь, ломбард тавь, барьцаанд тавь, барьцаанд өг',
    words:
      'хураасан, хураачихсан, хураагаад, хурааж, хураалгасан, хураалгаж, хураагдсан, хураадаг, авчихсан, авцан, авчсан, авчхаад, авчихаад, нуучихсан, нуусан, барьцаалсан, аваад алга, булаасан, хураацан, хураалгачихсан, хураав, хураана, аваад явчих, хурааж авсан, нуудаг',
  },
  take_soft: {
    about: 'took (in plain words)',
    words:
      'авчихсан, авсан, аваад, авчихаад, авчхаад, авдаг, авлаа, авцан, авчсан, авч нуу, авч хадгал, авч яв, аваад яв, аваад алга, аваад өгөө, аваад өгө, авч явчихсан, авч үлд, хадгалж, хадгалдаг, хадгална, хадгалсан, цуглуулаад, цуглуулж',
    verbs: 'өөртөө байлга, өөртөө хадгал, гартаа байлга, гартаа хадгал',
  },
  window_bars: {
    about: 'bars',
    en: 'window has bar, window has bars, bars on the window, no windows, no sun',
  },
  bind_up: {
    about: 'ties somebody up',
    verbs:
      'хүлж тавь, уя, уяж тавь, уяад тавь, уяатай байлга, гинжил, олсоор хүл, олсоор уя, дөнгөл, орон дээр уя, радиаторт уя, баганад уя',
    words:
      'хүлсэн, хүлчихсэн, хүлж, хүлдэг, хүлүүлсэн, хүлүүлчихсэн, хүлчихлээ, гавлачихсан, гавласан, гавлаж',
  },
  kept_without: {
    about: 'is kept without phone, food, sleep',
    verbs:
      'утасгүй байлга, интернэтгүй байлга, интернетгүй байлга, холбоогүй байлга, хоолгүй байлга, түгжээтэй байлга, цоожтой байлга, унтуулахгүй байлга, мөнгөгүй байлга, гутал хувцасгүй байлга, хувцасгүй байлга',
  },
} satisfies Record<string, Concept>
