/** Who: those who hurt, those who are hurt, those who stand at the door. */
import type { Concept } from '../lexicon.ts'

export const people = {
  partner: {
    about: 'husband, partner, boyfriend, also former',
    nouns:
      'нөхөр, хань ижил, эр нөхөр, найз залуу, найз хүү, найз эрэгтэй, ханилагч, эхнэр, хамтрагч, хань нөхөр, залуу маань, нохор, нухур, найз хүүхэн, хүүхэн найз, амьдардаг хүн, найз эр, хадам нөхөр, сүйт залуу, хайртай хүн, хайрт',
    words:
      'хань минь, хань маань, ханиасаа, ханиа, ханийгаа, ханьтайгаа, нөхрийн, нөхөрт, нөхрөөс, нөхөртөө, нөхөрдөө, нөхрөөсөө, нөхрөө, нөхрийг, нөхрийнхөө, хамтран амьдрагч, хамт амьдардаг, хуучин нөхөр, салсан нөхөр, нхөр, нөхрөөсө, нхр, залуу минь, миний хүн, хамт амьдардаг хүн, хуучин залуу, хуучин найз, нөхрөө, эр минь, ерөөсөө нөхөр',
    en: 'husband, boyfriend, partner, fiance, ex, ex husband, exhusband, bf, hubby, spouse, girlfriend, wife, exboyfriend, husbands, husbend, husban, my man, lover',
  },
  family: {
    about: 'family who may hurt: father, stepfather, brother, in-laws',
    nouns:
      'аав, эцэг, эцэг эх, хойд эцэг, хойд аав, хадам, хадам аав, хадам ээж, хадам эх, ах, авга, авга ах, нагац, нагац ах, өвөө, хойд ээж, хойд эх, хүргэн, хүргэн ах, хадмууд, хамаатан, хамаатны ах, эцгийн, садан, төрсөн ах, төрсөн эцэг, үеэл, дүүгийн нөхөр, эгчийн нөхөр, хадам эгч, том ах, асран хамгаалагч, хүргэх ах, нөхрийн ах, нөхрийн дүү, ээжийн найз, ээжийн нөхөр, ээжийн шинэ нөхөр',
    words: 'хадам, хүү нь, хүү маань, хүүгээ, хүүдээ, хүү н',
    en: 'father, dad, stepfather, stepdad, step father, step dad, brother, stepbrother, uncle, grandfather, father in law, mother in law, in laws, inlaws, cousin, mother, stepmother, mom, his brother, his family, family, relatives, son',
  },
  boss: {
    about: 'who commands: owner, boss, agent, madam, trafficker',
    nouns:
      'сажан, эзэн, дарга, захирал, менежер, босс, эзэгтэй, эзэгтэй авгай, мадам, мамасан, ахлагч, зууч, зуучлагч, агент, хозяин, брокер, ажил олгогч, компани, хятад эзэн, солонгос эзэн, айлын эзэн, сутенер, шеф, начальник, дарга нар, удирдлага, зохион байгуулагч, авчирсан хүн, хамсаатан, олгогч, эзгий, баарны эзэн, багийнхан, хүргэж өгсөн, ажлынхан, компаниуд, хозяйка, хозяйн, бригадир, прораб, мама-сан, сутенёр, эзэн авгай, зуучлагч эмэгтэй, цагаач зууч, хүүлэгч, мөнгө хүүлэгч, ломбардны эзэн, фермер, фермийн эзэн, капитан, диспетчер, hr, кураторт, куратор, тоглолтын зохион байгуулагч, бизнесмен, цэнхэр, боссууд',
    words: 'manager, менежер, эзний, эзэнд, эзнээс, эзэн маань, эзэнтэй, эзнийх',
    en: 'boss, owner, manager, madam, pimp, agent, broker, employer, company, supervisor, recruiter, trafficker, trafficking gang, gang, mamasan, agency, leader, bosses',
  },
  guard: {
    about: 'who watches the way out',
    nouns:
      'харуул, хамгаалагч, манаач, сахиул, жижүүр, зэвсэгтэй хүн, хамгаалалт, хаалгач, дагуул хүн, жижүүр эмэгтэй, харгалзагч, хянагч, ахлагч, бригадир, бодигард, хамгаалагч нар, камер',
    words:
      'манаж, манаад, манадаг, манасан, манана, манаа, отоод, отож, дагуул хүн, дагуул хүн тавь, хүн тавьсан, хүн харгалз, харж суудаг, хараад суудаг, камераар хяна, камераар хар',
    en: 'guard, guards, guarded, guarding, watchman, bodyguard, armed, count us, counts us, count us every, watch us, watches us, follow us, security guard, security guards, security man, security at the, security men, have guns, with guns, has a gun at, carry guns',
  },
  they: {
    about: 'they, men, a man, strangers',
    words:
      'тэд, тэдэнд, тэдгээр, тэд нар, тэр хүн, тэр эр, нэг эр, эр хүн, эр н, тэр залуу, тэр хүмүүс, энэ хүмүүс, танихгүй хүн, танихгүй залуу, нэг хүн, хэн нэгэн, хэдэн залуу, хоёр хүн, тэд нарт, тэднийг, тэдний, тэр нэг, тэр айл, нөгөө хүн, нөгөө залуу, тэр, тэрэн, нөгөөх, эр, эрчүүд, эрэгтэй, хүмүүс, залуус, хүнд, тэдэнтэй, тэ, энэ хүн, тэр минь, тэнд хүн, залуу, залуучууд, найз нь, найз нөхөд нь, мань хүн, мань эр, энэ эр, нөхдүүд, тэднийх, тэднийхэн, тэднийх нь, tr, тр, trn, тэднүүс, нөгөөдүүл, нөгөөдүүлийн',
    nouns:
      'эрчүүд, эрэгтэй, эрэгтэй хүн, танихгүй, хүмүүс, залуу, гадаад хүн, хятад хүн, хужаа, дээрэмчин, бүлгийнхэн, бүлэглэл, дээрэмчид',
    en: 'he, they, hes, theyre, man, men, guy, guys, someone, somebody, people, stranger, strangers, she, shes, two men, he is, some people, hell, theyll, theyve, person',
  },
  client: {
    about: 'clients, guests, men who pay',
    nouns:
      'үйлчлүүлэгч, клиент, зочин, хэрэглэгч, эрчүүд, эрэгтэйчүүд, гийчин, үйлчлүүлгэч, эрэгтэй хүн, кастомер, жолооч нар, жолооч, уурхайчин, өөр хүн, өөр эр, өөр эрэгтэй, янз бүрийн эр, хүнтэй, худалдан авагч, зочин авах, үйлчлүүлэгч нар, хэрэглэгчид, эр хүмүүс, ах нар, дарга нар, нас тогтсон эр, хөгшин эр, vip зочид, vip зочин, вип зочин',
    words:
      'customer, client, guest, customers, clients, зочид, зочидтой, зочинтой, хүнтэй, хүнд, найзууддаа, хүмүүстэй',
    starts: 'үйлчлүүлэг, вилчлүүлэг',
    en: 'client, clients, customer, customers, guests, guest, men, different men, strangers, drivers, other men, a man every, one man after',
  },
  helpless: {
    about: 'girls, women, children, as those it happens to',
    nouns:
      'охин, охид, эмэгтэй, эмэгтэйчүүд, бүсгүй, хүүхэд, хүүхдүүд, хүүхнүүд, дүү, эгч, найз охин, найз эмэгтэй, үеэл, бэр, сурагч, хүүхэн, эхнэр, ээж, эмээ, нялх хүүхэд, найз бүсгүй, дүү охин, өсвөр насны, өвгөн ээж, хамаатны охин, танил охин, ажилчид, найз, ач охин, зээ охин',
    words:
      'хүүг, хүү минь, хүүгээ, хүүг минь, хүүгийн, охиныг, охины, охинд, дүүг, дүүгийн, дүүд, эгчийг, эгчийн, эгч, найзыг, хүүхдийг, хүүхдүүдийг, ээжийг, ээжийн, бэрийг, эхнэрийг, хүүхдээ, охиноо',
    en: 'sister, daughter, girl, girls, child, children, kid, kids, baby, mother, mom, friend, cousin, neighbor, neighbour, woman, women, niece, aunt, student, wife, son, brother, my friend, babies',
  },
  child: {
    about: 'a child',
    nouns:
      'хүүхэд, хүүхдүүд, сурагч, насанд хүрээгүй, өсвөр насны, багачууд, нялх, бяцхан охин, балчир, охин, дүү',
    words: 'хүүхдийг, хүүхдээ, хүүхдийн, охиныг, насанд хүрээгүй, охиноо, дүүг',
    en: 'child, children, kid, kids, baby, underage, teenager, teen, minor, little girl, little sister, daughter, son, schoolgirl, girl',
  },
  step_parent: {
    about: 'stepfather and the like',
    nouns:
      'хойд эцэг, хойд аав, хойд ах, хойд эх, хойд ээж, ээжийн найз, ээжийн нөхөр, хойт эцэг, хойт аав, асрагч, багш, авга ах, өвөө, дасгалжуулагч, нагац ах, аав, эцэг, ах, ламтан',
    en: 'stepfather, stepdad, step father, step dad, teacher, coach, uncle, grandfather, father, dad, mothers boyfriend, moms boyfriend, cousin, brother, priest',
  },
  police: {
    about: 'police, ambulance',
    nouns: 'цагдаа, түргэн тусламж, түргэн, аврах алба, аврагч, онцгой байдал',
    words: 'цагдааг, цагдаад, 102',
    en: 'police, ambulance, 911, cops',
  },
  elsewhere: {
    about: 'abroad, over the border',
    nouns:
      'гадаад, хил, солонгос, хятад, япон, турк, дубай, хонконг, макао, малайз, тайланд, камбож, мьянмар, филиппин, сингапур, герман, швед, польш, чех, унгар, америк, казахстан, эрээн, бээжин, сөүл, бангкок, лаос, вьетнам, энэтхэг, австрали, орос, пойпет, бавет, хужаа, европ, англи, арабын, катар, сайпан, норвег, бельги, франц, туркт, эрлиан, шанхай, гуанжоу, кувейт, оман, кипр, индонез, ирланд, япан, харь газар, хилийн чанад, оверсий, паттая, пномпень, сиануквиль, мьянма, бирм, бахрейн, саудын араб, саудад, израиль, афины, грек, итали, испани, португал, словак, румын, болгар, литва, латви, эстони, финланд, швейцар, австри, украйн, узбекистан, киргиз, гонконг, тайпей, улаан уул, замын-үүд, замын үүд, алтанбулаг, эрээн хот, шэньчжэнь, шэнжэнь, гуанчжоу, хөх хот, хөххот, эрлян, пусан, инчон, осака, токио, стамбул, анталия, измир, варшав, прага, будапешт, эмират, абу даби, доха, мексик, канад, нью йорк, чикаго, лос анжелес',
    words:
      'poipet, bavet, myanmar, laukkaing, hongkong, thai, тайланд, dubai, korea, koreya, бангкок, kk park, кк парк, myawaddy, мьявади, сихануквилль, golden triangle, алтан гурвалжин, asia pacific, чиангмай, япон, хятадад, солонгост, гадаадад, дубайд, макаод, тайландад, europe, камбожид, камбожийн, камбожоос, филиппинд, малайзид, тайваньд, тайванийн, тайваниас, тайвань руу, данид, данийн, даниас, дани улс, дани руу',
    en: 'abroad, overseas, border, china, korea, japan, turkey, dubai, hong kong, macau, malaysia, thailand, cambodia, myanmar, burma, laos, poipet, bavet, kk park, philippines, singapore, germany, sweden, bangkok, foreign, country, uae, qatar, kazakhstan, scam center, scam company, scam compound, taiwan, europe, poland',
  },
} satisfies Record<string, Concept>
