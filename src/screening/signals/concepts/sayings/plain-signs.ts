/** Plain words of despair, of children, of pictures, of threats, and of somebody near. */
import type { Concept } from '../../lexicon.ts'

export const plainSigns = {
  given_up: {
    about: 'no hope, no way out, everything is over, would rather be gone',
    words:
      'нар харахгүй, маргаашийн нар, шөнө сүүлийнх, энэ шөнө сүүлчийнх, хэний ч ачаа, хэнд ч ачаа, ачаа баймааргүй, намайг мартаарай, намайг мартаасай, намайг битгий хайгаарай, алдах юм алга, алдах зүйл алга, алдах юмгүй, тэнгэрт байгаа ээж, тэнгэрт очмоор, тэнгэрт явмаар, энэ бүхнийг дуусгах, бүхнийг дуусгах цаг, хорвоод хэрэггүй, энэ хорвоод илүү, нулимс ч үлдсэнгүй, уйлах нулимс, үхлийг хүлээ, үхлээ хүлээ, үхлээ хүлээж, өвдөлт мэдрэхээр, өвдөхөөр тайвшир, цаашдаа чадахгүй, найдвар алга, найдваргүй болсон, найдвар тасар, ирээдүй алга, ирээдүйгүй, гарцгүй, ямар ч гарцгүй, гарц алга, гарах гарц алга, гарах гарцгүй, бүх юм дууссан, бүх юм дууслаа, бүх зүйл дууссан, бүгд дууссан, миний амьдрал дууссан, амьдрал минь дууссан, бүх зүйл утгагүй, бүх юм утгагүй, бүгд утгагүй, юунд ч утга алга, юу ч утгагүй, дотор хоосон, дотор минь хоосон, юу ч мэдрэхгүй, тэсэхгүй нь, тэсэх аргагүй, тэсэхээ байлаа, тэсэхээ больлоо, тэсвэр алдар, тэсвэр алда, тэвчээр алдар, тэнхээ барагд, хүч барагд, хүч минь барагд, хүч тамир барагд, цаашаа чадахгүй, цаашид чадахгүй, цаашаа явж чадахгүй, арилаад өгмөөр, яваад өгмөөр, алга болоод өгмөөр, арилж өгмөөр, арилаад л өгмөөр, үхье, үхчихье, үхэх юмсан, үхчих юмсан, үхдэг ч болоосой, яагаад үхчихдэггүй, яагаад үхдэггүй, яагаад амьд, үхсэн ч болоосой, үхмээр, үхчихмээр, надгүйгээр дээр, надгүй дээр, надгүй амар, надгүйгээр амар, намайггүй дээр, байхгүй нь дээр, байхгүй болсон нь дээр, байхгүй болсон дээр, алга болсон нь дээр, ингэж явснаас, ингэж амьдарснаас, ингэж амьдрахаар, амьдарснаас үхсэн, босохгүй байхыг, босохгүй байх, дахиж босохгүй, унтаад босох, сэрэхгүй байхыг, унтаад л сэрэх, амьд байгаадаа, амьд байгаадаа л',
    verbs:
      'цөхөрч гүйц, залхаж гүйц, ядарч гүйц, бүхнээ хаяад яв, бүгдийг хаяад яв, бүхнийг хаяад яв, өөрийгөө гэмтээ, өөрийгөө гэмтээж эхэл, өөрийгөө зүс, өөрийгөө хэрч, өөрийгөө зовоо, өөрийгөө үзэн яд, үзэн яд өөрий, амьдралаас ядар, амьдралаас залх, амьдрах хүч алга, амьд яв ядар, амьдрах залх, амьдрах ядар, бүгдээс залх, бүхнээс залх, бүх юм залх, бүгдээс ядар, бүхнээс ядар, бүх юм ядар',
    en: 'dont see any reason to go on, dont have any reason to go on, see no reason to go on, have no reason to go on, dont know why i go on, want it to be over, want this to be over, wish it was over, wish it would end, just want it to end, wish i was gone, no reason to go on, any reason to go on, cant do it anymore, cant go on anymore, no hope left, lost all hope, there is no hope, i give up on life, want everything to stop, everyone better without, wish i would not wake, hope i dont wake, dont want to wake up, wont be here anymore, wont be here tomorrow, not be here tomorrow, wont be around, by the time you read this, tired of fighting, cant keep living, hate my life, hate myself, hate being alive',
  },
  worn_out_life: {
    about: 'worn out',
    verbs: 'ядар, залх, уйд, цөхөр',
    words: 'ядарч байна, ядраад байна, залхаж байна, залхлаа, ядарлаа',
  },
  life_from: {
    about: 'of life',
    words: 'амьдралаас, амьдралаасаа, амьдрахаас, амьд явахаас, хорвоогоос, бүхнээс, бүгдээс',
  },
  try_again: {
    about: 'tried, will try again',
    words:
      'оролдсон, оролдоод, оролдож үзсэн, дахиад оролд, дахин оролд, оролдох вий, оролдчих вий, оролдлого',
  },
  dying_word: {
    about: 'to die',
    words:
      'үхэх, үхэх гэж, үхэхээр, амиа, амиа хорлох, өөрийгөө, өвдөлтгүй үх, өвдөхгүй үх, хурдан үх, амархан үх',
  },
  this_time: {
    about: 'this time it will work',
    words:
      'өөр аргаар, арай өөр аргаар, энэ удаа, одоо бүт, бүтнэ, одоо чадна, энэ удаа чадна, амжилттай, энэ удаад, дараагийн удаа',
  },
  high_place: {
    about: 'on the bridge, on the roof, at the window',
    words:
      'bridge дээр, bridge deer, roof дээр, roof deer, гүүрний хашлага, rooftop, гүүрэн дээр, гүүр дээр, дээвэр дээр, дээвэр дээрээ, тагтан дээр, балкон дээр, хадан дээр, хадны ирмэг, цонхны тавцан, давхрын цонх, замын голд, төмөр зам дээр, төмөр замын, голын эрэг, далайн эрэг',
  },
  high_stay: {
    about: 'is there, stands there, went up',
    words: 'зогсож, сууж, ирлээ, гарлаа, гарчихлаа, гарч ирлээ, зогслоо, зогсоод, суугаад',
  },
  water_walk: {
    about: 'walks into the water, under a car, and does not come back',
    verbs:
      'тэнгис рүү алх, тэнгис рүү ор, далай руу алх, далай руу ор, ус руу алх, ус руу ор, гол руу алх, гол руу ор, гол руу үсэр, ус руу үсэр, нуур луу алх, машин руу гүй, машин доогуур ор, машин өмнүүр гүй, машин өмнө гүй, галт тэрэг доогуур ор, галт тэрэг рүү үсэр, галт тэрэг өмнө',
    en: 'walk into the sea, walk into the river, walk into traffic, walking into the sea, step in front of a, stepping in front of, jump in front of, in front of a train, in front of the train, lie down on the tracks, on the tracks, crash my car, drive off the',
  },
  not_back: {
    about: 'and will not come back',
    words:
      'буцаж гарахгүй, буцаж ирэхгүй, эргэж ирэхгүй, гарахгүй, буцахгүй, шийдлээ, шийдсэн, дуусгая, дуусна, ирэхгүй',
  },
  bad_drink: {
    about: 'has drunk something that kills',
    verbs:
      'хор уу, хорт юм уу, хортой юм уу, цагаан цуу уу, цуу уу, уксус уу, жавель уу, хлор уу, цайруулагч уу, угаалгын шингэн уу, цэвэрлэгч уу, бензин уу, антифриз уу, хархны хор уу, шавж хор уу, шавжны хор уу, хор ид, хархны хор ид, хүчил уу, спирт уу, мөнгөн ус уу, шатахуун уу',
    en: 'drank bleach, drink bleach, drank poison, drink poison, drank detergent, rat poison, swallowed bleach, drank antifreeze, drank pesticide',
  },
  pills_word: {
    about: 'pills',
    words: 'эм, бүх эм, эмүүдээ, их эм, олон эм, хайрцаг эм, нойрны эм, эмийг бүгдийг, em',
  },
  swallowed: {
    about: 'swallowed',
    words: 'уучихлаа, уучихсан, залгичихлаа, залгичихсан, уучлаа, уучсан, уучихаад, уучихлээ',
  },
  children_given: {
    about: 'children put into other hands',
    verbs:
      'хүүхэд даатга, хүүхдүүд даатга, хүүхдээ даатга, хүүхдүүдээ даатга, охиноо даатга, хүүгээ даатга, хүүхдүүд харж ханд, хүүхдүүд хараарай, хүүхэд хараарай',
    words:
      'миний хүүхдийг хараарай, миний хүүхдүүдийг хараарай, хүүхдийг минь хараарай, хүүхдүүдийг минь хараарай, хүүхдүүдийг минь сайн, хүүг минь хараарай, охиныг минь хараарай',
  },
  to_kin: {
    about: 'to her sister, her mother',
    words: 'эгчид, эгчдээ, ээжид, ээждээ, эмээд, дүүд, найздаа, ахад, аавд, эмээд нь, чамд, танд',
  },
  letter_done: {
    about: 'has written her letter',
    words:
      'goodbye letter, letter бич, letter бичсэн, letter бичлээ, сүүлчийн letter, захиа бичсэн, захиагаа бичсэн, захиагаа бичлээ, захиагаа бичээд, захидал бичсэн, захидлаа бичсэн, захидлаа бичээд, захидлаа бичлээ, захиагаа үлдээ, захидлаа үлдээ, үлдээх захиа, сүүлчийн захиа, сүүлчийн үг, сүүлчийн үгээ, салах ёсны захиа',
  },
  gun_here: {
    about: 'the gun is here, one pull',
    words:
      'буу нь энд, буу энд байна, буу гарт, буу надад байна, нэг дарахад, гохыг нь дар, гох дарахад, аавын буу, буугаа сумла, сум нь байна',
  },
  forgive_all: {
    about: 'forgive me, goodbye',
    words:
      'бүгдээрээ уучлаарай, бүгдээрээ намайг уучлаарай, уучлаарай бүгд, бүгд уучлаарай, уучлаарай бүгдээрээ, намайг уучлаарай, уучлаарай ээж, ээж ээ уучлаарай, уучлаарай аав, баяртай бүгд, бүгдэд баяртай, баяртай бүгдээрээ, баяртай гэж бич',
    en: 'forgive me everyone, sorry everyone, sorry mom, sorry mum, goodbye everyone, goodbye mom, tell everyone i, goodbye',
  },
  kid_locked: {
    about: 'locks children in and goes, leaves them and drinks',
    verbs:
      'хүүхэд түгж, хүүхдээ түгж, хүүхэд цоожил, хүүхэд цоожло, хүүхэд орхи, хүүхдээ орхи, хүүхдүүдээ орхи, хүүхэд хая, хүүхдээ хая, хүүхдүүдээ хая, хүүхэд гаргаад түгж, хүүхэд өлсгө, хүүхэд хоолгүй орхи, хүүхэд гинжил, хүүхэд уя',
  },
  went_drinking: {
    about: 'goes away, drinks',
    verbs: 'архид, архи уу, согт, алга бол',
    words: 'явчихдаг, архи уудаг, явдаг, явчихсан, явчихлаа, алга болдог, хоноод, хоног, ирдэггүй',
  },
  kid_hungry: {
    about: 'children hungry, without parents',
    words:
      'эх нь байхгүй, эцэг эх нь байхгүй, ээж нь байхгүй, аав ээж нь байхгүй, ээж нь алга, эх нь алга, эцэг эх нь архи, ээж нь архи, аав ээж нь архи, асрах хүнгүй, харах хүнгүй',
  },
  kid_made_work: {
    about: 'children made to work or beg',
    verbs:
      'хүүхдээр ажил хийлгэ, хүүхдээр гуйлга, хүүхэд ажиллуул, хүүхдүүд ажиллуул, хүүхэд гуйлга гуйлга, хүүхдээр хулгай, хүүхэд зарц, хүүхдээр хайлга, хүүхдээр зөөлгө',
  },
  kid_shaken: {
    about: 'a baby shaken, thrown away',
    verbs:
      'нялх сэгсэр, нялх хүүхэд сэгсэр, хүүхэд сэгсэр, хүүхдээ сэгсэр, нялх шид, хүүхдээ шид, нялх хая, хүүхэд хаяа, нялх хог, нялх хүүхэд хог, хүүхэд боо',
  },
  kid_cries: {
    about: 'a child cries and screams next door',
    verbs: 'хүүхэд орил, хүүхэд чарл, хүүхэд хашгир, хүүхэд гуй',
  },
  grown_net_man: {
    about: 'a grown man, met on the net',
    words:
      'том хүн, том эр, насанд хүрсэн хүн, танилцсан хүнтэй, танилцсан залуутай, танихгүй хүнтэй, танихгүй эртэй, том залуу, хөгшин эр, нас тогтсон',
  },
  chat_or_go: {
    about: 'chats, goes, meets',
    verbs: 'чатал, чатла, бич, яв, уулз, явчих, дага, зугт',
    words: 'чатладаг, чаталдаг, явсан, явчихсан, явчихлаа, уулзсан, уулзах гэж',
  },
  tries_on: {
    about: 'tries it on with her (оролдох)',
    words:
      'оролддог, оролдсон, оролдоод байдаг, оролдоод байна, оролдож байсан, оролдох гээд, барьдаг, барьсан, бариад байдаг, барьж авдаг',
  },
  film_verb: {
    about: 'films',
    verbs: 'бич, хальсал, зурагл, дүрсл, дүрсжүүл, бичлэг хий, камерд, бичиж ав, хальсалж, дуранд',
  },
  film_when: {
    about: 'in the shower, changing, asleep, having sex',
    words:
      'шүршүүрт орж байхад, шүршүүрт ороход, шүршүүрт байхад, душинд орж байхад, душинд ороход, хувцас солиход, хувцас сольж байхад, хувцсаа солиход, хувцаслаж байхад, нүцгэн байхад, унтаж байхад, секс хийж байхыг, секс хийхийг, секс хийж байхад, усанд орж байхыг, усанд орж байхад, ариун цэврийн өрөөнд, жорлонд байхад, нууцаар',
  },
  on_video: {
    about: 'on a video call: undress',
    words: 'видео дуудлагаар, видео дуудлага дээр, видеогоор, камерын өмнө, камер дээр, камераар',
    en: 'on video call, on camera, on a video call',
  },
  undress_say: {
    about: 'told to undress',
    words:
      'тайл гэсэн, тайл гэж, тайл гээд, тайлуулсан, тайлуулдаг, нүцгэл гэ, хувцсаа тайл, биеэ үзүүл, юмаа үзүүл',
    en: 'undress, take off my clothes, take my clothes off, strip',
  },
  pic_word: {
    about: 'pictures, a recording',
    nouns: 'бичлэг, зураг, видео, нюд, клип, сексийн бичлэг, нүцгэн зураг, хувийн зураг',
  },
  spread_done: {
    about: 'was spread, seen by everybody',
    words:
      'тараачихлаа, тараачихсан, тараасан, тарчихлаа, тарчихсан, тархчихлаа, тархчихсан, тархсан, тарсан, тарлаа, тархлаа, цацчихлаа, цацагдлаа, цацагдчихлаа, үзсэн, үзчихсэн, харсан, харчихсан, гарчихлаа, алдагдсан, алдагдчихлаа, үзчихжээ, гарчихвал, тарвал, тархвал, тархах вий, гарах вий',
  },
  all_seen: {
    about: 'everybody',
    words: 'бүх хүн, бүгд, ангиараа, ажлынхан, найзууд, хүн болгон, бүх хүмүүс, сургуулиараа, хүмүүс',
  },
  secret_pics: {
    about: 'private pictures',
    words:
      'нууц зураг, нууц зургууд, хувийн зургууд, хувийн зураг, нүцгэн зургууд, нүцгэн зураг, нүцгэн бичлэг, нүцгэн зургаа',
  },
  phone_lost: {
    about: 'the phone was lost, stolen',
    words:
      'утсаа хулгайд, утсаа алдсан, утсаа алдчихлаа, утсаа гээ, утас хулгайд, утсыг минь хулгайл, хулгайд алдлаа, хакердсан, хакердуул',
  },
  shows_up: {
    about: 'comes to her work, her home, her school',
    verbs:
      'ажил дээр ир, ажил дээр хүрч ир, ажил дээр хүрээд ир, ажил хүрч ир, гэрт ир, гэр хүрч ир, сургууль хүрч ир, сургууль дээр ир, орцонд хүлээ, орцонд зогс, хаалганы гадаа хүлээ, гадаа хүлээгээд, хүлээгээд бай, машин дотор хүлээ, хаана явсан ир, араас ир, араас хүрч ир, нүүсэн газар ир',
  },
  each_step: {
    about: 'knows each step, watches where she is',
    words:
      'алхам бүрийг, алхам болгоныг, алхам бүр, байршлыг минь хян, байршлыг хян, байршил хян, миний байршлыг, хаана байгааг минь мэд, хаана байгааг мэд, хаана явсныг мэд, хаана явсныг тэр, хаана яваагаа, утсанд минь программ, утсанд программ суулга, программ суулгачих, апп суулгачих, утсыг минь хян, утсыг минь хянадаг, хаа сайгүй даг',
    en: 'knows every step, knows everywhere i go, knows where i go, tracks my, tracking my location, watches my location, follows my location, app on my phone',
  },
  moved_and_found: {
    about: 'even after she moved in secret',
    words:
      'нүүсэн чинь, нүүчихсэн чинь, нүүхэд, нүүсэн ч, нүүгээд байхад, солисон чинь, сольсон чинь, хот руу явсан чинь, салсан ч, салчихсан ч, салсан хойно ч, салсны дараа ч, салснаас хойш',
  },
  there_again: {
    about: 'there again, gives no peace',
    words:
      'араас ирчихсэн, араас ирсэн, араас олоод, олоод ирсэн, олоод ирчихсэн, олж ирсэн, тайван байлгахгүй, тайван байлгадаггүй, тайван амьдруулахгүй, амар амьдруулахгүй, салахгүй байна, дарамталсаар, дарамталсаар байна, залгасаар, мөрдсөөр, дагасаар',
  },
  will_report: {
    about: 'will report her: police, immigration, deported',
    words:
      'цагаачлалд барьж өг, цагаачлалд хэлнэ, цагаачлалд мэдэгд, цагаачлалын албанд, цагдаад барьж өг, цагдаад бариулна, цагдаад баривчлуул, баривчлуулна, бариулна, депорт хийлгэ, депортлуул, депортлогд, шоронд хийлгэ, шоронд суулга, шоронд явуул, хилээр хөөлгө, албадан гаргуул, визийг чинь цуцал, визийг цуцал, визийг минь цуцал',
    en: 'call immigration, report me to immigration, have me deported, get me deported, have me arrested, cancel my visa, send me to jail, tell the police i',
  },
  your_kin: {
    about: 'your family, your mother, your child',
    words:
      'гэрийнхнийг чинь, гэрийнхэнд чинь, ээжийг чинь, ээжид чинь, аавыг чинь, хүүхдийг чинь, хүүхдүүдийг чинь, гэр бүлийг чинь, дүүг чинь, охиныг чинь, хүүг чинь, ар гэрийг чинь, ар гэрт чинь, нүүрийг чинь, толгойг чинь, хөлийг чинь, гарыг чинь, нүдийг чинь, шүдийг чинь, чамайг',
  },
  harm_said: {
    about: 'will see to it, will break it',
    words:
      'мэднэ гэ, мэднэ гэсэн, мэднэ шүү, яах ч магадгүй, яахыг мэдэхгүй, муу юм болно, хугална, хагална, ална, зодно, цохино, тасална, хага цохино, гэмтээнэ, шатаана, булна, устгана, үгүй хийнэ, авна гэ, амьд байлгахгүй, тавихгүй, тайван байлгахгүй, зодуулна, өшөө',
  },
  if_speaks: {
    about: 'if she opens her mouth',
    words:
      'ам ангайвал, ам нээвэл, дуугарвал, хэлбэл, хэлвэл, хэлчихвэл, гомдол гаргавал, ярьвал, зугтвал, явбал, салбал, цагдаад хэлбэл, цагдаад өгвөл, шүүхэд өгвөл, гэрч болвол, гэрчилбэл',
  },
  it_ends: {
    about: 'it is over, dies, disappears',
    words:
      'дуусна, дуусгана, үхнэ, ална, алга болно, алга болгоно, харамсана, таарна, өөрөө мэд, үгүй болно, цаг нь болно, хэцүү болно',
  },
  revenge: {
    about: 'revenge',
    verbs: 'өшөө ав, өс ав, өшөөгөө ав, өшөөрх, хариугаа ав, тооцоо хий, тооцоогоо хий',
    words: 'өшөөгөө авна, өшөө авна, тооцоо бодно, тооцоо хийнэ, хариугаа авна, тооцоотой',
    en: 'take revenge, get revenge, make me pay, make you pay, get back at me',
  },
  threat_came: {
    about: 'threats came to her',
    verbs:
      'заналхийл, сүрдүүл, занал, сүрдүүлэг ир, сүрдүүлэг явуул, сүрдүүлэг бич, занал хэл, айлган сүрдүүл',
  },
  to_me: {
    about: 'to me, to my family',
    words:
      'надад, надруу, над руу, бидэнд, гэр бүлд минь, гэрийнхэнд минь, ээжид минь, хүүхдэд минь, хүүхдүүдэд минь',
  },
  calls_daily: {
    about: 'calls every day, all night',
    words:
      'өдөр бүр залга, өдөр болгон залга, өдөржин залга, шөнөжин залга, цаг тутам залга, минут тутам залга, дахин дахин залга, зуун удаа залга, хэдэн арван удаа залга, танихгүй дугаараас залга, олон дугаараас залга, нуугдмал дугаараас',
  },
  wont_now: {
    about: 'not now, not aloud, with little time',
    words:
      'зөвхөн тийм үгүй, тийм үгүй гэж хариул, ярьж чадахгүй нь, ярьж чадку, ярьж чадкү, ярих боломжгүй, одоо ярьж чад, тийм үгүйгээр, тийм үгүй гэж, дуугарахгүй бичье, шивнээд, дуу гаргахгүй, минут л байна, таван минут л, ганц минут л, хэдхэн минут, цаг бага байна, удаан бичиж чад, утас миний биш, миний утас биш, найзын утас, өөр хүний утас, энэ утас миний биш, утсыг тэр шалга, утсыг шалгана, утас шалгана, утсыг нь үзнэ, мессежийг унших, мессежийг үзэх, нууцаар хариул, нууцаар бич, нууцаар бичээрэй, код үгээр',
    en: 'brb they, checking our phones, checks our phones, checking my phone, not my phone, this is not my phone, using a friends phone, borrowed phone, answer with yes or no, yes or no only, only yes or no, only have a minute, only have a few minutes, have a few minutes, i have five minutes, type fast, have to be quiet, cant make noise, cant be seen, must be quiet',
  },
  beside_her: {
    about: 'beside her, in the shower, asleep',
    words:
      'дэргэд, дэргэд нь, хажууд, хажуунд, хажууд нь, зэрэгцээд, шүршүүрт орсон, душинд орсон, усанд орсон, унтаж байгаа, унтаж байгаа дээр, унтсан, сэрвэл, сэрчих вий, сэрчихвэл, уншиж байж, уншиж магад, унших вий, уншчих вий, үзэх вий, үзчих вий, сонсох вий, мэдчих вий',
  },
  man_here: {
    about: 'somebody has come, is here',
    words:
      'хүн ирлээ, хүн ирчихлээ, хүн ирчлээ, хүн орж ирлээ, хүн байна, хүн бна, хүн бн, хүмүүс ирлээ, хүн ирж байна, хүн ирчлэ, хүн ирж явна',
  },
  stops_now: {
    about: 'stops, shuts it',
    words: 'хаалаа, хаая, тасаллаа, тасалъя, болилоо, болъё, дараа, гарлаа, явлаа, унтраалаа, нуулаа',
  },
  watches_me: {
    about: 'watches me',
    words:
      'намайг харж байна, намайг хараад байна, намайг харж суу, намайг хараад суу, хараад байна, харж байна, чагнаж байгаа, чагнаж байна, чагнаад байна, сонсож байна, сонсоод байна, сонсож байгаа, чагнаад',
  },
  how_many_word: { about: 'how many', words: 'хэдэн, хэд, хэдийг, ямар, аль, яаж' },
  room_empty: {
    about: 'a room, a bottle, a wallet is empty',
    words:
      'өрөө, байр, лонх, аяга, түрийвч, данс, автобус, зам, дэлгүүр, танхим, ангид, савх, кино, тасалбар, олох найдвар, тэнцэх, ялах',
  },
  crash_self: {
    about: 'to crash the car, hit a tree',
    verbs: 'мод мөргө, машинтайгаа мөргө, машинаар мөргө, машинтай мод мөргө, хад мөргө, шон мөргө, осолд ор',
  },
  prepared: {
    about: 'has got ready',
    words: 'бэлдсэн, бэлдчихсэн, бэлдлээ, бэлтгэсэн, бэлтгэчихсэн, цуглуулсан, авчихсан, худалдаж авсан',
  },
  beach_words: {
    about: 'bathing, fishing',
    words: 'сэл, сэлж, сэлсэн, загас, загасчил, амралт, зуслан, нарлаж, зугаа, бүгдээрээ, зураг',
    en: 'swim, swimming, fishing, beach, surf, holiday',
  },
  hang_future: { about: 'will hang', words: 'дүүжилнэ, дүүжлэх, дүүжлэнэ, дүүжилье, дүүжилчихье' },
  home_not_back: {
    about: 'has not come home',
    words:
      'гэртээ ирээгүй, гэртээ ирсэнгүй, ирээгүй байна, хонож ирээгүй, ирээгүй хоёр, сураггүй, алга, олдохгүй',
  },
  child_me: { about: 'I am a child', words: 'би хүүхэд, би бага, би сурагч, би жаахан' },
  made_name_account: {
    about: 'an account in her name',
    verbs:
      'нэрээр хаяг нээ, нэрээр фэйсбүүк нээ, нэр хаяг нээ, нэрээр аккаунт нээ, нэрээр хаяг үүсг, нэрээр сувag',
  },
  prison_out: {
    about: 'out of prison',
    words: 'шоронгоос, хорихоос, суллагд, суллагдаад, гарч ирээд, гарч ирмэгц, гармагц, суллагдсан',
  },
  will_come_for_me: {
    about: 'will come for you',
    words:
      'чи удахгүй, чиний цаг, цаг чинь болсон, чамтай тооцоо, чамд үзүүлнэ, чамд үзүүлээд өгнө, чамайг зүгээр орхихгүй, намайг зүгээр орхихгүй, чамайг тайван байлгахгүй',
  },
  people_watch_en: {
    about: 'has her people watched',
    en: 'sends people to watch, sent people to watch, sends men to watch, people to watch my, watching my mother, watching my house, watch my mothers house',
  },
  hear_me_en: {
    about: 'he can hear me',
    en: 'can hear me, he can hear, they can hear, will hear me, only text, text only, please only text, just text',
  },
  calm_now: {
    about: 'calm now',
    words: 'амгалан, тайван болсон, тайван байна, одоо тайван, сайхан болсон, амарлаа, чөлөөтэй, жаргалтай',
  },
  all_word: {
    about: 'all of it',
    words:
      'бүхлээр, бүхлээр нь, бүхэлд нь, бүгдийг, бүгдийг нь, бүтнээр, бүтэн хайрцаг, хайрцгаар, савтай нь, байгаагаар, бүх',
  },
  die_short_en: {
    about: 'to jump, to die, goodbye',
    en: 'i want to jump, want to jump, i will jump, im going to jump, cant take it anymore, cant take it any more, cant take this anymore, i give up, suicidal, wants to kill herself, wants to kill himself, want to die, i feel nothing, nothing matters anymore, no way out, there is no way out',
  },
  bye_short_en: {
    about: 'a goodbye, a letter',
    en: 'goodbye, goodbye everyone, i wrote a letter, wrote a letter, wrote letters, take care of my children, take care of my kids, take care of my baby, look after my kids, my last message, last message',
  },
  shaken_en: {
    about: 'shakes the baby, touches a girl',
    en: 'shakes the baby, shook the baby, shakes my baby, hits the baby, touched a girl, touches the girls, touched the girls, touching the children',
  },
  shown_en: {
    about: 'her recording is out',
    en: 'my video is on, my photos are on, my pictures are on, my video is everywhere, fake nude, fake nudes, deepfake, deep fake, everyone saw my',
  },
  later_en: {
    about: 'later, he is back',
    en: 'write later, text later, delete this, delete it, he is back, hes back, gtg he, got to go he, have to go he, he is coming, cant write, cant type now',
  },
  follow_net: {
    about: 'follows on the net',
    words: 'инстаграмд, фэйсбүүкээр, facebookeer, фэйсбүүкт, тиктокт, instagramd, твиттер, дагаарай, дагагч',
  },
  kin_goes: {
    about: 'one of hers left a letter, looks for a rope, said goodbye',
    words:
      'захидал үлдээ, захидал үлдээчих, захиа үлдээ, захиа үлдээчих, олс хай, олс хайгаад, олс аваад, буугаа аваад гар, баяртай гэж бич, баяртай гэж бичээд, уучлаарай гэж бич, сэрэхгүй байна, эм ихээр уу, их эм уу, судсаа хэрч, гараа хэрч',
  },
  counts_pills: {
    about: 'counts pills, runs a bath, sits with them',
    verbs:
      'эм тоол, эмээ тоол, эмийг тоол, эм гарга тавь, эм цуглуул, ванн ус дүүргэ, ванн дүүргэ, сахлын хутга ав, иртэй суу',
    words: 'эмээ тоолоод, эмээ гаргаад, ванндаа ус',
  },
  kin_word: {
    about: 'one of hers',
    words:
      'найз маань, ээж маань, охин маань, дүү маань, ах маань, эгч маань, хүү маань, нөхөр маань, ангийн найз, найз охин, эгч, дүү, ах, ээж, аав маань, найз минь, охин минь, хүү минь',
  },
  steps_heard: {
    about: 'steps, a door, a voice',
    words:
      'хөлийн чимээ, хөл чимээ, хөлийнх нь чимээ, хаалга дуугарлаа, хаалга дуугарч, хаалга онгойх, хаалга онгойлоо, чимээ гарлаа, дуу нь гарлаа, түлхүүр эргэх, шатаар өгсөж',
  },
  his_absence: {
    about: 'he is in the shower, at the shop',
    words:
      'душид байна, душид бн, душинд байна, шүршүүрт байна, дэлгүүр орсон, дэлгүүр явсан, дэлгүүр орчихсон, гадаа гарчихсон, тамхи татаж байна, ажилдаа явсан хооронд, хог асгахаар',
  },
  sign_wish: {
    about: 'a sign, one word, a dot',
    words:
      'дохио өг, дохио өгье, цэг явуул, цэг явуулъя, тийм үгүй гэе, тийм үгүй гэж, та асуу, нэг үгээр, код үг, хариугаа битгий, хариу битгий явуул, битгий хариул, микрофон нээж, видео залгаж болохгүй, видео дуудлага болохгүй, дуу гарвал мэднэ, чатыг нээж үз, чатыг маань нээж, мессежийг нээж үз',
  },
  phone_of_other: {
    about: 'somebody else\u2019s phone',
    words:
      'эгчийн утас, эгчийнхээ утас, найзынхаа утас, найзынхаа утаснаас, найзын утаснаас, хүний утаснаас, хүний утас, хөршийн утас, ээжийн утас, дүүгийн утас, ажлын утаснаас',
  },
} satisfies Record<string, Concept>
