/** Who is on shift, and when nobody is. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contradictions } from '#src/counselling/rota/contradictions.ts'
import { gaps, needed } from '#src/counselling/rota/gaps.ts'
import { datesIn, momentOf, nextDate, weekdayOf, weeksBetween } from '#src/counselling/rota/moments.ts'
import { onShift, uncovered } from '#src/counselling/rota/on-shift.ts'
import { emptyRota, type Rota, roles, rotaSchema } from '#src/counselling/rota/record.ts'
import { seenFrom } from '#src/counselling/rota/seen-from.ts'
import { stretches } from '#src/counselling/rota/stretches.ts'
import { anyRota, at, monday, rotaOf } from './people.ts'

const hour = 3600_000
const shift = { id: 'night', person: 'oyun', role: 'first', day: 'mon', from: '20:00', until: '08:00' }

describe('the rota of a week', () => {
  test('a night shift begins on its evening and ends on the next morning', () => {
    const rota = rotaOf({ week: [shift] })
    for (const [local, first] of [
      ['2026-11-23T19:59', []],
      ['2026-11-23T20:00', ['oyun']],
      ['2026-11-24T07:59', ['oyun']],
      ['2026-11-24T08:00', []],
      ['2026-11-24T20:00', []],
      ['2026-11-30T23:00', ['oyun']],
    ] as const)
      expect([local, onShift(rota, at(local)).first]).toEqual([local, first])
  })
  test('the night from Sunday to Monday belongs to Sunday', () => {
    const rota = rotaOf({ week: [{ ...shift, day: 'sun' }] })
    expect(onShift(rota, at('2026-11-30T03:00')).first).toEqual(['oyun'])
    expect(onShift(rota, at('2026-11-29T03:00')).first).toEqual([])
  })
  test('24:00 is the midnight at its end, and the same time twice is a whole day', () => {
    const rota = rotaOf({
      week: [
        { ...shift, from: '18:00', until: '24:00' },
        { ...shift, id: 'day', person: 'tuya', from: '09:00', until: '09:00' },
      ],
    })
    expect(stretches(rota, at('2026-11-23T00:00'), at('2026-11-25T00:00'))).toMatchObject([
      { person: 'tuya', from: at('2026-11-23T09:00'), to: at('2026-11-24T09:00') },
      { person: 'oyun', from: at('2026-11-23T18:00'), to: at('2026-11-24T00:00') },
    ])
  })
  test('where shifts overlap both are there, who began first at the front, and nobody twice', () => {
    const rota = rotaOf({
      week: [
        { ...shift, id: 'late', person: 'saraa', from: '21:00', until: '23:00' },
        shift,
        { ...shift, id: 'again', from: '21:30', until: '22:30' },
        { ...shift, id: 'other', person: 'saraa', role: 'backup' },
      ],
    })
    expect(onShift(rota, at('2026-11-23T22:00'))).toEqual({
      first: ['oyun', 'saraa'],
      backup: ['saraa'],
      supervisor: [],
    })
    expect(uncovered(onShift(rota, at('2026-11-23T22:00')))).toEqual(['supervisor'])
  })
  test('weeks may alternate, and a plan may begin and end on a date', () => {
    const rota = rotaOf({
      week: [
        { ...shift, since: '2026-11-16', everyWeeks: 2 },
        { ...shift, id: 'b', person: 'saraa', since: '2026-11-23', everyWeeks: 2, till: '2026-12-06' },
      ],
    })
    const first = (date: string) => onShift(rota, at(`${date}T21:00`)).first
    expect(
      ['2026-11-09', '2026-11-16', '2026-11-23', '2026-11-30', '2026-12-07', '2026-12-14'].map(first),
    ).toEqual([[], ['oyun'], ['saraa'], ['oyun'], [], ['oyun']])
  })
  test('on a holiday only the shifts meant for it are there', () => {
    const rota = rotaOf({
      week: [
        { ...shift, holidays: 'never' },
        { ...shift, id: 'holiday', person: 'tuya', holidays: 'only' },
        { ...shift, id: 'always', person: 'bolor' },
      ],
      holidays: [{ date: monday, name: 'Цагаан сар' }],
    })
    expect(onShift(rota, at('2026-11-23T21:00')).first).toEqual(['tuya', 'bolor'])
    expect(onShift(rota, at('2026-11-30T21:00')).first).toEqual(['oyun', 'bolor'])
  })
})

describe('what is different on some days', () => {
  test('a shift is taken over, the last word holds, and it may be a part of it', () => {
    const swap = { id: 'a', shift: 'night', date: monday, takes: 'saraa' }
    const rota = rotaOf({
      week: [shift],
      swaps: [swap, { ...swap, id: 'b', takes: 'tuya', from: '2026-11-24T02:00', until: '2026-11-24T04:00' }],
    })
    const who = (local: string) => onShift(rota, at(local)).first
    expect(['2026-11-23T21:00', '2026-11-24T02:00', '2026-11-24T03:59', '2026-11-24T04:00'].map(who)).toEqual(
      [['saraa'], ['tuya'], ['tuya'], ['saraa']],
    )
    expect(who('2026-11-30T21:00')).toEqual(['oyun'])
  })
  test('who is away is not there, even if she took a shift over; the shift of another is not touched', () => {
    const away = {
      kind: 'away',
      id: 'ill',
      person: 'saraa',
      from: '2026-11-23T22:00',
      until: '2026-11-24T22:00',
    }
    const rota = rotaOf({
      week: [shift, { ...shift, id: 'b', person: 'tuya', role: 'backup' }],
      exceptions: [away],
      swaps: [{ id: 'a', shift: 'night', date: monday, takes: 'saraa' }],
    })
    expect(onShift(rota, at('2026-11-23T21:00')).first).toEqual(['saraa'])
    expect(onShift(rota, at('2026-11-23T22:00'))).toMatchObject({ first: [], backup: ['tuya'] })
    expect(contradictions(rota, new Set(['oyun', 'saraa', 'tuya']), at('2026-11-23T00:00'), 14)).toEqual([
      {
        kind: 'away',
        person: 'saraa',
        where: 'night',
        from: at('2026-11-23T22:00'),
        to: at('2026-11-24T08:00'),
      },
    ])
  })
  test('an extra shift counts like one of the week, and can be taken over too', () => {
    const rota = rotaOf({
      exceptions: [
        {
          kind: 'extra',
          id: 'e',
          person: 'oyun',
          role: 'supervisor',
          from: '2026-11-24T09:00',
          until: '2026-11-26T09:00',
        },
      ],
      swaps: [{ id: 'a', shift: 'e', date: '2026-11-24', takes: 'tuya', from: '2026-11-26T00:00' }],
    })
    expect(onShift(rota, at('2026-11-25T12:00')).supervisor).toEqual(['oyun'])
    expect(onShift(rota, at('2026-11-26T08:00')).supervisor).toEqual(['tuya'])
  })
  test('what cannot be meant is told', () => {
    const rota = rotaOf({
      week: [shift, { ...shift, id: 'b', role: 'backup', from: '22:00', until: '23:00' }],
      swaps: [{ id: 'lost', shift: 'night', date: '2026-11-24', takes: 'nobody' }],
      lastResort: ['gone'],
    })
    expect(contradictions(rota, new Set(['oyun']), at('2026-11-23T00:00'), 3)).toEqual([
      { kind: 'unknown-person', person: 'nobody', where: 'lost' },
      { kind: 'unknown-person', person: 'gone', where: 'lastResort' },
      { kind: 'swap-of-nothing', swap: 'lost' },
      {
        kind: 'alone',
        person: 'oyun',
        roles: ['first', 'backup'],
        from: at('2026-11-23T22:00'),
        to: at('2026-11-23T23:00'),
      },
    ])
  })
})

describe('gaps', () => {
  const needs = [{ role: 'first', from: '00:00', until: '24:00' }]
  test('before anything is planned everything is a gap, in each role', () => {
    const from = at('2026-11-23T10:00')
    expect(gaps(emptyRota(), from, 14, {})).toEqual(
      roles.map((role) => ({
        role,
        from,
        to: from + 14 * 24 * hour,
        languages: [],
        childSafeguarding: false,
      })),
    )
  })
  test('an hour between two shifts is found, and where shifts meet there is none', () => {
    const week = ['mon', 'tue'].flatMap((day) => [
      { ...shift, id: `${day}1`, day, from: '00:00', until: '12:00' },
      { ...shift, id: `${day}2`, day, from: '12:00', until: day === 'mon' ? '23:00' : '24:00' },
    ])
    expect(gaps(rotaOf({ week, needs }), at('2026-11-23T00:00'), 2, {})).toMatchObject([
      { role: 'first', from: at('2026-11-23T23:00'), to: at('2026-11-24T00:00') },
    ])
  })
  test('somebody there is not enough where a language or training is needed', () => {
    const rota = rotaOf({
      week: [shift, { ...shift, id: 'b', person: 'saraa', role: 'first', from: '20:00', until: '24:00' }],
      needs: [
        {
          role: 'first',
          days: ['mon'],
          from: '20:00',
          until: '08:00',
          languages: ['en'],
          childSafeguarding: true,
        },
      ],
    })
    const skills = {
      oyun: { languages: ['mn'], childSafeguarding: true },
      saraa: { languages: ['mn', 'en'], childSafeguarding: true },
    }
    expect(gaps(rota, at('2026-11-23T00:00'), 7, skills)).toEqual([
      {
        role: 'first',
        languages: ['en'],
        childSafeguarding: true,
        from: at('2026-11-24T00:00'),
        to: at('2026-11-24T08:00'),
      },
    ])
    expect(gaps(rota, at('2026-11-23T00:00'), 7, {})).toMatchObject([{ from: at('2026-11-23T20:00') }])
  })
})

describe('clocks that change', () => {
  const berlin = { zone: 'Europe/Berlin' }
  test('Ulaanbaatar does not change its clocks now, and did in 2016', () => {
    expect(momentOf('2026-06-15T12:00', 'Asia/Ulaanbaatar')).toBe(Date.parse('2026-06-15T12:00+08:00'))
    expect(momentOf('2016-06-15T12:00', 'Asia/Ulaanbaatar')).toBe(Date.parse('2016-06-15T12:00+09:00'))
  })
  test('a counsellor abroad sees the same shift an hour earlier when her clock was put back', () => {
    const rota = rotaOf({ week: [{ ...shift, day: 'sat', from: '18:00', until: '23:00' }] })
    const [before, after] = stretches(rota, at('2026-10-24T00:00'), at('2026-11-01T00:00'))
    expect(seenFrom(before!, 'Europe/Berlin')).toMatchObject({
      from: '12:00',
      until: '17:00',
      offset: '+02:00',
    })
    expect(seenFrom(after!, 'Europe/Berlin')).toMatchObject({
      from: '11:00',
      until: '16:00',
      offset: '+01:00',
    })
    expect(seenFrom(after!, 'Asia/Ulaanbaatar')).toMatchObject({ from: '18:00', until: '23:00' })
  })
  test('the night the clock is put back lasts an hour longer, the other an hour less', () => {
    const rota = rotaOf({ ...berlin, week: [{ ...shift, day: 'sat' }] })
    const lasts = (from: string, to: string) =>
      stretches(rota, Date.parse(from), Date.parse(to)).map((one) => seenFrom(one, 'Europe/Berlin').hours)
    expect(lasts('2026-10-24T00:00Z', '2026-10-26T00:00Z')).toEqual([13])
    expect(lasts('2026-03-28T00:00Z', '2026-03-30T00:00Z')).toEqual([11])
  })
  test('a time that is left out is the moment of the jump; what lies in it does not exist', () => {
    expect(momentOf('2026-03-29T02:30', 'Europe/Berlin')).toBe(Date.parse('2026-03-29T03:00+02:00'))
    expect(momentOf('2026-10-25T02:30', 'Europe/Berlin')).toBe(Date.parse('2026-10-25T02:30+02:00'))
    const rota = rotaOf({ ...berlin, week: [{ ...shift, day: 'sun', from: '02:15', until: '02:45' }] })
    expect(stretches(rota, Date.parse('2026-03-29T00:00Z'), Date.parse('2026-03-30T00:00Z'))).toEqual([])
  })
  test('a whole day that an island left out is no shift', () => {
    expect(momentOf('2011-12-30T10:00', 'Pacific/Apia')).toBe(Date.parse('2011-12-31T00:00+14:00'))
  })
  test('shifts that meet in the changing hour leave no gap and do not overlap', () => {
    const week = [
      { ...shift, id: 'a', day: 'sat', until: '02:30' },
      { ...shift, id: 'b', person: 'saraa', day: 'sun', from: '02:30', until: '08:00' },
    ]
    const needs = [{ role: 'first', days: ['sat'], from: '20:00', until: '08:00' }]
    const rota = rotaOf({ ...berlin, week, needs })
    for (const from of ['2026-03-28T12:00Z', '2026-10-24T12:00Z']) {
      expect(gaps(rota, Date.parse(from), 1, {})).toEqual([])
      const [a, b] = stretches(rota, Date.parse(from), Date.parse(from) + 24 * hour)
      expect(a?.to).toBe(b?.from)
    }
  })
})

describe('in any rota', () => {
  /** The rota said again in the plainest way, by the clock on the wall: no stretch is computed. */
  function plainly(rota: Rota, moment: number): Record<string, string[]> {
    const found: Record<string, Set<string>> = { first: new Set(), backup: new Set(), supervisor: new Set() }
    const inside = (from: number, to: number) => from <= moment && moment < to
    const local = (text: string) => momentOf(text, rota.zone)
    const holder = (id: string, date: string, person: string) =>
      rota.swaps
        .filter((one) => one.shift === id && one.date === date)
        .filter((one) => !one.from || !one.until || inside(local(one.from), local(one.until)))
        .at(-1)?.takes ?? person
    const away = (person: string) =>
      rota.exceptions.some(
        (one) => one.kind === 'away' && one.person === person && inside(local(one.from), local(one.until)),
      )
    const add = (role: string, person: string) => !away(person) && found[role]?.add(person)
    for (const date of datesIn(moment - 72 * hour, moment, rota.zone)) {
      const holiday = rota.holidays.some((one) => one.date === date)
      for (const one of rota.week) {
        const counts = one.holidays === 'also' || (one.holidays === 'only') === holiday
        const week = weeksBetween(one.since ?? date, date) % one.everyWeeks === 0
        if (one.day !== weekdayOf(date) || !counts || !week || date < (one.since ?? '')) continue
        const end = one.until === '24:00' || one.until <= one.from ? nextDate(date) : date
        const until = one.until === '24:00' ? '00:00' : one.until
        if (inside(local(`${date}T${one.from}`), local(`${end}T${until}`)))
          add(one.role, holder(one.id, date, one.person))
      }
    }
    for (const one of rota.exceptions)
      if (one.kind === 'extra' && inside(local(one.from), local(one.until)))
        add(one.role, holder(one.id, one.from.slice(0, 10), one.person))
    return Object.fromEntries(Object.entries(found).map(([role, persons]) => [role, [...persons].sort()]))
  }

  test('at every moment exactly those are on shift whom the rota says', () => {
    fc.assert(
      fc.property(anyRota, ({ rota, moment }) => {
        const found = Object.entries(onShift(rota, moment)).map(([role, persons]) => [
          role,
          [...persons].sort(),
        ])
        expect(Object.fromEntries(found)).toEqual(plainly(rota, moment))
      }),
      { numRuns: 300 },
    )
  })
  test('a window shows the same as looking at each moment of it', () => {
    fc.assert(
      fc.property(anyRota, fc.integer({ min: 1, max: 200 }), ({ rota, moment }, hours) => {
        const whole = stretches(rota, moment, moment + hours * hour)
        for (const one of whole) {
          expect(one.from).toBeGreaterThanOrEqual(moment)
          expect(one.to).toBeLessThanOrEqual(moment + hours * hour)
          expect(one.to).toBeGreaterThan(one.from)
          for (const inside of [one.from, one.to - 1])
            expect(onShift(rota, inside)[one.role]).toContain(one.person)
        }
        for (let when = moment; when < moment + hours * hour; when += 7 * hour)
          for (const role of roles) {
            const there = whole.filter((one) => one.role === role && one.from <= when && when < one.to)
            expect([...new Set(there.map(({ person }) => person))].sort()).toEqual(
              [...onShift(rota, when)[role]].sort(),
            )
          }
      }),
      { numRuns: 30 },
    )
  })
  test('who takes a shift over takes exactly that: nothing is doubled, nothing lost', () => {
    fc.assert(
      fc.property(anyRota, ({ rota, moment }) => {
        const present = { ...rota, exceptions: rota.exceptions.filter(({ kind }) => kind === 'extra') }
        const occurrences = (one: Rota) => {
          const parts: Record<string, { from: number; to: number }[]> = {}
          for (const { shift: id, date, from, to } of stretches(one, moment - 72 * hour, moment + 96 * hour))
            parts[`${id}/${date}`] = [...(parts[`${id}/${date}`] ?? []), { from, to }]
          return parts
        }
        const before = occurrences({ ...present, swaps: [] })
        const after = occurrences(present)
        expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort())
        for (const [name, [whole]] of Object.entries(before)) {
          const parts = after[name]!.sort((a, b) => a.from - b.from)
          expect(parts[0]?.from).toBe(whole?.from)
          expect(parts.at(-1)?.to).toBe(whole?.to)
          for (const [n, part] of parts.slice(1).entries()) expect(part.from).toBe(parts[n]?.to)
        }
      }),
      { numRuns: 100 },
    )
  })
  test('gaps and cover together are exactly what is needed', () => {
    fc.assert(
      fc.property(anyRota, ({ rota, moment }) => {
        const days = 4
        const whole = { from: moment, to: moment + days * 24 * hour }
        const found = gaps(rota, moment, days, {})
        const all = stretches(rota, whole.from, whole.to)
        const edges = new Set([whole.from])
        for (const one of [...found, ...all, ...rota.needs.flatMap((need) => needed(rota, need, whole))])
          for (const edge of [one.from, one.to]) if (edge < whole.to) edges.add(edge)
        for (const edge of edges)
          for (const role of roles) {
            const wanted = rota.needs.some(
              (need) =>
                need.role === role &&
                needed(rota, need, whole).some((one) => one.from <= edge && edge < one.to),
            )
            const open = found.filter((one) => one.role === role && one.from <= edge && edge < one.to)
            const covered = onShift(rota, edge)[role].length > 0
            expect(open.length).toBe(wanted && !covered ? 1 : 0)
          }
      }),
      { numRuns: 40 },
    )
  })
  test('later times are never earlier moments, whatever the clock does', () => {
    const minute = fc.integer({ min: 0, max: 5 * 24 * 60 })
    fc.assert(
      fc.property(
        fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Ulaanbaatar'),
        fc.constantFrom('2026-03-06', '2026-03-27', '2026-04-03', '2026-10-02', '2026-10-23', '2026-10-30'),
        minute,
        minute,
        (zone, from, a, b) => {
          const local = (minutes: number) =>
            new Date(Date.parse(`${from}T00:00Z`) + minutes * 60_000).toISOString().slice(0, 16)
          const [early, late] = [Math.min(a, b), Math.max(a, b)].map((minutes) =>
            momentOf(local(minutes), zone),
          )
          expect(early! <= late!).toBe(true)
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('the stored rota', () => {
  test('is taken as it was written, with what was left out filled in', () => {
    const read = rotaSchema.parse({ ...emptyRota(), week: [shift] })
    expect(read.week[0]).toEqual({ ...shift, holidays: 'also', everyWeeks: 1 })
    expect(rotaSchema.parse(JSON.parse(JSON.stringify(read)))).toEqual(read)
  })
  const wrong: [string, object, RegExp][] = [
    ['an hour that is none', { week: [{ ...shift, from: '9:00' }] }, /time is written like/],
    ['a day that is none', { holidays: [{ date: '2026-02-30', name: 'x' }] }, /date is written like/],
    [
      'a moment on a day that is none',
      {
        exceptions: [
          { kind: 'away', id: 'x', person: 'a', from: '2026-02-31T10:00', until: '2026-03-05T10:00' },
        ],
      },
      /no day of the calendar/,
    ],
    [
      'an end before its beginning',
      {
        exceptions: [
          { kind: 'away', id: 'x', person: 'a', from: '2026-03-06T10:00', until: '2026-03-05T10:00' },
        ],
      },
      /later than from/,
    ],
    ['alternating weeks counted from nowhere', { week: [{ ...shift, everyWeeks: 2 }] }, /count the weeks/],
    ['a zone nobody knows', { zone: 'Asia/Ulan_Bator_2' }, /no time zone/],
    ['two of one id', { week: [shift, shift] }, /two have the id night/],
    ['more than it knows', { phone: '+976' }, /[Uu]nrecognized/],
  ]
  test.each(wrong)('does not take %s', (_, change, says) => {
    const read = rotaSchema.safeParse({ ...emptyRota(), ...change })
    expect(JSON.stringify(read.error?.issues)).toMatch(says)
  })
})
