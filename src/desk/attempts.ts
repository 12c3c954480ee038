/**
 * Guessing is slow, and nobody is locked out by somebody else's guessing: attempts are counted by account, by address and
 * in total, over all processes; a browser in which she signed in before has a count of its own (a mark in a cookie), and
 * passkeys, which cannot be guessed, count for no account.
 */
import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { Records } from '../store/records.ts'
import type { Sealer } from '../store/seal.ts'
import { shelf } from '../store/shelf.ts'
import { sameLogin } from './people/person.ts'
import type { Hash } from './secret.ts'

const limits = {
  /** One account, from browsers that do not know it. */
  account: { most: 5, inMs: 15 * 60_000 },
  /** One account, from one browser that knows it. */
  known: { most: 10, inMs: 15 * 60_000 },
  address: { most: 20, inMs: 60_000 },
  total: { most: 200, inMs: 60_000 },
} as const
type Limit = keyof typeof limits

export type Attempt = { login?: string | undefined; address: string; browser: string | undefined }
export type Attempts = {
  /** Counts one; gives the seconds to wait when it is one too many. */
  take(attempt: Attempt): Promise<number | undefined>
  /** It was right: this account's count begins anew. */
  right(attempt: Attempt): Promise<void>
  /** The mark for a browser in which this account signed in. */
  mark(login: string): string
}

const bucketSchema = z.strictObject({ count: z.number(), since: z.number() })
const mostTries = 20

export function createAttempts(records: Records, sealer: Sealer, hash: Hash, now: () => number): Attempts {
  const buckets = shelf(records, sealer, 'attempts', bucketSchema)
  const markOf = (random: string, login: string): string => hash('browser', `${random}\n${sameLogin(login)}`)

  function known({ login, browser }: Attempt): string | undefined {
    const [random, mark] = browser?.split('.') ?? []
    return login !== undefined && random && mark === markOf(random, login) ? random : undefined
  }
  function account(attempt: Attempt): [Limit, string] | undefined {
    const { login } = attempt
    if (login === undefined) return undefined
    const browser = known(attempt)
    return browser
      ? ['known', hash('attempts', `known\n${browser}\n${sameLogin(login)}`)]
      : ['account', hash('attempts', `account\n${sameLogin(login)}`)]
  }
  /** Seconds to wait, or undefined when there was room. */
  async function count(limit: Limit, id: string): Promise<number | undefined> {
    const { most, inMs } = limits[limit]
    for (let tries = 0; tries < mostTries; tries++) {
      const found = await buckets.get(id)
      // A clock that was put back does not make anybody wait longer than the window is.
      const since = Math.min(found?.value.since ?? 0, now())
      const open =
        found && since + inMs > now() ? { count: found.value.count, since } : { count: 0, since: now() }
      const leftMs = open.since + inMs - now()
      if (open.count >= most) return Math.ceil(leftMs / 1000)
      const more = { count: open.count + 1, since: open.since }
      const written = await records.write([buckets.put(id, found?.revision ?? 0, more, leftMs)])
      if (written.result === 'written') return undefined
    }
    return 1
  }

  return {
    async take(attempt) {
      const own = account(attempt)
      // Who knows the browser is not kept out by a flood from elsewhere, nor who has what cannot be guessed.
      const address: [Limit, string] = ['address', hash('attempts', `address\n${attempt.address}`)]
      const shared: [Limit, string][] = known(attempt) ? [] : own ? [address, ['total', 'total']] : [address]
      for (const [limit, id] of own ? [...shared, own] : shared) {
        const wait = await count(limit, id)
        if (wait !== undefined) return wait
      }
      return undefined
    },
    async right(attempt) {
      const own = account(attempt)
      const found = own && (await buckets.get(own[1]))
      if (found) await records.write([buckets.drop(found)])
    },
    mark(login) {
      const random = randomBytes(16).toString('base64url')
      return `${random}.${markOf(random, login)}`
    },
  }
}
