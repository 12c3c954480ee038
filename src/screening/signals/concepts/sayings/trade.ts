/** Sayings of being sold, moved, deceived, unpaid, in debt, without papers; of offers. */
import type { Concept } from '../../lexicon.ts'

export const tradeSayings = {
  abroad_strange: {
    about: 'strange on the phone',
    words:
      'өөр хүн шиг хэлж, уйлсан утсаар, утсаар уйл, нууцаар залга, дуу нь чичир, юм болоод байгаа бололтой, муу юм болоод, дахиж ирэхгүй, ирсэн нэг нь ч ярихгүй',
  },
  age_old: {
    about: 'an old man',
    words: 'өвгөн, өвгөнд, настай хүн, хөгшин, том хүн',
    nouns: 'өвгөн',
    en: 'old man, older man',
  },
  agency_word: {
    about: 'agency',
    words: 'агентлаг, агенство, agency, зууч, зуучлал, зуучлагч, компани, зуучлалын',
  },
  agent_hand: {
    about: 'in their hands',
    words:
      'эзний гарт, агентын гарт, нөхрийн гарт, тэдний гарт, эзэнд байгаа, тэдэнд бга, тэдэнд байгаа, түүнд байгаа, менежерт бга, боссд бга',
  },
  agent_interest: {
    about: 'the agent adds interest',
    en: 'add more interest, adds interest, more interest, adds more',
  },
  all_taken: {
    about: 'nothing left',
    words:
      'бүр хаагд, бүгдийг хас, хагасыг хас, тэг гарлаа, тэг гарсан, 0 төг, юу ч үлдэхгүй, хаагдсан, нэг ч төгрөг',
  },
  armed_wait: { about: 'armed men', words: 'буутай хүмүүс, зэвсэгтэй хүмүүс' },
  asked_laugh: {
    about: 'asked, he laughs',
    words:
      'гэхээр инээ, гэхээр уурла, асуухаар уурла, гэхээр нь уурла, гэхэд уурла, гэж инээ, чамд байхгүй, чамд бхгүй, авъя гэхээр',
  },
  bad_answer: {
    about: 'answers badly',
    words:
      'гэхээр уурлад, гэхээр чи, гэж инээ, гэж уурла, эргүүлж өгөхгүй, үлдээгээгүй, нэхээд байна, нэхлээ, доллар нэх',
  },
  beg_forced: {
    about: 'made to beg',
    words: 'гуйлга гуйлга, гуйлга гуйх, гуйлга гуйхыг, гуйлга хийлгэ, гуйлгачин болго',
    en: 'make us beg, makes me beg, force me to beg, make me beg, beg on the street',
  },
  body_sold_place: {
    about: 'sells her body',
    words:
      'биеэ үнэлдэг газар, биеэ үнэлүүлдэг, биеэ үнэлүүлсэн, биеийг нь худалд, бие үнэлж байсан, биеэ үнэлж байсан, биеэр минь мөнгө, веб камерын өмнө',
  },
  border_over: {
    about: 'over the border',
    words:
      'хил давуул, хил гарга, хилээр гарга, хил даваа, хилээр, хил давж, хил давуулаад, хил давуулна, хилийн цаана, завиар, завиар гарга, өөр улс руу, өөр улсад, далайгаар гарга, далайгаар, голоор гарга, усан онгоцоор, ачааны машинаар, ууланд гарга, хилийн голоор, хууль бусаар гарга, хууль бусаар',
    en: 'over the border, across the border, across border, cross the border, crossing the border',
  },
  bring_en: { about: 'bring', en: 'bring, brings, brought, bringing, send, sends' },
  bring_in: { about: 'fell into debt', verbs: 'ор, оруул, унагаа, баригд' },
  but_en: { about: 'but', en: 'but, then, instead, now, actually' },
  come_daily: {
    about: 'come every day',
    words:
      'ирдэг, ирдэг өдөр бүр, өдөр бүр, шөнө бүр, хүлээж ав, угтуул, хүн ирээд явдаг, хүн ирж явдаг, хүн орж гардаг, хүн оруулдаг, хүн ирдэг, хүмүүс ирээд явдаг, эрчүүд ирээд явдаг, эрчүүд ээлжлэн ирдэг, эр хүн ирдэг',
  },
  contract_words: {
    about: 'contract',
    nouns: 'гэрээ',
    words: 'гэрээнд, гэрээний, ажлын гэрээ, журам',
    en: 'contract',
  },
  cow_herd: {
    about: 'herding, picking',
    words: 'мал маллуул, мал мануул, мал хариул, тариа таруул, хог түүлгэ',
  },
  crying: { about: 'crying', words: 'уйлж, уйлаад, уйлдаг', en: 'crying, cries, cry' },
  daily_pick: {
    about: 'picked up',
    words: 'машин ирж авч яв, шөнө машин ир, өөр машин ир, машин ирж ав, машин ирж авдаг, шөнө машин ирж',
  },
  dance_lie: {
    about: 'dance, model',
    words: 'зоог болго, хүний гэрт зоог, бүжиглэнэ гэсэн, модель гэж явсан, загвар гэж явсан',
  },
  dealer_job: {
    about: 'casino',
    words: 'казинод дилер, casino dealer, казино ажил, бар караоке ажил, ктв ажил',
  },
  debt_line: {
    about: 'debt',
    words:
      'өр болчихсон, өр болсон, өртэй гэж нэх, өртэй гээд нэх, өр тавьж, өр гэж нэх, өрөөр шинэ эзэнд, өрийг надаар, өрөнд оруулчих, өрөнд нь ажиллуул, аавын өрөнд, ахын өр, тоглоомын өр, хүү нь хоног тутам, хүү нь өс, хүүгийн хүү, өрийн дэвтэр, өрөнд намайг, өрөнд нэг айлд, биеэр нь төл, өрөө биеэр, хүүд нь яв, хүүд явдаг, хүүд нь орж, хүү нь нэмэ',
  },
  debt_put: {
    about: 'a debt is put on her',
    words:
      'өрөнд ажиллуул, өрөнд нь, өрөндөө ажилла, өр тавь, өр тавьчих, өртэй болго, өртэй гэ, өр төл, өр нэхэ, өрөө төл, өрөө дуус, өр дуус, өр өсө, өрийг төл, өрөөр барь, өр нэм, өр болгож, өрийн эзэн, өр хөө, өртэй шүү гэ, өр үүсгэ, өрийг чинь, өр төлүүл, өртэй гарч, өр гэж хас, өрөнд бар, өрөнд орсон, өрөнд оруул, өрт оруул, өртэй болсон, өртэй боллоо, өр болчих, өрөө барагдуул, өрөөс гарч чадахгүй, өрөнд бич, өр бич, өрөнд тооц, өрөнд нэм, өр болгон бич, өр тооц',
  },
  debt_sure: {
    about: 'debt, surely',
    words: 'өртэй, өртэйг, өрийг, өрөө төл, өрөө дуус, өр төл, өр тавь, өр нэм, өр төлбөр',
  },
  debt_to_new: { about: 'debt sold', words: 'өр худалдаж ав, өрийг худалдаж, өрөөр шилжүүл' },
  deceive_en: { about: 'deceived', en: 'tricked, trick, deceived, lied, cheated, fake job, lured' },
  different_now: {
    about: 'is something else',
    words: 'өөр ажил, огт өөр, өөр болсон, өөрөөр, өөр юм, хог түүлгэ, мал маллуул, мал мануул, зарц хийлгэ',
  },
  donor_egg: {
    about: 'egg donor',
    words: 'өндгөн эс, өндгөн эсийн донор, egg donor, тээгч эх, donor 10 say, хөлсний эх',
  },
  dont_tell: {
    about: 'do not tell',
    words:
      'гэр бүлдээ бүү хэл, гэр бүлдээ битгий хэл, хэнд ч битгий хэл, хэнд ч хэлж болохгүй, гэртээ битгий хэл, аав ээжид битгий, очоод ойлгоно, очоод мэднэ, жуулчин гэж хэл, жуулчин гэж ор, баг болоод, хэлэхгүй бол хурдан, гэр бүлдээ хэлэхгүй, аав ээждээ хэлэхгүй, нууцаар яв, нууцаар явна',
  },
  drink_with: { about: 'drink, go, sit with men', en: 'drink with, sit with, go with, dance for, entertain' },
  extra_pay: {
    about: 'extra',
    words:
      'нэмэлт гэж байгаа, цалин дээр нь нэмэлт, урамшуулалтай ажил, шөнийн ажил өндөр цалин, зочинтой суувал, зочин дагавал',
  },
  fake_love: {
    about: 'fake love',
    words:
      'худлаа хайртай, хайртай гэж бичүүл, хайрын чат, дурлалын чат, хуурамч профайл, хуурамч аккаунт, хуурамч хаягаар чатал, хайр дурлалаар хуур',
    en: 'fake love, chat with americans, romance scam, cheat americans, fake profile, fake profiles',
  },
  fee_list: {
    about: 'costs',
    words: 'тийз виз хоол, билет виз, виз хувцас хоол, урилгын мөнгө, зуучлагчид төлсөн, зардал гээд',
  },
  fine_words: {
    about: 'fines',
    words:
      'торгууль нэм, торгуулиар, торгууль гэж, торгууль гээд, өвдсөн ч торго, торгодог, торгож байна, торгуулж, торгуультай, торгуулийг төл, торгоно гэ, торгуулиа төл гэ, төлбөр нэхэж байна, саяын төлбөр, сая төлбөр нэх',
  },
  fly_tonight: {
    about: 'unknown',
    en: 'somebody will wait, someone will wait, will meet me at the airport, dont tell me hotel, not tell me the hotel, they dont tell me',
  },
  fly_unknown: {
    about: 'somebody waits there',
    words:
      'тэнд угтаад цаашаа, угтаж аваад цааш, цаашаа машинаар, хэн угтахыг, хэн угтах нь мэдэгдэхгүй, нислэгийн тийз ирчихсэн, тийз ирчихсэн',
  },
  forced_bride: {
    about: 'forced marriage',
    en: 'forced marriage, forced to marry, forcing me to marry, force me to marry, sold as a wife, sold as wife, sold as a bride, married me off, marry me off, make me marry, made me marry',
  },
  friend_sold: {
    about: 'sold on',
    words:
      'охиныг хүнд зар, хүнд зардаг, хүнд зарсан, найзыг зар, найзыг минь зар, найзыг дамжуул, хүнд дамжуул, тэрэгнээс тэрэг, өөр эзэнд шилж',
  },
  girl_word: { about: 'girls', words: 'охид, охиныг, охидыг, бүсгүйг, хүнд, хүн' },
  girls_give: {
    about: 'gives girls',
    words: 'охидыг олж өг, охидуудыг олж өг, охидыг шөнө, охид нийлүүл, хүмүүст олж өг, олж өгдөг',
  },
  girls_gone: {
    about: 'the girls do not come back',
    words: 'охидууд дахиж ирэхгүй, охид дахиж ирэхгүй, явсан охид ирэхгүй, авч явдаг ирсэн нэг',
  },
  girls_wanted: {
    about: 'girls wanted',
    words:
      'хөөрхөн охид авна, охин авна, охид авна, сэргэлэн охин, 18-25 нас, охидыг урь, залуу эмэгтэйд, өндөр 165, загвар өмсөгч авна, загварын санал, загвар өмсөгчийн',
  },
  given_for_money: {
    about: 'for money',
    words:
      'мөнгө аваад намайг, намайг мөнгөөр, саяар авсан, вонгоор худалдаж ав, доллароор зар, мөнгөөр авчир, мөнгө авсан намайг, мөнгө авсан, ахын мөнгө авсан, мөнгөөр өгсөн, сая аваад',
  },
  go_with: {
    about: 'goes with guests',
    words:
      'зочинтой явуул, зочинтой гарга, зочинтой яв, зочидтой яв, эрчүүдтэй яв, жолоочтой яв, хамт буудалд ор, хамт орохыг шаард, хамт явахыг шаард, угтаж авах болсон, зочин угтах болсон, хүлээн авах болсон, зочид хүлээн ав, үйлчлүүлж байна',
  },
  hil_cross: { about: 'over the border', words: 'хил давуул, хилээр гарга, хил гаргах гэ' },
  hostess: {
    about: 'hostess',
    en: 'hostess, chat operator, data operator',
    words:
      'hostess, хостес, хостэс, хостесс, зугаа үзүүлэгч, чат оператор, chat operator, дата оператор, customer service, онлайн оператор, онлайн ажил тайланд, бүжигчин авна, массажист авна',
  },
  job_massage: {
    about: 'massage abroad',
    words: 'массаж сургаад, массажист бэлт, сургаад явуулна, сургаад шууд явуул, сургалтын төлбөрийг нь',
  },
  kept: { about: 'kept', en: 'keeps, keep, kept, holds, hold, takes, take' },
  leave_en: { about: 'leave (a paper)', en: 'leave, give, hand over, keep, hold' },
  leave_if: {
    about: 'if she leaves',
    words:
      'ажлаас гарвал, гарвал төл, явбал төл, явъя гэвэл төл, гарах бол төл, явах бол төл, гарна гэвэл, гэртээ харихгүй, мөнгө өгөхгүй бол явуулахгүй, төлөхгүй бол явуулахгүй',
  },
  left: { about: 'has all', en: 'with the boss, madam have everything, have everything, has everything' },
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
      'боол шиг, зарц шиг, боолчлоод, боолчилж, боолын, боол болгож, боолчилдог, зарц болго, зарц мэт, зарцалж, мал шиг ажил, боол мэт, зарц хийлгэ, гэрийн үйлчлэгч шиг, зарцаараа, зарц нь болсон, боол мэт ажил, амьтан шиг, мал шиг, машин шиг ажил, робот шиг ажил, зарц бол, зарц болчих, зарц болсон, боол болсон, боол болчих, зарц болчихоод',
    en: 'like a slave, like slave, like slaves, slave labor, as a slave, treated as slaves, like animals, treats me like a slave',
  },
  long_hours: {
    about: 'day and night, no rest',
    words:
      'өдөр шөнөгүй, амралтгүй, амралт байхгүй, 16 цаг, 18 цаг, 20 цаг, нойргүй, өдөрт 14, өдөрт 15, өдөрт 16, өдөрт 17, өдөрт 18, цаг ажиллуул, шөнөжин, амраахгүй, завсарлагагүй, амралт бхгүй, амралтын өдөр байхгүй, өглөөнөөс шөнө, өдөр шөнөгүй ажил, амралтын өдөр гэж байхгүй, арван зургаан цаг, арван найман цаг, хорин цаг, арван дөрвөн цаг, арван таван цаг, арван долоон цаг, өглөө 4, өглөө 5, өглөөний 4, өглөөний 5, шөнийн 12, шөнийн 1, шөнийн 2, шөнийн 3, 14 цаг, 15 цаг, 17 цаг, өвдсөн ч, өвдсөн ч ажил, өвчтэй ч, амраадаггүй, амралт өгөхгүй, амралт өгдөггүй, чөлөө өгөхгүй, хэвтэх эрхгүй, өдөр шөнөгүй зарц, өдөржин шөнөжин, зогсоо зайгүй',
    en: '14 hours, 15 hours, 16 hours, 17 hours, 18 hours, 20 hours, no rest, no day off, without rest, day and night, no days off, no break, no sleep, seven days a week, hours a day, every day without',
  },
  lure2: {
    about: 'lure',
    words:
      'доллар, долларын цалин, сая цалин, цалинтай, үнэгүй, даана, төлнө, нэмэлт, санал, санал болгож, зар',
  },
  marry_offer: {
    about: 'marriage abroad',
    words:
      'солонгос хүнд эхнэр, гадаад хүнд эхнэр, хятад хүнд эхнэр, хүнд эхнэр болж яв, гэрлэвэл мөнгө, гэрлэсэн бол 10 сая, хуурамч гэрлэлт, гэрлэлтээр яв, гэрлэлтийн зууч',
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
      'паспортгүй үлд, паспортгүй болго, үнэмлэхгүй болго, паспортгүй бай, паспортгүй болохоор, паспортгүй юм чинь, паспорт байхгүй, паспорт надад байхгүй, паспорт чамд, бичиг баримтгүй, баримтгүй болохоор, паспортгүй учир, үнэмлэхгүй болохоор, үнэмлэхгүй учир',
    en: 'without my passport, have no passport',
  },
  month_all: {
    about: 'every month, half',
    words: 'сар бүр, хагасыг, бүгдийг, бүхэлд нь, сар болгон, бүр, гэж',
  },
  mortgage_body: {
    about: 'with the body',
    words: 'биеэр төл, үйлчлэхгүй бол мөнгө, мөнгөө биеэр, өрөө үхтэл, мөртлөө явуулахгүй',
  },
  moved_en: {
    about: 'moved',
    en: 'moved me, moved us, took me, taken, brought me, brought us, drive to, drove us, take us',
  },
  no_contract: {
    about: 'no contract',
    words:
      'гэрээ англи, гэрээ нь өөр хэл, гэрээ нь хэнийх, гэрээ байхгүй, гэрээгүй, гэрээ хийхгүй, ярилцлага ч хийгээгүй, ярилцлагагүй, google д байхгүй, гүүгл дээр байхгүй, оффисгүй, хаяггүй компани, нэг л дугаар, утасны дугаар нь л, компанийн нэр, виз хэрэггүй, хэл хамаагүй, хэл шаардахгүй, англи хэл хэрэггүй, гэрээ үзүүлэхгүй, гэрээ үзүүлээгүй, гэрээ өгөхгүй, гэрээгээ үзүүл, гэрээ байгуулахгүй, амаар ярьсан, амаар л, гэрээ нь араб, гэрээ нь хятад, гэрээ араб хэл, гэрээ хятад хэл, гэрээний хуулбар өгөөгүй, баримт өгөөгүй, баримт өгөхгүй',
  },
  no_food: {
    about: 'no food, no sleep, no doctor',
    words:
      'хоол өгөхгүй, хоол өгдөггүй, хоолгүй, хоолоор тасал, унтуулахгүй, эмнэлэгт үзүүлэхгүй, эмчид үзүүлэхгүй, унтуулдаггүй, амралтгүй, өдөрт нэг удаа хоол, хоол өгөөгүй, ус өгөхгүй, эмчид ч дагуулж, өлсгө, ганц удаа хоол, хоолоо шидэж, хоолыг минь хас, хоолноос хас, өдөр хоол өгдөггүй, хоол өгөлгүй, ус ч өгөхгүй, ус өгдөггүй, өлсгөсөн, өлсгөдөг, өлсгөж, өлөн зэлмүүн, хоол унд өгөхгүй, үлдэгдэл хоол, хатсан талх, хооллохгүй, хооллодоггүй, хооллолгүй, эмчид ч үзүүлэхгүй, эмнэлэгт ч үзүүлэхгүй, эмчид үзүүлдэггүй, эмнэлэгт явуулахгүй, эмнэлэгт үзүүлээгүй, эмчид үзүүлээгүй, эмнэлэгт аваачаагүй',
    en: 'no food, dont feed, doesnt feed, not give food, no doctor, starve, starving us, no sleep, no rest, hungry',
  },
  no_papers: { about: 'no papers', en: 'no passport, without passport, no documents, no papers' },
  offer_en: { about: 'offer', en: 'offer, offers, offered, job offer, promise, promises, promised' },
  offer_strange: {
    about: 'strange',
    words:
      'юу хийхийг нь хэлж өгөхгүй, юу хийхийг хэлэхгүй, очоод ойлгоно, очоод мэднэ, мэдлэггүй ч болно, туршлага хамаагүй, хэл хамаагүй, зөвхөн өөрийн зургаа явуул, зургаа явуул гэнэ, танихгүй хүн хамт явъя, би мэдэхгүй хүн, урьдчилж төлсөн тийз, виз компани хариуцна, гэрлэсэн бол сая өгнө, гэрлэвэл сая',
  },
  offer_word: {
    about: 'offer',
    words:
      'санал ирлээ, санал ирсэн, санал болгож, санал болголоо, санал болгосон, урилга ирсэн, урилга иржээ, урьж байна, урьсан, урилга, ажилла гэж байна, ажилла гэж бн, хамт явъя гэ, ажил олж өгнө, ажил олж өгье, ажил олдлоо, ажил олдсон',
  },
  one_man_house: { about: 'a single man', words: 'ганц эрэгтэй, ганц эрэгтэй хүн, гэр бүл гэсэн ч ганц эр' },
  organ_contract: {
    about: 'organ',
    words:
      'элгээ зар, бөөрөө зар, бөөрөө өг, элгээ өг, эрхтнээ зар, төрүүлэх гэрээ, хүүхэд төрүүлж өг, өндгөн эсээ',
  },
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
  other_place: {
    about: 'to another place',
    words:
      'өөр газар, хол газар, өөр хот, хил рүү, хаашаа ч юм, хаашаа, үл мэдэх, өөр байр, өөр айл, харанхуй өрөө, өөр байшин, хаа нэгтээ, хот руу, нисэх, нсз',
    en: 'somewhere, another place, other place, dont know where, unknown place',
  },
  owed_say: {
    about: 'you owe',
    words:
      'чи надад өртэй, чи өртэй, өртэй шүү гэ, өртэй гэнэ, өрөө төл гэ, өр төл гэж, мөнгө нэхэж байна, мөнгөө авна гэж шах, мөнгө төл гэж шах, нэхэж байгаа, мөнгө нэхээд, мөнгөө нэхээд',
  },
  paper_debt: {
    about: 'loan in her name',
    words:
      'нэрээр зээл, миний нэр дээр зээл, надаас асуулгүй зээл, зээл авахуул, зээл аваад би төл, өрийг би төлж',
  },
  papers_missing2: { about: 'no paper', words: 'үнэмлэхгүй болгосон, паспортгүй болгосон' },
  passport_holder: {
    about: 'holds the passport',
    words: 'паспортыг минь аваад өөртөө, паспортыг минь авч өөртөө, паспортыг маань аваад баг',
  },
  pay_first: {
    about: 'pay first',
    words:
      'урьдчилж өг, урьдчилгаа, эхлээд мөнгө, мөнгө урьдчил, зууч сая, төгрөг урьдчил, зуучийн хөлс, урьдчилгаа өг, барьцаа өг, зуучийн хөлс төл, сая төлчих, урьдчилж төл, эхлээд төл, урьдаас төл, урьдчилгаа төл, урьдчилгаа мөнгө, урьдаас мөнгө, урьдаас мөнгө төл, бүртгэлийн хураамж төл, барьцаа мөнгө төл, эхэлж мөнгө',
  },
  promised: { about: 'promised', en: 'promised, promise, was told, they said, said i will' },
  quota: {
    about: 'target, quota',
    words: 'норм, төлөвлөгөө, норм хүр, норм биелүүл, норм хүргэ',
    en: 'target, quota, targets',
  },
  rent_out: { about: 'rents out', words: 'түрээслүүл, найзууддаа түрээс, хөлслүүл, мөнгөөр өг' },
  return_not: {
    about: 'cannot come home',
    words:
      'харьж чадахгүй, ирж чадахгүй, гэртээ харьж, буцаж чадахгүй, гэртээ ирж чадахгүй, харих аргагүй, буцах аргагүй, буцах боломжгүй, буцах мөнгө, харих мөнгө, ирж чадахгүй байна, харь гэж гуй, буцаах тийз, буцах билет, буцах тийз',
  },
  say_tourist: {
    about: 'secret',
    en: 'dont tell the embassy, dont tell my family, say tourist, say you are tourist, tell them tourist, not tell anyone, do not tell',
  },
  scam_job: {
    about: 'scam work',
    words:
      'хүн хуурах, хүн хуурдаг, хуурах чат, романс скам, хүн хуурч, хүн луйвардуул, залилан хийлгэ, луйвар хийлгэ, скам хий',
  },
  scam_mule: { about: 'mule', en: 'my name and bank card, my bank card for, my account for scam' },
  scam_place: {
    about: 'the known places',
    words:
      'kk park, кк парк, golden triangle, алтан гурвалжин, asia pacific, myawaddy, мьявади, laukkaing, сихануквилль, scam company, scam compound',
    en: 'kk park, scam compound, scam center, scam company, golden triangle, myawaddy, laukkaing',
  },
  scan_card: {
    about: 'scans and pictures',
    en: 'passport scan, passport copy and, bank card before, my bank card, send passport',
    words:
      'паспортын хуулбар банкны карт, паспортоо скан, картын дугаар нэх, бикинитэй зураг, бүтэн биеийн зураг, биеийн зураг нэх, зураг их нэх',
  },
  sell_past_home: {
    about: 'was sold',
    words: 'макаод зар, хятадад зар, мөнгөөр авсан, мөнгө төлж авсан, мөнгөөр худалдаж ав',
  },
  sell_person: {
    about: 'a person is sold',
    words:
      'хүн зар, хүн худалд, охид зар, охин зар, биеийг нь худалд, биеийг минь зар, намайг зар, хүнд зарчих, хүүхэн зар, охидыг зар, охиныг зар, охиноо зар, хүүхэд зар, хүүхдээ зар, бэлгийн боол, хүний наймаанд, бие биеийг зар, хүнд зарагд, тэднийг зар, мөнгөөр худалд, биднийг зар',
  },
  serve: { about: 'serve', words: 'үйлчлэх, үйлчлүүл, үйлчил, үйлчлэхгүй бол, үйлчилгээ үзүүл' },
  serve_home: {
    about: 'servant',
    words:
      'зарц шиг ажиллуул, гэрийн зарц, зарц болго, айлд зарц, айлд зарцлуул, зарцлуулж байна, гэрийн үйлчлэгч',
  },
  show_invite: {
    about: 'show',
    words: 'шоунд тогло, нугаралтын, уран нугаралт, циркийн, бүжгийн гэрээ, шоуны гэрээ',
  },
  sit_with: {
    about: 'sits, drinks with men',
    words:
      'эрчүүдтэй суулга, зочидтой суу, зочинтой суу, хамт суу, хамт уу, уулга, хамт явуул, хамт гарга, хамт гар, эрчүүдтэй хамт, зочинтой гар, архи уулга, хажууд нь суулга, суулгадаг, буудалд ор, угтуул, баарт суулга, баар руу суулга, караокед суулга, зочны дэргэд суулга, ширээнд суулга',
    verbs: 'суулга, уулга, хонуул, угтуул, хүлээлгэ',
  },
  sleep_made: {
    about: 'is made to sleep with',
    words:
      'унтуулж байна, унтуулдаг, унтуулсан, унтуулж, унтуулах гэ, хүнтэй унтуул, хамт унтуул, эрчүүдтэй унтуул, эрэгтэйтэй унтуул',
  },
  sleep_with: { about: 'sleeps with', verbs: 'унтуул, хонуул, унт' },
  suspicious_find: {
    about: 'gathers girls',
    words: 'охид цуглуул, охид авна, охидыг явуул, охид ав, охид зөө, охидыг цуглуул',
    en: 'recruits girls, recruiting girls, gathers girls, collects girls',
  },
  tear_away: { about: 'tears', words: 'урж хая, урж хаясан, шатаачих, шатаасан, урчих' },
  trade_suffer: {
    about: 'victim of trafficking',
    words: 'хүний наймаанд өрт, хүний наймаанд ор, хүний наймааны хохирогч, наймаанд өртсөн, наймаанд өрт',
  },
  until: {
    about: 'until',
    words: 'дуустал, хүртэл, төлж дуустал, барагдтал, дуусах хүртэл',
    en: 'until, till',
  },
  use_me: {
    about: 'uses me',
    words: 'намайг ашигла, биеийг минь ашигла, намайг бас ашигла, намайг ашигладаг, намайг ээлжлэн',
  },
  visa_excuse: {
    about: 'for the visa',
    words: 'виз сунгах гэж, визэнд хэрэгтэй, виз гаргах гэж, бүртгэл гээд, бүртгэлд',
  },
  visa_free: { about: 'no visa', words: 'visa free, виз хэрэггүй, визгүй, визийг нь, визийг гарга' },
  visa_months: { about: 'all the months', words: 'сарын цалин бүгдийг, бүгдийг авсан, бүгдийг хассан' },
  wait_other_side: {
    about: 'other side',
    words:
      'нөгөө талд хүлээ, гол гатал, завинд суулга, завиар гарга, хил гарчихвал, хил даваад ирсэн, хил давсан, хулгайгаар хил',
  },
  zero: { about: 'nothing left', words: 'тэг, байхгүй, алга, бхгүй, гарахгүй, хоосон, дутуу' },
} satisfies Record<string, Concept>
