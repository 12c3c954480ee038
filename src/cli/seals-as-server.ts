/**
 * Whether this command would seal as the server does. What the server cannot open shuts the desk, and stands before all she writes; seen
 * at what staff keep, where there is the desk's own key as soon as anybody has been there.
 */
import type { Store } from '../store/contract.ts'
import type { Sealer } from '../store/seal.ts'

/** Reasons why it would not; none where all is well. */
export async function sealsAsServer(
  { records: kept }: Pick<Store, 'records'>,
  sealer: Pick<Sealer, 'isOld' | 'openRecord'>,
  env: Readonly<Record<string, string | undefined>>,
): Promise<string[]> {
  const { records } = await kept.list('setting', { limit: 1 })
  if (records.length === 0 && !env.SEAL_KEYS?.trim())
    return [
      'SEAL_KEYS: not set, and nobody has been in this store. What is written now would lie under the key of the demonstration, which everybody has, and a server in production would keep its desk shut. Give the SEAL_KEYS of the server; for a trial without keys start it first.',
    ]
  const same = records.every(({ id, sealed }) => {
    try {
      return !sealer.isOld(sealed) && sealer.openRecord('setting', id, sealed) !== undefined
    } catch {
      return false
    }
  })
  return same
    ? []
    : [
        'SEAL_KEYS: the first is not the one the server seals with, so nothing was asked of it. Take the server’s own; after a change of them start it first.',
      ]
}
