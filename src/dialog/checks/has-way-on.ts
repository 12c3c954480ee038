/** No dead end: every step says where it goes, and so does every answer to it. */
import { problemAtKey } from '../../problems.ts'
import { type Check, everyStep, stepPath } from './check.ts'

export const hasWayOn: Check = (draft) =>
  everyStep(draft)
    .filter(
      ({ step: { verb, exits, options } }) =>
        verb !== 'end' &&
        (options.length === 0
          ? exits.length === 0
          : options.some(({ go, command }) => go === undefined && command === undefined)),
    )
    .map(({ dialog, name }) =>
      problemAtKey(dialog.source, stepPath(name), `"${name}" is a dead end: add "go" with the next step`),
    )
