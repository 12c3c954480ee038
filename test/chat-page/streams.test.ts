/** Pages that listen: one that does not read its stream harms nobody else. */
import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { createStreams } from '#src/chat-page/streams.ts'
import type { ConversationId } from '#src/message.ts'

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
