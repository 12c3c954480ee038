/** Signs that say little alone, and much beside others. */
import type { Concept } from '../lexicon.ts'

export const signs = {
  court_word: {
    about: 'a court order, a complaint',
    words:
      'хориг тавьсан, хамгаалах тушаал, шүүхийн шийдвэр, хязгаарлах тушаал, хязгаарласан, цагдаад өгсөн ч, цагдаад хэлсэн ч, гомдол гаргасан ч, гомдол гаргавал, хамгаалалтын тушаал, тушаал гарсан ч, хамгаалах тушаал гарсан',
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
      'одоо ганцхан юм үлдсэн, ганцхан юм үлдсэн, ганц юм үлдсэн, бүх юм бэлэн, бэлэн болсон, бэлдчихсэн, шөнө болохыг хүлээж, бичиж дууслаа, бичээд дууслаа, уучлаарай гэж бичсэн, уучлаарай гэж бичлээ, уучлаарай гэж бичих, зориг л үлдсэн, зориглох л үлдсэн, зоригтой болох л, зориг л дутаж, зориг хүрэх, бүхнийг бэлдсэн, бүх зүйлийг бэлдсэн, бэлдчихсэн хүлээ, шөнө болохыг хүлээ, шөнө болтол хүлээ, унтсаны дараа хий, бүгдийг унтсаны дараа',
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
      'ажлын төрөл, төрөл нь бичигдээгүй, юу хийхийг бичээгүй, ажлын нэр байхгүй, юу хийхийг нь тодорхой, тодорхой хэлэхгүй, тодорхойгүй, хэлэхгүй юм, юу хийхийг нь хэн ч, яаруулаад байна, яаруулж байна, яаруулаад, нөгөөдөр нисэх, маргааш нисэх, хаана ажиллахаа, хаана ажиллах, ямар ажил гэдгээ хэлэхгүй, ямар ажил гэдгийг, очоод таарна, очоод мэднэ, очоод ойлгоно, очоод мэд, очихоор мэднэ, хэн ч хэлэхгүй, нарийн хэлэхгүй, хаана гэдгээ, хаана гэдгийг, хаана гэдгээ хэлэхгүй, хэн гэдгээ, видео дуудлага хийхээс татгалз, царайгаа харуулахгүй',
  },
  sexual_violence_en: {
    about: 'sexual violence',
    en: 'gropes me, groped me, grope, gropes, wants sex, wanted sex, sex instead of, sex for rent, asks for sex, asked for sex, demands sex, rubs himself, exposed himself, masturbat*, jerking off, forced me to touch, unwanted, upskirt, made a move, came onto me, comes onto me, spiked my drink, woke up naked, took advantage of me, took advantage, get tested, morning after',
  },
  nobody_here: {
    about: 'nobody is here',
    words:
      'хэн ч байхгүй, хүн амьтан байхгүй, хүн амьтангүй, хэн ч алга, ганцаараа байна, хүн байхгүй, хавьд хүн алга, эргэн тойронд хүн алга, ойр хүн алга, хүн алга, хүнгүй газар, айл алга, айл байхгүй, айлгүй газар, машин ч алга',
  },
  car_strange: {
    about: 'the car goes elsewhere, the doors stay shut',
    en: 'wont stop the car, wont let me out of the car, locked the car doors, wrong way, different road, driving me somewhere, not the way home, wont stop driving',
    words:
      'зам солих, зам солич, замаа соль, замаа өөрчил, өөр зам, өөр замаар, хаалгаа онгойлгохгүй, хаалга онгойлгохгүй, хаалгаа онгойлгож өгөхгүй, машинаас буулгахгүй, буулгахгүй, зогсоохгүй, зогсохгүй, хаашаа яваа, хаашаа явж байгаа, хаашаа авч яваа, хаалга түгжчих',
  },
  driver: {
    about: 'a driver, a taxi',
    en: 'driver, taxi, uber, car',
    nouns: 'жолооч, такси, таксич, машин, таксины',
  },
  web_show: {
    about: 'shows before a camera',
    words:
      'онлайн шоу, камерын өмнө, веб камер, вебкам, шууд дамжуулалт, лайв хийлгэ, стрим хийлгэ, видео чатаар',
  },
  make_do: {
    about: 'is made to do',
    words: 'хийх ёстой, хэлснийг нь, юу гэсэн тэрийг',
    verbs: 'хийлгэ, хийлгүүл, оролцуул, шаард, албад, тайлуул, суулга, бүжиглүүл',
  },
  phone_limited: {
    about: 'the phone for some minutes, with somebody listening',
    words:
      'утсаа өдөрт, утсаар өдөрт, минут л өгнө, минут л яриул, сонсож сууна, хажууд сонсож, чанга яригчаар, чанга яригч дээр, долоо хоногт нэг удаа утас, сард нэг удаа ярьдаг, утас барих эрхгүй',
  },
  free_word: { about: 'for nothing', words: 'үнэгүй, цалингүй, хөлсгүй' },
  hidden_scars: {
    about: 'hides scars',
    words: 'сорвио нуу, сорвийг нуу, сорвийг хүнээс, сорвитой гар, сорвио хүнээс, сорвио хар, урт ханцуй өмс',
  },
  threat_thing: {
    about: 'a threatening thing at the door',
    words:
      'цустай цаас, цаас наасан, цаас хавчуул, сум явуул, хутга явуул, үхсэн шувуу, үхсэн муур, хаалган дээр бичсэн, хана дээр бичсэн, цустай хутга, үхсэн хулгана, сум орхи, цус түрх, авс, оршуулгын цэцэг, булшны зураг, хаалган дээр бич',
  },
  number_changed: {
    about: 'even when she changed her number',
    en: 'change my number, changed my number, new number',
    words:
      'солисон ч, сольсон ч, нүүсэн ч, сольчихсон ч, солиод ч, устгасан ч, блоклосон ч, блок хийсэн ч, хаасан ч',
  },
  call_again: {
    about: 'calls, writes, finds',
    words:
      'амьсгаагаа аваад, амьсгаа аваад, дуугүй залга, дуугарахгүй залга, залгаад дуугардаггүй, утасдаад дуугардаггүй, утасдаж ирээд дуугар, залгаад тас тасал, шөнө дунд залга',
    verbs: 'залга, бич, ол, ир, мэд, холбогд',
  },
  found_en: { about: 'found, put', en: 'found, put, installed, hid' },
  asks_law: {
    about: 'asks what the law says',
    words:
      'хуулиар, насны хязгаар, хуульд, зөвшөөрдөг үү, нэг юм асууя, ажил хийж болох уу, ажиллаж болох уу, зуны ажил, зуны цагаар ажил, хэдэн наснаас, хэдэн наснаас үлдээ',
  },
  car_tow: {
    about: 'a car is towed',
    words: 'чирүүл, чирүүлсэн, чирж явах машин, эвдэрчихлээ, эвдэрч, ачаа, дугуй, аккумулятор, тос',
  },
  ex_partner: {
    about: 'a former partner',
    en: 'my ex, ex husband, ex boyfriend, my exhusband, exboyfriend',
    words:
      'хуучин нөхөр, салсан нөхөр, хуучин найз, хуучин залуу, хуучин найз залуу, салсан залуу, экс, хуучин хань, хуучин эр, салснаас хойш',
  },
  wait: {
    about: 'waits, stands there',
    en: 'waits, waiting, wait, shows up, comes to, came to, parks, stands, sits',
    verbs: 'хүлээ, зогс, эргэлд, суу, отож',
  },
  child_place: {
    about: 'at school, at work, at the door',
    en: 'my work, my school, my house, my home, kindergarten, my kids school, my door, my street, my office',
    words:
      'сургууль, сургуулийн, цэцэрлэг, цэцэрлэгийн, цэцэрлэг дээр, сургууль дээр, ажил дээр, ажлын, гэрийн гадаа, үүдэнд, гадаа, орцны, буудал дээр',
  },
  threat_if_en: {
    about: 'if I tell',
    en: 'if i go to police, if i go to the police, if i tell anyone, if i tell anybody, if i report, if i tell the police, if i run, if i leave, if i talk',
  },
  temper: {
    about: 'like a beast when angry',
    words:
      'амьтан шиг, араатан шиг, галзуу юм шиг, галзуурдаг, галзуурчихдаг, зэрлэг амьтан, догшин, догширсон, догширдог, улам догшин',
  },
  captive_place: {
    about: 'cellar, container',
    nouns: 'подвал, зоорь, чингэлэг, агуулах, гараж, нүх, бункер',
  },
  lost_count: {
    about: 'has lost count, dark, cold',
    words:
      'хэдэн өдөр, хэд хонож, хэд хоносон, өдөр шөнө, мэдэхгүй, харанхуй, гэрэлгүй, цонхгүй, хүйтэн, ус, хоолгүй, агаар ордоггүй, агааргүй, агаар багад, амьсгалж чадахгүй байна, бүтэж үх, бүгчим',
  },
  end_wish: {
    about: 'wishes it were over',
    words: 'дуусчихмаар, дуусгачихмаар, дуусаасай, дуусгамаар, дуусгачих юмсан, төгсгөмөөр, төгсгөчихмөөр',
    en: 'reason to keep going, reason to go on living, takes me in my sleep, take me in my sleep, painless way to die, feel dead inside, dead inside, wish i could sleep forever, dont want to wake up, no point in living, no point living, stop existing',
  },
  last_time: { about: 'for the last time', words: 'сүүлчийн удаа, сүүлийн удаа, эцсийн удаа' },
  farewell_act: { about: 'kisses, embraces', verbs: 'үнс, тэвэр' },
  bye_word: {
    about: 'goodbye, forgive me',
    words: 'goodbye гэж, goodbye гээд, баяртай, уучлаарай, салах ёс гүйцэтгэе, өршөөгөөрэй',
  },
  net_place: {
    about: 'on the net',
    words:
      'инстаграмд, фэйсбүүкт, телеграмд, интернэтэд, нэтэд, тиктокт, группт, чатад, фб дээр, instagramd, facebookt, порно сайт, порно сайтад, сайт дээр',
  },
  no_window: {
    about: 'no window, no key, a bucket',
    words:
      'цонхгүй, гэрэлгүй, түлхүүргүй, шээх хувин, хувин өгсөн, хувинд, харанхуй өрөө, гэрэл ордоггүй, нар үздэггүй, цонх нь хадаастай, цонх хадсан, цонхыг хадсан',
  },
  let_stop: {
    about: 'no longer lets out',
    words:
      'явуулахаа боль, гаргахаа боль, уулзуулахаа боль, яриулахаа боль, явуулахаа больсон, гаргахаа больсон, уулзуулахаа больсон, явуулахаа байсан, гаргахаа байсан',
  },
  surround: {
    about: 'surround',
    en: 'surrounded, cornered, surrounding me',
    verbs: 'хүрээл, тойрч зогс, хашиж зогс',
    words:
      'бүсэлсэн, бүсэлж, бүсэлчихсэн, бүсэлчихлээ, бүслээд, бүсэллээ, бүсэлсээр, бүслэгдсэн, бүслэгдээд, бүслэгдчихлээ, бүслэгдлээ',
  },
  stand_sit: { about: 'stand, sit, wait', verbs: 'суу, зогс, мана, хүлээ, эргэлд' },
  writing: {
    about: 'write, speak, call',
    en: 'write, type, talk, call, reply, answer, text, message',
    verbs: 'бич, ярь, чатал, залга, хариул, шивнэ, хариу бич, чатла, бичилц',
  },
  overhear: {
    about: 'hear, read, watch',
    verbs:
      'сонс, унш, ажигла, хян, шалга, сэр, чагна, хар, өнгий, шагай, ширт, чагнаарх, гэтэ, чагнуул, чих тави',
  },
  hidden_place: {
    about: 'writes from a hiding place',
    words:
      'жорлонд орж, жорлонд, хөнжил дор, хөнжил доогуур, угаалгын өрөөнд, нууж барьж, утсаа нуу, нуугаад бичиж, нуугдаж бичиж, 00-д орж, хөнжил дотроос, хөнжил дотор бич, хөнжил дороос, ариун цэврээс, бие засах газраас, 00с, угаалгын өрөөнөөс, угаалгын өрөөнд нуугд, ванны өрөөнөөс, шүүгээн дотроос, жорлонгоос, гадаа гарч бич, нуугдаад бич, нууцаар бич, ор дороос, тагтнаас бич',
  },
  short_word: {
    about: 'short, quickly',
    words:
      'богино, богинохон, хурдан бич, товч, удаан байж болохгүй, удаан бичиж, ганц минут, хоёр минут л, удаан бичиж чадах, удаан чатлаж чадах, нэг минут л, хэдхэн минут, богино цаг',
  },
  silent_need: {
    about: 'has to be silent',
    words:
      'чимээгүй байх хэрэгтэй, дуугүй байх хэрэгтэй, чимээгүй байх ёстой, дуу гаргаж болохгүй, шивнэж, шивнэж ч, чимээ гаргаж болохгүй, дуу гаргавал, чимээ гарвал, дуу гарвал, чимээ гаргавал',
  },
  child_sleep: {
    about: 'a child sleeps, a cat',
    en: 'baby is sleeping, kids are asleep, the baby, baby woke, baby is asleep',
    words: 'хүүхэд сэр, хүүхэд унт, нялх унт, хүүхэд уйл, хүүхэд сэрчих, хүү унт, охин унт, муур',
  },
  off_hotel: {
    about: 'an interview at night, in a hotel',
    words:
      'ярилцлаганд шөнө, ярилцлагад буудал, шөнө буудалд ир, шөнө ярилцлага, буудалд ир гэ, буудалд ярилцлага, гэрт нь ярилцлага, буудалд уулз, зочид буудалд уулз, өрөөнд уулз, буудалд ирээд, орой ганцаараа ир',
  },
  off_meet: {
    about: 'a stranger meets her',
    en: 'pick me up, will meet me, meet me at the airport, someone will wait',
    words:
      'тосоод авч, тосож авна, өөр хүн тос, хэн тос, угтаад авч, хилийн цаана тос, нисэх дээр тос, хил дээр тос, хил дээр өөр хүн, ажлын ярилцлага буудал, ярилцлагыг буудал, ярилцлага зочид буудал, ярилцлага буудлын өрөө, буудлын өрөөнд уулз, буудлын өрөөнд хийнэ, буудлын өрөөнд ир, өрөөнд ирж уулз',
  },
  off_visa: {
    about: 'on a tourist visa',
    en: 'visa after you arrive, visa after i arrive, sort my visa, sort your visa, tourist visa first, change the visa later',
    words:
      'жуулчны виз, жуулчны визээр, аяллын виз, аялалын виз, турист виз, турист визээр, turist vizeer, виз хэрэггүй, визгүй яв, виз солиулна, дараа нь ажлын виз, паспорт шаардлагагүй, паспорт хэрэггүй, бичиг баримт шаардахгүй, бичиг баримт хэрэггүй, аялалаар гар, аяллаар гар, жуулчнаар гар, жуулчнаар явуул, аялагчаар, тэндээсээ машинаар, тэндээс машинаар, өөр улс руу ор, өөр улс руу гарга, гурав дахь орон, дамжаад ор, завиар гарга, хууль бусаар хил, хилээр нууцаар, хил нууцаар, гол гатлаад ор',
  },
  off_deduct: {
    about: 'to be worked off',
    words:
      'цалингаас суутга, цалингаасаа суутга, дараа нь суутга, дараа нь төл, очоод төл, ажиллаж байгаад төл, цалингаараа төл',
  },
  off_unknown: {
    about: 'somebody she hardly knows',
    words:
      'танихгүй хүн, танихгүй хүмүүс, танихгүй агент, нэг эгч, нэг ах, зууч эмэгтэй, танихгүй эгч, танихгүй эмэгтэй, танихгүй зууч, тэр хүнийг сайн танихгүй, нэг хүн',
  },
  off_citizen: {
    about: 'marriage for papers',
    words:
      'иргэншил авч өг, солонгос эртэй, хятад эртэй, гадаад эртэй, гэрлэвэл, холбож өгье, гэрлэлтийн зууч, эхнэр авна',
  },
  off_naked: {
    about: 'pictures of her body',
    en: 'bikini photos, full body photo, body photos, nude photos first, photos in underwear, measurements, virgin, in underwear',
    words:
      'нүцгэн зураг явуул, бүтэн биеийн зураг, дотуур хувцастай зураг, бикинитэй зураг, усны хувцастай, биеийн хэмжээ, биеэрээ зураг, зургаа биеэрээ',
  },
  own_home: {
    about: 'at her own people',
    words:
      'ээж аав дээрээ, аав ээж дээрээ, төрхөмдөө, ээж рүүгээ, аав ээж рүүгээ, эгч дээрээ, найз дээрээ, гэр лүүгээ, гэр рүүгээ, ээж дээрээ, аав дээрээ, хамаатан дээрээ, төрхөм',
  },
  hotel_word: {
    about: 'a hotel, a flat',
    words: 'hotel, хотел, буудал, буудалд, зочид буудал, буудал руу, орон сууц, байранд нь, гэр рүү нь',
  },
  propose: {
    about: 'proposes',
    words:
      'санал тавь, санал болго, орох санал, оръё гэ, оръя гэ, яв гэ, явъя гэ, дагуул, урьсан, урьдаг, үлд гэ, хоно гэ, хонъё гэ',
  },
  made_drunk: {
    about: 'made drunk',
    words: 'уулгачихаад, уулгаад, согтоогоод, согтоочихоод, архи уулга',
    verbs: 'согтоо, архи уулга, дарс уулга, ундаа уулга, уулга, шахаж уулга',
  },
  euph_thing: {
    about: 'something happened',
    words:
      'юм болсон, юм болчихсон, тэгсэн, тэгчихсэн, юм хийсэн, юм хийчихсэн, муу юм хийсэн, санахгүй, мэдэхгүй, элдэв юм хийлгэ, элдэв юм хий, элдэв юм',
  },
  leave_all: {
    about: 'leaves everything',
    words: 'бүгдийг орхи, бүхнийг орхи, бүх юмыг орхи, бүгдийг орхиод, бүхнийг орхиод, бүх юмаа орхи',
  },
  later_word: { about: 'later', words: 'дараа, дараа нь, дараа л' },
  alone_word_not: {
    about: 'not alone',
    words: 'ганцаараа биш, ганцаар биш, ганцаараа бишээ, хүнтэй байна, хүмүүстэй байна',
  },
  quiet_word: { about: 'quiet', words: 'чимээгүй, дуугүй, аяархан, шивнэ, дуугаа намсга, намуухан бич' },
  car_ride: { about: 'a lift', words: 'машиндаа суулга, машинд суулга, машинаар' },
  find_word: { about: 'will find', words: 'олно, олох, олчихно, олж чадна, олох болно' },
  home_near: {
    about: 'around her home',
    words:
      'гэр орчим, гэр орчимд, гэр орчноор, гэрийн ойр, хашааны гадаа, байрны гадаа, гэрийн гадаа, орцны гадаа, гэрийн орчин, манай гадаа, хашаа тойрч',
  },
  sold_off: {
    about: 'was sold',
    verbs: 'зарагд, худалдагд, худалдаалагд',
    words: 'зарагдсан, зарагдчихлаа, зарагдчихсан, худалдагдсан',
    en: 'was sold, were sold, been sold, being sold, be sold, get sold, got sold, am sold, im sold, are sold, was sell, was auctioned, being auctioned, be auctioned, she is sold, girl is sold, sister is sold, he is sold, was bought by, was bought for, were bought, been bought, got bought',
  },
  with_me: { about: 'with me', words: 'надтай, надтай хамт' },
  make_use: { about: 'is made to work', verbs: 'ажиллуул, зарц, зарцл, зарцлуул, хөдөлмөрлүүл' },
} satisfies Record<string, Concept>
