/** Her words with everything each may be: read by the lexicon, taken apart where two run together. */
import { concepts } from './concepts/all.ts'
import { buildLexicon, type Reading, readingsOf, startsLong } from './lexicon.ts'
import { meaning } from './meaning.ts'
import { unpacked } from './packed.ts'
import { soundsOf } from './sounds.ts'
import { table } from './table.ts'
import { type Piece, piecesOf } from './text.ts'

const lexicon = table ? unpacked(table) : buildLexicon(concepts)
const m = meaning

export type Token = Piece & {
  /** Which of her messages, 0 is the current one, 1 the one before. */
  bubble: number
  readings: readonly Reading[]
}

const none: readonly Reading[] = []

export function tokensOf(text: string, bubble = 0): Token[] {
  const known = new Map<string, Reading[]>()
  const tellsApart = /[өүєїɵθӨҮЄЇƟΘ]/.test(text)
  const readingsFor = (word: string): Reading[] => {
    let readings = known.get(word)
    if (readings === undefined) {
      readings = read(word, tellsApart)
      known.set(word, readings)
    }
    return readings
  }
  const tokens: Token[] = []
  const pieces = piecesOf(text)
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] as Piece
    const whole = wholeOf(piece, pieces[at + 1], readingsFor)
    if (whole !== undefined) {
      tokens.push(tokenOf(whole, bubble, readingsFor(whole.text)))
      at++
      continue
    }
    const particle = particleOf(piece)
    const readings = piece.kind === 'word' && !particle ? readingsFor(piece.text) : none
    const packed = readings.length === 0 && text.length <= splitUpTo
    const parts = particle ?? (packed ? partsOf(piece, readingsFor) : undefined)
    if (parts === undefined) tokens.push(tokenOf(piece, bubble, readings))
    else for (const part of parts) tokens.push(tokenOf(part, bubble, readingsFor(part.text)))
  }
  return tokens
}

/** Written out: there are thousands of them in a long text. */
const tokenOf = ({ kind, text, start, end }: Piece, bubble: number, readings: readonly Reading[]): Token => ({
  kind,
  text,
  start,
  end,
  bubble,
  readings,
})

/** Words run together are only looked for in messages of this length: it costs a look-up for every letter. */
const splitUpTo = 600

/** An ending that is no word by itself. */
const cutOff = /^(?:(?<no>г[үу]й|гү|g[uv]i|gv)|[аэоө]{2}с|[иы]й?[гн]|т[аэ]й|aas|ees|oos|ii[gn]|t[ae]i)$/

/** "Зодсон гуй хөхөрсөн" is a thigh, "зодоод гуй гэсэн" told her to beg: neither is a no. */
const thigh = /(?:с[аэоө]н|[аэоө]{2}д|[жч])гуй$/

/** "Чадах гүй", "гэр ээс", "passport-ийг": one of our words with its ending cut off, as one; or undefined. */
function wholeOf(
  piece: Piece,
  next: Piece | undefined,
  readingsFor: (word: string) => Reading[],
): Piece | undefined {
  if (next === undefined || piece.kind !== 'word' || piece.text.length < 2 || next.start - piece.end > 1)
    return undefined
  const ending = cutOff.exec(next.text)
  if (ending === null) return undefined
  const text = piece.text + next.text
  if (thigh.test(text)) return undefined
  const no = ending.groups?.no !== undefined
  const ours = readingsFor(text).some(
    (reading) => no || (reading.missing === 0 && reading.ending !== '' && reading.stem.concepts.length > 0),
  )
  return ours ? { kind: 'word', text, start: piece.start, end: next.end } : undefined
}

/** "Амьсгалахгүйдээ", "amidarmaarguidee": a small word that only softens, written to what is not done. */
const softened = /(?<=г[үу]й|g[uv]i?)(?:д(?:ээ?|аа?)|d(?:ee|aa))$/u
/** "Gejbn", "зодоодбна", "хэвтэжийна": what goes on, written to its verb. */
const going =
  /(?<=.(?:[жчдjd]|ch|г[үу]й|g[uv]i?|м[аэоө]{1,2}р|m[aeou]{1,2}r|с[аэоө]н|s[aeou]n|биш|bish)|^[гg][дd])(?:бай(?:на|гаа)|б(?:н|на{1,2}|га{1,2})|ий(?:на{1,2}|гаа)|bai(?:na|gaa)|b(?:n|na{1,2}|ga{1,2})|ii(?:na{1,2}|gaa))$/u
function particleOf({ kind, text, start, end }: Piece): [Piece, Piece] | undefined {
  if (kind !== 'word' || end - start !== text.length) return undefined
  const said = text.search(softened)
  const at = said < 0 ? text.search(going) : said
  if (at < 0) return undefined
  const small = said < 0 ? (/[гg]/.test(text.slice(at)) ? 'байгаа' : 'байна') : text.slice(at)
  return [
    { kind, text: text.slice(0, at), start, end: start + at },
    { kind, text: small, start: start + at, end },
  ]
}

/** Namaigzodson, хаалгацохиж: two of our words without the space between them, or undefined. */
function partsOf(piece: Piece, readingsFor: (word: string) => Reading[]): [Piece, Piece] | undefined {
  const { text, start, end } = piece
  if (piece.kind !== 'word' || text.length < 8 || text.length > 24 || end - start !== text.length)
    return undefined
  const ours = (word: string): boolean =>
    readingsFor(word).some(({ stem, missing }) => missing === 0 && stem.concepts.length > 0)
  for (let at = text.length - 3; at >= 3; at--) {
    const left = text.slice(0, at)
    const right = text.slice(at)
    if (!ours(left) || !ours(right)) continue
    return [
      { ...piece, text: left, end: start + at },
      { ...piece, text: right, start: start + at },
    ]
  }
  return undefined
}

/** Short forms of the small words, as everybody types them: heard as themselves and in full, so that a row of words is. */
// biome-ignore format: short form, full form
const inFull: ReadonlyMap<string, string> = new Map(Object.entries({
  гж: 'гэж', gj: 'гэж', гд: 'гээд', gd: 'гээд', гэд: 'гээд', ged: 'гээд', гсн: 'гэсэн', gsn: 'гэсэн', гсэн: 'гэсэн', gsen: 'гэсэн',
  гдг: 'гэдэг', gdg: 'гэдэг', gdeg: 'гэдэг', гх: 'гэх', gh: 'гэх', гхэд: 'гэхэд', ghed: 'гэхэд', гхээр: 'гэхээр', gheer: 'гэхээр',
  бн: 'байна', bn: 'байна', бна: 'байна', bna: 'байна', бнаа: 'байна', bnaa: 'байна', бга: 'байгаа', bga: 'байгаа', бгаа: 'байгаа',
  bgaa: 'байгаа', бсан: 'байсан', bsan: 'байсан', бсн: 'байсан', bsn: 'байсан', бдг: 'байдаг', bdg: 'байдаг', бдаг: 'байдаг',
  bdag: 'байдаг', бхгүй: 'байхгүй', bhgui: 'байхгүй', bhgvi: 'байхгүй', bhgv: 'байхгүй', bhgu: 'байхгүй', bku: 'байхгүй', bkv: 'байхгүй',
  бкү: 'байхгүй', бку: 'байхгүй', bhku: 'байхгүй', бх: 'байх', bh: 'байх', bhad: 'байхад', бхад: 'байхад', bj: 'байж', бж: 'байж',
  bgad: 'байгаад', бгад: 'байгаад', bgaad: 'байгаад', бгаад: 'байгаад', bval: 'байвал', bvl: 'байвал', бвал: 'байвал',
  н: 'нь', n: 'нь', ni: 'нь', ym: 'юм', um: 'юм', hn: 'хүн', hvn: 'хүн', tgd: 'тэгээд', тгд: 'тэгээд', der: 'дээр', dr: 'дээр', дэр: 'дээр',
}))

/** A word that is one of ours in full is not another of ours with a vowel left out: баранд is a bar, not goods. */
function closest(readings: Reading[]): Reading[] {
  const said = readings.filter(({ stem }) => stem.concepts.length > 0)
  const least = Math.min(...said.map(({ missing }) => missing))
  if (said.every(({ missing }) => missing === least)) return readings
  const inFull = new Set(said.flatMap(({ missing, stem }) => (missing === least ? [stem.skeleton] : [])))
  return readings.filter(
    ({ missing, stem }) => missing <= least || stem.concepts.length === 0 || inFull.has(stem.skeleton),
  )
}

/** Our full forms, never a word of hers: read once. */
const fullReadings = new Map<string, Reading[]>()

function read(word: string, tellsApart: boolean): Reading[] {
  const full = inFull.get(word)
  if (full === undefined) return readAs(word, tellsApart)
  const readings = readAs(word, tellsApart)
  const known = new Set(readings.map(({ stem }) => stem.id))
  let fully = fullReadings.get(full)
  if (fully === undefined) {
    fully = readAs(full, true)
    fullReadings.set(full, fully)
  }
  return [...readings, ...fully.filter(({ stem }) => !known.has(stem.id))]
}

/** Words we list ourselves, as they are typed, read once: nothing of hers is kept here. */
const listedReadings = new Map<string, Reading[]>()

function readAs(word: string, tellsApart: boolean): Reading[] {
  if (!lexicon.lists(word) && !inFull.has(word)) return readFresh(word, tellsApart)
  const key = tellsApart ? `${word} ` : word
  let readings = listedReadings.get(key)
  if (readings === undefined) {
    readings = readFresh(word, tellsApart)
    listedReadings.set(key, readings)
  }
  return readings
}

/** "Болохгуй": who has ү elsewhere still types this one so. */
const lazyNo = /(?<=..(?:х|[аэоө]{2}|с[аэоө]н|д[аэоө]г|м[аэоө]{1,2}р))гуй$/

function readFresh(typed: string, tellsApart: boolean): Reading[] {
  // "Дугуйлан-д" is an ending, and no id.
  if (typed === 'д' || typed === 'd') return []
  const word = typed.replace(lazyNo, 'гүй')
  const writer = /[a-z]/.test(word) ? 'latin' : tellsApart ? 'exact' : 'cyrillic'
  const variants = soundsOf(word)
  const readings = variants.flatMap((sounds) => readingsOf(lexicon, sounds, writer, startsLong(word)))
  return believed(writer === 'latin' ? asCommon(readings) : readings, startsLong(word))
}

/** What a frequent word says by itself, by how it is written. */
const saidByCommon = new Map<string, ReadonlySet<Reading['stem']>>()

function itsOwn(written: string): ReadonlySet<Reading['stem']> {
  let own = saidByCommon.get(written)
  if (own === undefined) {
    const readings = soundsOf(written).flatMap((sounds) =>
      readingsOf(lexicon, sounds, 'exact', startsLong(written)),
    )
    own = new Set(readings.map(({ stem }) => stem))
    saidByCommon.set(written, own)
  }
  return own
}

/** A frequent word that explains the letters as well as another: only what it says itself is left. */
function asCommon(readings: Reading[]): Reading[] {
  const common = readings.filter(({ stem }) => stem.concepts.includes('common'))
  if (common.length === 0) return readings
  const least = Math.min(...common.map(({ missing }) => missing))
  const own = common.map(({ stem }) => itsOwn(stem.written))
  return readings.filter(({ stem, missing }) => missing < least || own.some((one) => one.has(stem)))
}

/**
 * Of many readings, those to believe: an ordinary word written in full is that word, and a word that says no says no.
 */
function believed(readings: Reading[], longFirst: boolean): Reading[] {
  if (readings.length < 2) return readings
  readings = closest(readings)
  // Буудна is no будна (paints): a long first vowel that was written is meant, where a word of ours has it.
  const long = longFirst && readings.some(({ stem, missing }) => missing === 0 && stem.longFirst)
  const ordinary = readings.filter(
    ({ stem, missing }) => missing === 0 && stem.concepts.includes('ordinary') && (!long || stem.longFirst),
  )
  if (ordinary.length > 0) {
    return readings.filter(
      ({ stem }) =>
        stem.concepts.length === 0 ||
        (stem.table === 'word' && ordinary.some((one) => one.stem.sounds === stem.sounds)),
    )
  }
  if (
    !readings.some(
      ({ means, missing, stem }) => missing === 0 && stem.table !== 'starts' && (means & m.neg) !== 0,
    )
  )
    return readings
  return readings.filter(
    ({ means, stem }) =>
      (means & m.neg) !== 0 ||
      stem.table === 'word' ||
      stem.concepts.length === 0 ||
      stem.written.endsWith('гүй'),
  )
}
