import { describe, expect, test } from 'vitest'
import { compileHouse } from '#src/dialog/load.ts'
import { numbersText, safeSentence } from '#src/dialog/numbers.ts'
import type { DirectoryRow } from '#src/directory/row.ts'
import { isFresh, shown, toDial } from '#src/directory/shown.ts'
import { printProblem } from '#src/problems.ts'
import { decideSafely, offlineHelp, safeOutbound } from '#src/turn/safely.ts'
import { files, happened, noon, setting, shipped, talk, wrote } from './house.ts'

const row = (changes: Partial<DirectoryRow> = {}): DirectoryRow => ({
  id: 'police',
  country: 'MN',
  number: '102',
  kind: 'emergency',
  hours: 'always',
  languages: ['mn'],
  source: 'test',
  source_year: 2026,
  dialled: { on: '2026-11-01', by: 'A' },
  expires: '2027-11-01',
  ...changes,
})
const never = { dialled: null, expires: null }
const at = (day: string) => Date.parse(`${day}T12:00:00Z`)

describe('a phone number', () => {
  test('dialled lately is shown with its hours', () => {
    expect(shown([row()], { now: noon, demo: false })).toMatchObject([
      { id: 'police', number: '102', kind: 'emergency', tested: true, hours: 'always' },
    ])
  })

  test('dialled too long ago is shown as untested, and "24 hours" is not claimed any more', () => {
    expect(shown([row()], { now: at('2027-11-02'), demo: false })).toMatchObject([
      { tested: false, hours: 'unknown' },
    ])
    expect(isFresh(row(), at('2027-11-01'))).toBe(true)
  })

  test('nobody has dialled reaches nobody, except in a demonstration, and then it says so', () => {
    expect(shown([row(never)], { now: noon, demo: false })).toEqual([])
    expect(shown([row(never)], { now: noon, demo: true })).toMatchObject([
      { number: '102', tested: false, hours: 'unknown' },
    ])
    expect(toDial([row(never), row()], noon)).toHaveLength(1)
  })

  test('carries its marker in both languages', () => {
    const lines = (language: string, rows: DirectoryRow[]) =>
      numbersText(setting({ directory: rows }), { language, now: noon })
    expect(lines('mn', [row(never)])).toBe('Цагдаа: 102 (бид залгаж шалгаагүй байна)')
    expect(lines('en', [row(never)])).toBe('Police: 102 (not yet test-dialled by us)')
    expect(lines('mn', [row()])).toBe('Цагдаа: 102 (24 цаг)')
  })

  test('that we may not show is not replaced by silence', () => {
    expect(safeSentence(setting({ demo: false }), 'mn', noon)).toMatch(
      /яаралтай тусламжийн дугаар руу залгаарай/,
    )
  })

  test.each([
    [
      'a test call that counts too long',
      "expires: '2029-01-01'",
      "dialled: { on: '2026-11-01', by: A }",
      'a test call counts for a year at most',
    ],
    [
      'an end without a test call',
      "expires: '2027-01-01'",
      'dialled: null',
      '"dialled" and "expires" are both null, or both say a day',
    ],
    ['a day that does not exist', "expires: '2026-13-45'", 'dialled: null', 'there is no such day'],
  ])('%s is refused in the directory', (_, expires, dialled, why) => {
    const changed = (files['directory/mongolia.yaml'] ?? '')
      .replace('dialled: null', dialled)
      .replace('expires: null', expires)
    const found = compileHouse({ ...files, 'directory/mongolia.yaml': changed }).problems.map(printProblem)
    expect(found.some((one) => one.startsWith('directory/mongolia.yaml:') && one.includes(why))).toBe(true)
  })
})

describe('the safe sentence', () => {
  test('names every number we have, in every language, without any conversation', () => {
    const help = offlineHelp(setting(), noon)
    expect(Object.keys(help)).toEqual(['mn', 'en'])
    for (const text of Object.values(help))
      for (const number of ['102', '107', '108']) expect(text).toContain(number)
    expect(safeOutbound(setting(), 'en_US', noon).text).toBe(help.en)
    expect(safeOutbound(setting(), undefined, noon).text).toBe(help.mn)
  })

  test('is said in place of a decision that cannot be made, and only to something of hers', () => {
    const amina = talk()
    const { event } = amina.turn(happened('start'))
    const said = decideSafely(amina.conversation, { ...event, activity: wrote('?') }, setting(), {
      now: noon,
    })
    expect(said.effects).toMatchObject([
      { kind: 'say', lane: 'urgent' },
      { kind: 'timer' },
      { code: 'turn-failed' },
    ])
    const unblocked = { ...event, activity: happened('unblocked') }
    expect(decideSafely(amina.conversation, unblocked, setting(), { now: noon }).effects).toEqual([
      { kind: 'count', code: 'turn-failed' },
    ])
  })

  test('is said when a script goes in circles, and her next message begins anew', () => {
    const circle = (files['dialogs/welcome.yaml'] ?? '').replace(
      'info:\n    ask:',
      'info: { go: around }\n  around: { go: info }\n  info_was:\n    ask:',
    )
    const broken = compileHouse({ ...files, 'dialogs/welcome.yaml': circle })
    expect(broken.problems.map(printProblem).join('\n')).toMatch(/goes in a circle/)
    const amina = talk({ house: setting({ script: broken.script, words: shipped.words }) })
    amina.says('english')
    const { said, effects } = amina.presses('menu/info')
    expect(said).toEqual([safeSentence(setting(), 'en', noon)])
    expect(effects).toContainEqual({ kind: 'count', code: 'turn-failed' })
    expect(amina.says('?').said[0]).toMatch(/^Thank you for writing/)
  })

  test('is said even when the words themselves break', () => {
    const words = {
      ...shipped.words,
      bubbles: () => {
        throw new Error('broken')
      },
    }
    const amina = talk({ house: setting({ words }) })
    expect(amina.turn(happened('start')).effects).toContainEqual({ kind: 'count', code: 'turn-failed' })
  })
})
