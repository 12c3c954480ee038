/**
 * The desk's own key, for what must be found again without being read: logins, recovery codes, known browsers, the audit's
 * chain. Drawn once and kept sealed, so that it outlives a change of the other keys.
 */
import { createHmac, randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { Records } from '../store/records.ts'
import type { Sealer } from '../store/seal.ts'
import { shelf } from '../store/shelf.ts'

/** Keyed hash of `text` for one purpose: 43 letters of base64url, fit for an id. */
export type Hash = (what: string, text: string) => string

export async function deskHash(records: Records, sealer: Sealer): Promise<Hash> {
  const settings = shelf(records, sealer, 'setting', z.strictObject({ key: z.string() }))
  const id = 'desk-key'
  let kept = await settings.get(id)
  if (!kept) {
    await records.write([settings.put(id, 0, { key: randomBytes(32).toString('base64') })])
    // Another process may have been first: what is kept counts.
    kept = await settings.get(id)
  }
  if (!kept) throw new Error('the key of the desk could not be kept')
  const key = Buffer.from(kept.value.key, 'base64')
  return (what, text) => createHmac('sha256', key).update(`${what}\0${text}`).digest('base64url')
}
