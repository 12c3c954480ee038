/** One's own account: second step, recovery codes, passphrase, passkeys. All of it only shortly after proving who one is. */

import { hasName } from '../../people/passkeys.ts'
import { hashPassphrase, weakness } from '../../people/passphrase.ts'
import type { Person } from '../../people/person.ts'
import {
  newRecoveryCodes,
  newTotpSecret,
  qrPath,
  recoveryHash,
  stepOf,
  totpUri,
} from '../../people/second-step.ts'
import { refuse } from '../../problem.ts'
import { type Route, serve } from '../../route.ts'
import { signInRoutes } from './contract.ts'
import { counted, letIn } from './enter.ts'

/** Whether she can still sign in. */
const hasAWay = ({ passphrase, totp, passkeys, demo }: Person): boolean =>
  passkeys.length > 0 || (passphrase !== undefined && (totp !== undefined || demo === true))

export const accountRoutes: readonly Route[] = [
  serve(signInRoutes.totpBegin, async ({ desk, person }) => {
    const kept = person()
    const secret = await newTotpSecret()
    // No note: nothing holds before the first code.
    const written = await desk.store.records.write([
      desk.people.shelf.put(kept.id, kept.revision, { ...kept.value, totpBegun: secret }),
    ])
    if (written.result !== 'written') return refuse('conflict')
    const uri = await totpUri(secret, kept.value.login)
    return { secret, uri, qr: await qrPath(uri) }
  }),
  serve(signInRoutes.totpConfirm, async (ask) => {
    const { desk, body } = ask
    const kept = ask.person()
    const { totpBegun: secret, ...person } = kept.value
    const full = await counted(ask, person.login)
    if (full) return full
    const step = secret === undefined ? undefined : await stepOf(secret, body.code, desk.now())
    if (secret === undefined || step === undefined) return refuse('wrong')
    const recoveryCodes = newRecoveryCodes()
    const me = await letIn(ask, {
      kept,
      now: {
        ...person,
        totp: { secret, lastStep: step },
        recovery: recoveryCodes.map((code) => recoveryHash(desk.hash, kept.id, code)),
      },
      stage: 'full',
      act: 'totp.set',
    })
    return me === 'conflict' ? refuse('conflict') : { recoveryCodes, me }
  }),
  serve(signInRoutes.renewRecovery, async ({ desk, person }) => {
    const kept = person()
    const recoveryCodes = newRecoveryCodes()
    const recovery = recoveryCodes.map((code) => recoveryHash(desk.hash, kept.id, code))
    const saved = await desk.people.save(
      kept,
      { ...kept.value, recovery },
      { who: kept.id, act: 'recovery.renewed' },
    )
    return typeof saved === 'string' ? refuse('conflict') : { recoveryCodes }
  }),
  serve(signInRoutes.changePassphrase, async (ask) => {
    const kept = ask.person()
    const weak = weakness(ask.body.passphrase, [kept.value.name, kept.value.login])
    if (weak) return refuse('weak-passphrase', { reason: weak })
    const passphrase = await hashPassphrase(ask.body.passphrase)
    const { demo: _, ...person } = kept.value
    const me = await letIn(ask, {
      kept,
      now: { ...(person.totp ? person : kept.value), passphrase, cut: person.cut + 1 },
      stage: 'full',
      act: 'passphrase.set',
    })
    return me === 'conflict' ? refuse('conflict') : me
  }),
  serve(signInRoutes.addPasskeyChallenge, async ({ desk, site, person }) =>
    hasName(site.host)
      ? desk.passkeys.beginRegister(site, person().id, person().value)
      : refuse('no-passkeys-here'),
  ),
  serve(signInRoutes.addPasskey, async (ask) => {
    const { desk, site, body } = ask
    if (!hasName(site.host)) return refuse('no-passkeys-here')
    const kept = ask.person()
    const answer = body as Parameters<typeof desk.passkeys.register>[2]
    const passkey = await desk.passkeys.register(site, kept.id, answer)
    if (!passkey) return refuse('wrong')
    const me = await letIn(
      ask,
      {
        kept,
        now: { ...kept.value, passkeys: [...kept.value.passkeys, passkey] },
        stage: 'full',
        act: 'passkey.added',
      },
      [desk.people.passkeyWrite(passkey.id, kept.id)],
    )
    return me === 'conflict' ? refuse('conflict') : me
  }),
  serve(signInRoutes.removePasskey, async (ask) => {
    const kept = ask.person()
    const passkeys = kept.value.passkeys.filter(({ id }) => id !== ask.body.id)
    if (passkeys.length === kept.value.passkeys.length) return refuse('not-found')
    const now = { ...kept.value, passkeys }
    if (!hasAWay(now)) return refuse('conflict', { reason: 'last-way' })
    const gone = await ask.desk.people.passkeyDrop(ask.body.id)
    const me = await letIn(ask, { kept, now, stage: 'full', act: 'passkey.removed' }, gone)
    return me === 'conflict' ? refuse('conflict') : me
  }),
]
