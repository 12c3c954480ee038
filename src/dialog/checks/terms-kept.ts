/** Where the first language uses a term of the translators' glossary, the others say it as they agreed to; some words never. */
import { termsAmiss } from '../../locale/glossary.ts'
import { type Problem, problemAt } from '../../problems.ts'
import { bubblesOf, type Check, everyStep } from './check.ts'

export const termsKept: Check = (draft) => {
  const [first = 'mn'] = draft.languages
  const textOf = (language: string, dialog: string, name: string): string =>
    bubblesOf(draft.dialogWords(language, dialog)?.words[name]?.text).join('\n')
  return everyStep(draft).flatMap(({ dialog, name }) =>
    draft.languages.flatMap((language): Problem[] => {
      const file = draft.dialogWords(language, dialog.id)
      if (!file?.words[name]?.text) return []
      const source =
        language === first
          ? undefined
          : { glossary: draft.glossary(first), text: textOf(first, dialog.id, name) }
      const amiss = termsAmiss(draft.glossary(language), textOf(language, dialog.id, name), source)
      return amiss.map(({ term, why, word }) =>
        problemAt(
          file.source,
          [name, 'text'],
          why === 'never'
            ? `"${word}" must not stand for the term "${term}"`
            : `${first} has the term "${term}" here, and this has not "${word}"`,
        ),
      )
    }),
  )
}
