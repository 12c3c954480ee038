/** After a change of the master keys: what staff keep is sealed anew under the first, so that the old key can go. */
import { type RecordId, type Records, recordKinds } from './records.ts'
import type { Sealer } from './seal.ts'

const pageSize = 200

/** Gives how many were sealed anew. One that is changed meanwhile is new by that; one that ends, still ends. */
export async function resealRecords(
  records: Records,
  sealer: Pick<Sealer, 'isOld' | 'sealRecord' | 'openRecord'>,
): Promise<number> {
  let count = 0
  for (const kind of recordKinds) {
    let after: RecordId | undefined
    do {
      const page = await records.list(kind, { after, limit: pageSize })
      for (const { id, revision, sealed } of page.records) {
        if (!sealer.isOld(sealed)) continue
        const anew = sealer.sealRecord(kind, id, sealer.openRecord(kind, id, sealed))
        const written = await records.write([
          { kind, id, expected: revision, do: 'put', sealed: anew, expireMs: 'keep' },
        ])
        if (written.result === 'written') count++
      }
      after = page.next
    } while (after !== undefined)
  }
  return count
}
