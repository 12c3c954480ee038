/** Danger told by what is seen and heard: what lies ready, what moves at the door, what somebody counts. */
import type { Concept } from '../../lexicon.ts'

export const asItIsSeen = {
  blood_wont_stop: {
    about: 'blood that does not stop',
    words:
      'цус тогтохгүй, цус нь тогтохгүй, цус зогсохгүй, цус нь зогсохгүй, цус тогтож өгөхгүй, цус тогтоож чадахгүй, цусаа тогтоож чадахгүй, цусыг нь тогтоож чадахгүй',
    en: 'bleeding wont stop, bleeding not stop, bleeding does not stop, bleeding doesnt stop, blood wont stop, blood not stop, blood does not stop, blood doesnt stop, stop the bleeding, stop the blood',
  },
  left_for_others: {
    about: 'gives away her animals, her things, the care of her children',
    verbs:
      'нохойгоо өг, муураа өг, нохойгоо хөршид өг, муураа хөршид өг, нохойг авч тэжээ, муурыг авч тэжээ, бүгдийг нь тараа, бүх юмаа тараа, хүүхдээ ээжид хүргэ, хүүхдүүдээ ээжид хүргэ, хүүхдээ эмээд хүргэ, хүүхдээ эгчид хүргэ, хүүг минь өсгө, охиныг минь өсгө',
    words:
      'хэнд үлдэх бол, хэн тэжээх бол, хэн харах бол, хэн хариулах бол, хэн асрах бол, хооллох хүнгүй, надгүй болсон хойно, намайг байхгүй болохоор, миний оронд харж, миний оронд өсгө',
    en: 'gave my cat, gave away my cat, gave my dog, gave away my dog, take care of my cat, feed my cat, who will feed, will raise my son, will raise my daughter, will raise my kids, wont need it after, wont need them after',
  },
  all_in_order: {
    about: 'all is ready, in order, paid, written',
    words:
      'бусад нь бэлэн, бусдыг нь цэгцэл, бусад нь цэгцтэй, бүгд бэлэн, одоо бэлэн, одоо миний ээлж, миний ээлж, бэлэн боллоо, дэлхийн ажил дуус, энэ дэлхийн ажил, бүх цаасаа цэгцэл, бүх тооцоо тулсан, тооцоогоо дуусгачихлаа, дахиж хэрэггүй, сүүлийн хуудас, захиа бэлэн, захианууд бэлэн, гурван захиа бич, намайг бүү хай, хайх хэрэггүй',
    en: 'letters are ready, wrote the notes, wrote three letters, wrote my letters, notes are written, paid everything off, cleaned the flat so, nobody has to deal with it, thank you for being here, that day is my last, is my last day, after tonight',
  },
  last_message: {
    about: 'this is the last message, nobody need look for her',
    words:
      'хамгийн сүүлийн мессеж, хамгийн сүүлийн зурвас, хамгийн сүүлийн бичсэн, сүүлийн мессеж минь, миний сүүлийн мессеж, намайг хайх хэрэггүй, намайг битгий хайгаарай, оршуулгандаа өмс, оршуулганд минь өмс, өглөө гэхэд би байхгүй, биеэ орхих цаг, тэсэх хугацаа дууссан, дахиад хийнэ гэдгээ мэд, өөрийгөө өршөө гэж гуй',
    en: 'last message from me, my last message, dont look for my body, keep googling how many, went too deep this time, not scared of it anymore, not scared of dying anymore',
  },
  pills_going_in: {
    about: 'has begun to swallow, does not know how many, feels it work',
    words:
      'хэдийг идсэнээ март, хэдэн ширхэг идсэнээ март, хэдийг уусанаа март, хэдийг уусан, хэд дэх нь билээ, алгандаа асгачихсан, алганд асгачихсан, алганд асгаж, залгихад л болно, нэг нэгээр нь залгиж, эмийн хайрцгаа хоосло, цууны хүчил уу, цагаан цууг уу, уусан юм минь шатааж',
    en: 'swallowed all of them, swallowed them all, already swallowed, already drank vinegar, drank bleach, drank the bleach, drank cleaning liquid, swallow the cleaning, lost count of the pills, lost count how many i took',
  },
  at_the_last_place: {
    about: 'stands at the rail, the track, the water and says that she will not turn back',
    words:
      'шар зураасыг давж, шар зурааснаас давж, хашлага давсан, хашлага даваад, хашлаганы цаана, хашлага давчихсан, цонхны торыг авчихсан, хөл минь гадаа унжи, хөл унжуул, дээвэр дээр гарчихсан, дээвэр дээр гараад, голын гүн тохой, мөсний цоорхой, нуур хөлдсөн цоорхой, галт тэрэг хэдэн минутын дараа, дараагийн галт тэрэг, дараагийн вагон, ирэхэд нь нэг алхам, нэг л алхам',
    en: 'over the railing, other side of the railing, next train is mine, legs over the edge, feet over the edge, on the ledge, on the roof alone',
  },
  blade_ready: {
    about: 'sharpens a blade, takes the axe that is not in its place',
    verbs:
      'сүхээ билүүд, сүх билүүд, хутгаа билүүд над, сүх эргэлдүүл, хутга эргэлдүүл, төмрөө улайтга, төмөр улайтга над',
    words: 'сүх алга тэр бас алга, сүх хаалга цоол, сүх хаалга',
    en: 'sharpening the axe, sharpening his axe, sharpening his knife and, knife is missing and he, axe is gone and',
  },
  fire_ready: {
    about: 'petrol on the floor, matches struck and put out, gas let out',
    words:
      'шал дүүрэн бензин, бензин асгачихсан, бензин асгачихлаа, канистр барьчихсан, канистр барьж, битүү шатна, гэрийг чинь шатаа, шүдэнз зураад унтраа, шүдэнз зураад, газаа онгойлгочих, газ онгойлгочих, асаагуур эргүүлж, асаагуур тоглуул',
    en: 'turned the gas on and, turned on the gas and, playing with the lighter, petrol on the floor, pouring petrol, jerrycan around',
  },
  door_giving_way: {
    about: 'the handle turns, the nails and hinges come out, the last lock goes',
    words:
      'бариул эргээд л, бариул эргээд байна, бариул хөдөлж, цоож нь удахгүй тасар, цоож тасарлаа, цоож салах нь, нугас сугар, нугас нь сугар, хадаас сугар, хадаас нь сугар, хаалга татаж байна согтуу, сүүлчийн цоож, онгилж байгаа дуу, цоож ухаж, давхар давхраар дууд',
    en: 'hinges are coming off, hinges coming off, taking the door handle off, taking the handle off, door handle is turning, handle is turning, lock is giving, door is giving, door wont hold, door is cracking, calling my name all sweet, hear his shoes, hears me breathe',
  },
  way_is_other: {
    about: 'the ride goes another way, the doors have no handle',
    words:
      'дотор талд нь бариул, дотор талдаа бариулгүй, зам нь биш, буулгахгүй яваад, зогсохгүй яваад, зүг биш, манай зүг биш, эргээд гарц өгөхгүй',
    en: 'not the way, turned off the road, turn off road, not stop when, no handle inside, no handle on, doors have no handle',
  },
  shut_in_seen: {
    about: 'no air, no handle, nailed windows, a chain that reaches so far',
    words:
      'агаар дуусаж, агаар дутаж, агаар дутаад, агааргүй болж, тэвшин дотор хүмүүс, чиргүүл дотор хүн, чингэлэг дотор хүн, чингэлэгт хүн, хөлөн дээрх гинж, хөл дээрх гинж, хөлний гинж, гинж орны, гинж хүр, паарны хоолойд уя, паарнаас уя, халаагуураас уя, орны хөлнөөс уя, хоолойд уяад гар, уяад дэлгүүр яв, шүдээрээ тайл, цонх битүү шуруп, цонхыг шурупд, цонхыг хадаас, гаднаас нь төмрөөр хөндлөө, гаднаас нь төмөр, хөшиг хадаас, эндээс хэвтээгээрээ гар, хэвтээгээрээ л гар, түлхүүр дэрэндээ, түлхүүрээ дэрэн доор, бугуйнаас нь уя, бугуй нь уяс, хавчуургаас уя',
    en: 'no handle on my side, no handle on this side, tie my foot, tied my foot, tied my ankle, tied to the radiator, tied to the bed, tied to the pipe, chained to the, chain reaches, welded the door, welded the balcony, welded shut, nailed down, nailed shut, curtains are nailed, sleep across the door, sleeps across the door, sleep across door, only key in her pillow, sleeps with the key, sleeps with the only key, never told the gate code, in some container, air is running out, running out of air, i only see ceiling, see only ceiling, the third night in',
  },
  price_asked: {
    about: 'somebody asks her price, weighs her, counts money over her',
    words:
      'намайг хэд вэ, намайг хэдээр, хэд вэ гэж намайг, намайг үнэл, надад үнэ тавь, надад үнэ бич, миний үнэ, үнийг минь хэл, үнэ бичдэг, зураг авч үнэ, хямд авлаа гэж намайг, чамайг хямд ав, чамайг ханшаас, бараа шиг үз, бараа авч байгаа хүн шиг, биднийг жинл, шөнөдөө арван хүн, тоогоо гүйцээхгүй бол, тоо гүйцэхгүй бол, жолооч нар цонхоор төл, эзэнд дугтуй өг, шинэ эзэн намайг, намайг хүлээлгэж өг, бүгдийнх гэж хэл, чи бүгдийнх',
    en: 'put price on me, put a price on me, price on me, price under my photo, saw money counted, counted money for me, guest for night, drivers pay at, boyfriend drops me at, weigh us, weighs us, bought me from, new owner says',
  },
  child_handed_over: {
    about: 'a child is given, promised, traded, or used',
    words:
      'тавин хоньд тохир, хоньд тохирсон, малаар тохирсон, нэг мотор тавин хонь, мотороор солих, хонь өгчихсөн намайг, бэрд тохир, бэрд өг, бага насны бэр, нялхыг авахаар тохир, нялхыг нь авахаар тохир, нялхыг үнэ тохир, нялхыг зар, төрөөгүй хүүхдийг зар, дүү охиныг өгсөн, дүү охиныг өгчих, охиныг нагацад өгсөн, арван хоёртойг үлдээ, арван хоёртойг үлдээдэг, хичээлээс гаргаж гуйлга, гар сунгаж суулга, гудамжинд гар сунга, морь уяач намайг, морь уяач хүүхэд эмнэлэг, шалгалт ирэхээр нуу, шалгалт ирэхээр чемодан, насаа нэм гэж, насаа өөрөөр хэл, 21 гэж хэл, 18 гэж хэлүүл, 18 гэж цээжлүүл, гэж цээжлүүлсэн',
    en: 'sheep were given for me, sheep were already given, bride money for her, bride money for me, given to a man, jockey whip, whip him till, shake the baby, shook the baby, shaking the baby, sell the newborn, want sell in hospital, newborn they want, coach hand is on, tied my little brother, tied my lil bro, told to say i am 18, told to say im 18, told us to say we are 18',
  },
  keeps_it_short: {
    about: 'somebody is near: she writes short, asks to be answered as by a bank or a shop',
    words:
      'нэг цэг явуул, цэг явуулна, хариугаа банкны, банкны мессеж шиг, хар зах шиг бич, найз шиг бичээрэй, дэлгүүр шиг бичээрэй, ус онгойлгочихоод бичиж, усаа онгойлгочихоод, ус гоожуулж байж бич, ус гоожуулчихаад, жижиг үсгээр бич, дэлгэцээ гэрэлгүй, гэрэлгүй бичиж, буцаад ирчихлээ дараа, машины гэрэл хашаанд, гэрэл хашаанд орж, хөлийн чимээ ойрт, хөлийн чимээ гар, дуу гарвал мэднэ, хэвтэж байгаад бичиж, хөнжил дотор бичиж, хөнжил дотроос бич, утсаа нууж бич, хүн орж ирвэл дуусна',
    en: 'shh he wake up, shh he is, he wake up, he is waking, hes waking up, pretend you sell, answer like a bank, answer like a shop, look like bank sms, look like a bank, send one dot, water open so, water running so, so he not hear, so he doesnt hear, make letters small, brb hes back, hes back early, headlights in the yard, if my answer is strange, if i stop writing, if i vanish, use easy words, keep it short and boring, under the blanket so',
  },
  repair_words: {
    about: 'mends, paints, changes a part',
    verbs: 'засварл, будаж өг, сольж өг, тослож өг, солиул',
    nouns: 'засвар, засварчин, сантехник, мужаан, дугуй, бөмбөг',
    words: 'засварт, засна, зассан, засаж, засуул, засуулна, сольж, солино, солих',
    en: 'repair, repairing, to paint it, painting, plumber, carpenter, fix it, new lock, replace',
  },
  wood_work: {
    about: 'chops firewood, cuts meat',
    words: 'түлээ хагал, түлээ бэлд, түлээ хагалах, мод хагал, мах хэрч, мах ян, идэш бэлд, идшээ',
    en: 'chop wood, chopping wood, firewood, cut the meat, butcher',
  },
} satisfies Record<string, Concept>
