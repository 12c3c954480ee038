/** Rape, unwanted hands, sex for the profit of others, pictures used as a weapon. */
import type { Concept } from '../lexicon.ts'

export const sex = {
  rape: {
    about: 'rape, as a verb that can hardly mean anything else',
    verbs: 'хүчиндүүл, хучиндүүл',
    words:
      'хүчиндээ, хүчиндсэн, хүчиндэж, хүчиндэх, хүчиндэхээр, хүчиндлээ, хүчиндээд, хүчиндчихсэн, хүчиндүүлсэн, хүчингийн хэрэг, хүчиндсэн, хүчиндуулсэн',
    starts: 'хүчиндл, хүчиндс, хүчиндд, хүчиндч, хүчиндх, хүчиндж, хүчиндн, хүчиндв',
    en: 'rape, raped, rapes, raping, rapist, gang rape, molest*, molested, molesting, sexually abused, sexual abuse, sexual assault, sexually assaulted, sexual violence, raped me',
  },
  sexual: {
    about: 'sexual',
    words:
      'бэлгийн, белгийн, бэлгиин, секс, сэкс, бэлэг эрхтэн, хурьцал, сексийн, бэлэгийн, belgiin, харилцаанд, бэлгийн харилцаа, харьцаанд',
    en: 'sex, sexual, sexually, intercourse',
  },
  sexual_harm: {
    about: 'harassment, abuse, assault (after "sexual")',
    nouns: 'дарамт, хүчирхийлэл, хучирхийлэл, халдлага, мөлжлөг, хүчирхийлэгч, дарамтлал, шахалт, зовлон',
    verbs: 'дарамтл, хүчирхийл, мөлж, халд, шаард, албад, дарамт үзүүл, хүчил, санал тавь, оролд',
    words: 'дарамт, дармт, хүчирхийлэл, хүчирхийлэлд, хүчирхийлж, дарамтад, дарамтанд',
    en: 'abuse, abused, assault, assaulted, harass*, harassment, violence, favor, favors, exploit*',
  },
  sex_act: {
    about: 'sleeps with, undresses, touches, kisses, lies on',
    verbs:
      'унт, унтуул, хамт унт, тайлуул, нүцгэл, нүцгэлүүл, тэмтэр, имэр, хувцас тайл, хувцас тайлуул, завхр, биед хүр, бие бие тэмтэр, хөх бари, цээж бари, бөгс бари, бие бари, гуя бари, авч унт, шургуул, буруу хүр, биед бари, ашиглатс, ашиглуул, ашиглачих, далимдуул, далимдуулан ашигла, хувцас ур, хувцас тайлж, хувцас урж, хүчээр бол, намайг ашигла, биднийг ашигла, охидыг ашигла, биеийг ашигла, байхад ашигла, байдлаар ашигла, бэлгийн ашигла',
    words:
      'унтахыг, унтаж, унтъя, унтуулж, унтана, унтчихсан, хөхийг минь, биеийг минь, цээжийг минь, бөгсийг минь, биед минь хүр, биеэр минь, хувцсыг минь, хувцсаа тайл, дотуур хувцас, нүцгэн, муу юм хийсэн, муу юм хийж, муухай юм хийсэн, муухай юм хийдэг, юм хийсэн, юм хийчихсэн, тэгчихсэн, бид хоёр болсон, хамт унт, дээрээс минь гарсан, хүссэнээ хийсэн, хүссэнээ хийдэг, хурьцсан, биед хүрсэн, бие рүү минь, буудалд ор, доогуур гараа, гараа явуул, тэгж ингэсэн, миний доогуур минь, өвдөг дээрээ суулга, хөнжилд минь, хөнжил рүү, орон руу минь, дотуур өмд, хувцсыг урж, хувцсыг минь урж, хувцас тайлж, овор дээрээ суулга, өвөр дээрээ суулга, өвөр дээрээ, хүчээр болсон, хүчээр бол, намайг ашигласан, намайг ашиглаж, согтууд нь ашигла, согтуу байхад нь, согтуу байхад ашигла, бэлэг эрхтэнд, бэлэг эрхтэнд хүр, цээж рүү минь, хормой сөх, хормой сөхсөн, хананд шах, хананд шахаж, орон дээр дар, ор луу түлх, ор руу түлх, хүчээр ор, хүчээр орсон, хүчээр ордог, хүчээр унт, хүчээр хий, харилцаанд ор, бэлгийн харилцаанд, ойртохыг шаард, биеэ өгвөл, биеэ өгөх, унттаг, унтуулдаг',
    en: 'sleep with, slept with, touches me, touched me, touching me, touch me, touches, touched, touch, kissed me, kiss me, kisses me, undress*, undressed, naked, took off my clothes, my clothes, groped, grope*, groping, have sex, had sex, having sex, sex with, do things, did things, my body, my breasts, private parts, made me do things, do sexual, came into my bed, my bed, into my room, to my room, on top of me, inside me, got on me, finger*, fondle*, uses me, used me, used my body, sleeps with',
  },
  body_part: {
    about: 'body, breast, clothes',
    nouns: 'хөх, цээж, бөгс, гуя, хувцас, өмд, дотуур хувцас, бэлэг эрхтэн, салтаа, доогуур, үтрээ, ам',
    words: 'бие, биеийг, биед, бие рүү, биеэр',
    en: 'body, breast, breasts, butt, thigh, clothes, pants, underwear, leg, legs, private parts',
  },
  force: {
    about: 'by force, against the will',
    words:
      'хүчээр, албадаж, албадаад, албадан, шахаж, шаардаж, шаардсан, албаддаг, албадсан, хүсээгүй, хүсэхгүй, тулгаж, тулгаад, дургүй байхад, шахаад, зөвшөөрөөгүй, заавал, албан, албан ёсоор, шаарддаг, хүсээгүй байхад, хүчилж, хүчлээд, айлгаж, сүрдүүлж, зориуд, арга буюу, хүсэл зориг, хүчлэн, шаардаад, тулгадаг, шахдаг, хүссэн биш, гэхээр нь зодно, гэхээр зоддог, үгүй гэж хэлж чадахгүй, хүч хэрэглэ, ухаангүй байхад, согтуу байхад, унтаж байхад, мансуур, эсэргүүцэх аргагүй, үгүй гэсэн ч, гэсэн ч',
    verbs: 'албад, шаард, шах, тулга, хүчил, хүчээр, ятга, дарамтал, зүтгүүл, ул болго, аргалж оруул',
    en: 'force, forced, forces, forcing, make me, made me, makes me, making me, against my will, coerce*, coerced, demand, demands, demanded, pressured me, pressuring me, have to, had to, must, i said no, didnt want, dont want, did not want, while i was asleep, when i was sleeping, when i was drunk, passed out, without my consent, didnt consent, cant say no, cannot say no, make us, made us, force us, forces me, refuse, make her, made her, forcing us, drugged',
  },
  sell_body: {
    about: "sell one's body, prostitution",
    verbs:
      'бие үнэл, биеэ үнэл, бие үнэлүүл, биеэ үнэлүүл, биеэ зар, бие худалд, янхнаар, янханд, биеэ худалд, биеэрээ төл, биеэр төл, бие зар, бие унэл, биеэ унэл, бие зарa',
    nouns:
      'янхан, эскорт, биеэ үнэлэлт, янхны газар, янхны үүр, хөнгөн хүүхэн, эмсийн зөөгч, үнэлэлт, янхандал, биеэ үнэлэгч, илүү тусгай хар нэмэлт ',
    words:
      'янхан болго, биеэр төл, биеэрээ төл, хүүхэн болгож, янхан болгох, биеэ зарж, биеэр мөнгө, биеийг минь зар, биеийг зар, биеийг минь худалд, үйлчилгээнд гарга, үйлчилгээнд гардаг, үйлчилгээнд гаргадаг, зочин ав, зочин авах, зочин авахгүй, зочин аваагүй, хүн авах ёстой, хүн авдаг, хүн авна, зочин тав, нэг шөнө арван, өдөрт арван, өдөрт таван, өдөрт найман, биеэрээ барагдуул, биеэр барагдуул, залуусын дуудлагаар, эрчүүдийн дуудлагаар, дуудлагын охин, дуудлагын эмэгтэй',
    en: 'prostitut*, prostitution, prostitute, brothel, escort, whore, sell my body, sell her body, selling my body, sex work, sex worker, sell sex, pimp, extra service, red light, special massage, happy ending, sexual services, webcam shows, webcam show, cam shows, cam show, sex cam, naked on camera, naked on webcam, naked on a webcam',
  },
  entertain: {
    about: 'massage, karaoke, night club, hotel: places where it is sold',
    nouns:
      'массаж, масаж, караоке, баар, шөнийн буудал, саун, спа, зочид буудал, казино, салон, бужиг, бүжигчин, зугаа, цэнгээн, стриптиз, ktv, кэйтиви, шөнийн цэнгээний газар, цэнгээний газар, сауна, паб, паттая, кабаре, онлайн шоу, вебкам, веб камер, эрото, эротик массаж, хүүхэн тавьдаг',
    words:
      'dancer, бүжигчин гэж, club, клуб, баранд, шөнийн клубт, клубт, бар ажил, karaoked, karaoke, massaj, masaj, массажны, бар, барны, барт, барын, барны охин',
    en: 'massage, karaoke, night club, nightclub, club, hotel, bar, sauna, spa, casino, strip, dancer, dancers, hostess, waitress',
  },
  drug_her: {
    about: 'drugged: injections, something in the drink',
    verbs:
      'мансуур, мансууруул, тариа хий, тариул, хар тамхи, эмээр унтуул, дур булаа, хордуул, мансуурул, нойрсуул',
    words:
      'мансууруулж, мансууруулаад, хар тамхи, эм хийчихсэн, эм өгч, эм уулга, ундаанд юм хийсэн, уух юманд, юм хийсэн, тариур, тариа хийгээд, тариа хийчихлээ, ундаанд, дарсанд, толгой эргээд, юм уулгачихсан, тарьчих, эм уулгаад, тариа',
    starts: 'мансуур',
    en: 'drug*, drugged, drugging, drugs, inject*, injection, injected, spiked, something in my drink, put something in, sleeping pill in, make me take medicine, makes me take medicine, make me take pills, makes me take pills, give me medicine i dont know, medicine i dont know what',
  },
  picture: {
    about: 'pictures, films of her',
    nouns:
      'зураг, бичлэг, видео, фото, нүцгэн зураг, секс бичлэг, нүцгэн бичлэг, дүрс, чат, скриншот, дуу бичлэг, нюд, screenshot, кадр, screen, видео дуудлага, видео чат, онлайн дуудлага, камер, бичлэгүүд, зургууд',
    words:
      'зургаар, бичлэгээр, зургийг, зургаа, бичлэгийг, нүцгэн, nude, nudes, порно, зураг бичлэг, секс, zurag, bichleg',
    en: 'photo, photos, picture, pictures, video, videos, nudes, nude, pics, pic, images, naked, screenshots, clip, recording, sextape, intimate',
  },
  nude: {
    about: 'naked (pictures)',
    words:
      'нюдууд, нюднууд, нудеууд, салхинд хормой, хормой өргөгд, нүцгэн, нүцгэн зураг, секс, нюд, нүд гарган, хувийн зураг, хувийн бичлэг, порно, интим, шалдан, дотуур хувцастай, хувцасгүй, нуцгэн, нүцгэнээр, нюдс',
    en: 'nude, nudes, naked, intimate, private, sexual, sex, topless, without clothes',
  },
  spread: {
    about: 'spread, post, send, show to others',
    verbs:
      'тараа, цаца, түгээ, нийтэл, явуул, илгээ, үзүүл, дэлгэ, тавь, оруул, шэйрл, дамжуул, ил гарга, тарх, постло, тунхагл, тарха',
    words:
      'тараана, тараах, тараасан, цацна, цацчихна, цацах, цацсан, нийтэлнэ, постолно, тавьчихна, тавина, тараачихна, фэйсбүүкт, нэтээр, интернэтэд, цацаад, тараагаад, тарааж, цацаж, share, shareldeg, tavichihlaa, гаргана, гаргачихна, түгээнэ, түгээсэн, поостолно, үзүүлнэ, явуулна',
    en: 'post, posts, posted, posting, share, shared, shares, sharing, publish*, leak*, leaked, spread, spreading, send, sends, sent, sending, show, shows, upload*, uploaded, expose*, put online, online, everyone will see',
  },
  demand_money: {
    about: 'demands money, more pictures',
    verbs: 'нэхэ, шаард, нэх, шантаажл, дарамтл, авна гэ, төлүүл, шах, нэхэмжил, шантаж',
    words:
      'мөнгө нэхэж, мөнгө нэхээд, мөнгө өг, мөнгө шилжүүл, төлөхгүй бол, нэхэж, нэхээд, нэхдэг, өгөхгүй бол, мөнгө шаардаж, шантаж, шантааж, мөнгө явуул, мөнгө хий, мянга өг, сая өг, мянган төгрөг өг, мөнгө өгөхгүй бол, өгөхгүй бол зураг, төгрөг явуул, доллар явуул',
    en: 'demand, demands, demanding, asks for money, wants money, want money, pay, unless, if i dont, if i do not, blackmail, blackmailing, money, more photos, want more, or else, extort',
  },
} satisfies Record<string, Concept>
