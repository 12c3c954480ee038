/** The rota at the desk: what is planned and missing is seen by whoever is on it, and two who plan at once never undo each other. */

import { DateTime } from 'luxon'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, type Helpdesk, openHelpdesk, type Staff } from './helpdesk.ts'

/** Monday, 23 November 2026, noon in Ulaanbaatar. */
const monday = DateTime.fromISO('2026-11-23T12:00', { zone: 'Asia/Ulaanbaatar' }).toMillis()
let helpdesk: Helpdesk
let saraa: Staff
let oyun: Staff
const browsers: Record<string, Browser> = {}
beforeAll(async () => {
  helpdesk = await openHelpdesk({ startsAt: monday })
  saraa = await helpdesk.staff(['counsellor'])
  oyun = await helpdesk.staff(['supervisor'])
  for (const [name, who] of Object.entries({ saraa, oyun })) {
    browsers[name] = helpdesk.browser()
    await browsers[name]?.signIn(who)
  }
})
afterAll(() => helpdesk.close())

const shift = (more: object) => ({
  id: 'night',
  person: saraa.id,
  role: 'first',
  day: 'mon',
  from: '21:00',
  until: '09:00',
  ...more,
})
const read = (query = '', as = 'saraa') => browsers[as]!.get(`/desk/api/rota${query}`)
async function plan(change: (rota: Record<string, unknown>) => object, as = 'oyun') {
  const { body } = await read('', 'oyun')
  return browsers[as]!.put('/desk/api/rota', {
    revision: body.revision,
    rota: { ...body.rota, ...change(body.rota) },
  })
}

describe('the rota', () => {
  test('shows before anything was planned that nobody is there, for two weeks', async () => {
    const { status, body } = await read()
    expect(status).toBe(200)
    expect(body.revision).toBe(0)
    expect(body.gaps.map((gap: { role: string }) => gap.role)).toEqual(['first', 'backup', 'supervisor'])
    expect(body.gaps[0]).toMatchObject({ from: monday, to: monday + 14 * 24 * 3600_000 })
    expect(body.monday).toBe('2026-11-23')
    expect(body.days).toHaveLength(7)
    expect(body.now).toEqual(['first', 'backup', 'supervisor'].map((role) => ({ role, people: [] })))
  })

  test('shows a night shift on the days it touches, by her clock too where that is another', async () => {
    expect((await plan(() => ({ week: [shift({})] }))).status).toBe(200)
    const { body } = await read('?zone=Europe/Berlin')
    const [mon, tue] = body.days
    expect(mon.roles[0].stretches).toMatchObject([
      {
        person: saraa.id,
        as: 'week',
        date: '2026-11-23',
        here: { date: '2026-11-23', from: '21:00', until: '00:00' },
        yours: { date: '2026-11-23', from: '14:00', until: '17:00' },
      },
    ])
    expect(tue.roles[0].stretches).toMatchObject([
      { here: { from: '00:00', until: '09:00' }, date: '2026-11-23' },
    ])
    expect(tue.roles[0].gaps).toMatchObject([{ here: { from: '09:00', until: '00:00' } }])
    const same = await read('?zone=Asia/Irkutsk')
    expect(same.body.days[0].roles[0].stretches[0].yours).toBeUndefined()
    expect((await read('?week=2026-12-09')).body.monday).toBe('2026-12-07')
  })

  test('says who took a shift over, and what cannot be meant', async () => {
    await plan(() => ({
      swaps: [
        { id: 'a', shift: 'night', date: '2026-11-23', takes: oyun.id },
        { id: 'b', shift: 'night', date: '2026-11-25', takes: oyun.id },
      ],
      lastResort: ['nobody-of-ours'],
    }))
    const { body } = await read()
    expect(body.days[0].roles[0].stretches).toMatchObject([{ person: oyun.id, as: 'swap' }])
    expect(body.contradictions).toEqual([
      { kind: 'unknown-person', person: 'nobody-of-ours', where: 'lastResort' },
      { kind: 'swap-of-nothing', swap: 'b' },
    ])
  })

  test('is changed by supervisors only, and never over a change that was not seen', async () => {
    expect((await plan(() => ({ week: [] }), 'saraa')).status).toBe(403)
    const { body } = await read()
    const { revision, rota } = body
    const other = { ...rota, holidays: [{ date: '2026-12-29', name: 'Тусгаар тогтнол' }] }
    expect((await browsers.oyun!.put('/desk/api/rota', { revision, rota: other })).status).toBe(200)
    const late = await browsers.oyun!.put('/desk/api/rota', { revision, rota: { ...rota, week: [] } })
    expect(late).toMatchObject({ status: 409, body: { code: 'conflict' } })
    expect((await read()).body.rota).toEqual(other)
  })

  test('takes only what is a rota', async () => {
    const { body } = await read()
    for (const wrong of [
      { week: [shift({ from: '25:00' })] },
      { week: [shift({ role: 'boss' })] },
      {
        exceptions: [
          { kind: 'away', id: 'x', person: saraa.id, from: '2026-12-01T09:00', until: '2026-11-01T09:00' },
        ],
      },
      { holidays: [{ date: '2026-02-31', name: 'x' }] },
      { zone: 'Mars/Olympus' },
      { more: true },
    ]) {
      const answer = await browsers.oyun!.put('/desk/api/rota', {
        revision: body.revision,
        rota: { ...body.rota, ...wrong },
      })
      expect({ wrong, status: answer.status }).toEqual({ wrong, status: 400 })
    }
    expect((await read('?zone=Mars/Olympus')).status).toBe(400)
  })

  test('writes down who changed it, and tells every open desk', async () => {
    const before = (await helpdesk.desk.store.notices.after(0, 1)).newest
    await plan(() => ({ lastResort: [oyun.id] }))
    const { entries } = await helpdesk.desk.audit.newest({ limit: 1 })
    expect(entries).toMatchObject([{ who: oyun.id, act: 'rota.changed', kind: 'rota' }])
    expect((await helpdesk.desk.store.notices.after(before, 10)).newest).toBe(before + 1)
  })
})
