/** Ways of saying that one would rather not be: for others, in sleep, after the dead; and what is got ready for it. */
import type { Concept } from '../lexicon.ts'

export const dying = {
  others_ease: {
    about: 'it would be easier, lighter, better for others',
    words:
      'амар, амардаг, амрах, амарна, амраасай, амрах юм, санаа амар, санаа нь амар, дээр, дээрээ, дээр байх, хөнгөн, хөнгөрнө, хөнгөрөх, жаргалтай, жаргах, жаргана, тайван, тайвширна, тайвшрах, баярлах, баярлана, зүгээр, зовохгүй, хэн ч зовохгүй, хэнд ч, хэн ч, ертөнц, бүгд, бүгдэд',
    en: 'relieved, happier, better, easier, peace, happy, free, fine without, relief, notice, care, cry',
  },
  disappear_en: {
    about: 'I disappear',
    en: 'disappeared, disappear, was gone, were gone, not here, wasnt here, werent here, vanished, was dead, were dead, died, didnt exist, wasnt around, not around, went away forever',
  },
  everyone_would_en: {
    about: 'everyone would',
    en: 'everyone, everybody, they, my family, my kids, nobody, no one, my parents, people, my mom',
  },
  wake: {
    about: 'wake up, open the eyes, see the morning',
    verbs:
      'сэр, нүдээ нээ, нүд нээ, нүд минь нээ, өглөө бол, маргааш бол, өглөөг хар, маргаашийг хар, өглөө хар',
  },
  waking_asked: {
    about: 'why did I wake up',
    words:
      'яагаад сэр, яах гэж сэр, юунд сэр, сэрсэндээ харамс, дахиад сэр, дахиад л сэр, дахиад л нэг өдөр, дахиад нэг өдөр, дахин сэрсэндээ, бас сэрчих, сэрэх хүсэл, сэрэх дургүй, босох хүсэл, нүдээ нээхгүй, нүдээ нээхгүйгээр, нүд минь нээгдэхгүй, сэрэхгүй л бол, сэрэхгүй болчих, өглөө сэрэхгүй, маргааш сэрэхгүй, сэрэхгүй унт, сэрэхгүй байж, сэрэхгүйгээр унт, сэрэхгүйгээр, сэрэх бүртээ харамс, сэрэх болгондоо харамс, сэрэх бүр харамс, сэрэх болгонд харамс, сэрэх бүртээ',
    en: 'why did i wake, sad that i woke, disappointed when i wake, hate waking up, wish i didnt wake, wish i wouldnt wake, wont wake, hope i dont wake, pray i dont wake, go to sleep and never, fall asleep and never',
  },
  hoping: {
    about: 'hopes, prays, thinks of it every day',
    words:
      'гэж залбир, гэж мөрөөд, гэж хүс, гэж гуй, гэж бод, гэж боддог, гэж бодогд, санагд, болоосой, байгаасай, үлдээсэй, хэвээрээ, юмсан, сан, сан билээ, гэж бодох, бодоод л, бодсоор, яасан юм бол, яадаг бол, яах бол',
    verbs: 'залбир, мөрөөд, хүс, санагд, бодогд, бод',
  },
  the_dead: {
    about: 'somebody who died',
    words:
      'үүлэн дээрээс, үүлэн дээр, тэнгэрээс, дээрээс дуудаад, үхсэн ээж, үхсэн аав, үхсэн нөхөр, үхсэн охин, үхсэн хүү, нас барсан, өөд болсон, бурхан болсон, талийгаач, талийгч, байхгүй болсон ээж, байхгүй болсон аав, тэнгэрт, диваажин, үхсэн найз, үхсэн газар, хойд ертөнц, нөгөө ертөнц, тэр ертөнц, тэнд уулзъя, тэнгэрийн орон',
    en: 'my dead, who died, passed away, in heaven, her grave, his grave',
  },
  go_after: {
    about: 'goes after them',
    words:
      'араас нь, араас явмаар, араас нь явмаар, араас нь очмоор, удахгүй очлоо, удахгүй очно, дээр чинь очно, дээр чинь очмоор, дээр нь очмоор, руу нь очмоор, дээрээ очмоор, дэргэд нь очмоор, хажууд нь хэвтмээр, хажууд нь очмоор, хамт баймаар, намайг дуудаад, намайг дуудаж, тэнд уулзъя, тэнд уулзана, очихыг хүс, очмоор байна, очмоор бна, очмоор бн, очиж уулзмаар, дагаад явмаар, очихсон, хойноос явмаар, хойноос нь явмаар, дэргэд очмоор, хойноос явъя, араас явъя, араас очмоор, хойноос нь очмоор',
    en: 'join him, join her, join them, be with him again, be with her again, be with them, see him soon, see her soon, follow him, follow her, with you soon',
  },
  fall_end: {
    about: 'one fall, one step and everything ends',
    words:
      'өнгөрчихвөл, өнгөрсөн бол, өнгөрчихсөн бол, нойрсчихвол, унавал, унасан бол, унгасан бол, үсэрвэл, үсэрчихвэл, үсэрсэн бол, ганц алхам, нэг алхам, нэг алхаад, алхаад л, нэг л алхам, уначихвал, уначихсан, урд нь орчихвол, зогсвол, зогсчихвол, гулгаад унавал, тавьчихвал, мөргөчихвөл, мөргүүлчихвэл, дайруулчихвал, дайруулбал, дайруулмаар, мөргүүлмээр, живчихвэл, орчихвол, ганц удаа унавал',
    en: 'one step, one jump, just let go, if i jumped, if i fell, step in front, steer into, drive into, walk into the, crash my car, crash the car, let go of the wheel',
  },
  ends_all: {
    about: 'all is over then',
    words:
      'нэг мөр гар, нэг мөсөн гар, нэг мөр яв, бүгд дуусна, бүх юм дуусна, бүх юм дуусах, бүгд дуусах, бүгд дуусчихна, дуусах юм, дуусчих юм, дуусна даа, бүх зовлон дуус, зовлон дуус, бүх юм дуусчих, бүгд л дуус, дуусгаад л өгмөөр, дуусчихмаар, дуусаасай, амарна, амрах юм, амарчих, бүх зүйл дууссан, бүх юм дууссан, бүх зүйл дуусна, бүх зүйл төгсөнө',
    en: 'its over, it is over, will be over, all be over, be over, it would be over, everything stops, it ends',
  },
  of_height: {
    about: 'height: storey, window, balcony, roof, cliff, bridge',
    nouns:
      'давхар, цонх, балкон, тагт, дээвэр, хад, гүүр, цохио, оргил, ирмэг, кран, цамхаг, хавцал, метро, төмөр зам',
    words:
      'дээврийн, гүүрний, цонхны, хадны, дээврийнхээ, балконы, цонхоор, цонхноос, гүүрнээс, гүүрэн, хаднаас, хадан, дээврээс, өндрөөс, өндөр барилга, барилгын орой, уулын орой, тагтнаас, доош харах, доош хараад',
  },
  to_edge: {
    about: 'to jump, to stand looking down, gone up there',
    verbs: 'үсэр, үсрэ, доош хар, доошоо хар, доош ширт, шид',
    words:
      'доош нь хар, ганцаараа сууж, ганцаараа зогсож, ганцаараа гарчих, дээр гарчихлаа, дээр гарчихсан, дээр гараад ирлээ, дээр гараад суу, дээр зогсож, дээр ирчихлээ, дээр ирчихсэн, дээр сууж байна, доош хараад, хөлөө унжуул, гарч зогсоод, захад нь зогс, захад зогсож, дээр нь гарчих, тонгойж, айхаа больж, айхаа больсон, айхаа ч, айхаа больчих, үсэрье, үсэрмээр, үсэрч, үсрэх гээд',
  },
  roof_up: {
    about: 'has gone up on the roof',
    words:
      'дээвэр дээр гарчих, дээвэр дээр гараад ирлээ, гүүрэн дээр ирлээ, гүүрэн дээр ирчих, гүүр дээр ирлээ, цонх онгойлгоод зогс, цонхны тавцанд, цонхон дээр суу, цонхны ирмэг, балконы хашлага, хашлага даваад, хашлаганы цаана, гүүрний хашлага, гүүрэн дээрээс доош, хадны ирмэг, хадан дээр зогс, барилгын орой дээр, барилга дээр гарчих, барилгын дээвэр, кран дээр',
    en: 'on the edge of the roof, on the ledge, on the roof alone, on the railing, over the railing, climbed over the, standing on the bridge, standing on the roof, sitting on the roof, on the bridge, window ledge',
  },
  wrist_place: {
    about: 'wrist, vein, own arm, own thigh',
    nouns: 'вен, вэн, судас, судсаа',
    words:
      'хавирга, гуян, мөрөө, бугуй, бугуйгаа, бугуй руу, бугуй руугаа, бугуй луу, бугуйндаа, бугуйн, бугуйнд, гарын бугуй, судас, судсаа, судас руугаа, шуугаа, шуу, гараа, гар луугаа, гар руугаа, гарандаа, гартаа, гуяа, гуян дээрээ, гуяндаа, хөлөө, арьсаа, гэдсээ, хэвлийгээ, өөрийгөө, хоолойгоо',
    en: 'wrist, wrists, my arm, my arms, my thigh, my thighs, my skin, my veins',
  },
  hurt_act: {
    about: 'cut, scratch, burn, hit',
    verbs:
      'зүс, хэрч, зур, хагал, огтол, урж, сий, түл, хатга, зүлг, маажи, хутгал, хазуул, зулга, тамхи унтраа',
    words:
      'зурдаг, зурж, зурсан, зураад, зурчих, зурмаар, түлдэг, түлж, түлсэн, шахаад сууж, шахаад суу, тулгаад сууж, тулгаад суу, тавиад суу, цохидог, хаздаг, маажаад, хагалчихсан, хагалсан, огтолсон, цус нь тогтохгүй, цус нь зогсохгүй, сорви болсон, сорвитой',
  },
  eased_by: {
    about: 'it eases, it feels good, the pain inside goes',
    words:
      'амардаг, амарч, тайвширдаг, тайвширч, сэтгэл онгой, хөнгөрдөг, хөнгөрч, онгойдог, дарагддаг, мартагддаг, өвдөхөөр, өвдөхөд, өвдөлт мартаг, уур гарда, сэтгэл амар, зогсоож чадахгүй, больж чадахгүй, зуршил болсон, нуудаг, нууж явдаг, урт ханцуй',
    en: 'feel better, calms me, relief, feel alive, feel something, numb the pain, makes it quiet, stop myself, hide the',
  },
  blade: {
    about: 'knife, razor',
    nouns: 'хутга, сахлын хусуур, хайч, харандааны үзүүрлэгчийн тасалсан шил',
    words: 'сахлын хутга, тонгорог, хутгаа, хутгатай',
    en: 'blade, razor, knife, scissors, glass',
  },
  sits_with: {
    about: 'sits with it, holds it, looks at it',
    words:
      'барьчихсан сууж, барьчихсан суу, барьчихаад сууж, бариад сууж, барьж суу, бариад суу, хараад суу, хараад л суу, харж суу, гартаа бари, гартаа барьж, тавьчихсан, тавьчихаад, өмнөө тавиад, өмнөө тавь, тулгаад, шахаад, эгнүүлсэн, эгнүүлж, эгнүүлээд, тоолоод, тоолж, тоолсон, тоолоод суу, цуглуулсан, цуглуулж, хадгалсан, хадгалж, нуусан, нууж, хураасан, хурааж, гаргаад тавь, нийлүүлсэн, хутгасан, бэлдсэн, бэлдчихсэн, бэлдээд, бэлэн, ширээн дээр, орны дэргэд, авчихсан, авсан, аваад ирлээ, олоод авсан, хайлаа',
    en: 'saving, saved, counted, counting, collected, collecting, hoarding, lined up, in front of me, in my hand, holding, ready, hidden, staring at, looking at, next to me',
  },
  how_many: {
    about: 'so many of them',
    words:
      'хамаг, хамгийг, байгаа бүх, аяга, ширхэг, хайрцаг, ууталсан, атга, савтай, бүх, бүгдийг, бүгдийг нь, хэд олон, арвыг, хорийг, гучийг, дөчийг, тавийг, зууг, дөчин, гучин, хорин, тавин, зуун, балга, нэг балга, нэгмөсөн, нэг дор, хангалттай, хэдийг, хэд уу, хэдийг уу, хэд идэ',
    en: 'all, enough, weeks, months, many, tablets, 20, 30, 40, 50, 60, 100',
  },
  med: {
    about: 'pills',
    nouns: 'эм, таблетка, эмүүд, капсул, парацетамол, реланиум, димедрол, тариа',
    words: 'эмээ, эмүүдээ, эмнүүдээ, эмнүүд, эмийг, эмүүдийг, эмүүдийгээ, нойрны эм, эмээ тавь',
    en: 'pills, pill, tablets, meds, medicine, sleeping pills, medication, paracetamol, antidepressants',
  },
  poison_way: {
    about: 'gas, fumes, poison, freezing, drowning, crash',
    words:
      'угаартаад, угаартаж үх, угаарт хордоод, хийгээ онгойлго, хий онгойлго, зуухны хаалт хаа, машиндаа угаар, яндангаа боож, хөлдөж үх, хөлдөөд үх, цасан дээр унтчих, хөлдчихвөл, цасанд унтчих, усанд орж үх, усанд живмээр, гол руу ормоор, гол руу орчихмоор, нуур руу ормоор, нуурт живмээр, машинаа мөргөчих, мод мөргөчих, машинаа унагачих, урсгал сөрөөд, машинд дайруулмаар, машинд дайруулчих, машинд мөргүүлчих, машины урд гүйгээд ор, машины өмнө гүйж ор, хорт бодис, цууны эссэнц, уксус уу, хулганы хор, харахны хор, хор уу, хор авсан, хор худалдаж авсан, цайруулагч уу, бензин асгаад, өөрийгөө шатаа, гал тавиад үх, метроны өмнө, галт тэрэгний урд, галт тэрэгний өмнө, тэрэгний доогуур, вагоны өмнө, олс худалдаж авсан, олс аваад, олсоо уя, олс уя, олс зангид, олс өлгө, уяа өлгө, бүсээ өлгө, бүсээр боо, ороолтоор өөрийгөө, хоолойгоо боо, дүүжилж, дүүжлэгдэх, дүүжлэгдмээр, гаражид машинаа асаа, гараж дээр машинаа асаа, гаражинд машинаа асаа, машинаа асаагаад, хаалга хаагаад утаа, утаанд, хий онгойлгочих',
    en: 'rat poison, carbon monoxide, exhaust pipe, gas oven, bought a rope, tied a rope, tied the rope, the rope is, drown in, walk into the river, into the lake, freeze to death in the snow, drink bleach, jump in front, in front of a train, in front of a car, crash my car, bought poison, drink poison, bleach, antifreeze, drain cleaner, garage with the engine, engine on in the garage, engine running in the garage, with the engine on',
  },
  nobody_bothered: {
    about: 'nobody will be bothered any more',
    words:
      'битгий уйл, битгий гунигла, битгий хай, битгий хүлээ, хэнийг ч зовоохгүй, хэнийг ч төвөг, хэнд ч төвөг, хэнд ч төвөг удахгүй, зовоохоо больё, зовоохоо болино, дахиж зовоохгүй, та нарыг зовоохгүй, чамайг зовоохгүй, өөр зовоохгүй, дахиж саад болохгүй, саад болохгүй, дахиж залгахгүй, намайг хүлээгээд хэрэггүй, намайг хүлээх хэрэггүй, намайг битгий хүлээ, намайг битгий хай, намайг мартаарай, намайг марта, намайг өршөө, намайг уучил, уучлаарай ээж ээ, уучлаарай ээжээ, уучлаарай аав аа, ээж минь уучлаарай, хүүхдүүд минь уучлаарай, бүгд намайг уучил, өршөөгөөрэй',
    en: 'wont bother anyone, not bother anyone, wont bother you, no longer bother, dont look for me, forget me, dont wait for me, forgive me, sorry mom, im sorry mom, sorry for being, dont be sad, dont cry for me',
  },
  handed_over: {
    about: 'children, animals, things given away, all in order',
    words:
      'хүүхдээ хүнд, хүүхдээ хүнд өг, хүүхдээ ээждээ өг, хүүхдээ эгчдээ өг, хүүхдээ аавд нь өг, хүүхдүүдээ хүнд, хүүхдээ ээждээ үлдээ, хүүхдүүдээ ээждээ, хүүхдүүдээ надад захи, хүүхдүүдээ захи, хүүхдээ захи, хүүхдээ даатга, хүүхдүүдээ даатга, муураа хүнд, нохойгоо хүнд, муураа өг, нохойгоо өг, юмаа цэгцэл, бүх юмаа цэгцэл, юмаа цэгцэлсэн, юмаа хүмүүст, юмаа өгчих, юмаа өгсөн, юмаа тарааж, юмаа тараа, хувцсаа тараа, бөгжөө өг, дансны нууц үг, нууц үгээ бичиж, нууц үгээ үлдээ, мөнгөө үлдээ, гэрээслэл бич, гэрээслэл, бичиг үлдээ, бичиг үлдээгээд, захиа үлдээ, захиагаа үлдээ, захиа бичсэн, захиагаа бичсэн, захиа бичлээ, захиагаа бичлээ, захиа бичиж дуус, бүгдэд нь захиа, хүн болгонд захиа, видео үлдээ, баяртай гэж бич, салах ёс хий, сүүлчийн удаа тэвэр, сүүлчийн удаа хар, сүүлийн удаа тэвэр',
    en: 'gave away my, giving away my, gave my cat, gave my dog, giving my things, wrote my will, wrote a note, left a note, wrote letters, wrote a letter, letters are ready, passwords on, everything is arranged, paid my debts, said my goodbyes, kids go to their, left my kids with',
  },
  goes_out: {
    about: 'went off, tonight, no answer, all is ready',
    words:
      'гараад явчихсан, гараад явсан, гарсан байна, гараад алга, утсаа авахгүй, утас нь унтраа, холбогдохгүй, хариу өгөхгүй, хаалгаа онгойлгохгүй, хаалга онгойлгохгүй, хаалгаа түгжээд, түгжээд, түгжчихсэн, өнөө шөнө, өнөө орой, өнөөдөр, өнөөдрөөр, маргааш, одоо, уул руу гараад, дуусгая, дуусгана, дуусгах, явлаа, баяртай',
    en: 'tonight, tomorrow, not answering, wont answer, locked herself, locked himself, now, then its over, gone out, left the house',
  },
  tried_it: {
    about: 'has tried before',
    words:
      'тийм юм хийх гэж үзсэн, тийм юм хийж үзсэн, тийм юм хийх гэсэн, нэг удаа оролдсон, хоёр удаа оролдсон, оролдож байсан, оролдсон удаатай, оролдож үзсэн, эм уугаад эмнэлэг, эм уугаад ухаан, эм ууж эмнэлэг, эм уусан удаатай, эм уугаад аврагд, хор уугаад эмнэлэг, судсаа хагалаад эмнэлэг, судсаа зүсээд эмнэлэг, өөрийгөө гэмтээж эмнэлэг, амиа хорлох гэж байгаад, үхэх гэж байгаад амьд, үхэж чадаагүй, үхэх гээд чадаагүй, үхэх гээд үхээгүй, ходоод угаа, ходоодоо угаал, ходоод угаал, эмч намайг аварсан, эмч нар намайг аварсан, хүмүүс намайг аварсан, найз намайг аварсан',
    en: 'tried to die, tried before, attempted before, last attempt, my attempt, stomach pumped, tried to overdose, tried once, tried to kill, tried to end, tried to hang',
  },
  that_thought: {
    about: 'that thought again',
    words:
      'тэр бодол, тийм бодол, муу бодол, хар бодол, нөгөө бодол, тэр бодлууд, ийм бодол, тиймэрхүү бодол, аймшигтай бодол, муухай бодол, тэр тухай бод, тэр тухай л бод, үхлийн бодол, үхэх бодол, муу юм бод, муухай юм бод',
    en: 'those thoughts, dark thoughts, bad thoughts, that thought, these thoughts, intrusive thoughts, thoughts came back, the thought of dying',
  },
  comes_back: {
    about: 'comes again, does not go',
    words:
      'эргээд ирдэг, эргэж ирдэг, эргээд ир, эргэж ир, дахиад орж ир, орж ирээд, орж ирдэг, орж ирж, толгойноос гарахгүй, толгойноос минь, гарахгүй, салахгүй, арилахгүй, дахиад, дахин, байнга, одоо ч гэсэн, ойртоод, ойр ойрхон, үргэлж, болохоо больсон, болохоо бай, төрдөг, төрөөд, төрөх, ороод ирдэг, эргэлдээд, эргэлдэнэ, хөөж чадахгүй, зогсохгүй, намайг гүйц, гэж айж, гэж айгаад, өөрөөсөө ай',
    en: 'come back, came back, again, keep, wont go, wont stop, every night, cant stop, dont go away, scare me',
  },
  numbed: {
    about: 'feels nothing, is empty, is a shell',
    words:
      'нэг л гарц үлд, ганц гарц үлд, ганц зам үлд, нэг л зам үлд, өөр гарц алга, өөр зам алга, өөр замгүй, өөр гарцгүй, гарах зам алга, гарц олдохгүй, гарц олохгүй, мэдрэхээ больсон, мэдрэхээ боль, мэдрэмжгүй, юу ч мэдрэхгүй, юу ч мэдрэгдэхгүй, хоосон, хоосорсон, дотор хоосон, дотор минь хоосон, уйлах ч үгүй, инээх ч үгүй, уйлж ч чадахгүй, нулимс ч гарахгүй, нулимс ч байхгүй, юунд ч дургүй, юунд ч хүсэлгүй, юу ч хиймээргүй, юу ч сонирхолгүй, босож чадахгүй, орноосоо босохгүй, орноос босохгүй, хана шиг, чулуу шиг, хүүхэлдэй шиг, робот шиг, амьд үхдэл, амьд үхсэн, үхсэн хүн шиг, сүнс шиг, сүнсгүй, сүүдэр шиг, зүгээр л амьсгал, амьсгалж л байна, амьсгалаад л, амьсгалахаас залх, амьсгалах ч, байгаа ч юм шиг үгүй ч, өдөр шөнөө ялгахгүй, хоол орохгүй, гэрэл алга, гэрэл харагдахгүй, ирээдүй харагдахгүй, ирээдүйгүй, урагшаа харах юм алга, гарц харагдахгүй, гарах гарцгүй, нүх рүү унаж, нүхэнд унасан, ёроолгүй нүх, живж байгаа юм шиг, живээд байна, гүн рүү живж, ядарсан ийм амьдрал, бүх юмнаас залх, бүх юмнаас ядар, бүхнээс залх, бүхнээс ядар, бүгдээс залх, эндүүрч төрсөн, төрсөндөө, амьд биш, амьд гэхгүй, амьсгалаад л байгаа, амьсгалаад л яваа, хөшчихсөн, хөшөөд, зүрх хөш, хөндий болсон',
    en: 'feel nothing, feel empty, so empty, numb, hollow, dead inside, no feelings, cant feel anything, like a ghost, just existing, just breathing, tired of breathing, tired of everything, sick of everything, dont see a future, no future, see no way out, no way out, dont see the point, whats the point, what is the point, nothing matters, nothing left, drowning, dark hole',
  },
  heavy_more: {
    about: 'nights, tears, no one, no strength',
    words:
      'шөнө бүр, шөнө болгон, өдөр бүр, унтаж чадахгүй, нойргүй, уйлаад, уйлдаг, уйлж, нулимс, ганцаараа, ганцаардаад, ганцаардаж, хэн ч, хэнд ч, хэлэх хүнгүй, хэлэх хүн алга, ядарсан, ядарлаа, ядраад, залхсан, залхаж, сар болж, жил болж, тэсэхгүй, тэвчихгүй, яах ч аргагүй, яаж ч чадахгүй, яах вэ, юу хийх вэ, болохоо больсон, болохоо бай, болилоо, больсон, дургүй, хүсэлгүй, яагаад, яах гэж, амьдрал, амьдрах, өөрийгөө, өөртөө, би, надад, минь, дотор, сэтгэл',
    en: 'every night, every day, anymore, alone, nobody, cry, crying, cant sleep, months, weeks, tired, myself, alive, life',
  },
  holds_me: {
    about: 'only one thing keeps me here',
    words:
      'намайг барьж, намайг тогтоож, намайг амьд байлга, намайг амьдруулж, барьж байгаа, барьж байна, барьж бгаа, тогтоож байгаа, амьд байгаа шалтгаан, амьд байлгаж, амьдрах шалтгаан, амьд яваа, амьд байгаа, амьд явж, амьд бгаа, үгүй бол аль хэдий, үгүй бол аль хэдийн, аль хэдий нь, аль эрт, тэгээгүй бол аль хэдийн',
    en: 'keeping me here, keeps me alive, keeping me alive, only reason i am alive, only reason im alive, only reason i am still, reason im still here, only thing stopping me',
  },
  only_one: {
    about: 'only',
    words:
      'ганц, ганцхан, зөвхөн, хүүхдээ бодоод, хүүхдүүдээ бодоод, ээжийгээ бодоод, хүүгээ бодоод, охиноо бодоод, хүүхдээ бодохгүй бол, түүнгүй бол, тэдэнгүй бол, хүүхдийн төлөө, хүүхдүүдийнхээ төлөө, л намайг, зүгээр л, л болохоор',
    en: 'only, if it werent for, for my kids, just for',
  },
  worthless: {
    about: 'too many at home, no good to anybody',
    words:
      'илүү ам, илүү хүн, илүүц, илүүдэл, хэрэггүй амьтан, хэрэггүй хүн, дэмий хүн, дэмий амьтан, дэмий төрсөн, төвөг удсан, бүгдэд төвөг, төвөгтэй хүн, хүнд ачаа, ачаа болоод, ачаа болж, ачаа болсон, дарамт болоод, дарамт болсон, саад болоод, саад болж байна, зовоож байгаа л, зовоож байгаа хүн, зовоодог л, бүгдийг зовоосон, үнэ цэнэгүй, юу ч биш хүн, юунд ч хэрэггүй, юунд ч тэнцэхгүй, хог шиг, хогийн амьтан, амьд байх эрхгүй, амьдрах эрхгүй, хэнд ч хайрлагд, хэн ч хайрладаггүй, хэн ч тоохгүй, хэн ч санахгүй, хэн ч анзаарахгүй, хэн ч мэдэхгүй өнгөр, хэн ч уйлахгүй, буруугүй амьдарч чадахгүй, өөрийгөө үзэн яд, өөрийгөө тэвчихгүй, өөрийгөө жигш, өөрийгөө өршөөж чадахгүй, өөрийгөө хараад жигш',
    en: 'im a burden, a burden to, only a burden, worthless, useless, waste of space, hate myself, nobody loves me, no one loves me, nobody would cry, no one would cry, dont deserve to live, better off, failure, i ruin everything',
  },
  why_live: {
    about: 'why live, what for, how long',
    words:
      'амьд байх чинь, амьд байх нь юу, амьдрах чинь юу, амьдрах нь юу, яахаараа амьдар, яахаараа л, яаж амьд байгаа, амьд байгаад юу, дэлхийд байхгүй байсан, дуудагдаагүй байсан, төрөөгүй байсан, намайг төрүүлээгүй, маргааш гэдэг юм байхгүй, надад маргааш, яах гэж амьдар, юунд амьдар, юуны тулд амьдар, юуны төлөө амьдар, яах гэж амьд, яах юм бэ гэж, туулж яах, туулаад яах, амьд байж яах, амьд яваад яах, амьд байгаад яах, амьд байгаад юу, амьдарч яах, амьдраад яах, амьдраад ямар, амьдраад л байгаа, амьдраад байгаа юм бол, хэдий болтол амьдар, хэзээ болтол ингэж, ингэж амьдраад, ингэж амьдарч, ийм амьдрал, ийм амьдралаар, ийм байж амьдрах, ингэж амьдрахаар, хүн шиг амьдарч, хүн шиг амьдрахгүй, төрсөн юм бол, яах гэж төрсөн, яах гэж төрүүлсэн, төрүүлээгүй бол, дуудаагүй бол, төрөөгүй нь дээр, төрөөгүй байсан нь, дуудагдаагүй, энэ дэлхийд байхгүй, энэ дэлхийд байгаагүй, энэ хорвоод байгаагүй, энэ хорвоод байхгүй, үнс шиг арилмаар, уусаад алга, агаарт уусмаар, замхрамаар, замхарчихмаар, явчихмаар энэ хорвоо, явмаар байна бүр, бүрмөсөн явмаар, бүр мөсөн явмаар, үүрд унтмаар, үүрд амармаар, амьд гарахгүй, эндээс амьд гарахгүй, үхвэл л, үхэж л байж, үхсэн хойноо л, үхэхээс нааш, үхэл л, үхэлд л, үхлийг хүлээ, үхлээ хүлээ, үхэхээ хүлээ, үхэхийг хүлээ, үхэхээс айхаа, үхэхээс айхгүй, үхэх надад, үхэл надад, үхчихсэн бол, үхсэн бол, тэгэхэд үхсэн, тэр үед үхсэн бол, намайг үхүүл, намайг авч яв, бурхан намайг, тэнгэр намайг',
    en: 'why am i alive, why am i still, why live, why do i live, why was i born, should never have been born, wish i was never born, wish i didnt exist, wish i could disappear, want to be dead, ready to die, waiting to die, rather not be here, want to be here anymore, want to be here any more, be here anymore, be alive anymore, where i am alive, see myself alive, leave this world, not in this world, stop existing, sleep forever',
  },
  why_word: {
    about: 'why, what for',
    words: 'яах гэж, яагаад, юунд, яахаараа, юуны төлөө, юуны тулд, ямар учиртай, юу гэж',
  },
  only_death: {
    about: 'only death leads out',
    words:
      'үхвэл л, үхэж л гар, үхсэн цагт л, үхэхээс өөр, амьд гарахгүй, амьд гарах юм алга, үхсэн хойноо л, үхэж л салах, үхэж л амар, үхэх л ганц, үхэх л арга, ганц арга үхэх, үхэхээс өөр арга, үхлээс өөр гарц, үхэл л ганц, ганц гарц бол үх, гарц бол үх, гарц нь үх, үхэл л гарц, ганц зам бол үх, ганц арга нь үх',
  },
  painless_way: {
    about: 'a way without pain',
    words:
      'өвдөлтгүй үх, өвдөлтгүй яв, өвдөлтгүй арга, өвдөлтгүйгээр яв, өвдөлтгүйгээр үх, өвдөлтгүйгээр амь, өвдөлтгүйгээр дуусга, хялбар үх, хялбархан үх, яаж үхвэл, яаж үхэх, хэдэн эм уувал, хэдэн ширхэг эм, хэд уувал үх, эм уувал үх, хэд уувал унт, хэр өндрөөс, хэдэн давхраас',
    en: 'painless way, easiest way to die, how many pills, quickest way to die, how to die, ways to die, least painful, without pain',
  },
  much: { about: 'a lot', words: 'их, маш их, олон, бөөн, дэндүү' },
  world_in: {
    about: 'in this world',
    words: 'энэ дэлхийд, энэ хорвоод, энэ ертөнцөд, дэлхийд, хорвоод, ертөнцөд',
  },
  of_everything: {
    about: 'of everything, of breathing',
    words: 'бүх юмнаас, бүхнээс, бүгдээс, амьсгалахаас, амьдрахаас, амьдралаас, энэ бүхнээс',
  },
  number_floor: {
    about: 'storey, by number',
    words:
      'давхраас доош, давхарт гараад, давхрын тагт, давхрын цонх, давхрын балкон, давхрын дээвэр, ч больчихож, айхаа ч, эндээс, доошоо',
  },
  alarm_clock: {
    about: 'sleeps in, alarm',
    words: 'сэрүүлэг, хоцорчих, хоцрох, хичээлээсээ хоц, ажлаасаа хоц, кофе, хүүхэд сэр',
    en: 'alarm, coffee, him, her, them, late',
  },
  movie_word: {
    about: 'lesson, work, season ends',
    words: 'хичээл, шалгалт, ажил, семестр, жил дуус, улирал, төсөл, хурал, тоглолт',
    en: 'project, lesson, stairs, dance, recipe, step by step, homework',
  },
  view_words: {
    about: 'to enjoy the view, to work',
    words:
      'гоё харагд, харагдац, үзэмж, гэрэл зураг, зураг ав, авиралт, авирч, авирсан, шүхэр, банжи, трамплин, усан сан, бассейн, цас, засвар, антенн, цонх угаа, цонх цэвэрлэ, цонхоо цэвэрлэ, хөшиг, салхилуул, муур, шувуу, уурхай, эргэнэ үү, зүүн тийш, баруун тийш, чигээрээ',
    en: 'view, sunset, photo, bungee, pool, diving, party, tour, tourists, clean, picnic, cat, fireworks',
  },
  pest_words: {
    about: 'rats, cleaning',
    words: 'хулгана, харх, жоом, цоорхой, плита, мэргэжил, засварчин',
    en: 'rats, mice, cockroaches, toilet, clean, climbing, gym',
  },
  pharmacy_words: {
    about: 'medicine as usual',
    words:
      'эмийн сан, эмч өг, эмчийн заас, эмчийн бич, эмч бич, жор, жороор, хүүхдэд, хүүхдийн, халуун, ханиад, томуу, шүд, даралт, чихрийн шижин, ээжийн, ээжид, аавын, аавд, эмээгийн, өвөөгийн, үнэ, хүргэлт, зарна, хугацаа, нохой, муур, малын, өдөрт, удаа уу, хоолны дараа, антибиотик, витамин, жирэмслэлт, судлал, оюутан',
    en: 'doctor, nurse, pharmacy, prescription, grandmother, grandma, mother, dad, dog, cat, travel, trip, per day, twice a day, expired, flu, headache',
  },
  bodywork: {
    about: 'sport, washing, clothes, dance, injections',
    words:
      'угаа, угаасан, саван, крем, тос, өргөөд, сунга, дасгал, массаж, бөгж, бугуйвч, бугуйн цаг, цагаа, гэмтсэн, хугарсан, шатаасан, хоол, ногоо, мах, тогоо, халуун ус, индүү, данх, үстэй, үсээ, хумс, хумсаа, шинжилгээ, тариул, вакцин, гараа хүрз, мод, нохой, муур, катетер, хамраас',
    en: 'cooking, kitchen, oven, cat, dog, gym, watch, bracelet, nails, shaving, shave, vaccine',
  },
  tattoo_words: {
    about: 'tattoo, henna',
    words: 'шивээс, тату, хна, маркер, үзгээр, будаг',
    en: 'tattoo, henna, pen, marker, sharpie, ink',
  },
  drawing_words: {
    about: 'drawing',
    words: 'үзгээр, будаг, маркер, харандаа, зураач, нүүрээ бу',
    en: 'pen, paint, pencil',
  },
  school_words2: {
    about: 'every day: work, shopping, school',
    words:
      'ажилдаа, ажил руу, цэцэрлэг, сургууль, дэлгүүр, хариулж, амралтын өдөр, хурал, захиал, баталгаажуул, үдэш',
    en: 'weekend, work, grandma, babysitter, vacation, moving, moved, new apartment, landlord, teacher',
  },
  recipe_words: {
    about: 'recipes, plans',
    words: 'жор, тоглоом, бизнес, төсөл, жорыг, маск, арга, бясалгал, нээе, хийе',
    en: 'bake, cook, quit smoking, smoking, diet, job, exam',
  },
  glad_but: {
    about: 'glad, but',
    words:
      'баяртай байна гэхдээ, баяртай бна гэхдээ, баяртай бн гэхдээ, баяртай байгаа гэхдээ, баяртай гэхдээ',
  },
  lyric_words: {
    about: 'song, faith',
    words:
      'дууны, дуу нь, шүлэг, кино, сериал, ном, өгүүлэгч, зохиол, бизнес, философи, чамгүй, чамгүйгээр, хайрт минь, хайр минь, хүч өгдөг, хүч өг, хүч хайрла',
    en: 'song, lyrics, band, album, poem, quote, coffee, caffeine',
  },
  stomach_words: {
    about: 'an empty stomach, cold feet',
    words:
      'гэдэс, өрөө, байр, зам, цүнх, хөл, хуруу, шүд, хүйтэн, даарч, мэдээ алдуулсан, зүү, утас, акк, данс, картны, халаас, бензин, данс хоосон, хөргөгч',
    en: 'stomach, cold, tooth, dentist, lips, feet, fingers, toes, room, fridge, wallet, street, battery, coffee',
  },
  crash_thought: {
    about: 'to steer into a tree, to let go of the wheel',
    words: 'машины урдуур ор, машины урд үсэр, машины өмнүүр, машин дор ор, машины доогуур, машинд дайруул',
    verbs:
      'мод мөргө, мод руу эргүүл, мод руу орчих, багана мөргө, хана мөргө, хад мөргө, хад руу эргүүл, ганга руу ор, гуу руу ор, жолоогоо тавь, жолоогоо эргүүл, хүрдээ тавь, хүрдээ эргүүл, эсрэг урсгал ор, урсгал сөр, машины өмнө ор, машин доогуур ор, машины доогуур ор, дугуй доогуур ор, галт тэрэг дор ор, тэрэгний өмнө ор, ус руу ор, гол руу ор, нуур руу ор, мөсөн дээр гар, мөсөн цоорхой ор',
    en: 'drive into a, steer into, crash the car, crash my car, let go of the wheel, swerve into, step off, climb over, climbing over, climb the railing, step into traffic, walk into traffic, in front of a bus, in front of the bus, in front of a truck',
  },
  erase: {
    about: 'erase, end, punish (oneself)',
    verbs:
      'арилга, устга, үгүй хий, дуусга, төгсгө, шийтгэ, зовоо, тамла, ална, алах, унтраа, хая, тасал, боо, бууд',
    short: 'ал',
  },
  out_of_way: {
    about: 'get out of their way',
    words:
      'замаас нь холд, замаас холд, замаас чинь холд, зайгаа тавьж өг, саад болохгүйн тулд, дээр ээжтэй, дээр эхтэй, өөр ээжтэй, намайг мартаасай, намайг мартвал, намайггүй',
  },
  who_lives_en: {
    about: 'fine without me',
    en: 'fine without her, fine without him, better without her, better without him, fine without me, do better without me, be ok without me',
  },
  gave_thing_en: {
    about: 'gave her ring',
    en: 'gave me her, gave me his, gave away her, gave away his, giving away',
  },
  number_pills: {
    about: 'a number, of pills',
    en: '10, 15, 20, 25, 30, 35, 40, 50, 60, 70, 80, 100, handful of, whole pack of, pack of, boxes of',
  },
  gun_access: {
    about: 'can get at the gun',
    words:
      'буу сейф, буу сейфэнд, бууны түлхүүр, буу нь хаана, буу хаана байгааг, бууны код, сум олсон, сумтай, буу сумтай, буугаа цэнэгл, буу цэнэглэ, буу авчих, буугаа ав',
    en: 'gun in the safe, where the gun is, loaded the gun, his gun, my gun, the gun is',
  },
  code_word: {
    about: 'knows how to open it',
    words: 'код, түлхүүр, мэдэх болсон, мэднэ, мэдчихсэн, олсон, өнөөдөр, өнөө шөнө, одоо',
  },
  life_word: {
    about: 'life, living, breath',
    nouns: 'амьдрал, амь, амьсгал',
    verbs: 'амьдар, амьд яв, амьд бай, амьд үлд',
    words: 'амьд явах, амьд байх, амьдрах, амьдрахын, амьсгаа',
  },
  lost_sense: {
    about: 'no need, cannot, cooling, ends',
    words:
      'хэрэг байхгүй, хэрэг байхгүй болсон, хэрэггүй болсон, хэрэггүй, утгагүй, утга алга, утга учир алга, хөндийр, хөндийрч, хөндийрсөн, тасрах, тасраасай, тасарчихаасай, тасрахыг хүлээ, яаж амьдрах, яаж амьдрах юм, яаж амьдрах билээ, яаж амьдрахаа, яаж амьдрахаа мэдэхгүй, дэмий, дэмий санагд, хүч алга, хүчгүй, чадал алга, тэнхээ алга, урам алга, сонин биш, сонирхолгүй, дууссан, дуусчихсан, уйдсан, нухчин дарагд, тамлал, там болсон, там шиг, тарчлал, зовлон',
  },
  if_dead: {
    about: 'if I died',
    words:
      'үхчихвэл, үхвэл, үхсэн бол, үхчихсэн бол, үхчихдэг ч болоосой, үхчихэд, үхсэн нь, үхсэн ч, өнгөрвөл, өнгөрчихвөл, осолд орчих, осолд орчихвол, осолд орчихъё, осолд орж үх, даатгалаа авахуул, даатгалын мөнгө, даатгалыг минь',
  },
  then_what: {
    about: 'what then, better, thinks',
    words:
      'яадаг бол, яах бол, яасан юм бол, дээр юм шиг, дээр юм, дээр байх, дээр ч юм, амар юм, амар байх, хэн мэдэх, хэн уйлах, гэж бод, гэж боддог, гэж бодогд, гэж бодоод, гэж төсөөл, мэдэх үү, уйлах болов уу, оршуулганд минь',
  },
  go_together: {
    about: 'wants to go together, with the child',
    words:
      'хамт явчихмаар, хоёулаа хамт явчих, хамт үх, хоёулаа явчих, хоёулаа үх, бүгдээрээ үх, хүүхэдтэйгээ хамт үх, хүүхэдтэйгээ хамт яв, хүүхэдтэйгээ хамт оч, хүүхдүүдтэйгээ хамт үх, хүүхдүүдтэйгээ хамт яв',
  },
  told_to_die: {
    about: 'others tell her to die',
    words:
      'үхчих гэж, үхчих гээд, үхээч гэж, үхээч гээд, үхсэн нь дээр гэж, өөрийгөө ал гэж, чи үх гэж, үх гэж',
    en: 'tell me to die, told me to die, tell me to kill myself, kys',
  },
  will_prove: {
    about: 'will do it one day',
    words: 'нэг өдөр, үнэхээр тэг, тэгчихнэ, тэгчихнэ дээ, үнэхээр үх, үзүүлнэ, харна аа, харамсана',
  },
  harm_self_noun: {
    about: 'wounds herself',
    words:
      'өөртөө гэмтэл, өөртөө гэм, өөртөө шарх, өөртөө хор, өөртөө өвдөлт, өөрийгөө өвтгө, өөрийгөө цохи, өөрийгөө алгад, өөрийгөө шийтгэ, өөрийгөө зовоо, толгойгоо хана, толгойгоо мөргө, толгойгоо хананд, үсээ зулгаа, гараа хаз, гараа мөргүүл, гараа цохи, өөртөө гар хүр, өөртөө гар хүрэх, өөртөө гар хүрмээр',
    en: 'hurt myself, hurting myself, punch myself, hit myself, bang my head, burn myself, scratch myself, starve myself, punish myself',
  },
  good_sister_en: {
    about: 'a goodbye by message',
    en: 'you were the best, you were a good, thank you for everything, remember me, always loved you, love you all, take care of',
  },
  phone_off_en: {
    about: 'and is silent',
    en: 'turned off her phone, turned off his phone, phone is off, her phone is off, not answering, hung up, wont pick up, went silent, turned off my phone tonight',
  },
  be_here_en: {
    about: 'to be here',
    en: 'want to be here, wanna be here, be here when, be here tomorrow, be around, be around anymore, be on this earth',
  },
  in_bath_en: {
    about: 'with a razor',
    en: 'with a razor, with a knife in my, with razor, with a blade, razor in my hand, knife in my hand, knife to my, blade to my, in the bathtub with, holding a razor, holding a knife, holding a blade',
  },
  jump_tried: {
    about: 'was about to jump',
    words:
      'үсрэх гэж, үсрэх гээд, үсрэх гэтэл, үсрэх гэсэн, үсрэхээр, үсэрмээр, үсрэх шахсан, худаг руу үсэр, гол руу үсэр, ус руу үсэр, барьж авсан, барьж үлд',
  },
  the_debt: { about: 'for the debt', words: 'өрийнхөө, өрийн, өрнөөс, өрөнд, зээлийн' },
  last_trip: {
    about: 'for the last time',
    words:
      'сүүлчийн удаа, сүүлийн удаа, эцсийн удаа, сүүлийн өдөр, сүүлчийн өдөр, сүүлийн хоол, сүүлчийн хоол',
    en: 'for the last time, one last time, my last day, last meal',
  },
  river_word: { about: 'well, river, lake', nouns: 'худаг, гол, нуур, ус, далай, ган' },
  overdose_more: {
    about: 'more than the dose',
    words:
      'тун ихтэй эм, тунгаас их, тун хэтрүүл, тунг хэтрүүл, тунгаа хэтрүүл, тун их эм, их эм, олон эм, хэт их эм, маш их эм',
  },
  accident_wish: {
    about: 'to have an accident on purpose',
    words:
      'осолд орчихъё, осолд орчих юмсан, осолд орчихмоор, осолд ормоор, осолд орчихвол, осолд ороод үх, осолд орж үх, машинд дайруулчих, машинд дайруулмаар, машинд мөргүүлмээр, өвчин туссан бол, хорт хавдар тус',
    en: 'hope i get hit, hope a car hits, wish a car would hit, hope i crash, hope i get cancer',
  },
  bump_words: {
    about: 'a bump by chance',
    words: 'булдруу, булдруутай, санамсаргүй, мэдээгүй, шүүгээнд, хаалганд, унтаж байгаад, яарч яваад, хаха',
    en: 'by accident, accidentally, oops',
  },
  silence_child: {
    about: 'to make the child silent for ever',
    words:
      'дуугүй болгочих, чимээгүй болгочих, дуугүй болгоод, хүүхдээ эхлээд, хүүхдээ дэрээр, хүүхдээ живүүл, хүүхдээ хаячих, хүүхдээ аваад үсэр',
    en: 'smother my baby, hurt my baby, drown my baby, harm my baby',
  },
  self_cut_en2: {
    about: 'cut her thighs',
    en: 'cut my thighs, cut my thigh, cutting my thighs, cut my legs, cut my leg, cut my stomach, cut my arms, cut my skin, burned my arm, burn my arm',
  },
  burden_en: { about: 'a burden', en: 'burden, die, dead, anymore, everyone, family, kids' },
  alive_word: { about: 'alive', words: 'амьд, амьд бгаа, өнөөг хүртэл, өдийг хүртэл, хорвоод' },
  bleeding: { about: 'blood', nouns: 'цус', words: 'цус нь тогтохгүй, цусаа, цус гараад' },
  blade_ir: { about: 'a blade', words: 'ир, ирээ, ирийг, ир тавь, сахлын ир' },
  opens_pack: {
    about: 'opens the packet',
    verbs: 'задал, онгойлго, хоосол, дуусга',
    words: 'задалж байна, задаллаа, задалчихлаа, гуравдугаар, хоёрдугаар, дөрөвдүгээр, дахь хайрцаг',
  },
  cuts_en: { about: 'cuts', en: 'full of cuts, covered in cuts, new cuts, fresh cuts, cuts on my, cutting' },
  cannot_stop_en: { about: 'cannot stop', en: 'cant stop, cannot stop, still cant, again, every night' },
  farm_poison: {
    about: 'poison got hold of',
    words: 'хор авчих, хор авсан, хор уух, хор олсон, хор худалдаж, хор бэлд, хор олчих',
  },
} satisfies Record<string, Concept>
