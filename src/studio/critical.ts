/**
 * Which steps a second person must have read before they change: where she may be in danger, where numbers or people are
 * offered, and what holds everywhere.
 */
import type { CompiledHouse } from '../dialog/load.ts'
import { type Step, sharedName } from '../dialog/script.ts'
import { dialogOf, isTranscript, wordFileOf } from './files.ts'

/** Dialogs in which whoever comes may be in danger at any step. */
export const criticalDialogs: readonly string[] = ['danger', 'despair', 'listening', 'partner']

/** `dialog`: one of those · `danger`: marked so · `numbers` · `person`: a person or the police can be asked for · `listens` · `everywhere`. */
export const criticalReasons = ['dialog', 'danger', 'numbers', 'person', 'listens', 'everywhere'] as const
export type Critical = (typeof criticalReasons)[number]

/** Of a step as it stands. */
export function whyCritical(dialog: string, step: Step | undefined): Critical | undefined {
  if (criticalDialogs.includes(dialog)) return 'dialog'
  if (step?.danger) return 'danger'
  if (step && (step.numbers.length > 0 || step.services)) return 'numbers'
  if (step?.offersPerson) return 'person'
  if (step?.verb === 'listen' || step?.screens !== undefined) return 'listens'
  return undefined
}

/** Of a change, by how the step was and how it will be. `step` absent: something of the whole file. */
export function criticalChange(
  houses: readonly Pick<CompiledHouse, 'script'>[],
  { file, step }: { file: string; step?: string | undefined },
): Critical | undefined {
  const dialog = dialogOf(file) ?? wordFileOf(file)?.name
  const known = dialog !== undefined && houses.some(({ script }) => script.dialogs.has(dialog))
  /** A promise changes nothing that is said. */
  if (isTranscript(file)) return undefined
  /** What is read against what is kept for the translators; which language is draft is no matter of hers. */
  if (dialog === '.confirmed' || dialog === 'meta') return undefined
  /** A counsellor has read a ready reply before she sends it. */
  if (dialog === 'replies') return undefined
  if (dialog === undefined || !known || dialog === sharedName) return 'everywhere'
  if (step === undefined) return criticalDialogs.includes(dialog) ? 'dialog' : undefined
  for (const { script } of houses) {
    const why = whyCritical(dialog, script.dialogs.get(dialog)?.steps.get(step))
    if (why) return why
  }
  return undefined
}
