/** Numbers are those of the country she told us: what works in Mongolia alone is no help in Bangkok. */
import { describe, expect, test } from 'vitest'
import { type Amina, amina } from './desk.ts'

const inCountry = (country: string): Amina => {
  const she = amina().begins()
  she.presses(`abroad/where/${country}`)
  return she
}

const asks: [string, (she: Amina) => string[]][] = [
  [
    'nobody came',
    (she) => {
      she.presses('abroad/center/person')
      she.presses('abroad/someone/yes')
      return she.passes(11 * 60_000)
    },
  ],
  ['her words show danger', (she) => she.says('!critical immediate_danger')],
  ['she asks for help', (she) => she.says('help')],
  ['she asks for a person', (she) => she.says('person')],
  ['she presses danger', (she) => she.presses('welcome/menu/danger')],
]

describe.each(asks)('when %s', (_, act) => {
  test('in Thailand she has the Thai line, and none that works in Mongolia alone', () => {
    const said = act(inCountry('th')).join('\n')
    expect(said).toMatch(/\b1300\b/)
    expect(said).not.toMatch(/\b10[278]\b/)
  })

  test('where we know no number she is told to call that of the country, and where ours work', () => {
    expect(act(inCountry('ru')).join('\n')).toMatch(
      /call the emergency number of that country\. These work in Mongolia:\n.*\b102\b/,
    )
  })

  test('in the Emirates, where we know a line but no emergency number, the emergency number of the country comes first', () => {
    expect(act(inCountry('ae')).join('\n')).toMatch(
      /first call the emergency number of the country you are in\.\n[^\n]*800 7283/,
    )
  })

  test('at home she has those of home', () => {
    expect(act(inCountry('mn')).join('\n')).toMatch(/\b102\b/)
  })
})

test('who is hurt abroad is not sent to a line against trafficking for an ambulance', () => {
  const she = inCountry('ae')
  she.presses('danger/now/hurt')
  const said = she.presses('danger/what/hurt').join('\n') || she.said.join('\n')
  expect(said).not.toContain('800 7283')
})

test('where a step names only the child line, she has the emergency number of her country that we know', () => {
  const she = inCountry('my')
  she.presses('young/line/person')
  she.presses('young/someone/yes')
  expect(she.passes(11 * 60_000).join('\n')).toMatch(/\b999\b/)
})
