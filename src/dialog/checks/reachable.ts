/** Every step can be reached from the beginning, by its exits, by a command, or when danger is heard. */
import { problemAtKey } from '../../problems.ts'
import { commandNames } from '../commands.ts'
import { everyReaction } from '../reactions.ts'
import { broken, firstDialog, type Ref, refKey, resolveExit } from '../script.ts'
import { type Check, everyStep, nextSteps, stepPath } from './check.ts'

export const reachable: Check = (draft) => {
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
    open.push(...nextSteps(draft, dialog, step.exits))
  }
  /** What a step that could not be read leads to is not known. */
  if ([...dialogs.values()].some(({ steps }) => [...steps.values()].some(({ verb }) => verb === broken)))
    return []
  return everyStep(draft)
    .filter(({ dialog, name }) => !reached.has(refKey({ dialog: dialog.id, step: name })))
    .map(({ dialog, name }) =>
      problemAtKey(
        dialog.source,
        stepPath(name),
        `nothing leads to "${name}"; remove it, or let a step go there`,
      ),
    )
}
