/** No circle of steps without a question in it: she would be talked at without end. */
import { problemAtKey } from '../../problems.ts'
import type { Ref } from '../script.ts'
import { type Check, type Draft, everyStep, nextSteps, refKey, stepPath } from './check.ts'

export const waitsInLoops: Check = (draft) =>
  everyStep(draft).flatMap(({ dialog, name }) => {
    const circle = circleFrom(draft, { dialog: dialog.id, step: name })
    /** Told once, at the circle's first step by name. */
    if (!circle || [...circle].sort()[0] !== refKey({ dialog: dialog.id, step: name })) return []
    const way = [...circle, circle[0]].join(' → ')
    return [
      problemAtKey(
        dialog.source,
        stepPath(name),
        `goes in a circle without ever waiting for an answer: ${way}`,
      ),
    ]
  })

/** The steps of a circle through this one that never waits, or undefined. */
function circleFrom(draft: Draft, from: Ref): string[] | undefined {
  const seen = new Set<string>()
  const open: { ref: Ref; way: string[] }[] = [{ ref: from, way: [] }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { ref, way } = next
    const dialog = draft.script.dialogs.get(ref.dialog)
    const step = dialog?.steps.get(ref.step)
    if (!dialog || !step || step.waits) continue
    if (way.length > 0 && refKey(ref) === refKey(from)) return way
    if (way.length > 0 && seen.has(refKey(ref))) continue
    seen.add(refKey(ref))
    for (const to of nextSteps(draft, dialog, step.exits)) open.push({ ref: to, way: [...way, refKey(ref)] })
  }
  return undefined
}
