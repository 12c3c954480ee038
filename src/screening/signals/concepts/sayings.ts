/** Sayings and small groups of words that single rules need. */
import type { Concept } from '../lexicon.ts'

export const sayings = {
  afraid_of_him: {
    about: 'afraid of him',
    en: 'afraid of him, scared of him, afraid of my husband, terrified of him, scared of my husband, scared of my boyfriend, fear him, afraid to go home, scared to go home, afraid of them, scared of them',
  },
  age_old: {
    about: 'an old man',
    words: 'өвгөн, өвгөнд, настай хүн, хөгшин, том хүн',
    nouns: 'өвгөн',
    en: 'old man, older man',
  },
  agent_interest: {
    about: 'the agent adds interest',
    en: 'add more interest, adds interest, more interest, adds more',
  },
  all_drunk: {
    about: 'took all of it',
    words:
      'бүгдийг нь уучих, бүгдийг нь уусан, бүх эмээ, эмээ бүгдийг, бүгдийг уучих, уухыг нь уучих, бүгдийг нь залги, эмийг бүгдийг',
  },
  all_of: { about: 'all', words: 'бүгдийг, бүх, нэг дор, бүгдийг нь' },
  baby_sleep: {
    about: 'puts a child to bed',
    words:
      'хүүхдээ унтуул, хүүхдээ унтуулаад, нялх хүүхэд унтуул, үдийн нойр, унтуулж байна, дуулж өг, бүүвэй, эрт унт, унтаж чадахгүй',
    en: 'put the baby to bed, bedtime, sleep early',
  },
  beg_forced: {
    about: 'made to beg',
    words: 'гуйлга гуйлга, гуйлга гуйх, гуйлга гуйхыг, гуйлга хийлгэ, гуйлгачин болго',
    en: 'make us beg, makes me beg, force me to beg, make me beg, beg on the street',
  },
  better_dead: {
    about: 'better dead',
    words:
      'үхсэн нь дээр, үхсэн н дээр, үхсэн минь дээр, үхсэн ч яахав, үхсэн ч яах вэ, үхэхээс өөр, үхэхээр шийд, үхье гэж бод, үхэх хүсэл, үхэх юмсан, үхчихвэл, үхэх юм шиг, үхвэл амар, үхвэл дээр, үхчихье, үхээсэй, үхэх бодол, үхэх тухай, үхэхийг хүс, үхмээр байна, үхэхээс айхгүй, үхэхээс ч айхгүй, үхэж үзэх, үхээд өг, үхэхэд бэлэн, үхэхийг боддог, үхэхийг бодо, үхсэнээс, үхсэнээс дээр, үхэх гэж байна, үхсэн шиг амьдар, үхчихсэн юм шиг амьдар, үхэх цаг',
  },
  body_hurt: {
    about: 'nose, arm, rib, teeth, hair, eye',
    nouns: 'хамар, хавирга, шүд, үс, нүд, хөл, гар, нуруу, толгой, нүүр, уруул, чих, эрүү, хуруу',
    en: 'nose, arm, rib, teeth, tooth, hair, eye, face, finger, leg, jaw, head, stomach',
  },
  break_en: {
    about: 'break (bones)',
    en: 'break, broke, breaks, broken, knocked out, pulled, pulls, twist*, twisted, kick*, burned',
  },
  bring_en: { about: 'bring', en: 'bring, brings, brought, bringing, send, sends' },
  bring_in: { about: 'fell into debt', verbs: 'ор, оруул, унагаа, баригд' },
  bruise_words: {
    about: 'black and blue',
    words:
      'хөхөрсөн нүд, хөхөрсөн нүдтэй, хар нүдний шил, ногоон толбо, хөх няц, бүх бие нь хөхөр, нүд нь хөхөр, нүүр нь хөхөр, хөхрөлт, улаан нүдтэй, хагархай уруул, нүүр хавд, нүүр нь хавд, нүд минь хөхөр, хөхөрсөн бай, хөх толбо, шанаа нь хөхөр, хөхөрчихсөн',
    en: 'bruises, black eye, bruised, covered in bruises, broken jaw',
  },
  but_en: { about: 'but', en: 'but, then, instead, now, actually' },
  cannot_bear_more: {
    about: 'cannot bear it any more',
    words:
      'тэсэхээ больсон, тэсэхээ байсан, тэвчээр алдар, цаашид амьдрах, дахиж амьдрах, цаашаа амьдрах, амьдрахаас залх, амьдрахаас ядар, тэсэж чадахгүй нь, амьдралаас залх, амьдрах сонирхолгүй, амьдралаасаа залх, амьдрах тэнхэлгүй, амьдрахаас айж, энэ амьдралаас залх, амьдрах арга алга, амьдрах хүч',
  },
  cannot_leave: {
    about: 'cannot leave',
    words:
      'гарч чадахгүй байна, гарах аргагүй, гарах боломжгүй, гарах эрхгүй, гарч болохгүй гэ, явж болохгүй гэ, гарах газаргүй, гэрээс гарахгүй ёстой, гарахыг хоригло, харьж чадахгүй, зугтаж чадахгүй, гарах арга алга, гарах зөвшөөрөл байхгүй, гарч чаддаггүй, гаргадаггүй, гарах боломж алга, гадагш гарч чадах, явах аргагүй, явж чадахгүй байна, салж чадахгүй, гэртээ харьж чадахгүй, зугтах аргагүй, зугтах боломжгүй, харих аргагүй, харих боломжгүй, гадагш гаргахгүй, гарч ирж чадахгүй, гарах бололцоогүй, буцаж чадахгүй',
  },
  children_among: {
    about: 'children among themselves, games',
    words: 'хоорондоо зодолд, зодолдоод, бөмбөг, барилд, тоглож байгаад, бөмбөгөө',
    en: 'ball, balls, each other, playing, hit it off',
  },
  children_to: {
    about: 'look after my children',
    words:
      'хүүхдийг минь харж, хүүхдүүдийг минь харж, хүүхдээ даатга, хүүхдүүдээ эгч, даатгаж, хүүхдүүдээ өг, миний хүүхдийг хараарай, хүүхдийг минь өсгө, хүүхдүүдийг минь өсгө, ээжид минь хэл, ээжид минь хэлээрэй, хүүхдүүдээ эгчдээ, хүүхдээ ээжид, хүүхдээ эгчид, охиндоо хэлээрэй, харж хандаарай, харж хандаж',
    en: 'take care of my kids, take care of my children, look after my kids, look after my children',
  },
  children_with: {
    about: 'with the children',
    words: 'хүүхэдтэйгээ, хүүхдүүдтэйгээ, хүүхдүүдтэй, хүүхэдтэй',
    en: 'with my kids, with my children, with the kids, with baby',
  },
  contract_words: {
    about: 'contract',
    nouns: 'гэрээ',
    words: 'гэрээнд, гэрээний, ажлын гэрээ, журам',
    en: 'contract',
  },
  crying: { about: 'crying', words: 'уйлж, уйлаад, уйлдаг', en: 'crying, cries, cry' },
  cut_verb: { about: 'cut', verbs: 'зүс, хэрч, огтол' },
  debt_put: {
    about: 'a debt is put on her',
    words:
      'өр тавь, өр тавьчих, өртэй болго, өртэй гэ, өр төл, өр нэхэ, өрөө төл, өрөө дуус, өр дуус, өр өсө, өрийг төл, өрөөр барь, өр нэм, өр болгож, өрийн эзэн, өр хөө, өр төлбөр гэ, өртэй шүү гэ, өр үүсгэ, өрийг чинь, өр төлүүл, өртэй гарч, өр гэж хас, өрөнд бар, өрөнд орсон, өрөнд оруул, өрт оруул, өртэй болсон, өртэй боллоо, өр болчих, өрөө барагдуул, өрөөс гарч чадахгүй',
  },
  deceive_en: { about: 'deceived', en: 'tricked, trick, deceived, lied, cheated, fake job, lured' },
  demand_sex: { about: 'asks for sex', words: 'санал тавь, санал тавьдаг, шаард, үзүүл, нэхэ, гуй, хавьтал' },
  die_and_rest: {
    about: 'die and rest',
    words:
      'үхээд амар, үхээд л амар, нэг мөсөн амар, үхээд л дуус, үхэж амар, үхээд өгмөөр, үхээд өгье, мөнхөд амар, үхээд дуусгамаар, үхчихвэл амар',
  },
  drink_with: { about: 'drink, go, sit with men', en: 'drink with, sit with, go with, dance for, entertain' },
  drum_beat: {
    about: 'sport and play',
    words:
      'бөмбөр, тоглолтын, бөмбөгийг, бөмбөг, хонх цохи, тэмцээнд, зүрх цохил, зүрхээ, зүрх минь цохил, зүрх, нүүр рүү нь ус, нум, бөмбөгөөр, тоос цохи, хивс цохи, хивсээ, толгой цохи, гутал, өндөг',
    en: 'drums, heart beat, heartbeat, egg, eggs, the ball, the gym, deadline, sale, hit the, beats me, beat me to it, beat me at, beat us, beat them, hit me up, hit song, slap bass, rush, traffic',
  },
  goal_hit: { about: 'mutual', words: 'онооны, рекорд, тоглолт' },
  embassy_words: {
    about: 'embassy, visa office, hotel, airport keep passports as usual',
    nouns: 'элчин, элчин сайд, эся, буудлын бүртгэл, гааль',
    words:
      'элчин, элчинд, элчингээс, эся-нд, эся, элчингийн, визээ авч байгаа, виз мэдүүл, виз мэдүүлэхэд, банк, банкинд, имиграц, хилийн цагдаа',
    en: 'embassy, consulate, renew, immigration office, bank, reception, check in',
  },
  everyone_en: { about: 'everyone', en: 'everyone, everybody, all of you' },
  everyone_see: {
    about: 'everyone will see',
    en: 'everyone, my family, my parents, my friends, facebook, everybody, all my friends',
  },
  face: {
    about: 'face, eye, body',
    nouns: 'нүүр, нүд, уруул, шүд, хамар, хавирга, толгой',
    words: 'нүүр, нүд, бүх бие',
  },
  follow_everywhere: {
    about: 'is followed everywhere',
    words:
      'хаашаа ч явахад хамт, хүн дагуулдаг, ганцааранг явуулахгүй, ганцаараа явуулдаггүй, ганцааранг минь, дагаж явдаг, дагаад явдаг, ганцаараа гаргадаггүй, ганцаараа гарч үзээгүй, хүн дагадаг, хүний хяналтад, хүний хараанд, ганцаараа дэлгүүр, ганцаараа гаргахгүй, ганцаараа явуулахгүй, ганцаараа гарч болохгүй, ганцаараа гарах эрхгүй, хянаж байгаа, хамт явдаг, дагуулж гардаг, ганцаараа нэг ч',
    en: 'follows me everywhere, follow me everywhere, always with me, never alone, go outside alone, go out alone, not alone, watch me all the time, watches me all the time, watched all the time, someone always watches',
  },
  follow_words: {
    about: 'follows, waits, watches',
    words:
      'араас мөрд, араас дага, мөрдөөд, мөрддөг, мөрдөж, мөрдсөөр, дагаад байна, дагаж байна, дагадаг, гэрийн гадаа, гэрийн минь гадаа, ажлын гадаа, ажил дээр ирээд, ажил дээр минь, хаяг олоод, хаягийг минь мэд, хаяг руу минь ир, гадаа хүлээ, хүлээж зогс, гадаа зогс, хаана байгааг мэд, олж мэдсэн, хаана байгааг минь, хаяглаж, хөөцөлдөө, байршлыг минь, хаана ч явсан, салахгүй дага, ажлын минь, хойноос хөөцөлд, араас хөөцөлд, салахаа больсон, араас салахгүй, дугаар солисон ч',
    en: 'follows me, following me, followed me, stalks me, stalking me, stalker, waits outside, waiting outside, shows up at my work, comes to my work, knows where i live, found my address, tracks my phone, tracking my phone, watching my house, keeps showing up, outside my house, outside my work',
  },
  food_choke: {
    about: 'something in the throat',
    words:
      'хоолой өвд, хоолой хатаж, хоолойд тээглэ, яс тээглэ, хахаж цац, ханиад, хоолой сөөнгө, хоолой сөө',
    en: 'choked on, choking on food, choke on, choked up, on my food, on water, on a bone, laughing',
  },
  forced_bride: {
    about: 'forced marriage',
    en: 'forced marriage, forced to marry, forcing me to marry, force me to marry, sold as a wife, sold as wife, sold as a bride, married me off, marry me off, make me marry, made me marry',
  },
  forgive_en: { about: 'forgive me', en: 'forgive me, sorry for everything, i love you all' },
  free_stuff: {
    about: 'free things',
    words:
      'үнэгүй сургалт, үнэгүй зөвлөгөө, үнэгүй үзэ, үнэгүй тоглоом, wifi, сонирхуулж, үнэгүй татаж, сайн дур, сайн дурын',
    en: 'free app, free game, free download, free class, volunteer, freelance',
  },
  from_outside: { about: 'from outside', words: 'гаднаас, гаднаас нь, гадаанаас, гаднаасаа, гадна талаас' },
  game_kid: {
    about: 'a child at play, school',
    words: 'тоглоом авч, төрсөн өдөр, цэцэрлэгийн, сургуулийн баяр',
    en: 'birthday, toy, kindergarten',
  },
  gift_wrap: {
    about: 'wrapping',
    words:
      'бэлэг боо, бэлгээ боо, боодол, ном боо, бууз, хуушуур, банш, хайрцаг, үсээ боо, ороолтоо, ороолт, алчуур, зангиа, түймэр, хэвлий боо, цаасаар, цаас',
    en: 'scarf, tie, necklace',
  },
  going_en_kms: { about: 'kms', en: 'kms, unalive' },
  goodbye_sure: {
    about: 'a goodbye that can hardly be another',
    words:
      'салах ёсны захиа, сүүлчийн захиа, сүүлийн захиа, сүүлчийн өдөр минь, намайг битгий хай, намайг явсны дараа, намайг байхгүй болсон, намайг үхвэл, намайг үхсэний, намайг үхсэн, намайг бхгүйг, намайг байхгүйг, үүрд баяртай, мөнхөд баяртай, маргааш гэж байхгүй, маргааш гэж бхгүй, маргаашийг үзэхгүй, маргааш намайг, сүүлчийнх минь, энэ хорвоод баяртай, баяртай хорвоо, намайг дурсаарай, энэ миний сүүлчийн, сүүлчийн мессеж, сүүлчийн үг, эцсийн үг, захиагаа бичээд, захиа үлдээ, захиа бичиж дуус, сүүлчийн удаа ярьж, намайг алга болсны, буцаж ирэхгүйгээр',
    en: 'goodbye letter, goodbye letters, suicide note, last message, goodbye forever, this is goodbye, goodbye world, farewell letter, wont be here tomorrow, when im gone, when i am gone, after im gone, after i am gone, this is my last, wrote the letters, wrote letters to my, say goodbye to everyone, said goodbye to everyone',
  },
  guest_hotel: {
    about: 'hotel as a service',
    words:
      'буудал үнэ, буудал хэд, буудалд бууна, өрөө захиал, зочид ирнэ, зочин ирнэ, зочид ирж, зочинд, буудлын үнэ, караоке ор, караокед ор, караоке явъя, караоке явах, массажны сандал, массажны цаг, нуруу, массаж авъя, массажист хай, хүргэлт, борлуулалт',
    en: 'book a hotel, hotel room price, guests are coming, karaoke night, massage chair, back massage, customer service, customers complain',
  },
  gym_work: {
    about: 'work as usual',
    words:
      'уйгагүй ажилла, хичээнгүйлэн, сайн дурын, илүү цаг, дадлага, шаардлагатай, шаардлага, туршлага шаард',
    en: 'volunteer, gym, internship, workout, homework, group work',
  },
  hand_raise: { about: 'raises a hand', words: 'гар хүр, гараа хүргэ, гар далай, гар хүрч, гар хүрээд' },
  hang_en: { about: 'hang', en: 'hang myself, hanging myself, hang my self' },
  hang_words: {
    about: 'hanging',
    words:
      'дүүжлэх, дүүжлэхээр, дүүжлүүр, дүүжилчихсэн, дүүжлэгд, дүүжлээд, олсоор боож, олсоор боо, боож үхэх, боож үхэхээр, боож үхмээр, боож үхнэ, дүүжлэе, дүүжилмээр',
    verbs: 'дүүжил, дүүжл, дүүжлэгд, боож үх',
    en: 'hang myself, noose',
  },
  harih: { about: 'go home', verbs: 'харь, буц' },
  hatred_home: {
    about: 'treated as a servant at home',
    words:
      'хүн гэж үздэггүй, зарцын, зарц шиг, шоолж доромжил, муучил, хүн шиг үздэггүй, боол шиг, зарц мэт, бие дааж чадахгүй, ичээж доромжил, хэл амаар доромжил, сэтгэл санаагаар дарамтал',
  },
  head_turns: {
    about: 'dizzy, cannot move',
    words: 'толгой эргэ, унаж, биеэ дийлэхгүй, ухаан балартаж, хөдөлж чадахгүй, мэдээ алд',
  },
  hidden_why: {
    about: 'says that she fell',
    words:
      'унасан гэж, унасан гэ, шатнаас унасан, би унасан, хаалга мөргөсөн, нар шил, нүдний шил, юу болсныг хэлэхгүй, хэлэхгүй',
    en: 'she says she fell, says she fell, said i fell, i say i fell, sunglasses, long sleeves, walked into a door',
  },
  hurt_en: { about: 'hurt', en: 'hurt, harm, cut, cutting, kill, hang' },
  hurt_threat: {
    about: 'will break your legs, will find you',
    words:
      'хөлийг чинь хугал, гарыг чинь хугал, чамайг ол, чамайг олоод, чамайг дуусга, хүүхдийг чинь, эхнэрийг чинь, гэр бүлийг чинь, гэр бүлд чинь, чамайг алга болго, хөл хугал, чиний гэр бүл, хүүхдийг чинь ав, чамайг амьд байлгахгүй, амийг чинь, толгойг чинь, чамайг устга, шоронд хий, шоронд суулга, чамайг зүгээр орхихгүй, зүгээр орхихгүй, зүгээр өнгөрөөхгүй, харамсуул, нулимсаар, хорон үг, гэр бүлд минь хэл, чамайг ална, цагдаад баривчлуул, цагдаад өг, цагдаад баригдуул, баригдуулна, чамайг мэднэ, чамайг хаана, хүүхдээ үзэхгүй шүү, хүүхдийг минь аваад явна, хүүхдийг минь аваад яв, хүүхдийг аваад яв',
    en: 'break your legs, hurt your family, find you',
  },
  i_get: { about: 'I get', en: 'i get, receive, receiving, getting, sends me, got' },
  idiom_word: {
    about: 'tired, laughing, hungry to death',
    words:
      'үхтлээ, үхтэлээ, инээгээд, инээж, инээтэл, ядарч, ядраад, өлсөж, өлсөөд, өлсч, даарч, даараад, халууцаж, халууцаад, цангаж, цангаад, уйдаж, уйдаад, ичээд, ичиж, ичээл, хөлдөж, залхаж, санаад, цадаад, гайхаад, баярлаад, нойр хүр, атаархаад, инээд, дурлаад, загатнаад, нойрмоглоод, халууц, хөөрхөнд, харамсаад',
  },
  imprisoned_like: {
    about: 'like a prison',
    words:
      'шорон шиг, шоронд байгаа юм шиг, хоригдол шиг, торонд байгаа, хоригдож байна, хоригдоод байна, барьцаанд байна, хорионд, барьцаалагд, хоригдсон байна, хоригдчихсон',
  },
  info_only: {
    about: 'official, study',
    words:
      'албан ёсны, хөдөлмөрийн яам, жижүүрийн, тэтгэлэг, сургууль, эпс, eps, шалгалтад, мэргэжлийн сургалт, солилцооны',
    en: 'student visa, scholarship, university, exchange program, erasmus, official website',
  },
  job_guard: {
    about: 'a guard as a job',
    words:
      'харуулын ажил, манаачаар ажил, харуул хамгаалалтын, хамгаалалтын ажил, камер сууриг, камер авмаар, камерын үнэ, камер суурил, нохой тэжээ, манаачийн, камер худал, нохойтой зугаал, харуулаар, хамгаалагчаар, хамгаалагч ажилд',
    en: 'security guard job, camera for sale, baby camera, lifeguard, photo camera, new camera, nice camera, phone camera',
  },
  jump: {
    about: 'jump',
    verbs: 'үсэр, үсрэ, шидэ, хая',
    words: 'үсрэх, үсэрнэ, үсэрье, үсрэмээр, үсэрмээр, үсрэе, үсрэхээр, үсэрвэл, үсэрчих, үсэрчихмээр',
  },
  jump_en: { about: 'jump', en: 'jump, jumping, jumped, step off' },
  kept: { about: 'kept', en: 'keeps, keep, kept, holds, hold, takes, take' },
  kid_alone: {
    about: 'a child is looked after',
    words: 'хүүхдийг ганцааранг, нялх хүүхэд, хүүхдээ ганцааранг, гудамжинд ганцааранг',
  },
  last_word: {
    about: 'for the last time',
    words:
      'сүүлчийн, сүүлийн удаа, эцсийн, намайг уучлаарай, эх нь уучлаарай, ээж нь уучлаарай, битгий уйлаарай, битгий уурлаарай, битгий гуниглаарай, сүүлчийнх, баяртай, ээж н уучлаарай, би явлаа',
  },
  leave_en: { about: 'leave (a paper)', en: 'leave, give, hand over, keep, hold' },
  let_go_not: {
    about: 'does not let go, cannot leave',
    en: 'dont let me go, dont let us go, doesnt let me go, wont let me go, wont let us go, wont let me leave, dont let me leave, doesnt let me leave, not let me go, not let me leave, cant leave, cannot leave, can not leave, cant get out, cannot get out, cant go out, cannot go out, cant go home, cannot go home, not allowed to leave, not allowed to go, not allow to go, not allowed to go out, not allowed outside, cant escape, cannot escape, unable to leave, never let me, doesnt let me out, dont let me out, wont let me out, not let me out, dont let us leave, doesnt allow me to, dont allow me to, dont allow us, not allowed out, forbidden to leave, lets me go out, doesnt let me, wont let me, wont let us, no way out, keep me here, keeps me here, keep us here, he cant leave, she cant leave, cannot come home, cant come home, cant walk out, cant leave the house, not free to leave, to release, until we pay, refuse to let me, refuses to let me, let me go home, wouldnt let me',
  },
  letter_en: { about: 'letter', en: 'letter, letters, note' },
  letter_write: {
    about: 'wrote a letter',
    words: 'захиа бич, захиагаа, захиа үлдээ, захиа бичсэн, захиа бичлээ, захиа бичээд, захиа минь, захидал',
  },
  lie: {
    about: 'was a lie',
    words:
      'худал, худлаа, худалаа, худал байсан, худлаа байсан, ажил биш, өөр юм, өөрөөр, огт өөр, худлаа гэдгийг, худлаа бсан, худал болсон',
  },
  lie_arrived: {
    about: 'came for work, found something else',
    words:
      'ирсэн чинь биеэ, ирсэн чинь бар, ирсэн чинь караоке, ирсэн чинь өөр, очсон чинь өөр, ирээд өөр, өөр ажил тулга, өөр ажил хийлгэ, өөр юм хийлгэ, өөр ажилд оруул, хэлсэн ажил, хэлсэн ажил нь, гэсэн чинь янхан, явуулсан чинь, өөр газар авчир, ажил гэсэн нь худлаа, ажил гэсэн нь, ажил гсн чин, ажил гээд авчир, хуурч авчир, хуурч авч, хууртаж ирсэн, хуурагдаж ирсэн, ажил гэж хууртаж, өөрөөр байна, өөрөөр болсон, өөр ажил хийлгэж',
  },
  lie_en: {
    about: 'it was a lie',
    en: 'was a lie, is a lie, lie, lied, lied to me, fake, different job, not the job, other job, tricked, but when, when i arrived, when we arrived, but they, not true, but instead, contract is lie, was not true, turned out, but now',
  },
  like_slave: {
    about: 'like a slave',
    words:
      'боол шиг, зарц шиг, боолчлоод, боолчилж, боолын, боол болгож, боолчилдог, зарц болго, зарц мэт, зарцалж, мал шиг ажил, боол мэт, зарц хийлгэ, гэрийн үйлчлэгч шиг',
    en: 'like a slave, like slave, like slaves, slave labor, as a slave, treated as slaves, like animals, treats me like a slave',
  },
  long_hours: {
    about: 'day and night, no rest',
    words:
      'өдөр шөнөгүй, амралтгүй, амралт байхгүй, 16 цаг, 18 цаг, 20 цаг, нойргүй, өдөрт 14, өдөрт 15, өдөрт 16, өдөрт 17, өдөрт 18, цаг ажиллуул, шөнөжин, амраахгүй, завсарлагагүй, амралт бхгүй, амралтын өдөр байхгүй, өглөөнөөс шөнө, өдөр шөнөгүй ажил, амралтын өдөр гэж байхгүй',
    en: '14 hours, 15 hours, 16 hours, 17 hours, 18 hours, 20 hours, no rest, no day off, without rest, day and night, no days off, no break, no sleep, seven days a week, hours a day, every day without',
  },
  made_by: {
    about: 'I do not even know what debt',
    words:
      'ямар өр, мэдэхгүй, зээлж үзээгүй, аваагүй, төлсөн болохоор, надаар төлүүл, надаар, биеэр, биеэрээ, хүүг нь',
    verbs: 'төлүүл',
  },
  make_work_hard: {
    about: 'made to work, begged',
    verbs: 'ажиллуул, зарц, үйлчлүүл, гуйлга, суулга',
    words: 'ажиллуулж, ажиллуулдаг, ажиллаж, ажилладаг',
    en: 'work, works, working, clients, boss',
  },
  medical_kidney: {
    about: 'kidney as illness',
    words:
      'бөөр өвд, бөөрний эмч, бөөр шилжүүлэн, бөөрний, бөөр өвдөж, бөөр өвчтэй, бөөрний өвч, шарсан бөөр, хонины бөөр, эмчийн',
    en: 'kidney stone, kidney pain, kidney infection, kidney beans, kidney disease, kidney problem',
  },
  medical_take: {
    about: 'medicine as usual',
    words:
      'эмчийн заавраар, даралтны эм, толгой өвд, өвдөлт намдаа, уусан уу, уух уу, уугаарай, халуурах, өдөрт',
    en: 'for my headache, for headache, for my cold, for flu, doctor told, prescribed, vitamins, allergy',
  },
  message_stalk: {
    about: 'does not stop writing and calling',
    words:
      'мессеж бичээд байна, мессеж бичсээр, залгаад байна, залгаад салахгүй, залгаад дарамтал, байнга залга, тасралтгүй залга, мессежээр дарамтал, мессежээр айлга, мессеж бичээд салахгүй, мессеж ирээд байна, фэйк хаягаар, фэйк хаягаас, хуурамч хаягаас, өөр өөр дугаараас, өдөр болгон залга, чатаар дарамтал, танихгүй дугаараас, блоклосон ч, блок хийсэн ч',
    en: 'keeps calling, keeps messaging, keeps texting, calls me all day, wont stop calling, wont stop messaging, fake accounts, from fake account, hundreds of messages, different numbers, wont leave me alone, doesnt leave me alone, calling me nonstop',
  },
  met_online: {
    about: 'met on the net',
    words:
      'онлайнаар танилц, фэйсбүүкээр танилц, инстаграмаар танилц, тиктокоор танилц, чатаар танилц, танилцсан гадаад, интернэтээр танилц, онлайн танилцсан, гадаад залуутай танилц',
    en: 'met online, met on facebook, met on instagram, met a man online, met a guy online, met on tiktok, online boyfriend, met on telegram',
  },
  missing_held: {
    about: 'is not with me, without papers',
    words:
      'паспортгүй үлд, паспортгүй болго, үнэмлэхгүй болго, паспортгүй бай, паспортгүй болохоор, паспортгүй юм чинь, паспорт байхгүй, паспорт надад байхгүй, паспорт чамд, бичиг баримтгүй',
    en: 'without my passport, have no passport',
  },
  month_all: {
    about: 'every month, half',
    words: 'сар бүр, хагасыг, бүгдийг, бүхэлд нь, сар болгон, бүр, гэж',
  },
  moved_en: {
    about: 'moved',
    en: 'moved me, moved us, took me, taken, brought me, brought us, drive to, drove us, take us',
  },
  mutual_fight: { about: 'they fight', verbs: 'зодолд, зодолдо, муудалц, тэмцэлд' },
  have: { about: 'have', en: 'have, bought, got, prepared' },
  need: { about: 'need', en: 'need, want' },
  no_phone: {
    about: 'no phone',
    en: 'no phone, took my phone, took our phones, takes my phone, took phone, my phone away, without phone, hid my phone, broke my phone, they have my phone',
  },
  no_signal: {
    about: 'no signal, battery',
    words:
      'сүлжээгүй, сүлжээ муу, сүлжээ байхгүй, цэнэг, нэгж дууссан, дата дууссан, интернет муу, утас минь эвдэр, утас унтар, холбоо муу, засвар, сүлжээний, цэнэг дууссан, хугацаа нь дууссан, дугаараа соль, хаягаа март, нууц үгээ март, дуудлага ирэхгүй',
    en: 'no signal, battery died, out of data, no internet, broken phone, forgot password',
  },
  no_use_en: {
    about: 'no meaning',
    en: 'meaningless, pointless, no meaning, no point, not worth, no reason, worthless, is over, has no meaning, hopeless',
  },
  offer_en: { about: 'offer', en: 'offer, offers, offered, job offer, promise, promises, promised' },
  older: { about: 'years old', en: 'years old, year old, yrs old, yo' },
  older_man: { about: 'older man', en: 'older man, old man, boss, grown man, adult, man, men' },
  other_job_real: {
    about: 'the real work was another',
    words:
      'биеэ үнэлэх газар, янхны газар, янхан болго, янханы, илүү үйлчилгээ, бар байсан, баар байсан, баар нь, эрчүүдтэй суулга, өөр ажил байсан, массаж биш, ажил биш байсан, шөнөөр эрчүүдтэй, бие үнэлүүл, бие үнэлэлт, хүүхэн болго, эрчүүдтэй унт, бар очсон, янхан, зочин угтуул, зочинтой гар, зочидтой суу, зочин хүлээлгэ, шөнийн клуб, шөнийн туслах, өөр юм хийлгэ',
    en: 'brothel, prostitution, sex work, escort, have sex with clients, sleep with, happy ending',
  },
  other_man_each: {
    about: 'another man each day',
    words:
      'өөр өөр хүн ир, өдөр бүр өөр, өөр өөр эр, өөр өөр эрэгтэй, өдөрт 5, өдөрт 8, өдөрт 10, шөнө бүр эр, эрчүүд ирдэг, шөнө эрчүүд, эрчүүд авдаг, зочин бүрээс, дахиад 2 хүн, найзууддаа түрээс, хүнтэй унтуул, эрчүүдтэй унтуул, эрэгтэйчүүдтэй унт, өөр хүнтэй унтуул, зочдын өрөө, өөр эрчүүд, хүмүүстэй унтуул, найзуудтайгаа унтуул, мөнгөөр өгдөг',
    en: 'different men, every night different, men every night, many men, men every day, other men, 10 customer, brings men, brings men home, sleep with men, men come',
  },
  other_owner: {
    about: 'another owner, another man',
    words:
      'өөр эзэнд, өөр эзэн, өөр компани, өөр хүнд өг, өөр хүнд зар, өөр хүнд дамжуул, шинэ эзэнд, өөр эзэнд өг, өөр баарт, өөр газар шилжүүл, өөр хүн рүү, эзэнд зар, хятад хүнд, хүнд өгөх, хүнд дамжуул, хүнд зар, хүнд өгчих, хүнд зарчих, хүний гарт, өөр компани руу, өөр хүний, өөр хүнд шилжүүл, эзэнд шилжүүл',
    en: 'another owner, another boss, other company, another company, sold to another, to another man, new owner, another man',
  },
  phone_cut: {
    about: 'cut off from the world',
    words:
      'утас авчих, утсыг минь ав, утас хураа, утсыг хураа, утасгүй үлд, утасгүй болго, интернет тасал, интернэт тасал, холбоо тасал, гадуур холбоо, гэр бүлтэйгээ холбогдуул, гэр бүлтэйгээ яриул, ээжтэйгээ яриул, хэнтэй ч холбогд, хэнтэй ч яри, хэнтэй ч ярь, хэнтэй ч уулз, найзуудтай минь, найз нөхөдтэй минь, хаягийг минь устга, утсаар яриул, утас өгөхгүй, утсыг минь өгөхгүй, утас барьж болохгүй, утас барихыг, утас барь, утас хэрэглэхийг хоригло, сим картыг минь, утас чагна, утсаа хураалга, утсыг минь булаа, утас булаа, утсыг минь хага, утсыг минь эвд, утсыг минь нуу, утас хэрэглүүл, утас бариул',
    en: 'took my phone, took our phones, takes my phone, took away my phone, cut off, broke my phone, my phone away, no contact with family, cant contact my family, cannot contact my family, not allowed to use phone, not allowed phone, not allowed to call, dont let me call, doesnt let me call, see my family, talk to my family, hid my phone, listen my calls, listen to my calls, let me see, smashed my phone, took the phone',
  },
  picture_out: {
    about: 'bring something out',
    words:
      'зураг гарга, мэдээ гарга, тушаал гарга, бичиг гарга, шийдвэр гарга, лавлагаа гарга, хогоо гарга, хог гарга, дуу гаргахгүй, дуу гарга, имэйл явуул, мэйл явуул, файл явуул, зураг явуул, мөнгө явуул, мессеж явуул, хариу явуул, гаргуулж, лавлагаа, виз гарга, карт гарга, нохойгоо, муураа',
    en: 'wifi, internet, app, the site, download',
  },
  pills_en: { about: 'pills', en: 'pills, pill, tablets, sleeping pills, medication, medicine, meds' },
  plant_live: { about: 'plants and animals, a place to live', words: 'ургамал, мод, цэцэг, загас' },
  poison_drink: {
    about: 'poison',
    words:
      'хор ууж, хор уумаар, хор уух, хор уусан, хорт шингэн, цэвэрлэгч уу, уксус уу, хүчил уу, хор худалд, хор ууя, хор уучих, хоруу',
  },
  promised: { about: 'promised', en: 'promised, promise, was told, they said, said i will' },
  quota: {
    about: 'target, quota',
    words: 'норм, төлөвлөгөө, норм хүр, норм биелүүл, норм хүргэ',
    en: 'target, quota, targets',
  },
  rent_live: {
    about: 'living costs, a place to live',
    words:
      'түрээс, байрны, орон сууц, хамт амьдрахгүй, тусдаа амьдар, хөдөө амьдар, хотод амьдар, шүршүүр, барилгын',
  },
  return_not: {
    about: 'cannot come home',
    words:
      'харьж чадахгүй, ирж чадахгүй, гэртээ харьж, буцаж чадахгүй, гэртээ ирж чадахгүй, харих аргагүй, буцах аргагүй, буцах боломжгүй, буцах мөнгө, харих мөнгө, ирж чадахгүй байна, харь гэж гуй, буцаах тийз, буцах билет, буцах тийз',
  },
  rope_en: { about: 'rope', en: 'rope, pills, gun, poison, razor, noose' },
  rope_hang: {
    about: 'a rope',
    words:
      'олсоор боож, олсоо бэлд, олс бэлд, олс худалдаж, олсоо дүүжил, олсоор, олс ав, олсоо ав, олс уя, олсоо уя, дүүжлэх олс',
  },
  rope_ready: {
    about: 'all is ready',
    words:
      'бүх юм бэлэн, олсоо бэлдчихсэн, эмээ бэлдчихсэн, эмээ цуглуул, эм цуглуул, эм бэлдсэн, хангалттай эм, эм хадгалсан',
  },
  scam_online: {
    about: 'cheated when shopping',
    words:
      'бараа, захиалсан, онлайн дэлгүүр, захиалга, мөнгөө алд, данс руу, картнаас, хакерд, луйвардуулчихлаа, залилуулчихлаа, утас авах гэж, дэлгүүрт, зар, чихэвч, мессеж ирлээ, залилангаас сэргийл',
    en: 'online store, bought, phone scam, scam call, scam email, spam, order, refund, bank called',
  },
  scam_place: {
    about: 'the known places',
    words:
      'kk park, кк парк, golden triangle, алтан гурвалжин, asia pacific, myawaddy, мьявади, laukkaing, сихануквилль, scam company, scam compound',
    en: 'kk park, scam compound, scam center, scam company, golden triangle, myawaddy, laukkaing',
  },
  sell_person: {
    about: 'a person is sold',
    words:
      'хүн зар, хүн худалд, охид зар, охин зар, биеийг нь худалд, биеийг минь зар, намайг зар, хүнд зарчих, хүүхэн зар, охидыг зар, охиныг зар, охиноо зар, хүүхэд зар, хүүхдээ зар, бэлгийн боол, хүний наймаанд, бие биеийг зар, хүнд зарагд, тэднийг зар, мөнгөөр худалд, биднийг зар',
  },
  sex_touch: {
    about: 'touches, undresses, forces into bed',
    verbs:
      'тэмтэр, тэмтрэ, имэр, үнсэ, үнс, наалд, биед хүр, биеийг бари, бие бари, цээж бари, хөх бари, гуя бари, бөгс бари, хувцас тайл, хувцас тайлуул, нүцгэл, нүцгэлүүл, орон дээр гар, дээр гар, тэврэ, биед гар хүр, биеэр тогло, бие оролд, бие тэмтэр, бөгс илэ, бие илэ, дотуур хувцас тайл, буруу хүр, бэлэг эрхтэн, цээжин дээр',
    words:
      'цээжийг минь, хөхийг минь, бөгсийг минь, гуяыг минь, хувцсыг минь тайл, хувцсаа тайл, хувцас тайлсан, дотуур хувцас, биед минь, биеийг минь барь, гар хүрсэн, миний орон дээр, орон дээр минь, дээрээс минь гар, дээр минь гар, биеэр минь, хөнжил рүү минь, орон руу минь, өвдөг дээрээ суулга, доогуур минь, салтаанд, өмдийг минь, доогуур гар, хүссэнээ хийсэн, орон руу ор, буруугаар хүр, хөнжилд минь, намайг үнс, хүчээр үнс, намайг тэвэр',
    en: 'touches me, touched me, touching me, touch me, touches my, touched my, touching my, undressed me, took off my clothes, groped, groping, kissed me, kisses me, my breasts, my private, private parts, forced me to have sex, came into my bed, comes to my bed, comes into my room, on top of me, rubbed, fingered, masturbat*, showed me his, show him my, takes off my, sex with me, sleep with him, sleep with me, slept with me, to sleep with, me to bed, into bed, touched her, touches her, comes to my room, my body, uses me, use me, used me, uses her',
  },
  sit_with: {
    about: 'sits, drinks with men',
    words:
      'эрчүүдтэй суулга, зочидтой суу, зочинтой суу, хамт суу, хамт уу, уулга, хамт явуул, хамт гарга, хамт гар, эрчүүдтэй хамт, зочинтой гар, архи уулга, хажууд нь суулга, суулгадаг, буудалд ор, угтуул',
    verbs: 'суулга, уулга, хонуул, угтуул, хүлээлгэ',
  },
  sleep_with: { about: 'sleeps with', verbs: 'унтуул, хонуул, унт' },
  sport_jump: {
    about: 'jump for sport',
    words: 'шүхэр, банжи, усанд сэлэлт, бассейн, батут, шүхрээр, дээшээ үсэр, гимнастик, бассейнд, баяр',
    en: 'bungee, parachute, pool, trampoline, jump rope',
  },
  stand_there: {
    about: 'stands there',
    words: 'зогсож, зогслоо, сууж, сууна, гараад, гарчихсан, ирчихсэн, зогсоод, суугаа, харахаар',
  },
  take_en: {
    about: 'take, swallow',
    en: 'took, take, taken, swallowed, swallow, drank, overdosed, drink, taking',
  },
  take_hard: {
    about: 'take away and keep: collect, hide, snatch, tear',
    verbs:
      'хураа, хурааж ав, нуу, булаа, барьцаал, ура, шатаа, урж хая, устга, хураалга, булаалга, хурааж, аваад өгөхгүй, аваад алга бол, барьж ав, нууж ав, авчихсан, аваад яв, түгжчих, цуглуулж ав, хага, эвд, цуглуулаад ав, хая, хааж',
    words:
      'хураасан, хураачихсан, хураагаад, хурааж, хураалгасан, хураалгаж, хураагдсан, хураадаг, авчихсан, авцан, авчсан, авчхаад, авчихаад, нуучихсан, нуусан, барьцаалсан, аваад алга, булаасан, хураацан, хураалгачихсан, хураав, хураана, аваад явчих, хурааж авсан, нуудаг',
  },
  thanks_bye: {
    about: 'thanks and goodbye',
    words:
      'баярлалаа баяртай, дараа уулзъя, дараа ярья, за баяртай, дараа бичье, маргааш уулзъя, баяр хүргэе, амжилт хүсье, захиалга',
    en: 'thanks, thank you, see you, talk to you, good night, bye for now',
  },
  tired_of: {
    about: 'tired of living',
    words:
      'амьдрахаас залх, амьдрахаас ядар, амьдралаас залх, амьдралаас уйд, амьдрахаас уйд, амьдралаасаа залх, бүх юмнаас залх, амьдрах дургүй, амьсгалахаас',
    en: 'tired of living, tired of life, tired of my life, sick of living, sick of life, tired of everything',
  },
  tonight_do: {
    about: 'tonight I will',
    words:
      'өнөө орой дуусга, өнөө шөнө дуусга, өнөөдөр дуусга, энэ шөнө дуусга, өнөө шөнө үх, өнөө орой үх, маргаашгүй, энэ оройг давахгүй',
    en: 'tonight i will do it, do it tonight, tonight i will end, tonight is the night, end it tonight, i will do it tonight',
  },
  traffic_fine: {
    about: 'a fine for parking, from the police',
    words:
      'замын торгууль, торгуулийн, зогсоолын торгууль, хурд хэтрүүл, торгууль хэд, машины торгууль, торгуулиа төл, номын сан, жолооны, торгууль төлөх, цагдаа торго, зогсоол, татварын',
    en: 'parking, speeding, library, ticket fine, late fee',
  },
  travel_own: {
    about: 'own journey',
    words:
      'аялал, аяллын, аялах, аялал жуулчлал, амралтаар, амрахаар, элчин, зуслан, тур, тэтгэлэгт, онгоцны билет, тийз хямд, билет хэд, тийз хэд, тийзний үнэ, шууд нислэг',
    en: 'vacation, holiday, tour, student visa, scholarship, university, flight price, tourism',
  },
  until: {
    about: 'until',
    words: 'дуустал, хүртэл, төлж дуустал, барагдтал, дуусах хүртэл',
    en: 'until, till',
  },
  use_word: { about: 'used', verbs: 'хэрэглэ, уу' },
  victim_of: {
    about: 'victim of',
    en: 'victim of domestic violence, victim of violence, victim of abuse, survivor of, abusive relationship, abusive marriage, abusive husband, abusive home, being abused, is abusive, domestic violence victim, victim of rape, victim of trafficking',
  },
  violence_at_home: {
    about: 'violence at home',
    en: 'abusive relationship, abusive marriage, is abusive, abusive husband, abusive boyfriend, violent husband, he is violent, hes violent, gets violent, becomes violent, physically abusive',
  },
  wage_service: {
    about: 'wages as a service question',
    words:
      'цалин хэд, цалин хэзээ буу, цалин буусан, цалин буух, цалин нэмэ, цалин орсон, цалин хэдэн, цалингийн зээл, дундаж цалин, цалин тооцох, цалин буулаа, цалин орлоо, цалингаа авмагц, цалингаа авлаа, цалингаа авсан, цалингаа аваад, цалин бодогч, цалин өгдөг вэ, цалингийн дундаж, цалингаа авах',
    en: 'average salary, salary range, salary calculator, payday',
  },
  want: {
    about: 'want',
    en: 'want, wanna, going to, gonna, will, thinking of, think about, wish, tried to, try to, plan to, ready to',
  },
  was: { about: 'was, got', en: 'was, were, got, am, is, are, being, been, get, gets, im, shes' },
  where_lost: {
    about: 'lost on the way',
    words: 'төөрчихлөө, төөрсөн, төөрөөд, gps, газрын зураг, такси, автобусны буудал, дэлгүүр хаана',
    en: 'lost in the mall, map, gps, taxi, directions, conference, office',
  },
  wish_gone: {
    about: 'would like not to be',
    words:
      'алга болчихмоор, алга болмоор, байхгүй болмоор, байхгүй болчихмоор, төрөөгүй байсан бол, төрөөгүй бол, төрөхгүй байсан бол, яагаад төрсөн, алга болоод өгмөөр, энэ ертөнцөөс яв, энэ хорвоог орхи, хорвоог орхи, энэ хорвоогоос, орчлонгоос, энэ амьдралаас яв, нүдээ аниад, нүдээ анимаар, үүрд унт, мөнхөд унт, сэрэхгүй байгаасай, сэрэхгүй байвал, дахиж сэрэхгүй, сэрээсэй гэж бод, яагаад амьд, амьд байхыг хүс, амьд байх шалтгаан, амьдрах шалтгаан, амьдрах итгэл, амьдрах утга, унтаад сэрэхгүй, дуусчихвал сайхан, дуусаад өгөө, амьсгалаа хураа, амьд явах хэрэг',
  },
  with: { about: 'with', en: 'with' },
  without: { about: 'without', en: 'without' },
  consent: { about: 'consent', en: 'consent, permission, my consent' },
  work_letter: {
    about: 'a letter at work',
    words:
      'албан бичиг, тодорхойлох захиа, урилга, хүсэлт, өргөдөл, имэйл, санта, өвлийн өвгөн, найздаа захиа',
    en: 'cover letter, email, newsletter, love letter, recommendation letter, santa',
  },
  zero: { about: 'nothing left', words: 'тэг, байхгүй, алга, бхгүй, гарахгүй, хоосон, дутуу' },
  zoo: {
    about: 'animals and things shut in',
    words:
      'амьтны хүрээлэн, нохойгоо хорь, хашаанд мал, малаа хаш, тарвага, тугалаа, муур минь, тахиа, хонь, хурга, мал',
    en: 'zoo, dog, cat, chickens, stuck in traffic, stuck at work, stuck at home bored, lift stuck, elevator',
  },
} satisfies Record<string, Concept>
