/** The page's token: who holds it may write and read in one conversation. 16 random bytes and 12 of a keyed mark. */
import { createHmac, randomBytes } from 'node:crypto'
import { sameBytes } from '../channels/same-bytes.ts'
import type { PlatformId } from '../message.ts'

export type Tokens = { issue(): PlatformId; read(text: unknown): PlatformId | undefined }

export function pageTokens(pseudonymKey: Buffer): Tokens {
  const mark = (random: Buffer): Buffer =>
    createHmac('sha256', pseudonymKey).update('page token\0').update(random).digest().subarray(0, 12)
  return {
    issue() {
      const random = randomBytes(16)
      return Buffer.concat([random, mark(random)]).toString('base64url') as PlatformId
    },
    read(text) {
      if (typeof text !== 'string' || !/^[A-Za-z0-9_-]{38}$/.test(text)) return undefined
      const bytes = Buffer.from(text, 'base64url')
      const genuine =
        bytes.length === 28 &&
        sameBytes(bytes.subarray(16).toString('hex'), mark(bytes.subarray(0, 16)).toString('hex'))
      return genuine ? (bytes.toString('base64url') as PlatformId) : undefined
    },
  }
}
