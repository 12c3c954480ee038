/**
 * What a turn noted of her for others to act on: what was heard of danger, and that a person is called. For transcripts,
 * which promise both.
 */
import type { Case, Conversation, Urgency } from '../conversation.ts'

/** What was heard in this turn and not before: kinds of danger, and one again that has become more urgent. */
export function foundIn(before: Conversation | undefined, after: Conversation | undefined): string[] {
  const known = before?.heard ?? {}
  const heard = Object.entries(after?.heard ?? {}).filter(
    ([label, { urgency }]) => known[label]?.urgency !== urgency,
  )
  return [...heard.map(([label]) => label), ...idsOf(after).filter((id) => !idsOf(before).includes(id))]
}

/** Screening by questions may put `findings` of its own into a conversation. */
function idsOf(conversation: object | undefined): string[] {
  const findings: unknown = conversation && 'findings' in conversation ? conversation.findings : undefined
  if (!Array.isArray(findings)) return []
  return findings.flatMap((one: unknown) =>
    typeof one === 'object' && one !== null && 'id' in one && typeof one.id === 'string' ? [one.id] : [],
  )
}

/** How urgent, and the facts that person may see: none before she has agreed. */
export type Queued = { urgency: Urgency; share: readonly string[] }

/** A person was called in this turn, or is called more urgently, or she agreed to the one who was. */
export function queuedIn(
  before: Conversation | undefined,
  after: Conversation | undefined,
): Queued | undefined {
  const asked = after?.asked && after.asked.at !== before?.asked?.at ? after.asked : undefined
  const now = calledFor(after?.case)
  if (!now) return asked && { urgency: asked.urgency, share: asked.share }
  const was = calledFor(before?.case)
  const same = was?.urgency === now.urgency && was.agreed === now.agreed
  return same && !asked ? undefined : { urgency: now.urgency, share: asked?.share ?? [] }
}

/** Nobody is called any more where it is over. */
const calledFor = (known: Case | undefined): Case | undefined =>
  known?.state === 'offered' || known?.state === 'claimed' ? known : undefined

/** `high, shared: country, age_band`. */
export const printQueued = ({ urgency, share }: Queued): string =>
  share.length > 0 ? `${urgency}, shared: ${share.join(', ')}` : `${urgency}, nothing shared`

/** Which of these rules the card of her case does not show as why; with her words, once she has agreed to share them. */
export function missingOnCard(conversation: Conversation | undefined, rules: readonly string[]): string[] {
  const known = calledFor(conversation?.case)
  const shown = (known?.why ?? []).filter(
    ({ words }) => known?.agreed === undefined || (words?.length ?? 0) > 0,
  )
  return rules.filter((rule) => !shown.some(({ id }) => id === rule))
}

export const onCard = (conversation: Conversation | undefined): string[] =>
  (conversation?.case?.why ?? []).map(({ id }) => id)
