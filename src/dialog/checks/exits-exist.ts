/** Every `go` leads to a step that exists; and a step or dialog's name means only one thing. */
import { didYouMean, problemAt, problemAtKey } from '../../problems.ts'
import { resolveExit } from '../script.ts'
import { type Check, everyStep, stepPath } from './check.ts'

export const exitsExist: Check = (draft) => {
  const { dialogs } = draft.script
  const twice = everyStep(draft)
    .filter(({ name }) => dialogs.has(name))
    .map(({ dialog, name }) =>
      problemAtKey(
        dialog.source,
        stepPath(name),
        `"${name}" is the name of a dialog too; give the step another name`,
      ),
    )
  const lost = everyStep(draft).flatMap(({ dialog, name, step }) =>
    step.exits
      .filter(({ to }) => resolveExit(dialogs, dialog.id, to) === undefined)
      .map(({ to, path }) => {
        const [other = '', inner] = to.split('.')
        const named = dialogs.get(other)
        const known =
          inner === undefined ? [...dialog.steps.keys(), ...dialogs.keys()] : [...(named?.steps.keys() ?? [])]
        const hint =
          inner !== undefined && !named ? didYouMean(other, dialogs.keys()) : didYouMean(inner ?? to, known)
        return problemAt(dialog.source, stepPath(name, path), `goes to "${to}", which is not there${hint}`)
      }),
  )
  return [...twice, ...lost]
}
