/**
 * Signing in, and one's own account. A passphrase leads to `second` (a code is asked), to `enrol` (a second step must be set
 * up first) or to `full` (only in a demonstration); a passkey, which asks finger or PIN itself, leads to `full`.
 * Every answer that moves a stage carries the new `me`, and the cookie has a new id.
 */
import { z } from 'zod'
import { permissions } from '../../can.ts'
import { done, routeSpec } from '../../contract.ts'
import { idSchema, languageSchema, loginSchema, nameSchema } from '../../people/person.ts'
import { roles } from '../../people/roles.ts'

const token = z.string().regex(/^[A-Za-z0-9_-]{43}$/)
/** Lengths and commonest ones are judged with `weak-passphrase` and its `reason`. */
const passphrase = z.string().min(1).max(256)
const code = z.string().regex(/^\d{6}$/)
const recoveryCode = z.string().min(16).max(30)
const short = z.string().max(4096)
const base64url = z
  .string()
  .max(8192)
  .regex(/^[A-Za-z0-9_-]*$/)

/** Of the person who is signed in. */
const meFull = z.strictObject({
  id: idSchema,
  name: nameSchema,
  login: loginSchema,
  roles: z.array(z.enum(roles)),
  languages: z.array(languageSchema),
  childSafeguarding: z.boolean(),
  translates: languageSchema.optional(),
  /** What she could ever do; the server decides each time. */
  permissions: z.array(z.enum(permissions)),
  totp: z.boolean(),
  recoveryCodesLeft: z.number(),
  passphrase: z.boolean(),
  passkeys: z.array(
    z.strictObject({ id: z.string(), name: z.string(), synced: z.boolean(), addedAt: z.number() }),
  ),
  demo: z.boolean(),
})
const timing = {
  /** Send it as `x-desk-token` with everything that is not a GET. */
  csrf: z.string(),
  /** ms since 1970: the session is over then whatever is done. */
  endsAt: z.number(),
}
export const me = z.discriminatedUnion('stage', [
  z.strictObject({
    stage: z.literal('none'),
    /** False where the address has no name (127.0.0.1): use localhost. */
    passkeys: z.boolean(),
    production: z.boolean(),
  }),
  z.strictObject({ stage: z.literal('second'), ...timing }),
  z.strictObject({ stage: z.literal('enrol'), ...timing, name: nameSchema, login: loginSchema }),
  z.strictObject({
    stage: z.literal('locked'),
    ...timing,
    name: nameSchema,
    login: loginSchema,
    /** How she may unlock. */
    passphrase: z.boolean(),
    passkeys: z.boolean(),
  }),
  z.strictObject({
    stage: z.literal('full'),
    ...timing,
    /** ms since 1970: locked then, unless something is done before. */
    locksAt: z.number(),
    person: meFull,
  }),
])
export type Me = z.infer<typeof me>

/** As `startRegistration` and `startAuthentication` of @simplewebauthn/browser take and give them. */
const challenge = { challenge: idSchema, options: z.record(z.string(), z.unknown()) }
const credential = {
  id: base64url,
  rawId: base64url,
  type: z.literal('public-key'),
  authenticatorAttachment: z.enum(['platform', 'cross-platform']).optional(),
  clientExtensionResults: z.record(z.string(), z.unknown()),
}
const registration = z.strictObject({
  ...credential,
  response: z.strictObject({
    clientDataJSON: base64url,
    attestationObject: base64url,
    authenticatorData: base64url.optional(),
    transports: z.array(z.string().max(20)).max(8).optional(),
    publicKeyAlgorithm: z.number().optional(),
    publicKey: base64url.optional(),
  }),
})
const assertion = z.strictObject({
  ...credential,
  response: z.strictObject({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: base64url.optional(),
  }),
})
const answerOfPasskey = { challenge: idSchema, response: assertion }
const newPasskey = { challenge: idSchema, response: registration, name: z.string().trim().min(1).max(40) }

export const signInRoutes = {
  me: routeSpec({
    method: 'get',
    path: '/desk/api/me',
    summary: 'Who am I, and how far in.',
    permission: 'desk.enter',
    stages: ['none', 'second', 'enrol', 'locked', 'full'],
    answer: me,
  }),
  signIn: routeSpec({
    method: 'post',
    path: '/desk/api/sign-in',
    summary: 'Sign in with a passphrase.',
    permission: 'desk.enter',
    stages: ['none', 'second', 'enrol', 'locked', 'full'],
    body: z.strictObject({ login: short, passphrase }),
    answer: me,
    problems: ['wrong'],
  }),
  code: routeSpec({
    method: 'post',
    path: '/desk/api/sign-in/code',
    summary: 'The second step: the six digits of the app.',
    permission: 'desk.enter',
    stages: ['second'],
    body: z.strictObject({ code }),
    answer: me,
    problems: ['wrong'],
  }),
  recovery: routeSpec({
    method: 'post',
    path: '/desk/api/sign-in/recovery',
    summary: 'The second step with a recovery code, which is then used up.',
    permission: 'desk.enter',
    stages: ['second'],
    body: z.strictObject({ code: recoveryCode }),
    answer: me,
    problems: ['wrong'],
  }),
  passkeyChallenge: routeSpec({
    method: 'post',
    path: '/desk/api/sign-in/passkey/challenge',
    summary: 'Begin signing in (or unlocking) with a passkey.',
    permission: 'desk.enter',
    stages: ['none', 'second', 'enrol', 'locked', 'full'],
    body: z.strictObject({}),
    answer: z.strictObject(challenge),
    problems: ['no-passkeys-here'],
  }),
  passkey: routeSpec({
    method: 'post',
    path: '/desk/api/sign-in/passkey',
    summary: 'Sign in, unlock or prove oneself with a passkey.',
    permission: 'desk.enter',
    stages: ['none', 'second', 'enrol', 'locked', 'full'],
    body: z.strictObject(answerOfPasskey),
    answer: me,
    problems: ['wrong', 'no-passkeys-here'],
  }),
  unlock: routeSpec({
    method: 'post',
    path: '/desk/api/sign-in/unlock',
    summary: 'Unlock after 15 idle minutes, or prove oneself again before something weighty.',
    permission: 'self',
    stages: ['locked', 'full'],
    body: z.strictObject({ passphrase }),
    answer: me,
    problems: ['wrong'],
  }),
  active: routeSpec({
    method: 'post',
    path: '/desk/api/me/active',
    summary:
      'She is there: sent at most once a minute while keys or pointer move. Reading alone does not count.',
    permission: 'self',
    body: z.strictObject({}),
    answer: z.strictObject({ locksAt: z.number() }),
  }),
  signOut: routeSpec({
    method: 'post',
    path: '/desk/api/sign-out',
    summary: 'Sign out here.',
    permission: 'self',
    stages: ['second', 'enrol', 'locked', 'full'],
    body: z.strictObject({}),
    answer: done,
  }),
  signOutEverywhere: routeSpec({
    method: 'post',
    path: '/desk/api/sign-out/everywhere',
    summary: 'Sign out here and in every other browser.',
    permission: 'self',
    stages: ['locked', 'full'],
    body: z.strictObject({}),
    answer: done,
  }),

  invitation: routeSpec({
    method: 'post',
    path: '/desk/api/invitation',
    summary: 'Whose invitation this is. The token stands behind the # of the link and never in an address.',
    permission: 'desk.enter',
    stages: ['none', 'second', 'enrol', 'locked', 'full'],
    body: z.strictObject({ token }),
    answer: z.strictObject({
      name: nameSchema,
      login: loginSchema,
      purpose: z.enum(['invite', 'reset']),
      expiresAt: z.number(),
      passkeys: z.boolean(),
    }),
    problems: ['gone'],
  }),
  acceptPassphrase: routeSpec({
    method: 'post',
    path: '/desk/api/invitation/passphrase',
    summary: 'Accept it with a passphrase; the second step is set up next (`enrol`).',
    permission: 'desk.enter',
    stages: ['none', 'second', 'enrol', 'locked', 'full'],
    body: z.strictObject({ token, passphrase }),
    answer: me,
    problems: ['gone', 'weak-passphrase'],
  }),
  acceptPasskeyChallenge: routeSpec({
    method: 'post',
    path: '/desk/api/invitation/passkey/challenge',
    summary: 'Begin accepting it with a passkey.',
    permission: 'desk.enter',
    stages: ['none', 'second', 'enrol', 'locked', 'full'],
    body: z.strictObject({ token }),
    answer: z.strictObject(challenge),
    problems: ['gone', 'no-passkeys-here'],
  }),
  acceptPasskey: routeSpec({
    method: 'post',
    path: '/desk/api/invitation/passkey',
    summary: 'Accept it with a passkey, and be signed in.',
    permission: 'desk.enter',
    stages: ['none', 'second', 'enrol', 'locked', 'full'],
    body: z.strictObject({ token, ...newPasskey }),
    answer: me,
    problems: ['gone', 'wrong', 'no-passkeys-here'],
  }),

  totpBegin: routeSpec({
    method: 'post',
    path: '/desk/api/me/totp',
    summary:
      'Begin to set up the second step: the secret for the app, as text, address and QR picture (SVG path).',
    permission: 'self',
    stages: ['enrol', 'full'],
    fresh: true,
    body: z.strictObject({}),
    answer: z.strictObject({
      secret: z.string(),
      uri: z.string(),
      /** A square of `size` by `size` units and one path for it; draw it as SVG with a quiet edge of 4 units. */
      qr: z.strictObject({ size: z.number(), path: z.string() }),
    }),
  }),
  totpConfirm: routeSpec({
    method: 'post',
    path: '/desk/api/me/totp/confirm',
    summary: 'Confirm it by a first code. The recovery codes are shown this once.',
    permission: 'self',
    stages: ['enrol', 'full'],
    fresh: true,
    body: z.strictObject({ code }),
    answer: z.strictObject({ recoveryCodes: z.array(z.string()), me }),
    problems: ['wrong', 'conflict'],
  }),
  renewRecovery: routeSpec({
    method: 'post',
    path: '/desk/api/me/recovery',
    summary: 'New recovery codes; the old ones are void.',
    permission: 'self',
    fresh: true,
    body: z.strictObject({}),
    answer: z.strictObject({ recoveryCodes: z.array(z.string()) }),
    problems: ['conflict'],
  }),
  changePassphrase: routeSpec({
    method: 'post',
    path: '/desk/api/me/passphrase',
    summary: 'Set or change the passphrase; every other session ends.',
    permission: 'self',
    fresh: true,
    body: z.strictObject({ passphrase }),
    answer: me,
    problems: ['weak-passphrase', 'conflict'],
  }),
  addPasskeyChallenge: routeSpec({
    method: 'post',
    path: '/desk/api/me/passkeys/challenge',
    summary: 'Begin to add a passkey.',
    permission: 'self',
    stages: ['enrol', 'full'],
    fresh: true,
    body: z.strictObject({}),
    answer: z.strictObject(challenge),
    problems: ['no-passkeys-here'],
  }),
  addPasskey: routeSpec({
    method: 'post',
    path: '/desk/api/me/passkeys',
    summary: 'Add a passkey. From `enrol` it completes signing in.',
    permission: 'self',
    stages: ['enrol', 'full'],
    fresh: true,
    body: z.strictObject(newPasskey),
    answer: me,
    problems: ['wrong', 'conflict', 'no-passkeys-here'],
  }),
  removePasskey: routeSpec({
    method: 'post',
    path: '/desk/api/me/passkeys/remove',
    summary: 'Remove a passkey; not the last way to sign in.',
    permission: 'self',
    fresh: true,
    body: z.strictObject({ id: base64url }),
    answer: me,
    problems: ['not-found', 'conflict'],
  }),
}
