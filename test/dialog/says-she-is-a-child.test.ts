/** Who says that she is under 18 is a child from then on, whatever she pressed before and wherever she says it. */
import { describe, expect, test } from 'vitest'
import { fitting } from '#src/desk/load.ts'
import { questionNamed } from '#src/dialog/nodes/screen.ts'
import { evidenceOf } from '#src/screening/instruments/evidence.ts'
import { type Amina, amina } from '../turn/desk.ts'
import { shipped } from './house.ts'

/** She wrote 24 first, as many do, and stands before the first question for grown-ups. */
function saidGrownUp(dialog = 'is_this_me', agrees = 'gently/yes'): Amina {
  const she = amina().begins()
  she.presses(`${dialog}/${agrees}`)
  she.says('24')
  return she
}
const place = (she: Amina) => `${she.conversation?.place?.dialog}.${she.conversation?.place?.step}`

describe('she pressed that she is grown up, and then "I am under 18"', () => {
  const she = saidGrownUp()
  she.presses('welcome/info/young')

  test('the counsellor is not told that she is grown up', () => {
    expect(she.conversation?.facts.age_band).not.toBe('adult')
    she.presses('young/line/person')
    she.presses('young/someone/yes')
    expect(she.card()).toMatchObject({ child: true, facts: { age_band: 'under_18' } })
    expect(evidenceOf(she.conversation?.facts ?? {}).child).toBeDefined()
  })

  test.each([
    ['is_this_me', 'gently/yes'],
    ['partner', 'agree/yes'],
  ])(
    'the questions of %s are not put to her, also when she does not say how old she is',
    (dialog, agrees) => {
      she.presses(`${dialog}/${agrees}`)
      expect(place(she)).toBe(`${dialog}.age`)
      she.presses(`${dialog}/age/skip`)
      expect(place(she)).toBe('young.secret')
    },
  )

  test('and a grown-up who pressed it by mistake can say so', () => {
    she.presses('is_this_me/gently/yes')
    she.says('24')
    expect(place(she)).toBe('is_this_me.held')
  })
})

describe.each([
  'I am 15',
  "i'm 15",
  '15 years old',
  'би 15 настай',
  'bi 15 nastai',
  'би 18 хүрээгүй',
  'bi 18 hureegui',
  'I am under 18',
])('she writes "%s" where a question for grown-ups stands', (text) => {
  test.each([
    ['is_this_me', 'gently/yes', ['no', 'no', 'no', 'no']],
    ['is_this_me', 'gently/yes', ['no']],
    ['partner', 'agree/yes', ['no', 'no']],
  ])('the questions of %s are over, and nothing intimate is asked', (dialog, agrees, before) => {
    const she = saidGrownUp(dialog, agrees)
    for (const answer of before) she.says(answer)
    she.says(text)
    expect(place(she)).toBe('young.secret')
    she.presses(`${dialog}/${agrees}`)
    expect(place(she).split('.')[1]).not.toMatch(/^(held|throat)$/)
  })
})

test('every question for grown-ups has this way out of it', () => {
  const steps = [...shipped.script.dialogs.values()].flatMap((dialog) => [...dialog.steps.values()])
  const forAdults = steps.filter(({ screens = '' }) => questionNamed(screens).instrument?.adults)
  expect(forAdults.length).toBeGreaterThan(20)
  for (const { screens, exits } of forAdults)
    expect({ screens, leads: exits.map(({ to }) => to).includes('young') }).toEqual({ screens, leads: true })
})

test.each(['18', 'I am 18', 'би 20 настай', '15', '16 цаг', '15 минут', 'би 4', 'over 18'])(
  '"%s" is no child, and the question stands',
  (text) => {
    const she = saidGrownUp()
    she.says('no')
    she.says(text)
    expect(place(she)).toBe('is_this_me.afraid')
    expect(she.conversation?.facts.age_band).toBe('adult')
  },
)

const trained = { id: 'nomin', languages: [], childSafeguarding: true }
const untrained = { id: 'saraa', languages: [], childSafeguarding: false }
const offered = (she: Amina, taker: typeof trained, others: (typeof trained)[]) =>
  fitting([she.card()!], {
    taker,
    others,
    load: { critical: 0, other: 0 },
    most: { critical: 1, other: 2 },
    now: she.now,
  }).length

describe('a girl who is not let go', () => {
  const kept = (): Amina => {
    const she = amina().begins()
    she.presses('welcome/info/young')
    she.presses('young/secret/on')
    she.presses('young/what_is/work')
    she.presses('young/few/yes')
    she.says('yes')
    return she
  }

  test('gets numbers at once, and a person who sees that she is kept, and is trained for children', () => {
    const she = kept()
    expect(she.said.join('\n')).toContain('108')
    she.says('yes')
    expect(she.card()).toMatchObject({
      urgency: 'critical',
      child: true,
      evidence: { urgency: 'critical', child: { act: ['kept'] } },
    })
    expect(offered(she, untrained, [trained])).toBe(0)
    expect(offered(she, trained, [untrained])).toBe(1)
  })

  test('gets what else helps now when she wants no person, and is a child there, too', () => {
    const she = kept()
    she.says('not now')
    expect(place(she)).toBe('danger.now')
    she.presses('danger/now/person')
    she.presses('danger/someone/yes')
    expect(she.card()).toMatchObject({ urgency: 'critical', child: true })
  })
})

test('who is kept from going out, and asks for a person beside the numbers, need not tell it anew', () => {
  const she = saidGrownUp()
  she.says('yes')
  expect(place(she)).toBe('danger.now')
  she.presses('danger/now/person')
  expect(she.said.join()).toContain('your answers')
  she.presses('danger/someone/yes')
  expect(she.card()).toMatchObject({
    urgency: 'critical',
    facts: { age_band: 'adult' },
    evidence: { instruments: [{ instrument: 'gate', yes: ['held'] }] },
  })
})
