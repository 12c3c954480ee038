/**
 * Warnings that staff have read and live with, each with its reason: `dialogs/_accepted.yaml`.
 *
 *   - { in: dialogs/welcome.yaml, warning: safe_to_write, because: "the counsellor asks for it" }
 */
import { z } from 'zod'
import { type Problem, problemAt, type Source } from '../problems.ts'

export const acceptedName = '_accepted'

export const acceptedSchema = z.array(
  z.strictObject({
    in: z.string().min(1),
    /** A part of the warning's sentence. */
    warning: z.string().min(3),
    because: z.string().min(10, 'a reason is a sentence'),
  }),
)

/** The warnings nobody has accepted; an acceptance without its warning is one too. */
export function unaccepted(
  warnings: readonly Problem[],
  accepted: { source: Source; words: z.infer<typeof acceptedSchema> } | undefined,
): Problem[] {
  if (!accepted) return [...warnings]
  const { source, words } = accepted
  const matches = ({ in: file, warning }: (typeof words)[number], problem: Problem): boolean =>
    problem.file === file && problem.message.includes(warning)
  return [
    ...warnings.filter((problem) => !words.some((one) => matches(one, problem))),
    ...words.flatMap((one, index) =>
      warnings.some((problem) => matches(one, problem))
        ? []
        : [problemAt(source, [index], `accepts "${one.warning}", which is no warning any more; remove it`)],
    ),
  ]
}
