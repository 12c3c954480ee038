/**
 * Says its words, offers every language that is offered, each by its own name, and waits. From then on she is spoken to in the
 * one she chose. Which languages there are is in `locales/<lng>/meta.json`; a new one needs no change here.
 *
 *   which: { language: { go: hello } }
 */
import { z } from 'zod'
import type { Language } from '../../message.ts'
import type { Dialog, Option, Step } from '../script.ts'
import { exitSchema, exitTo, nodeType } from './node.ts'

export const languagesSet = 'languages'

export const language = nodeType({
  verb: 'language',
  about: 'Says its words and offers the languages: { language: { go: next_step } }',
  schema: z.strictObject({ language: z.strictObject({ go: exitSchema }) }),
  needs: () => ({ text: 'needed', options: [] }),
  exits: (written) => exitTo(written.language.go, ['language', 'go']),
  shared: () => languagesSet,
  waits: true,
  enter: () => ({ wait: true }),
})

/** Which languages are offered is in files of their own: here the steps get to know them. */
export function linkLanguages(dialog: Dialog, languages: readonly Language[]): Dialog {
  if (![...dialog.steps.values()].some(({ verb }) => verb === language.verb)) return dialog
  const steps = [...dialog.steps].map(([name, step]): [string, Step] => [
    name,
    step.verb === language.verb ? linked(step, languages) : step,
  ])
  return { ...dialog, steps: new Map(steps) }
}

function linked(step: Step, languages: readonly Language[]): Step {
  const go = step.exits[0]?.to
  const options = languages.map(
    (one): Option => ({ id: one, set: { language: one }, ...(go !== undefined && { go }) }),
  )
  return {
    ...step,
    needs: { ...step.needs, options: languages },
    uses: languages.map((value) => ({ fact: 'language', value, writes: true, path: ['language'] })),
    options,
    answer({ option }) {
      const chosen = options.find(({ id }) => id === option)
      if (!chosen) return undefined
      const { id: _, ...move } = chosen
      return move
    },
  }
}
