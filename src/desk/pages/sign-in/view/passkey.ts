/** Passkeys: the server's challenge goes to the browser, its answer back. Finger, face or PIN never leave the device. */
import { startAuthentication, startRegistration } from '@simplewebauthn/browser'
import { call, Problem } from '../../../ui/call.ts'
import { type Me, signInRoutes } from '../contract.ts'

/** Cancelled, timed out, or not known on this device: the browser does not tell which. */
export const notByPasskey = 'not-by-passkey'

type Options<F extends (options: never) => unknown> = Parameters<F>[0] extends { optionsJSON: infer O }
  ? O
  : never
/** The contract lists what an answer may have; browsers put nothing else in what is sent on. */
type Assertion = Parameters<typeof call<typeof signInRoutes.passkey>>[1]['body']['response']
type Registration = Parameters<typeof call<typeof signInRoutes.addPasskey>>[1]['body']['response']

const atBrowser = <T>(asked: Promise<T>): Promise<T | typeof notByPasskey> => asked.catch(() => notByPasskey)

/** Signs in, unlocks, or proves who she is. Throws a `Problem` when the server refuses. */
export async function enterByPasskey(): Promise<Me | typeof notByPasskey> {
  const { challenge, options } = await call(signInRoutes.passkeyChallenge, { body: {} })
  const optionsJSON = options as unknown as Options<typeof startAuthentication>
  const response = await atBrowser(startAuthentication({ optionsJSON }))
  if (response === notByPasskey) return response
  const { id, rawId, type, authenticatorAttachment, response: signed } = response
  const sent: Assertion = {
    id,
    rawId,
    type,
    ...(authenticatorAttachment ? { authenticatorAttachment } : {}),
    clientExtensionResults: {},
    response: {
      clientDataJSON: signed.clientDataJSON,
      authenticatorData: signed.authenticatorData,
      signature: signed.signature,
      ...(signed.userHandle ? { userHandle: signed.userHandle } : {}),
    },
  }
  return call(signInRoutes.passkey, { body: { challenge, response: sent } })
}

type Begun = { challenge: string; options: Record<string, unknown> }

/** A new passkey of this device. */
export async function makePasskey({ challenge, options }: Begun) {
  const optionsJSON = options as unknown as Options<typeof startRegistration>
  const made = await atBrowser(startRegistration({ optionsJSON }))
  if (made === notByPasskey) return made
  const { id, rawId, type, authenticatorAttachment, response } = made
  const sent: Registration = {
    id,
    rawId,
    type,
    ...(authenticatorAttachment ? { authenticatorAttachment } : {}),
    clientExtensionResults: {},
    response: {
      clientDataJSON: response.clientDataJSON,
      attestationObject: response.attestationObject,
      ...(response.transports ? { transports: response.transports } : {}),
    },
  }
  return { challenge, response: sent }
}

export const passkeysHere = (): boolean => typeof PublicKeyCredential === 'function'

export const asProblem = (trouble: unknown): Problem =>
  trouble instanceof Problem ? trouble : new Problem('failed')
