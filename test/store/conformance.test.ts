/** What every store promises, walked over both: the embedded one and Redis. */
import { beforeEach, describe, expect, test } from 'vitest'
import type { ConversationId, EntryId, Sealed } from '#src/message.ts'
import type { Append, Claim, Commit, OutboxClaim, Store } from '#src/store/contract.ts'
import { dedupeMs, traceMs } from '#src/store/contract.ts'
import { memoryStore } from '#src/store/memory/store.ts'
import { redisStore } from '#src/store/redis/store.ts'
import { connectedRedis } from '../support/connected.ts'

const connection = connectedRedis()

const channels = ['telegram', 'messenger', 'web'] as const
let clock = 1_800_000_000_000
let houses = 0
const stores: [string, () => Store][] = [
  ['the embedded store', () => memoryStore({ channels, now: () => clock })],
  ['Redis', () => redisStore(connection(), { channels, now: () => clock, namespace: `house${++houses}` })],
]

const amina = 'amina' as ConversationId
const saran = 'saran' as ConversationId
const leaseMs = 10_000
const event = (id: string, order: number, more: Partial<Append> = {}): Append => ({
  channel: 'telegram',
  conversation: amina,
  id: id as EntryId,
  sealed: `sealed-${id}` as Sealed,
  order,
  holdMs: 0,
  ...more,
})
const commitOf = (claim: Claim, more: Partial<Commit> = {}): Commit => ({
  claim,
  state: 'state' as Sealed,
  say: [],
  timers: [],
  counts: [],
  day: '2026-11-22',
  ...more,
})
const saying = (id: string, lane: 'urgent' | 'normal' = 'normal') => ({
  id,
  lane,
  sealed: `words-${id}` as Sealed,
})

describe.each(stores)('%s', (_, open) => {
  let store: Store
  beforeEach(() => {
    clock += 1000_000
    store = open()
  })
  const claim = async (): Promise<Claim> => {
    const found = await store.inbox.claim('telegram', leaseMs)
    if ('waitMs' in found) throw new Error(`nothing due for ${found.waitMs} ms`)
    return found
  }
  const nothingDue = async (): Promise<number> => {
    const found = await store.inbox.claim('telegram', leaseMs)
    if (!('waitMs' in found)) throw new Error(`${found.entry.id} was due`)
    return found.waitMs
  }
  /** She wrote on the page, and this is to be said to her; the first of it is on its way. */
  const saysOnPage = async (...ids: string[]): Promise<OutboxClaim | undefined> => {
    const { claim: taken } = await store.inbox.append(
      event(`web-${ids}`, 1, { channel: 'web', claimMs: leaseMs }),
    )
    const say = ids.map((id) => saying(id))
    const committed = await store.turn.commit(commitOf(taken!, { say, sendMs: leaseMs }))
    return committed.result === 'committed' ? committed.send : undefined
  }
  const claimOutbox = async (): Promise<OutboxClaim> => {
    const found = await store.outbox.claim('telegram', leaseMs)
    if ('waitMs' in found) throw new Error(`nothing to send for ${found.waitMs} ms`)
    return found
  }

  test('stores a message once, however often the platform repeats it', async () => {
    expect((await store.inbox.append(event('a', 1))).result).toBe('appended')
    expect((await store.inbox.append(event('a', 1))).result).toBe('duplicate')
    await store.turn.commit(commitOf(await claim()))
    expect((await store.inbox.append(event('a', 1))).result).toBe('duplicate')
    clock += dedupeMs - 1
    expect((await store.inbox.append(event('a', 1))).result).toBe('duplicate')
    expect(await nothingDue()).toBe(-1)
  })

  test('hands the turn over with the message when the conversation is free, and not when it is taken', async () => {
    const first = await store.inbox.append(event('a', 1, { claimMs: leaseMs }))
    expect(first.claim).toMatchObject({
      conversation: amina,
      state: undefined,
      tries: 0,
      entry: { id: 'a', sealed: 'sealed-a', order: 1, kind: 'hers' },
    })
    const second = await store.inbox.append(event('b', 2, { claimMs: leaseMs }))
    expect(second).toEqual({ result: 'appended' })
    expect(await nothingDue()).toBe(leaseMs)
  })

  test('gives one turn at a time to a conversation, in order, with the state the last one left', async () => {
    for (const [i, id] of ['a', 'b', 'c'].entries()) await store.inbox.append(event(id, i))
    const seen: string[] = []
    let next: Claim | undefined = await claim()
    while (next) {
      seen.push(`${next.entry.id} after ${next.state ?? 'nothing'}`)
      const done = await store.turn.commit(
        commitOf(next, { state: next.entry.id as string as Sealed, claimMs: leaseMs }),
      )
      next = done.result === 'committed' ? done.next : undefined
    }
    expect(seen).toEqual(['a after nothing', 'b after a', 'c after b'])
    expect(await nothingDue()).toBe(-1)
  })

  test('takes different conversations side by side', async () => {
    await store.inbox.append(event('a', 1))
    await store.inbox.append(event('s', 1, { conversation: saran }))
    const both = [(await claim()).conversation, (await claim()).conversation].sort()
    expect(both).toEqual([amina, saran])
  })

  test('gives a dead worker’s turn to another, and refuses the dead one when it comes back', async () => {
    await store.inbox.append(event('a', 1))
    const frozen = await claim()
    clock += leaseMs
    const second = await claim()
    expect(second).toMatchObject({ entry: { id: 'a' }, tries: 1 })
    expect(await store.turn.commit(commitOf(frozen, { state: 'late' as Sealed }))).toEqual({
      result: 'fenced',
    })
    expect((await store.turn.commit(commitOf(second))).result).toBe('committed')
    expect(await store.turn.commit(commitOf(second))).toEqual({ result: 'fenced' })
  })

  test('puts messages that wait in the platform’s order', async () => {
    for (const [id, order] of [
      ['c', 3],
      ['a', 1],
      ['b', 2],
    ] as const)
      await store.inbox.append(event(id, order, { holdMs: 2000 }))
    expect(await nothingDue()).toBeGreaterThan(0)
    clock += 2000
    const order: string[] = []
    for (let i = 0; i < 3; i++) {
      const next = await claim()
      order.push(next.entry.id)
      await store.turn.commit(commitOf(next))
    }
    expect(order).toEqual(['a', 'b', 'c'])
  })

  test('holds a message while a number below it is missing, and lets it go when that one comes', async () => {
    const held = { holdMs: 2000, claimMs: leaseMs }
    const first = await store.inbox.append(event('n1', 1, { ...held, sequence: 1 }))
    await store.turn.commit(commitOf(first.claim!))
    expect((await store.inbox.append(event('n3', 3, { ...held, sequence: 3 }))).claim).toBeUndefined()
    expect(
      (await store.inbox.append(event('s4', 4, { ...held, sequence: 4, conversation: saran }))).claim,
    ).toBeUndefined()
    expect(await nothingDue()).toBe(2000)
    clock += 100
    const late = await store.inbox.append(event('n2', 2, { ...held, sequence: 2 }))
    expect(late).toMatchObject({ woke: true, claim: { entry: { id: 'n2' } } })
    expect((await claim()).conversation).toBe(saran)
    const committed = await store.turn.commit(commitOf(late.claim!, { claimMs: leaseMs }))
    expect(committed).toMatchObject({ next: { entry: { id: 'n3' } } })
  })

  test('waits no longer than the hold for a number that never comes', async () => {
    const first = await store.inbox.append(event('n1', 1, { holdMs: 2000, sequence: 1, claimMs: leaseMs }))
    await store.turn.commit(commitOf(first.claim!))
    await store.inbox.append(event('n5', 5, { holdMs: 2000, sequence: 5, claimMs: leaseMs }))
    clock += 2000
    expect((await claim()).entry.id).toBe('n5')
  })

  const held = { holdMs: 2000, claimMs: leaseMs }
  /** By another woman's message it is seen that the second number is missing. */
  async function missTheSecond(): Promise<void> {
    const first = await store.inbox.append(event('n1', 1, { ...held, sequence: 1 }))
    await store.turn.commit(commitOf(first.claim!))
    await store.inbox.append(event('s3', 3, { ...held, sequence: 3, conversation: saran }))
  }
  test('holds what came long after the gap as long as anything else', async () => {
    await missTheSecond()
    clock += 1900
    expect((await store.inbox.append(event('n4', 4, { ...held, sequence: 4 }))).claim).toBeUndefined()
    clock += 100
    await store.turn.commit(commitOf(await claim()))
    clock += 1800
    expect(await nothingDue()).toBe(100)
    const late = await store.inbox.append(event('n2', 2, { ...held, sequence: 2 }))
    expect(late.claim).toMatchObject({ entry: { id: 'n2' } })
    expect(await store.turn.commit(commitOf(late.claim!, { claimMs: leaseMs }))).toMatchObject({
      next: { entry: { id: 'n4' } },
    })
  })

  test('gives a number up after a while, and then waits for it no more', async () => {
    await missTheSecond()
    clock += 9999
    expect((await store.inbox.append(event('n4', 4, { ...held, sequence: 4 }))).claim).toBeUndefined()
    clock += 1
    await store.turn.commit(commitOf(await claim()))
    await store.turn.commit(commitOf(await claim()))
    expect((await store.inbox.append(event('n5', 5, { ...held, sequence: 5 }))).claim).toMatchObject({
      entry: { id: 'n5' },
    })
  })

  test('does not take a jump of the platform’s numbers for a gap', async () => {
    for (const sequence of [1, 1000, 7]) {
      const taken = await store.inbox.append(
        event(`n${sequence}`, sequence, { holdMs: 2000, sequence, claimMs: leaseMs }),
      )
      expect(taken.claim?.entry.id).toBe(`n${sequence}`)
      await store.turn.commit(commitOf(taken.claim!))
    }
  })

  test('commits state, words, timers, counts and the end of the message together, or nothing', async () => {
    await store.inbox.append(event('a', 1))
    const taken = await claim()
    clock += leaseMs
    await claim()
    const whole = {
      say: [saying('a.0')],
      timers: [{ name: 'idle' as const, inMs: 1 }],
      counts: ['message'],
      cells: ['contacts', 'ages/adult'],
    }
    expect((await store.turn.commit(commitOf(taken, whole))).result).toBe('fenced')
    expect(await store.outbox.claim('telegram', leaseMs)).toEqual({ waitMs: -1 })
    expect(await store.upkeep.counts('2026-11-22')).toEqual({})
    expect(await store.upkeep.cells('2026-11')).toEqual({})
    clock += leaseMs
    expect((await store.turn.commit(commitOf(await claim(), whole))).result).toBe('committed')
    expect((await claimOutbox()).entry).toEqual(saying('a.0'))
    expect(await store.upkeep.counts('2026-11-22')).toEqual({ message: 1 })
    expect(await store.upkeep.cells('2026-11')).toEqual({ contacts: 1, 'ages/adult': 1 })
    expect(await store.upkeep.cells('2026-10')).toEqual({})
    clock += 1
    expect((await claim()).entry).toMatchObject({ kind: 'timer', timer: 'idle' })
  })

  test('sends in order within a conversation, the next one only when the last is settled', async () => {
    await store.inbox.append(event('a', 1))
    const committed = await store.turn.commit(
      commitOf(await claim(), { say: [saying('a.0'), saying('a.1')], sendMs: leaseMs }),
    )
    const send = committed.result === 'committed' ? committed.send! : undefined!
    expect(send.entry.id).toBe('a.0')
    expect(await store.outbox.claim('telegram', leaseMs)).toEqual({ waitMs: leaseMs })
    const settled = await store.outbox.settle({ claim: send, outcome: { kind: 'sent' }, sendMs: leaseMs })
    expect(settled).toMatchObject({ result: 'settled', next: { entry: { id: 'a.1' } } })
    const last = settled.result === 'settled' ? settled.next! : undefined!
    expect(await store.outbox.settle({ claim: last, outcome: { kind: 'sent' }, sendMs: leaseMs })).toEqual({
      result: 'settled',
    })
    expect(await store.outbox.claim('telegram', leaseMs)).toEqual({ waitMs: -1 })
  })

  test('repeats what a dead sender may not have sent, and refuses the dead one’s receipt', async () => {
    await store.inbox.append(event('a', 1))
    await store.turn.commit(commitOf(await claim(), { say: [saying('a.0')] }))
    const frozen = await claimOutbox()
    clock += leaseMs
    expect((await claimOutbox()).entry.id).toBe('a.0')
    expect(await store.outbox.settle({ claim: frozen, outcome: { kind: 'sent' }, sendMs: leaseMs })).toEqual({
      result: 'fenced',
    })
  })

  test('tries a failed send again when it is time, and knows how often it failed', async () => {
    await store.inbox.append(event('a', 1))
    await store.turn.commit(commitOf(await claim(), { say: [saying('a.0'), saying('a.1')] }))
    await store.outbox.settle({
      claim: await claimOutbox(),
      outcome: { kind: 'later', inMs: 700, throttled: false },
      sendMs: leaseMs,
    })
    expect(await store.outbox.claim('telegram', leaseMs)).toEqual({ waitMs: 700 })
    clock += 700
    expect(await claimOutbox()).toMatchObject({ attempts: 1, entry: { id: 'a.0' } })
  })

  test('words of a new turn wait behind a failed one, they do not pass it', async () => {
    await store.inbox.append(event('a', 1))
    await store.turn.commit(commitOf(await claim(), { say: [saying('a.0')] }))
    await store.outbox.settle({
      claim: await claimOutbox(),
      outcome: { kind: 'later', inMs: 700, throttled: false },
      sendMs: leaseMs,
    })
    await store.inbox.append(event('b', 2))
    const committed = await store.turn.commit(
      commitOf(await claim(), { say: [saying('b.0', 'urgent')], sendMs: leaseMs }),
    )
    expect(committed).toEqual({ result: 'committed' })
    expect(await store.outbox.claim('telegram', leaseMs)).toEqual({ waitMs: 700 })
    clock += 700
    expect((await claimOutbox()).entry.id).toBe('a.0')
  })

  test('sends urgent words of one woman before ordinary words of another', async () => {
    await store.inbox.append(event('a', 1))
    await store.turn.commit(commitOf(await claim(), { say: [saying('a.0')] }))
    clock += 5
    await store.inbox.append(event('s', 1, { conversation: saran }))
    await store.turn.commit(commitOf(await claim(), { say: [saying('s.0', 'urgent')] }))
    expect((await claimOutbox()).conversation).toBe(saran)
    expect((await claimOutbox()).conversation).toBe(amina)
  })

  test('one person told to slow down waits alone; when three are, the channel waits', async () => {
    for (const [i, name] of ['x', 'y', 'z', 'w'].entries()) {
      await store.inbox.append(event(name, i, { conversation: name as ConversationId }))
      await store.turn.commit(commitOf(await claim(), { say: [saying(`${name}.0`)] }))
    }
    const slow = { kind: 'later', inMs: 5000, throttled: true } as const
    await store.outbox.settle({ claim: await claimOutbox(), outcome: slow, sendMs: leaseMs })
    await store.outbox.settle({ claim: await claimOutbox(), outcome: slow, sendMs: leaseMs })
    await store.outbox.settle({ claim: await claimOutbox(), outcome: slow, sendMs: leaseMs })
    expect(await store.outbox.claim('telegram', leaseMs)).toEqual({ waitMs: 5000 })
    clock += 5000
    await claimOutbox()
  })

  test('stops sending to her when she blocked us', async () => {
    await store.inbox.append(event('a', 1))
    await store.turn.commit(commitOf(await claim(), { say: [saying('a.0'), saying('a.1')] }))
    await store.outbox.settle({ claim: await claimOutbox(), outcome: { kind: 'gone' }, sendMs: leaseMs })
    expect(await store.outbox.claim('telegram', leaseMs)).toEqual({ waitMs: -1 })
  })

  test('keeps the ids of the messages of a chat for 48 hours, in both directions', async () => {
    await store.inbox.append(event('a', 1))
    await store.turn.commit(commitOf(await claim(), { say: [saying('a.0')], trace: 'hers' as Sealed }))
    await store.outbox.settle({
      claim: await claimOutbox(),
      outcome: { kind: 'sent', trace: 'ours' as Sealed },
      sendMs: leaseMs,
    })
    expect((await store.turn.traces('telegram', amina)).sort()).toEqual(['hers', 'ours'])
    clock += traceMs + 1
    await store.inbox.append(event('b', 2))
    await store.turn.commit(commitOf(await claim(), { trace: 'newer' as Sealed }))
    expect(await store.turn.traces('telegram', amina)).toEqual(['newer'])
  })

  test('erasing deletes all that waits, starts no send, and lets nothing old come back', async () => {
    await store.inbox.append(event('a', 5))
    await store.turn.commit(
      commitOf(await claim(), {
        say: [saying('a.0')],
        trace: 'hers' as Sealed,
        timers: [{ name: 'idle', inMs: 1000 }],
      }),
    )
    const inFlight = await claimOutbox()
    await store.inbox.append(event('b', 6))
    await store.inbox.append(event('old', 4))
    await store.inbox.append(event('new', 9))
    const erase = await claim()
    expect(erase.entry.id).toBe('old')
    const done = await store.turn.commit(
      commitOf(erase, {
        state: null,
        erase: { all: true, order: 6, cases: true },
        say: [saying('bye', 'urgent')],
      }),
    )
    expect(done).toEqual({ result: 'committed' })
    expect(
      await store.outbox.settle({ claim: inFlight, outcome: { kind: 'sent' }, sendMs: leaseMs }),
    ).toEqual({ result: 'fenced' })
    expect(await store.turn.traces('telegram', amina)).toEqual([])
    expect((await claimOutbox()).entry.id).toBe('bye')
    expect((await store.inbox.append(event('later but older', 6))).result).toBe('erased')
    expect(await claim()).toMatchObject({ state: undefined, entry: { id: 'new' } })
    expect(await store.upkeep.forgetFiles()).toBe(true)
    expect(await store.upkeep.forgetFiles()).toBe(false)
  })

  test('a worker from before an erasure cannot commit after it, not even into a new conversation', async () => {
    await store.inbox.append(event('a', 1))
    const zombie = await claim()
    clock += leaseMs
    await store.turn.commit(
      commitOf(await claim(), { state: null, erase: { all: true, order: 1, cases: true } }),
    )
    await store.inbox.append(event('b', 2))
    await claim()
    expect(await store.turn.commit(commitOf(zombie))).toEqual({ result: 'fenced' })
  })

  test('what was on its way while she erased is not shown on her page, and the page learns that it is over', async () => {
    await saysOnPage('1')
    const { claim: leaving } = await store.inbox.append(
      event('leaves', 2, { channel: 'web', claimMs: leaseMs }),
    )
    expect(await store.feed.isOver(amina)).toBe(false)
    const last = {
      state: null,
      say: [saying('end')],
      erase: { all: false, order: 2, cases: true },
      sendMs: leaseMs,
    }
    const committed = await store.turn.commit(commitOf(leaving!, last))
    await store.feed.add(amina, '1', 'shown late' as Sealed, 60_000)
    expect(await store.feed.after(amina, undefined)).toEqual([])
    await store.feed.add(amina, 'end', 'the end' as Sealed, 60_000)
    // As long as her page can still be told, it is.
    expect(await store.feed.isOver(amina)).toBe(false)
    if (committed.result !== 'committed' || !committed.send) throw new Error('the end is on its way')
    await store.outbox.settle({ claim: committed.send, outcome: { kind: 'sent' }, sendMs: leaseMs })
    clock += 60_001
    // Redis goes by its own clock.
    for (const key of (await connection().send(['KEYS', '*}:f:amina'])) as string[])
      await connection().send(['DEL', key])
    await store.feed.after(amina, undefined)
    expect(await store.feed.isOver(amina)).toBe(true)
    // Begun anew, it is not over, from the moment on in which her words were taken.
    await store.inbox.append(event('anew', 3, { channel: 'web' }))
    expect(await store.feed.isOver(amina)).toBe(false)
    const anew = await store.inbox.claim('web', leaseMs)
    if ('waitMs' in anew) throw new Error('she wrote')
    await store.turn.commit(commitOf(anew))
    expect(await store.feed.isOver(amina)).toBe(false)
  })

  test('who erases has all wiped: what was recorded as sent since the traces were read takes the turn again', async () => {
    await store.inbox.append(event('a', 1))
    const first = await store.turn.commit(commitOf(await claim(), { say: [saying('a.0')], sendMs: leaseMs }))
    if (first.result !== 'committed' || !first.send) throw new Error('a.0 is on its way')
    await store.inbox.append(event('erase', 2))
    const erasing = await claim()
    const traces = await store.turn.traces('telegram', amina)
    await store.outbox.settle({
      claim: first.send,
      outcome: { kind: 'sent', trace: 'trace' as Sealed },
      sendMs: leaseMs,
    })
    const erase = { all: true, order: 2, cases: true, traces: traces.length }
    expect(await store.turn.commit(commitOf(erasing, { state: null, erase }))).toEqual({ result: 'fenced' })
    expect(await store.turn.traces('telegram', amina)).toEqual(['trace'])
    clock += leaseMs
    const again = await claim()
    expect(again.entry.id).toBe('erase')
    expect(
      await store.turn.commit(commitOf(again, { state: null, erase: { ...erase, traces: 1 } })),
    ).toMatchObject({ result: 'committed' })
    expect(await store.turn.traces('telegram', amina)).toEqual([])
    // What comes late from before it is known to be of what was wiped; after a leave it is not.
    expect(await store.inbox.append(event('late', 1))).toEqual({ result: 'erased', wiped: true })
    await store.inbox.append(event('again', 3))
    const left = { all: false, order: 3, cases: true }
    await store.turn.commit(commitOf(await claim(), { state: null, erase: left }))
    expect(await store.inbox.append(event('later', 2))).toEqual({ result: 'erased' })
  })

  test('the page’s feed shows each item once, in order, and resumes after the last one seen', async () => {
    const woken: string[] = []
    const stop = await store.feed.watch((conversation, what) => void woken.push(`${conversation} ${what}`))
    for (let next = await saysOnPage('1', '2', '3'); next; ) {
      const { id } = next.entry
      for (let times = 0; times < 2; times++) await store.feed.add(amina, id, `shown-${id}` as Sealed, 60_000)
      const settled = await store.outbox.settle({ claim: next, outcome: { kind: 'sent' }, sendMs: leaseMs })
      next = settled.result === 'settled' ? settled.next : undefined
    }
    const all = await store.feed.after(amina, undefined)
    expect(all.map((item) => item.sealed)).toEqual(['shown-1', 'shown-2', 'shown-3'])
    expect((await store.feed.after(amina, all[1]!.id)).map((item) => item.sealed)).toEqual(['shown-3'])
    for (let i = 0; i < 100 && woken.length < 3; i++) await new Promise((resolve) => setTimeout(resolve, 10))
    expect(woken).toEqual([`${amina} item`, `${amina} item`, `${amina} item`])
    // That somebody writes is told to who watches, and kept nowhere.
    await store.feed.typing(amina)
    for (let i = 0; i < 100 && woken.length < 4; i++) await new Promise((resolve) => setTimeout(resolve, 10))
    expect(woken.at(-1)).toBe(`${amina} typing`)
    expect(await store.feed.after(amina, undefined)).toHaveLength(3)
    stop()
  })

  test('when the clock of the machine is put back, nothing that waits waits so much longer', async () => {
    await store.inbox.append(event('a', 1))
    await store.turn.commit(
      commitOf(await claim(), { timers: [{ name: 'page', inMs: 5000 }], say: [saying('s')] }),
    )
    await store.inbox.append(event('b', 2))
    await claim()
    clock -= 600_000
    expect(await nothingDue()).toBeLessThanOrEqual(5000)
    await claimOutbox()
    await store.inbox.append(event('c', 1, { conversation: saran }))
    expect((await claim()).entry.id).toBe('c')
    // The timer, and the lease of the worker that had begun.
    clock += leaseMs
    expect((await claim()).entry.id).toBe('b')
  })

  test('counts what waits', async () => {
    expect(await store.upkeep.health()).toEqual({ backlog: 0 })
    await store.inbox.append(event('a', 1))
    expect(await store.upkeep.health()).toEqual({ backlog: 1 })
  })
})
