/**
 * Sayings of ordinary days that sound like harm: a car that does not start, a headache, a pet shut in, a late answer. Who
 * says one of these is asked no soft question because of the other signs in the sentence (`weigh.ts`).
 */
import type { Concept } from '../../lexicon.ts'

export const everydaySayings = {
  machine_stuck: {
    about: 'a car, a lift, a phone that does not move or start',
    verbs:
      'машин хөдөл, машин аса, автобус хөдөл, галт тэрэг хөдөл, лифт хөдөл, зам хөдөл, түгжрэл хөдөл, дугуй хөдөл, утас хөдөл, дэлгэц хөдөл, компьютер хөдөл, хулгана хөдөл, мотор аса, онгоц хөдөл, интернэт хөдөл',
    en: 'car wont start, wont start, engine, elevator is stuck',
  },
  head_ache: {
    about: 'a headache, a hangover',
    words:
      'толгой хагарах нь, толгой хагарах шахах, толгой хагарах шахлаа, толгой хагарах гээд, толгой хагарах гэж, толгой хагармаар, толгой хагарч үхэх, толгой дэлбэрэх, толгой дэлбэрч, толгой дэлбэрмээр, шартаад, шартаж, шартсан, мигрень',
  },
  pet_shut: {
    about: 'a dog or cat of ours is shut in or out',
    words:
      'нохой маань, нохой минь, муур маань, муур минь, гөлөг маань, гөлөг минь, муураа, нохойгоо дотор, муур хаалга, муур цонх, муур шүүгээ, тоть, туулай маань',
    en: 'my dog, my cat, our dog, our cat, the dog, the cat, puppy, kitten',
  },
  kept_for_hers: {
    about: 'she keeps the papers of her own people',
    words:
      'нөхрийнхөө паспорт, нөхрийнхөө пасспорт, нөхрийнхөө үнэмлэх, эхнэрийнхээ паспорт, хүүхдийнхээ паспорт, хүүхдүүдийнхээ паспорт, охиныхоо паспорт, хүүгийнхээ паспорт, ээжийнхээ паспорт, аавынхаа паспорт, ээжийнхээ үнэмлэх, аавынхаа үнэмлэх, эгчийнхээ паспорт, ахынхаа паспорт, дүүгийнхээ паспорт, найзынхаа паспорт, паспортыг нь би хадгал, паспортуудыг нь би, үнэмлэхийг нь би хадгал',
  },
  late_answer: {
    about: 'is sorry for a late answer',
    words:
      'хариу өгдөггүй юм уу, хариу бичдэггүй юм уу, хариу ирэхгүй юу, уучлаарай хариу, хариу бичиж чадсангүй, хариу өгч чадсангүй, хариу бичиж чадаагүй, хариу өгч чадаагүй, хариу өгөөгүй, утсаа гэртээ орхи, утсаа гэртээ март, утсаа мартчих, утсаа орхичих, сая л харлаа, сая харлаа, оройтоод хариу, хариу оройт',
    en: 'sorry for the late, late reply, just saw this, just saw your',
  },
  tired_to_death: {
    about: 'dying of tiredness, hunger, cold, as one says',
    words:
      'үхэж байна ядраад, үхэх нь ядраад, ядраад үхэж, ядраад үхэх, ядраад үхлээ, ядарч үхэх, ядарч үхлээ, өлсөөд үхэх, өлсөж үхэх, өлсөж үхлээ, даараад үхэх, даарч үхэх, даарч үхлээ, инээгээд үхэх, инээж үхэх, инээж үхлээ, халуунд үхэх, уйдаад үхэх, уйдаж үхэх, санаад үхэх',
  },
  broken_lock: {
    about: 'a broken door or lock, a repairman',
    words:
      'хаалга эвдэр, хаалга эвдэрчих, цоож эвдэр, цоож гацаа, цоож гац, засварчин дууд, засварчин дуудаач, засварчин, сантехникч дууд, цоожчин, слесарь, түлхүүр хувил, түлхүүр хийлгэ',
    en: 'broken lock, locksmith, plumber, repairman',
  },
  phone_kid: {
    about: 'whether a child gets a phone',
    words:
      'хүүхдэд утас, хүүхдэд өгөх, хүүхдэд өгөхгүй, хүүхдэдээ утас, утсаа хүүхдэд, утас хүүхдэд, хүүдээ утас, охиндоо утас, хүүхдэдээ өгөхгүй, дэлгэцийн цаг',
    en: 'screen time',
  },
  loved_well: {
    about: 'is loved and cared for',
    words:
      'охин шигээ, хүү шигээ, дүү шигээ, сайхан хардаг, сайн хардаг, сайхан ханддаг, амттай хоол, хоол хийж өгдөг, сайхан айл, сайхан хүмүүс, хайраар дутаа, ойлгодог сайхан, дэмждэг, азтай юм, их азтай',
    en: 'takes good care of me, treats me well',
  },
  police_job: {
    about: 'somebody of hers works for the police',
    words:
      'цагдаад ажилладаг, цагдаад ажиллаж, цагдаа хийдэг, цагдаагаар ажилладаг, цагдаагийн сургууль, цагдаа болмоор',
    en: 'works for the police, police academy, is a police officer',
  },
  tour_price: {
    about: 'what a journey costs',
    words: 'аялал сая, аяллын үнэ, аялал хэд, тур хэд, тийзний үнэ, үнэтэй юм, хямд юм',
  },
  everyday_topic: {
    about: 'food, animals, sport, lessons, serials, repairs: what talk of an ordinary day is about',
    nouns:
      'хуушуур, цуйван, кофе, пицца, зайрмаг, шоколад, боорцог, ааруул, лууван, кимчи, салат, хорхог, гоймон, рамен, тарвас, бургер, суши, матча, кимбап, жигнэмэг, бялуу, өндөг, муур, тугал, ишиг, ботго, гөлөг, шувуу, шумуул, жоом, баавгай, шаазгай, волейбол, баскетбол, футбол, фитнес, марафон, сагсан бөмбөг, тэшүүр, илтгэл, эссэ, реферат, лекц, бие даалт, физик, математик, олимпиад, семинар, элсэлт, цуврал, нетфликс, подкаст, концерт, гитар, театр, музей, принтер, аккумулятор, модем, роутер, нотариат, татвар, лавлагаа, ипотек, очер, сантехникч, слесарь, гагнуурчин, гупер, хивс, тосгуур, намаржаа, оймс, размер, самбар, сагсан бөмбөгийн, вакцин, витамин, е-монгол, эмонгол, бордоо, нойргүйдэл, дүрмийн хувцас, дэвтэр үзэг, төрсөн өдрийн торт, шагнал, плейстейшн, геологич, сэрүүлэг, шагай, рекорд, касс, кассчин, робот, загасчил, уралдаан, тэмцээн, хандив, илгээмж, тариф, зууш, хатгамал, нэхмэл, пальто, пүүз, дуулга, алтан медаль, наймаачин хүн',
    en: 'coffee, pizza, exam, exams, essay, homework, lecture, thesis, printer, puppy, kitten, volleyball, football, basketball, marathon, chess, guitar, recipe, dumplings, museum, library, netflix, episode, podcast, cafe, fridge, slippers, horse, sheep, goat, eggs, delivery, parking, emoji, curds, sweater, knitting, homesick, football match, tickets, laundry, skiing, groceries, geologist, tomato, onion, onions, foal, wrestling, jiu jitsu, music camp, mitten, windowsill, dance floor, winter boots, alterations, team leader, school bus, router, haircut, my hair short, shooting star, trampoline, picnic, hiking, sunrise, sunset, baking, choir, crossword, newspaper, notice up, board games, snowballs, sledge',
    words:
      'сериал, сериалын, тахианы, тахиагаа, унагатай, муурын хоол, тараг, шатар тогло, зусландаа тарь, байшин барьж байгаа, хашаанд тарь, playstation, storage, цахилгаан алга, торгуулчихлаа, торгуулчлаа, гэрэл шатсангүй, шатахуун нэмэгд, шатахуун дуус, лаа асаа, цахилгаан тасар, үлгэр ярь, нүд нь бүдэг, нүдний эмч, хутгаа ирлүүл, гоё гэнэ, дажгүй газар, инээд хүр, эвлэрсэн, эвлэрчихсэн, хуримын дурсамж, тэнцлээ, тэнцсэн, магтаад, магталаа, түгжрэл, түгжрээд, очерлосон, дугаарлаад, дугаарлаж, гүүр засагд, завсарлага хүртэл, даатгал сунга, даатгалаа сунга, даатгал минь дуусна',
  },
} satisfies Record<string, Concept>
