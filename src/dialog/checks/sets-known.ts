/** A step that asks by a shared set names one that is there, and says what each of its options does. */
import { didYouMean, type Problem, problemAt } from '../../problems.ts'
import { type Check, everyStep, stepPath } from './check.ts'

export const setsKnown: Check = (draft) =>
  everyStep(draft).flatMap(({ dialog, name, step }): Problem[] => {
    if (step.shared === undefined || step.verb !== 'ask') return []
    const set = draft.sets.get(step.shared)
    const at = (path: string[], message: string) => problemAt(dialog.source, stepPath(name, path), message)
    if (!set) {
      const hint = didYouMean(step.shared, draft.sets.keys())
      return [at(['ask'], `"${step.shared}" is not a set of options in _shared.yaml${hint}`)]
    }
    const answered = step.options.map(({ id }) => id)
    return [
      ...set
        .filter((id) => !answered.includes(id))
        .map((id) => at(['on'], `"${id}" of ${step.shared} leads nowhere: add it under "on"`)),
      ...answered
        .filter((id) => !set.includes(id))
        .map((id) => at(['on', id], `"${id}" is not in ${step.shared}${didYouMean(id, set)}`)),
    ]
  })
