/**
 * Somebody frightened, tired or fourteen must understand it at the first reading. The measure is the longest sentence,
 * in words: it is the one thing about a sentence that every language shares and every editor can mend. Mongolian says in
 * one word with endings what English says in several, so it may have fewer.
 */
import { type Problem, problemAt } from '../../problems.ts'
import { bubblesOf, type Check, everyStep } from './check.ts'

export const mostWords: Readonly<Record<string, number>> = { mn: 20, en: 26 }
const otherwise = 24

export const readingEase: Check = (draft) =>
  everyStep(draft).flatMap(({ dialog, name }) =>
    draft.languages.flatMap((language): Problem[] => {
      const file = draft.dialogWords(language, dialog.id)
      const most = mostWords[language] ?? otherwise
      const longest = Math.max(
        0,
        ...bubblesOf(file?.words[name]?.text)
          .flatMap(sentencesOf)
          .map((one) => wordsIn(one)),
      )
      if (!file || longest <= most) return []
      const message = `hard to read: a sentence of ${longest} words (at most ${most}); make two of it`
      return [problemAt(file.source, [name, 'text'], message)]
    }),
  )

/** A line, or up to a full stop, question mark, exclamation mark, semicolon or colon. */
const sentencesOf = (text: string): string[] => text.split(/(?<![.!?…;:])[.!?…;:]+(?=\s|$)|\n/)

const wordsIn = (sentence: string): number =>
  sentence
    .replace(/\{\{[^{}]*\}\}/g, 'x')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length
