/** Which steps are safety-critical: where she may be in danger, where numbers or people are offered. */
import { firstDialog, type Step } from './script.ts'

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

/**
 * What a language must have before any woman may choose it: all that is safety-critical, and the first conversation, since it leads
 * there.
 */
export const neededFirst = (dialog: string, step: Step | undefined): boolean =>
  dialog === firstDialog || whyCritical(dialog, step) !== undefined
