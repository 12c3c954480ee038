/** Blows, hands at the throat, weapons, killing, threats, pursuit, wounds, fear, help. */
import type { Concept } from '../lexicon.ts'

export const violence = {
  beat: {
    about: 'beat, hit, kick, slap, drag by the hair',
    verbs:
      'саваада, нүдлүүл, нүдүүлж, зод, цохи, цоху, цох, жанч, нанч, балб, өшигл, өшиглө, алгад, нударга, нудрага, гуяд, ташуурд, үсд, мөргүүл, боксд, самард, ширв, занчи, зодо, ороолго, хага цохи, буулга цохи, тас цохи, ална гэж зод, зоддо, дэвсл, хана мөргүүл, баншд, нударгал, нудрагал, шанаад, шанаадуул, гөвд, гөвши, дэлд, дэвс, нүдүүл, балбуул, ороолгуул, нүүр нүд болго, хөх няц болго, хамар хагал, зодуулчих, намна, савуурд, шавхуурд, бөөрөлж, агсраа, агсамна, бархир, нижгэнэ, банзарда, хэмлэ, таш, ташуурдуул, нүдүүлэ, бууруул, шавхуурдуул, нудруул, нудар, нудрад, нүдүүлч, савард, чулууд, бороохойд, бүсд, лоомд, алхд, сүхд, тохойлд, өвдөгл, гутлад, духд, шийдэмд, агсам тавь, агсан тавь, агсам тави, агсан тави, агсам хөдөл, алгуул, занч, нирг, бут нирг, алагадуул, алагад',
    words:
      'гар хүрдэг, гар хүрсэн, гар хүрээд, гар хүрч, гар хүрдгийн, гар хүрэх, гар хүрнэ, алга тавьдаг, алга тавьсан, алга таавидаг, гар далайдаг, гар далайсан, гар далайж, гар далайгаад, гараа хүргэдэг, гараа хүргэсэн, гараа хүргээд, гар өргөсөн, гар өргөдөг, гараа гаргадаг, хана мөргүүл, нударга зөрүүл, толгой руу цохи, хэвлий рүү, гэдэс рүү, буруутгаж цохи, зодоон, зодоонд, зодооноос, тоншуул, нүүр бишь, намайг тэгдэг, зодуулаан, нүддэг, нүдсэн, нүдэж, нүдээд, нүдлээ, нүдүүлсэн, нүдүүлдэг, агсан тавиад, агсан тавьж, агсам тавьж, агсан тавьдаг, агсрад, гараа далай, гараа өргө, гараа явуул, нударга далай, гар зөрүүл, чих хагатал, нүүр амгүй, хаа хамаагүй цохи, тулгаж цохи, хөлөө явуул, банзардуулах, тас буу, тас хий, нүүр рүү нь өг, шанаа руу, нэг өгсөн, гурав дөрөв буулгасан, гар хүрч эхэл, гар хүрдэг болсон, гар хүрэх болсон, гар хүрч эхэлсэн, жийсэн, жийлээ, жийдэг, жийгээд, жийж, тийрсэн, тийрдэг, тийрээд, тийрлээ, нүдэлсэн, нүдэлдэг, нүдэлж, нүдэлчихсэн',
    en: 'beat, beats, beating, beaten, beated, hit, hits, hitting, hitted, punch*, kick*, slap, slaps, slapped, slapping, smack*, strike, struck, attack*, assault*, abuse, abuses, abused, abusing, hurt, hurts, hurting, drag, drags, dragged, shove, shoved, shoves, push, pushes, pushed, throw me, threw, throws me, pulls my hair, pulled my hair, burn, burned, burnt, burns, broke my, break my, breaks my, violent, violence, whip, whipped, batter, battered, bite, bites, bit me, pulled me, torture, tortured, tortures, shock her, shock us, shock me, shocked with, poured hot, bruises, bruised, black eye, broken arm, broken rib, broken nose, knock me, knocked me, knocks me, whack*, thrash*, choked me, slammed me, slams me, headbutt*, stomp*, spit on me, spat on me, pin me, pinned me, injured me, injured her, injured us, use electric, uses electric',
  },
  rough: {
    about: 'push, drag, throw down, twist, break (her arm): hurts when it is done to her',
    verbs:
      'түлх, хаз, мушги, хугал, чирэ, чир, дайр, шид, сэгсчэ, янзал, хавч, гэмтээ, бэртэ, бэртээ, хөхрө, дэлс, зүлгэ, маажи, дээрэлх, шархд, шархлуул, түлэ, асга, савчи, тамхиар түл, базa, тарчлаа, эрүүд, гинжил, зулгаа, угз, угзра, дэвсл, гишгэл, шавхуурд, татаж унага, шидлүүл, савла, мөргөлд',
    words: 'шидчихдэг, шидсэн, халуун ус асга, тамхиар түлсэн, үс зулгаа, үсийг минь, үснээс минь зулгаа',
  },
  home_violence_noun: {
    about: 'violence, assault, as a word',
    nouns:
      'хүчирхийлэл, хучирхийлэл, гэр бүлийн хүчирхийлэл, дарамт, зодоон, гэмт хэрэг, дарамт шахалт, цохилт, зодуур',
    starts: 'хүчирхийлл, хучирхийлл, хүчирхийлэл',
    en: 'violence, abuse, domestic violence, assault',
  },
  suffer: {
    about: 'to be exposed to (өртөх)',
    verbs: 'өрт, уч, уртө, амс, хохир, туугд, зовоо, орт',
  },
  violate: {
    about: 'to use violence (хүчирхийлэх)',
    verbs: 'хүчирхийл, хучирхийл, хүчирхий, тарчила, эрүүдэ, хүчирхийлж',
    starts: 'хүчирхийлүүл, хүчирхийлж, хүчирхийлс, хүчирхийлд',
  },
  choke: {
    about: 'hands at the throat, no air',
    words:
      'хоолой боо, хоолойг боо, хоолойгоор боо, хоолой базсан, хоолойноос, хоолойноос бариад, хоолойноос минь, хоолойг минь, хоолой боосон, хоолой боогоод, хоолойгоор боож, хоолойгоор боогоод, амьсгал боогд, амьсгаа боогд, амьсгалуулахгүй, багалзуурд, багалзуурдаад, амьсгалж чадахгүй, амьсгаа авч чадахгүй, амьсгаадаад, агаар хүрэхгүй, ам хамрыг минь',
    verbs:
      'хоолой боо, хоолой боомил, хоолой баз, хоолой шах, хоолой бари, хоолой барь, хоолой дар, хүзүү боо, хүзүү баз, хүзүү бари, багалзуурд, багалзуур бари, дэрээр дар, хоолой боос, хүзүү шах, хүзүү мушги, багалзуурда, багалзуур боо, хүзүүнд тулга, хоолойд тулга, хүзүүнээс бари, хоолойноос бари, хүзүүнээс боо, амьсгал хураа, ам хамар дар, ам дар, дэрээр боо, уутаар боо, боомил, боомилуул, боомилуулчих',
    en: 'choke*, choking, strangle*, strangling, strangled, choked, chokes, suffocate*, suffocated, hands around my neck, hands on my throat, hands on my neck, grabbed my throat, squeezed my neck, squeezing my neck, squeezed my throat, by the neck, by the throat, smother*, couldnt breathe, cant breathe, could not breathe, pillow over, on my throat, around my throat, round my throat, to my throat, at my throat, holding my throat, held my throat, hold my throat, holds my throat, took my throat, press my throat, pressed my throat, presses my throat, pressing my throat, squeeze my throat, squeezes my throat, squeezing my throat, by my throat, grab my throat, grabs my throat, marks on my throat, cut my throat, my throat with his, held my face in, held my head under, held my face under, pushed my head under, holds my head under',
  },
  bind_throat: {
    about: 'to bind, strangle (боох)',
    words:
      'боочихлоо, боочлоо, боосноос, боосны, боож байхад, боогоод, боосон, боож, боогоодбн, боомил, боолоо, боочихсон, боочихоод, боодог, бооход, боогоод байна, боогоод л, боогоод авсан, боох гээд, боох гэж, боож ална',
  },
  throat: { about: 'throat, neck', nouns: 'хоолой, хүзүү, багалзуур, төвөнх, зоо', en: 'throat, neck' },
  weapon: {
    about: 'knife, gun, axe and the like',
    nouns:
      'хутга, гар сүх, мэс, зэвсэг, бороохой, гинж, лом, бензин, мачете, эх зэвсэг, сэлэм, шонтой, туйпуу, модоор, галын зэвсэг, ташуур, хүчил, шил, шилний хагархай, хайч, чулуу, сандал, резин бороохой, цахилгаан бороохой, хувин, индүү, тогоо, халбага, шүдэнз, асаагуур, гох, уяа, дээс, сур, оосор, кабель, цахилгаан утас, төмөр, труба, түлхүүр, мод, алх, сүх, тонгорог, ланц, лааз, буйл, шөвөг, зүү, тоосго',
    words:
      'хутгатай, буутай, сүхтэй, хутгаар, буугаар, сүхээр, зэвсэгтэй, хутгаа, буугаа, сүхээ, бороохойгоор, гинжээр, шилээр, тогоор, цахилгаанаар, бүсээрээ, төмрөөр, ломоор, алхаар, бензин, тогонд, халуун усаар, халуун ус асга, халуун ус цац, халуун ус хий, саваа, саваагаар, саваатай',
    en: 'knife, gun, knives, guns, axe, weapon, hammer, machete, pistol, rifle, bat, gasoline, petrol, acid, iron rod, bottle, belt, baton, blade, scissors, stick, electric rod, electric stick, electric cable, electric wire, use electric, uses electric',
  },
  sharp_weapon: {
    about: 'a weapon that kills: knife, gun, axe, petrol',
    nouns:
      'хутга, гар сүх, зэвсэг, бензин, галын зэвсэг, мачете, тонгорог, сүх, шилний хагархай, чинжаал, сэлэм, буу, гар буу, хий буу, таван буудалт, шөвөг, заазуур, ган хутга',
    words:
      'буутй, буу, бууг, буугаа, хутгатай, буутай, сүхтэй, хутгаар, буугаар, зэвсэгтэй, хутгаа, сүхээр, бензин, бууны, бууныхаа, пистолет, буунаас буудах, замгийг тат, гох тат, зэр зэвсэг, гал тогооны хутга, хутга шүүр, хутга бариад, хутга гаргаад, хутга тулгаад, шилээр, шилний хагархайгаар, хүчил асга, хүчил цац, хүчилтэй шил',
    en: 'knife, gun, knives, guns, axe, weapon, machete, pistol, rifle, gasoline, petrol, acid, armed',
  },
  wield: {
    about: 'to hold, point, swing, come with',
    verbs:
      'бари, барь, гарга, далай, тулга, чигл, дайр, онил, занга, авчир, айлга, сүрдүүл, асга, баруул, үүрээд, шүүр, сугал, дүр, шаа, онило, хатга, далайл, зангa, занги, дарвалза, барьцгаа',
    words: 'барьчихсан, барьсан, барьчихаад, барьж',
    en: 'has, have, with, got, holding, pointed, pointing, pulled, took, put, points, waving, grabbed, holds, brought, carrying',
  },
  stab: {
    about: 'stab, shoot, burn alive',
    verbs: 'хутгал, хэрчи, тас цавчи, буудуул',
    words:
      'шатаах гээд, шатаах гэж, шатаана, шатаачих, буудчих, буудах гэж, буудна, буудсан, буудчихна, буудах гээд, буудаад, булна, булчихна, шатаана, буудчихлаа, буудчихсан, буудаж, гал нээ, хүн буудлаа, намайг буудлаа, над руу буудлаа, түүнийг буудлаа, биднийг буудлаа',
    en: 'stab*, stabbed, stabbing, stabs, shoot, shot, shoots, shooting, burn us, burn me, set fire',
  },
  kill: {
    about: 'kill',
    short: 'ал',
    verbs:
      'хөнөө, амь тасал, үгүй хий, амь бүрэлгэ, алуул, ална, аминд хүр, амь ав, амийг ав, амийг тасал, амьд үлдээ, амьд гарга, хяд, амийг тасл, амь таслa, хядуул, хороо, булшил, усанд хая, голд хая, алга болго, цаазал, устгуул, живүүл, дүүжлүүл, хордуул, тамлаж ал, егүүт, тонилго, замхруул',
    words:
      'алчихна, алах, алнаа, ална, алах гээд, алаад, алж, алчих, алчихлаа, алсан, алахгүй, алачихна, алчина, алцна, алчихвал, алуулах, алуулна, алчихвий, алахнь, алахаар, алаачих, алж хаяна, алж магадгүй, алая, амийг чинь, амийг минь, үхүүлнэ, үхтэл, үхүүлэх, амиа алдах, хөлийг чинь хугал, чамайг дуусгана, дахиж харахгүй, булна, устгана, гол руу хаяна, голд хаяна, усанд хаяна, хаячихна, алга болгоно, алга болгочихно, байхгүй болгоно, байхгүй болгочихно, үгүй болгоно, амьд гарахгүй, амьд үлдэхгүй, амьд гарч чадахгүй, булаад хаяна, газарт булна, хөрөнд булна, хэн ч олохгүй, ясыг чинь, цусаа гарга, цусыг чинь, живүүлнэ, живүүлэх',
    en: 'kill, kills, killing, killed, murder, murders, murdered, gonna kill, end me, finish me, finish you, going to die, gonna die, dead, kil, we will all die, we all die, kill us all, kill himself and us, going to shoot, burn us alive',
  },
  threaten: {
    about: 'threaten, scare',
    words:
      'дуугарвал, дуугарах юм бол, хэлбэл, хэлэх юм бол, гомдол гаргавал, цагдаад хэлбэл, цагдаад өгвөл, зугтвал, зугтах юм бол, оргох юм бол, оргвол, явбал, салвал, салах юм бол, татгалзвал, дургүйцвэл, хийхгүй бол, дуулгавартай байхгүй бол, үг дуулахгүй бол, явуулахгүй бол, өгөхгүй бол, төлөхгүй бол, гарвал, гарах юм бол',
    verbs:
      'сүрдүүл, айлга, занал, заналхийл, сүрд, дарамтл, шахал, шантаажл, дарамталж, шантаажил, дарамтал, дарамтлуул, айлгуул, сүрдүүлүүл, заналхийлүүл, айлгагд, дайрла, занга, зэвүүц, хоргоож, зүхэ, далла, хавчигд, хавч, хавчуул, зандра, шахамдуул, сүржигнүүл, дайчил',
    nouns: 'дарамт, занал, сүрдүүлэг, шантааж, шантаж, дарамт шахалт, заналхийлэл, айлган сүрдүүлэх',
    starts: 'заналхийл, сүрдүүл, сурдуул',
    en: 'threat, threats, threaten, threatens, threatened, threatening, blackmail, blackmails, blackmailed, blackmailing, scare, scares, scared me, intimidate*, pressure, pressuring, terrorize, terrorizes, harass*, extort*',
  },
  insult: {
    about: 'insult, humiliate',
    verbs:
      'доромжил, загна, дорд үз, шоол, гутаа, зүхэ, басамжил, бүдүүлэг харьц, хашгир, орил, тэнэг гэж хэл, галзуу гэж хэл, муучла, шоолуул, басуул, муучил, гүтгэ, чичл, доогл, тохуурх, зэмл, нулим',
    words:
      'хараадаг, хараасан, харааж, хараагаад, хараалаа, хараана, хараагаа, хүн гэж үздэггүй, муухай хэл, хэл амаар, доромжлол, муугаар хэл, чи хэн ч биш, тэнэг гэ, тэнэг галзуу, тэнэг галзуу гэ, галзуу гэ, галзуу гэдэг, янхан гэ, янхан гэж, хог гэж, хог гэдэг, юу ч биш юм шиг, юу ч биш болсон, хэрэггүй амьтан гэ, муухай гэж, гахай гэж, хүн биш гэж, басдаг, басаад, басна, басч, басаж, хүн шиг үздэггүй',
    en: 'insult*, humiliate*, humiliates, yell*, scream at, screams at, shouts, shout at, curse*, calls me names, degrade*, belittle*, servant, slave, call me names',
  },
  jealous: {
    about: 'jealous, controls everything',
    verbs: 'хард, хян, шалга, тайлагн, зай тавь, сэрд, байцаа, сэжигл',
    words:
      'зөвшөөрөлгүйгээр, хяналтад, хяналтанд, контрол, байршил, зөвшөөрөл, тайлагнадаг, control, байршил заагч, локэйшн, ганцааранг, хардаад, хардсаар, хардаж, facebook pass, фэйсбүүк пасс, пасс авч, нууц үгийг минь, чат уншдаг, бүх чатыг, утсаа үзүүл, утсыг минь ухна, утсыг минь ухдаг, хэнтэй явсан гэж, хэнтэй ярьсан гэж, хаагуур явсан гэж, хаана байсан гэж, хэнтэй байсан гэж, хэнтэй чатал',
    en: 'jealous, controls, controlling, control, checks my phone, check my phone, checks where, gps, tracks, allow me, controls everything, takes my phone, takes all my money, permission, where i am every, photo of where i am, prove where i am, interrogate*, interrogates me, accuses me, accuses me of cheating',
  },
  throw_break: {
    about: 'throws and breaks things',
    words:
      'хаалга сугал, хаалга эвд, цонх хагал, цонх хагалж, шил хагал, аяга таваг, аяга шид, утас шид, тавилга эвд, юм шид, аяга таваг шид, таваг шид, тогоо шид, эд зүйл шид, барьсан бүхнээ шид, гарт таарсан, гарт таарсан юм, гарт таарсан бүх',
    verbs:
      'шид, эвд, хагал, сүйтгэ, ура, сэгсчэ, шидэл, хөмрө, тарчиг, хэмхэл, бутал, сүйд хий, нурга, онхолд, хөмрүүл, тас шид, сүйтгэгд, бяцла, няцал',
    en: 'breaking everything, breaks things, throws things, breaking things, smash*, smashed, smashing, breaks the door, breaking the door, broke the door, throws plates, throws dishes, throws stuff, threw a plate, threw a chair, throws a chair, throws it at me, throws at me, throws bottles, threw a bottle, smashes things, punches the wall, punched the wall, smashed my, flips the table, punches holes, punched holes, holes in the wall, breaks something on me, breaks things on me',
  },
  chase: {
    about: 'chase, follow, search for',
    verbs:
      'араас гүй, хойноос гүй, араас минь гүй, хойноос минь гүй, араас хөө, хойноос хөө, мөрд, дага, хоргоо, мөшги, тагн, хөөцөлд, элдэ, мөшгүүл, отуул, гэтэ, мөрдүүл, мөрдөгд, харуулд, хөөлдө, мөшг, тагна, гэт',
    words:
      'мөрдөөд, дагаад, дагадаг, хөөгөөд, хөөж, хойноос минь, араас минь, мөрдөж, дагаж, хөөцөлдөж, хөөгөөд байна, мөрөөр, араас дагаад, хойноос дагаад, араас гүйж, хойноос гүйж, араас хөөж, хойноос хөөж, дагаж ирээд, дагаад ирлээ, дагаад явна, дагаад байна, машинаар дагаад, машинаар дагадаг',
    en: 'chase, chasing, chased, chases, follow*, following, followed, follows, search*, looking for me, look for me, looking for us, hunting, after me, coming after, stalk*, stalking, stalks, stalked, behind me, found me, find me, finds me, watching me, waiting for me, waits for me, waits outside, waiting outside',
  },
  arrive: {
    about: 'comes, stands outside, is at the door',
    verbs: 'ир, оч, орж ир, ойрт, хүрээд ир, буу, зогс, ор, явж ир',
    words:
      'ирлээ, ирж, ирчихсэн, ирчихлээ, ирээд, ирнэ, ирэх, ирсэн, ирчлээ, ирцэн, ирчихсийм, ирж явна, орж ирэх, зогслоо',
    en: 'coming, came, comes, arrived, is here, outside, standing, is outside, at my door, at the door, in the house, entered, broke in, waiting, downstairs, get in, come, come back',
  },
  outside_door: {
    about: 'at the door, outside, on the stairs',
    nouns:
      'хаалга, үүд, орц, гадаа, цонх, шат, хашаа, дээвэр, подъезд, тагт, лифт, коридор, үүдний өрөө, хашааны хаалга, гараж, хонгил',
    words:
      'гадаа, гадна, гадаад хаалга, гадаа нь, гадна нь, гаднаас, доор, орц, хаалганы цаана, хаалганд, хаалган, үүдэнд, хаалга, хаалгыг, доод хаалга, цонхоор, үүд хаалга, байшингийн доор',
    en: 'door, outside, window, gate, downstairs, my door, hallway, stairs',
  },
  pound: {
    about: 'pounds on, breaks (a door)',
    words:
      'хаалга нүдэж, хаалга нүдээд, хаалга дэлдэж, хаалга дэлдээд, хаалга сугалж, хаалга цохиж, хаалга балбаж, цонх тогшиж, цонх цохиж, хаалга өшиглөж',
    verbs:
      'нүд, балба, эвд, цохи, өшигл, өшиглө, мөргө, сэтлэ, дэлс, хага цохи, эвдэл, хадр, дэлд, сугал, нүдүүл, дэлгэ, түлх, татла, хэмхэл, цавч',
    en: 'banging, bang, bangs, pounding, breaking, break, broke, kicking, knocking, breaking down, breaks, trying to get in, trying to open, trying to enter',
  },
  escape: {
    about: 'flee, run away, get away',
    verbs:
      'зугт, зугтаа, оргон зугт, мултар, дутаа, зугатаа, орго, гүйгээд гар, зугатаагаад, зугтаачих, салж гар, мулт, зугтаагаад, дүрвэ, оргож гар, дайж',
    words:
      'оргосон, оргоод, оргож, оргох, оргочихсон, гэрээсээ зугт, гэрээс зугт, зугтчихсан, зугтсан, зугтах, зугтаж, зугтаад, зугатсан, оргодол',
    en: 'escape*, escaped, escaping, run away, ran away, running away, get away, flee, fled, running from, got away, leave him, run from, get out, got out, got out of the car and',
  },
  hide: {
    about: 'hides, locked herself in',
    verbs: 'нуугд, хоргод, шургач ор',
    words:
      'нуугдаад, нуугдаж, нуугдсан, нуугдчихсан, чимээгүй бичиж, дуугүй бичиж, нуугаад, хоригдоод, нуувчин, дуугүй байгаарай, орон доогуур, ширээн доогуур, шүүгээнд ор, шүүгээн дотор, орны доор, орон дор, угаалгын өрөөнд түгж, жорлонд түгж, хонгилд, дээвэр дээр нуугд',
    en: 'hide, hiding, hid, hidden, hides, locked myself, locked in the bathroom, locked in bathroom, in the bathroom, in the toilet, in the closet, under the bed, quietly, whisper',
  },
  drag_off: {
    about: 'takes somebody away by force',
    verbs:
      'чир, чирэ, хүчээр ав, хүчээр суулга, хүчээр авч яв, хулгайл, аваад яв, барьж ав, бариад ав, хүчээр аваач, авч яв, аваач, авч гар, барьцаал, гарыг машинд хий, машинд суулга, машинд чих, багажинд хий, хил давуул, давуул, гаргачих, барьчих, хүчээр оруул, авч орчих, машин руу хий, машин руу чир, машинд чир, чихэ, чих, машинд суулгах гэ, такси руу суулга, суулгах гэж, булаан ав, барин хориг, ачаад яв, ачих, олзлох',
    words:
      'аваад гарлаа, аваад гарсан, аваад яв, аваад явсан, чирээд, чирж, чангаагаад, хүлчихсэн, уячихсан, хүлсэн, бариад авлаа, аваад явчихлаа, авч явлаа, авч явах, авч явна, авч явж, аваад явна, аваачих, барьчихсан, барьчихлаа, баригдчихлаа, баригдсан, баригдлаа, бариулчихлаа, барьж авна, багажинд',
    en: 'kidnap*, kidnapped, kidnapping, abduct*, take me away, taking me, taking us, took me, took her, takes me, dragging me, dragged me, putting me in, put me in, pulled me into, forcing me into, into the car, in the car, in car, tied me, tie me, tied up, tied, grab*, grabbed me, captured, taken me, caught me, across border, across the border, drag me, into a van, into the van, into a car, being dragged, dragging my, dragging her, dragging them, dragging us, dragging a girl, forcing her into, pulled into',
  },
  car: {
    about: 'car, bag, border, basement',
    nouns:
      'вэн, van, жийп, микро, пургон, машин, багаж, фургон, такси, микробус, автобус, хил, подвал, суудал, тэрэг',
    en: 'car, van, trunk, truck, taxi, border, basement',
  },
  drunk: {
    about: 'drunk',
    verbs: 'согт, согтоо, архид',
    words:
      'согтуу, согтуугаар, архи уугаад, архи уусан, архи ууж, согтчихсон, уучихсан, согтоод, уусны дараа, уусан үедээ, галзуурсан, галзуур, уусныхаа, уухаараа, архичин, уусан',
    en: 'drunk, drinking, drunken, drinks, drink, is high, got high, high on, hes high',
  },
  wound: {
    about: 'blood, broken, unconscious, bruised',
    verbs:
      'хугар, хугал, хөхр, хавд, ухаан алд, цус гар, цус ал, цус алд, цус гол, цус тогт, толгой хагал, толгой хагар, ухаангүй хэвт, дух хагал, шүд шүд хугал, хавирга хугал, мэдээ алд, цоор, тас урагд, хугалуул, цусалда, туулда, шүд хөдөл, шүд унага, шүд уна, эрүү хугар, эрүү хуга цохи, хавирга цуур, хамар хугар, чихний хэнгэрэг хагар, нүд хөхр, нүд хавд, уруул сэт, уруул хагар, толгой цоор',
    words:
      'ухаангүй, ухаан алдсан, ухаан алдаж, хөхөрсөн, хавдсан, цус гараад, цус гарч, цус тогтохгүй, цус зогсохгүй, цус болсон, цус болчихсон, хугарсан, хугарчихсан, хөх хөхөрчихсөн, ногоон толбо, нүд минь хавд, толгой хагалчихлаа, цус урс, мэдээ алдсан, босож чадахгүй, хөхөрсөн нүдтэй, цусанд будагд, бие хөхөр, толгой эргэ, хагархай уруул, улаан нүдтэй, бөөлжиж, хөл хугарсан, гар хугарсан, хөл хугарчихсан, цус гараад зогсохгүй, цус тогтохгүй байна, толгойноос цус, хамраас цус гартал, нүд нээгдэхгүй, хавдчихсан, зулбуулсан, босож чадахгүй байна, хөдөлж чадахгүй байна, хар толбо, хар толботой, хар толботой болсон',
    en: 'bleed*, bleeding, blood, unconscious, bruise, bruises, wound, wounded, swollen, not moving, not waking, passed out, fainted, bleeding head, fracture, tooth, broken arm, broken leg, broken nose, broken rib, broken ribs, broken finger, broken fingers, broken bone, broken bones, broken hand, broken jaw, broken teeth, broken wrist, arm is broken, leg is broken, nose is broken, finger is broken, hand is broken, wrist is broken, rib is broken, ribs are broken, jaw is broken, arm broken, leg broken, nose broken, rib broken, hand broken, bones broken, fingers broken, teeth broken',
  },
  fear: {
    about: 'afraid',
    verbs: 'ай, айн, түгш, сандар, дагжи, эмээ, чичир',
    words:
      'айгаад, айж, айдаг, айж байна, айгаад байна, аиж, айн, айдаст, айдас, айсандаа, айхгүйгээр, айсан, айлаа, айхтар, айгад, айжийн, сэтгэл түгш, тайван биш',
    en: 'afraid, scared, terrified, fear, frightened, scary, so scared, not safe, unsafe, in fear, dont feel safe, scares me',
  },
  danger: {
    about: 'danger',
    nouns: 'аюул',
    words:
      'аюулгүй биш, аюулгүй биш байна, аюултай, аюулд, аюултаи, аюлтай, эрсдэлд, амь хэл, амь нас, амьд үлдэх, аюулаас, амь дүйж, амь аврах, амь насанд, осолтой байна, аюултай байна, амиа аврах, амиа аврахын тулд, амиа авр, амь зулба, амиа гарга',
    en: 'danger, dangerous, in danger, life is in danger, not safe, unsafe, risk my life, life threatening, for my life, life in danger, threat to my life, threatens my life, threatened my life, threatening my life, danger to my life, life is at risk, life at risk',
  },
  rescue: {
    about: 'save me, help (as a call)',
    verbs: 'тусл, авар, аврагд, авраач, туслаач',
    words:
      'эндээс гаргаад өг, эндээс гаргаж өг, эндээс авч гар, эндээс аваад гар, намайг гаргаад өг, намайг авч гар, аварна уу, тусална уу, намайг ирж ав, аврааач, авраарай, авраач, туслаач, туслаарай, тусла, туслааач, туслооч, туслаачээ, аваач эндээс, аврагтун, тусалж чадах, авраад, аврааарай, тсулаарай, туслаадах, туслаж, тусалж үзээч, туслаарайй, туслаарайн, туслаад өгөөч, туслаач ээ, аварч, туслаж өгөөч, аврал, намайг аваач, гаргаж өгөөч, намайг аваад яваач, намайг аваад ир, эндээс аваад, намайг эндээс ав, намайг олоорой, намайг хайгаарай, намайг хайж ол, намайг олоод аваарай, намайг гаргаж аваарай, авраа, авраарай намайг, авраач намайг, авруул',
    en: 'help, help me, save me, save us, rescue, please help, sos, help us, get me out, get us out, save, rescue me, rescue us, heelp, halp, mayday',
  },
  sos: { about: 'SOS', words: 'sos, сос, s o s, хелп, help, хэлп, mayday', en: 'sos, mayday' },
  call_police: {
    about: 'call, send (police)',
    verbs: 'дууд, явуул, илгээ, залга, хэл, дуудуул, мэдэгд',
    words:
      'дуудаач, дуудаарай, явуулаач, илгээгээч, дуудаад, залгаад өгөөч, залгаач, хэлээд, хэлээрэй, хэлээд өгөөч, дуудаж, дууд, дуудчих, хэрэгтэй',
    en: 'call, send, need, get, please send, call the, contact',
  },
  ad_sounds: {
    about: 'cries heard',
    verbs: 'хашгир, орил, чарла, гасла',
    words: 'хашгирах чимээ, буун дуу, дуу нь гараад',
    en: 'screaming, crying, scream, screams, yelling, cry',
  },
} satisfies Record<string, Concept>
