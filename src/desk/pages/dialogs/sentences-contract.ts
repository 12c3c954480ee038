/** What holds in every dialog: shared words, the line's own sentences, commands, and how numbers are told. */
import { z } from 'zod'
import { sentenceFiles } from '../../../studio/sentences.ts'
import { routeSpec } from '../../contract.ts'
import { languageSchema } from '../../people/person.ts'
import { bubble, keptAnswer } from './contract.ts'

const file = z.enum(sentenceFiles)
const path = z
  .string()
  .max(200)
  .regex(/^[A-Za-z0-9_]+(\.[A-Za-z0-9_]+){0,4}$/)
const texts = z.array(bubble).max(60)

const sentence = z.strictObject({
  file,
  path: z.string(),
  list: z.boolean(),
  texts: z.array(
    z.strictObject({
      language: z.string(),
      texts: z.array(z.string()),
      changed: z.boolean(),
      problems: z.array(z.string()),
    }),
  ),
})
export type SentenceSeen = z.infer<typeof sentence>

export const sentencesRoutes = {
  sentences: routeSpec({
    method: 'get',
    path: '/desk/api/dialog-sentences',
    summary: 'Every sentence that holds in all dialogs, as the draft of whoever asks has it.',
    permission: 'dialogs.read',
    answer: z.strictObject({ languages: z.array(z.string()), sentences: z.array(sentence) }),
  }),
  write: routeSpec({
    method: 'put',
    path: '/desk/api/dialog-sentences/:file',
    summary:
      'Change one of them in one language of the draft. Nothing is done where another text stands there than `was`.',
    permission: 'words.change',
    params: z.strictObject({ file }),
    body: z.strictObject({ path, language: languageSchema, was: texts, now: texts }),
    bodyBytes: 128 * 1024,
    answer: keptAnswer,
    problems: ['too-large'],
  }),
} as const
