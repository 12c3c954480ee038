/** The studio's directory: services by country, how they are written, and who dialled them. */
import { z } from 'zod'
import { dueReasons } from '../../../directory/due.ts'
import { dialResults } from '../../../directory/row.ts'
import { routeSpec } from '../../contract.ts'
import { languageSchema } from '../../people/person.ts'
import { keptAnswer, problemSeen } from './contract.ts'

const country = z.string().regex(/^[A-Z]{2}$/)
const service = z.string().regex(/^[a-z][a-z0-9_]{0,59}$/)
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
/** One line as people write it: no tags of a web page, no signs that cannot be seen. */
const plain = /^(?!.*<\/?[a-z!])[^\p{Cc}\u2028\u2029]*$/iu
const name = z.string().trim().max(80).regex(plain)
const isPlain = (value: unknown): boolean =>
  typeof value === 'string'
    ? value.length <= 500 && plain.test(value)
    : typeof value !== 'object' || value === null || Object.values(value).every(isPlain)
/** A service as its file has it; what may stand in it is judged by the directory's own schema. */
const written = z
  .record(z.string().max(40), z.unknown())
  .refine(isPlain, 'a text has one line, without tags and without signs that cannot be seen')

const serviceSeen = z.strictObject({
  id: service,
  country,
  written: z.record(z.string(), z.unknown()),
  names: z.record(z.string(), z.string()),
  nameOf: z.array(z.string()),
  due: z.enum(dueReasons).optional(),
  tested: z.boolean(),
  changed: z.boolean(),
  uses: z.array(z.strictObject({ dialog: z.string(), step: z.string(), how: z.enum(['named', 'kind']) })),
  insteadOf: z.array(z.string()),
})
export type ServiceSeen = z.infer<typeof serviceSeen>

const written_ = {
  /** As it was written when she began; empty for a new one. */
  was: written,
  names: z.record(languageSchema, name),
}

export const directoryRoutes = {
  directory: routeSpec({
    method: 'get',
    path: '/desk/api/dialog-directory',
    summary:
      'Every service of every country, as the draft of whoever asks has it, with what is to be dialled.',
    permission: 'dialogs.read',
    answer: z.strictObject({
      /** Of Ulaanbaatar, by which test calls are written down. */
      today: day,
      languages: z.array(z.string()),
      countries: z.array(z.strictObject({ country, services: z.array(serviceSeen) })),
      /** In which a service may be added. */
      known: z.array(country),
      places: z.array(z.strictObject({ id: z.string(), names: z.record(z.string(), z.string()) })),
      problems: z.array(problemSeen),
    }),
  }),
  add: routeSpec({
    method: 'post',
    path: '/desk/api/dialog-directory/:country',
    summary: 'Add a service to the draft. Nobody has dialled it yet.',
    permission: 'directory.change',
    params: z.strictObject({ country }),
    body: z.strictObject({ value: written, names: written_.names }),
    answer: keptAnswer,
    problems: ['too-large'],
  }),
  change: routeSpec({
    method: 'put',
    path: '/desk/api/dialog-directory/:country/:service',
    summary:
      'Write a service of the draft anew, or take it away (`value` null). With another number it is one that nobody has dialled.',
    permission: 'directory.change',
    params: z.strictObject({ country, service }),
    body: z.strictObject({ ...written_, value: written.nullable() }),
    answer: keptAnswer,
    problems: ['too-large'],
  }),
  dial: routeSpec({
    method: 'post',
    path: '/desk/api/dialog-directory/:country/:service/dials',
    summary:
      'Dialled today, and what came of it. `until`: the last day it counts, a year at most, where somebody answered.',
    permission: 'directory.change',
    params: z.strictObject({ country, service }),
    body: z.strictObject({
      number: z.string().max(30),
      result: z.enum(dialResults),
      until: day.optional(),
    }),
    answer: keptAnswer,
    problems: ['too-large'],
  }),
} as const
