/** How soon a person is needed, and the order that follows: urgency first, then who waited longer. */
import { type Case, type Finding, type Urgency, urgencies } from '../conversation.ts'

export const moreUrgent = (a: Urgency, b: Urgency): Urgency =>
  urgencies.indexOf(a) <= urgencies.indexOf(b) ? a : b

/** What was heard, in the queue's words. */
export const urgencyOf = (finding: Pick<Finding, 'urgency'>): Urgency =>
  finding.urgency === 'medium' ? 'normal' : finding.urgency

/** Larger than any time in ms, so that urgency counts before time, and small enough to stay exact. */
const step = 2 ** 44

/** Place among those who wait: smaller first. */
export const rankOf = ({ urgency, waitingSince }: Pick<Case, 'urgency' | 'waitingSince'>): number =>
  urgencies.indexOf(urgency) * step + waitingSince
