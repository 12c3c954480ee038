/**
 * A question for grown-ups is not put to a child: on every way to it her age band was asked, or was looked at because it
 * is known already. And what is sensitive comes only where she said that she is grown up.
 */
import { type Problem, problemAt } from '../../problems.ts'
import { commandNames } from '../commands.ts'
import { questionNamed } from '../nodes/screen.ts'
import { everyReaction } from '../reactions.ts'
import { firstDialog, type Ref, refKey, resolveExit, type Step } from '../script.ts'
import { type Check, type Draft, everyStep, nextSteps, stepPath } from './check.ts'

/** The fact every dialog keeps the band in. */
export const ageFact = 'age_band'

export const ageFirst: Check = (draft) => {
  const unasked = reachedWithout(draft, usesAge)
  const unknown = reachedWithout(draft, readsAge)
  return everyStep(draft).flatMap(({ dialog, name, step }): Problem[] => {
    const { instrument, question } = step.screens === undefined ? {} : questionNamed(step.screens)
    const at = (message: string) => [problemAt(dialog.source, stepPath(name, ['screen']), message)]
    const key = refKey({ dialog: dialog.id, step: name })
    if (question?.sensitive && unknown.has(key))
      return at(`"${step.screens}" is for those who said they are grown up: choose by "${ageFact}" before it`)
    return instrument?.adults && unasked.has(key)
      ? at(`"${step.screens}" is for grown-ups, and a way leads here on which "${ageFact}" was not asked`)
      : []
  })
}

const usesAge = ({ uses }: Step): boolean => uses.some(({ fact }) => fact === ageFact)
const readsAge = ({ verb, uses }: Step): boolean =>
  verb === 'choose' && uses.some(({ fact, writes }) => fact === ageFact && !writes)

/** The steps that can be come to, from the beginning, by a command or when danger is heard, without passing such a step. */
function reachedWithout(draft: Draft, passes: (step: Step) => boolean): ReadonlySet<string> {
  const { dialogs } = draft.script
  const start = dialogs.get(firstDialog)?.start ?? ''
  const heard = everyReaction(draft.script.reactions).flatMap(
    ({ reaction: { go } }) => resolveExit(dialogs, '', go) ?? [],
  )
  const open: Ref[] = [...[start, ...commandNames].map((step) => ({ dialog: firstDialog, step })), ...heard]
  const reached = new Set<string>()
  for (let ref = open.pop(); ref !== undefined; ref = open.pop()) {
    const dialog = dialogs.get(ref.dialog)
    const step = dialog?.steps.get(ref.step)
    if (!dialog || !step || reached.has(refKey(ref))) continue
    reached.add(refKey(ref))
    if (!passes(step)) open.push(...nextSteps(draft, dialog, step.exits))
  }
  return reached
}
