/** Danger told in the hour it happens: at the neck, on the rails, behind the lock, before the buyer; and what only sounds like it. */
import { describe, expect, test } from 'vitest'
import { screen } from '#src/screening/screen.ts'

const urgency = (text: string): string => screen(text).urgency

const heard = (...texts: string[]) => test.each(texts)('%s', (text) => expect(urgency(text)).toBe('critical'))
const quiet = (...texts: string[]) =>
  test.each(texts)('but: %s', (text) => expect(urgency(text)).toBe('none'))

describe('a neck in a cord, a scarf, an arm, under a knee', () => {
  heard(
    'утасны цэнэглэгчээр хүзүүг минь ороосон',
    'кабелиар хүзүүг нь ороогоод татсан',
    'utsaar hooloig mini orood tatsan',
    'gutliin udeeseer huzuug oroogood chichirtel tatsan',
    'ороолтоор хүзүүг минь татаад байсан',
    'oroolt huzuund mini orooj changalsan',
    'алчуураар хүзүүг боогоод авсан',
    'тохойгоороо хүзүүн дээр дарсан',
    'uvdguuruu huzuun deer darj bsan',
    'хөлөөрөө хүзүүн дээр гишгэсэн',
    'цээжин дээр минь суугаад хоёр гараараа боочихсон',
    'цамцныхаа захаар атгаад хоолой хахуулсан',
    'huzuug mini tohoindoo havchaad ugzarsan',
    'дэр нүүрэн дээр дараад амьсгалуулсангүй',
    'he pressed his elbow on my throat',
    'he wrapped the charger cable around my neck',
  )
  heard(
    'боож байхад ухаан алдсан',
    'намайг боосноос хойш ус ч ууж чадахгүй байна',
    'хүзүүнд хурууны мөр гарчихсан',
    'huzuund huruunii mur uldsen',
    'боолгож байхдаа шээчихсэн',
    'finger marks on my neck, cant swallow',
  )
  quiet(
    'хүүхдийнхээ хүзүүг ороолтоор ороолоо',
    'huzuundee oroolt oroogood garaarai',
    'цэнэглэгчийн утас ороочихсон тул ажиллахгүй байна',
    'нохойнхоо хүзүүнд оосор уяад зугаалсан',
    'huzuu ovdood daruulsan, massaj saihan bolloo',
    'бэлгээ туузаар боогоод өгсөн',
    'захаар яваад хоолой өвдчихлөө',
    'муур цээжин дээр минь суудаг',
    'хоолой өвдөөд залгиж чадахгүй байна',
    'санал болгосон, хоолоо болгож байна',
  )
})

describe('the last hour', () => {
  heard(
    'рельс дээр хэвтчихлээ',
    'tomor zam deer hevtej bna, galt tereg irj bna',
    'рельс дээр зогсчихно, галт тэрэг ирэхэд',
    'хашлаганы цаана гарчихлаа',
    'hashlagiin tsaad tald zogsoj bn 12 davhar',
    'цамхагийн оройд байна, гараа тавина',
    'guurnii hashlaga deer bna, garaa tavichihna',
    'энийг илгээгээд үсэрнэ',
    'bugded uuchlaarai gej bichchihsen, yavuulaad usrene',
    'after i send this i will jump',
    'once i send this i am gone',
    'odoo usrelee, bayartai',
  )
  heard(
    'маргааш гэхэд би үхсэн байна',
    'margaash namaig amidaar bitgii haigaarai',
    'by tomorrow i will be dead',
    'миний оршуулганд битгий ирүүлээрэй түүнийг',
    'захиа үлдээгээд гол руу явж байна',
    'zahidal uldeechihsen, golruu yvlaa',
    'Туул руу орох гэж байна, гарахгүй',
    'хүүхдүүдтэйгээ хамт нөгөө ертөнцөд очихоор шийдлээ',
    'чи миний ярьсан сүүлчийн хүн',
    'дүүжлүүлэх гэсэн чинь тасарчихлаа',
    'өөртөө гар хүрэх гэж байна',
    'goodbye гэж хэлье, эмээ уучихсан',
  )
  quiet(
    'төмөр замын эмнэлэгт хэвтэж байна',
    'хашлагын цаана машин тавьсан',
    'цамхагийн орой дээр зураг авахуулсан',
    'одоо бассейн руу үсэрнэ',
    'after i send this i jump on a call',
    'after i send this i go to bed',
    'энийг илгээгээд унтана',
    'маргааш шалгалт, бэлдээгүй',
    'аавын оршуулганд очсон',
    'гол руу явж загас барина',
    'Туул руу орж сэлсэн',
    'өвөө минь нөгөө ертөнцөд очсон',
    'оочирын сүүлчийн хүн байлаа',
  )
})

describe('stabbed, burnt, waited for, and she cannot call', () => {
  heard(
    'гар луу минь хутгалчихлаа',
    'hol ruu mini hutgalchihsan',
    'төмөр халаагаад түлнэ гэж байна',
    'galzuurchihsan, hutga barichihaad orilood bn',
    'шил хагалаад над руу дайраад байна',
    'хэдэн залуу бороохойтой орцны хаалган дээр хүлээж байна',
    'heden zaluu modtoi haalga deer bna',
    'дүүтэйгээ жорлонд нуугдсан, одоо олдох нь',
    'цагдаа дуудаж чадахгүй нь, та дуудаад өгөөч',
    'tsagdaa duudaj chadahgui bna ta nar duudaad ogooch',
    'утас тасарвал би байхгүй гэсэн үг, цагдаад хэлээрэй',
    'if i stop writing call the police',
  )
  quiet(
    'мах хутгалж байна',
    'хуруугаа хутгалчихлаа хоол хийж байгаад',
    'төмөр халаагаад ган болгодог',
    'утас тасарвал дахиад залгаарай',
    'эмээ таягтай орцны хаалган дээр сууж байна',
    'нуугдаж тоглоод дүү олдох нь',
  )
})

describe('shut in with smoke, illness, no air', () => {
  heard(
    'контейнер дотор байна, ус дуусах нь',
    'chingelegt hed honog bolloo, agaar muu',
    'нүхэнд байна, хоол өгсөнгүй гурав хонолоо',
    'we are 9 girls in a container, hard to breathe',
    'эмийг минь өгөхгүй, цоожлоод явчихсан',
    'чихрийн шижинтэй, инсулин өгөхгүй цоожилсон',
    'түгжээд явсан, утаа үнэртэж байна',
    'gadnaas tugjsen, gaz unertej bn',
    'цоожтой өрөөнд 6 охин байна, нэг нь халуураад хэвтэж байна',
    'зугтвал буудна гэсэн',
    'durvevel buudna gej heldeg',
    'эндээс хүн амьд гардаггүй',
  )
  quiet(
    'контейнер дотор бараа байна',
    'чингэлэгт хувцас ирсэн',
    'эм өгөхгүй байна гэж эмч хэлсэн',
    'гадаа утаа үнэртэж байна, цонхоо хаа',
    'газ үнэртэж байна уу шалгуулъя',
  )
})

describe('under a tarpaulin, looked over, agreed upon', () => {
  heard(
    'брезент доор хэвтэж байна, хааш аваачиж байгааг мэдэхгүй',
    'tevshind brezent door bna haash yavj bgaagaa medehgui',
    'under a tarp in a truck, dont know where we go',
    'шүд гарыг минь үзээд үнэ хэлсэн',
    'they looked at my teeth and talked price',
    'намайг өөр даргад өгөхөөр тохирчихсон',
    'bidniig hyatad ezend uguhuur tohirson',
    'Эреэнд аваачаад нэг өвгөнд өгчихсөн',
    'намайг үнэ хаялцаж авсан',
  )
  quiet(
    'ачаагаа брезент доор хийлээ',
    'шүдний эмч шүдийг минь үзээд үнэ хэлсэн',
    'намайг ажилд авахаар тохирсон',
    'номоо найздаа өгөхөөр тохирсон',
  )
})

describe('a child told by age or class, a woman held down in a taxi', () => {
  heard(
    'хойд аав гар хийгээд байдаг, би наймдугаар ангид',
    'doloodugaar angid bagsh ohidiin omd ruu gar hiideg',
    'my daughter aged 7 says her grandfather touch her',
    'my niece age 9 said the teacher touches her',
    '14тэй дүү минь өрөөнд байна, хоёр эр байна, хаалга түгжсэн',
    'жолооч арын суудалд дарж аваад тавихгүй байна',
    'taxi jolooch hoid suudald darj avlaa',
  )
  quiet(
    'наймдугаар анги төгсөөд коллежид орно',
    'this app is for age 12 and up',
    'жолооч суудал дээр ачаа тавьсан',
  )
})

test('that others would have it easier without her is heard as a wish', () =>
  expect(urgency('Би үгүй болсон нь бүгдэд амар')).toBe('high'))
