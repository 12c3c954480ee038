/** What an editor should mend or accept with a reason, and what keeps us from serving real people. */
import { describe, expect, test } from 'vitest'
import { launchChecks, warnings } from '#src/dialog/checks/list.ts'
import { marksOf } from '#src/dialog/checks/words-fresh.ts'
import { compileHouse, type HouseFiles } from '#src/dialog/load.ts'
import { printProblem } from '#src/problems.ts'
import { files, noon } from './house.ts'
import { teaFiles, teaSteps, teaWords } from './small-house.ts'

const house = (more: HouseFiles = {}) => compileHouse({ ...teaFiles, ...more }, noon)
const warned = (more: HouseFiles = {}) =>
  house(more)
    .warnings.map(printProblem)
    .filter((one) => one.includes('tea') || one.includes('_accepted') || one.includes('directory/'))

describe('a warning is given for', () => {
  test('a fact that is kept and not read, and one that is never set', () => {
    expect(warned()).toContain(
      'dialogs/tea.yaml:4:3 "sweet" is kept, and nothing reads it; remove it, or say why it is kept: why: "…"',
    )
    expect(warned()).toContain('dialogs/tea.yaml:5:3 "cups" is never set; remove it')
    const explained = teaSteps.replace('keep: dialog }', 'keep: dialog, why: "she may ask what we noted" }')
    expect(warned({ 'dialogs/tea.yaml': explained }).join('\n')).not.toContain('"sweet"')
  })

  test('a number that a dialog names and nobody has dialled, or not lately', () => {
    expect(warned()).toContainEqual(
      expect.stringMatching(
        /^directory\/mongolia\.yaml:\d+:14 "police" is named in a dialog, and nobody has dialled it: it is not shown to anybody real$/,
      ),
    )
    const over = (files['directory/mongolia.yaml'] ?? '')
      .replace('dialled: null', 'dialled: { on: 2025-01-01, by: A }')
      .replace('expires: null', 'expires: 2025-12-31')
    expect(warned({ 'directory/mongolia.yaml': over }).join('\n')).toContain('over since 2025-12-31')
  })

  test('a sentence that is too long to be understood by somebody frightened', () => {
    const long = teaWords.replace('За.', `${'нэг '.repeat(21)}.`)
    expect(warned({ 'locales/mn/tea.json': long })).toContain(
      'locales/mn/tea.json:14:11 hard to read: a sentence of 21 words (at most 20); make two of it',
    )
  })

  test('words that were confirmed against a text that has changed since', () => {
    const marks = Object.fromEntries(
      [...marksOf(JSON.parse(teaWords))].map(([text, { mark }]) => [text, mark]),
    )
    const confirmed = { 'locales/en/.confirmed.json': JSON.stringify({ tea: marks }) }
    expect(warned(confirmed).join('\n')).not.toContain('stale')
    expect(warned({ ...confirmed, 'locales/mn/tea.json': teaWords.replace('За.', 'Баярлалаа.') })).toContain(
      'locales/en/tea.json:14:11 "thanks.text" is stale: mn was changed after this was read against it',
    )
  })
})

test('a term that a translation does not say, and a word that must never stand for one', () => {
  const terms = {
    'locales/mn/.glossary.json': JSON.stringify({ well: { term: 'За', never: ['нэргүй'] } }),
    'locales/en/.glossary.json': JSON.stringify({ well: { term: 'Fine' } }),
  }
  expect(warned(terms).join('\n')).toContain('mn has the term "well" here, and this has not "Fine"')
  const fine = { ...terms, 'locales/en/tea.json': teaWords.replace('За.', 'Finest.') }
  expect(warned(fine).join('\n')).not.toContain('the term "well" here')
  const never = { ...terms, 'locales/mn/tea.json': teaWords.replace('За.', 'Нэргүй.') }
  expect(warned(never).join('\n')).toContain('"нэргүй" must not stand for the term "well"')
})

test('what a language that is only just safe has not', () => {
  const kazakh = {
    ...Object.fromEntries(
      Object.entries(teaFiles).flatMap(([file, text]) =>
        file.startsWith('locales/mn/') && !file.endsWith('/tea.json')
          ? [[file.replace('/mn/', '/kk/'), text] as const]
          : [],
      ),
    ),
    'locales/kk/meta.json': JSON.stringify({ name: 'Қазақша', review: 'draft', offered: 'safe' }),
  }
  expect(warned(kazakh).join('\n')).toMatch(/locales\/kk\/tea\.json:1:1 \d+ words are missing in "kk"/)
})

test('a warning that was accepted with a reason is silent, and an acceptance outlives it only as a warning', () => {
  const accepted = (warning: string) => ({
    'dialogs/_accepted.yaml': `- { in: dialogs/tea.yaml, warning: ${warning}, because: the counsellor asks for it }\n`,
  })
  expect(warned(accepted('sweet')).join('\n')).not.toContain('"sweet"')
  expect(warned(accepted('bitter'))).toContain(
    'dialogs/_accepted.yaml:1:3 accepts "bitter", which is no warning any more; remove it',
  )
})

test('a server that starts is not told: warnings go by the day', () => {
  expect(compileHouse(files)).toMatchObject({ problems: [], warnings: [], launch: [] })
})

test('before real people are served, drafts, undialled rows and countries without an emergency row are told', () => {
  const told = house().launch.map(printProblem)
  expect(told).toContain('locales/mn/meta.json:3:13 the words of "mn" are a draft')
  expect(told.join('\n')).toMatch(/directory\/korea\.yaml:\d+:\d+ "kr_danuri" was never dialled/)
  expect(told.join('\n')).toMatch(/directory\/thailand\.yaml:\d+:\d+ TH has no emergency row/)
  expect(told).toContain('directory:1:1 LA can be chosen, and has no services at all')
  expect(told.join('\n')).not.toContain('MY has no emergency row')
})

test('every warning and launch check has found something in this file', () => {
  expect([...warnings, ...launchChecks].map(({ name }) => name).sort()).toEqual([
    'drafts',
    'emergencyEverywhere',
    'factsNeeded',
    'readingEase',
    'rowsDialled',
    'rowsFresh',
    'termsKept',
    'wordsFresh',
    'wordsWhole',
  ])
})
