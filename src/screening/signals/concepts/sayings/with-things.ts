/** Harm done with what lies at hand, told in passing, cut off, or among English words. */
import type { Concept } from '../../lexicon.ts'

export const withThings = {
  neck_grip: {
    about: 'squeezes, presses, pulls tight',
    verbs: 'чангал, базл, шах, татаад боо',
    words: 'ороогоод чангал, ороож чангал, чангалж байна, чангалаад байна',
    en: 'squeeze, squeezes, squeezed, squeezing, grip, gripped, press, presses, pressed, pressing, pulled belt, pulled a belt, tightened, hang her with, hung her with, wrapped, hand on, hands on',
  },
  neck_of: {
    about: 'her neck, her throat',
    words:
      'хүзүүг минь, хүзүүг мн, хоолойг минь, хоолойг мн, хүзүүг нь, хоолойг нь, хүзүүнээс минь, хоолойноос минь, ардаас минь хоолой, хоолойг бүглэ, хоолой бүглэ',
    en: 'my neck, her neck, my throat, her throat, neck have red line',
  },
  breath_gone: {
    about: 'breath or voice is gone after it',
    verbs: 'бүглэ, амьсгал бүтээ, амьсгал боогд',
    words: 'амьсгал хүрэхгүй, амьсгаа хүрэхгүй, амьсгал авч чадахгүй, хоолой гарахгүй',
    en: 'voice is gone, lost my voice, breathing is hard, hard to breathe, red line, cant swallow',
  },
  smothers: {
    about: 'pillow or bag over the face, head held under water',
    verbs:
      'нүүрэн дээр дар, нүүр дээр дар, нүүрэн дээрээс дар, уут өмсгө, уут өмсгүүл, уут углаа, уутаар бит, дэрээр дар, дэр дар, усанд дүр, толгойг минь дүр, толгойг минь усанд, усанд живүүл',
    words:
      'толгой дээгүүр уут, гялгар уут өмсгө, уут өмсгүүлчих, толгойг минь дүрээд, усанд толгойг минь, нүүр дээр дарж, нүүрэн дээр дарж, нүүр дээр дараад, дэрээ нүүр дээр',
    en: 'pillow on my face, pillow over my face, pillow on her face, pillow over her face, bag over my head, bag on my head, bag over her head, head under water, head in the water, push my head in water, my head under the water',
  },
  hot_thing: {
    about: 'something burning hot',
    nouns: 'индүү, шатсан төмөр, буцалсан ус, буцлам ус',
    words:
      'халуун индүү, халуун индүүгээр, индүүгээр, халуун ус, халуун тос, халуун цай, халуун шөл, буцалж байгаа ус, буцалсан цай, аягатай цай, аягатай шөл, тай шөл, улайссан төмөр, төмөр халаа, төмөр халааж, төмөр халаагаад, данхтай ус, тогоотой шөл, тогоотой ус',
    en: 'hot water, hot oil, hot tea, hot soup, hot iron, boiling',
  },
  pours_on: {
    about: 'pours, throws, presses it on somebody',
    verbs: 'асга, цац, шид, түл, нал, дөх, дөхүүл, юүл, цутга',
    words: 'асгачихлаа, асгачихсан, шидчихлээ, асгалаа, түлчихлээ, түлчихсэн, дөхөж байна, асгасан, шидлээ',
    en: 'pour, pours, poured, pouring, throw, throws, threw, splashed, pressed, burned',
  },
  on_her: {
    about: 'at me, on my head, on my back',
    words:
      'над руу, нүүр лүү, нүүр рүү, нүүрэн дээр, толгой дээр, толгой дээрээс, нуруу руу, нуруун дээр, гар дээр минь, хөл дээр минь, дээрээс минь, минь түл, нуруу түл, гар түл, биднийг, намайг, над',
    en: 'on me, at me, over me, on my, over my, my arm, my face, on her, over her, at us',
  },
  own_mishap: {
    about: 'it happened to herself',
    words: 'санамсаргүй, өөрөө асга, гар дээрээ, гараа түлчих, хөлөө түлчих, хуруугаа түл, өөрийнхөө',
    en: 'by accident, accidentally, i spilled, i burned, i burnt',
  },
  house_lit: {
    about: 'has set the house on fire, or means to, with us inside',
    verbs: 'гэрт гал тавь, байранд гал тавь, маань гал тавь, хашаанд гал тавь, байшинд гал тавь',
    words: 'гал тавьчихлаа, гал тавилаа, гал тавина гэ, гал тавих гээд',
    en: 'house is on fire he, set our house, lit the house, lit the curtains',
  },
  inside_we: {
    about: 'we are inside',
    words: 'бид дотор, би дотор, дотор байна, дотор нь байна, хүүхдүүдтэй дотор, гэрт маань, манай гэрт',
    en: 'we are inside, im inside, with us inside, kids inside',
  },
  gas_cylinder: {
    about: 'gas, explosives',
    words:
      'хийн баллон, хийн баллоны, баллоны хаалт, баллоны хаалтыг, газын баллон, хийн хаалт, тэсрэх бодис, тэсрэх бодистой, гар бөмбөг, динамит',
    en: 'gas cylinder, gas tank, explosives, grenade, dynamite',
  },
  sets_off: {
    about: 'opens it, will blow it up',
    verbs: 'дэлбэр, дэлбэл, тэсэл',
    words:
      'дэлбэрнэ, дэлбэлнэ, дэлбэлчихье, хаалтыг онгойлго, хаалтыг онгойлгоод, хаалтыг онгойлгочих, бүгдээрээ хамт үх, бүгдээрээ хамт дэлбэр, асаагуураа гарга, асаагуураа гаргалаа',
    en: 'opened, blow up, blow us up, explode',
  },
  fuel_on_her: {
    about: 'pours petrol over her',
    words:
      'над дээр бензин асга, над дээр бензин цац, над руу бензин, биднийг бензинээр, намайг бензинээр норго, дээрээс минь бензин',
    en: 'pour benzin over me, poured benzin over me, pour gasoline over me, poured gasoline over me, poured gasoline on me, pouring gasoline on me, poured petrol on me, pour petrol on me, pouring petrol on me',
  },
  shocks: {
    about: 'gives electric shocks, sets a dog or a saw on her, puts out a cigarette on her',
    verbs:
      'шокоор хатга, шокоор цохи, цахилгаан шокоор, цахилгаан шок хатга, тог гүйлгэ, тогонд цохиул, нохой турхир, нохойгоо турхир, нохойгоо над руу, нохой тавь, тамхиа гар дээр минь унтраа, тамхи унтраа, хуруу хугал, хурууг минь хугал, хуруу хугалчих, хуруу тайр, хурууг минь тайр, газ цац, янжуур унтраа, биед минь унтраа',
    words:
      'нохойгоо над руу турхир, тамхиа миний гар дээр, тамхиа гар дээр минь, шокоор хатгаад, хөрөө асаачихлаа, хөрөө асаагаад, хуруу хугалчихлаа, дараагийнх нь гар чинь, зугтвал цахилгаан, зугтвал цахилгаандуулна, тамхи биед минь, тамхиа биед минь',
    en: 'electric shock, electric baton, shocks me, shocked me, set the dog on me, sets his dog on me, put out his cigarette on, puts cigarettes out on, broke my finger, chainsaw',
  },
  you_next: {
    about: 'you are next',
    words:
      'дараа чи, дараагийнх чи, дараагийнх нь чи, дараагийнх чинь, дараа нь чиний ээлж, одоо чиний ээлж, дараагийн ээлж чинийх',
    en: 'you are next, youre next, tonight is your last, your last day, your last night, last night of your life, counting to ten, counting to three',
  },
  threatens_with: {
    about: 'chops, sharpens, shows while saying it',
    words:
      'гэж байна, гэнэ, гээд байна, гэж хэл, гээд, ирлэж байна, ирлээд, балбаад, цавчаад, савлаад, далайж, далайлаа, далайгаад',
    en: 'sharpening, sharpens, say, says, said, saying, waving, swinging, he, and',
  },
  handled: {
    about: 'raises it, loads it, swings it, drives it',
    verbs: 'далай, далайлг, сумла, савла, ирлэ, халаа',
    words:
      'далайлаа, далайж байна, далайгаад, сум хийж, сумлаж байна, сумлаад, сум хийлээ, сум хийгээд, гаргаж ирлээ, гаргаад ирлээ, гарган ирлээ',
    en: 'loaded, loading, loads, sharpening, sharpens, sharpened, swinging, swings, swung, aiming, aims, cocked',
  },
  at_hand: {
    about: 'what lies at hand: tongs, axe, pan, pipe, bottle, gun',
    nouns:
      'хайч, сүх, алх, шаантаг, шилбүүр, ташуур, шанага, хайруул, царил, лом, хүрз, жад, мачете, маат, гар буу, хутга, лонх, шил, модоо, төмөр, труба, арматур, шорлог, буугаар',
    words:
      'галын хайч, галын хавчаар, хайруулын таваг, махны сүх, тоосго, чулуу, сандал, маатар, шорлогоор, шороор, шилээр, түүгээрээ',
    en: 'rifle, gun, pistol, knife, axe, pipe, hammer, pan, shovel, machete, bat, chair leg, brick, cleaver',
  },
  struck_with: {
    about: 'struck somebody with it',
    verbs:
      'цохи, балба, шаа, хатга, дэлс, нүд, шид, мөргүүл, буулга, довтол, гуяд, дэвс, дэвр, тоншуул, дэлсүүл',
    words:
      'цохисон, цохичихлоо, шаачихлаа, шаагаад, шаасан, хатгаад, хатгачихлаа, шааж орхи, шааж орхилоо, мөргүүлээд',
    en: 'hit her with, hit me with, hits me with, beat me with, beat her with, hit him with, swinging at us, swinging at me, with a',
  },
  head_part: {
    about: 'mouth, head, back, hand',
    words:
      'аманд, ам руу, толгойд, толгой руу, толгойг, толгойг минь, толгойг нь, нүүрэнд, нүүр лүү, нуруунд, нуруу руу, гэдсэнд, хэвлийд, духанд, чамархайд, дагз руу, хавирганд, цээжинд, хамарт, шанаанд, гараар, гар нэвт, гар невийн, гарыг минь',
    en: 'my head, my mouth, my back, my face, us, me, her',
  },
  rams: {
    about: 'drives at her with a car, a lorry',
    verbs: 'машинаараа дайр, машинаар дайр, дампаар дайр, машинаараа хөө, дайруул',
    words:
      'дайрна гээд, дайрна гэ, дайрах гээд, дайраад байна, машинаараа дайр, машинаараа араас, дампаар дайрна, машинтай араас',
    en: 'driving at me, drive at me, drives at me, driving his car at, driving the truck at, run me over, run us over, run over me, running me over, chasing me with his car, car behind me, comes with car',
  },
  left_in_cold: {
    about: 'put out of the car, thrown into the snow, left on the steppe',
    verbs:
      'машинаас буулгаад орхи, машинаас буулгаад яв, хөдөө буулгаад, тал дээр орхи, талд орхи, цасан дээр хая, цасан дээр орхи, хөдөө хая, хөдөө орхи, зам дээр буулгаад яв, зам дээр орхи, голд нь буулгаад яв, хөдөө талд машинаас буулга, замын хажууд хая, замын хажууд орхи',
    words:
      'цасан дээр хаячихаад, буулгаад орхичихсон, буулгаад орхичихлоо, буулгаад явчихлаа, хаячихаад явсан, орхичихоод явсан',
    en: 'left me in the snow, left me on the road, left me in the desert, left me on the steppe, threw me out in the cold, dumped me',
  },
  freezing: {
    about: 'cold, numb, losing consciousness',
    verbs: 'даар, хөлд, осг, бээр',
    words:
      'мэдээ алд, мэдээ алдаж, мэдээ орохгүй, мэдээгүй, хөл мэдээ, хөл минь мэдээ, гар минь мэдээ, даараад, даарч байна, утасны цэнэг, км хөдөө',
    en: 'freezing, cold, numb, cant feel my, barefoot, no shoes',
  },
  line_cut: {
    about: 'screamed, asked for help, and then the phone went dead',
    words:
      'гэж sms ирээд тасар, мессеж ирээд тасар, орилоод утас нь тасар, орилоод утас тасар, уйлаад утас нь унтар, уйлаад тасар, туслаач гээд унтар, туслаарай гээд тасар, гэж бичээд утас нь унтар, гэж хэлээд утас нь тасар, ирээд тасарчихлаа, гэж бичээд тасар, байршил явуулаад унтар, хашхирч байгаад тасар, хашхирч байгаад тасарчих, уйлаад залгасан хашхир',
    en: 'then phone off, then her phone off, then cut, then the call cut, then the line cut, then the line went dead, scream on phone, screamed on the phone, screaming on the phone, scream then, only help and location, and location then, phone went dead',
  },
  baby_over: {
    about: 'holds a child out over the balcony',
    words:
      'хүүхдийг цонхоор унжуул, хүүхдийг балконоор, хүүхдийг тагтнаас, хүүг цонхоор, охиныг цонхоор, хүүхдийг цонхоор шид, хүүхэд шиднэ гэ',
    en: 'baby over the balcony, the baby over, child over the balcony, baby out of the window, baby out the window, my son over the balcony, holding my baby over',
  },
  runs_in_night: {
    about: 'has run out with nothing on, they drive about looking',
    words:
      'хувцасгүй зугт, нүцгэн зугт, хувцасгүй гарч гүй, гутал ч үгүй зугт, хөл нүцгэн гүй, гадаа хувцасгүй, хувцасгүй гадаа, машинтай хэсэж, машинтай хайж, биднийг хайж, намайг хайгаад, хэсэж байна, нохой тавиад байна, манаачууд нь хайж, дэлгүүрт нуугдаад эзний',
    en: 'run out no shoes, ran out with no shoes, ran out barefoot, run out barefoot, without shoes',
  },
  chased_by: {
    about: 'somebody comes after',
    words: 'хэсэж байна, хайж байна, араас, хөөж байна, машинтай, ирж байна, хайгаад, төвийн хүмүүс',
    en: 'behind me, after me, coming, come, car',
  },
  hinges_go: {
    about: 'the door gives way, he is in',
    words:
      'нугас ханз, нугас нь ханз, хаалганы нугас, хаалга ханз, хаалга мулт, хаалга эвдээд ор, хаалга эвдээд орж, цонх эвдээд ор, цонхоор орж ирлээ, хаалга эвдэх нь, хаалга эвдэх гээд, хаалгаа эвдэх нь, хаалга эвдчих нь, цонх эвдэх нь, хаалга эвдэж байна, шил хагалаад дайр, шил хагалаад түүгээр, шил хагалаад орж, цонх хагалаад',
    en: 'door is giving way, breaking into my, broke into my, break into my, breaking into the house, breaking into our, broke into our',
  },
  hinge_breaks: {
    about: 'gives way, has come in',
    verbs: 'ханз, мулт',
    words: 'ханзарч байна, ханзарлаа, эвдэрч байна, орж ирлээ, орж ирчихлээ',
  },
  black_eye: {
    about: 'a black eye again, and she says that she fell',
    words: 'нүд хөхөр унасан гэ, унасан гэж хэл, хаалга мөргөсөн гэж хэл, нүдээ хөхөрсөн',
    en: 'blue eye, black eye, black eyes, say i fell, said i fell, tell people i fell, told them i fell',
  },
  child_with_men: {
    about: 'a girl of fifteen with grown men',
    words:
      'том хүмүүстэй, танихгүй эрчүүдтэй, ах нартай, хойд аав ирээд, хойд аав ирлээ, хойд аав ороод, хойд аав гадаа, настай эрд өгөх, эрд өгөх гэж, зочдод танилцуулдаг, хүүхдийг шавж, интернетээс танисан залуу, нүцгэн зураг авсан охин',
    en: 'with older men, with grown men, take off clothes on camera, undress on camera, take his clothes off on camera, take off her clothes on camera',
  },
  lost_senses: {
    about: 'has lost consciousness, hides in the wardrobe',
    words:
      'ухаан алд, ухаан алдчих, ухаан алдчихлаа, ухаангүй, шкафанд ор, шкаф дотор, шүүгээ дотор, шүүгээнд орсон, орон доогуур ор, орон доор ор, түгжээд суу, ээж ажилдаа, 15тай, 14тэй, 13тай, 16тай, арван дөрвөтэй, арван гуравтай, арван тавтай, охиноо маргааш, 6 настай, шөнө cafe',
    en: '12, 13, 14, 15, 11, 10',
  },
  makes_her: {
    about: 'makes her do it, touches her, has touched her',
    words:
      'болоогүй бол буулгахгүй, унтахгүй бол буулгахгүй, хамт болоогүй бол, хамт болохгүй бол, force хийгээд, force хийж, hold down хий, hold down хийгээд, татгалзсаар байтал, татгалзсан ч хүч, хүссэн юмаа хийлгэсэн, би татгалзаж чадаагүй, хүчээр sex, хүчээр секс, зохисгүй хүрсэн, үзэж байгаад хүрсэн, бэлгийн харьцаанд оруулсан, хамт хонохгүй бол, хонохгүй бол хална, зайлахгүй бол хал, ээлжилж дайрсан, ээлжлээд хүчинчих, ээлжлээд хүчин, дургүй гэсээр байтал, базаад байсан эмч, эмч нэртэй, хөлөнд минь хүрсэн, хувцас тайчихсан байсан, юу болсноо санадаггүй, юу болсноо санахгүй, хойд суудалд дарж, үнсэлт гуй, үнсэж хүйлдаа, хуйлдаа хүр, үнсэлт гуйгаад, залуус ороочихсон, бүлэг залуус',
    verbs: 'force хий, hold down хий, rape хий',
    en: 'make me do it, makes me do it, made me do it, keeps touching me, touching me when, been touching me, hold me down and, holds me down, on top of her, on top of me, wont get off me, would not get off me',
  },
  english_blows: {
    about: 'hits, kicks, strangles, in English words with a Mongolian verb',
    verbs:
      'slap хий, punch хий, kick хий, hit хий, beat хий, strangle хий, choke хий, abuse хий, strangle болго, kick болдог, slap хийдэг',
    words:
      'punch kick, hit hit, strangle hiigeed, slap hiideg, choke хийгээд, he hit, he choke me, he beat, ад үзэж гараа, ад үзэж гар, салъя гэхээр улам, салъя гэхээр догшир, хөөгдөж гардаг, шөнө хөөгдөж, гадагш нь шиддэг, хөөгдөж гарсан, хаяа гар хүрч, хонины хашаанд хонуул, хашаанд хонуулсан, нүд пумпуй, нүд пумпуйтсан, дүүрэн хөх, хувцсаа солихоос ич, биеийн тамирт ич, хань нь дахиад эмнэлэг, дахиад эмнэлэгт хэвтүүл, алагдах шахлаа, алуулах шахлаа, үхтэл нь нуд, чатласныг минь шалга, арван жил дэлсүүл, дэлсүүлж байна, зүрх рүү ургадаг, архи уусан өдөр нь бид, архи уучихвал бид айлд, шүдээ уналгачих, утсаар гуяда, гарыг минь мушгичих, нуур лүгшүүл, нударгаар нүүр, нүдний өөр зодолт, муруулдахад нударга, хамар минь хагарсан ч',
  },
  help_help: {
    about: 'help, help',
    words:
      'тусламж тусламж, туслаач туслаач, туслаарай туслаарай, аврааач аврааач, аваръя аваръя, намайг суллаж өг, намайг суллаж өгөөч, суллаж өгөөч намайг',
    en: 'help help',
  },
  still_wet: {
    about: 'lies there beaten and cannot move',
    words:
      'хөдөлж чадахгүй хэвтэж, босож чадахгүй хэвтэж, хөдөлж чадахгүй байна, босож чадахгүй байна, хөдлөх тэнхэлгүй, хөдлөх тэнхээгүй',
    en: 'cant move, cannot move, cant get up, cannot get up',
  },
} satisfies Record<string, Concept>
