/** The second step: six digits of an app (TOTP, RFC 6238), or one of ten recovery codes. Neither is taken twice. */
import { randomBytes } from 'node:crypto'
import type { Hash } from '../secret.ts'
import type { Person, PersonId } from './person.ts'

/** Loaded at the first use: a start does not wait for it. */
const otplib = () => import('otplib')

export const newTotpSecret = async (): Promise<string> => (await otplib()).generateSecret({ length: 20 })

/** What an app scans. The issuer is what she sees in her app: a word that tells nothing to who looks over her shoulder. */
export const totpUri = async (secret: string, login: string): Promise<string> =>
  (await otplib()).generateURI({ issuer: 'Itgel', label: login, secret })

/** One step to either side, for clocks that are off. */
const toleranceSeconds = 30

/**
 * The person with the step marked as used, when these digits are hers now; undefined otherwise. Save her before letting
 * her in: who saves first had the code.
 */
export async function withCode(person: Person, digits: string, now: number): Promise<Person | undefined> {
  if (!person.totp) return undefined
  const { secret, lastStep } = person.totp
  const step = await stepOf(secret, digits, now, lastStep)
  return step === undefined ? undefined : { ...person, totp: { secret, lastStep: step } }
}

export async function stepOf(
  secret: string,
  digits: string,
  now: number,
  lastStep?: number,
): Promise<number | undefined> {
  const { verify } = await otplib()
  const found = await verify({
    secret,
    token: digits,
    epoch: Math.floor(now / 1000),
    epochTolerance: toleranceSeconds,
    ...(lastStep !== undefined && lastStep > 0 ? { afterTimeStep: lastStep } : {}),
  })
  return found.valid && 'timeStep' in found ? found.timeStep : undefined
}

export async function qrPath(text: string): Promise<{ size: number; path: string }> {
  const { default: qrcode } = await import('qrcode')
  const { modules } = qrcode.create(text, { errorCorrectionLevel: 'M' })
  let path = ''
  for (let y = 0; y < modules.size; y++)
    for (let x = 0; x < modules.size; x++) if (modules.get(y, x)) path += `M${x} ${y}h1v1h-1z`
  return { size: modules.size, path }
}

/** Without letters that look alike. */
const alphabet = '23456789abcdefghjkmnpqrstuvwxyz'
const codeLength = 16
const howMany = 10

export function newRecoveryCodes(): string[] {
  return Array.from({ length: howMany }, () => randomLetters(codeLength).replace(/(.{4})(?!$)/g, '$1-'))
}

/** Letters drawn evenly: bytes beyond the last whole multiple are thrown away. */
export function randomLetters(count: number): string {
  const fair = 256 - (256 % alphabet.length)
  let letters = ''
  while (letters.length < count)
    for (const byte of randomBytes(count)) {
      if (byte < fair && letters.length < count) letters += alphabet[byte % alphabet.length]
    }
  return letters
}

export const recoveryHash = (hash: Hash, person: PersonId, code: string): string =>
  hash('recovery', `${person}\n${code.toLowerCase().replace(/[^a-z0-9]/g, '')}`)

/** The person without this code, when it is one of hers. */
export function withoutRecoveryCode(person: Person, hashed: string): Person | undefined {
  return person.recovery.includes(hashed)
    ? { ...person, recovery: person.recovery.filter((each) => each !== hashed) }
    : undefined
}
