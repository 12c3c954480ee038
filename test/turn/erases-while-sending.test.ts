/** She erases while something is on its way, from us to her or from her to us: nothing of it stays where others could read it. */
import { describe, expect, test } from 'vitest'
import { leavePage } from '#src/channels/web/read.ts'
import { carryToPage } from '#src/chat-page/carry.ts'
import type { Route } from '#src/house.ts'
import { receive } from '#src/inbox/receive.ts'
import { createTurnWorkers } from '#src/inbox/worker.ts'
import type { Activity, ChannelId, PlatformId, Received } from '#src/message.ts'
import { createSenders } from '#src/outbox/worker.ts'
import type { Store } from '#src/store/contract.ts'
import { memoryStore } from '#src/store/memory/store.ts'
import { redisStore } from '#src/store/redis/store.ts'
import { bareHouse, limits } from '../support/bare-house.ts'
import { connectedRedis } from '../support/connected.ts'

const connection = connectedRedis()
const channels = ['telegram', 'web'] as const
let ahead = 0
const now = (): number => Date.now() + ahead
const stores: [string, () => Store][] = [
  ['the embedded store', () => memoryStore({ channels, now })],
  ['Redis', () => redisStore(connection(), { channels, now })],
]

/** Something that is waited for. */
function gate(): { opened: Promise<void>; open: () => void } {
  let open: () => void = () => undefined
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open }
}
const until = async (so: () => Promise<boolean> | boolean): Promise<void> => {
  while (!(await so())) await new Promise((resolve) => setTimeout(resolve, 10))
}

function running(store: Store, routes: Map<ChannelId, Route>) {
  const house = bareHouse({ store, routes, now: Date.now })
  const senders = createSenders(house, async () => undefined)
  const workers = createTurnWorkers(house, senders)
  const hers = (n: number, activity: Activity): Promise<string> =>
    receive(
      {
        channel: 'telegram',
        id: `u${n}`,
        address: 'her',
        order: n,
        at: Date.now(),
        messageId: `hers${n}`,
        activity,
      } as Received,
      house,
      workers,
    )
  const stop = async (): Promise<void> => {
    await workers.stop()
    await senders.stop()
  }
  return { house, senders, workers, hers, stop }
}

/** Her chat on the platform: what stands in it. */
function chatOnPhone(send: (id: string) => Promise<void> = async () => undefined) {
  const chat = new Set<string>()
  let sends = 0
  const route: Route = {
    limits,
    reorderMs: 0,
    async carry({ outbound }) {
      if (outbound.type === 'event') {
        if (outbound.name === 'wipe') for (const id of outbound.value) chat.delete(id)
        return { kind: 'sent' }
      }
      const id = `ours${++sends}`
      await send(id)
      chat.add(id)
      return { kind: 'sent', messageId: id as PlatformId }
    },
    async takeBack(id) {
      chat.delete(id)
    },
  } as Route
  return { chat, route }
}

describe.each(stores)('%s', (_, open) => {
  test('what the platform confirmed between reading and erasing is wiped too', async () => {
    const store = open()
    const [leaves, mayArrive, recorded] = [gate(), gate(), gate()]
    const { chat, route } = chatOnPhone(async (id) => {
      if (id !== 'ours1') return
      leaves.open()
      await mayArrive.opened
    })
    const between: Store = {
      ...store,
      turn: {
        ...store.turn,
        async traces(...of) {
          const found = await store.turn.traces(...of)
          mayArrive.open()
          await recorded.opened
          return found
        },
      },
      outbox: {
        ...store.outbox,
        async settle(wanted) {
          const done = await store.outbox.settle(wanted)
          recorded.open()
          return done
        },
      },
    }
    const { hers, senders, workers, stop, house } = running(between, new Map([['telegram', route]]))
    await hers(1, { type: 'event', name: 'start' })
    await leaves.opened
    await hers(2, { type: 'message', text: 'erase' } as Activity)
    workers.start()
    senders.start()
    const conversation = house.sealer.conversationId('telegram', 'her' as PlatformId)
    await until(async () => {
      // The turn is taken again when its lease is over.
      ahead += 500
      return !chat.has('ours1') && (await store.turn.traces('telegram', conversation)).length === 0
    })
    await stop()
    expect(chat).not.toContain('ours1')
  }, 60_000)

  test('on her page words that were on their way are not shown after it', async () => {
    const store = open()
    const [leaves, mayGoOn] = [gate(), gate()]
    let adds = 0
    const slow: Store = {
      ...store,
      feed: {
        ...store.feed,
        async add(...of) {
          if (++adds === 1) {
            leaves.open()
            await mayGoOn.opened
          }
          await store.feed.add(...of)
        },
      },
    }
    const routes = new Map<ChannelId, Route>()
    const { house, workers, stop } = running(slow, routes)
    routes.set('web', { limits, reorderMs: 0, carry: carryToPage(slow, house.sealer) } as Route)
    const token = `her-token-${_}` as PlatformId
    const conversation = house.sealer.conversationId('web', token)
    const at = Date.now()
    const start: Activity = { type: 'event', name: 'start' }
    await receive(
      { channel: 'web', id: 'a' as PlatformId, address: token, order: 1, at, activity: start },
      house,
      workers,
    )
    await leaves.opened
    await receive(leavePage(token, at), house, workers)
    const shown = async () =>
      (await store.feed.after(conversation, undefined)).map(
        ({ sealed }) => (house.sealer.open(conversation, 'feed', sealed).value as { event: string }).event,
      )
    await until(async () => (await shown()).includes('end'))
    mayGoOn.open()
    await stop()
    expect(await shown()).toEqual(['end'])
  })
})

test('a message of hers from before it, which the platform brings once more, goes from her chat too', async () => {
  const { chat, route } = chatOnPhone()
  const { hers, stop } = running(memoryStore({ channels }), new Map([['telegram', route]]))
  chat.add('hers1')
  expect(await hers(2, { type: 'message', text: 'erase' } as Activity)).toBe('appended')
  await until(() => [...chat].some((id) => id.startsWith('ours')))
  expect(await hers(1, { type: 'message', text: 'he beats me' } as Activity)).toBe('erased')
  await until(() => !chat.has('hers1'))
  await stop()
})

test('after she left, her chat is hers: what comes late of it stays there', async () => {
  const { chat, route } = chatOnPhone()
  const { hers, stop } = running(memoryStore({ channels }), new Map([['telegram', route]]))
  chat.add('hers1')
  expect(await hers(2, { type: 'message', text: 'leave' } as Activity)).toBe('appended')
  await until(() => [...chat].some((id) => id.startsWith('ours')))
  expect(await hers(1, { type: 'message', text: 'he beats me' } as Activity)).toBe('erased')
  await stop()
  expect(chat).toContain('hers1')
})
