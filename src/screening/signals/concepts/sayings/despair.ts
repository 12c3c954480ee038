/** Sayings of despair: goodbyes, heights, all pills at once, no tomorrow. */
import type { Concept } from '../../lexicon.ts'

export const despairSayings = {
  again_try: {
    about: 'tried before',
    words:
      'нэг удаа оролд, оролдоод бүтээгүй, энэ удаа бүтнэ, өмнө нь эм уугаад, нэг удаа эм ууж, оролдож үзсэн, амиа хорлох гэж оролд',
  },
  all_drunk: {
    about: 'took all of it',
    en: 'took all of them, took them all, took the whole, swallowed them all, i took everything',
    words:
      'бүгдийг нь уучих, бүгдийг нь уусан, бүх эмээ, эмээ бүгдийг, бүгдийг уучих, уухыг нь уучих, бүгдийг нь залги, эмийг бүгдийг',
  },
  all_of: { about: 'all', words: 'бүгдийг, бүх, нэг дор, бүгдийг нь' },
  away_with_children: {
    about: 'with the children',
    words:
      'хүүхдээ дараа нь өөрийгөө, хүүхдүүдээ дараа нь өөрийгөө, хүүхдээ үндүүлээд, бүгдээрээ хамт явна, хүүхэдтэйгээ хамт үх, хүүхдүүдтэйгээ хамт үх, хамт үхнэ, хамт үхье, хүүхдээ аваад үх, уул руу явж хамт үх',
  },
  better_dead: {
    about: 'better dead',
    words:
      'үхсэн дээр, үхсэн нь амар, харихаас үхсэн нь, амьд байснаас, үхсэн нь дээр, үхсэн н дээр, үхсэн минь дээр, үхсэн ч яахав, үхсэн ч яах вэ, үхэхээс өөр, үхэхээр шийд, үхье гэж бод, үхэх хүсэл, үхэх юмсан, үхчихвэл, үхэх юм шиг, үхвэл амар, үхвэл дээр, үхчихье, үхээсэй, үхэх бодол, үхэх тухай, үхэхийг хүс, үхмээр байна, үхэхээс айхгүй, үхэхээс ч айхгүй, үхэж үзэх, үхээд өг, үхэхэд бэлэн, үхэхийг боддог, үхэхийг бодо, үхсэнээс, үхсэнээс дээр, үхэх гэж байна, үхсэн шиг амьдар, үхчихсэн юм шиг амьдар, үхэх цаг, түрүүлээд явсан нь дээр, түрүүлж явсан нь дээр, түрүүлээд үхсэн нь дээр',
  },
  cannot_bear_more: {
    about: 'cannot bear it any more',
    words:
      'хүн шиг амьдарч чадахгүй, яаж нүүр гарч амьдр, нүүрээ хийх газаргүй, амьдрал надад хүнд, яадаж амьдар, зурмын хүүхэл шиг, дотроо хоосон, дотор минь хоосон, ядарч байна амьдрахаасаа, ядраад байна амьдрахаас, тэсэхээ больсон, тэсэхээ байсан, тэвчээр алдар, цаашид амьдрах, дахиж амьдрах, цаашаа амьдрах, амьдрахаас залх, амьдрахаас ядар, тэсэж чадахгүй нь, амьдралаас залх, амьдрах сонирхолгүй, амьдралаасаа залх, амьдрах тэнхэлгүй, амьдрахаас айж, энэ амьдралаас залх, амьдрах арга алга, амьдрах хүч',
  },
  cannot_face: {
    about: 'cannot go on',
    words:
      'яаж амьдрах юм, яаж амьдрах билээ, амьдрах хүчгүй, тэнхэлгүй, гүн хар нүх, харанхуй нүх, гарцаа олохгүй, гарах гарц олдохгүй, амьдрахыг хүсэхгүй, амьдрах сонирхолгүй',
  },
  children_left: {
    about: 'leaves the children',
    words: 'хүүхдээ ээжид үлдээ, хүүхдээ ээждээ үлдээ, хүүхдүүдээ үлдээ',
  },
  children_to: {
    about: 'look after my children',
    words:
      'хүүхдийг минь харж, хүүхдүүдийг минь харж, хүүхдээ даатга, хүүхдүүдээ эгч, даатгаж, хүүхдүүдээ өг, миний хүүхдийг хараарай, хүүхдийг минь өсгө, хүүхдүүдийг минь өсгө, ээжид минь хэл, ээжид минь хэлээрэй, хүүхдүүдээ эгчдээ, хүүхдээ ээжид, хүүхдээ эгчид, охиндоо хэлээрэй, харж хандаарай, харж хандаж',
    en: 'take care of my kids, take care of my children, look after my kids, look after my children',
  },
  cut_verb: { about: 'cut', verbs: 'зүс, хэрч, огтол' },
  cuts_now: {
    about: 'cuts herself',
    words:
      'гараа зүсчих, судсаа зүсчих, гуяа зүсчих, гараа зүсдэг болсон, гүн зүссэн, гараа хутгаар зүс, гараа хутгаар, судас руугаа харж, хутга барьсан гарт, хутга барьж суугаа, өөрийгөө зүсэж, өөрийгөө зүсч',
  },
  decided_end: {
    about: 'decided',
    words:
      'шийдсэн энэ шөнө, шийдсэн дуусга, шөнө дуусгана, орой дуусгая, энэ шөнийг дуусга, хэнийг ч буруутгахгүй, хэнийг ч битгий буруутга, буцаж буухгүй, буцаж ирэхгүй шийд, би шийдсэн, шийдчихсэн, бүгд явсны дараа хийнэ, явсных нь дараа хийнэ гэж',
  },
  die_and_rest: {
    about: 'die and rest',
    words:
      'үхээд амар, үхээд л амар, нэг мөсөн амар, үхээд л дуус, үхэж амар, үхээд өгмөөр, үхээд өгье, мөнхөд амар, үхээд дуусгамаар, үхчихвэл амар',
  },
  die_or: {
    about: 'to end',
    words: 'нэг мөр гар, гаръя гэж, аавын араас, ээжийн араас, араас нь явъя, дуусгая, явъя',
  },
  everyone_en: { about: 'everyone', en: 'everyone, everybody, all of you' },
  forgive_en: { about: 'forgive me', en: 'forgive me, sorry for everything, i love you all' },
  going_en_kms: { about: 'kms', en: 'kms, unalive' },
  goodbye_friends: {
    about: 'goodbye all',
    words:
      'баяртай найз, баяртай хүүхдүүд, баяртай миний, дуулаад битгий уйл, бхгүйг дуулаад, байхгүйг дуулаад, үлдээгээд явъя, хүүхдээ ээждээ үлдээ, хүүхдээ үлдээгээд, эргэж ирэхгүй, баяртай найзууд, баяртай бүгд, баяртай бүгдэд, бүгдэд баяртай, баяртай хонгор, намайг байхгүй дуулаад, намайг бхгүйг дуулаад, битгий уйлаарай, битгий гунигла, уучлаарай бүгд, уучлаарай бүгдээрээ',
  },
  goodbye_sure: {
    about: 'a goodbye that can hardly be another',
    words:
      'салах ёсны захиа, сүүлчийн захиа, сүүлийн захиа, сүүлчийн өдөр минь, намайг битгий хай, намайг явсны дараа, намайг байхгүй болсон, намайг үхвэл, намайг үхсэний, намайг үхсэн, намайг бхгүйг, намайг байхгүйг, үүрд баяртай, мөнхөд баяртай, маргааш гэж байхгүй, маргааш гэж бхгүй, маргаашийг үзэхгүй, сүүлчийнх минь, энэ хорвоод баяртай, баяртай хорвоо, намайг дурсаарай, энэ миний сүүлчийн, сүүлчийн мессеж, сүүлчийн үг, эцсийн үг, захиагаа бичээд, захиа үлдээ, захиа бичиж дуус, сүүлчийн удаа ярьж, намайг алга болсны, буцаж ирэхгүйгээр',
    en: 'goodbye everyone, goodbye everybody, goodbye to all, goodbye my friends, goodbye letter, goodbye letters, suicide note, last message, goodbye forever, this is goodbye, goodbye world, farewell letter, wont be here tomorrow, when im gone, when i am gone, after im gone, after i am gone, this is my last, wrote the letters, wrote letters to my, say goodbye to everyone, said goodbye to everyone, goodbye message, goodbye text, last day of my life, last time i write, last time i will write, last message from me, final message',
  },
  gun_home: { about: 'a gun at home', words: 'гал буу, буутай, буу гэрт, буу байгаа, галт зэвсэг' },
  hang_en: { about: 'hang', en: 'hang myself, hanging myself, hang my self' },
  hang_words: {
    about: 'hanging',
    words:
      'дүүжлэх, дүүжлэхээр, дүүжлүүр, дүүжилчихсэн, дүүжлэгд, дүүжлээд, олсоор боож, олсоор боо, боож үхэх, боож үхэхээр, боож үхмээр, боож үхнэ, дүүжлэе, дүүжилмээр, хоолойгоо зангид, хоолойгоо боож, хүзүүгээ зангид, хоолойгоо боомоор, хүзүүгээ боо',
    verbs: 'дүүжил, дүүжл, дүүжлэгд, боож үх',
    en: 'hang myself, noose',
  },
  have: { about: 'have', en: 'have, bought, got, prepared' },
  height_edge: {
    about: 'stands at the edge',
    words:
      'дээврийн ирмэг, ирмэг дээр сууж, ирмэг дээр зогс, гүүрэн дээр зогс, гүүрэн дээр ирчихсэн, гүүрэн дээр гарчихсан, гүүрэн дээр сууж, дээвэр дээр гарчихсан, дээвэр дээр сууж, дээвэр дээр зогсож, оргил дээр гараад, оргил дээр машинтай, уулын оргил дээр, уулын оройгоос доош, доошоо харахад, доош харахаар, доошоо харж, уул руу гараад буухгүй, уул руу гараад буцаж, балкон дээр зогсож, тагтан дээр зогсож, цонхоо онгойлгочихсон, цонх онгойлгож байна, цонхны тавцан дээр, төмөр зам дээр зогс, төмөр замаар явж, төмөр зам дагуу, голын эрэг дээр зогсож, тормозоо тавиад',
  },
  hurt_en: { about: 'hurt', en: 'hurt, harm, cut, cutting, kill, hang' },
  in_hand: { about: 'in hand', en: 'in my hand, in my hands, ready, enough' },
  jump: {
    about: 'jump',
    verbs: 'үсэр, үсрэ, шидэ, хая',
    words: 'үсрэх, үсэрнэ, үсэрье, үсрэмээр, үсэрмээр, үсрэе, үсрэхээр, үсэрвэл, үсэрчих, үсэрчихмээр',
  },
  jump_en: { about: 'jump', en: 'jump, jumping, jumped, step off' },
  last_word: {
    about: 'for the last time',
    words:
      'сүүлчийн, сүүлийн удаа, эцсийн, намайг уучлаарай, эх нь уучлаарай, ээж нь уучлаарай, битгий уйлаарай, битгий уурлаарай, битгий гуниглаарай, сүүлчийнх, баяртай, ээж н уучлаарай, би явлаа',
  },
  letter_en: { about: 'letter', en: 'letter, letters, note' },
  letter_write: {
    about: 'wrote a letter',
    words: 'захиа бич, захиагаа, захиа үлдээ, захиа бичсэн, захиа бичлээ, захиа бичээд, захиа минь, захидал',
  },
  live_not_want: {
    about: 'does not want to live',
    words:
      'амьдармааргүй, амьдрахыг хүсэхгүй, амьдрах хүсэлгүй, амьдрах дургүй, амьдрахгүй гэж шийд, амьд баймааргүй',
  },
  look_train: { about: 'looks at the train', en: 'look at the train, looking at the train, look down from' },
  no_return: {
    about: 'no return',
    words:
      'буцаж ирэхгүй, буцаж ирэхгүйгээр, эргэж ирэхгүй, удаан үлдсэнгүй, удаан үлдээгүй, цөөхөн хоног үлдсэн, хугацаа минь дуус, надад цаг үлдсэнгүй, байхгүй болохоор, байхгүй болсон хойно, намайг байхгүй болсны дараа, намайг явсны дараа',
  },
  no_tomorrow: {
    about: 'no tomorrow',
    words:
      'маргааш гэж байхгүй, маргааш гэж бхгү, надад маргааш байхгүй, маргаашийг харахгүй, маргааш байхгүй',
  },
  no_use_en: {
    about: 'no meaning',
    en: 'meaningless, pointless, no meaning, no point, not worth, no reason, worthless, is over, has no meaning, hopeless',
  },
  number_many: {
    about: 'many',
    words: 'ширхэг бга, ширхэг байгаа, хангалттай, хүрэлцэнэ, хүрнэ, хүрэх байх',
  },
  overdose_word: {
    about: 'overdose',
    words:
      'хэтрүүлж уу, хэтрүүлэн хэрэглэ, эмээ бүгдийг, бүх эмээ, эм олноор, эм их хэмжээ, савтай эм, хайрцаг эм, эмийг бүгдийг, нойрны эм, олон эм',
    en: 'overdose, overdosed, all my pills, all the pills, all my medication, whole bottle of pills, too many pills, bottle of pills',
  },
  medicine_en: { about: 'medicine', en: 'tablets, medication, medicine, medicines, meds' },
  pills_en: {
    about: 'pills',
    en: 'pills, pill, sleeping pills, keep the pills, pills in my pocket, saving pills, saving my pills, hiding pills, saving my tablets, saving tablets, saving my meds, saving up tablets, saving up my meds, hoarding tablets, counting my tablets, all my meds, all my tablets, all the tablets, all my medication, all my medicine, all his meds, all her meds, whole bottle of pills, whole bottle of tablets, too much medicine, too many tablets, too much medication, too many meds, medicine whole box, whole box of medicine, whole box medicine, whole box of tablets, tablets whole box',
  },
  poison_drink: {
    about: 'poison',
    words:
      'хор ууж, хор уумаар, хор уух, хор уусан, хорт шингэн, цэвэрлэгч уу, уксус уу, хүчил уу, хор худалд, хор ууя, хор уучих, хоруу',
  },
  rope_en: { about: 'rope', en: 'rope, pills, gun, poison, razor, noose' },
  rope_hang: {
    about: 'a rope',
    words:
      'олсоор боож, олсоо бэлд, олс бэлд, олс худалдаж, олсоо дүүжил, олсоор, олс ав, олсоо ав, олс уя, олсоо уя, дүүжлэх олс',
  },
  rope_means: {
    about: 'bridge, roof, rails: standing there',
    words:
      'гүүрэн дээр, дээвэр дээр, дээврийн ирмэг, тагтан дээр, гүүрэн дээрээс, төмөр зам дээр, төмөр замын, галт тэрэгний, галт тэрэг ирэх, гүүрнээс үсэр, дээврээс үсэр, балконоос, байшингаас үсэр, тагтнаас үсэр, цонхоор үсэр, цонхноос үсэр, машины доогуур, машины өмнө ор, галт тэрэгний өмнө, метроны өмнө, голд үсэр, усанд үсэр, хаднаас үсэр, давхраас үсэр, дээврийн, дээврээс, гүүрнээс',
    en: 'on the bridge, on the roof, on a bridge, off the bridge, from the roof, in front of the train, on the rails, on the ledge, from balcony, off the balcony, from the balcony, from a bridge, off a bridge, jump out the window, jump out of the window, jumping out of the window, throw myself out, myself out of the window, myself out the window',
  },
  rope_ready: {
    about: 'all is ready',
    words:
      'бүх юм бэлэн, олсоо бэлдчихсэн, эмээ бэлдчихсэн, эмээ цуглуул, эм цуглуул, эм бэлдсэн, хангалттай эм, эм хадгалсан',
  },
  self_danger: {
    about: 'may hurt herself',
    words:
      'өөрийгөө ямар нэг юм хийчих, өөрийгөө яачих, өөртөө муу юм хий, өөрийгөө гэмтээх, өөрийгөө хорло, өөрийгөө хянаж чадахгүй',
  },
  sorry_mother: {
    about: 'forgive me, mother',
    words:
      'ээж ээ уучлаарай, аав ээ уучлаарай, ээжээ уучлаарай, хүү минь уучлаарай, охин минь уучлаарай, уучлаарай ээж, баяртай ээж аав уучлаарай, баяртай ээж уучлаарай, баяртай аав уучлаарай, баяртай ээж аав, ээж аав уучлаарай, аав ээж уучлаарай',
  },
  suicide_think: {
    about: 'thinks of it',
    words:
      'амиа авъя, амиа авмаар, амиа авахаар, үхэх өдрөө сонго, үхэх өдрөө тогтоо, үхэх цагаа сонго, амьдрахаа боли, амьдрахаа больё, цонхоор бууж үх, цонхоор үсэрч үх, үлдээгээд үх, намайг оршуул, сүүлийн мсж, миний сүүлийн зурвас, миний сүүлийн мессеж, suicide хий, амиа өгөхөөр шийд, үхэхээр шийдсэн, үхэхээр төлөвл, амиа хорлох тухай бод, үхэх тухай бод, амиа хорлох бодол, үхэх тухай их ярь, үхэх тухай яри, үхэх тухай яриад, үхлийн тухай бод, насаа таслахаар, насаа тасал, амь насаа таслахаар, амиа хувичлах, амиа хувьчлах, амиа өөрөө, дагаад явчихмаар, алдсанаас хойш дагаад',
    en: 'tonight is my last night, my last night alive, set the date, done living, hang herself, hang himself, hanging herself, hanging himself, decided to end it, decided to die, goodbye forever, wont be here tomorrow, wont be here anymore, wont be alive, kill herself, kill himself, kills herself, killing herself, killing himself, killed herself, killed himself, end her life, end his life, take her own life, take his own life',
  },
  swallow_bad: {
    about: 'swallowed',
    en: 'swallowed something, took something i, drank bleach, drank something',
  },
  take_en: {
    about: 'take, swallow',
    en: 'took, take, taken, swallowed, swallow, drank, overdosed, drink, taking',
  },
  take_in_hand: { about: 'in her hand', words: 'гарт минь, гартаа, бэлэн, шүүгээнд, бэлдсэн, цуглуулсан' },
  tired: {
    about: 'tired',
    words: 'ядарч, ядраад, ядарлаа, ядарсан, залхаж, залхлаа, залхсан, залхаад, уйдсан',
  },
  tired_life: {
    about: 'ends it all',
    words:
      'амьдрал дуусчихсан, амьдрал дууссан, амьдралаа дуусга, амьдралаа төгсгө, амьдралаа өөрчилж чадахгүй, бүхнийг дуусга, бүгдийг дуусга, энэ бүхнийг дуусга, удахгүй дуусна, дуусгая, дуусгаад өгье, дуусгачихъя, дуусгана, над шиг хүн амьдар, амьдрах ёстой юм уу, амьдрах хэрэг байна уу, амьдрах эрхгүй, би амьдрах ёсгүй',
  },
  tired_of: {
    about: 'tired of living',
    words:
      'залхаж байна бүх юмнаас, бүх юмнаас амьсгалахаас, амьсгалахаас хүртэл, өвдөлтгүйгээр явчих, өвдөлтгүй үх, амархан үхэх арга, яаж хурдан үхэх, ядарч байна амьдрахаас, ядарч бн амьдрахаас, амьдрахаасаа ядар, залхаж байна бүх юмнаас, бүх юмнаас залх, бүх юмнаас ядар, бүх юмаас залх, бүх юмаас ядар, амьдрахаас залх, амьдрахаас ядар, амьдралаас залх, амьдралаас уйд, амьдрахаас уйд, амьдралаасаа залх, бүх юмнаас залх, амьдрах дургүй, амьсгалахаас',
    en: 'tired of living, tired of life, tired of my life, sick of living, sick of life, tired of everything',
  },
  tonight_do: {
    about: 'tonight I will',
    words:
      'өнөө орой дуусга, өнөө шөнө дуусга, өнөөдөр дуусга, энэ шөнө дуусга, өнөө шөнө үх, өнөө орой үх, маргаашгүй, энэ оройг давахгүй',
    en: 'tonight i will do it, do it tonight, tonight i will end, tonight is the night, end it tonight, i will do it tonight',
  },
  train_way: {
    about: 'on the rails',
    words:
      'галт тэрэг ирэхийг, галт тэрэг ирэхэд, төмөр замаар, замын голд зогс, замын голд суу, хурдны зам дээр зогс, машинуудын дунд зогс, зам дээр хэвт, замын голд хэвт, галт тэрэгний зам дээр, галт тэрэгний замд, галт тэрэгний зам руу, галт тэрэгний замаар',
  },
  use_word: { about: 'used', verbs: 'хэрэглэ, уу' },
  want: {
    about: 'want',
    en: 'want, wanna, going to, gonna, will, thinking of, think about, wish, tried to, try to, plan to, ready to',
  },
  wish_gone: {
    about: 'would like not to be',
    en: 'dont see myself alive, wont be alive, not be alive next, not alive next',
    words:
      'энэ дэлхийгээс явмаар, дэлхийгээс явмаар, хорвоогоос явмаар, хорвоод төрөх, төрж байхаар, төрсөндөө харамс, яах гэж төрсөн, амьд байж яах, амьд яваад яах, амьдраад яах, амьдраад байгаа юм, маргааш гэдэг юм байхгүй болоосой, намайг авчих, миний оронд өөр хүн байсан бол, намайг төрүүлэхгүй, намайг аваасай, бурхан намайг ав, төрөөгүй байсан ч болоосой, маргааш гэж байхгүй болоосой, маргааш гэдэг юм байхгүй, өглөө болохгүй бол, өглөө болоогүй бол, дахиж өглөө, яах гэж амьдр, яах гэж амьдраад, юунд амьдр, яахаараа амьдр, амьдраад байгаа юм бол, амьд байх юм бол, энэ хорвоод байхгүй, хорвоод төрөөгүй, алга болчихмоор, алга болмоор, байхгүй болмоор, байхгүй болчихмоор, төрөөгүй байсан бол, төрөөгүй бол, төрөхгүй байсан бол, яагаад төрсөн, алга болоод өгмөөр, энэ ертөнцөөс яв, энэ хорвоог орхи, хорвоог орхи, энэ амьдралаас яв, үүрд унт, мөнхөд унт, сэрэхгүй байгаасай, сэрэхгүй байвал, дахиж сэрэхгүй, сэрээсэй гэж бод, яагаад амьд, амьд байхыг хүс, амьд байх шалтгаан, амьдрах шалтгаан, амьдрах итгэл, амьдрах утга, унтаад сэрэхгүй, дуусчихвал сайхан, дуусаад өгөө, амьсгалаа хураа, амьд явах хэрэг',
  },
} satisfies Record<string, Concept>
