/** Every language has the words each step needs, and none that no step uses. */
import { didYouMean, type Problem, problemAt, problemAtKey } from '../../problems.ts'
import { neededFirst } from '../critical.ts'
import { broken, type Step } from '../script.ts'
import { bubblesOf, type Check, type Draft, everyStep, type Place } from './check.ts'

export const wordsComplete: Check = (draft) => [...missing(draft), ...wordsUsed(draft)]

function missing(draft: Draft): Problem[] {
  const dialogs = [...draft.script.dialogs.values()]
  return draft.languages.flatMap((language) => [
    ...dialogs
      .filter(
        ({ id, steps }) =>
          !draft.dialogWords(language, id) &&
          [...steps.values()].some((step) => mustHave(draft, language, { id, step })),
      )
      .map(({ id, source }) =>
        problemAt(source, [], `has no words: locales/${language}/${id}.json is missing or wrong`),
      ),
    ...everyStep(draft)
      .filter(({ dialog: { id }, step }) => mustHave(draft, language, { id, step }))
      .flatMap((place) => missingInStep(draft, language, place)),
  ])
}

/** A language that is only just safe says the rest in the first one. */
export const mustHave = (
  draft: Pick<Draft, 'offer'>,
  language: string,
  { id, step }: { id: string; step: Step },
): boolean => draft.offer(language) !== 'safe' || neededFirst(id, step)

/** What a language that is only just safe has not: she reads it in the first one. */
export const wordsWhole: Check = (draft) => {
  const [first = 'mn'] = draft.languages
  return draft.languages
    .filter((language) => draft.offer(language) === 'safe')
    .flatMap((language) =>
      [...draft.script.dialogs.values()].flatMap((dialog) => {
        const count = everyStep(draft)
          .filter((place) => place.dialog === dialog && !neededFirst(dialog.id, place.step))
          .reduce((sum, { name, step }) => {
            const words = draft.dialogWords(language, dialog.id)?.words[name]
            const text = step.needs.text === 'needed' && bubblesOf(words?.text).length === 0 ? 1 : 0
            return sum + text + step.needs.options.filter((id) => !words?.options?.[id]).length
          }, 0)
        if (count === 0) return []
        const message = `${count} words are missing in "${language}": she reads them in "${first}"`
        return [{ file: `locales/${language}/${dialog.id}.json`, line: 1, col: 1, message }]
      }),
    )
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

/** Nothing is written that no step says. */
export function wordsUsed(draft: Draft): Problem[] {
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
        const stray = optionsWritten(file?.source.value, name).filter(
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

/** Also those that are only heard, and were left out when the words were read. */
function optionsWritten(value: unknown, step: string): string[] {
  const words = value as Record<string, { options?: object }> | undefined
  return Object.keys(words?.[step]?.options ?? {})
}
