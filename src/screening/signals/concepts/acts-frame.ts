/** Small words the rules of acts look at: ways to try, to break off, and what makes the same words harmless. */
import type { Concept } from '../lexicon.ts'

export const actsFrame = {
  try_word: { about: 'tries, tried', verbs: 'оролд, завд, далай', en: 'try, tried, tries, trying' },
  escape_must: {
    about: 'has to flee',
    words:
      'зугтахгүй бол, зугтах хэрэгтэй, зугтах арга, зугтах гэсэн, зугтах гэж, зугтах ёстой, зугтаахгүй бол, зугтаж чадахгүй, зугтах боломж, зугтахад туслаач, зугтахад тусла, зугтахыг хүс',
  },
  work_away: {
    about: 'away from work, lessons, the town',
    words:
      'ажлаасаа, ажлаас, хичээлээс, хичээлээсээ, хотоос, утаанаас, түгжрэлээс, бодит байдлаас, өвлөөс, сургуулиасаа, хүйтнээс',
  },
  hoarse: {
    about: 'hoarse, ill',
    words:
      'хоолой сөөгөөд, хоолой сөөнгө, ханиад, хоолой өвд, завгүй, ажилтай, хоолой сөөж, хоолой сөө, хоолой бөглөр',
  },
  car_fuel: {
    about: 'fuel for a car',
    words: 'бензин хийлгэ, колонк, шатахуун түгээх, бензиний үнэ, машиндаа бензин',
  },
  stove: {
    about: 'a stove, rubbish, candles',
    words: 'зуух, зуухаа, галла, түлээ, нүүрс, хог, хогоо, лаа, зул, навч, өвс, кино, плитка',
  },
  client_word: { about: 'guests', words: 'зочин, зочид, клиент, үйлчлүүлэгч' },
  exam_or_work: {
    about: 'exams, work, a match that ends',
    words:
      'шалгалт, хичээл, ажил, ажлаа, тэмцээн, хурал, тоглолт, улирал, сургууль, диплом, төсөл, сесс, аялал, хөдөө, кино, сериал, тайлан, тайлангаа, даалгавар, даалгавраа',
  },
  brought_to_its_end: {
    about: 'a piece of work, a book, a loan, brought to its end: a debt she tells of is itself no such thing',
    words:
      'ажлыг, ажлуудаа, эхийг дуусга, номоо дуусга, номыг дуусга, зээлээ дуусга, зээлийг дуусга, ипотекээ дуусга, өрөө дуусга, хоолоо дуусга, барилгаа дуусга, барилгыг дуусга, засвараа дуусга, зургаа дуусга, захиалгаа дуусга, бичиж дуусга, хийж дуусга, уншиж дуусга, төлж дуусга, барьж дуусга, оёж дуусга, нэхэж дуусга, угааж дуусга, цэвэрлэж дуусга, засаж дуусга, будаж дуусга, шалгаж дуусга, үзэж дуусга, сурч дуусга, идэж дуусга, төлөөд дуусга, зээлээ эрт дуусга, хоногт дуусга, идээд дуус, хааж дуус, хаагаад дуус, уншаад дуус, хийгээд дуус, угаагаад дуус, цэвэрлээд дуус, бичээд дуус',
  },
  fine_noun: { about: 'fine', nouns: 'торгууль, алданги, шийтгэл' },
  lesson: {
    about: 'a lesson, a meeting begins',
    words: 'хичээл эхэл, хурал эхэл, багш ирлээ, автобус ирлээ, такси ирлээ, хичээл, хурал',
  },
  took_kids: {
    about: 'took the children',
    en: 'took my kids, took my children, took my son, took my daughter, took my baby, taking my kids, takes my kids, keep my kids from me, keeps my kids from me, keeping my children from me, take my kids away, take my children away, threatens to take my children, will take my children',
  },
  wont_see_kids: {
    about: 'may not see her children',
    en: 'wont let me see my kids, wont let me see my children, wont let me see my son, wont let me see my daughter, doesnt let me see my kids, doesnt let me see my children, not let me see my children',
  },
  nobody_en: { about: 'nobody', en: 'nobody, no one, noone, everyone, everybody, anyone' },
  die_if: {
    about: 'if I died',
    en: 'if i died, if i die, if i was dead, if i were dead, if i killed myself, if i was gone, if i disappeared, if i were gone, when i die',
  },
  took_en: { about: 'took', en: 'took, take, takes, taken, collected, kept, confiscated' },
  recruiter: { about: 'recruiter', en: 'recruiter, agent, agency, broker, company' },
  no_contract_en: {
    about: 'no contract',
    en: 'no contract, without contract, without a contract, no contract needed',
  },
  ticket_en: { about: 'ticket', en: 'ticket, tickets, visa, flight, come to his country, fly to' },
  want_me_come: {
    about: 'want me to come',
    en: 'want me to come, wants me to come, want me to go, wants me to go, invites me, invited me, offered me, offers me',
  },
  help_word: { about: 'help', nouns: 'тусламж', words: 'тусламж' },
  send: { about: 'send', verbs: 'явуул, илгээ, хүргүүл' },
  fight_on: {
    about: 'a fight, a row goes on',
    verbs: 'зодоон бол, зодоон цохион бол, зодоон гар, хэрүүл зодоон бол, зодоон хий',
    words: 'хэрүүл зодоон, зодоон цохион, зодоон хэрүүл',
  },
  home_pressure: {
    about: 'under pressure at home',
    words:
      'гэр бүлийн дарамт, нөхрийн дарамт, хадмын дарамт, гэрийн дарамт, гэр бүлийн дарамтад, нөхрийн дарамтад, хадмуудын дарамт, гэрийн хүчирхийлэл',
  },
  fear_home: {
    about: 'afraid to go home',
    words:
      'гэртээ харихаас ай, харихаас ай, гэртээ орохоос ай, гэр рүүгээ явахаас ай, гэртээ харихаасаа ай, гэртээ очихоос ай, гэртээ байхаас ай',
  },
  client_must: {
    about: 'must go with a guest',
    words:
      'зочин хүсвэл, зочид хүсвэл, зочинтой гарах ёстой, зочин дуудвал, зочин сонговол, зочинтой явах ёстой, зочны өрөө',
  },
  not_return: {
    about: 'does not come back',
    words:
      'буцаж ирэхгүй, буцаж ирээгүй, ирэхгүй байна, сураггүй, холбогдохгүй, утас нь холбогдохгүй, алга болсон, явуулахгүй',
  },
  group_word: {
    about: 'a group, a channel',
    words:
      'групп, group, грүпп, чаннел, channel, канал, пэйж, page, телеграм, telegram, group deer, групп дээр',
  },
  secretly: { about: 'secretly', words: 'нууцаар, мэдэгдэлгүй, зөвшөөрөлгүй, мэдээгүй байхад, унтаж байхад' },
  acid_throw: {
    about: 'acid',
    verbs: 'хүчилд, хүчилдэ, хүчил цац, хүчил асга, хүчилд түл',
    words: 'хүчилдэнэ, хүчилдсэн, хүчилдэх, хүчил цацна',
    en: 'throw acid, threw acid, acid on my face, acid in my face, acid attack',
  },
  your_people: {
    about: 'your family',
    words:
      'гэрийнхнийг чинь, гэр бүлийг чинь, ээжийг чинь, хүүхдийг чинь, аав ээжийг чинь, дүүг чинь, гэрийнхэнд чинь, ар гэрийг чинь, эгчийг чинь, ойр дотныхныг чинь, охиныг чинь, хүүг чинь',
  },
  place_shown: {
    about: 'where she is, shown by the phone',
    words:
      'байршлаар, байршлаараа, локэйшнээр, location-oor, locationoor, байршлыг чинь, хаана байгааг чинь, gps-ээр',
  },
  destroy: {
    about: 'breaks, throws away',
    verbs:
      'эвд, хугал, хагал, хая, шатаа, бут цохи, шид, усд, тасч, хайчил, хайчла, ноцоо, нухч, хэмхэл, сүйтгэ',
  },
  dur_word: { about: 'weeks, months', nouns: 'сар, долоо хоног, жил, хоног' },
  cigarette: {
    about: 'a cigarette put out',
    verbs: 'тамхи унтраа, тамхиа унтраа, ишээ унтраа, ишийг унтраа, тамхиар түл, тамхиараа түл',
  },
  cast_out: {
    about: 'cast out of the home',
    verbs: 'гэрээсээ хөөгд, гэрээсээ туугд, гэрээс хөөгд, гэрээс туугд',
  },
  grope_words: {
    about: 'pressed against her from behind',
    words:
      'араас минь барь, ардаас минь барь, ард талаас минь барь, ар талаас минь, ар тал руу минь, араас минь наалд, шахаж зогс, шахаж наалд',
    verbs: 'ардаас наалд, араас наалд, араас минь наалд, ардаас минь наалд, бие рүү минь наалд',
  },
  underage_word: {
    about: 'under age',
    words: 'нас хүрээгүй, насанд хүрээгүй, бага насны, нас нь хүрээгүй',
    en: 'underage, minors, under age, under 18',
  },
  knock: { about: 'knocks', verbs: 'тогши, тоншу', en: 'knocking, knocks, knocked' },
  come_along: {
    about: 'follow me, come with me; pages one follows',
    words:
      'дагаад яваарай, дагаад яв, дагаад ирээрэй, дагаарай, дагаж гүй, зам зааж, хамт тогло, хамт тоглож, хуудас, хуудсууд, дагагч, дагагчид, загасчил, дагуулаад загас, дагаад ир',
    en: 'please follow me, follow me please, just follow me, would you follow me, you can follow me, if you follow me, when i get out, get out of work, get out of bed, got out of bed, get out of class, get out of school, get out of my car, got out of my car, get out more, get out of the shower, got out of the shower',
  },
  herd_words: {
    about: 'animals run off and are driven in',
    words:
      'хонь, хонио, хонины, тугал, үнээ, үнээгээ, адуу, адуугаа, ямаа, мал, малаа, туугаад, бэлчээр, уяагаа, хотонд, тэмээ, гөлөг, гөлгөө, нохой, муур',
  },
  photo_words: {
    about: 'pictures, films are shot',
    en: 'photo, photos, picture, pictures, video, film, movie, footage, scene, basketball, three pointer',
  },
  vaccine: {
    about: 'vaccines, an injection against a fever',
    words:
      'халуураад, халуурсан, вакцин, дархлаажуулалт, эмч, эмнэлэг, эмнэлэгт, сувилагч, тарилга, тарлаа, томуу, ханиад',
    en: 'vaccine, flu, doctor, nurse, hospital, clinic',
  },
  denied_thought: {
    about: 'did not think of it',
    words:
      'тухай бодоогүй, тухай боддоггүй, бодоогүй, бодож байгаагүй, гэж бодоогүй, бодолгүй, дууны үг, рапын, рапын үг, рап, шүлгийн, үгийн утга, гүн утга',
  },
  story_part: {
    about: 'a part of a story',
    words: 'хэсэг, хэсгийг, хэсэг дээр, анги, бүлэг, manhwa, манхва, манга, вебтүүн, webtoon, роман',
  },
  dont_know_who: {
    about: 'does not know who they are',
    en: 'dont know who, do not know who, who they are, never met',
  },
  agency_en: { about: 'agency', en: 'agency, agent, recruiter, contract, model' },
} satisfies Record<string, Concept>
