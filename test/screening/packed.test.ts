/** The word lists as they are shipped, in one table, say the same as the lists themselves. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { concepts } from '#src/screening/signals/concepts/all.ts'
import { buildLexicon, type Lexicon, readingsOf, startsLong } from '#src/screening/signals/lexicon.ts'
import { packed, unpacked } from '#src/screening/signals/packed.ts'
import { soundsOf } from '#src/screening/signals/sounds.ts'

const table = packed()
const words = [
  ...new Set(
    ['everyday.tsv', 'phrases-dev.tsv', 'written-b.tsv'].flatMap(
      (name) =>
        readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8')
          .toLowerCase()
          .match(/\p{L}+/gu) ?? [],
    ),
  ),
]

/** Everything a word may be, as text: which stem, of which kinds, what it opens and what its ending says. */
const saidBy = (lexicon: Lexicon, word: string): string[] =>
  soundsOf(word).flatMap((sounds) =>
    readingsOf(lexicon, sounds, /[a-z]/.test(word) ? 'latin' : 'cyrillic', startsLong(word)).map(
      ({ stem, means, missing }) =>
        JSON.stringify([
          stem.written,
          stem.table,
          stem.id,
          stem.means,
          stem.concepts,
          [...(stem.opens ?? [])],
          means,
          missing,
        ]),
    ),
  )

describe('the table of words', () => {
  const [lists, shipped] = [buildLexicon(concepts), unpacked(table)]
  test('reads every word as the lists do', () => {
    expect(words.length).toBeGreaterThan(2000)
    const otherwise = (word: string): boolean => saidBy(shipped, word).join() !== saidBy(lists, word).join()
    expect(words.filter(otherwise)).toEqual([])
  })
  test('knows which words are listed', () => {
    expect(words.filter((word) => shipped.lists(word) !== lists.lists(word))).toEqual([])
    expect(words.some((word) => shipped.lists(word))).toBe(true)
  })
  test('takes less than 20 MB, by far', () => {
    expect(JSON.stringify(table).length).toBeLessThan(3_000_000)
  })
})
