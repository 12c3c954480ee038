/** Beside the line only what changed is read anew; what is found out must be what reading everything would find out. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileHouse, type HouseFiles } from '#src/dialog/load.ts'
import { changedFrom } from '#src/studio/files.ts'
import { createJudge, judgeBeside } from '#src/studio/judging.ts'
import { teaFiles, teaSteps, teaWords } from '../dialog/small-house.ts'

/** What an editor may have done to the house since it was judged last; some of it must not go live. */
const edits: Readonly<Record<string, (files: HouseFiles) => HouseFiles>> = {
  nothing: (files) => files,
  'other words': (files) => ({ ...files, 'locales/mn/tea.json': teaWords.replace('За.', 'За, сайн уу.') }),
  'a step nobody reaches': (files) => ({
    ...files,
    'dialogs/tea.yaml': teaSteps.replace('go: thanks }\n      - { id: no', 'end: true }\n      - { id: no'),
  }),
  'a way that leads nowhere': (files) => ({
    ...files,
    'dialogs/tea.yaml': teaSteps.replace('go: thanks', 'go: nowhere'),
  }),
  'a circle': (files) => ({
    ...files,
    'dialogs/tea.yaml': `${teaSteps}  round: { go: again }\n  again: { go: round }\n`,
  }),
  'no English': ({ 'locales/en/tea.json': _, ...files }) => files,
  'broken JSON': (files) => ({ ...files, 'locales/en/tea.json': '{ "offer": ' }),
  'as it was': () => teaFiles,
}

test('tells of a house that was changed what whoever reads all of it anew would tell', () => {
  const told = new Map<string, unknown>()
  const anew = (files: HouseFiles): unknown => {
    const known = `${files['dialogs/tea.yaml']} ${files['locales/mn/tea.json']} ${files['locales/en/tea.json']}`
    if (!told.has(known)) told.set(known, compileHouse(files).problems)
    return told.get(known)
  }
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...Object.keys(edits)), { maxLength: 6 }), (names) => {
      const judge = createJudge()
      let before: HouseFiles = {}
      let files: HouseFiles = teaFiles
      for (const [id, name] of ['nothing', ...names].entries()) {
        files = edits[name]?.(files) ?? files
        const answer = judge({ id, changed: changedFrom(before, files) })
        expect(answer.id).toBe(id)
        expect(answer.judged.problems).toEqual(anew(files))
        before = files
      }
    }),
    { numRuns: 12 },
  )
  // Good and bad houses were among them.
  const found = [...told.values()].map((problems) => (problems as unknown[]).length)
  expect(found).toContain(0)
  expect(Math.max(...found)).toBeGreaterThan(0)
}, 120_000)

test('the same house is not judged twice, and one that could not be judged is asked anew', async () => {
  const first = judgeBeside(teaFiles)
  expect(judgeBeside({ ...teaFiles })).toBe(first)
  expect((await first).problems).toEqual([])
})
