/** Who works at the desk: invite, change, disable. */
import { z } from 'zod'
import { done, routeSpec } from '../../contract.ts'
import { idSchema, languageSchema, loginSchema, nameSchema, personStates } from '../../people/person.ts'
import { roles } from '../../people/roles.ts'

const params = z.strictObject({ id: idSchema })
/** What an administrator may set. */
const settable = {
  name: nameSchema,
  roles: z.array(z.enum(roles)).min(1),
  languages: z.array(languageSchema).max(12),
  childSafeguarding: z.boolean(),
  /** Only for a translator. */
  translates: languageSchema.optional(),
}
export const personCard = z.strictObject({
  id: idSchema,
  /** Give it back with a change: it is refused with `conflict` when somebody changed her meanwhile. */
  revision: z.number(),
  login: loginSchema,
  state: z.enum(personStates),
  ...settable,
  /** How she signs in. */
  passphrase: z.boolean(),
  totp: z.boolean(),
  passkeys: z.number(),
  invited: z.boolean(),
  createdAt: z.number(),
  signedInAt: z.number().optional(),
  demo: z.boolean(),
})
export type PersonCard = z.infer<typeof personCard>

/** The link is shown this once: give it to her yourself, by a way you trust. */
const invitation = z.strictObject({ link: z.string(), expiresAt: z.number() })
const change = {
  permission: 'people.change',
  fresh: true,
  params,
} as const
const revision = z.number().int().positive()

export const peopleRoutes = {
  list: routeSpec({
    method: 'get',
    path: '/desk/api/people',
    summary: 'Everybody who works or worked at the desk.',
    permission: 'people.read',
    answer: z.strictObject({ people: z.array(personCard) }),
  }),
  one: routeSpec({
    method: 'get',
    path: '/desk/api/people/:id',
    summary: 'One person.',
    permission: 'people.read',
    params,
    answer: personCard,
  }),
  invite: routeSpec({
    method: 'post',
    path: '/desk/api/people',
    summary: 'Invite somebody.',
    permission: 'people.change',
    fresh: true,
    body: z.strictObject({ login: loginSchema, ...settable }),
    answer: z.strictObject({ person: personCard, invitation }),
    problems: ['login-taken'],
  }),
  change: routeSpec({
    ...change,
    method: 'put',
    path: '/desk/api/people/:id',
    summary: 'Change name, roles, languages. New roles hold from the next request.',
    body: z.strictObject({ revision, ...settable }),
    answer: personCard,
    problems: ['conflict', 'last-administrator'],
  }),
  inviteAgain: routeSpec({
    ...change,
    method: 'post',
    path: '/desk/api/people/:id/invitation',
    summary:
      'A new link: for who lost hers, or lost passphrase or phone. Passphrase, second step and passkeys are void at once.',
    body: z.strictObject({ revision }),
    answer: z.strictObject({ person: personCard, invitation }),
    problems: ['conflict', 'last-administrator'],
  }),
  disable: routeSpec({
    ...change,
    method: 'post',
    path: '/desk/api/people/:id/disable',
    summary: 'She is out within a second, everywhere.',
    body: z.strictObject({ revision }),
    answer: personCard,
    problems: ['conflict', 'last-administrator'],
  }),
  enable: routeSpec({
    ...change,
    method: 'post',
    path: '/desk/api/people/:id/enable',
    summary: 'She may sign in again as before.',
    body: z.strictObject({ revision }),
    answer: personCard,
    problems: ['conflict'],
  }),
  cut: routeSpec({
    ...change,
    method: 'post',
    path: '/desk/api/people/:id/sign-out',
    summary: 'End all her sessions; she may sign in again.',
    body: z.strictObject({ revision }),
    answer: done,
    problems: ['conflict'],
  }),
}
