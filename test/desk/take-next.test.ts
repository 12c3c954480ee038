/** "Take next" takes one woman, however often it is sent. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Cases, SeenCase } from '#src/desk/cases.ts'
import { casesPageOf } from './cases-page-of.ts'
import { type Helpdesk, openHelpdesk } from './helpdesk.ts'

const there = new Map<string, SeenCase>()
const seen = (n: number): SeenCase =>
  ({
    id: `${String(n).padEnd(22, 'x')}.1`,
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
  }) as never
const claims: string[] = []
const cases: Cases = {
  list: async (list) =>
    [...there.values()].filter(
      ({ state }) => state === (list === 'waiting' ? 'offered' : list === 'held' ? 'claimed' : 'closed'),
    ),
  ended: async () => ({ cases: [], read: 0 }),
  sizes: async () => ({ waiting: 0, held: 0, ended: 0 }),
  read: async (_, id) => there.get(id),
  lines: async () => [],
  sends: async () => ({}),
  act: async ({ id }, by, _act, key) => {
    await new Promise((later) => setTimeout(later, 20))
    if (there.get(id)?.state !== 'offered') return { result: 'refused', why: 'owned' } as never
    claims.push(key)
    const card = { ...there.get(id)!, state: 'claimed', owner: by, acts: [{ id: `${by}/${key}` }] } as never
    there.set(id, card)
    return { result: 'done', card }
  },
  typing: async () => undefined,
  watch: async () => () => undefined,
}
let helpdesk: Helpdesk
beforeAll(async () => {
  helpdesk = await openHelpdesk({
    more: casesPageOf(cases),
  })
})
afterAll(() => helpdesk.close())

test('"take next" sent again with the same id after a lost answer takes one woman, not two', async () => {
  for (const n of [1, 2]) there.set(seen(n).id, seen(n))
  const me = await helpdesk.staff(['counsellor'])
  const browser = helpdesk.browser()
  await browser.signIn(me)
  const id = '6f1cf9a2-9d0b-4c58-8c1e-0d6b5c2f8a11'
  const first = await browser.post('/desk/api/cases/next', { id })
  expect(first.body.result).toBe('done')
  const again = await browser.post('/desk/api/cases/next', { id })
  expect(again.body.card?.id).toBe(first.body.card.id)
  expect([...there.values()].filter(({ state }) => state === 'claimed')).toHaveLength(1)
})

test('"take next" sent again while the first is still being done takes one woman, not two', async () => {
  there.clear()
  for (const n of [1, 2]) there.set(seen(n).id, seen(n))
  const browser = helpdesk.browser()
  await browser.signIn(await helpdesk.staff(['counsellor']))
  const id = '0c6f5b7e-3d53-4d0e-9b58-64a1b1f0c9d2'
  const both = await Promise.all([1, 2].map(() => browser.post('/desk/api/cases/next', { id })))
  expect(new Set(both.map(({ body }) => body.card?.id)).size).toBe(1)
  expect([...there.values()].filter(({ state }) => state === 'claimed')).toHaveLength(1)
})
