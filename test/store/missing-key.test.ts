/** An operator took a key away too early: nobody falls silent by it, and nobody else goes unseen. */
import { expect, test } from 'vitest'
import { readPageMessage } from '#src/channels/web/read.ts'
import { carryToPage } from '#src/chat-page/carry.ts'
import { createStreams } from '#src/chat-page/streams.ts'
import { freshConversation } from '#src/conversation.ts'
import { cardOf } from '#src/counselling/card.ts'
import { openCase } from '#src/counselling/case.ts'
import { openCases } from '#src/desk/cases.ts'
import type { Carry, House, Route } from '#src/house.ts'
import { receive } from '#src/inbox/receive.ts'
import { createTurnWorkers } from '#src/inbox/worker.ts'
import type { Activity, CaseId, ChannelId, PlatformId, Received } from '#src/message.ts'
import { createSenders } from '#src/outbox/worker.ts'
import type { CaseWrite } from '#src/store/cases.ts'
import { memoryStore } from '#src/store/memory/store.ts'
import { bareHouse, firstTurn, k1, k2, limits } from '../support/bare-house.ts'

let clock = 1_800_000_000_000
const now = (): number => clock
const onTelegram = (carry: Carry): Map<ChannelId, Route> =>
  new Map([['telegram', { limits, reorderMs: 0, carry } as Route]])

test('the desk shows who waits beside a card that no key opens, and the operator is told', async () => {
  const store = memoryStore({ channels: ['telegram'], now })
  const routes = onTelegram(async () => ({ kind: 'sent' }))
  const write = async (house: ReturnType<typeof bareHouse>, name: string): Promise<void> => {
    const { conversation, claim } = await firstTurn(house, name)
    const state = freshConversation(conversation, 'telegram', name as PlatformId, clock)
    const known = openCase({ id: conversation }, { now: clock, urgency: 'critical', why: [], agreed: true })
    const key = house.sealer.newKey(conversation)
    const written: CaseWrite = {
      id: `${conversation}.a` as CaseId,
      list: 'waiting',
      rank: 1,
      lines: [],
      card: house.sealer.seal(conversation, 'card', cardOf(state, known), key),
    }
    const commit = {
      claim,
      say: [],
      timers: [],
      counts: [],
      day: '2027-01-15',
      case: written,
    }
    await store.turn.commit({ ...commit, state: house.sealer.seal(conversation, 'state', state, key) })
  }
  await write(bareHouse({ store, routes, now, keys: [k1] }), 'sealed before')
  const logged: string[] = []
  const house = bareHouse({ store, routes, now, keys: [k2], logged })
  await write(house, 'waits now')
  const cases = openCases(house, { hasRoom: () => false, take: () => undefined, wake: () => undefined })
  expect(await cases.list('waiting', 100)).toHaveLength(1)
  expect(await cases.list('waiting', 100)).toHaveLength(1)
  expect(logged).toEqual(['desk.unreadable'])
})

test('she hears the safe sentence also where words of before wait that no key opens', async () => {
  const store = memoryStore({ channels: ['telegram'], now })
  const heard: string[] = []
  let away = true
  const routes = onTelegram(async ({ outbound }) => {
    if (away) return { kind: 'later', reason: 'no-answer' }
    if (outbound.type === 'message') heard.push(outbound.text)
    return { kind: 'sent' }
  })
  const writes = async (house: ReturnType<typeof bareHouse>, n: number): Promise<void> => {
    const senders = createSenders(house, async () => undefined)
    const workers = createTurnWorkers(house, senders)
    const message = { type: 'message', text: 'help me' }
    await receive(
      {
        channel: 'telegram',
        id: `u${n}`,
        address: 'her',
        order: n,
        at: clock,
        activity: message,
      } as Received,
      house,
      workers,
    )
    for (let rounds = 0; rounds < 40; rounds++) {
      await new Promise((resolve) => setTimeout(resolve, 5))
      const found = await store.outbox.claim('telegram', 10_000)
      if (!('waitMs' in found)) senders.take(found)
      clock += 11_000
    }
    await workers.stop()
    await senders.stop()
  }
  await writes(bareHouse({ store, routes, now, keys: [k1] }), 1)
  away = false
  const logged: string[] = []
  await writes(bareHouse({ store, routes, now, keys: [k2], logged }), 2)
  expect(heard.join()).toMatch(/\b102\b/)
  expect(logged).toContain('send.unreadable')
})

test('her page shows the safe sentence also where something before it cannot be read', async () => {
  const store = memoryStore({ channels: ['web'], now })
  const token = 'her-token' as PlatformId
  const writes = async (keys: (typeof k1)[], n: number): Promise<House> => {
    const routes = new Map<ChannelId, Route>()
    const house = bareHouse({ store, routes, now, keys })
    routes.set('web', { limits, reorderMs: 0, carry: carryToPage(store, house.sealer) } as Route)
    const senders = createSenders(house, async () => undefined)
    const workers = createTurnWorkers(house, senders)
    const message = { id: `m${n}`, n, text: 'help me', language: 'en' }
    await receive(readPageMessage(message, token, clock) as Received, house, workers)
    await workers.stop()
    await senders.stop()
    return house
  }
  const before = await writes([k1], 1)
  const other = bareHouse({ store, routes: new Map(), now, keys: [k2] })
  const conversation = before.sealer.conversationId('web', token)
  expect(await store.feed.after(conversation, undefined)).not.toHaveLength(0)
  // Keys are being changed perhaps: for half a minute nothing is passed over.
  await writes([k2], 2)
  expect(await createStreams(other).items(conversation, undefined)).toEqual([])
  clock += 31_000
  const house = await writes([k2], 3)
  expect(JSON.stringify(await createStreams(house).items(conversation, undefined))).toMatch(/\b102\b/)
})

test('keys are changed one process after the other, and no word is lost between them', async () => {
  const store = memoryStore({ channels: ['telegram'], now })
  const heard: string[] = []
  let away = true
  const routes = onTelegram(async ({ outbound }) => {
    if (away) return { kind: 'later', reason: 'no-answer' }
    if (outbound.type === 'message') heard.push(outbound.text)
    return { kind: 'sent' }
  })
  const restarted = bareHouse({ store, routes, now, keys: [k2, k1] })
  const senders = createSenders(restarted, async () => undefined)
  const workers = createTurnWorkers(restarted, senders)
  const start: Activity = { type: 'event', name: 'start' }
  await receive(
    {
      channel: 'telegram',
      id: 'u' as PlatformId,
      address: 'her' as PlatformId,
      order: 1,
      at: clock,
      activity: start,
    },
    restarted,
    workers,
  )
  await workers.stop()
  const sendsBy = async (keys: (typeof k1)[], rounds: number): Promise<void> => {
    const by = createSenders(bareHouse({ store, routes, now, keys }), async () => undefined)
    clock += 300_000
    for (let round = 0; round < rounds; round++) {
      clock += 11_000
      const found = await store.outbox.claim('telegram', 10_000)
      if (!('waitMs' in found)) by.take(found)
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    await by.stop()
  }
  // Telegram was away for some minutes before.
  await sendsBy([k2, k1], 8)
  away = false
  // The other process goes on with the old key for a while.
  await sendsBy([k1], 2)
  expect(heard).toEqual([])
  await sendsBy([k2, k1], 20)
  expect(heard.length).toBeGreaterThan(0)
})
