/** Whom a waiting case calls, and when: nobody is left waiting because of us. */
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  acknowledge,
  beginWaiting,
  climb,
  failedRung,
  type LadderSettings,
  type Rung,
  rungs,
  standardLadder,
  type Waiting,
  withUrgency,
} from '#src/counselling/ladder.ts'
import { roles } from '#src/counselling/rota/record.ts'

const minute = 60_000
const start = Date.parse('2026-11-23T21:00+08:00')

/** Plays time with a punctual timer, as the turn sets it; tells who was called when, in seconds since the beginning. */
function play(
  begun: Waiting,
  until: number,
  {
    uncovered = () => [],
    settings = standardLadder,
    from = start,
  }: { uncovered?: (now: number) => Rung[]; settings?: LadderSettings; from?: number } = {},
): { calls: string[]; waiting: Waiting; nextInMs: number | null } {
  const calls: string[] = []
  let waiting = begun
  let now = from
  for (;;) {
    const called = climb(waiting, settings, uncovered(now), now)
    waiting = called.waiting
    if (called.page.length > 0) calls.push(`${(now - start) / 1000} ${called.page.join(' ')}`)
    if (called.nextInMs === null || now + called.nextInMs > until)
      return { calls, waiting, nextInMs: called.nextInMs }
    now += called.nextInMs
  }
}

test('the rungs are the roles of the rota', () => expect([...rungs]).toEqual([...roles]))

describe('a critical case', () => {
  test('calls at once, again each minute, backup at 2 minutes, supervisor at 4, then everybody', () => {
    expect(play(beginWaiting('critical', start), start + 6 * minute).calls).toEqual([
      '0 first',
      '60 first',
      '120 first backup',
      '180 first backup',
      '240 first backup supervisor',
      '300 first backup supervisor',
      '360 first backup supervisor',
    ])
  })
  test('follows other settings', () => {
    const critical = { first: 0, backup: 30_000, supervisor: 45_000, again: 20_000, everyone: 300_000 }
    expect(
      play(beginWaiting('critical', start), start + 6 * minute, { settings: { ...standardLadder, critical } })
        .calls,
    ).toEqual([
      '0 first',
      '20 first',
      '30 backup',
      '40 first',
      '45 supervisor',
      '330 backup',
      '340 first',
      '345 supervisor',
    ])
  })
  test('waits for nothing when asked twice at the same moment', () => {
    const once = climb(beginWaiting('critical', start), standardLadder, [], start)
    expect(once.page).toEqual(['first'])
    expect(climb(once.waiting, standardLadder, [], start).page).toEqual([])
  })
  test('calls the next at once where nobody has a rung', () => {
    const begun = beginWaiting('critical', start)
    const one = (uncovered: Rung[]) => climb(begun, standardLadder, uncovered, start).page
    expect(one(['first'])).toEqual(['backup'])
    expect(one(['first', 'backup'])).toEqual(['supervisor'])
    expect(one(['backup'])).toEqual(['first'])
    expect(one(['first', 'supervisor'])).toEqual(['backup'])
  })
  test('when nobody at all is on the rota the top rung is called, for the last resort', () => {
    expect(climb(beginWaiting('critical', start), standardLadder, [...rungs], start).page).toEqual([
      'supervisor',
    ])
  })
  test('a missing backup is passed over when its time comes', () => {
    expect(
      play(beginWaiting('critical', start), start + 3 * minute, { uncovered: () => ['backup'] }).calls,
    ).toEqual(['0 first', '60 first', '120 first supervisor', '180 first supervisor'])
  })
  test('whoever comes on shift meanwhile is called too', () => {
    const uncovered = (now: number): Rung[] => (now < start + 90_000 ? ['first'] : [])
    expect(play(beginWaiting('critical', start), start + 2 * minute, { uncovered }).calls).toEqual([
      '0 backup',
      '60 backup',
      '120 first backup',
    ])
  })
  test('a page that reached nobody calls the next rung at once, and each rung so to the top', () => {
    let waiting = climb(beginWaiting('critical', start), standardLadder, [], start).waiting
    const calls: Rung[][] = []
    for (const [n, rung] of rungs.entries()) {
      const now = start + 1000 * (n + 1)
      const called = climb(failedRung(waiting, rung, now), standardLadder, [], now)
      waiting = called.waiting
      calls.push(called.page)
    }
    expect(calls).toEqual([['backup'], ['supervisor'], []])
    expect(play(waiting, start + 2 * minute, { from: start + 4000 }).calls).toEqual([
      '60 first',
      '61 backup',
      '62 supervisor',
      '120 first',
    ])
  })
})

describe('the other cases', () => {
  test('a high one waits 5 minutes before anybody is called, and climbs slowly', () => {
    expect(play(beginWaiting('high', start), start + 41 * minute).calls).toEqual([
      '300 first',
      '600 first',
      '900 first backup',
      '1200 first backup',
      '1500 first backup',
      '1800 supervisor',
      '2100 first backup',
      '2400 supervisor',
    ])
  })
  test.each(['normal', 'low'] as const)('a %s one calls nobody, ever', (urgency) => {
    expect(climb(beginWaiting(urgency, start), standardLadder, [...rungs], start + 1e9)).toMatchObject({
      page: [],
      nextInMs: null,
    })
  })
  test('more danger than it seemed calls at once; less takes nothing back', () => {
    const high = beginWaiting('high', start)
    const now = start + 2 * minute
    expect(climb(withUrgency(high, 'critical', now), standardLadder, [], now).page).toEqual(['first'])
    const critical = climb(beginWaiting('critical', start), standardLadder, [], start).waiting
    const lower = withUrgency(critical, 'high', now)
    expect(lower).toEqual({ ...critical, urgency: 'high' })
    expect(climb(lower, standardLadder, [], now)).toMatchObject({ page: [], nextInMs: 3 * minute })
    const seen = acknowledge(critical, now)
    expect(withUrgency(seen, 'critical', now)).toEqual(seen)
  })
})

describe('acknowledging', () => {
  const seen = () =>
    acknowledge(play(beginWaiting('critical', start), start + 70_000).waiting, start + 70_000)
  test('stops the climb, and when nobody has taken the case in time it goes on where it would be', () => {
    expect(play(seen(), start + 6 * minute, { from: start + 70_000 }).calls).toEqual([
      '250 first backup supervisor',
      '310 first backup supervisor',
    ])
  })
  test('again and again keeps nobody from calling those above', () => {
    const calls: Rung[] = []
    let waiting = beginWaiting('critical', start)
    for (let now = start; now < start + 20 * minute; now += 30_000) {
      const called = climb(waiting, standardLadder, [], now)
      calls.push(...called.page)
      waiting = called.page.includes('first') ? acknowledge(called.waiting, now) : called.waiting
    }
    expect(new Set(calls)).toEqual(new Set(rungs))
  })
  test('again counts from the newer one', () => {
    const twice = acknowledge(seen(), start + 200_000)
    expect(climb(twice, standardLadder, [], start + 250_000)).toMatchObject({ page: [], nextInMs: 130_000 })
  })
  test('when the timer comes very late everybody who should have been called by then is called', () => {
    expect(climb(seen(), standardLadder, [], start + 70_000 + 3 * minute + 5 * minute).page).toEqual([
      ...rungs,
    ])
  })
  test('before anybody was called holds too', () => {
    const high = acknowledge(beginWaiting('high', start), start + minute)
    expect(climb(high, standardLadder, [], start + 2 * minute)).toMatchObject({
      page: [],
      nextInMs: 2 * minute,
    })
  })
})

describe('clocks', () => {
  const reached = (ms: number) => play(beginWaiting('critical', start), start + ms).waiting
  test('put forward: no rung is left out', () => {
    expect(climb(reached(0), standardLadder, [], start + 3600_000).page).toEqual([...rungs])
    expect(climb(beginWaiting('critical', start), standardLadder, [], start + 3 * minute).page).toEqual([
      'first',
      'backup',
    ])
  })
  test('put back: whoever was called is called again at once, and the climb goes on from where it was', () => {
    const put = start - 24 * 3600_000
    const called = climb(reached(130_000), standardLadder, [], put)
    expect(called.page).toEqual(['first', 'backup'])
    const { calls } = play(called.waiting, put + 3 * minute, { from: put })
    const everybody = 'first backup supervisor'
    expect(calls.map((call) => call.replace(/^\S+ /, ''))).toEqual([everybody, everybody, everybody])
  })
  test('two processes whose clocks differ a little do not call twice', () => {
    expect(climb(reached(0), standardLadder, [], start - 900).page).toEqual([])
  })
})

describe('whatever happens', () => {
  const climbOf = fc
    .tuple(
      fc.nat(10 * minute),
      fc.nat(10 * minute),
      fc.nat(10 * minute),
      fc.integer({ min: 1000, max: 10 * minute }),
      fc.integer({ min: 1000, max: 20 * minute }),
    )
    .map(([first, more, most, again, everyone]) => ({
      first,
      backup: first + more,
      supervisor: first + more + most,
      again,
      everyone,
    }))
  const settingsOf = fc.record({
    critical: climbOf.map((one) => {
      const { first } = one
      return { ...one, first: 0, backup: one.backup - first, supervisor: one.supervisor - first }
    }),
    high: climbOf,
    acknowledged: fc.integer({ min: 1000, max: 20 * minute }),
  })
  const happening = fc.record({
    /** Real time until this, as a part of the time the timer was set to; above 1 the timer is late. */
    part: fc.double({ min: 0, max: 1.3, noNaN: true }),
    jump: fc.oneof(
      { weight: 4, arbitrary: fc.constant(0) },
      fc.integer({ min: -3 * 24 * 3600_000, max: 24 * 3600_000 }),
    ),
    what: fc.oneof(
      { weight: 5, arbitrary: fc.constant('timer' as const) },
      fc.constantFrom('acknowledge' as const, 'first' as const, 'backup' as const, 'supervisor' as const),
    ),
    uncovered: fc.subarray([...rungs]),
  })

  test('asked again at the same moment nobody is called twice, and there is always a next time, soon', () => {
    fc.assert(
      fc.property(settingsOf, fc.array(happening, { maxLength: 30 }), (settings, happenings) => {
        let waiting = beginWaiting('critical', start)
        let now = start
        // Compared once at the end: a matcher costs far more than the ladder.
        const wrong: unknown[] = []
        for (const { jump, part, what, uncovered } of happenings) {
          now += jump + Math.round(part * minute)
          if (what === 'acknowledge') waiting = acknowledge(waiting, now)
          else if (what !== 'timer') waiting = failedRung(waiting, what, now)
          const called = climb(waiting, settings, uncovered, now)
          const twice = climb(called.waiting, settings, uncovered, now)
          const { again, everyone } = settings.critical
          const next = called.nextInMs ?? 0
          if (twice.page.length > 0) wrong.push({ twice })
          if (!(next > 0 && next <= Math.max(again, everyone, settings.acknowledged))) wrong.push({ next })
          if (!Object.values(called.waiting.paged).every((at) => at <= now)) wrong.push({ now, called })
          if (!isDeepStrictEqual(JSON.parse(JSON.stringify(called.waiting)), called.waiting))
            wrong.push({ called })
          waiting = called.waiting
        }
        expect(wrong).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })
  test('a critical case is never without a page for longer than one repetition, with timers up to a third late', () => {
    fc.assert(
      fc.property(
        settingsOf,
        fc.array(fc.double({ min: 0.01, max: 1.3, noNaN: true }), { maxLength: 60 }),
        fc.subarray([...rungs]),
        (settings, parts, uncovered) => {
          let waiting = beginWaiting('critical', start)
          let now = start
          let lastPage = start
          const longest = Math.max(settings.critical.again, settings.critical.everyone)
          for (const part of [0, ...parts]) {
            const called = climb(waiting, settings, uncovered, now)
            if (called.page.length > 0) lastPage = now
            if (now - lastPage > longest) throw new Error(`nobody was called for ${now - lastPage} ms`)
            waiting = called.waiting
            // Early: something else woke the turn. Late: the machine was busy. Never later than that here.
            now += Math.max(1, Math.floor(Math.min(part, 1) * called.nextInMs!))
          }
        },
      ),
      { numRuns: 1000 },
    )
  })
  test('nor for longer than two, when somebody keeps putting the clock forward and back', () => {
    fc.assert(
      fc.property(
        settingsOf,
        fc.array(fc.integer({ min: -3 * 24 * 3600_000, max: 24 * 3600_000 }), { maxLength: 40 }),
        (settings, jumps) => {
          let waiting = beginWaiting('critical', start)
          let real = 0
          let clock = start
          let lastPage = 0
          const { again, everyone } = settings.critical
          const longest = 2 * Math.max(again, everyone) + 5000
          for (const jump of [0, ...jumps]) {
            clock += jump
            const called = climb(waiting, settings, [], clock)
            if (called.page.length > 0) lastPage = real
            if (real - lastPage > longest) throw new Error(`nobody was called for ${real - lastPage} ms`)
            waiting = called.waiting
            real += called.nextInMs!
            clock += called.nextInMs!
          }
        },
      ),
      { numRuns: 1000 },
    )
  })
  test('every rung is called no later than its time, in order, and stays called until somebody acknowledges', () => {
    fc.assert(
      fc.property(settingsOf, fc.constantFrom('critical' as const, 'high' as const), (settings, urgency) => {
        const times = settings[urgency]
        let waiting = beginWaiting(urgency, start)
        const begun: Partial<Record<Rung, number>> = {}
        for (let now = start; now <= start + times.supervisor + times.everyone; ) {
          const called = climb(waiting, settings, [], now)
          for (const rung of called.page) begun[rung] ??= now
          waiting = called.waiting
          now += called.nextInMs!
        }
        expect(begun).toEqual({
          first: start + times.first,
          backup: start + times.backup,
          supervisor: start + times.supervisor,
        })
      }),
      { numRuns: 300 },
    )
  })
  test('after acknowledging nobody is called until its time is over, and then somebody at once', () => {
    fc.assert(
      fc.property(
        settingsOf,
        fc.nat(20 * minute),
        fc.array(fc.nat(5 * minute), { maxLength: 20 }),
        (settings, when, steps) => {
          let waiting = acknowledge(
            play(beginWaiting('critical', start), start + when, { settings }).waiting,
            start + when,
          )
          let now = start + when
          for (const step of steps) {
            now += step
            const called = climb(waiting, settings, [], now)
            const over = now >= start + when + settings.acknowledged
            if (!over)
              expect(called).toMatchObject({ page: [], nextInMs: start + when + settings.acknowledged - now })
            else {
              expect(called.page[0]).toBe('first')
              return
            }
            waiting = called.waiting
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})
