/** Sayings that make the same words harmless: homework, kitchens, guests, banks, weddings, weather. */
import type { Concept } from '../../lexicon.ts'

export const quietSayings = {
  accident: {
    about: 'accident, illness, play',
    words:
      'унаснаас, унаад гипс, гипстэй, мордоо, морь унаад, хөлдөөд, унаснаас болж, осол, ослоор, уналаа, халтираад, хальтирч, дугуйнаас, мориноос, ажил дээрээ зүсчих, санамсаргүй, дугуй, мотоцикл, тоглож байгаад, тэшүүр, хоол хийж байгаад, шатнаас, шүдээ авахуул, хамраас, халтир, гулгаад, машинд цохиулсан, хүүхэд унаад, унаад духаа, унаад толгой, мод, түлээ, сахлын машин, сахлын машинаар, оёдол тавьсан, тос түрх, тогоонд, түлэгдлээ, тос хэрэгтэй, хавчуулчихлаа, хавчуулсан, хаалганд хавч, хаалганд гараа, шкафанд, шүүгээнд хавч, муур, муурын, наалт байна уу, наалт наасан, бинт байна уу',
    en: 'accident, bike, bicycle, skiing, fell from, fell off, playing, period, nosebleed, car accident, hit by a car, tripped, surgery',
  },
  afraid_else: {
    about: 'afraid of exams, dogs, the dark, flying',
    words:
      'шалгалтаас, шалгалт, нохойноос, хулганаас, аалзнаас, өндрөөс, аянгаас, нисэхээс, шүдний, эмчээс, зүүнээс, тарианаас, харанхуйгаас, чөтгөрөөс, чөтгөр, сүнс, аймшгийн, могойноос, хичээлээс, ярилцлагаас, дүнгээс, шалгуулахаас, төрөхөөс, нислэгээс, уснаас, жолоодохоос, хоцрохоос, хүүхдэд, илтгэлээс, тайзнаас, унахаас, муур, аймар гоё, аймар сайхан, аймар ядар, аймар их өлс, нохойноосоо, хашаанд ордоггүй',
    en: 'exam, exams, test, dog, dogs, spiders, spider, heights, flying, dark, ghost, ghosts, dentist, needles, driving, interview, snakes, thunder, horror, public speaking, mice, result, results, grade',
  },
  asks_fact2: { about: 'asks law', words: 'гэж юу вэ, хөөн хэлэлцэх хугацаа, хэдэн жил' },
  asks_fact3: { about: 'asks', words: 'зураг авахуул хаана' },
  baby_sleep: {
    about: 'puts a child to bed',
    words:
      'хүүхдээ унтуул, хүүхдээ унтуулаад, нялх хүүхэд унтуул, үдийн нойр, унтуулж байна, дуулж өг, бүүвэй, эрт унт, унтаж чадахгүй, хүүхэд унтуулж, хүүхдээ унтуулж, хүүхэд унтлаа',
    en: 'put the baby to bed, bedtime, sleep early',
  },
  bank_loan: {
    about: 'a loan from a bank',
    nouns: 'ипотек, лизинг, ббсб, хадгаламж',
    words:
      'банкинд барьцаал, барьцаалж зээл, барьцаалсан зээл, банкинд, банкнаас, банк, зээлийн, зээлийн хүү, зээлээ, банкны, зээл авмаар, хүү хэд, зээл авах',
    en: 'bank, mortgage, credit, student loan, installment, finally paid, paid off my, is paid, student loans, owes me an apology, owe you, owes me a, owe me, i owe you',
  },
  children_among: {
    about: 'children among themselves, games',
    words: 'хоорондоо зодолд, зодолдоод, бөмбөг, барилд, тоглож байгаад, бөмбөгөө',
    en: 'ball, balls, each other, playing, hit it off',
  },
  construction: {
    about: 'repairs, sight-seeing, work on a roof',
    words:
      'засвар, засах, дээвэр засах, дээврээ, зураг авахуулах, ус гоожоод, ажилчид, цас цэвэрлэ, машинаар, явж өнгөр, засуулах, билет, тасалбар, хоцорчих, хоцорлоо, аялна, цаг тухай, ачаа, ачаагаа, ачааг',
    en: 'repair, fix, photo, view, ticket, tickets, station, late, schedule, leaking',
  },
  cooking: {
    about: 'kitchen and craft',
    nouns:
      'мах, талх, жимс, лууван, төмс, модон, сонгино, торт, бялуу, заазуур, загас, түлээ, гурил, хивс, засвар, зах, мах хэрчих',
    words:
      'гал тогооны хутга авах, мах хэрч, хоол хийж, хоолоо хийж, талх зүс, ногоо хэрч, үнэ хэд, хаанаас авах, хэрчих, хурц, ирлэх, хурцлах, түлээ, тайрах',
    en: 'kitchen knife set, cook, cooking, meat, bread, vegetables, cake, butter, chef, price, store, buy, wood, paper, cheese, sharpen, chop, cut the',
  },
  cut_self: {
    about: 'her own wrist, her own arm',
    words: 'гараа, судсаа, бугуйгаа, гуяа, судас, өөрийгөө, гар луугаа, судас руугаа',
    en: 'myself, my wrist, my wrists, herself',
  },
  drug_use: {
    about: 'medicine as usual',
    words:
      'уусан уу, уугаарай, уух хэрэгтэй, эм зүйч, эмийн сан, халуун буулга, уух уу, жор, эмчийн, ханиадны, ханиад, өдөрт 3, удаа уу, даралтны, ханиалга, эм уух цаг, эмч, витамин, томуу, халуунтай',
    en: 'prescribed, prescription, doctor gave, for headache, for flu, vitamin, vitamins, with water, after meal, twice a day, pharmacy, for my cold, allergy, antibiotics',
  },
  drum_beat: {
    about: 'sport and play',
    words:
      'бөмбөр, тоглолтын, бөмбөгийг, бөмбөг, хонх цохи, тэмцээнд, зүрх цохил, зүрхээ, зүрх минь цохил, зүрх, нүүр рүү нь ус, нум, бөмбөгөөр, тоос цохи, хивс цохи, хивсээ, толгой цохи, гутал, өндөг, зодсон юм шиг, зодуулсан юм шиг, зуурмаг',
    en: 'drums, heart beat, heartbeat, egg, eggs, the ball, the gym, deadline, sale, beat me to it, beat me at, beat the record, own record, hit me up, hit song, hit the road, hit the gym, rush hour, after work, we lost, our team, the team, beaten by the, at chess, at cards, at the game, score, it beats me, what beats me, beats me why, my heart, swing, record, roller coaster',
  },
  embassy_official: {
    about: 'official',
    words: 'элчин сайд, эпс, eps, албан ёсны, тусгай зөвшөөрөлтэй, хөдөлмөрийн яам',
  },
  embassy_words: {
    about: 'embassy, visa office, hotel, airport keep passports as usual',
    nouns: 'элчин, элчин сайд, эся, буудлын бүртгэл, гааль',
    words:
      'элчин, элчинд, элчингээс, эся-нд, эся, элчингийн, визээ авч байгаа, виз мэдүүл, виз мэдүүлэхэд, имиграц, хилийн цагдаа',
    en: 'embassy, consulate, renew, immigration office, bank, reception, check in',
  },
  fee_excuse: {
    about: 'ordinary debts',
    words:
      'дэлгүүрт өр, банкны зээл, лизинг, ипотек, зээлээ, ломбард, барьцаа, кредит, сторпэй, данс, алдангигүй, найз маань мөнгө, найзаасаа зээл, надаас зээлсэн, мөнгөө өгчихлөө, мөнгөө буцаа, найздаа өртэй, түрээс, түрээсээ, байрны түрээс, түрээсийн, өр ширгүй, өргүй болсон, өргүй болчих, өрөө дарсан, өрөө дуусга, зээлээ дуусга, цахилгааны мөнгө, тогны мөнгө, интернэтийн мөнгө, цахилгааны төлбөр, mortgage, моргейж, нөхөн төлбөр',
    en: 'mortgage, student loan, credit card, bank loan, leasing, keep the change, keep the changes, keep your money, keep the money in, money in a safe',
  },
  food_choke: {
    about: 'something in the throat',
    words:
      'хоолой өвд, хоолой хатаж, хоолойд тээглэ, яс тээглэ, хахаж цац, ханиад, хоолой сөөнгө, хоолой сөө, улаан хоолой, боогдсон юм шиг, бөөгнөрсөн юм шиг, хоолонд дарагд, хоолонд цад, хоолондоо дарагд, тоосонд, утаанаас болоод, хамар битүү, хамар бөглөр, ханиаднаас',
    en: 'choked on, choking on food, choke on, choked up, on my food, on water, on a bone, laughing',
  },
  food_words: {
    about: 'food, party',
    words: 'хоол, бууз, хуушуур, торт, идээ, цай, идэцгээ, ууцгаа, баяр, төрсөн өдөр, найр, цайлла',
  },
  free_stuff: {
    about: 'free things',
    words:
      'үнэгүй сургалт, үнэгүй зөвлөгөө, үнэгүй үзэ, үнэгүй тоглоом, wifi, сонирхуулж, үнэгүй татаж, сайн дур, сайн дурын',
    en: 'free app, free game, free download, free class, volunteer, freelance',
  },
  game_kid: {
    about: 'a child at play, school',
    words:
      'тоглоом авч, төрсөн өдөр, цэцэрлэгийн, сургуулийн баяр, сургуульд ор, сургуульд оруул, цэцэрлэгт, цэцэрлэгт оруул, сургуульд элс',
    en: 'birthday, toy, kindergarten',
  },
  gift_wrap: {
    about: 'wrapping',
    words:
      'бэлэг боо, бэлгээ боо, ном боо, бууз, хуушуур, банш, хайрцаг, үсээ боо, ороолтоо, ороолт, алчуур, зангиа, түймэр, хэвлий боо, хоолоо боож, хоолоо боолго, хоол боож өг',
    en: 'scarf, tie, necklace',
  },
  goal_hit: { about: 'mutual', words: 'онооны, рекорд, тоглолт' },
  guest_hotel: {
    about: 'hotel as a service',
    words:
      'буудал үнэ, буудал хэд, буудалд бууна, өрөө захиал, зочид ирнэ, зочин ирнэ, зочид ирж, зочинд, буудлын үнэ, караоке ор, караокед ор, караоке явъя, караоке явах, массажны сандал, массажны цаг, нуруу, массаж авъя, массажист хай, хүргэлт, борлуулалт',
    en: 'book a hotel, hotel room price, guests are coming, karaoke night, massage chair, back massage, customer service, customers complain',
  },
  guest_words: {
    about: 'guests, a courier, a taxi, a bus',
    words:
      'хүргэлт, зочид ирнэ, найзууд ирнэ, автобус, такси ирлээ, хоол ирлээ, захиалга, курьер, пицца, угтаж, автобусаа, концерт, реклам, хүргэгч, ажлаас ирж, ажлаасаа ирж, хичээлээс ирж, найз минь доор, найз доор, ээж ирнэ, ээж одоо ирнэ, аав ирнэ, ээж ирж, аав ирж, хөрш орж ир, хөрш тогш, хөрш ирсэн, захиа, шуудан, такси гадаа, такси ирчих, мөнгөө бэлд',
    en: 'delivery, pizza, courier, uber, guests, party, my order, package, birthday',
  },
  gym_work: {
    about: 'work as usual',
    words:
      'уйгагүй ажилла, хичээнгүйлэн, сайн дурын, илүү цаг, дадлага, шаардлагатай, шаардлага, туршлага шаард',
    en: 'volunteer, gym, internship, workout, homework, group work',
  },
  idiom_word: {
    about: 'tired, laughing, hungry to death',
    words:
      'гутал, холгоод, холгож, толгой өвд, шүд өвд, гэдэс өвд, хөл өвд, ачаалал, шалгалт, идмээр, үхтлээ, үхтэлээ, инээгээд, инээж, инээтэл, ядарч, ядраад, өлсөж, өлсөөд, өлсч, даарч, даараад, халууцаж, халууцаад, цангаж, цангаад, уйдаж, уйдаад, ичээд, ичиж, ичээл, хөлдөж, залхаж, санаад, цадаад, гайхаад, баярлаад, нойр хүр, атаархаад, дурлаад, загатнаад, нойрмоглоод, халууц, хөөрхөнд, харамсаад',
  },
  info_only: {
    about: 'official, study',
    words:
      'албан ёсны, хөдөлмөрийн яам, жижүүрийн, тэтгэлэг, сургууль, эпс, eps, шалгалтад, мэргэжлийн сургалт, солилцооны',
    en: 'student visa, scholarship, university, exchange program, erasmus, official website',
  },
  job_busy: {
    about: 'cannot talk: at work, in class',
    words:
      'хичээлтэй, хуралтай, ажилтай, ажил дээр, хичээл дээр, жолоо барьж, хурал дээр, завгүй, автобусанд, номын сан, кинонд, унтаж байна хүүхэд, жолоод, жолоодож, жолоодоод, машин барьж, замд явж, явган явж, шалгалт өгч, тэргэн дээр, дэлгүүрт',
    en: 'meeting, at work, in class, driving, busy, library, lecture, bus',
  },
  job_guard: {
    about: 'a guard as a job',
    words:
      'харуулын ажил, манаачаар ажил, харуул хамгаалалтын, хамгаалалтын ажил, камер сууриг, камер авмаар, камерын үнэ, камер суурил, нохой тэжээ, манаачийн, камер худал, нохойтой зугаал, харуулаар, хамгаалагчаар, хамгаалагч ажилд, камер тавьсан, камер тавилаа, камер тавьж, камер тавих, камер суурилуул, камер тавиулах, хяналтын камер',
    en: 'security guard job, camera for sale, baby camera, lifeguard, photo camera, new camera, nice camera, phone camera',
  },
  kid_alone: {
    about: 'a child is looked after',
    words:
      'хүүхдийг ганцааранг, нялх хүүхэд, хүүхдээ ганцааранг, гудамжинд ганцааранг, хүүхдээ гадуур, бага болохоор, хүүхдээ гадаа, хүүхдээсээ, хүүхдэдээ, хүүхдээ ганц',
    en: 'leave me alone, leave us alone, leave him alone, leave it alone, leave them alone, left me alone',
  },
  kill_joke: {
    about: 'they will kill me, as everybody says it',
    words:
      'хөөрхөн юм, шалгалт өг, инээдээд, инээлгээд, инээлгэж, шалгалт, хичээл, даалгавар, халуун, хүйтэн, оройтвол, хоцорвол, хоцорсон, утсаа гээ, дүн, ангийнхан, инээлгэж, инээлгээд, алж байна гоё, ачаалал, дедлайн, пүүз, гутал, дасгал, өлсөж, авхаалж, толгой өвд, халуурч, амттай, гоё, угаагаагүй, хийгээгүй, авчраагүй, цэвэрлээгүй, мартчихсан, оройтож, хоцорч, эвдчихсэн, мэдвэл инээд, дуудуулж, даалгавраа, сагсаа, хоолоо идээгүй, аяга таваг, фитнес, фитнесийн, fitness, gym, суулт, quiz, квиз, тест, lvl, биеийн тамирын багш, шүд цоор, усаа халаа',
    en: 'feet are killing, laughing, homework, exam, exams, heat, shoes, deadline, traffic, heels, diet, workout, you are killing me, youre killing me, killing it, kill time, killed it, suspense, monday, joke, laugh, dress, weather, cold, cramps, curiosity, my back, my head, my stomach, my feet, my knees, my legs are, prices are, my ear, my tooth, my teeth, pain is killing, headache is killing, heels are killing, legs are killing, back is killing, neck is killing, killed us today, killed me today, at practice, at practice today, dimple, dimples, this curry, neighbours kill me, neighbors kill me',
  },
  kind_act: {
    about: 'brought home, gave flowers, met',
    words:
      'цэцэг, бэлэг, угтсан, угтаж, тусалдаг, тусалсан, халамжил, тэврээд үнс, тэврээд авсан, тэврээд унт, тэврээд баяр, тэврээд инээ, тэврээд байсан хөөрхөн, инээлгэ, хөөрхөн, сайхан хүн, баярлуул, хоол хийж өг, хүргэж өгсөн, уучлалт гуй, массажилж өг, зүгээр хүн, дажгүй хүн',
    en: 'flowers, gift, kind, sweet, loves me, nice, dinner together, good man, cooks, bought me, gave me a gift, birthday, helps me, presents, surprise, gifts',
  },
  love_wait: {
    about: 'sweet waiting',
    words:
      'хайртай шүү, хүлээж байгаарай, хүлээж байна шүү, санаж байна, амжилт, баярлалаа, чамайг бод, чамайг сана, хайр минь, чамгүйгээр, чамайг боддог, чамгүй',
    en: 'on twitter, on instagram, on tiktok, followed me on, follow back, followers, found me a, finds me a, find me a, found me some',
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
  msg_word: { about: 'message', en: 'message, text, email, dm, call me, an email' },
  no_signal: {
    about: 'no signal, battery',
    words:
      'сүлжээгүй, сүлжээ муу, сүлжээ байхгүй, цэнэг, нэгж дууссан, дата дууссан, интернет муу, утас минь эвдэр, утас унтар, холбоо муу, засвар, сүлжээний, цэнэг дууссан, хугацаа нь дууссан, дугаараа соль, хаягаа март, нууц үгээ март, дуудлага ирэхгүй, залгаад авахгүй, залгахад авахгүй, холбогдохгүй байна уу',
    en: 'no signal, battery died, out of data, no internet, broken phone, forgot password',
  },
  other_help: {
    about: 'help with homework, a file, a choice: not a rescue',
    nouns:
      'хичээл, даалгавар, файл, орчуулга, нууц үг, тохиргоо, компьютер, математик, англи хэл, диплом, жор, програм, сайт, тест, анкет, өргөдөл, сиви, лаптоп, реферат, гэрийн даалгавар, тэтгэлэг, бодлого, асуулт, эссэ, тооцоо, принтер',
    words:
      'сонгоход, бөглөхөд, олоход, авахад, бичихэд, хийхэд, орчуул, суулгахад, татахад, цэвэрлэхэд, зөөхөд, нүүхэд, бодоход, шалгалтад, сонгож, засахад, нүүлгэ, зөөхөд, нүүнэ, нүүж, зөөнө, ачаа, яаж туслах, хэрхэн туслах, homework, хүнд юм, дугуй сольж, дугуй солих, буулгахад, өргөхөд, барихад, аваачихад, аваачих юм',
    en: 'order, refund, booking, understand, fill, learn, buy, find a, find the, registration, with my project, homework, assignment, translate, translation, password, app, install, download, math, essay, cv, resume, recipe, cooking, choose, website, code, login, account, settings, form, file, printer, move furniture, study, english, help me with, help us with, help you with, help him with, help me clean, help me cook, help me choose, help me pick, help me fix, help me carry, help me study, help me understand, help me practice, help me write, help me make, help me decide, him to help me, her to help me, them to help me, friends to help me, offered his help, offered her help, for your help, for ur help, thanks for the help, help yourself, help us reach, help us improve, help us grow, can help u, can help you, if you need help, help me look, help me find, help me visualise, help me visualize, help in, help them, help replace, help avoid, help improve, help protect, help prevent',
  },
  other_job: {
    about: 'other uses of danger: sports, roads, weather',
    nouns:
      'зам, спорт, амьтан, бодис, цаг агаар, салхи, шуурга, хогийн, химийн, ажил мэргэжил, вирус, тоглоом, хад, чоно, могой, үер, гулгаа, тэсрэх, тэмдэг',
    words: 'гулгаатай, мөсөн, шуургатай, үертэй, тэмдэг, дохио',
    en: 'road, sport, sports, weather, animal, storm, ice, virus, goods, materials, mountain, driving, zone, species, list, chemical, waves, disease',
  },
  own_marriage: {
    about: "a wedding of one's own will",
    words:
      'гэрлэх гэж байна, хуримаа, хурим, хуриманд, ураг, хайртай хүнтэйгээ, хайртай хүндээ, гэрлэсэн ой, гэрлэлтээ бүртгүүл, гэрлэлтийн бөгж, гэрлэх санал, гэрлэлтийн гэрчилгээ',
    en: 'wedding, anniversary, engaged, propose, proposed, ring, getting married, my fiance and i, said yes, proposed to me, marry him',
  },
  own_trip: {
    about: 'fetched kindly',
    words:
      'сургалтанд, хурал дээр, хуралд, томилолт, томилолтоор, сургалтад, эрдэм шинжилгээний, тэмцээнд, сурахаар, дадлагаар, уралдаанд, фестивальд, эмнэлэгт хүргэсэн, эмнэлэгт хүргэ, хүргэж өгсөн, хүргээд өгсөн, угтаж, угтаад, угтсан, угтана, цэцэрлэг, цэцэрлэгээс, сургуулиас, аялал, аялалд, амралт, зусланд, кинонд, театрт, төрсөн өдөр, зугаалга, зугаалах, аялуулж, дэлгүүр хэсэ, цэцэрлэгт, цэцэрлэгээс авах, ажлаас авах, хичээлээс, аялуулсан, гэрт хүргэ, гэрт хүргэж, гэртээ хүргэ',
    en: 'to school, from school, to dinner, to the cinema, on a date, shopping, picnic, to the airport, home from work, on holiday, birthday',
  },
  papers_fine: {
    about: 'papers are with her',
    words:
      'өөрт байгаа, надад байгаа, өөрөө хадгал, өөртөө, хураагаагүй, хураадаггүй, хураалгаагүй, хураах юм манай, аяллын компани',
  },
  phone_normal: {
    about: 'phone as usual',
    words:
      'утсаа цэнэглэ, утсаа гээ, утсаа март, утсаа соль, утас авмаар, утасны үнэ, утас засуул, утсаа хураалгачихлаа, ангид, утсаа хая, утас авсан, шинэ утас, хичээл дээр, iphone, айфон, шалгалтын үеэр, утас худалдаж',
    en: 'new phone, charge, charging, phone broke, lost my phone, teacher took, in class, battery, bought a phone, phone number, took a picture, took a photo, took pictures, took photos, take a picture, take a photo',
  },
  photo_ok: {
    about: 'pictures as usual',
    words:
      'зураг авахуулах, зураг авхуул, зургаа явуул даа, зураг явуулаарай, зургийг явуулаарай, бидний зураг, хуримын, аяллын, төгсөлтийн, гэр бүлийн зураг, цээж зураг, паспортын зураг, дипломын, тэмдэглэлийн, зургаа пост, сторид, профайл, зургийн хичээл, хүүхдийн зураг, зураг зурах, зураг зурж, зураг зурсан, хичээлийн бичлэг, рентген, бүлгийн зураг, гэрэл зураг',
    en: 'passport photo, profile picture, wedding photos, vacation photos, group photo, nice picture, nice photos, family photo, x ray, selfie, cat, dog',
  },
  picture_out: {
    about: 'bring something out',
    words:
      'зураг гарга, мэдээ гарга, тушаал гарга, бичиг гарга, шийдвэр гарга, лавлагаа гарга, хогоо гарга, хог гарга, дуу гаргахгүй, дуу гарга, имэйл явуул, мэйл явуул, файл явуул, зураг явуул, мөнгө явуул, мессеж явуул, хариу явуул, гаргуулж, лавлагаа, виз гарга, карт гарга, нохойгоо, муураа',
    en: 'wifi, internet, app, the site, download',
  },
  plant_live: { about: 'plants and animals, a place to live', words: 'ургамал, мод, цэцэг, загас' },
  prevention: {
    about: 'prevention, study',
    words:
      'сэргийлэх, сургалт, эрсдэлтэй хүн, бодолгүй, судалгаа, статистик, хичээл, дадлага, илтгэл, талаар, эссэ, сэдэв, шалгалт',
  },
  quarantine: {
    about: 'quarantine, illness',
    words: 'хөл хорио, карантин, корона, ковид, тусгаарлалт, ханиад, томуу, халуурч, өвчтэй, хорио цээр',
    en: 'quarantine, covid, lockdown, flu, sick leave, isolation',
  },
  rent_live: {
    about: 'living costs, a place to live',
    words:
      'түрээс, байрны, орон сууц, хамт амьдрахгүй, тусдаа амьдар, хөдөө амьдар, хотод амьдар, шүршүүр, барилгын',
  },
  scam_online: {
    about: 'cheated when shopping',
    words:
      'сэргийлэх, зөвлөгөөгөөр, бараа, захиалсан, онлайн дэлгүүр, захиалга, мөнгөө алд, данс руу, картнаас, хакерд, луйвардуулчихлаа, залилуулчихлаа, утас авах гэж, чихэвч, залилангаас сэргийл',
    en: 'online store, bought, phone scam, scam call, scam email, spam, order, refund, bank called',
  },
  sport_jump: {
    about: 'jump for sport',
    words: 'шүхэр, банжи, усанд сэлэлт, бассейн, батут, шүхрээр, дээшээ үсэр, гимнастик, бассейнд, баяр',
    en: 'jump on a call, jump in the shower, sea, summer, vacation, diving, best day, bungee, parachute, pool, trampoline, jump rope',
  },
  sport_lock: {
    about: 'phone lock, game lock',
    words:
      'түлхүүр үлд, түлхүүр нь маань, түлхүүрээ үлд, түлхүүрээ орхи, утас түгж, дэлгэц, нууц код, аккаунт, хаяг түгж, карт түгж, сим түгж, машины түлхүүр, түлхүүрээ гээ, түлхүүрээ март, түлхүүрээ орх, цоож солих, цоож эвдэр, цоожилсон уу, түгжсэн үү, түгжээрэй, цоожлоорой, байрны түлхүүр, машинаа түгж, машинаа цоожил, дугуйгаа, цоожны, түлхүүрээ гээгээд, түлхүүрээ гээчихээд, түлхүүрээ мартаад, түлхүүргүй гадаа, код март, кодоо март, кодыг нь, домофон, код хэд, кодоо',
    en: 'locked out, forgot my keys, lost my key, lost my keys, screen, account, bike lock, my phone is locked, locked my car, lock screen, password, sim, locked my keys, my keys in, keys in the car, which entrance, fixed the lock, code for the door, locked the car, locked his car, locked my bike',
  },
  thanks_bye: {
    about: 'thanks and goodbye',
    words:
      'баярлалаа баяртай, дараа уулзъя, дараа ярья, за баяртай, маргааш уулзъя, баяр хүргэе, амжилт хүсье, захиалга',
    en: 'thanks, thank you, see you, talk to you, good night, bye for now',
  },
  toy: {
    about: 'toys',
    words: 'тоглоом, тоглоомын, устай буу, хуванцар, усан буу, тоглоомон буу, ус буу',
    en: 'toy, toys, water gun, nerf',
  },
  traffic_fine: {
    about: 'a fine for parking, from the police',
    words:
      'замын торгууль, торгуулийн, зогсоолын торгууль, хурд хэтрүүл, торгууль хэд, машины торгууль, торгуулиа төл, номын сан, жолооны, торгууль төлөх, цагдаа торго, зогсоол, татварын, номоо, номын сангийн, номын санд, татвар, ндш, нийгмийн даатгал',
    en: 'parking, speeding, library, ticket fine, late fee',
  },
  travel_own: {
    about: 'own journey',
    words:
      'аялал, аяллын, аялах, аялал жуулчлал, амралтаар, амрахаар, элчин, зуслан, тур, тэтгэлэгт, онгоцны билет, тийз хямд, билет хэд, тийз хэд, тийзний үнэ, шууд нислэг',
    en: 'vacation, holiday, tour, student visa, scholarship, university, flight price, tourism',
  },
  travel_own2: {
    about: 'own trip',
    words:
      'erasmus, эразмус, сурах, сургуулиас урилга, солилцоо, их сургууль, аялал, аяллын, аялал жуулчлал, тэтгэлэг, хэдэн хоног байж, хэдэн хоног байх, визгүй зорч',
  },
  twenty: {
    about: 'about twenty',
    words:
      'хориод хүн, хориод мянга, хориод настай, хориод жил, хориод минут, хорин, хориодхон, хориод сая, хориод төгрөг, хориод км',
  },
  wage_service: {
    about: 'wages as a service question',
    words:
      'цалин хэд, цалин хэзээ буу, цалин буусан, цалин буух, цалин нэмэ, цалин орсон, цалин хэдэн, цалингийн зээл, дундаж цалин, цалин тооцох, цалин буулаа, цалин орлоо, цалингаа авмагц, цалингаа авлаа, цалингаа авсан, цалингаа аваад, цалин бодогч, цалин өгдөг вэ, цалингийн дундаж, цалингаа авах, суутгалыг яаж, суутгал хэд, суутгал яаж, суутгалыг, цалингаа цагтаа, цагтаа авдаг, цагтаа өгдөг, төлөөгүйгээ, шилжүүллээ, шилжүүлчихлээ, нөхөн төлбөр, даатгалын, шимтгэл, mortgage, моргейж, ипотек, картаа гээ, картаа март, оюутны карт, бэлэн мөнгө, урамшуулал авсан, цалингийн тал, дэвтэр үзэг, жолооч авахгүй, цахилгааны мөнгө, цахилгааны төлбөр, тогны мөнгө',
    en: 'average salary, salary range, salary calculator, payday, pay attention, pay much attention, pay any attention, paying attention, pay for dinner, pay the bill',
  },
  weather_out: {
    about: 'weather, illness, study keep at home',
    words:
      'ханиад, халуурч, хурал, хуралтай, бороо, шороон шуурга, салхи, хүйтэн, амралт, амрах, ээж гаргахгүй, хичээлээ хий, даалгавраа, шалгалттай, ажилтай, ажил ихтэй, зав алга, завгүй, хүүхэд бага, цагаас хойш, зөв л дээ, дүрэмтэй, халуун байна, өвлийн хүйтэн, хүйтэнд, халуунд, утаатай, утаанаас, мөстэй, халтиргаатай, цас орсон, цасан шуурга, бороотой, үер, салхитай',
    en: 'fever, delivery, waiting for, sick, plumber, flu, deadline, snow, rain, cold, busy, homework, work late, storm, weekend, vacation, curfew, mom, leave work, until six, until five, after class',
  },
  where_lost: {
    about: 'lost on the way',
    words: 'төөрчихлөө, төөрсөн, төөрөөд, gps, газрын зураг, такси, автобусны буудал, дэлгүүр хаана',
    en: 'lost in the mall, map, gps, taxi, directions, conference, office',
  },
  work_letter: {
    about: 'a letter at work',
    words:
      'албан бичиг, тодорхойлох захиа, урилга, хүсэлт, өргөдөл, имэйл, санта, өвлийн өвгөн, найздаа захиа',
    en: 'cover letter, email, newsletter, love letter, recommendation letter, santa',
  },
  zoo: {
    about: 'animals and things shut in',
    words:
      'амьтны хүрээлэн, нохойгоо хорь, хашаанд мал, малаа хаш, тарвага, тугалаа, муур минь, тахиа, хонь, хурга, мал',
    en: 'zoo, dog, cat, chickens, stuck in traffic, stuck at work, stuck at home bored, lift stuck, elevator',
  },
} satisfies Record<string, Concept>
