/** Plain words for being held, for papers out of reach, for debts and wages, for being used and tricked. */
import type { Concept } from '../../lexicon.ts'

export const plainHold = {
  line_up: {
    about: 'lined up, chosen by guests',
    verbs:
      'эгнүүлж зогсоо, эгнүүлээд зогсоо, эгнүүлээд сонгуул, эгнүүлж сонгуул, жагсаагаад сонгуул, жагсааж сонгуул, үзүүлж сонгуул, үзүүлээд сонгуул, зогсоож сонгуул, зогсоогоод сонгуул, эрчүүд сонгуул, зочин сонгуул, эрчүүд үзүүл, зочин үзүүл, үйлчлүүлэгч сонгуул',
    en: 'line us up, lines us up, lined up for, men choose, customers choose us, clients choose, pick us like',
  },
  choose_made: { about: 'has her chosen', verbs: 'сонгуул, үнэлүүл, дуудуул' },
  many_men: {
    about: 'so many men a night',
    words:
      '5 хүн, 10 хүн, 15 хүн, 20 хүн, хэдэн хүн, хэдэн эр, арван хүн, арван эр, арваад эр, олон эр, олон эрэгтэй, олон хүн, таван эр, таван эрэгтэй, эрэгтэй хүлээж, эр хүлээж, эрэгтэй хүлээн, хүн хүлээж ав, эрчүүд хүлээж, эрэгтэйтэй, эртэй, эрэгтэйчүүд',
  },
  take_or_lie: {
    about: 'take, serve, lie with (guests)',
    verbs: 'хүлээж ав, хүлээн ав, ав, хэвт, хэвтүүл, үйлчил, үйлчлүүл, унт, унтуул, ороо, дагуул',
  },
  cheat_made: {
    about: 'is made to cheat people',
    verbs:
      'хүн залилуул, хүн хууруул, хүмүүс хууруул, хүн луйвардуул, луйвар хийлгэ, луйварт оролцуул, скам хийлгэ, скамд, залилан хийлгэ, залилуул, хуурамч чат хийлгэ, хүмүүс залилуул, хүмүүс мөнгө авхуул, онлайн залилан хийлгэ, онлайн луйвар',
    words: 'онлайнаар хүн хууруул, онлайнаар хүн залилуул, хүн хууруулдаг, хүн хуурах ажил, хүн залилах ажил',
    en: 'scam people, scamming people, make us scam, make me scam, forced to scam, fraud work, cheat people online, love scams, pig butchering',
  },
  tricked: {
    about: 'lured there with a lie',
    verbs:
      'хуурч аваач, хуурч авчир, хуурч авч яв, хуурч ир, хуураад аваач, хуураад авчир, хуураад авч, мэхэлж аваач, мэхлээд авчир, мэхлээд аваач, худлаа хэлж авчир, худлаа хэлж аваач, худал хэлээд авчир, хууран мэхэл, гэж хуур, гээд хуур, гэж мэхэл, гээд мэхэл, гэж худлаа, гэж худал',
    en: 'lured me, lured us, tricked me, tricked us, tricked into, lied about the job, lied to me about, fake job, job was fake',
  },
  work_kind: {
    about: 'work, school, modelling, beauty',
    nouns:
      'ажил, сургууль, модель, загвар өмсөгч, гоо сайхан, үсчин, тогооч, зөөгч, оёдол, ферм, асрагч, цэвэрлэгээ, цэвэрлэгч, үйлчлэгч, үйлдвэр, массаж, хадагч, сувилагч, зочид буудал, ресторан, дэлгүүр',
    words: 'ажиллуулна, сургана, сурна, ажил олж өг',
    en: 'job, work, school, model, modeling, waitress, nanny, cleaner, cook, factory, restaurant, massage',
  },
  other_than_said: {
    about: 'other than what was said',
    words:
      'гэрээ өөр, гэрээ нь өөр, ажил өөр, ажил нь өөр, өөр ажил бай, өөр юм бай, өөр ажил хийлгэ, өөр юм хийлгэ, амласан ажил биш, хэлсэн ажил биш, хэлснээс өөр, амласнаас өөр, тохирсноос өөр, гэрээнээс өөр, тийм биш байсан, тэр ажил биш',
    en: 'not the job they promised, not what they promised, different from what they said, different from what was promised, not what was promised, contract was different, changed the contract',
  },
  arrived_saw: {
    about: 'when she came there',
    words:
      'ирээд үзэхэд, очоод үзэхэд, ирэхэд, очиход, ирсэн чинь, очсон чинь, ирээд харсан, очоод харсан, ирсний дараа, очсоны дараа, ирмэгц, очмогц, ирээд, очоод, энд',
    en: 'when i arrived, when we arrived, when i got there, when i got here, once i arrived, after i arrived',
  },
  moved_about: {
    about: 'moved from place to place',
    verbs:
      'байрнаас байр зөө, байрнаас байр нүүлгэ, хотоос хот зөө, хотоос хот явуул, газраас газар зөө, баарнаас баар, буудлаас буудал зөө, нэгээс нөгөө зөө, байр руу зөө, хот руу зөө, хот зөө, байр сольж',
    en: 'move us from, moves us from, move me from, from city to city, from hotel to hotel, from house to house, different cities',
  },
  given_for_debt: {
    about: 'given away for a debt',
    verbs:
      'өрөнд өг, өрөндөө өг, өр өг, өр тавьж өг, өр суутга, өрийн оронд өг, өрийнхөө оронд өг, өрөнд тавь, өрөндөө тавь, өрөнд суутга, хөзөрт тавь, мөрийд тавь, барьцаанд өг',
    en: 'gave me to pay, gave me for his debt, sold me for his debt, to pay his debt, to settle his debt, as payment for, instead of the debt',
  },
  instead_of_debt: {
    about: 'instead of the debt',
    words:
      'өрийн оронд, өрийнхөө оронд, өрийнхөө төлөө, өрийн төлөө, өрөө биеэрээ, өрөө биеэр, өрөө төлөхийн тулд',
    en: 'to pay the debt, to pay off the debt, until the debt is paid, to work off the debt, work off my debt, pay off my debt',
  },
  serve_out: {
    about: 'work, sit, sell herself',
    verbs:
      'ажилла, ажиллуул, суу, суулга, үнэл, үнэлүүл, үйлчил, үйлчлүүл, биеэ үнэл, бие үнэл, хийлгэ, явуул',
    words: 'суу гэ, суу гэсэн, суу гэж, ажилла гэ, ажилла гэсэн, үйлчил гэ, үнэл гэ, үнэл гэсэн',
  },
  pay_made: { about: 'is made to pay', verbs: 'төлүүл, төлж барагдуул, төлүүлж' },
  account_money: {
    about: 'wages on a card, money on her account',
    words:
      'цалин орсон карт, цалингийн карт, цалингийн картыг, картыг минь, дансыг минь, данс руу минь, дансанд минь, банкны картыг, банкны карт, цалин ормогц, цалин орохоор, орсон мөнгийг, орсон цалинг, миний карт, миний данс',
    en: 'bank card, my bank card, salary card, my bank card, my card, my salary card, my bank account, my account',
  },
  keeps_it: {
    about: 'keeps, takes',
    verbs: 'барь, бари, ав, авч, хураа, хадгал, байлга, эзэмш, хян',
    words: 'барьдаг, авдаг, авчихдаг, авчихсан, барьчихсан, түүнд байдаг, түүнд бий, гарт',
  },
  from_me_sum: { about: 'from me', words: 'надаас, надаас минь' },
  sum_word: { about: 'a sum', words: 'сая, доллар, мянган, юань, вон, евро, төгрөг, мөнгө, мөнгийг' },
  ask_sum: {
    about: 'demands it',
    verbs: 'нэхэ, нэх, нэхэмжил, шаард, нэхүүл, тул',
    words: 'нэхэж, нэхээд, нэхдэг, төл гэж, төл гээд, төл гэдэг, өг гэж, өг гээд',
  },
  never_got: {
    about: 'never got, saw',
    words:
      'аваагүй, авч үзээгүй, авч чадаагүй, авч чаддаггүй, үзээгүй, хараагүй, өгөөгүй, өгдөггүй, өгч байгаагүй, өгсөнгүй, авсангүй, авахгүй, олгоогүй, олгодоггүй, буугаагүй, орж ирээгүй, ороогүй',
  },
  one_cent: {
    about: 'not one coin',
    words:
      'нэг ч төгрөг, ганц ч төгрөг, нэг ч мөнгө, нэг төгрөг ч, төгрөг ч, сохор зоос, нэг ч цаас, ганц төгрөг ч, нэг ч вон, нэг ч юань, нэг ч доллар, цалин гэж, хөлс ч, хөлс гэж, цалин ч',
  },
  safe_place: {
    about: 'in a safe, under lock',
    words:
      'сейф, сейфэнд, сейфтэй, сейфэндээ, сейфний, цоожтой, цоожтой шүүгээ, цоожтой шүүгээнд, түгжээтэй, түгжээд, шүүгээнд түгж, ширээнд түгж, шургуулганд, шүүгээндээ, өрөөндөө, оффистоо, өөртөө',
    verbs: 'түгж, цоожил, цоожло',
  },
  not_with_me: {
    about: 'is not with her',
    words:
      'надад байхгүй, надад алга, гарт минь байхгүй, гарт минь алга, миний гарт байхгүй, өөрт байхгүй, өөрт минь байхгүй, гарт бий, үзээгүй, хараагүй, барьж үзээгүй, бидэнд байхгүй, бидний гарт байхгүй, өөрийн гарт биш, гарт биш, хүний гарт',
    en: 'not with me, dont have my, i dont have my, we dont have our, never see my, havent seen my',
  },
  pressed_down: {
    about: 'keeps, sits on (papers)',
    words:
      'дарчихсан, дарсан, дараад, дардаг, атгачихсан, атгаад, атгасан, атгадаг, барьчихсан, барьсан, бариад, барьдаг, бариас, барьсаар, дар',
  },
  papers_word: {
    about: 'her papers, as she names them',
    nouns:
      'паспорт, пасспорт, үнэмлэх, бичиг баримт, гэрчилгээ, төрсний гэрчилгээ, иргэний үнэмлэх, оршин суух үнэмлэх, визний карт, виз, айди, карт, резидент карт, диплом, жолооны үнэмлэх, гадаад паспорт',
    words:
      'pas, id, id карт, айди карт, pasport, паас, passport, residence, арк, alien card, residence card, пас, documents',
  },
  ask_back: {
    about: 'asks for it back',
    words:
      'нэхэхээр, нэхэхлээр, нэхэхэд, нэхвэл, асуухаар, асуухлаар, асуухад, авъя гэхээр, авъя гэхэд, авъя гэхлээр, өгөөч гэхээр, өгөөч гэхлээр, гуйхаар, авах гэхээр, авах гэхэд',
  },
  rebuffed: {
    about: 'scolds, laughs, hits, puts off',
    verbs: 'загна, инээ, зод, цохи, уурла, айлга, хөө, зандра, тоохгүй, дарамтал, шоол, зай бари',
    words: 'мөнгө нэх, өр төл, өртэй гэ, дараа гэ, тоодоггүй, үгүй гэ',
  },
  key_theirs: {
    about: 'the key, the code, the card is theirs',
    words:
      'лифтний карт, лифт карт өгдөггүй, лифтний карт өгөхгүй, карт өгдөггүй, карт өгөхгүй, хаалганы карт, түлхүүр эзэнд, түлхүүр даргад, түлхүүр түүнд, түлхүүр тэдэнд, түлхүүр нөхөрт, түлхүүр зөвхөн, түлхүүр нь түүнд, түлхүүр нь тэдэнд, түлхүүр нь эзэнд, түлхүүрийг тэр, түлхүүрийг эзэн, түлхүүр өгөхгүй, түлхүүр өгдөггүй, түлхүүр надад байхгүй, надад түлхүүр, түлхүүргүй, түлхүүрийг минь ав, түлхүүрийг авч, код мэдэхгүй, код хэлдэггүй, код хэлэхгүй, код нь зөвхөн, кодыг зөвхөн, код сольчих, код солич, кодыг соль, кодыг нь соль, кодыг тэр, картаар онгойдог, картаар л, тэдний картаар, хурууны хээгээр, шинэ цоож, цоож сольчих, цоожийг соль, цоож солих',
    en: 'dont have a key, do not have a key, no key to, i have no key, he has the key, they have the key, he has the keys, changed the locks, changed the lock, changed the code, only they know the code, door code, only he has',
  },
  stay_inside: {
    about: 'stays inside, is left there',
    verbs: 'үлд, үлдээ, хоно, суу, байлга',
    words: 'дотор, дотор нь, дотор үлд, гарч чадахгүй',
  },
  not_sent_to: {
    about: 'to the shop, a doctor, her people, home, school',
    words:
      'дэлгүүр, дэлгүүр рүү, дэлгүүр ч, дэлгүүрт, эмнэлэг, эмнэлэг рүү, эмнэлэгт, эмчид, сургуульд, сургууль руу, хичээлд, ажилд, ээж рүү, ээж рүүгээ, ээжийнд, ээж аав руу, аав ээж рүү, төрхөм рүү, төрхөмд, төрхөмдөө, гэр лүү, гэр рүү, гэр лүү минь, гэрт минь, гэртээ, нутаг, нутаг руу, нутагт, монгол, монгол руу, монголд, монгол руугаа, найз руу, найз нар руу, хаашаа ч, гадагш, гадаа, гадуур, эх оронд, эх орон руу',
  },
  send_not: {
    about: 'lets go, sends back (with not)',
    verbs: 'явуул, гарга, буцаа, харь, харьж, хүргэ, авч яв',
    words: 'явуулдаггүй, гаргадаггүй, буцаахгүй, харихыг зөвшөөр, буцах эрхгүй, буцах боломжгүй',
  },
  run_caught: {
    about: 'ran away and was caught',
    verbs:
      'зугтаад баригд, зугтаж баригд, зугтах баригд, зугтаагаад баригд, зугтааж баригд, зугтах гээд баригд, зугтах гэж баригд, зугтаад олд, зугтаад барьж ав, оргоод баригд, оргож баригд, зугтсан барь, оргосон барь, зугтсан олж, оргосон олж',
    words:
      'зугтсан чинь олж, зугтсан чинь барьж, зугтсан чинь бариад, зугтсан хойно, оргосон чинь барьж, оргосон чинь олж, зугтах гэхэд барь, зугтахад барь, зугтахаар барь',
    en: 'tried to run but, tried to escape but, ran away but they, caught me when, brought me back, they found me and brought',
  },
  handed_back: {
    about: 'given back to whom they ran from',
    words:
      'буцааж өгсөн, буцаагаад өгсөн, буцааж өгчихсөн, буцаагаад өгчихсөн, буцаан өгсөн, буцааж өгдөг, буцаагаад өгдөг, буцааж өгчээ, барьж өгсөн, бариад өгсөн, барьж өгчихсөн, бариад өгчихсөн',
    en: 'me back to him, me back to them, me back to the owner, me back to the boss, me back to my boss, me back to the man, me back to my husband, me back to my boyfriend, us back to him, us back to them, us back to the owner, us back to the boss, us back to my boss, us back to the man, us back to my husband, us back to my boyfriend',
  },
  tied_to: {
    about: 'tied, chained',
    verbs:
      'гинжил, гинжло, гинжлэгд, гинж хий, гинжтэй байлга, уяатай байлга, уяатай бай, орноос уя, орон уя, ор уя, хөл уя, хөл гинжил, гар уя, гар гинжил, гар хүл, хөл хүл, паараас уя, паарнаас уя, хоолой гинжил, багана уя, халаалт уя, гав зүүлгэ, гавла, гавлуул, дөнгөл, хүлээд хая, хүлж хая, хүлээд хаячих, хүлж тавь, хулиад хая',
    en: 'chained to, tied to the bed, tied to a, handcuffed to, ties me to, ties me up, ties me, chains me, chain to bed, chained to bed, tied to bed, chain to the bed, is chain to',
  },
  keep_in: {
    about: 'keeps people in one room, in a yard',
    verbs:
      'нэг өрөө байлга, өрөө байлга, нэг байр байлга, байр байлга, хашаа байлга, подвал байлга, зоорь байлга, агуулах байлга, битүү байлга, гэр байлга, нэг гэр байлга, цоожтой байлга, түгжээтэй байлга, өрөө хорь, өрөө чих, нэг өрөө чих, хорьж байлга, хаалттай байлга',
    en: 'keep us in, keeps us in, keep me in, keeps me in, kept in a, in one room, locked inside all',
  },
  shut_place: {
    about: 'a shut place, a cellar, nobody around',
    words:
      'битүү байранд, битүү өрөөнд, битүү газар, хаалттай байранд, хаалттай газар, подвалд байна, подвалд байгаа, подвалд бн, подвалд бна, зоорьд байна, зооринд байна, чингэлэгт байна, чингэлэг дотор, агуулахад байна, хүн байхгүй газар, хүнгүй газар, хаана ч юм, хаана ч юм бэ, цонхгүй өрөөнд, түгжээтэй өрөөнд, цоожтой өрөөнд, цоожтой байранд, хорионд, гэрийн хорио, хорионд байгаа, хориотой',
  },
  locked_state: {
    about: 'is locked',
    words:
      'түгжээтэй, цоожтой, түгжчихсэн, цоожилчихсон, түгжсэн, цоожилсон, түгжчихлээ, цоожлоод, хадчихсан, битүүлчихсэн, онгойхгүй, онгойдоггүй',
  },
  prison_like: {
    about: 'as in prison',
    words:
      'шоронд байгаа юм шиг, шоронд байгаа мэт, шоронд байгаа шиг, шорон шиг, шоронд суугаа юм шиг, шоронд суугаа мэт, хоригдол шиг, хоригдол мэт, торонд байгаа юм шиг, торонд байгаа мэт',
    en: 'like a prison, like a prisoner, like in prison, feels like prison, im a prisoner, i am a prisoner',
  },
  where_unknown: {
    about: 'does not know where this is',
    words:
      'хаашаа явахаа мэдэхгүй, хаашаа явааг мэдэхгүй, хаашаа авч явааг мэдэхгүй, хаашаа аваачихыг мэдэхгүй, хаана байгааг мэдэхгүй, хаана байгааг ч мэдэхгүй, хаана байгаагаа ч мэдэхгүй, хаана байгаагаа мэдэхгүй, ямар газар байгаагаа, аль хотод байгаагаа, хаана ирснээ мэдэхгүй, хаана авчирсныг мэдэхгүй, хаана байгааг минь мэдэхгүй, аль улсад байгаа, аль улсад байна',
  },
  sun_not: {
    about: 'has not seen the sun',
    words:
      'нар үзээгүй, нар үзэхгүй, нар үздэггүй, нар хараагүй, гадаа гараагүй, гадаа гарч үзээгүй, гадагш гараагүй, гэрэл үзээгүй, өдрийн гэрэл үз, нарны гэрэл үз, ганцаараа гарч үзээгүй',
  },
  time_long: {
    about: 'for long',
    words:
      'удлаа, удаж, сар, жил, хоног, долоо хоног, сар болж, жил болж, хоног болж, хэдэн сар, хэдэн хоног, өдөр',
  },
  watch_her: {
    about: 'watches by camera, by a guard, with dogs',
    verbs:
      'камер хян, камераар хян, камер хар, камераар хар, хүн харж, харуул зогс, харуул мана, хаалга мана, үүд мана, нохой мана, нохой тавь, хажуу хүн суулга, хүн дагуул, хүн харгалзуул, манаач тавь, харуул тавь, бие засах дагад',
    words:
      'хүн манаж, хүн манана, хүн манах, хүн манасан, хүн манаад, хүн манадаг, харуул зогсдог, харуул зогсож байдаг, хүн манадаг, хүн манаж байна, жорлонд ч дагадаг, бие засахад ч, жорлонд ороход ч, хөл бүрийг',
  },
  net_cut: {
    about: 'cuts off the internet',
    verbs:
      'интернэт салга, интернет салга, интернэт тасл, интернет тасл, вайфай салга, вайфай унтраа, сим хугал, сим карт хугал, сим ав, сим карт ав, дугаар хаа, утас шидэж, утас эвд, утас хагал, утас бут',
    en: 'cut the internet, turned off the internet, cut off my internet, broke my sim',
  },
  fly_first: {
    about: 'send it first, contract later, nothing to be told',
    words:
      'эхлээд явуул, эхлээд өг, паспортоо эхлээд, мөнгөө эхлээд, эхлээд мөнгө, эхлээд төл, очсон хойноо, очсоны дараа гэрээ, очоод гэрээ, ирсний дараа гэрээ, хэлэхгүй зүгээр ир, зүгээр л ир, зүгээр ир гэ, битгий хэл гэсэн, битгий хэлээрэй гэсэн, хэнд ч битгий хэл, гэрийнхэндээ битгий, гэртэхэндээ битгий, гэртэхэндээ бүү, гэрийнхэндээ бүү, бүү хэл гэ, ямар ажил болохыг',
    en: 'just bring your passport, we handle everything, we take care of everything, everything is arranged, all expenses paid, will arrange everything, dont worry about the visa, dont tell your family, do not tell your family, dont tell anyone about the job, contract later, contract after, sign when you arrive, pay first, passport first',
  },
  calls_her: {
    about: 'asks her to come',
    verbs: 'дууд, урь, ир гэ, аваачна, явуулна, авна, нис',
    words:
      'ир гэж, ир гээд, ирээч гэж, дуудаж, дуудаад, урьсан, урьж, явуулна гэ, авна гэ, аваачна гэ, их мөнгө',
  },
  met_net: {
    about: 'somebody met on the net',
    words:
      'цахимаар танилц, чатаар танилц, интернэтээр танилц, фэйсбүүкээр танилц, онлайнаар танилц, инстаграмаар танилц, апп дээр танилц, танилцсан хүн, танилцсан залуу, танихгүй хүн, танихгүй эгч, танихгүй ах',
  },
  far_land: {
    about: 'to another country',
    words:
      'грузи, гүрж, грузид, дубай, турк, хятад, солонгос, япон, тайланд, камбож, мьянмар, лаос, малайз, филиппин, вьетнам, казахстан, орос, европ, польш, чех, унгар, герман, америк, австрали, канад, гадаад, гадаадад, гадагш',
  },
  mother_carry: {
    about: 'to bear a child for others, sell an egg',
    words: 'суррогат, суррогат эх, surrogat, surrogate, тээгч эх, өндгөн эс, донор эх, эс зар, эсээ зар',
    en: 'surrogate, egg donor, sell my eggs, donate eggs',
  },
  body_words: {
    about: 'her body',
    words: 'биеийг, биеийг минь, миний биеийг, биеэр минь, биеэр, түүгээр, надаар, охидоор, түүний биеийг',
  },
  airport_meet: {
    about: 'met at the airport',
    words:
      'тосож авангуутаа, угтаж авангуутаа, тосонгуут, тосмогц, нисэх буудал дээр, онгоцны буудал дээр, нисэх дээр, тосож авангуут, тосож аваад, тосоод, угтаж аваад, угтаад, буугаад, буумагц, онгоцноос',
  },
  take_it: { about: 'take', verbs: 'ав, олж ав, буцааж ав, эргүүлж ав' },
  with_me_must: {
    about: 'has to be with me',
    words: 'надад байх ёстой, надад байж, надад байна, надад хадгал, би хадгал, миний гарт',
  },
  see_not: {
    about: 'has not seen it',
    words: 'үзээгүй, хараагүй, харж үзээгүй, үзэж харж, нүдээр үзээгүй, барьж үзээгүй',
  },
  papers_en: {
    about: 'her papers',
    en: 'my passport, my passports, our passports, my id, our ids, my alien card, alien card, my residence card, my documents, our documents, my papers, my visa, my id card, my birth certificate, their passports, all the passports',
  },
  has_en: {
    about: 'has, holds',
    en: 'has, have, holds, holding, kept, keeps, took, collected, hid, burned, locked up, grabbed, confiscated',
  },
  low_battery: {
    about: 'the phone is almost empty',
    words: 'цэнэг дуус, батарей дуус, цэнэг хувь, цэнэг багa, цэнэг бага, хувь үлд, battery, баттерей, цэнэг',
  },
  caught_back: {
    about: 'was caught',
    verbs: 'баригд, баригдчих, олд, бариул',
    words: 'баригдсан, баригдлаа, барьж авсан, барьсан, олж авсан, олдчихсон, баригдаад',
  },
  fence_word: {
    about: 'out of the yard, the building',
    words: 'хашаанаас, байрнаас, гэрээс, өрөөнөөс, хаалганаас, үйлдвэрээс, хотхоноос, байшингаас',
  },
  locked_in_en: {
    about: 'locked in',
    en: 'locked in, locked inside, locked up, am locked, im locked, locked me',
  },
  me_by: { about: 'by me', words: 'надаар, надаас, биднээр' },
  put_into: { about: 'put into', verbs: 'оруул, оруулчих, тавь, оруулж, хий' },
  caught_in: { about: 'is held by it', verbs: 'баригд, баригдаж, хүлэгд, дарагд, унага' },
  promise_later: {
    about: 'later, next month',
    words: 'дараа сард, гээд өгөхгүй, гэсээр өгөхгүй, өгнө гэсээр',
  },
  keep_en: { about: 'keeps', en: 'keeps, keep, has, holds, took, takes, controls' },
  lost_card: {
    about: 'a card lost or stolen',
    words: 'картаа гээ, картаа алд, картаа хулгай, атм, банк дээр, банкинд очих',
  },
  election_words: { about: 'chosen to something', words: 'сонгууль, сонгогч, шалгаруул, тэмцээнд' },
  own_key: {
    about: 'the key is with her',
    words:
      'түлхүүр надад бий, түлхүүр надад байгаа, түлхүүр надад бгаа, өөрөө цоожил, өөрөө түгж, түлхүүрээ март, түлхүүрээ гээ, түлхүүр өөрт',
  },
  paid_serve: {
    about: 'serves men for money',
    verbs:
      'мөнгөөр үйлчлүүл, мөнгөөр үйлчил, мөнгөөр унт, мөнгөөр унтуул, мөнгөөр хэвт, мөнгөөр явуул, мөнгөний төлөө унт',
  },
  no_choice: {
    about: 'no other way',
    words:
      'аргагүй, өөр аргагүй, аргагүй болсон, өөр арга алга, өөр сонголтгүй, сонголт алга, арга буюу, аргаа бараад',
    en: 'no choice, no other way, cannot refuse, cant refuse, not allowed to refuse, cant say no, cannot say no',
  },
  clients_en: { about: 'clients', en: 'clients, customers, client, customer, men, guests' },
  new_address: {
    about: 'her new address, number',
    words:
      'шинэ хаяг, шинэ хаягийг, шинэ хаягийг минь, шинэ гэр, шинэ гэрийг, шинэ дугаар, шинэ дугаарыг, шинэ ажил, шинэ байр, шинэ байрыг',
  },
  finds_out: { about: 'found it out', verbs: 'ол, олчих, мэд, мэдчих, мөрд' },
  paper_out_en: {
    about: 'her papers are gone',
    en: 'card was taken, passport was taken, passports were taken, documents were taken, papers were taken, cant get my passport, get my passport back, get my documents back, passport back',
  },
  inside_long_en: {
    about: 'in a cellar, cameras, never outside',
    en: 'in a basement, cameras everywhere, anywhere alone, nowhere alone, havent been outside, have not been outside, never been outside, havent seen the sun, no windows, not seen the sun, locked in the basement, us in the basement, me in the basement, are in the basement, am in the basement, im in the basement, were in the basement, in the basement for, in the basement with no, us in a cellar, me in a cellar, am in a cellar, im in a cellar, are in a cellar, am in basement, in basement with, us in basement, me in basement, are in basement, locked in basement, fence have electric, fence has electric, electricity in the fence, electricity on the fence, fence and dog, fence and dogs',
  },
  no_pay_en: {
    about: 'not paid, must pay to leave',
    en: 'have not been paid, not been paid, never been paid, no salary, no wages, no payment, must pay for food, pay for my food, pay for food and, if i leave i must pay, if i leave i have to pay, pay to leave, money to let me go, money to let us go, to buy my freedom, pay for the ticket first',
  },
  other_company: {
    about: 'to another company',
    words:
      'өөр компанид, өөр компани руу, өөр эзэнд, өөр баар руу, өөр баарт, өөр хүнд, хятад компанид, өөр газар руу, нөгөө компанид',
  },
  men_word: { about: 'men', words: 'эрчүүдэд, эрчүүд, эрэгтэйчүүдэд, эрэгтэйчүүд, зочдод, клиентүүдэд' },
  serve_made: { about: 'is made to serve', verbs: 'үйлчлүүл, үзүүл, өг, унтуул, явуул' },
  sold_en: { about: 'was sold', en: 'was sold, were sold, been sold, sold me, sold us, sold her' },
  bars_word: {
    about: 'bars, boards, a guard, a dog',
    verbs: 'цонх хад, цонх хадаас, цонх битүүл, харуул зогс, нохой тавь, хаалга мануул',
    words:
      'хүн манаж, хүн манана, хүн манах, хүн манасан, хүн манаад, хүн манадаг, цонхонд төмөр, төмөр хаалттай, цонх нь хаалттай, цонхонд тор, цонхонд сараалж',
  },
  interest_grows: {
    about: 'interest upon interest',
    words: 'хүүгийн хүү, хүүгээс хүү, хүү нь өдөр бүр, хүү өдөр бүр, хүү нэмэгддэг, хүү нь нэмэгд, хүүд хүү',
  },
  loan_in_name: {
    about: 'a loan taken in her name',
    words:
      'нэрэн дээр минь зээл, нэр дээр минь зээл, миний нэр дээр зээл, миний нэрээр зээл, нэрээр минь зээл, гарын үсэг зуруулаад зээл, зээлд оруулсан, зээлэнд оруул, зээлд оруулчих',
  },
  half_pay: {
    about: 'half the pay',
    words:
      'цалингийн талыг л, талыг нь л өг, тал цалин, амласан цалин, хэлсэн цалингаа өг, цалингийн хагасыг',
  },
  price_free: {
    about: 'so much to get it back, to go',
    words:
      'авах бол, авъя гэвэл, явах бол, гарах бол, чөлөөлөгдөх бол, явъя гэвэл, гаръя гэвэл, харих бол, салах бол',
  },
} satisfies Record<string, Concept>
