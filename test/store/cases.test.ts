/** What every store promises of cases and pages, walked over both. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { CaseId, ConversationId, EntryId, Sealed } from '#src/message.ts'
import { type CaseWrite, mostChanges, type PageEntry } from '#src/store/cases.ts'
import type { Claim, Commit, OutboxClaim, Store } from '#src/store/contract.ts'
import { memoryStore } from '#src/store/memory/store.ts'
import { type Connection, connect } from '#src/store/redis/connect.ts'
import { redisStore } from '#src/store/redis/store.ts'
import { startRedis, type TestRedis } from '../support/redis.ts'

let redis: TestRedis
let connection: Connection
beforeAll(async () => {
  redis = await startRedis(['--appendfsync', 'no'])
  connection = await connect(redis.url, () => undefined)
})
afterAll(async () => {
  await connection.close()
  await redis.stop()
})

const channels = ['telegram', 'web'] as const
let clock = 1_800_000_000_000
let houses = 0
const stores: [string, () => Store][] = [
  ['the embedded store', () => memoryStore({ channels, now: () => clock })],
  ['Redis', () => redisStore(connection, { channels, now: () => clock, namespace: `cases${++houses}` })],
]

const amina = 'amina' as ConversationId
const saran = 'saran' as ConversationId
const hers = 'amina.1' as CaseId
const leaseMs = 1000
const sealed = (text: string): Sealed => text as Sealed
const card = (more: Partial<CaseWrite> = {}): CaseWrite => ({
  id: hers,
  list: 'waiting',
  rank: 1,
  card: sealed('card'),
  lines: [],
  ...more,
})
const page = (id: string): PageEntry => ({ id, case: hers, rung: 'first', urgency: 'critical' })

describe.each(stores)('%s', (_, open) => {
  let store: Store
  let events = 0
  beforeEach(() => {
    clock += 1_000_000
    store = open()
  })
  const claimed = async (conversation: ConversationId): Promise<Claim> => {
    const id = `e${++events}` as EntryId
    const appended = await store.inbox.append({
      channel: 'telegram',
      conversation,
      id,
      sealed: sealed('event'),
      order: events,
      holdMs: 0,
      claimMs: leaseMs,
    })
    if (!appended.claim) throw new Error('the conversation was not free')
    return appended.claim
  }
  const turn = async (more: Partial<Commit>, conversation = amina) =>
    store.turn.commit({
      claim: await claimed(conversation),
      state: sealed('state'),
      say: [],
      timers: [],
      counts: [],
      day: '2026-11-22',
      ...more,
    })
  const waiting = async () => (await store.cases.list('telegram', 'waiting', 0, 10)).map(({ id }) => id)

  test('a case is there with the turn that opened it, and not without', async () => {
    const stale = await claimed(amina)
    clock += leaseMs
    const next = await store.inbox.claim('telegram', leaseMs)
    if ('waitMs' in next) throw new Error('nothing due')
    const parts = { state: sealed('s'), say: [], timers: [], counts: [], day: '2026-11-22' }
    expect(await store.turn.commit({ claim: stale, ...parts, case: card() })).toEqual({ result: 'fenced' })
    expect(await waiting()).toEqual([])
    await store.turn.commit({ claim: next, ...parts, case: card({ lines: [sealed('one')] }) })
    expect(await store.cases.read('telegram', hers)).toEqual({
      channel: 'telegram',
      id: hers,
      conversation: amina,
      list: 'waiting',
      rank: 1,
      revision: 1,
      card: 'card',
    })
    expect(await store.cases.read('web', hers)).toBeUndefined()
  })

  test('who waits is listed by rank, in parts, and is in one list at a time', async () => {
    const ids = ['c', 'a', 'b'].map((letter) => `amina.${letter}` as CaseId)
    for (const [index, id] of ids.entries())
      await turn({ case: card({ id, rank: [1_700_000_000_000.5, 3, 2][index] ?? 0 }) })
    expect(await waiting()).toEqual(['amina.b', 'amina.a', 'amina.c'])
    expect((await store.cases.list('telegram', 'waiting', 1, 1)).map(({ id }) => id)).toEqual(['amina.a'])
    await turn({ case: card({ id: 'amina.a' as CaseId, list: 'held', rank: 9 }) })
    expect(await waiting()).toEqual(['amina.b', 'amina.c'])
    expect(await store.cases.sizes('telegram')).toEqual({ waiting: 2, held: 1, ended: 0 })
    expect((await store.cases.read('telegram', 'amina.a' as CaseId))?.revision).toBe(2)
  })

  test('what was said is added in order and read from any line on', async () => {
    await turn({ case: card({ lines: [sealed('one'), sealed('two')] }) })
    await turn({ case: card({ lines: [sealed('three')] }) })
    expect(await store.cases.lines('telegram', hers, 0)).toEqual(['one', 'two', 'three'])
    expect(await store.cases.lines('telegram', hers, 2)).toEqual(['three'])
    expect(await store.cases.lines('telegram', hers, 3)).toEqual([])
  })

  test('an ended case is gone when its time is over, and lives on when it is opened again', async () => {
    await turn({ case: card({ list: 'ended', keepMs: 5000, lines: [sealed('one')] }) })
    clock += 4999
    expect(await store.cases.lines('telegram', hers, 0)).toEqual(['one'])
    await turn({ case: card({ list: 'waiting' }) })
    clock += 5000
    expect(await waiting()).toEqual([hers])
    await turn({ case: card({ list: 'ended', keepMs: 5000 }) })
    clock += 5000
    expect(await store.cases.read('telegram', hers)).toBeUndefined()
    expect(await store.cases.lines('telegram', hers, 0)).toEqual([])
    expect(await store.cases.list('telegram', 'ended', 0, 10)).toEqual([])
    expect(await store.cases.sizes('telegram')).toEqual({ waiting: 0, held: 0, ended: 0 })
  })

  test('erasing takes all her cases with their lines, and nobody else’s', async () => {
    await turn({ case: card({ lines: [sealed('one')] }) })
    await turn({ case: card({ id: 'amina.2' as CaseId, list: 'ended', keepMs: 9999 }) })
    await turn({ case: card({ id: 'saran.1' as CaseId }) }, saran)
    await turn({ state: null, erase: { all: true, order: 99, cases: true } })
    expect(await waiting()).toEqual(['saran.1'])
    expect(await store.cases.read('telegram', 'amina.2' as CaseId)).toBeUndefined()
    expect(await store.cases.lines('telegram', hers, 0)).toEqual([])
  })

  test('when she leaves, the card she agreed to is written anew and her words are gone', async () => {
    await turn({ case: card({ lines: [sealed('one')] }) })
    await turn({
      state: null,
      erase: { all: false, order: 99, cases: true },
      case: card({ list: 'ended', card: sealed('she left'), keepMs: 9999 }),
    })
    expect((await store.cases.read('telegram', hers))?.card).toBe('she left')
    expect(await store.cases.lines('telegram', hers, 0)).toEqual([])
  })

  test('forgetting her after a day of silence keeps a case that is over for its own time', async () => {
    await turn({ case: card({ list: 'ended', keepMs: 9999, lines: [sealed('one')] }) })
    await turn({ state: null, erase: { all: false, order: 99, cases: false } })
    expect(await store.cases.lines('telegram', hers, 0)).toEqual(['one'])
  })

  test('the desk hears of every change once, from any mark on, and when marks were lost', async () => {
    const heard: string[] = []
    const stop = await store.cases.watch((channel, id) => heard.push(`${channel} ${id}`))
    expect(await store.cases.changes('telegram', undefined)).toEqual({
      mark: undefined,
      cases: [],
      gap: false,
    })
    await turn({ case: card() })
    const { mark } = await store.cases.changes('telegram', undefined)
    await turn({ case: card({ rank: 2 }) })
    await turn({ case: card({ id: 'amina.2' as CaseId }) })
    const later = await store.cases.changes('telegram', mark)
    expect(later).toMatchObject({ cases: [hers, 'amina.2'], gap: false })
    expect((await store.cases.changes('telegram', later.mark)).cases).toEqual([])
    for (let tries = 0; heard.length < 3 && tries < 100; tries++)
      await new Promise((resolve) => setTimeout(resolve, 10))
    expect(heard).toEqual([`telegram ${hers}`, `telegram ${hers}`, 'telegram amina.2'])
    stop()
    for (let i = 0; i < mostChanges * 1.2; i++) await turn({ case: card() })
    expect((await store.cases.changes('telegram', mark)).gap).toBe(true)
  })

  test('the desk is told what became of a person’s words', async () => {
    await turn({ case: card() })
    const say = [{ id: 'w1', lane: 'normal' as const, sealed: sealed('words') }]
    await turn({ case: card(), say })
    const send = (await store.outbox.claim('telegram', leaseMs)) as OutboxClaim
    const tell = (state: string) => ({ case: hers, state })
    const later = { kind: 'later' as const, inMs: 10, throttled: false }
    await store.outbox.settle({ claim: send, outcome: later, sendMs: leaseMs, tell: tell('later') })
    expect(await store.cases.sends('telegram', hers)).toEqual({ w1: 'later' })
    clock += 10
    const again = (await store.outbox.claim('telegram', leaseMs)) as OutboxClaim
    await store.outbox.settle({
      claim: again,
      outcome: { kind: 'sent' },
      sendMs: leaseMs,
      tell: tell('sent'),
    })
    expect(await store.cases.sends('telegram', hers)).toEqual({ w1: 'sent' })
  })

  test('what the desk does is never put in order, never late, and gone with her', async () => {
    await turn({ state: null, erase: { all: true, order: 1_000_000, cases: true } })
    const act = {
      channel: 'telegram' as const,
      conversation: amina,
      sealed: sealed('act'),
      order: 0,
      holdMs: 0,
    }
    expect(await store.inbox.append({ ...act, kind: 'desk', id: 'd1' as EntryId })).toEqual({
      result: 'appended',
    })
    expect((await store.inbox.append({ ...act, kind: 'desk', id: 'd1' as EntryId })).result).toBe('duplicate')
    const first = await store.inbox.claim('telegram', leaseMs)
    expect(first).toMatchObject({ entry: { id: 'd1', kind: 'desk' } })
  })

  test('a page that was called for is due, also when the clock of the machine is put back', async () => {
    await turn({ case: card(), pages: [page('p1')] })
    clock -= 600_000
    expect(await store.pages.claim('telegram', leaseMs)).toMatchObject({ entry: page('p1') })
  })

  test('files on disk are to forget a case that is kept no longer', async () => {
    await turn({ case: card({ list: 'ended', keepMs: 1000 }) })
    await store.upkeep.forgetFiles()
    expect(await store.upkeep.forgetFiles()).toBe(false)
    clock += 1001
    expect(await store.cases.list('telegram', 'ended', 0, 10)).toEqual([])
    expect(await store.upkeep.forgetFiles()).toBe(true)
  })

  test('a page is given to one worker at a time, comes again when that one dies, and ends once', async () => {
    await turn({ case: card(), pages: [page('p1'), page('p2')] })
    await turn({ case: card(), pages: [page('p1')] })
    const take = async () => {
      const found = await store.pages.claim('telegram', leaseMs)
      return 'waitMs' in found ? found.waitMs : found
    }
    const first = await take()
    expect(first).toMatchObject({ entry: page('p1'), attempts: 0 })
    expect(await take()).toMatchObject({ entry: page('p2') })
    expect(await take()).toBe(leaseMs)
    clock += leaseMs
    const again = await take()
    expect(again).toMatchObject({ entry: page('p1'), attempts: 1 })
    if (typeof first === 'number' || typeof again === 'number') throw new Error('no page')
    expect(await store.pages.settle(first)).toEqual({ result: 'fenced' })
    expect(await store.pages.settle(again, 500)).toEqual({ result: 'settled' })
    const second = await take()
    expect(second).toMatchObject({ entry: page('p2'), attempts: 1 })
    if (typeof second !== 'number') await store.pages.settle(second)
    expect(await take()).toBe(500)
    clock += 500
    const last = await take()
    if (typeof last !== 'number') await store.pages.settle(last)
    expect(await take()).toBe(-1)
  })
})
