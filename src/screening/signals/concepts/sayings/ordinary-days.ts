/** Sayings of ordinary days that sound like danger: which rules each keeps quiet is told in `signals/ordinary-days.ts`. */
import type { Concept } from '../../lexicon.ts'

export const ordinaryDays = {
  followed_online: {
    about: 'follows on Instagram',
    words:
      'инстаграм дээр дага, инстаграмаар дага, дагасан инстаграм, инстаграм дээр, инстаграмаар, ig дээр, тикток дээр, tiktok дээр, youtube дээр',
    en: 'on instagram, on twitter, on tiktok, on youtube, on spotify',
  },
  fetched: {
    about: 'is fetched, driven home, shown round',
    words:
      'такси маань, taxi маань, хүргэлтийн залуу, delivery залуу, хурдан буугаарай, мөнгөө бэлдээрэй, ажлаас намайг авахаар, ажлаасаа намайг авахаар, намайг авахаар ирнэ, гэрийн гадаа буулгаж өг, гадаа буулгаж өгсөн, хүргэж өгөөд яв, гадаа хүлээж байна гараад ирээч, гараад ирээрэй, сургуулийн үүдэнд, сургуулийн гадаа, музейн, хөтөч намайг, guide намайг, гайд намайг, дагаад яв гэсэн, түлхүүргүйгээс, хүнд харуулаад, даган хүүхдүүд, сүүл шиг дага, сүүл шиг дагадаг, унаа байдаг, хамт харина, хүлээж байна хамт, гадаа хүн хүлээж байна бууж, хаа ч явсан араас, доор машинтай зогс',
    en: 'with an umbrella, with flowers, so sweet, picks me up, picked me up, drove me home',
  },
  door_stuck: {
    about: 'a door that sticks, a key that is lost, an office locked for the night',
    words:
      'царцаад онгойхгүй, гацаад онгойхгүй, гацчихаад онгойхгүй, хөлдөөд онгойхгүй, засварчин, засварчны, слесарь, мастер оноо, мастер дууд, мастар, түлхүүр хугар, түлхүүрээ мартчих, түлхүүрээ мартаад, түлхүүрээ март, түлхүүр минь алга хаана, хаана тавьсан бол, гэртээ хаалгаа түгж, хаалгаа түгжээд гар, нохойгоо гэрт, нохойгоо гэртээ, муураа гэрт, тооллого хий, тооллого хийж, айл нүүгээд, хашаагаа цоожлох, түлхүүр олохгүй',
    en: 'locked the office, locks the office, lock myself out, locked myself out, lock the door when, locked the car, locked the shop, forgot my key, forgot my keys, call key man, lost my keys, stuck on this, stuck on a',
  },
  weather_in: {
    about: 'kept in by weather, work, illness',
    words:
      'цас боогд, цас боогдуул, шуургатай, шуурганд, ачаалал ихтэй, хавтан болохоор, ханиадтай болохоор, мэт л сууж, мэт уйлдаг байснаа, замхагт хоригд, цамхагт, цамхагт хоригдсон, охины тухай үлгэр, цасанд машин суу, борооноос болоод, гол үерл, үерлээд, цас дарчихаад, пульт нь, гараж нээхгүй',
    en: 'tied up with meetings, tied up at work, tied up with work',
  },
  short_of_breath: {
    about: 'a cold, smog, joy',
    words:
      'ханиад, ханиаднаас, ханиад хүр, хамар битүү, утаа мандал, утаа мандлаа, утаанд амьсгал, хотод, баярласандаа, баярлахдаа, яндангаа цэвэрлэ, янданг цэвэрлэ, хоолны дараа, хоолны өмнө, ханиад хүрнэ, тоосонд, тоос шороонд, цэвэршүүлэгч авлаа',
    en: 'stuffy nose, smog, from joy',
  },
  child_doings: {
    about: 'a child learns to dance, to drive, has a birthday, gets a passport or a bicycle',
    words:
      'бүжиг сур, бүжиг сурдаг, бүжгийн, жолооны курс, жолооны курст, жолооны курсэд, жолоо сур, курст сууж, курсэд сууж, велосипед авч, дугуй авч өг, гадаад паспорт авах, паспорт авах уу, хүрлээ баяр, баяр хүргээрэй, баяр хүргэе, магтлаа, магтсан, баярлаж байна, тойрогт сур, дугуйланд сур',
    en: 'learns to dance, driving course, driving lessons, happy birthday, kicked in my belly, baby kicked',
  },
  knife_kitchen: {
    about: 'cutting carrots, a cook',
    words:
      'лууван хөрчиж, лууван хэрчиж, хутга барьсан тогооч, хутга хэрэггүй,  хөрчиж байгаад, хэрчиж байгаад, огтолж байгаад, мах хэрчиж байгаад, хоол хийж байгаад, плитка, плитка унтраа, машин үнэртээд, хутга сэрээ, хутга сэрээгээ, шатахуун дуус, шатахуун дуусаад, тарвас хэрчиж, оройн хоолны зуурмаг, зуурмаг цохиж',
    en: 'chopping, carrots, sous chef',
  },
  gun_oiled: {
    about: 'a gun is cleaned, a hunter in a story',
    words: 'зэвнээс нь, буугаа цэвэрлэ, буу цэвэрлэ, авдартаа хий, авдарт хий, ангид явах, анд явах',
    en: 'the hunter, hunting season',
  },
  seen_in_series: {
    about: 'in a series, a webtoon, a drama',
    words:
      'webtoon, вэбтүүн, series дээр, сериал дээр, олон ангит, цувралд, драман дээр, драмад, last boss, яаж давдаг, номын төгсгөлд, номын төгсгөл, майнкрафт, клип дээр, дууны клип',
    en: 'in the drama, in the series, in the story, in the novel, in the movie, webtoon, episode, scene scared me',
  },
  idly_said: {
    about: 'hungry to death, mother will kill me for this mark',
    words:
      'өлсөөд үхлээ, өлсөөд үхэх, үхсэн ч хамаагүй энэ, үхэж байгаа юм шиг, муу дүн, дүн авчих, дүн авчихлаа, санаад тэсэхгүй, үзмээр байна санаад, гайхаад үхлээ, инээгээд үхлээ, даалгавраа дуусга, ажлаасаа хоцор, хонж орхи, хонж орхичих, зүгээр л ядар, хариу ирсэн үү, өчигдөр явуулсан, амттай гэж үхмээр, цагийг алах, цаг алах, тайлангаа дуусга, үс минь нүд рүү, сэвлэг минь, газар доогуур орчихмоор, өдөр бол тоо',
    en: 'die my hair, dye my hair, this recipe, my mother is strict, my mom is strict, i love my life, my head is exploding, want be volunteer, tied with this budget',
  },
  papers_of_mine: {
    about: 'her own papers lost, renewed, stamped',
    words:
      'хаячихаад шинээр, шинээр захиал, алга болгосон дахиж, дахиж яаж авах, дахин яаж авах, оюутны үнэмлэх, тамга дар, тамга дарах, тамга дарсан, хадгалсан байгаа хаяхгүй, би өөрөө гуйсан, зүгээр мэдээлэл, гэсэн мэдээлэл, паспортоо авахаар, бүртгэлд оч, бүртгэлд очсон, паспорт маань өөрт, хуучин паспортоо, шинийг авлаа, паспорт ч өөрт, цүнхэнд минь байна',
    en: 'lost my passport and, renew my passport, passport back with a smile, for login',
  },
  all_paid: {
    about: 'paid, no debt, a small bill',
    words:
      'бүгдийг төл, бүгдийг төлсөн, симийн өр, сим ний өр, өр төллөө, төлж дууслаа, төлж дууссан, дарамт үгүй, одоо дарамтгүй, төлбөр дутуу бол, шалгалтад оруул, өргүй амьдрах, цалингаа бүтэн авдаг, өр зээл ч үгүй, өр зээлгүй, бүгдийг нь хааж дуус, нэхэмжлэхийн өр, өр тооцоо, өрийн дэвтэр, хуучин тавилгаа, өөр хүнээр авхуул, бараагаа буцааж авлаа',
    en: 'paid off the loan, paid off my loan, now its fixed, pay double, they pay double, documents do i need, without interest',
  },
  small_help: {
    about: 'help with a sofa, a tyre, a filter, a course',
    words:
      'тусламжийн курс, тусламжийн курст, тусламжийн сургалт, дугуй солих, дугуй солино, та бүхэнд баярлалаа, баярлалаа бүх, бүх хүмүүст, олдсон гэнэ, сэргийлж ажиллах, сэргийлэх ажил, угаалгын машин, кетчуп, homework дээр, нөхдүүд туслаарай, гүү барихад',
    en: 'help me move, help me choose, help me decide, which filter, filter is cute, report on, writing a report, in the workshop, learned how to, ketchup, with my homework, help me carry, can you push me',
  },
  busy_now: {
    about: 'cooking, the baby sleeps, call later, nothing urgent',
    words:
      'хоол хийлээ, хоол хийж байна, хоол хийнэ, нярай унтаж, baby унтаж, яаралтай юм алга, утас минь эвдрээд, утас эвдрээд, аас хойш битгий залга, гээс хойш битгий, хүүхдээ хараад гэртээ, хүүхдээ харж гэртээ, нөхөр маань хүүхдээ, орой ирдэг ажил, ажил нь тийм, оройтож ирдэг ажил',
    en: 'baby is sleeping, nothing urgent',
  },
  beasts: {
    about: 'a horse tethered, a pigeon, a goose, flies',
    words:
      'морио уя, морио хүл, тагтаа, ялаа, шумуул, галуу намайг, бух намайг, азарга, баавгай, ноосоо сав, эсгий хий, тоншуул, гүү барих, шувуу цонх, бух, нохой сул',
    en: 'a goose, goose, pigeon, mosquito, a drum, drum beat, great goal',
  },
  team_beaten: {
    about: 'a team beaten',
    words:
      'гол оруул, гол оруулаад, гоол оруул, баг зодчихлоо, манай баг, бидний баг, японд зодуул, тэмцээнд унасан, хаалгачин пенальти, пенальтийг барь, пенальти барь',
    en: 'goal, the game yesterday',
  },
  own_bump: {
    about: 'walked into a door, carried a suitcase, exercise, an injection',
    words:
      'хаалга мөргөөд дух, хаалга мөргөчихлөө, чемоданаа чир, чемодан чир, олсоор үсрээд, олсоор үсрэх, fitness эхэл, фитнес, тарилга хийлгэ, тариа өвдөхгүй, тарилга хийлгээд, автобусанд нэг, шатнаас унасан, судсаа гэрлээр, тоншуул мод',
    en: 'the suitcase, my suitcase, jump rope, tied my shoes, sleeping pill one, is it with food, makes me sleepy, is healing, iron pills, cough medicine',
  },
  pictures_ordinary: {
    about: 'wedding pictures, homework about pictures, a picture she likes',
    words:
      'хуримын зураг, wedding дээр, зургийн даалгавар, зургийн даалгавраа, зүгээр ээ гоё, гоё гарсан, selfie, сельфи, зураг гарахыг, цахим хувилбар, зургийн алба, цомогт хий, нүцгэн мод',
    en: 'photo of my face for login, school photo',
  },
  child_is_sweet: {
    about: 'a small child hits, kisses, clings',
    words: 'дөнгөж угаасан, хувцсанд битгий гар хүр, цэцэрлэг рүү гүй, какао, cocoa, хот chocolate',
    en: 'bath time',
  },
  clings: {
    about: 'a child clings, flowers are brought',
    words: 'тэврээд суучих, тэврээд л суучих, цэцэг барьчихсан, цэцэг барьж',
  },
  works_at: {
    about: 'works as a driver, with engineers, as a guard',
    words:
      'жолооч хийдэг, инженерүүд, манаач авна, харуул хүн авна, харуул ахаас, уурхайд жолооч, бусад ажилтай, өөр ажилтай, үйлчлэгч авна, үйлчлэгч авна гэсэн, ажилд авна, охин ажилд авна, зөөлөн хүн байдаг манай нөхөр, архи уудаггүй',
    en: 'engineers, deliveries, already sold',
  },
} satisfies Record<string, Concept>
