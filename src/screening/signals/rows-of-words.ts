/** Rows of words that a list has as one pattern ("юу гэдэг юм", "ta hen be"), found in a sentence as it was typed. */
import type { Token } from './tokens.ts'

/** The words with a space before, between and behind; what is no word stands as a dash. */
export const written = (tokens: readonly Token[]): string =>
  ` ${tokens.map(({ kind, text }) => (kind === 'word' ? text : '-')).join(' ')} `

/** From which word to which, both of them within. @param pattern begins behind a space and ends before one; global. */
export function rowsOf(tokens: readonly Token[], pattern: RegExp): { from: number; to: number }[] {
  const text = written(tokens)
  let from = -1
  let read = 0
  return [...text.matchAll(pattern)].map(({ 0: said, index }) => {
    from += spaces(text.slice(read, index))
    read = index
    return { from, to: from + spaces(said) }
  })
}

/** The numbers of all words from one to the other. */
export const wordsOf = ({ from, to }: { from: number; to: number }): number[] =>
  Array.from({ length: to - from + 1 }, (_, word) => from + word)

const spaces = (text: string): number => text.split(' ').length - 1
