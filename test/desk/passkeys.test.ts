/** Passkeys in a real browser, with the authenticator Chromium itself plays. */

import type { CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Chromium, launchChromium } from '../support/chromium.ts'
import { type Helpdesk, type Json, openHelpdesk } from './helpdesk.ts'

let chrome: Chromium
let helpdesk: Helpdesk
let url: string
beforeAll(async () => {
  chrome = await launchChromium()
  helpdesk = await openHelpdesk()
  // A passkey is bound to a name; an address in numbers has none.
  url = helpdesk.url.replace('127.0.0.1', 'localhost')
})
afterAll(async () => {
  await chrome.close()
  await helpdesk.close()
})

async function open(userVerified = true): Promise<{ page: Page; cdp: CDPSession; authenticator: string }> {
  const context = await chrome.newContext()
  const page = await context.newPage()
  await page.goto(`${url}/desk`)
  const cdp = await context.newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: userVerified,
      automaticPresenceSimulation: true,
    },
  })
  return { page, cdp, authenticator: authenticatorId }
}
/** As the desk's client does. */
const ask = (page: Page, path: string, body: Json, csrf = ''): Promise<{ status: number; body: Json }> =>
  page.evaluate(
    `fetch(${JSON.stringify(path)}, { method: 'POST', headers: { 'content-type': 'application/json', 'x-desk-token': ${JSON.stringify(csrf)} }, body: ${JSON.stringify(JSON.stringify(body))} })
      .then(async (answer) => ({ status: answer.status, body: await answer.json() }))`,
  )
const create = (page: Page, options: Json): Promise<Json> =>
  page.evaluate(
    `navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(${JSON.stringify(options)}) }).then((made) => made.toJSON())`,
  )
const sign = (page: Page, options: Json): Promise<Json> =>
  page.evaluate(
    `navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(${JSON.stringify(options)}) }).then((made) => made.toJSON())`,
  )
async function invited(login: string): Promise<string> {
  const made = await helpdesk.desk.people.invite(
    { login, name: 'Сараа', roles: ['administrator'], languages: ['mn'], childSafeguarding: false },
    'operator',
  )
  return typeof made === 'string' ? made : made.invitation.token
}
async function joined(page: Page, login: string): Promise<{ status: number; body: Json }> {
  const token = await invited(login)
  const begun = await ask(page, '/desk/api/invitation/passkey/challenge', { token })
  const response = await create(page, begun.body.options)
  return ask(page, '/desk/api/invitation/passkey', {
    token,
    challenge: begun.body.challenge,
    response,
    name: 'Утас',
  })
}
async function signedIn(page: Page): Promise<{ status: number; body: Json; sent: Json }> {
  const begun = await ask(page, '/desk/api/sign-in/passkey/challenge', {})
  const sent = { challenge: begun.body.challenge, response: await sign(page, begun.body.options) }
  return { ...(await ask(page, '/desk/api/sign-in/passkey', sent)), sent }
}

describe('a passkey', () => {
  test('accepts an invitation, signs in, unlocks, and is known by its name', async () => {
    const { page } = await open()
    const accepted = await joined(page, 'passkey@example.mn')
    expect(accepted).toMatchObject({
      status: 200,
      body: { stage: 'full', person: { passphrase: false, totp: false } },
    })
    expect(accepted.body.person.passkeys).toMatchObject([{ name: 'Утас' }])
    await ask(page, '/desk/api/sign-out', {}, accepted.body.csrf)
    const again = await signedIn(page)
    expect(again).toMatchObject({ status: 200, body: { stage: 'full' } })
    helpdesk.pass(15 * 60_000)
    const me = (await page.evaluate("fetch('/desk/api/me').then((answer) => answer.json())")) as Json
    expect(me).toMatchObject({ stage: 'locked', passkeys: true, passphrase: false })
    const unlocked = await signedIn(page)
    expect(unlocked.body).toMatchObject({ stage: 'full', endsAt: again.body.endsAt })
  })

  test('answers one challenge, once', async () => {
    const { page } = await open()
    await joined(page, 'once@example.mn')
    const first = await signedIn(page)
    expect(first.status).toBe(200)
    expect(await ask(page, '/desk/api/sign-in/passkey', first.sent)).toMatchObject({
      status: 401,
      body: { code: 'wrong' },
    })
    const begun = await ask(page, '/desk/api/sign-in/passkey/challenge', {})
    const twice = { challenge: begun.body.challenge, response: await sign(page, begun.body.options) }
    const both = await Promise.all([0, 1].map(() => ask(page, '/desk/api/sign-in/passkey', twice)))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 401])
    const other = await ask(page, '/desk/api/sign-in/passkey/challenge', {})
    const moved = { ...first.sent, challenge: other.body.challenge }
    expect((await ask(page, '/desk/api/sign-in/passkey', moved)).status).toBe(401)
    const late = await ask(page, '/desk/api/sign-in/passkey/challenge', {})
    const response = await sign(page, late.body.options)
    helpdesk.pass(5 * 60_000)
    expect(
      (await ask(page, '/desk/api/sign-in/passkey', { challenge: late.body.challenge, response })).status,
    ).toBe(401)
  })

  test('of which one byte of the signature was changed, or that belongs to nobody here, lets nobody in', async () => {
    const { page } = await open()
    await joined(page, 'changed@example.mn')
    const begun = await ask(page, '/desk/api/sign-in/passkey/challenge', {})
    const response = await sign(page, begun.body.options)
    const { signature } = response.response
    const broken = signature.slice(0, 20) + (signature[20] === 'A' ? 'B' : 'A') + signature.slice(21)
    const sent = {
      challenge: begun.body.challenge,
      response: { ...response, response: { ...response.response, signature: broken } },
    }
    expect((await ask(page, '/desk/api/sign-in/passkey', sent)).status).toBe(401)
    const next = await ask(page, '/desk/api/sign-in/passkey/challenge', {})
    const foreign = { ...(await sign(page, next.body.options)), id: 'AAAA', rawId: 'AAAA' }
    expect(
      (await ask(page, '/desk/api/sign-in/passkey', { challenge: next.body.challenge, response: foreign }))
        .status,
    ).toBe(401)
  })

  test('that asks neither finger nor PIN is not taken', async () => {
    const { page } = await open(false)
    const token = await invited('unverified@example.mn')
    const begun = await ask(page, '/desk/api/invitation/passkey/challenge', { token })
    const made = await create(page, begun.body.options).then(
      () => 'made',
      () => 'refused by the browser',
    )
    expect(made).toBe('refused by the browser')
  })

  test('of a disabled person lets nobody in, and the last way in cannot be removed', async () => {
    const { page } = await open()
    const accepted = await joined(page, 'last@example.mn')
    const { csrf, person } = accepted.body
    const removed = await ask(page, '/desk/api/me/passkeys/remove', { id: person.passkeys[0].id }, csrf)
    expect(removed).toMatchObject({ status: 409, body: { code: 'conflict', reason: 'last-way' } })
    const kept = await helpdesk.desk.people.get(person.id)
    await helpdesk.desk.people.disable(kept!, 'operator')
    expect((await signedIn(page)).status).toBe(401)
  })

  test('can be added to an account that has one, and the first then removed', async () => {
    const { page, cdp, authenticator } = await open()
    const accepted = await joined(page, 'two@example.mn')
    const first = accepted.body.person.passkeys[0].id
    // Another device: the first one’s key is not on it.
    await cdp.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId: authenticator })
    await cdp.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    })
    const begun = await ask(page, '/desk/api/me/passkeys/challenge', {}, accepted.body.csrf)
    const response = await create(page, begun.body.options)
    const added = await ask(
      page,
      '/desk/api/me/passkeys',
      { challenge: begun.body.challenge, response, name: 'Компьютер' },
      accepted.body.csrf,
    )
    expect(added.body.person.passkeys.map(({ name }: { name: string }) => name)).toEqual([
      'Утас',
      'Компьютер',
    ])
    const removed = await ask(page, '/desk/api/me/passkeys/remove', { id: first }, added.body.csrf)
    expect(removed.body.person.passkeys).toHaveLength(1)
    expect((await signedIn(page)).body).toMatchObject({ stage: 'full' })
  })

  test('is not offered where the address has no name', async () => {
    const browser = helpdesk.browser()
    expect((await browser.get('/desk/api/me')).body).toMatchObject({ stage: 'none', passkeys: false })
    expect((await browser.post('/desk/api/sign-in/passkey/challenge')).body.code).toBe('no-passkeys-here')
  })
})
