import { hasName } from '../../people/passkeys.ts'
import { samePassphrase } from '../../people/passphrase.ts'
import { hasSecondStep, type KeptPerson, type Person } from '../../people/person.ts'
import { recoveryHash, withCode, withoutRecoveryCode } from '../../people/second-step.ts'
import { refuse } from '../../problem.ts'
import { type Route, serve } from '../../route.ts'
import { idleMs } from '../../session.ts'
import { accountRoutes } from './account.ts'
import { signInRoutes } from './contract.ts'
import { counted, type Entering, entered, letIn, noteRefused } from './enter.ts'
import { invitationRoutes } from './invitation.ts'
import { meOf } from './me.ts'

/** She may be changed at the same moment (a browser that retries, an administrator): read again, so often. */
const mostTries = 3

/** The second step, by whatever `use` finds of hers: a code of the app, a recovery code. */
async function secondStep(
  entering: Entering & { me(): { person: KeptPerson } },
  use: (person: Person, id: string) => Promise<Person | undefined>,
  more: 'totp' | 'recovery',
) {
  const { desk, me } = entering
  const { id, value } = me().person
  const full = await counted(entering, value.login)
  if (full) return full
  for (let tries = 0; tries < mostTries; tries++) {
    const kept = await desk.people.get(id)
    const now = kept && (await use(kept.value, id))
    if (!kept || !now) break
    const done = await letIn(entering, {
      kept,
      now,
      stage: 'full',
      act: 'signed-in',
      more: ['passphrase', more],
    })
    if (done !== 'conflict') {
      await desk.attempts.right({ login: value.login, address: entering.address, browser: entering.browser })
      return done
    }
  }
  noteRefused(entering, me().person, more)
  if (entering.present) await desk.sessions.wrongCode(entering.present)
  return refuse('wrong')
}

const signInPageRoutes: Route[] = [
  serve(signInRoutes.me, async ({ desk, site, present }) => meOf(desk, site, present)),
  serve(signInRoutes.signIn, async (ask) => {
    const { desk, body, address, browser } = ask
    const full = await counted(ask, body.login)
    if (full) return full
    const kept = await desk.people.byLogin(body.login)
    const active = kept?.value.state === 'active' ? kept : undefined
    // As long for nobody as for somebody.
    const same = await samePassphrase(active?.value.passphrase, body.passphrase)
    // Whose second step is a passkey signs in by it: a passphrase alone would let a thief add a second step of his own.
    if (!active || !same || (!hasSecondStep(active.value) && active.value.passkeys.length > 0)) {
      noteRefused(ask, kept, 'passphrase')
      return refuse('wrong')
    }
    if (!hasSecondStep(active.value) && active.value.demo && !desk.settings.production) {
      const done = await letIn(ask, {
        kept: active,
        now: active.value,
        stage: 'full',
        act: 'signed-in',
        more: ['passphrase', 'demo'],
      })
      if (done === 'conflict') return refuse('conflict')
      await desk.attempts.right({ login: body.login, address, browser })
      return done
    }
    // The count of this account begins anew with the second step only.
    const begun = desk.sessions.begin(active, hasSecondStep(active.value) ? 'second' : 'enrol')
    await desk.store.records.write([begun.write])
    return entered(ask, begun)
  }),
  serve(signInRoutes.code, (ask) =>
    secondStep(ask, (person) => withCode(person, ask.body.code, ask.desk.now()), 'totp'),
  ),
  serve(signInRoutes.recovery, (ask) =>
    secondStep(
      ask,
      async (person, id) => withoutRecoveryCode(person, recoveryHash(ask.desk.hash, id, ask.body.code)),
      'recovery',
    ),
  ),
  serve(signInRoutes.passkeyChallenge, async ({ desk, site }) =>
    hasName(site.host) ? desk.passkeys.beginAuthenticate(site) : refuse('no-passkeys-here'),
  ),
  serve(signInRoutes.passkey, async (ask) => {
    const { desk, site, body, present } = ask
    if (!hasName(site.host)) return refuse('no-passkeys-here')
    const full = await counted(ask, undefined)
    if (full) return full
    const kept = await desk.people.byPasskey(body.response.id)
    const used = await desk.passkeys.authenticate(
      site,
      body as Parameters<typeof desk.passkeys.authenticate>[1],
      async (credential) =>
        kept?.value.state === 'active' ? kept.value.passkeys.find(({ id }) => id === credential) : undefined,
    )
    if (!kept || !used) {
      noteRefused(ask, kept, 'passkey')
      return refuse('wrong')
    }
    const passkeys = kept.value.passkeys.map((each) => (each.id === used.id ? used : each))
    const again = present?.person.id === kept.id && (present.stage === 'locked' || present.stage === 'full')
    const done = await letIn(ask, {
      kept,
      now: { ...kept.value, passkeys },
      stage: 'full',
      act: again ? 'unlocked' : 'signed-in',
      more: ['passkey'],
    })
    return done === 'conflict' ? refuse('wrong') : done
  }),
  serve(signInRoutes.unlock, async (ask) => {
    const { desk, body, address, browser } = ask
    const kept = ask.person()
    const full = await counted(ask, kept.value.login)
    if (full) return full
    if (!(await samePassphrase(kept.value.passphrase, body.passphrase))) {
      noteRefused(ask, kept, 'unlock')
      return refuse('wrong')
    }
    const done = await letIn(ask, { kept, now: kept.value, stage: 'full', act: 'unlocked' })
    if (done === 'conflict') return refuse('conflict')
    await desk.attempts.right({ login: kept.value.login, address, browser })
    return done
  }),
  // The frame has touched the session, since this is no GET.
  serve(signInRoutes.active, async ({ me }) => ({ locksAt: me().session.value.seenAt + idleMs })),
  serve(signInRoutes.signOut, async ({ desk, me, cookies }) => {
    const { session, person, stage } = me()
    await desk.sessions.end(session)
    if (stage === 'full' || stage === 'locked')
      await desk.audit.note({ who: person.id, act: 'signed-out', kind: 'person', id: person.id })
    cookies.clear()
    return {}
  }),
  serve(signInRoutes.signOutEverywhere, async ({ desk, person, cookies }) => {
    for (let tries = 0; tries < mostTries; tries++) {
      const kept = await desk.people.get(person().id)
      if (!kept) break
      const saved = await desk.people.save(
        kept,
        { ...kept.value, cut: kept.value.cut + 1 },
        { who: kept.id, act: 'signed-out.everywhere' },
      )
      if (typeof saved !== 'string') {
        cookies.clear()
        return {}
      }
    }
    return refuse('conflict')
  }),
]

export const signInPage: readonly Route[] = [...signInPageRoutes, ...invitationRoutes, ...accountRoutes]
