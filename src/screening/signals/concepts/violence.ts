/** Blows, hands at the throat, weapons, killing, threats, pursuit, wounds, fear, help. */
import type { Concept } from '../lexicon.ts'

export const violence = {
  beat: {
    about: 'beat, hit, kick, slap, drag by the hair',
    verbs:
      'зод, цохи, цоху, цох, жанч, нанч, балб, өшигл, өшиглө, алгад, нударга, нудрага, гуяд, ташуурд, үсд, мөргүүл, боксд, самард, ширв, занчи, зодо, ороолго, хага цохи, буулга цохи, тас цохи, ална гэж зод, зоддо, дэвсл, хана мөргүүл, баншд',
    words:
      'гар хүрдэг, гар хүрсэн, гар хүрээд, гар хүрч, гар хүрдгийн, гар хүрэх, гар хүрнэ, алга тавьдаг, алга тавьсан, алга таавидаг, гар далайдаг, гар далайсан, гар далайж, гар далайгаад, гараа хүргэдэг, гараа хүргэсэн, гараа хүргээд, гар өргөсөн, гар өргөдөг, гараа гаргадаг, хана мөргүүл, нударга зөрүүл, нүүр рүү, толгой руу цохи, хэвлий рүү, гэдэс рүү, буруутгаж цохи, зодоон, зодоонд, зодооноос, тоншуул, нүд рүү, нүүр бишь, намайг тэгдэг, зодуулаан',
    en: 'beat, beats, beating, beaten, beated, hit, hits, hitting, hitted, punch*, kick*, slap, slaps, slapped, slapping, smack*, strike, struck, attack*, assault*, abuse, abuses, abused, abusing, hurt, hurts, hurting, drag, drags, dragged, shove, shoved, shoves, push, pushes, pushed, throw me, threw, throws me, pulls my hair, pulled my hair, burn, burned, burnt, burns, broke my, break my, breaks my, violent, violence, injured, whip, whipped, batter, battered, bite, bites, bit me, pulled me, torture, tortured, tortures, electric, shock her, shock us, shock me, shocked with, poured hot, bruises, bruised, black eye, broken arm, broken rib, broken nose',
  },
  rough: {
    about: 'push, drag, throw down, twist, break (her arm): hurts when it is done to her',
    verbs:
      'түлх, хаз, мушги, хугал, чирэ, чир, дайр, шид, сэгсчэ, янзал, хавч, гэмтээ, бэртэ, бэртээ, хөхрө, дэлс, зүлгэ, маажи, дээрэлх, шархд, шархлуул, түлэ, асга, савчи, тамхиар түл, базa, тарчлаа, эрүүд, гинжил',
    words: 'шидчихдэг, шидсэн, халуун ус асга, тамхиар түлсэн, үс зулгаа, үсийг минь',
  },
  home_violence_noun: {
    about: 'violence, assault, as a word',
    nouns: 'хүчирхийлэл, хучирхийлэл, гэр бүлийн хүчирхийлэл, дарамт, зодоон, гэмт хэрэг, дарамт шахалт',
    starts: 'хүчирхийлл, хучирхийлл, хүчирхийлэл',
    en: 'violence, abuse, domestic violence, assault',
  },
  suffer: {
    about: 'to be exposed to (өртөх)',
    verbs: 'өрт, уч, уртө, амс, хохир, туугд, зовоо',
  },
  violate: {
    about: 'to use violence (хүчирхийлэх)',
    verbs: 'хүчирхийл, хучирхийл, хүчирхий, тарчила, эрүүдэ, хүчирхийлж',
    starts: 'хүчирхийлүүл, хүчирхийлж, хүчирхийлс, хүчирхийлд',
  },
  choke: {
    about: 'hands at the throat, no air',
    words:
      'хоолой боо, хоолойг боо, хоолойгоор боо, хоолой базсан, хоолойноос, хоолойноос бариад, хоолойноос минь, хоолойг минь, хоолой боосон, хоолой боогоод, хоолойгоор боож, хоолойгоор боогоод, амьсгал боогд, амьсгаа боогд, амьсгалуулахгүй, багалзуурд, багалзуурдаад',
    verbs:
      'хоолой боо, хоолой боомил, хоолой баз, хоолой шах, хоолой бари, хоолой барь, хоолой дар, хүзүү боо, хүзүү баз, хүзүү бари, багалзуурд, багалзуур бари, дэр дар, дэрээр дар, хоолой боос, хүзүү шах, хүзүү мушги, багалзуурда, багалзуур боо',
    en: 'choke*, choking, strangle*, strangling, strangled, choked, chokes, suffocate*, suffocated, hands around my neck, hands on my throat, hands on my neck, grabbed my throat, squeezed my neck, squeezing my neck, squeezed my throat, my throat, by the neck, by the throat, smother*, couldnt breathe, cant breathe, could not breathe, pillow over',
  },
  bind_throat: {
    about: 'to bind, strangle (боох)',
    words: 'боогоод, боосон, боож, боогоодбн, боомил, боолоо, боочихсон, боочихоод, боодог, бооход',
  },
  throat: { about: 'throat, neck', nouns: 'хоолой, хүзүү, багалзуур', en: 'throat, neck' },
  weapon: {
    about: 'knife, gun, axe and the like',
    nouns:
      'хутга, гар сүх, мэс, зэвсэг, бороохой, саваа, гинж, лом, бензин, шатахуун, мачете, эх зэвсэг, сэлэм, шонтой, туйпуу, модоор, халуун ус, галын зэвсэг, ташуур, хүчил',
    words:
      'хутгатай, буутай, сүхтэй, хутгаар, буугаар, сүхээр, зэвсэгтэй, хутгаа, буугаа, сүхээ, бороохойгоор, гинжээр, шилээр, тогоор, цахилгаанаар, бүсээрээ, төмрөөр, ломоор, алхаар, бензин, халуун ус, тогонд',
    en: 'knife, gun, knives, guns, axe, weapon, hammer, machete, pistol, rifle, bat, gasoline, petrol, acid, iron rod, bottle, belt, electric, baton, blade, scissors, stick',
  },
  sharp_weapon: {
    about: 'a weapon that kills: knife, gun, axe, petrol',
    nouns: 'хутга, гар сүх, зэвсэг, бензин, шатахуун, галын зэвсэг, мачете',
    words: 'буу, бууг, буугаа, хутгатай, буутай, сүхтэй, хутгаар, буугаар, зэвсэгтэй, хутгаа, сүхээр, бензин',
    en: 'knife, gun, knives, guns, axe, weapon, machete, pistol, rifle, gasoline, petrol, acid, armed',
  },
  wield: {
    about: 'to hold, point, swing, come with',
    verbs:
      'бари, барь, гарга, далай, тулга, чигл, дайр, онил, занга, авчир, айлга, сүрдүүл, асга, баруул, үүрээд',
    words: 'барьчихсан, барьсан, барьчихаад, барьж',
    en: 'has, have, with, got, holding, pointed, pointing, pulled, took, put, points, waving, grabbed, holds, brought, carrying',
  },
  stab: {
    about: 'stab, shoot, burn alive',
    verbs: 'хутгал, хэрчи, тас цавчи, буудуул',
    words:
      'шатаах гээд, шатаах гэж, шатаана, шатаачих, буудчих, буудах гэж, буудна, буудсан, буудчихна, буудах гээд, буудаад, буудлаа, булна, булчихна, шатаана',
    en: 'stab*, stabbed, stabbing, stabs, shoot, shot, shoots, shooting, burn us, burn me, set fire',
  },
  kill: {
    about: 'kill',
    short: 'ал',
    verbs: 'хөнөө, амь тасал, үгүй хий, амь бүрэлгэ, алуул, ална',
    words:
      'алчихна, алах, алнаа, ална, алах гээд, алаад, алж, алчих, алчихлаа, алсан, алахгүй, алачихна, алчина, алцна, алчихвал, алуулах, алуулна, алчихвий, алахнь, алахаар, алаачих, алж хаяна, алж магадгүй, алая, амийг чинь, амийг минь, үхүүлнэ, үхтэл, үхүүлэх, амиа алдах, хөлийг чинь хугал, дуусгана, чамайг дуусгана, дахиж харахгүй, булна, устгана',
    en: 'kill, kills, killing, killed, murder, murders, murdered, gonna kill, end me, finish me, finish you, going to die, gonna die, dead, kil',
  },
  threaten: {
    about: 'threaten, scare',
    verbs: 'сүрдүүл, айлга, занал, заналхийл, сүрд, дарамтл, шахал, шантаажл, дарамталж',
    nouns: 'дарамт, занал, сүрдүүлэг, шантааж, шантаж, дарамт шахалт, заналхийлэл, айлган сүрдүүлэх',
    starts: 'заналхийл, сүрдүүл, сурдуул',
    en: 'threat, threats, threaten, threatens, threatened, threatening, blackmail, blackmails, blackmailed, blackmailing, scare, scares, scared me, intimidate*, pressure, pressuring, terrorize, terrorizes, harass*, extort*',
  },
  insult: {
    about: 'insult, humiliate',
    verbs: 'доромжил, загна, дорд үз, шоол, гутаа, зүхэ, басамжил, бүдүүлэг харьц, хашгир, орил',
    words:
      'хараадаг, хараасан, харааж, хараагаад, хараалаа, хараана, хараагаа, хүн гэж үздэггүй, муухай хэл, хэл амаар, доромжлол, муугаар хэл, чи хэн ч биш',
    en: 'insult*, humiliate*, humiliates, yell*, scream at, screams at, shouts, shout at, curse*, calls me names, degrade*, belittle*, servant, slave, call me names',
  },
  jealous: {
    about: 'jealous, controls everything',
    verbs: 'хард, хян, шалга, зөвшөөр, тайлагн, зай тавь, сэрд',
    words:
      'зөвшөөрөлгүйгээр, хяналтад, хяналтанд, контрол, байршил, зөвшөөрөл, тайлагнадаг, control, байршил заагч, локэйшн, ганцааранг',
    en: 'jealous, controls, controlling, control, checks my phone, check my phone, checks where, gps, tracks, allow me, controls everything, takes my phone, takes all my money, permission',
  },
  throw_break: {
    about: 'throws and breaks things',
    verbs: 'шид, эвд, хагал, сүйтгэ, ура, сэгсчэ, шидэл, хөмрө, тарчиг',
    en: 'breaking everything, breaks things, throws things, breaking things, smash*, smashed, smashing, breaks the door, breaking the door, broke the door',
  },
  chase: {
    about: 'chase, follow, search for',
    verbs: 'мөрд, дага, хоргоо, мөшги, тагн, чагна, сурагл',
    words:
      'мөрдөөд, дагаад, дагадаг, хөөгөөд, хөөж, хойноос минь, араас минь, мөрдөж, дагаж, хөөцөлдөж, хөөгөөд байна, мөрөөр',
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
    nouns: 'хаалга, үүд, орц, гадаа, цонх, шат, хашаа',
    words:
      'гадаа, гадна, гадаад хаалга, гадаа нь, гадна нь, гаднаас, доор, орц, хаалганы цаана, хаалганд, хаалган, үүдэнд, хаалга, хаалгыг, доод хаалга, цонхоор, үүд хаалга, байшингийн доор',
    en: 'door, outside, window, gate, downstairs, my door, hallway, stairs',
  },
  pound: {
    about: 'pounds on, breaks (a door)',
    verbs: 'нүд, балба, эвд, цохи, тогши, өшигл, өшиглө, мөргө, сэтлэ, дэлс, хага цохи, тоншу, эвдэл',
    en: 'banging, bang, bangs, pounding, breaking, break, broke, kicking, knocking, breaking down, breaks, trying to get in, trying to open, trying to enter',
  },
  escape: {
    about: 'flee, run away, get away',
    verbs:
      'зугт, зугтаа, оргон зугт, мултар, дутаа, зугатаа, орго, гүйгээд гар, зугатаагаад, зугтаачих, салж гар, мулт',
    words:
      'оргосон, оргоод, оргож, оргох, оргочихсон, гэрээсээ зугт, гэрээс зугт, зугтчихсан, зугтсан, зугтах, зугтаж, зугтаад, зугатсан, оргодол',
    en: 'escape*, escaped, escaping, run away, ran away, running away, get out, get away, flee, fled, running from, got away, leave him, run from, got out',
  },
  hide: {
    about: 'hides, locked herself in',
    verbs: 'нуугд',
    words:
      'нуугдаад, нуугдаж, нуугдсан, нуугдчихсан, чимээгүй бичиж, чимээгүй, дуугүй бичиж, нуугаад, хоригдоод, нуувчин, дуугүй байгаарай',
    en: 'hide, hiding, hid, hidden, hides, locked myself, locked in the bathroom, locked in bathroom, in the bathroom, in the toilet, in the closet, under the bed, cant talk, cannot talk, cant speak, quietly, whisper',
  },
  drag_off: {
    about: 'takes somebody away by force',
    verbs:
      'чир, чирэ, хүчээр ав, хүчээр суулга, хүчээр авч яв, хулгайл, аваад яв, барьж ав, бариад ав, хүчээр аваач, авч яв, аваач, авч гар, барьцаал, гарыг машинд хий, машинд суулга, машинд чих, багажинд хий, хил давуул, давуул, гаргачих, барьчих, хүчээр оруул, авч орчих, машин руу хий, машин руу чир, машинд чир',
    words:
      'аваад гарлаа, аваад гарсан, аваад яв, аваад явсан, чирээд, чирж, чангаагаад, хүлчихсэн, уячихсан, хүлсэн, бариад авлаа, аваад явчихлаа, авч явлаа, авч явах, авч явна, авч явж, аваад явна, аваачих, барьчихсан, барьчихлаа, баригдчихлаа, баригдсан, баригдлаа, бариулчихлаа, барьж авна, багажинд',
    en: 'kidnap*, kidnapped, kidnapping, abduct*, take me away, taking me, taking us, took me, took her, takes me, dragging me, dragged me, putting me in, put me in, pulled me into, forcing me into, into the car, in the car, in car, tied me, tie me, tied up, tied, grab*, grabbed me, captured, taken me, caught me, across border, across the border, drag me',
  },
  car: {
    about: 'car, bag, border, basement',
    nouns: 'машин, багаж, фургон, такси, микробус, автобус, хил, подвал, суудал, тэрэг',
    en: 'car, van, trunk, truck, taxi, border, basement',
  },
  drunk: {
    about: 'drunk',
    verbs: 'согт, согтоо, архид',
    words:
      'согтуу, согтуугаар, архи уугаад, архи уусан, архи ууж, согтчихсон, уучихсан, согтоод, уусны дараа, уусан үедээ, галзуурсан, галзуур, уусныхаа, уухаараа, архичин, уусан',
    en: 'drunk, drinking, drunken, high, drinks, drink',
  },
  wound: {
    about: 'blood, broken, unconscious, bruised',
    verbs:
      'хугар, хугал, хөхр, хавд, ухаан алд, цус гар, цус ал, цус алд, цус гол, цус тогт, толгой хагал, толгой хагар, ухаангүй хэвт, дух хагал, шүд шүд хугал, хавирга хугал, мэдээ алд',
    words:
      'ухаангүй, ухаан алдсан, ухаан алдаж, хөхөрсөн, хавдсан, цус гараад, цус гарч, цус тогтохгүй, цус зогсохгүй, цус болсон, цус болчихсон, хугарсан, хугарчихсан, хөх хөхөрчихсөн, ногоон толбо, нүд минь хавд, толгой хагалчихлаа, цус урс, мэдээ алдсан, босож чадахгүй, хөхөрсөн нүдтэй, цусанд будагд, бие хөхөр, толгой эргэ, хагархай уруул, улаан нүдтэй, бөөлжиж',
    en: 'bleed*, bleeding, blood, unconscious, broken, bruise, bruises, wound, wounded, swollen, not moving, not waking, passed out, fainted, bleeding head, fracture, tooth',
  },
  fear: {
    about: 'afraid',
    verbs: 'ай, айн, түгш, сандар, дагжи, эмээ, чичир',
    words:
      'айгаад, айж, айдаг, айж байна, айгаад байна, аиж, айн, аймар, айдаст, айдас, айсандаа, айхгүйгээр, айсан, айлаа, айхтар, айгад, айжийн, сэтгэл түгш, тайван биш',
    en: 'afraid, scared, terrified, fear, frightened, scary, so scared, not safe, unsafe, in fear, dont feel safe, scares me',
  },
  danger: {
    about: 'danger',
    nouns: 'аюул',
    words:
      'аюултай, аюулд, аюултаи, аюлтай, эрсдэлд, амь хэл, амь нас, амьд үлдэх, аюулаас, амь дүйж, амь аврах, амь насанд, осолтой байна, аюултай байна',
    en: 'danger, dangerous, in danger, my life, life is in danger, not safe, unsafe, risk my life, life threatening',
  },
  rescue: {
    about: 'save me, help (as a call)',
    verbs: 'тусл, авар, аврагд, авраач, туслаач',
    words:
      'аврааач, авраарай, авраач, туслаач, туслаарай, тусла, туслааач, туслооч, туслаачээ, аваач эндээс, аврагтун, тусалж чадах, авраад, аврааарай, тсулаарай, туслаадах, туслаж, тусалж үзээч, туслаарайй, туслаарайн, туслаад өгөөч, туслаач ээ, аварч, туслаж өгөөч, аврал, намайг аваач, гаргаж өгөөч, аваад ир, аваад яваач',
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
