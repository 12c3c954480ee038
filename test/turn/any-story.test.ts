/** In whatever order she tells of danger, is answered elsewhere, corrects, presses and changes the language: what the helpline promises holds. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Activity, Words } from '#src/message.ts'
import { amina, bolor } from './desk.ts'

const minute = 60_000
const numbers = /\b(102|107|108)\b/
const cyrillic = /[А-Яа-яӨөҮү]{4}/
const dangers = [
  '!critical weapon',
  '!critical suicide',
  '!high violence',
  '!medium debt',
  '!medium weapon?',
  '!high weapon',
  '!critical violence',
  '!critical weapon?',
  '!broken',
]
const move = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('says' as const),
      text: fc.constantFrom(...dangers, 'xyzzy plugh', '1', 'menu', 'person'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('edits' as const),
      text: fc.constantFrom(...dangers, 'hello there'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('near' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('press' as const),
      option: fc.constantFrom(
        'listening/urgent_offer/yes',
        'listening/urgent_offer/no',
        'listening/soft/safe',
        'listening/serious_offer/yes',
        'listening/serious_offer/no',
        'welcome/menu/info',
        'language/mn',
        'language/en',
      ),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('silence' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('wait' as const), minutes: fc.constantFrom(1, 6, 12, 31) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('older' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('staff' as const),
      act: fc.constantFrom('claim' as const, 'release' as const, 'lost' as const, 'acknowledge' as const),
    }),
  },
)

test('no critical danger is lost, no case is doubled, no number comes by itself where somebody is beside her, in her language', () => {
  fc.assert(
    fc.property(fc.array(move, { maxLength: 40, size: 'max' }), (moves) => {
      const she = amina({ channel: 'messenger' }).begins()
      let near = Number.NEGATIVE_INFINITY
      const told = new Map<string, number>()
      const answered = new Map<string, number>()
      for (const each of moves) {
        /** A platform tells of a change where nothing was changed. */
        const repeated = each.do === 'edits' && she.conversation?.recent?.at(-1) === each.text
        const { language: before, quietUntil = 0 } = she.conversation ?? { language: 'en' }
        const owned = she.case()?.state === 'claimed' && she.case()?.agreed !== undefined
        const silent = she.now < quietUntil || owned
        let said: string[] = []
        /** Numbers she asks for herself, or for a danger she tells, are another matter. */
        let unasked = true
        if (each.do === 'says') {
          said = she.says(each.text)
          unasked = each.text === 'xyzzy plugh'
        } else if (each.do === 'edits') {
          said = she.happens({ type: 'event', name: 'edited', text: each.text as Words } as Activity)
          unasked = each.text === 'hello there'
        } else if (each.do === 'near') {
          said = she.says('!high someone_near')
          near = she.now
        } else if (each.do === 'press') {
          said = she.presses(each.option)
          unasked = false
        } else if (each.do === 'silence') said = she.happens({ type: 'event', name: 'answeredElsewhere' })
        else if (each.do === 'wait') {
          const seen = near
          const upTo = seen + 30 * minute - she.now
          if (upTo > 0) {
            expect(she.passes(Math.min(upTo, each.minutes * minute)).join('\n')).not.toMatch(numbers)
            she.passes(Math.max(0, each.minutes * minute - upTo))
          } else she.passes(each.minutes * minute)
        } else if (each.do === 'older') {
          for (const [label, { unanswered }] of Object.entries(she.conversation?.heard ?? {}))
            if (unanswered) answered.set(label, she.now)
          if (she.conversation?.heard)
            she.conversation = {
              ...she.conversation,
              heard: Object.fromEntries(
                Object.entries(she.conversation.heard).map(([label, { unanswered: _, ...rest }]) => [
                  label,
                  rest,
                ]),
              ),
            }
        } else said = she.staff(bolor, { do: each.act })
        if (unasked && she.now - near < 30 * minute) expect(said.join('\n')).not.toMatch(numbers)
        const pressed = each.do === 'press' && each.option.startsWith('language/')
        if (!pressed && she.conversation && !(each.do === 'says' && each.text === '1'))
          expect(she.conversation.language).toBe(before)
        if (!pressed && before === 'en' && !(each.do === 'says' && each.text === '1'))
          expect(said.join('')).not.toMatch(cyrillic)
        const danger = (each.do === 'says' || each.do === 'edits') && /^!critical (\w+)$/.exec(each.text)?.[1]
        if (danger && !repeated) {
          told.set(danger, she.now)
          const open = she.case()?.state === 'offered' || she.case()?.state === 'claimed'
          if (each.do === 'says' && !silent) expect(said).not.toEqual([])
          const last = answered.get(danger) ?? Number.NEGATIVE_INFINITY
          const agreed = she.case()?.agreed !== undefined
          if (!silent && !agreed && she.now - last > 30 * minute)
            expect(she.conversation?.place?.step).toBe(danger === 'suicide' ? 'heavy_offer' : 'urgent_offer')
          if (!silent || owned) answered.set(danger, she.now - last > 30 * minute ? she.now : last)
          expect(open || she.conversation?.untold?.some(({ label }) => label === danger)).toBe(true)
        }
        const known = she.case()
        if (known?.state === 'offered' || known?.state === 'claimed')
          for (const [label, at] of told)
            if (at >= known.opened) expect(known.why.map((one) => one.label)).toContain(label)
        expect(
          [...she.cards.values()].filter(({ state }) => state === 'offered' || state === 'claimed').length,
        ).toBeLessThan(2)
      }
    }),
    { numRuns: 600 },
  )
})
