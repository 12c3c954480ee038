/**
 * What makes the same words harmless: film, game, song, news, lesson, joke, sport, things and places.
 * Only words that can hardly be others stand here: дуу is a song and a voice, баг a team and a group, and a woman
 * whose voice broke off must be heard.
 */
import type { Concept } from '../lexicon.ts'

export const contexts = {
  fiction: {
    about: 'film, series, book, song, story, dream',
    nouns:
      'кино, роман, үлгэр, шүлэг, аниме, манга, жүжиг, зохиол, найруулагч, подкаст, дорама, комикс, трейлер, театр, дуурь',
    words:
      'цуврал дээр, цувралд, цувралын, драмад, драмаар, драм үз, хэсэг үзсэн үү, кинон дээр, дуу сонсож, дуугаа дуул, энэ дуу, дууны үг, дууны үгс, дууны нэр, гэдэг дуу, гэсэн дуу, реп дуу, сериалд, сериалын, сериалыг, сериалаар, сериал үз, сериал дээр, сериал, номон дээр, ном дээр, номд, номонд, номын баатар, ном унш, дууны үг, дуу сонс, үг нь гоё, netflix, нэтфликс, зүүдэнд, зүүдлэ, зүүд зүүдэл, зүүдэлсэн, зүүдэндээ, зүүдэнд минь, зүүд харсан, k-drama, k drama, драманд, драма дээр, драм дээр, драман дээр, уран зохиол, гол дүр, дүрд тогло, клип гар, цомог, концерт, тоглолтын тасалбар, шоу, нэвтрүүлэгт, squid game, скуид, ангит кино, анги үз, дараагийн анги, диалог, тайзны, аймшгийн кино, аймшигийн, триллер, паблик спикер',
    en: 'our play, in our play, premiere, the play, movie, movies, film, films, episode, novel, song, songs, lyrics, anime, manga, netflix, actor, actress, dreamed, dreamt, nightmare, podcast, documentary, tv show, chapter, villain, plot, poem, concert, music video, horror, in the book, the book, this book, a book, my book, series, tv series, drama series, season, the show, new drama, k drama, play by, theatre, theater, trailer, story about, bedtime story, my dream, a dream',
  },
  game: {
    about: 'games',
    words:
      'pubg, dota, csgo, mlbb, mobile legends, роблокс, minecraft, fortnite, freefire, free fire, gta, пабг, пүбг, пабж, дота, дотан, тоглоомд, тоглоомон, тоглоом дээр, тоглоом тогло, тоглоомоо, тоглоомын баатар, тоглоомын карт, valorant, noob, нөүб, ps5, зомби, зомбитой, сквад, squad, майнкрафт, шатар тогло, шатарт, шатрын, даам, покер, мафи тогло, мафиа, mafia, мафи, эскейп рүүм, эскейп, escape room, пейнтбол, paintball, лазертаг, онлайн тоглоом, cs тогло, cs дээр, цс дээр, ранк, rank, боссыг, нуугдаж тогло, нуугдаж тоглож, хулгайч цагдаа, цагдаа хулгайч, тоглож байгаад, toglood bgaad, тоглоомоор, gg, respawn, левел, valorant, stream, стрийм, гүймт, шар тэмээ, даалуу, game, геймд, гейм, end game, гэйм, last boss, lvl, мафид, boss alahad, boss alah, босс алах, босс алахад',
    en: 'the game, this game, video game, game night, gaming, pubg, dota, csgo, fortnite, minecraft, roblox, boss fight, respawn, lobby, teammate, noob, xbox, playstation, valorant, ranked, quest, gta, zombie, zombies, call of duty, mobile legends, chess, squid game, escape room, paintball, laser tag, hide and seek, board game, level, in game, monopoly, our game, games, game, boss level, player',
  },
  sport: {
    about: 'sport',
    words:
      'футбол, футболын, футболд, хөл бөмбөг, хөл бөмбөгийн, бөхийн, бөх барилд, барилдаан, барилдаанд, барилдаад, бокс, боксын, боксчин, боксоор, тэмцээн, тэмцээнд, тэмцээний, тэмцээнээс, наадам, наадмын, наадамд, волейбол, волейболын, сагсан бөмбөг, сагсны, жүдо, жүдогийн, аварга шалгаруул, шигшээ, шигшээ баг, баг маань, манай баг, багийн тоглолт, багийн ахлагч, багийн тоглогч, багийн тэмцээн, багийн гишүүд, багийн дасгалжуулагч, багийнхан маань, ufc, mma, nba, спорт, спортын, фитнес, зодоон клуб, тулаанч, раунд, хожигдлоо, хожигдсон, ялагдлаа, ялагдсан, ялагдчихлаа, гоол, гоолоор, теннис, хоккей, каратэ, чөлөөт бөх, самбо, лиг, финалд, хагас финал, бооцоо, пенальти, хожил, олимп, хаалгач, цохилт, хусв, тамирчин, дасгал хий, боксийн, каратэгийн, цохихыг заа, цохиж сурга',
    en: 'the ball, our team, my team, team, football, soccer, basketball, boxing, boxer, tournament, score, league, ufc, mma, wrestling, opponent, champion, championship, gym, workout, hockey, playoffs, penalty kick, goalkeeper, match, tennis, karate, the finals, golf, chess',
  },
  news: {
    about: 'news, reports, statistics',
    nouns: 'статистик, судалгаа, репортаж, сурвалжлага, нийтлэл',
    words:
      'мэдээн дээр, мэдээгээр, мэдээнд, мэдээний, мэдээгээ, зурагтаар, телевизээр, сонинд, ikon.mn, news, мэдээлэв, мэдээлжээ, мэдээллээ, нас баржээ, баривчилжээ, илрүүлжээ, алджээ, ослоор, осолд, мэдээ үз, мэдээ гарсан, мэдээ уншсан, зуунд, түүхэнд, дайн, дайны, дайнд, хэлмэгдүүлэлт, хэлмэгдүүлэлтэд, хохирогчид, тохиолдол гарчээ, баривчлагд, шоронд оржээ, ялласан, шийтгэжээ, газар хөдлөлт, үерт, мөрдөн байцаа, айсүй, жагсаал, сонгуул, намын, парламент, цагдаагийн мэдээ, бүлэглэл баривч',
    en: 'news, article, reported, statistics, newspaper, headline, earthquake, war, study shows, according to, i read, read about, percent of, documentary, president, election, history, in 1937, century, on tv, victims of',
  },
  info: {
    about: 'asks for information, study, law, training',
    nouns:
      'илтгэл, диплом, эссэ, лекц, семинар, реферат, брошур, бакалавр, магистр, асуулга, постер, судлаач, сэтгүүлч, курсийн',
    words:
      'тухай хууль, тухай мэдээлэл, тухай асуу, талаар мэдээлэл, талаар, тухайд, гэж юу вэ, гэж юувэ, гэж юу гэсэн, гэж юу, юу гэсэн үг, хуулийн, хуульд, сургалтад, сургалтын, сургалт хий, сургалт ор, сургалт явуул, сургалт авъя, сэдэвтэй, сэдвээр, сэдэв, судалгааны, дипломын, хичээлд, хичээл үз, хичээлийн, хичээл дээр, хичээл заа, курсийн ажил, эрх зүйн, эсрэг өдөр, тэмцэх, урьдчилан сэргийлэх, сэргийлэх, гэж хэнийг, зүйл анги, зүйл заалт, ямар ялтай, хэдэн жилийн ял, мэдээлэл авъя, мэдээлэл байна уу, мэдээлэл авмаар, мэдээлэл хэрэгтэй, мэдээлэл өг, гарын авлага, аян, уулзалт, хэлэлцүүлэг, даалгавар, тодорхойлолт, хуулиар, конвенц, чуулган, видео хичээл, төсөл бич, хөтөлбөр, ойлголт, шалгалтад ирсэн, тухай ном, тухай кино, тухай хичээл, тухай лекц, тухай бич, тухай уншсан, төгсвөл, сэтгүүлд, ялгаа, дадлага хий, харьяалал, эрүүгийн хуул, тухай асуулт, эссэ, хууль эрх зүй, статистик, тухай сургалт, шинжлэх, зөвлөгөө өгдөг үү, тухай эссэ, анхаарах зүйл, хамгаалах тухай, тухай зурагт, хичээлээр, эсрэг нэвтрүүлэг, эсрэг аян, эсрэг сургалт, эсрэг кино',
    en: 'what is, what are, what does, information about, information on, info about, homework, essay, thesis, research, the law, laws, class, lesson, training, seminar, school project, presentation, brochures, brochure, leaflet, definition, define, exam, lecture, awareness, campaign, learn about, article about, difference between, how many, course, workshop, assignment, book report, policy, statistics, for our school, students, my students, interview you, report is, is it legal',
  },
  joke: {
    about: 'laughter, joke, nonsense',
    words: 'тоглосон юм, тоглоод хэллээ, тоглож хэлсэн, хошин, онигоо, инээдтэй, шоглоод, meme, prank, пранк',
    en: 'haha, hahaha, lol, lmao, rofl, joking, kidding, just kidding, jk, funny, hahah, hilarious, joke, meme, hehe, lmfao, xd, comedian, prank',
  },
  idiom: {
    about: 'converbs before үхэх that make it "very": tired, laughing, hungry, cold',
    words:
      'инээж, инээгээд, инээтэл, өлсөж, өлсөөд, өлсч, даарч, даараад, халууцаж, халууцаад, ичээд, ичиж, цангаж, цангаад, уйдаж, уйдаад, хөлдөж, хөлдөөд, нойрмоглож, нойр хүрээд, баярлаад, гайхаад, атаархаад, цадаад, цадаж, уйтгарлаж, үхтлээ, ухтлээ, үхтэлээ, ухтэлээ, үхэлээ, догдлоод, загатнаад',
    en: 'laughing, hungry, cold, bored, boredom, starving, embarrassed, curious, to see, to know, to eat, to try, laughter, heat, excitement, thirsty, freezing, homework, exams, exam, traffic, mosquitoes, shoes, headache, battery, plant, plants, laptop',
  },
  thing_dies: {
    about: 'things that die, end, are killed or sold without harm',
    verbs: 'агна',
    nouns:
      'шумуул, жоом, хулгана, цэцэг, ургамал, батарей, ноутбук, аккумулятор, вирус, бактери, тахиа, тарвага, аалз, муур, чоно, тугал, хонь, үнээ, ямаа',
    words:
      'харх, хархыг, хархны, ялаа, шавж, утас үх, утас минь үх, утас нь үх, утасны зай, цэнэг, зай дуус, зай нь, машин асахгүй, чоно, хонь, ямаа, мал нядал, мал гарга, малаа, хонио, загас, гахай, нохой, муур, цаг алах, цаг ала, цагаа ала, интернет үх, бөөс, дайсныг, анчин, ан хий, ангууч, ан ав, чонын, малын, үхэр, үхрийн, адуу, нохойгоо, нохойны, нохой минь, нохой маань, нохойг, ан эхэл, агнуур, агнуурын, ан эхэлсэн, ангийн',
    en: 'mosquito, mosquitoes, cockroach, cockroaches, spider, rat, mouse, plant, plants, battery, laptop, computer, engine, weeds, bug, bugs, virus, wolf, sheep, fish, process, server, cat, dog, wifi, kill time',
  },
  goods: {
    about: 'goods, flats, cars: what is sold, rented, fetched without harm',
    nouns:
      'орон сууц, гутал, тавилга, зурагт, тасалбар, ноолуур, компьютер, ноутбук, бялуу, эдлэл, хямдрал, гоо сайхан, айраг, автомашин, талх, сүү, ундаа, чихэр, хүнс, ногоо, бэлэг, тэжээл, эд хогшил, оймс, өмсгөл, диван, куртка, пүүз, даашинз, аквариум',
    words:
      'машин зар, машинаа зар, машин худалд, машин зарна, дэлгүүрт худалд, дэлгүүрийн, байраа, байр зар, байр худалд, хямд, хямдарсан, хүргэлттэй, үнэ хэд, зарна шүү, бойтог, нялхын хувцас, хувцас зарна, ном зарна, утас зарна, утсаа зар, айфон, мал зарна, мах зарна, зах дээр, sale, киосок, түрээслүүлнэ, сайн үнэтэй, маркет, захад, өмдөө, дугуй, камер, зар тавимаар, нөөц, бараа, барааг, бараагаа, барааны, бараатай, бараанууд, дүрэмт хувцас, тэрэг зар, тэрэг зарагд, машин зарж, машинаа зарж, приус, prius, хурга зар, хургаа зар, ишиг зар, цүнх зар, зурагтын, зурагтаа, зурагтаар, зурагтыг, зурагттай, зурагт, хөргөгч зар',
    en: 'his car, her car, the car, a car, sell my car, sold my car, sold the car, sold the house, sold my house, sell my phone, sold my phone, clothes, tickets, furniture, shop, store, discount, price, laptop, bike, land, goods, cow, sheep, horse, shoes, books, sale, garage, dress, tickets, stock, flowers, coffee, dinner, lunch, a drink, groceries, milk, watch, gift, phone case, a ring, tea, beer, cake, old phone, my old, my bike, my books, sold out, sold separately, selling out',
  },
  medical: {
    about: 'tests, donors, surgery as usual',
    nouns: 'донор, вакцин, томуу, витамин, мэс засал, хагалгаа',
    words:
      'ханиад хүр, ханиадтай, ханиадны, цусаа өг, донорын, шинжилгээ өг, шинжилгээний, цусны шинжилгээ, цусны бүлэг, шүд авахуул, шүдээ авахуул, шүдний эмч, даралтны, эм уусан уу, эмээ уугаарай, жороор, хамраас цус, хамраас, сарын тэмдэг, бэлэвсрэл, кесар, ургийн, эхо, узи, тарианы шанаа, тарианы ором',
    en: 'blood test, donor, donate blood, surgery, pharmacy, vaccine, flu, prescription, dentist, vitamin, vitamins, checkup, blood pressure, diabetes, allergy, antibiotics, period',
  },
  traffic: {
    about: 'traffic jam, things that stick',
    words:
      'түгжрэл, түгжрэлд, түгжрэлтэй, түгжирсэн, түгжирч, түгжирчихлээ, замын хөдөлгөөн, тугжрэл, түгжрээд, түгжирээд, зам түгж, лифт, лифтэнд, лифтэн, 22д, замд түгж, замууд',
    en: 'traffic, jam, highway, elevator',
  },
  religion: {
    about: 'religion',
    nouns: 'бурхан, хийд, шашин, христ, библи, залбирал, есүс',
    en: 'god, church, bible, jesus, prayer, temple, monk',
  },
  school_phone: {
    about: 'phone taken in class',
    words:
      'ангид, хичээл дээр, сургууль дээр, ангийн багш, багш утас, хичээлийн, шалгалтын үеэр, ангиас, хичээл тарахаар, хичээл тараад, хичээл тарахад, ангийн дүрэм, багш утсыг, багш маань утас, багш утсаа, хичээлээ хийхгүй',
    en: 'teacher took, in class, at school, exam, during class',
  },
  travel: {
    about: 'own passport, embassy, office',
    words:
      'элчин, элчингээс, элчинд, эся, сунгуул, сунгах, сунгасан, шинэчлэх, шинэчил, солиул, солих, гээчихсэн, гээчихлээ, хаячихсан, хаячихлаа, мэдүүлэх, авахуулах, хураамж, гаргуулах, бүрдүүлэх, сунгахад, и-монголиа, e-mongolia, гааль, хуулбар, хуулбарла, бүртгэлийн газар, улсын бүртгэл, паспортын хяналт, хугацаа дуус, хугацаа нь дуус, шинээр авах, паспорт авах, паспорт авна, паспортоо авлаа, паспортоо авах, гаднаас паспорт, нисэх буудал, нисэх буудлын, онгоцны буудал, буцааж өгсөн, буцааж өглөө, буцааж авлаа, буцааж авсан, бүрдүүлээд, бүрдүүлж, бүрдүүлсэн',
    en: 'embassy, renew, renewal, expired, expires, apply, application, appointment, tourism, travel agency, holiday, vacation, lost my passport, passport photo, got my passport, copies, copy, photocopy, gave it back, gave back, got it back',
  },
  better_now: {
    about: 'resolved, safe, no help needed',
    words:
      'аюулгүй, зүгээр ээ, асуудалгүй, тусламж хэрэггүй, сайн байгаа, аюулгүй газар, асуудал байхгүй, шийдэгдсэн, сайжирсан, жаргалтай, сайхан амьдар, би зүгээр, амар тайван, эвлэрсэн, амьдрал сайхан, сайхан амьдрал, одоо тайван, шоронд байгаа, шоронд орсон, шоронд суугаа, одоо шоронд, одоо аюулгүй, одоо сайхан, салаад сайхан, одоо жаргалтай',
    en: 'im fine, i am fine, im ok, i am ok, im safe, i am safe, all good, no problem, dont need help, happy now, everything is fine, happily',
  },
  asks_fact: {
    about: 'asks for a fact, a number, a place',
    words:
      'хаанаас, хэд вэ, хэд ве, хэд билээ, хэд юм, хэд бэ, юу вэ, хаана байдаг, дугаар хэд, утас хэд, дугаар юу, дугаар нь хэд, хаана бдг, хэд билээ, хэдээс, хэд хүртэл, хаана байрла, ямар дугаар, хэд рүү, дугаар өгөөч, хэн бэ, хэзээ вэ, мартчихаж',
    en: 'what is, where is, where can, which, how do i, how to, what are, how can i apply, how much, what does, what number, number for, is 107, a crime in, a crime to, against the law, is it legal, is it illegal, how do you, how long does it take',
  },
} satisfies Record<string, Concept>
