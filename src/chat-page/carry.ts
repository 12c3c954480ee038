/** Takes words to the page: a sealed item on its feed, shown once however often it is carried. */
import { writePageEvent } from '../channels/web/write.ts'
import type { Carry } from '../house.ts'
import type { Store } from '../store/contract.ts'
import type { Sealer } from '../store/seal.ts'

const keepMs = 26 * 3600_000
/** The end of a conversation says nothing of hers, and need not be kept once an open page has seen it. */
const keepEndMs = 10 * 60_000

export function carryToPage(store: Store, sealer: Sealer): Carry {
  return async ({ conversation, outbound, outboxId, key, aside }) => {
    const event = writePageEvent(outbound)
    if (event) {
      const sealed = sealer.seal(conversation, 'feed', { ...event, id: outboxId }, key)
      const kept = event.event === 'end' ? keepEndMs : keepMs
      await store.feed.add(conversation, outboxId, sealed, kept, aside)
    }
    return { kind: 'sent' }
  }
}
