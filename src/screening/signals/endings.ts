/**
 * A form is one of our stems and one of these endings. The tables of `ending-rows.ts` are multiplied out when the program is built, or loads from its sources.
 * `а` in an ending stands for а, э, о or ө, whichever the stem asks for.
 */
import {
  afterLong,
  aspects,
  cases,
  closing,
  contracted,
  notInItsCases,
  plurals,
  type Row,
  voices,
} from './ending-rows.ts'
import { meaning } from './meaning.ts'
import { canonicalSounds, gapsOf, skeletonOf } from './sounds.ts'
import { table } from './table.ts'

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
  const closings = partsOf(closing)
  /** They follow a voice at once. */
  const whole = partsOf([...contracted, ...notInItsCases])
  const aspectParts = partsOf(aspects)
  const caseParts = partsOf(cases)
  return {
    verb: partsOf(voices)
      .flatMap((voice) => [
        ...aspectParts.flatMap((aspect) => closings.map((end) => joined(voice, aspect, end))),
        ...whole.map((end) => joined(voice, end)),
      ])
      .concat(partsOf(afterLong).map((end) => ({ ...joined(end), afterLong: true as const }))),
    // Short stems (ал, үх, зар) take no voice: алга, алд, алх are other words.
    short: [
      ...aspectParts.flatMap((aspect) => closings.map((end) => joined(aspect, end))),
      ...whole.map((end) => joined(end)),
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
