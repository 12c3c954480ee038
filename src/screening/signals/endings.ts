/**
 * What an ending says: who, when, whether at all. Endings are kept as meaning, never cut off and forgotten:
 * туслаарай asks for help, тусалсан gave it; зодсон beat, зодуулсан was beaten, зоддоггүй does not beat.
 *
 * A form is one of our stems and one of these endings. The tables below are multiplied out when the program loads.
 * `а` in an ending stands for а, э, о or ө, whichever the stem asks for.
 */
import { canonicalSounds, gapsOf, skeletonOf } from './sounds.ts'
import { table } from './table.ts'

/** What a form says, as bits. */
export const meaning = {
  neg: 1,
  past: 2,
  habit: 4,
  future: 8,
  /** Going on: -ж байна written as one word. */
  going: 16,
  imperative: 32,
  cond: 64,
  wish: 128,
  /** -ж, -ч: what байна, чадахгүй and the like follow. */
  convJ: 256,
  convAad: 512,
  conv: 1024,
  /** -х and its cases. */
  toBe: 2048,
  caus: 4096,
  pass: 8192,
  mutual: 16384,
  own: 32768,
  acc: 65536,
  dat: 131072,
  abl: 262144,
  ins: 524288,
  com: 1048576,
  gen: 2097152,
  priv: 4194304,
  plural: 8388608,
  bare: 16777216,
  question: 33554432,
  optative: 67108864,
  /** -чих: done for good, often regretted. */
  done: 134217728,
  /** -жээ, -чээ, -в: told by somebody who was not there, as in the news. */
  told: 268435456,
} as const

const m = meaning

export type Ending = {
  sounds: string
  means: number
  written: string
  gaps?: readonly string[]
  /** Only after a stem that ends in a long vowel. */
  afterLong?: true
}

/** Taken apart when it is first asked for: of thousands of endings most never are. */
export function gapsOfEnding(ending: Ending): readonly string[] {
  ending.gaps ??= gapsOf(ending.sounds)
  return ending.gaps
}

/** Ending as written (а: any vowel of harmony; у in -уул, -ууд: у or ү) and what it says. */
type Row = readonly [written: string, means: number]

const voices: readonly Row[] = [
  ['', 0],
  ['уул', m.caus],
  ['лга', m.caus],
  ['уулга', m.caus],
  ['уулагд', m.caus | m.pass],
  ['гд', m.pass],
  ['лгагд', m.pass],
  ['лд', m.mutual],
  ['лц', m.mutual],
  ['лдуул', m.mutual],
]

const aspects: readonly Row[] = [
  ['', 0],
  ['чих', m.done],
  ['цгаа', 0],
]

/** Endings that close a sentence or a clause. */
const closing: readonly Row[] = [
  ['на', m.future],
  ['наа', m.future],
  ['нашд', m.future],
  ['нашдэ', m.future],
  ['нуу', m.future | m.question],
  ['лаа', m.past],
  ['ла', m.past],
  ['лашд', m.past],
  ['лашдэ', m.past],
  ['жээ', m.past | m.told],
  ['чээ', m.past | m.told],
  ['в', m.past | m.told],
  ['вуу', m.past | m.question],
  ['сан', m.past],
  ['саан', m.past],
  ['санаа', m.past],
  ['сандаа', m.past],
  ['саншд', m.past],
  ['саншдэ', m.past],
  ['саншд дээ', m.past],
  ['санюм', m.past],
  ['сийм', m.past],
  ['сиймаа', m.past],
  ['сымаа', m.past],
  ['сним', m.past],
  ['сануу', m.past | m.question],
  ['санаас', m.past],
  ['санд', m.past],
  ['саны', m.past],
  ['саныг', m.past],
  ['санаа', m.past],
  ['сантай', m.past],
  ['дагийн', m.habit],
  ['дгийн', m.habit],
  ['даг', m.habit],
  ['дагаа', m.habit],
  ['дагшд', m.habit],
  ['дагшдэ', m.habit],
  ['дагт', m.habit],
  ['дагаас', m.habit],
  ['дагыг', m.habit],
  ['дагуу', m.habit | m.question],
  ['даггүй', m.habit | m.neg],
  ['дагүй', m.habit | m.neg],
  ['дгүй', m.habit | m.neg],
  ['дагггүй', m.habit | m.neg],
  ['сангүй', m.past | m.neg],
  ['аагүй', m.past | m.neg],
  ['ахгүй', m.toBe | m.neg],
  ['хгүй', m.toBe | m.neg],
  ['хгүйн', m.toBe | m.neg],
  ['хгүйюм', m.toBe | m.neg],
  ['хгү', m.toBe | m.neg],
  ['хгүүй', m.toBe | m.neg],
  ['хкүй', m.toBe | m.neg],
  ['күү', m.toBe | m.neg],
  ['ку', m.toBe | m.neg],
  ['гхүй', m.toBe | m.neg],
  ['хүй', m.toBe | m.neg],
  ['хгүйбн', m.toBe | m.neg | m.going],
  ['хгүйбайна', m.toBe | m.neg | m.going],
  ['хугүй', m.toBe | m.neg],
  ['лгүй', m.neg],
  ['шгүй', m.neg],
  ['маар', m.wish],
  ['маараа', m.wish],
  ['маарсанаг', m.wish],
  ['маарбн', m.wish],
  ['маарбайна', m.wish],
  ['маарюм', m.wish],
  ['маргүй', m.wish | m.neg],
  ['мааргүй', m.wish | m.neg],
  ['х', m.toBe],
  ['хаа', m.toBe | m.own],
  ['хад', m.toBe | m.dat],
  ['хад нь', m.toBe | m.dat],
  ['хдаа', m.toBe | m.dat],
  ['хар', m.toBe],
  ['хаар', m.toBe | m.ins],
  ['хаараа', m.toBe | m.ins],
  ['хлаар', m.toBe | m.ins],
  ['хлаараа', m.toBe | m.ins],
  ['хаас', m.toBe | m.abl],
  ['хаасаа', m.toBe | m.abl],
  ['хыг', m.toBe | m.acc],
  ['хийг', m.toBe | m.acc],
  ['хын', m.toBe | m.gen],
  ['хийн', m.toBe | m.gen],
  ['хтай', m.toBe | m.com],
  ['хуу', m.toBe | m.question],
  ['хуугүй', m.toBe | m.question],
  ['хнээ', m.toBe],
  ['хнь', m.toBe],
  ['хгээд', m.toBe | m.going],
  ['хгээдбн', m.toBe | m.going],
  ['хгэд', m.toBe | m.going],
  ['аа', m.past],
  ['аарай', m.imperative],
  ['арай', m.imperative],
  ['аарайдаа', m.imperative],
  ['аач', m.imperative],
  ['ач', m.imperative],
  ['аачаа', m.imperative],
  ['аачдээ', m.imperative],
  ['аачээ', m.imperative],
  ['арайээ', m.imperative],
  ['аад өг', m.imperative],
  ['аарайгээч', m.imperative],
  ['гтун', m.imperative],
  ['уузай', m.optative],
  ['аасай', m.optative],
  ['аасайа', m.optative],
  ['йя', m.optative],
  ['йе', m.optative],
  ['ж', m.convJ],
  ['ч', m.convJ],
  ['аж', m.convJ],
  // After ж, ч, ш an и steps in: бичиж, бичихгүй.
  ['иж', m.convJ],
  ['их', m.toBe],
  ['ихгүй', m.toBe | m.neg],
  ['ихад', m.toBe | m.dat],
  ['ихаар', m.toBe | m.ins],
  ['ихаас', m.toBe | m.abl],
  ['ихийг', m.toBe | m.acc],
  ['жл', m.convJ],
  ['жийн', m.convJ | m.going],
  ['жийнаа', m.convJ | m.going],
  ['жийбн', m.convJ | m.going],
  ['жбн', m.convJ | m.going],
  ['жбна', m.convJ | m.going],
  ['жбайна', m.convJ | m.going],
  ['жбайгаа', m.convJ | m.going],
  ['жбга', m.convJ | m.going],
  ['жбх', m.convJ | m.going],
  ['чбн', m.convJ | m.going],
  ['чбна', m.convJ | m.going],
  ['чбайна', m.convJ | m.going],
  ['аад', m.convAad],
  ['ад', m.convAad],
  ['аадл', m.convAad],
  ['аадаа', m.convAad],
  ['аадбн', m.convAad | m.going],
  ['аадбна', m.convAad | m.going],
  ['аадбайна', m.convAad | m.going],
  ['аадбга', m.convAad | m.going],
  ['аадбайгаа', m.convAad | m.going],
  ['аадбх', m.convAad | m.going],
  ['аадах', m.imperative],
  ['аадхаач', m.imperative],
  ['саар', m.conv],
  ['тал', m.conv],
  ['тлаа', m.conv],
  ['магц', m.conv],
  ['нгаа', m.conv],
  ['нгуут', m.conv],
  ['вал', m.cond],
  ['бал', m.cond],
  ['вл', m.cond],
  ['валч', m.cond],
  ['вч', m.cond],
  ['н', m.conv],
  ['', m.imperative | m.bare],
]

/**
 * "Зоддоггүйд баярладаг", "өгөөгүйгээс болж": what is not done has cases too. Not -гүйг and -гүйн: with a vowel written away they
 * are "мэддэгийг" and "цалингийн"; nor -гүйдээ: there дээ is a word of its own.
 */
const casesOfNot: readonly Row[] = [
  ['д', m.dat],
  ['гээс', m.abl],
  ['гээсээ', m.abl | m.own],
  ['гээр', m.ins],
  ['тэй', m.com],
]
const inItsCases = (rows: readonly Row[]): readonly Row[] =>
  rows.flatMap((row): readonly Row[] => {
    const [written, means] = row
    if (!written.endsWith('гүй')) return [row]
    return [row, ...casesOfNot.map(([end, says]): Row => [written + end, means | says])]
  })

/** After a stem that ends in a long vowel a г stands between: үлдээгээд, тараагаарай. */
const afterLong: readonly Row[] = [
  ['гаад', m.convAad],
  ['гаадл', m.convAad],
  ['гаадбн', m.convAad | m.going],
  ['гаадбна', m.convAad | m.going],
  ['гаадбайна', m.convAad | m.going],
  ['гаадбга', m.convAad | m.going],
  ['гаач', m.imperative],
  ['гаарай', m.imperative],
  ['гаасай', m.optative],
  ['гаагүй', m.past | m.neg],
  ['гаа', m.past],
]

/** -чих and what follows it, run together as it is said: авчихсан → авцан, авчсан, авчхсан. */
const contracted: readonly Row[] = [
  ['цан', m.past | m.done],
  ['чсан', m.past | m.done],
  ['чхсан', m.past | m.done],
  ['цсан', m.past | m.done],
  ['чсийм', m.past | m.done],
  ['цлаа', m.past | m.done],
  ['члаа', m.past | m.done],
  ['чхлаа', m.past | m.done],
  ['цхлаа', m.past | m.done],
  ['чаад', m.convAad | m.done],
  ['чхаад', m.convAad | m.done],
  ['цхаад', m.convAad | m.done],
  ['цаад', m.convAad | m.done],
  ['чжээ', m.past | m.done],
  ['чна', m.future | m.done],
  ['цна', m.future | m.done],
  ['чхна', m.future | m.done],
  ['чдаг', m.habit | m.done],
  ['чхаж', m.convJ | m.done],
  ['чвал', m.cond | m.done],
  ['чмаар', m.wish | m.done],
  ['цмаар', m.wish | m.done],
  ['чхмаар', m.wish | m.done],
]

const plurals: readonly Row[] = [
  ['', 0],
  ['ууд', m.plural],
  ['нууд', m.plural],
  ['чууд', m.plural],
  ['нар', m.plural],
  ['гууд', m.plural],
]

/** Cases, own thing (reflexive), and possession written as one word. */
const cases: readonly Row[] = [
  ['', m.bare],
  ['ын', m.gen],
  ['ийн', m.gen],
  ['н', m.gen],
  ['ны', m.gen],
  ['ний', m.gen],
  ['гийн', m.gen],
  ['ы', m.gen],
  ['ий', m.gen],
  ['ыг', m.acc],
  ['ийг', m.acc],
  ['г', m.acc],
  ['гийг', m.acc],
  ['ыгмань', m.acc],
  ['ийгминь', m.acc],
  ['ыгминь', m.acc],
  ['нийг', m.acc],
  ['д', m.dat],
  ['т', m.dat],
  ['нд', m.dat],
  ['ад', m.dat],
  ['анд', m.dat],
  ['ганд', m.dat],
  ['дээр', m.dat],
  ['аас', m.abl],
  ['наас', m.abl],
  ['гаас', m.abl],
  ['аасаа', m.abl | m.own],
  ['наасаа', m.abl | m.own],
  ['гаасаа', m.abl | m.own],
  ['аар', m.ins],
  ['иар', m.ins],
  ['наар', m.ins],
  ['гаар', m.ins],
  ['аараа', m.ins | m.own],
  ['гаараа', m.ins | m.own],
  ['тай', m.com],
  ['тайгаа', m.com | m.own],
  ['тагаа', m.com | m.own],
  ['тайбн', m.com],
  ['тайюм', m.com],
  ['гүй', m.priv],
  ['гүйгээр', m.priv],
  ['аа', m.own],
  ['гаа', m.own],
  ['наа', m.own],
  ['ыгаа', m.own | m.acc],
  ['ийгаа', m.own | m.acc],
  ['даа', m.own | m.dat],
  ['таа', m.own | m.dat],
  ['ндаа', m.own | m.dat],
  ['аддаа', m.own | m.dat],
  ['ынхаа', m.own | m.gen],
  ['ийнхаа', m.own | m.gen],
  ['гийнхаа', m.own | m.gen],
  ['нийхаа', m.own | m.gen],
  ['луу', 0],
  ['руу', 0],
  ['луугаа', m.own],
  ['руугаа', m.own],
  ['мань', 0],
  ['маань', 0],
  ['минь', 0],
]

/** An ending as sounds: а of the tables is A, аа is B, уу is W, and и, й, ы may be missing unless they are all there is. */
function endingSounds(written: string): string {
  return written
    .replaceAll(' ', '')
    .replaceAll(/[аэоө]{2}/g, '1')
    .replaceAll(/[уү]{2}/g, '2')
    .split(/([12])/)
    .map((part) =>
      part === '1'
        ? 'B'
        : part === '2'
          ? 'W'
          : canonicalSounds(part)
              .replaceAll(/[aeoO]:?/g, 'A')
              .replaceAll('I', 'i'),
    )
    .join('')
}

type Part = { written: string; sounds: string; means: number }

const partsOf = (rows: readonly Row[]): Part[] =>
  rows.map(([written, means]) => ({ written, sounds: endingSounds(written), means }))

function joined(...parts: readonly Part[]): Ending {
  let written = ''
  let plain = ''
  let means = 0
  for (const part of parts) {
    written += part.written
    plain += part.sounds
    means |= part.means
  }
  // An ending of nothing but и must be heard, or it would be no ending at all.
  const sounds = plain === 'i' || plain === 'ii' ? '~I' : `~${plain}`
  return { sounds, means, written }
}

/** Endings by their consonants; one spelling with one meaning is kept once. */
function bySkeleton(endings: readonly Ending[]): ReadonlyMap<string, readonly Ending[]> {
  const table = new Map<string, Ending[]>()
  const seen = new Set<string>()
  for (const ending of endings) {
    const same = `${ending.sounds}/${ending.means}`
    if (seen.has(same)) continue
    seen.add(same)
    const skeleton = skeletonOf(ending.sounds)
    const there = table.get(skeleton)
    if (there) there.push(ending)
    else table.set(skeleton, [ending])
  }
  return table
}

/** All endings of a kind, multiplied out. */
function everyEnding(): Record<'verb' | 'short' | 'noun', Ending[]> {
  const closings = partsOf(inItsCases(closing))
  const contractions = partsOf(contracted)
  const aspectParts = partsOf(aspects)
  const caseParts = partsOf(cases)
  return {
    verb: partsOf(voices)
      .flatMap((voice) => [
        ...aspectParts.flatMap((aspect) => closings.map((end) => joined(voice, aspect, end))),
        ...contractions.map((end) => joined(voice, end)),
      ])
      .concat(partsOf(inItsCases(afterLong)).map((end) => ({ ...joined(end), afterLong: true as const }))),
    // Short stems (ал, үх, зар) take no voice: алга, алд, алх are other words.
    short: [
      ...aspectParts.flatMap((aspect) => closings.map((end) => joined(aspect, end))),
      ...contractions.map((end) => joined(end)),
    ],
    noun: partsOf(plurals).flatMap((plural) => caseParts.map((end) => joined(plural, end))),
  }
}

/** Endings by their consonants. */
export type EndingShelf = {
  has(skeleton: string): boolean
  get(skeleton: string): readonly Ending[] | undefined
  keys(): Iterable<string>
}

/** From the table that was written: each is read when it is first asked for. */
function unpackedEndings(packed: Readonly<Record<string, string>>): EndingShelf {
  const read = new Map<string, readonly Ending[]>()
  const texts = new Map(Object.entries(packed))
  return {
    has: (skeleton) => texts.has(skeleton),
    keys: () => texts.keys(),
    get(skeleton) {
      const there = read.get(skeleton)
      const text = there ?? texts.get(skeleton)
      if (typeof text !== 'string') return text
      const endings = text.split(',').map((one): Ending => {
        const [sounds = '', means = '', written = '', afterLong] = one.split('|')
        return { sounds, means: Number(means), written, ...(afterLong ? { afterLong: true as const } : {}) }
      })
      read.set(skeleton, endings)
      return endings
    },
  }
}

function shelvesOfEndings(): Record<'verb' | 'short' | 'noun', EndingShelf> {
  if (table) {
    const { verb, short, noun } = table.endings
    return { verb: unpackedEndings(verb), short: unpackedEndings(short), noun: unpackedEndings(noun) }
  }
  const { verb, short, noun } = everyEnding()
  return { verb: bySkeleton(verb), short: bySkeleton(short), noun: bySkeleton(noun) }
}

const asItStands: EndingShelf = new Map([
  ['', [{ sounds: '', means: meaning.bare, gaps: [''], written: '' }]],
])

export const endingTables: Readonly<Record<'verb' | 'short' | 'noun' | 'word', EndingShelf>> = {
  ...shelvesOfEndings(),
  word: asItStands,
}

export type EndingTable = keyof typeof endingTables

/** For `itgel screen --explain` and the counsellor: what a form says, in words. */
export const meaningNames = (means: number): string[] =>
  Object.entries(meaning).flatMap(([name, bit]) => ((means & bit) === 0 ? [] : [name]))
