/**
 * A rule, as staff read it: which concepts must stand near each other in one sentence, which words keep it quiet, what
 * it is called, how urgent it is, and phrases that show both. `match.ts` reads the terms.
 *
 * Terms, separated by spaces, must all be heard. `a|b` either. `a:now` with a condition:
 *
 *   :neg      said not to be, -хгүй, cannot      :any      said or denied
 *   :notlet   not let do it: уулзуулахгүй        :notdone  denied, and not for want of being able
 *   :victim   done to her: зодуулсан             :active   does it: зодсон
 *   :now      going on, about to                 :past :habit :future :wish :imp :cond :bare
 *   :acc :dat :abl :com :gen :ins :own           case; :own is her own thing (паспортоо), :notown is not
 *   :made     caused or suffered, or someone else did it (not :own, not plain)
 *
 * `>a` stands after the term before it, at most five words on. `+a` is the next word but one at most.
 */
import type { ConceptName } from './concepts/all.ts'

export type Urgency = 'critical' | 'high' | 'medium'

export const labels = [
  'immediate_danger',
  'suicide',
  'trafficking',
  'passport_taken',
  'confinement',
  'debt',
  'domestic_violence',
  'sexual_violence',
  'strangulation',
  'minor',
  'image_abuse',
  'threat_stalking',
  'job_offer_risk',
  'someone_near',
] as const
export type Label = (typeof labels)[number]

/** What makes a sentence harmless as a whole. */
export type Context =
  | Extract<
      ConceptName,
      | 'fiction'
      | 'game'
      | 'sport'
      | 'info'
      | 'news'
      | 'joke'
      | 'idiom'
      | 'thing_dies'
      | 'goods'
      | 'medical'
      | 'travel'
      | 'religion'
    >
  | 'hypothetical'

export type Rule = {
  id: string
  label: Label
  /** `by_time`: critical now, high otherwise, medium when it is long over. `unless_past`: critical, high or medium when over. */
  urgency: Urgency | 'by_time' | 'unless_past'
  /** Why this is a sign, for the counsellor. */
  about: string
  /** Mongolian, in both scripts. Any of these is enough. */
  mn?: readonly string[]
  en?: readonly string[]
  /** Words between the first and the last term, at most. */
  window?: number
  /** Terms that keep it quiet when heard in the same sentence. */
  unless?: readonly string[]
  /** Contexts that usually keep rules quiet and do not keep this one. */
  evenIn?: readonly Context[]
  /** The sentence is hardly more than this: at most so many other words ("I", "now", "please" are not counted). */
  alone?: number
  /** May well be something else: one soft question. */
  doubtful?: true
  fires: readonly string[]
  quiet: readonly string[]
}
