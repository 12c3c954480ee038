/** Conversations we promise: saved from the phone beside the editor, and replayed before anything is published. */
import { z } from 'zod'
import { routeSpec } from '../../contract.ts'
import { idSchema } from '../../people/person.ts'

const name = z.string().regex(/^[a-z][a-z0-9_]{0,59}$/)
const ref = z.string().regex(/^[a-z][a-z0-9_]{0,59}\.[a-z][a-z0-9_]{0,59}$/)
/** One line, as people write: nothing that cannot be seen. */
const words = z
  .string()
  .trim()
  .min(1)
  .max(2000)
  .regex(/^[^\p{Cc}\u2028\u2029]*$/u)

/** What she does on the phone; what Itgel answers is written down by the server. */
const move = z.union([
  z.strictObject({ on: z.enum(['messenger', 'telegram', 'web']) }),
  z.strictObject({ phone: z.string().regex(/^[a-z]{2,3}$/) }),
  z.strictObject({ counsellors: z.enum(['here', 'away']) }),
  z.strictObject({ page: z.literal('start') }),
  z.strictObject({ she: words }),
  z.strictObject({
    press: z.string().regex(/^[a-z][a-z0-9_]{0,59}\/[a-z][a-z0-9_]{0,59}\/[a-z][a-z0-9_]{0,59}$/),
  }),
  z.strictObject({ 'stands at': ref }),
  z.strictObject({ speaks: z.string().regex(/^[a-z]{2,3}$/) }),
  z.strictObject({ 'minutes pass': z.number().positive().max(10_080) }),
])

const replayed = z.strictObject({
  /** So many were replayed. */
  count: z.number(),
  /** Not all of them are replayed yet: ask again. */
  running: z.boolean(),
  different: z.array(
    z.strictObject({
      file: z.string(),
      about: z.string(),
      line: z.number(),
      message: z.string(),
      /** It did not come true before either. */
      before: z.boolean(),
    }),
  ),
})
export type PromisesSeen = z.infer<typeof replayed>

export const promisesRoutes = {
  save: routeSpec({
    method: 'post',
    path: '/desk/api/dialog-draft/transcripts',
    summary:
      'Write down what was tried on the phone, as a conversation we promise, in the draft of whoever asks.',
    permission: 'dialogs.change',
    body: z.strictObject({
      dialog: name,
      story: z.string().regex(/^[a-z][a-z0-9-]{0,58}$/),
      about: words.max(300),
      moves: z.array(move).min(1).max(200),
      /** Write over the story of this name. */
      over: z.boolean(),
    }),
    bodyBytes: 128 * 1024,
    answer: z.strictObject({
      result: z.enum(['saved', 'taken', 'stuck']),
      file: z.string(),
      /** Where it cannot be played: why. */
      problem: z.string().optional(),
    }),
    problems: ['too-large'],
  }),
  draft: routeSpec({
    method: 'get',
    path: '/desk/api/dialog-draft/promises',
    summary: 'Which promised conversations would run differently with the draft of whoever asks.',
    permission: 'dialogs.read',
    answer: replayed,
  }),
  proposal: routeSpec({
    method: 'get',
    path: '/desk/api/dialog-proposals/:id/promises',
    summary: 'Which promised conversations would run differently with a proposal.',
    permission: 'dialogs.read',
    params: z.strictObject({ id: idSchema }),
    answer: replayed,
  }),
} as const
