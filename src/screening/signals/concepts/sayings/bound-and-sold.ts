/** Hands that bind, pull away and sell; papers and debts that hold her. */
import type { Concept } from '../../lexicon.ts'

export const boundAndSold = {
  bound_to: {
    about: 'tied to the bed, in handcuffs, hands tied',
    verbs:
      'орноос хүл, орноос уя, орон дээр хүл, сандлаас уя, сандалтай уя, багананаас уя, баганаас хүл, радиатороос хүл, радиатораас уя, паараас уя, яндангаас уя, гавла, гинжээр уя, гинжлээд, хүлээд явчих, хүлчихээд яв, хөл гарыг минь хүл, гарыг минь хүл, гарыг минь уя, скочд, гар хөлийг минь скочд, скочоор ороо, тууздаж уя',
    words:
      'орноос хүлээд, гавтай байна, гавтай, гав зүүлгэ, хүлээстэй, хүлээд явчихсан, хүлээд орхичих, уяад явчихсан, уяатай байна',
    en: 'tie my hands, tied my hands, tie her hands, tied her hands, ties my hands, handcuffed, handcuffs, tied to the bed, tied to a chair, chained to, cuffed to',
  },
  caught_out: {
    about: 'tried to get out and was caught',
    verbs: 'баригд, бариул',
    words:
      'гарах гэж үзээд, гарах гэж үзсэн, зугтах гэж үзээд, зугтах гээд бариул, баригдчихлаа, бариулчихлаа, бариулчлаа',
    en: 'tried to run, tried to leave, caught me',
  },
  pulls_off: {
    about: 'pulls, puts somebody into a car',
    verbs:
      'чирээд хий, багажинд хий, тээшинд хий, машинд чих, машинд чирж, таксинд чих, машинд суулга, багажинд чих, хөтлөөд, чирээд, хөтлөөд яв',
    words:
      'машинд чихэж байна, машин руу чирж, машин руу түлхэж, taxi руу, такси руу чирж, машинд хийчихлээ, хөтлөөд, чирээд, түлхээд, татаад, хөтөлж',
    en: 'pull, pulls, pulled, pulling, put, puts, drag, drags, dragged, dragging, push, pushes, pushed, carry, carried, throw, taking, take, takes, pushing, pushed, shoving, forcing, carrying, leading',
  },
  into_van: {
    about: 'into the car',
    words: 'taxi руу, такси руу, машин руу, машинд, микро руу, жийп рүү, бус руу',
    en: 'to the van, into van, into the van, in the van, into a van, in taxi, into taxi, in a taxi, to the taxi, into the car, into a car, in the trunk, into the trunk, to his car, in his car, into a car, in a car, in the car, away in a car, into his car, into their car, in a van, into a truck',
  },
  whom_pulled: {
    about: 'me, us, her, a girl',
    words: 'намайг, биднийг, охиныг, түүнийг, найзыг, нзыг, эмэгтэйг, мн',
    en: 'me, us, her, girl, my friend, my sister, woman, daughter, my daughter, my son, my child, my baby, my mother, my cousin',
  },
  in_trunk: {
    about: 'is in the boot of a car that drives',
    words:
      'багаж дотор байна, багажинд байна, тээшинд байна, тээшин дотор байна, багажны дотор, машины багаж дотор, машиных нь тээшинд, машины тээшинд, машиных нь багажинд, намайг багажинд, багажинд хийчихлээ, багажинд хийчихсэн, багажинд хийгээд',
    en: 'in the trunk of, im in the trunk, locked in the trunk, in the boot of his car',
  },
  with_luggage: {
    about: 'luggage',
    nouns: 'ачаа, чемодан, цүнх, дугуй, хоол, гутал, тэрэг, лаа',
    en: 'groceries, luggage, suitcase, bags, spare',
  },
  sold_for_it: {
    about: 'sold to pay, sold on, a price, chosen by men',
    verbs:
      'өөрийг чинь зарж төл, чамайг зарж төл, намайг зарж төл, зарж төлүүл, хүмүүс сонго, эрчүүд сонго, хүн сонго, зогсоогоод сонго, үнэ бичиж, үнэ хаяад зар, бараа шиг зогсоо, бараа шиг сонго, худалдагд, худалдагдчих, зарагд, зарагдчих, өөр клуб руу зар, өөр газар руу зар, өөр эзэнд зар, боол болго, нэгээс нөгөөд зар, нэгээс нөгөө рүү зар, хүн залилуул, хүмүүс залилуул, хүмүүст тушаа, зочинд оруул, зочдод танилцуул, бааранд суулга, караоке бааранд суулга',
    words:
      'худалдагдаж байна, худалдагдсан, худалдагдчихлаа, худалдагдчихсан, зарагдаж байна, зарагдсан, зарагдчихлаа, эрчүүд сонгож, лангуун дээрх бараа, үнэ бичиж байна, худалдаа гэж, клуб руу зарна, газар руу зарна, хүнд зарна, нэгээс нөгөөд зарсан, айлын боол, боол болгосон, биеэр төлбөр хийлгэ, биеэрээ төлбөр, чамайг худалдаж авсан, худалдаж авсан гэдэг, түрээсэлж явуул, түрээсэлж явуулдаг, хоногоор түрээс, хүмүүст тушаа, хүмүүст тушаачихсан, тэр хүмүүст тушаа, зочдод танилцуул, зочинд оруулах, захиалагчид ирж, бөөрийг минь авах, бөөр минь авах, нэг авиралаас, аваралаас',
    en: 'a buyer is coming, buyer is coming, the buyer, buyer is, agency is traffickers, are traffickers, sell me to, sold me to, selling me to, price tag, men choose, men chose, customers choose, moving us girls, moving us to another city, moving the girls tonight',
  },
  goods_sold: {
    about: 'things, animals, tickets are sold',
    nouns: 'мал, хонь, машин, тасалбар, билет, байр, хувцас, бараа, гутал, утас, дэлгүүр, ногоо, мах, ном',
    words: 'хямдарсан, хямдралтай, захиалга, ширхэгээр, онлайнаар',
    en: 'house, flat, apartment, shares, tickets, phone, laptop, shoes, business, car',
  },
  takes_men: {
    about: 'must take so many men',
    verbs:
      'хүн авахуул, хүн оруул, нэгийг оруул, хоёрыг оруул, зочин авахуул, үйлчлүүлэгч авахуул, үйлчлүүлэгч оруул, хүнд нэг дор оруул, хүнд зэрэг оруул, баян хүнтэй хонуул, хүнтэй хонуул, хоёр хүнтэй хонуул, эрчүүдтэй хонуул, намайг хүмүүст санал болго',
    words:
      'хүн авсны дараа амраа, арваад хүн авахуул, хүн авахуулдаг, нэг дор оруулна, 2 хүнд нэг дор, хүн авах ёстой, зочин авах ёстой, тэй хонуулсан, хүнтэй хонуулсан, хүмүүст санал болгоод мөнгө, клиент авсан амрахгүй, клиент авахуул, хүн болгонтой унт, хүн болгонтой унтах, hotel hotel оор явуул, буудал буудлаар явуул, хүнтэй унтуулна, хүнтэй унтуул, таних эртэй хонуул, танихгүй эртэй хонуул, эртэй хонуулдаг, танихгүй эртэй, надаар бизнес хий, надаар бизнес хийгээд',
    en: 'take ten men, take more men, ten customers a day, sex service, have to take men, another man in, see clients all',
  },
  house_guests: {
    about: 'guests in a hotel, an order, a bus',
    nouns: 'буудал, ресепшн, зоогийн газар, автобус, унаа',
    words: 'сургуульд, ажилд авах, шинэ хүн авах, байранд хонуул, гэртээ хонуул',
    en: 'hotel guests, restaurant, bus, school',
  },
  passport_torn: {
    about: 'tears or burns a passport',
    words:
      'паспортыг минь урчих, паспорт урчих, паспортоо шатаалга, паспортыг минь шатаа, паспортыг минь ура, паспорт минь хамт яваа, паспорт маань хамт яваа, хамт яваа хүний халаас, хүний халаасанд, passport iig mini lock, сейфэнд хийгээд, паспортгүй үлдээсэн, бичиг баримтаа авч чадахгүй, паспортаа авч чадахгүй, паспортоо авч чадахгүй, бичиг баримтгүй үлдээ, agentlag passport барь, паспорт барианд, паспорт бариад авсан, паспорт барьцаанд, паспорт аваад буцааж өгсөнгүй, паспортыг цуглуулаад буцаа, цуглуулаад буцаагаагүй, паспорт чинь надад байгаа, паспортыг минь уутандаа, паспортыг минь цүнхэндээ, гал руу хийчихлээ, паспортоо нэхсэн чинь, визээ нэхсэн чинь, баримтаа нэхэхэд, үнэмлэхийг маань далд, үнэмлэхийг минь далд, хаа нэгтээ далд, паспорт хадгална гээд утсаа, угтсан хүн паспорт',
    verbs:
      'паспорт ура, паспорт шатаа, паспортыг ура, паспортыг шатаа, паспорт сейф, passport lock хий, safe-д хий, паспорт ураад хая, паспортгүй үлдээ, паспортгүй орхи, паспорт булаагаад',
    en: 'tear my passport, tears my passport, tore my passport, torn my passport, rip my passport, ripped my passport, burn my passport, burned my passport, cut my passport, flushed my passport, my passport in little piece, documents are with the, my papers are with the, my passport is with the',
  },
  must_be_alone: {
    about: 'wants girls without relatives, the family shall not know',
    words:
      'хамаатангүй бол, гэр бүлгүй бол, ганц бие бол бүр сайн, гэрийнхэн мэдэхгүй байх ёстой, гэрийнхэнд хэлэхгүй байх, гэрийнхэндээ хэлж болохгүй, гэрийнхэндээ битгий хэл, хурдан явах эмэгтэй, хурдан явах охин, шуудангаар явуул гэсэн, паспортоо эхлээд, гэрээгээ очоод хий, гэрээгээ очоод хийнэ, гэрээг нь очоод, ажил гэрээгүй, гэрээгүй юм билээ, ID явуулчих, ID гаа явуул, тикетийг авч яв, тикетийг аваад яв, утсаар л ярьсан, танилсан залуу дубай, дубайд дуудаад, сая ын цалинтай дубай',
    en: 'no relatives is better, family must not know, dont tell your family, send your passport first, passport by post, visa ticket free, contract after arrival, contract when you arrive',
  },
  fines_grow: {
    about: 'new fines, the number only goes up',
    words:
      'барьцаа болгож авсан, цалинг барьцаа, барьцаанд үлдээ, шинэ торгууль, торгууль нэм, нэр нь өсөөд, тоо нь өсөөд, дуусахгүй гээд сауна, зээл нь дуусаагүй гээд, дуусаагүй гээд гаргахгүй, өр чинь дуусаагүй, өр дуусаагүй гэ, цалингаас таслуулаад өр, цалингаас хасаад өр, өрөндөө орж, өрөндөө ороод, өрийн оронд охин, өрний оронд, өр дуустал явуулахгүй, өрийг дуусгахгүй бол явуулахгүй, өр нь дуусаагүй, виз ний мөнгө гээд, визний мөнгө гээд, жил ажиллах ёстой болгочих, надаар төлүүл, надаар төлүүлдэг, миний нэр дээр зээл, оронд нь хүнтэй унт, биеэрээ дарах, биеэрээ дарна, минут хоцорход, минут хоцроход, нэмж бичдэг, дутагдлыг надад тохо, дутагдлыг надад, зүгээр ажилуулла, зүгээр ажиллуулла, зардлаа барагдуултал, чи миний хүн гэсэн, дахин болсон дахиад, дахиад ажилла гэнэ, өр чинь 2 дахин',
    en: 'add a new fine, new fine every, number only goes up, only goes up, debt goes up, add new fines, until my debt is paid, until the debt is paid, until i pay my debt, hasnt paid me since, has not paid me since, not paid me since, never paid me since, add a fine, a fine every time, fine every time, because i owe him, cannot quit because, cant quit because i owe, never got a single salary, not a single salary',
    verbs:
      'төлж байж чөлөөл, төлж байж гарга, төлж байж суллах, төлж байж явуул, надаар төлүүл, өрийн оронд өг',
  },
  rarely_out: {
    about: 'out only with a guard, on the phone ten minutes a week',
    words:
      'харуулгүй бол хог, хог ч гаргаж, нар үзээгүй, хоног нар үзээгүй, нар хараагүй, 7 хоногт нэг удаа 10 минут, долоо хоногт нэг удаа утас, долоо хоногт нэг удаа ярь, 10 минут ярь, дахиж утас өгөхгүй, хурууны хээтэй, цоож нь кодтой, door нь code, exit байхгүй, хаалга нь кодтой, шоронгоос ялгаа, яг л шорон, хэнтэй ч бичүүлэхгүй, хэнтэй ч яриулахгүй, хэнтэй ч уулзуулахгүй, хэнтэй ч залгуулахгүй, цаг заадаг, хүртэл цаг заа, камер тавьчихсан байнга, камер тавьчихсан хардаг, камер тавиад хардаг, залгаж болдоггүй, ярьж болдоггүй, холбогдож болдоггүй, уулзаж болдоггүй, гарч болдоггүй, явж болдоггүй, sim авчихсан, sim авцан, wifi салгаад, хүнтэй явах ёстой, ч хүнтэй явах, ганцаараа явж болдоггүй, захад ч гаргахгүй, өөр тийш явуулахгүй, түлхүүр надад байхгүй, түлхүүрээ аваад явчихдаг, би дотор нь үлддэг, утас бүгдийг минь хаасан, фэйсбүүкийг минь устгуул, уулзах эрхгүй, мессеж болгоныг унш, мессеж бүрийг унш, мессеж болгоныг уншдаг, оршуулганд ч явуул, оршуулганд ч явуулсангүй, төв ч оруулахгүй, сумын төв ч, байрнаас нь алхуулдаггүй, хаалгачтай, огт буулгахгүй, эрэгт буулгахгүй, хогоо ч хаяж, хаяж болдоггүй араас, уулзвал буцаж орохгүй, буцаж орохгүй шүү, гаднаас нь гоожилдож, гоожилдож орхи, байранд цүглүүлэгд, цугтаа түгжээтэй, хонолоо идсэн юм алга, идсэн юм алга, очихоор шууд загнадаг, үүдэнд очихоор',
    en: 'phone only 5 minute, phone only five minutes, only 5 minutes phone, sleeps across the doorway, nobody can run, so nobody can run, door has a code, no exit, like a prison, allowed to talk to anyone, not allowed to leave the house, isnt allowed to leave, not allowed to leave the, not allowed to go outside, not allowed to call, hides my shoes, hid my shoes, counts the minutes when, counts the minutes i',
  },
  how_out: {
    about: 'how do I get out',
    words: 'яаж гарах вэ, яаж гарах, гарах арга, яаж зугтах, яаж гарах уу',
    en: 'how to get out, how do i get out, how can i leave',
  },
  parents_debt: {
    about: 'works off the debt of her father',
    words:
      'аавын тавьсан зээл, аавын өрийг, ээжийн өрийг, ээжийн тавьсан зээл, ахын өрийг, нөхрийн өрийг, эгчийн зээл, аавын зээлийг, эгчийг минь зээл нь, зээл өгсөн хүн, мөнгө зээлсэн хүн, ахын өрийг, эцгийн өрийг, ах ын өрийг',
    en: 'my fathers debt, my mothers debt, debt of my father, debt of my mother',
  },
  works_it_off: {
    about: 'by working, by serving',
    words:
      'ажиллаж хаах, ажиллаж дуусга, ажиллаж төл, ажиллаад төл, хааж дуусга, биеэрээ төл, үйлчилж төл, зочлон үйлчлэх, сауна, гаргахгүй, ажиллуулж байна, өөр дээрээ ажиллуул, ажиллаж төлж, явж болохгүй',
    en: 'work it off, pay by working, work for it',
  },
  own_family_loan: {
    about: 'a loan of a bank, paid off',
    words: 'банк, банкны, төлж дууссан, төлж дууслаа, ипотек',
    en: 'bank, mortgage, paid off',
  },
  carried_off: {
    about: 'made her drink something and took her along',
    verbs:
      'эм уулгаад hotel, эм уулгаад буудал, юм уулгаад буудал, архи уулгаад буудал, эм уулгаад аваад яв, уулгаад аваад яв, ой руу аваад яв, хил рүү аваад яв',
    words:
      'ундаанд мн юм хийж, ундаанд минь юм хийж, ундаанд минь юм хийсэн, ундаанд минь эм, дарсанд минь юм хийсэн, пивонд минь юм хийсэн, уусны дараа толгой эргээд, эм уулгаад hotel, эм уулгаад буудал руу, уулгаад hotel rv, булаагаад машинаар яв, булаагаад машинаар явчихлаа, хүүхэд аваад зугт, хүүхдийг минь аваад зугт, хүүхдийг минь булаагаад, нялхыг булаагаад, нялхыг минь булаагаад, булаагаад давхичихлаа, вэнээр ачаад, ачаад хилийн зүг, ачих машин ирчихлээ, ой руу аваад явлаа, ой руу аваад явчихлаа, тал руу аваад явчихлаа, хоолонд минь хор, ундаанд минь хор, охиныг хөвчүүд аваад, хил рүү аваад явж, хилийн зүг явлаа',
    en: 'put something in my drink, put something in her drink, she was not conscious, was not conscious, was unconscious they, drugged her and, ran off with my baby, ran off with my child, ran off with my son, ran off with my daughter, took off with my baby, took off with my son, drove off with my, left with my baby',
  },
  cold_shed: {
    about: 'shed, store, cellar, container',
    words:
      'амбаарт, хүйтэн амбаарт, агуулахад, зоорьд, зоорь руу, пүнзэнд, контейнерт, гаражид, саравчинд, жорлонд, бие засах газарт, угаалгын өрөөнд, ванны өрөөнд',
    en: 'in the shed, in the cellar, in the storage',
  },
  shut_in: {
    about: 'put in and locked',
    verbs: 'хийгээд цоожил, хийгээд түгж, оруулаад цоожил, оруулаад түгж, хийж цоожил, хийгээд гадна түгж',
    words: 'хийгээд цоожилчихлоо, хийгээд түгжчихлээ, оруулаад түгжчихлээ, оруулаад цоожилсон',
    en: 'and locked the door, and locked it',
  },
  just_arrived: {
    about: 'as soon as she came',
    words:
      'гармагц, буумагц, очмогц, ирмэгц, ирэнгүүт, буунгуут, очингуут, онгоцноос буу, онгоцноос буугаад, буудлаас гармагц, буудал дээр буумагц, ирсэн өдөр, очсон өдөр',
    en: 'as soon as i landed, when i landed, when we landed, as soon as i arrived, right after i landed',
  },
} satisfies Record<string, Concept>
