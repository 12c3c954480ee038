/**
 * Our words, ready to be heard: every stem with every ending its kind takes, found by consonants and judged by vowels.
 *
 * A word she typed is looked up by its consonants, cut at every place into stem and ending, and accepted when the
 * vowels she did write fit ours. Vowels after the first syllable may be missing (`gsn`, `awsn`, `hvchrhiilsn`); the
 * first one only in words with four consonants or more.
 */
import { type EndingTable, endingTables, meaning } from './endings.ts'
import { canonicalSounds, fitGap, gapsOf, skeletonOf, soundsOf } from './sounds.ts'

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

export type Lexicon = { bySkeleton: ReadonlyMap<string, readonly Stem[]>; stems: readonly Stem[] }

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
  const bySkeleton = new Map<string, Stem[]>()
  for (const stem of stems) {
    const there = bySkeleton.get(stem.skeleton)
    if (there) there.push(stem)
    else bySkeleton.set(stem.skeleton, [stem])
  }
  return { bySkeleton, stems }
}

const longestWord = 60

/** All readings of a word, given as sounds. */
export function readingsOf(lexicon: Lexicon, sounds: string): Reading[] {
  if (sounds.length > longestWord) return []
  const skeleton = skeletonOf(sounds)
  const gaps = gapsOf(sounds)
  const readings: Reading[] = []
  for (let cut = skeleton.length === 0 ? 0 : 1; cut <= skeleton.length; cut++) {
    const stems = lexicon.bySkeleton.get(skeleton.slice(0, cut))
    if (stems === undefined) continue
    const rest = skeleton.slice(cut)
    for (const stem of stems) {
      const inStem = fitStem(stem, gaps, cut, skeleton.length)
      if (inStem === undefined) continue
      if (stem.table === 'starts') {
        readings.push({ stem, means: endsInNo(skeleton, gaps) ? meaning.neg : 0, ending: '…', missing: inStem })
        continue
      }
      for (const ending of endingTables[stem.table].get(rest) ?? []) {
        const missing = fitEnding(stem, ending.gaps, gaps, cut)
        if (missing === undefined) continue
        if (!enoughLeft(stem, inStem, missing, skeleton.length)) continue
        readings.push({ stem, means: ending.means, ending: ending.written, missing: inStem + missing })
      }
    }
  }
  return readings
}

/** …гүй at the end of a word whose ending we do not parse. */
const endsInNo = (skeleton: string, gaps: readonly string[]): boolean =>
  skeleton.endsWith('g') && /^[Uu]i?$/.test(gaps.at(-1) ?? '')

/** How many vowels of the stem are missing, or undefined when hers are others. 100 marks a missing first vowel. */
function fitStem(stem: Stem, gaps: readonly string[], cut: number, consonants: number): number | undefined {
  let missing = 0
  let seenVowel = false
  for (let at = 0; at < cut; at++) {
    const ours = stem.gaps[at] ?? ''
    const hers = gaps[at] ?? ''
    if (ours === hers) {
      if (ours !== '') seenVowel = true
      continue
    }
    const fit = fitGap(ours, hers)
    if (fit === 'other') return undefined
    if (fit === 'extra') {
      // туслах, тусална: a vowel may step between the last two consonants of a stem.
      if (at !== cut - 1 || cut < 3 || hers.length !== 1 || hers === 'i' || stem.table === 'word') return undefined
      continue
    }
    if (fit === 'dropped') {
      if (!seenVowel && stem.gaps.slice(0, at).every((gap) => gap === '')) {
        if (consonants < 4 || cut < 3) return undefined
        missing += 1
      } else if (at === cut - 1 && cut >= 3 && stem.table !== 'short') {
        // утас, утсаа: the last vowel of a stem goes when an ending comes.
      } else missing += 1
    }
    if (ours !== '') seenVowel = true
  }
  return missing
}

function fitEnding(
  stem: Stem,
  ending: readonly string[],
  gaps: readonly string[],
  cut: number,
): number | undefined {
  let missing = 0
  for (let at = cut; at < gaps.length; at++) {
    const ours = at === cut ? (stem.gaps[cut] ?? '') + (ending[0] ?? '') : (ending[at - cut] ?? '')
    const fit = fitGap(ours, gaps[at] ?? '')
    if (fit === 'other' || fit === 'extra') return undefined
    if (fit === 'dropped') {
      // A word that ends in a vowel of ours does not end without one of hers: ал is not ална.
      if (at === gaps.length - 1 && [...(ending.at(-1) ?? '')].some((sound) => sound === 'A')) {
        if (ending.length === 1) return undefined
      }
      missing += 1
    }
  }
  return missing
}

/** Words of few consonants must keep their vowels, or everything would be heard as everything. */
function enoughLeft(stem: Stem, inStem: number, inEnding: number, consonants: number): boolean {
  if (stem.table === 'short') return inStem === 0 && (inEnding === 0 || (inEnding === 1 && consonants >= 3))
  if (stem.table === 'word') return inStem + inEnding === 0 || consonants >= 4
  const missing = inStem + inEnding
  if (missing === 0) return true
  if (consonants < 3) return false
  return missing <= consonants - 1
}
