/**
 * Our words, ready to be heard: every stem with every ending its kind takes, found by consonants and judged by vowels.
 *
 * A word she typed is looked up by its consonants, cut at every place into stem and ending, and accepted when the
 * vowels she did write fit ours. Vowels after the first syllable may be missing (`gsn`, `awsn`, `hvchrhiilsn`); the
 * first one only in words with four consonants or more.
 */
import { type EndingTable, endingTables, meaning } from './endings.ts'
import { canonicalSounds, fitGap, type GapRow, gapsOf, rowFor, skeletonOf, soundsOf } from './sounds.ts'

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
  sounds: string
  gaps: readonly string[]
  skeleton: string
  concepts: string[]
  /** Words in a row: which of them this is the first of. */
  opens: Phrase[]
  id: number
}

/** Several words that mean something together: the stems after the first, and what they mean. */
export type Phrase = { written: string; rest: readonly number[]; concept: string }

/** One way a word of hers may be read. */
export type Reading = { stem: Stem; means: number; ending: string; missing: number }

/** Stems that sound the same, and differ in kind: judged once. */
type Homophones = { gaps: readonly string[]; stems: Stem[] }

export type Lexicon = { bySkeleton: ReadonlyMap<string, readonly Homophones[]>; stems: readonly Stem[] }

const kinds = [
  ['verbs', 'verb'],
  ['short', 'short'],
  ['nouns', 'noun'],
  ['words', 'word'],
  ['starts', 'starts'],
] as const

export const entriesOf = (list: string | undefined): string[] =>
  (list ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')

export function buildLexicon(concepts: Readonly<Record<string, Concept>>): Lexicon {
  const stems: Stem[] = []
  const known = new Map<string, Stem>()
  const stemFor = (written: string, table: Stem['table']): Stem => {
    const key = `${table}/${written}`
    const there = known.get(key)
    if (there) return there
    // Names like Poipet and KK Park are listed as they are written.
    const sounds = (/[a-z]/.test(written) ? soundsOf(written)[0] : canonicalSounds(written)) ?? ''
    const stem: Stem = {
      written,
      table,
      sounds,
      gaps: gapsOf(sounds),
      skeleton: skeletonOf(sounds),
      concepts: [],
      opens: [],
      id: stems.length,
    }
    stems.push(stem)
    known.set(key, stem)
    return stem
  }
  for (const [concept, words] of Object.entries(concepts)) {
    for (const [kind, table] of kinds) {
      for (const entry of entriesOf(words[kind])) {
        const parts = entry.split(' ')
        if (/\d/.test(entry)) continue
        // In a row of words the last may take any ending: the row is clear enough.
        const last = stemFor(parts.at(-1) ?? entry, parts.length > 1 && table === 'word' ? 'verb' : table)
        if (parts.length === 1) {
          if (!last.concepts.includes(concept)) last.concepts.push(concept)
          continue
        }
        const earlier = parts.slice(0, -1).map((part) => stemFor(part, table === 'word' ? 'word' : 'noun'))
        const rest = [...earlier.slice(1), last].map((stem) => stem.id)
        earlier[0]?.opens.push({ written: entry, rest, concept })
      }
    }
  }
  const bySounds = new Map<string, Homophones>()
  const bySkeleton = new Map<string, Homophones[]>()
  for (const stem of stems) {
    const alike = bySounds.get(stem.sounds)
    if (alike) {
      alike.stems.push(stem)
      continue
    }
    const fresh = { gaps: stem.gaps, stems: [stem] }
    bySounds.set(stem.sounds, fresh)
    const there = bySkeleton.get(stem.skeleton)
    if (there) there.push(fresh)
    else bySkeleton.set(stem.skeleton, [fresh])
  }
  return { bySkeleton, stems }
}

const longestWord = 60

/** One word of hers, prepared for looking up. */
type Word = { skeleton: string; gaps: readonly string[]; rows: readonly GapRow[]; cyrillicWriter: boolean }

/** All readings of a word, given as sounds. */
export function readingsOf(lexicon: Lexicon, sounds: string, cyrillicWriter: boolean): Reading[] {
  if (sounds.length > longestWord) return []
  const skeleton = skeletonOf(sounds)
  const gaps = gapsOf(sounds)
  const word: Word = { skeleton, gaps, rows: gaps.map((gap) => rowFor(gap, cyrillicWriter)), cyrillicWriter }
  const readings: Reading[] = []
  for (let cut = skeleton.length === 0 ? 0 : 1; cut <= skeleton.length; cut++) {
    const homophones = lexicon.bySkeleton.get(skeleton.slice(0, cut))
    if (homophones === undefined) continue
    const rest = skeleton.slice(cut)
    for (const { gaps: ours, stems } of homophones) {
      const inStem = fitStem(ours, word, cut)
      if (inStem === undefined) continue
      for (const stem of stems) withEndings(stem, rest, inStem, word, cut, readings)
    }
  }
  return readings
}

function withEndings(
  stem: Stem,
  rest: string,
  inStem: number,
  word: Word,
  cut: number,
  readings: Reading[],
): void {
  if (stem.table === 'word' && (rest !== '' || (inStem > 0 && word.skeleton.length < 4))) return
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
    if (readings.some((one, at) => at >= from && one.means === ending.means)) continue
    const missing = fitEnding(stem, ending.gaps, word, cut)
    if (missing === undefined) continue
    if (!enoughLeft(stem, inStem, missing, word)) continue
    readings.push({ stem, means: ending.means, ending: ending.written, missing: inStem + missing })
  }
}

/** …гүй at the end of a word whose ending we do not parse. */
const endsInNo = (skeleton: string, gaps: readonly string[]): boolean =>
  skeleton.endsWith('g') && /^[Uu]i?$/.test(gaps.at(-1) ?? '')

/** How many vowels of the stem are missing, or undefined when hers are others. */
function fitStem(ours: readonly string[], word: Word, cut: number): number | undefined {
  const { gaps, rows, skeleton, cyrillicWriter } = word
  let missing = 0
  let voiced = false
  for (let at = 0; at < cut; at++) {
    const mine = ours[at] ?? ''
    const hers = gaps[at] ?? ''
    if (mine !== hers) {
      const fit = fitGap(mine, hers, rows[at] ?? new Map(), cyrillicWriter)
      if (fit === 'other') return undefined
      if (fit === 'extra') {
        // туслах, тусална: a vowel may step between the last two consonants of a stem.
        if (at !== cut - 1 || cut < 3 || hers.length !== 1 || hers === 'i') return undefined
      } else if (fit === 'dropped') {
        if (!voiced) {
          if (skeleton.length < 4 || cut < 3) return undefined
          missing++
        } else if (at !== cut - 1 || cut < 3) missing++
        // утас, утсаа: the last vowel of a longer stem goes when an ending comes.
      }
    }
    if (mine !== '') voiced = true
  }
  return missing
}

function fitEnding(stem: Stem, ending: readonly string[], word: Word, cut: number): number | undefined {
  const { gaps, rows, cyrillicWriter } = word
  let missing = 0
  for (let at = cut; at < gaps.length; at++) {
    const ours = at === cut ? (stem.gaps[cut] ?? '') + (ending[0] ?? '') : (ending[at - cut] ?? '')
    const fit = fitGap(ours, gaps[at] ?? '', rows[at] ?? new Map(), cyrillicWriter)
    if (fit === 'other' || fit === 'extra') return undefined
    if (fit === 'dropped') {
      // The vowel at the end of a word is not left out: ал is not ална.
      if (at === gaps.length - 1) return undefined
      missing++
    }
  }
  return missing
}

/** Words of few consonants must keep their vowels, or everything would be heard as everything. */
function enoughLeft(
  stem: Stem,
  inStem: number,
  inEnding: number,
  { skeleton, cyrillicWriter }: Word,
): boolean {
  const consonants = skeleton.length
  const missing = inStem + inEnding
  if (missing === 0) return true
  if (cyrillicWriter) return missing === 1 && consonants >= 3 && stem.table !== 'short'
  if (stem.table === 'short') return inStem === 0 && inEnding === 1 && consonants >= 3
  if (stem.table === 'word') return consonants >= 4
  return consonants >= 3 && missing <= consonants - 1
}
