/** The alarm place: what every process counted is seen from each, an alarm says what to do, and a platform is asked only on a press. */

import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { PagingAlarm } from '#src/counselling/alarms.ts'
import { couldEver } from '#src/desk/can.ts'
import { createFigures, type Figures, type KeptTally } from '#src/desk/figures.ts'
import { alarmsOf } from '#src/desk/pages/channels/alarms.ts'
import { alarmCodes, type ChannelSeen } from '#src/desk/pages/channels/contract.ts'
import { merged } from '#src/desk/pages/channels/merge.ts'
import { channelOrder, createPlace, type Place } from '#src/desk/pages/channels/place.ts'
import { channelsPage } from '#src/desk/pages/channels/server.ts'
import { roles } from '#src/desk/people/roles.ts'
import type { Route } from '#src/desk/route.ts'
import type { DirectoryRow } from '#src/directory/row.ts'
import { silentLog } from '#src/log.ts'
import { type ChannelId, sendReasons } from '#src/message.ts'
import { noMetrics } from '#src/metrics.ts'
import { createTally } from '#src/tally.ts'
import { type Browser, type Helpdesk, openHelpdesk } from './helpdesk.ts'

const row = (id: string, more: Partial<DirectoryRow>): DirectoryRow => ({
  id,
  country: 'MN',
  number: '107',
  kind: 'violence',
  hours: 'always',
  languages: ['mn'],
  source: 'a test',
  source_year: 2026,
  dialled: null,
  expires: null,
  ...more,
})

let helpdesk: Helpdesk
let place: Place
let figures: Figures
let paging: PagingAlarm[] = []
let missing = 0
let asked: ChannelId[] = []
const tally = createTally(() => helpdesk?.now() ?? 1_800_000_000_000)
const metrics = tally.around(noMetrics)
/** The page is opened on a desk that is open, so its routes look the desk up when they are asked. */
const late: Route[] = channelsPage({
  place: { read: () => place.read() },
  async ask(channel) {
    asked.push(channel)
    return channel === 'telegram' ? ['The webhook goes nowhere: run the set-up again.'] : undefined
  },
})
const browsers = new Map<string, Browser>()
beforeAll(async () => {
  helpdesk = await openHelpdesk({ more: late })
  figures = createFigures(helpdesk.desk, tally)
  place = createPlace({
    desk: helpdesk.desk,
    log: silentLog,
    figures,
    channels: channelOrder.map((id) => ({
      id,
      configured: id !== 'botframework',
      polled: false,
      window: 'always',
      canAsk: id === 'telegram',
    })),
    kept: true,
    pagers: ['email'],
    paging: async () => paging,
    gaps: async () => missing,
    languages: [{ language: 'mn', name: 'Монгол', reviewed: false }],
    directory: () => [row('police', { number: '102', kind: 'emergency' }), row('line', {})],
    nameOf: ({ id }) => `name of ${id}`,
  })
  for (const role of roles) {
    const browser = helpdesk.browser()
    await browser.signIn(await helpdesk.staff([role]))
    browsers.set(role, browser)
  }
})
afterAll(() => helpdesk.close())
beforeEach(() => {
  paging = []
  asked = []
})
const read = async () => (await browsers.get('supervisor')!.get('/desk/api/channels')).body
const channelOf = (body: { channels?: ChannelSeen[] }, id: ChannelId): ChannelSeen =>
  body.channels?.find((each) => each.id === id) as ChannelSeen

describe.each(roles)('as %s', (role) => {
  test.each(late.map(({ spec }) => [spec.method, spec.path, spec] as const))(
    '%s %s is as the table says',
    async (method, path, spec) => {
      const address = path.replace(':channel', 'telegram')
      const { status } = await browsers.get(role)!.ask(method.toUpperCase(), address)
      expect(status).toBe(couldEver({ id: 'x', roles: [role] }, spec.permission) ? 200 : 403)
      expect((await helpdesk.browser().ask(method.toUpperCase(), address)).status).toBe(401)
    },
  )
})

describe('the alarm place', () => {
  test('counts what came and went, and why it did not', async () => {
    metrics.received('telegram', 'appended')
    metrics.received('telegram', 'appended')
    metrics.received('telegram', 'refused')
    metrics.sent('telegram', 'sent')
    metrics.sent('telegram', 'later', 'rate-limited')
    const telegram = channelOf(await read(), 'telegram')
    const at = helpdesk.now()
    expect(telegram).toMatchObject({
      configured: true,
      heard: { count: 2, at },
      unsigned: { count: 1, at },
      sent: { count: 1, at },
      failed: [{ outcome: 'later', reason: 'rate-limited', count: 1, at }],
    })
    expect(channelOf(await read(), 'botframework')).toMatchObject({ configured: false, heard: { count: 0 } })
  })

  test('sees what other processes counted; one that is gone counts no more, but is remembered', async () => {
    const other = createTally(() => helpdesk.now())
    const theirs = other.around(noMetrics)
    theirs.received('messenger', 'appended')
    theirs.sent('messenger', 'refused', 'token')
    await createFigures(helpdesk.desk, other).renew()
    const at = helpdesk.now()
    const both = await read()
    expect(both.processes).toBe(2)
    expect(channelOf(both, 'messenger').heard).toEqual({ count: 1, at })
    helpdesk.pass(5 * 60_000)
    const alone = await read()
    expect(alone.processes).toBe(1)
    expect(channelOf(alone, 'messenger').heard).toEqual({ count: 0, at })
    expect(channelOf(alone, 'messenger').failed).toMatchObject([{ reason: 'token', count: 0, at }])
  })

  test('a refused token is an alarm until something is sent again', async () => {
    metrics.sent('web', 'refused', 'token')
    expect((await read()).alarms).toContainEqual({
      code: 'cannot-send',
      channel: 'web',
      since: helpdesk.now(),
      reason: 'token',
    })
    helpdesk.pass(1000)
    metrics.sent('web', 'sent')
    expect((await read()).alarms.filter(({ channel }: { channel?: string }) => channel === 'web')).toEqual([])
  })

  test('a gap that was filled is no alarm any more, whatever was noted in the morning', async () => {
    paging = [{ code: 'gaps-in-rota', count: 2 }]
    expect((await read()).alarms.map(({ code }: { code: string }) => code)).not.toContain('gaps-in-rota')
    missing = 1
    expect((await read()).alarms).toContainEqual({ code: 'gaps-in-rota', count: 1 })
    missing = 0
  })

  test('paging that has stopped stands first', async () => {
    paging = [{ code: 'test-not-set' }, { code: 'paging-stopped', since: 5 }]
    expect((await read()).alarms[0]).toEqual({ code: 'paging-stopped', since: 5 })
  })

  test('lists the numbers to dial, those of Mongolia that save lives first', async () => {
    const { due, rows, alarms } = await read()
    expect(due.map(({ id, why }: { id: string; why: string }) => [id, why])).toEqual([
      ['police', 'never'],
      ['line', 'never'],
    ])
    expect(rows).toBe(2)
    expect(alarms).toContainEqual({ code: 'numbers-over', count: 1 })
  })

  test('tells open desks when an alarm comes, and not when nothing changed', async () => {
    const newest = async () => (await helpdesk.desk.store.notices.after(0, 1)).newest
    const settle = () => new Promise((resolve) => setTimeout(resolve, 100))
    const before = await newest()
    for (const alarms of [[], [], [{ code: 'test-not-set' }]] as PagingAlarm[][]) {
      paging = alarms
      place.start()
      await settle()
      place.stop()
    }
    expect(await newest()).toBe(before + 1)
  })
})

describe('asking a platform', () => {
  test('is done on a press, written down, and not too often', async () => {
    helpdesk.pass(1000)
    const supervisor = browsers.get('supervisor')!
    const answers = []
    for (let n = 0; n < 4; n++) answers.push(await supervisor.ask('POST', '/desk/api/channels/messenger/ask'))
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 429, 429])
    expect(asked).toEqual(['messenger', 'messenger'])
    const { entries } = await helpdesk.desk.audit.newest({ limit: 500 })
    expect(entries).toContainEqual(
      expect.objectContaining({ act: 'channels.read', kind: 'channel', id: 'telegram' }),
    )
    expect((await supervisor.ask('POST', '/desk/api/channels/carrier-pigeon/ask')).status).toBe(404)
  })
})

describe('whatever was counted', () => {
  const codes = [
    'sent',
    'fenced',
    ...sendReasons.flatMap((why) => [`later ${why}`, `refused ${why}`, `gone ${why}`]),
  ]
  const counts = fc.dictionary(
    fc.constantFrom(...codes),
    fc.record({ count: fc.nat(1000), at: fc.integer({ min: 1, max: 10_000_000 }) }),
  )
  const kept: fc.Arbitrary<KeptTally> = fc.record({
    startedAt: fc.constant(0),
    at: fc.integer({ min: 0, max: 10_000_000 }),
    channels: fc.record({ telegram: fc.record({ in: fc.constant({}), out: counts }) }),
  })
  test('is told in an order, with alarms that have words, and none while the last thing was sent', () => {
    fc.assert(
      fc.property(fc.array(kept, { maxLength: 4 }), (tallies) => {
        const now = 10_000_000
        const counted = merged(tallies, 'telegram', now)
        const seen: ChannelSeen = {
          id: 'telegram',
          configured: true,
          polled: false,
          window: 'always',
          canAsk: false,
          ...counted,
        }
        const times = counted.failed.map(({ at }) => at)
        expect(times).toEqual([...times].sort((a, b) => b - a))
        const alarms = alarmsOf({
          channels: [seen],
          store: { kept: true, ms: 1, backlog: 0 },
          due: [],
          paging: [],
          now,
        })
        for (const { code } of alarms) expect(alarmCodes).toContain(code)
        if ((counted.sent.at ?? 0) >= (times[0] ?? 0))
          expect(alarms.map(({ code }) => code).filter((code) => code !== 'slowed-down')).toEqual([])
      }),
    )
  })
})
