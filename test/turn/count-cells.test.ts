/** What a turn adds to the tables of the reports: once a contact, when it becomes known, with nothing of hers in it. */
import { describe, expect, test } from 'vitest'
import { readKey } from '#src/reports/tables.ts'
import type { Effect } from '#src/turn/effect.ts'
import { happened, noon, talk } from '../dialog/house.ts'
import { amina, bolor, tuya } from './desk.ts'

const cellsIn = (effects: readonly Effect[]): string[] =>
  effects.flatMap((effect) => (effect.kind === 'cell' ? [effect.key] : []))
const ofSteps = (key: string): boolean => /^(arrived|stood|missed)\//.test(key)
const ofStanding = (key: string): boolean => /^(entered|gone_on)\//.test(key)
const without = (keys: readonly string[]): string[] => keys.filter((key) => !ofSteps(key) && !ofStanding(key))

describe('a woman who writes', () => {
  test('is one contact, with her language, topic and age when she tells them, each once', () => {
    const she = talk()
    const keys: string[] = []
    const turn = (value: string): void => void keys.push(...cellsIn(she.presses(value).effects))
    keys.push(...cellsIn(she.turn(happened('start')).effects))
    expect(without(keys)).toEqual(['contacts', 'channels/telegram', 'first_answers/s1'])
    turn('welcome/language/en')
    turn('welcome/safe/yes')
    turn('welcome/menu/info')
    turn('welcome/info/home')
    turn('welcome/menu/info')
    turn('welcome/info/home')
    turn('welcome/info/despair')
    expect(without(keys).slice(3)).toEqual([
      'languages/en',
      'writers/herself',
      'topics/home',
      'topics/despair',
    ])
  })

  test('is counted as late when the platform brought her words late', () => {
    const she = talk()
    expect(cellsIn(she.turn(happened('start'), { at: noon - 20_000 }).effects)).toContain('first_answers/s30')
  })

  test('by a link is counted under its code, and one nobody declared as other', () => {
    const by = (campaign: string) =>
      cellsIn(talk().turn({ type: 'event', name: 'start', origin: { campaign } }).effects)
    expect(by('b2')).toContain('entries/b2')
    expect(by('=cmd()')).toContain('entries/other')
  })

  test('for somebody else is told by the first topic she opens', () => {
    const she = talk()
    she.turn(happened('start'))
    she.presses('welcome/language/en')
    expect(cellsIn(she.presses('welcome/topics_more/friend').effects)).toEqual(
      expect.arrayContaining(['writers/somebody_near', 'topics/others']),
    )
  })

  test('is asked after a talk whether she felt safe, and her answer is a number, or nothing when she skips', () => {
    const asked = (option: string): string[] => {
      const she = talk()
      she.turn(happened('start'))
      she.presses('welcome/language/en')
      return without(cellsIn(she.presses(`listening/felt/${option}`).effects))
    }
    expect(asked('yes')).toEqual(['felt_safe/yes'])
    expect(asked('no')).toEqual(['felt_safe/no'])
    expect(asked('skip')).toEqual([])
  })

  test('who erases everything is counted as that, with the step where she stopped; silence only with the step', () => {
    const she = talk()
    she.turn(happened('start'))
    she.presses('welcome/language/en')
    const [erased] = [cellsIn(she.turn(happened('erase')).effects)]
    expect(without(erased ?? [])).toEqual(['erasures/erased', 'left_at/welcome.safe'])
    const silent = talk()
    silent.turn(happened('start'))
    silent.now += 25 * 3_600_000
    expect(without(cellsIn(silent.turn({ type: 'event', name: 'timer', value: 'idle' }).effects))).toEqual([
      'left_at/welcome.language',
    ])
  })
})

describe('a step', () => {
  test('is counted once a contact, with how long she stood there the first time', () => {
    const she = talk()
    const turn = (value: string, ms: number): string[] => {
      she.now += ms
      return cellsIn(she.presses(value).effects).filter(ofSteps)
    }
    expect(cellsIn(she.turn(happened('start')).effects)).toContain('arrived/welcome.language')
    expect(turn('welcome/language/en', 10_000)).toEqual([
      'arrived/welcome.safe',
      'stood/welcome.language/s15',
    ])
    expect(turn('welcome/safe/yes', 40_000)).toEqual(['arrived/welcome.menu', 'stood/welcome.safe/m1'])
    expect(turn('welcome/menu/info', 400_000)).toEqual(['arrived/welcome.info', 'stood/welcome.menu/longer'])
    expect(turn('welcome/info/home', 0)).toEqual([
      expect.stringMatching(/^arrived\/home/),
      'stood/welcome.info/s15',
    ])
    expect(turn('welcome/menu/info', 0)).toEqual([expect.stringMatching(/^stood\/home.*s15$/)])
    expect(turn('welcome/info/home', 0)).toEqual([])
  })

  test('at which she is not understood is counted once, and a word that is not understood is no time at it', () => {
    const she = talk()
    she.turn(happened('start'))
    she.presses('welcome/language/en')
    she.now += 20_000
    expect(cellsIn(she.says('what now').effects)).toEqual(['missed/welcome.safe'])
    she.now += 20_000
    expect(cellsIn(she.presses('welcome/safe/yes').effects)).toContain('stood/welcome.safe/m1')
  })
})

test('who came and who went tell how many stand at each step, whatever they do', () => {
  const standing: Record<string, number> = {}
  const note = (effects: readonly Effect[]): void => {
    for (const key of cellsIn(effects).filter(ofStanding)) {
      const [table = '', step = ''] = key.split('/')
      standing[step] = (standing[step] ?? 0) + (table === 'entered' ? 1 : -1)
    }
  }
  const there = () => Object.fromEntries(Object.entries(standing).filter(([, count]) => count !== 0))
  const [one, two] = [talk(), talk()]
  note(one.turn(happened('start')).effects)
  note(two.turn(happened('start')).effects)
  expect(there()).toEqual({ 'welcome.language': 2 })
  note(one.presses('welcome/language/en').effects)
  note(one.presses('welcome/safe/yes').effects)
  note(one.says('what').effects)
  expect(there()).toEqual({ 'welcome.language': 1, 'welcome.menu': 1 })
  note(two.turn(happened('erase')).effects)
  one.now += 25 * 3_600_000
  note(one.turn({ type: 'event', name: 'timer', value: 'idle' }).effects)
  expect(there()).toEqual({})
})

describe('a case', () => {
  const offered = () => {
    const she = amina().begins()
    she.says('please !critical immediate_danger')
    return she
  }

  test('is counted as it goes: heard, offered, agreed, a person came and how fast, what came of it', () => {
    const she = offered()
    she.cells.length = 0
    she.presses('listening/urgent_offer/yes')
    she.passes(30_000)
    she.staff(bolor, { do: 'claim' })
    she.staff(bolor, {
      do: 'close',
      outcome: 'referred',
      referrals: ['shelter', 'repatriation'],
      accepted: ['shelter'],
      confirmed: ['shelter'],
    })
    expect(without(she.cells)).toEqual([
      'answers/agreed',
      'urgencies_taken/critical',
      'waits_by_urgency/critical/m1',
      'came/reached',
      'waits/m1',
      'outcomes/referred',
      'referrals/shelter',
      'referrals/repatriation',
      'referrals_accepted/shelter',
      'referrals_confirmed/shelter',
      'repatriations/other',
    ])
    expect(offered().cells).toEqual(
      expect.arrayContaining(['findings/immediate_danger', 'offered', 'urgencies/critical']),
    )
  })

  test('that goes back and is taken again is one contact and one case', () => {
    const she = offered()
    she.presses('listening/urgent_offer/yes')
    she.staff(bolor, { do: 'claim' })
    const before = [...she.cells]
    she.staff(bolor, { do: 'release' })
    she.staff(tuya, { do: 'claim' })
    expect(she.cells).toEqual(before)
  })

  test('that nobody took before she left is counted as left, and what was doubtful is no finding', () => {
    const she = offered()
    she.presses('listening/urgent_offer/yes')
    she.happens(happened('leave'))
    expect(she.cells).toEqual(expect.arrayContaining(['came/left', 'erasures/left']))
    expect(she.cells).not.toContain('came/reached')
    const doubtful = amina().begins()
    doubtful.says('!critical immediate_danger?')
    expect(doubtful.cells.filter((key) => key.startsWith('findings'))).toEqual([])
  })

  test('that was misheard is counted so, and a second one is a second case of the same contact', () => {
    const she = offered()
    she.happens(happened('leave'))
    const again = offered()
    again.presses('listening/urgent_offer/misheard')
    again.says('please !critical confinement')
    expect(again.cells).toContain('answers/misheard')
    expect(again.cells.filter((key) => key === 'offered')).toEqual(['offered'])
  })
})

test('the whole of a talk makes only keys of tables, and no word of hers is in one', () => {
  const she = amina().begins()
  she.says('my name is Amina !high suicide')
  she.presses('listening/heavy_offer/yes')
  she.staff(bolor, { do: 'claim' })
  she.staff(bolor, { do: 'close', outcome: 'made up' as string, referrals: ['=x', 'shelter'] })
  expect(she.cells.length).toBeGreaterThan(5)
  for (const key of she.cells)
    expect({ key, known: readKey(key) !== undefined }).toEqual({ key, known: true })
  expect(she.cells).toContain('outcomes/unknown')
  expect(she.cells.join()).not.toMatch(/Amina|=x/)
})
