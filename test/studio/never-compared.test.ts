/** A translation that nobody has compared is never taken for one that somebody has. */
import { expect, test } from 'vitest'
import { wordsFresh } from '#src/dialog/checks/words-fresh.ts'
import { linkHouse } from '#src/dialog/load.ts'
import { memoryStore } from '#src/store/memory/store.ts'
import { editDraft, openDraft, type Studio } from '#src/studio/drafts.ts'
import { confirm } from '#src/studio/edits.ts'
import { houseWith } from '#src/studio/files.ts'
import { textsSeen } from '#src/studio/texts.ts'
import { firstTexts, plainly, studioOn, teaHouse, writes } from './tea.ts'

async function english(studio: Studio) {
  const { files, live } = await openDraft(studio, 'bat')
  const house = linkHouse(houseWith(teaHouse, files))
  const seen = textsSeen(house, { dialog: 'tea', files, liveFiles: live.files })
  return { state: seen('en', 'offer', 'text').state, warned: wordsFresh(house.draft).length > 0 }
}
const confirms = (studio: Studio) =>
  editDraft(
    studio,
    'bat',
    ({ files }, house) =>
      confirm(house, files, { dialog: 'tea', language: 'en', texts: [{ step: 'offer', part: 'text' }] }),
    () => plainly(studio),
  )

test('a sentence nobody has compared is not compared because a slip in the Mongolian was typed and taken back', async () => {
  const studio = studioOn(memoryStore({ channels: ['telegram'] }))
  expect(await english(studio)).toEqual({ state: 'unread', warned: false })
  await writes(studio, 'bat', { step: 'offer', text: 'Tea or' })
  expect(await english(studio)).toEqual({ state: 'stale', warned: true })
  await writes(studio, 'bat', { step: 'offer', text: firstTexts.offer })
  expect((await english(studio)).state).not.toBe('fresh')
  await confirms(studio)
  expect(await english(studio)).toEqual({ state: 'fresh', warned: false })
})

test('one that was compared is so again when the slip is taken back', async () => {
  const studio = studioOn(memoryStore({ channels: ['telegram'] }))
  await confirms(studio)
  await writes(studio, 'bat', { step: 'offer', text: 'Tea or' })
  expect((await english(studio)).state).toBe('stale')
  await writes(studio, 'bat', { step: 'offer', text: firstTexts.offer })
  expect((await english(studio)).state).toBe('fresh')
})
