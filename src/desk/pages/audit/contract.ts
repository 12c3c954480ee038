/** Who read, claimed, changed, exported what, and when; and whether nobody touched the book. */
import { z } from 'zod'
import { auditActs, auditKinds } from '../../audit-acts.ts'
import { routeSpec } from '../../contract.ts'
import { idSchema } from '../../people/person.ts'

export const auditLine = z.strictObject({
  number: z.number(),
  /** ms since 1970 */
  at: z.number(),
  /** A person's id, `operator` at the terminal, or `itgel` itself. */
  who: z.string(),
  /** Her name as it is now; absent for `operator` and `itgel`. */
  name: z.string().optional(),
  act: z.enum(auditActs),
  kind: z.enum(auditKinds).optional(),
  id: z.string().optional(),
  /** Name of the person it is about, as it is now. */
  about: z.string().optional(),
  /** Codes only: `role+editor`, `passkey`. */
  more: z.array(z.string()).optional(),
})
export type AuditLine = z.infer<typeof auditLine>

export const auditRoutes = {
  list: routeSpec({
    method: 'get',
    path: '/desk/api/audit',
    summary:
      'Newest first. With a filter a page may be shorter than the limit; go on with `next` while there is one.',
    permission: 'audit.read',
    query: z.strictObject({
      before: z.coerce.number().int().positive().optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
      who: z.union([idSchema, z.literal('operator'), z.literal('itgel')]).optional(),
      act: z.enum(auditActs).optional(),
      kind: z.enum(auditKinds).optional(),
      id: z.string().max(64).optional(),
    }),
    answer: z.strictObject({ lines: z.array(auditLine), next: z.number().optional(), length: z.number() }),
    audit: { act: 'audit.read', kind: 'audit' },
  }),
  verify: routeSpec({
    method: 'get',
    path: '/desk/api/audit/verify',
    summary: 'Goes over the whole chain.',
    permission: 'audit.read',
    answer: z.strictObject({
      ok: z.boolean(),
      length: z.number(),
      /** Write it down outside: with it a later check sees whether the book was replaced. */
      head: z.string(),
      broken: z.strictObject({ number: z.number(), why: z.string() }).optional(),
    }),
    audit: { act: 'audit.read', kind: 'audit' },
  }),
}
