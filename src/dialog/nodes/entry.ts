/**
 * Says nothing; opens the dialog of the link she came by (see `dialogs/_entries.yaml`). Whoever came without one goes on
 * to the step named.
 *
 *   open: { entry: menu }
 */
import { z } from 'zod'
import { arrive } from '../holds.ts'
import type { Arrival, Dialog, Step } from '../script.ts'
import { exitSchema, exitTo, nodeType } from './node.ts'

export const entry = nodeType({
  verb: 'entry',
  about: 'Opens the dialog of the link she came by, or goes on: { entry: next_step }',
  schema: z.strictObject({ entry: exitSchema }),
  exits: (written) => exitTo(written.entry, ['entry']),
  arrivals: (written) => [{ move: { go: written.entry } }],
})

/** Which dialogs links open is in a file of its own: here the steps get to know them. */
export function linkEntries(dialog: Dialog, opened: readonly string[]): Dialog {
  if (opened.length === 0 || ![...dialog.steps.values()].some(({ verb }) => verb === entry.verb))
    return dialog
  const steps = [...dialog.steps].map(([name, step]): [string, Step] => [
    name,
    step.verb === entry.verb ? linked(step, opened) : step,
  ])
  return { ...dialog, steps: new Map(steps) }
}

function linked(step: Step, opened: readonly string[]): Step {
  const arrivals: Arrival[] = [
    ...opened.map((dialog) => ({ when: { entry: dialog }, move: { go: dialog } })),
    ...(step.arrivals ?? []),
  ]
  const exits = [...step.exits, ...opened.map((to) => ({ to, path: ['entry'] }))]
  return { ...step, arrivals, exits, enter: (facts) => arrive(arrivals, facts) }
}
