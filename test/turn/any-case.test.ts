/** Whatever she, the counsellors, the clock and the platform do in whatever order: what the helpline promises holds. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { StaffId, TimerName, Words } from '#src/message.ts'
import { amina } from './desk.ts'

const staff = fc.constantFrom('bolor', 'tuya', 'nara').map((id) => id as StaffId)
const text = fc
  .constantFrom(
    'hello',
    'secret-7',
    '!critical suicide',
    '!high debt',
    '!critical confinement?',
    '!broken',
    'person',
    'menu',
    'help',
    'yes',
    '1',
    '3',
  )
  .map((each) => each)
const move = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('she' as const), text }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('press' as const),
      option: fc.constantFrom(
        'listening/urgent_offer/yes',
        'listening/urgent_offer/no',
        'listening/heavy_offer/misheard',
        'listening/serious_offer/yes',
        'welcome/menu/info',
      ),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('staff' as const),
      by: staff,
      act: fc.constantFrom(
        'claim',
        'claim',
        'say',
        'say',
        'release',
        'transfer',
        'join',
        'part',
        'lost',
        'acknowledge',
        'close',
        'note',
        'follow up',
      ),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('wait' as const), minutes: fc.constantFrom(0.5, 2, 6, 40) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('event' as const),
      name: fc.constantFrom(
        'blocked' as const,
        'unblocked' as const,
        'leave' as const,
        'erase' as const,
        'returned' as const,
      ),
    }),
  },
)

test('never two owners, the bot silent while a person has her, nobody forgotten, nothing shown that she did not agree to', () => {
  fc.assert(
    fc.property(fc.array(move, { maxLength: 60, size: 'max' }), (moves) => {
      const she = amina().begins()
      for (const each of moves) {
        const before = she.case()
        let said: string[] = []
        switch (each.do) {
          case 'she':
            said = she.says(each.text)
            break
          case 'press':
            said = she.presses(each.option)
            break
          case 'wait':
            she.passes(each.minutes * 60_000)
            break
          case 'event':
            she.happens({ type: 'event', name: each.name })
            break
          case 'staff': {
            const more = {
              say: { text: 'counsel' as Words },
              note: { text: 'note' as Words },
              transfer: { to: 'tuya' as StaffId },
              close: { outcome: 'safe', referrals: [] },
              'follow up': { at: she.now + 600_000, text: 'tea?' as Words },
            }
            const act = { do: each.act, ...(more as Record<string, object>)[each.act] }
            said = she.staff(each.by, act as Parameters<typeof she.staff>[1])
            if (each.act === 'say' && said.includes('counsel')) {
              expect(before?.state).toBe('claimed')
              expect(before?.owner).toBe(each.by)
              expect(before?.agreed).toBeDefined()
            }
            break
          }
        }
        const after = she.case()
        if (before?.state === 'claimed' && after?.state === 'claimed') expect(after.owner).toBe(before.owner)
        if (
          before?.state === 'claimed' &&
          before.agreed !== undefined &&
          each.do === 'she' &&
          each.text !== 'help'
        )
          expect(said).toEqual([])
        if (after?.state === 'claimed') expect(after.owner).toBeDefined()
        if (after?.state === 'offered') {
          expect(after.owner).toBeUndefined()
          /** Somebody is being called, or will be: the ladder's next look is set. */
          if (after.urgency === 'critical' || after.urgency === 'high')
            expect(she.timers.has('page')).toBe(true)
        }
        if (after) {
          expect(she.cards.get(after.id)).toMatchObject({ state: after.state, urgency: after.urgency })
          const times = after.history.map(({ at }) => at)
          expect(times).toEqual([...times].sort((a, b) => a - b))
          if (after.agreed === undefined)
            expect(JSON.stringify([she.cards.get(after.id), she.lines.slice(-1)])).not.toMatch(/secret-7/)
        }
        if (!she.conversation) expect(she.timers.size).toBe(0)
        expect(JSON.stringify([...she.cards.values()])).not.toMatch(/"chat"/)
      }
    }),
    { numRuns: Number(process.env.CASE_RUNS ?? 150) },
  )
})

test('timers that come late, twice or for nothing change nothing that they should not', () => {
  const she = amina().begins()
  for (const value of ['page', 'nobody', 'owner', 'follow', 'silence'] satisfies TimerName[])
    expect(she.happens({ type: 'event', name: 'timer', value })).toEqual([])
  expect(she.cards.size).toBe(0)
})
