/** Every table of the reports: where it stands, what it is called, and the rules that keep anybody from computing what is hidden. */
import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { countries } from '#src/directory/countries.ts'
import { reportLanguages, reportWordsFrom } from '#src/house-report.ts'
import { countryGroups, facets, topicDialogs } from '#src/reports/facets.ts'
import { sections } from '#src/reports/report.ts'
import { cellKey, isValue, readKey, tableIds, tableOf, tablesFor } from '#src/reports/tables.ts'
import { rules } from '#src/screening/signals/rules/all.ts'
import { shipped } from '../dialog/house.ts'

const words = reportWordsFrom('locales')

describe.each(tableIds)('the table %s', (id) => {
  const table = tableOf(id)
  test('has a name in every language, and so has every value of its facets', () => {
    for (const language of reportLanguages) {
      const { tables, values } = words(language)
      expect(tables[id]?.title).toBeTruthy()
      for (const facet of table.facets) {
        if (facet === 'entry' || facet === 'step') continue
        for (const value of facets[facet])
          expect({ language, facet, value, name: values[facet]?.[value] !== undefined }).toEqual({
            language,
            facet,
            value,
            name: true,
          })
      }
    }
  })

  test('stands in one section', () => {
    const places = Object.values(sections).filter((ids) => ids.some((each) => each === id))
    expect(places.length).toBe(1)
  })

  test('has at most two facets, and its keys are codes of ours', () => {
    expect(table.facets.length).toBeLessThanOrEqual(2)
    expect(cellKey(id, ['nobody', 'declared', 'this'])).toBeUndefined()
    expect(readKey(`${id}/<b>/x`)).toBeUndefined()
  })
})

describe.each(['donor', 'public'] as const)('what %s are told', (audience) => {
  const told = tablesFor(audience)
  test('is one facet a table, and no facet twice: two facets side by side give away where they meet', () => {
    const all = told.flatMap((table) => table.facets)
    expect(told.every((table) => table.facets.length <= 1)).toBe(true)
    expect(new Set(all).size).toBe(all.length)
  })

  test('is part of a cell that stands before it and is told to the same, or the one number of all', () => {
    const before = new Set<string>()
    for (const { id, facets: of, within } of told) {
      if (within === undefined) expect([id, of]).toEqual(['contacts', []])
      else expect(before).toContain(within)
      if (of.length === 0) before.add(id)
      for (const facet of of)
        if (facet !== 'entry' && facet !== 'step')
          for (const value of facets[facet]) before.add(`${id}/${value}`)
    }
  })

  test('leaves something untold wherever everybody stands in one of its cells', () => {
    // Every contact has a first answer, every case an urgency, every person came after some time, every closed case has an outcome.
    for (const id of ['first_answers', 'urgencies', 'waits', 'outcomes'] as const) {
      const { untold = [], facets: of } = tableOf(id)
      const [facet] = of
      expect(untold.length).toBeGreaterThan(0)
      for (const value of untold) expect(facet && isValue(facet, value)).toBe(true)
    }
  })

  test('counts contacts, so that a woman who comes back to a topic is no second one', () => {
    expect(told.every(({ of }) => of === 'contact')).toBe(true)
  })
})

test('every country, dialog and label we have is counted as something', () => {
  const grouped = Object.values(countryGroups).flat()
  expect([...grouped].sort()).toEqual([...countries].sort())
  const dialogs = Object.values(topicDialogs).flat()
  expect([...dialogs, 'welcome', 'listening', 'waiting'].sort()).toEqual(
    [...shipped.script.dialogs.keys()].sort(),
  )
  const labels = new Set(rules.map(({ label }) => label))
  for (const label of labels) expect(facets.finding).toContain(label)
})

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const code = (texts: readonly string[]): string => texts.map((text) => `\`${text}\``).join(', ')
const inTheDocs = (): string =>
  [
    line(['table', 'what', 'by', 'outside', 'within', 'untold']),
    line(Array.from({ length: 6 }, () => '---')),
    ...tableIds.map(tableOf).map((table) => {
      const outside = table.audiences.filter((each) => each !== 'staff')
      return line([
        code([table.id]),
        `${words('en').tables[table.id]?.title}${table.of === 'case' ? ' (cases)' : ''}`,
        table.facets.join(', ') + (table.several ? ', several' : ''),
        outside.join(', '),
        table.within === undefined ? '' : code([table.within]),
        code(table.untold ?? []),
      ])
    }),
  ].join('\n')

test('docs/counts.md has the same list; ITGEL_WRITE=1 writes it anew', () => {
  const place = /(<!-- tables:begin -->\n)(.*?)(<!-- tables:end -->)/s
  const docs = readFileSync('docs/counts.md', 'utf8')
  if (process.env.ITGEL_WRITE)
    writeFileSync(
      'docs/counts.md',
      docs.replace(place, (_, begin, __, end) => `${begin}${inTheDocs()}\n${end}`),
    )
  expect(place.exec(readFileSync('docs/counts.md', 'utf8'))?.[2]).toBe(`${inTheDocs()}\n`)
})
