/** A counsellor with as many ways as there may be makes her chat one more: she, and everybody else, can still be called and answer. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createCaller } from '#src/counselling/call-people.ts'
import type { PagerId } from '#src/counselling/pagers/pager.ts'
import { contactShelf, storeKeeper, storeStaffDesk } from '#src/counselling/store-keeper.ts'
import { waysPage } from '#src/desk/pages/ways/server.ts'
import { type Browser, type Helpdesk, openHelpdesk, type Staff, testSealer } from '../desk/helpdesk.ts'

let helpdesk: Helpdesk
let saraa: Staff
let nomin: Staff
let browser: Browser
let chat = 4710
beforeAll(async () => {
  helpdesk = await openHelpdesk({
    more: waysPage({
      offered: ['telegram', 'email'],
      botName: async () => 'itgel_staff_bot',
      tryWays: async () => [],
    }),
  })
})
afterAll(() => helpdesk.close())

const link = async (of: Browser): Promise<string> => {
  const { body } = await of.post('/desk/api/ways/telegram', undefined)
  return String(body.link).split('start=')[1] ?? ''
}
const staff = () => storeStaffDesk(helpdesk.desk.store, testSealer, async () => 'case')

beforeEach(async () => {
  chat += 2
  helpdesk.pass(61_000)
  saraa = await helpdesk.staff(['counsellor'])
  nomin = await helpdesk.staff(['counsellor'])
  const other = helpdesk.browser()
  await other.signIn(nomin)
  await staff().link(await link(other), String(chat))
  browser = helpdesk.browser()
  await browser.signIn(saraa)
  let revision = 0
  for (let n = 0; n < 10; n++) {
    const added = await browser.post('/desk/api/ways', {
      revision,
      way: { pager: 'email', to: { address: `saraa${n}@example.mn` } },
    })
    expect(added.status).toBe(200)
    revision = added.body.revision
  }
  await staff().link(await link(browser), String(chat + 1))
})

test('she is still called', async () => {
  const called: PagerId[] = []
  const pager = (id: PagerId) => ({
    id,
    page: async () => {
      called.push(id)
      return { kind: 'sent' as const }
    },
  })
  const call = createCaller({
    pagers: new Map((['email', 'telegram'] as const).map((id) => [id, pager(id)])) as never,
    words: { mn: {}, en: {} } as never,
    link: 'https://desk.example/desk',
    keeper: storeKeeper(helpdesk.desk.store, testSealer),
    now: helpdesk.now,
    count: () => undefined,
  })
  const { reached } = await call([saraa.id], {
    kind: 'case',
    id: 'x',
    urgency: 'critical',
    acknowledge: true,
  })
  expect(reached).toEqual([saraa.id])
})

test('she can still see her ways and take one away', async () => {
  expect((await browser.get('/desk/api/ways')).status).toBe(200)
})

test('an address she has already is no twelfth way', async () => {
  const { body } = await browser.get('/desk/api/ways')
  const way = { pager: 'email', to: { address: 'saraa3@example.mn' } }
  const again = await browser.post('/desk/api/ways', { revision: body.revision, way })
  expect(again.status).toBe(200)
  expect(again.body.ways).toHaveLength(11)
})

test('a colleague who presses "seen" in her own chat is still known', async () => {
  expect((await staff().personOf(String(chat)))?.person).toBe(nomin.id)
})

test('what is kept of her is in shape', async () => {
  expect((await contactShelf(helpdesk.desk.store, testSealer).get(saraa.id))?.value.ways.length).toBe(11)
})
