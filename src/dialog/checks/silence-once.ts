/** Where she does not answer, at most one message is said, and none that shows a number: somebody else may look now. */
import { type Problem, problemAt } from '../../problems.ts'
import { resolveExit } from '../script.ts'
import { bubblesOf, type Check, type Draft, everyStep, type Place, stepPath } from './check.ts'
import { createWalk, mostStates, type State, stateKey, type Walk } from './walk/walk.ts'

export const silenceOnce: Check = (draft) => {
  const walk = createWalk(draft)
  return everyStep(draft).flatMap(({ dialog, name, step }): Problem[] => {
    if (!step.silence) return []
    const at = (message: string) => [problemAt(dialog.source, stepPath(name, ['silence']), message)]
    if (!step.waits) return at('only a step that waits for her can have "silence"')
    const to = resolveExit(draft.script.dialogs, dialog.id, step.silence.go)
    if (!to) return []
    const { messages, numbers } = saidFrom(draft, walk, walk.start(to, walk.below(dialog.id)))
    if (messages > 1) return at('after a silence at most one message may be said, and this leads to more')
    return numbers ? at('after a silence no number may be shown: we do not know who is looking') : []
  })
}

/** The most messages on any way from here to where it stops (two stand for more), and whether one shows a number. */
function saidFrom(draft: Draft, walk: Walk, from: State): { messages: number; numbers: boolean } {
  const seen = new Set<string>()
  const open = [{ state: from, before: 0 }]
  let most = 0
  let numbers = false
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const key = `${next.before} ${stateKey(next.state)}`
    if (seen.has(key) || seen.size > mostStates) continue
    seen.add(key)
    for (const { place, says, helps, then } of walk.arrive(next.state)) {
      const messages = Math.min(2, next.before + (says ? bubblesIn(draft, place) : 0))
      most = Math.max(most, messages)
      numbers ||= helps === 'number'
      if (typeof then === 'object') open.push({ state: then, before: messages })
    }
  }
  return { messages: most, numbers }
}

const bubblesIn = (draft: Draft, { dialog, name }: Place): number =>
  Math.max(
    0,
    ...draft.languages.map(
      (language) => bubblesOf(draft.dialogWords(language, dialog.id)?.words[name]?.text).length,
    ),
  )
