/** What holds wherever she is and whatever she writes: walked at random through the shipped dialogs. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Conversation } from '#src/conversation.ts'
import { numbersText } from '#src/dialog/numbers.ts'
import { whereSheIs } from '#src/dialog/speak.ts'
import {
  type Activity,
  type ConversationId,
  channelIds,
  mediaKinds,
  type PlatformId,
  type Words,
} from '#src/message.ts'
import { decide } from '#src/turn/decide.ts'
import type { TurnEvent } from '#src/turn/turn.ts'
import { erasedIn, happened, hour, noon, pressed, saidIn, setting, shipped, wrote } from './house.ts'

const buttons = [...shipped.script.dialogs.values()].flatMap(({ id, steps }) =>
  [...steps].flatMap(([name, step]) => step.options.map((option) => `${id}/${name}/${option.id}`)),
)
const words = [
  'тийм',
  'ugui',
  '1',
  '2.',
  'mongol',
  'english',
  'цэс',
  'help',
  'хүн',
  'hel',
  'нууцлал',
  'Залгах дугаар',
  'намайг зодсон',
  '🙏',
]

const typed = fc.oneof(
  fc.constantFrom(...words),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    '{{numbers}}',
    '$t(line:leave)',
    '__proto__',
    'constructor',
    '/start',
    '/x',
    '\ud83d',
    'a'.repeat(5000),
  ),
)
const anyPress = fc.oneof(
  fc.constantFrom(...buttons).map(pressed),
  fc.tuple(typed, typed, typed).map(
    ([dialog, step, option]): Activity => ({
      type: 'message',
      text: '' as Words,
      value: { dialog, step, option },
    }),
  ),
)
const hers: fc.Arbitrary<Activity> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...buttons).map(pressed) },
  { weight: 3, arbitrary: typed.map(wrote) },
  { weight: 1, arbitrary: anyPress },
  fc.constantFrom(...mediaKinds).map((value): Activity => ({ type: 'event', name: 'media', value })),
  fc.constantFrom(happened('start'), happened('returned')),
)
const anything: fc.Arbitrary<Activity> = fc.oneof(
  { weight: 6, arbitrary: hers },
  typed.map((text): Activity => ({ type: 'event', name: 'edited', text: text as Words })),
  fc.constantFrom(
    happened('leave'),
    happened('erase'),
    happened('blocked'),
    happened('unblocked'),
    happened('answeredElsewhere'),
  ),
  fc.constant<Activity>({ type: 'event', name: 'timer', value: 'idle' }),
  fc
    .constantFrom('delivered', 'read', 'echo', 'standby')
    .map((value): Activity => ({ type: 'event', name: 'receipt', value })),
)
const step = (activity: fc.Arbitrary<Activity>) =>
  fc.record({
    activity,
    later: fc.constantFrom(0, 1000, hour, 25 * hour),
    order: fc.integer({ min: 0, max: 60 }),
  })

type Step = { activity: Activity; later: number; order: number }
const house = setting()

function eventOf({ activity, order }: Step, now: number, channel: TurnEvent['channel']): TurnEvent {
  return {
    conversation: 'bo' as ConversationId,
    address: 'chat' as PlatformId,
    channel,
    order,
    at: now,
    activity,
  }
}

/** The conversation after all these, and the moment it is in. */
function after(steps: readonly Step[], channel: TurnEvent['channel']) {
  let conversation: Conversation | undefined
  let now = noon
  for (const each of steps) {
    now += each.later
    conversation = decide(conversation, eventOf(each, now, channel), house, { now }).conversation
  }
  return { conversation, now }
}

const channel = fc.constantFrom(...channelIds)
const way = fc.array(step(hers), { maxLength: 12 })

describe('from wherever she is, in one move', () => {
  const move = (text: string, check: (decided: ReturnType<typeof decide>) => void) =>
    fc.assert(
      fc.property(way, channel, (steps, on) => {
        const { conversation, now } = after(steps, on)
        const order = (conversation?.newest ?? 0) + 1
        check(
          decide(conversation, eventOf({ activity: wrote(text), later: 0, order }, now, on), house, { now }),
        )
      }),
      { numRuns: 25 },
    )

  test.each(['гарах', 'garah', 'Garya!', 'leave', '/leave', '/stop'])('"%s" leaves', (text) =>
    move(text, ({ conversation, effects }) => {
      expect(conversation).toBeUndefined()
      expect(erasedIn(effects)).toMatchObject({ wipe: false, last: [{}] })
    }),
  )

  test.each(['устгах', 'ustga', 'ustgah', 'erase', '/erase'])('"%s" erases', (text) =>
    move(text, ({ conversation, effects }) => {
      expect(conversation).toBeUndefined()
      expect(erasedIn(effects)).toMatchObject({ wipe: true })
    }),
  )

  test.each([
    ['тусламж', 'help'],
    ['tuslamj', 'help'],
    ['tuslaach', 'help'],
    ['HELP', 'help'],
    ['/help', 'help'],
    ['хэл', 'language'],
    ['hel', 'language'],
    ['language', 'language'],
    ['/language', 'language'],
    ['хүн', 'person_call'],
    ['khun', 'person_call'],
    ['zuvluh', 'person_call'],
    ['person', 'person_call'],
    ['/person', 'person_call'],
    ['цэс', 'menu'],
    ['tses', 'menu'],
    ['menu', 'menu'],
    ['nuutslal', 'privacy_kept'],
    ['/privacy', 'privacy_kept'],
  ])('"%s" leads to %s', (text, place) =>
    move(text, ({ conversation, effects }) => {
      expect(conversation?.place?.step).toBe(place)
      expect(saidIn(effects).length).toBeGreaterThan(0)
      if (place !== 'help' && place !== 'person_call') return
      const { language = 'mn', facts = {} } = conversation ?? {}
      expect(saidIn(effects).join('\n')).toContain(
        numbersText(house, { language, now: noon, ...whereSheIs(facts) }),
      )
    }),
  )
})

test('whatever she sends is answered: no throw, no silence, no button without a place', () => {
  fc.assert(
    fc.property(way, step(hers), channel, (steps, last, on) => {
      const { conversation, now } = after(steps, on)
      const { effects } = decide(conversation, eventOf(last, now, on), house, { now })
      const erase = erasedIn(effects)
      if (erase) return
      expect(saidIn(effects).length).toBeGreaterThan(0)
      expect(effects).not.toContainEqual({ kind: 'count', code: 'turn-failed' })
      for (const effect of effects) {
        if (effect.kind !== 'say') continue
        expect(effect.outbound.text.trim()).not.toBe('')
        expect(effect.outbound.text).not.toMatch(/\{\{|undefined|\[object/)
        for (const { title, value } of effect.outbound.suggestedActions?.actions ?? []) {
          expect(title.length).toBeGreaterThan(0)
          expect(buttons).toContain(`${value.dialog}/${value.step}/${value.option}`)
        }
      }
    }),
    { numRuns: 600 },
  )
})

test('deciding is pure: same input same output, input untouched, and JSON between turns changes nothing', () => {
  fc.assert(
    fc.property(fc.array(step(anything), { maxLength: 20 }), channel, (steps, on) => {
      let conversation: Conversation | undefined
      let now = noon
      for (const each of steps) {
        now += each.later
        const event = freeze(eventOf(each, now, on))
        const before = freeze(conversation)
        const once = decide(before, event, house, { now })
        const again = decide(
          before && JSON.parse(JSON.stringify(before)),
          JSON.parse(JSON.stringify(event)),
          house,
          { now },
        )
        expect(again).toEqual(once)
        expect(JSON.parse(JSON.stringify(once))).toEqual(JSON.parse(JSON.stringify(again)))
        expect(once.conversation === undefined || JSON.parse(JSON.stringify(once.conversation))).toEqual(
          once.conversation ?? true,
        )
        conversation = once.conversation
      }
    }),
    { numRuns: 150 },
  )
})

test('nothing she wrote comes back to her, and none of it is kept but the word she agrees', () => {
  const secret = 'Цэцэгмаа Солонгос 99119911'
  fc.assert(
    fc.property(way, channel, (steps, on) => {
      const { conversation, now } = after(steps, on)
      const told = decide(
        conversation,
        eventOf({ activity: wrote(secret), later: 0, order: 99 }, now, on),
        house,
        { now },
      )
      const { code_word: _, ...facts } = told.conversation?.facts ?? {}
      const rest = { ...told, conversation: told.conversation && { ...told.conversation, facts } }
      expect(JSON.stringify(rest)).not.toMatch(/Цэцэгмаа|99119911/)
      expect(saidIn(told.effects).join()).not.toMatch(/Цэцэгмаа|99119911/)
    }),
    { numRuns: 50 },
  )
})

test('we never write first: timers, receipts, blocks and what others do say nothing', () => {
  const notHers = anything.filter(
    ({ type, ...rest }) =>
      type === 'event' &&
      'name' in rest &&
      ['timer', 'receipt', 'blocked', 'unblocked', 'answeredElsewhere', 'edited'].includes(rest.name),
  )
  fc.assert(
    fc.property(way, step(notHers), channel, (steps, last, on) => {
      const { conversation, now } = after(steps, on)
      const { effects } = decide(conversation, eventOf(last, now + last.later, on), house, {
        now: now + last.later,
      })
      expect(saidIn(effects)).toEqual([])
      const erase = erasedIn(effects)
      expect(erase?.kind === 'erase' ? erase.last : []).toEqual([])
    }),
    { numRuns: 200 },
  )
})

function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value)
    for (const inner of Object.values(value)) freeze(inner)
  }
  return value
}
