/** From a step marked `danger: true`, every way reaches a number or a person after at most two questions. */
import { problemAtKey } from '../../problems.ts'
import type { CommandName } from '../commands.ts'
import { firstDialog, type Ref } from '../script.ts'
import { type Check, type Draft, everyStep, hasHelp, nextSteps, refKey, stepPath } from './check.ts'

export const mostQuestions = 2

export const dangerNearHelp: Check = (draft) =>
  everyStep(draft)
    .filter(
      ({ dialog, name, step }) =>
        step.danger && !isNear(draft, { dialog: dialog.id, step: name }, mostQuestions, new Set()),
    )
    .map(({ dialog, name }) => {
      const message = `"${name}" is marked as danger, and a way from it has no number or person within ${mostQuestions} questions`
      return problemAtKey(dialog.source, stepPath(name), message)
    })

/** On every way. She may always leave or erase, so those options are no way to be judged. */
function isNear(draft: Draft, ref: Ref, questions: number, walked: ReadonlySet<string>): boolean {
  const dialog = draft.script.dialogs.get(ref.dialog)
  const step = dialog?.steps.get(ref.step)
  if (!dialog || !step || walked.has(refKey(ref))) return false
  if (hasHelp(step)) return true
  const left = step.waits ? questions - 1 : questions
  if (left < 0) return false
  const commands = step.options.flatMap(({ command }) => command ?? [])
  const led = commands
    .filter((command) => !enough.includes(command))
    .map((command): Ref => ({ dialog: firstDialog, step: command }))
  const next = [...nextSteps(draft, dialog, step.exits), ...led]
  const further = new Set([...walked, refKey(ref)])
  return next.length === 0 ? commands.length > 0 : next.every((to) => isNear(draft, to, left, further))
}

/** Commands that end the matter, or are proved to reach a number by `ways-out`. */
const enough: readonly CommandName[] = ['leave', 'erase', 'person', 'help']
