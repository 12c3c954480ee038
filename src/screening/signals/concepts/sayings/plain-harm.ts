/** Plain words for danger now, for blows and for hands on her body, as they come out of a table of verbs and persons. */
import type { Concept } from '../../lexicon.ts'

export const plainHarm = {
  at_the_door: {
    about: 'at the door, behind it, on the stairs',
    words:
      'хаалган дээр, хаалганы гадна, хаалганы гадаа, хаалганы цаана, хаалганд, үүдэнд, үүдний гадаа, орцны үүдэнд, цонхны цаана, цонхны гадаа, шатан дээр, хаалга руу, хаалганы өмнө',
    en: 'at the door, at my door, outside the door, outside my door, behind the door, at the window, outside my window, on the stairs, in the hallway, in the yard',
  },
  find_now: {
    about: 'has found her, will find her in a moment',
    words:
      'олох нь, олчихлоо, олчлоо, олоод ирлээ, олоод ирчихлээ, олж ирлээ, олж ирчихлээ, олж мэдчихлээ, олоод авчихлаа, одоо олно, одоо намайг олно, олох гээд, олох гэж байна',
  },
  catch_now: {
    about: 'caught',
    words:
      'бариад авчихлаа, барьж авчихлаа, барьж авах нь, бариад авах нь, баригдах нь, баригдчих нь, бариулах нь, гүйцэх нь, гүйцчихлээ, гүйцээд ирлээ',
  },
  bind_senses: {
    about: 'eyes bound, mouth bound or taped, a bag over the head',
    verbs:
      'нүд боо, ам боо, ам наа, ам тагла, ам хаа, ам скочд, нүд таг боо, толгой уут угл, толгой уут, нүд уя, ам туузд, хүлээд орхи, хүлээд хая, хүлээд тавь, хүлээд хий, хүлж орхи, хүлж хая, хүлээстэй бай',
    en: 'blindfold*, blindfolded, gagged, tape over my mouth, bag over my head, tied my eyes',
  },
  go_mad: {
    about: 'raves, runs wild',
    verbs: 'галзуур, солиор, догшир, агсамн, улангас, агсар, зэрлэг, зэрлэгш',
    en: 'going crazy, gone crazy, went crazy, losing it, raging, out of control',
    words: 'агсан согтуу, агсам согтуу',
  },
  gas_open: {
    about: 'opens the gas, shuts the flue',
    verbs:
      'хий нээ, хий онгойлго, газ нээ, газ онгойлго, хий задл, баллон нээ, баллон онгойлго, хий яндан нээ, яндан нээ, яндан хаа, яндан тагла, яндан битүүл, утаанд хордуул, угаар хордуул',
    en: 'opened the gas, turned on the gas, opens the gas, left the gas on, gas is on, gas on purpose',
  },
  blood_from: {
    about: 'from the head, the belly, the mouth',
    words:
      'толгойноос, толгойноос минь, толгойноос нь, хэвлийнээс, гэдэснээс, гэдсээс, чихнээс, амнаас, хүзүүнээс, цээжнээс, хоолойноос, нүднээс',
  },
  blood_runs: {
    about: 'blood pours',
    verbs: 'цус гоож, цус асгар, цус оргил, цус урс, цус шүүр, цус дус, цус гар, цус олгойд, цус сад',
    en: 'blood everywhere, blood is coming, so much blood, a lot of blood, losing blood, covered in blood, full of blood',
  },
  lies_still: {
    about: 'lies without moving, does not breathe',
    words:
      'амьсгал авахгүй, амьсгал алга, амьсгал нь алга, амьсгалахгүй, амьсгаагүй, хөдлөхгүй, нүдээ нээхгүй',
    verbs:
      'хөдөлгөөнгүй хэвт, хөдөлгөөнгүй бол, ухаангүй хэвт, ухаан алд, ухаан балар, сэрэхгүй бай, унаад босо',
    en: 'not breathing, stopped breathing, not moving, isnt moving, isnt breathing, wont wake up, collapsed',
  },
  neighbours_from: {
    about: 'from next door, from above',
    nouns: 'дээд айл, доод айл, хажуу айл, хөрш айл, хажуу байр, хөрш, дээд давхар, доод давхар, хажуу өрөө',
    en: 'next door, upstairs neighbor, upstairs neighbour, neighbors, neighbours, apartment above, flat above, downstairs neighbor, through the wall',
  },
  nowhere_to_go: {
    about: 'nowhere to go, to sleep',
    words:
      'явах газаргүй, явах газар алга, явах газар байхгүй, очих газаргүй, очих газар алга, очих газар байхгүй, хоргодох газаргүй, хоргодох газар, хонох газаргүй, хонох газар алга, хонох газар байхгүй, гудамжинд байна, гудамжинд бна, гудамжинд бн, гудамжинд хонож, орох оронгүй, орох газаргүй, гудамжинд гарч',
    en: 'nowhere to go, nowhere to sleep, no place to go, no place to stay, have nowhere, on the street now, sleeping in the car, need a safe place, need shelter, need a shelter, safe place to stay',
  },
  fly_her: {
    about: 'has her flown, shipped off',
    verbs: 'нисгэ, нисгүүл, онгоцонд суулга, онгоцоор явуул, галт тэргэнд суулга, хил гарга, хил давуул',
  },
  run_over: {
    about: 'drives at her with a car',
    verbs:
      'машинаар мөргө, машинаар дайр, машинаараа мөргө, машинаараа дайр, машин мөргүүл, машинд дайруул, машинаараа шах, машинаар чир',
    en: 'run me over, ran me over, runs me over, hit me with his car, hit me with the car, drove at me, drives at me, push me out of the car, pushed me out of the car, threw me out of the car',
  },
  drown_her: {
    about: 'holds her under water',
    verbs:
      'ус руу дүр, ус дүр, ус дүрэ, усанд дүр, усанд живүүл, усанд хий, ванн дүр, ванн живүүл, гол руу түлх, гол руу шид, ус руу түлх, толгой усанд',
    en: 'drown me, drowning me, head under water, under the water, held me under, pushed me into the river',
  },
  cruel_sure: {
    about:
      'pushed down stairs, dragged along the floor, slapped in the face, spat at, burnt with a cigarette',
    verbs:
      'шатнаас түлх, шат түлх, шатаар түлх, шатнаас унага, шат унага, шатаар чир, шал чир, шалаар чир, шалан чир, газраар чир, газар чир, тамхиар түл, тамхи гал түл, тамхи голоор түл, тамхи цогоор түл, янжуур цог дар, янжуур түл, цогоор түл, янжуур унтраа, шарсан төмрөөр түл, зуухны шилээр түл, аягаар шид, аяга шид, шилээр шид, шилээр цохи, лонхоор цохи, сандлаар цохи, сандал шид, тогоогоор цохи, хана руу шид, хана руу түлх, хана руу сав, хана мөргүүл, хана тулга, нүүр лүү нулим, нүүр рүү нулим, нүүр нулим, нүүр алгад, нүүр лүү алгад, нүүр рүү алгад, нүүр лүү цохи, нүүр рүү цохи, толгой руу цохи, толгой руу нүд, гэдэс рүү өшигл, гэдэс өшигл, хэвлий өшигл, хэвлий рүү өшигл, ходоод руу өшигл, цохиж унага, цохиод унага, түлхээд унага, түлхэж унага, өшиглөж унага, алгадаж унага, чих чангаа, хацар алгад, шанаа цохи, шанаа өг, нүд цохи, үс зулгаа, үс татаж, үс чангаа, бүс ороолго, бүс гуяд, утсаар ороолго, утсаар гуяд, модоор цохи, модоор нүд, модоор балб, саваагаар цохи, дээсээр уя, хөнжлөөр бүт, дэрээр бүт, дэрээр дар, халуун ус хий, халуун ус цац, буцалсан ус, тогоотой ус',
    en: 'down the stairs, by my hair, put out his cigarette, put his cigarette out, puts cigarettes out, stubbed out, spit in my face, spat in my face, slapped my face, slaps my face, in the face, punched my stomach, kicked my stomach, against the wall, knocked out my teeth, knocked my teeth, pulled me by, dragged me by, twisted my arm, twists my arm, cut my hair off, shaved my head, hit me with',
  },
  cruel_act: {
    about: 'scalds, bites, throws things: hers if somebody does it',
    verbs:
      'халуун цай асга, халуун ус асга, халуун ус түл, халуун усаар түл, халуун тос асга, халуун юм асга, буцалсан ус асга, хаз, хазаж, маажи, нулим, түлэнхий, зүү хатга, зүүгээр хатга, хутгаар зүс, хутгаар хатга, галаар түл, тогонд цохиул, цахилгаанд цохиул, цахилгаан хүргэ, шоконд, шокоор цохи',
  },
  starve_her: {
    about: 'gives no food, no medicine, no doctor',
    verbs:
      'хоолгүй орхи, хоолгүй хоно, хоолгүй байлга, хоолгүй суулга, хоол хяз, өлсгө, өлсгөж, хоолоо нуу, усгүй байлга',
    words:
      'ус л өгч, ус л өгдөг, талх л өгдөг, ус л өгнө, хоол идүүлдэггүй, хоол идүүлэхгүй, хоол өгдөггүй, хоол өгөхгүй, хоол ус өгөхгүй, хоол унд өгөхгүй, хоол унд өгдөггүй, ус ч өгөхгүй, хоол ч өгөхгүй, хоол ч өгдөггүй, хоол ундгүй',
    en: 'starves me, starving me, starves us, wont let me eat, doesnt let me eat, wont feed, no food for days, gives me no food, gives us no food, took my meds, took my medicine, takes my medicine, hides my medicine, hid my medicine, keeps my medicine, dont take me hospital, dont take me to hospital, doesnt take me to hospital, dont take me to the hospital, wont take me to hospital, wont take me to the hospital, not take me to hospital, not take me hospital, wont let me see a doctor, not let me see a doctor, doesnt let me see a doctor, dont let me see a doctor, wont let me go to hospital, wont let me go to the hospital',
  },
  out_in_cold: {
    about: 'shut out at night, in the cold',
    verbs:
      'гадаа хонуул, гадаа байлга, гадаа гаргаад түгж, гадаа гаргаж түгж, гадаа түгж, хүйтэнд гарга, хүйтэн гарга, хүйтэн хонуул, хүйтэнд гаргаж, нүцгэн гарга, хувцасгүй гарга, гэрээс шөнө, хаалга оруулахгүй, шатанд хонуул, орцонд хонуул',
    words:
      'гэрт оруулахгүй, гэртээ оруулахгүй, гэрт оруулдаггүй, гэртээ оруулдаггүй, хаалга онгойлгохгүй гадаа',
    en: 'locked me outside, locks me outside, locked me out, locks me out, sleep outside, out in the cold, left me in the snow, left me outside',
  },
  lives_under: {
    about: 'lives in fear, under pressure, among blows',
    verbs:
      'айж амьдар, айгаад амьдар, тамд амьдар, тамын амьдар, зодуулж амьдар, зодуурт амьдар, чичирч амьдар, түгшиж амьдар, гарт амьдар, айж чичир, тарчилж амьдар, зовж амьдар, зовлонд амьдар, там болж, тарчлаан дунд',
    words:
      'айдас дунд амьдар, айдаст амьдар, айдастай амьдар, дарамтад амьдар, дарамтанд амьдар, дарамт дунд амьдар, дарамтад байна, дарамтанд байна, дарамтад бна, дарамтанд бн, дарамтад байдаг, хүчирхийлэл дунд амьдар, хүчирхийлэлд амьдар, хүчирхийлэлтэй амьдар, хяналтад амьдар, хяналт дунд амьдар',
    en: 'live in fear, living in fear, lives in fear, walk on eggshells, walking on eggshells, living in hell, live in hell, living with violence, afraid every day, scared every day, never know when he, controls every',
  },
  curses: {
    about: 'curses, vile words',
    verbs:
      'хараал үг хэл, хараалын үг хэл, муухай үг хэл, муу үг хэл, хараал тавь, хараал урс, бузар үг хэл, муухай хараа, муу хараа',
    words: 'хараадаг, хараагаад байдаг, харааж загна, харааж зүхэ, хараадаг загнадаг',
    en: 'calls me names, calls me a whore, calls me whore, calls me stupid, calls me worthless, curses at me, swears at me, humiliates me, puts me down',
  },
  abort_word: {
    about: 'an abortion',
    verbs: 'үр хөндүүл, үр хөндөх, аборт хийлгэ, аборт хий, хүүхдээ авахуул, хүүхэд авахуул, зулбуул',
    en: 'abortion, abort',
  },
  raped_word: {
    about: 'was forced into bed (хүчлэх, дарж авах, хавьтах)',
    verbs:
      'хүчлүүл, хүчлэгд, хүчирхийлүүл, хүчирхийлэгд, хүчиндэгд, хүчээр хавьт, хүчээр хавьтал, хүчээр унт, хүчээр ор, хүсээгүй байхад хавьт, хүсээгүй хавьт, хүсээгүй унт, дургүй байхад хавьт, дургүй хавьт, дарж хүчинд, дарж хүчил, дайрч хүчинд, албадан хавьт, хүчиндүүлч, хонолцуул, хүчээр хонолц, хүчээр тэг, хүчээр болго',
    words:
      'дарж авсан, дарж авчихсан, дарж авчихлаа, дараад авсан, дараад авчихсан, дарж авдаг, дарж авах гэ, хүчилсэн, хүчилчихсэн, хүчилдэг, хүчилчихлээ, хүчилж, хүчилнэ',
    en: 'forced me into, forced himself on, forces himself on, made me have sex, makes me have sex, had sex with me while, sex without my consent, without my consent',
  },
  lie_together: {
    about: 'to sleep with (хонолцох, хавьтах)',
    verbs:
      'хонолц, хавьт, хавьтал хий, хавьтал бол, бэлгийн харьцаа хий, бэлгийн хавьтал, секс хий, секс хийлгэ, сексд, орон ор',
  },
  undressed_by: {
    about: 'undresses her, tears her clothes',
    verbs:
      'хувцас тайл, хувцас ура, хувцас тайчи, хувцас тайч, хувцас мулт, хувцас сугал, өмд тайл, өмд буулга, өмд мулт, өмд сугал, цамц ура, цамц тайл, банзал ура, банзал сөх, банзал өргө, дотоож тайл, тайчи, тайч, нүцгэл, шалдал, чармайл',
    en: 'tore my clothes, ripped my clothes, took my clothes off, takes my clothes off, pulled my pants, pulled down my pants, lifted my skirt, undressed me, unbuttoned my',
  },
  grope: {
    about: 'grabs her breast, her behind, here and there',
    verbs:
      'биенд хүр, биенд хүрэлц, биед хүрэлц, бие хүрэлц, хөх барь, хөх бари, хөх баз, хөх базл, хөх чимх, хөх имэр, хөх тэмтэр, бөгс барь, бөгс бари, бөгс чимх, бөгс алгад, бөгс баз, бөгс ил, бөгс тас, гуя барь, гуя бари, гуя ил, гуя имэр, хөл ил, хөл имэр, шилбэ ил, цээж барь, цээж бари, цээж рүү гар, салтаа барь, салтаа бари, салтаа гар, бие хүр, биед хүр, бие гар хүр, бие имэр, бие ил, бие тэмтэр, буруу газар барь, буруу газар бари, буруу газар хүр, энд тэндгүй барь, энд тэндгүй бари, энд тэндгүй гар, энд тэндээс барь, энд тэндээс бари, хөлийн завсар гар, хөл завсар гар, доогуур гар, дотуур гар, дотоож руу гар, хувцас дотуур гар, цамц дотуур гар, хормой доогуур гар, нууц эрхтэн хүр, нууц эрхтэн барь',
    en: 'inside my clothes, under my clothes, inside my shirt, inside my pants, down my pants, in my pants, inside my underwear, grabbed my breast, grabbed my breasts, grabs my breast, grabs my breasts, grabbed my ass, grabs my ass, grabbed my butt, grabbed my bum, touched my breast, touched my breasts, touches my breast, touched my thigh, touches my thigh, hand up my, hand under my, hand down my, hands under my, between my legs',
  },
  shows_himself: {
    about: 'shows himself, makes her touch him',
    verbs:
      'эрхтэн харуул, эрхтэн үзүүл, эрхтэн гарга, бэлэг эрхтэн харуул, бэлэг эрхтэн үзүүл, бэлэг эрхтэн бариул, бэлэг эрхтнээ, юмаа харуул, юмаа үзүүл, юмаа бариул, юмаа гарга, юмаа долоолго, өмд тайлж харуул, амаар хийлгэ, аманд хий, аманд хийлгэ, мастурбаци, гараар хийлгэ, шодойгоо харуул, шодойгоо бариул, гарыг бариул',
    en: 'exposed himself, flashed me, showed me his penis, made me touch his, made me touch him, masturbat*, in front of me',
  },
  finger_act: {
    about: 'puts in his fingers',
    verbs:
      'хурууд, хуруугаар хий, хуруугаараа хий, хуруу хий, хуруу оруул, хуруугаа хий, хуруугаа оруул, хуруулуул',
  },
  grabbed_her: {
    about: 'grabs, presses, kisses (by somebody with power over her)',
    verbs: 'барь, бари, базл, имэр, тэмтэр, чимх, шахаж үнс, үнс, наалд, тэвэр, тэврэ, ил, оролд',
  },
  kiss_force: {
    about: 'kisses by force',
    verbs:
      'хүчээр үнс, хүчээр тэвэр, дайрч үнс, үнсэх гэж дайр, үнсэх гээд дайр, шахаж үнс, шахаад үнс, барьж аваад үнс',
    words: 'үнсэх гэсэн, үнсэх гээд байна, үнсэх гээд, үнсэх гэж',
    en: 'kissed me by force, tried to kiss me, tries to kiss me, forced a kiss, kissed me without',
  },
  bed_or_else: {
    about: 'unless you sleep with me',
    words:
      'унтахгүй бол, унтвал, унтаж байж, хонолцвол, хонолцохгүй бол, харьцаанд орвол, харьцаанд орохгүй бол, биеэ өгвөл, биеэ өгөхгүй бол, надтай хонолц, надтай унт, надтай орвол, оронд нь надтай, хариуд нь надтай, буудал хамт ор, буудалд хамт, буудал руу хамт, хамт буудалд',
    en: 'sleep with me or, sleep with him or, unless i sleep with, if i sleep with him, if i dont sleep with, sleep with the boss',
  },
  what_he_has: {
    about: 'job, mark, pay, a room',
    nouns: 'ажил, дүн, цалин, шалгалт, байр, өр, дипломын ажил, тэнцүүл, виз, гэрээ, тушаал, роль',
    verbs: 'хал, ажил ав, ажил гарга, дүн тавь, цалин нэм',
    en: 'job, grade, salary, rent, visa, contract, promotion, exam',
  },
  sleep_now: { about: 'sleeps, lay down', verbs: 'унт, хэвт, унтчих' },
  seek_en: {
    about: 'looks for her',
    en: 'looking for, searching for, hunting for, hunting, looking everywhere for',
  },
  hand_moves: {
    about: 'his hand moves (hits)',
    verbs: 'гар хөл хөдөл, гар хөдөл, гар дүр, гараа гаргачих, гар зөр, гар хөнгөн, гар нь хөнгөн',
  },
  lies_down_made: {
    about: 'to lay her down',
    verbs: 'хэвтүүл, унага, сөхрүүл, тонгойлго',
    words: 'дарж, дараад, дарсан, дарчихсан, дардаг, дарлаа',
  },
  attack_word: { about: 'went for her', verbs: 'дайр, дайрал, халд, үсэр' },
  massage_words: {
    about: 'a massage, a back that hurts',
    words: 'массаж авах, массаж хийлгэ, нуруу өвд, бариа засал, эмчилгээ',
    en: 'massage therapist, physio, physiotherapist',
  },
  throws_things: {
    about: 'throws things',
    verbs: 'юм шид, юм болгон шид, гарт таарсан шид, барьсан шид, аяга таваг шид, таваг шид',
  },
  passed_away: { about: 'has died', verbs: 'нас бар', words: 'нас барсан, оршуулга, талийгаач' },
  burned_by: {
    about: 'burnt with a cigarette, an iron, hot water',
    verbs: 'тамхиар түл, тамхи гал түл, тамхи голоор түл, индүүгээр түл, янжуур цог дар, цогоор түл',
  },
  own_fall: {
    about: 'fell by oneself',
    words:
      'унаад, унасан, уначихлаа, уначихсан, халтираад, бүдрээд, тээглээд, дугуйнаас, мөсөн, цана, чарга, дасгал, тэмцээн',
  },
  begins_now: {
    about: 'it begins again',
    words:
      'эхэлж байна, эхэллээ, эхэлчихлээ, эхлээд байна, дахиад эхэл, дахин эхэл, эхэлж бна, эхэлж бн, одоо бас',
  },
  hours_ago: {
    about: 'hours or a few days ago',
    words:
      'цагийн өмнө, хэдхэн цагийн өмнө, хоногийн өмнө, өдрийн өмнө, цагийн омно, өчигдөр шөнө, урд шөнө, уржигдар, дөнгөж сая',
    en: 'hours ago, hour ago, last night, yesterday, this morning, days ago, just now',
  },
  own_looks: {
    about: 'her clothes, her make-up',
    words: 'хувцас, хувцсыг минь, миний хувцас, нүүр будалт, нүүр будалтыг, будалт, юбка, гутал',
  },
  strictly: { about: 'controls, forbids', verbs: 'хян, хоригло, заа, шийд, зөвшөөр' },
  comes_en: {
    about: 'is coming, is back, is inside',
    en: 'came in, is coming, are coming, is coming back, are coming back, will come back, came back, is back, are back, is in the house, is in my house, is inside, are inside, got in, are here, is at home now, found us, will find me, will find us, finds me, is downstairs, is upstairs',
  },
  bleeding_en: {
    about: 'she bleeds',
    en: 'i am bleeding, im bleeding, my head is bleeding, head is bleeding, bleeding badly, bleeding a lot, cant stop the bleeding, i cant move, cant feel my legs, cant get up',
  },
  hiding_en: {
    about: 'she hides, has got away',
    en: 'im hiding, i am hiding, we are hiding, hiding under, hiding in, hid in the, hiding from, jumped out of the car, jumped out of the window, jumped from the car, get me, come get me, come and get me, come take me, driver wont stop, wont stop the car',
  },
  spits_en: {
    about: 'spits at her, gives no money, is jealous of everybody',
    en: 'spits on me, spit on me, spits at me, doesnt give me money, gives me no money, give me any money, jealous of everyone, jealous of everything, domestic violence, domestic abuse, family violence, wont stop touching, keeps touching me, death threats, got death',
  },
  bought_en: {
    about: 'bought, tricked',
    en: 'he bought me, they bought me, i was bought, i was tricked, we were tricked, was deceived, were deceived, got tricked, job was fake, fake job, job was a lie',
  },
  does_harm: {
    about: 'a verb that hurts whoever it is done to',
    verbs:
      'нүд, нүдэл, зүс, сэгсэр, дүүжил, савчи, савлуул, хатга, цавч, булга, чимх, нухл, баз, базл, базлуул, түл, хайр, мулт, өлгө, хаш, шахцаал, шахаж зуур, тас алгад, тас цохи, мөргө, мөргүүл, ноцолд, дэлд, дэлбэл, занч, жанч, тийр, жий, шавх, гуяд, нясл, няслуул, зулгаа, угз, сэтл, дайр, шид, түлх, мушги, хэрч, гэмтээ, бэртээ, хугал, хөхрүүл, шалбал, самард, маажи, хаз, хутгал, тамла, тарчлаа, эрүүд, өлсгө, хордуул, живүүл, мансууруул, согтоо, чир, намайг зовоо, биднийг зовоо',
  },
  demeans: {
    about: 'a verb that lowers whoever it is done to',
    verbs:
      'дорд үз, ад үз, ичээ, гутаа, басамжил, доромжил, дорой үз, үл тоо, доогл, шоол, тохуурх, элэгл, гадуурх, дээрэлх, гүтгэ, чичл, муучил, муучла, зүхэ, харааж зүх, хараал урс, басаж, бас, баас, янхан гэ, тэнэг гэ, галзуу гэ, мангар гэ, хог гэ',
  },
  robs: { about: 'robs', verbs: 'дээрэмд, тоно, дээрэмдүүл, тонуул' },
  pass_on: {
    about: 'hands her on to others',
    verbs:
      'дамжуул, дамжуулж өг, дамжуулж зар, хүнд өг, өөр хүн өг, өөр хүнд өг, сольж өг, солилц, түрээсл, түрээслүүл, хөлсл',
  },
  compels: {
    about: 'compels',
    verbs:
      'албад, тулга, хүчил, шахамдуул, дарамтал, дарамтл, айлга, сүрдүүл, заналхийл, занал, шантаажил, шантаажл, хавч, хавчигд, барьцаал, боолчил, боолчло, мөлжи, мөлж, зарц',
  },
  watches_on: {
    about: 'watches, waits for, follows',
    verbs: 'отоо, отож, хян, тагна, тагн, гэт, гэтэ, мөшг, мөшги, мөрд, хөөцөлд, хөө, дага, чагна',
  },
  tries_her: { about: 'tries it on', verbs: 'оролд, оролдож үз, халд, халдаж үз, дайр' },
  abduct: {
    about: 'snatches, drags away',
    verbs:
      'булаа, булаагаад гүй, булааж ав, булаагаад яв, чирээд яв, чирж яв, чирээд гар, аваад гүй, хулгайл',
  },
  leave_wild: {
    about: 'left in the open',
    verbs:
      'хээр хая, хээр буулга, хээр орхи, замд хая, замд буулга, замын хажууд буулга, ууланд хая, хөдөө хая',
  },
  moved_soon: {
    about: 'will be moved to another place',
    verbs:
      'өөр газар нүүлгэ, өөр газар аваач, өөр газар зөө, өөр газар шилжүүл, өөр байр нүүлгэ, өөр хот аваач',
  },
  come_to_take: {
    about: 'comes to fetch her',
    words: 'авахаар ирж, авахаар ирнэ, авахаар ирлээ, авахаар ирэх, авч явахаар, авахаар хүн, авах гэж ирж',
  },
  place_sent: {
    about: 'has sent where she is',
    words:
      'байршлаа явуул, байршил явуул, байршлаа явууллаа, байршлаа илгээ, локэйшн явуул, location явуул, хаягаа явуул',
  },
} satisfies Record<string, Concept>
