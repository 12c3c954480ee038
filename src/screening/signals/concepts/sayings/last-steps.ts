/** The last steps before a death: what is tied, swallowed, lit or climbed, and what is put in order. */
import type { Concept } from '../../lexicon.ts'

export const lastSteps = {
  own_neck: {
    about: 'her own neck',
    words: 'хүзүүгээ, хүзүүндээ, хүзүүн дээрээ, хоолойгоо, хоолойндоо, багалзуураа',
    en: 'my neck, my own neck, her neck, her own neck, his neck',
  },
  tie_thing: {
    about: 'rope, belt, cable, scarf',
    nouns: 'дээс, уяа, зээгт, оосор, кабель, цэнэглэгч, шнур, даавуу, тууз, гинж',
    words:
      'зээг, дэгээ, утсаар, цэнэглэгчийн утас, бүсээ, бүсээр, ороолтоо, ороолтоор, алчуураа, алчуураар, даавуугаа, утсаа, олс, олсоор, олсны, олсыг',
    en: 'rope, scarf, cord, cable, sheet, charger wire, noose, belt',
  },
  own_tie_thing: {
    about: 'her own belt, towel, rope',
    words: 'бүсээ, алчуураа, ороолтоо, олсоо, дээсээ, уяагаа, даавуугаа, оосроо, кабелиа, цэнэглэгчээ',
  },
  tie_act: {
    about: 'ties, winds',
    verbs: 'уя, зангид, ороо, зангил, өлг, татуул, углаа, зүү',
    words: 'уячихлаа, уячихсан, уяад, уяж, ороочихсон, ороочихлоо, углачихсан, боогоод, боочихлоо, боочихсон',
    en: 'tied, tie, tying, wrapped, around',
  },
  fixture: {
    about: 'hook, ceiling, door handle, beam, tree',
    words:
      'дэгээнээс, дэгээнд, таазнаас, таазанд, бариулаас, бариулнаас, хаалганы бариул, хаалганы бариулаас, модноос, мөчрөөс, дам нуруунаас, дам нуруунд, хоолойноос уя, шатнаас, турникнээс, турник, сэнснээс, униас, унинаас, тоононоос, багананаас, баганаас',
    en: 'ceiling, the fan, door handle, beam, rafters, shower rod, pull up bar',
  },
  tethered: {
    about: 'animals, swings, washing lines, loads, neckties',
    nouns: 'морь, адуу, нохой, үхэр, хонь, тугал, ямаа, тэмээ, унага, савлуур, ачаа, чемодан, хайрцаг, завь',
    words: 'бэлэг',
    en: 'dog, horse, goat, cow, swing, laundry, curtains, decorations, balloons',
  },
  neck_wear: {
    about: 'worn around the neck',
    words: 'зангиа, зангиагаа, зүүлт, медаль, хадаг, шарф, ханиад хүрнэ, даарахаар',
    en: 'necklace, medal, ribbon, necktie',
  },
  rope_broke: {
    about: 'the rope broke',
    verbs: 'олс тасар, дээс тасар, уяа тасар, дэгээ хугар, бүс тасар',
    en: 'the hook broke, the rope broke, rope snapped, belt broke, tried hanging',
  },
  once_more: {
    about: 'once more',
    words: 'дахиад, дахин, дахина, дахиж, өнөөдөр дахи, дахиад уяад, аварчихсан, авраад, аврагдсан',
    en: 'trying again, try again, again today, again tonight',
  },
  rope_wanted: {
    about: 'only the rope is wanting',
    words:
      'уяа л хэрэгтэй, олс л хэрэгтэй, одоо уяа хэрэгтэй, rope бэлэн, олс бэлэн, дээс бэлэн, уяа бэлэн, rope бэлдсэн, дүүжлэхээр бэлдчихсэн, дээснээс дүүжлэх, дээснээс дүүжлэхээр, оосоо бэлдчихсэн, оосоо бэлдсэн, оос бэлдсэн',
    verbs: 'уяа бэлд, уяагаа бэлд, дээсээ бэлд, олсоо бэлд',
    en: 'rope is ready, the rope is tied, noose is ready, made a noose, rope in my hand, rope in my bag',
  },
  swallowed_all: {
    about: 'swallowed all of it',
    words:
      'бүгдийг нь нэг дор залгичих, бүгдийг нь нэг дор уучих, бүгдийг нэг дор, нэг дор залги, нэг дор залгичихсан, нэг дор залгичихлаа, нэг дор уучихсан, нэг дор уучихлаа, бүгдийг нь залгичихсан, бүгдийг нь залгичихлаа, атгаараа залги, атгаараа залгичихлаа, атгаар нь залгичихлаа, атга эм залги, атга эм уучихлаа, бүгдийг ни залгичихлаа',
    en: 'took the whole strip, took the whole box, took the whole bottle, took the whole pack, took the whole packet, swallowed everything, swallowed the whole, took everything in the cabinet, drank the whole bottle of pills, swallowed a handful, took a handful of, injected all, injected it all, injected too much',
  },
  medicine_box: {
    about: 'pills, insulin, what lies in the medicine cabinet',
    nouns: 'эм, инсулин, ампул, тариа, шахмал',
    words:
      'эмийг, эмээ, эмүүдээ, эмийн сав, эмийн хайрцаг, даралтны эмийг, нойрны эмийг, шахмал, цагаан шахмал, таблетка',
  },
  insulin_word: { about: 'insulin', nouns: 'инсулин', words: 'insulin', en: 'insulin' },
  injects: {
    about: 'injects, and too much of it',
    verbs: 'тарь, тари, хатга, тариул',
    words: 'тарьчихсан, тарьчихлаа, хатгачихвал, барьчихсан',
    en: 'injected, inject, injecting',
  },
  too_much_of: {
    about: 'too much, all, then it is over',
    words:
      'дахин илүү, илүү тарь, илүү хийчих, хэтрүүл, хэтрүүлээд, хэтрүүлчих, дүүрэн, бүгдийг, бүгдийг нь, амарна, амрах, явмаар',
    en: 'all of it, too much, double, ten times, the whole',
  },
  treatment_stopped: {
    about: 'stopped the treatment that keeps her alive',
    words:
      'диализаа зогсоо, диализдаа явахаа больсон, инсулинаа зогсоо, инсулинаа хийхээ больсон, эмээ уухаа больсон үхэ, идэхгүй уухгүй, идэж уухаа больсон',
    en: 'stopped my dialysis, stopped my insulin, stop my insulin, stopped eating and drinking',
  },
  stove_shut: {
    about: 'shuts the flue, lies down in the fumes',
    verbs:
      'зуухны хаалт хаа, зуухныхаа хаалтыг хаа, зуухны хаалтыг хаа, хаалтаа хаа, яндан бөглө, янданг бөглө, яндангаа бөглө, янданд чих, угаар ав, угаараар яв',
    words: 'угаар аваад, угаартаад дуус, угаартаж үх, угаартахаар',
    en: 'engine running in the garage, car running in the garage, breathing the fumes, blocked the exhaust, blocked the chimney',
  },
  lies_down: {
    about: 'lies down, ends',
    verbs: 'хэвт, унт',
    words: 'дуусна биз, дуусна, дуусаасай, амарна, хэвтлээ, хэвтчихсэн, нойр хүр',
    en: 'sleepy, lying down, fall asleep',
  },
  bath_filled: {
    about: 'a full bath',
    words: 'ваннд, ванндаа, ванн дүүргэ, ванндаа ус, ваннд ус дүүргэ, ванн дотор',
    en: 'in the bathtub, in the bath, filled the bath, full bathtub',
  },
  mains_thing: {
    about: 'something on the mains',
    words:
      'фен, фенээ, фенийг, тоостер, шингээгчтэй, цахилгаантай, залгуурт, залгаатай, цахилгаан дэс, цахилгаан утас барь, цахилгаан утсыг барь, өндөр хүчдэл, хүчдэлийн шон',
    en: 'hair dryer, hairdryer, toaster',
  },
  holds_it: {
    about: 'holds it, climbs up',
    words:
      'барьчихсан, барьж сууж, барих гэж, барих гээд, барина, авирчих, авирчихлаа, авирлаа, унагана, унагачих',
    en: 'holding, in my hand, drop',
  },
  fuel_on_self: {
    about: 'has poured petrol over herself',
    verbs:
      'өөрийгөө норго, бензинээр норго, керосин асга, бензин асга, бензин цац, биеэ норго, дээрээсээ бензин, керосиноор норго, шатахуун асга',
    en: 'poured gasoline over myself, poured petrol on myself, petrol over myself, gasoline on myself',
  },
  lighter: {
    about: 'lighter, matches',
    nouns: 'асаагуур, чүдэнз, зажигалка',
    words: 'шүдэнз, асаагуураа',
    en: 'lighter, matches, match',
  },
  leaps: {
    about: 'ready to leap',
    words:
      'харайлгахад бэлэн, харайхад бэлэн, харайх гээд, харайчихмаар, харайчихъя, харайлгана, харайлгачих, өмнүүр нь харайлга, үсрэхэд бэлэн, jump хий, jump хиймээр, jump хийнэ, jump хийх, доош харайл, өөрийгөө шидье, өөрийгөө шидэх, өөрийгөө шидчихмээр, өөрийгөө хаяна',
    en: 'i will jump, im going to jump, about to jump, ready to jump, will let go, going to let go, after i jump, she will jump, he will jump, will jump tonight, she wants to jump, he wants to jump, she is jumping, jumping tonight',
  },
  stands_there: {
    about: 'on the hill, on the platform, at the road, at the window',
    words:
      'толгой дээр, уулын орой, метроны зах, метро гийн захад, платформ дээр, захад зогс, захад зогсож, замын хажууд, шон дээр, гарчихсан сууж, балкон дээр, тагтан дээр, орой дээр, эрэг дээр, оройд нь, дээвэр',
    en: 'balcony, roof, bridge, railing, ledge, platform, window',
  },
  way_asked: {
    about: 'asks how high, how many, by what one dies',
    words:
      'өндрөөс унавал, унавал шууд үх, унавал үхэх үү, шууд үхэх үү, шууд үхдэг, үхүүлэх эм, үхүүлчих эм, намайг үхүүл, дуусах арга, амар дуусах, амар үхэх, хэд уувал үх, хэдийг уувал үх, аль эм үх, үхэх арга зааж, амархан үхэх арга, хурдан үхэх арга, хэдэн ширхэг уувал үх',
    en: 'how high to die, how many pills to die, how many to die, enough to die, lethal dose, how to die without pain, way to die, which floor is high enough',
  },
  drives_into: {
    about: 'drives into a tree, steps before a truck',
    verbs: 'мод мөргө, хана мөргө, багана мөргө, шонг мөргө, хад мөргө, гүүрнээс унага',
    words:
      'урд нь орчихлоо гэж, урд нь орчих гэж, тэрэгний урд орчих, машины урд орчих, машин мөргөчихөөс, машин мөргөчихөөсэй, мод мөргөчихвөл',
    en: 'drive into a tree, drive into the wall, in front of a truck, in front of the truck, off the cliff',
  },
  now_straight: {
    about: 'now, straight',
    words: 'одоо шууд, шууд, одоо, гэж бодоод, гэж бод, хурдаа, хүргэсэн, өнөө шөнө, шөнийн',
  },
  ice_hole: {
    about: 'on the ice to the hole, into the water though she cannot swim',
    words:
      'цоорхой руу яв, мөсөн дээр цоорхой, сэлж чадахгүй орло, усанд сэлж чадахгүй, усанд орохоор голын, усанд орохоор ирлээ, голын гүн рүү, гүн рүү нь алх, гүн рүү ор, живж үхье, живж үхэх, далайн эрэг дээр ирлээ, живмээр байна',
  },
  farewell_done: {
    about: 'the letter lies there, all is in order, nobody shall look for her',
    words:
      'захидлаа бичээд ширээ, захиа бичээд ширээ, захидлаа бичээд тавь, захидлаа ширээн дээр тавь, захиагаа ширээн дээр, дахь захиа бич, дахь захиагаа бич, үлдээх үгээ бич, үлдээх үг, шөнийг давахгүй, энэ шөнийг давж чадахгүй, маргаашийг үзэхгүй, өглөөг харахгүй, амьсгалгүй олбол, намайг олбол бүү ай, өнөөдрөөс хойш би байхгүй, маргаашаас хойш би байхгүй, би байхгүй болно, өөр зам үлдсэнгүй, өөр замгүй болсон, бүх юмаа тараа, бүх юмаа тарааж өг, оршуулгын мөнгө, оршуулгынхаа мөнгө, явах одоогоо сонго, явах одоо сонго, хамаг зургаа устга, бүх зургаа устга, картныхаа код, кодоо бичээд үлдээ, кодыг цаасан дээр бичээд үлдээ, нэг хайрцагт хийгээд үлдээ, баяртай гэе, би явлаа шүү, би явлаа баяртай, баяртай би явлаа, та нарт баярлалаа өөр зам, түүний хойноос удахгүй, сүүлчийн call, сүүлийн call, last call ээж, last call хийчих, хүүхдүүдийг минь хараарай би, хүүхдийг минь хараарай би, би ингээд явлаа, гэхэд би энд байхгүй, маргааш гэхэд би байхгүй, үхчихсэн байна маргааш, сүүлчийн захидлаа бичиж дуус, захидлаа бичиж дууслаа, захиагаа бичиж дууслаа, би үгүй боллоо, би байхгүй боллоо, ертөнцөөс явах, үнсээд би явна, явна буцахгүй, амьдралаас үүрд сал, энэ амьдралаас үүрд, үүрд салъя, өнөө шөнө бүгдийг төгсг, бүгдийг төгсгөнө, шөнө чимээгүй яваад өг, чимээгүй яваад өгье, үхэж салъя, үхэж салья',
    en: 'note is on the table, note is on the kitchen table, the note is on, my note is on, left a note on the table, gave away my clothes, gave away all my, closed my bank account, gone by morning, dont look for me, gone when you wake, have a date picked, picked a date, picked the date, chosen the day, so i can go tonight, find me dead, find my body, this is her last night, last night for her, goodbye voice message, this is my last message, this is my last text, sent me a goodbye, sent us a goodbye, her last message, tonight i finish, tonight i end, i finish tonight, i end tonight, i will finish it tonight, wrote the goodbye, goodbye notes, wrote goodbye to, already wrote goodbye',
  },
  tell_mother: {
    about: 'tell my mother that I love her',
    words:
      'ээжид минь хэлээрэй, ээжид минь хайртай, аавд минь хайртай гэж хэл, хүүд минь хайртай гэж хэл, охинд минь хайртай гэж хэл, хүүхдүүдэд минь хайртай гэж хэл, хайртай гэж хэлээрэй миний өмнөөс',
  },
  children_brought: {
    about: 'has brought the children to their grandmother, and now nothing holds her',
    verbs:
      'эмээд нь хүргэж өг, эмээд хүргэж өг, аавд нь хүргэж өг, ээждээ хүргэж өг, эгчдээ хүргэж өг, хүүхдүүдээ явуул, хүүхдээ явуулчих, хүүхдээ хүргэж өг, хүүхдүүдээ хүргэж өг',
    en: 'left my baby with, left my kids with, left my children with, gave my kids to, gave my children to',
  },
  nothing_holds: {
    about: 'nothing holds her any more',
    words:
      'санаа зовох юм алга, санаа зовох зүйл алга, одоо надад юу ч, үлдээх үг, уяа л хэрэгтэй, амар явна, одоо явж болно, одоо би явж болно, буцаж ирлээ одоо',
    en: 'i can go tonight, i can go now, so i can go, ready to go',
  },
  with_my_child: {
    about: 'together with her child, through the window, into the water',
    words:
      'охинтойгоо хамт цонх, хүүтэйгээ хамт цонх, хүүхэдтэйгээ хамт цонх, хүүхдүүдтэйгээ хамт цонх, хүүтэйгээ хамт усанд, охинтойгоо хамт усанд, хүүхэдтэйгээ хамт усанд, хүүхдүүдтэйгээ хамт усанд, хүүтэй гээ хамт усанд, охинтойгоо хамт үс, хүүтэйгээ хамт үс, хүүхэдтэйгээ хамт үс',
    en: 'jump with my kids, jump with my baby, take my kids with me, take my children with me and die',
  },
  took_poison: {
    about: 'somebody took poison',
    words:
      'хор аваад, хор авчихсан, хор уучихсан, хор уучихлаа, устгагч уу, устгагч уучих, шавж устгагч, цэвэрлэгч уучих, цэвэрлэгч уугаад, цэвэрлэгчийг уу, шүршигч уучих, цэвэрлүүлэгч уу, цэвэрлүүлэгч уучих, хорны юм, хороо авчихсан орой, хороо авчихсан уу',
    verbs: 'устгагч уу, цэвэрлүүлэгч уу, шүршигч уу',
    en: 'drink the acid, drank the acid, drink acid, drank acid, drank the cleaner, drank cleaning, drank drain, drank the poison, took poison',
  },
  be_gone: {
    about: 'would rather not be',
    words:
      'намайг залгичихаас, газар цөмрөөд намайг, газар намайг залги, машин мөргөчихөөсэй, машинд мөргүүлчихээс, би байхгүй бол та нар амар, илүүдсэн хүн, дэлхийд илүүдэгдсэн, энэ дэлхийд илүүд, буруу төрсөн, төрөхдөө л буруу, хүрээд л болсон, цаашаа явах хэрэггүй, цаашаа амьдрах хэрэггүй, хурдан явчихвал, үхсэн эсэх хэнд, үхсэн ч хэнд хамаатай, дэлхий дээр надад зай, надад зай алга, амьдрах хүсэл гэдэг юм унтар, ганцаараа үлэхээр үхэл, үхчихвэл яасан, үхчихвэл яах бол, үхчихвэл гэж бод, үхчихвэл юунаас, үхчихдэг байсан бол, үхдэг байсан бол, үхчихсэн бол, одоо үхнэ дээ, төрсөн нь буруу, төрсөн минь буруу, би ер нь төрсөн нь, сэрмээргүй байна, унтаад сэрмээргүй, сэрэхийг хүсэхгүй, босох шалтгаан надад алга, босох шалтгаан алга, босох утгагүй, явах утга учир, утга учир үлдсэнгүй, надгүй байсан нь, намайг үгүй болбол, үгүй болбол та нар амар, би үгүй бол бүгдэд, намайггүй бол бүгдэд, намайгүй бол, байх газар үлдсэнгүй, надад байх газар, амьд байхаас залх, амьд байхаасаа залх, дууссан нь дээр, явахаар дууссан нь, үхлийг боддог, үхлийн тухай ярих, дандаа үхлийн тухай, үхэл ярьдаг, байнга үхэл, аминдаа хүрээгүй яваа, маргаашийг харахыг хүсэхгүй, амьд явж ичмээр, би байхгүй бүх хүнд, байхгүйд бүх хүнд амар, алга болчихмоор санагд, өөрийгөө үгүйгэж үз',
    en: 'better i am die, better i die, better if i die, better i am dead, being dead sounds, dead sounds like rest, pray not to wake, pray to not wake, nothing left to stay for, nothing to stay for, dont want live, dont want to live, not want live, i want die, want to be dead, i want to die, no place for me in this world, fall asleep forever, could sleep forever, sleep forever honestly, any reason to wake up, no reason to wake up, wants to die',
  },
  hides_marks: {
    about: 'hurts herself and hides the marks',
    words:
      'гарцаа хазаж, гартсаа хазаж, өөрийгөө хаздаг, хазаж шалбал, сорвинуудаа нууж, сорвинуудаа нуух, сорвио нуух, сорвио нууж, лааны галаар шарах, галаар гараа шар, гараа лаа, гараа лаан дээр',
    en: 'hide my scars, hiding my scars, cut my hand deep, cut my leg deep',
  },
} satisfies Record<string, Concept>
