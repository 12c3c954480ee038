/** One's own shift: how the desk calls her, and how much she takes. */
import { z } from 'zod'
import { routeSpec } from '../../contract.ts'

const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
export const shiftSettings = z.strictObject({
  /** A sound for a new case in the open desk. */
  sound: z.boolean(),
  /** No sound between these hours, Asia/Ulaanbaatar, and no call but for what is critical. Kept with her ways. */
  quiet: z.strictObject({ from: hour, to: hour }).nullable(),
  /** How many cases at once: of critical ones at most one, whatever she sets. */
  load: z.strictObject({ critical: z.number().int().min(0).max(1), other: z.number().int().min(0).max(4) }),
  /** Takes nothing until then, ms since 1970. */
  breakUntil: z.number().nullable(),
})
export type ShiftSettings = z.infer<typeof shiftSettings>

/** What lies in her own record; what an older version kept besides is let go. */
export const keptSettings = z.object(shiftSettings.omit({ quiet: true }).shape)

export const startingShift: ShiftSettings = {
  sound: true,
  quiet: null,
  load: { critical: 1, other: 2 },
  breakUntil: null,
}

export const shiftRoutes = {
  read: routeSpec({
    method: 'get',
    path: '/desk/api/shift',
    summary: 'My settings.',
    permission: 'shift.own',
    answer: z.strictObject({ revision: z.number(), settings: shiftSettings }),
  }),
  change: routeSpec({
    method: 'put',
    path: '/desk/api/shift',
    summary: 'Change them all.',
    permission: 'shift.own',
    body: z.strictObject({ revision: z.number().int().min(0), settings: shiftSettings }),
    answer: z.strictObject({ revision: z.number(), settings: shiftSettings }),
    problems: ['conflict'],
  }),
}
