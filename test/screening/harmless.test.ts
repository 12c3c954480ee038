/** Ordinary sayings are left alone, and the danger beside each is still heard. */
import { describe, expect, test } from 'vitest'
import { screen } from '#src/screening/screen.ts'
import { concepts } from '#src/screening/signals/concepts/all.ts'
import { harmlessSayings } from '#src/screening/signals/concepts/sayings/harmless.ts'
import { quietedBy, quietRules } from '#src/screening/signals/harmless.ts'
import { rules } from '#src/screening/signals/rules/all.ts'

const urgencyOf = (text: string): string => screen(text).urgency

/** What kind it is, what is left alone, and the danger said with nearly the same words. */
const twins: readonly (readonly [kind: string, harmless: string, danger: string])[] = [
  ['a compound denied at its end', 'darga pasportuudiig huraaj avaagui', 'darga pasportuudiig huraaj avsan'],
  [
    'a compound denied at its end',
    'найз залуу маань намайг хардаж зовоодоггүй',
    'найз залуу маань намайг хардаж зовоодог',
  ],
  ['not even', 'manai hun namaig zodoh baitugai', 'manai hun namaig zoddog'],
  ['nobody who', 'Намайг зоддог хүн байхгүй', 'Намайг зоддог хүн байна'],
  ['a hand never raised', 'манай аав надад гар хүрч үзээгүй', 'манай аав надад гар хүрч байна'],
  [
    'a fear that was nothing',
    'хүн намайг дагаад байна гэж айсан чинь хөрш байсан',
    'айсан юм, хүн намайг дагаад байна',
  ],
  ['a paid fine', 'torguuli tulchihluu, 50 myanga', 'torguuli tulj duusaagui, garahgui gene'],
  ['a car that is paid for', 'mashinii torguulia onlainaar tulluu', 'mashin ruu namaig tulhej oruulsan'],
  ['a locked account', 'миний фэйсбүүк хаяг түгжигдсэн байна', 'өрөөнд түгжигдсэн байна'],
  ['a pet', 'тэр нохой намайг дагаад байна', 'тэр хүн намайг дагаад байна'],
  [
    'the weather',
    'Цас ихтэй болохоор хотоос гарч чадахгүй нь',
    'Хаалга түгжээтэй, байрнаас гарч чадахгүй нь',
  ],
  ['homework', 'Ээж минь хичээлээ хийхгүй бол утсыг чинь авна гэсэн', 'Мөнгө өгөхгүй бол ална гэсэн'],
  ['art', 'The gallery shows nude paintings from 1900', 'He shows my nude pictures to everyone'],
  ['a child that kicks inside', 'the baby kicks a lot at night, 7th month', 'he kicks me at night'],
  ['let me see', 'Let me see. Here it is.', 'they dont let me see my family'],
  ['a key', 'She put the key in her pocket.', 'he has the key and i have no key'],
  ['bought for somebody', 'I bought her a new car.', 'i was bought by a man'],
  ['a shop that sells', 'Selling cars is my job.', 'i was sold to another man'],
  ['kept waiting', 'thanks, you keep me company', 'he kept me in his flat for a week'],
  ['a seat', 'She sat next to me.', 'he is next to me i cant type'],
  ['medicine', 'Take this medicine every six hours.', 'i took all my tablets'],
  ['the window', 'i was looking out the window', 'i want to jump out of the window'],
  ['help with something', 'Please help me clean the house.', 'please help me'],
  ['a throat that is better', 'my throat is better today', 'he put his hands on my throat'],
  ['money to keep', 'Keep the money in a safe place.', 'boss keeps my salary'],
  ['missed by somebody', 'do you miss me?', 'nobody will miss me'],
  ['a life told of', "i've only seen one in my life", 'i fear for my life'],
  ['an ambulance on a notice', 'Түргэн тусламж, гал — 119.', 'тусламж хэрэгтэй яаралтай'],
  ['a name that sounds like a weapon', 'Хүрэлсүх надад дээл өгсөн', 'сүх барьчихсан надад хандаж байна'],
  ['remembering', 'сайхан өдрүүдээ дурсаж сууна', 'намайг цохиод байна'],
  ['goods', 'baraa zarahdaa hudlaa heldeggui delguur', 'karaokid ajilluulna gej huursan'],
  ['using a thing', 'хоёр гараа ашиглах хэрэгтэй', 'намайг ашиглаад хаясан'],
  ['what nobody knows', 'чамайг хаанаас ирснийг хэн ч мэдэхгүй', 'хэн ч намайг хэрэгсэхгүй'],
  ['pictures deleted on a page', 'хуудсыг устгаж байна', 'чатаа устгаж байна, тэр ирлээ'],
  [
    'a passport given back',
    'Захирал паспортыг минь авч үзээд буцааж өгсөн',
    'Захирал паспортыг минь авсан, өгөхгүй байна',
  ],
]

test('several signs together are shown each once', () => {
  const { signals } = screen('he always knows where I am')
  const shown = signals.flatMap(({ evidence }) => evidence.map(({ start }) => start))
  expect(shown.length).toBeGreaterThan(0)
  expect(new Set(shown).size).toBe(shown.length)
})

describe('an ordinary saying', () => {
  test.each(twins)('is left alone, and its twin is heard: %s', (_kind, harmless, danger) => {
    expect(urgencyOf(harmless)).toBe('none')
    expect(urgencyOf(danger)).not.toBe('none')
  })
})

describe('what is denied or ordinary somewhere in a message', () => {
  test.each([
    'амиа хорлоно, хэн ч намайг бодоогүй',
    'ингэж дуусна гэж бодоогүй, амиа хорлоно',
    'амиа хорлоно гэж бодоогүй байсан ч одоо тэгмээр байна',
    'өмнө нь амиа хорлох тухай бодоогүй, одоо л бодож байна',
    'umnu ni uhne gej bodoogui odoo amia horlono',
    'нохойгоо уях гинжээр намайг уясан',
    'муу дүн авсан, амиа хорлоно',
    'ажлаасаа хоцорсон, одоо амиа хорлоно',
    'цаг алах гээд биш, амиа хорлох гэж байна',
    'нохойгоо хооллочихоод хүзүүндээ бүсээ уячихлаа',
    'хотод нөхөр хоолойг минь боосон',
    'it is a joke he says, then he presses a pillow on my face',
  ])('does not hide that a life is at stake: %s', (text) => {
    expect(urgencyOf(text)).toBe('critical')
  })
  test.each([
    'зургийг минь тараагаагүй байгаа ч мөнгө нэхээд байна',
    'өр байхгүй гэж амласан ч одоо өртэй болгосон',
    'нүцгэн зургийг минь фэйсбүүкт тавьсан, өөрөө оруулсан гэж байна',
    'драма дээр шиг нөхөр намайг зоддог',
    'хаалга гацаад онгойхгүй гээд намайг цоожилчихсон',
    'нөхөр буугаа цэвэрлэж байгаад намайг ална гэсэн',
    'инстаграм дээр дагаад байна, намайг ална гэж заналхийлсэн',
    'ах лууван хөрчиж байгаад намайг хутгалах гэсэн',
    'цас боогдсон гээд эзэн намайг гаргахгүй байна',
    'i forgot my key and he locked me in the room',
    'өр төллөө гэсэн ч намайг гаргахгүй, паспорт өгөхгүй байна',
    'энэ сериал дээр шиг намайг хүчиндсэн',
    'зодуулаад хөдөлж чадахгүй хэвтэж байна',
    'зодоод болохгүй байна',
    'үхсэн нь дээр юм биш үү',
    'they are beating my sister in the kitchen now',
    'engine running in the garage, feeling sleepy now',
    'phone at 3 percent, sitting on the edge of the roof',
    'муу дүн авчихлаа үхмээр байна',
    'i love my life? no i want to die',
    'i want to die, my hair is falling out',
    'she is locked in the shed, i forgot my key',
    'шатнаас унасан гэж хэл гэсэн, нөхөр зодсон',
    'my boyfriend on instagram follows me to my house every night',
    'хонь зарагдсан мөнгийг аваад намайг бас зарна гэсэн',
    'эмчид үзүүлсэн, нөхөр хоолойг минь базсан',
    'кино үзэж байгаад нөхөр намайг багалзуурдсан',
    'төрсөн өдрөөр маань найз залуу намайг зодсон',
    'naadam uzeh gej baihad nuhur namaig zodloo',
    'ajlaas ireed hool hiij baital nuhur namaig boomiilson',
    'сайн байна уу, хүүхдийн мөнгөний талаар асуух гэсэн юм, нөхөр намайг алах гээд байна',
    'bi niigmiin daatgal asuuh gsn yum, bas nuhur namaig udur bur zoddog',
    'манай нөхөр сайн хүн, зүгээр л согтуугаараа намайг зоддог',
    'бууз чимхэж байхад хадам ээж намайг халуун усаар шатаасан',
    "after my daughter's school concert my husband broke my arm",
    'movie night ended with him choking me',
    'he always knows where I am',
    'my uncle teaches me guitar and touches me under my clothes',
    'багаасаа найзалж байсан залуу маань нүцгэн зургаар минь айлган мөнгө нэхэж байна',
  ])('does not hide what is done to her: %s', (text) => {
    expect(urgencyOf(text)).not.toBe('none')
  })
})

describe('the table of what keeps which rule quiet', () => {
  test('speaks only of rules that are there', () => {
    const known = new Set([...rules.map(({ id }) => id), 'several-signs'])
    expect(quietRules.filter((id) => !known.has(id))).toEqual([])
  })
  test('has a use for each ordinary saying', () => {
    const used = new Set(rules.flatMap(({ id }) => quietedBy(id)).map((term) => term.replace(/^>|:.*$/g, '')))
    // These two are contexts, as film and news are.
    const contexts = ['told_in_book', 'news_told']
    expect(
      Object.keys(harmlessSayings).filter((name) => !used.has(name) && !contexts.includes(name)),
    ).toEqual([])
  })
  test('silences no rule by everything', () => {
    for (const { id } of rules) expect(quietedBy(id).length).toBeLessThan(Object.keys(concepts).length / 20)
  })
})

describe('a kitchen is heard beside a harm, not in it', () => {
  test.each([
    'hoolo boogod bn',
    'namig hoolo boogod l bn dahiad orood irle',
    'one question please, I already cut the wrist deep, how to stop it, I am afraid',
  ])('heard: %s', (text) => {
    expect(screen(text).urgency).toBe('critical')
  })
  test.each(['i cut the onion for the soup', 'mom cut the cake', 'hoolo hiij bn', 'мах хэрчиж байна'])(
    'quiet: %s',
    (text) => {
      expect(screen(text).urgency).toBe('none')
    },
  )
})

/** Written by other hands around words that had been tightened to spare alarms. */
test.each([
  'i took too much medicine',
  'i took all my mother tablets',
  'already drink medicine whole box',
  'boss took my meds i will die without it',
  "i am injured and boss don't take me hospital",
  'i am in basement with other girls',
  'the window have bars and door is closed always',
  'they search me everywhere if find they kill me',
  'final message, i already drank everything',
  'my boss doesnt pay',
  'gps eer haij olood ireed zodson',
  'bayartai eej aav uuchlaarai',
  'хойд аав намайг бэлгийн байдлаар ашигласан',
  'яаралтай тусламж',
])('stays heard: %s', (text) => {
  expect(urgencyOf(text)).not.toBe('none')
})
