/** Once a day a page is tried and the rota looked through; what is wrong shows in the place of alarms. */
import { describe, expect, test } from 'vitest'
import { type Notes, pagingAlarms, readAlarms } from '#src/counselling/alarms.ts'
import { createCaller } from '#src/counselling/call-people.ts'
import { acknowledgeTest, type DailyParts, everyDay, isDue } from '#src/counselling/daily.ts'
import type { PagerId } from '#src/counselling/pagers/pager.ts'
import { at, rotaOf } from './people.ts'
import { contactOf, listeningLog, shelvesOf, tellingPagers, words } from './shelves.ts'

const morning = at('2026-11-23T10:00')
const minute = 60_000
const lead = { id: 's', person: 'chief', role: 'supervisor', day: 'mon', from: '00:00', until: '24:00' }
const needs = [{ role: 'supervisor', days: ['mon'], from: '00:00', until: '24:00' }]

function house(more: { person?: string; needs?: object[] } = { person: 'oyun' }) {
  const clock = { now: morning }
  const shelves = shelvesOf(rotaOf({ week: [lead], needs: more.needs ?? needs }), {
    oyun: contactOf('oyun', ['telegram', 'email']),
    chief: contactOf('chief', ['email', 'webhook']),
  })
  const pagers = tellingPagers(['telegram', 'email', 'webhook'])
  const { log } = listeningLog()
  const parts: DailyParts = {
    settings: { at: '10:00', ...(more.person ? { person: more.person } : {}) },
    keeper: shelves.keeper,
    call: createCaller({
      pagers: pagers.open,
      words,
      link: 'https://itgel.example/desk',
      keeper: shelves.keeper,
      now: () => clock.now,
      count: () => undefined,
    }),
    skills: async () => ({}),
    log,
    now: () => clock.now,
  }
  const alarms = () =>
    readAlarms(shelves.keeper, {
      configured: ['telegram', 'email'],
      testPerson: more.person !== undefined,
      now: clock.now,
    }).then((all) => all.filter(({ code }) => code !== 'paging-stopped'))
  return { clock, shelves, ...pagers, parts, alarms }
}

describe('the daily test', () => {
  test('goes to the one who is named, by her ways, once a day, by the clock of the rota', async () => {
    const { parts, sent, clock } = house()
    clock.now = morning - minute
    await everyDay(parts)
    expect(sent).toEqual([])
    for (let n = 0; n < 3; n++) {
      clock.now = morning + n * minute
      await everyDay(parts)
    }
    expect(sent.map(({ pager }) => pager)).toEqual(['telegram', 'email'])
    expect(sent[0]?.page).toMatchObject({ text: words.mn?.test, acknowledge: words.mn?.acknowledge })
    clock.now = morning + 24 * 60 * minute
    await everyDay(parts)
    expect(sent).toHaveLength(4)
  })
  test('is made up for when the process was down at its hour', () => {
    const settings = { at: '10:00' }
    expect(isDue(settings, 'Asia/Ulaanbaatar', undefined, at('2026-11-23T17:00'))).toBe('2026-11-23')
    expect(
      isDue(settings, 'Asia/Ulaanbaatar', { at: 0, day: '2026-11-22' }, at('2026-11-23T09:59')),
    ).toBeUndefined()
    expect(
      isDue(settings, 'Asia/Ulaanbaatar', { at: 0, day: '2026-11-23' }, at('2026-11-23T23:00')),
    ).toBeUndefined()
  })
  test('of two processes one sends it', async () => {
    const { parts, sent } = house()
    await Promise.all([everyDay(parts), everyDay(parts), everyDay(parts)])
    expect(sent).toHaveLength(2)
  })
  test('is well once she has pressed the button, and an alarm when she has not in half an hour', async () => {
    const { parts, sent, clock, shelves, alarms } = house()
    await everyDay(parts)
    const id = sent[0]!.page.id
    expect(Buffer.byteLength(`ack/${id}`)).toBeLessThanOrEqual(64)
    expect(await alarms()).toEqual([])
    clock.now += 31 * minute
    expect(await alarms()).toEqual([{ code: 'test-not-acknowledged', since: morning }])
    expect(await acknowledgeTest(shelves.keeper, 'another', clock.now)).toBe(false)
    expect(await acknowledgeTest(shelves.keeper, id, clock.now)).toBe(true)
    expect(await acknowledgeTest(shelves.keeper, id, clock.now)).toBe(true)
    expect(await alarms()).toEqual([])
  })
  test('that went out by one way only is an alarm which names the other and why', async () => {
    const { parts, answers, alarms } = house()
    answers.set('email', { kind: 'refused', reason: 'token', keep: true })
    await everyDay(parts)
    expect(await alarms()).toEqual([
      {
        code: 'test-not-sent',
        since: morning,
        sent: ['telegram'],
        failed: [{ pager: 'email', reason: 'token' }],
      },
    ])
  })
  test('pressing while it is still being sent is not forgotten', async () => {
    const { parts, answers, sent, shelves } = house()
    let letGo: () => void = () => undefined
    answers.set('email', new Promise((resolve) => (letGo = () => resolve({ kind: 'sent' }))))
    const sending = everyDay(parts)
    for (let n = 0; n < 100 && sent.length < 2; n++) await Promise.resolve()
    expect(await acknowledgeTest(shelves.keeper, sent[0]!.page.id, 7)).toBe(true)
    letGo()
    await sending
    expect(shelves.note('self-test')).toMatchObject({ acknowledgedAt: 7, sent: ['telegram', 'email'] })
  })
  test('without anybody named there is none, and that is an alarm', async () => {
    const { parts, sent, alarms } = house({})
    await everyDay(parts)
    expect(sent).toEqual([])
    expect(await alarms()).toEqual([{ code: 'test-not-set' }])
  })
})

describe('gaps in the rota', () => {
  test('are told to who leads now, once a day, and shown', async () => {
    const { parts, sent, alarms } = house({ needs: [{ role: 'first', from: '09:00', until: '10:00' }] })
    await everyDay(parts)
    await everyDay(parts)
    expect(sent.map(({ pager, page }) => `${pager} ${page.text}`)).toEqual([
      `email ${words.mn?.gap}`,
      `webhook ${words.mn?.gap}`,
    ])
    expect(await alarms()).toContainEqual({ code: 'gaps-in-rota', count: 14 })
  })
  test('where there are none nobody is called', async () => {
    const { parts, sent, alarms } = house({})
    await everyDay(parts)
    expect(sent).toEqual([])
    expect((await alarms()).map(({ code }) => code)).not.toContain('gaps-in-rota')
  })
})

describe('alarms', () => {
  const now = morning
  const well: Notes = {
    heartbeat: { at: now - 5000, beat: 'x' },
    'self-test': { at: now - 60 * minute, sent: ['telegram', 'email'], acknowledgedAt: now - 50 * minute },
    gaps: { at: now, count: 0 },
  }
  const two: PagerId[] = ['telegram', 'email']
  const codes = (notes: Notes, more = {}) =>
    pagingAlarms({ ...well, ...notes }, { configured: two, testPerson: true, now, ...more })
  test('none when all is well', () => expect(codes({})).toEqual([]))
  const wrong: [string, Notes, object, object][] = [
    [
      'the loop has stopped',
      { heartbeat: { at: now - 31_000 } },
      {},
      { code: 'paging-stopped', since: now - 31_000 },
    ],
    [
      'it stopped and is not known to be well',
      { stopped: { at: now } },
      {},
      { code: 'paging-stopped', since: now },
    ],
    ['nobody was reached', { unreached: { at: now - 9 } }, {}, { code: 'nobody-reached', since: now - 9 }],
    ['one way only', {}, { configured: ['email'] }, { code: 'fewer-than-two-pagers', count: 1 }],
    [
      'a token was revoked',
      { 'pager-telegram': { at: now, reason: 'token' } },
      {},
      { code: 'pager-refused', pager: 'telegram', since: now, reason: 'token' },
    ],
    [
      'the test died under way',
      { 'self-test': { at: now - 2 * minute, day: 'x' } },
      {},
      { code: 'test-not-sent', since: now - 2 * minute, sent: [], failed: [] },
    ],
    ['gaps', { gaps: { at: now, count: 3 } }, {}, { code: 'gaps-in-rota', count: 3 }],
  ]
  test.each(wrong)('%s', (_, notes, more, alarm) => expect(codes(notes, more)).toEqual([alarm]))
  test('what is over is over, and a pager that is not set up any more does not count', () => {
    expect(codes({ unreached: { at: now, over: true }, stopped: { at: now, over: true } })).toEqual([])
    expect(
      codes({ 'pager-telegram': { at: now, over: true }, 'pager-webhook': { at: now, reason: 'token' } }),
    ).toEqual([])
  })
})
