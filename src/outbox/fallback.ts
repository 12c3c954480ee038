/**
 * The one sentence that needs no store. When the store has been away for a while she would wait in silence, so she
 * gets a safe sentence with numbers at once: at most once an hour each, and never instead of the answer, since her
 * message is not acknowledged and the platform brings it again.
 *
 * It is the only thing said that was not committed first (law 6), which is why nothing in it depends on her.
 */
import type { House } from '../house.ts'
import type { ConversationId, Outbound, Received } from '../message.ts'

export type Fallback = {
  storeAnswered(): void
  storeFailed(received: Received): void
}

const silenceMs = 10_000
const onceInMs = 3600_000
const mostRemembered = 20_000

/** `words`: the safe sentence for a guessed language. */
export function createFallback(house: House, words: (locale: string | undefined) => Outbound): Fallback {
  let awaySince: number | undefined
  const told = new Map<ConversationId, number>()
  return {
    storeAnswered() {
      if (awaySince !== undefined) house.log.info('store.back')
      awaySince = undefined
    },
    storeFailed(received) {
      const now = house.now()
      awaySince ??= now
      const { activity, channel, address } = received
      const hers = activity.type === 'message' || ['start', 'media'].includes(activity.name)
      if (now - awaySince < silenceMs || !hers) return
      const conversation = house.sealer.conversationId(channel, address)
      if (now - (told.get(conversation) ?? Number.NEGATIVE_INFINITY) < onceInMs) return
      if (told.size > mostRemembered) told.clear()
      told.set(conversation, now)
      const outbound = words('locale' in activity ? activity.locale : undefined)
      const delivery = {
        channel,
        conversation,
        address,
        outboxId: `fallback.${now}`,
        aside: true as const,
        outbound,
        key: house.sealer.newKey(conversation),
      }
      house.log.warn('fallback.said', { channel, conversation })
      // What did not arrive is said again when the platform brings her message once more.
      void house.routes
        .get(channel)
        ?.carry(delivery)
        .then(
          ({ kind }) => (kind === 'later' || kind === 'refused') && told.delete(conversation),
          () => told.delete(conversation),
        )
    },
  }
}
