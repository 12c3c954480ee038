/** A code of digits that an earlier studio wrote a second time, in quotes, is changed, retired and taken away where it is read from. */
import { expect, test } from 'vitest'
import { rewriteYaml } from '#src/dialog/rewrite-yaml.ts'
import { editEntry, entriesFile } from '#src/studio/entries.ts'
import { readValue } from '#src/studio/units.ts'
import { files as shipped } from '../dialog/house.ts'

// As the studio before today left it: it did not find `2026`, and put `"2026"` beside it.
const doubled = `${shipped[entriesFile]}2026: { called: "Posters" }\n"2026": { called: "Posters at the border", dialog: job_offer }\n`
const house = { ...shipped, [entriesFile]: doubled }
const codes = (text: string | undefined) =>
  readValue(entriesFile, text) as Record<string, Record<string, unknown>>

test('retired, it is retired', () => {
  const was = codes(doubled)['2026']
  expect(was).toEqual({ called: 'Posters at the border', dialog: 'job_offer' })
  const made = editEntry(house, house, { code: '2026', was, value: { ...was, retired: true } } as never)
  if (!('files' in made)) throw new Error(JSON.stringify(made))
  expect(codes(made.files[entriesFile])['2026']).toMatchObject({ retired: true })
})

test('taken away, it is gone', () => {
  expect(rewriteYaml('a: 1\n7: b\n"7": c\n', ['7'], undefined)).toBe('a: 1\n')
})
