/** Sayings of sexual violence in plain and covered words, pictures, children. */
import type { Concept } from '../../lexicon.ts'

export const sexualSayings = {
  arrested: { about: 'held', words: 'баригд, хоригд, хорь' },
  asks_angry: { about: 'asks', en: 'asks me for, ask me for, gets angry, wants my, asking for, demands' },
  bad_done: {
    about: 'bad thing done',
    words: 'муу юм хийсэн, муу юм хийж, муухай юм хийсэн, учиргүй юм хийсэн',
  },
  changing_room: {
    about: 'in the changing room',
    words:
      'хувцас солих өрөө, хувцас солиход, хувцас солих үед, ванн руу орж ир, угаалгын өрөөнд орж ир, усанд орж байхад, нууцаар бичиж авсан, нууцаар дүрс бич',
  },
  child_word_age: {
    about: 'age in words',
    en: '14 years old, 15 years old, twelve years old, i am fourteen, im fourteen, is fourteen, i am fifteen, im fifteen, is fifteen, i am sixteen, im sixteen, is sixteen, i am thirteen, im thirteen, is thirteen, i am twelve, im twelve, is twelve, is eleven, im eleven, i am eleven, is seventeen, im seventeen, i am seventeen, fourteen year, fifteen year, twelve year, thirteen year',
    words:
      'арван хоёртой, арван гуравтай, арван дөрөвтэй, арван тавтай, арван зургаатай, арван долоотой, арван гурван настай, арван дөрвөн настай, арван таван настай, арван зургаан настай, арван нэгтэй, арван нэгэн настай, есөн настай, найман настай, долоон настай, зургаан настай, таван настай, арван настай, арван хоёр настай, 8-р ангийн, 7-р ангийн, 9-р ангийн, бага ангийн, дунд ангийн, ангийн охин, ангийн охидод, арван найм хүрээгүй, 18 хүрээгүй',
  },
  class_child: {
    about: 'school child',
    words:
      'ангийн охин, ангийн охидод, ангийн хүүхэд, ангийн хүүхдүүд, анги дээр нэг охин, ангид нэг охин, асрамжийн хүүхэд, дотуур байрны хүүхэд, дотуур байранд хүүхэд',
  },
  class_girl: { about: 'a girl at school', en: 'girl in my class, in my class, my student, my pupil' },
  consent: { about: 'consent', en: 'consent, permission, my consent' },
  days_gone: { about: 'days', words: 'хоног, хонож, өдөр болж, сар дуу гараагүй, дуу гараагүй' },
  demand_sex: { about: 'asks for sex', words: 'санал тавь, санал тавьдаг, шаард, үзүүл, нэхэ, гуй, хавьтал' },
  euph_bad: {
    about: 'euphemisms: that thing, the bad thing, what happened',
    words:
      'муу юм хийсэн, муу юм хийж, муухай юм хийсэн, муухай юм хийж, юм хийчихсэн, тэгсэн, тэгчихсэн, тэгдэг, тэр зүйл болсон, хүсээгүй зүйл, муухай зүйл, тийм юм хийсэн, тийм юм хийдэг, тэр тийм юм, ичмээр юм, буруу юм хийсэн, эвгүй юм хийсэн, эвгүй юм хийж, тэгж оролд, хачин юм хийсэн, тийм зүйл болсон, бүх юмаа алд, онгон чанар, бохирлосон, бузарласан, бузарл, юм боллоо, сэдэх, ийм юм хийсэн',
    en: 'did something bad, did bad things, did something to me, did things to me, something happened to me, took advantage of me, violated me, what he did to me, made me do things, did it to me, touched me there, took my virginity, did that to me',
  },
  euph_words: {
    about: 'in covered words',
    words:
      'муу юм хий, утга учиргүй юм хий, учиргүй юм хийсэн, муухай юм хийлгэ, муухай юм хийлгүүл, шөнө ирээд тэг, над дээр ирээд, ирээд тэгдэг, дэргэдээ аваад, дэргэдээ унтуул, орон дотор минь, шөнө орондоо, намайг тэгсэн, надад тэгсэн, над дээр тэг, тийм юм хий, эрэгтэйтэй хийлгэ, нэг юм болсон хэлж чад, ичээд хэлж чадахгүй, хэнд ч хэлж чадахгүй',
  },
  everyone_mn: {
    about: 'to everyone',
    words: 'бүгдэд, бүх хүнд, аавд чинь, ээжид чинь, дүү эгч, найзуудад, ажил дээр, сургуулийн групп, группт',
  },
  everyone_see: {
    about: 'everyone will see',
    en: 'everyone, my family, my parents, my friends, facebook, everybody, all my friends',
  },
  fake_nude: {
    about: 'fake',
    words: 'фэйк нүцгэн, хуурамч нүцгэн, fake nude, эвлүүлсэн зураг, дипфэйк, фотошопдсон нүцгэн',
  },
  fake_porn: { about: 'fake', en: 'fake porn, deepfake, fake nudes, my face on' },
  film_hold: {
    about: 'holds a film',
    words:
      'бичлэгийг нууцаар, нууцаар хийсэн, унтсан бичлэг, буцаж ирэхгүй бол тавь, бичлэг байгаа гэж, зураг байгаа гэж, тарж байгаа, тархаж байгаа, хадгалаад доллар нэх, нүцгэлснийг',
  },
  forced_me: {
    about: 'forced me',
    en: 'forced himself on me, forces himself on me, raped, he forced, get pregnant from, forced me to have sex, forced me into bed, forced me into sex, forced me down, forced me onto, forced me on the, forced me to sleep with, forced me to have an abortion, forced sex, forced his',
  },
  found_if: {
    about: 'if he finds, when he comes',
    words:
      'олчихвол, олж авбал, олвол, мэдвэл, мэдчихвэл, гараад ирвэл, барьчихвал, баривал, ирвэл, баригдвал, олдвол, буцвал, очвол, мэдсэн бол, гарвал, орвол, хэлвэл, явбал, зугтвал, ирэхээр, цагдаад хэлбэл, хэлбэл, салбал, дуудвал, мэдчихлээ, орох юм бол',
    en: 'if he finds, if they find, when he finds, if he comes, when he comes, if they catch, if he knows, if i leave, if i tell, if i go, if i run, when he come',
  },
  go_away: {
    about: 'take, carry, bring, bring over',
    verbs:
      'аваач, авч яв, хүргэ, аваад яв, авч гар, авч ор, оруул, суулга, авчир, зооч, авч ир, нүүлгэ, явуул, шилжүүл, дамжуул, гарга',
    words: 'аваачна, авч явна, зөөж, зооч, оруулж, авч явах, авч явж, авчраад, авчирчихсан, авчирсан',
    en: 'taking, take, takes, took, move, moving, bring, brought',
  },
  hand_touch: {
    about: 'touches',
    words: 'гар хүр, гараа хүргэ, дээрээс минь гар, орон дээр минь гар, дээр минь гарсан',
  },
  hidden_why: {
    about: 'says that she fell',
    words:
      'унасан гэж, унасан гэ, шатнаас унасан, би унасан, хаалга мөргөсөн, нар шил, нүдний шил, юу болсныг хэлэхгүй, хэлэхгүй',
    en: 'she says she fell, says she fell, said i fell, i say i fell, sunglasses, long sleeves, walked into a door',
  },
  hold_by: { about: 'holds her by it', words: 'барьж, бариад, айлгаж, мөнгө тат, мөнгө нэх, дарамт' },
  hostel_teacher: {
    about: 'carer',
    words:
      'дотуур байрны багш, асрамжийн багш, асрамжийн газрын, багш биед хүр, багш гар хүр, багш хүүхдийг зод, багш хүүхдүүдийг зод',
  },
  hunger: {
    about: 'hungry',
    words: 'хоол өгөхгүй, хоолгүй, хоол үгүй, өлсөөд, өлсөж, хоол идээгүй, хоол ч үгүй',
  },
  if_not: {
    about: 'or else',
    words: 'үгүй бол, тэгэхгүй бол, эс бөгөөс, ирэхгүй бол, уулзахгүй бол, унтахгүй бол',
  },
  insta_money: {
    about: 'for money',
    words: 'бичээд авчихсан мөнгө, бичлэг хийгээд мөнгө нэх, зураг авчихаад мөнгө нэх',
  },
  kiss: { about: 'kiss, embrace', verbs: 'үнс, үнсэ, тэвэр, тэврэ, наалд' },
  leak_verb: {
    about: 'spreads',
    words:
      'тавина гэж, тавина гээд, тавьчихсан, тавьчихна, тавьсан байна, тараачихсан, тараачихаж, түгээчихсэн, цацчихсан, дэлгэчихсэн, цацсан, цацна, түгээнэ, хаа сайгүй явуул, бүх найзууд руу, найзууд руу минь явуул, ээж рүү минь явуул, эцэг эх рүү, ажлынхан руу, нөхөр рүү минь явуул',
    verbs: 'тараа, цаца, нийтэл, постло',
  },
  leaked: {
    about: 'leaked',
    words: 'тарсан, тарчихсан, тарчихлаа, тархсан, тархчихсан, алдагдсан, цацагдсан, тараасан, тараачихсан',
  },
  leaked_en: { about: 'leaked', en: 'leaked, leak, leaks, got out, posted' },
  lesbian_fix: { about: 'to repair her', words: 'засна гэж, засаж өгнө, засах гэж' },
  let_go_not: {
    about: 'does not let go, cannot leave',
    en: 'dont let go, wont let go, not let go, they dont let, dont let us, dont let me go, dont let us go, doesnt let me go, wont let me go, wont let us go, wont let me leave, dont let me leave, doesnt let me leave, not let me go, not let me leave, cant leave, cannot leave, can not leave, cant get out, cannot get out, cant go out, cannot go out, cant go home, cannot go home, not allowed to leave, not allowed to go, not allow to go, not allowed to go out, not allowed outside, cant escape, cannot escape, unable to leave, never let me, doesnt let me out, dont let me out, wont let me out, not let me out, dont let us leave, doesnt allow me to, dont allow me to, dont allow us, not allowed out, forbidden to leave, lets me go out, doesnt let me, wont let me, wont let us, no way out, keep me here, keeps me here, keep us here, he cant leave, she cant leave, cannot come home, cant come home, cant walk out, cant leave the house, not free to leave, to release, until we pay, refuse to let me, refuses to let me, let me go home, wouldnt let me, leave only when, leave only if, let me go when, find a new girl, bring more girls, find a replacement, bring two more, not let us out, doesnt let us out, dont let us out, wont let us out, nobody can leave, nobody can go away, no one can leave',
  },
  lift_hand: {
    about: 'dirty words',
    words:
      'доромж үг хэлж, бүдүүлэг үг, муухай үг хэлж, бэлгийн үг, зохисгүй хүр, зохисгүй үг, биеийг минь ширт',
  },
  make_work_hard: {
    about: 'made to work, begged',
    verbs: 'ажиллуул, зарц, үйлчлүүл, гуйлга, суулга',
    words: 'ажиллуулж, ажиллуулдаг, ажиллаж, ажилладаг',
    en: 'work, works, working, clients, boss',
  },
  missing_person: {
    about: 'somebody is missing, cannot be reached',
    words:
      'дуу гараагүй, дуу гарсангүй, чимээ алга, хэл чимээгүй, сар холбогдоогүй, холбогдохоо больсон, утсаа авахаа больсон, алга болсон, алга болчихлоо, алга болчихсон, алга боллоо, сураггүй, сураг тасар, сураг алга, холбогдохгүй, холбоо тасар, утас нь унтраалттай, утсаа авахгүй, олдохгүй, сураггүй болсон, чимээгүй болсон, хариу өгөхгүй, алга болоод, ор сураггүй, сураг чимээгүй, утас нь холбогдохгүй, сураг алд, сураг алдсан, сураг алдар, сураг гарахгүй, холбоо тасарсан, холбоогүй болсон, чимээ алдар, утас нь салчихсан, хаяг нь устсан, хаана байгааг нь мэдэхгүй, оргоод, буцаж ирсэнгүй, буцаж ирээгүй',
    en: 'missing, disappeared, vanished, not answering, cant reach, lost contact, no contact, havent heard, not heard from, ransom, begs us for money, cannot be reached',
  },
  missing_words: {
    about: 'did not come home',
    words: 'ирээгүй, гэртээ ирээгүй, хоноогүй, алга, буцаж ирээгүй, гараад ирээгүй',
  },
  night_pretty: {
    about: 'uncomfortable',
    en: 'says i am pretty, sends me messages at night, feel uncomfortable, comments about my body, talks about my body, asks me for sex, asked me for sex',
  },
  offer_for_grade: {
    about: 'sex for a favour',
    words:
      'унтах санал, хамт унтах санал, дүн тавьж өгнө, дүн тавихын тулд, ажилд авъя гэж унт, унтвал ажил, унтвал өгнө, унтвал явуулна, хамт унтвал, унтъя гэж, дэвшүүлнэ гэж унт, буудалд орох санал, бикинитэй зураг, буудалд оръё, биеэр төл, биеэрээ төл, хүсэлтийг минь биелүүл',
  },
  older: { about: 'years old', en: 'years old, year old, yrs old, yo' },
  older_man: { about: 'older man', en: 'older man, old man, boss, grown man, adult, man, men' },
  older_words: {
    about: 'older',
    words:
      'том хүн, настай хүн, хадам, бизнесмен, нөхөр нь, 26 настай, 30 настай, 40 настай, 40тай, 30тай, 35тай, 45тай, 50тай, гадаад залуу, эрэгтэй найз, уулзъя гэж, уулзая гэж, зураг нэх',
  },
  online_talk: {
    about: 'online',
    words: 'whatsapp, ватсап, телеграмаар, telegram, tiktok, тикток, инстаграм, чатаар, фэйсбүүкээр, онлайн',
  },
  partner_rape: {
    about: 'in marriage',
    words: 'эхнэр хүн үгүй гэж, үгүй гэж хэлэх эрхгүй, хүсээгүй байхад унт, хүсээгүй байхад минь',
  },
  pregnant: {
    about: 'pregnant',
    words:
      'давхар бие, бие давхар, бие нь давхар, давхар биетэй, бие давхар болчих, хүүхэд олчих, хүүхэдтэй болчих, жирэмсэн, жирэмслэ, жирэмслүүл, жирэмсэлсэн, хэвлий, гэдэс рүү, хээлтэй',
    en: 'pregnant, belly, stomach',
  },
  rape_hint: {
    about: 'woke up without clothes',
    en: 'woke up naked, woke up without clothes, woke up undressed, dont remember what happened, i said no but, he didnt stop, did not stop, while i was sleeping, when i was asleep, when i was drunk, cannot say no because, cant say no because',
    words:
      'сэрсэн чинь хувцасгүй, сэрсэн чинь танихгүй газар, сэрсэн чинь дээр, сэрэхэд хувцасгүй, юу болсныг санахгүй, хувцасгүй байсан, хувцасгүй сэр, над дээр ирсэн, дээр минь байсан, сэрсэн чинь миний, сэрэхэд дээр минь, ухаангүй байхад минь, унтаж байхад минь, согтуу байхад минь, архидуулаад, уулгаад, үгүй гэж хэлсэн ч, үгүй гэсэн ч, тийм юм болсон, сар ирэхгүй, тэгүүлсэн',
  },
  rape_words: {
    about: 'хүчээр хэвтүүлэх гэсэн, хүчээр хэвтүүлсэн, хүчээр хэвтүүлэх гэж, хүчээр хэвтүүлчихсэн, by force',
    words:
      'намайг ээлжлэн, тойрч аваад ээлжлэн, архидуулаад ээлжилж, хүч хэрэглэсэн, хүчээр авсан, хүчээр унт, хүчээр харилц, хүчээр хийсэн, намайг хүчирхий, хүчилсэн, хүчилчихсэн, албадан харьц, хүчирхийлэл үйлд, хүчирхийлсэн гэж сэжиг, намайг хүчилсэн, намайг албадсан, хүчээр болсон, хүчээр болчих, хүчээр юм болсон, хүчээр юм хийсэн, хүчээр юм хийчих',
  },
  rent_body: {
    about: 'pay with the body',
    en: 'with my body, rent with my body, pay with my body, sex for rent, sex for grades, good grade if, promotion if i',
  },
  secret_cam: {
    about: 'hidden camera',
    en: 'photos of me in shower, video of me in shower, hidden camera, filmed me, recorded me, secretly filmed, secretly recorded, filmed us, without telling me, recorded us',
  },
  secret_film: {
    about: 'filmed in secret',
    words:
      'нууцаар бичиж авсан, нууц камер, нууцаар бичсэн, нууцаар дүрс, хувцас солих үед бичсэн, усанд орж байхад бичсэн, видео дуудлага бичээд, бичээд авчихсан, скриншот авчих, нууж камерд, нуугаад камерд, камердсан, камерддаг, нуугаад бич, нууцаар бич, нууцаар камерд, усанд ороход, усанд орж байхад, хувцсаа сольж байхад, унтаж байхад зураг, душний камер, жорлонд камер, өрөөнд камер',
  },
  sex_touch: {
    about: 'touches, undresses, forces into bed',
    verbs:
      'тэмтэр, тэмтрэ, имэр, биед хүр, биеийг бари, бие бари, цээж бари, хөх бари, гуя бари, бөгс бари, хувцас тайл, хувцас тайлуул, нүцгэл, нүцгэлүүл, орон биед гар хүр, биеэр тогло, бие оролд, бие тэмтэр, бөгс бие дотуур хувцас тайл, буруу хүр, бэлэг эрхтэн, цээжин дээр',
    words:
      'цээжийг минь, хөхийг минь, бөгсийг минь, гуяыг минь, хувцсыг минь тайл, хувцсаа тайл, хувцас тайлсан, дотуур хувцас, биед минь, биеийг минь барь, миний орон дээр, орон дээр минь, биеэр минь, хөнжил рүү минь, орон руу минь, өвдөг дээрээ суулга, доогуур минь, салтаанд, өмдийг минь, доогуур гар, хүссэнээ хийсэн, орон руу ор, буруугаар хүр, хөнжилд минь, намайг хүчээр намайг тэвэр, биенд хүр, биенд хүрсэн, биенд гар хүр, биенд минь хүр',
    en: 'touches me, touched me, touching me, touch me, touches my, touched my, touching my, undressed me, took off my clothes, groped, groping, kissed me, kisses me, my breasts, my private, private parts, forced me to have sex, came into my bed, comes to my bed, comes into my room, on top of me, rubbed, fingered, masturbat*, showed me his, show him my, takes off my, sex with me, sleep with him, sleep with me, slept with me, to sleep with, me to bed, into bed, touched her, touches her, comes to my room, my body, uses me, use me, used me, uses her',
  },
  tatna_money: { about: 'draws money', words: 'мөнгө татаж, мөнгө татаад байна' },
  three_men: {
    about: 'several men',
    words:
      'хэдэн эрэгтэй намайг, гурван эрэгтэй, эрэгтэй намайг тойр, эр намайг тойр, ээлжлэн намайг, намайг ээлж',
  },
  touch_all: {
    about: 'touches',
    en: 'touch all the girls, touches all the girls, touches the girls, touches girls, touching girls, touch the girls',
  },
  uploaded: {
    about: 'uploaded',
    words: 'порно сайт, порно сайтад, сайтад тавь, группт тавь, фэйсбүүкт тавь, нэтэд тавь, интернэтэд тавь',
  },
  was: { about: 'was, got', en: 'was, were, got, am, is, are, being, been, get, gets, im, shes' },
  without: { about: 'without', en: 'without' },
  work_mine: {
    about: 'works',
    words: 'уурхай, отор, хог түү, мод түү, барилга, унаж байгаад, хурдан морь, унаач, хүнд ажил, ферм',
  },
  wrong_place_hand: {
    about: 'hand in the wrong place',
    words:
      'буруу газар хүр, гар нь буруу, гараа хийсэн, гараа явуулсан, дотор гар хийсэн, дотор гараа хийсэн, цамцны дотор, банзал доогуур, над руу шахаад үрсэн, шахаж үрсэн, наалдаж үрсэн, биеэ шахаад, биеэ шахаж, биед гар хүр, биед хүрээд, биед хүрсэн, лифт дотор гар хүр, гар хүрээд байна, гар хүрээд бн, гар хүрсэн, гар хүрдэг, бие рүү минь оролд, бие рүү оролд, эмч буруу хүр, багш буруу хүр, дарга буруу хүр, ах буруу хүр, намайг буруу хүр, биед буруу хүр',
  },
  zurag_regret: {
    about: 'regrets',
    words:
      'зургаа явуулах хэрэггүй, зургаа явуулчихсан, зургаа явуулсан одоо, нүцгэн зургаа явуулсан, зураг явуулахгүй бол',
  },
  screen_shot: {
    about: 'a picture of the screen',
    words:
      'screenshot, скриншот, скриншоот, дэлгэцийн зураг, скрин, screen, дэлгэц бичсэн, дэлгэц бичээд, screen record, скрин рекорд',
  },
  must_pay: {
    about: 'has to pay, to send',
    words:
      'өгөх ёстой, төлөх ёстой, явуулах ёстой, шилжүүлэх ёстой, өгөх ёстой гэ, төлөх хэрэгтэй гэ, өгөх хэрэгтэй гэ, өг гэж, өг гээд, төл гэж, төл гээд, явуул гэж, шилжүүл гэж',
  },
  one_room: {
    about: 'one room for two, on a journey for work',
    words:
      'өрөө нэг ав, нэг өрөө ав, нэг өрөөнд ор, нэг өрөөнд хоно, нэг өрөө захиал, ганц өрөө ав, ганц өрөө захиал, нэг өрөөнд унт, нэг орон ав',
    en: 'booked one room, only booked one room, one hotel room, share a room with him, same room as him',
  },
} satisfies Record<string, Concept>
