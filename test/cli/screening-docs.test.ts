/** The page on screening tells the truth: it is what the data say. `WRITE_DOCS=1` writes it anew. */
import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { screeningDocs } from '#src/cli/screening-docs.ts'
import { compileHouse } from '#src/dialog/load.ts'
import { readHouseFiles } from '#src/house-files.ts'
import { instruments } from '#src/screening/instruments/list.ts'
import { combinations } from '#src/screening/instruments/lists/combine.ts'
import { dimensionRules } from '#src/screening/instruments/lists/dimension.ts'
import { dimensionIds, indicatorRefs, weights } from '#src/screening/instruments/lists/indicator-list.ts'
import { indicatorLists } from '#src/screening/instruments/lists/list.ts'

const files = readHouseFiles({
  dialogsDir: 'dialogs',
  localesDir: 'locales',
  directoryDir: 'directory',
  picturesDir: 'pictures',
})
const house = compileHouse(files)
const { languages } = house.words
const reviews = Object.fromEntries(
  languages.map((language) => [language, JSON.parse(files[`locales/${language}/meta.json`] ?? '{}').review]),
)
const written = screeningDocs(house, reviews)

describe('docs/screening.md', () => {
  test('is what the data say; otherwise write it anew with WRITE_DOCS=1 npm test -- screening-docs', () => {
    if (process.env.WRITE_DOCS === '1') writeFileSync('docs/screening.md', written)
    expect(readFileSync('docs/screening.md', 'utf8')).toBe(written)
  })

  test('has every question and indicator in every language, with source and licence', () => {
    for (const { id, questions, licence, sources } of instruments) {
      for (const question of questions) expect(written).toContain(`| \`${question.id}\` |`)
      expect(written).toContain(licence.name)
      for (const { title } of sources) expect(written).toContain(title)
      expect(written).toContain(`\`${id}\``)
    }
    expect(written).not.toContain('not asked |')
    for (const ref of indicatorLists.flatMap(indicatorRefs))
      expect(written).toContain(`\`${ref.split('.')[1]}\``)
  })
})

test('whatever evidence can name has a name in every language, and nothing else does', () => {
  const keys = [
    ...new Set([
      ...instruments.flatMap(({ id, questions }) => questions.map((one) => `question_${id}_${one.id}`)),
      ...indicatorLists.flatMap(indicatorRefs).map((ref) => `indicator_${ref.split('.')[1]}`),
      ...dimensionIds.map((id) => `dimension_${id}`),
      ...combinations.map((id) => `combination_${id}`),
      ...weights.map((id) => `weight_${id}`),
      ...dimensionRules.map((id) => `rule_${id}`),
      ...['positive', 'undecided', 'not_positive'].map((id) => `state_${id}`),
    ]),
  ].sort()
  for (const language of languages)
    expect(Object.keys(JSON.parse(files[`locales/${language}/evidence.json`] ?? '{}')).sort()).toEqual(keys)
})
