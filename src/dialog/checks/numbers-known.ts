/** Phone numbers come from the directory only: steps name rows of it. */
import { didYouMean, problemAt } from '../../problems.ts'
import { type Check, everyStep, stepPath } from './check.ts'

export const numbersKnown: Check = (draft) => {
  const known = draft.directory.map(({ id }) => id)
  return everyStep(draft).flatMap(({ dialog, name, step }) =>
    step.numbers.flatMap((id, index) =>
      known.includes(id)
        ? []
        : [
            problemAt(
              dialog.source,
              stepPath(name, ['numbers', index]),
              `"${id}" is not in the directory${didYouMean(id, known)}`,
            ),
          ],
    ),
  )
}
