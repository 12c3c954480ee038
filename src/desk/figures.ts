/**
 * What every process counted of its channels, so that whoever looks at one sees all: each keeps a sealed record of its own tally
 * and renews it. A process that is gone counts no more, but when something last came or failed is remembered for a day.
 */
import { z } from 'zod'
import { channelIds } from '../message.ts'
import { shelf } from '../store/shelf.ts'
import type { Tally, Tallying } from '../tally.ts'
import type { Desk } from './desk.ts'
import { newId } from './people/person.ts'

export const renewMs = 30_000
const rememberedMs = 24 * 3600_000

const counts = z.record(z.string(), z.strictObject({ count: z.number(), at: z.number() }))
const kept = z.strictObject({
  startedAt: z.number(),
  /** When it was last renewed, ms since 1970. */
  at: z.number(),
  channels: z.partialRecord(z.enum(channelIds), z.strictObject({ in: counts, out: counts })),
})
export type KeptTally = z.infer<typeof kept>

export type Figures = {
  /** Of this process as they are now, of the others as they last told. */
  all(): Promise<KeptTally[]>
  renew(): Promise<void>
}

export function createFigures(
  { store, sealer, now }: Pick<Desk, 'store' | 'sealer' | 'now'>,
  tally: Pick<Tallying, 'read'>,
): Figures {
  const tallies = shelf(store.records, sealer, 'tally', kept)
  const own = newId()
  const mine = (): KeptTally => ({ ...(tally.read() as Tally & Pick<KeptTally, 'channels'>), at: now() })
  return {
    async all() {
      const others = (await tallies.all()).filter(({ id }) => id !== own)
      return [mine(), ...others.map(({ value }) => value)]
    },
    async renew() {
      const before = await tallies.get(own)
      await store.records.write([tallies.put(own, before?.revision ?? 0, mine(), rememberedMs)])
    },
  }
}
