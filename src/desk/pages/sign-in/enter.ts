/** Letting somebody in: a new session, its cookie, and what the page is told. */
import type { RecordWrite } from '../../../store/records.ts'
import type { AuditAct } from '../../audit-acts.ts'
import type { KeptPerson, Person } from '../../people/person.ts'
import { refuse } from '../../problem.ts'
import type { Ask } from '../../route.ts'
import type { Session } from '../../session.ts'
import type { Me } from './contract.ts'
import { meOf } from './me.ts'

/** What of an ask letting in needs, whatever the route. */
export type Entering = Pick<Ask, 'desk' | 'site' | 'present' | 'cookies' | 'address' | 'browser'>

/**
 * Saves the person as she is now together with the new session and the note, so that a code, a recovery code or a counter
 * of a passkey that is used twice lets in once. The session before it is over. `conflict`: she was changed meanwhile.
 */
export async function letIn(
  entering: Entering,
  {
    kept,
    now,
    stage,
    act,
    more,
  }: { kept: KeptPerson; now: Person; stage: Session['stage']; act: AuditAct; more?: string[] },
  also: readonly RecordWrite[] = [],
): Promise<Me | 'conflict'> {
  const { desk, present } = entering
  const signing = act === 'signed-in' && stage === 'full'
  const person: Person = signing ? { ...now, signedInAt: desk.now() } : now
  // An unlocked session and one that gained a step go on until the same end.
  const from = present?.person.id === kept.id && act !== 'signed-in' ? present.session : undefined
  const begun = desk.sessions.begin({ ...kept, value: person }, stage, from)
  const saved = await desk.people.save(kept, person, { who: kept.id, act, ...(more ? { more } : {}) }, [
    begun.write,
    ...also,
  ])
  if (typeof saved === 'string') return 'conflict'
  return entered(entering, begun)
}

/** The rest of it, once the session is written. */
export async function entered(
  { desk, site, present, cookies }: Entering,
  { token, id, session }: { token: string; id: string; session: Session },
): Promise<Me> {
  if (present) await desk.sessions.end(present.session)
  cookies.session(token, session.endsAt)
  const now = await desk.sessions.present(id)
  if (now?.stage === 'full') cookies.browser(desk.attempts.mark(now.person.value.login))
  return meOf(desk, site, now)
}

/** Counts one attempt for this account; a refusal when it is one too many. */
export async function counted({ desk, address, browser }: Entering, login: string | undefined) {
  const wait = await desk.attempts.take({ login, address, browser })
  return wait === undefined ? undefined : refuse('too-many', { retryAfter: wait })
}

/** Written down behind the answer, so that an account that exists does not answer later than one that does not. */
export function noteRefused({ desk }: Entering, kept: KeptPerson | undefined, more: string): void {
  if (!kept) return
  desk.audit
    .note({ who: 'itgel', act: 'sign-in.refused', kind: 'person', id: kept.id, more: [more] })
    .catch(() => undefined)
}
