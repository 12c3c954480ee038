/** Whether her "no" takes back the person who was called for her. */
import type { Case, Conversation } from '../conversation.ts'
import { backToQueue, isOpen } from '../counselling/case.ts'
import type { CalledOff } from '../dialog/offers.ts'
import type { CallOff } from '../dialog/script.ts'

/**
 * A "no" where she had agreed takes the person back. A "no" to another offer takes nothing back of who was promised to her; that we
 * misheard something else, nothing of who was called for a danger before she has answered.
 */
export function takenBack(
  { case: before, asked }: Conversation,
  calledOff: CalledOff | undefined,
  now: number,
): CallOff | undefined {
  if (!calledOff) return undefined
  const { how, offer } = calledOff
  const known = reopened(before, now)
  if (!isOpen(known)) return how
  if (known.agreed === undefined)
    return how === 'misheard' && (beside(known, offer).length > 0 || unread(known)) ? undefined : how
  if (!asked || asked.at < known.agreed) return undefined
  // Kept by a version that did not write down where: then it was here.
  return asked.offer && isAnother(asked.offer, offer) ? undefined : how
}

/** For what else staff was called. */
export const beside = ({ offers = [] }: Case, offer: CalledOff['offer']): CalledOff['offer'][] =>
  offers.filter((one) => isAnother(one, offer))

/** What could not be screened was not misheard: nobody has read it yet. */
const unread = ({ why }: Case): boolean => why.some(({ id }) => id === 'not_screened')

const isAnother = (known: CalledOff['offer'], { dialog, step }: CalledOff['offer']): boolean =>
  known.dialog !== dialog || known.step !== step

/** She had blocked us and writes again: whoever was called for her is called again. */
export function reopened(known: Case | undefined, now: number): Case | undefined {
  return known?.state === 'left' && known.agreed !== undefined ? backToQueue(known, now) : known
}
