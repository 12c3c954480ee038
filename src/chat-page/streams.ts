/** Which pages are listening now, and what each was shown last. Any process may write to a feed; all are told. */
import type { ServerResponse } from 'node:http'
import type { PageEvent } from '../channels/web/write.ts'
import type { House } from '../house.ts'
import type { ConversationId } from '../message.ts'
import type { FeedItem } from '../store/contract.ts'
import { withoutKeyMs } from '../store/seal.ts'

export type ShownItem = { id: string; event: PageEvent['event']; data: Record<string, unknown> }
export type Streams = {
  /** Streams this conversation's feed after the given item until the page goes away. False: too many are open. */
  open(conversation: ConversationId, after: string | undefined, response: ServerResponse): boolean
  items(conversation: ConversationId, after: string | undefined): Promise<ShownItem[]>
  start(): Promise<void>
  stop(): void
}

const mostStreams = 5000
const mostForOne = 4
const heartbeatMs = 15_000

type Stream = { pump: () => void; response: ServerResponse }

export function createStreams(house: House): Streams {
  const open = new Map<ConversationId, Set<Stream>>()
  let count = 0
  let unwatch: (() => void) | undefined
  let heartbeat: NodeJS.Timeout | undefined

  const items = async (conversation: ConversationId, after: string | undefined): Promise<ShownItem[]> => {
    const seen: ShownItem[] = []
    for (const item of await house.store.feed.after(conversation, after)) {
      try {
        seen.push(show(house, conversation, item))
      } catch (error) {
        house.log.error('page.unreadable', { conversation }, error)
        // We, or the process she comes to next, may have the key soon: then nothing of it is passed over.
        if (house.now() - Number.parseInt(item.id, 10) < withoutKeyMs) return seen
      }
    }
    return seen
  }

  return {
    items,
    open(conversation, after, response) {
      // It gave up while we asked the store: it would never say again that it is gone.
      if (response.destroyed) return true
      const mine = open.get(conversation) ?? new Set<Stream>()
      if (count >= mostStreams) return false
      // A phone that changes networks leaves dead connections behind: the oldest goes.
      if (mine.size >= mostForOne) [...mine][0]?.response.destroy()
      let last = after
      let pumping = false
      let again = false
      async function pump(): Promise<void> {
        again = true
        if (pumping) return
        pumping = true
        while (again) {
          again = false
          try {
            for (const item of await items(conversation, last)) {
              response.write(`id: ${item.id}\nevent: ${item.event}\ndata: ${JSON.stringify(item.data)}\n\n`)
              last = item.id
            }
          } catch (error) {
            // The page connects again and goes on after the last item it saw.
            house.log.warn('page.trouble', { conversation }, error)
            // Destroyed, since one that does not read would never be ended, and a word to it then would throw.
            response.destroy()
            break
          }
        }
        pumping = false
      }
      const stream: Stream = { pump: () => void pump(), response }
      mine.add(stream)
      open.set(conversation, mine)
      count++
      response.on('close', () => {
        count--
        mine.delete(stream)
        if (mine.size === 0) open.delete(conversation)
      })
      response.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      })
      response.write(': .\n\n')
      stream.pump()
      return true
    },
    async start() {
      unwatch = await house.store.feed.watch((conversation, what) => {
        for (const { pump, response } of open.get(conversation) ?? []) {
          if (what === 'item') pump()
          // Without an id: it is shown now, and never again.
          else response.write('event: typing\ndata: {}\n\n')
        }
      })
      heartbeat = setInterval(() => {
        for (const streams of open.values()) {
          for (const { response, pump } of streams) {
            response.write(': .\n\n')
            // Whatever was announced while the store's messages did not reach us.
            pump()
          }
        }
      }, heartbeatMs)
      heartbeat.unref()
    },
    stop() {
      unwatch?.()
      clearInterval(heartbeat)
      for (const streams of open.values()) for (const { response } of streams) response.end()
    },
  }
}

function show(house: House, conversation: ConversationId, item: FeedItem): ShownItem {
  const { event, ...data } = house.sealer.open(conversation, 'feed', item.sealed).value as PageEvent & {
    id: string
  }
  return { id: item.id, event, data }
}
