/**
 * What her answers to one instrument add up to. Only a "yes" counts: what she skipped or was not asked never fires, the
 * order of answers is irrelevant, and one answer more never makes it less urgent (properties in `test/screening`).
 */
import { type Urgency, urgencies } from '../../conversation.ts'
import type { Answer, Answers, Instrument, Question } from './instrument.ts'

/** Why it is as urgent as it is: one question alone, or so many together. */
export type Reason = { urgency: Urgency; questions: readonly string[]; rule: 'single' | `at_least_${number}` }

export type Weighed = {
  instrument: string
  version: number
  yes: readonly string[]
  no: readonly string[]
  skipped: readonly string[]
  /** Not put to her. */
  unasked: readonly string[]
  /** Undefined: nothing she said calls for anything. */
  urgency?: Urgency
  reasons: readonly Reason[]
}

export function weigh(instrument: Instrument, answers: Answers): Weighed {
  const having = (kind: Answer | undefined): string[] =>
    instrument.questions.filter(({ id }) => answerTo(answers, id) === kind).map(({ id }) => id)
  const yes = having('yes')
  const reasons = [...singles(instrument.questions, yes), ...together(instrument, yes)]
  const urgency = mostUrgent(reasons.map((reason) => reason.urgency))
  return {
    instrument: instrument.id,
    version: instrument.version,
    yes,
    no: having('no'),
    skipped: having('skipped'),
    unasked: having(undefined),
    ...(urgency && { urgency }),
    reasons,
  }
}

/** A person is needed now, not only welcome. */
export const needsPerson = (urgency: Urgency | undefined): boolean =>
  urgency === 'critical' || urgency === 'high'

/** Whether the second is more urgent than the first. */
export const isMore = (before: Urgency | undefined, after: Urgency | undefined): boolean =>
  rank(after) > rank(before)

/** Whether a "yes" to this question can ever be what makes a person needed. */
export function mayNeedPerson({ thresholds = [] }: Instrument, { urgency }: Question): boolean {
  return needsPerson(urgency) || thresholds.some((threshold) => needsPerson(threshold.urgency))
}

export function mostUrgent(found: readonly (Urgency | undefined)[]): Urgency | undefined {
  return urgencies.find((urgency) => found.includes(urgency))
}

const rank = (urgency: Urgency | undefined): number =>
  urgency === undefined ? 0 : urgencies.length - urgencies.indexOf(urgency)

const answerTo = (answers: Answers, id: string): Answer | undefined =>
  Object.hasOwn(answers, id) ? answers[id] : undefined

const singles = (questions: readonly Question[], yes: readonly string[]): Reason[] =>
  questions.flatMap(({ id, urgency }) =>
    urgency && yes.includes(id) ? [{ urgency, questions: [id], rule: 'single' as const }] : [],
  )

const together = ({ thresholds = [] }: Instrument, yes: readonly string[]): Reason[] =>
  thresholds
    .filter((threshold) => yes.length >= threshold.yes)
    .map((threshold) => ({
      urgency: threshold.urgency,
      questions: yes,
      rule: `at_least_${threshold.yes}` as const,
    }))
