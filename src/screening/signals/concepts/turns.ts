/** Turns of phrase that tell harm from everything that sounds like it. */
import type { Concept } from '../lexicon.ts'

export const turns = {
  other_help: {
    about: 'help with homework, a file, a choice: not a rescue',
    nouns:
      'хичээл, даалгавар, файл, орчуулга, апп, нууц үг, тохиргоо, компьютер, бодлого, математик, англи хэл, диплом, жор, програм, сайт, тест, хувцас, бэлэг, анкет, өргөдөл, сиви, лаптоп, тооцоо, реферат, гэрийн даалгавар, ном, зээл, тэтгэлэг, хоол, бүртгэл, код',
    words:
      'сонгоход, бөглөхөд, олоход, авахад, бичихэд, хийхэд, орчуул, суулгахад, татахад, цэвэрлэхэд, зөөхөд, нүүхэд, бодоход, шалгалтад, сонгож, засахад, бодож, нүүлгэ, зөөхөд',
    en: 'homework, assignment, translate, translation, password, app, install, download, math, essay, cv, resume, recipe, cooking, choose, website, code, login, account, settings, form, file, printer, move furniture, study, english',
  },
  other_job: {
    about: 'other uses of danger: sports, roads, weather',
    nouns:
      'зам, спорт, амьтан, бодис, цаг агаар, салхи, шуурга, мөс, гол, уул, хогийн, нохой, химийн, ажил мэргэжил, бүс, өвчин, вирус, дуудлага, тоглоом, эм, хоол, хад, чоно, могой, үер, гулгаа, тэсрэх, тэмдэг, код',
    words: 'гулгаатай, мөсөн, шуургатай, үертэй, тэмдэг, дохио',
    en: 'road, sport, sports, weather, animal, storm, ice, virus, goods, materials, mountain, driving, zone, species, list, chemical, waves, disease',
  },
  cooking: {
    about: 'kitchen and craft',
    nouns:
      'мах, хоол, гал тогоо, талх, ногоо, жимс, дэлгүүр, үнэ, лууван, төмс, модон, сонгино, торт, бялуу, заазуур, загас, мод, түлээ, гурил, хивс, цаас, засвар, зах, мах хэрчих',
    words: 'хаанаас авах, хэд вэ, хэрчих, хурц, ирлэх, хурцлах, хулдаасан, түлээ, тайрах',
    en: 'kitchen knife set, cook, cooking, meat, bread, vegetables, cake, butter, chef, price, store, buy, wood, paper, cheese, sharpen, chop, cut the',
  },
  cut_self: {
    about: 'her own wrist, her own arm',
    words: 'гараа, судсаа, бугуйгаа, гуяа, судас, өөрийгөө, гар луугаа, судас руугаа',
    en: 'myself, my wrist, my wrists, herself',
  },
  tied: {
    about: 'bound hand and foot',
    words:
      'гар хөлийг минь хүл, уячихсан, хүлчихсэн, хүлээтэй, хүлсэн, уяатай, уясан, гарыг минь хүл, гарыг минь уя, хөлийг минь уя, уяастай, гинжилсэн, наалттай, багажинд хийсэн, багажинд',
    en: 'tied me, tied up, tied us, tied her, handcuffed, chained, in the trunk, taped my mouth',
  },
  gunshot: {
    about: 'a shot is heard',
    words:
      'буун дуу, буудсан дуу, буу барьсан, буу гарга, хутга гарга, хутга барь, хутга бари, хутга тулга, буу тулга, хутга шид, хутга шаа, хутга аваад, буутай хүн, хутгатай хүн, зэвсэгтэй хүмүүс, буу үүр, сүх барь, сүх бари, сүхтэй ор',
    en: 'gunshot, gunshots, shots fired, pointed a gun, pointed a knife',
  },
  found_if: {
    about: 'if he finds, when he comes',
    words:
      'олчихвол, олж авбал, олвол, мэдвэл, мэдчихвэл, гараад ирвэл, барьчихвал, баривал, ирвэл, баригдвал, олдвол, буцвал, очвол, мэдсэн бол, гарвал, орвол, хэлвэл, явбал, зугтвал, ирэхээр, цагдаад хэлбэл, хэлбэл, салбал, дуудвал, мэдчихлээ, орох юм бол',
    en: 'if he finds, if they find, when he finds, if he comes, when he comes, if they catch, if he knows, if i leave, if i tell, if i go, if i run, when he come',
  },
  done_for: {
    about: 'it is over with me',
    words: 'дуусна, дуусаа, дуусч, дууслаа, болоо, үгүй болно, таарна, өнгөрнө, яах бол, төгсөнө',
    verbs: 'дуус',
    en: 'im dead, i am dead, its over, im finished, im done',
  },
  other_place: {
    about: 'to another place',
    words:
      'өөр газар, хол газар, өөр хот, хил рүү, хаашаа ч юм, хаашаа, үл мэдэх, өөр байр, өөр айл, харанхуй өрөө, өөр байшин, хаа нэгтээ, хот руу, нисэх, нсз',
    en: 'somewhere, another place, other place, dont know where, unknown place',
  },
  go_away: {
    about: 'take, carry, bring, bring over',
    verbs:
      'аваач, авч яв, хүргэ, аваад яв, авч гар, авч ор, оруул, суулга, авчир, зооч, авч ир, нүүлгэ, явуул, шилжүүл, дамжуул, гарга',
    words: 'аваачна, авч явна, зөөж, зооч, оруулж, авч явах, авч явж, авчраад, авчирчихсан, авчирсан',
    en: 'taking, take, takes, took, move, moving, bring, brought',
  },
  border_over: {
    about: 'over the border',
    words:
      'хил давуул, хил гарга, хилээр гарга, хил даваа, хилээр, хил давж, хил давуулаад, хил давуулна, хилийн цаана',
    en: 'over the border, across the border, across border, cross the border, crossing the border',
  },
  caught: {
    about: 'caught',
    words:
      'бариулчихлаа, баригдчихлаа, барьчихлаа, баригдлаа, бариад авлаа, барьж авлаа, бариулчихсан, баригдчихсан',
    en: 'they caught me, he caught me, got caught',
  },
  own_trip: {
    about: 'fetched kindly',
    words:
      'хүргэж өгсөн, хүргээд өгсөн, угтаж, угтаад, угтсан, угтана, цэцэрлэг, цэцэрлэгээс, сургуулиас, аялал, аялалд, амралт, зусланд, кинонд, театрт, төрсөн өдөр, зугаалга, зугаалах, аялуулж, дэлгүүр хэсэ, цэцэрлэгт, цэцэрлэгээс авах, ажлаас авах, хичээлээс',
    en: 'to school, from school, to dinner, to the cinema, on a date, shopping, picnic, to the airport, home from work, on holiday, birthday',
  },
  guest_words: {
    about: 'guests, a courier, a taxi, a bus',
    words:
      'хүргэлт, зочид ирнэ, найзууд ирнэ, автобус, такси ирлээ, хоол ирлээ, захиалга, курьер, пицца, угтаж, автобусаа, автобусны, лифт, концерт',
    en: 'delivery, pizza, courier, uber, guests, party, the bus, my order, package, birthday',
  },
  love_wait: {
    about: 'sweet waiting',
    words: 'хайртай шүү, хүлээж байгаарай, хүлээж байна шүү, санаж байна, амжилт, баярлалаа',
    en: 'miss you, love you, on twitter, on instagram, on tiktok, follow me, followed me on, follow back, followers',
  },
  alone_word: {
    about: 'alone',
    words: 'ганцаараа, ганцаар, ганцаар нь, ганц, ойр айл байхгүй, хөдөө, хүн байхгүй, хүнгүй',
    en: 'alone, by myself, nobody here',
  },
  below_arrived: {
    about: 'is downstairs, arrived',
    words:
      'доор ирчихсэн, доор ирчихлээ, доор зогс, гадаа ирчихлээ, гадаа ирсэн, гадаа зогс, гадаа байна, гадаа бн, гадаа ирээд, үүдэнд ирсэн, орцонд, гадаа ирчихсэн, ирж явна, ойртож, орж ирлээ, гэрт орж ирсэн, орж ирэх, орж ирэх гээд, хаалгаар орж, доор ирлээ, машин дор, хаалга онгойлго, орж ирж, гадаа бга, цонхоор хар',
    en: 'is outside, outside my, downstairs, at my door, at the door, in my house, breaking in, broke in, coming here, on his way',
  },
  coming_again: { about: 'come, come, come', words: 'ирж байна ирж байна, айж байна айж байна' },
  accident: {
    about: 'accident, illness, play',
    words:
      'осол, ослоор, уналаа, халтираад, хальтирч, дугуйнаас, мориноос, ажил дээрээ зүсчих, санамсаргүй, дугуй, мотоцикл, тоглож байгаад, цана, тэшүүр, хоол хийж байгаад, шатнаас, шүдээ авахуул, хамраас, халтир, гулгаад, машинд цохиулсан',
    en: 'accident, bike, bicycle, skiing, fell from, fell off, playing, period, nosebleed, car accident, hit by a car, tripped, surgery',
  },
  want_die: { about: 'to want to die', words: 'үхмээр', en: 'die_en_none' },
  kill_joke: {
    about: 'they will kill me, as everybody says it',
    words:
      'ээж, аав, багш, шалгалт, хичээл, даалгавар, халуун, хүйтэн, дарга минь, оройтвол, хоцорвол, хоцорсон, утсаа гээ, дүн, ангийнхан, инээлгэж, инээлгээд, алж байна гоё, хөөрхөн, үнэ, ачаалал, дедлайн, пүүз, гутал, дасгал, өлсөж, гэдэс, ажил, ядраа, авхаалж, зун, нуруу, толгой өвд, халуурч, амттай, гоё',
    en: 'laughing, homework, exam, exams, teacher, mom is going, mom will, heat, shoes, deadline, traffic, feet, back, heels, diet, workout, you are killing me, youre killing me, killing it, kill time, killed it, suspense, monday, joke, laugh, dress, weather, cold, cramps, curiosity, my mom, my dad',
  },
  drug_use: {
    about: 'medicine as usual',
    words:
      'уусан уу, уугаарай, уух хэрэгтэй, эм зүйч, эмийн сан, халуун буулга, уух уу, жор, эмчийн, ханиадны, ханиад, өдөрт 3, удаа уу, даралтны, ханиалга, эм уух цаг, эмч, витамин, томуу, халуунтай, жирэмсэн',
    en: 'prescribed, prescription, doctor gave, for headache, for flu, vitamin, vitamins, with water, after meal, twice a day, pharmacy, for my cold, allergy, antibiotics',
  },
  overdose_word: {
    about: 'overdose',
    words:
      'хэтрүүлж уу, хэтрүүлэн хэрэглэ, эмээ бүгдийг, бүх эмээ, эм олноор, эм их хэмжээ, савтай эм, хайрцаг эм, эмийг бүгдийг, нойрны эм, олон эм',
    en: 'overdose, overdosed, all my pills, all the pills, all my medication, whole bottle of pills, too many pills, bottle of pills',
  },
  rope_means: {
    about: 'bridge, roof, rails: standing there',
    words:
      'гүүрэн дээр, дээвэр дээр, дээврийн ирмэг, тагтан дээр, гүүрэн дээрээс, төмөр зам дээр, төмөр замын, галт тэрэгний, галт тэрэг ирэх, гүүрнээс үсэр, дээврээс үсэр, балконоос, байшингаас үсэр, тагтнаас үсэр, цонхоор үсэр, цонхноос үсэр, машины доогуур, машины өмнө ор, галт тэрэгний өмнө, метроны өмнө, голд үсэр, усанд үсэр, хаднаас үсэр, давхраас үсэр, дээврийн, дээврээс, гүүрнээс',
    en: 'on the bridge, on the roof, on a bridge, off the bridge, from the roof, in front of the train, on the rails, on the ledge, from balcony, off the balcony, from the balcony, from a bridge, off a bridge, out the window, out of the window',
  },
  construction: {
    about: 'repairs, sight-seeing, work on a roof',
    words:
      'засвар, засах, дээвэр засах, дээврээ, зураг авахуулах, ус гоожоод, ажилчид, цас цэвэрлэ, машинаар, явж өнгөр, засуулах, билет, тасалбар, хоцорчих, хоцорлоо, аялна, цаг тухай',
    en: 'repair, fix, photo, view, ticket, tickets, station, late, schedule, leaking',
  },
  put_in: {
    about: 'put into',
    verbs: 'суулга, оруул, шид',
    words: 'хийгээд, хийсэн, хийчихсэн, хийх, хийж, хийчихлээ, чихээд, чихсэн, чихэж, суулгаад',
    en: 'put, putting, pushed',
  },
  hide_body: { about: 'gave her the child, the wife', verbs: 'өг' },
  help_general: {
    about: 'help is needed',
    words:
      'тусламж хэрэгтэй, тусламж авмаар, тусламж хэрэгтэ, туслах хүн, туслаж чадах, тусламж хүс, туслах хүн бн уу, тусалж чадах уу, тусалж өгөөч, хэн туслах',
    en: 'need help, i need your help, need your help, can you help, can someone help, who can help, help me please, please help',
  },
  prob_word: {
    about: 'a hard situation',
    words:
      'хэцүү байдалд, хүнд байдалд, гарц алга, гарах гарц, арга алга, арга ядаж, ямар ч аргагүй, хэнд хэлэхээ мэдэхгүй, хэнд ч хэлж чадахгүй, хэцүү байна, аргаа бара',
    en: 'no way out, bad situation, dont know who to tell, cant tell anyone, in trouble',
  },
  missing_person: {
    about: 'somebody is missing, cannot be reached',
    words:
      'алга болсон, алга болчихлоо, алга болчихсон, алга боллоо, сураггүй, сураг тасар, сураг алга, холбогдохгүй, холбоо тасар, утас нь унтраалттай, утсаа авахгүй, олдохгүй, сураггүй болсон, чимээгүй болсон, хариу өгөхгүй, алга болоод, ор сураггүй, сураг чимээгүй, утас нь холбогдохгүй',
    en: 'missing, disappeared, vanished, not answering, cant reach, lost contact, no contact, havent heard, not heard from',
  },
  fee_excuse: {
    about: 'ordinary debts',
    words:
      'дэлгүүрт өр, банкны зээл, лизинг, ипотек, зээлээ, ломбард, барьцаа, кредит, сторпэй, данс, алдангигүй',
    en: 'mortgage, student loan, credit card, bank loan, leasing',
  },
  bank_loan: {
    about: 'a loan from a bank',
    nouns: 'банк, ипотек, лизинг, ббсб, апп',
    words: 'банкны, зээл авмаар, хүү хэд, зээл авах',
    en: 'bank, mortgage, credit, student loan, installment',
  },
  sport_lock: {
    about: 'phone lock, game lock',
    words:
      'утас түгж, дэлгэц, нууц код, аккаунт, хаяг түгж, карт түгж, сим түгж, машины түлхүүр, түлхүүрээ гээ, түлхүүрээ март, түлхүүрээ орх, цоож солих, цоож эвдэр, цоожилсон уу, түгжсэн үү, түгжээрэй, цоожлоорой, байрны түлхүүр, машинаа түгж, машинаа цоожил, дугуйгаа, цоожны, хаалгаа түгжсэн, хаалгаа цоожил',
    en: 'locked out, forgot my keys, lost my key, lost my keys, screen, account, bike lock, my phone is locked, locked my car, lock screen, password, sim',
  },
  quarantine: {
    about: 'quarantine, illness',
    words: 'хөл хорио, карантин, корона, ковид, тусгаарлалт, ханиад, томуу, халуурч, өвчтэй, хорио цээр',
    en: 'quarantine, covid, lockdown, flu, sick leave, isolation',
  },
  twenty: {
    about: 'about twenty',
    words:
      'хориод хүн, хориод мянга, хориод настай, хориод жил, хориод минут, хорин, хориодхон, хориод сая, хориод төгрөг, хориод км',
  },
  weather_out: {
    about: 'weather, illness, study keep at home',
    words:
      'цас, бороо, шороон шуурга, салхи, хүйтэн, халуун, амралт, амрах, ээж гаргахгүй, хичээлээ хий, даалгавраа, шалгалттай, ажилтай, ажил ихтэй, зав алга, завгүй, нялх хүүхэд, хүүхэд бага, зүс',
    en: 'snow, rain, cold, busy, homework, work late, storm, weekend, vacation, curfew, mom',
  },
  kind_act: {
    about: 'brought home, gave flowers, met',
    words:
      'цэцэг, бэлэг, угтсан, угтаж, хайртай, хайрладаг, сайн хүн, тусалдаг, тусалсан, халамжил, тэврээд, инээлгэ, хөөрхөн, сайхан хүн, баярлуул, хоол хийж өг, хүргэж өгсөн, гэрлэсэн, уучлалт гуй, массажилж өг',
    en: 'flowers, gift, kind, sweet, loves me, nice, dinner together, good man, cooks, bought me, gave me a gift, birthday, helps me',
  },
  phone_normal: {
    about: 'phone as usual',
    words:
      'утсаа цэнэглэ, утсаа гээ, утсаа март, утсаа соль, утас авмаар, утасны үнэ, утас засуул, утсаа хураалгачихлаа, ангид, утсаа хая, утас авсан, шинэ утас, хичээл дээр, iphone, айфон, шалгалтын үеэр, утас худалдаж, утсаа аваад, утсаа авах, утсаа ав',
    en: 'new phone, charge, charging, phone broke, lost my phone, teacher took, in class, battery, bought a phone, phone number',
  },
  own_marriage: {
    about: "a wedding of one's own will",
    words:
      'гэрлэх гэж байна, хуримаа, хурим, хуриманд, ураг, хайртай хүнтэйгээ, хайртай хүндээ, гэрлэсэн ой, гэрлэлтээ бүртгүүл, гэрлэлтийн бөгж, гэрлэх санал, гэрлэлтийн гэрчилгээ',
    en: 'wedding, anniversary, engaged, propose, proposed, ring, getting married, my fiance and i',
  },
  sold_goods: {
    about: 'sold, posted: goods and houses',
    words:
      'зарна шүү, зарна., зарах гэсэн, зараад авсан, зарж байгаа, худалдан авах, зарын группд, зар тавимаар, худалдаа, худалдааны, захад, зарахаар',
  },
  photo_ok: {
    about: 'pictures as usual',
    words:
      'зураг авахуулах, зураг авхуул, зургаа явуул даа, зураг явуулаарай, зургийг явуулаарай, бидний зураг, хуримын, аяллын, төгсөлтийн, гэр бүлийн зураг, цээж зураг, паспортын зураг, дипломын, тэмдэглэлийн, зургаа пост, сторид, профайл, зургийн хичээл, хүүхдийн зураг, зураг зурах, зураг зурж, зураг зурсан, хичээлийн бичлэг, рентген, бүлгийн зураг, гэрэл зураг',
    en: 'passport photo, profile picture, wedding photos, vacation photos, group photo, nice picture, nice photos, family photo, x ray, selfie, cat, dog',
  },
  look_up: {
    about: 'looking for work, as everybody does',
    words:
      'ажил хайж байна, ажлын зар хаанаас, ажлын байр бий юу, ажилд орох, сиви, анкет, ажлын туршлага, дадлага',
    en: 'resume, cv, interview, apply for job, job fair',
  },
  afraid_else: {
    about: 'afraid of exams, dogs, the dark, flying',
    words:
      'шалгалтаас, шалгалт, нохойноос, хулганаас, аалзнаас, өндрөөс, аянгаас, нисэхээс, шүдний, эмчээс, зүүнээс, тарианаас, харанхуйгаас, чөтгөрөөс, чөтгөр, сүнс, аймшгийн, могойноос, хичээлээс, ярилцлагаас, дүнгээс, шалгуулахаас, төрөхөөс, нислэгээс, уснаас, жолоодохоос, хоцрохоос, хүүхдэд, илтгэлээс, тайзнаас, унахаас, муур, аймар гоё, аймар сайхан, аймар ядар, аймар их өлс',
    en: 'exam, exams, test, dog, dogs, spiders, spider, heights, flying, dark, ghost, ghosts, dentist, needles, driving, interview, snakes, thunder, horror, public speaking, mice, result, results, grade',
  },
  not_mine: { about: 'idle words', words: '' },
  hate_body: { about: 'unwanted touch by', words: '' },
  someone_reads: {
    about: 'someone reads along, is next to her, she cannot speak or write',
    words:
      'хажууд хүн, хажууд нь хүн, хажууд минь, миний хажууд, дэргэд минь, утсыг минь шалга, утсыг минь хар, утсыг минь уншдаг, чатыг минь, чатыг минь унш, мессежийг минь, утас шалгадаг, утсаа нуу, утсаа шалгуулдаг, яриж чадахгүй, ярьж чадахгүй байна, дуу гаргаж болохгүй, дуугарч болохгүй, дуу гарвал, чанга ярьж болохгүй, залгаж болохгүй, битгий залга, залгаж чадахгүй, энэ чатыг устга, чатаа устга, мессежээ устга, бичсэнээ устга, нуугдаж бич, нууцаар бич, харагдахгүй, утсаар ярьж чадахгүй, чимээгүй бичиж, сонсож байгаа, хажуу өрөөнд, хажуунд, нөхөр хажууд, нөхөр сэрчих, нөхөр сэрвэл, утсыг минь авчихна, удахгүй ирнэ, ирэхээс нь өмнө, дараа бичье ирлээ, бичиж чадахгүй боллоо',
    en: 'reads my messages, reads my phone, checks my phone, check my phone, next to me, beside me, in the next room, cant talk, cannot talk, cant speak, dont call, do not call, dont call me, he will see, he might see, someone is watching, delete this chat, delete the messages, he is here, he just came, cant type, watching my phone, sleeping next to me',
  },
  job_busy: {
    about: 'cannot talk: at work, in class',
    words:
      'хичээлтэй, хуралтай, ажилтай, ажил дээр, хичээл дээр, жолоо барьж, хурал дээр, завгүй, автобусанд, номын сан, эмнэлэгт, кинонд, унтаж байна хүүхэд',
    en: 'meeting, at work, in class, driving, busy, library, lecture, bus',
  },
  euph_bad: {
    about: 'euphemisms: that thing, the bad thing, what happened',
    words:
      'муу юм хийсэн, муу юм хийж, муухай юм хийсэн, муухай юм хийж, юм хийчихсэн, тэгсэн, тэгчихсэн, тэгдэг, тэр зүйл болсон, хүсээгүй зүйл, муухай зүйл, тийм юм хийсэн, тийм юм хийдэг, тэр тийм юм, ичмээр юм, буруу юм хийсэн, эвгүй юм хийсэн, эвгүй юм хийж, тэгж оролд, хачин юм хийсэн, тийм зүйл болсон, бүх юмаа алд, онгон чанар, бохирлосон, бузарласан, бузарл, юм боллоо, сэдэх, ийм юм хийсэн',
    en: 'did something bad, did bad things, did something to me, did things to me, something happened to me, took advantage of me, violated me, what he did to me, made me do things, did it to me, touched me there, took my virginity, did that to me',
  },
  pregnant: {
    about: 'pregnant',
    words: 'жирэмсэн, жирэмслэ, жирэмслүүл, жирэмсэлсэн, хэвлий, гэдэс рүү, хээлтэй',
    en: 'pregnant, belly, stomach',
  },
  baby_harm: {
    about: 'shaken, left alone, hungry',
    words: 'сэгсрэ, орхичихсон, хоолгүй, өлсгөлөн, өлөн, гэрт ганцаараа орхи, ганцааранг нь орхи',
    en: 'shake the baby, left alone, starving the child',
  },
  no_food: {
    about: 'no food, no sleep, no doctor',
    words:
      'хоол өгөхгүй, хоол өгдөггүй, хоолгүй, хоолоор тасал, унтуулахгүй, эмнэлэгт үзүүлэхгүй, эмчид үзүүлэхгүй, унтуулдаггүй, амралтгүй, өдөрт нэг удаа хоол, хоол өгөөгүй, ус өгөхгүй, эмчид ч дагуулж, өлсгө, ганц удаа хоол',
    en: 'no food, dont feed, doesnt feed, not give food, no doctor, starve, starving us, no sleep, no rest, hungry',
  },
  bad_home: {
    about: 'thrown out, not let in',
    words:
      'гэрээс хөө, гэрээсээ хөө, гэрт оруулахгүй, гадаа хонуул, гадаа гаргаад, гудамжинд хая, хөөгдсөн, хөөгөөд гарга, гэрээс хөөсөн, гадаа унтуул, гудамжинд гар, гэрт оруулдаггүй, ор гэрээс хөө, гэрт орвол',
    en: 'kicked me out, kicks me out, threw me out, throws me out, sleep outside, lock me out, locked me out, homeless',
  },
  money_hold: {
    about: 'takes her money, leaves none, checks every spending',
    words:
      'мөнгө өгдөггүй, мөнгө өгөхгүй, мөнгөний тооцоо, мөнгийг бүгдийг, мөнгөгүй үлдээ, карт хураа, картыг минь, мөнгийг минь, тэтгэврийг, цалингийн карт, ажил хийлгэхгүй, ажиллуулахгүй, ажил хийхийг хориг, ажлаас гарга, хувцсыг минь ур, хувцас ура, нэрээр зээл, нэрэн дээр зээл, nerter zeel, картыг хураа, тэтгэвэр ав, мөнгө хяна, зээл авахуул, миний нэр дээр, тэтгэврийн карт',
    en: 'takes my money, takes my salary, take my salary, take all my money, controls money, controls the money, takes all my money, doesnt let me work, wont let me work, no access to money, my salary card',
  },
  suspicious_find: {
    about: 'gathers girls',
    words: 'охид цуглуул, охид авна, охидыг явуул, охид ав, охид зөө, охидыг цуглуул',
    en: 'recruits girls, recruiting girls, gathers girls, collects girls',
  },
  lose_house: { about: 'her home was taken', words: '' },
} satisfies Record<string, Concept>
