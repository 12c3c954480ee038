/** The first dialog is there, with the steps that commands lead to; and asking for a person goes by the command. */
import { type Problem, problemAt } from '../../problems.ts'
import { commandNames, laterCommands } from '../commands.ts'
import { firstDialog, resolveExit } from '../script.ts'
import { type Check, everyStep, stepPath } from './check.ts'

/** The first two forget everything instead of leading to a step; without its step a later one is no word. */
const withoutStep: readonly string[] = ['leave', 'erase', ...laterCommands]

export const sharedSteps: Check = (draft) => {
  const first = draft.script.dialogs.get(firstDialog)
  if (!first) {
    return [
      {
        file: `dialogs/${firstDialog}.yaml`,
        line: 1,
        col: 1,
        message: 'the first dialog is missing or wrong',
      },
    ]
  }
  const missing = commandNames
    .filter((name) => !withoutStep.includes(name) && !first.steps.has(name))
    .map((name) =>
      problemAt(first.source, ['steps'], `the step "${name}" is missing: the command "${name}" leads to it`),
    )
  const past = everyStep(draft).flatMap(({ dialog, name, step }) =>
    step.exits.flatMap(({ to, path }): Problem[] => {
      const ref = resolveExit(draft.script.dialogs, dialog.id, to)
      if (ref?.dialog !== firstDialog || ref.step !== 'person') return []
      return [
        problemAt(
          dialog.source,
          stepPath(name, path),
          'write an option with "command: person", so that her wish is noted',
        ),
      ]
    }),
  )
  return [...missing, ...past]
}
