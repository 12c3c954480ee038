/** Nothing is kept of her without need: a fact that no step reads is not worth the risk of keeping it. */
import { type Problem, problemAtKey } from '../../problems.ts'
import { sharedName } from '../script.ts'
import { type Check, everyStep } from './check.ts'

export const factsNeeded: Check = (draft) => {
  const uses = everyStep(draft).flatMap(({ step }) => step.uses)
  return [...draft.script.remembers].flatMap(([fact, { dialog, why }]): Problem[] => {
    const source = draft.script.dialogs.get(dialog)?.source
    if (dialog === sharedName || why !== undefined || !source) return []
    const at = (message: string) => [problemAtKey(source, ['remembers', fact], message)]
    const own = uses.filter((use) => use.fact === fact)
    if (!own.some(({ writes }) => writes)) return at(`"${fact}" is never set; remove it`)
    return own.every(({ writes }) => writes)
      ? at(`"${fact}" is kept, and nothing reads it; remove it, or say why it is kept: why: "…"`)
      : []
  })
}
