/** What is done when danger is heard leads to a step that is there, and where it is critical a number or a person is on it. */
import { didYouMean, type Problem, problemAt } from '../../problems.ts'
import { everyReaction } from '../reactions.ts'
import { resolveExit } from '../script.ts'
import type { Check } from './check.ts'
import { createWalk, stopsFrom } from './walk/walk.ts'

export const reactionsHelp: Check = (draft) => {
  const { signals, script } = draft
  if (!signals) return []
  const walk = createWalk(draft)
  const missing = script.reactions.critical.otherwise
    ? []
    : [problemAt(signals, ['critical'], 'needs "otherwise": nothing that is critical may go unheard')]
  const wrong = everyReaction(script.reactions).flatMap(({ reaction: { go }, path }): Problem[] => {
    const to = resolveExit(script.dialogs, '', go)
    if (!to)
      return [
        problemAt(
          signals,
          [...path, 'go'],
          `leads to "${go}", which is not there${didYouMean(go, script.dialogs.keys())}`,
        ),
      ]
    if (path[0] === 'medium') return []
    const helpless = stopsFrom(walk, walk.start(to, 'unknown'), ['number', 'person']).some(
      ({ helped }) => !helped,
    )
    return helpless && path[0] === 'critical'
      ? [
          problemAt(
            signals,
            [...path, 'go'],
            `"${go}" has neither a number nor a person, and this is critical`,
          ),
        ]
      : []
  })
  return [...missing, ...wrong]
}
