/** Sayings of violence at home and of pursuit: bruises explained away, control, threats. */
import type { Concept } from '../../lexicon.ts'

export const homeSayings = {
  address_posted: {
    about: 'address posted',
    words: 'хаягийг фэйсбүүк, хаягийг минь фэйсбүүк, эмэгтэйг ол, хаягийг минь тавь',
  },
  afraid_of_him: {
    about: 'afraid of him',
    en: 'afraid of him, scared of him, afraid of my husband, terrified of him, scared of my husband, scared of my boyfriend, fear him, afraid to go home, scared to go home, afraid of them, scared of them',
  },
  alone_word: {
    about: 'alone',
    words: 'ганцаараа, ганцаар, ганцаар нь, ганц, ойр айл байхгүй, хөдөө, хүн байхгүй, хүнгүй',
    en: 'alone, by myself, nobody here',
  },
  always_asks_place: {
    about: 'wants to know where',
    words: 'location нэхдэг, байршил нэх, хаана байгааг нэх, локэйшн нэх, цаг тутам location',
  },
  always_knows: {
    about: 'knows',
    words:
      'шууд мэддэг, дахиад л олж, олж мэддэг, мэддэг, мэдээд бай, мэдээд байна, яаж мэддэг, яаж мэдээд, хаана явсныг, хаана явсныг минь, хаана байгааг, хаана байгааг минь, дандаа мэд',
  },
  baby_harm: {
    about: 'shaken, left alone, hungry',
    words: 'сэгсрэ, орхичихсон, хоолгүй, өлсгөлөн, гэрт ганцаараа орхи, ганцааранг нь орхи',
    en: 'shake the baby, left alone, starving the child',
  },
  baby_word: {
    about: 'baby',
    words: 'нялх хүүхдийг зод, нялхыг сэгсэр, хүүхдээ зод, хүүхдийг зод, хүүхдээ цохи, хүүхдээ хаячих',
  },
  bad_home: {
    about: 'thrown out, not let in',
    words:
      'гэрээс хөө, гэрээсээ хөө, гэрт оруулахгүй, гадаа хонуул, гадаа гаргаад, гудамжинд хая, хөөгдсөн, хөөгөөд гарга, гэрээс хөөсөн, гадаа унтуул, гудамжинд гар, гэрт оруулдаггүй, ор гэрээс хөө, гэрт орвол, гэрээсээ туугд, гэрээс туугд, гэрээсээ хөөгд, гэрээс хөөгд, хөөж гарга, хөөж гаргасан, хөөгөөд гаргачих, гадаа хаячих, гудамжинд гарга, гэрээсээ гаргачих',
    en: 'kicked me out, kicks me out, threw me out, throws me out, sleep outside, lock me out, locked me out, homeless',
  },
  beat_vow: {
    about: 'vowed',
    words: 'зодохоор амла, ална гэж хэлсэн, ална гэж амла, алах гэж амла, алахаар амла',
  },
  blocked_still: {
    about: 'even when blocked',
    words:
      'блок хийсэн ч, блоклосон ч, block хийсэн ч, block хийхээс, өөр хаягаас бичиж, фэйкээс, fake-ээс, өөр өөр хаягаас',
  },
  body_bruise: {
    about: 'bruises',
    words:
      'бие нь нил хөхрөлттэй, бие нь хөхрөлттэй, хөхрөлттэй, нүүрэндээ хөхөр, гар нь хөхөр, хөхрөлтөө нуу',
  },
  body_hurt: {
    about: 'nose, arm, rib, teeth, hair, eye',
    nouns:
      'хамар, хавирга, шүд, үс, нүд, хөл, гар, нуруу, толгой, нүүр, уруул, чих, эрүү, хуруу, дух, шанаа, гэдэс, хэвлий, цээж, мөр, бугуй, хүзүү, өвдөг',
    en: 'nose, arm, rib, teeth, tooth, hair, eye, face, finger, leg, jaw, head, stomach',
  },
  break_en: {
    about: 'break (bones)',
    en: 'break, broke, breaks, broken, knocked out, pulled, pulls, twist*, twisted, kick*, burned',
  },
  bruise_words: {
    about: 'black and blue',
    words:
      'хөхөрсөн нүд, хөхөрсөн нүдтэй, хар нүдний шил, ногоон толбо, хөх няц, бүх бие нь хөхөр, нүд нь хөхөр, нүүр нь хөхөр, хөхрөлт, улаан нүдтэй, хагархай уруул, нүүр хавд, нүүр нь хавд, нүд минь хөхөр, хөхөрсөн бай, хөх толбо, шанаа нь хөхөр, хөхөрчихсөн',
    en: 'bruises, black eye, bruised, covered in bruises, broken jaw',
  },
  burn_threat: {
    about: 'burn you',
    words: 'чамайг шатаа, хүүхдүүдтэй чинь шатаа, гэрийг чинь шатаа, чамайг хүүхдүүдтэй',
  },
  calls_many: {
    about: 'calls and calls',
    words:
      'удаа залгадаг, удаа залга, өдөр шөнөгүй залга, шөнөгүй залгад, тасралтгүй залга, авахгүй бол найзууд, бичээд салахгүй, өдөр бүр бичдэг, байнга бичдэг',
  },
  child_school_threat: {
    about: 'child\u2019s school',
    words:
      'хүүхдийн сургуульд ирсэн, хүүхдийн минь сургууль, чиний хүүхэд сургууль, сургуулиасаа гарах цаг, хүүхдийн цэцэрлэг, хүүхдийг чинь мэднэ',
  },
  children_with: {
    about: 'with the children',
    words: 'хүүхэдтэйгээ, хүүхдүүдтэйгээ, хүүхдүүдтэй, хүүхэдтэй',
    en: 'with my kids, with my children, with the kids, with baby',
  },
  court_violence: {
    about: 'violence before',
    words: 'өмнө нь хүчирхийлэл байсан, хүчирхийлэл байсан, хүчирхийлдэг байсан, салахаар өгөх',
  },
  cries_fear: {
    about: 'lives in fear',
    words:
      'айгаад байдаг, айж амьдар, айж амьдардаг, айж унтдаг, уйлж айдаг, түүнээс айдаг, нөхрөөсөө айдаг, нөхрөөс айдаг, айдаст амьдар, айгаад унт, айж зэвхий, байнга уйл, айдасгүй байгаагүй, айдасгүй өдөр алга, нэг ч өдөр тайван, айдасгүйгээр унт, айж хоно, айж өнжи',
  },
  cry_beg: { about: 'begs', words: 'уйлаад гуйсан, уучлаарай, уучлалт, уйлсан' },
  decides: {
    about: 'decides everything',
    en: 'ask permission, ask his permission, need permission, need his permission, asks permission',
    words:
      'бүгдийг тэр шийд, бүгдийг шийд, юу өмсөхийг, хувцас ямар, хэнтэй ярьж байгааг, хаана яваа, хаана явж байгааг, хэнтэй явсан гэж байца, гарвал хэнтэй',
  },
  deny_food: {
    about: 'grudges food',
    words: 'хоол идэхэд дургүйц, хоол өгөхгүй, хоолоор хяз, хоолгүй байлга',
  },
  face: {
    about: 'face, eye, body',
    nouns: 'нүүр, нүд, уруул, шүд, хамар, хавирга, толгой',
    words: 'нүүр, нүд, бүх бие',
  },
  follow_words: {
    about: 'follows, waits, watches',
    words:
      'гадаа сууж харж, цонхоор харж суу, цонхоор харж байна, гадаа 3 дахь өдрөө, гадаа дахь өдрөө зогс, дахь өдрөө зогс, орц руу орж хар, машин дагаад, машин араас, цаг болгон, гарах цагийг бич, гарах цагийг минь, замыг минь мэдээд, замд минь зогс, мөшгөж, мөшгиж, мөшгүүлж, араас мөшги, араас мөшгүүл, дагадаг болсон, дагаад бна, дагаад байна, араас мөрддөг, арын машин, гадаа зогсож байна, гадаа зогсож бн, гадаа зогсож бна, хүүхдийн минь сургуульд ир, араас мөрд, араас дага, мөрдөөд, мөрддөг, мөрдөж, мөрдсөөр, дагаад байна, дагаж байна, гэрийн гадаа, гэрийн минь гадаа, ажлын гадаа, ажил дээр ирээд, ажил дээр минь, хаяг олоод, хаягийг минь мэд, хаяг руу минь ир, гадаа хүлээ, хаана байгааг мэд, хаана байгааг минь, хаяглаж, хөөцөлдөө, байршлыг минь, хаана ч явсан, салахгүй дага, ажлын минь, хойноос хөөцөлд, араас хөөцөлд, араас салахгүй, дугаар солисон ч, үүдэнд сууж, үүдэнд зогсож, ажлын үүд, ажлын үүдэнд, сургуулийн үүд, сургуулийн үүдэнд, хашаа тойр, байр тойр, гэр тойр, цонхоор шага, орцонд сууж, орцонд зогсож, машинтайгаа сууж, машинтай зогсож, гадаа сууж, ажил тарахад, хичээл тарахад, дагаж явдаг, араас минь явдаг',
    en: 'follows me, following me, followed me, stalks me, stalking me, stalker, waits outside, waiting outside, shows up at my work, comes to my work, knows where i live, found my address, tracks my phone, tracking my phone, watching my house, keeps showing up, outside my house, outside my work, shows up wherever, shows up everywhere, shows up where, appears wherever, everywhere i go, wherever i go, people to watch me, has me followed, men to follow me, sends people after me, having me watched',
  },
  found_it: { about: 'found', words: 'олдсон, оллоо, олсон, тавьсан, суулгасан, суулгачихсан' },
  hand_hits: {
    about: 'hits',
    words:
      'гар хүрлээ, гар хүрчихлээ, дахиад гар хүр, алга тавид, алга тавь, алга таву, гар далайна, гараа хүргэдэг, гараа хүргэсэн, гар хүрсээр',
  },
  hand_raise: { about: 'raises a hand', words: 'гар хүр, гараа хүргэ, гар далай, гар хүрч, гар хүрээд' },
  hatred_home: {
    about: 'treated as a servant at home',
    words:
      'хүн гэж үздэггүй, зарцын, зарц шиг, шоолж доромжил, муучил, хүн шиг үздэггүй, боол шиг, зарц мэт, бие дааж чадахгүй, ичээж доромжил, хэл амаар доромжил, сэтгэл санаагаар дарамтал',
  },
  home_threat: {
    about: 'threat at home',
    words:
      'очиход чинь угтана, нутагт чинь, гэр бүлд чинь очно, ээжид чинь оч, доромжлолтой мессеж, доромжилсон мессеж, муухай мессеж',
  },
  hurt_threat: {
    about: 'will break your legs, will find you',
    words:
      'хөлийг чинь хугал, гарыг чинь хугал, чамайг ол, чамайг олоод, чамайг дуусга, хүүхдийг чинь, эхнэрийг чинь, гэр бүлийг чинь, гэр бүлд чинь, чамайг алга болго, хөл хугал, чиний гэр бүл, хүүхдийг чинь ав, чамайг амьд байлгахгүй, амийг чинь, толгойг чинь, чамайг устга, шоронд хий, шоронд суулга, чамайг зүгээр орхихгүй, зүгээр орхихгүй, зүгээр өнгөрөөхгүй, харамсуул, нулимсаар, хорон үг, гэр бүлд минь хэл, чамайг ална, цагдаад баривчлуул, цагдаад өг, цагдаад баригдуул, баригдуулна, чамайг мэднэ, чамайг хаана, хүүхдээ үзэхгүй шүү, хүүхдийг минь аваад явна, хүүхдийг минь аваад яв, хүүхдийг аваад яв, амьд явуулахгүй, амьд үлдээхгүй, амьд гаргахгүй, амьд байлгахгүй, мэнд явуулахгүй, яана даа, харна даа, мэдээрэй, үзэж байгаарай, үзүүлнэ, хариугаа ав, бай хар, чамд харуулна, амар байлгахгүй, тайван байлгахгүй, үгэнд орохгүй бол, үгэнд минь орохгүй бол, намайг олох болно, чамайг олно, олно шүү, нуугдаад нэмэргүй, хаашаа ч зугтсан олно, хаана ч орсон олно, хаана ч байсан олно',
    en: 'break your legs, hurt your family, find you',
  },
  i_get: { about: 'I get', en: 'i get, receive, receiving, getting, sends me, got' },
  i_see_you: { about: 'watching', en: 'i see you, i am watching you, sees me every time' },
  knows_address: {
    about: 'knows the address',
    words:
      'хаяг маань мэдчихсэн, хаягийг минь мэд, хаяг мэддэг, хаягийг мэднэ, хаана амьдардгийг мэд, гэр хаана мэд, гэрийг чинь мэд, гэрийн чинь хаяг, хаяг чинь хаана, гэрийг минь мэд, гэрийн хаяг мэд, чинь хаана амьдардгийг, шинэ хаяг минь мэд, хаана амьдардагийг мэд, хаана амьдардагийг чинь, хаана байдгийг чинь, хаана байгааг чинь, хаягийг чинь мэд, сургуулийг чинь мэд, ажлыг чинь мэд, хаягийг минь олж, гэрийг минь олсон',
  },
  knows_parents: { about: 'knows', en: 'knows where my, know where my, knows my house' },
  message_stalk: {
    about: 'does not stop writing and calling',
    words:
      'мессеж бичээд байна, мессеж бичсээр, залгаад байна, залгаад салахгүй, залгаад дарамтал, байнга залга, тасралтгүй залга, мессежээр дарамтал, мессежээр айлга, мессеж бичээд салахгүй, мессеж ирээд байна, фэйк хаягаар, фэйк хаягаас, хуурамч хаягаас, өөр өөр дугаараас, өдөр болгон залга, чатаар дарамтал, танихгүй дугаараас, блоклосон ч, блок хийсэн ч, үл таних дугаар, танихгүй дугаар, шинэ дугаар, дугаараас залга, sms ирдэг, смс ирдэг, залгасаар, бичсээр, өдөр шөнөгүй залга, 100 удаа залга, зуун удаа залга, өөр дугаараас, шөнө залгаад, шөнө дунд залга, залгаад дуугарахгүй, залгаад амьсгал, залгаад чимээгүй, шөнөжин залга',
    en: 'keeps calling, keeps messaging, keeps texting, calls me all day, wont stop calling, wont stop messaging, fake accounts, from fake account, hundreds of messages, different numbers, wont leave me alone, doesnt leave me alone, calling me nonstop, wont stop texting, wont stop calling me, stop texting me, texts me all night, keeps sending me',
  },
  money_hold: {
    about: 'takes her money, leaves none, checks every spending',
    words:
      'мөнгө өгдөггүй, мөнгө өгөхгүй, мөнгөний тооцоо, мөнгийг бүгдийг, мөнгөгүй үлдээ, карт хураа, картыг минь, мөнгийг минь, тэтгэврийг, цалингийн карт, ажил хийлгэхгүй, ажиллуулахгүй, ажил хийхийг хориг, ажлаас гарга, хувцсыг минь ур, хувцас ура, нэрээр зээл, нэрэн дээр зээл, nerter zeel, картыг хураа, тэтгэвэр ав, мөнгө хяна, зээл авахуул, миний нэр дээр, тэтгэврийн карт, мөнгө гуйх бүр, мөнгө гуйх болгон, мөнгө гуйхаар, мөнгө гуйж авдаг, хамаг мөнгийг, бүх мөнгийг, мөнгийг минь хураа',
    en: 'takes my money, takes my salary, take my salary, take all my money, controls money, controls the money, takes all my money, doesnt let me work, wont let me work, no access to money, my salary card',
  },
  new_accounts: {
    about: 'new accounts',
    en: 'new accounts, makes accounts, messages a day, fake accounts, writes me every',
  },
  new_number_found: {
    about: 'found again',
    words:
      'дугаараа солисон ч, дугаараа удаа солисон, сим карт солисон ч, дахиад л олоод залга, дахиад олж залга, хаягаа солисон ч',
  },
  not_human: {
    about: 'not treated as a human',
    words: 'хүн гэж үзд, хүн гэж үздэггүй, хүн шиг үзэхгүй, зарц гэж дууд, зарц гэж хэл',
  },
  old_bf_writes: {
    about: 'does not stop',
    en: 'writes me every week, even i dont answer, even if i dont answer, wont stop writing',
  },
  people_word: { about: 'people', nouns: 'хүн, эмэгтэй, айл' },
  photo_of_me: {
    about: 'takes pictures of her',
    words:
      'явсан газар болгоны зураг, зураг авч явуулдаг, нууцаар зураг ав, намайг зураг ав, зургийг минь авч',
  },
  picks_fight: {
    about: 'it begins at home',
    words: 'гэртээ харихаар л эхэлдэг, унтсаны дараа л эхэлдэг, гэртээ ирэхээр эхэлдэг',
  },
  punish: {
    about: 'punish',
    words: 'амыг тууз, амыг нь тууз, амыг скоч, ам руу скоч, туузаар наа, скочоор боо, скочоор наа, амыг наа',
    verbs: 'шийтгэ, хашгир, түлэ, өлсгө, хорь',
  },
  racing_child: {
    about: 'jockey',
    words: 'хурдан морины хүүхэд, унаач хүүхэд, уралдааны морь унуул, унаж байгаад унасан',
  },
  read_my: {
    about: 'reads her chats',
    words:
      'чатыг минь унш, чатыг уншдаг, утсаар минь орж, бүх чатыг унш, утас ухдаг, мессежийг уншдаг, хэнтэй ярьж бгаагийг, хэнтэй ярьж байгааг',
  },
  regret_en: {
    about: 'threat',
    en: 'you will regret, i will find you, something can happen to them, something bad will happen, knows where my parents, knows my address, knows my new address, knows where my family, know where my family, knows where we live',
  },
  regret_threat: {
    about: 'you will regret',
    words:
      'харамсана даа, чи харамсана, харамсах болно, харамсуулна, чамд муу юм болно, юм болж магадгүй, болгоомжтой байгаарай чи, амлаж байна чамд, алдана шүү, хохирно шүү, харамсана шүү, алдах болно, өөрөө мэд, өөртөө тэр, чиний буруу болно, амьдруулахгүй, амьд явуулахгүй, амьд үлдээхгүй, нам болго, дуугүй болгоно, тайван амьдруулахгүй, үзээд ав, үзээрэй хүлээж бай, хүлээж байгаарай чи',
  },
  scream_at: {
    about: 'screams',
    verbs: 'хашгир, орил, загна, чарл, зандар, зандра, агсар, догшир, цамна, бажган, хүрхр, аашл, ярдагла',
  },
  seek: {
    about: 'looks for, waits for, comes nearer',
    words: 'хойноос, араас, хойноос минь, араас минь, ард нь',
    verbs: 'хай, ойрт, гүйц, гүй, нэгж',
  },
  sends_men: {
    about: 'sends men',
    words:
      'араас хүн тавьсан, араас хүн тавиад, хүн явуулж хар, хүнээр харуул, хүнд харуулаад, залуу илгээ, хүн илгээ, хүмүүс илгээ, залуус илгээ, хүн явуулсан, хүмүүс явуулсан, залуус явуул, хоёр залуу явуул',
  },
  shouts_then_sorry: {
    about: 'rage, then sorry',
    words:
      'уурлана дараа нь уучлаарай, уурлаад дараа нь уучлалт, таваг шид, юм шидэж, юм шидэлж, тарелка шид, уучлаарай гээд уйлна, уучлаарай гэж уйлна, уйлаад гуйсан, уйлж гуйдаг',
  },
  stands_daily: {
    about: 'waits every day',
    words:
      'өдөр бүр хүлээ, өдөр бүр гадаа, өдөр болгон хүлээ, өдөр бүр зогс, нэрийг минь дууд, буудал дээр өдөр бүр',
  },
  throat_threat: {
    about: 'your throat',
    words:
      'хоолой чинь тасар, хоолойг чинь тас, толгой чинь, үхлээ гэж бод, чамайг үхүүл, дуугүй бол, үг хэлбэл, хэлбэл л, нүдийг чинь ух, нүд чинь, цусыг чинь, гэдсийг чинь, арьсыг чинь, толгойг чинь ав, хэлийг чинь, хошууг чинь',
  },
  throat_voice: {
    about: 'throat',
    words:
      'хоолойгоор боосон, хоолойгоор боож, хоолойгоор боогоод, хоолой боосоор, хоолой боосон, хоолойг минь боо, хоолойгоор минь, хоолой боолоо',
  },
  tracker: {
    about: 'tracker',
    en: 'tracker, airtag, air tag, tracking device, spy app, hidden camera, gps on my, stalkerware',
    words:
      'tracker, трекер, airtag, эйртаг, gps, байршил заагч, байршлыг минь мэд, байршлаар минь, машины доор, байршил тогтоогч, байршил тогтоох, spy app, шпион апп, spyware, хянагч апп, тагнуулын апп, чагнуур, чагнах төхөөрөмж, чагнах аппарат, нууц камер, далд камер, gps төхөөрөмж, чип, чип суулга, тагнах апп, апп суулга, апп хийсэн, утсыг минь хакерд, утас минь хакердуул, утсыг маань хакерд, утсанд минь апп, утас руу минь апп',
  },
  unconscious: {
    about: 'unconscious',
    en: 'unconscious, not breathing, not waking up, wont wake up',
    words:
      'ухаангүй хэвт, ухаангүй бай, ухаан орохгүй, ухаангүй болчих, амьсгалахгүй, амьсгаагүй, хөдлөхгүй байна, ухаангүй бна, ухаангүй бн, ухаан алдсан, ухаан алдаж, ухаан алдчих',
  },
  victim_of: {
    about: 'victim of',
    en: 'victim of domestic violence, victim of violence, victim of abuse, survivor of, abusive relationship, abusive marriage, abusive husband, abusive home, being abused, is abusive, domestic violence victim, victim of rape, victim of trafficking',
  },
  violence_at_home: {
    about: 'violence at home',
    en: 'abusive relationship, abusive marriage, is abusive, abusive husband, abusive boyfriend, violent husband, he is violent, hes violent, gets violent, becomes violent, physically abusive',
  },
  violence_home_now: {
    about: 'violence',
    words:
      'хүчирхийлэгч нөхөр, хүчирхийлэгч, гэр бүлийн хүчирхийлэлд, хүчирхийлэл үзүүл, хүчирхийлэлтэй амьдар',
  },
  wants_video: {
    about: 'wants pictures of where she is',
    words:
      'видеогоор харуул, зураг авч явуулах ёстой, зураг авч явуул гэ, хэнтэй яваагаа, хаана байгаагаа явуул, видео дуудлагаар хар',
  },
  work_forbid: {
    about: 'forbids work',
    words:
      'ажил хийхийг зөвшөөрд, ажилд явуулахгүй, ажилд орохыг зөвшөөр, ажилдаа явахыг хориг, ажилдаа очихыг зөвшөөр, сургуульд явуулахгүй, зөвшөөрдөггүй, ажил хийж болохгүй, ажил хийх эрхгүй, ажилд орж болохгүй, гэртээ суулга, сургуулиа болиул, сургууль болиул, ажлаас болиул, ажлаас минь гаргуул, больёул, болиулсан',
  },
} satisfies Record<string, Concept>
