/** The options of one step have different ids. */
import { problemAt } from '../../problems.ts'
import { type Check, everyStep, stepPath } from './check.ts'

export const optionsDiffer: Check = (draft) =>
  everyStep(draft).flatMap(({ dialog, name, step }) =>
    step.options.flatMap(({ id }, index) =>
      step.options.findIndex((other) => other.id === id) === index
        ? []
        : [
            problemAt(
              dialog.source,
              stepPath(name, ['ask', index, 'id']),
              `there is already an option "${id}" here`,
            ),
          ],
    ),
  )
