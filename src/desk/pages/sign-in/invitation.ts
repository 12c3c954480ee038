/** Accepting an invitation: with a passphrase, which leads on to the second step, or with a passkey. Either uses it up. */

import { hasName } from '../../people/passkeys.ts'
import { hashPassphrase, weakness } from '../../people/passphrase.ts'
import type { OpenInvitation } from '../../people/people.ts'
import type { Person } from '../../people/person.ts'
import { refuse } from '../../problem.ts'
import { type Route, serve } from '../../route.ts'
import { signInRoutes } from './contract.ts'
import { type Entering, entered } from './enter.ts'

async function join(
  entering: Entering,
  open: OpenInvitation,
  become: (person: Person) => Person,
  stage: 'enrol' | 'full',
  how: string,
) {
  const { desk } = entering
  const kept = await desk.people.accept(open, become, [how])
  if (kept === 'gone') return refuse('gone')
  const begun = desk.sessions.begin(kept, stage)
  await desk.store.records.write([begun.write])
  return entered(entering, begun)
}

export const invitationRoutes: readonly Route[] = [
  serve(signInRoutes.invitation, async ({ desk, site, body }) => {
    const open = await desk.people.openInvitation(body.token)
    if (!open) return refuse('gone')
    const { name, login } = open.kept.value
    return { name, login, purpose: open.purpose, expiresAt: open.expiresAt, passkeys: hasName(site.host) }
  }),
  serve(signInRoutes.acceptPassphrase, async (ask) => {
    const open = await ask.desk.people.openInvitation(ask.body.token)
    if (!open) return refuse('gone')
    const { name, login } = open.kept.value
    const weak = weakness(ask.body.passphrase, [name, login])
    if (weak) return refuse('weak-passphrase', { reason: weak })
    const passphrase = await hashPassphrase(ask.body.passphrase)
    return join(ask, open, (person) => ({ ...person, passphrase }), 'enrol', 'passphrase')
  }),
  serve(signInRoutes.acceptPasskeyChallenge, async ({ desk, site, body }) => {
    if (!hasName(site.host)) return refuse('no-passkeys-here')
    const open = await desk.people.openInvitation(body.token)
    return open ? desk.passkeys.beginRegister(site, open.kept.id, open.kept.value) : refuse('gone')
  }),
  serve(signInRoutes.acceptPasskey, async (ask) => {
    const { desk, site, body } = ask
    if (!hasName(site.host)) return refuse('no-passkeys-here')
    const open = await desk.people.openInvitation(body.token)
    if (!open) return refuse('gone')
    const answer = body as Parameters<typeof desk.passkeys.register>[2]
    const passkey = await desk.passkeys.register(site, open.kept.id, answer)
    if (!passkey) return refuse('wrong')
    return join(ask, open, (person) => ({ ...person, passkeys: [passkey] }), 'full', 'passkey')
  }),
]
