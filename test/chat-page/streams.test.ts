/** Pages that listen: one that does not read its stream harms nobody else. */
import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { readPageMessage } from '#src/channels/web/read.ts'
import { carryToPage } from '#src/chat-page/carry.ts'
import { createStreams } from '#src/chat-page/streams.ts'
import type { Route } from '#src/house.ts'
import type { ChannelId, ConversationId, Outbound, PlatformId, Received } from '#src/message.ts'
import { createFallback } from '#src/outbox/fallback.ts'
import { memoryStore } from '#src/store/memory/store.ts'
import { bareHouse, limits } from '../support/bare-house.ts'

const amina = 'amina' as ConversationId

/** As a response behaves whose reader stands still: it never finishes, and a word after its end would end the process. */
class Stalled extends EventEmitter {
  ended = false
  destroyed = false
  writeHead(): void {}
  write(): boolean {
    if (this.ended && !this.destroyed) throw new Error('write after end')
    return false
  }
  end(): void {
    this.ended = true
  }
  destroy(): void {
    this.destroyed = true
    this.emit('close')
  }
}

test('her page shows the one sentence that was never in the outbox', async () => {
  const store = memoryStore({ channels: ['web'] })
  const routes = new Map<ChannelId, Route>()
  let now = 1_800_000_000_000
  const house = bareHouse({ store, routes, now: () => now })
  routes.set('web', { limits, reorderMs: 0, carry: carryToPage(store, house.sealer) } as Route)
  const token = 'her-token' as PlatformId
  const safe = { type: 'message', text: 'safe', author: 'bot' } as unknown as Outbound
  const fallback = createFallback(house, () => safe)
  const wrote = readPageMessage({ id: 'm1', n: 1, text: 'help', language: 'en' }, token, now) as Received
  fallback.storeFailed(wrote)
  now += 11_000
  fallback.storeFailed(wrote)
  await new Promise((resolve) => setImmediate(resolve))
  expect(await store.feed.after(house.sealer.conversationId('web', token), undefined)).toHaveLength(1)
})

test('when the store is away a stream that is not read is let go, and nothing more is written to it', async () => {
  let tell: (conversation: ConversationId, what: 'item' | 'typing') => void = () => undefined
  const house = {
    log: { warn: () => undefined },
    store: {
      feed: {
        after: async () => Promise.reject(new Error('away')),
        watch: async (listener: typeof tell) => {
          tell = listener
          return () => undefined
        },
      },
    },
  }
  const streams = createStreams(house as never)
  await streams.start()
  const response = new Stalled()
  expect(streams.open(amina, undefined, response as never)).toBe(true)
  await new Promise((resolve) => setImmediate(resolve))
  expect(() => tell(amina, 'typing')).not.toThrow()
  expect(response.destroyed).toBe(true)
  streams.stop()
})
