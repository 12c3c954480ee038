/** What screening answers: never a bare number, always the rules that fired and the words they fired on. */

/** From most to least pressing. `none` is what is left when nothing was heard. */
export const screenUrgencies = ['critical', 'high', 'medium', 'none'] as const
export type ScreenUrgency = (typeof screenUrgencies)[number]

/** A place in the text that was given: UTF-16 positions, end not included, and the words between them. */
export type Evidence = { start: number; end: number; text: string }

export type Signal = {
  /** Id of the rule. Safe in logs and metrics: it is ours, not hers. */
  id: string
  label: string
  urgency: ScreenUrgency
  /** Places in the current text only. */
  evidence: Evidence[]
  /** Heard, but it may be something else: ask one soft question instead of sounding an alarm. */
  doubtful?: true
  /** Only heard together with her earlier messages. */
  earlier?: true
}

export type Screened = { urgency: ScreenUrgency; signals: Signal[] }

/** The more pressing of two. */
export const morePressing = (a: ScreenUrgency, b: ScreenUrgency): ScreenUrgency =>
  screenUrgencies.indexOf(a) <= screenUrgencies.indexOf(b) ? a : b
