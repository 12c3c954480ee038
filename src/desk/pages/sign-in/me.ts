/** Who she is and how far in, as the page is told. */
import { couldEver, permissions } from '../../can.ts'
import type { Desk } from '../../desk.ts'
import { actorOf } from '../../frame.ts'
import { hasName, type Site } from '../../people/passkeys.ts'
import { idleMs, type Present } from '../../session.ts'
import type { Me } from './contract.ts'

export function meOf(desk: Desk, site: Site, present: Present | undefined): Me {
  if (!present) return { stage: 'none', passkeys: hasName(site.host), production: desk.settings.production }
  const { session, person, stage } = present
  const { csrf, endsAt, seenAt } = session.value
  const { name, login } = person.value
  switch (stage) {
    case 'second':
      return { stage, csrf, endsAt }
    case 'enrol':
      return { stage, csrf, endsAt, name, login }
    case 'locked':
      return {
        stage,
        csrf,
        endsAt,
        name,
        login,
        passphrase: person.value.passphrase !== undefined,
        passkeys: person.value.passkeys.length > 0 && hasName(site.host),
      }
    case 'full':
      return { stage, csrf, endsAt, locksAt: seenAt + idleMs, person: full(present) }
  }
}

function full(present: Present): Extract<Me, { stage: 'full' }>['person'] {
  const { id, value } = present.person
  const actor = actorOf(present)
  return {
    id,
    name: value.name,
    login: value.login,
    roles: value.roles,
    languages: value.languages,
    childSafeguarding: value.childSafeguarding,
    ...(value.translates ? { translates: value.translates } : {}),
    permissions: permissions.filter((permission) => couldEver(actor, permission)),
    totp: value.totp !== undefined,
    recoveryCodesLeft: value.recovery.length,
    passphrase: value.passphrase !== undefined,
    passkeys: value.passkeys.map(({ id: passkey, name, synced, addedAt }) => ({
      id: passkey,
      name,
      synced,
      addedAt,
    })),
    demo: value.demo ?? false,
  }
}
