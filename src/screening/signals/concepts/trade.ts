/** Sold, moved, made to work, unpaid, in debt, papers taken; and offers before she goes. */
import type { Concept } from '../lexicon.ts'

export const trade = {
  sell: {
    about: 'sell (a person)',
    verbs: 'худалд, зарагд, худалда, худалдаал, наймаал, худалдагд, зардаг, зарчих, зарсан',
    short: 'зар',
    words:
      'зарагдсан юм шиг, зарагдчихсан, зарсан байсан, зарагдаж ирсэн, зарчихсан, зарж, зарна, зарсан, зарах, зараад, зарчихлаа, зарагдсан, зарагдаад, зарчихдаг, зардаг, зарах гээд, зарчихна, зарчихаад, зарах гэж, худалдсан, худалдаж авсан, худалдаад, худалддаг, зарагдах, зарагдчихсан, худалдчихсан, зарлаа, хүн зарда, зарнаа, түрээслүүлдэг, наймаанд, зарчихсийм, зарцан, зарчсан, мөнгөөр өг, мөнгөөр авсан, зарагдаж, мөнгөөр соль, юмаар соль, мөнгөөр сольсон',
    en: 'sell, sells, sold, selling, bought me, buy me, paid for me, buy us, auction*, traded, rents me, sell me, sell us, sold me, sold us, sold her, bought me from, bought me for, bought us from, bought us for, bought her from, bought her for 1, was bought, were bought, been bought, got bought, being bought, bought girls, bought a girl, bought a wife, bought a bride, bought and sold, who bought me, man bought',
  },
  trafficked: {
    about: 'human trade, as a word',
    words:
      'хүний наймаа, хүний наймаанд, хүн худалдаал, хүн зардаг, боолчлол, бэлгийн боолчлол, боолчилж, боолчлоод, боолчилсон, хүний наймааны, хүний наймаачин, барьцаалагдсан',
    verbs: 'боолчил, боолчло, мөлж, мөлжи',
    nouns: 'боолчлол, зарцлагдаж',
    en: 'trafficked, traffickers, trafficker, slave, slavery, slaves, exploited, human trafficking, exploiting',
  },
  hand_over: {
    about: 'hands on, passes on, swaps (a person)',
    verbs:
      'дамжуул, шилжүүл, солиул, сольж яв, явуул, өгчих, авчир, цуглуул, дамжи, гаргуул, оруул, зооч, дагуул, хүргүүл, хүргэ, зөө, тойруул, дамжуулан өг',
    short: 'өг',
    words:
      'дамжуулж, дамжуулаад, шилжүүлнэ, шилжүүлсэн, өөр эзэнд, өөр хүнд, өөр компани, өөр газар, өөр эзэн, дамжуулах, өөр байранд, өөр хот руу, өөр хүн рүү, эзэнд өг, өөр баарт',
    en: 'transfer*, transferred, moved me, move me, moved us, move us, pass me, passed me, trade me, give me to, gave me to, another boss, other company, another company, other man, another man, transported, deliver*',
  },
  bride: {
    about: 'married off, given as a wife',
    verbs:
      'гэрлүүл, суулга, бэр болго, эхнэр болго, эхнэр бол, хүнд өг, богтол, гэрлүүлэх гэ, хадамд гарга, сүй тавь, бэлэн болго',
    words:
      'гэрлүүлэх, гэрлүүлнэ, гэрлүүлсэн, гэрлүүлж, эхнэр болгож, эхнэр болгоод, эхнэр болгосон, бэр болгож, гэрлэхийг, сүй, сүйтэй, хүнд суулгах, хүнд суулга, хүү төрүүл, зуучилж, зуучаар, зуучлаар, хүнтэй суулга, эхнэр гэж, гэрлэлтийн, хүнтэй гэрлүүлнэ, суулгасан, өвгөнд, харь хүнд',
    en: 'marry, married me, married off, marry me, forced marriage, forced to marry, bride, wife to, make me his wife, marriage broker, arranged marriage, marry off, bear a child, have son, give him a son, mail order',
  },
  forced_word: {
    about: 'made to, forced, without choice',
    words:
      'албадан, албадаж, хүчээр, хүчиндэж, албаддаг, албадаад, шахаж, тулгаж, шаардаж, шаарддаг, тулгадаг, албадсан, зодож байж, айлгаж, хүсээгүй, хүсэхгүй, шаардлаа, дургүй, заавал, шахдаг, арга буюу, шаардсан, хүчлэн, гэж тулга, хүссэн хүсээгүй, хүсээгүй ч, үгүй гэвэл, үгүй гэх аргагүй, татгалзах эрхгүй, сонголтгүй, гараад ирэхгүй бол, ятгаж, ятгаад, сүрдүүлээд, яавал ч, заавал хийх',
    verbs: 'албад, тулга, шаард, шах, хүчил',
    en: 'force, forced, forces, forcing, make me, made me, makes me, make us, made us, making us, forcing us, against my will, have to, must, no choice, coerced, demand, demands, threatened to',
  },
  make_work: {
    about: 'is made to work, works',
    verbs:
      'ажиллуул, зарц, зарцл, хөдөлмөрлүүл, ажил хий, ажил хийлгэ, хийлгэ, зарцлуул, үйлчлүүл, таруул, угаалга, тоглуул, бичүүл, чат хийлгэ, хуурд, уулга, суулга, бичиж өг, гуйлга гуй, гуйлга хий, дайчил, оёул, зүсүүл, түүлгэ, ухуул, зөөлгө, будуул, маллуул, саалга, угаалгуул, цэвэрлүүл, тогоо бариул, зарагдуул',
    words:
      'ажиллуулж, ажиллуулдаг, ажиллуулаад, ажиллуулсан, ажилла, ажиллаж, ажиллах, ажилласан, гуйлга гуйлга, гуйлга, ажиллуулна, ажиллахыг, ажилладаг, ажиллуулчих, хийлгэж, хийлгэдэг, ажиллаад',
    en: 'work, working, works, worked, job, labor, labour, serve, beg, begging, clean, drink with',
  },
  unpaid: {
    about: 'without pay, wages withheld',
    words:
      'хөлс ч үгүй, цалин ч үгүй, хөлс үгүй, цалин үгүй, хөлс ч байхгүй, цалин ч байхгүй, цалингүй, цалин өгөхгүй, цалин өгдөггүй, цалин өгөөгүй, цалин авахгүй, цалин авч чадахгүй, цалин аваагүй, үнэгүй ажил, цалин байхгүй, цалингаа аваагүй, цалингаа авч чадахгүй, мөнгө өгөхгүй, мөнгө өгдөггүй, юу ч өгөхгүй, юу ч өгдөггүй, хөлсгүй, цалингаа өгөхгүй, цалингүйгээр, цалин тавихгүй, мөнгө өгөөгүй, үнэгүй ажиллуул, үнэгүй ажилла, цалин ногт, цалин олгохгүй, цалин олгодоггүй, цалин 0, цалин төлөхгүй, цалин өгөлгүй, цалин өглөө, цалин өгку, цалингаас минь, цалингаас маань, цалин нэхэ, хоолны мөнгө л, хоол л өгдөг, цалингаа авъя, цалинг минь, цалингийг минь, ажлын хөлс өг, цалин үзээгүй, ганц ч төгрөг, хөлс өгөхгүй, хөлс өгдөггүй, хөлс өгөөгүй, хөлс гэж өгсөнгүй, мөнгө аваагүй, мөнгө авч үзээгүй, вон аваагүй, нэг ч вон, ганц ч вон, нэг ч евро, нэг ч юань, нэг ч доллар, нэг ч цаас, цаас авч үзээгүй, цаас ч аваагүй, гар дээр аваагүй, гар дээр ирээгүй, цалин гэж үзээгүй, цалин хараагүй, цалин ирээгүй, цалин гэж байхгүй, цалин орохгүй, цалин орж ирэхгүй, хоолоор л, зөвхөн хоол, хөлсгүй ажил',
    en: 'without pay, no pay, no salary, no wages, unpaid, not paid, never paid, dont pay me, dont pay us, not pay, wont pay, no money, for free, free now, keeps my salary, keeps my wages, takes my salary, take my salary, salary is kept, hold my wages, holds my wages, withheld, withhold*, my wages, pay me nothing, havent been paid, havent paid, takes all my money, kept by the boss, for nothing, didnt pay me, didnt pay us, didnt pay my, didnt pay our, did not pay me, did not pay us, doesnt pay me, doesnt pay us, does not pay me, does not pay us, doesnt pay my, doesnt pay, didnt pay, dont pay',
  },
  wage: {
    about: 'wages, pay',
    nouns:
      'цалин, хөлс, ажлын хөлс, пүнлүү, урамшуулал, хөлсийг, цалин хөлс, мөнгө, төлбөр, вон, евро, доллар, юань, цаас',
    words: 'цалингаа, цалинг, цалин',
    en: 'salary, wage, wages, pay, paid, money',
  },
  withhold: {
    about: 'deducts, fines, keeps (money)',
    verbs: 'суутга, хас, торго, торгуул, хаса, хасуул, сууца, хураагд, татан авахуул, шимтг',
    nouns: 'торгууль, шийтгэл, алданги, суутгал',
    words:
      'торгууль, торгуулиар, торгодог, торгоно, хасдаг, хасаад, хасна, суутгадаг, торгууль нэмэ, торгуултай, тутамд хас, минут тутам, хоцорсон минут, хоцорвол, тооцоонд орсон, тооцоонд оруул, хадгалж байгаа, хадгалж байна гэ, дараа өгнө гэ, дараа нь өгнө гэ, дараа сард өгнө',
    en: 'fines, fined, fine us, fine me, fine for, a fine, with fine, deduct*, deducted, deducts, interest, penalty, penalties, charge, charges, keep, keeps, kept, hold, holds, withhold, cut, more and more',
  },
  give: {
    about: 'give, pay, let (with not)',
    verbs: 'өг, олго, тавь, төл, огт',
    en: 'give, gives, pay, pays, paid',
  },
  debt: {
    about: 'debt',
    nouns: 'өр төлбөр, өр ширээ, өр зээл',
    words:
      'өр, өртэй, өртэйг, өрнөөс, өрөөс, өр, өртэй, өрөө, өрийг, өрийн, өртөй, өрт, өрөөр, өрэнд, өр төл, өр тавьчихсан, өртэй болгоод, өр өсөөд, өр ширэнд, өрийг чинь, өрөө төл, уртэй, өрийг нь, өртэи, өр нэмэ, өрлүүл, өрлүүлсэн, өр тавь, өрийг минь, өр тооц, өрлөгтэй, өрийг чин, өрний, өрийн дарамт, зээлний, тавил, тавилыг, тавилд, мөрийтэй тоглоом, мөрийтэй, мөрийнд, хозорт, хөзөрт, хүүлэгч, хүүтэй мөнгө, хүүлдэг, алдсан мөнгө, алдсан мөнгөө, казинод алд, казинод алдсан, зээлсэн, барьцаанд, барьцаа',
    en: 'debt, debts, owe, owes, owing, bond, loan, repay, payback, pay back, pay off, paid off, pay it off, i owed, we owed, family owed, says i owed, mother owed, father owed',
  },
  debt_grow: {
    about: 'put on, grows, never ends, until it is paid',
    verbs:
      'тавь, нэм, төл, нэхэ, тооц, суутга, барагд, үржүүл, дуусга, ихэс, үржи, нэмэгд, нэмэгдүүл, нугар, өс, хоёр дахин өс',
    words:
      'дуустал, төлж дуустал, дууссангүй, дуусахгүй, дуусдаггүй, болгоод, болгосон, нэмэгд, нэмээд, өсөөд, өсдөг, их болгож, боллоо, гэж нэх, нэмэгдэж, нэмэгдсээр, дуусгалгүй, дуусаагүй, гээд байгаа, сая, нугалж, нугалаад, дахин нугал, 2 дахин, 3 дахин, гурав дахин, хоёр дахин, нэмсэн, нэмдэг, нэмж, өсгөсөн, өсгөөд, хүүлээд, хүү бодож, хүү боддог, хүү нь, өдөр бүр нэм, сая болчихсон, сая болсон, сая болоод, сая болж, сая боллоо, дахин өссөн, сая болчихлоо, дахин болго, дахин нэм, дахин болно, дансанд бичигд, дансанд минь бич, дэвтэрт бичигд, дээр минь бичигд, өссөн, өснө, өсөж, өсчихсөн, өсчихлөө',
    en: 'until, grow, grows, growing, never ends, increase*, added, adds, work to pay, work off, by working, pay with, bigger, huge, interest, every month, before i leave, cant leave, have to work',
  },
  cost: {
    about: 'ticket, visa, food, broker: costs put on her',
    nouns:
      'тийз, билет, виз, зардал, хоол, байр, зуучлал, замын зардал, тасалбар, онгоц, зуучийн мөнгө, сургалтын төлбөр, хувцас, даатгал, хөнжил, онгоцны мөнгө',
    words:
      'зуучийн, зуучлалын, онгоцны, визний, тийзний, билетийн, нисэх тийз, зардлыг чинь, хоолны мөнгө, байрны мөнгө, гаргасан зардал, замын, ирэхэд минь',
    en: 'ticket, visa, flight, travel, food, rent, housing, broker fee, recruitment, costs, fee, fees, agency fee, what they spent, spent on me',
  },
  pay_back: {
    about: 'pay (back), until paid',
    verbs: 'төл, нөх, буцаа, эргүүл, төлүүл, барагдуул, нөхө',
    words:
      'төлж дуустал, төл гэж, төлөхгүй бол, төлүүлж, төлөх ёстой, төл гээд, төлтөл, төл гэдэг, төлнө, төлж бараад, тулж, төл, төлөөд гар, төл гэсэн, барагдуул, барагдуул гэж, биеэрээ барагдуул, надаар төлүүл, төлүүлнэ гэсэн, төлж байж, төлж байж явна, тулж бж, нэмж төлдөг, нөхөж төл, төлөхөөс нааш, төлөөгүй цагт',
    en: 'pay, repay, pay back, payback, return, work to pay, pay it off, pay off, earn back, must pay, have to pay, by working',
  },
  money: {
    about: 'money, dollars, million',
    nouns:
      'мөнгө, доллар, төгрөг, юань, вон, сая, бэлэн мөнгө, евро, карт, данс, дансны карт, долоо, тэтгэвэр, орлого, хувь',
    words: 'мөнгийг, мөнгө, мөнгийг минь, сая, won',
    en: 'money, dollars, dollar, usd, salary, card, bank card, account, cash, euro, euros, pension',
  },
  earn: {
    about: 'earns money with her',
    verbs: 'мөнгө ол, мөнгө хий, ашиг ол, орлого ол, хувь ав, мөнгө ав, мөнгөтэй бол, мөнгө босго',
    words: 'мөнгө олж, мөнгө олдог, мөнгө авдаг, мөнгө авсан, төлбөр авсан, хувь авна, хувь авдаг',
    en: 'takes money, make money, makes money, earns, earn, collects money, takes the money, take money, money from them, gets paid',
  },
  paper: {
    about: 'passport, identity card, visa, papers',
    nouns:
      'паспорт, пасспорт, пааспорт, пасспорд, паспорд, үнэмлэх, унэмлэх, иргэний үнэмлэх, бичиг баримт, баримт бичиг, бичигбаримт, виз, документ, гэрчилгээ, оршин суух үнэмлэх, визний карт, гадаад паспорт, оршин суух карт, төрсний гэрчилгээ, зуулын баримт, хилийн үнэмлэх, оршин суух, материал, айди, резидент карт, баримт, arc card, arc карт, ай ди, id карт, гадаадын иргэний үнэмлэх, оршин суух зөвшөөрөл, диплом, бичиг, бичгүүд, бичиг цаас, жолооны үнэмлэх, хуулбар, визний бичиг, патент, рабочий патент, документууд, бичгүүдийг, хөдөлмөрийн карт, оюутны үнэмлэх, нийгмийн даатгалын карт, ид карт, айди карт',
    words:
      'паспорт, паспортыг, passport, passportiig, паспортийг, id карт, passportiin, pass, residence card, бүх бичгийг, бичгийг минь, бичгийг маань, бичгүүдийг минь, documentiig, card mini, passporte, id, айди',
    en: 'passport, passports, id card, documents, papers, visa card, visa, residence card, identity card, identification, ids, my document, residence permit, birth certificate, passport and, documents burned',
  },
  passport: {
    about: 'passport, identity card only',
    nouns:
      'паспорт, пасспорт, үнэмлэх, бичиг баримт, баримт бичиг, документ, паспорд, пааспорт, унэмлэх, бичигбаримт',
    words: 'passport, documents',
    en: 'passport, passports, id, documents, papers, id card',
  },
  take_away: {
    about: 'take away, collect, hide, hold back, tear up',
    verbs:
      'хураа, хурааж ав, нуу, булаа, барьцаал, хадгал, тат, ура, шатаа, хурa, авчих, цуглуул, түгж, устга, авч яв, аваад яв, битүүл, хулгайл, авч нуу, салга, барьж ав, шүүр, аваад ал, алга бол, урж хая, хая, хайчил, хайчла, хэмхэл, цоожил, сейфлэ, түгжиж ав, барьцаанд ав, барьцаалуул, шамшигдуул, хураалг, завш, дээрэмд, суйл',
    short: 'ав',
    words:
      'хураасан, хураачихсан, хурааж, хураалгасан, хураалгаж, авчихсан, аваад, авсан, барьцаалсан, хурааж авсан, хураагаад, авчхаад, авцан, авчсан, хураагдсан, хураав, хураадаг, хураана, аваад яв, аваад ал, аваад өгөхгүй, авахуулсан, булаалгасан, хураагдаж, хураацан, хураачсан, хураалгачихсан, хураачихаад, авдаг, авлаа, хураахуйяа, аваад явчихсан, сейфэндээ, сейфэнд, сейфэндээ хийсэн, сейфэнд хийсэн, хайчаар хайч, урж хаясан, барьцаанд авсан, барьцаанд, шүүгээндээ түгж, түгжээд тавьсан, өөртөө хадгал, өөр дээрээ авсан, нуугаад өгөхгүй, алга болгосон, шатаачихсан',
    en: 'took, take, takes, taken, taking, hide, hides, hid, hidden, hold, holds, holding, keep, keeps, keeping, kept, confiscate*, confiscated, seized, steal*, stole, stolen, burned, tore, locked, destroyed, grabbed, hold my, has my, have my, got my, in his safe',
  },
  give_back_not: {
    about: 'does not give back',
    words:
      'буцааж өгөхгүй, өгөхгүй, өгдөггүй, өгөөгүй, өгсөнгүй, буцаагаагүй, буцаахгүй, өгөхгүй байна, өгөөч гэхээр, өгөхгүй бол, буцааж өгөө, өгөхгүй гэ, өгөхгүй байгаа, өгкү, огохгуй, огдоггуй, өгкуу, байхгүй гэж, эргүүлж өгө, өгөөч гэхлээр, авъя гэхэд, авъя гэхээр, авья гэхээр, авъя гэхлээр, буцааж өгдөггүй, ogoh yumuu, гарт байгаа, өгүүлэхгүй, өг гэхээр',
    en: 'dont give, doesnt give, wont give, didnt give, never give, never gave, not give, refuses to give, refuse to give, give back, not return, wont return, cannot get, give it back, will not give, not giving, refuse to return, refuses to return, didnt return, until i pay, get my documents when, get my passport when, give it back when, when i stop asking, gave my passport to, sold my passport',
  },
  with_boss: {
    about: 'is with the boss, in their hands, in the safe',
    words:
      'эзэнд, эзэндээ, эзний гарт, даргад, даргадаа, тэдэнд, түүнд, тэр хүнд, эзэн дээр, менежерт, агентад, гарт, гарт нь, сейф, сейфэнд, bossd, боссод, нөхөрт, хадамд, нөхрийн гарт, захиралд, эзнийд, даргын гарт, агентын гарт, компанид, нөхөртөө, хадам ээж, эзэгтэйд, дарга руугаа, зуучид, тэр айлд, түүний гарт, оорт нь, даргад өгсөн, оффист, зохион байгуулагч, агент дээр, зуучлагч дээр, захирал дээр, дарга дээр, бригадирт, ахлагч дээр, компани дээр, нөхөр дээр, хадам дээр, ажлын газарт, гарт орсон, гарт ороод, гарт нь орсон, гарт бий, гарт нь бий, гарт нь байгаа, гарт байгаа, сейфэнд түгжээтэй, шүүгээнд түгжээтэй, цоожтой хайрцагт, цоожтой шүүгээнд',
    en: 'with boss, with him, with them, with the boss, madam have, boss has, he has, they have, in his, in her, his safe, agent has, the boss has, company has, employer has, madam has, my boss has, husband has, office drawer, with the agent, in the safe, in a safe, in his office, in her bag, in a drawer, the agency has, agent has our, agency has our, they have our, he has our',
  },
  scam: {
    about: 'forced scam work',
    words:
      'скам, scam, залилан, залилуул, онлайн хүн хуурдаг, хүн хуурах, хүмүүс хуурах, хуурах чат, чат бичүүл, чат хийлгэ, чат бичиж, чатын ажил, луйврын, залилангийн, норм биелүүл, төлөвлөгөө биелүүл, хүмүүсийг луйвард, крипто, луйвардуулж, хүн луйвардуул, хуурамч хаяг, kk park, кк парк, компаунд, хүн хуурч, scam company, онлайн залилан, чат оператор, хуурч мөнгө, хүн хуурах ажил, хүнийг хуурдаг, huuruulj, хуурсан мөнгө, хуурдаг ажил',
    verbs: 'луйвард, залил, хуурамчил, луйвардуул, залилуул',
    en: 'scam, scams, scamming, scammer, scam center, scam company, scam compound, fake love, fake profiles, quota, online fraud, cheat people, chat with americans, crypto, kk park, compound, fraud, scam money, cheating people, trick people, must cheat, have to cheat, cheat foreigners, cheat old people, lie to people online, trick americans, daily target, targets, my target, scam target',
  },
  deceive: {
    about: 'deceived, it was a lie, it was something else',
    verbs: 'хуур, хуурт, хуурагд, хууртагд, мэхл, мэхлэгд, залилуул, хууртаг, мэхэлж, залил, булхайл',
    words:
      'худал, худлаа, хуурсан, хуурагдаад, хууртсан, хууртаад, хууртаж, хуурч, өөр юм, ирсэн чинь, ирсэн чини, очсон чинь, очсон чини, гэсэн чинь, гэсэн чини, гэж ирсэн, гээд ирсэн, гэж авчирсан, гэж аваад, гээд авчирсан, өөр ажил, ирсэн чин, авчраад, авчирчихсан, гсн чин, гэж явсан, гэж авчраад, гээд авч явсан, гэсэн боловч, гээд явуулсан, огт өөр, гж ирсэн, хуурч авчир, байсан чинь, дагуулж явсан, урхинд ор, урхинд нь ор, занганд ор, хавханд ор, хавханд нь ор, мэхэнд ор, мэхэнд нь ор',
    en: 'lie, lied, lies, trick*, tricked, deceived, fake, cheated, different job, not the job, other job, promised, promise, was told, they said, but, instead, actually, when i arrived, when we arrived, was a lie',
  },
  job: {
    about: 'work, job',
    nouns: 'ажил, ажлын санал, ажлын зар, ажлын байр, мэргэжил, туслах ажил, зар, ажилд, санал',
    words: 'ажил, ажилд, ажиллана, ажлын, ажилтай, ажиллах, ажиллуулна, ажил гэсэн, ажил гэж',
    en: 'job, work, jobs, offer, position, employment, contract, working, model, nanny, waitress',
  },
  lure: {
    about: 'all paid, no experience, high pay, quickly, online',
    words:
      'бүх зардлыг, зардлыг даана, зардлыг нь даана, зардал даана, үнэгүй виз, виз тийз, виз билет, тийзийг, билетийг, билет өндөр цалин, өндөр цалинтай, туршлага шаардахгүй, туршлагагүй, хэл мэдэхгүй байсан ч, хэл шаардахгүй, их цалин, сая төгрөгийн цалин, урьдчилж, танихгүй хүн, фэйсбүүкээр, фэйсбүүк дээр, инстаграмаар, зуучлуулж, зуучлаад, найз маань олж өгнө, массажист, караоке, модель, бармен, бүжигчин, охид авна, эмэгтэйчүүд авна, охидыг авна, цаас бичиггүй, гэрээгүй, гэрээгүйгээр, аялал жуулчлалын виз, жуулчны виз, маргааш нис, хурдан шийд, паспортоо явуул, паспортын зураг, зургаа явуул, бүтэн биеийн зураг, эхлээд мөнгө, барьцаа мөнгө, мөнгө шилжүүл, сард 5000, бүх зардал, ticket unegui, viz ticket, байр хоол хоол байр хоол байр даана, байр хоол, зардлыг бүгдийг, тийзээ төлж, тийз авч өгнө, тийзийг чинь, хүүхэн авна, 18-25 настай, танилцсан хүн, онлайнаар танилцсан, гадаад найз, эхний сарын цалин, виз гаргаж өгнө, зээл өгнө, бүгдийг даана, урьдчилгаа, тасалбарыг, үнэгүй явуулна, үнэгүй аваачна, урилга явуулна, зөвхөн охид, охидод, эскорт, билет авч өг, тийз авч өг, билетийг нь төл, тийзийг нь төл, тийзийг төл, билет явуул, тийз явуул, зардлаа гарга, тийз үнэгүй, билет үнэгүй, очоод төл, тийз нь үнэгүй, онгоц үнэгүй',
    en: 'all expenses, pays everything, pay everything, free ticket, free visa, ticket free, paid ticket, high salary, no experience, too good, on facebook, on instagram, on telegram, model, massage, hostess, girls only, only girls, young girls, send my photo, send photos, tourist visa, send my passport, pay first, deposit, dollars a month, per month, everything paid, met online, i met online, buys ticket, buy my ticket, buy the ticket, paid for, cover everything, covers all, pay for my ticket, no contract, without contract, leave tomorrow, fly tomorrow, free flight, accommodation free, 5000, 3000',
  },
  trust_ask: {
    about: 'can it be trusted, is it real, is it dangerous',
    words:
      'итгэж болох, итгэх үү, итгэж, итгэлтэй, найдвартай юу, үнэн үү, үнэн болов уу, эргэлзэж, аюулгүй юу, худал байх, худлаа байх, болох уу, явах уу, явж болох, зөв үү, зүгээр үү, хуурч байгаа, хуурамч, шалгах, луйвар биш, луйвар байх, явбал зүгээр, сэжигтэй, аюултай юу, айж байна, эргэлзээд, явах эсэхээ, би явах, хэвийн үү, үнэн бодит уу, бодитой, ажиллах гэсэн юм, итгэл төрөхгүй, зүгээр бх уу, болгоомжтой, гарын үсэг зур, явчих уу, явмаар, жинхэнэ үү, үнэн юм уу, худлаа юу, итгэж болох уу, болох болов уу, луйвар уу, зүгээр болов уу, явах нь зөв үү, арай ч дээ, сэжигтэй санагд, болов уу гэж, эргэлзэж байна, айжийн, жаахан айж, жинхэнэ газар уу, жинхэнэ юм уу, итгэлтэй юу, баталгаатай юу',
    en: 'can i trust, is it safe, is it real, real, legit, scam, trust, suspicious, should i go, should i trust, is this normal, is it normal, too good, is this ok, is it true, fake, strange',
  },
  sign_or_leave: {
    about: 'leave a paper with them',
    verbs: 'үлдээ, өг, хадгал, нэхэ, явуул, барьцаал, авах гэ',
    words: 'үлдээх, үлдээ, үлдээж, өгөх ёстой, хадгална, авна гэ, нэхэж, авах гэж',
    en: 'leave, give, keep, hold, send',
  },
  organ: {
    about: 'kidney, blood, womb for others',
    words:
      'бөөрийг, бөөр өг, бөөрөө зар, бөөрөө өг, төрүүлэх гэрээ, тээгч эх, хүүхэд төрүүлж өг, эд эрхтэн, өндгөн эсээ, хүүхэд тээ, эрхтнээ',
    en: 'kidney, organ, organs, surrogate, surrogacy, carry baby, carry a baby, my eggs',
  },
  owned: {
    about: 'belongs to them',
    words:
      'төлсөн болохоор, төлж авсан, миний өмч, манай өмч, чамайг худалдаж ав, чамд мөнгө төл, чамд төлсөн, өмч гэж, намайг худалдаж авсан, толгойны мөнгө, толгойгоороо мөнгө, миний төлөө мөнгө авсан, бидний төлөө мөнгө авсан, намайг өгөөд мөнгө авсан, миний өмнөөс мөнгө авсан, өмнөөс минь мөнгө авсан, намайг өрөнд өг, чи минийх, чи одоо минийх, чи миний хөрөнгө, эднийх боллоо, чи одоо эднийх, одоо эднийх, энэ айлынх, чи энэ айлынх',
    en: 'belong to him, belong to them, i belong to, own me, owns me, paid for me, his property, their property, belong to the boss, own us, belongs to him, belongs to them, they own me, he owns me',
  },
} satisfies Record<string, Concept>
