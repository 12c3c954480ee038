/** A new release says what staff published under the one before, with the numbers they mended, though it asks more of words than that did. */
import { expect, test } from 'vitest'
import type { HouseFiles } from '#src/dialog/load.ts'
import { silentLog } from '#src/log.ts'
import { memoryStore } from '#src/store/memory/store.ts'
import { openDraft } from '#src/studio/drafts.ts'
import { publishedOf } from '#src/studio/files.ts'
import { serveNewest } from '#src/studio/live.ts'
import { keepTexts, versionId } from '#src/studio/shelves.ts'
import { plainly, proposes, publishes, studioOn, teaHouse, writes } from './tea.ts'

/** As it lies in the store from before. */
async function publishedBefore(files: HouseFiles) {
  const studio = studioOn(memoryStore({ channels: ['telegram'] as const }))
  const version = {
    number: 2,
    at: 1,
    by: 'bat',
    authors: [],
    approvedBy: [],
    note: '',
    files: await keepTexts(studio.shelves, publishedOf(files)),
    superseded: {},
    dialogs: [],
  }
  await plainly(studio)([studio.shelves.versions.put(versionId(2), 0, version)])
  return studio
}

async function saidBy({ shelves }: ReturnType<typeof studioOn>): Promise<string[]> {
  const said: string[] = []
  const script = await serveNewest({ shelves, program: teaHouse, log: silentLog }, ({ words }) => {
    said.push(words.text('mn', 'tea', 'offer.text'), words.text('en', 'line', 'nobody_comes'))
  })
  script.stop()
  return said
}

const line = 'locales/en/line.json'
const ofTheRelease = (JSON.parse(teaHouse[line] ?? '{}') as Record<string, string>).nobody_comes
const mended = (words: string | undefined): string => (words ?? '').replace('Tea?', 'Цай уух уу?')

test('a sentence that was not there then is said in the words of the release, beside what staff published', async () => {
  const before = Object.fromEntries(
    Object.entries(teaHouse).map(([file, text]) => {
      if (!file.endsWith('/line.json')) return [file, mended(text)]
      const { nobody_comes: _, ...words } = JSON.parse(text) as Record<string, string>
      return [file, JSON.stringify(words)]
    }),
  )
  const studio = await publishedBefore(before)
  expect(await saidBy(studio)).toEqual(['Цай уух уу?', ofTheRelease])
  // Staff go on from there, and nothing but what she writes is in her draft.
  await writes(studio, 'saraa', { step: 'sugar', text: 'Элсэн чихэр үү?' })
  expect(Object.keys((await openDraft(studio, 'saraa')).changed)).not.toContain(line)
  const proposed = await proposes(studio, 'saraa')
  if (proposed.result !== 'proposed') throw new Error(proposed.result)
  expect((await publishes(studio, proposed.id)).result).toBe('published')
})

test('a number on an answer, which could be published then, does not take away all that staff published', async () => {
  const words = mended(teaHouse['locales/mn/tea.json']).replace('"label":"Yes"', '"label":"107 руу залгах"')
  const studio = await publishedBefore({ ...teaHouse, 'locales/mn/tea.json': words })
  expect(await saidBy(studio)).toEqual(['Цай уух уу?', ofTheRelease])
  // Whoever publishes next is told of it.
  await writes(studio, 'saraa', { step: 'sugar', text: 'Элсэн чихэр үү?' })
  const proposed = await proposes(studio, 'saraa')
  const result =
    proposed.result === 'proposed' ? (await publishes(studio, proposed.id)).result : proposed.result
  expect(result).toBe('problems')
})
