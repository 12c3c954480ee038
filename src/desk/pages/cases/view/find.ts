/** Finds ready replies and services by any words of them, in any of their languages, however Mongolian is typed. Pure. */
import { foldWords } from '../../../../dialog/hear.ts'

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => foldWords(word) || word.toLowerCase())

/** Everything there is when nothing is asked. Each word asked for must begin a word of the text; the order is kept. */
export function found<T>(all: readonly T[], textsOf: (one: T) => readonly string[], asked: string): T[] {
  const wanted = wordsOf(asked)
  if (wanted.length === 0) return [...all]
  return all.filter((one) => {
    const words = textsOf(one).flatMap(wordsOf)
    return wanted.every((each) => words.some((word) => word.startsWith(each)))
  })
}

/** `/` at the beginning of what is written, or after a blank, opens the replies; what stands behind it is searched. */
export function slashAt(text: string, caret: number): { from: number; asked: string } | undefined {
  const [, before = '', asked = ''] = /^(|[\s\S]*\s)\/([^\n/]{0,30})$/.exec(text.slice(0, caret)) ?? []
  const from = before.length
  return text[from] === '/' && caret > from && from + 1 + asked.length === caret ? { from, asked } : undefined
}
