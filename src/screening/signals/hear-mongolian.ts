/** A Mongolian sentence: its concepts, what is denied, what goes on. */
import { adultAge, childAge, schoolClass } from './ages.ts'
import { add, bare, type Heard } from './heard.ts'
import type { Phrase, Reading } from './lexicon.ts'
import { meaning } from './meaning.ts'
import type { Token } from './tokens.ts'

const m = meaning

const emergencyNumbers = new Set(['101', '102', '103', '105', '107', '108'])

const none: readonly Reading[] = []
const nothing: Phrase[] = []

/** She stops after one of these: "тэр намайг…" */
const leftOpen = ['me_obj', 'by_force_word']

export function hearMongolian(tokens: readonly Token[]): Map<string, Heard[]> {
  const heard = new Map<string, Heard[]>()
  const denied: [string, Heard][] = []
  const hear = (concept: string, one: Heard): void => {
    if (one.neg && (one.means & (m.neg | m.priv)) === 0) denied.push([concept, one])
    add(heard, concept, one)
  }
  const small = tokens.map((token, at) => smallWords(token, tokens[at - 1], tokens[at + 1]))
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'number' && emergencyNumbers.has(token.text)) {
      add(heard, 'police', { from: at, to: at, means: m.bare, neg: false, going: false, cannot: false })
    }
    if (laughs(token)) {
      add(heard, 'joke', { from: at, to: at, means: m.bare, neg: false, going: false, cannot: false })
    }
    const grown = adultAge(tokens, at)
    if (grown !== undefined) add(heard, 'adult_age', bare(at, grown))
    else if (token.kind === 'number' && token.text.length === 2 && token.text >= '10')
      add(heard, 'number_big', bare(at, at))
    const school = schoolClass(tokens, at)
    if (school !== undefined) add(heard, 'child_class', bare(at, school))
    const age = childAge(tokens, at)
    if (age !== undefined)
      add(heard, 'child_age', { from: at, to: age, means: m.bare, neg: false, going: false, cannot: false })
    if (saysElse(token, tokens[at - 1])) continue
    for (const reading of token.readings) {
      if (namedOnly(reading) && !pleads(tokens[at - 1])) continue
      for (const concept of reading.stem.concepts) {
        if (concept === 'you_threat' && justBut(token, tokens[at - 1])) continue
        hear(concept, occurrence(at, at, reading, small))
      }
      for (const phrase of phrasesFrom(reading, tokens, at)) {
        const end = phraseEnd(tokens, at, phrase.rest)
        if (end === undefined) continue
        for (const last of lastReadings(tokens, end, phrase.rest)) {
          // As it stands it was heard as a verb, which knows what is denied.
          if (phrase.asNoun && last.ending === '') continue
          hear(phrase.concept, { ...occurrence(at, end, last, small), ...between(at, end, phrase.rest) })
        }
      }
    }
  }
  // What the next word denies is denied however the word itself is read: "гар хүрч үзээгүй", "хүчирхийлэл байдаггүй".
  for (const [concept, { from, to }] of denied)
    for (const one of heard.get(concept) ?? []) if (one.from === from && one.to === to) one.neg = true
  const last = tokens.length - 1
  if (tokens[last]?.readings.some(({ stem }) => leftOpen.some((concept) => stem.concepts.includes(concept))))
    add(heard, 'unsaid', bare(last, last))
  return heard
}

/** A bare verb stem of few consonants is too little to go by (хор, зод), unless she begs: битгий зод. */
const namedOnly = ({ stem, ending }: Reading): boolean =>
  stem.table === 'verb' && ending === '' && stem.skeleton.length <= 2 && stem.opens === undefined

/** "Үхэх шахлаа" was near it, and nobody pressed; "20 мин" are minutes, and nothing of mine. */
const saysElse = ({ text }: Token, before: Token | undefined): boolean =>
  before !== undefined &&
  ((nearly.test(text) && /[аэоөуүaeouv][хhx]$/.test(before.text)) ||
    (before.kind === 'number' && /^(?:мин|min|mins)$/.test(text)))

const nearly = /^(?:шах(?:лаа|сан|сн|в|жээ)|[sш]h?a[hx](?:la+|sa?n|jee))$/

/** "Гэсэн чинь", "очсон чинь": after a verb it is "but then" and not "your". */
const justBut = (token: Token, before: Token | undefined): boolean =>
  /^(чинь|чин|чини|chini|chin|chn)$/.test(token.text) &&
  (before?.readings.some(({ means, stem }) => (means & m.past) !== 0 && stem.table !== 'noun') ?? false)

const pleads = (token: Token | undefined): boolean =>
  token?.readings.some(({ stem }) => stem.concepts.includes('dont_plea')) ?? false

/** Letters laughter begins with. */
const mayLaugh = 'хhxкkalлrд'

/** Laughter as it is typed; by its letters, since хийх (to do) sounds like хихи. Who smiles in a sweat does not laugh. */
export const laughs = ({ kind, text }: Token): boolean =>
  kind === 'emoji'
    ? '😂🤣😆😹'.includes(text)
    : kind === 'word' &&
      mayLaugh.includes(text[0] ?? ' ') &&
      /^(?:(?:ха|ha|хa|xa){2,}[хhx]?|(?:хэ|хe|he|xe){2,}|(?:хи|hi|xi){2,}|[кk]{2,}|a?(?:ha){2,}|х{3,}|h{3,}|lo+l|лол|lmao|lmfao|rofl|xd|хд)$/.test(
        text,
      )

/** The words that decide about others: is, is not, cannot. */
type Small = {
  now: boolean
  past: boolean
  no: boolean
  never: boolean
  cannot: boolean
  say: boolean
  /** -аагүй, -даггүй: it was not done, and what stands before it with -ж was not either. */
  undone: boolean
  /** Person, thing, time: "зоддог хүн байхгүй", "хураадаг юм алга". */
  thing: boolean
  /** "Бүү хэл": let alone. */
  letAlone: boolean
  /** "Зодох байтугай": not even. */
  notEven: boolean
  /** "Өр ч байхгүй": no debt either. */
  either: boolean
}

function smallWords(token: Token, before: Token | undefined, next: Token | undefined): Small {
  const small: Small = {
    now: false,
    past: false,
    no: false,
    never: false,
    cannot: false,
    say: false,
    undone: undone(token),
    thing: things.has(token.text),
    letAlone: /^(бүү|бүу|буу|buu|bvv)$/.test(token.text) && /^(хэл|hel|xel)$/.test(next?.text ?? ''),
    notEven: /^(байтугай|baitugai|baitgai)$/.test(token.text),
    either: /^(ч|ch|q)$/.test(token.text),
  }
  if (before?.end === token.start && cutOff.test(token.text)) small.no = true
  for (const { stem, means } of token.readings) {
    const negative = (means & m.neg) !== 0
    for (const concept of stem.concepts) {
      if (concept === 'bai_now') small.now = true
      else if (concept === 'bai_past') small.past = true
      // "Үхсэн нь дээр юм биш үү": is it not better?
      else if (concept === 'not_be') small.no ||= !asking.test(next?.text ?? '')
      else if (concept === 'bai_neg' || concept === 'nothing') small.no = true
      else if (concept === 'never_done') small.never = true
      else if (concept === 'cant' || ((concept === 'can' || concept === 'may') && negative))
        small.cannot = true
      else if (concept === 'say_so') small.say = true
    }
  }
  return small
}

const things: ReadonlySet<string> = new Set(
  'хүн хун hun hvn xun юм юмаа yum ym um зүйл зуйл zuil zvil явдал yavdal тохиолдол tohioldol асуудал asuudal санаа sanaa бодол bodol оролдлого зурвас zurvas мессеж mesej'.split(
    ' ',
  ),
)

/** Not let out, not given back, not fed are dangers of their own: "зодож гаргадаггүй" does beat. */
const ownDanger: ReadonlySet<string> = new Set([
  'let_out',
  'go_out',
  'get_out',
  'give',
  'give_back',
  'return',
  'no_food',
  'rest',
])

const undone = ({ readings }: Token): boolean =>
  readings.some(({ means }) => (means & m.neg) !== 0 && (means & (m.past | m.habit)) !== 0) &&
  !readings.some(({ stem }) => stem.concepts.some((concept) => ownDanger.has(concept)))

const asking = /^(үү|уу|юу|юү|uu|vv|yu)$/

/** Cut from its verb: "хүчиндээ гүй", "зодсон гуй". */
const cutOff = /^(гүй|гуй|гү|gui|gvi|guy|gvy|guii)$/

function occurrence(from: number, to: number, reading: Reading, small: readonly Small[]): Heard {
  const next = small[to + 1]
  const second = small[to + 2]
  const third = small[to + 3]
  const fourth = small[to + 4]
  const { means } = reading
  const converb = (means & (m.convJ | m.convAad)) !== 0
  let neg = (means & (m.neg | m.priv)) !== 0
  let going = (means & m.going) !== 0
  let cannot = false
  if (converb) {
    // зодож байгаагүй, зодож үзээгүй, гарч чадахгүй, гарч ч болохгүй; but "зодоод болохгүй" is beaten without end, and
    // "зодуулаад хөдөлж чадахгүй" was beaten
    if ((means & m.convJ) !== 0 && (next?.cannot || (second?.cannot && !second.say))) cannot = true
    if (cannot || next?.no || next?.never) neg = true
    // хурааж аваагүй, хардаж зовоодоггүй
    if ((means & m.convJ) !== 0 && next?.undone) neg = true
    if (next?.now || (second?.now && !next?.no)) going = true
  } else if ((means & (m.past | m.habit | m.bare | m.toBe | m.wish)) !== 0) {
    // зодсон биш, зоддог юм биш; хорлох бодол надад байхгүй
    // зоддог хүн байхгүй, хураах юм манайд байдаггүй
    if (
      !small[to]?.now &&
      next?.thing &&
      (second?.no || second?.undone || (third?.no && !third.say) || third?.undone || fourth?.undone)
    )
      neg = true
    if (next?.no && (reading.stem.table !== 'word' || from !== to)) neg = true
    if (next?.either && second?.no && (means & m.bare) !== 0 && reading.stem.table === 'noun') neg = true
    if (
      (means & m.bare) !== 0 &&
      ((reading.stem.table === 'verb' && second?.no) || (from !== to && (second?.no || third?.no)))
    )
      neg = true
    if ((means & m.toBe) !== 0 && (second?.no || third?.no) && !next?.say) neg = true
    // -х гээд байна, -х гэж байна: about to
    if ((means & m.toBe) !== 0 && next?.say && (second?.now || third?.now)) going = true
  }
  // A fixed form as well: гар хүрч үзээгүй.
  if (reading.ending === '' && /[жч]$/.test(reading.stem.written) && (next?.never || next?.undone)) neg = true
  // дарамталдаг хүн байхгүй; цохих нь бүү хэл
  if (reading.stem.table === 'starts' && next?.thing && second?.no) neg = true
  if ((means & m.toBe) !== 0 && (small[to + 2]?.letAlone || next?.notEven)) neg = true
  if ((means & m.wish) !== 0 && (next?.now || second?.now)) going = true
  return { from, to, means, neg, going, cannot }
}

/** Rows of words that begin here and whose second word is the next one, or the one after where only two are needed. */
function phrasesFrom({ stem: { opens } }: Reading, tokens: readonly Token[], at: number): Phrase[] {
  if (opens === undefined) return nothing
  let found: Set<Phrase> | undefined
  for (const { stem } of tokens[at + 1]?.readings ?? none) {
    const begun = opens.get(stem.id)
    if (begun === undefined) continue
    found ??= new Set()
    for (const one of begun) found.add(one)
  }
  for (const { stem } of tokens[at + 2]?.readings ?? none) {
    const begun = opens.get(stem.id)
    if (begun === undefined) continue
    found ??= new Set()
    for (const one of begun) if (one.rest.length === 1) found.add(one)
  }
  return found === undefined ? nothing : [...found]
}

/** The words of a phrase stand in a row; one other word may stand before the last. */
function phraseEnd(tokens: readonly Token[], start: number, rest: readonly number[]): number | undefined {
  let at = start
  for (const [index, id] of rest.entries()) {
    const here = at + 1
    if (has(tokens[here], id)) at = here
    else if (index === rest.length - 1 && has(tokens[here + 1], id) && tokens[here]?.kind === 'word')
      at = here + 1
    else return undefined
  }
  return at
}

/** The other word in a phrase (хөлийг минь хүл): it is not the phrase's own, and a rule may still look at it. */
const between = (at: number, end: number, rest: readonly number[]): { gap?: number } =>
  end - at > rest.length ? { gap: end - 1 } : {}

const has = (token: Token | undefined, id: number): boolean =>
  token?.readings.some((reading) => reading.stem.id === id) ?? false

const lastReadings = (tokens: readonly Token[], end: number, rest: readonly number[]): Reading[] =>
  tokens[end]?.readings.filter((reading) => reading.stem.id === rest.at(-1)) ?? []
