/** Whether her "no" takes back the person who was called for her. */
import type { Case, Conversation } from '../conversation.ts'
import { backToQueue, isOpen } from '../counselling/case.ts'
import type { CallOff } from '../dialog/script.ts'
import type { CalledOff } from '../dialog/step.ts'

/** A "no" where she had agreed takes the person back. A "no" to another offer takes nothing back of who was promised to her. */
export function takenBack(
  { case: before, asked }: Conversation,
  calledOff: CalledOff | undefined,
  now: number,
): CallOff | undefined {
  if (!calledOff) return undefined
  const { how, offer } = calledOff
  const known = reopened(before, now)
  if (!isOpen(known) || known.agreed === undefined) return how
  if (!asked || asked.at < known.agreed) return undefined
  // Kept by a version that did not write down where: then it was here.
  const { dialog, step } = asked.offer ?? offer
  return dialog === offer.dialog && step === offer.step ? how : undefined
}

/** She had blocked us and writes again: whoever was called for her is called again. */
export function reopened(known: Case | undefined, now: number): Case | undefined {
  return known?.state === 'left' && known.agreed !== undefined ? backToQueue(known, now) : known
}
