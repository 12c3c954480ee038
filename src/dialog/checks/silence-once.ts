/** Where she does not answer, at most one message is said, and none that shows a number: somebody else may look now. */
import { type Problem, problemAt } from '../../problems.ts'
import { resolveExit } from '../script.ts'
import {
  bubblesOf,
  type Check,
  type Draft,
  everyStep,
  hasHelp,
  type Place,
  stepPath,
  stopsFrom,
} from './check.ts'

export const silenceOnce: Check = (draft) =>
  everyStep(draft).flatMap(({ dialog, name, step }): Problem[] => {
    if (!step.silence) return []
    const at = (message: string) => [problemAt(dialog.source, stepPath(name, ['silence']), message)]
    if (!step.waits) return at('only a step that waits for her can have "silence"')
    const to = resolveExit(draft.script.dialogs, dialog.id, step.silence.go)
    const ways = to ? stopsFrom(draft, to).map(({ way }) => way) : []
    if (ways.some((way) => bubblesOn(draft, way) > 1))
      return at('after a silence at most one message may be said, and this leads to more')
    return ways.some((way) => way.some((place) => hasHelp(place.step) && !place.step.offersPerson))
      ? at('after a silence no number may be shown: we do not know who is looking')
      : []
  })

const bubblesOn = (draft: Draft, way: readonly Place[]): number =>
  Math.max(
    0,
    ...draft.languages.map((language) =>
      way.reduce(
        (sum, { dialog, name }) =>
          sum + bubblesOf(draft.dialogWords(language, dialog.id)?.words[name]?.text).length,
        0,
      ),
    ),
  )
