/** Who was promised a person is called for until she takes it back where she agreed; and is read, once a person has her. */
import { describe, expect, test } from 'vitest'
import { line } from '../dialog/house.ts'
import { type Amina, amina, bolor } from './desk.ts'

const hers = (she: Amina): string[] =>
  she.lines.flatMap((one) => (one.by === 'she' && one.kind === 'text' ? [String(one.text)] : []))

describe('a "no" to another offer', () => {
  const promised = (): Amina => {
    const she = amina().begins()
    she.says('!critical immediate_danger')
    she.presses('listening/urgent_offer/yes')
    she.passes(60_000)
    return she
  }

  test('takes nothing back of the person she agreed to, and she is told so', () => {
    const she = promised()
    const before = she.pages.length
    she.presses('waiting/with_you/danger')
    she.presses('danger/now/person')
    expect(she.presses('danger/someone/no').join('\n')).toContain(line('en', 'still_called'))
    expect(she.effects).not.toContainEqual({ kind: 'count', code: 'case-declined' })
    she.passes(3 * 60_000)
    expect(she.case()?.state).toBe('offered')
    expect(she.pages.length).toBeGreaterThan(before)
  })

  test('in questions she answers meanwhile takes nothing back either', () => {
    const she = amina().begins()
    she.says('person')
    she.presses('is_this_me/gently/yes')
    she.presses('is_this_me/age/adult')
    she.presses('is_this_me/held/no')
    she.presses('is_this_me/afraid/yes')
    expect(she.conversation?.place?.step).toBe('near')
    she.says('no')
    expect(she.case()?.state).toBe('offered')
  })

  test('where she agreed takes the person back', () => {
    const she = promised()
    she.presses('listening/urgent_offer/no')
    expect(she.case()).toBeUndefined()
  })

  test.each(['no', 'misheard'])(
    'where she agreed, "%s" takes the person back also after a second "yes"',
    (answer) => {
      const she = promised()
      she.presses('listening/urgent_offer/yes')
      expect(she.presses(`listening/urgent_offer/${answer}`).join('\n')).not.toContain(
        line('en', 'still_called'),
      )
      expect(she.case()).toBeUndefined()
    },
  )

  test('counts for who agreed before it was written down where', () => {
    const she = promised()
    delete she.conversation?.asked?.offer
    she.presses('listening/urgent_offer/no')
    expect(she.case()).toBeUndefined()
  })

  test('takes nothing back either when she had blocked us and it is her first word', () => {
    const she = promised()
    she.presses('danger/now/person')
    she.happens({ type: 'event', name: 'blocked' })
    she.says('no')
    expect(she.case()?.state).toBe('offered')
  })

  test('does not call off who she asked for later herself', () => {
    const she = promised()
    she.presses('listening/urgent_offer/no')
    she.says('person')
    she.presses('listening/urgent_offer/no')
    expect(she.case()?.state).toBe('offered')
  })
})

describe('at the question for her code word', () => {
  const atTheQuestion = (): Amina => {
    const she = amina().begins()
    she.says('person')
    she.presses('phone/word_agree/agree')
    expect(she.conversation?.place?.step).toBe('word_set')
    she.lines = []
    return she
  }

  test('a counsellor who has taken her reads what she writes', () => {
    const she = atTheQuestion()
    expect(she.staff(bolor, { do: 'claim' }).join()).toContain('She reads what you write from now on')
    she.lines = []
    const said = [
      'he is at the door',
      'Bayanzurkh district, building 14, door 3. He says that he kills me. Please come',
    ]
    for (const one of said) she.says(one)
    expect(hers(she)).toEqual(said)
  })

  test('what is too long to be the word is no secret, and the word is one', () => {
    const she = atTheQuestion()
    const long = 'he is banging on the door now and I do not know what to do'
    she.says(long)
    she.says('blue kettle')
    expect(she.conversation?.facts.code_word).toBeDefined()
    expect(hers(she)).toEqual([long])
  })
})

test.each(['!critical suicide', '!critical immediate_danger', '!medium suicide'])(
  '%s said while she waits is read, with numbers, and is not "I did not understand"',
  (danger) => {
    const she = amina().begins()
    she.says('person')
    const said = she.says(danger).join('\n')
    expect(said).toMatch(/I have read it; thank you[\s\S]*\b102\b[\s\S]*a counsellor is being called/)
    expect(said).not.toContain(line('en', 'not_understood'))
    // A second time she is led to help, as ever.
    expect(she.says(danger).join('\n')).toMatch(/\b102\b/)
  },
)

test('she has her numbers when nobody came, though the step named for it has another name since', () => {
  const she = amina().begins()
  she.presses('young/line/person')
  she.presses('young/someone/yes')
  const asked = she.conversation?.asked
  if (!asked) throw new Error('she agreed')
  asked.nobody.step = 'gone_since'
  expect(she.passes(6 * 60_000).join('\n')).toMatch(/\b108\b/)
})
