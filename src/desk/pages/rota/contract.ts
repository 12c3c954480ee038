/** The rota: who answers when, what is not covered, and what cannot be meant. Read by who is on it, changed by supervisors. */
import { IANAZone } from 'luxon'
import { z } from 'zod'
import { roles, rotaSchema } from '../../../counselling/rota/record.ts'
import { routeSpec } from '../../contract.ts'

const role = z.enum(roles)
/** A stretch as a clock shows it. */
const local = z.strictObject({
  date: z.string(),
  from: z.string(),
  untilDate: z.string(),
  until: z.string(),
})
/** ms since 1970; `here`: by the clock of the rota, `yours`: by that of who looks, where it shows something else. */
const span = { from: z.number(), to: z.number(), here: local, yours: local.optional() }
const gap = z.strictObject({
  role,
  languages: z.array(z.string()),
  childSafeguarding: z.boolean(),
  ...span,
})
export type RotaGap = z.infer<typeof gap>

const stretch = z.strictObject({
  ...span,
  person: z.string(),
  /** Names the occurrence: a shift of the week or an extra one, and the date on which it begins. */
  shift: z.string(),
  date: z.string(),
  /** Whether it is as planned, besides the week, or taken over. */
  as: z.enum(['week', 'extra', 'swap']),
})
export type RotaStretch = z.infer<typeof stretch>

const day = z.strictObject({
  /** `2026-11-23`, of the rota's zone. */
  date: z.string(),
  holiday: z.string().optional(),
  roles: z.array(z.strictObject({ role, stretches: z.array(stretch), gaps: z.array(gap) })),
})
export type RotaDay = z.infer<typeof day>

const contradiction = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('unknown-person'), person: z.string(), where: z.string() }),
  z.strictObject({ kind: z.literal('swap-of-nothing'), swap: z.string() }),
  z.strictObject({ kind: z.literal('away'), person: z.string(), where: z.string(), ...span }),
  z.strictObject({ kind: z.literal('alone'), person: z.string(), roles: z.tuple([role, role]), ...span }),
])
export type RotaContradiction = z.infer<typeof contradiction>

export const rotaSeen = z.strictObject({
  /** Give it back with a change; 0: nothing was planned yet. */
  revision: z.number(),
  rota: rotaSchema,
  /** Everybody who may be on it, and whoever is named in it. */
  people: z.array(z.strictObject({ id: z.string(), name: z.string(), may: z.boolean() })),
  /** Monday of the week that is shown, and today. */
  monday: z.string(),
  today: z.string(),
  days: z.array(day),
  now: z.array(z.strictObject({ role, people: z.array(z.string()) })),
  /** Of the next 14 days. */
  gaps: z.array(gap),
  contradictions: z.array(contradiction),
})
export type RotaSeen = z.infer<typeof rotaSeen>
export type Rota = RotaSeen['rota']

const seenAs = {
  /** Any date of the week that is wanted; this week without. */
  week: z.iso.date().optional(),
  /** Zone of who looks. */
  zone: z
    .string()
    .max(60)
    .refine((name) => IANAZone.isValidZone(name))
    .optional(),
}

export const rotaRoutes = {
  read: routeSpec({
    method: 'get',
    path: '/desk/api/rota',
    summary: 'One week of the rota, its gaps of the next 14 days and its contradictions.',
    permission: 'rota.read',
    query: z.strictObject(seenAs),
    answer: rotaSeen,
  }),
  change: routeSpec({
    method: 'put',
    path: '/desk/api/rota',
    summary: 'The whole rota as it shall be. Refused when somebody changed it meanwhile.',
    permission: 'rota.change',
    body: z.strictObject({ revision: z.number().int().min(0), rota: rotaSchema }),
    bodyBytes: 2 * 1024 * 1024,
    answer: z.strictObject({ revision: z.number() }),
    problems: ['conflict'],
  }),
}
