/** Locked doors, watched ways, a taken phone, nobody to speak to. */
import type { Concept } from '../lexicon.ts'

export const confine = {
  let_out: {
    about: 'let out, let go, send home (with not)',
    verbs: 'гарга, явуул, суллаж өг, сулла, тавьж явуул, гаргуул, буулга',
    words:
      'гаргахгүй, явуулахгүй, суллахгүй, тавихгүй, гаргадаггүй, гаргаагүй, явуулдаггүй, явуулаагүй, гаргаку, явуулку, гаргахгуй, явуулахгуй, тавьж өгөхгүй, гаргахгүй байна, явуулахгүй юм, буцаадаг, буцаачихдаг, буцааж оруулдаг, хаалгач буцаа, гадагш гаргадаггүй',
    en: 'let, lets, allow, allows, release, permit, letting',
  },
  go_out: {
    about: 'go out, leave, go home (with cannot)',
    verbs: 'гар, яв, зугт, буц, зугтаа, гарч яв, алхам хий, бие хөдөл',
    words:
      'гарч чадахгүй, гарч болохгүй, гарах аргагүй, гарах боломжгүй, гарч чаддаггүй, явж чадахгүй, явж болохгүй, харьж чадахгүй, гарах арга алга, гарах гарцгүй, гарах газаргүй, зугтаж чадахгүй, гарахыг хоригло, гаръя гэхээр, гарахаар, гарахад, гарсан бол, гаргүй, гарахгүй ёстой, гараагүй, гарж чадахгүй, гарах зөвшөөрөл, гарч үзээгүй, явж чадку, гарч чадку, гарч чдхгүй, garch chadku, салж чадахгүй, буцаж чадахгүй, нар харж үзээгүй, гарах гэхээр, гарахыг хориг, төрхөмдөө очих, нар үзэхгүй, нар үзээгүй, гэрэл үзээгүй, гадаа гараагүй, гадаа гарч үзээгүй, хашаанаас гараагүй',
    en: 'leave, go out, get out, go home, go outside, escape, move, walk out, outside, exit, come home, quit, quit this job',
  },
  lock: {
    about: 'lock',
    verbs:
      'түлхүүрд, түлхүүрдчих, түгж, цоожил, цоожло, тугж, цоожлуул, түгжигд, гадаадаас түгж, оньсло, гинжил, хада, хадаас, хадаасал, гагна, битүүл, тагла, боож хаа, оньслуул, цуургад, хаалга хаа, дотроос хаа, гаднаас хаа',
    nouns:
      'цоож, түлхүүр, өргөст төмөр хаалга, сараалж, оньс, хадаас, гинж, кодтой цоож, цахилгаан цоож, домкрат, тор',
    words:
      'түгжээтэй, түгжчихсэн, цоожтой, цоожилсон, түгжээд, цоожлоод, түгждэг, түгжчихээд, цоожлодог, түгжигдсэн, торгүй, тортой, түлхүүрээ, түлхүүрийг, кодтой, түгжчихлээ, lock, lock-toi, түгжинэ, түгжээстэй, хадаасалчихсан, хадчихсан, гагначихсан, сараалж хад, битүүлчихсэн, таглачихсан, дотроос нь онгойхгүй, онгойхгүй, цоожтой суу, цоожтой байдаг, цоожтой өрөө, нүхээр, цонхгүй, хаалттай байр, хаалттай өрөө, хаалттай байранд, цонх нээхгүй, хаалга нээхгүй, цонх ч нээхгүй, хаагаастай',
    en: 'lock, locks, locked, locking, bolt*, chained, chain, padlock, bar on, lock me, locked me, opens only from outside, only from outside, locks from outside, deadbolt, nailed shut, welded shut, bolted, only key, has the key, have the key, keeps the key, keep the key, kept the key, holds the key, hold the key, has my key, has my keys, has our keys, has the keys, key is always on, key on his, key in his pocket, the keys in his pocket, took the key, took the keys, took my key, took my keys, takes my key, takes my keys, takes the key, takes the keys, with the key, hid the key, hid the keys, hides the key, hides the keys, hid my keys, hides my keys, away with key, away with the key, no key, key not for me, on the key, key is with, keys are with, dont have the key, dont have a key, wont give me the key, wont give me a key, not give me the key, bars on, bars in the window, have bars, has bars, behind bars, iron bars, metal bars, steel bars, window bars, bars over, like bars, has a fence, high fence, electric fence, barbed wire, fence with wire, wire fence, fence and guards, fence around us, climbing the fence, behind the fence, behind a fence, fences around us, windows have bars, window have bars, window has bars',
  },
  hold_captive: {
    about: 'hold captive',
    verbs:
      'хорь, хори, хоригд, барьцаал, хязгаарл, барь хорь, хашигд, подвалд бари, зоорьд бари, өрөөнд бари, байранд бари, агуулахад бари, гэрт бари, хашаанд хаши, гэрт хаши, гинжил, гинжлэгд, хашуул, битүүл, агуулахад хаа, өрөөнд хаа, байранд хаа, гэрт хаа, подвалд хаа, зооринд хаа, чингэлэгт хаа, хааж тавь, хаагаад тавь, намайг саатуул, биднийг саатуул, өрөөнд саатуул, битүүмжил',
    words:
      'хорьсон, хорьчихсон, хорьчихлоо, хорьж, хоригдоод, хоригдсон, хорьдог, хориотой байна, би хориотой, хориотой суу, өрөөнд хориотой, гэртээ хориотой, байранд хориотой, хоригдож, барьчихсан, хориод байна, хориод суу, хорино, хорих, баригдсан, хоригдлоо, барьцаанд, хоригдох, хоригдол, тусгаарласан, хорицон, хорьцон, шорон шиг, хоригдчихсон, хорисон, хорьсийм, хорьж байсан, horichihson, хоригдсоор, гэрийн хорионд, хорионд байгаа, хоригдол шиг, шоронд байгаа юм шиг, хашигдсан, торонд байгаа юм шиг, хорио шиг, хорионд шиг, хорионд байгаа шиг, гэртээ хоригдол, боолчилсон, боолчлуулсан, боолчлогдсон, боолчилдог',
    en: 'captive, hostage, prisoner, imprisoned, trapped, detained, hold us, holding me, holding us, cage, keep us, isolated, being held, are held, is held, am held, held in, held here, held there, held us, held me, held captive, held hostage, held against, shes held, im held, hes held, theyre held, held at, held by, like a jail, like jail, confined in, confined to the house, confined to a room, confined to the room, confined to my room, confined me, confines me, confined us, confining me, kept me locked, kept me in, kept me inside, kept me there, kept me here, kept me as, kept me at, kept me under, kept me drugged, kept me prisoner, kept me tied, kept me from leaving, keeping me locked, keeping me in, keeping me inside, keeping me there, keeping me here, keeping me as, keeping me at, keeping me under, keeping me drugged, keeping me prisoner, keeping me tied, keeping me from leaving, im stuck, am stuck, are stuck, stuck here, stuck in this, stuck in the, stuck in a, stuck inside, stuck with him, keep me locked, keep me in, keep me inside, keep me there, keep me here, keep me as, keep me at, keep me under, keep me drugged, keep me prisoner, keep me tied, keep me from leaving, keep me naked, keep me hungry, keep me without food, keeps me locked, keeps me in, keeps me inside, keeps me there, keeps me here, keeps me as, keeps me at, keeps me under, keeps me drugged, keeps me prisoner, keeps me tied, keeps me from leaving, keeps me naked, keeps me hungry, keeps me without food',
  },
  twenty_or_hold: { about: 'хориод: held, or about twenty', words: 'хориод' },
  room: {
    about: 'room, house, building, cellar',
    nouns:
      'өрөө, гэр, байр, байшин, подвал, хашаа, саравч, контейнер, агуулах, барилга, орон сууц, зоорь, давхар, барaк, майхан, кабинет, гараж, чингэлэг, ариун цэврийн өрөө, угаалгын өрөө, 00, жорлон, хонгил, бункер, вагон, кабин, хүлэмж, хөлөг онгоц, уурхай, отор, айл',
    words:
      'өрөөнд, гэртээ, гэрт, гэрээс, байранд, подвалд, байшинд, гадаа, гадагш, гэрээсээ, байрнаас, дотор, нэг байр, нэг өрөө, нэг өрөөнд, тосгонд, хашаанаас, гадагшаа, гадагшаагаа, өөр гэрт, нүхэнд, нүхнээс, газрын нүх, basement, room',
    en: 'room, house, apartment, building, basement, home, inside, container, warehouse, dormitory, flat, cellar, shed',
  },
  way_out: {
    about: 'door, window, outside',
    nouns: 'хаалга, үүд, цонх, гадаа, хашаа, орц, гудамж',
    words: 'гадагш, гадаа, гадна, хаалга, хаалгыг, үүд, үүдийг, үүдээ, цонхонд, гаднаас, гадагшаа',
    en: 'door, window, outside, gate, doors, windows',
  },
  alone_not: {
    about: 'not alone: always somebody along',
    words:
      'ганцааранг, ганцаараа гарч, ганцаарангий, хамт явдаг, дагаж явдаг, хүн дагуул, хяналтад, хүний хяналт, дагадаг, дагаад явдаг, хажууд хүн, ганцааранг минь',
    en: 'alone, always with me, follows me everywhere, never alone, by myself, someone always, watches me, watch me, watched, cameras, camera',
  },
  phone: {
    about: 'phone, internet, family, friends: the way to others',
    nouns:
      'утас, гар утас, интернет, фэйсбүүк, хаяг, дугаар, вайфай, сим, симкарт, мессенжер, чат, дуудлага, утасны',
    words:
      'утас, утсыг, утсаа, утсыг минь, утсаар, утсан, утасгүй, телефон, phone, интернет, холбоо барих, утасдах',
    en: 'phone, phones, internet, wifi, mobile, cell, facebook, sim card, calls, family, friends, contact, my phone',
  },
  contact_not: {
    about: 'does not let speak, meet, write, call',
    verbs: 'яриул, уулзуул, хэрэглүүл, залгуул, бариул, холбоо барь, холбоо бариул',
    words:
      'яриулахгүй, уулзуулахгүй, хэрэглүүлэхгүй, холбогдохыг хориг, уулзахыг хориг, ярихыг хориг, хэнтэй ч яриулахгүй, хэнтэй ч уулзуулахгүй, харилцахыг хориг, яриулдаггүй, уулзуулдаггүй, хэрэглүүлдэггүй, уулзуулахаа больсон, чанга яригч, уулзуулахгүй байна, яриулахгүй бн, уулзуулку, яриулку, хэнтэй ч ярилцуулахгүй, ярихыг зөвшөөрөхгүй',
    en: 'talk, speak, call, see my family, contact, meet, use my phone, use phone, my family, my friends, see anyone, calls, listen my calls, listens to my calls',
  },
  forbid: {
    about: 'forbids, no permission',
    verbs: 'хоригло, хязгаарл, цээрл',
    words:
      'зөвшөөрөлгүй, зөвшөөрөхгүй, зөвшөөрөл байхгүй, зөвшөөрдөггүй, хориглосон, болохгүй гэсэн, болохгүй гэдэг, хориглоод, хориглодог, зөвшөөрөл өгдөггүй, хориотой, болохгүй гсн, зөвшөөрөлгүйгээр, эрхгүй, зөвшөөрөл өгөхгүй, зөвшөөрөөгүй, зовшоорол, зөвшөөрөлтэй л, зөвшөөрлөөр л, зөвшөөрөл авч гар, зөвшөөрөл авдаг, зөвшөөрөл авч байж, зөвшөөрөл гуй',
    en: 'not allowed, not allow, forbid*, forbidden, forbids, no permission, without permission, dont allow, doesnt allow, doesnt let, dont let, wont let, not let, didnt let, never let, never lets, wouldnt let, dont let me, not permitted, cant, cannot, can not, couldnt, not able, unable, refuse to let, refuses to let',
  },
  dont_know_place: {
    about: 'does not know where she is',
    words:
      'хааш явж байгаагаа, хааш явж бгаагаа, хаашаа явж бгаагаа, хааш яваагаа, хааш аваачиж, хаашаа аваачиж, хаана байгаагаа мэдэхгүй, хаана байгаагаа ч мэдэхгүй, хаана байгаагаа, хаяг мэдэхгүй, хаягаа мэдэхгүй, хаягийг нь мэдэхгүй, хаашаа явж байгаагаа, хаашаа явааг, зам мэдэхгүй, аль хот, хаашаа гэдгээ хэлэхгүй, хаашаа гэдгээ, хаана явж байгаагаа, юу гэдэг газар, haana bgaagaa, хаана бгаагаа, хэлийг нь мэдэхгүй',
    en: 'dont know where i am, dont know where we are, dont know the address, dont know where, know the address, know where i am, where we go, know where we are',
  },
  stand_watch: {
    about: 'somebody stands guard, cameras',
    words:
      'харуул зогсдог, харуул бий, хамгаалагч зогс, хүн тавьсан, хүн манаж, хүн зогс, камертай, камер, нохой тавь, манаастай, манаач, хаалган дээр зогс, үүдэнд хүн, хүн суудаг, гадаа хүн, guard, зэвсэгтэй хүн, харуултай, хүн харж, хараад байгаа, haruul, хүн харуулд, хажууд хүн, хүн манана, хүн манах, хүн мануул, хүн манасан, хүн манаад, хүн манадаг, хүн сууж, манадаг',
    en: 'guard, guards, camera, cameras, security, dogs, watch the door, guarding the door, men outside, watching us, watching me, watching her, watching the house, watching the door, watching our, watching my, are watching, is watching, always watching, keep watching, keeps watching',
  },
  key: { about: 'key', nouns: 'түлхүүр, тулхүүр', words: 'түлхүүрээ, түлхүүрийг, key', en: 'key, keys' },
} satisfies Record<string, Concept>
