/** Where steps lead, over all dialogs: what nobody comes to, and how a person is reached. */
import { describe, expect, test } from 'vitest'
import { leadsOf, waysOf } from '#src/studio/ways.ts'
import { shipped } from '../dialog/house.ts'

const { script } = shipped
const every = [...script.dialogs.values()].flatMap((dialog) =>
  [...dialog.steps].map(([name, step]) => ({ dialog, name, step })),
)

describe('in the dialogs we ship', () => {
  test('somebody comes to every step', () => {
    const ways = waysOf(script)
    expect(every.filter(({ dialog, name }) => !ways.reached(dialog.id, name))).toEqual([])
  })

  test('a person is reached from where she is offered and from what leads there, but not only because all have a menu', () => {
    const ways = waysOf(script)
    for (const { dialog, name, step } of every) {
      const person = ways.person(dialog.id, name)
      expect({ name, here: person === 'here' }).toEqual({ name, here: step.offersPerson === true })
      if (person !== 'ahead') continue
      const next = leadsOf(script, dialog, step).map((lead) => ways.person(lead.dialog, lead.step))
      expect(next).toEqual(expect.arrayContaining([expect.stringMatching(/here|ahead/)]))
    }
    expect(
      every.filter(({ dialog, name }) => ways.person(dialog.id, name) === undefined).length,
    ).toBeGreaterThan(5)
  })

  test('every answer leads somewhere, except those by which she is gone', () => {
    for (const { dialog, name, step } of every)
      for (const { id, command } of step.options) {
        const leads = leadsOf(script, dialog, step).some(({ option }) => option === id)
        expect({ name, id, leads }).toEqual({ name, id, leads: command !== 'leave' && command !== 'erase' })
      }
  })
})

test('a step that was taken out of every way is told', () => {
  const rights = script.dialogs.get('rights')
  if (!rights) throw new Error('no dialog')
  const alone = {
    ...rights,
    steps: new Map([...rights.steps, ['alone', rights.steps.get('further')] as const]),
  }
  const dialogs = new Map([...script.dialogs, ['rights', alone as typeof rights] as const])
  const ways = waysOf({ ...script, dialogs })
  expect([ways.reached('rights', 'alone'), ways.reached('rights', 'further')]).toEqual([false, true])
})
