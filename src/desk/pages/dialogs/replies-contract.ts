/** The studio's ready replies of counsellors, in all languages side by side. */
import { z } from 'zod'
import { routeSpec } from '../../contract.ts'
import { languageSchema } from '../../people/person.ts'
import { bubble, keptAnswer, problemSeen } from './contract.ts'

const name = z.string().regex(/^[a-z][a-z0-9_]{0,59}$/)
const text = bubble.max(4000)
const texts = z.record(languageSchema, text)
const place = { group: name, reply: name.optional() }

const group = z.strictObject({
  id: name,
  name: z.record(z.string(), z.string()),
  changed: z.boolean(),
  replies: z.array(
    z.strictObject({ id: name, text: z.record(z.string(), z.string()), changed: z.boolean() }),
  ),
})
export type ReplyGroupSeen = z.infer<typeof group>

export const repliesRoutes = {
  replies: routeSpec({
    method: 'get',
    path: '/desk/api/dialog-replies',
    summary: 'The ready replies as the draft of whoever asks has them, by situation.',
    permission: 'dialogs.read',
    answer: z.strictObject({
      languages: z.array(z.string()),
      groups: z.array(group),
      problems: z.array(problemSeen),
    }),
  }),
  write: routeSpec({
    method: 'put',
    path: '/desk/api/dialog-replies/text',
    summary: 'Change a reply, or the name of a situation, in one language of the draft.',
    permission: 'replies.change',
    body: z.strictObject({ ...place, language: languageSchema, was: text, now: text }),
    answer: keptAnswer,
    problems: ['too-large'],
  }),
  add: routeSpec({
    method: 'post',
    path: '/desk/api/dialog-replies',
    summary: 'Add a reply at the end of its situation, or a situation with its first reply.',
    permission: 'replies.change',
    body: z.strictObject({ group: name.optional(), name: texts.optional(), text: texts }),
    answer: keptAnswer,
    problems: ['too-large'],
  }),
  takeAway: routeSpec({
    method: 'post',
    path: '/desk/api/dialog-replies/taken-away',
    summary: 'Take a reply, or an empty situation, out of the draft, as it was seen.',
    permission: 'replies.change',
    body: z.strictObject({ ...place, was: texts }),
    answer: keptAnswer,
    problems: ['too-large'],
  }),
  move: routeSpec({
    method: 'post',
    path: '/desk/api/dialog-replies/order',
    summary: 'Move a reply, or a situation, one place up (-1) or down (1) in the draft.',
    permission: 'replies.change',
    body: z.strictObject({ ...place, by: z.union([z.literal(-1), z.literal(1)]) }),
    answer: keptAnswer,
    problems: ['too-large'],
  }),
} as const
