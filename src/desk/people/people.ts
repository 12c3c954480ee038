/**
 * The book of people. Every change is written with its audit entry, and only on the person as she was read. At least one
 * administrator who can sign in always stays: a change that takes one away checks, in the same write, that another is unchanged.
 */
import { createHash, randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { Records, RecordWrite } from '../../store/records.ts'
import type { Sealer } from '../../store/seal.ts'
import { type Shelf, shelf } from '../../store/shelf.ts'
import type { Audit } from '../audit.ts'
import type { AuditAct } from '../audit-acts.ts'
import type { Hash } from '../secret.ts'
import { type KeptPerson, newId, type Person, type PersonId, personSchema, sameLogin } from './person.ts'
import type { Role } from './roles.ts'

const loginRecord = z.strictObject({ person: z.string() })
const invitationRecord = z.strictObject({
  person: z.string(),
  purpose: z.enum(['invite', 'reset']),
  expiresAt: z.number(),
})
export type Invitation = { token: string; expiresAt: number }
export type OpenInvitation = z.infer<typeof invitationRecord> & {
  id: string
  revision: number
  kept: KeptPerson
}

export type Settable = Pick<Person, 'name' | 'roles' | 'languages' | 'childSafeguarding' | 'translates'>
/** Who does it: a person's id, `operator` or `itgel`. */
type Who = string

export type People = {
  shelf: Shelf<Person>
  get(id: PersonId): Promise<KeptPerson | undefined>
  byLogin(login: string): Promise<KeptPerson | undefined>
  byPasskey(credential: string): Promise<KeptPerson | undefined>
  all(): Promise<KeptPerson[]>
  invite(
    wanted: Settable & { login: string },
    who: Who,
  ): Promise<{ kept: KeptPerson; invitation: Invitation } | 'login-taken'>
  /** A new link. `reset`: passphrase, second step, passkeys and sessions are void at once. */
  inviteAgain(
    kept: KeptPerson,
    who: Who,
  ): Promise<{ kept: KeptPerson; invitation: Invitation } | 'conflict' | 'last-administrator'>
  /** Out within a second, everywhere; kept, because the audit names her. */
  disable(kept: KeptPerson, who: Who): Promise<KeptPerson | 'conflict' | 'last-administrator'>
  openInvitation(token: string): Promise<OpenInvitation | undefined>
  /** Uses the invitation up: she is as `become` says, and active. */
  accept(
    invitation: OpenInvitation,
    become: (person: Person) => Person,
    more: string[],
  ): Promise<KeptPerson | 'gone'>
  /** Writes her as she is now, with its entry in the audit. */
  save(
    kept: KeptPerson,
    now: Person,
    note: { who: Who; act: AuditAct; more?: string[] },
    also?: readonly RecordWrite[],
  ): Promise<KeptPerson | 'conflict' | 'last-administrator'>
  /** The part of a write by which a credential is found again. */
  passkeyWrite(credential: string, person: PersonId): RecordWrite
  passkeyDrop(credential: string): Promise<RecordWrite[]>
}

export const isActiveAdministrator = ({ state, roles }: Person): boolean =>
  state === 'active' && roles.includes('administrator')

export const invitationId = (token: string): string => createHash('sha256').update(token).digest('base64url')

export function createPeople(parts: {
  records: Records
  sealer: Sealer
  audit: Audit
  hash: Hash
  now: () => number
  invitationMs: number
}): People {
  const { records, sealer, audit, hash, now, invitationMs } = parts
  const people = shelf(records, sealer, 'person', personSchema)
  const logins = shelf(records, sealer, 'login', loginRecord)
  const passkeys = shelf(records, sealer, 'passkey', loginRecord)
  const invitations = shelf(records, sealer, 'invitation', invitationRecord)
  const loginId = (login: string): string => hash('login', sameLogin(login))
  const passkeyId = (credential: string): string => hash('passkey', credential)

  /** `checks`: another administrator, as she is, where this change takes one away. */
  async function stillLed(before: Person, after: Person, id: PersonId): Promise<RecordWrite[] | undefined> {
    if (!isActiveAdministrator(before) || isActiveAdministrator(after)) return []
    const other = (await people.all()).find((each) => each.id !== id && isActiveAdministrator(each.value))
    return other && [people.check(other)]
  }
  async function openedBy(kept: KeptPerson): Promise<RecordWrite[]> {
    const open = kept.value.invitation && (await invitations.get(kept.value.invitation))
    return open ? [invitations.drop(open)] : []
  }
  function invitationFor(person: PersonId, purpose: 'invite' | 'reset') {
    const token = randomBytes(32).toString('base64url')
    const id = invitationId(token)
    const expiresAt = now() + invitationMs
    return {
      id,
      invitation: { token, expiresAt },
      write: invitations.put(id, 0, { person, purpose, expiresAt }, invitationMs),
    }
  }
  async function find(shelfOf: typeof logins, id: string): Promise<KeptPerson | undefined> {
    const found = await shelfOf.get(id)
    return found && people.get(found.value.person)
  }

  const own: People = {
    shelf: people,
    get: (id) => people.get(id),
    byLogin: (login) => find(logins, loginId(login)),
    byPasskey: (credential) => find(passkeys, passkeyId(credential)),
    all: () => people.all(),
    async invite({ login, ...settable }, who) {
      const id = newId()
      const open = invitationFor(id, 'invite')
      const person: Person = {
        shape: 1,
        ...settable,
        login: login.trim(),
        state: 'invited',
        recovery: [],
        passkeys: [],
        invitation: open.id,
        cut: 0,
        rights: 0,
        createdAt: now(),
      }
      const written = await audit.write(
        [logins.put(loginId(login), 0, { person: id }), people.put(id, 0, person), open.write],
        { who, act: 'person.invited', kind: 'person', id, more: roleCodes(person.roles) },
      )
      if (written.result === 'conflict') return 'login-taken'
      return {
        kept: { id, revision: written.revisions[1] ?? 0, value: person },
        invitation: open.invitation,
      }
    },
    async inviteAgain(kept, who) {
      const { passphrase: _, totp: __, totpBegun: ___, ...rest } = kept.value
      const open = invitationFor(kept.id, kept.value.state === 'invited' ? 'invite' : 'reset')
      const person: Person = {
        ...rest,
        state: 'invited',
        recovery: [],
        passkeys: [],
        invitation: open.id,
        cut: rest.cut + 1,
      }
      const gone = await Promise.all(kept.value.passkeys.map(({ id }) => own.passkeyDrop(id)))
      const saved = await own.save(kept, person, { who, act: 'person.reset' }, [
        open.write,
        ...(await openedBy(kept)),
        ...gone.flat(),
      ])
      return typeof saved === 'string' ? saved : { kept: saved, invitation: open.invitation }
    },
    async disable(kept, who) {
      const { invitation: _, ...person } = kept.value
      const disabled: Person = { ...person, state: 'disabled', cut: person.cut + 1 }
      return own.save(kept, disabled, { who, act: 'person.disabled' }, await openedBy(kept))
    },
    async openInvitation(token) {
      const found = await invitations.get(invitationId(token))
      const kept = found && (await people.get(found.value.person))
      if (!found || kept?.value.state !== 'invited' || kept.value.invitation !== found.id) return undefined
      return { ...found.value, id: found.id, revision: found.revision, kept }
    },
    async accept(open, become, more) {
      const { invitation: _, ...person } = become(open.kept.value)
      const saved = await own.save(
        open.kept,
        { ...person, state: 'active', rights: person.rights + 1 },
        { who: open.kept.id, act: 'person.joined', more },
        [invitations.drop(open), ...person.passkeys.map(({ id }) => own.passkeyWrite(id, open.kept.id))],
      )
      return typeof saved === 'string' ? 'gone' : saved
    },
    async save(kept, person, { who, act, more }, also = []) {
      // The operator resets even the last one, who lost her phone: she holds the new link.
      const led = who === 'operator' && act === 'person.reset'
      const checks = led ? [] : await stillLed(kept.value, person, kept.id)
      if (!checks) return 'last-administrator'
      const written = await audit.write([people.put(kept.id, kept.revision, person), ...checks, ...also], {
        who,
        act,
        kind: 'person',
        id: kept.id,
        ...(more ? { more } : {}),
      })
      if (written.result === 'conflict') return 'conflict'
      return { id: kept.id, revision: written.revisions[0] ?? 0, value: person }
    },
    passkeyWrite: (credential, person) => passkeys.put(passkeyId(credential), 0, { person }),
    async passkeyDrop(credential) {
      const found = await passkeys.get(passkeyId(credential))
      return found ? [passkeys.drop(found)] : []
    },
  }
  return own
}

export const roleCodes = (roles: readonly Role[]): string[] => roles.map((role) => `role.${role}`)
