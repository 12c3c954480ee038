/**
 * What is done when her words show danger: `dialogs/_signals.yaml`. For each urgency, by what was heard; `otherwise` is
 * for all that is not named. `doubtful` is what we are not sure of: there a soft question is put.
 *
 *   critical:
 *     suicide: { go: heard.despair, queue: true }   # queue: staff is called before she has answered the offer
 *     otherwise: { go: heard.danger, queue: true }
 */
import { z } from 'zod'
import type { Finding } from '../conversation.ts'
import { exitSchema, nameSchema } from './nodes/node.ts'
import type { Reaction, Reactions } from './script.ts'

export const signalsName = '_signals'

const reactionSchema = z.strictObject({ go: exitSchema, queue: z.literal(true).optional() })
const byLabelSchema = z.record(nameSchema, reactionSchema)

export const reactionsSchema = z.strictObject({
  critical: byLabelSchema,
  high: byLabelSchema.optional(),
  medium: byLabelSchema.optional(),
  doubtful: byLabelSchema.optional(),
})

/** Nothing is done on anything: a house without the file. */
export const noReactions: Reactions = { critical: {} }

export function reactionTo(
  reactions: Reactions,
  { label, urgency, doubtful }: Pick<Finding, 'label' | 'urgency'> & { doubtful?: boolean },
): Reaction | undefined {
  const list = reactions[doubtful ? 'doubtful' : urgency]
  return list?.[label] ?? list?.otherwise
}

/** Every reaction with where it stands, for the checks. */
export function everyReaction(reactions: Reactions): { reaction: Reaction; path: string[] }[] {
  return Object.entries(reactions).flatMap(([urgency, byLabel]) =>
    Object.entries(byLabel ?? {}).map(([label, reaction]) => ({ reaction, path: [urgency, label] })),
  )
}
