/**
 * What any step may have beside its verb.
 *
 *   safe:
 *     ask: […]
 *     silence: { minutes: 15, go: quiet }   # without an answer; at most one message is said then, once
 *   beaten:
 *     danger: true                        # a person or a number must be near from here, and `check` proves it
 *     ask: […]
 *   watched:
 *     quiet: true                         # somebody may look at her screen: what is not understood never brings numbers here
 *     ask: […]
 *   steps:
 *     picture: steps_a                    # pictures/steps_a.png, shown before its words; words: steps.alt
 *     say: true
 *   topics:
 *     move: true                          # whoever is on an older version of this dialog goes on in this one from here
 *     ask: […]
 */
import { z } from 'zod'

/** Longer than half a day is not silence but another day, and platforms do not let us write then. */
const longestSilence = 720

export const everyStepSchema = z.strictObject({
  silence: z
    .strictObject({
      minutes: z.int().min(1).max(longestSilence, 'at most 720 minutes'),
      go: z.string().regex(/^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)?$/, 'a step is named like "menu"'),
    })
    .optional(),
  danger: z.literal(true).optional(),
  quiet: z.literal(true).optional(),
  picture: z
    .string()
    .regex(/^[a-z][a-z0-9_]*$/, 'a picture is named like "steps_a", without its ending')
    .optional(),
  move: z.literal(true).optional(),
})

export const everyStepKeys = Object.keys(everyStepSchema.shape)

/** A step in two: what its own verb understands, and what every step may have. */
export function partEveryStep(raw: unknown): { own: unknown; common: Record<string, unknown> } {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return { own: raw, common: {} }
  const entries: [string, unknown][] = Object.entries(raw)
  const isCommon = ([key]: [string, unknown]): boolean => everyStepKeys.includes(key)
  return {
    own: Object.fromEntries(entries.filter((entry) => !isCommon(entry))),
    common: Object.fromEntries(entries.filter(isCommon)),
  }
}
