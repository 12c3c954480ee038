/** Whether every word that is looked for begins a word of these texts. Pure. */
import { foldWords } from '../../../../dialog/hear.ts'

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => foldWords(word) || word.toLowerCase())

export function isFound(texts: readonly string[], asked: string): boolean {
  const wanted = wordsOf(asked)
  if (wanted.length === 0) return true
  const words = texts.flatMap(wordsOf)
  return wanted.every((each) => words.some((word) => word.startsWith(each)))
}
