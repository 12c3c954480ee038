/** The numbers donors are told: each contact once in a table, and in no cell whose whole does not hold her. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readKey, type TableId, tableOf } from '#src/reports/tables.ts'
import { happened } from '../dialog/house.ts'
import { type Amina, amina, bolor, tuya } from '../turn/desk.ts'

const minute = 60_000

test('a case that a supervisor closes before anybody wrote to her is no outcome or referral of women who were reached', () => {
  const she = amina().begins()
  she.says('person')
  she.staff(tuya, { do: 'close', outcome: 'no_answer', referrals: ['police'], over: true, waiting: true })
  expect(she.cells.filter((key) => /^(came|outcomes|referrals|repatriations)/.test(key))).toEqual([])
})

test('a case that was taken, and closed before she said yes, is none either', () => {
  const she = amina().begins()
  she.says('!critical immediate_danger')
  she.staff(bolor, { do: 'claim' })
  she.staff(bolor, { do: 'close', outcome: 'safe', referrals: ['shelter'] })
  expect(she.cells.filter((key) => /^(came|outcomes|referrals|repatriations)/.test(key))).toEqual([])
})

test('she who blocked us while she waited, and was reached after all, is not also one who left', () => {
  const she = amina().begins()
  she.says('person')
  she.happens(happened('blocked'))
  she.says('are you there?')
  she.staff(bolor, { do: 'claim' })
  she.happens(happened('leave'))
  expect(she.cells.filter((key) => key.startsWith('came'))).toEqual(['came/reached'])
})

test('she who blocked us while she waited, and never came back, is one who left', () => {
  const she = amina().begins()
  she.says('person')
  she.happens(happened('blocked'))
  she.passes(10 * 24 * 60 * minute)
  expect(she.conversation).toBeUndefined()
  expect(she.cells.filter((key) => key.startsWith('came'))).toEqual(['came/left'])
})

const acts: Readonly<Record<string, (she: Amina) => unknown>> = {
  person: (she) => she.says('person'),
  critical: (she) => she.says('!critical immediate_danger'),
  high: (she) => she.says('!high confinement'),
  doubtful: (she) => she.says('!critical domestic_violence?'),
  yes: (she) => she.says('yes'),
  no: (she) => she.says('no'),
  misheard: (she) => she.says('you misunderstood'),
  one: (she) => she.says('1'),
  three: (she) => she.says('3'),
  start: (she) => she.happens(happened('start')),
  blocks: (she) => she.happens(happened('blocked')),
  elsewhere: (she) => she.happens(happened('answeredElsewhere')),
  changes: (she) => she.happens({ type: 'event', name: 'edited', text: '!high debt' as never }),
  leaves: (she) => she.happens(happened('leave')),
  taken: (she) => she.staff(bolor, { do: 'claim' }),
  answered: (she) => she.staff(bolor, { do: 'say', text: 'I am here' as never }),
  closed: (she) => she.staff(bolor, { do: 'close', outcome: 'safe', referrals: ['police'] }),
  ended: (she) =>
    she.staff(tuya, { do: 'close', outcome: 'no_answer', referrals: ['repatriation'], over: true }),
  released: (she) => she.staff(bolor, { do: 'release' }),
  lost: (she) => she.staff(bolor, { do: 'lost' }),
  waits: (she) => she.passes(11 * minute),
}

test('whatever happens to her, she is counted once in a cell, and in nothing whose whole she is not counted in', () => {
  fc.assert(
    fc.property(
      fc.boolean(),
      fc.array(fc.constantFrom(...Object.keys(acts)), { maxLength: 14 }),
      (begins, path) => {
        const she = begins ? amina().begins() : amina()
        for (const name of path) {
          acts[name]?.(she)
          if (!she.conversation) break
        }
        expect(faultsOf(she.cells)).toEqual([])
      },
    ),
    { numRuns: 400, seed: 5 },
  )
}, 60_000)

function faultsOf(keys: readonly string[]): string[] {
  const once = new Set<string>()
  const tables = new Map<string, number>()
  const faults: string[] = []
  for (const key of keys) {
    const table = readKey(key)?.table
    if (table?.of !== 'contact') continue
    if (once.has(key)) faults.push(`${key} twice`)
    once.add(key)
    tables.set(table.id, (tables.get(table.id) ?? 0) + 1)
    if (table.within !== undefined && !keys.includes(table.within))
      faults.push(`${table.id} without ${table.within}`)
  }
  for (const [id, cells] of tables)
    if (cells > 1 && !tableOf(id as TableId).several) faults.push(`${id} in ${cells} cells`)
  return faults
}
