/**
 * Who is at the desk: a random cookie, of which only the hash is kept. A session locks after 15 idle minutes and is over
 * after 12 hours; it gets a new id at every step of signing in and when the person may do more or less than before. It ends
 * at once when she is disabled or signed out everywhere, because person and session are read anew at every request.
 */
import { createHash, randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { Records, RecordWrite } from '../store/records.ts'
import type { Sealer } from '../store/seal.ts'
import { type Kept, type Shelf, shelf } from '../store/shelf.ts'
import type { Stage } from './contract.ts'
import type { People } from './people/people.ts'
import type { KeptPerson } from './people/person.ts'

export const idleMs = 15 * 60_000
export const absoluteMs = 12 * 3600_000
/** Between passphrase and code. */
const secondMs = 5 * 60_000
/** To set up the second step after an invitation. */
const enrolMs = 30 * 60_000
/** Seen anew at most so often: idling is exact to this. */
const seenEveryMs = 20_000
/** An old id still works so long after it was replaced: for requests that were under way. */
const graceMs = 10_000

const sessionSchema = z.strictObject({
  person: z.string(),
  stage: z.enum(['second', 'enrol', 'full']),
  csrf: z.string(),
  startedAt: z.number(),
  seenAt: z.number(),
  /** When she last proved who she is. */
  provedAt: z.number(),
  endsAt: z.number(),
  cut: z.number(),
  rights: z.number(),
  /** Wrong codes so far. */
  tries: z.number(),
  replaced: z.literal(true).optional(),
})
export type Session = z.infer<typeof sessionSchema>
export type KeptSession = Kept<Session>
/** Somebody who is in, as far as `stage` says. */
export type Present = { session: KeptSession; person: KeptPerson; stage: Exclude<Stage, 'none'> }

export type Sessions = {
  shelf: Shelf<Session>
  /** Begins a session; give `write` to the store with what let her in, and end the session it follows. */
  begin(
    person: KeptPerson,
    stage: Session['stage'],
    from?: KeptSession,
  ): { token: string; id: string; session: Session; write: RecordWrite }
  find(token: string | undefined): Promise<Present | undefined>
  /** As `find`, by the id under which it is kept. */
  present(id: string): Promise<Present | undefined>
  /** She did something. */
  touch(present: Present): Promise<Present>
  /** A new id for a session that stays: the old one ends after ten seconds. */
  renew(present: Present): Promise<{ token: string; present: Present } | undefined>
  wrongCode(present: Present): Promise<void>
  end(session: KeptSession): Promise<void>
}

export const sessionId = (token: string): string => createHash('sha256').update(token).digest('base64url')
const tokenShape = /^[A-Za-z0-9_-]{43}$/
const mostWrongCodes = 5

export function createSessions(
  records: Records,
  sealer: Sealer,
  people: Pick<People, 'get'>,
  now: () => number,
): Sessions {
  const sessions = shelf(records, sealer, 'session', sessionSchema)
  const fresh = (): string => randomBytes(32).toString('base64url')
  const left = (session: Session): number => Math.max(session.endsAt - now(), 1)

  const own: Sessions = {
    shelf: sessions,
    begin({ id: person, value }, stage, from) {
      const token = fresh()
      const at = now()
      const startedAt = from?.value.startedAt ?? at
      const lastsMs = stage === 'second' ? secondMs : stage === 'enrol' ? enrolMs : absoluteMs
      const session: Session = {
        person,
        stage,
        csrf: randomBytes(16).toString('base64url'),
        startedAt,
        seenAt: at,
        provedAt: at,
        endsAt: startedAt + lastsMs,
        cut: value.cut,
        rights: value.rights,
        tries: 0,
      }
      const id = sessionId(token)
      return { token, id, session, write: sessions.put(id, 0, session, left(session)) }
    },
    find: async (token) =>
      token !== undefined && tokenShape.test(token) ? own.present(sessionId(token)) : undefined,
    async present(id) {
      const session = await sessions.get(id)
      if (!session || session.value.endsAt <= now()) return undefined
      const person = await people.get(session.value.person)
      if (!person || person.value.state !== 'active' || person.value.cut !== session.value.cut)
        return undefined
      const { stage, seenAt } = session.value
      return { session, person, stage: stage === 'full' && seenAt + idleMs <= now() ? 'locked' : stage }
    },
    async touch(present) {
      const { session } = present
      if (now() - session.value.seenAt < seenEveryMs || session.value.replaced) return present
      const value = { ...session.value, seenAt: now() }
      const written = await records.write([sessions.put(session.id, session.revision, value, left(value))])
      // When it was changed meanwhile, it was seen meanwhile.
      return written.result === 'written'
        ? { ...present, session: { id: session.id, revision: written.revisions[0] ?? 0, value } }
        : present
    },
    async renew(present) {
      const { session, person } = present
      const token = fresh()
      const id = sessionId(token)
      const value = { ...session.value, rights: person.value.rights }
      const old = { ...value, replaced: true as const }
      const written = await records.write([
        sessions.put(id, 0, value, left(value)),
        sessions.put(session.id, session.revision, old, Math.min(graceMs, left(old))),
      ])
      return written.result === 'written'
        ? { token, present: { ...present, session: { id, revision: written.revisions[0] ?? 0, value } } }
        : undefined
    },
    async wrongCode({ session }) {
      const tries = session.value.tries + 1
      if (tries >= mostWrongCodes) return own.end(session)
      await records.write([
        sessions.put(session.id, session.revision, { ...session.value, tries }, left(session.value)),
      ])
    },
    async end({ id }) {
      // It may be touched at the same moment: then once more.
      for (let tries = 0; tries < 5; tries++) {
        const current = await sessions.get(id)
        if (!current || (await records.write([sessions.drop(current)])).result === 'written') return
      }
    },
  }
  return own
}
