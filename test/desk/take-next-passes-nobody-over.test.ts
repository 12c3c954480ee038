/** "Take next" at night: who is in danger is not kept for a colleague who cannot take her. */
import { afterAll, beforeEach, expect, test } from 'vitest'
import type { Cases, SeenCase } from '#src/desk/cases.ts'
import { fitting } from '#src/desk/load.ts'
import { casesPage } from '#src/desk/pages/cases/server.ts'
import { createWords } from '#src/locale/words.ts'
import { type Browser, type Helpdesk, openHelpdesk, type Staff } from './helpdesk.ts'

const there = new Map<string, SeenCase>()
const put = (n: number, more: object): string => {
  const id = `${String(n).padEnd(22, 'x')}.1`
  const card = {
    id,
    channel: 'web',
    revision: 1,
    alias: `Уул ${n}`,
    state: 'offered',
    history: [{ state: 'offered', at: 1 }],
    urgency: 'normal',
    opened: n,
    waitingSince: n,
    why: [],
    facts: {},
    joined: [],
    paged: {},
    heardAt: 1,
    acts: [],
    ...more,
  }
  there.set(id, card as never)
  return id
}
const lists = { waiting: 'offered', held: 'claimed', ended: 'closed' } as const
const cases = {
  list: async (list) => [...there.values()].filter(({ state }) => state === lists[list]),
  read: async (_, id) => there.get(id),
  act: async ({ id }, by) => {
    const card = { ...there.get(id)!, state: 'claimed', owner: by }
    there.set(id, card as never)
    return { result: 'done', card } as never
  },
} as Partial<Cases> as Cases
const atDesk = new Set<string>()
let helpdesk: Helpdesk
let trained: Staff
let me: Browser

beforeEach(async () => {
  there.clear()
  atDesk.clear()
  await helpdesk?.close()
  helpdesk = await openHelpdesk({
    more: casesPage({
      cases,
      here: { all: async () => atDesk, start: () => undefined, stop: () => undefined },
      media: async () => 'gone',
      atHand: () => ({ words: createWords({}, ['mn']), directory: [], demo: true }),
      replies: () => ({ groups: [], replies: [] }),
      most: () => 4000,
      actName: (_, person, act) => `${person}/${act}`,
    }),
  })
  trained = await helpdesk.staff(['counsellor'], { childSafeguarding: true })
  atDesk.add(trained.id)
  me = helpdesk.browser()
  await me.signIn(await helpdesk.staff(['counsellor']))
})
afterAll(() => helpdesk.close())

const next = async (): Promise<string | undefined> =>
  (await me.post('/desk/api/cases/next', { id: 'A'.repeat(22) })).body.card?.id

test('a child in danger waits for the colleague who is trained for it, as long as that one may take her', async () => {
  put(1, { urgency: 'critical', child: true })
  const other = put(2, {})
  expect(await next()).toBe(other)
})

test('a child in danger comes before all others when the one who is trained for it has another in danger', async () => {
  const child = put(1, { urgency: 'critical', child: true })
  put(2, {})
  put(3, { urgency: 'critical', state: 'claimed', owner: trained.id })
  expect(await next()).toBe(child)
})

test('a child in danger comes before all others when the one who is trained for it is on a break', async () => {
  const child = put(1, { urgency: 'critical', child: true })
  put(2, {})
  const hers = helpdesk.browser()
  await hers.signIn(trained)
  const { revision, settings } = (await hers.get('/desk/api/shift')).body
  const breakUntil = helpdesk.desk.now() + 10 * 60_000
  await hers.put('/desk/api/shift', { revision, settings: { ...settings, breakUntil } })
  expect(await next()).toBe(child)
})

test('she whose language only a colleague speaks who is full is not kept waiting for her', () => {
  const card = { urgency: 'high' as const, language: 'en', history: [] }
  const none = { critical: 0, other: 0 }
  const most = { critical: 1, other: 2 }
  const speaks = { id: 'saraa', languages: ['en'], childSafeguarding: true }
  const taken = (has: typeof none) =>
    fitting([card], {
      taker: { id: 'bolor', languages: ['mn'], childSafeguarding: true },
      others: [{ ...speaks, has, most }],
      load: none,
      most,
      now: 0,
    }).length
  expect(taken({ critical: 1, other: 1 })).toBe(0)
  expect(taken({ critical: 0, other: 2 })).toBe(1)
})
