/** How much one counsellor takes at once, and which case is next for her. Pure. */
import type { CaseCard } from '../counselling/card.ts'
import { stillMeantFor } from '../counselling/case.ts'

export type Load = { critical: number; other: number }
/** One critical at a time, two others, unless she set less. */
export const mostLoad: Load = { critical: 1, other: 2 }
const nothing: Load = { critical: 0, other: 0 }

export const loadOf = (held: readonly Pick<CaseCard, 'owner' | 'urgency'>[], person: string): Load => ({
  critical: held.filter(({ owner, urgency }) => owner === person && urgency === 'critical').length,
  other: held.filter(({ owner, urgency }) => owner === person && urgency !== 'critical').length,
})

export function hasRoomFor({ urgency }: Pick<CaseCard, 'urgency'>, load: Load, most: Load): boolean {
  return urgency === 'critical' ? load.critical < most.critical : load.other < most.other
}

export type Taker = { id: string; languages: readonly string[]; childSafeguarding: boolean }
/** `has`, `most`: what she has and may have at once; left out, she takes whatever comes. `rests`: on a break. */
export type Other = Taker & { has?: Load; most?: Load; rests?: true }

/**
 * Those she may take now, best first: meant for her, then by urgency and time. A child's waits for who is trained for it,
 * and a language for who speaks it, unless nobody here could take it (`others` are those who have the desk open).
 */
export function fitting<C extends Pick<CaseCard, 'language' | 'child' | 'meantFor' | 'history' | 'urgency'>>(
  waiting: readonly C[],
  {
    taker,
    others,
    load,
    most,
    now,
  }: { taker: Taker; others: readonly Other[]; load: Load; most: Load; now: number },
): C[] {
  const speaks = (one: Taker, language: string | undefined): boolean =>
    language === undefined || one.languages.length === 0 || one.languages.includes(language)
  const fits = (one: Taker, card: C): boolean =>
    speaks(one, card.language) && (!card.child || one.childSafeguarding)
  const takes = (one: Other, card: C): boolean =>
    fits(one, card) && !one.rests && hasRoomFor(card, one.has ?? nothing, one.most ?? mostLoad)
  return waiting
    .filter((card) => {
      const meantFor = stillMeantFor(card, now)
      return meantFor === undefined || meantFor === taker.id
    })
    .filter((card) => hasRoomFor(card, load, most))
    .filter((card) => fits(taker, card) || !others.some((other) => takes(other, card)))
    .sort((a, b) => Number(b.meantFor === taker.id) - Number(a.meantFor === taker.id))
}
