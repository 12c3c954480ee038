/**
 * What people say on an ordinary day with the same words as danger: a drill, a shop, a fine for parking, a fear that
 * turned out to be nothing. Which rules each keeps quiet stands in `../../harmless.ts`.
 */
import type { Concept } from '../../lexicon.ts'

export const harmlessSayings = {
  thought_but: {
    about: 'I thought so, and it was something else',
    words:
      'гэж бодсон чинь, гэж айсан чинь, гэж айгаад, гэж сандарсан чинь, гэж сандраад, шиг санагдсан чинь, гэж андуур, гэж андуурсан, гэж бодтол, гэж айтал, гэж бодоод сандарсан, байж таарсан, болж таарсан, буруу ойлгосон байна, андуурсан байх, андуурчихсан байна',
    en: 'turns out, turned out, it was just, it was only the, but it was the',
  },
  pet_does: {
    about: 'a dog or cat does it',
    words:
      'cat маань, хурга, ишиг, тугал, унага, намайг хазчихлаа хөөрхөн, тэр нохой, манай нохой, нэг нохой, золбин нохой, нохой намайг, нохой биднийг, нохой маань, нохой минь, муур намайг, манай муур, тэр муур, нэг муур, муур маань, муур минь, гөлөг, туулай, нохой дага, нохой хуц',
    en: 'the dog followed, the cat followed, a dog followed, our dog, my puppy, stray dog',
  },
  weather_stuck: {
    about: 'snow, storm, a closed road keep her',
    words:
      'цас ихтэй, цас их, цас орж, цас орсон, зам нээгдэ, зам хаагд, зам хаалттай, шуургатай, шуурга шуур, нислэг хойшил, нислэг цуцал, халуун байна, бороо орж',
    en: 'the snow, snow storm, snowed in, flights are delayed, flight is delayed',
  },
  busy_until: {
    about: 'work, school, an examination, a small child keep her for some hours',
    words:
      'кемпд, кемп, үдэшлэг, найзындаа хон, тоглолт үз, концерт, ажил тараагүй, хичээл тараагүй, хичээл тарах, шалгалт дуусаагүй, хичээлээс гарга, цагаас чөлөөтэй, дүүгээ харж, хүүхдээ харж, ээж ирэхээр, ээлж дуус, ээлжинд гар, хурал дуус',
    en: 'have an exam tomorrow, until my shift, until work ends',
  },
  kind_person: {
    about: 'a friendly guard, landlord, neighbour',
    words: 'найрсаг, сайн хүн, инээд алдсан, ачтай хүн, тусч хүн',
    en: 'so kind, very kind, is friendly, so friendly, is very nice, is so nice',
  },
  bank_offers: {
    about: 'a bank or a shop that calls and offers',
    words:
      'банкнаас, банкны ажилтан, зээл санал, карт санал, борлуулагч, реклам, сурталчилгаа, хүргэлтийн, шуудан, пицца, захиалга ирсэн, захиалгаа ав',
    en: 'the bank, credit card, spam, telemarketing, delivery, courier, the postman, pizza',
  },
  service_notice: {
    about: 'a notice of a service: electricity, a subscription, a parcel',
    words:
      'үнэгүй хэрэглээ, үйлчилгээгээ цуцла, хэрэглээгээ цуцла, цахилгаан тасла, тог тасал, интернэтийн төлбөр, утасны төлбөр, гар утасны, тог ус, тогны мөнгө, ус дулаан, сөх, лизинг, лизингийн, даатгалын, татвараа, нөат, и-баримт, ибаримт, хувааж төл, урьдчилгаа төлбөр, нягтлан',
    en: 'parking fine, electricity bill, phone bill, deducted tax, income tax, social insurance, library fine, late fee',
  },
  marks_late: {
    about: 'marks are late',
    words: 'дүн гаргахгүй, дүнгээ гаргахгүй, дүн гаргаагүй, дүн гарахгүй, дүн гараагүй',
  },
  own_due: {
    about: 'she pays, saves or gets what is due as anybody does',
    verbs:
      'цагтаа өг, цагтаа ор, цагтаа буу, бүрэн өг, цалин нэм, цалинг нэм, цалинг минь нэм, торгуулиа төлчих, торгууль төлчих, мөнгө шилжүүлж дуус, зээлээ төлж дуус, төлж барагдуул',
    words:
      'цалингаа цагтаа ав, цалингаа цагт нь ав, цалин цагтаа ордог, цалингаа бүрэн ав, карт дээр, банк руу залга, мөнгө орсонгүй гэж, асуудал гарч байгаагүй, хөлсөө өдөр бүр, гэрээгээ дуус, гэрээ дуусаад, цагт нь өг, цалин ор, цалингүй чөлөө, чөлөө авсан, чөлөө авмаар, цалин ордог өдөр, зөв шүү дээ, байрны төлбөр, төлбөр төлөх данс, илүү төлсөн, албан ёсны, кофегоор, хасдаггүй, зээлүүлээч, зээлүүлэх үү, зээлүүлэхүү, зээлүүлчих, маргааш буцаая, гэж байдаггүй, гэдэг юм байхгүй, гэдэг юм алга, данс руу маргааш, баяртай байна, түүгээд төлчихсөн, 50 мянга, торгууль төлчихлөө, торгуулиа төлчихлөө, торгууль төлчихлөө',
    en: 'unpaid leave, salary loan, mortgage, refunded, pays on time, paid on time, on time and, save together, saving together, money safe',
  },
  parent_scolds: {
    about: 'a parent or a teacher wants homework done, rooms tidied',
    words:
      'хичээлээ хийхгүй бол, хичээл хийхгүй бол, даалгавраа хийхгүй бол, өрөөгөө цэвэрлэхгүй бол, өрөө цэвэрлэхгүй бол, хоолоо идэхгүй бол, аяга угаахгүй бол, аягаа угаахгүй бол, шүдээ угаахгүй бол, хичээлээ давт, 0 тавина, дүн хас, дүнг чинь хас, хичээлээ хий, хоцорч ирсэн, аяга угаа, багш загна, багш зэмлэ, загнасан шалгалт, загнаад дууссан, загнасан даалгавар, зэмлэсэн даалгавар, даалгавраа хийгээгүй, муу дүн, бүгдийн өмнө загна, интернэтээ унтраа',
    en: 'forget the milk, do my homework, clean my room, finish my homework, do the dishes',
  },
  laughs_with: {
    about: 'both laugh about it',
    words:
      'шоолоод байна, шоолж инээ, бүгд шоол, кккк, хоёулаа инээ, бид инээ, бүгд инээ, одоо бид инээ, одоо инээлд, инээлдлээ, инээлдсэн, инээд хүр, хөөрхөн хүүхэд, хөөрхөн амьтан, гэж наргиа, наргиад',
    en: 'now we laugh, we laughed, we both laughed, we laugh about, fun anyway, it was fun, so cute',
  },
  children_play: {
    about: 'children at play, a game of hide and seek',
    words:
      'цасан хүн, цасаар тогло, тоглоомоороо, хөшигний ард, нуугдаж тогло, нууж тогло, нуугдах тогло, дэрээр цохилд, дэрээр тогло, барилдаад тогло, тоглоод байна, тоглож байгаад, тоглож байхдаа, дүүжин, дүүжин савлуур, савлуур, элсэн дээр, салют, салютын',
    en: 'blanket fort, snowman, snowball, pillows, pillow, pillow fight, hide and seek, trampoline, flashlight, playground, kids again, with a flashlight, bathroom door again',
  },
  news_told: {
    about: 'told by news, a picture gallery, an author',
    words:
      'мэдээ дээр, мэдээнд гар, мэдээ гар, мэдээ унш, мэдээ үз, сониноор, сонинд гар, гэсэн мэдээ, жүжигчний, дуучны, хөтлөгчийн, гэсэн цуу яриа, плакат, зурагт хуудас, гэсэн гарчигтай, илтгэл тавь, домгийн, сэтгүүлч бич, bbc, nytimes, cnn',
    en: 'bbc, nytimes, the article says, according to the, in the news, the news',
  },
  told_in_book: {
    about: 'a story, film, song or game under another word',
    words:
      'ямар ял өг, ямар ялтай, хэдэн жилийн ял, halloween, хэллоуин, baby shark, домог байдаг, гэсэн домог, сурталчилгаа ирсэн, тоглоомын босс, шатар дээр, call of duty, боксд, сэрикалд, сериалд, шатарт, битгий ай энэ, сэргийлэлт, сэргийлэлтийн, тоглоомонд, филмд, кинон дээр, кинонд, комикт, комикс, гэж дуулдаг, гэж гардаг, тэр дуунд, гэдэг шинэ дуу, хүүхдийн дуу, тэр дуу, дуугаа дуул, караоке, рэп, хүүхэлдэй, harry, potter, харри поттер, ромео, жульетта, эмпайр, empires, лвл, лэвэл, хайрт минь гэдэг, хор уудаг хэсэг, зохиосон, түүхэн ном, үлгэрт',
    en: 'massacre, halloween, watching a thriller, thriller, made me laugh, hands are tied at, suicide rates, suicide prevention, prevention week, a paper on, which number should i give, sales target, monthly sales, three goals, two goals, a goal, goals, could you explain, can you explain, does the law, sims, short story, my story is about, detective, spoiler, first round, second round, harry potter, i sang it, sang it, school play, in the play, striker, another club, boss fight, softly',
  },
  art_nude: {
    about: 'art: naked figures in a gallery, a drawing lesson',
    words:
      'уран зураг, уран зургийн, уран зурагт, үзэсгэлэн, галерей, gallery, зураач, нүцгэн загвар, музей, баримал, баримлын, ренессанс',
    en: 'gallery, painting, paintings, exhibition, sculpture, sculptures, museum, art class, drawing class, renaissance',
  },
  posted_gladly: {
    about: 'she shows pictures of her own and likes it',
    words:
      'өөрийн дураар зургаа, профайлдаа, лайк, like дарсан, like дар, like ав, стори болго, сторидоо, гоё болсон байна, хөөрхөн гарсан, зургаа тавьсан хүмүүс, зургаа хэвлүүл, устгасан баярлалаа, шууд устгасан, нүдээ үзүүлсэн, нүдээ үзүүл, нүд үзүүл, сурталчилгаанд ашиглаж, зөвшөөрөл авах гэсэн',
    en: 'beach photos, got likes, likes, photos private, pictures private, for my visa, visa application, passport application, for my cv',
  },
  exam_normal: {
    about: 'a doctor, a lesson of sport: all is normal',
    words:
      'бие халуур, халуураад, эмийг өдөрт хоёр, эм өдөрт, эмчийн бичсэн, судсаа боолг, цус өгсөн, цус өгөх, донор, эмч зүгээр гэсэн, эмч инээ, шүдээ өвтгө, хоолой сөө, ханиадтай, хоолой сөөнгө, чих цоол, чихээ цоол, чихний ээмэг, спортоор хичээллэ, нүдээ өвдсөн, нүд өвд, нүдээ шалгуул, хоолой өвд, шинжилгээ хэвийн, хэвийн гэсэн, хэвийн байна, үзлэгт ор, зүгээр гэлээ, өвдөлтгүй болсон, сайхан болсон, шөрмөс суна, сунгалт хий, булчин өвдөж, йогийн, йог хий, yoga хий, эмнэлэгт үзүүл, эмчид үзүүлсэн, эмч дээр ор, шалгалтаар биднийг, тест намайг, багш шалгалтаар',
    en: 'doctor said two, for cough, my kid take, check the baby, all good, to check the, everything is normal, all normal, skin check, is professional, was professional, checkup was, only a cold, physio',
  },
  rape_seed: {
    about: 'a plant',
    words: 'рапс, рапсын',
    en: 'rape seed, rapeseed, rape oil, rape field',
  },
  child_daily: {
    about: 'a child and what children fear, do, get on any day',
    words:
      'алга таших, алга ташиж, алга таш, алга цохиод баярлуул, зөвшөөрөл хэрэгтэй юу, бэлэг өг, кемп, кемпд, нохойгоо хамт, харанхуйгаас ай, эмчээс ай, нохойноос ай, аянгаас ай, тариа хийлг, тариа хийлгэхдээ, дугуйгаас ун, дугуй уна, цэцэрлэгтээ, сагсанд яв, сагсны баг, сагсан бөмбөг, зусланд, музей, морь уна, загасанд, бүжгийн, шатрын, дасгалжуулагчдаа дуртай, багштайгаа их дотно, багшдаа дуртай, вакцин, баярын бичиг, өргөмжлөл, үсээ буда, үнэмлэхээ ав, үнэмлэхээ авлаа, зүгээр зантай, бүр зантай, хоолонд дур, хичээлээ хий, бөмбөлөг, нохойгоо хамт, номоо унш',
    en: 'learning to drive, driving lessons, homework, vegetables, kindergarten, chess, summer job, medal, scared of the dark, football practice, vaccine, learnt to ride, only a cold',
  },
  moved_to_tears: {
    about: 'joy or an examination takes her breath',
    words:
      'баярласан, нөхөр баярла, жирэмсэн гэдгээ, уйлтлаа инээ, баярлаад, догдлоод, догдолж, сэтгэл хөдлөөд, хоолой зангир, шалгалтыг бодохоор, зүрх зогсчих шах, зүрх зогсох шах, зүрх хагарах шах, намайг айлгачих, яаж ингэж чимээгүй',
    en: 'with joy, with happiness, happy tears, scared me haha',
  },
  work_kills: {
    about: 'work, heat, shoes that kill',
    words:
      'үхлээ гэж бод, үхэх нь гэж бод, хичээл эхлэх, хичээл дуус, шалгалт эхлэх, ажил намайг, хичээл намайг, энэ долоо хоногт, гутал намайг, халуун намайг, амралт хэзээ, амралт дуус, ширээний ажил, 200 lvl, шалгалт намайг, кофегүй, кофе уухгүй, юм инээд',
    en: 'work is killing, job is killing, deadline is, is killing me this, killing me softly, heat is killing, need a holiday, my feet',
  },
  locks_up: {
    about: 'she shuts her own door, a lock is stuck',
    words:
      'хаалгаа түгжээд унт, хаалгаа түгжээд гараарай, хаалгаа түгжээрэй, хаалгаа түгжсэн үү, хаалгаа түгжих үү, цоож солиул, цоожоо соли, цоожийг соли, түлхүүр гацчих, машины цоож, цоож хөлдө, хөлдөөд онгой, би өөрөө цоожил, түлхүүр надад бий, түлхүүрээ машин, түлхүүрээ гээ, түлхүүрээ мартаа, өөрөө түгж',
    en: 'locked the door twice, before bed, old habit, locked my car, locked my bike, locked the car, locked myself out',
  },
  kitchen_words: {
    about:
      'халбага, сэрээ, түлээ хагал, гал түлэ, гал түлэх гэж, гал түлэхээр, сонгино, хэрчиж байгаад, хайчинд, хайчаар, лент наа, plaster, тогоо барьж, тогоо бариад, тогооны бариул, dough, a salad, a knife to be sharpened',
    words:
      'гурил зур, гурил зүс, салат, хутгаа ирлэ, хутга ирлэ, ирлээд өг, хутгаа хурц, хутга хурц, хоол боо, хоолоо боож, хоолоо боо, боож өг, гал тогооны тавиур, талх түлэгд, талх шар, гурилтай шөл, шорлог, барьсан тавиур, шинэ тавиур',
    en: 'knife and fork, fork, spoon, frying pan, oven, chopping, carrots, carrot, kitchen knife, salad, dinner soon, dough, sharpening',
  },
  tool_shop: {
    about: 'tools: sold, borrowed, put away',
    words:
      'хадаас, хадаас цохи, тавиур, засварт, засварт оруул, засварын, хадаас, шохой, зардаг дэлгүүр, сүх баруул, буу цэвэрл, буугаа цэвэрл, ангийн буу, цэрэг бол, цэрэгт яв, цэргийн, цэргийнхэн, дайны үе, дайны үеийн, дайнд яв, түүх ярь, саад бүү бол, бүү бол',
    en: 'tool shop, rabbits, ducks, deer, hunting season, military service, door handle',
  },
  means_elsewhere: {
    about: 'heights, rails, ropes, pills in an ordinary sense',
    words:
      'хүйтэнд хөлдөж үх, хөлдөж үхлээ, даарч үхлээ, хөлдөж үхэх нь, түгжрээд, түгжрээд бүтэн, нар жарга, нар мандах, галын хор, хортон шавж, хогийн ургамлын, амралт эхэлнэ, зураг авахуул, зургаа авахуул, ууланд авир, аймар өндөр, дүүжин хий, олсоор дүүжин, хонь уях, сургийн олс, галт тэрэгний цонх, явж байхад сайхан, утаанд цоч',
    en: 'as the doctor said, after breakfast, thyroid, vitamin, every morning for, sleeping pill as, doctor gave, infection',
  },
  over_and_well: {
    about: 'it is over, and she is well now',
    words:
      'байсныгаа бүр, байснаа бүр орхи, одоо маш сайн, одоо огт, жил гаран болло, цагдаад баригдсан, цагдаад баригдчих, шоронд орсон бид, сайхан шийдэгд, одоо аз жаргалтай, одоо амгалан, одоо жаргалтай, одоо бид инээлд, жил амгалан, амар амгалан, тайван амьдарч байна, сайхан амьдарч байна, амгалан байна, одоо тайван, шоронд байгаа тайван, өөрийн гэсэн байртай, одоо эвлэр',
    en: 'now i am free and happy, now im free and happy, therapy helped, i love my life, we divorced and, and im fine now, i am safe and happy, now we laugh',
  },
  helper_writes: {
    about: 'a lawyer, a volunteer, somebody from another office writes',
    words:
      'би хуульч, хуульч хүн, өмгөөлөл хий, өмгөөлөгч хүн, хамтрах санал, хамтран ажиллах, төслийн ажилтан, төслийн зохицуул, тусалдаг төсөл, сайн дурын ажилтан, гэж асуусан хүүхэд, оператор эхлээд, зааварчилгаа бич, заавар бич, сурагчдад, ohid асууж, охид асууж, сэтгэл судлал',
    en: 'i am a lawyer, social worker, i volunteer, our ngo, prevention day, i run a school, check my grammar',
  },
  nothing_wrong: {
    about: 'nobody does it, it never happened, all is well',
    words:
      'хаашаа ч явуулдаг, хаашаа ч яв гэдэг, цуу яриа худлаа, гэдэг худлаа, гэх худлаа, дэндүү худлаа, чөлөөтэй гарч болдог, хориглох юм, хориглох юмгүй, хүчин төгөлдөр, өдөрт хэдэн, хуралд сууж байна, дугаар оруул, хэзээ ч хориодог, гэж хориглоогүй, хориг гэж, хори хориг, хорих юм байхгүй, чөлөөтэй гарч, гарч болдог, тийм хүн биш, сайн ойлголцдог, асуудал алга, нэг ч удаа цохи, хэзээ ч цохи, гар хүрч байгаагүй, инээдтэй тоглосон',
    en: 'too cozy, too comfy, no curfew, free to go, isnt controlling, is not controlling, nobody tricked, nobody took, nobody keeps, no one is, nobody forced, exactly as promised',
  },
  knitting: {
    about: 'she knits',
    words: 'цамц нэх, ноосоор нэх, малгай нэх, оймс нэх, ноосон, нэхмэл, бээлий нэх, цамц нэхэж',
  },
  how_very: {
    about: 'terribly cold, hot, high',
    words:
      'аймаар хүйтэн, аймар хүйтэн, аймаар халуун, аймар халуун, аймар гоё, аймаар гоё, аймар өндөр, аймаар өндөр, аймар их, аймар хол, аймар амттай',
  },
  room_tidy: {
    about: 'rooms, beds, lakes: words that sound like others',
    words:
      'өрөө цэвэрл, өрөөгөө цэвэрл, өрөө цэвэрлэж дуус, өрөөгөө, оронд нь чамайг, нуур руу, нуур луу, амралттай нуур, тулж дуусгана',
  },
  asks_why_not: {
    about: 'asks whether it is not possible',
    words: 'болдоггүй юу, болдоггүй уу, болдоггүй юм уу, чаддаггүй юм уу, чаддаггүй юу',
  },
  papers_with_me: {
    about: 'her papers are with her',
    words:
      'өөрт минь байсан, өөрт минь байгаа, өөрт минь байна, өөрт маань, цүнхэнд минь байна, цүнхэнд маань',
  },
  late_reply: {
    about: 'writes again later, as one does',
    words:
      'машин барьж байна, гар дээр хүүхэд, зочин ирчих, зочинтой, ойлголоо дараа, за ойлголоо, за дараа, дараа дахин бич, утсаа цэнэгл, утас цэнэгл, утсаа дүүдээ, зай дут, зай дуус, чатаар бич, мессежээр бич, хурандаа сууж, хуралд сууж, хоолоо идчих, одоо завгүй, ээж дуудаж, яаралтай юм алга, түр завсарлага',
    en: 'text you later, baby is sleeping, is sleeping',
  },
  office_papers: {
    about: 'an office keeps a paper for some days, a husband carries both passports on a journey',
    words:
      'паспортоо үзүүл, бичиг баримтаа бүрдүүл, бүрдүүлж байна, түрээслэхэд, түрээслэ, дахиж захиал, шуудангаар, шалгаад удахгүй, визний төв, виз мэдүүл, зуун 2, аялалд хамт, жолооны үнэмлэх, хурд хэтэр, хулгайд ал, алдчихаад, нь олдлоо, авчирч өгсөн, хүүхдээсээ нуу, гэдгийг мэдэх үү, паспорт үнэмлэхээ гэртээ орхи, гэртээ орхичих, үнэмлэхээ гэртээ, хадгалуулсан, аавдаа паспорт',
    en: 'in the other bag, other bag, every student, to scan it, children passports, in the safe at home, for a minute, i have them right here, parking',
  },
  pays: {
    about: 'pays, which in Latin letters looks like pushing: tulsun',
    verbs: 'төл',
    words: 'торгуулиа, торгууль, лизинг, лизингээр, лизингийн, онлайнаар',
    en: 'fuel, petrol',
  },
  account_locked: {
    about: 'an account, a card, a load of goods, a town in quarantine is shut',
    words:
      'хаяг түгж, хаяг түгжигдсэн, фэйсбүүк хаяг, инстаграм хаяг, карт түгж, карт түгжигдсэн, нууц үг, апп түгж, утас түгж, утас түгжигд, дэлгэц түгж, дэлгэцээ түгж, ачаа хорогд, ачаа саат, гааль дээр, хорио цээр, хорио тогтоо, ковид, ковидын, covid, вирусийн үе, карантин',
    en: 'account is locked, account got locked, locked out of my account, card is locked, phone is locked, screen lock, in lockdown, lockdown, covid, the pandemic, quarantine',
  },
  climate_words: {
    about: 'the climate, nature, an economy',
    words:
      'уур амьсгал, дэлхийг, дэлхийн дулаарал, байгаль, байгалийн, эдийн засаг, ургац, мал сүрэг, цөлжилт, ховор амьтан, ховордсон',
    en: 'climate change, climate, economy, species, wildlife, the planet',
  },
  fell_down: {
    about: 'stumbled, fell, bumped into something',
    words:
      'шугаманд дарагд, хаалганд дарагд, хаалганд хавчуулагд, хаалганд хавчигд, шүүгээнд хавчуулагд, тээглээд унас, тээглэж унас, тээглээд, халтирч унас, мөсөн дээр, гэдрэг унас, шатан дээр тээгл, гитарын утас, дугуйгаас, сагсанд хуруу, спортоор хичээллэ, волейболлаас, volleyballaas, йогоос, дасгалаас',
    en: 'tripped over, slipped on, fell off my, bumped into, stubbed my toe, playing volleyball, at football, at practice',
  },
  brought_back: {
    about: 'somebody brings back what was lost or forgotten',
    words:
      'түлхүүрээ гэртээ март, түлхүүрээ март, авчирч өгнө, түрийвчийг, түрийвчээ, унагасан, унасныг өг, мартсан цүнх, мартсан утас, хаясан түрийвч, алдсан түрийвч, чихэр өг, чихэр нэх, замаа асуу, зам асуу, хаяг асуу',
    en: 'forgot my bag, forgot my phone, i dropped, dropped my wallet, my wallet back, asking for candy, asked for directions',
  },
  study_trip: {
    about: 'school, a concert, a festival, a prize abroad',
    words:
      'сургуульд явуул, сургуульд яв, хэлний бэлтгэл, оюутан солилц, солилцооны хөтөлбөр, тэтгэлэг, тэтгэлгийн, тэтгэлэгт, тоглолтод, фестиваль, фестивальд, олимпиад, хуралд урь, буцаж ирээд байр, модель агентлагт, цалинтай зүгээр',
    en: 'scholarship, exchange student, exchange programme, festival, conference, internship, study abroad, exactly as',
  },
  unborn: {
    about: 'a child that kicks before it is born',
    words: 'хэвлий дэх, хэвлийд, жирэмсэн 8 долоо, долоо хоногтой, бөгөлж, өшиглөөд байна хөөрхөн',
    en: 'baby kick, baby kicks, the baby kicks, weeks pregnant, th month',
  },
  thing_beaten: {
    about: 'meat, a carpet, eggs, a ball are beaten, the sun beats',
    words:
      'махаа цохи, мах цохи, хивсээ, хивс цохи, хивсээ гадаа, өндөг зод, өндөг, гольф, golf, бөмбөг цохи, хадаас цохи, наранд цохиул, цахилгаанд цохиул, салхинд цохиул, угаалгын машин, хаалга цохиод байсан, тоос цохи, гар бөмбөг',
    en: 'golf, eggs, the drums, the dough, carpet, drink recipe, a drink, my tongue, the strike, on strike, pancakes, teachers',
  },
  shut_shop: {
    about: 'a shop, a school, a museum is shut, she has no key',
    words:
      'дэлгүүрийн хаалга, ангийн хаалга, сургуулийн хаалга, түлхүүргүй гэрт, оюутны байр, дотуур байрны хаалга, цонхны тор хий, тор хийлг, автоматаар түгж, хаалга хөлдөөд',
    en: 'the store is, the shop is, museum, suitcase, my bike, automatic door, door lock, fixed the door, office is closed, school is closed, bank is closed, library is closed, shop is closed, store is closed, road is closed, market is closed, gym is closed, clinic is closed, restaurant is closed, it is closed, place is closed',
  },
  stuck_car: {
    about: 'a car stuck in snow or mud, a leg in plaster',
    words:
      'цасанд суу, шаварт суу, цасанд шигд, чирэх унаа, чиргүүл, гипстэй, гипс, гипсээ ав, гипсэнд, машин суусан',
    en: 'stuck in the mud, stuck in snow, in a cast, leg in a cast',
  },
  animal_does: {
    about: 'sheep, goats, calves, birds',
    words:
      'ямаагаа, ямаа, хонь, хонио, бяруу, тугалаа, тэмээ, гөлгөө, гөлөг, шувуу, шувуухай, адуугаа, хурга, ишиг, нохой эзнээсээ, амитан',
    en: 'puppy, kitten, the goat, the cow, the calf, a bird, pigeon, squirrel, sparrow',
  },
  followers: {
    about: 'people who follow a page, wave, like',
    words:
      'дагаж эхэл, дагагч, дагагчтай, инстаграмд, инстаграмаар дага, фэйсбүүкээр дага, пэйж дага, дага инстаграм, дагасан инстаграм, дагадаг инстаграм, дагаарай, дагаад байгаарай, дагаж хий, дагаж дуул, дагаж унш, дагаад цэнгэ, гайд намайг',
    en: 'followed my page, followers, followed my, follows my page, liked my',
  },
  program_fails: {
    about: 'a program or a page does not work',
    words:
      'install, инсталл, messenger гацаад, мессенжер гац, апп яаж, апп ажилла, нэвтэрч, дахин нэвтэр, нэвтрэх эрх, зураг алга, программ, тохиргоо, хаягаа соль, интернет муу, интернэт муу, шинэчлэлт',
    en: 'the app, this app, install, log in, wifi, the update, my mic',
  },
  surprise: {
    about: 'a surprise, a present to be hidden',
    words:
      'бэлгээ нуу, бэлэг хайрцаг, нөхрөө баярлуул, нөхрөө баярлуулах, гайхшруул, гайхуул, бэлгээ, бэлгээ нуу, төрсөн өдрийн',
    en: 'surprise party, a surprise, present for, birthday present',
  },
  hiring: {
    about: 'a firm that hires, sells, buys',
    words:
      'хүн авна уу, ажилд хүн ав, мэргэжилтэй хүн, улсын эмнэлэг, тоног төхөөрөмж, ажлын зар, эмнэлгийн зар, усан буу, усны буу, жижүүрт гар, жижүүртэй, маргааш амарна',
    en: 'is hiring, hired me, our company',
  },
  tenderly: {
    about: 'kisses and hugs her own child, husband',
    words: 'хүүгээ үнс, охиноо үнс, ач хүүгээ, ач охиноо, тэврээд унт, тэврээд нойрс, зээгээ',
    en: 'hugged me to sleep, kissed my cheek',
  },
  neighbour_asks: {
    about: 'a neighbour knocks and wants something',
    words:
      'хөрш байж, хөрш маань бай, хөршүү, бөмбөгөө гуй, нүүрс гуй, давс гуй, давс гуйх, элсэн чихэр, хөрш айлын хүүхэд',
    en: 'with sugar, borrow sugar, the neighbour with, only the neighbour',
  },
  given_back: {
    about: 'given back, got back',
    verbs: 'буцааж өг, буцаагаад өг, буцааж ав, буцаагаад ав, эргүүлж өг, эргүүлээд өг',
    en: 'gave it back, gave them back, returned them, returned my, got them back',
  },
  thanks_for: {
    about: 'thanks for what was done',
    words:
      'өгсөнд баярлалаа, хийсэнд баярлалаа, ирсэнд баярлалаа, тусалсанд баярлалаа, хэлсэнд баярлалаа, өгсөнд маш их, хүргэсэнд баярлалаа, зөвлөсөнд баярлалаа',
    en: 'thanks for, thank you for your, thank you for the',
  },
  erases_own: {
    about: 'clears old pictures',
    words:
      'зургаа устга, зургуудаа устга, зургийг устга, хуучин зураг, анивчсан, нүдээ аничих, хувь тавьж, бэлэглэсэн, инээдтэй зураг, baby laughing',
    en: 'baby laughing, of her baby, old pictures',
  },
  school_trip: {
    about: 'scouts, a school trip',
    words: 'скаут, скаутын, аялалд гарсан, ангийн аялал, дүү орохгүй',
    en: 'school trip, scouts, scout camp',
  },
} satisfies Record<string, Concept>
