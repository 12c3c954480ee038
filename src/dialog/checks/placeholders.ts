/** The {{names}} in a text are ones the step fills, and the same in every language. */
import { type Problem, problemAt } from '../../problems.ts'
import { bubblesOf, type Check, type Draft, everyStep, type Place, placeholdersOf } from './check.ts'

/** Filled everywhere. */
const common = ['hours', 'days']

export const placeholders: Check = (draft) => everyStep(draft).flatMap((place) => judgeStep(draft, place))

/** The step has something to show, and the text does not show it. */
const unshown: Readonly<Record<string, string>> = {
  numbers: 'the step lists "numbers", but the text has no {{numbers}}',
  services: 'the step shows services, but the text has no {{services}}',
  shared: 'the step shares facts with a person, but the text has no {{shared}}, so she is not told which',
}

function judgeStep(draft: Draft, { dialog, name, step }: Place): Problem[] {
  const own = [
    ...(step.numbers.length > 0 ? ['numbers'] : []),
    ...(step.services ? ['services'] : []),
    ...((step.needs.facts ?? []).length > 0 ? ['shared'] : []),
  ]
  const allowed = [...common, ...own]
  const usedIn = (language: string) => {
    const texts = bubblesOf(draft.dialogWords(language, dialog.id)?.words[name]?.text)
    return [...new Set(texts.flatMap(placeholdersOf))].sort()
  }
  const [first = 'mn', ...others] = draft.languages.filter(
    (language) => draft.dialogWords(language, dialog.id)?.words[name],
  )
  return [first, ...others].flatMap((language) => {
    const file = draft.dialogWords(language, dialog.id)
    if (!file || step.needs.text === 'none') return []
    const at = (message: string) => problemAt(file.source, [name, 'text'], message)
    const used = usedIn(language)
    const unfilled = used.filter((value) => !allowed.includes(value))
    const unlike = used.join() !== usedIn(first).join()
    return [
      ...unfilled.map((value) =>
        at(
          value === 'numbers'
            ? '{{numbers}} stays empty: list "numbers" in the step'
            : `{{${value}}} is never filled in; known here: ${allowed.map((known) => `{{${known}}}`).join(', ')}`,
        ),
      ),
      ...own.filter((value) => !used.includes(value)).map((value) => at(unshown[value] ?? '')),
      ...(unlike
        ? [at(`the {{…}} here are not those of ${first} (${usedIn(first).join(', ') || 'none'})`)]
        : []),
    ]
  })
}
