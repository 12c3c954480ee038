/** What is told of an ordinary day stays quiet though its words stand in dangers too; and the same words in a danger are heard. */
import { describe, expect, test } from 'vitest'
import { screen } from '#src/screening/screen.ts'

const urgency = (text: string): string => screen(text).urgency

describe('nearly so is not pressed: “хугарах шахлаа”', () => {
  test.each([
    'Халуун саунд суугаад ухаан алдах шахлаа, одоо зүгээр',
    'ajil ustchihlaa uhchihie gej bodoh shahsan kk hadgalsan bj',
    'кофегоо асгах шахлаа',
    'автобуснаас хоцрох шахсан',
    'davaa davahad zurh zogsoh shahsan ch oroi deer n garlaa',
  ])('%s', (text) => expect(urgency(text)).toBe('none'))
  test.each([
    'дүүгийнхээ нөхөрт алуулах шахсан',
    'намайг хүчээр унтах гэж шахаад байна',
    'мөнгө өг гэж шахаж байна',
  ])('but: %s', (text) => expect(urgency(text)).not.toBe('none'))
})

describe("who found work has no rope, and minutes are nobody's", () => {
  test.each([
    'эх орондоо ажил олсон баярлалаа',
    'olsood uhleee hool idey',
    'тугал голд унаад аав олсоор татсан',
    'bi gadaa 20 min huleej bn daarlaa',
    '20 мин хүлээлээ, удахгүй ирнэ',
  ])('%s', (text) => expect(urgency(text)).toBe('none'))
  test.each(['олс барьчихсан сууж байна', 'олсоор боож үхэх гэж байна', 'mini utsiig avchihsan'])(
    'but: %s',
    (text) => expect(urgency(text)).not.toBe('none'),
  )
})

describe("petrol, hot water and a shop's opening are no weapons", () => {
  test.each([
    'shatahuun duusaad zamd zogsloo, ah avaad yvna',
    'хаана шатахуун түгээдэг вэ',
    'buudliin haluun us n gaihaltai, 2 udaa shurshvvrt orloo',
    'haluun us garahgui bna, hen negend ni medeh yum baina uu',
    'Энэ долоо хоногт халуун ус хязгаарлана гэсэн зар орцонд байна',
    'Эмийн сангаас фолийн хүчил авчирч өгөөрэй, дууссан байна',
  ])('%s', (text) => expect(urgency(text)).toBe('none'))
  test.each([
    'над руу халуун ус асгасан',
    'шатахуун асгаад шатаана гээд байна',
    'гэр лүү шатахуун цацаж байна',
    'нүүр рүү чинь хүчил асгана гэсэн',
  ])('but: %s', (text) => expect(urgency(text)).not.toBe('none'))
})

describe("what was lost and has become is no slave's", () => {
  test.each([
    'kirill font alga bolchood bna',
    'manai nohoi neg oimsiig avaad hashaand buldag bolchoj',
    'aldaa garaad alga bolchloo gj bodood sandarlaa',
  ])('%s', (text) => expect(urgency(text)).toBe('none'))
  test.each(['биднийг тэнд боолчилсон', 'намайг түрээсийн байранд боолчилдог'])('but: %s', (text) =>
    expect(urgency(text)).not.toBe('none'),
  )
})

describe('the wind beats the door, and milk is paid for', () => {
  test.each([
    'шуурга хаалга саваад айлгачихлаа',
    'салхи цонх савж байна',
    'буудлаа өнгөрчихлөө',
    'хоолоо боож өгөөч, авч явъя',
  ])('%s', (text) => expect(urgency(text)).toBe('none'))
  test.each([
    'Хөршийн нялхыг ээж нь саваад, уйлахаа больчихлоо',
    'намайг саваагаар цохисон',
    'хүн буудлаа, цус их гарч байна',
    'хоолойг минь боосон',
  ])('but: %s', (text) => expect(urgency(text)).not.toBe('none'))
})

describe("later and next year are nobody's hand", () => {
  test.each([
    'za daraa bichye ajildaa yvlaa',
    'daraa jil ch bas ingej bichih bh',
    'yg odo zavguee, daraa bichi',
    'eej duudaj bn daraa bichye',
    'Түр завсарлага гэсэн бичиг байна',
  ])('%s', (text) => expect(urgency(text)).toBe('none'))
  test.each(['end hun bgaa daraa bichye', 'Хажууд харуул байгаа, чимээгүй бичье'])('but: %s', (text) =>
    expect(urgency(text)).not.toBe('none'),
  )
})

describe('an ending written apart is no identity card, and what is written is no recording', () => {
  test.each([
    'Манай хүү robot club-д ороод гэрт бүх зайг авчихсан',
    'Солонгосын визэнд банкны хуулга зургаан сараар гэж бичсэн байна',
    'Сандрах хэрэггүй, билет нь буцаагдана гэж бичсэн байна',
    'паспорт маань цүнхэнд минь байна, баярлалаа',
  ])('%s', (text) => expect(urgency(text)).toBe('none'))
  test.each([
    'паспортыг минь дарга авчихсан',
    'id-г минь хураачихсан, гаргахгүй байна',
    'нууцаар бичлэг хийсэн байна, тараана гэнэ',
  ])('but: %s', (text) => expect(urgency(text)).not.toBe('none'))
})

describe('a fly in the eye, the sun in the face', () => {
  test.each(['Нүд рүү шавьж орчихоод нулимс гараад байна', 'Миний нүүр рүү нар тусаад байна, хөшгөө тат'])(
    '%s',
    (text) => expect(urgency(text)).toBe('none'),
  )
  test.each(['нүүр рүү минь цохисон', 'нүд рүү минь нударгалсан', 'minii nuur ruu nudargaar tsohison'])(
    'but: %s',
    (text) => expect(urgency(text)).not.toBe('none'),
  )
})

describe('television, a missed call and asleep', () => {
  test.each([
    'Өвөө эмээ хоёр зурагтын өмнө унтчихсан байна',
    'зурагтаа унтраагаад унтлаа',
    'minii duudlagiig avaagui uuchlaarai, untchihsan bsan',
    'hana nudeed bga ni hursh ahiin shine tavilga, hadaas hadaj bn gene',
  ])('%s', (text) => expect(urgency(text)).toBe('none'))
  test.each([
    'унтаж байхад нүцгэн зураг авсан',
    'нүцгэн зургийг минь тараана гэж байна',
    'nude zurag minii tarsan',
  ])('but: %s', (text) => expect(urgency(text)).not.toBe('none'))
})

describe('bills are paid, and money ends before the wage', () => {
  test.each([
    'Төлбөр төлөгдсөн байна',
    'tsahilgaanii mungu tulugdeegui baij, odoo l tulchihluu',
    'оюутны картаа гээчихээд автобусанд бүтэн мөнгө төллөө',
    'utasnii mungu duuschihlaa',
    'mungu duusan, tsalin buutal 3 honog goimon idne dee',
    'өрөө бүгдийг нь хааж дууссан баярлалаа',
    'bugdiig n ideed duuslaa',
    'ТҮЦ-ний өрийн дэвтэр хаасан',
  ])('%s', (text) => expect(urgency(text)).toBe('none'))
  test.each([
    'гурван сар цалингаа аваагүй, дарга өгөхгүй байна',
    'төлбөр төлөх хүртэл гаргахгүй гэсэн',
    'өрөө төлж дуустал ажилла гэдэг',
    'өнөө орой бүгдийг нь дуусгана даа',
  ])('but: %s', (text) => expect(urgency(text)).not.toBe('none'))
})

describe('socks, a car and a school uniform are sold', () => {
  test.each([
    'namaig oims zardag uu gej asuusan',
    'surguuliin umsgul zardag uu, 8 nas',
    'chi mashin heregtei gej bsan, minii tanil Prius zarj bna',
    'hudaldaanii tuvd tuursun huuhed zarlalaar oldloo',
  ])('%s', (text) => expect(urgency(text)).toBe('none'))
  test.each([
    'намайг хүнд зарсан',
    '8 настай охиныг зарах гэж байна',
    'дүүг минь зарна гэж байна',
    'хүүхэд зарсан гэж байна',
  ])('but: %s', (text) => expect(urgency(text)).not.toBe('none'))
})

describe('our own door, our own dog', () => {
  test.each([
    'haalga tugjeetei bna, hedees ajildag bilee',
    'Хашааны хаалгаа цоожлоо юу, шалгаад ирээч хүү минь',
    'please lock the door when you leave',
    'i lock myself out of house again, call key man',
    'нохойгоо гэрт цоожлоод гарсан',
    'hashaagaa tsoojloh gej bna, tulhuur olohgui n',
  ])('%s', (text) => expect(urgency(text)).toBe('none'))
  test.each([
    'намайг гэрт цоожлоод гарсан',
    'he locks the door when he leaves so i cant get out',
    'өрөөнд түгжчихсэн, түлхүүр нь түүнд',
  ])('but: %s', (text) => expect(urgency(text)).not.toBe('none'))
})

describe('a teacher scolds, a test torments, a coach kills', () => {
  test.each([
    'багш намайг загнасан даалгавраа хийгээгүй болохоор',
    'ene test namaig tamlaj bn 40 asuult',
    'манай багш шалгалтаар биднийг тамласан шүү',
    'фитнесийн багш намайг алах нь, гурван зуун суулт өгүүлэв',
    'coach killed us at practice today',
    'hul min badaitai, nuudel hiigeed, hun zodson yum shig nyalzailaa',
  ])('%s', (text) => expect(urgency(text)).toBe('none'))
  test.each([
    'намайг тамлаж байна, туслаач',
    'нөхөр намайг алах нь',
    'аав намайг өдөр бүр загнаж зоддог',
    'coach will kill me if i tell',
  ])('but: %s', (text) => expect(urgency(text)).not.toBe('none'))
})

describe('a taxi is outside, and a friend follows a page', () => {
  test.each([
    'такси гадаа ирчихсэн',
    'taksi gadaa irchihsen',
    'naiz maani namaig dagadag instagramd',
    'тэр намайг дагасан инстаграм дээр',
    'би үүдэнд зогсож байна',
  ])('%s', (text) => expect(urgency(text)).toBe('none'))
  test.each([
    'танихгүй хүн намайг дагаад байна',
    'гадаа ирчихлээ, айж байна',
    'байрны үүдэнд ирж зогсоод намайг хүлээдэг',
  ])('but: %s', (text) => expect(urgency(text)).not.toBe('none'))
})

describe('coffee, lessons, a lamp in the dark: an ordinary day', () => {
  test.each([
    'tsagdaa zogsooson, gerel shatsangvi gej 20 myngaar torguulchlaa',
    'Миний phone storage full гээд зураг авч чадахгүй байна',
    'ah duu hoyor mini playstation deer neg bolgond margaldaad bdag',
    'nohriin ajil deer shagnal ugsun, bid oroi gadaa hoolloh gej bna',
    'Өдөр тутмын зардлаа апп дээр бичиж үзээд, кофенд их явдгийг мэдлээ',
    'oroi gert irehed tsahilgaan alga, laa asaagaad, huuhduud ulger yri gesen',
    'Багш аа, би бие даалтаа өчигдөр шөнө илгээсэн, ирээгүй бол дахиад явуулъя',
    'My grandmother sends me dried curds from the countryside every month and my roommates finish it before I even wake up',
    'she is 15 and her parents send her to music camp',
    'my husband is a geologist, he comes home every second week with dusty boots',
    'нөхөр уурхайд экскаватор жолооддог, энэ сар урамшуулал авсан',
    'nuhur mini uurhaid jolooch hiideg',
  ])('%s', (text) => expect(urgency(text)).toBe('none'))
  test.each([
    'кофенд минь юм хийсэн, толгой эргээд байна',
    'he put something in my coffee and i woke up naked',
    'дүүг минь уурхайд аваачаад мөнгөгүй ажиллуулж байна',
  ])('but: %s', (text) => expect(urgency(text)).not.toBe('none'))
})

describe('a photo of the river, an arm broken on skis, hidden chocolate', () => {
  test.each([
    'i broke my arm skiing, cast for six weeks',
    'my brother hides my chocolate every time',
    'my son hides when its bath time',
    'he sends me a picture of the river every morning',
    'I want to learn typing faster because at the post office everyone is waiting while I look for the letters',
    'the landlord hit the roof about my purple wall, then laughed',
  ])('%s', (text) => expect(urgency(text)).toBe('none'))
  test.each([
    'he broke my arm last night',
    'my son hides from his stepfather',
    'i wrote letters to my children, goodbye',
    'he posted my picture online without asking',
    'he shot my friend',
    'he hit my face',
  ])('but: %s', (text) => expect(urgency(text)).not.toBe('none'))
})

describe('always is not Denmark, calm is not Taiwan, a husband is no pit', () => {
  test.each([
    'Чи намайг дандаа хүлээлгэдэг юм аа, дахиж хоцорвол кофе авч өгнө шүү',
    'урьдчилгаа арванд, сүүл нь хорин тавнд',
    'arhi uudaggui zuulun hun bdag manai nuhur',
    'aav mini facebook deer orood buh zurag deer mini setgegdel bichdeg bolson, saihan bna huu mini gej',
    'майханд хонолоо',
    'намайг байхгүй үед нохойг минь хэн хооллох вэ, 3 хоног явах гэж байна',
  ])('%s', (text) => expect(urgency(text)).toBe('none'))
  test.each([
    'дүүг минь Тайваньд аваачсан',
    'Данид ажилтай гээд паспорт хураасан',
    'намайг нүхэнд хорьсон',
    'хүү минь намайг зоддог',
    'намайг байхгүй бол бүгдэд амар',
    'i took all my blood pressure pills',
  ])('but: %s', (text) => expect(urgency(text)).not.toBe('none'))
})

describe('what is ours is guarded by nobody, and a company is no compound', () => {
  test.each([
    'hun manai gert orloo',
    'usnii tooluur shalgadag hun unuudur manai bairaar yavah uu',
    'minii kompand mungu oruulah gej bgaa',
    'Солонгосын визэнд банкны хуулга зургаан сараар гэж бичсэн байна',
  ])('%s', (text) => expect(urgency(text)).toBe('none'))
  test.each([
    'haalgan deer hun manaad bna',
    'үүдэнд хүн манадаг',
    'hun manah gd bna uudend',
    'hun manuulsan, garch chadahgui',
    'manai nuhur namaig zodoj bna',
  ])('but: %s', (text) => expect(urgency(text)).not.toBe('none'))
})
