/**
 * The lexicon as a table of strings and back. A shelf of it is read when the first word with its two consonants comes, so
 * that loading costs next to nothing; of the shelves most are never read.
 */
import { concepts } from './concepts/all.ts'
import { type Ending, type EndingShelf, endingTables } from './endings.ts'
import { buildLexicon, type Homophones, type Lexicon, type Phrase, type Stem, tableBit } from './lexicon.ts'
import type { Table } from './table.ts'

const kinds: Readonly<Record<string, Stem['table']>> = {
  v: 'verb',
  s: 'short',
  n: 'noun',
  w: 'word',
  b: 'starts',
}
const letterOf = new Map(Object.entries(kinds).map(([letter, kind]) => [kind, letter]))

/** A group is a line: consonants, sounds, then its stems, with tabs between. */
export function packed(): Table {
  const lexicon = buildLexicon(concepts)
  const names = Object.keys(concepts)
  const at = new Map(names.map((name, index) => [name, index]))
  const phrase = ({ rest, concept, asNoun }: Phrase): string =>
    `${rest.join('.')}:${at.get(concept)}${asNoun ? ':n' : ''}`
  const stem = ({ written, table, longFirst, id, means, concepts: its, opens }: Stem): string =>
    [
      written,
      `${letterOf.get(table)}${longFirst ? 'l' : ''}`,
      id,
      means,
      its.map((name) => at.get(name)).join(','),
      [...(opens?.values() ?? [])].flat().map(phrase).join(','),
    ].join('|')
  const shelves: Record<string, string> = {}
  for (const [skeleton, groups] of lexicon.all()) {
    const lines = groups.map(({ sounds, stems }) => [skeleton, sounds, ...stems.map(stem)].join('\t'))
    const shelf = shelves[skeleton.slice(0, 2)]
    shelves[skeleton.slice(0, 2)] = [...(shelf === undefined ? [] : [shelf]), ...lines].join('\n')
  }
  return {
    concepts: names.join(','),
    words: lexicon.listed().join(','),
    shelves,
    endings: {
      verb: packedEndings(endingTables.verb),
      short: packedEndings(endingTables.short),
      noun: packedEndings(endingTables.noun),
    },
  }
}

const packedEndings = (shelf: EndingShelf): Record<string, string> =>
  Object.fromEntries(
    [...shelf.keys()].map((skeleton) => [
      skeleton,
      (shelf.get(skeleton) ?? [])
        .map(({ sounds, means, written, afterLong }: Ending) =>
          [sounds, means, written, afterLong ? 1 : ''].join('|'),
        )
        .join(','),
    ]),
  )

export function unpacked(table: Table): Lexicon {
  const names = table.concepts.split(',')
  const read = new Map<string, Map<string, Homophones[]>>()
  let words: ReadonlySet<string> | undefined
  return {
    bySkeleton: {
      get(skeleton) {
        const key = skeleton.slice(0, 2)
        let shelf = read.get(key)
        if (shelf === undefined) {
          shelf = shelfOf(table.shelves[key], names)
          read.set(key, shelf)
        }
        return shelf.get(skeleton)
      },
    },
    lists(word) {
      words ??= new Set(table.words.split(','))
      return words.has(word)
    },
    all: () => [],
    listed: () => table.words.split(','),
  }
}

function shelfOf(text: string | undefined, names: readonly string[]): Map<string, Homophones[]> {
  const shelf = new Map<string, Homophones[]>()
  if (text === undefined) return shelf
  for (const line of text.split('\n')) {
    const [skeleton = '', sounds = '', ...written] = line.split('\t')
    const stems = written.map((one) => stemOf(one, skeleton, sounds, names))
    let tables = 0
    for (const { table } of stems) tables |= tableBit[table]
    const group: Homophones = { sounds, stems, tables }
    const there = shelf.get(skeleton)
    if (there) there.push(group)
    else shelf.set(skeleton, [group])
  }
  return shelf
}

function stemOf(text: string, skeleton: string, sounds: string, names: readonly string[]): Stem {
  const [written = '', kind = '', id = '', means = '', its = '', opens = ''] = text.split('|')
  const stem: Stem = {
    written,
    table: kinds[kind[0] ?? ''] ?? 'word',
    sounds,
    skeleton,
    longFirst: kind.length > 1,
    concepts: its === '' ? [] : its.split(',').map((at) => names[Number(at)] ?? ''),
    means: Number(means),
    id: Number(id),
  }
  if (opens !== '') stem.opens = phrasesOf(opens, names)
  return stem
}

function phrasesOf(text: string, names: readonly string[]): Map<number, Phrase[]> {
  const opens = new Map<number, Phrase[]>()
  for (const one of text.split(',')) {
    const [ids = '', concept = '', asNoun] = one.split(':')
    const rest = ids.split('.').map(Number)
    const phrase: Phrase = { rest, concept: names[Number(concept)] ?? '' }
    if (asNoun !== undefined) phrase.asNoun = true
    const there = opens.get(rest[0] ?? 0)
    if (there) there.push(phrase)
    else opens.set(rest[0] ?? 0, [phrase])
  }
  return opens
}
