/** She comes by a link of a campaign: she is greeted as anybody, led to what it is about, and counted. */
import { describe, expect, test } from 'vitest'
import { compileHouse } from '#src/dialog/load.ts'
import type { Activity, Origin, Words } from '#src/message.ts'
import { printProblem } from '#src/problems.ts'
import { countsIn, files, setting, shipped, talk } from './house.ts'

const ad = '6045246247433'
const house = compileHouse({
  ...files,
  'dialogs/_entries.yaml': `link: { called: A link, dialog: home }\nonly-counted: { called: A poster }\nby_ad: { called: An ad, dialog: job_offer, ads: ["${ad}"] }\n`,
})
const at = setting(house)
const started = (origin: Origin): Activity => ({ type: 'event', name: 'start', origin })

/** Where she is after the greeting, and what was counted on her first move. */
function comes(origin: Origin) {
  const bolor = talk({ house: at })
  const first = bolor.turn(started(origin))
  const greeted = [first, bolor.says('mongol')].flatMap(({ said }) => said)
  bolor.says('тийм')
  return {
    bolor,
    first,
    greeted,
    counted: countsIn(first.effects).filter((code) => code.startsWith('entry')),
  }
}

describe('by a link of a campaign', () => {
  test.each<[string, Origin, string, string[]]>([
    ['that opens a dialog', { campaign: 'link' }, 'home', ['entry.link']],
    ['that is only counted', { campaign: 'only-counted' }, 'welcome', ['entry.only-counted']],
    ['of an advertisement', { ad }, 'job_offer', ['entry.by_ad']],
    ['of an advertisement with a code nobody knows', { campaign: 'x', ad }, 'job_offer', ['entry.by_ad']],
    ['nobody declared', { campaign: 'violence-4567' }, 'welcome', ['entry.other']],
    ['of an advertisement nobody declared', { ad: '1' }, 'welcome', ['entry.other']],
    ['called like something of every object', { campaign: 'constructor' }, 'welcome', ['entry.other']],
  ])('%s', (_, origin, dialog, counted) => {
    expect(house.problems.map(printProblem)).toEqual([])
    const came = comes(origin)
    expect(came.counted).toEqual(counted)
    expect(came.bolor.conversation?.place?.dialog).toBe(dialog)
  })

  test('she reads before that exactly what anybody reads, and after it she is led where she wants', () => {
    const anybody = talk({ house: at })
    const greeted = [anybody.turn({ type: 'event', name: 'start' }), anybody.says('mongol')].flatMap(
      ({ said }) => said,
    )
    const { bolor, greeted: hers } = comes({ campaign: 'link' })
    expect(hers).toEqual(greeted)
    expect(bolor.says('цэс').conversation?.place).toMatchObject({ dialog: 'welcome', step: 'menu' })
    expect(bolor.says('хэл').conversation?.place?.step).toBe('language')
    expect(bolor.says('mongol').conversation?.place?.step).toBe('menu')
  })

  test('she is counted once, and again only when she comes by another', () => {
    const { bolor } = comes({ campaign: 'link' })
    const counted = (activity: Activity) =>
      countsIn(bolor.turn(activity).effects).filter((code) => /^entry/.test(code))
    expect(counted(started({ campaign: 'link' }))).toEqual([])
    expect(counted({ type: 'message', text: 'тийм' as Words })).toEqual([])
    expect(counted(started({ campaign: 'only-counted' }))).toEqual(['entry.only-counted'])
    expect(counted({ type: 'message', text: 'за' as Words, origin: { ad } })).toEqual(['entry.by_ad'])
  })

  test('no code of a stranger becomes the name of a count', () => {
    expect(comes({ campaign: 'Номин 99112233' }).counted).toEqual(['entry.other'])
  })
})

test('every entry we ship opens what it says, from its first text on', () => {
  expect(shipped.script.entries.size).toBeGreaterThan(5)
  for (const [code, { dialog }] of shipped.script.entries) {
    const bolor = talk({ house: setting() })
    bolor.turn(started({ campaign: code }))
    bolor.says('mongol')
    bolor.says('тийм')
    expect(bolor.conversation?.place?.dialog).toBe(dialog ?? 'welcome')
  }
})
