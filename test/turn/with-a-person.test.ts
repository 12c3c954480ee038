/** While a counsellor has her: what is no word of hers takes the counsellor from nobody, and what she corrects is not lost. */
import { describe, expect, test } from 'vitest'
import type { Activity, Words } from '#src/message.ts'
import { amina, bolor } from './desk.ts'

const minute = 60_000
const words = (text: string): Words => text as Words

function answered() {
  const she = amina().begins()
  she.says('!critical immediate_danger')
  she.presses('listening/urgent_offer/yes')
  she.staff(bolor, { do: 'claim' })
  she.says('I am in room 12')
  she.staff(bolor, { do: 'say', text: words('Stay there, somebody is on the way. I wait here.') })
  return she
}

describe('the last word was the counsellor’s', () => {
  test.each<[string, Activity]>([
    ['her page was loaded anew', { type: 'event', name: 'returned' }],
    ['she put a heart to it', { type: 'event', name: 'media', value: 'reaction' }],
    ['she pressed Start in the chat again', { type: 'event', name: 'start' }],
  ])('%s: nobody owes her an answer, and the counsellor stays hers', (_, activity) => {
    const she = answered()
    she.happens(activity)
    expect(she.passes(10 * minute)).toEqual([])
    expect(she.case()).toMatchObject({ state: 'claimed', owner: bolor })
  })
})

describe('she corrects what she wrote', () => {
  test('the counsellor who answers her reads it', () => {
    const she = answered()
    she.happens({ type: 'event', name: 'edited', text: words('I am in room 21') })
    expect(she.lines.at(-1)).toMatchObject({ text: 'I am in room 21', changed: true })
  })
  test('danger in it is heard', () => {
    const she = answered()
    she.happens({ type: 'event', name: 'edited', text: words('I am in room 12 !critical weapon') })
    expect(she.case()?.why.map(({ label }) => label)).toContain('weapon')
  })
})

describe('she corrects what she wrote to Itgel', () => {
  test('danger in it is heard and answered, and nothing else is said', () => {
    const she = amina().begins()
    she.says('he is kiiling me')
    expect(she.happens({ type: 'event', name: 'edited', text: words('he is asleep') })).toEqual([])
    const said = she.happens({ type: 'event', name: 'edited', text: words('!critical immediate_danger') })
    expect(said.join('\n')).toMatch(/102/)
    expect(she.case()).toMatchObject({ state: 'offered', urgency: 'critical' })
  })
})

test('a change that changed no word is nothing new', () => {
  const she = answered()
  const lines = she.lines.length
  she.happens({ type: 'event', name: 'edited', text: words('I am in room 12') })
  expect(she.lines).toHaveLength(lines)
  expect(she.card()?.unansweredSince).toBeUndefined()
})

test('what she says is her code word is read by nobody, also when she corrects it to that', () => {
  const she = answered()
  she.conversation = { ...she.conversation!, facts: { ...she.conversation!.facts, code_word: 'улаан цэцэг' } }
  const lines = she.lines.length
  she.happens({ type: 'event', name: 'edited', text: words('Улаан цэцэг') })
  expect(she.lines).toHaveLength(lines)
})

describe('what Itgel itself answers waits for no counsellor', () => {
  test.each(['language', 'privacy'])('she asked Itgel for "%s": the counsellor stays hers', (word) => {
    const she = answered()
    expect(she.says(word)).not.toEqual([])
    expect(she.passes(10 * minute)).toEqual([])
    expect(she.case()).toMatchObject({ state: 'claimed', owner: bolor })
  })
})

test('who she is, is asked of the counsellor who is there, and not answered by Itgel', () => {
  const she = answered()
  const lines = she.lines.length
  expect(she.says('who are you')).toEqual([])
  expect(she.lines).toHaveLength(lines + 1)
})

test('what she wrote before it still waits for the counsellor', () => {
  const she = answered()
  she.says('he is at the door')
  she.says('help')
  expect(she.passes(6 * minute)).not.toEqual([])
  expect(she.case()?.state).toBe('offered')
})

test('the language she picks then is carried out', () => {
  const she = answered()
  she.says('language')
  expect(she.conversation?.place?.step).toBe('language')
  she.presses('language/mn')
  expect(she.conversation?.language).toBe('mn')
})
