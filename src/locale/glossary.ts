/**
 * The terms of the translators: which of them a sentence uses, and whether another language says them as it should. A term is found
 * at the beginning of a word, since Mongolian bends the end: "нууцлалтай" stands in "нууцлалтайгаар".
 */
import type { Glossary } from './files.ts'

/** Names of the terms that stand in a text. */
export function termsIn(glossary: Glossary, text: string): string[] {
  const folded = fold(text)
  return Object.entries(glossary).flatMap(([name, { term, also = [] }]) =>
    [term, ...also].some((one) => stands(folded, one)) ? [name] : [],
  )
}

/** `missing`: the first language has the term, and this one does not · `never`: a word that must not stand for it. */
export type Amiss = { term: string; why: 'missing' | 'never'; word: string }

/** What of the terms is not as it should be in a text. `source`: the same text in the first language; absent in that one itself. */
export function termsAmiss(
  glossary: Glossary,
  text: string,
  source?: { glossary: Glossary; text: string },
): Amiss[] {
  const folded = fold(text)
  const never = Object.entries(glossary).flatMap(([term, { never = [] }]) =>
    never.filter((word) => stands(folded, word)).map((word): Amiss => ({ term, why: 'never', word })),
  )
  if (!source || text.trim() === '') return never
  const missing = termsIn(source.glossary, source.text).flatMap((term): Amiss[] => {
    const here = glossary[term]
    if (!here || [here.term, ...(here.also ?? [])].some((one) => stands(folded, one))) return []
    return [{ term, why: 'missing', word: here.term }]
  })
  return [...never, ...missing]
}

const fold = (text: string): string => text.normalize('NFC').toLowerCase()

/** The same few terms are looked for in every sentence. */
const foldedOnce = new Map<string, string>()
function foldTerm(word: string): string {
  const known = foldedOnce.get(word)
  if (known !== undefined) return known
  if (foldedOnce.size > 5000) foldedOnce.clear()
  const folded = fold(word).trim()
  foldedOnce.set(word, folded)
  return folded
}

function stands(folded: string, word: string): boolean {
  const wanted = foldTerm(word)
  if (wanted === '') return false
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1))
    if (at === 0 || !/[\p{L}\p{N}]/u.test(folded[at - 1] ?? '')) return true
  return false
}
