/** All records of one kind, opened and in shape: what is on a shelf is typed, what lies in the store is sealed. */
import type { z } from 'zod'
import type { Listing, RecordId, RecordKind, Records, RecordWrite } from './records.ts'
import type { Sealer } from './seal.ts'

export type Kept<T> = { id: RecordId; revision: number; value: T }

export type Shelf<T> = {
  get(id: RecordId): Promise<Kept<T> | undefined>
  list(listing: Listing): Promise<{ found: Kept<T>[]; next?: RecordId }>
  /** Every record of the kind: only for kinds that stay small (people, the rota). */
  all(): Promise<Kept<T>[]>
  /** Parts of a write: give them to `records.write`, together with what must happen at the same time. */
  put(id: RecordId, expected: number, value: T, expireMs?: number): RecordWrite
  check(kept: Kept<T>): RecordWrite
  drop(kept: Pick<Kept<T>, 'id' | 'revision'>, forget?: true): RecordWrite
  /** Called when one of this kind was written or dropped, on any process. */
  watch(listener: (id: RecordId) => void): Promise<() => void>
}

const pageSize = 200

/** A value that is no longer in the shape of its schema is a bug of an upgrade, and throws. */
export function shelf<T>(
  records: Records,
  sealer: Pick<Sealer, 'sealRecord' | 'openRecord'>,
  kind: RecordKind,
  schema: z.ZodType<T>,
): Shelf<T> {
  const open = ({
    id,
    revision,
    sealed,
  }: {
    id: RecordId
    revision: number
    sealed: Parameters<Sealer['openRecord']>[2]
  }): Kept<T> => ({
    id,
    revision,
    value: schema.parse(sealer.openRecord(kind, id, sealed)),
  })
  const own: Shelf<T> = {
    async get(id) {
      const found = await records.get(kind, id)
      return found && open(found)
    },
    async list(listing) {
      const { records: found, next } = await records.list(kind, listing)
      return { found: found.map(open), ...(next ? { next } : {}) }
    },
    async all() {
      const every: Kept<T>[] = []
      let after: RecordId | undefined
      do {
        const page = await own.list({ after, limit: pageSize })
        every.push(...page.found)
        after = page.next
      } while (after !== undefined)
      return every
    },
    put: (id, expected, value, expireMs) => ({
      kind,
      id,
      expected,
      do: 'put',
      sealed: sealer.sealRecord(kind, id, value),
      ...(expireMs === undefined ? {} : { expireMs }),
    }),
    check: ({ id, revision }) => ({ kind, id, expected: revision, do: 'check' }),
    drop: ({ id, revision }, forget) => ({
      kind,
      id,
      expected: revision,
      do: 'drop',
      ...(forget ? { forget } : {}),
    }),
    watch: (listener) => records.watch((changed, id) => void (changed === kind && listener(id))),
  }
  return own
}
