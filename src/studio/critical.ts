/**
 * Which steps a second person must have read before they change: where she may be in danger, where numbers or people are
 * offered, and what holds everywhere.
 */
import { type Critical, criticalDialogs, whyCritical } from '../dialog/critical.ts'
import type { LinkedHouse } from '../dialog/load.ts'
import { sharedName } from '../dialog/script.ts'
import { dialogOf, isTranscript, wordFileOf } from './files.ts'

const forTranslators = ['.confirmed', '.read', '.notes', '.glossary']

/** Of a change, by how the step was and how it will be. `step` absent: something of the whole file. */
export function criticalChange(
  houses: readonly Pick<LinkedHouse, 'script'>[],
  { file, step }: { file: string; step?: string | undefined },
): Critical | undefined {
  const dialog = dialogOf(file) ?? wordFileOf(file)?.name
  const known = dialog !== undefined && houses.some(({ script }) => script.dialogs.has(dialog))
  /** A promise changes nothing that is said. */
  if (isTranscript(file)) return undefined
  /** What was read against what, notes and terms are for the translators. */
  if (dialog !== undefined && forTranslators.includes(dialog)) return undefined
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
