/**
 * Passkeys (WebAuthn): the browser signs a challenge of ours that is good for five minutes and once. The authenticator must ask
 * finger, face or PIN, so a passkey is both steps in one. Bound to the name of this server, so a copied page gets nothing.
 */
import type { verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server'
import { z } from 'zod'
import type { Records } from '../../store/records.ts'
import type { Sealer } from '../../store/seal.ts'
import { shelf } from '../../store/shelf.ts'
import { newId, type Passkey, type Person, type PersonId } from './person.ts'

/** Where the browser is: WebAuthn binds to both. */
export type Site = { origin: string; host: string }
type RegistrationResponse = Parameters<typeof verifyRegistrationResponse>[0]['response']
type AuthenticationResponse = Parameters<typeof verifyAuthenticationResponse>[0]['response']
export type Challenge = { challenge: string; options: Record<string, unknown> }

/** A passkey needs a name to bind to; an address in numbers has none. */
export const hasName = (host: string): boolean => !/^[\d.]+$|:/.test(host)

/** Loaded when the first passkey is used: it costs a fifth of the start. */
const webauthn = () => import('@simplewebauthn/server')

const challengeMs = 5 * 60_000
const challengeSchema = z.strictObject({
  challenge: z.string(),
  for: z.enum(['register', 'authenticate']),
  person: z.string().optional(),
})

export type Passkeys = {
  beginRegister(site: Site, id: PersonId, person: Person): Promise<Challenge>
  /** The new passkey, or undefined when the answer is not to our challenge, from here, and checked by finger or PIN. */
  register(
    site: Site,
    id: PersonId,
    answer: { challenge: string; response: RegistrationResponse; name: string },
  ): Promise<Passkey | undefined>
  beginAuthenticate(site: Site): Promise<Challenge>
  /** The passkey as it is after this use, or undefined. `find` gives the passkey of a credential. */
  authenticate(
    site: Site,
    answer: { challenge: string; response: AuthenticationResponse },
    find: (credential: string) => Promise<Passkey | undefined>,
  ): Promise<Passkey | undefined>
}

export function createPasskeys(records: Records, sealer: Sealer, now: () => number): Passkeys {
  const challenges = shelf(records, sealer, 'challenge', challengeSchema)

  async function keep(value: z.infer<typeof challengeSchema>, options: object): Promise<Challenge> {
    const id = newId()
    await records.write([challenges.put(id, 0, value, challengeMs)])
    return { challenge: id, options: { ...options } }
  }
  /** Gives it out once: who drops it first has it. */
  async function use(id: string, what: 'register' | 'authenticate', person?: PersonId) {
    const found = await challenges.get(id)
    if (!found || found.value.for !== what || found.value.person !== person) return undefined
    const written = await records.write([challenges.drop(found)])
    return written.result === 'written' ? found.value.challenge : undefined
  }

  return {
    async beginRegister({ host }, id, person) {
      const options = await (await webauthn()).generateRegistrationOptions({
        rpName: 'Itgel',
        rpID: host,
        userName: person.login,
        userDisplayName: person.name,
        userID: new Uint8Array(Buffer.from(id, 'base64url')),
        attestationType: 'none',
        excludeCredentials: person.passkeys.map((passkey) => ({ id: passkey.id })),
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        timeout: challengeMs,
      })
      return keep({ challenge: options.challenge, for: 'register', person: id }, options)
    },
    async register({ origin, host }, id, { challenge, response, name }) {
      const expectedChallenge = await use(challenge, 'register', id)
      if (expectedChallenge === undefined) return undefined
      const { verifyRegistrationResponse } = await webauthn()
      const found = await quietly(() =>
        verifyRegistrationResponse({
          response,
          expectedChallenge,
          expectedOrigin: origin,
          expectedRPID: host,
          requireUserVerification: true,
        }),
      )
      if (!found?.verified) return undefined
      const { credential, credentialDeviceType } = found.registrationInfo
      return {
        id: credential.id,
        publicKey: Buffer.from(credential.publicKey).toString('base64url'),
        counter: credential.counter,
        transports: (credential.transports ?? []).map(String),
        name,
        synced: credentialDeviceType === 'multiDevice',
        addedAt: now(),
      }
    },
    async beginAuthenticate({ host }) {
      // No list of credentials: it would tell who has an account.
      const options = await (await webauthn()).generateAuthenticationOptions({
        rpID: host,
        userVerification: 'required',
        timeout: challengeMs,
      })
      return keep({ challenge: options.challenge, for: 'authenticate' }, options)
    },
    async authenticate({ origin, host }, { challenge, response }, find) {
      const expectedChallenge = await use(challenge, 'authenticate')
      const passkey = await find(response.id)
      if (expectedChallenge === undefined || !passkey) return undefined
      const { verifyAuthenticationResponse } = await webauthn()
      const found = await quietly(() =>
        verifyAuthenticationResponse({
          response,
          expectedChallenge,
          expectedOrigin: origin,
          expectedRPID: host,
          requireUserVerification: true,
          credential: {
            id: passkey.id,
            publicKey: new Uint8Array(Buffer.from(passkey.publicKey, 'base64url')),
            counter: passkey.counter,
          },
        }),
      )
      return found?.verified ? { ...passkey, counter: found.authenticationInfo.newCounter } : undefined
    },
  }
}

/** The library throws on an answer that is no answer; to us that is the same as a wrong one. */
const quietly = <T>(check: () => Promise<T>): Promise<T | undefined> => check().catch(() => undefined)
