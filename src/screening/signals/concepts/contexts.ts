/** What makes the same words harmless: film, game, song, news, lesson, joke, sport, things and places. */
import type { Concept } from '../lexicon.ts'

export const contexts = {
  fiction: {
    about: 'film, series, book, song, story, dream',
    nouns:
      'кино, сериал, ном, роман, үлгэр, дуу, шүлэг, аниме, манга, драма, жүжиг, зохиол, клип, цомог, дууны үг, баатар, найруулагч, ангит кино, подкаст, дорама, комикс, уран зохиол, нэвтрүүлэг, хит, реп, концерт, ток шоу, трейлер, дүр, зүүд, хэсэг, анги',
    words:
      'кинонд, кинонд нь, кино, киноны, номон дээр, ном дээр, номд, дууны, дуунд, үг нь, netflix, нэтфликс, зүүдэнд, зүүдэлсэн, зүүдэлж, зүүд, зүүдлээд, сериалын, сериалд, киноноос, дуу нь, аниме, драма, drama, kino, anime, k-drama, зохиолын, зохиолд, тулааны урлаг, үлгэрт, дүрд, зохиолч, зүүдлэв, кинон',
    en: 'movie, movies, film, films, series, episode, book, novel, song, songs, lyrics, story, drama, anime, manga, netflix, character, scene, season, actor, actress, dream, dreamed, dreamt, nightmare, podcast, documentary, show on, the show, tv show, chapter, villain, plot, poem, play, concert, music video, horror',
  },
  game: {
    about: 'games',
    nouns:
      'тоглоом, пабж, дота, хохирогч баг, зомби, левел, монстр, мобайл лежэнд, шатар, даам, рояал, варкрафт, майнкрафт, роблокс, сервер, боссыг, нөүб',
    words:
      'pubg, dota, cs, csgo, mlbb, mobile legends, lol тогло, роблокс, minecraft, fortnite, freefire, free fire, gta, пабг, пүбг, rank, ранк, тоглоомд, тоглоомон, valorant, skin, noob, хожигд, тоглоомны, gg, squad, сквад, match, ps5, боссыг, зомби',
    en: 'game, games, gaming, pubg, dota, csgo, fortnite, minecraft, roblox, level, boss fight, respawn, lobby, teammate, noob, xbox, playstation, valorant, ranked, match, quest, gta, player, zombie, zombies, server, call of duty, mobile legends, chess',
  },
  sport: {
    about: 'sport',
    nouns:
      'хөл бөмбөг, баг, бокс, бөх, барилдаан, тэмцээн, наадам, волейбол, сагс, сагсан бөмбөг, жүдо, дэвжээ, финал, хагас шигшээ, шигшээ, аварга, тоглолт, зодог, боксчин, морь, уралдаан, теннис, дасгалжуулагч, өрсөлдөгч, раунд, хожил, гоол, оноо, каратэ, ммa, чөлөөт, самбо, бооцоо, футбол, тамирчин, бамбар, бөмбөг, хоккей, лиг',
    words:
      'футболын, бөхийн, наадмын, боксын, тэмцээнд, тэмцээний, ufc, mma, nba, багийн, сагсны, бөмбөг, барилдаанд, волейболын, хожигдсон, хожигдлоо, ялагдсан, ялсан, ялагдлаа, спорт, спортын, оноо, раунд, фитнес, зодоон клуб, тулаан',
    en: 'ball, team, football, soccer, basketball, boxing, match, tournament, score, league, ufc, mma, wrestling, opponent, round, coach said, champion, championship, gym, workout, race, hockey, final, playoffs, penalty kick, goal',
  },
  news: {
    about: 'news, reports, statistics',
    nouns:
      'мэдээ, мэдээлэл хэрэгсэл, сонин, телевиз, нийтлэл, мэдэгдэл, тайлан, статистик, судалгаа, репортаж, сурвалжлага, ослын мэдээ',
    words:
      'мэдээн дээр, мэдээгээр, мэдээнд, мэдээний, зурагтаар, телевизээр, сонинд, ikon.mn, news, гэж мэдээлэв, мэдээлжээ, гэж мэдээллээ, мэдээлэв, тв-ээр, нийтлэлд, зурагтаар, фэйсбүүкээс уншсан, пост уншсан, зурагтаар гарсан, баривчилжээ, илрүүлжээ, осол, ослоор, нас барж, нас баржээ, шүүх хурал, тохиолдол',
    en: 'news, article, report, reported, statistics, tv, newspaper, documentary, headline, accident, earthquake, war, study shows, according to, i read, read about, percent',
  },
  info: {
    about: 'asks for information, study, law, training',
    nouns:
      'мэдээлэл, хууль, илтгэл, диплом, хичээл, судалгаа, эссэ, лекц, сургалт, семинар, курсийн ажил, реферат, сэдэв, ойлголт, асуулт, гарын авлага, брошур, уулзалт, аян, шалгалт, даалгавар, бакалавр, магистр, төсөл, тест, хөтөлбөр, асуулга, санал асуулга, зөвлөмж, нэвтрүүлэг, постер, кампанит, ангид, багш, тэмдэглэлт, заалт, зүйл анги',
    words:
      'тухай, талаар, гэж юу вэ, гэж юувэ, гэж юу гэсэн, хуулийн, сургалтад, тухай хууль, талаар мэдээлэл, сэдвээр, судалгааны, дипломын, хичээлд, тухай хичээл, хууль эрх зүй, заалт, ямар ялтай, ямар хуулийн, тухайлбал, тодорхойлолт, танилцуулга, хэргийн, гэмт хэргийн, зүйл заалт, илтгэлд, эрх зүйн, эсрэг өдөр, тэмцэх, урьдчилан сэргийлэх, сэргийлэх, хэрхэн сэргийлэх, үндсэн шинж, гэж хэнийг',
    en: 'what is, what are, what does, information about, about human, information, homework, essay, thesis, research, law, laws, class, lesson, training, seminar, school project, project, presentation, brochures, brochure, definition, define, statistics, report, study, studying, exam, lecture, article, awareness, campaign, learn about, article about, difference between, how many, course, workshop',
  },
  joke: {
    about: 'laughter, joke, nonsense',
    words:
      'хаха, хахаха, кк, ккк, кккк, хэхэ, хихи, лол, lol, lmao, тоглоно, тоглосон, тоглоод хэллээ, хахах, ххаха, ххх, хошин, онигоо, инээдтэй, инээд, инээгээд, шоглоод, наргиан, хөгжилтэй, наадаж, meme, хөхөх, хөхө, кккккк, hha, hhaha, rofl, муухай хаха, хаахаа, ххх, тоглож хэлсэн, шүү хаха, хаха ха, xaxa, hhh, хха, хэхэхэ, мэм, юмаа хаха',
    en: 'haha, hahaha, lol, lmao, rofl, joking, kidding, just kidding, jk, funny, hahah, hilarious, laughing, laugh, joke, meme, haha, hehe, lmfao, xd, comedian',
  },
  idiom: {
    about: 'converbs before үхэх that make it "very": tired, laughing, hungry, cold',
    words:
      'ядарч, ядраад, ядартал, инээж, инээгээд, инээтэл, өлсөж, өлсөөд, өлсч, даарч, даараад, халууцаж, халууцаад, халууцаад, ичээд, ичиж, цангаж, цангаад, уйдаж, уйдаад, санаад, санаж, залхаж, залхаад, залхтал, хөлдөж, хөлдөөд, айгаад, айж, уурлаад, нойрмоглож, нойр хүрээд, баярлаад, гайхаад, хүсээд, атаархаад, цадаад, цадаж, инээд, инээгээд, уйтгарлаж, уйтгартай, нойрсоод, үхтлээ, ухтлээ, үхтэл, үхтэлээ, ухтэлээ, үхэлээ, хоол идмээр, бөхөлзөөд, догдлоод, догдолж, яараад, яарч, халуун, халуунд, хүйтэнд, хүйтэн, инээдэндээ, ажил ихтэй, мартаад, эвгүй, ичээд, хөөрхөн, гоё, сайхан, дуртай, дурлаж, нойр, шалгалт, шалгалтад, цаг, ганцаардаад, уйдлаа, загатнаад, яахаараа, сонирхоод',
    en: 'tired, laughing, hungry, cold, bored, boredom, starving, embarrassed, curious, to see, to know, to eat, to try, laughter, heat, excitement, thirsty, freezing, to go to, homework, exams, exam, traffic, mosquitoes, shoes, feet, back is, headache, battery, phone, plant, plants, car, laptop, internet, love',
  },
  thing_dies: {
    about: 'things that die, end, are killed or sold without harm',
    nouns:
      'шумуул, ялаа, жоом, хулгана, харх, шавж, цэцэг, ургамал, мод, утас, батарей, зай, машин, компьютер, ноутбук, телефон, аккумулятор, вирус, бактери, мал, хонь, ямаа, үхэр, чоно, загас, тахиа, гахай, навч, өвс, нянг, нян, баас, муур, нохой, цаг, интернет, боодог, төл, хогийн, дайсан, бөөс, бөөр, жоомны, аалз, тогоо, тарвага, алим',
    words:
      'шумуул, жоом, утас минь үх, утас үх, утас нь үх, зай нь, машин асахгүй, чоно, хонь, малаа, мал, гахай, нохой',
    en: 'mosquito, mosquitoes, cockroach, cockroaches, spider, rat, mouse, plant, plants, flower, battery, phone, laptop, car, computer, time, internet, wifi, engine, weeds, bug, bugs, virus, wolf, sheep, fish, process, server, cat, dog',
  },
  goods: {
    about: 'goods, flats, cars: what is sold, rented, fetched without harm',
    nouns:
      'машин, байр, орон сууц, газар, хувцас, гутал, утас, ном, мал, хонь, ямаа, тавилга, зурагт, тасалбар, мах, сүү, ноос, ноолуур, бараа, дэлгүүр, зар, компьютер, ноутбук, хашаа байшин, хоол, бялуу, цэцэг, эдлэл, хэрэглэл, хямдрал, гэр, гоо сайхан, үнэр, морь, үхэр, айраг, эд зүйл, вант, тоног төхөөрөмж',
    words:
      'зарна, зарна шүү, үнэ, хямд, хямдарсан, зарын, хүргэлт, хүргэлттэй, зарах мал, худалдаа, дэлгүүр, зарна үнэ, авна, түрээслэ, түрээслэнэ, sale',
    en: 'car, house, clothes, tickets, furniture, shop, store, discount, price, laptop, bike, apartment, land, goods, cow, sheep, horse, shoes, books, sale',
  },
  medical: {
    about: 'hospital, tests, doctor',
    nouns:
      'эмнэлэг, эмч, шинжилгээ, донор, үзлэг, мэс засал, эмийн сан, даатгал, вакцин, ханиад, томуу, халуун, даралт, шүдний эмч, шүд, зүрх, чихрийн шижин, витамин, цус өг, жор, сувилагч, өвчин',
    words:
      'цусаа өг, донорын, шинжилгээний, цусны, шүдний, эмнэлгийн, эмчийн, даралтны, эм уусан уу, эмээ уугаарай, ханиад, вакцин, жороор, витамин, эмч бичиж',
    en: 'hospital, doctor, test, blood test, donor, surgery, pharmacy, vaccine, flu, prescription, dentist, vitamin, vitamins, checkup, blood pressure, diabetes, headache, fever, allergy, antibiotics',
  },
  traffic: {
    about: 'traffic jam',
    words:
      'түгжрэл, түгжирсэн, түгжирч, түгжрэлд, түгжирчихлээ, замын хөдөлгөөн, зам, тугжрэл, түгжрээд, түгжирээд, машинтай явж, түгжрэлтэй',
    en: 'traffic, jam, road, highway',
  },
  religion: {
    about: 'religion',
    nouns: 'лам, бурхан, хийд, ном уншуул, шашин, христ, библи, сүм, залбирал, бөө, есүс',
    en: 'god, church, bible, jesus, prayer, temple, monk',
  },
  school_phone: {
    about: 'phone taken in class',
    nouns: 'багш, анги, хичээл, сургууль, ээж, аав, шалгалт',
    words: 'ангид, хичээл дээр, сургууль дээр',
    en: 'teacher, class, school, exam, mom, parents',
  },
  travel: {
    about: 'travel, own passport, embassy',
    words:
      'аялал, аялах, аялна, аяллын, элчин, элчингээс, элчинд, эся, хугацаа, сунгуул, сунгах, захиалга, захиалсан, онлайн, шинэчлэх, шинэчил, солиул, солих, бүртгэл, шинээр, гээчихсэн, гээчихлээ, хаясан, хаячихсан, мэдүүлэх, мэдүүлэг, зочлох, зуслан, авахуулах, сунгах, хураамж, гаргуулах, дууссан, авах гэсэн, солих уу, бүрдүүлэх, сунгахад, оргүй бичиг, гаалийн, лавлагаа, и-монголиа, e-mongolia, хүлээгээд',
    en: 'embassy, renew, renewal, expired, expires, apply, application, appointment, online, tourism, travel agency, holiday, vacation, trip, lost my passport, passport photo, how long, got my passport',
  },
  better_now: {
    about: 'resolved, safe, no help needed',
    words:
      'аюулгүй, аюулгуй, зүгээр ээ, зүгээр, асуудалгүй, хэрэггүй, тусламж хэрэггүй, сайн байгаа, бүх юм сайхан, аюулгүй газар, асуудал байхгүй, шийдэгдсэн, сайжирсан, жаргалтай, сайхан амьдар, больсон, би зүгээр, амар тайван',
    en: 'im fine, i am fine, im ok, i am ok, im safe, i am safe, all good, no problem, dont need help, happy now, its ok, everything is fine, happily, happy',
  },
} satisfies Record<string, Concept>
