/** A code of digits only, as on a poster with a year or a number, is changed, retired and taken away as any other. */
import { expect, test } from 'vitest'
import { openedBy } from '#src/dialog/entries.ts'
import { compileHouse, type HouseFiles } from '#src/dialog/load.ts'
import { rewriteYaml } from '#src/dialog/rewrite-yaml.ts'
import { editEntry, entriesFile } from '#src/studio/entries.ts'
import { mergeChanges } from '#src/studio/units.ts'
import { files as shipped } from '../dialog/house.ts'

const poster = { called: 'Posters at the border', dialog: 'job_offer' }
const edit = (
  files: HouseFiles,
  live: HouseFiles,
  code: string,
  was?: object,
  value?: object,
): HouseFiles => {
  const made = editEntry(files, live, { code, was: was as never, value: value as never })
  if (!('files' in made)) throw new Error(JSON.stringify(made))
  return made.files as HouseFiles
}
const leadsTo = (files: HouseFiles, code: string) => {
  const { script, problems } = compileHouse(files)
  expect(problems).toEqual([])
  return openedBy(script, { campaign: code } as never)
}

test.each(['2026', '119', 'true', 'null'])('renamed, it leads where it led: %s', (code) => {
  const live = edit(shipped, shipped, code, undefined, poster)
  expect(leadsTo(live, code)).toBe('job_offer')
  const renamed = edit(live, live, code, poster, { ...poster, called: 'Posters at the station' })
  expect(leadsTo(renamed, code)).toBe('job_offer')
})

test('retired, it leads on whoever comes by its poster', () => {
  const live = edit(shipped, shipped, '2026', undefined, poster)
  const retired = edit(live, live, '2026', poster, { ...poster, retired: true })
  expect(leadsTo(retired, '2026')).toBe('job_offer')
})

test('taken away before it was published, it is gone', () => {
  const added = edit(shipped, shipped, '2026', undefined, poster)
  expect(edit(added, shipped, '2026', poster, undefined)[entriesFile]).toBe(shipped[entriesFile])
})

test('of two who work beside each other, neither doubles it', () => {
  const base = edit(shipped, shipped, '2026', undefined, poster)
  const mine = edit(base, base, '2026', poster, { ...poster, called: 'Posters at the station' })
  const live = edit(base, base, 'zz9', undefined, { called: 'Radio' })
  const { changed } = mergeChanges(base, live, { [entriesFile]: mine[entriesFile] ?? '' })
  expect(changed[entriesFile]?.match(/2026/g)).toHaveLength(1)
})

test('a name that YAML reads as a number is found by the name it is read as', () => {
  expect(rewriteYaml('7: { a: 1 }\n', ['7', 'a'], 2)).toBe('7: { a: 2 }\n')
})
