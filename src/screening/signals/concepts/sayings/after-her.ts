/** Who reads along, comes after her, and sends what he filmed. */
import type { Concept } from '../../lexicon.ts'

export const afterHer = {
  under_pretext: {
    about: 'write as if you were a shop: he reads this',
    words:
      'жор асуучих, найз минь болоод асуу, найз болоод бич, дэлгүүр шиг бич, худалдагч шиг бич, найз шиг бич, өөр юм яриад, өөр сэдэв яриад, зар шиг бич, одоо утас харагд, ард зогсож байна дараа, утас хараад байна, утас харж байна дараа, хажууд байна дараа, ард минь зогсож, хариу бүү бич, түр хариу бүү, битгий хариул хүн орж',
    en: 'write like you are, pretend you are, pretend youre, act like you are, act like a shop, talk like a shop, pretend to be my friend, he is reading this, hes reading this, reading my chat, cant write now he checks, he checks my screen',
  },
  goes_up_after: {
    about: 'came off the same bus, walks behind, comes up the stairs',
    verbs:
      'хойноос алх, хойноос минь алх, араас минь алх, гэр хүртэл дага, байр хүртэл дага, байр хүртэл алх, хойноос минь ир',
    words:
      'шатаар өгсөж, шатаар гарч ирж, хойноос алхсан, хойноос алхаж, хамт буугаад, гэр хүртэл дагадаг, гэр хүртэл дагасан, дахиад дагаж, араас салсангүй, араас салахгүй байна, хар машинтай хүн, автобуснаас буутал дагаж, буутал дагаж ирдэг, өдөр болгон намайг хүлээгээд, цэцэрлэгийн гадуур эргэлд, гарахад нэг машин дандаа, машин дандаа хүлээ',
    en: 'follows me to my door, followed me home, follows me home, every new address, finds my new address, find my new address, follows me to my house, followed me to my house, follows me to my home',
  },
  follows_nicely: {
    about: 'a guide, a child, a dog comes along',
    nouns: 'нохой, муур, аялал, хөтөч, тойрон',
    words: 'гайд, guide, музей, дүү маань, найз маань хамт',
    en: 'puppy, dog, cat, guide',
  },
  filmed_us: {
    about: 'recorded us and will send it',
    words:
      'бичлэгийг минь тараа, бичлэгийг мн тараа, илгээд эхэл, илгээж эхэл, илгээд эхлсн, буужин бхад авсан, буудалд авсан бичлэг, авсан бичлэгтэй, зураг явуулаад сургууль, хүүгийн чинь сургууль, хүүгийн чинь сургуулийг мэднэ, чиний сургуулийг мэднэ, шүршүүрт орж байхыг, садар кинонд, нүүрийг минь садар, миний нэрээр account, миний нэрээр аккаунт, нэрээр account нээ, чатад тавьчих',
    en: 'he record us, recorded us and, he recorded us, filmed us and, send it to your father, send it to your family, send it to my father, send it to my family',
  },
  threat_child: {
    about: 'your son will be dead if you go to the police',
    words:
      'цагдаад хэлбэл хүүхдийг, хүүхдийг чинь, хүүг чинь, охиныг чинь, хүүгийн чинь сургууль, хүүгийн чинь сургуулийг мэднэ, танигдахгүй болгоно, нүүрийг чинь танигдахгүй, хаягийг минь олчихсон, хаягийг мини олчихсон, хаяг минь олчихсон, байрыг шатаана гэж, намайг яах нь мэдэгдэхгүй, гарвал хатгана, ээжийн чинь байрыг',
    en: 'your son is dead, your daughter is dead, your kids are dead, your mother is dead, your family is dead, if you go police, if you go to police',
  },
  trembles: {
    about: 'hides and trembles, he comes this way',
    words:
      'чичрээд зогсож, чичрээд сууж, чичирч сууж, чичрээд нуугд, хөшигний ард, лангууны цаана нуугд, лангууны ард нуугд, наашаа алхаж яв, наашаа алхаж явна, наашаа ирж яв, ирэх дөхлөө, халамцуу ирэх, ард чичрээд, ирэхийг сонсохоор гар, сонсохоор гар хөл чичр, алхах чимээ гар, подвалд бүгчих',
    en: 'shaking under the, shaking behind the',
  },
  in_terror: {
    about: 'is there, hides, somebody comes',
    words:
      'зогсож байна, сууж байна, нуугдчихлаа, нуугдаад, ирэх дөхлөө, дүүтэйгээ, хүүхдүүдтэйгээ, ганцаараа, халамцуу, алхаж явна, хэн нэгэн',
    en: 'hiding, he is coming',
  },
  refuge: {
    about: 'has run to a neighbour, bleeding, with her children in her arms',
    words:
      'хөрш рүүгээ гүй, хөрш рүүгээ гүйлээ, хөрш рүү гүйлээ, айл руу гүйгээд, айл руу гүйлээ, цустай гүйгээд, цустай орж ир, цустай гүйж ир, хүүхдүүдээ тэврээд гүй, хүүхдүүдийг тэврээд, хүүхдээ тэврээд гүй, хөршид хононо, айлд хононо, хөршид хонодог',
    en: 'ran to the neighbor bleeding, ran to the neighbour, ran to a neighbor',
  },
  cries_out: {
    about: 'cries: there is no time, do not leave me, they will finish me',
    words:
      'цаг алга хурд, хурдлаарай цаг алга, аймшигтай байна хурд, аймаар юм боллоо, намайг битгий орхиж, битгий орхиж яваарай, экипаж явуул, экипаж явуулаач, хүн амьтан аа, цохисоор л байна, хэн нэгэн ирээсэй, намайг дуусгах нь, нүд нь улайчихсан алах, нүд улайчихсан, хүн явуулж өгч чадах, байршлыг цагдаа, төлөөлөгчид дамжуул, хэн нэгэн аваач, өмөөрөөч намайг, хайрлаж үзээч, бүгдийг бут нирг, аав галзуурчих, аав галзуурчихаад, дахиад ирчихлээ, хашхираад байна хүүхэд, нядлах нь, ирээд аваач, зогсоож өгөөч, тэр шатаар өгсөөд, хананд мөргөлдөөд, хананд мөргүүлээд, мөргөлдөөд байна, үхүүлэх нь, цусанд булаатай, цусанд булаастай, бүтүү зодчих, бүтүү зодчихсон, меня бьют, спасите',
    en: 'wont stop hitting, will not stop hitting, by the hair, banging windows, banging on my window, banging on the window, hands are around my neck, hands are on my neck, hands around my neck, hiding under the bed, hiding in the closet, shut in a warehouse, locked us in a warehouse',
  },
  driven_after: {
    about: 'drives or runs after her on a motorcycle, in the dark',
    words:
      'мотоциклоор хөөж, машинаар хөөж, мориор хөөж, мотоциклтой хөөж, ардаас минь хүн гүй, ардаас минь гүй, ардаас минь хүн гүйгээд, миний араас гүйж',
    en: 'chasing me on a motorcycle, chasing me with a car, running after me',
  },
} satisfies Record<string, Concept>
