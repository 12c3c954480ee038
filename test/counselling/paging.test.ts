/** Pages that were committed reach whoever is on shift at this moment, and when nobody is reached the ladder hears of it. */
import { afterEach, describe, expect, test } from 'vitest'
import { type CallPeople, createCaller } from '#src/counselling/call-people.ts'
import {
  casePage,
  createPaging,
  type PageClaim,
  type PageQueue,
  type Paging,
  readCasePage,
} from '#src/counselling/paging.ts'
import { createHealth } from '#src/counselling/paging-health.ts'
import { type CaseId, type ChannelId, channelIds, type SendOutcome } from '#src/message.ts'
import { at, rotaOf } from './people.ts'
import { contactOf, listeningLog, shelvesOf, tellingPagers, words } from './shelves.ts'

const later: SendOutcome = { kind: 'later', reason: 'no-answer' }
const week = ['first', 'backup'].map((role, n) => ({
  id: role,
  person: ['oyun', 'saraa'][n],
  role,
  day: 'mon',
  from: '00:00',
  until: '24:00',
}))

/** The store's queue of pages, with leases and fences, by a clock of its own. */
function queueOf(now: () => number) {
  const pages = new Map<
    string,
    { entry: PageClaim['entry']; due: number; fence: number; attempts: number; channel: ChannelId }
  >()
  let fence = 0
  const settled: string[] = []
  const queue: PageQueue<PageClaim> = {
    async claim(channel, leaseMs) {
      const mine = [...pages.values()].filter((page) => page.channel === channel)
      const next = mine.sort((a, b) => a.due - b.due)[0]
      if (!next) return { waitMs: -1 }
      if (next.due > now()) return { waitMs: next.due - now() }
      next.due = now() + leaseMs
      next.fence = ++fence
      return { channel, entry: next.entry, fence, attempts: next.attempts++ }
    },
    async settle(claim, inMs) {
      const page = pages.get(claim.entry.id)
      if (page?.fence !== claim.fence) return { result: 'fenced' }
      settled.push(`${claim.entry.id} ${inMs ?? 'over'}`)
      if (inMs === undefined) pages.delete(claim.entry.id)
      else page.due = now() + inMs
      return { result: 'settled' }
    },
  }
  return {
    queue,
    settled,
    pages,
    commit: (id: string, rung: string, urgency = 'critical', channel: ChannelId = 'web') =>
      void pages.set(id, {
        entry: { id, case: `case-${id}` as CaseId, rung, urgency },
        due: 0,
        fence: 0,
        attempts: 0,
        channel,
      }),
  }
}

let running: Paging[] = []
afterEach(async () => {
  await Promise.all(running.map((paging) => paging.stop()))
  running = []
})

function house(more: { rota?: Parameters<typeof rotaOf>[0]; call?: (usual: CallPeople) => CallPeople } = {}) {
  const clock = { now: at('2026-11-23T12:00') }
  const shelves = shelvesOf(rotaOf({ week, lastResort: ['chief'], ...more.rota }), {
    oyun: contactOf('oyun', ['telegram', 'email']),
    saraa: contactOf('saraa', ['telegram', 'email']),
    chief: contactOf('chief', ['webhook', 'email']),
  })
  const pagers = tellingPagers(['telegram', 'email', 'webhook'])
  const store = queueOf(() => clock.now)
  const { log, events, lines } = listeningLog()
  const unreached: string[] = []
  const health = createHealth(shelves.keeper, () => clock.now)
  let beats = 0
  const usual = createCaller({
    pagers: pagers.open,
    words,
    link: 'https://itgel.example/desk',
    keeper: shelves.keeper,
    now: () => clock.now,
    count: health.called,
  })
  const paging = createPaging({
    pages: store.queue,
    channels: ['web', 'telegram'],
    call: more.call ? more.call(usual) : usual,
    keeper: shelves.keeper,
    onUnreached: async (claim) => void unreached.push(`${claim.entry.id} ${claim.entry.rung}`),
    beat: () => void beats++,
    onPaged: health.paged,
    log,
    now: () => clock.now,
  })
  running.push(paging)
  const until = async (done: () => boolean) => {
    for (let n = 0; n < 400 && !done(); n++) await new Promise((resolve) => setTimeout(resolve, 5))
    expect(done()).toBe(true)
  }
  const persons = () => [
    ...new Set(
      pagers.sent.flatMap(({ to }) => (Object(to).address as string | undefined)?.split('@')[0] ?? []),
    ),
  ]
  return {
    clock,
    shelves,
    ...pagers,
    ...store,
    paging,
    unreached,
    until,
    persons,
    health,
    events,
    lines,
    beats: () => beats,
  }
}

describe('a committed page', () => {
  test('calls who is on shift in that role now, from every channel, once', async () => {
    const { commit, paging, settled, until, persons, sent, unreached } = house()
    commit('p1', 'first')
    commit('p2', 'backup', 'critical', 'telegram')
    paging.start()
    await until(() => settled.length === 2)
    expect(settled.sort()).toEqual(['p1 over', 'p2 over'])
    expect(persons().sort()).toEqual(['oyun', 'saraa'])
    expect(sent).toHaveLength(4)
    expect(unreached).toEqual([])
  })
  test('of a role that nobody has tells the ladder at once and is over', async () => {
    const { commit, paging, settled, until, unreached, events, sent } = house({ rota: { week: [week[0]] } })
    commit('p1', 'backup')
    paging.start()
    await until(() => settled.length === 1)
    expect([unreached, settled, sent]).toEqual([['p1 backup'], ['p1 over'], []])
    expect(events()).toContain('paging.nobody')
  })
  test('of the top rung turns to the last resort when no supervisor is there', async () => {
    const { commit, paging, settled, until, persons, unreached } = house()
    commit('p1', 'supervisor')
    paging.start()
    await until(() => settled.length === 1)
    expect([persons(), unreached]).toEqual([['chief'], []])
  })
  test('that reached nobody tells the ladder at once, and is tried again soon, longer each time', async () => {
    const { commit, paging, settled, until, unreached, answers, clock, sent } = house()
    answers.set('telegram', later)
    answers.set('email', later)
    commit('p1', 'first')
    paging.start()
    await until(() => settled.length === 1)
    expect([unreached, settled]).toEqual([['p1 first'], ['p1 2000']])
    clock.now += 2000
    paging.wake()
    await until(() => settled.length === 2)
    expect(settled[1]).toBe('p1 4000')
    answers.clear()
    clock.now += 4000
    paging.wake()
    await until(() => settled.length === 3)
    expect(settled[2]).toBe('p1 over')
    expect(sent).toHaveLength(6)
  })
  test('with one pager dead is through by the other, and the ladder is not disturbed', async () => {
    const { commit, paging, settled, until, unreached, answers, health, shelves } = house()
    answers.set('telegram', { kind: 'refused', reason: 'token', keep: true })
    commit('p1', 'first')
    paging.start()
    await until(() => settled.length === 1)
    await health.settled()
    expect([settled, unreached]).toEqual([['p1 over'], []])
    expect(shelves.note('pager-telegram')).toMatchObject({ reason: 'token' })
    expect(shelves.note('pager-email')).toBeUndefined()
  })
  test('that a worker died over is taken again when the lease ends', async () => {
    let deaths = 0
    const { commit, paging, settled, until, clock, events } = house({
      call:
        (usual) =>
        async (...asked) => {
          if (deaths++ === 0) throw new Error('struck by lightning')
          return usual(...asked)
        },
    })
    commit('p1', 'first')
    paging.start()
    await until(() => events().includes('worker.trouble'))
    expect(settled).toEqual([])
    clock.now += 30_000
    paging.wake()
    await until(() => settled.length === 1)
    expect(settled).toEqual(['p1 over'])
  })
  test('of a rung or an urgency this version does not know is called too high rather than not', async () => {
    const { commit, paging, settled, until, persons } = house()
    commit('p1', 'minister', 'dreadful')
    paging.start()
    await until(() => settled.length === 1)
    expect(persons()).toEqual(['chief'])
  })
  test('among thousands: each is settled, nobody is flooded', async () => {
    const { commit, paging, settled, until, sent, unreached } = house()
    for (let n = 0; n < 1000; n++) commit(`p${n}`, 'first', 'critical', n % 2 === 0 ? 'web' : 'telegram')
    paging.start()
    for (let n = 0; n < 40 && settled.length < 1000; n++)
      await new Promise((resolve) => setTimeout(resolve, 500))
    await until(() => settled.length === 1000)
    expect(new Set(settled).size).toBe(1000)
    expect(unreached).toEqual([])
    expect(sent.length).toBeLessThan(20)
  })
})

test('a page is called by its case, so that a press on its button tells which was seen', () => {
  const id = `${'x'.repeat(22)}.zzzzzzzzz` as CaseId
  for (const channel of channelIds) {
    const page = casePage(channel, id)
    expect(Buffer.byteLength(`ack/${page}`)).toBeLessThanOrEqual(64)
    expect(readCasePage(page)).toEqual({ channel, case: id })
  }
  for (const other of ['', 'test-1', 'web/', 'web/a/b', 'fax/a']) expect(readCasePage(other)).toBeUndefined()
})

test('every round leaves a heartbeat, and none while the store is away', async () => {
  const { paging, queue, beats, until, events } = house()
  const { claim } = queue
  queue.claim = () => Promise.reject(new Error('away'))
  paging.start()
  await until(() => events().includes('worker.trouble'))
  expect(beats()).toBe(0)
  queue.claim = claim
  await until(() => beats() > 0)
})

test('what reached nobody is noted until a page is through again', async () => {
  const { commit, paging, settled, until, answers, health, shelves, clock } = house()
  answers.set('telegram', later)
  answers.set('email', later)
  commit('p1', 'first')
  paging.start()
  await until(() => settled.length === 1)
  await health.settled()
  expect(shelves.note('unreached')).toEqual({ at: clock.now })
  answers.clear()
  clock.now += 20_000
  paging.wake()
  await until(() => settled.length === 2)
  await health.settled()
  expect(shelves.note('unreached')).toEqual({ at: clock.now, over: true })
})
