/**
 * Our words, ready to be heard: every stem with every ending its kind takes, found by consonants and judged by vowels.
 *
 * A word she typed is looked up by its consonants, cut at every place into stem and ending, and accepted when the
 * vowels she did write fit ours. Vowels after the first syllable may be missing (`gsn`, `awsn`, `hvchrhiilsn`); the
 * first one only in words with four consonants or more.
 */
import { type EndingTable, endingTables, gapsOfEnding } from './endings.ts'
import { meaning } from './meaning.ts'
import {
  canonicalSounds,
  firstConsonant,
  fitGap,
  type GapRow,
  gapsOf,
  rowFor,
  skeletonOf,
  soundsOf,
  type Writer,
} from './sounds.ts'

/** Words of one concept. Entries are separated by commas; an entry of several words is heard as those in a row. */
export type Concept = {
  /** What a lay reader sees. */
  about: string
  /** Stems without -х: зод, хүчирхийл. They take voice, aspect, mood and negation. */
  verbs?: string
  /** Verb stems of one syllable that look like other words: no voice, no missing vowel. */
  short?: string
  nouns?: string
  /** Words that do not change, and fixed forms. */
  words?: string
  /** Long, unmistakable beginnings: anything may follow. */
  starts?: string
  /** English, all forms written out or made by `english.ts`: `beat*` makes beats, beating, beaten where regular. */
  en?: string
}

export type Stem = {
  written: string
  table: EndingTable | 'starts'
  /** Its sounds, consonants and length are told when a word of hers first comes near it. */
  sounds: string
  skeleton: string
  /** Its first vowel is long. In short words that is heard: өр (debt), өөр (other), өрөө (room). */
  longFirst: boolean
  concepts: string[]
  /** Its name among the signs of the scale, told once. */
  sign?: string
  /** What a fixed form says by its own ending: авсан is past. */
  means: number
  /** Words in a row that this is the first of, by the id of the second. */
  opens?: Map<number, Phrase[]>
  id: number
}

/** Several words that mean something together: the stems after the first, and what they mean. */
export type Phrase = {
  rest: readonly number[]
  concept: string
  /** Its last word is listed as it stands and takes the endings of a noun here. */
  asNoun?: true
}

/** One way a word of hers may be read. */
export type Reading = { stem: Stem; means: number; ending: string; missing: number }

/** Stems that sound the same, and differ in kind: judged once. */
export type Homophones = {
  sounds: string
  /** Taken apart when a word first comes near: most never are. */
  gaps?: readonly string[]
  stems: Stem[]
  /** The kinds of its stems, as bits. */
  tables: number
}

export type Lexicon = {
  bySkeleton: { get(skeleton: string): readonly Homophones[] | undefined }
  /** Whether this word is listed as it is typed: then it is ours, and not hers. */
  lists(word: string): boolean
  /** Everything by its consonants, and the listed words: for writing the table, which has them already. */
  all(): Iterable<readonly [skeleton: string, readonly Homophones[]]>
  listed(): readonly string[]
}

const kinds = [
  ['verbs', 'verb'],
  ['short', 'short'],
  ['nouns', 'noun'],
  ['words', 'word'],
  ['starts', 'starts'],
] as const

/** The entries of a list, in one go: there are thousands, and each counts when the program loads. */
export function entriesOf(list: string | undefined): string[] {
  const entries: string[] = []
  if (list === undefined) return entries
  for (let from = 0; from < list.length; ) {
    const comma = list.indexOf(',', from)
    const to = comma === -1 ? list.length : comma
    const entry = list.slice(from, to).trim()
    if (entry !== '') entries.push(entry)
    from = to + 1
  }
  return entries
}

/** Fixed forms are listed as they are typed; what they say is told by how they end. */
const formEndings: readonly (readonly [RegExp, number])[] = [
  [/(с[аэоө]н|л[аэоө]{2}|чихсан|ц[аэоө]н)$/, meaning.past],
  [/д[аэоө]г$/, meaning.habit],
  [/..н[аэоө]$/, meaning.future],
  [/м[аэоө]{2}р$/, meaning.wish],
  [/([аэоө]{2}ч|[аэоө]{2}р[аэо]й|.чих)$/, meaning.imperative],
  [/..[жч]$/, meaning.convJ],
  [/.[аэоө]{2}д$/, meaning.convAad],
]

const saidByForm = (written: string): number => formEndings.find(([ends]) => ends.test(written))?.[1] ?? 0

type Spoken = { sounds: string; skeleton: string; longFirst: boolean }

function spoken(written: string): Spoken {
  // Names like Poipet and KK Park are listed as they are written.
  const latin = [...written].some((letter) => letter >= 'a' && letter <= 'z')
  const sounds = (latin ? soundsOf(written)[0] : canonicalSounds(written)) ?? ''
  return { sounds, skeleton: skeletonOf(sounds), longFirst: startsLong(written) }
}

/** Is the first vowel of a word written double. */
export function startsLong(written: string): boolean {
  for (let at = 0; at < written.length; at++) {
    const letter = written[at] ?? ''
    if ('aeouаэоуөүєї'.includes(letter)) return written[at + 1] === letter
    if (letter === 'v') {
      if (written[at + 1] === 'v') return true
      if (at > 0 && !'aeiou'.includes(written[at + 1] ?? ' ')) return false
    }
    if ('iyиеёюяйы'.includes(letter)) return false
  }
  return false
}

/** A listed word with the ending of a verb is one; any other may be a verb or a noun. */
const endsAsVerb =
  /(ж|ч|[аэоө]{2}д|[аэоө]{2}р|с[аэоө]н|д[аэоө]г|н[аэоө]|гүй|л[аэоө]{2}|х|[вб][аэоө]л|сан[аэ]{2}|үүл|уул|[гл]д|хий|тавь|хэл|(?<!мб)өг|ав|яв|ир|гар|ор|хүр|бай|бол|суу|хэвт)$/

const lastOf = (word: string): readonly ('verb' | 'noun')[] =>
  endsAsVerb.test(word) ? ['verb'] : ['verb', 'noun']

export function buildLexicon(concepts: Readonly<Record<string, Concept>>): Lexicon {
  const stems: Stem[] = []
  const waiting = new Map<string, Stem[]>()
  const known: Readonly<Record<Stem['table'], Map<string, Stem>>> = {
    verb: new Map(),
    short: new Map(),
    noun: new Map(),
    word: new Map(),
    starts: new Map(),
  }
  const stemFor = (written: string, table: Stem['table']): Stem => {
    const there = known[table].get(written)
    if (there) return there
    const stem: Stem = {
      written,
      table,
      sounds: '',
      skeleton: '',
      longFirst: false,
      concepts: [],
      means: 0,
      id: stems.length,
    }
    stems.push(stem)
    known[table].set(written, stem)
    const lead = firstConsonant(written)
    const alike = waiting.get(lead)
    if (alike) alike.push(stem)
    else waiting.set(lead, [stem])
    return stem
  }
  for (const concept in concepts) {
    const words = concepts[concept] as Concept
    for (const [kind, table] of kinds) {
      for (const entry of entriesOf(words[kind])) {
        if (!entry.includes(' ')) {
          // Numbers are not spoken of here; 102 and the like are told by `hear-mongolian.ts`.
          if (startsWithDigit(entry)) continue
          const { concepts: its } = stemFor(entry, table)
          if (its.at(-1) !== concept) its.push(concept)
          continue
        }
        const [head = entry, ...others] = entry.split(' ')
        if (startsWithDigit(head) || others.some(startsWithDigit)) continue
        // In a row of words the last may take any ending: the row is clear enough.
        const before = table === 'word' ? 'word' : 'noun'
        const first = stemFor(head, before)
        first.opens ??= new Map()
        for (const after of table === 'word' ? lastOf(others.at(-1) ?? '') : [table]) {
          const rest = others.map((part, at) => stemFor(part, at === others.length - 1 ? after : before).id)
          const phrase: Phrase = { rest, concept }
          if (table === 'word' && after === 'noun') phrase.asNoun = true
          const same = first.opens.get(rest[0] ?? 0)
          if (same) same.push(phrase)
          else first.opens.set(rest[0] ?? 0, [phrase])
        }
      }
    }
  }
  const { all, ...bySkeleton } = shelves(waiting)
  return { bySkeleton, all, lists: (word) => known.word.has(word), listed: () => [...known.word.keys()] }
}

const startsWithDigit = (word: string): boolean => word >= '0' && word < ':'

/**
 * Stems by their consonants, a shelf for each first consonant. A shelf is put in order when the first word of hers comes
 * to it: when the program loads none is.
 */
function shelves(waiting: Map<string, Stem[]>): Lexicon['bySkeleton'] & Pick<Lexicon, 'all'> {
  const ready = new Map<string, Homophones[]>()
  return {
    get(skeleton) {
      const lead = skeleton.slice(0, 1)
      const stems = waiting.get(lead)
      if (stems !== undefined) {
        waiting.delete(lead)
        order(stems, ready)
      }
      return ready.get(skeleton)
    },
    all() {
      for (const stems of waiting.values()) order(stems, ready)
      waiting.clear()
      return ready
    },
  }
}

function order(stems: readonly Stem[], ready: Map<string, Homophones[]>): void {
  const bySounds = new Map<string, Homophones>()
  for (const stem of stems) {
    const { sounds, skeleton, longFirst } = spoken(stem.written)
    stem.sounds = sounds
    stem.skeleton = skeleton
    stem.longFirst = longFirst
    if (stem.table === 'word') stem.means = saidByForm(stem.written)
    const alike = bySounds.get(sounds)
    if (alike) {
      alike.stems.push(stem)
      alike.tables |= tableBit[stem.table]
      continue
    }
    const fresh: Homophones = { sounds, stems: [stem], tables: tableBit[stem.table] }
    bySounds.set(sounds, fresh)
    const there = ready.get(skeleton)
    if (there) there.push(fresh)
    else ready.set(skeleton, [fresh])
  }
}

const longestWord = 60

/** One word of hers, prepared for looking up. */
type Word = {
  longFirst: boolean
  skeleton: string
  gaps: readonly string[]
  rows: readonly GapRow[]
  writer: Writer
}

/** All readings of a word, given as sounds. */
export function readingsOf(lexicon: Lexicon, sounds: string, writer: Writer, longFirst = false): Reading[] {
  if (sounds.length > longestWord) return []
  const skeleton = skeletonOf(sounds)
  const gaps = gapsOf(sounds)
  const word: Word = { longFirst, skeleton, gaps, rows: gaps.map((gap) => rowFor(gap, writer)), writer }
  const readings: Reading[] = []
  for (let cut = 0; cut <= skeleton.length; cut++) {
    const homophones = lexicon.bySkeleton.get(skeleton.slice(0, cut))
    if (homophones === undefined) continue
    const rest = skeleton.slice(cut)
    const ends = tablesThatEnd(rest)
    for (const alike of homophones) {
      // Asked first, because it is cheap and most words end as none of ours can.
      if ((alike.tables & ends) === 0) continue
      alike.gaps ??= gapsOf(alike.sounds)
      const inStem = fitStem(alike.gaps, word, cut)
      if (inStem === undefined) continue
      for (const stem of alike.stems) withEndings(stem, alike.gaps, rest, inStem, word, cut, readings)
    }
  }
  return readings
}

/** How many consonants a fixed form needs that has lost a vowel: a frequent word fewer, since it is expected. */
const least = ({ concepts }: Stem): number => (concepts.includes('common') ? 3 : 4)

export const tableBit: Readonly<Record<Stem['table'], number>> = {
  verb: 1,
  short: 2,
  noun: 4,
  word: 8,
  starts: 16,
}

/** Which kinds of stems can end in these consonants, as bits. */
const tablesThatEnd = (rest: string): number =>
  tableBit.starts |
  (rest === '' ? tableBit.word : 0) |
  (endingTables.verb.has(rest) ? tableBit.verb : 0) |
  (endingTables.short.has(rest) ? tableBit.short : 0) |
  (endingTables.noun.has(rest) ? tableBit.noun : 0)

function withEndings(
  stem: Stem,
  ours: readonly string[],
  rest: string,
  fit: number,
  word: Word,
  cut: number,
  readings: Reading[],
): void {
  if (fit >= steppedIn && (stem.table === 'word' || stem.table === 'short')) return
  if (stem.skeleton.length <= 2 && word.longFirst !== stem.longFirst) return
  const inStem = fit % steppedIn
  if (stem.table === 'word' && (rest !== '' || (inStem > 0 && word.skeleton.length < least(stem)))) return
  if (stem.table === 'starts') {
    readings.push({
      stem,
      means: endsInNo(word.skeleton, word.gaps) ? meaning.neg : 0,
      ending: '…',
      missing: inStem,
    })
    return
  }
  const endings = endingTables[stem.table].get(rest)
  if (endings === undefined) return
  const from = readings.length
  for (const ending of endings) {
    if (ending.afterLong && !stem.sounds.endsWith(':')) continue
    if (readings.length > from && saidAlready(readings, from, ending.means | stem.means)) continue
    const missing = fitEnding(ours, gapsOfEnding(ending), word, cut)
    if (missing === undefined) continue
    if (!enoughLeft(stem, inStem, missing, word)) continue
    readings.push({
      stem,
      means: ending.means | stem.means,
      ending: ending.written,
      missing: inStem + missing,
    })
  }
}

/** One reading of a stem is enough for one meaning. */
function saidAlready(readings: readonly Reading[], from: number, means: number): boolean {
  for (let at = from; at < readings.length; at++) if (readings[at]?.means === means) return true
  return false
}

/** …гүй at the end of a word whose ending we do not parse. */
const endsInNo = (skeleton: string, gaps: readonly string[]): boolean =>
  skeleton.endsWith('g') && /^[Uu]i?$/.test(gaps.at(-1) ?? '')

/** Marks a vowel that stepped into the stem: fixed words do not take it. */
const steppedIn = 100

/** How many vowels of the stem are missing, or undefined when hers are others. */
function fitStem(ours: readonly string[], word: Word, cut: number): number | undefined {
  const { gaps, rows, skeleton, writer } = word
  let missing = 0
  let stepped = 0
  let voiced = false
  for (let at = 0; at < cut; at++) {
    const mine = ours[at] ?? ''
    const hers = gaps[at] ?? ''
    if (mine !== hers) {
      const fit = fitGap(mine, hers, rows[at] ?? new Map(), writer)
      if (fit === 'other') return undefined
      if (fit === 'extra') {
        // туслах, тусална: a vowel may step between the last two consonants of a stem.
        if (at !== cut - 1 || cut < 3 || cut === skeleton.length || hers.length !== 1 || hers === 'i')
          return undefined
        stepped = steppedIn
      } else if (fit === 'dropped') {
        // явуул typed yvuul keeps the y of its я.
        if (!voiced && !(mine.startsWith('I') && hers.startsWith('i'))) {
          // A word that begins with a vowel keeps it: суулгаад is not асуулга.
          if (at === 0 || skeleton.length < 4 || cut < 3) return undefined
          missing++
        } else if (at !== cut - 1 || cut < 3) missing++
        // утас, утсаа: the last vowel of a longer stem goes when an ending comes.
      }
    }
    if (mine !== '') voiced = true
  }
  return missing + stepped
}

function fitEnding(
  stem: readonly string[],
  ending: readonly string[],
  word: Word,
  cut: number,
): number | undefined {
  const { gaps, rows, writer } = word
  let missing = 0
  for (let at = cut; at < gaps.length; at++) {
    const ours = at === cut ? (stem[cut] ?? '') + (ending[0] ?? '') : (ending[at - cut] ?? '')
    const fit = fitGap(ours, gaps[at] ?? '', rows[at] ?? new Map(), writer)
    if (fit === 'other' || fit === 'extra') return undefined
    if (fit === 'dropped') {
      // The vowel at the end of a word is not left out: ал is not ална.
      if (at === gaps.length - 1) return undefined
      // Nor is the first one: хийсэн is not хайсан.
      if (at === cut && stem[cut] !== '' && stem.slice(0, cut).every((gap) => gap === '')) return undefined
      missing++
    }
  }
  return missing
}

/** Words of few consonants must keep their vowels, or everything would be heard as everything. */
function enoughLeft(stem: Stem, inStem: number, inEnding: number, { skeleton, writer }: Word): boolean {
  const consonants = skeleton.length
  const missing = inStem + inEnding
  if (missing === 0) return true
  if (writer !== 'latin') return missing === 1 && consonants >= 3 && stem.table !== 'short'
  if (stem.table === 'short') return inStem === 0 && inEnding === 1 && consonants >= 3
  if (stem.table === 'word') return consonants >= least(stem)
  return consonants >= 3 && missing <= consonants - 1
}
