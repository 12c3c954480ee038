/** Every language has the words each step needs, and none that no step uses. */
import { didYouMean, type Problem, problemAt, problemAtKey } from '../../problems.ts'
import { broken } from '../script.ts'
import { bubblesOf, type Check, type Draft, everyStep, type Place } from './check.ts'

export const wordsComplete: Check = (draft) => [...missing(draft), ...extra(draft)]

function missing(draft: Draft): Problem[] {
  const dialogs = [...draft.script.dialogs.values()]
  return draft.languages.flatMap((language) => [
    ...dialogs
      .filter(({ id }) => !draft.dialogWords(language, id))
      .map(({ id, source }) =>
        problemAt(source, [], `has no words: locales/${language}/${id}.json is missing or wrong`),
      ),
    ...everyStep(draft).flatMap((place) => missingInStep(draft, language, place)),
  ])
}

function missingInStep(draft: Draft, language: string, { dialog, name, step }: Place): Problem[] {
  const file = draft.dialogWords(language, dialog.id)
  if (!file) return []
  const words = file.words[name]
  const problems: Problem[] = []
  if (step.needs.text === 'needed' && bubblesOf(words?.text).length === 0) {
    problems.push(problemAtKey(file.source, [name], `the words "${name}.text" are missing`))
  }
  for (const option of step.needs.options) {
    if (words?.options?.[option] !== undefined) continue
    const path = `${name}.options.${option}`
    const hint = didYouMean(
      option,
      Object.keys(words?.options ?? {}).filter((id) => !step.needs.options.includes(id)),
    )
    problems.push(
      problemAtKey(file.source, [name, 'options', option], `the words "${path}.label" are missing${hint}`),
    )
  }
  for (const fact of step.needs.facts ?? []) {
    if (words?.facts?.[fact] !== undefined) continue
    const message = `the words "${name}.facts.${fact}" are missing: how she is told what a person would see`
    problems.push(problemAtKey(file.source, [name, 'facts', fact], message))
  }
  return problems
}

function extra(draft: Draft): Problem[] {
  return [...draft.script.dialogs.values()].flatMap((dialog) =>
    draft.languages.flatMap((language) => {
      const file = draft.dialogWords(language, dialog.id)
      return Object.entries(file?.words ?? {}).flatMap(([name, words]) => {
        const at = (path: string[], message: string) =>
          file ? [problemAtKey(file.source, [name, ...path], message)] : []
        const step = dialog.steps.get(name)
        if (!step)
          return at([], `no step of ${dialog.id} is called "${name}"${didYouMean(name, dialog.steps.keys())}`)
        if (step.verb === broken) return []
        const stray = Object.keys(words.options ?? {}).filter(
          (option) => !step.needs.options.includes(option),
        )
        const untold = Object.keys(words.facts ?? {}).filter((fact) => !step.needs.facts?.includes(fact))
        return [
          ...untold.flatMap((fact) =>
            at(['facts', fact], `"${name}" does not share "${fact}", so these words are never used`),
          ),
          ...(step.needs.text === 'none' && words.text !== undefined
            ? at(['text'], `"${name}" says nothing, so these words are never used`)
            : []),
          ...stray.flatMap((option) =>
            at(
              ['options', option],
              `"${name}" has no option "${option}"${didYouMean(option, step.needs.options)}`,
            ),
          ),
        ]
      })
    }),
  )
}
