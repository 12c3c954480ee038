/** What the desk's pages work with: the people, their sessions, the audit, the notices. `main.ts` opens one. */
import type { Store } from '../store/contract.ts'
import type { Sealer } from '../store/seal.ts'
import { type Attempts, createAttempts } from './attempts.ts'
import { type Audit, createAudit } from './audit.ts'
import { createPasskeys, type Passkeys } from './people/passkeys.ts'
import { createPeople, type People } from './people/people.ts'
import { deskHash, type Hash } from './secret.ts'
import { createSessions, type Sessions } from './session.ts'

export type Desk = {
  store: Store
  sealer: Sealer
  /** ms since 1970 */
  now: () => number
  hash: Hash
  audit: Audit
  people: People
  passkeys: Passkeys
  sessions: Sessions
  attempts: Attempts
  settings: DeskSettings
}
export type DeskSettings = {
  production: boolean
  /** Where browsers reach the desk, `https://…`; absent: wherever the request says it came to. */
  publicUrl?: string | undefined
  invitationMs: number
}

export async function openDesk(
  { store, sealer, now }: Pick<Desk, 'store' | 'sealer' | 'now'>,
  settings: DeskSettings,
): Promise<Desk> {
  const { records, journals } = store
  const hash = await deskHash(records, sealer)
  const audit = createAudit(records, journals, hash, now)
  const { invitationMs } = settings
  const people = createPeople({ records, sealer, audit, hash, now, invitationMs })
  return {
    store,
    sealer,
    now,
    hash,
    audit,
    people,
    passkeys: createPasskeys(records, sealer, now),
    sessions: createSessions(records, sealer, people, now),
    attempts: createAttempts(records, sealer, hash, now),
    settings,
  }
}
