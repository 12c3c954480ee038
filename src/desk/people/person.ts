/** A person of the desk, as she is kept: sealed, by an id of ours that tells nothing. */
import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { Kept } from '../../store/shelf.ts'
import { roles } from './roles.ts'

/** 16 random bytes. Safe in logs, key names and the audit. */
export type PersonId = string
export const newId = (): PersonId => randomBytes(16).toString('base64url')
export const idSchema = z.string().regex(/^[A-Za-z0-9_-]{22}$/)

/** `invited`: has not chosen yet how to sign in. `disabled`: cannot sign in, and is kept because the audit names her. */
export const personStates = ['invited', 'active', 'disabled'] as const
export type PersonState = (typeof personStates)[number]

/** BCP 47, as far as the desk needs it: `mn`, `en`, `zh`. */
export const languageSchema = z.string().regex(/^[a-z]{2,3}$/)
export const nameSchema = z.string().trim().min(1).max(60)
/** An e-mail address or a name to sign in with. */
export const loginSchema = z
  .string()
  .trim()
  .min(3)
  .max(120)
  .regex(/^[^\s\p{Cc}]+$/u)

/** How the same login is always written: no capitals, one form of each letter. */
export const sameLogin = (login: string): string => login.trim().normalize('NFKC').toLowerCase()

const passkeySchema = z.strictObject({
  /** The browser's id of the credential, base64url. */
  id: z.string(),
  /** COSE public key, base64url. */
  publicKey: z.string(),
  counter: z.number().int().min(0),
  transports: z.array(z.string()),
  /** What she called it. */
  name: z.string(),
  /** On one device only, or carried over by the maker's cloud. */
  synced: z.boolean(),
  addedAt: z.number(),
})
export type Passkey = z.infer<typeof passkeySchema>

export const personSchema = z.strictObject({
  shape: z.literal(1),
  /** Shown to colleagues. Never to her who writes. */
  name: z.string(),
  login: z.string(),
  roles: z.array(z.enum(roles)),
  languages: z.array(z.string()),
  childSafeguarding: z.boolean(),
  /** The one language a translator may change. */
  translates: z.string().optional(),
  state: z.enum(personStates),
  /** Argon2id, in PHC form. */
  passphrase: z.string().optional(),
  /** `lastStep`: the last 30 s step a code was used in; no code is taken twice. */
  totp: z.strictObject({ secret: z.string(), lastStep: z.number() }).optional(),
  /** Begun and not yet confirmed by a first code. */
  totpBegun: z.string().optional(),
  /** Hashes of the recovery codes that are left. */
  recovery: z.array(z.string()),
  passkeys: z.array(passkeySchema),
  /** The invitation that is open: its record's id. */
  invitation: z.string().optional(),
  /** Sessions begun under another number are over. */
  cut: z.number(),
  /** Grows when she may do more or less than before: sessions get a new id at the next request. */
  rights: z.number(),
  createdAt: z.number(),
  signedInAt: z.number().optional(),
  /** Made up for a first look; never in production. */
  demo: z.literal(true).optional(),
})
export type Person = z.infer<typeof personSchema>
export type KeptPerson = Kept<Person>

/** Whether she may open cases now: who was disabled, or has another work, may not. */
export const isCounselling = ({ roles, state }: Pick<Person, 'roles' | 'state'>): boolean =>
  state === 'active' && (roles.includes('counsellor') || roles.includes('supervisor'))

export const hasLeft = ({ state }: Pick<Person, 'state'>): boolean => state === 'disabled'

/** Whether a second step is asked of her after the passphrase. */
export const hasSecondStep = (person: Person): boolean => person.totp !== undefined
