/** A dialog is changed while somebody is in the middle of it: she ends it as it was, or goes on where that is safe. */
import { describe, expect, test } from 'vitest'
import { keep } from '#src/dialog/kept.ts'
import { compileHouse, type HouseFiles } from '#src/dialog/load.ts'
import { upgradeScript } from '#src/dialog/upgrades/list.ts'
import { printProblem } from '#src/problems.ts'
import { noon, setting, talk } from './house.ts'
import { teaFiles } from './small-house.ts'

type Steps = { version: number; steps: string; words: Record<string, unknown>; remembers?: string }
const files = ({ version, steps, words, remembers = '' }: Steps): HouseFiles => {
  const text = JSON.stringify(words)
  return {
    ...teaFiles,
    'dialogs/tea.yaml': `version: ${version}\nstart: offer\n${remembers}steps:\n${steps}`,
    'locales/mn/tea.json': text,
    'locales/en/tea.json': text,
  }
}
const ask = (text: string, ...labels: string[]) => ({
  text,
  options: Object.fromEntries(
    labels.map((label, index) => [`o${index}`, { label, hear: [`${label} гэсэн`] }]),
  ),
})

const first: Steps = {
  version: 1,
  steps: `  offer: { ask: [{ id: o0, go: sort }, { id: o1, go: hub }, { id: o2, go: danger.now }] }
  sort: { ask: [{ id: o0, set: { strong: true }, go: cup }, { id: o1, go: rest }] }
  rest: { call: breath, after: cup }
  cup: { choose: [{ when: { strong: true }, go: done }, { otherwise: hub }] }
  hub: { ask: [{ id: o0, go: done }, { id: o1, go: gone.there }] }
  done: { end: true }
`,
  remembers: 'remembers:\n  strong: { type: yes_no, keep: dialog }\n',
  words: {
    offer: ask('Хуучин цай?', 'Хар', 'Ногоон', 'Аюул болоод'),
    sort: ask('Хуучин ямар?', 'Өтгөн', 'Шингэн'),
    hub: ask('Хуучин төв?', 'Боллоо', 'Тийшээ'),
    done: { text: 'Хуучнаар дууслаа.' },
  },
}
/** `sort` and `rest` are gone, `hub` is where one may move, and what `o1` meant is `o0` now. */
const second: Steps = {
  version: 2,
  steps: `  offer: { ask: [{ id: o0, go: hub }] }
  hub: { move: true, ask: [{ id: o0, go: done }] }
  done: { end: true }
`,
  words: {
    offer: ask('Шинэ цай?', 'Ногоон'),
    hub: ask('Шинэ төв?', 'Боллоо'),
    done: { text: 'Шинээр дууслаа.' },
  },
}
const more: HouseFiles = {
  'dialogs/breath.yaml':
    'version: 1\nstart: breathe\nsteps:\n  breathe: { ask: [{ id: o0, go: well }] }\n  well: { end: true }\n',
  'dialogs/gone.yaml': 'version: 1\nstart: there\nsteps:\n  there: { end: true }\n',
  ...Object.fromEntries(
    ['mn', 'en'].flatMap((language) => [
      [
        `locales/${language}/breath.json`,
        JSON.stringify({ breathe: ask('Амьсгал?', 'Болсон'), well: { text: 'Сайн.' } }),
      ],
      [`locales/${language}/gone.json`, JSON.stringify({ there: { text: 'Тэнд.' } })],
    ]),
  ),
}

const before = compileHouse({ ...files(first), ...more })
const tea = before.script.dialogs.get('tea')
if (!tea) throw new Error('there is a dialog')
const kept = keep(tea, Object.fromEntries(['mn', 'en'].map((lng) => [lng, before.wordsOf(lng, 'tea') ?? {}])))
const archive: HouseFiles = { [kept.file]: kept.text }
/** `breath` is still called by nobody new, so it is reached by another way. */
const now = (extra: HouseFiles = archive) => {
  const opened = (teaFiles['dialogs/welcome.yaml'] ?? '').replace(
    '{ id: phone, go: phone }',
    '{ id: phone, go: breath }\n      - { id: x1, go: gone }\n      - { id: x2, go: phone }',
  )
  const words = Object.fromEntries(
    ['mn', 'en'].map((lng) => {
      const all = JSON.parse(teaFiles[`locales/${lng}/welcome.json`] ?? '{}')
      Object.assign(all.info.options, { x1: { label: 'Зүйл нэг' }, x2: { label: 'Зүйл хоёр' } })
      return [`locales/${lng}/welcome.json`, JSON.stringify(all)]
    }),
  )
  return compileHouse({ ...files(second), ...more, ...words, 'dialogs/welcome.yaml': opened, ...extra }, noon)
}
const after = now()

/** She is in `tea` of the first version; then the second is published. With the conversation through the store between. */
function published(inFirst: readonly string[], house = after) {
  const dari = talk({ house: setting(before) })
  dari.says('mongol')
  dari.presses('welcome/menu/info')
  for (const text of inFirst) dari.says(text)
  const later = talk({ house: setting(house) })
  return Object.assign(later, { conversation: JSON.parse(JSON.stringify(dari.conversation)) })
}

test('both versions are right, and the first is kept as it was', () => {
  expect(before.problems.map(printProblem)).toEqual([])
  expect(after.problems.map(printProblem)).toEqual([])
  expect(after.warnings.filter(({ file }) => file.includes('_versions'))).toEqual([])
  expect([...after.script.older.keys()]).toEqual(['tea@1'])
})

describe('whoever is in the middle of it', () => {
  test('ends it as it was, in the words it had, by label, by number and by a word listened for', () => {
    expect(published([]).says('хар').said).toEqual(['Хуучин ямар?'])
    expect(published([]).says('1').said).toEqual(['Хуучин ямар?'])
    expect(published([]).says('хар гэсэн').said).toEqual(['Хуучин ямар?'])
    const dari = published(['хар'])
    expect(dari.says('???').said.join()).toContain('1. Өтгөн\n2. Шингэн')
    expect(dari.says('өтгөн').said).toEqual(['Хуучнаар дууслаа.'])
    expect(dari.conversation?.facts).not.toHaveProperty('strong')
  })

  test('presses a button of the version she is in, though its name means another thing now', () => {
    const dari = published([])
    expect(dari.presses('tea/offer/o0').said).toEqual(['Хуучин ямар?'])
    expect(dari.conversation?.place).toMatchObject({ dialog: 'tea', step: 'sort', version: 1 })
    expect(dari.presses('tea/sort/o1').said).toEqual(['Амьсгал?'])
  })

  test('comes back to it from a dialog it called, also when she was in that one', () => {
    const dari = published(['хар', 'шингэн'])
    expect(dari.conversation?.place).toMatchObject({
      dialog: 'breath',
      back: [{ dialog: 'tea', step: 'cup' }],
    })
    expect(published(['хар']).says('шингэн').conversation?.place?.back).toEqual([
      { dialog: 'tea', step: 'cup', version: 1 },
    ])
  })

  test('goes on in the new one at a step that is marked as safe to move', () => {
    const dari = published([])
    expect(dari.says('ногоон').said).toEqual(['Шинэ төв?'])
    expect(dari.conversation?.place).toMatchObject({ step: 'hub', version: 2 })
    expect(dari.says('боллоо').said).toEqual(['Шинээр дууслаа.'])
  })

  test('goes to other dialogs as they are now, and to the beginning of one whose step is gone', () => {
    const { conversation } = published([]).says('аюул болоод')
    expect(conversation?.place?.dialog).toBe('danger')
    const stands = published([])
    if (stands.conversation?.place) stands.conversation.place.step = 'hub'
    expect(stands.says('тийшээ').said).toEqual(['Тэнд.'])
    const without = now({
      ...archive,
      'dialogs/gone.yaml': 'version: 2\nstart: here\nsteps:\n  here: { end: true }\n',
      ...Object.fromEntries(
        ['mn', 'en'].map((lng) => [`locales/${lng}/gone.json`, '{"here":{"text":"Энд."}}']),
      ),
    })
    expect(without.problems.map(printProblem)).toEqual([])
    const lost = published([], without)
    if (lost.conversation?.place) lost.conversation.place.step = 'hub'
    expect(lost.says('тийшээ').said).toEqual(['Энд.'])
  })

  test('has her commands as ever, and comes into the new one when she comes again', () => {
    const dari = published(['хар'])
    expect(dari.says('цэс').conversation?.place).toMatchObject({ dialog: 'welcome', step: 'menu' })
    dari.presses('welcome/menu/info')
    expect(dari.conversation?.place).toMatchObject({ dialog: 'tea', step: 'offer', version: 2 })
    expect(published(['хар']).says('гарах').conversation).toBeUndefined()
  })

  test('begins the dialog anew, and is told so, where her version was not kept', () => {
    expect(published(['хар'], now({})).says('өтгөн').said).toEqual([
      'Уучлаарай, би энэ хэсгийг шинэчилсэн. Эхнээс нь дахиад асууя.',
      'Шинэ цай?',
    ])
  })

  test('is not led to a place that is not there any more', () => {
    const dari = published(['хар', 'шингэн'], now({}))
    const { place } = dari.conversation ?? {}
    if (place?.back) place.back = [{ dialog: 'tea', step: 'never' }]
    expect(dari.says('болсон').said).toEqual(['Сайн.'])
    expect(dari.conversation?.place).toBeUndefined()
  })
})

test('whoever begins now is in the new version', () => {
  const dari = talk({ house: setting(after) })
  dari.says('mongol')
  expect(dari.presses('welcome/menu/info').said).toEqual(['Шинэ цай?'])
})

describe('an editor is warned', () => {
  test('of steps that were changed without a new version, and of no words', () => {
    const changed = (steps: string) =>
      compileHouse({ ...files({ ...first, steps }), ...more, ...archive }, noon)
        .warnings.map(printProblem)
        .filter((one) => one.includes('_versions'))
    expect(changed(first.steps)).toEqual([])
    expect(changed(first.steps.replace('o1, go: hub', 'o1, go: done'))).toEqual([
      'dialogs/_versions/tea@1.json:1:1 dialogs/tea.yaml was changed since, and its version is still 1: count it up',
    ])
  })

  test.each([
    [
      'of one that is newer than the dialog',
      kept.text.replace('"version": 1', '"version": 9'),
      'tea@9',
      /is newer than dialogs\/tea\.yaml, which has version 2/,
    ],
    ['of one that is none', '{ "dialog": 1 }', 'tea@1', /is no kept version/],
    ['of one that lies under another name', kept.text, 'tea@7', /is no kept version/],
    ['of one that is not JSON', '{', 'tea@1', /is no kept version/],
    [
      'of a form that is not known yet',
      kept.text.replace('"form": 1', '"form": 99'),
      'tea@1',
      /cannot be read any more/,
    ],
    [
      'of a step that is not known any more',
      kept.text.replace('"call"', '"cal"'),
      'tea@1',
      /cannot be read any more/,
    ],
  ])('%s, and it is left out', (_, text, name, told) => {
    const house = now({ [`dialogs/_versions/${name}.json`]: text })
    expect(house.problems).toEqual([])
    expect(
      house.warnings
        .map(printProblem)
        .filter((one) => one.includes('_versions'))
        .join(),
    ).toMatch(told)
    expect(house.script.older.size).toBe(0)
  })

  test('of one that could go in circles with what it leads to now', () => {
    const words = (all: object) => Object.fromEntries(['mn', 'en'].map((lng) => [lng, JSON.stringify(all)]))
    const [calm, rest] = [words({}), words({ rest: ask('За?', 'За') })]
    const round = now({
      ...archive,
      'dialogs/breath.yaml': 'version: 2\nstart: breathe\nsteps:\n  breathe: { go: tea.rest }\n',
      'dialogs/tea.yaml': 'version: 2\nstart: rest\nsteps:\n  rest: { ask: [{ id: o0, go: rest }] }\n',
      ...Object.fromEntries(
        ['mn', 'en'].flatMap((lng) => [
          [`locales/${lng}/breath.json`, calm[lng] ?? ''],
          [`locales/${lng}/tea.json`, rest[lng] ?? ''],
        ]),
      ),
    })
    expect(round.problems.map(printProblem)).toEqual([])
    expect(round.warnings.map(printProblem).join()).toMatch(
      /tea@1\.json:1:1 goes no more with what it leads to/,
    )
    expect(round.script.older.size).toBe(0)
  })
})

test('a script of an earlier form is upgraded by each step since, and one of a later form is not guessed at', () => {
  const mark = (what: string) => (script: unknown) => [...(Array.isArray(script) ? script : []), what]
  const all = [mark('2'), mark('3')]
  expect(upgradeScript(['1'], 1, all)).toEqual(['1', '2', '3'])
  expect(upgradeScript(['x'], 2, all)).toEqual(['x', '3'])
  expect(upgradeScript(['x'], 3, all)).toEqual(['x'])
  expect(upgradeScript(['x'], 4, all)).toBeUndefined()
})
