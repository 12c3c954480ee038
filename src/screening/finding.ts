/** What is heard in her words: which rules fired, how urgent, and where in the text. */
export const screenUrgencies = ['critical', 'high', 'medium', 'none'] as const
export type ScreenUrgency = (typeof screenUrgencies)[number]
/** A place in the text that was given. */
export type Evidence = { start: number; end: number; text: string }
export type Signal = {
  id: string
  label: string
  urgency: ScreenUrgency
  evidence: Evidence[]
  /** Perhaps: a soft question is asked instead of an alarm. */
  doubtful?: true
}
export type Screened = { urgency: ScreenUrgency; signals: Signal[] }
