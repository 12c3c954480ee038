/** Sayings of danger now: weapons named, being taken, somebody at the door, calls to come. */
import type { Concept } from '../../lexicon.ts'

export const dangerSayings = {
  below_arrived: {
    about: 'is downstairs, arrived',
    words:
      'гадаа зогсоод байна, гадаа зогсож байна, гадаа ирчлээ, доор ирчихсэн, доор ирчихлээ, гадаа ирчихлээ, гадаа ирсэн, гадаа ирээд, үүдэнд ирсэн, орцонд, гадаа ирчихсэн, ирж явна, ойртож, орж ирлээ, гэрт орж ирсэн, орж ирэх, орж ирэх гээд, хаалгаар орж, доор ирлээ, машин дор, хаалга онгойлго, орж ирж, цонхоор хар',
    en: 'is outside, outside my, downstairs, at my door, at the door, in my house, breaking in, broke in, coming here, on his way, coming upstairs, coming up the stairs, on the stairs, at the gate, back in the house, just came home, kicked the door in, trying to break in, forcing the door, hes outside, he is back, hes back, outside again, wont open the door, come for me, coming for me, coming to get me, come to get me, broke into my room, broke into my house, broke into my apartment',
  },
  blood_now: {
    about: 'blood now',
    words:
      'цус алдаад байна, их цус алд, цус алдаж байна, цус гарч, цус гараад, цус ихтэй, цус их, цус тогтохгүй, цус алдаж, цус зогсохгүй, цустай байна, цустай бн, цусанд',
  },
  bring: { about: 'brings', words: 'аваад, авч, авчирсан, бариад, гаргаад, аваад ир, аваад нааш, бариастай' },
  caught: {
    about: 'caught',
    words:
      'бариулчихлаа, баригдчихлаа, барьчихлаа, баригдлаа, бариад авлаа, барьж авлаа, бариулчихсан, баригдчихсан',
    en: 'they caught me, he caught me, got caught',
  },
  come_en: { about: 'come_en', en: 'come, come here, come now' },
  come_here: {
    about: 'come!',
    words: 'ирээч, ирээрэй, ирж өгөөч, ирж аваач, хүн явуулаач, ирж авраач, ирээрэи, ир',
  },
  coming_again: {
    about: 'come, come, come',
    words:
      'ирж бн ирж, ирж бна ирж, ирж байна ирж, ирлээ ирлээ, ойртож байна, ойртож бн, орж ирлээ, орж ир, ойртоод байна, ирчихлээ ирчихлээ, хүрээд ирлээ, дээшээ гарч ирж, ирж байна ирж байна, айж байна айж байна',
  },
  doing_what: { about: 'doing_what', words: 'яах вэ, яаж, айж, айгаад' },
  done_for: {
    about: 'it is over with me',
    words: 'дуусна, дуусаа, дуусч, дууслаа, болоо, үгүй болно, таарна, өнгөрнө, яах бол, төгсөнө',
    verbs: 'дуус',
    en: 'im dead, i am dead, its over, im finished, im done',
  },
  drag_word: { about: 'drag', verbs: 'чир, чирэ, чангаа, түлх' },
  exclaim: { about: 'cry', words: 'нь ээ, нээ, нь, аа, ээ' },
  found_me: {
    about: 'found',
    words:
      'олсон, оллоо, олчихлоо, олчихсон, олж ир, олж авлаа, олж мэдлээ, олцон, намайг олоод ав, намайг олоод, намайг олчих',
    verbs: 'олчих',
  },
  gunshot: {
    about: 'a shot is heard',
    words:
      'буун дуу, буудсан дуу, буу барьсан, буу гарга, хутга гарга, хутга барь, хутга бари, хутга тулга, буу тулга, хутга шид, хутга шаа, хутга аваад, буутай хүн, хутгатай хүн, зэвсэгтэй хүмүүс, буу үүр, сүх барь, сүх бари, сүхтэй ор',
    en: 'gunshot, gunshots, shots fired, pointed a gun, pointed a knife, loading the gun, loading his gun, loaded the gun, loaded his gun, got his gun, getting his gun, took out his gun, sharpening the knife, sharpening his knife, cocked the gun, pulled out a gun, pulled out a knife',
  },
  head_turns: {
    about: 'dizzy, cannot move',
    words: 'толгой эргэ, унаж, биеэ дийлэхгүй, ухаан балартаж, хөдөлж чадахгүй, мэдээ алд',
  },
  help_general: {
    about: 'help is needed',
    words:
      'тусламж хэрэг, яаралтай тусламж хэрэг, тусламж хэрэгтэй бн, тусламж хүсэж, тусламж эрж, тусламж хэрэгтэй, тусламж авмаар, тусламж хэрэгтэ, туслах хүн, туслаж чадах, тусламж хүс, туслах хүн бн уу, тусалж чадах уу, тусалж өгөөч, хэн туслах, яаралтай тусламж',
    en: 'need help, i need your help, need your help, can you help, can someone help, who can help, help me please, please help',
  },
  kill_words: {
    about: 'kills',
    words:
      'алж хаяна, амийг чинь ав, алах гэж байна, алах гээд байна, алах гэ байна, амь насны асуудал, амь хэл дээр, амь хэлэн дээр, үхлийн аюул, үхтэл зодно, амьд үлдэхгүй, алуулах шахсан, алуулах шахлаа, алуулах шахаж',
  },
  led_along: { about: 'led along', verbs: 'дагуул, дагаад яв' },
  mad_break: {
    about: 'breaks everything',
    words:
      'галзуурсан хүн шиг, галзуурч байна, бүх юм эвд, бүх юмыг эвд, юм эвдэж байна, эвдэж сүйт, бүгдийг хагалж',
  },
  mutual_fight: { about: 'they fight', verbs: 'зодолд, зодолдо, муудалц, тэмцэлд' },
  need: { about: 'need', en: 'need, want' },
  no_clothes: {
    about: 'without clothes',
    words: 'хөл нүцгэн, гуталгүй, хувцасгүй, пижамтай, хувцас ч үгүй, даарч байна',
  },
  out_of_hands: {
    about: 'out of his hands',
    words:
      'гараас нь мултар, гараас нь зугт, гараас нь салж, гараас салж чадахгүй, гараас нь гарч, амийг минь тагла, аманд минь, амаа тагл, үсдэж чирж, хоолой дээр суу, хоолой дээр минь, хоолой дээр гишг, хүзүүн дээр суу, хүзүүн дээр минь, цээжин дээр минь суу, цээжин дээр суугаад, цээжин дээр гарч суу',
  },
  put_in: {
    about: 'put into',
    verbs: 'суулга, оруул, шид',
    words:
      'хийгээд, хийсэн, хийчихсэн, хийх, хийж, хийчихлээ, чихээд, чихсэн, чихэж, суулгаад, хийчихээд, хийгээд хурдал, ачаад, ачаад явчихсан, тэвшинд хий, багаажинд хий',
    en: 'put, putting, pushed',
  },
  send_somebody: {
    about: 'send somebody',
    en: 'send someone, send somebody, who can go',
    words: 'хүн явуулаач, хүн явуулж чадах, хүн явуулж өг, яаж хүн явуул, хүн яаж явуулах',
  },
  stairs: { about: 'stairs', words: 'шатнаас түлх, шатаар унага' },
  stand_near_me: {
    about: 'watches the house',
    words:
      'гадаа мангартал, гадаа машин дотор, гадаа машинд сууж, цонхоор харж байна, цонхоор хараад, машинаас харж, гадаа зогсоод байна, орц руу орж',
  },
  tied: {
    about: 'bound hand and foot',
    words:
      'гар хөл хүлээстэй, гар хүлээстэй, хөл хүлээстэй, амыг минь тавь, ам тавьчихсан, гар хөлийг минь хүл, уячихсан, хүлчихсэн, хүлсэн, гарыг минь хүл, гарыг минь уя, хөлийг минь уя, гинжилсэн, наалттай, багажинд хийсэн, багажинд, гар хөлийг хүл, гарыг хүл, намайг уя',
    en: 'tied me, tied up, tied us, tied her, handcuffed, chained, in the trunk, taped my mouth, tied to, am tied, been tied, hands are tied, tied my hands',
  },
  with: { about: 'with', en: 'with' },
  spy_app: {
    about: 'a spy program, a tracker, a hidden camera or microphone',
    words:
      'тагнуулын програм, тагнуулын апп, тагнах програм, тагнах апп, тагнадаг програм, мөрдөгч суулга, мөрдөгч тавь, gps суулга, gps тавь, жипиэс тавь, жипиэс суулга, трекер, tracker, airtag, эйртаг, чагнах төхөөрөмж, чагнагч, далд камер, нууц камер, камер нууж, микрофон нууж, spyware, шпион програм, утсыг минь тагна, утсанд минь програм, утсан дээр минь програм, утсан дээр минь апп',
  },
  awake_now: {
    about: 'has woken up, is getting up',
    words:
      'сэрчихлээ, сэрлээ, сэрчлээ, сэрээд ирлээ, сэрэх гэж байна, сэрэх гээд байна, босоод ирлээ, босчихлоо, сэрсэн байна',
  },
  before_back: {
    about: 'before he is back, awake, aware',
    words:
      'ирэхээс өмнө, ирэхээс нь өмнө, ирэхээсээ өмнө, эргэж ирэхээс, буцаж ирэхээс, сэрэхээс өмнө, сэрэхээс нь өмнө, мэдэхээс өмнө, мэдэхээс нь өмнө, тарж ирэхээс',
  },
  from_here: {
    about: 'from here, from them, from him',
    words:
      'эндээс, энэ газраас, эднээс, тэднээс, түүнээс, нөхрөөсөө, эзнээсээ, энэ айлаас, энэ хүнээс, энэ гэрээс, энэ байрнаас, энэ байшингаас',
  },
} satisfies Record<string, Concept>
