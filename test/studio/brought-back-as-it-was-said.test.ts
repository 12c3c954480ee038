/** What was said before a release asked more of words can be brought back when what was published after it is wrong. */
import { expect, test } from 'vitest'
import { memoryStore } from '#src/store/memory/store.ts'
import { publishedOf } from '#src/studio/files.ts'
import { publishAgain } from '#src/studio/proposals.ts'
import { liveNow } from '#src/studio/publish.ts'
import { keepTexts, versionId } from '#src/studio/shelves.ts'
import { plainly, proposes, publishes, studioOn, teaHouse, writes } from './tea.ts'

const tea = 'locales/mn/tea.json'
const label = '107 руу залгах'
const withNumber = {
  ...teaHouse,
  [tea]: (teaHouse[tea] ?? '').replace('"label":"Yes"', `"label":"${label}"`),
}

async function publishedBefore() {
  const studio = studioOn(memoryStore({ channels: ['telegram'] as const }))
  const common = { at: 1, by: 'bat', authors: [], approvedBy: [], note: '', superseded: {}, dialogs: [] }
  const { versions } = studio.shelves
  for (const [number, files] of [
    [2, withNumber],
    [3, teaHouse],
  ] as const)
    await plainly(studio)([
      versions.put(versionId(number), 0, {
        ...common,
        number,
        files: await keepTexts(studio.shelves, publishedOf(files)),
      }),
    ])
  return studio
}

test('one press brings back what was said an hour ago, though a release asks more of new words since', async () => {
  const studio = await publishedBefore()
  const again = await publishAgain(studio, { number: 2, seen: 3 }, 'saraa', plainly(studio))
  expect(again.result).toBe('published')
  expect((await liveNow(studio.shelves, studio.program)).files[tea]).toContain(label)
})

test('new words are asked all the same, also after it was brought back', async () => {
  const studio = await publishedBefore()
  await publishAgain(studio, { number: 2, seen: 3 }, 'saraa', plainly(studio))
  await writes(studio, 'saraa', { step: 'sugar', text: '99112233 руу залга' })
  const proposed = await proposes(studio, 'saraa')
  const { result } = proposed.result === 'proposed' ? await publishes(studio, proposed.id) : proposed
  expect(result).toBe('problems')
})
