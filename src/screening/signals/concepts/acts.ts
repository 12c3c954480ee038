/**
 * Acts by their kind, wide: what is done to a body, what torments, what stops her when she wants to leave, what keeps her
 * from everybody else. Any verb of a kind takes any form; `rules/acts.ts` puts them beside who does it, and to whom.
 */
import type { Concept } from '../lexicon.ts'

export const acts = {
  harm_part: {
    about: 'what hurts a part of the body: broken, twisted, burnt, torn, trodden on, knocked out',
    verbs:
      'хугал, хагал, хага цохи, урж хая, язл, сэтл, мушги, зулгаа, угз, угзра, татла, булга, унага, нүд, дэлс, гишг, дэвс, дэвсл, базл, чимх, хаз, маажи, түл, зүс, хэрч, огтол, тасл, тас цохи, цавч, цохи, өшигл, өшиглө, алгад, нударг, нударгал, мөргүүл, мөргүүлэ, савла, шидэ, дэлд, цоол, гэмтээ, бэртээ, хөхрүүл, шахa, сүлжи, нухл, хавч, гинжил, хүл, чир, чангаа, хэмх, хуйхал, мурийлга, шалб, хуга татa',
    en: 'break, broke, breaks, broken, twist*, twisted, burn*, burned, burnt, kick*, punch*, stomp*, pull*, pulled, crush*, cut, cuts, bite, bit, bites, knocked out, smash*, smashed, split',
    words:
      'хайрсан, хайрчихсан, хайрдаг, дарж, дарсан, дарчихсан, дараад, дардаг, дарлаа, дарна, дарах, даран',
  },
  hair_by: {
    about: 'by the hair',
    words: 'үснээс, үснээсээ, үсээр, үснээс минь, үсийг минь, үсдээд, үсдэж, үсдсэн, үсдэв, үсдэн, үснээс нь',
    en: 'by my hair, by the hair, my hair',
  },
  pulled: {
    about: 'pulled, dragged',
    verbs: 'тат, чир, чирэ, чангаа, зулгаа, угз, бари, барь, базл, зуур, мөргүүл, цохи, унага, шид',
    en: 'pull*, pulled, drag*, dragged, grab*, grabbed',
  },
  torment: {
    about: 'torments, treats cruelly',
    verbs:
      'тамла, тамлуул, зовоогд, тарчлаа, тарчлаагд, дарла, дарлуул, дарлагд, дээрэлх, дээрэлхүүл, дээрэлхэгд, харгисл, харгислуул, өдөж хоргоо, доромжлуул, доромжлогд, мөлжүүл, мөлжигд, тамал, муу үз, гарт муу үз, зовлон үз, там үз, тарчилж амьдар, басамжл, тохуурх, даапаал, элэгл, зэвүүрх, гадуурх, ад шоо үз, доогл, намайг зовоо, биднийг зовоо, хүүхдийг зовоо, охиныг зовоо, байнга зовоо, мал шиг зовоо, унтуулахгүй зовоо, шөнөжин зовоо, өдөр шөнөгүй зовоо',
    words: 'тамд амьдар, там шиг амьдар, тамын амьдрал, там болсон, там боллоо, там шиг болсон',
    en: 'torment*, torments, mistreat*, mistreats, mistreated, bully*, bullies, bullying, terroriz*, terrorizes, tortures me',
  },
  say_when: {
    about: 'when she says so (гэхээр, гэсэн чинь, гэтэл)',
    words:
      'гэхээр, гэхлээр, гэхэд, гэхээр нь, гэхлээр нь, гэхэд нь, гэхэд минь, гэтэл, гэсэн чинь, гсэн чинь, гсн чинь, гсн чин, гэсэн чин, гэсэн чини, гэмэгц, гэвэл, гэж хэлэхээр, гэж хэлсэн чинь, гэж хэлэхэд, гэхээрээ, гэсэндээ, гэсэн боловч, гэсэн ч',
  },
  leaving: {
    about: 'leave, go home, part',
    verbs: 'яв, гар, харь, буц, сал, зугт, зугтаа, буцаж яв, гарч яв, орхи, харьж яв, ажил хая, ажлаа хая',
  },
  not_possible: {
    about: 'is not possible, is not allowed',
    words:
      'боломжгүй, эрхгүй, аргагүй, хориотой, зөвшөөрөлгүй, болдоггүй, болохгүй, чаддаггүй, чадахгүй, хоригтой',
  },
  with_nobody: {
    about: 'with nobody, with her own people',
    words:
      'хэнтэй ч, хэнтэй ч бас, хэнтэйч, гэрийнхэнтэйгээ, гэрийнхэнтэй, гэр бүлтэйгээ, аав ээжтэйгээ, ээжтэйгээ, аавтайгаа, найзуудтайгаа, эгчтэйгээ, хүүхэдтэйгээ, хүүхдүүдтэйгээ, ар гэртэйгээ, ар гэрийнхэнтэйгээ, хүмүүстэй, гадны хүнтэй, бусадтай, өөр хүнтэй, өөр хэнтэй, хүн амьтантай, танилуудтай',
  },
  speak: {
    about: 'speak, meet, write to',
    verbs: 'ярь, ярилц, уулз, холбогд, холбоо барь, харилц, мессежл, үг соль, үг солилц, үг дуугар, үг хэл',
  },
  child_of_hers: {
    about: 'her child, as object',
    words:
      'хүүхдийг минь, хүүхдийг маань, хүүхдүүдийг минь, хүүхдүүдийг маань, охиныг минь, охиныг маань, хүүг минь, хүүг маань, үрийг минь, хүүхдийг, хүүхдүүдийг, нялх хүүхдийг, хүүхдээ, хүүхдүүдээ',
    en: 'my child, my children, my kids, my son, my daughter, my baby',
  },
  burn_home: {
    about: 'sets on fire, pours petrol',
    verbs:
      'шатаа, галд, гал тавь, гал тави, галдан шатаа, бензин асга, бензин цац, бензин хий, бензинд, бензиндүүл, шатааж ал, тос асга, гал гарга, гал ноцоо, гал авалцуул, шатахуун асга, шатахуун цац',
    words: 'бензин асгаад, бензин асгасан, бензин цацаж, бензин цацаад, гал тавина, гал тавьчихлаа',
    en: 'burning the house, burning my house, burning our house, burning us, setting fire, set the house on fire, set fire, sets fire, burn the house, burn my house, burn me alive, burn us, poured gasoline, poured petrol, pour gasoline, pour petrol',
  },
  pour_on: {
    about: 'pours, throws at',
    verbs: 'асга, шид, цац, нул, нулим, хая, шавхуурд',
  },
  on_me: {
    about: 'on me, at me',
    words:
      'над руу, над дээр, надруу, дээрээс минь, нүүр рүү минь, биен дээр минь, намруу, нам руу, надлуу, дээр минь, араас минь, толгой руу минь, нүүр лүү минь, биеэр минь, нүүрэн дээр минь',
  },
  crime_made: {
    about: 'is made to steal, carry drugs, cheat',
    verbs:
      'хар тамхи зөөлгө, хар тамхи заруул, хар тамхи тээ, хар тамхи зөө, мансууруулах бодис зөөлгө, мансууруулах бодис заруул, хулгай хийлгэ, хулгай хийлгүүл, хулгайлуул, дээрэм хийлгэ, дээрэмдүүл, луйвар хийлгэ, залилан хийлгэ, залилан хийлгүүл, гэмт хэрэг хийлгэ, гэмт хэрэг хийлгүүл, хориотой юм зөөлгө, хориотой юм хийлгэ',
    en: 'make me steal, makes me steal, force me to steal, forces me to steal, forced me to steal, make us steal, make me carry drugs, makes me carry drugs, force me to carry drugs, forced me to carry drugs, make me sell drugs, makes me sell drugs, force me to sell drugs, make me smuggle, forced to steal, forced to sell drugs, forced to carry drugs',
  },
  led_away: {
    about: 'brought, taken there, led',
    verbs: 'аваач, авчир, дагуул, хүргэ, авч яв, аваад яв, аваад ир, авч ир, авчрагд, аваачуул, зөө',
  },
  arrived_word: {
    about: 'as soon as she came',
    words:
      'очсон даруй, очмогц, ирмэгц, очингуут, ирэнгүүт, очоод, ирээд, ирсэн даруйд, очсон даруйд, ирсэн даруй, хүрмэгц, буумагц, анх ирэхэд, ирэхэд, очиход, ирсэн өдрөө, очсон өдрөө, ирсэн өдөр, очсон өдөр, ажилд орох, ажилд ороход, ирсэнээс хойш, ирснээс хойш, очсоноос хойш, эхний өдөр, эхний өдрөө, буусан даруй, онгоцноос буу',
    en: 'when i arrived, when we arrived, on arrival, the first day, as soon as, after i arrived, since i came, since i arrived',
  },
  end_not: {
    about: 'does not end, does not get less',
    words:
      'дуусахгүй, дуусдаггүй, дуусашгүй, багасахгүй, багасдаггүй, барагдахгүй, барагддаггүй, барагдашгүй, дуусах шинжгүй, төлөгдөхгүй, төлж барахгүй, төлж дуусахгүй, төлж чадахгүй, хэзээ ч дуусах, өссөөр, нэмэгдсээр, ихэссээр',
    en: 'never ends, never end, gets bigger, getting bigger, keeps growing, never finishes, never paid off',
  },
  one_coin: {
    about: 'not one coin',
    words:
      'нэг ч төгрөг, ганц ч төгрөг, нэг ч мөнгө, нэг төгрөг ч, төгрөг ч, сохор зоос, нэг ч цаас, ганц төгрөг ч, юу ч, мөнгө',
  },
  reason_word: {
    about: 'reason, sense, wish, strength',
    words:
      'шалтгаан, утга, утга учир, учир, хэрэг, хүсэл, сонирхол, тэнхээ, хүч, урам, итгэл, найдвар, тэнхэл, зорилго, чадал, хүслээ, утгаа, зоригоо, нүүр, нүүр царай, эрх, зориг',
  },
  left_not: {
    about: 'is not left, is lost',
    words:
      'үлдээгүй, үлдсэнгүй, байхгүй, алга, үгүй, олдохгүй, олохгүй, мэдрэгдэхгүй, алдсан, алдлаа, алдчихлаа, алга болсон, байхаа больсон, төрөхгүй, мэдэхгүй, дууссан, дууслаа, барагдсан, барагдлаа',
  },
  world_from: {
    about: 'from this world, from this life',
    words: 'хорвоогоос, ертөнцөөс, орчлонгоос, дэлхийгээс, амьдралаас, хорвоог, ертөнцийг, орчлонг',
  },
  last_words: {
    about: 'tell them that I love them, that I am sorry',
    words:
      'уучлаарай гэж хэлээрэй, хайртай гэж хэлээрэй, баяртай гэж хэлээрэй, хайртай байсан гэж хэл, уучлаарай гэж дамжуул, хайртай гэж дамжуул, хайртай шүү гэж хэлээрэй, хайртайг минь хэл, уучлалт гуйж байгаа гэж хэл, уучлаарай гэж хэлээд, хайртай гэдгийг минь',
    en: 'tell my mom i love, tell my mother i love, tell my family i love, tell my kids i love, tell my children i love, tell them i love, tell them im sorry, tell my mom im sorry, tell my mother im sorry, tell my daughter i loved, tell my daughter i love, tell my daughter im sorry, tell my daughter i am sorry, tell my son i loved, tell my son i love, tell my son im sorry, tell my son i am sorry, tell my mom i loved, tell my mom i am sorry, tell my mum i loved, tell my mum im sorry, tell my mum i am sorry, tell my mother i loved, tell my mother i am sorry, tell my kids i loved, tell my kids im sorry, tell my kids i am sorry, tell my children i loved, tell my children im sorry, tell my children i am sorry, tell my family i loved, tell my family im sorry, tell my family i am sorry, tell my sister i loved, tell my sister im sorry, tell my sister i am sorry, tell them i loved, tell him i loved, tell her i loved',
  },
  sleep_req: {
    about: 'says: sleep with me',
    words:
      'унтахыг шаард, унтах хэрэгтэй гэ, унтах ёстой гэ, унтъя гэ, унтья гэ, унтъя гээ, унт гэж, унт гэсэн, унт гэдэг, унт гээд, унтаад өг, унтчих гэ, хамт хонъё гэ, хамт хоно гэ, надтай унт, унтвал өг, унтвал ав, биеэ өгвөл, биеэ өг, биеэ өгөх, биеэ өгөөч, надад биеэ',
  },
  wild_place: {
    about: 'in the woods, in the steppe, in a car, in an empty place',
    words:
      'ойд, ой руу, хээр, хээрт, ууланд, уул руу, голын эрэг, хөдөө аваач, хоосон газар, зуслан дээр, машин дотор, машинд, машиндаа, подвалд, зам дагуу, хашаанд, буудалд, буудал руу, гэртээ аваач, гэртээ дагуул, байрандаа аваач',
    en: 'in the woods, in the forest, in the car, in his car, in an empty, in a hotel',
  },
  passport_send: {
    about: 'send your passport',
    words:
      'паспортын зургаа явуул, паспортын зураг явуул, паспортаа явуул, паспортаа илгээ, паспортын зургаа илгээ, паспортын хуулбар явуул, паспортын хуулбараа, үнэмлэхийн зураг явуул, паспортаа өг гэ, паспортаа авч ир гэ, паспорт харуул, паспортаа харуул, паспортын нүүр, паспортын мэдээлэл, үнэмлэхээ явуул, үнэмлэхний зураг',
    en: 'asks for my passport, asked for my passport, wants my passport, send my passport, send passport, photo of my passport, picture of my passport, copy of my passport',
  },
  fly_now: {
    about: 'fly tomorrow, go at once',
    words:
      'маргааш нис, шууд яв, яаралтай нис, маргааш яв, яаралтай яв, хурдан яв, энэ долоо хоногт нис, энэ долоо хоногт яв, даруй яв, шууд нис, нөгөөдөр нис, 2 хоногийн дараа, хоёр хоногийн дараа нис, маргааш л яв, маргааш хил гарна, маргааш хилээр, өнөө шөнө хил, хоногийн дараа нис, хоногийн дараа яв, өдрийн дараа нис, долоо хоногийн дараа нис, хоногоос нис',
    en: 'fly tomorrow, leave tomorrow, go tomorrow, this week, right away, immediately',
  },
  girls_only: {
    about: 'only girls, only young women',
    words:
      'эмэгтэй хүн л, зөвхөн эмэгтэй, эмэгтэй хүн авна, эмэгтэй ажилтан авна, охид л, бүсгүй авна, бүсгүйчүүд авна, зөвхөн бүсгүй, зөвхөн охид, залуу охид, залуу эмэгтэй, эмэгтэйчүүд авна, царайлаг охид, хөөрхөн охид, гоё бүсгүй, царайлаг бүсгүй, 18-25, 20-25, 18-30, 18 хүрсэн л бол, хүрсэн л бол болно, насанд хүрсэн л бол, нас 18, яг хэрэгтэй нас, насыг минь сонсоод',
    en: 'only girls, girls only, young girls, only women, young women, women only, pretty girls, only females',
  },
  high_pay: {
    about: 'high pay',
    words:
      'өндөр цалин, өндөр цалинтай, их цалин, өндөр орлого, өндөр орлоготой, сайн цалин, цалин өндөр, цалин нь өндөр, их мөнгө, их мөнгө өгнө, амар мөнгө, амархан мөнгө, хялбар мөнгө, асар өндөр, сард 5 сая, сард 10 сая, сая төгрөг',
    en: 'high salary, high pay, good money, easy money, big money, a lot of money, good salary, big salary, well paid, a month',
  },
  foreign_friend: {
    about: 'a friend met on the net, abroad',
    words:
      'гадаад найз, гадаад залуу, гадаад хүн, танилцсан хүн, чатаар танилц, чатаар танилцсан, фэйсбүүкээр танилц, чат дээр танилц, онлайнаар танилц, фэйсбүүк дээр танилц, инстаграм дээр танилц, тиндэр, tinder, интернэтээр танилц, танилцсан залуу, танилцсан эр, цахимаар танилц',
    en: 'met online, online friend, met on facebook, met on instagram, met on tinder, online boyfriend, someone i met online, a man i met',
  },
  marry_word: {
    about: 'to marry for money, on paper',
    verbs: 'гэрл, суу, хуурамч гэрл, цаасаар гэрл',
  },
  break_off: {
    about: 'breaks off writing',
    words:
      'дараа бичье, дараа бичнэ, дараа бичий, дараа бичи, дараа ярья, дараа чатлая, одоо бичиж болохгүй, бичиж чадахгүй, битгий бичээрэй, битгий бичээрээ, битгий бич, битгий залга, битгий залгаарай, битгий хариу бич, одоо болохгүй, одоо боломжгүй, болохгүй нь, утсаа нуулаа, утсаа нууя, хурдан бичье, амархан бичье, чимээгүй бичье, удахгүй бичье, одоо зогсъё, мессеж битгий, мессеж битгий явуул, битгий мессеж, чат битгий, бичихээ болилоо, бичихээ больё, бичихээ больлоо, бичихээ болъё, зогслоо, больё одоо, больлоо одоо, чатаа хаалаа, чатаа хаая, утсаа нуучихъя, алга боллоо би, гарлаа би, дараа үргэлжлүүлье, түр алга болно, түр алга болъё, алга болно түр, түр гарлаа, түр офлайн, түр завсарлая',
  },
  came_back_in: {
    about: 'he has come, is coming',
    words:
      'ирлээ, ирчихлээ, ирчлээ, ирж явна, ирж байна, ирцэн, ирчихсэн, орж ирлээ, орж ирж байна, сэрлээ, сэрчихлээ, гарч ирлээ, хажууд байна, хажууд, сонсчихно, сонсоно, сонсож байна, харчихна, харж байна, мэдчихнэ, мэдчихвэл, мэдвэл, харвал, уншчихна, уншина, авчихна, булаачихна, дугарна, дуугарна, сонсогдоно, мэдэгдэнэ, аваад үзчихнэ, хөл чимээ, хөлийн чимээ, хаалга дуугар, хаалга онгойлоо, түлхүүрийн чимээ, түлхүүр дуугар, машин нь ирлээ, машины дуу, гишгэх чимээ, алхах чимээ, шатаар гарч ирж, гэртээ орж ирлээ, босоод ирлээ, эргээд ирлээ, буцаад ирлээ, сэрсэн бололтой, сэрэх нь, ор нь дуугар, босох нь, босч ирлээ',
  },
} satisfies Record<string, Concept>
