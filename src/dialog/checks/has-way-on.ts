/** No dead end: every step that neither waits for a choice nor ends says where it goes. */
import { problemAtKey } from '../../problems.ts'
import { type Check, everyStep, stepPath } from './check.ts'

export const hasWayOn: Check = (draft) =>
  everyStep(draft)
    .filter(({ step }) => step.verb !== 'end' && step.exits.length === 0 && step.options.length === 0)
    .map(({ dialog, name }) =>
      problemAtKey(dialog.source, stepPath(name), `"${name}" is a dead end: add "go" with the next step`),
    )
