/** A passphrase alone opens nobody's desk. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { codeAt, goodPassphrase, type Helpdesk, openHelpdesk } from './helpdesk.ts'

let helpdesk: Helpdesk
beforeAll(async () => {
  helpdesk = await openHelpdesk()
})
afterAll(() => helpdesk.close())
test('whoever knows only the passphrase of a counsellor who signs in with a passkey does not get in', async () => {
  const passkey = {
    id: 'hers',
    publicKey: 'AAAA',
    counter: 0,
    transports: [],
    name: 'phone',
    synced: false,
    addedAt: 1,
  }
  const bolor = await helpdesk.staff(['counsellor', 'supervisor'], {
    passkeys: [passkey],
    totp: undefined,
  } as never)
  const thief = helpdesk.browser()
  await thief.post('/desk/api/sign-in', { login: bolor.login, passphrase: goodPassphrase })
  const begun = await thief.post('/desk/api/me/totp', undefined)
  if (begun.status === 200)
    await thief.post('/desk/api/me/totp/confirm', { code: await codeAt(begun.body.secret, helpdesk.now()) })
  expect((await thief.get('/desk/api/me')).body.stage).not.toBe('full')
})
