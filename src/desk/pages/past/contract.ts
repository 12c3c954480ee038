/** What was done in one's own draft, taken back and done again. */
import { z } from 'zod'
import { routeSpec } from '../../contract.ts'

/** The dialog it was in, where it was in one. */
const deed = z.strictObject({ dialog: z.string().optional() }).optional()

export const pastRoutes = {
  read: routeSpec({
    method: 'get',
    path: '/desk/api/dialog-draft/past',
    summary: 'What can be taken back in the draft of whoever asks, and what can be done again.',
    permission: 'words.change',
    answer: z.strictObject({ undo: deed, redo: deed }),
  }),
  take: routeSpec({
    method: 'post',
    path: '/desk/api/dialog-draft/past',
    summary:
      'Take the newest change back, or do again what was taken back last. Where something else stands meanwhile, nothing is done.',
    permission: 'words.change',
    body: z.strictObject({ which: z.enum(['undo', 'redo']) }),
    answer: z.strictObject({
      result: z.enum(['done', 'nothing', 'changed']),
      dialog: z.string().optional(),
    }),
  }),
} as const
