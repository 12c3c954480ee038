/** How she can come: codes of campaigns, and the beginnings of links to us. */
import { z } from 'zod'
import { routeSpec } from '../../contract.ts'
import { keptAnswer, problemSeen } from './contract.ts'

const code = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)
/** What may stand in an entry is judged by its own schema; a text has one line, without tags. */
const plain = /^(?!.*<\/?[a-z!])[^\p{Cc}\u2028\u2029]*$/iu
const written = z.strictObject({
  called: z.string().trim().max(120).regex(plain),
  english: z.string().trim().max(120).regex(plain).optional(),
  dialog: z.string().max(60).optional(),
  ads: z.array(z.string().max(64)).max(50).optional(),
  /** Whole tugrik. */
  cost: z.number().int().min(0).max(999_999_999_999).optional(),
  retired: z.literal(true).optional(),
})

/** To which a code is added. `null`: it is configured, and its platform does not tell our name there. */
const bases = z.strictObject({
  telegram: z.string().nullable().optional(),
  messenger: z.string().nullable().optional(),
  web: z.string().nullable().optional(),
})
export type LinkBases = z.infer<typeof bases>

const entry = z.strictObject({
  code: z.string(),
  written: z.record(z.string(), z.unknown()),
  called: z.string(),
  english: z.string().optional(),
  dialog: z.string().optional(),
  step: z.string().optional(),
  ads: z.array(z.string()),
  cost: z.number().optional(),
  retired: z.boolean(),
  changed: z.boolean(),
  published: z.boolean(),
  problems: z.array(z.string()),
})
export type EntrySeen = z.infer<typeof entry>

export const entriesRoutes = {
  entries: routeSpec({
    method: 'get',
    path: '/desk/api/dialog-entries',
    summary: 'The codes of campaigns as the draft of whoever asks has them, and where links with them begin.',
    permission: 'dialogs.read',
    answer: z.strictObject({
      entries: z.array(entry),
      bases,
      /** That can be opened. */
      dialogs: z.array(z.string()),
      problems: z.array(problemSeen),
    }),
  }),
  write: routeSpec({
    method: 'put',
    path: '/desk/api/dialog-entries/:code',
    summary:
      'Add a code to the draft (`was` null), change or retire it, or take it away (`value` null) while it was never published.',
    permission: 'dialogs.change',
    params: z.strictObject({ code }),
    body: z.strictObject({
      was: z.record(z.string().max(40), z.unknown()).nullable(),
      value: written.nullable(),
    }),
    answer: keptAnswer,
    problems: ['too-large'],
  }),
} as const
