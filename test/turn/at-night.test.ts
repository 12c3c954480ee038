/** At night: who needs help most is first, and nobody at the desk is told what is not so. */
import { expect, test } from 'vitest'
import { amina, bolor, tuya } from './desk.ts'

const minute = 60_000

test('what is doubtful and would be critical brings her forward also when she asks for a person after it', () => {
  const she = amina().begins()
  she.says('!critical domestic_violence?')
  she.says('person')
  expect(she.card()).toMatchObject({ state: 'offered', urgency: 'high' })
  she.passes(6 * minute)
  expect(she.pages).toContain('first')
})

test('what was doubtful an hour ago, or was misheard, makes nobody more urgent who asks for a person', () => {
  const later = amina().begins()
  later.says('!critical domestic_violence?')
  later.passes(60 * minute)
  later.says('person')
  expect(later.card()?.urgency).toBe('normal')
  const misheard = amina().begins()
  misheard.says('!critical domestic_violence?')
  misheard.presses('listening/soft/misheard')
  misheard.says('person')
  expect(misheard.card()?.urgency).toBe('normal')
})

test('a colleague who saw it when it was less urgent is not shown as on the way once it is critical', () => {
  const she = amina().begins()
  she.says('person')
  she.staff(bolor, { do: 'acknowledge' })
  expect(she.card()?.acknowledged?.by).toBe(bolor)
  she.says('no, I want a person')
  expect(she.card()?.acknowledged?.by).toBe(bolor)
  she.says('!critical immediate_danger')
  expect(she.pages).toEqual(['first'])
  expect(she.card()?.acknowledged).toBeUndefined()
})

test('a colleague who saw it and did not come is not shown as on the way when all are called again', () => {
  const she = amina().begins()
  she.says('!critical immediate_danger')
  she.staff(bolor, { do: 'acknowledge' })
  she.passes(2 * minute)
  expect(she.card()?.acknowledged?.by).toBe(bolor)
  const before = she.pages.length
  she.passes(2 * minute)
  expect(she.pages.length).toBeGreaterThan(before)
  expect(she.card()?.acknowledged).toBeUndefined()
  she.staff(tuya, { do: 'acknowledge' })
  expect(she.card()?.acknowledged?.by).toBe(tuya)
})

test('a lost connection of the counsellor says nothing to a phone that was silent for more than a day', () => {
  const she = amina().begins()
  she.says('person')
  she.staff(bolor, { do: 'claim' })
  she.staff(bolor, { do: 'say', text: 'I am here' as never })
  she.passes(30 * 60 * minute)
  expect(she.staff(bolor, { do: 'lost' })).toEqual([])
  expect(she.case()).toMatchObject({ state: 'offered', fellSilent: { by: bolor } })
})

test('a lost connection is told to her who wrote a moment ago', () => {
  const she = amina().begins()
  she.says('person')
  she.staff(bolor, { do: 'claim' })
  she.says('are you there')
  expect(she.staff(bolor, { do: 'lost' }).join()).toMatch(/connection/)
})

test('whoever takes her over after a long talk still sees the gravest reason, its words, and that something was not screened', () => {
  const she = amina().begins()
  she.says('person')
  she.staff(bolor, { do: 'claim' })
  she.says('he strangled me !critical strangulation')
  she.says('!broken')
  for (let n = 0; n < 45; n++) {
    she.says(`and the money ${n} !medium debt`)
    she.staff(bolor, { do: 'say', text: 'yes' as never })
  }
  she.staff(bolor, { do: 'release' })
  const why = she.card()?.why ?? []
  expect(she.card()?.urgency).toBe('critical')
  expect(why).toContainEqual(
    expect.objectContaining({
      label: 'strangulation',
      urgency: 'critical',
      words: ['he strangled me !critical strangulation'],
    }),
  )
  expect(why.map(({ id }) => id)).toContain('not_screened')
  expect(why).toHaveLength(40)
  expect(why.at(-1)?.words?.join()).toMatch(/money 44/)
})
