/** A house of the test's own parts: a store, routes, keys and a clock; the dialogs we ship. */
import type { House, Route } from '#src/house.ts'
import type { ChannelId, ConversationId, EntryId, PlatformId, Sealed } from '#src/message.ts'
import { noMetrics } from '#src/metrics.ts'
import type { Claim, Store } from '#src/store/contract.ts'
import { createSealer, type MasterKey } from '#src/store/seal.ts'
import { shipped } from '../dialog/house.ts'

export const k1: MasterKey = { id: 'k1', key: Buffer.alloc(32, 'one') }
export const k2: MasterKey = { id: 'k2', key: Buffer.alloc(32, 'two') }
export const limits = { text: 2000, caption: 1024, choices: 13, choiceLabel: 20, choiceValueBytes: 64 }

export function bareHouse(parts: {
  store: Store
  routes: ReadonlyMap<ChannelId, Route>
  now: () => number
  keys?: readonly MasterKey[]
  /** Gets the name of each event that is logged. */
  logged?: string[]
}): House {
  const note = (name: string): void => void parts.logged?.push(name)
  return {
    config: { production: false, idleEraseMs: 24 * 3600_000 },
    store: parts.store,
    sealer: createSealer(parts.keys ?? [k1], Buffer.alloc(32, 'p')),
    log: { debug: note, info: note, warn: note, error: note },
    metrics: noMetrics,
    now: parts.now,
    surely: parts.now,
    chance: () => 0.5,
    routes: parts.routes,
    doors: new Map(),
    dialog: shipped,
    paged: () => undefined,
    casework: () => ({}),
  } as unknown as House
}

/** Her first turn on Telegram, taken, and not carried out. `name`: her address. */
export async function firstTurn(
  { store, sealer }: House,
  name: string,
): Promise<{ conversation: ConversationId; claim: Claim }> {
  const conversation = sealer.conversationId('telegram', name as PlatformId)
  const { claim } = await store.inbox.append({
    channel: 'telegram',
    conversation,
    id: name as EntryId,
    sealed: 'x' as Sealed,
    order: 1,
    holdMs: 0,
    claimMs: 5000,
  })
  if (!claim) throw new Error('nobody else has it')
  return { conversation, claim }
}
