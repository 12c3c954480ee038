/** Where nobody comes any more, what she says is answered as if it were new; and what was asked for at a bad moment is only late. */
import { describe, expect, test } from 'vitest'
import type { Words } from '#src/message.ts'
import { screen } from '#src/screening/screen.ts'
import { decideSafely } from '#src/turn/safely.ts'
import { setting } from '../dialog/house.ts'
import { amina, bolor, tuya } from './desk.ts'

const minute = 60_000
const nara = 'nara' as typeof tuya
const heard = (text: string, earlier: readonly string[]) => screen(text, { earlier })
const words = (text: string): Words => text as Words

/** In danger, and staff is called. */
function called(channel?: 'messenger') {
  const she = amina({ house: { listen: heard }, ...(channel && { channel }) }).begins()
  she.says('he is strangling me and beating me right now help')
  expect(she.case()?.state).toBe('offered')
  return she
}

function callsAgain(she: ReturnType<typeof called>): void {
  she.says('he came back, he is beating me, help me')
  expect([she.case()?.state, she.pages]).toEqual(['offered', ['first']])
}

describe('who is in danger again within half an hour', () => {
  test('calls staff again when she had blocked Itgel meanwhile', () => {
    const she = called()
    she.now += 5 * minute
    she.happens({ type: 'event', name: 'blocked' })
    she.pages.length = 0
    she.now += 10 * minute
    she.happens({ type: 'event', name: 'unblocked' })
    callsAgain(she)
  })
  test('calls staff again when her case was closed meanwhile', () => {
    const she = called()
    she.presses('listening/urgent_offer/yes')
    she.staff(bolor, { do: 'claim' })
    she.staff(bolor, { do: 'close', outcome: 'no_answer', referrals: [] })
    she.pages.length = 0
    she.now += 10 * minute
    callsAgain(she)
  })
})

test('what was handed to a colleague who is not there may be taken by whoever is called, after three minutes', () => {
  const she = called()
  she.presses('listening/urgent_offer/yes')
  she.staff(bolor, { do: 'claim' })
  she.staff(bolor, { do: 'transfer', to: tuya })
  const { id } = she.case()!
  she.staff(nara, { do: 'claim' }, id)
  expect(she.case()).toMatchObject({ state: 'offered', meantFor: tuya })
  she.now += 3 * minute
  she.staff(nara, { do: 'claim' }, id)
  expect(she.case()).toMatchObject({ state: 'claimed', owner: nara })
})

describe('what a counsellor says', () => {
  function talking() {
    const she = called('messenger')
    she.presses('listening/urgent_offer/yes')
    she.staff(bolor, { do: 'claim' })
    return she
  }
  test('reaches her while somebody answers in the inbox of the Page', () => {
    const she = talking()
    she.happens({ type: 'event', name: 'answeredElsewhere' })
    expect(she.staff(bolor, { do: 'say', text: words('Go to the neighbour, now.') })).toEqual([
      'Go to the neighbour, now.',
    ])
  })
  test('is given to the platform after its window has closed: a person may answer for longer, and what is refused is told', () => {
    const she = talking()
    she.timers.delete('owner')
    she.now += 25 * 60 * minute
    expect(she.staff(bolor, { do: 'say', text: words('Are you there?') })).toEqual(['Are you there?'])
  })
  test('words she agreed to for an hour are not said long after it, when the line was away: who knows who holds the phone', () => {
    const she = talking()
    she.staff(bolor, { do: 'follow up', at: she.now + 60 * minute, text: words('How was the tea?') })
    she.now += 12 * 60 * minute
    expect(she.happens({ type: 'event', name: 'timer', value: 'follow' })).toEqual([])
    expect(she.events()).toContain('follow up too late')
  })
  test('at an hour that was agreed is kept, and waits until nobody else writes to her', () => {
    const she = talking()
    she.happens({ type: 'event', name: 'answeredElsewhere' })
    she.staff(bolor, { do: 'say', text: words('I am here.') })
    she.staff(bolor, { do: 'follow up', at: she.now + 10 * minute, text: words('Are you well?') })
    expect(she.passes(11 * minute)).not.toContain('Are you well?')
    expect(she.passes(30 * minute)).toContain('Are you well?')
  })
})

describe('a turn that cannot be decided', () => {
  const safely = (activity: object) => {
    const she = called()
    const event = { conversation: 'amina', address: 'chat', channel: 'web', order: 99, at: she.now, activity }
    return [undefined, she.conversation].map((before) =>
      decideSafely(before, event as never, { ...setting(), idleEraseMs: 1000 }, { now: she.now } as never),
    )
  }
  test.each([
    ['page', 1],
    ['owner', 1],
    ['nobody', 1],
    ['follow', 1],
    ['idle', 60],
  ])('brings the timer "%s" again after %i min', (value, minutes) => {
    for (const { effects } of safely({ type: 'event', name: 'timer', value }))
      expect(effects).toContainEqual({ kind: 'timer', name: value, inMs: minutes * minute })
  })
  test.each(['erase', 'leave'])('still lets her %s', (name) => {
    for (const { conversation, effects } of safely({ type: 'event', name })) {
      expect(conversation).toBeUndefined()
      expect(effects).toContainEqual({ kind: 'erase', wipe: name === 'erase', cases: true, last: [] })
    }
  })
  test.each([
    ['устгах', true],
    ['erase', true],
    ['leave', false],
  ])('still lets her go by the word "%s"', (text, wipe) => {
    for (const { conversation, effects } of safely({ type: 'message', text })) {
      expect(conversation).toBeUndefined()
      expect(effects).toContainEqual(expect.objectContaining({ kind: 'erase', wipe, cases: true }))
      expect(effects).not.toContainEqual(expect.objectContaining({ kind: 'say' }))
    }
  })
  test('still lets her go by a button', () => {
    const value = { dialog: 'welcome', step: 'help', option: 'leave' }
    for (const { conversation, effects } of safely({ type: 'message', text: 'Leave', value })) {
      expect(conversation).toBeUndefined()
      expect(effects).toContainEqual(expect.objectContaining({ kind: 'erase', wipe: false, cases: true }))
    }
  })
  test('tells whom to call where she is', () => {
    const she = amina().begins()
    she.presses('abroad/where/th')
    const event = { ...she.conversation, conversation: 'amina', order: 99, at: she.now }
    const { effects } = decideSafely(
      she.conversation,
      { ...event, activity: { type: 'message', text: 'x' } } as never,
      { ...setting(), idleEraseMs: 1000 },
      { now: she.now } as never,
    )
    expect(JSON.stringify(effects)).toMatch(/1300/)
  })
})
