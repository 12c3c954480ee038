/**
 * What a turn noted of her for others to act on: what was found in her words and answers, and that she agreed that a
 * person is called. For transcripts, which promise both.
 */
import type { Asked, Conversation } from '../conversation.ts'

/** Ids of what was found in this turn and not before. Screening puts `findings` into a conversation where it found any. */
export function foundIn(before: Conversation | undefined, after: Conversation | undefined): string[] {
  const known = idsOf(before)
  return [...new Set(idsOf(after))].filter((id) => !known.includes(id))
}

function idsOf(conversation: object | undefined): string[] {
  const findings: unknown = conversation && 'findings' in conversation ? conversation.findings : undefined
  if (!Array.isArray(findings)) return []
  return findings.flatMap((one: unknown) =>
    typeof one === 'object' && one !== null && 'id' in one && typeof one.id === 'string' ? [one.id] : [],
  )
}

export type Queued = Pick<Asked, 'urgency' | 'share'>

/** She agreed in this turn. */
export function queuedIn(
  before: Conversation | undefined,
  after: Conversation | undefined,
): Queued | undefined {
  const asked = after?.asked
  if (!asked || JSON.stringify(asked) === JSON.stringify(before?.asked)) return undefined
  return { urgency: asked.urgency, share: asked.share }
}

/** `high, shared: country, age_band`. */
export const printQueued = ({ urgency, share }: Queued): string =>
  share.length > 0 ? `${urgency}, shared: ${share.join(', ')}` : `${urgency}, nothing shared`
