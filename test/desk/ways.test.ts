/** How one of the staff is called: only she sees and changes it, and her calendar opens to nobody who does not have its address. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { mayRing, type Way } from '#src/counselling/contact.ts'
import { rotaId } from '#src/counselling/keeper.ts'
import { emptyRota } from '#src/counselling/rota/record.ts'
import { contactShelf, rotaShelf, storeStaffDesk } from '#src/counselling/store-keeper.ts'
import { couldEver } from '#src/desk/can.ts'
import { feedDoor } from '#src/desk/pages/ways/feed.ts'
import { type WaysParts, waysPage } from '#src/desk/pages/ways/server.ts'
import { roles } from '#src/desk/people/roles.ts'
import { silentLog } from '#src/log.ts'
import { type Browser, type Helpdesk, openHelpdesk, type Staff, testSealer } from './helpdesk.ts'

let tried: string[] = []
let botName: string | undefined = 'itgel_staff_bot'
const parts: WaysParts = {
  offered: ['telegram', 'email', 'web-push'],
  push: { publicKey: 'B'.repeat(87), takes: (host) => host === 'push.example' },
  botName: async () => botName,
  async tryWays(person) {
    tried.push(person)
    return [
      { id: 'mail', pager: 'email', outcome: { kind: 'sent' } },
      { id: 'chat', pager: 'telegram', outcome: { kind: 'refused', reason: 'token', keep: true } },
    ]
  },
}
const routes = waysPage(parts)
let helpdesk: Helpdesk
let saraa: Staff
let browser: Browser
beforeAll(async () => {
  helpdesk = await openHelpdesk({ more: routes, open: (desk) => [feedDoor(desk, silentLog, 1e9)] })
})
afterAll(() => helpdesk.close())
async function fresh(): Promise<void> {
  // So many sign in that the throttle would notice.
  helpdesk.pass(61_000)
  tried = []
  botName = 'itgel_staff_bot'
  saraa = await helpdesk.staff(['counsellor'])
  browser = helpdesk.browser()
  await browser.signIn(saraa)
}

const push = (host: string) => ({
  pager: 'web-push',
  to: { endpoint: `https://${host}/abc`, keys: { p256dh: 'B'.repeat(87), auth: 'A'.repeat(22) } },
})
const mail = (address: string) => ({ pager: 'email', to: { address } })
const add = (revision: number, way: object) => browser.post('/desk/api/ways', { revision, way })

describe.each(roles)('as %s', (role) => {
  let hers: Browser
  beforeAll(async () => {
    helpdesk.pass(61_000)
    hers = helpdesk.browser()
    await hers.signIn(await helpdesk.staff([role]))
  })
  test.each(routes.map(({ spec }) => [spec.method, spec.path, spec] as const))(
    '%s %s is as the table says',
    async (method, path, spec) => {
      const { status } = await hers.ask(
        method.toUpperCase(),
        path,
        method === 'get' || !spec.body ? undefined : { nobody: 'sends this' },
      )
      expect(status).toBe(
        !couldEver({ id: 'x', roles: [role] }, spec.permission) ? 403 : spec.body ? 400 : 200,
      )
      expect((await helpdesk.browser().ask(method.toUpperCase(), path)).status).toBe(401)
    },
  )
})

describe('her ways', () => {
  beforeEach(fresh)
  test('are hers alone, in her order', async () => {
    const first = await add(0, mail('saraa@example.mn'))
    const second = await add(first.body.revision, push('push.example'))
    expect(second.body.ways).toMatchObject([
      { pager: 'email', to: 'saraa@example.mn' },
      { pager: 'web-push' },
    ])
    expect(JSON.stringify(second.body)).not.toContain('push.example')
    const order = second.body.ways.map(({ id }: { id: string }) => id).reverse()
    const turned = await browser.put('/desk/api/ways', {
      revision: second.body.revision,
      language: 'en',
      order,
    })
    expect(turned.body.ways.map(({ pager }: { pager: string }) => pager)).toEqual(['web-push', 'email'])
    const fewer = await browser.put('/desk/api/ways', {
      revision: turned.body.revision,
      language: 'en',
      order: order.slice(1),
    })
    expect(fewer.body.ways).toHaveLength(1)
    const other = helpdesk.browser()
    await other.signIn(await helpdesk.staff(['supervisor', 'administrator']))
    expect((await other.get('/desk/api/ways')).body.ways).toEqual([])
  })

  test('never write over a way that came meanwhile', async () => {
    await add(0, mail('saraa@example.mn'))
    expect((await add(0, mail('other@example.mn'))).status).toBe(409)
    expect((await browser.put('/desk/api/ways', { revision: 0, language: 'mn', order: [] })).status).toBe(409)
  })

  test('the same address twice is one way, and one that had gone is good again', async () => {
    const { body } = await add(0, push('push.example'))
    const contacts = contactShelf(helpdesk.desk.store, testSealer)
    const kept = (await contacts.get(saraa.id))!
    const gone = { ...kept.value, ways: kept.value.ways.map((way): Way => ({ ...way, gone: true })) }
    await helpdesk.desk.store.records.write([contacts.put(saraa.id, kept.revision, gone)])
    const now = await browser.get('/desk/api/ways')
    expect(now.body.ways).toMatchObject([{ gone: true }])
    const again = await add(now.body.revision, push('push.example'))
    expect(again.body.ways).toEqual([{ ...body.ways[0], gone: false }])
  })

  test('take no address that would never be called', async () => {
    for (const way of [
      push('evil.example'),
      { pager: 'webhook', to: { phone: '+97699112233' } },
      mail('not an address'),
      { pager: 'telegram', to: { chat: '1' } },
      { pager: 'email', to: { address: { $ne: '' } } },
    ])
      expect({ way, status: (await add(0, way)).status }).toEqual({ way, status: 400 })
  })

  test('leave her addresses out of the audit', async () => {
    await add(0, mail('saraa@example.mn'))
    const { entries } = await helpdesk.desk.audit.newest({ limit: 3 })
    expect(entries[0]).toMatchObject({ who: saraa.id, act: 'ways.changed', more: ['email'] })
    expect(JSON.stringify(entries)).not.toContain('saraa@')
  })

  test('a link makes the chat hers that opens it, once', async () => {
    const { body } = await browser.post('/desk/api/ways/telegram', undefined)
    const token = /^https:\/\/t\.me\/itgel_staff_bot\?start=(.+)$/.exec(body.link)?.[1] ?? ''
    const staff = storeStaffDesk(helpdesk.desk.store, testSealer, async () => 'over')
    expect(await staff.link(token, '4711')).toBe('mn')
    expect(await staff.link(token, '4712')).toBeUndefined()
    expect((await staff.personOf('4711'))?.person).toBe(saraa.id)
    botName = undefined
    expect((await browser.post('/desk/api/ways/telegram', undefined)).status).toBe(500)
  })

  test('are tried for her alone, say what became of each, and not too often', async () => {
    const { body } = await browser.post('/desk/api/ways/test', undefined)
    expect(tried).toEqual([saraa.id])
    expect(body.tried).toEqual([
      { id: 'mail', pager: 'email', outcome: 'sent' },
      { id: 'chat', pager: 'telegram', outcome: 'refused', reason: 'token' },
    ])
    await browser.post('/desk/api/ways/test', undefined)
    await browser.post('/desk/api/ways/test', undefined)
    const fourth = await browser.post('/desk/api/ways/test', undefined)
    expect(fourth).toMatchObject({ status: 429, body: { code: 'too-many' } })
    expect(tried).toHaveLength(3)
  })
})

describe('quiet hours', () => {
  beforeEach(fresh)
  test('set at My shift are the ones pagers hold to', async () => {
    const { body } = await browser.get('/desk/api/shift')
    const settings = { ...body.settings, quiet: { from: '22:00', to: '07:00' } }
    const saved = await browser.put('/desk/api/shift', { revision: body.revision, settings })
    expect(saved.body.settings.quiet).toEqual({ from: '22:00', to: '07:00' })
    const contact = (await contactShelf(helpdesk.desk.store, testSealer).get(saraa.id))!.value
    const atMidnight = Date.parse('2026-11-23T00:30+08:00')
    expect(mayRing(contact, 'high', atMidnight)).toBe(false)
    expect(mayRing(contact, 'critical', atMidnight)).toBe(true)
    await browser.put('/desk/api/shift', {
      revision: saved.body.revision,
      settings: { ...settings, quiet: null },
    })
    expect((await browser.get('/desk/api/shift')).body.settings.quiet).toBeNull()
    expect((await contactShelf(helpdesk.desk.store, testSealer).get(saraa.id))!.value.quiet).toBeUndefined()
  })
})

describe('her calendar', () => {
  beforeEach(fresh)
  const fetchFeed = (path: string) => fetch(`${helpdesk.url}${path}`)
  const make = async () =>
    new URL((await browser.post('/desk/api/ways/calendar', undefined)).body.link).pathname

  test('opens without signing in to whoever has the address, and is never kept', async () => {
    const rotas = rotaShelf(helpdesk.desk.store, testSealer)
    const kept = await rotas.get(rotaId)
    const week = (['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const).map((day) => ({
      id: day,
      person: saraa.id,
      role: 'first' as const,
      day,
      from: '09:00',
      until: '17:00',
      holidays: 'also' as const,
      everyWeeks: 1,
    }))
    await helpdesk.desk.store.records.write([
      rotas.put(rotaId, kept?.revision ?? 0, { ...emptyRota(), week }),
    ])
    const path = await make()
    expect(path).toMatch(/^\/desk\/feed\/[A-Za-z0-9_-]{43}\.ics$/)
    const answer = await fetchFeed(path)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const text = await answer.text()
    expect(text.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(90)
    expect(text).not.toMatch(/first|Person|itgel/i)
  })

  test('a new address ends the old one, and so do taking it back and disabling her', async () => {
    const old = await make()
    const path = await make()
    expect([(await fetchFeed(old)).status, (await fetchFeed(path)).status]).toEqual([404, 200])
    expect((await browser.get('/desk/api/ways')).body.calendar).toBe(true)
    await browser.ask('DELETE', '/desk/api/ways/calendar')
    expect((await fetchFeed(path)).status).toBe(404)
    expect((await browser.get('/desk/api/ways')).body.calendar).toBe(false)
    const last = await make()
    expect((await fetchFeed(last)).status).toBe(200)
    await helpdesk.desk.people.disable((await helpdesk.desk.people.get(saraa.id))!, 'operator')
    expect((await fetchFeed(last)).status).toBe(404)
  })

  test('anything else is not there, and says nothing', async () => {
    const path = await make()
    for (const wrong of [
      '/desk/feed',
      '/desk/feed/',
      '/desk/feed/x.ics',
      `/desk/feed/${'A'.repeat(43)}.ics`,
      path.replace('.ics', ''),
      `${path}/more`,
      path.replace('.ics', '.ICS'),
      '/desk/feed/..%2f..%2fapi.ics',
    ]) {
      const answer = await fetchFeed(wrong)
      expect({ wrong, status: answer.status, text: await answer.text() }).toEqual({
        wrong,
        status: 404,
        text: '',
      })
    }
    expect((await fetch(`${helpdesk.url}${path}`, { method: 'POST' })).status).toBe(404)
  })
})
