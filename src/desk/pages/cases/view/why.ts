/** Why a person is needed, gathered for the eye: each kind once, the most urgent first, with the words if she shared them. Pure. */
import type { DeskCard } from '../contract.ts'

export type Reason = {
  label: string
  urgency: 'critical' | 'high' | 'medium'
  /** The rules that fired. */
  rules: readonly string[]
  words: readonly string[]
  /** All of it may be something else. */
  doubtful: boolean
  /** When it was heard last. */
  at: number
}

const rank = ['critical', 'high', 'medium'] as const

export function reasonsOf(why: DeskCard['why']): Reason[] {
  const kinds = new Map<string, Reason>()
  for (const { label, urgency, id, words = [], doubtful = false, at } of why) {
    const known = kinds.get(label)
    kinds.set(label, {
      label,
      urgency: known && rank.indexOf(known.urgency) < rank.indexOf(urgency) ? known.urgency : urgency,
      rules: [...new Set([...(known?.rules ?? []), id])],
      words: [...new Set([...(known?.words ?? []), ...words])],
      doubtful: doubtful && known?.doubtful !== false,
      at: Math.max(known?.at ?? 0, at),
    })
  }
  return [...kinds.values()].sort((a, b) => rank.indexOf(a.urgency) - rank.indexOf(b.urgency) || b.at - a.at)
}

/** Time the platform still takes our answers, ms; undefined where it has no such limit. */
export const windowLeft = (
  { windowCloses }: Pick<DeskCard, 'windowCloses'>,
  now: number,
): number | undefined => (windowCloses === undefined ? undefined : Math.max(0, windowCloses - now))

/** Less than so long is worth a word. */
export const windowIsShort = (left: number | undefined): boolean => left !== undefined && left < 3 * 3600_000

/** Her words wait for the person who has her, longest first; not those that were answered. */
export const unanswered = <C extends Pick<DeskCard, 'unansweredSince'>>(cards: readonly C[]): C[] =>
  cards
    .filter(({ unansweredSince }) => unansweredSince !== undefined)
    .sort((a, b) => (a.unansweredSince ?? 0) - (b.unansweredSince ?? 0))
