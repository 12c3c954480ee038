/** Hands where she did not want them, a no that was not heard, what is left afterwards; and her pictures in other hands. */
import type { Concept } from '../lexicon.ts'

export const touching = {
  intimate_place: {
    about: 'a place of her body, her clothes, her bed',
    nouns:
      'хөх, цээж, бөгс, гуя, хормой, банзал, шилбэ, ташаа, хэвлий, умай, дотоож, дотуур хувцас, лифчик, трусик, хөнжил, цамц, бэлэг эрхтэн, салтаа, доод бие, үтрээ, цавь, бие, уруул, хүзүү, бэлхүүс, юбка, сарны хувцас, өвөр, өвөр дээр, өвдөг, дотортой, нууц эрхтэн',
    words:
      'хөхийг, цээжийг, цээж рүү, бөгсийг, гуяыг, гуя руу, гуян дээр, хормой руу, хормойгоо, банзал руу, банзал доогуур, банзлыг, шилбийг, өмд, өмд рүү, өмдийг, өмдөн дотор, өмдөө, хөнжил дор, хөнжил рүү, орон дотор, орон руу, доогуур, доогуураа, доод бие, биеийг минь, бие рүү, биед, биед минь, бие минь, биеэр, биеэр минь, цамц руу, цамцны дотор, хувцас дотор, хувцсан дотуур, хувцсыг минь, хувцсан дээгүүр, хөл хооронд, хөлийн завсар, миний юм, нууц газар, нууц эрхтэн, эмзэг газар, эвгүй газар, болохгүй газар, буруу газар, миний бие, амаараа, хэлээрээ, өвдөг, өвдөг дээр, өвдөг дээрээ, үсийг минь, үстэй минь, нуруу, хэрэггүй газар, хамаагүй газар, доошоо, доор минь, дотуур минь, бэлэг эрхтэн',
    en: 'my breast, my breasts, my chest, my thigh, my thighs, my butt, my ass, my bum, my skirt, my shirt, my dress, my pants, my underwear, my leg, my legs, my waist, private parts, my privates, under my, inside my, between my legs, my bra, my body',
  },
  touching: {
    about: 'touches, strokes, squeezes, puts in a hand',
    verbs:
      'гар хүр, гараа хүргэ, гар хүргэ, гар оруул, гараа оруул, гар хий, гараа хий, гараа хийх, гар тавь, гараа тавь, гар явуул, гараа явуул, гар сунга, гараа гүйлгэ, гар гүйлгэ, тэмтэр, тэмтэрч, имэр, базла, чимхэ, чимх, үнс, үнэрл, долоо, наалд, тэвэр, барьж үз, бариад, оролд, хурууд, хуруугаа хий, хуруугаа оруул, хуруу оруул, хавира, шүргэ, тогло, шургуул, сугал, тайл, тайлуул, нүүрээ нааж, зулга, ура, сөх, сөхүүл, илүүлэх, иллүүл, илэ, иләд, шургуулаад, базуул, тэмтрүүл, тэврүүл, үнсүүл, хааж зогс, тулга, наа, тавиул, хөвхөр, бие рүү шах, шахалд, бие рүү наалд',
    words:
      'илээд, илдэг, илж, илсэн, илж байна, илбэ, илбэдэг, илбээд, бариад, барьж, барьдаг, бариад байна, барьчихсан, барив, базаад, базсан, үрсэн, үрдэг, хүрсэн, хүрдэг, хүрээд, хүрч, хүрчихсэн, тавиад, тавьдаг, тавьсан, руу оруулсан, руу орсон, руу гараа, руугаа татсан, хийдэг, суулгаад, суулгадаг, суулгасан, тайлсан, тайлаад, тайлж, тайлуулсан, тайл гээд, тайл гэсэн, тайл гэж, тогло, тоглодог, тоглоод, зулгаасан, урсан, урж хая, шургаж, шургаад, шургадаг, орж ирдэг, орж ирээд, хүрэхээр, хүрээд байдаг, нааж',
    en: 'touch, touches, touched, touching, grab, grabs, grabbed, grabbing, squeeze, squeezed, squeezes, stroke, stroked, strokes, rub, rubs, rubbed, rubbing, put his hand, puts his hand, hand on, hand up, hand under, hands on, hands up, slid his hand, kiss, kissed, kisses, lick, licked, pulled down, pulls down, took off, takes off, tore, lifted, pinch, pinched, pinches, slap, slapped, press, pressed, presses, reached, put his fingers, his fingers inside, fingers inside me, fingers in me',
  },
  lies_on: {
    about: 'lay on her, came into her bed or room at night',
    verbs:
      'дээрээс гар, дээр хэвт, дээр минь гар, дээр минь хэвт, дээр минь суу, дээрээс дар, дээр давхац, хажууд хэвт, хажууд минь хэвт, хажуу руу хэвт, хажууд нь хэвт, хажууд минь орж, орон дээр минь ор, хөнжилд ор, хөнжил рүү ор, хөнжил доогуур ор, оронд ор, орон дээр ир, дэргэд хэвт, дэргэд минь хэвт, дэргэдээ хэвтүүл, хажуудаа хэвтүүл, хажуудаа унтуул, ороонд орж ир, өрөөнд орж ир, өрөөнд ор, өрөө рүү ор, өрөөнд минь ор, өрөө рүү минь ор, өрөөний хаалга тат, хаалга тат, хаалга түлх, хаалганы гадаа суу, охин дээр гар, дүү дээр гар, хүүхэд дээр гар, эгч дээр гар, түүн дээр гар',
    words:
      'минь дээр гар, миний дээр гар, над дээр гар, над дээр хэвт, над дээр давхац, над руу орж, намайг дар, намайг дараад, намайг даран, намайг хэвтүүл, намайг оронд, намайг ор луу, намайг орон руу, намайг тэвэр, намайг барьж тэвэр, намайг үнс, намайг наад, над руу наалд, над руу дайр, над руу үсэр, намайг тайлуул, намайг нүцгэл, намайг дороо хий, бие дээр минь, биеэр минь дар, биеэр дар, биеэ нааж, биеэрээ нааж, биеэрээ наалд, биеэр наалд, биеэ наа, ард минь наалд, ардаас минь наалд, араас наалд, араас минь тэвэр, араас тэвэр, ардаас тэвэр, хананд шах, хана руу шах, буланд шах, ардаас наалд',
    en: 'got on top, on top of me, lay on me, lies next to me, lay next to me, gets into my bed, got into my bed, climbs into my bed, climbed into my bed, into my bed, in my bed, comes into my room, came into my room, enters my room, held me down, holds me down, pinned me, pushed me on the bed, pushed me onto, pushed me down, pushed me against, pushed himself, forced himself, climbed on, hugs me from behind, rubs against me, presses against me',
  },
  said_no: {
    about: 'she said no, did not want it, wept, begged',
    verbs: 'татгалз, эсэргүүц, дургүйц, дургүйлх, орил, хашгир, зуур, ноцолд, үгүйс, гуй',
    words:
      'үгүй гэсэн, үгүй гэхэд, үгүй гэж, үгүй гээд, үгүй гэхээр, үгүй гэсээр, үгүй гэлээ, үгүй гэж хэл, үгүйгээ хэл, дургүй гэхэд, дургүй гэсэн, дургүй гэж, дургүй гэхээр, дургүй байхад, дургүй байсан, хүсэхгүй гэхэд, хүсэхгүй гэж, хүсэхгүй гэсэн, хүсэхгүй гэхээр, хүсэхгүй байхад, хүсээгүй, хүсээгүй байхад, хүсээгүй ч, хүсээгүй юм, хүсээгүй шүү, боль гэхэд, боль гэсэн, болиоч гэхэд, болиоч гэсэн, болиоч гэж, болиоч гээд, болиоч гэхээр, больчих гэхэд, битгий гэхэд, битгий гэсэн, битгий гэж, битгий гээд, битгий гэхээр, битгий хүр, өвдөж байна гэхэд, өвдөж байна гэж, өвдөөд байна гэж, өвдөж байхад, уйлаад ч, уйлсан ч, орилсон ч, гуйсан ч, гуйгаад ч, гэсэн ч, гэхэд тоосонгүй, зөвшөөрөөгүй, зөвшөөрөлгүй, миний зөвшөөрөлгүй, хүсэл зоригийн эсрэг, хүслийн эсрэг, биш гэж хэлсэн, одоо болохгүй гэ, сарын тэмдэгтэй байхад, жирэмсэн байхад, ядарсан гэхэд, өвчтэй байхад, унтаж байхад, унтаж байхдаа, унтаж байтал, унтсан хойно, согтуу байхад, ухаангүй, ухаангүй байхад, ухаан алдсан, хөдөлж чадахгүй, хөдөлж чадаагүй, хашгирч чадаагүй, орилж чадаагүй, дуугарч чадаагүй, үгүй гэсэн ч, үгүйгээ ч хэлсэн, үгүйгээ хэлсэн, дур үгүй, битгий гэхэд ч, эсэргүүцээд дийлээгүй, эсэргүүцээд, дийлээгүй, дийлэхгүй, тоосонгүй, тоогоогүй, салаагүй, болиогүй',
    en: 'i said no, said no, i said stop, said stop, told him no, told him to stop, told him stop, asked him to stop, i didnt want, didnt want to, did not want, dont want to, say no, say stop, begged him, i was crying, i cried, pushed him away, couldnt move, froze, fight him off, i was asleep, i was drunk, passed out, blacked out, against my will, without my consent, when it hurts, it hurts, i refuse, i refused, not in the mood, even when i, could not say no, couldnt say no, wont accept no, doesnt accept no, not accept no',
  },
  not_stopped: {
    about: 'he did not stop',
    words:
      'болиогүй, болиулаагүй, больсонгүй, боливгүй, больдоггүй, больдогггүй, болихгүй, тоогоогүй, тоосонгүй, тоодоггүй, тоохгүй, огт тоохгүй, сонсоогүй, сонсохгүй, сонсдоггүй, зогсоогүй, зогссонгүй, тавиагүй, тавихгүй, тавьсангүй, салаагүй, салахгүй, салдаггүй, явуулаагүй, юмаа хий, юмаа хийдэг, юмаа хийсэн, юмаа хийчих, хэргээ бүтээ, хэргээ хий, уурхаа хий, өөрийнхөө юм, өөрийнхөөрөө, өөрийнхөөрөө хий, хүссэнээ, хүссэнээ хий, хүссэнээ авсан, хүслээ, хүслээ гүйцээ, дураараа, дураараа хий, зоргоороо, хүчээр, хүчээрээ, хүч хэрэглэ, хүчлээд, хүчилдэг, албадсан, албаддаг, албадаад, албадаж, дарж аваад, дараад, чирээд, чирсэн, бариад авсан, хэн ч ирээгүй, хэн ч сонсоогүй',
    en: 'he didnt stop, didnt stop, did not stop, wont stop, doesnt stop, didnt listen, doesnt listen, kept going, keeps going, he continued, many times, anyway, still did, did it anyway, held me, pushed me, forced, wouldnt stop, wouldnt let, ignored, wont accept no, doesnt accept no, not accept no, no for an answer',
  },
  afterwards: {
    about: 'blood, pain below, torn clothes, gone underwear, nothing remembered',
    words:
      'үнсэх гээд, хувцас ура, хувцас ураад, цамц ура, оёдол тасар, доод бие өвд, доод бие минь өвд, доод биеэс цус, доошоо өвд, доогуур өвд, доогуур минь өвд, бие өвдөөд, том бие өвд, том биед, том бие, хэвлийгээр өвд, бие засах газар, шээхэд өвд, шээхээр өвд, оёдол тасар, доогуур цус, хөл дээгүүр цус, гуя дээгүүр цус, цус гараад, цус гарч, цус гараад байна, цустай байна, цус алд, цус зогсохгүй, дотоож минь, дотоож байхгүй, дотуур хувцас байхгүй, дотуур хувцас минь, дотуур хувцасгүй, дотоожгүй, хувцас урагд, хувцас минь урагд, хувцас нь урагд, хувцас ур, хувцасгүй сэр, хувцасгүй байсан, хувцасгүй хэвтэж, нүцгэн сэр, нүцгэн байсан, нүцгэн хэвтэж, юу ч санахгүй, юу ч санаж, юу болсныг санахгүй, юу болсноо санахгүй, юу болсныг мэдэхгүй, санахгүй байна, сэрсэн чинь буудал, сэрсэн чинь хажууд, сэрсэн чинь дэргэд, сэрсэн чинь ор, сэрсэн чинь дээр, сэрсэн чинь нүцгэн, сэрсэн чинь хувцас, сэрсэн чинь танихгүй, сэрсэн чинь өөр, сэрэхэд хажууд, сэрэхэд буудал, сэрэхэд дээр, сэрэхэд нүцгэн, сэрэхэд дотуур, толгой эргээд юу ч, балай согтоод, уулгаад, архи уулгаад, соз уулгаад, ундаанд нь, ундаанд минь, эм хийсэн, угаагаад арилахгүй, биеэ угаагаад, биеэсээ жигш, биеэ үзэн яд, бохир санагд, бохирлогдсон, бузарлагд, жирэмсэн болчихсон бол, жирэмслэлтээс хамгаалах эм, 72 цаг, постинор, хэл ам, хөх няц, бөөлждөг, бөөлжис, бөөлжмөөр, чичирдэг, чичрээд',
    en: 'bleeding, woke up naked, woke up without, woke up undressed, woke up next to, woke up in a hotel, dont remember anything, dont remember what, cant remember what, remember nothing, clothes were torn, clothes torn, torn clothes, underwear was gone, no underwear, hurts down there, pain down there, sore down there, feel dirty, i feel disgusting, showered three times, morning after pill, put something in my drink, spiked my drink, drugged me, need a doctor, emergency contraception, scrub myself, hands shake, shaking',
  },
  men_actors: {
    about: 'a man, several men, a driver, a doctor, a colleague',
    nouns:
      'ах, жолооч, дарга, захирал, менежер, эмч, барианч, багш, лам, бөө, хөрш, түрээслэгч, танил, найз залуу, нөхөр, манаач, харуул, залуу, эр, эрэгтэй, эрчүүд, залуучууд, цагдаа, сантехникч, тренер, дасгалжуулагч, таксич, зөөгч, ахлагч, мастер, эзэн, авга, нагац, хойд эцэг, хойд аав, аав, өвөө, үеэл, гадаад хүн, хүргэн, хадам, зээ, найз, ангийнхан, оюутан, коч, продюсер, зураглаач, агент',
    words:
      'нэг хүн, тэр хүн, тэр, тэд, тэрэн, танихгүй хүн, ажлын ах, ахтай, ах нь, ажлынхан, мань хүн, таксины, хоёр хүн, гурван хүн, хэдэн хүн, хэдэн залуу, гурван залуу, хоёр залуу, хүргэн ах, хамт ажилладаг, хамт олон, найзын ах, найзынхаа ах',
    en: 'he, a guy, guy, guys, man, men, my boss, boss, manager, coworker, colleague, driver, taxi driver, teacher, coach, doctor, uncle, cousin, stepdad, stepfather, boyfriend, husband, partner, ex, neighbor, landlord, someone, stranger, brother, father, friend, date, they, host, priest',
  },
  the_night: {
    about: 'last night, today, an hour ago',
    words:
      'өчигдөр, өчигдөр шөнө, өнөөдөр, өнөө өглөө, өнөө шөнө, сая, саяхан, шөнө, шөнөөр, орой, уржигдар, дахиад, дахин, цагийн өмнө, байнга, өдөр бүр, шөнө бүр, урд шөнө, урд орой, амралтаараа, цуглаан, үдэшлэг, пати, отсонд',
    en: 'last night, yesterday, today, tonight, this morning, hours ago, hour ago, two hours, at a party, after the party, every night, again, after the club, weekend, just now',
  },
  his_excuse: {
    about: 'what he says afterwards: you wanted it, you came yourself, tell nobody',
    words:
      'чи өөрөө хүссэн, өөрөө хүссэн, чи өөрөө ирсэн, чи өөрөө дагаад, өөрөө дагаад, өөрөө дагаж ирсэн, чи л өдсөн, чи өөрөө буруутай, өөрөө буруутай, өөрийн чинь буруу, хэнд ч битгий хэл, хэнд ч хэлж болохгүй, хэнд ч хэлэхгүй шүү, ээждээ битгий хэл, хэлбэл, хэлвэл, хэлэх юм бол, хэн ч итгэхгүй, хэн ч чамд, чамд хэн ч, итгэхгүй, юу ч болоогүй, юу ч болоогүй юм шиг, юм болоогүй юм шиг, магтсан, баярла, баярлах хэрэгтэй, эхнэрийн үүрэг, эхнэр хүний үүрэг, нөхрийн эрх, эхнэр юм чинь, бидний нууц, хоёулхнаа, хоёулаа л мэд',
    en: 'you wanted it, asked for it, nobody will believe, no one will believe, our secret, dont tell anyone, tell nobody, you came yourself, as if nothing happened, like nothing happened, wifely duty, a wifes duty, my duty as',
  },
  dirty_talk: {
    about: 'dirty words, remarks about her body, shows himself',
    words:
      'ичгүүргүй үг, ичмээр үг, бузар үг, завхай үг, завхай юм, садар, садар самуун, садар юм, бүдүүлэг үг, муухай үг, хурьцах, шалдан, шалдлаад, нүцгэн биеэ, юмаа гарга, юмаа үзүүл, юмаа гаргаад, эрхтэнээ үзүүл, эрхтэнээ гарга, эрхтнээ, өмдөө тайл, мастурбац, садар видео, порно үзүүл, секс кино, тачаангуй, хөхөө үзүүл, хөхөө харуул, хормойгоо, хормойгоо богино, биеийг минь шинж, бие рүү минь ширт, цээж рүү минь ширт, хөх рүү минь хар, бөгс рүү, секс хий, секс хийх, секс хийе, сексийн тухай, сексийн, халуун охин, секси, чи сайхан охин, чамайг хүсч, чамайг хүсээд, чамтай унтмаар, шөнө мессеж, өөрийгөө үрээд, өөрийгөө үрж, өөрийгөө барьж, юмаа үрж, юмаа харуул, бэлгээ харуул, бэлгээ гарга, өмдөө буулга',
    en: 'showed me his, shows me his, flashed me, exposed himself, dirty jokes, dirty messages, sends me dick, dick pics, comments about my body, comments on my body, talks about my body, undresses me with his eyes, tells me to wear, shorter skirt, watch porn, showed me porn, shows me porn, watching porn',
  },
  asked_favour: {
    about: 'stay at the hotel, sleep with me, make me happy, or you lose your job, mark, room',
    words:
      'хамт хон гэж, буудалд үлд, буудал руу яв, буудал орох, буудал оръё, буудалд оръё, буудалд хоно, буудалд дууд, буудал руу дууд, буудалд ор, зочид буудалд дууд, надтай унтвал, надтай унтахгүй бол, надтай унт, надтай хоно, намайг баярлуул, намайг баясга, хамт хоноё, хамт хонох, хамт хонъё, хамт унтвал, хамт унтъя, хамт унтахыг, хамт унтах, хамт унт, ганцаараа уулзвал, гэрт минь ирвэл, оройн хоолонд дагаж, миний амраг, амраг бол, нууц амраг, нууц хүүхэн, дотно харилц, дотносох, дотносъё, дотно байвал, найзлахгүй бол, өөрийгөө өгвөл, биеэ өгөхгүй, биеэ өгвөл, биеэ өг, биеэр төл, биеэрээ төл, биеэ үзүүл, хариуг нь биеэрээ, хариу барь, тэгвэл дүн, дүн тавьж өгье, сургалтын төлбөр, ажлаас хална, ажлаас хал, цалин нэмнэ, албан тушаал дэвш, албан тушаал өгнө, нэг шөнө өнгөрөө, нэг шөнө хамт, шөнийг хамт, нэг шөнөөр, нэг орой хамт, хамт хоно',
    en: 'go to a hotel with, stay at the hotel with, come to my hotel, hotel room, sleep with me, sleep with him, spend the night with, be nice to me, be nice to him, go out with him, for a better grade, pass the exam, keep my job, keep the job, get the job, lose my job, pay rent another way, pay another way, instead of rent, in exchange for sex, for sex, sexual favors, sexual favours, have sex with him, sex with him, be his mistress, be his girlfriend',
  },
  pressing: {
    about: 'presses, follows up, dismisses her for it',
    words:
      'гэж, гээд, гэдэг, гэсэн, гэнэ, шалаад, шалж, шалаад байна, шахаад, шахаж, гээд байна, гээд бн, гээд байдаг, гэдэг, гэсэн, гэж хэлсэн, гэж хэлдэг, гэж байна, халсан, хална, халнаа, ажлаас, татгалз, дарамт, өгөхгүй, айлга, яах вэ, болохгүй гэ, бол',
    en: 'or, if, unless, said, says, asks, asked, wants me, told me, keeps asking, offered, refused, threatened, pressures',
  },
  birth: {
    about: 'after birth, ill, at night',
    words:
      'төрөөд, төрсөн, эмнэлгээс гар, шөнө, шөнө бүр, өвдсөн, өвдөж, сарын тэмдэг, жирэмсэн, орондоо, унтахаар',
  },
  tells_parents: {
    about: 'will tell your parents',
    words:
      'ээжид чинь, аавд чинь, ээжид хэл, аавд хэл, ээжид нь хэл, ээжид минь, аавд минь, ээж аавд чинь, эцэг эхэд чинь, багшид чинь, сургуульд чинь',
    en: 'tell your mom, tell your parents, tell my parents, tell my mom',
  },
  comes_car: {
    about: 'comes, is outside, calls her to come',
    words:
      'ир гэж, ир гээд, дахиад ир, уулзъя гэж, гарч ир, доор ирчих, доор ирсэн, гадаа ирчих, машинтай ир, гадаа хүлээж, очихгүй бол, ирэхгүй бол, уулзахгүй бол',
  },
  unsaid: { about: 'she stops in the middle: "he … me"' },
  by_force_word: { about: 'by force', words: 'хүчээр' },
  her_image: {
    about: 'pictures, recordings, screenshots of her, her face, her account',
    nouns:
      'зураг, бичлэг, видео, скриншот, скрийншот, нүдэн зураг, клип, сторь, стори, хувийн зураг, хувийн чат, нүцгэн, нюд, нүүр, фото, сельфи, дүрс, селфи, видео дуудлага, контент, чатын зураг',
    words:
      'nudeuud, nudes, nudnuud, зургийг минь, зургаа, зургуудыг минь, зургууд, зургуудаа, зургуудыг, зурагнууд, бичлэгийг минь, бичлэгээ, бичлэгүүд, нүүрийг минь, миний нүүр, screenshot, screen, record, видеог, нүцгэнээр, webcam, вебкам, вебкамаар, видеогоор ярь, видео чат, фэйк хаяг, фейк хаяг, хуурамч хаяг, фэйк аккаунт, миний нэрээр, нэрээр минь, миний нэр дээр, чатыг минь, чатаа тараа',
    en: 'pictures, picture, photos, photo, video, videos, nudes, nude, pics, screenshots, screenshot, recording, recorded, my face, video call, webcam, private photos, bikini photos, selfies, clip, tape, snaps',
  },
  recorded: {
    about: 'recorded without her knowing',
    words:
      'record хий, рекорд хий, screen record, дэлгэц бич, дэлгэцээ бич, дэлгэцээр бич, бичээд авч, бичээд авсан, бичиж авсан, бичиж авчих, бичсэн байсан, бичиж байсан, хадгалаад авсан, хадгалсан байна, хадгалчихсан, зурагласан, зураглуулсан, зураглаж, зураглачих, зураглачихсан, нууцаар зурагла, нууцаар бич, нууц камер, нууцаар дүрс, камер тавьсан, камер суурилуул, шүршүүрт камер, угаалгын өрөөнд камер, жорлонд камер, скрийншот хийсэн, скриншот хийсэн, скриншот авсан, screenshot avsan, screenshot hiisen, хувцас солихыг, хувцсаа солихыг, усанд орохыг, шүршүүрт орохыг, унтаж байхад минь зураг, унтаж байхад зураг, нүцгэн байхад зураг, мэдэгдэлгүй бич, надад мэдэгдэлгүй, намайг мэдэхгүй байхад, скрин хий, скриншот, скрийншот, скрин шот, дэлгэц бичиж ав, нуугаад бич, камер нуу, нуусан камер, өрөөнд камер, бие засах газарт камер, хувцас солихыг бич, угаал үсэгэнд камер, шүршүүрт байхад бич, усанд орж байхад бич, хувцас солиход бич, бичсэнээ найзууд, бичлэгээ найзууд',
    en: 'recorded me, records me, filmed me, filming me, films me, secretly recorded, secretly filmed, hidden camera, recorded our, recorded the call, saved our video, saved my pictures, saved my photos, took a picture of me, took pictures of me, took photos of me, video of me, videos of me, pictures of me, photos of me, screenshot of me, me changing, me in the shower, me showering, screen recorded, camera in the bathroom, camera in the toilet, without me knowing',
  },
  put_out: {
    about: 'sends, shows, posts, spreads it',
    verbs:
      'хуваалц, хуваалца, тараа, тарах, тарж, цаца, түгээ, нийтэл, илгээ, үзүүл, харуул, дэлгэ, пост хий, постло, шэйрл, шэйр, дамжуул, ил гарга, ил болго, тавьчих, байршуул, эргэлд, наймаал, зарчих, явуулчих',
    words:
      'тархаж, тархсан, тархчихсан, тархлаа, тархаад, тархах вий, тархвал, явуулна, явуулчихна, явуулчихсан, явуулсан, явуулаад, явуулж байна, явуулахаар, явуулж, тавина, тавьчихна, тавьчихсан, тавьсан, тавьж, тавьж байна, тавих гээд, цацна, гаргана, гаргачихна, гаргасан, үзүүлнэ, үзүүлчихсэн, үзүүлсэн, илгээнэ, илгээсэн, илгээчихсэн, хүрнэ, хүргэнэ, мэднэ, харна, хардаг, эргэлдэж, эргэлдээд, нэтээр, интернэтээр, интернэтэд, группт, группд, групп дээр, групп чат, сувагт, каналд, фэйсбүүкт, инстаграмд, тиктокт, телеграм, телеграмд, сайтад, сайтан дээр, порно сайт, бүгдэнд, бүх хүнд, аавд чинь, ээжид чинь, найзуудад, найзууд руу, нөхөрт чинь, ажлынханд, багшид, ангийнханд',
    en: 'spread, spreading, share, shared, sharing, leak, leaked, post, posted, posting, send, sends, sent, sending, show, showed, shows, shown, upload, uploaded, publish, online, group chat, everyone has seen, everyone saw, telegram, website, porn site, to my parents, to my family, to my friends, to my husband, to my boss, to my contacts, followers, my school, the whole school, the whole class',
  },
  squeezes: {
    about: 'threatens, wants money, sets a deadline',
    words:
      'өгөхгүй бол, шилжүүлэхгүй бол, явуулахгүй бол, хийхгүй бол, ирэхгүй бол, уулзахгүй бол, салвал, салбал, салах гэхээр, салах гэхэд, салнаа гэхэд, салъя гэхэд, салъя гэхээр, салъя гэсэн, буцаж ирэхгүй бол, тэгэхгүй бол, эс бөгөөс, гэж айлга, айлгадаг, айлгаад, айлгаж, дарамтлаад, дарамталж, дарамтал, сүрдүүл, заналхийл, шантааж, мөнгө нэх, мөнгө гуй, мөнгө шаард, доллар нэх, нэхээд, нэхэж, нэхдэг, шаардаж, шаардаад, шаардсан, мөнгө өг, шилжүүл, цагийн дотор, минутын дотор, маргааш гэхэд, хугацаа өг, үнэ асуу, үнэ хэд, гэнэ, гэчихлээ, гэж байна, гээд байна, яах вэ, ичээд, ичиж, ичгүүр, үхмээр, айж, айгаад, зөвшөөрөлгүй, надад хэлэлгүй, устгуул, устгаж өг, яаж устга, салахгүй, нэхээд л, нэхсээр, өдөр бүр нэх, нэмж нэх, дахиад нэх, дахин мөнгө, мөнгө гуйлгаж',
    en: 'or, unless, if i dont, if i do not, blackmail, blackmailing, threatens, threatening, threatened, says he will, said he will, will send, wants money, wants more, asks for, asking for, demands, demanding, pay, dollars, money, bitcoin, usdt, gift cards, deadline, hours to, ashamed, without my permission, without permission, remove it, take it down, making me do, makes me do, otherwise',
  },
  made_up: {
    about: 'her face on another body, a false account',
    words:
      'өөр хүний бие дээр, өөр бие дээр, нүцгэн бие дээр, нүцгэн зураг дээр, нүүрийг минь өөр, нүүрийг минь нүцгэн, нүүрийг минь тавь, миний нүүрийг, нүүр солиод, нүүр солих, дипфэйк, дийпфэйк, deepfake, AI-аар нүцгэл, хиймэл оюунаар, хиймэл оюун нүцгэн, фотошоп хий, эвлүүл, эвлүүлж, монтаж, зурагтай фэйк, зургаар фэйк, зургаар хаяг, зургаар хуурамч, зургаар аккаунт, миний зургаар, миний зургийг ашигла, зургийг минь ашигла, зургийг минь хулгай, хулгайлаад, утасны дугаартай хамт, дугаарыг минь тавь, дугаартай минь, үнэ асуу, биеэ үнэлдэг гэ, эскорт гэж, янхан гэж, болзооны сайт, танилцах сайт',
    en: 'deepfake, fake account, fake profile, pretending to be me, my face on, edited my, photoshopped, ai generated, fake nudes, fake pictures, fake photos, fake video, impersonating me, using my photos, using my pictures, my photos on',
  },
  asks_pictures: {
    about: 'keeps asking her for pictures',
    words:
      'зураг нэх, зураг нэхээд, зураг нэхэж, зургаа явуулаач, зургаа явуул, зураг явуулаач, зураг явуул, зургаа илгээ, зураг гуй, зураг гуйгаад, зураг гуйж, зургаа өг, бичлэг явуул, бичлэг нэх, видео нэх, видео явуул, биеэ үзүүл, биеийн үзүүлэлт, камераа асаа, камер асаа, хувцасгүй зураг, дотуур хувцастай зураг, дотуур хувцастай, усны хувцастай зураг, цамцаа тайл, хувцсаа тайл, нэмж зураг',
    en: 'asks for pictures, asking for pictures, asked for pictures, asks for photos, asking for photos, asked for photos, asks for nudes, asking for nudes, wants nudes, wants pictures, wants photos, send pictures, send photos, send a picture, send me a picture, send nudes, send me photos, turn on the camera, more pictures, more photos, asked for a picture, asked me for a picture',
  },
  insists: {
    about: 'keeps on, without clothes, a stranger met online',
    words:
      'шалаад, шалж, шалсаар, шалаад байна, гуйгаад, нэхээд, нэхээд байна, нэхээд бгаа, байнга, дахин дахин, дахиад, нэг удаа л, ганц удаа, хэнд ч үзүүлэхгүй, нүцгэн, шалдан, хувцасгүй, дотуур хувцас, цахим найз, интернэтээр танилц, нэтээр танилц, онлайнаар танилц, инстаграмаар, фэйсбүүкээр, тиктокоор, телеграмаар, танихгүй, гадаад, хэлэхгүй шүү, уурлаад, айлгаад, ажилд авна, ажилд орох, ажилд авах, модель, агент, эгч, ах, сонин, хэвийн үү',
    en: 'online, stranger, keeps, again, insists, naked, without clothes, underwear, angry, he, older, met, instagram, snapchat, secret, adult, man, he is',
  },
  exam_words: {
    about: 'a doctor, a tailor, a massage as usual; love; a child to bed',
    words:
      'массажист, оёдолчин, хэмжээ ав, захиал, бэлэвсрэл, бие бялдар, биеийн тамир, хөхөө, хөхүүл, хөхийг нь, сүү, живх, эмийн тос, крем, тос түрх, даралт, рентген, шүд, дур булаам, хайртай, романтик, зөөлөн, баярт, биеэ барь, биеэ тэнэг, биед тус, бие сайж, биеийн жин, хувцас угаа, хувцас худалд, угаалгын машин, хуримын, дүүгээ, хүүхдээ, охиноо, хүүгээ, ээжийгээ, нохой, муур, нохойгоо, муураа',
    en: 'nurse, tailor, massage therapist, vaccine, wedding, dog, cat, baby, breastfeed, breastfeeding, yoga, gym, physio, my mom, my mother, my son',
  },
  picture_ok: {
    about: 'pictures as usual',
    words:
      'паспортын зураг, хуримын, цээж зураг, цээж зургаа, анкет, анкетын, төрсөн өдөр, жил, ангийн зураг, ургийн, рентген, бараа, барааны, гэрээ, даалгавар, хичээл, лекц, жор, баримт, хурал, хурлын, сургалт, аялал, аяллын, төгсөлт, хөгжилтэй, мем, газрын зураг, зургийн аппарат, зураач, зураг зур, зураг авахуул, кино, дуу, шог, хөрөг, гоё болсон, сайхан болсон, гоё, гоё зураг',
    en: 'passport, wedding, homework, meeting, recipe, trip, graduation, funny, meme, birthday, product, x ray, xray, lecture, class notes, zoom, portrait, receipt, cat, dog, baby photos',
  },
  clothes_off: {
    about: 'woke without her clothes',
    words:
      'өмд өмсөөгүй, өмдгүй, өмд минь байхгүй, өмд минь тайлаас, өмдөө өмсөөгүй, дотоож өмсөөгүй, дотоожгүй, дотуур өмдгүй, хувцас өмсөөгүй, хувцасгүй, нүцгэн, шалдан, юбка минь, товч нь тасар, товч тасарсан, цамц минь урагд, оймс минь урагд, колготк, ариун цэвр, ариун цэврийн хэрэгсэл, цустай байсан',
    en: 'ripped, no clothes, tights are ripped, shirt was open, buttons torn, pants were down, zipper, my pants off, without my underwear, hurt down there',
  },
  memory_gap: {
    about: 'remembers nothing, drank, woke somewhere',
    words:
      'санахгүй, санадаггүй, санахгүй байна, санаж чадахгүй, мэдэхгүй сэр, ухаан орсон чинь, ухаан орсон, сэрсэн чинь, сэрсэн, сэрээд, сэрэхэд, сэрэхдээ, юуч санахгүй, юуч санадаггүй, юу болсныг мэдэхгүй, юу болсноо мэдэхгүй, юу болсноо санахгүй',
    en: 'woke up, no idea how, dont remember, cant remember, blacked out, do not remember, came to',
  },
  drank_there: {
    about: 'drank, at his place, at a hotel',
    words:
      'уусан, уугаад, уулгаад, пиво, архи, дарс, соёж, сож, коктейль, хундага, түүний гэр, гэрт нь, буудалд, танихгүй газар, танихгүй өрөө, хажууд нь, орон дээр нь, байранд нь, караоке, клуб, клубт',
    en: 'his flat, his place, his apartment, his bed, a hotel, hotel room, drinks, drink, drank, party, club, somewhere',
  },
  his_trousers: {
    about: 'opens his trousers',
    words:
      'өмднийхөө цахилгаан, цахилгаанаа тайл, бүсээ тайл, бүсээ суллаад, өмдөө буулга, өмдөө тайл, өмдөө доош, юмаа гарга, юмаа бариул, юмаа үзүүл, гараас татаад юман дээрээ, гарыг минь татаад, амаараа хий, амандаа хий, хөхүүл гэ',
    en: 'unzipped, undid his belt, pulled his pants down, dropped his pants, put my hand on his, oral, took out his penis, took out his dick, pulled out his penis, pulled out his dick, took his thing out, took it out of his pants',
    nouns: 'өмд цахилгаан',
    verbs: 'цахилгаан тайл, өмд тайл, бүс тайл, өмдөө тайл, өмд буулга',
  },
  bath_watch: {
    about: 'comes in while she washes or changes',
    words:
      'усанд орж байхад, усанд ороход, шүршүүрт, шүршүүрт ороход, угаалгын өрөөнд, хувцас солиход, хувцас солих үед, хувцсаа солих, хувцсаа солиход, хувцаслаж байхад, жорлонд ороход, жорлонд орж байхад, ванндаа орж байхад, унтаж байхад',
    en: 'into the shower, in the shower, into the bathroom, while i shower, when i shower, while i change, when i change, when i am changing, while im changing',
  },
  bath_comes: {
    about: 'opens, comes in, watches',
    words:
      'хаалга онгойлго, хаалга онгойлгоод, хаалга татаад, орж ирдэг, орж ирээд, орж ирсэн, орж ирж, хардаг, харж байдаг, харж зогсдог, хараад зогсдог, шагайдаг, шагайж, шагайгаад, цоорхойгоор хар, завсраар хар, зураг ав, бичлэг хий, хажууд зогс',
    en: 'coming into, comes into, walks in, walked in, opens the door, watches, watching, peeks, peeking, keeps coming',
  },
  held_down: {
    about: 'held still',
    words:
      'хөдөлгөөнгүй бариад, хөдөлгөөнгүй барьж, хөдөлгөхгүй бариад, хөдөлгөхгүй дар, гарыг минь барьж, гараас минь барьж, хоёр гарыг, гар хөлийг минь барь, гарыг минь дээш, амыг минь дар, ам дараад, амыг дараад, үгээр дэрлүүл, дэрээр дараад, барьж байгаад хий, барьж аваад тэг, барьж аваад хий, барьж байгаад тэг, хэвтүүлж орхи, хэвтүүлээд, хэвтүүлчихдэг, хүчээр хэвтүүл, намайг хэвтүүл',
    en: 'held me still, covered my mouth, held my arms, held my hands, took turns, made me strip, made me take off, made me undress, forced my legs',
  },
  grade_word: {
    about: 'mark, exam, thesis, job, salary',
    words:
      'дүн, дүнгээ, дүнгээ засуул, дүн засуул, шалгалт, шалгалтад тэнц, дипломоо хамгаал, дипломоо, дипломын, шалгуул, ажилд ор, ажилд ав, албан тушаал, цалин нэмүүл, гэрээ сунга, дадлага, тэтгэлэг, роль, дүр',
    en: 'grade, grades, exam, thesis, promotion, salary, contract, visa, role',
  },
  alone_come: {
    about: 'come alone, in the evening, to my room',
    words:
      'ганцаараа ир, ганцаараа хүрч ир, ганцаараа уулз, ганцаараа ороод, оройн цагт ир, шөнө ир, оройн 9, орой ганцаараа, гэрт ир, гэрт хүрч ир, гэртээ дууд, гэр лүү дууд, өрөөнд ганцаараа, хичээлийн дараа ганцаараа, буудалд ир, хамт хоол, дарс ууя, хамт дарс, хоёулаа уулз, надад юу өгөх, юугаар хариул, хариуд нь юу',
    en: 'come alone, alone at night, come to my room, come to my house, come to his house, come to his room, private dinner, late at night, what will you give, what can you do for me',
  },
  just_takes: {
    about: 'he just takes it, never asks',
    words:
      'асууж байгаагүй, надаас асуудаггүй, асуулгүйгээр, асуухгүй, зүгээр л авдаг, зүгээр авдаг, хүссэн үедээ, хүссэнээрээ, дуртай үедээ, хэвтүүлдэг, хэвтүүлчихдэг, эхнэр болохоор, эхнэр юм чинь, гэрлэсэн юм чинь, гэрлэснээс хойш, ийм байх ёстой',
    en: 'never asks, whenever he wants, just takes, his right, because im his wife, because i am his wife, wont take no',
  },
  after_fear: {
    about: 'afraid of illness, of being pregnant; ashamed to go to a doctor',
    words:
      'жирэмсэн болчих, жирэмслэх вий, жирэмсэн болсон бол, өвчин авсан бол, халдвар, хдхв, бэлгийн өвчин, хамгаалалтгүй, бэлгэвчгүй, эмнэлэг явахаас ич, эмнэлэгт очихоос ич, эмчид очихоос, цагдаад хэлэхээс, цагдаад өгөхөөс, хэнд ч хэлж чад, хэлэхээс ичиж, ичээд байна, ичиж байна, юу хийх ёстой, шинжилгээ өгөх, яаж шинжлүүлэх, шинжлүүлэх үү, угаалгүй байж, угаахгүй байх, нотлох баримт үлд, хувцсаа угаах уу, хувцсаа хадгал',
    en: 'pregnant, std, hiv, without a condom, no condom, removed the condom, took off the condom, ashamed to go, embarrassed to go, dont want to tell',
  },
  did_it: {
    about: 'did it',
    words:
      'хийсэн, хийчихсэн, тэгсэн, тэгчихсэн, тэгээд л, болчихсон, тийм юм бол, нэг юм бол, юм болчихсон, хүчилсэн, хүчээр',
  },
  hand_in: {
    about: 'his hand in, on',
    words: 'гар хийгээд, гараа хийгээд',
    verbs:
      'гар оруул, гараа оруул, гар хий, гараа хий, гар явуул, гараа явуул, гараа гүйлгэ, гараа тавь, гар хүр, гар шургуул, гараа шургуул, хуруугаа хий, хуруугаа оруул, хуруу оруул',
  },
  goes_round: {
    about: 'goes round, is for sale',
    words:
      'явж байна, яваад байна, явах гэж, явахаар, эргэлдэж, эргэлдээд, гүйж байна, гүйгээд, хүрсэн байна, хүрээд, зарж байна, зараад, зардаг, наймаалж, хүргэж байна, үзэж байна, үзсэн байна, үзчихсэн, харчихсан, харсан байна, хүмүүс харж, сануулаад, сануулж, сануулдаг, гаргаж ирээд',
    en: 'selling, sells, sold, circulating, going around, passed around, found the files, found files, laptop, 5k each',
  },
  class_chat: {
    about: 'a group, a class chat, telegram, father',
    words:
      'ангийн чат, чатд, чатад, группт, групп, телеграм, сувагт, хамт олны чат, ангийнхан, аав руу, ээж рүү, аавруу, ээжрүү, нөхөр рүү, найзууд руу, ажлынхан руу, сургуулийнхан, сургуулийн, хамаатан руу, ах руу, багш руу, ажил руу, бүгд рүү',
    en: 'group, telegram, class chat, whatsapp',
  },
  if_no_money: {
    about: 'if there is no money, an hour is left',
    words:
      'мөнгө олохгүй бол, мөнгө өгөхгүй бол, мөнгөгүй бол, цаг үлд, цаг үлдлээ, минут үлд, хоног үлд, өрөө төлөхгүй бол, төлөхгүй бол, олохгүй бол, шилжүүлэхгүй бол, зөвшөөрөхгүй бол',
  },
  camera_on: {
    about: 'switched on the camera, and then money',
    words: 'камер асаа, камераа асаа, видео дуудлага, видеогоор ярь, видео чат, хувцсаа тайл, тайлуулаад',
    en: 'camera on, video call, video chat',
  },
  then_money: {
    about: 'then asked for money',
    words: 'мөнгө нэх, мөнгө гуй, мөнгө асуу, доллар, мянга, сая, төгрөг, айлга, дарамтал, тараана, явуулна',
    en: 'money, dollars, euros, pay, threatens, threatening',
  },
  room_camera: {
    about: 'a camera in her room',
    words: 'камер тавь, камер нуу, камер олсон, камер суурил, нууц камер, камертай байсан',
    en: 'camera in my room, camera in my bedroom, camera in the bedroom, put a camera, hid a camera, found a camera, spy cam',
  },
  asks_or_stranger: {
    about: 'met online, a stranger',
    words:
      'танилцсан, танилцаад, танихгүй, гадаад, инстагаар, инстаграмаар, фэйсбүүкээр, тиндэр, тантанаар, онлайнаар, нэтээр, хүн, залуу, эмэгтэй',
    en: 'met, online, stranger',
  },
  makeup_words: {
    about: 'make-up, dance, school pictures',
    words:
      'нүүр будалт, бүжиг, найрын, жүжиг, тоглолт, хоол, рецепт, бөмбөг, тэмцээн, хонгор, хурим, тоглоом, танилцуулга, заавар',
    en: 'makeup, dance, recipe, match, trailer',
  },
  strikes: {
    about: 'slaps, licks, squeezes',
    words:
      'алгад, алгадаад, алгаддаг, цохи, долоо, долоосон, хазсан, чимхэ, хавчиж аваад, хавчаад, шахаж аваад',
  },
  in_turns: {
    about: 'one after the other',
    words:
      'ээлжилсэн, ээлжлэн, ээлжлээд, ээлжээр, гурвуулаа, дөрвүүлээ, хоёулаа намайг, тавуулаа, тойроод, бүгдээрээ намайг',
    en: 'took turns, one after another, one after the other',
  },
  tell_threat: {
    about: 'if she tells',
    words:
      'хэлбэл, хэлвэл, хэлэх юм бол, цагдаад хэлбэл, цагдаад өгвөл, гомдол гаргавал, мэдэгдвэл, нөхөртөө хэлвэл, ээждээ хэлвэл, гэр бүлийг минь мэд, намайг буруутга, буруу намайг, итгэхгүй, хэлж чадахгүй, хэлж чадаагүй, хэнд ч, айлд ч, нуусан, чимээгүй',
    en: 'if i tell, if i report, nobody believes, will say i',
  },
  his_room_en: {
    about: 'his room, his bed',
    en: 'to his room, come to his room, to his hotel, to his place, in his room, to his bed, his bed',
  },
  or_visa_en: {
    about: 'or he cancels',
    en: 'cancel my visa, cancel my contract, send me home, send me back, lose my job, fire me, fires me, keep my passport, no salary, wont pay',
  },
  wives_no_en: {
    about: 'a wife may not refuse',
    en: 'wives dont get, wife cant say no, wives cant say no, dont get to say no, not allowed to say no, cant refuse him, cannot refuse him, my duty, wifely',
  },
  doze: {
    about: 'while asleep, undressed by him',
    words:
      'хувцас тайчих, хувцас тайлчих, хувцсыг минь тайл, хувцас тайлсан, унтаж байтал, унтаж байхад, сэрээгүй, мэдээ алдуулалт, мэдээгүй байхад, наркозоос, сэргэхэд',
  },
  honoson: {
    about: 'stayed the night, husband drunk',
    words:
      'хоносон, хоноод, манайд хоно, хурхирч, согтуу, согтоод, шөнө, майханд, ганцааранг, ганцаараа, ганцаарааa',
  },
  tent_in: {
    about: 'came in',
    words:
      'майханд орж ир, өрөөнд орж ир, гэрт орж ир, ороод ир, орж ирээд, халд гэж, халдах гэж, оролдоод, оролдсон, оролдсоор, халдсан, халдаад, дайрсан, дайраад',
  },
  bruise_place: {
    about: 'bruised thigh, sore throat',
    words:
      'гуянд хөхөр, гуя хөхөр, хүзүүнд хөхөр, хүзүү хөхөр, хэнтэй байсан, хэнтэй байснаа, юу болсныг, шалан дээр, шалган дээр, гудамжинд, хувцасгүй, хаана байгаагаа',
  },
  my_picture_ins: {
    about: 'with my picture',
    words:
      'миний зургаар, минь зургаар, зургийг минь, миний нэрээр, нэрээр минь, миний дугаар, дугаарыг минь, миний зураг',
  },
  strange_app: {
    about: 'a false address',
    words:
      'хаяг нээ, хаяг нээгээд, хаяг нээгээ, буруу хаяг, аккаунт нээ, аккаунт үүсгэ, профайл үүсгэ, апп дээр, танин мэдэхүй, танилцах, болзооны',
  },
  asks_price: {
    about: 'people ask the price',
    words: 'үнэ асуу, үнийг нь асуу, үнийг минь, үнэ хэд, хэдээр, залгаад, болзоо',
  },
  porn_site_en: {
    about: 'a porn site',
    en: 'on pornhub, pornhub, onlyfans, porn site, on a porn, porn sites, xvideos',
  },
  goods_sale: {
    about: 'trade as usual',
    words: 'зарна, худалдаж, үнэ, хямд, захиалга, ажлын санал',
    en: 'job offer, to the job, price, discount',
  },
  leave_threat: {
    about: 'or he leaves her',
    words:
      'намайг хая, намайг хаяна, хаяна гэ, хаях гэ, хайна гэ, өөр хүн ол, өөр хүнтэй, сална гэ, салах гэ, намайг орхи, гэрээс хөө',
    en: 'he will leave, leave me for, find someone else, break up with me',
  },
  gay_word: {
    about: 'loves women',
    words: 'лесби, лесбиян, гей, lesbian, ижил хүйст, эмэгтэйд хайртай, охидод дуртай, трансжендэр',
    en: 'lesbian, gay, trans',
  },
  fix_word: {
    about: 'to make her normal',
    words:
      'засна, засах, засаад, засч, эмчилнэ, эр хүн үзүүл, эрэгтэй хүн үзүүл, хэвийн болго, зөв болго, найзуудтайгаа',
    en: 'fix you, fix me, cure me, make me normal, turn me straight',
  },
  uses_her: {
    about: 'uses her',
    words:
      'намайг хэрэглэ, хэрэглэж бай, хэрэглэдэг, намайг ашигла, ашиглаж байна, ашигладаг, намайг тоглоом, намайг авдаг, намайг дээрэлх',
  },
  ill_pregnant: {
    about: 'pregnant, ill, after birth',
    words:
      'жирэмсэн, жирэмсэн байхад, сартай жирэмсэн, төрөөд, өвчтэй, оёдолтой, хүсэхгүй, үгүй гэхэд, дургүй',
  },
  grade_depends_en: {
    about: 'the mark depends on it',
    en: 'depends on how friendly, depends on how nice, mark depends, grade depends, if i am nice, if im nice, if i am friendly, how friendly i am',
  },
  brush_en: {
    about: 'brushes against her',
    en: 'brushing my, brushes my, brushes against, brushed against, massages my shoulders, massaging my shoulders, strokes my hair, stroking my hair, smells my hair, puts his arm around, hugs me too long, stands too close',
  },
  sweet_words: {
    about: 'love, a first kiss, a bride',
    words:
      'анхны үнсэлт, үнсэлт минь, хайртай, хайр, романтик, гоё байлаа, сайхан байлаа, жаргалтай, хурим, сүй, охиноо, хүүгээ, хүүхдээ, ээжийгээ, слип, тоглоом, слайд, гулсуур, хүүхдийнхээ',
    en: 'first kiss, sweet, love him, romantic, happy, wedding',
  },
  deadline: {
    about: 'within minutes or hours',
    words:
      'минутанд, минутад, минутын дотор, цагийн дотор, цаг үлдлээ, цаг үлд, минут үлд, цагийн дараа, маргааш гэхэд, өнөө орой гэхэд, хоногийн дотор, өглөө гэхэд',
    en: 'in ten minutes, in one hour, two hours, by tomorrow, by midnight, until tomorrow, by tonight',
  },
  put_will: {
    about: 'will be put, sent, shown',
    words:
      'тавина, тавина гэнэ, тавьчихна, тараана, тараачихна, явуулна, явуулчихна, цацна, үзүүлнэ, илгээнэ, явна, руу чинь явна, гаргана',
    en: 'will send, will post, will share, will upload',
  },
  laughed: {
    about: 'and they laugh',
    words:
      'инээлд, инээж, инээлдсэн, шоолсон, шоолж, шоолоод, наадаж, доромжил, ичээд, ичиж, ичмээр, миний зөвшөөрөлгүй, зөвшөөрөлгүй',
  },
  hours_pay: {
    about: 'so many hours to pay',
    en: 'two hours to, one hour to, three hours to, hours to pay, minutes to pay, 24 hours, hour to pay',
  },
  married_rape_en: {
    about: 'rape in marriage',
    en: 'not rape if, not rape because, isnt rape, its not rape, even when i cry, even if i cry, when i cry he, while i cry, even when im sick, when im asleep, when i sleep',
  },
  over_partner: {
    about: 'after parting',
    words: 'салсан, салаад, салсны дараа, салснаас, хуучин, буцаж ирэхгүй',
  },
} satisfies Record<string, Concept>
