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
      'үхсэн дээр, үхсэн нь амар, харихаас үхсэн нь, амьд байснаас, үхсэн нь дээр, үхсэн н дээр, үхсэн минь дээр, үхсэн ч яахав, үхсэн ч яах вэ, үхэхээс өөр, үхэхээр шийд, үхье гэж бод, үхэх хүсэл, үхэх юмсан, үхчихвэл, үхэх юм шиг, үхвэл амар, үхвэл дээр, үхчихье, үхээсэй, үхэх бодол, үхэх тухай, үхэхийг хүс, үхмээр байна, үхэхээс айхгүй, үхэхээс ч айхгүй, үхэж үзэх, үхээд өг, үхэхэд бэлэн, үхэхийг боддог, үхэхийг бодо, үхсэнээс, үхсэнээс дээр, үхэх гэж байна, үхсэн шиг амьдар, үхчихсэн юм шиг амьдар, үхэх цаг',
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
      'хүн шиг амьдарч чадахгүй, яаж нүүр гарч амьдр, нүүрээ хийх газаргүй, амьдрал надад хүнд, яадаж амьдар, зурмын хүүхэл шиг, дотроо хоосон, дотор минь хоосон, ядарч байна амьдрахаасаа, ядраад байна амьдрахаас, тэсэхээ больсон, тэсэхээ байсан, тэвчээр алдар, цаашид амьдрах, дахиж амьдрах, цаашаа амьдрах, амьдрахаас залх, амьдрахаас ядар, тэсэж чадахгүй нь, амьдралаас залх, амьдрах сонирхолгүй, амьдралаасаа залх, амьдрах тэнхэлгүй, амьдрахаас айж, энэ амьдралаас залх, амьдрах арга алга, амьдрах хүч',
  },
  cannot_leave: {
    about: 'cannot leave',
    words:
      'харьж чадахгүй, харьж чадахгүй байна, харих аргагүй, гэртээ харьж чадах, гарч чадахгүй байна, гарах аргагүй, гарах боломжгүй, гарах эрхгүй, гарч болохгүй гэ, явж болохгүй гэ, гарах газаргүй, гэрээс гарахгүй ёстой, гарахыг хоригло, харьж чадахгүй, зугтаж чадахгүй, гарах арга алга, гарах зөвшөөрөл байхгүй, гарч чаддаггүй, гаргадаггүй, гарах боломж алга, гадагш гарч чадах, явах аргагүй, явж чадахгүй байна, салж чадахгүй, гэртээ харьж чадахгүй, зугтах аргагүй, зугтах боломжгүй, харих аргагүй, харих боломжгүй, гадагш гаргахгүй, гарч ирж чадахгүй, гарах бололцоогүй, буцаж чадахгүй',
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
      'өрөнд ажиллуул, өрөнд нь, өрөндөө ажилла, өр тавь, өр тавьчих, өртэй болго, өртэй гэ, өр төл, өр нэхэ, өрөө төл, өрөө дуус, өр дуус, өр өсө, өрийг төл, өрөөр барь, өр нэм, өр болгож, өрийн эзэн, өр хөө, өртэй шүү гэ, өр үүсгэ, өрийг чинь, өр төлүүл, өртэй гарч, өр гэж хас, өрөнд бар, өрөнд орсон, өрөнд оруул, өрт оруул, өртэй болсон, өртэй боллоо, өр болчих, өрөө барагдуул, өрөөс гарч чадахгүй',
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
    en: 'drums, heart beat, heartbeat, egg, eggs, the ball, the gym, deadline, sale, beats me, beat me to it, beat me at, beat the record, own record, hit me up, hit song, hit the road, hit the gym, rush hour',
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
      'гадаа сууж харж, цонхоор харж суу, цонхоор харж байна, гадаа 3 дахь өдрөө, гадаа дахь өдрөө зогс, дахь өдрөө зогс, орц руу орж хар, машин дагаад, машин араас, цаг болгон, гарах цагийг бич, гарах цагийг минь, замыг минь мэдээд, замд минь зогс, мөшгөж, мөшгиж, мөшгүүлж, араас мөшги, араас мөшгүүл, дагадаг болсон, дагаад бна, дагаад байна, араас мөрддөг, арын машин, гадаа зогсож байна, гадаа зогсож бн, гадаа зогсож бна, хүүхдийн минь сургуульд ир, араас мөрд, араас дага, мөрдөөд, мөрддөг, мөрдөж, мөрдсөөр, дагаад байна, дагаж байна, гэрийн гадаа, гэрийн минь гадаа, ажлын гадаа, ажил дээр ирээд, ажил дээр минь, хаяг олоод, хаягийг минь мэд, хаяг руу минь ир, гадаа хүлээ, хаана байгааг мэд, хаана байгааг минь, хаяглаж, хөөцөлдөө, байршлыг минь, хаана ч явсан, салахгүй дага, ажлын минь, хойноос хөөцөлд, араас хөөцөлд, араас салахгүй, дугаар солисон ч',
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
      'салах ёсны захиа, сүүлчийн захиа, сүүлийн захиа, сүүлчийн өдөр минь, намайг битгий хай, намайг явсны дараа, намайг байхгүй болсон, намайг үхвэл, намайг үхсэний, намайг үхсэн, намайг бхгүйг, намайг байхгүйг, үүрд баяртай, мөнхөд баяртай, маргааш гэж байхгүй, маргааш гэж бхгүй, маргаашийг үзэхгүй, сүүлчийнх минь, энэ хорвоод баяртай, баяртай хорвоо, намайг дурсаарай, энэ миний сүүлчийн, сүүлчийн мессеж, сүүлчийн үг, эцсийн үг, захиагаа бичээд, захиа үлдээ, захиа бичиж дуус, сүүлчийн удаа ярьж, намайг алга болсны, буцаж ирэхгүйгээр',
    en: 'goodbye everyone, goodbye everybody, goodbye to all, goodbye my friends, goodbye letter, goodbye letters, suicide note, last message, goodbye forever, this is goodbye, goodbye world, farewell letter, wont be here tomorrow, when im gone, when i am gone, after im gone, after i am gone, this is my last, wrote the letters, wrote letters to my, say goodbye to everyone, said goodbye to everyone',
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
      'гутал, холгоод, холгож, толгой өвд, шүд өвд, гэдэс өвд, нойр, хөл өвд, ажил ихтэй, ачаалал, шалгалт, халуун, хүйтэн, идмээр, хоолонд, үхтлээ, үхтэлээ, инээгээд, инээж, инээтэл, ядарч, ядраад, өлсөж, өлсөөд, өлсч, даарч, даараад, халууцаж, халууцаад, цангаж, цангаад, уйдаж, уйдаад, ичээд, ичиж, ичээл, хөлдөж, залхаж, санаад, цадаад, гайхаад, баярлаад, нойр хүр, атаархаад, инээд, дурлаад, загатнаад, нойрмоглоод, халууц, хөөрхөнд, харамсаад',
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
      'биеэ үнэлэх газар, янхны газар, янхан болго, янханы, илүү үйлчилгээ, бар байсан, баар байсан, баар нь, эрчүүдтэй суулга, өөр ажил байсан, массаж биш, ажил биш байсан, шөнөөр эрчүүдтэй, бие үнэлүүл, бие үнэлэлт, хүүхэн болго, эрчүүдтэй унт, бар очсон, янхан, зочин угтуул, зочинтой гар, зочидтой суу, зочин хүлээлгэ, шөнийн туслах, өөр юм хийлгэ',
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
      'сэргийлэх, гэж юу, зөвлөгөөгөөр, бараа, захиалсан, онлайн дэлгүүр, захиалга, мөнгөө алд, данс руу, картнаас, хакерд, луйвардуулчихлаа, залилуулчихлаа, утас авах гэж, дэлгүүрт, зар, чихэвч, мессеж ирлээ, залилангаас сэргийл',
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
      'тэмтэр, тэмтрэ, имэр, биед хүр, биеийг бари, бие бари, цээж бари, хөх бари, гуя бари, бөгс бари, хувцас тайл, хувцас тайлуул, нүцгэл, нүцгэлүүл, орон биед гар хүр, биеэр тогло, бие оролд, бие тэмтэр, бөгс бие дотуур хувцас тайл, буруу хүр, бэлэг эрхтэн, цээжин дээр',
    words:
      'цээжийг минь, хөхийг минь, бөгсийг минь, гуяыг минь, хувцсыг минь тайл, хувцсаа тайл, хувцас тайлсан, дотуур хувцас, биед минь, биеийг минь барь, миний орон дээр, орон дээр минь, биеэр минь, хөнжил рүү минь, орон руу минь, өвдөг дээрээ суулга, доогуур минь, салтаанд, өмдийг минь, доогуур гар, хүссэнээ хийсэн, орон руу ор, буруугаар хүр, хөнжилд минь, намайг хүчээр намайг тэвэр',
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
  take_soft: {
    about: 'took (in plain words)',
    words:
      'авчихсан, авсан, аваад, авчихаад, авчхаад, авдаг, авлаа, авцан, авчсан, авч нуу, авч хадгал, авч яв, аваад яв, аваад алга, аваад өгөө, аваад өгө, авч явчихсан, авч үлд, хадгалж, хадгалдаг, хадгална, хадгалсан, цуглуулаад, цуглуулж',
  },
  return: { about: 'go home', verbs: 'харь, буц', words: 'гэртээ харих, харья, харина' },
  only_go_with: {
    about: 'goes out only with one of them',
    words: 'зөвшөөрөлгүй гарч, тэдний дагаад, хүнтэй л гар, дагаж л гар, дагалдуулж',
  },
  bars_window: {
    about: 'bars at the window, locks, a fence',
    words:
      'цонх тортой, цонх нь тортой, цонхонд тор, тортой цонх, цонх н тортой, өндөр хашаа, төмөр хашаа, цахилгаан утастай, цонхгүй өрөө, хаалга тортой, сараалжтай цонх, өргөст тор, цонхыг нь хаа, хаалга онгойхгүй, хаалга кодтой, лифт н кодтой, лифт нь кодтой',
  },
  family_talk: {
    about: 'talk with the family',
    words:
      'гэр бүлтэйгээ, ээжтэйгээ, аавтайгаа, найзуудтайгаа, хүүхдүүдтэйгээ, найз нөхөдтэйгээ, холбогдохыг, уулзахыг, ярихыг, утасдахыг',
  },
  papers_fine: {
    about: 'papers are with her',
    words:
      'өөрт байгаа, надад байгаа, өөрөө хадгал, өөртөө, хураагаагүй, хураадаггүй, хураалгаагүй, хураах юм манай, аяллын компани',
  },
  toy: { about: 'toys', words: 'тоглоом, тоглоомын, устай буу, хуванцар', en: 'toy, toys, water gun, nerf' },
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
      'залхаж байна бүх юмнаас, бүх юмнаас амьсгалахаас, амьсгалахаас хүртэл, өвдөлтгүйгээр явчих, өвдөлтгүй үх, амархан үхэх арга, яаж хурдан үхэх, ядарч байна амьдрахаас, ядарч бн амьдрахаас, амьдрахаасаа ядар, залхаж байна бүх юмнаас, бүх юмнаас залх, бүх юмнаас ядар, бүх юмаас залх, бүх юмаас ядар, амьдрахаас залх, амьдрахаас ядар, амьдралаас залх, амьдралаас уйд, амьдрахаас уйд, амьдралаасаа залх, бүх юмнаас залх, амьдрах дургүй, амьсгалахаас',
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
      'энэ дэлхийгээс явмаар, дэлхийгээс явмаар, хорвоогоос явмаар, хорвоод төрөх, төрж байхаар, төрсөндөө харамс, яах гэж төрсөн, амьд байж яах, амьд яваад яах, амьдраад яах, амьдраад байгаа юм, маргааш гэдэг юм байхгүй болоосой, намайг авчих, миний оронд өөр хүн байсан бол, намайг төрүүлэхгүй, намайг аваасай, бурхан намайг ав, төрөөгүй байсан ч болоосой, маргааш гэж байхгүй болоосой, маргааш гэдэг юм байхгүй, өглөө болохгүй бол, өглөө болоогүй бол, дахиж өглөө, яах гэж амьдр, яах гэж амьдраад, юунд амьдр, яахаараа амьдр, амьдраад байгаа юм бол, амьд байх юм бол, энэ хорвоод байхгүй, хорвоод төрөөгүй, алга болчихмоор, алга болмоор, байхгүй болмоор, байхгүй болчихмоор, төрөөгүй байсан бол, төрөөгүй бол, төрөхгүй байсан бол, яагаад төрсөн, алга болоод өгмөөр, энэ ертөнцөөс яв, энэ хорвоог орхи, хорвоог орхи, энэ амьдралаас яв, үүрд унт, мөнхөд унт, сэрэхгүй байгаасай, сэрэхгүй байвал, дахиж сэрэхгүй, сэрээсэй гэж бод, яагаад амьд, амьд байхыг хүс, амьд байх шалтгаан, амьдрах шалтгаан, амьдрах итгэл, амьдрах утга, унтаад сэрэхгүй, дуусчихвал сайхан, дуусаад өгөө, амьсгалаа хураа, амьд явах хэрэг',
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
  exclaim: { about: 'cry', words: 'нь ээ, нээ, нь, аа, ээ' },
  come_here: {
    about: 'come!',
    words: 'ирээч, ирээрэй, ирж өгөөч, ирж аваач, хүн явуулаач, ирж авраач, ирээрэи, ир',
  },
  come_en: { about: 'come_en', en: 'come, come here, come now' },
  send_somebody: {
    about: 'send somebody',
    en: 'send someone, send somebody, who can go',
    words: 'хүн явуулаач, хүн явуулж чадах, хүн явуулж өг, яаж хүн явуул, хүн яаж явуулах',
  },
  food_words: {
    about: 'food, party',
    words: 'хоол, бууз, хуушуур, торт, идээ, цай, идэцгээ, ууцгаа, баяр, төрсөн өдөр, найр, цайлла',
  },
  found_me: {
    about: 'found',
    words: 'олсон, оллоо, олчихлоо, олчихсон, олж ир, олж авлаа, олж мэдлээ, олцон',
    verbs: 'олчих',
  },
  led_along: { about: 'led along', verbs: 'дагуул, дагаад яв' },
  stand_near_me: {
    about: 'watches the house',
    words:
      'гадаа мангартал, гадаа машин дотор, гадаа машинд сууж, цонхоор харж байна, цонхоор хараад, машинаас харж, гадаа зогсоод байна, орц руу орж',
  },
  doing_what: { about: 'doing_what', words: 'яах вэ, яаж, айж, айгаад' },
  bring: { about: 'brings', words: 'аваад, авч, авчирсан, бариад, гаргаад, аваад ир, аваад нааш, бариастай' },
  drag_word: { about: 'drag', verbs: 'чир, чирэ, чангаа, түлх' },
  blood_now: {
    about: 'blood now',
    words:
      'цус гарч, цус гараад, цус ихтэй, цус их, цус тогтохгүй, цус алдаж, цус зогсохгүй, цустай байна, цустай бн, цусанд',
  },
  unconscious: {
    about: 'unconscious',
    en: 'unconscious, not breathing, not waking up, wont wake up',
    words:
      'ухаангүй хэвт, ухаангүй бай, ухаан орохгүй, ухаангүй болчих, амьсгалахгүй, амьсгаагүй, хөдлөхгүй байна, ухаангүй бна, ухаангүй бн, ухаан алдсан, ухаан алдаж, ухаан алдчих',
  },
  stairs: { about: 'stairs', words: 'шатнаас түлх, шатаар унага' },
  people_word: { about: 'people', nouns: 'хүн, эмэгтэй, айл' },
  kill_words: {
    about: 'kills',
    words:
      'алж хаяна, амийг чинь ав, алах гэж байна, алах гээд байна, алах гэ байна, амь насны асуудал, амь хэл дээр, амь хэлэн дээр, үхлийн аюул, үхтэл зодно, амьд үлдэхгүй',
  },
  hand_hits: {
    about: 'hits',
    words:
      'гар хүрлээ, гар хүрчихлээ, дахиад гар хүр, алга тавид, алга тавь, алга таву, гар далайна, гараа хүргэдэг, гараа хүргэсэн, гар хүрсээр',
  },
  cries_fear: {
    about: 'lives in fear',
    words:
      'айгаад байдаг, айж амьдар, айж амьдардаг, айж унтдаг, уйлж айдаг, түүнээс айдаг, нөхрөөсөө айдаг, нөхрөөс айдаг, айдаст амьдар, айгаад унт, айж зэвхий, байнга уйл',
  },
  decides: {
    about: 'decides everything',
    words:
      'бүгдийг тэр шийд, бүгдийг шийд, юу өмсөхийг, хувцас ямар, хэнтэй ярьж байгааг, хаана яваа, хаана явж байгааг',
  },
  read_my: {
    about: 'reads her chats',
    words:
      'чатыг минь унш, чатыг уншдаг, утсаар минь орж, бүх чатыг унш, утас ухдаг, мессежийг уншдаг, хэнтэй ярьж бгаагийг, хэнтэй ярьж байгааг',
  },
  scream_at: { about: 'screams', verbs: 'хашгир, орил, загна' },
  court_violence: {
    about: 'violence before',
    words: 'өмнө нь хүчирхийлэл байсан, хүчирхийлэл байсан, хүчирхийлдэг байсан, салахаар өгөх',
  },
  violence_home_now: {
    about: 'violence',
    words:
      'хүчирхийлэгч нөхөр, хүчирхийлэгч, гэр бүлийн хүчирхийлэлд, хүчирхийлэл үзүүл, хүчирхийлэлтэй амьдар',
  },
  throat_voice: {
    about: 'throat',
    words:
      'хоолойгоор боосон, хоолойгоор боож, хоолойгоор боогоод, хоолой боосоор, хоолой боосон, хоолойг минь боо, хоолойгоор минь, хоолой боолоо',
  },
  tired: {
    about: 'tired',
    words: 'ядарч, ядраад, ядарлаа, ядарсан, залхаж, залхлаа, залхсан, залхаад, уйдсан',
  },
  tired_life: {
    about: 'ends it all',
    words:
      'амьдрал дуусчихсан, амьдрал дууссан, амьдралаа дуусга, амьдралаа төгсгө, амьдралаа өөрчилж чадахгүй, бүхнийг дуусга, бүгдийг дуусга, энэ бүхнийг дуусга, удахгүй дуусна, дуусгая, дуусгаад өгье, дуусгачихъя, дуусгана',
  },
  cannot_face: {
    about: 'cannot go on',
    words:
      'яаж амьдрах юм, яаж амьдрах билээ, амьдрах хүчгүй, тэнхэлгүй, гүн хар нүх, харанхуй нүх, гарцаа олохгүй, гарах гарц олдохгүй, амьдрахыг хүсэхгүй, амьдрах сонирхолгүй',
  },
  self_danger: {
    about: 'may hurt herself',
    words:
      'өөрийгөө ямар нэг юм хийчих, өөрийгөө яачих, өөртөө муу юм хий, өөрийгөө гэмтээх, өөрийгөө хорло, өөрийгөө хянаж чадахгүй',
  },
  height_edge: {
    about: 'stands at the edge',
    words:
      'дээврийн ирмэг, ирмэг дээр сууж, ирмэг дээр зогс, гүүрэн дээр зогс, гүүрэн дээр ирчихсэн, гүүрэн дээр гарчихсан, гүүрэн дээр сууж, дээвэр дээр гарчихсан, дээвэр дээр сууж, дээвэр дээр зогсож, оргил дээр гараад, оргил дээр машинтай, уулын оргил дээр, уулын оройгоос доош, доошоо харахад, доош харахаар, доошоо харж, уул руу гараад буухгүй, уул руу гараад буцаж, балкон дээр зогсож, тагтан дээр зогсож, цонхоо онгойлгочихсон, цонх онгойлгож байна, цонхны тавцан дээр, төмөр зам дээр зогс, төмөр замаар явж, төмөр зам дагуу, голын эрэг дээр зогсож, тормозоо тавиад',
  },
  gun_home: { about: 'a gun at home', words: 'гал буу, буутай, буу гэрт, буу байгаа, галт зэвсэг' },
  die_or: {
    about: 'to end',
    words: 'нэг мөр гар, гаръя гэж, аавын араас, ээжийн араас, араас нь явъя, дуусгая, явъя',
  },
  cuts_now: {
    about: 'cuts herself',
    words:
      'гараа зүсчих, судсаа зүсчих, гуяа зүсчих, гараа зүсдэг болсон, гүн зүссэн, гараа хутгаар зүс, гараа хутгаар, судас руугаа харж, хутга барьсан гарт, хутга барьж суугаа, өөрийгөө зүсэж, өөрийгөө зүсч',
  },
  take_in_hand: { about: 'in her hand', words: 'гарт минь, гартаа, бэлэн, шүүгээнд, бэлдсэн, цуглуулсан' },
  number_many: {
    about: 'many',
    words: 'ширхэг бга, ширхэг байгаа, хангалттай, хүрэлцэнэ, хүрнэ, хүрэх байх',
  },
  again_try: {
    about: 'tried before',
    words:
      'нэг удаа оролд, оролдоод бүтээгүй, энэ удаа бүтнэ, өмнө нь эм уугаад, нэг удаа эм ууж, оролдож үзсэн, амиа хорлох гэж оролд',
  },
  goodbye_friends: {
    about: 'goodbye all',
    words:
      'баяртай найз, баяртай хүүхдүүд, баяртай миний, дуулаад битгий уйл, бхгүйг дуулаад, байхгүйг дуулаад, үлдээгээд явъя, хүүхдээ ээждээ үлдээ, хүүхдээ үлдээгээд, эргэж ирэхгүй, баяртай найзууд, баяртай бүгд, баяртай бүгдэд, бүгдэд баяртай, баяртай хонгор, намайг байхгүй дуулаад, намайг бхгүйг дуулаад, битгий уйлаарай, битгий гунигла, уучлаарай бүгд, уучлаарай бүгдээрээ',
  },
  no_tomorrow: {
    about: 'no tomorrow',
    words:
      'маргааш гэж байхгүй, маргааш гэж бхгү, надад маргааш байхгүй, маргаашийг харахгүй, маргааш байхгүй',
  },
  decided_end: {
    about: 'decided',
    words:
      'шийдсэн энэ шөнө, шийдсэн дуусга, шөнө дуусгана, орой дуусгая, энэ шөнийг дуусга, хэнийг ч буруутгахгүй, хэнийг ч битгий буруутга, буцаж буухгүй, буцаж ирэхгүй шийд, би шийдсэн, шийдчихсэн',
  },
  away_with_children: {
    about: 'with the children',
    words:
      'хүүхдээ дараа нь өөрийгөө, хүүхдүүдээ дараа нь өөрийгөө, хүүхдээ үндүүлээд, бүгдээрээ хамт явна, хүүхэдтэйгээ хамт үх, хүүхдүүдтэйгээ хамт үх, хамт үхнэ, хамт үхье, хүүхдээ аваад үх, уул руу явж хамт үх',
  },
  sorry_mother: {
    about: 'forgive me, mother',
    words:
      'ээж ээ уучлаарай, аав ээ уучлаарай, ээжээ уучлаарай, хүү минь уучлаарай, охин минь уучлаарай, уучлаарай ээж',
  },
  suicide_think: {
    about: 'thinks of it',
    words:
      'амиа хорлох тухай бод, үхэх тухай бод, амиа хорлох бодол, үхэх тухай их ярь, үхэх тухай яри, үхэх тухай яриад, үхлийн тухай бод',
  },
  prevention: {
    about: 'prevention, study',
    words:
      'сэргийлэх, сургалт, эрсдэлтэй хүн, бодолгүй, судалгаа, статистик, хичээл, дадлага, илтгэл, талаар, эссэ, сэдэв, шалгалт',
  },
  in_hand: { about: 'in hand', en: 'in my hand, in my hands, ready, enough' },
  look_train: { about: 'looks at the train', en: 'look at the train, looking at the train, look down from' },
  swallow_bad: {
    about: 'swallowed',
    en: 'swallowed something, took something i, drank bleach, drank something',
  },
  sleep_made: {
    about: 'is made to sleep with',
    words:
      'унтуулж байна, унтуулдаг, унтуулсан, унтуулж, унтуулах гэ, хүнтэй унтуул, хамт унтуул, эрчүүдтэй унтуул, эрэгтэйтэй унтуул',
  },
  use_me: {
    about: 'uses me',
    words: 'намайг ашигла, биеийг минь ашигла, намайг бас ашигла, намайг ашигладаг, намайг ээлжлэн',
  },
  come_daily: {
    about: 'come every day',
    words: 'ирдэг, ирдэг өдөр бүр, өдөр бүр, шөнө бүр, хүлээж ав, угтуул',
  },
  serve: { about: 'serve', words: 'үйлчлэх, үйлчлүүл, үйлчил, үйлчлэхгүй бол, үйлчилгээ үзүүл' },
  rent_out: { about: 'rents out', words: 'түрээслүүл, найзууддаа түрээс, хөлслүүл, мөнгөөр өг' },
  girls_give: {
    about: 'gives girls',
    words: 'охидыг олж өг, охидуудыг олж өг, охидыг шөнө, охид нийлүүл, хүмүүст олж өг, олж өгдөг',
  },
  body_sold_place: {
    about: 'sells her body',
    words:
      'биеэ үнэлдэг газар, биеэ үнэлүүлдэг, биеэ үнэлүүлсэн, биеийг нь худалд, бие үнэлж байсан, биеэ үнэлж байсан, биеэр минь мөнгө',
  },
  dance_lie: {
    about: 'dance, model',
    words: 'зоог болго, хүний гэрт зоог, бүжиглэнэ гэсэн, модель гэж явсан, загвар гэж явсан',
  },
  sell_past_home: {
    about: 'was sold',
    words: 'макаод зар, хятадад зар, мөнгөөр авсан, мөнгө төлж авсан, мөнгөөр худалдаж ав',
  },
  given_for_money: {
    about: 'for money',
    words:
      'мөнгө аваад намайг, намайг мөнгөөр, саяар авсан, вонгоор худалдаж ав, доллароор зар, мөнгөөр авчир, мөнгө авсан намайг, мөнгө авсан, ахын мөнгө авсан, мөнгөөр өгсөн, сая аваад',
  },
  trade_suffer: {
    about: 'victim of trafficking',
    words: 'хүний наймаанд өрт, хүний наймаанд ор, хүний наймааны хохирогч, наймаанд өртсөн, наймаанд өрт',
  },
  organ_contract: {
    about: 'organ',
    words:
      'элгээ зар, бөөрөө зар, бөөрөө өг, элгээ өг, эрхтнээ зар, төрүүлэх гэрээ, хүүхэд төрүүлж өг, өндгөн эсээ',
  },
  different_now: {
    about: 'is something else',
    words: 'өөр ажил, огт өөр, өөр болсон, өөрөөр, өөр юм, хог түүлгэ, мал маллуул, мал мануул, зарц хийлгэ',
  },
  abroad_strange: {
    about: 'strange on the phone',
    words:
      'өөр хүн шиг хэлж, уйлсан утсаар, утсаар уйл, нууцаар залга, дуу нь чичир, юм болоод байгаа бололтой, муу юм болоод, дахиж ирэхгүй, ирсэн нэг нь ч ярихгүй',
  },
  scam_job: {
    about: 'scam work',
    words:
      'хүн хуурах, хүн хуурдаг, хуурах чат, романс скам, хүн хуурч, хүн луйвардуул, залилан хийлгэ, луйвар хийлгэ, скам хий',
  },
  fake_love: {
    about: 'fake love',
    en: 'fake love, chat with americans, romance scam, cheat americans, fake profile, fake profiles',
  },
  scam_mule: { about: 'mule', en: 'my name and bank card, my bank card for, my account for scam' },
  wait_other_side: {
    about: 'other side',
    words:
      'нөгөө талд хүлээ, гол гатал, завинд суулга, завиар гарга, хил гарчихвал, хил даваад ирсэн, хил давсан, хулгайгаар хил',
  },
  daily_pick: { about: 'picked up', words: 'машин ирж авч яв, шөнө машин ир' },
  armed_wait: { about: 'armed men', words: 'буутай хүмүүс, зэвсэгтэй хүмүүс' },
  hil_cross: { about: 'over the border', words: 'хил давуул, хилээр гарга, хил гаргах гэ' },
  cow_herd: {
    about: 'herding, picking',
    words: 'мал маллуул, мал мануул, мал хариул, тариа таруул, хог түүлгэ',
  },
  serve_home: {
    about: 'servant',
    words:
      'зарц шиг ажиллуул, гэрийн зарц, зарц болго, айлд зарц, айлд зарцлуул, зарцлуулж байна, гэрийн үйлчлэгч',
  },
  tear_away: { about: 'tears', words: 'урж хая, урж хаясан, шатаачих, шатаасан, урчих' },
  asked_laugh: {
    about: 'asked, he laughs',
    words:
      'гэхээр инээ, гэхээр уурла, асуухаар уурла, гэхээр нь уурла, гэхэд уурла, гэж инээ, чамд байхгүй, чамд бхгүй, авъя гэхээр',
  },
  visa_excuse: {
    about: 'for the visa',
    words: 'виз сунгах гэж, визэнд хэрэгтэй, виз гаргах гэж, бүртгэл гээд, бүртгэлд',
  },
  agent_hand: {
    about: 'in their hands',
    words:
      'эзний гарт, агентын гарт, нөхрийн гарт, тэдний гарт, эзэнд байгаа, тэдэнд бга, тэдэнд байгаа, түүнд байгаа, менежерт бга, боссд бга',
  },
  papers_missing2: { about: 'no paper', words: 'үнэмлэхгүй болгосон, паспортгүй болгосон' },
  no_papers: { about: 'no papers', en: 'no passport, without passport, no documents, no papers' },
  left: { about: 'has all', en: 'with the boss, madam have everything, have everything, has everything' },
  from_outside_locked: {
    about: 'locked from outside',
    words:
      'гаднаас нь түгж, гаднаас түгж, гаднаас нь цоож, гаднаас цоож, гаднаас нь онгойлгодог, гадна талаас түгж, гадаанаас түгж, гаднаас дүүжин, хаалга гаднаас, хаалгыг гаднаас, хаалгыг гаднаас нь, гаднаасаа цоожтой, түгжээтэй гарч',
  },
  held_in: {
    about: 'held',
    words:
      'хориотой байна, хориотой бн, хориотой бна, хорионд байна, барьцаанд, гэрт хоригд, цоожлуулсан өрөө, түгжигдсэн байна, түгжигдээд байна, хориогдсон, хоригдсоор, түгжээтэй байна',
  },
  fence_in: { about: 'within a fence', words: 'дотор нь бид, хашаан дотор, хашаанаас гар' },
  locked_en: { about: 'locked', en: 'locked, locked in, locked inside, door locked' },
  inside_en: { about: 'inside', en: 'inside, here, in here, floor, apartment' },
  window_bars: {
    about: 'bars',
    en: 'window has bar, window has bars, bars on the window, no windows, no sun',
  },
  go_alone_never: {
    about: 'never alone',
    words:
      'ганцаараа гарч үз, ганцаараа явж үз, ганц ганц дэлгүүр, дагаад л гар, ус авахад ч, жорлон ч гэсэн, хамт явж байж',
  },
  someone_along: {
    about: 'goes along',
    words:
      'дүү нь дагаад, ах нь дагаад, хадам дагаад, хүн дагаж яв, хүн дагаад яв, дагаад явдаг, дагаж явдаг, хажууд нь суудаг, хажууд нь сууж байгаад, хяналттай яр',
  },
  sits_beside_call: {
    about: 'listens to her calls',
    words: 'утсаар ярихад хажууд, ярихад хажууд, чанга яригч дээр, ярихыг сонс, видеогоор ярих эрхтэй',
  },
  family_cut: {
    about: 'cut from family',
    words:
      'ээжтэй минь яриулахгүй, яриулахгүй байна, яриулахгүй бн, уулзуулахгүй бн, уулзуулахаа больсон, ярихыг хорьсон, ярихыг хориг, уулзахыг хорь',
  },
  app_deleted: {
    about: 'apps deleted',
    words:
      'мессенжер устгуул, вайбер устгуул, фэйсбүүк устгуул, аппуудыг устга, хаягаа устгуул, чатыг минь устга, утасны апп суулга',
  },
  debt_line: {
    about: 'debt',
    words:
      'өр болчихсон, өр болсон, өртэй гэж нэх, өртэй гээд нэх, өр тавьж, өр гэж нэх, өрөөр шинэ эзэнд, өрийг надаар, өрөнд оруулчих, өрөнд нь ажиллуул, аавын өрөнд, ахын өр, тоглоомын өр, хүү нь хоног тутам, хүү нь өс, хүүгийн хүү, өрийн дэвтэр, өрөнд намайг, өрөнд нэг айлд, биеэр нь төл, өрөө биеэр',
  },
  fine_words: {
    about: 'fines',
    words:
      'торгууль нэм, торгуулиар, торгууль гэж, торгууль гээд, өвдсөн ч торго, торгодог, торгож байна, торгуулж, торгуультай, торгуулийг төл, торгоно гэ, торгуулиа төл гэ, төлбөр нэхэж байна, саяын төлбөр, сая төлбөр нэх',
  },
  fee_list: {
    about: 'costs',
    words: 'тийз виз хоол, билет виз, виз хувцас хоол, урилгын мөнгө, зуучлагчид төлсөн, зардал гээд',
  },
  owed_say: {
    about: 'you owe',
    words:
      'чи надад өртэй, чи өртэй, өртэй шүү гэ, өртэй гэнэ, өрөө төл гэ, өр төл гэж, мөнгө нэхэж байна, мөнгөө авна гэж шах, мөнгө төл гэж шах, нэхэж байгаа, мөнгө нэхээд, мөнгөө нэхээд',
  },
  debt_to_new: { about: 'debt sold', words: 'өр худалдаж ав, өрийг худалдаж, өрөөр шилжүүл' },
  paper_debt: {
    about: 'loan in her name',
    words:
      'нэрээр зээл, миний нэр дээр зээл, надаас асуулгүй зээл, зээл авахуул, зээл аваад би төл, өрийг би төлж',
  },
  visa_months: { about: 'all the months', words: 'сарын цалин бүгдийг, бүгдийг авсан, бүгдийг хассан' },
  asks_fact2: { about: 'asks law', words: 'гэж юу вэ, хөөн хэлэлцэх хугацаа, хэдэн жил' },
  rape_words: {
    about: 'by force',
    words:
      'намайг ээлжлэн, тойрч аваад ээлжлэн, архидуулаад ээлжилж, хүч хэрэглэсэн, хүчээр авсан, хүчээр унт, хүчээр харилц, хүчээр хийсэн, намайг хүчирхий, хүчилсэн, хүчилчихсэн, албадан харьц, хүчирхийлэл үйлд, хүчирхийлсэн гэж сэжиг, намайг хүчилсэн, намайг албадсан',
  },
  rape_hint: {
    about: 'woke up without clothes',
    en: 'woke up naked, woke up without clothes, woke up undressed, dont remember what happened, i said no but, he didnt stop, did not stop, while i was sleeping, when i was asleep, when i was drunk, cannot say no because, cant say no because',
    words:
      'сэрсэн чинь хувцасгүй, сэрсэн чинь танихгүй газар, сэрсэн чинь дээр, сэрэхэд хувцасгүй, юу болсныг санахгүй, хувцасгүй байсан, хувцасгүй сэр, над дээр ирсэн, дээр минь байсан, сэрсэн чинь миний, сэрэхэд дээр минь, ухаангүй байхад минь, унтаж байхад минь, согтуу байхад минь, архидуулаад, уулгаад, үгүй гэж хэлсэн ч, үгүй гэсэн ч, тийм юм болсон, сар ирэхгүй, тэгүүлсэн',
  },
  forced_me: {
    about: 'forced me',
    en: 'forced me, forced himself on me, forces himself on me, raped, he forced, get pregnant from',
  },
  offer_for_grade: {
    about: 'sex for a favour',
    words:
      'унтах санал, хамт унтах санал, дүн тавьж өгнө, дүн тавихын тулд, ажилд авъя гэж унт, унтвал ажил, унтвал өгнө, унтвал явуулна, хамт унтвал, унтъя гэж, дэвшүүлнэ гэж унт, буудалд орох санал, бикинитэй зураг, буудалд оръё, биеэр төл, биеэрээ төл, хүсэлтийг минь биелүүл',
  },
  wrong_place_hand: {
    about: 'hand in the wrong place',
    words:
      'буруу газар хүр, гар нь буруу, гараа хийсэн, гараа явуулсан, дотор гар хийсэн, дотор гараа хийсэн, цамцны дотор, банзал доогуур, над руу шахаад үрсэн, шахаж үрсэн, наалдаж үрсэн, биеэ шахаад, биеэ шахаж, биед гар хүр, биед хүрээд, биед хүрсэн, лифт дотор гар хүр, гар хүрээд байна, гар хүрээд бн, гар хүрсэн, гар хүрдэг',
  },
  changing_room: {
    about: 'in the changing room',
    words:
      'хувцас солих өрөө, хувцас солиход, хувцас солих үед, ванн руу орж ир, угаалгын өрөөнд орж ир, усанд орж байхад, нууцаар бичиж авсан, нууцаар дүрс бич',
  },
  three_men: {
    about: 'several men',
    words:
      'хэдэн эрэгтэй намайг, гурван эрэгтэй, эрэгтэй намайг тойр, эр намайг тойр, ээлжлэн намайг, намайг ээлж',
  },
  lift_hand: {
    about: 'dirty words',
    words:
      'доромж үг хэлж, бүдүүлэг үг, муухай үг хэлж, бэлгийн үг, зохисгүй хүр, зохисгүй үг, биеийг минь ширт',
  },
  rent_body: {
    about: 'pay with the body',
    en: 'with my body, rent with my body, pay with my body, sex for rent, sex for grades, good grade if, promotion if i',
  },
  night_pretty: {
    about: 'uncomfortable',
    en: 'says i am pretty, sends me messages at night, feel uncomfortable, comments about my body, talks about my body, asks me for sex, asked me for sex',
  },
  touch_all: {
    about: 'touches',
    en: 'touch all the girls, touches all the girls, touches the girls, touches girls, touching girls, touch the girls',
  },
  euph_words: {
    about: 'in covered words',
    words:
      'муу юм хий, утга учиргүй юм хий, учиргүй юм хийсэн, муухай юм хийлгэ, муухай юм хийлгүүл, шөнө ирээд тэг, над дээр ирээд, ирээд тэгдэг, дэргэдээ аваад, дэргэдээ унтуул, орон дотор минь, шөнө орондоо, намайг тэгсэн, надад тэгсэн, над дээр тэг, тийм юм хий, эрэгтэйтэй хийлгэ, нэг юм болсон хэлж чад, ичээд хэлж чадахгүй, хэнд ч хэлж чадахгүй',
  },
  bad_done: {
    about: 'bad thing done',
    words: 'муу юм хийсэн, муу юм хийж, муухай юм хийсэн, учиргүй юм хийсэн',
  },
  lesbian_fix: { about: 'to repair her', words: 'засна гэж, засаж өгнө, засах гэж' },
  partner_rape: {
    about: 'in marriage',
    words: 'эхнэр хүн үгүй гэж, үгүй гэж хэлэх эрхгүй, хүсээгүй байхад унт, хүсээгүй байхад минь',
  },
  missing_words: {
    about: 'did not come home',
    words: 'ирээгүй, гэртээ ирээгүй, хоноогүй, алга, буцаж ирээгүй, гараад ирээгүй',
  },
  arrested: { about: 'held', words: 'баригд, хоригд, хорь' },
  hunger: {
    about: 'hungry',
    words: 'хоол өгөхгүй, хоолгүй, хоол үгүй, өлсөөд, өлсөж, хоол идээгүй, хоол ч үгүй',
  },
  older_words: {
    about: 'older',
    words:
      'том хүн, настай хүн, хадам, бизнесмен, нөхөр нь, 26 настай, 30 настай, 40 настай, 40тай, 30тай, 35тай, 45тай, 50тай, гадаад залуу, эрэгтэй найз, уулзъя гэж, уулзая гэж, зураг нэх',
  },
  work_mine: {
    about: 'works',
    words: 'уурхай, отор, хог түү, мод түү, барилга, унаж байгаад, хурдан морь, унаач, хүнд ажил, ферм',
  },
  child_word_age: {
    about: 'age in words',
    words:
      'арван хоёртой, арван гуравтай, арван дөрөвтэй, арван тавтай, арван зургаатай, арван долоотой, арван гурван настай, арван дөрвөн настай, арван таван настай, арван зургаан настай, арван нэгтэй, арван нэгэн настай, есөн настай, найман настай, долоон настай, зургаан настай, таван настай, арван настай, арван хоёр настай, 8-р ангийн, 7-р ангийн, 9-р ангийн, бага ангийн, дунд ангийн, ангийн охин, ангийн охидод',
  },
  class_child: {
    about: 'school child',
    words:
      'ангийн охин, ангийн охидод, ангийн хүүхэд, ангийн хүүхдүүд, анги дээр нэг охин, ангид нэг охин, асрамжийн хүүхэд, дотуур байрны хүүхэд, дотуур байранд хүүхэд',
  },
  hostel_teacher: {
    about: 'carer',
    words:
      'дотуур байрны багш, асрамжийн багш, асрамжийн газрын, багш биед хүр, багш гар хүр, багш хүүхдийг зод, багш хүүхдүүдийг зод',
  },
  punish: { about: 'punish', verbs: 'шийтгэ, хашгир, түлэ, өлсгө, хорь' },
  racing_child: {
    about: 'jockey',
    words: 'хурдан морины хүүхэд, унаач хүүхэд, уралдааны морь унуул, унаж байгаад унасан',
  },
  baby_word: {
    about: 'baby',
    words: 'нялх хүүхдийг зод, нялхыг сэгсэр, хүүхдээ зод, хүүхдийг зод, хүүхдээ цохи, хүүхдээ хаячих',
  },
  days_gone: { about: 'days', words: 'хоног, хонож, өдөр болж, сар дуу гараагүй, дуу гараагүй' },
  class_girl: { about: 'a girl at school', en: 'girl in my class, in my class, my student, my pupil' },
  everyone_mn: {
    about: 'to everyone',
    words: 'бүгдэд, бүх хүнд, аавд чинь, ээжид чинь, дүү эгч, найзуудад, ажил дээр, сургуулийн групп, группт',
  },
  uploaded: {
    about: 'uploaded',
    words: 'порно сайт, порно сайтад, сайтад тавь, группт тавь, фэйсбүүкт тавь, нэтэд тавь, интернэтэд тавь',
  },
  secret_film: {
    about: 'filmed in secret',
    words:
      'нууцаар бичиж авсан, нууц камер, нууцаар бичсэн, нууцаар дүрс, хувцас солих үед бичсэн, усанд орж байхад бичсэн, видео дуудлага бичээд, бичээд авчихсан, скриншот авчих',
  },
  insta_money: {
    about: 'for money',
    words: 'бичээд авчихсан мөнгө, бичлэг хийгээд мөнгө нэх, зураг авчихаад мөнгө нэх',
  },
  fake_nude: {
    about: 'fake',
    words: 'фэйк нүцгэн, хуурамч нүцгэн, fake nude, эвлүүлсэн зураг, дипфэйк, фотошопдсон нүцгэн',
  },
  zurag_regret: {
    about: 'regrets',
    words:
      'зургаа явуулах хэрэггүй, зургаа явуулчихсан, зургаа явуулсан одоо, нүцгэн зургаа явуулсан, зураг явуулахгүй бол',
  },
  leaked: {
    about: 'leaked',
    words: 'тарсан, тарчихсан, тарчихлаа, тархсан, тархчихсан, алдагдсан, цацагдсан, тараасан, тараачихсан',
  },
  fake_porn: { about: 'fake', en: 'fake porn, deepfake, fake nudes, my face on' },
  secret_cam: {
    about: 'hidden camera',
    en: 'photos of me in shower, video of me in shower, hidden camera, filmed me, recorded me, secretly filmed, secretly recorded',
  },
  asks_angry: { about: 'asks', en: 'asks me for, ask me for, gets angry, wants my, asking for, demands' },
  asks_fact3: { about: 'asks', words: 'зураг авахуул хаана' },
  tracker: {
    about: 'tracker',
    words:
      'tracker, трекер, airtag, эйртаг, gps, байршил заагч, байршлыг минь мэд, байршлаар минь, машины доор',
  },
  found_it: { about: 'found', words: 'олдсон, оллоо, олсон, тавьсан, суулгасан, суулгачихсан' },
  always_knows: { about: 'knows', words: 'шууд мэддэг, дахиад л олж, олж мэддэг, мэддэг' },
  knows_address: {
    about: 'knows the address',
    words:
      'хаяг маань мэдчихсэн, хаягийг минь мэд, хаяг мэддэг, хаягийг мэднэ, хаана амьдардгийг мэд, гэр хаана мэд, гэрийг чинь мэд, гэрийн чинь хаяг, хаяг чинь хаана, гэрийг минь мэд, гэрийн хаяг мэд, чинь хаана амьдардгийг, шинэ хаяг минь мэд',
  },
  address_posted: {
    about: 'address posted',
    words: 'хаягийг фэйсбүүк, хаягийг минь фэйсбүүк, эмэгтэйг ол, хаягийг минь тавь',
  },
  new_number_found: {
    about: 'found again',
    words:
      'дугаараа солисон ч, дугаараа удаа солисон, сим карт солисон ч, дахиад л олоод залга, дахиад олж залга, хаягаа солисон ч',
  },
  child_school_threat: {
    about: 'child\u2019s school',
    words:
      'хүүхдийн сургуульд ирсэн, хүүхдийн минь сургууль, чиний хүүхэд сургууль, сургуулиасаа гарах цаг, хүүхдийн цэцэрлэг, хүүхдийг чинь мэднэ',
  },
  regret_threat: {
    about: 'you will regret',
    words:
      'харамсана даа, чи харамсана, харамсах болно, харамсуулна, чамд муу юм болно, юм болж магадгүй, болгоомжтой байгаарай чи, амлаж байна чамд',
  },
  regret_en: {
    about: 'threat',
    en: 'you will regret, i will find you, something can happen to them, something bad will happen, knows where my parents, knows my address, knows my new address, knows where my family, know where my family, knows where we live',
  },
  new_accounts: {
    about: 'new accounts',
    en: 'new accounts, makes accounts, messages a day, fake accounts, writes me every',
  },
  i_see_you: { about: 'watching', en: 'i see you, i am watching you, sees me every time' },
  old_bf_writes: {
    about: 'does not stop',
    en: 'writes me every week, even i dont answer, even if i dont answer, wont stop writing',
  },
  knows_parents: { about: 'knows', en: 'knows where my, know where my, knows my house' },
  throat_threat: {
    about: 'your throat',
    words:
      'хоолой чинь тасар, хоолойг чинь тас, толгой чинь, үхлээ гэж бод, чамайг үхүүл, дуугүй бол, үг хэлбэл, хэлбэл л',
  },
  burn_threat: {
    about: 'burn you',
    words: 'чамайг шатаа, хүүхдүүдтэй чинь шатаа, гэрийг чинь шатаа, чамайг хүүхдүүдтэй',
  },
  beat_vow: {
    about: 'vowed',
    words: 'зодохоор амла, ална гэж хэлсэн, ална гэж амла, алах гэж амла, алахаар амла',
  },
  lure2: {
    about: 'lure',
    words:
      'доллар, долларын цалин, сая цалин, цалинтай, үнэгүй, даана, төлнө, нэмэлт, санал, санал болгож, зар',
  },
  girls_wanted: {
    about: 'girls wanted',
    words:
      'хөөрхөн охид авна, охин авна, охид авна, сэргэлэн охин, 18-25 нас, охидыг урь, залуу эмэгтэйд, өндөр 165, загвар өмсөгч авна, загварын санал, загвар өмсөгчийн',
  },
  no_contract: {
    about: 'no contract',
    words:
      'гэрээ англи, гэрээ нь өөр хэл, гэрээ нь хэнийх, гэрээ байхгүй, гэрээгүй, гэрээ хийхгүй, ярилцлага ч хийгээгүй, ярилцлагагүй, google д байхгүй, гүүгл дээр байхгүй, оффисгүй, хаяггүй компани, нэг л дугаар, утасны дугаар нь л, компанийн нэр, виз хэрэггүй, хэл хамаагүй, хэл шаардахгүй, англи хэл хэрэггүй',
  },
  agency_word: {
    about: 'agency',
    words: 'агентлаг, агенство, agency, зууч, зуучлал, зуучлагч, компани, зуучлалын',
  },
  dont_tell: {
    about: 'do not tell',
    words:
      'гэр бүлдээ бүү хэл, гэр бүлдээ битгий хэл, хэнд ч битгий хэл, хэнд ч хэлж болохгүй, гэртээ битгий хэл, аав ээжид битгий, очоод ойлгоно, очоод мэднэ, жуулчин гэж хэл, жуулчин гэж ор, баг болоод',
  },
  offer_word: {
    about: 'offer',
    words:
      'санал ирлээ, санал ирсэн, санал болгож, санал болголоо, санал болгосон, урилга ирсэн, урилга иржээ, урьж байна, урьсан, урилга, ажилла гэж байна, ажилла гэж бн, хамт явъя гэ, ажил олж өгнө, ажил олж өгье, ажил олдлоо, ажил олдсон',
  },
  online_talk: {
    about: 'online',
    words: 'whatsapp, ватсап, телеграмаар, telegram, tiktok, тикток, инстаграм, чатаар, фэйсбүүкээр, онлайн',
  },
  marry_offer: {
    about: 'marriage abroad',
    words:
      'солонгос хүнд эхнэр, гадаад хүнд эхнэр, хятад хүнд эхнэр, хүнд эхнэр болж яв, гэрлэвэл мөнгө, гэрлэсэн бол 10 сая, хуурамч гэрлэлт, гэрлэлтээр яв, гэрлэлтийн зууч',
  },
  donor_egg: {
    about: 'egg donor',
    words: 'өндгөн эс, өндгөн эсийн донор, egg donor, тээгч эх, donor 10 say, хөлсний эх',
  },
  hostess: {
    about: 'hostess',
    en: 'hostess, chat operator, data operator',
    words:
      'hostess, хостес, хостэс, хостесс, зугаа үзүүлэгч, чат оператор, chat operator, дата оператор, customer service, онлайн оператор, онлайн ажил тайланд, бүжигчин авна, массажист авна',
  },
  visa_free: { about: 'no visa', words: 'visa free, виз хэрэггүй, визгүй, визийг нь, визийг гарга' },
  fly_unknown: {
    about: 'somebody waits there',
    words:
      'тэнд угтаад цаашаа, угтаж аваад цааш, цаашаа машинаар, хэн угтахыг, хэн угтах нь мэдэгдэхгүй, нислэгийн тийз ирчихсэн, тийз ирчихсэн',
  },
  scan_card: {
    about: 'scans and pictures',
    en: 'passport scan, passport copy and, bank card before, my bank card, send passport',
    words:
      'паспортын хуулбар банкны карт, паспортоо скан, картын дугаар нэх, бикинитэй зураг, бүтэн биеийн зураг, биеийн зураг нэх, зураг их нэх',
  },
  extra_pay: {
    about: 'extra',
    words:
      'нэмэлт гэж байгаа, цалин дээр нь нэмэлт, урамшуулалтай ажил, шөнийн ажил өндөр цалин, зочинтой суувал, зочин дагавал',
  },
  show_invite: {
    about: 'show',
    words: 'шоунд тогло, нугаралтын, уран нугаралт, циркийн, бүжгийн гэрээ, шоуны гэрээ',
  },
  job_massage: {
    about: 'massage abroad',
    words: 'массаж сургаад, массажист бэлт, сургаад явуулна, сургаад шууд явуул, сургалтын төлбөрийг нь',
  },
  fly_tonight: {
    about: 'unknown',
    en: 'somebody will wait, someone will wait, will meet me at the airport, dont tell me hotel, not tell me the hotel, they dont tell me',
  },
  say_tourist: {
    about: 'secret',
    en: 'dont tell the embassy, dont tell my family, say tourist, say you are tourist, tell them tourist, not tell anyone, do not tell',
  },
  embassy_official: {
    about: 'official',
    words: 'элчин сайд, эпс, eps, албан ёсны, тусгай зөвшөөрөлтэй, хөдөлмөрийн яам',
  },
  near_now: {
    about: 'someone is near',
    words:
      'хажууд ирлээ, хажууд ир, ганцаараа биш байна, хүн байна дараа, хүн бнаа дараа, хүмүүс байна яаж, хүмүүс байгаа дуу, хараад байна хараад, хүн сонсож байна, сонсож бн өөр юм, нөхөр орж ирлээ, орж ирлээ дараа, ирчихлээ дараа, тасаллаа, битгий бич, битгий бичээрэй, битгий бичиж, устгалаа, устгаж байна, чатыг устга, чатаа устга, тэр намайг харж, яг одоо ярьж чадахгүй, ярьж болохгүй хүн, ярих боломжгүй хүн, дуугаа гаргаж болдоггүй, дуугаа гаргаж болохгүй, дуу гаргахгүй бай, залгахгүй бай, залгахгүй байна уу, битгий залгаарай, дуудлага битгий хий, дуудлага битгий, өөр юм ярьж байгаа мэт, хүмүүс хараад байх, хараад бх, нууц үг нь бүгдэд, утсыг минь бас хар, утсыг минь бусад, дараа бичнэ, гараад явсны хойно, гараад явсан хойно, унтсаны нь дараа, нөхөр сэрчих, чимээгүй бичиж байгаа, чимээгүй бичиж байна, айлд хүмүүс байгаа, ажил дээр хүмүүс хар',
  },
  near_word: { about: 'near', words: 'хажууд, хажуунд, дэргэд, орж сэрлээ, хажууд байна, харж байна' },
  near_en: {
    about: 'someone is near',
    en: 'coming back i go, he is coming back, hes coming back, dont answer, do not answer, now he has phone, has my phone now, someone else reads, reads this, people listen, listen i write later, i write later, he see my phone, he sees my phone, he saw my phone, he looks at my phone, someone is here, cant talk now, cannot talk now, he woke up, is awake, he is in the room, whispering',
  },
  withdraws: {
    about: 'takes it back',
    en: 'never mind, nevermind, forget it, its ok, it is ok, im fine, i am fine, its nothing, it was nothing, all good, just joking, just kidding, sorry wrong',
    words:
      'зүгээр, зүгээр ээ, за яахав, за яах вэ, яахав дээ, хамаагүй, хэрэггүй, мартъя, март даа, мартаарай, больё, болъё, тоглосон юм, зүгээр дээ, юу ч биш, буруу бичсэн, буруу бичлээ, буруу биччихлээ, март, тоох хэрэггүй',
  },
  seek: {
    about: 'looks for, waits for, comes nearer',
    words: 'хойноос, араас, хойноос минь, араас минь, ард нь',
    verbs: 'хай, хүлээ, ойрт, гүйц, гүй',
  },
  kiss: { about: 'kiss, embrace', verbs: 'үнс, үнсэ, тэвэр, тэврэ, наалд' },
  hand_touch: {
    about: 'touches',
    words: 'гар хүр, гараа хүргэ, дээрээс минь гар, орон дээр минь гар, дээр минь гарсан',
  },
  live_not_want: {
    about: 'does not want to live',
    words:
      'амьдармааргүй, амьдрахыг хүсэхгүй, амьдрах хүсэлгүй, амьдрах дургүй, амьдрахгүй гэж шийд, амьд баймааргүй',
  },
  newspaper: {
    about: 'words of newspapers',
    words:
      'улсын, иргэн, иргэд, иргэний, хэрэгт, хэргийн, шүүх, шүүхийн, шүүхээс, УИХ, уих, сайд, сайдын, засгийн, дүүргийн, тэрбээр, гэлээ, гэв, мэдэгдэв, мэдэгдлээ, тэрбум, агентлагийн, ерөнхийлөгч, ерөнхий, гишүүн, гишүүд, захирал, нийслэл, нийслэлийн, аймгийн, холбоо, холбооны, байгууллагын, бодлого, зохион, нэгдүгээр, хоёрдугаар, гэмт хэргийн, гэмт хэрэг, прокурор, мөрдөн, баривчилсан, баривчлагд, өнгөрсөн хуулийн, олон улсын, хохирогч, нар нь, нийгмийн, эдийн, эрүүгийн, тагнуул, холбогдуулан, танилцуул, монголчууд, компанийн, хурлын, хурал, гэрчлэв, хэвлэл',
  },
  chat_word: {
    about: 'words of chat',
    words:
      'бна, бн, бнаа, бгаа, бга, шд, шдэ, шүү дээ, яанаа, яах вэ, маань, минь, тэгээд, бх, гж, гд, гсн, ээ, аа, даа, дээ',
  },
  train_way: {
    about: 'on the rails',
    words: 'галт тэрэгний зам, галт тэрэг ирэхийг, галт тэрэг ирэхэд, төмөр замаар',
  },
  recent: {
    about: 'within the last days',
    en: 'yesterday, last night, this morning, today, tonight, an hour ago, just now',
    words: 'өчигдөр, өнөөдөр, өглөө, сая, саяхан, өчигдөр шөнө, уржигдар, өчигдрийн, өнөө өглөө, шөнө',
  },
  grown_up_now: {
    about: 'grown up now',
    en: 'when i was, now i am, years ago',
    words:
      'одоо би 20, багадаа, настай байхдаа, настай байхад, настайдаа, тэй байхдаа, одоо 20, одоо 25, одоо 30',
  },
  out_of_hands: {
    about: 'out of his hands',
    words:
      'гараас нь мултар, гараас нь зугт, гараас нь салж, гараас салж чадахгүй, гараас нь гарч, амийг минь тагла, аманд минь, амаа тагл, үсдэж чирж',
  },
  no_clothes: {
    about: 'without clothes',
    words: 'хөл нүцгэн, гуталгүй, хувцасгүй, пижамтай, хувцас ч үгүй, даарч байна',
  },
  mad_break: {
    about: 'breaks everything',
    words:
      'галзуурсан хүн шиг, галзуурч байна, бүх юм эвд, бүх юмыг эвд, юм эвдэж байна, эвдэж сүйт, бүгдийг хагалж',
  },
  children_left: {
    about: 'leaves the children',
    words: 'хүүхдээ ээжид үлдээ, хүүхдээ ээждээ үлдээ, хүүхдүүдээ үлдээ',
  },
  no_return: { about: 'no return', words: 'буцаж ирэхгүй, буцаж ирэхгүйгээр, эргэж ирэхгүй' },
  go_with: {
    about: 'goes with guests',
    words:
      'зочинтой явуул, зочинтой гарга, зочинтой яв, зочидтой яв, эрчүүдтэй яв, жолоочтой яв, хамт буудалд ор, хамт орохыг шаард, хамт явахыг шаард, угтаж авах болсон, зочин угтах болсон, хүлээн авах болсон, зочид хүлээн ав, үйлчлүүлж байна',
  },
  friend_sold: {
    about: 'sold on',
    words:
      'охиныг хүнд зар, хүнд зардаг, хүнд зарсан, найзыг зар, найзыг минь зар, найзыг дамжуул, хүнд дамжуул, тэрэгнээс тэрэг, өөр эзэнд шилж',
  },
  girls_gone: {
    about: 'the girls do not come back',
    words: 'охидууд дахиж ирэхгүй, охид дахиж ирэхгүй, явсан охид ирэхгүй, авч явдаг ирсэн нэг',
  },
  bad_answer: {
    about: 'answers badly',
    words:
      'гэхээр уурлад, гэхээр чи, гэж инээ, гэж уурла, эргүүлж өгөхгүй, үлдээгээгүй, нэхээд байна, нэхлээ, доллар нэх',
  },
  leave_if: {
    about: 'if she leaves',
    words:
      'ажлаас гарвал, гарвал төл, явбал төл, явъя гэвэл төл, гарах бол төл, явах бол төл, гарна гэвэл, гэртээ харихгүй, мөнгө өгөхгүй бол явуулахгүй, төлөхгүй бол явуулахгүй',
  },
  mortgage_body: {
    about: 'with the body',
    words: 'биеэр төл, үйлчлэхгүй бол мөнгө, мөнгөө биеэр, өрөө үхтэл, мөртлөө явуулахгүй',
  },
  all_taken: {
    about: 'nothing left',
    words:
      'бүр хаагд, бүгдийг хас, хагасыг хас, тэг гарлаа, тэг гарсан, 0 төг, юу ч үлдэхгүй, хаагдсан, нэг ч төгрөг',
  },
  not_human: {
    about: 'not treated as a human',
    words: 'хүн гэж үзд, хүн гэж үздэггүй, хүн шиг үзэхгүй, зарц гэж дууд, зарц гэж хэл',
  },
  shouts_then_sorry: {
    about: 'rage, then sorry',
    words:
      'уурлана дараа нь уучлаарай, уурлаад дараа нь уучлалт, таваг шид, юм шидэж, юм шидэлж, тарелка шид, уучлаарай гээд уйлна, уучлаарай гэж уйлна, уйлаад гуйсан, уйлж гуйдаг',
  },
  deny_food: {
    about: 'grudges food',
    words: 'хоол идэхэд дургүйц, хоол өгөхгүй, хоолоор хяз, хоолгүй байлга',
  },
  wants_video: {
    about: 'wants pictures of where she is',
    words:
      'видеогоор харуул, зураг авч явуулах ёстой, зураг авч явуул гэ, хэнтэй яваагаа, хаана байгаагаа явуул, видео дуудлагаар хар',
  },
  work_forbid: {
    about: 'forbids work',
    words:
      'ажил хийхийг зөвшөөрд, ажилд явуулахгүй, ажилд орохыг зөвшөөр, ажилдаа явахыг хориг, ажилдаа очихыг зөвшөөр, сургуульд явуулахгүй, зөвшөөрдөггүй',
  },
  picks_fight: {
    about: 'it begins at home',
    words: 'гэртээ харихаар л эхэлдэг, унтсаны дараа л эхэлдэг, гэртээ ирэхээр эхэлдэг',
  },
  body_bruise: {
    about: 'bruises',
    words:
      'бие нь нил хөхрөлттэй, бие нь хөхрөлттэй, хөхрөлттэй, нүүрэндээ хөхөр, гар нь хөхөр, хөхрөлтөө нуу',
  },
  cry_beg: { about: 'begs', words: 'уйлаад гуйсан, уучлаарай, уучлалт, уйлсан' },
  calls_many: {
    about: 'calls and calls',
    words:
      'удаа залгадаг, удаа залга, өдөр шөнөгүй залга, шөнөгүй залгад, тасралтгүй залга, авахгүй бол найзууд, бичээд салахгүй, өдөр бүр бичдэг, байнга бичдэг',
  },
  always_asks_place: {
    about: 'wants to know where',
    words: 'location нэхдэг, байршил нэх, хаана байгааг нэх, локэйшн нэх, цаг тутам location',
  },
  stands_daily: {
    about: 'waits every day',
    words:
      'өдөр бүр хүлээ, өдөр бүр гадаа, өдөр болгон хүлээ, өдөр бүр зогс, нэрийг минь дууд, буудал дээр өдөр бүр',
  },
  photo_of_me: {
    about: 'takes pictures of her',
    words:
      'явсан газар болгоны зураг, зураг авч явуулдаг, нууцаар зураг ав, намайг зураг ав, зургийг минь авч',
  },
  blocked_still: {
    about: 'even when blocked',
    words:
      'блок хийсэн ч, блоклосон ч, block хийсэн ч, block хийхээс, өөр хаягаас бичиж, фэйкээс, fake-ээс, өөр өөр хаягаас',
  },
  sends_men: {
    about: 'sends men',
    words: 'араас хүн тавьсан, араас хүн тавиад, хүн явуулж хар, хүнээр харуул, хүнд харуулаад',
  },
  home_threat: {
    about: 'threat at home',
    words:
      'очиход чинь угтана, нутагт чинь, гэр бүлд чинь очно, ээжид чинь оч, доромжлолтой мессеж, доромжилсон мессеж, муухай мессеж',
  },
  film_hold: {
    about: 'holds a film',
    words:
      'бичлэгийг нууцаар, нууцаар хийсэн, унтсан бичлэг, буцаж ирэхгүй бол тавь, бичлэг байгаа гэж, зураг байгаа гэж, тарж байгаа, тархаж байгаа, хадгалаад доллар нэх, нүцгэлснийг',
  },
  hold_by: { about: 'holds her by it', words: 'барьж, бариад, айлгаж, мөнгө тат, мөнгө нэх, дарамт' },
  tatna_money: { about: 'draws money', words: 'мөнгө татаж, мөнгө татаад байна' },
  if_not: { about: 'or else', words: 'үгүй бол, эс бөгөөс, ирэхгүй бол, уулзахгүй бол, унтахгүй бол' },
  leaked_en: { about: 'leaked', en: 'leaked, leak, leaks, got out, posted' },
  pay_first: {
    about: 'pay first',
    words: 'урьдчилж өг, урьдчилгаа, эхлээд мөнгө, мөнгө урьдчил, зууч сая, төгрөг урьдчил, зуучийн хөлс',
  },
  offer_strange: {
    about: 'strange',
    words:
      'юу хийхийг нь хэлж өгөхгүй, юу хийхийг хэлэхгүй, очоод ойлгоно, очоод мэднэ, мэдлэггүй ч болно, туршлага хамаагүй, хэл хамаагүй, зөвхөн өөрийн зургаа явуул, зургаа явуул гэнэ, танихгүй хүн хамт явъя, би мэдэхгүй хүн, урьдчилж төлсөн тийз, виз компани хариуцна, гэрлэсэн бол сая өгнө, гэрлэвэл сая',
  },
  dealer_job: {
    about: 'casino',
    words: 'казинод дилер, casino dealer, казино ажил, бар караоке ажил, ктв ажил',
  },
  one_man_house: { about: 'a single man', words: 'ганц эрэгтэй, ганц эрэгтэй хүн, гэр бүл гэсэн ч ганц эр' },
  passport_holder: {
    about: 'holds the passport',
    words: 'паспортыг минь аваад өөртөө, паспортыг минь авч өөртөө, паспортыг маань аваад баг',
  },
  travel_own2: {
    about: 'own trip',
    words:
      'erasmus, эразмус, сурах, сургуулиас урилга, солилцоо, их сургууль, аялал, аяллын, аялал жуулчлал, тэтгэлэг',
  },
  come_in: {
    about: 'came in',
    words:
      'орж ирлээ, ороод ирлээ, орж ирсэн, ирлээ дараа, ирчихлээ дараа, сэрлээ, хажуугаар явж, хажууд сууж, хажууд байна, дэргэд',
  },
  cannot_speak: {
    about: 'cannot speak',
    words:
      'ярьж чадахгүй, бичиж чадахгүй, ярих боломжгүй, ярьж болохгүй, дуугарч болохгүй, залгаж чадахгүй, дараа бичье, дараа бичнэ, дараа ярья',
  },
  he_watches: {
    about: 'watches',
    words:
      'хараад бн хараад, харж байна харж, хараад байна хараад, хажууд сууж байна, утсыг минь харчихна, утас минь харчихна, утсаа харуулж, хүмүүс хараад байх, хүмүүс хараад бх, дэргэдээ хүүхэдтэй',
  },
  debt_sure: {
    about: 'debt, surely',
    words: 'өртэй, өртэйг, өрийг, өрөө төл, өрөө дуус, өр төл, өр тавь, өр нэм, өр төлбөр',
  },
  girl_word: { about: 'girls', words: 'охид, охиныг, охидыг, бүсгүйг, хүнд, хүн' },
  get_out: { about: 'gets out', verbs: 'гар, зугт, зугтаа, мултар, оргож' },
  msg_word: { about: 'message', en: 'message, text, email, dm, call me, an email' },
  leak_verb: {
    about: 'spreads',
    words: 'тавина гэж, тавина гээд, тавьчихсан, тавьчихна, тавьсан байна',
    verbs: 'тараа, цаца, нийтэл, постло',
  },
  phone_device: {
    about: 'a phone',
    words: 'утас, утсыг, утсаа, утсыг минь, утас минь, телефон, гар утас, сим картыг',
  },
} satisfies Record<string, Concept>
