/** An earlier version is brought back, and what was learnt since is not unlearnt. */
import { expect, test } from 'vitest'
import { linkHouse } from '#src/dialog/load.ts'
import { shown } from '#src/directory/shown.ts'
import { readHouseFiles } from '#src/house-files.ts'
import { memoryStore } from '#src/store/memory/store.ts'
import { broughtBack } from '#src/studio/bring-back.ts'
import { addDial, countryFiles, editService } from '#src/studio/directory.ts'
import type { Studio } from '#src/studio/drafts.ts'
import { editDraft, openDraft } from '#src/studio/drafts.ts'
import { editEntry } from '#src/studio/entries.ts'
import { houseWith } from '#src/studio/files.ts'
import { propose, publishAgain, publishProposal, withApproval } from '#src/studio/proposals.ts'
import { liveNow } from '#src/studio/publish.ts'
import { type Box, readValue } from '#src/studio/units.ts'
import { plainly, studioOn } from './tea.ts'

const files = readHouseFiles({
  dialogsDir: 'dialogs',
  localesDir: 'locales',
  directoryDir: 'directory',
  picturesDir: 'pictures',
})
const now = Date.UTC(2027, 0, 20)

/** Proposed by Ann, read by Bea. */
async function published(studio: Studio): Promise<number> {
  const proposed = await propose(
    studio,
    await openDraft(studio, 'ann'),
    { by: 'ann', note: '' },
    plainly(studio),
  )
  if (proposed.result !== 'proposed') throw new Error(JSON.stringify(proposed))
  const kept = async () => {
    const found = await studio.shelves.proposals.get(proposed.id)
    if (!found) throw new Error('it was just proposed')
    return found
  }
  const { id, revision, value } = await kept()
  await studio.shelves.records.write([
    studio.shelves.proposals.put(id, revision, withApproval(value, 'bea', 1)),
  ])
  const done = await publishProposal(studio, await kept(), 'ann', plainly(studio))
  if (done.result !== 'published') throw new Error(JSON.stringify(done))
  return done.number
}
const dials = (studio: Studio, on: string, result: 'answered' | 'wrong', until?: string) =>
  editDraft(
    studio,
    'ann',
    (draft) =>
      addDial(draft.files, {
        country: 'MN',
        id: 'family_line',
        number: '107',
        on,
        by: 'A.',
        result,
        until,
      }) as never,
    () => plainly(studio),
  )

test('a number that was found wrong since stays withdrawn, and the call stays written down', async () => {
  const studio = studioOn(memoryStore({ channels: ['telegram'] }), files)
  await dials(studio, '2027-01-05', 'answered', '2027-12-01')
  const good = await published(studio)
  await dials(studio, '2027-01-15', 'wrong')
  const wrong = await published(studio)
  const known = async () => {
    const { files: live } = await liveNow(studio.shelves, files)
    const { directory } = linkHouse(houseWith(files, live))
    const rows = directory.filter(({ id }) => id === 'family_line')
    return {
      shown: shown(rows, { now, demo: false, all: directory }).map(({ number }) => number),
      calls: rows[0]?.dials?.length,
    }
  }
  expect(await known()).toEqual({ shown: [], calls: 2 })
  const back = await publishAgain(studio, { number: good, seen: wrong }, 'ann', plainly(studio))
  // The calls were all that was different.
  expect(back.result).toBe('same')
  expect(await known()).toEqual({ shown: [], calls: 2 })
})

test('a code that hangs on posters since leads on for whoever comes by it', async () => {
  const studio = studioOn(memoryStore({ channels: ['telegram'] }), files)
  await dials(studio, '2027-01-05', 'answered', '2027-12-01')
  const before = await published(studio)
  const { files: live } = await liveNow(studio.shelves, files)
  await editDraft(
    studio,
    'ann',
    (draft) =>
      editEntry(draft.files, live, {
        code: 'tv9',
        was: undefined,
        value: { called: 'Poster at the station', dialog: 'danger' },
      } as never) as never,
    () => plainly(studio),
  )
  const after = await published(studio)
  await publishAgain(studio, { number: before, seen: after }, 'ann', plainly(studio))
  const { script } = linkHouse(houseWith(files, (await liveNow(studio.shelves, files)).files))
  expect(script.entries.get('tv9')).toMatchObject({ retired: true, dialog: 'danger' })
})

test('a number that was found wrong and replaced since stays withdrawn, too', async () => {
  const studio = studioOn(memoryStore({ channels: ['telegram'] }), files)
  await dials(studio, '2027-01-05', 'answered', '2027-12-01')
  const good = await published(studio)
  await dials(studio, '2027-01-15', 'wrong')
  await published(studio)
  await editDraft(
    studio,
    'ann',
    (draft, house) => {
      const was = countryFiles(draft.files).get('MN')?.services.family_line as Box
      const value = { ...was, number: '7000 1070', source: 'the line itself, by phone' }
      const names = { mn: 'Гэр бүлийн утас', en: 'Family line' } as never
      return editService(house as never, draft.files, {
        country: 'MN',
        id: 'family_line',
        was,
        value,
        names,
      }) as never
    },
    () => plainly(studio),
  )
  const seen = await published(studio)
  await publishAgain(studio, { number: good, seen }, 'ann', plainly(studio))
  const { directory } = linkHouse(houseWith(files, (await liveNow(studio.shelves, files)).files))
  const lines = directory.filter(({ id }) => id === 'family_line')
  expect(lines.map(({ number }) => number)).toEqual(['107'])
  expect(shown(lines, { now, demo: false, all: directory })).toEqual([])
})

test('an advertisement that leads to a newer code does not keep an earlier version from being brought back', () => {
  const entries = (text: string) => ({ ...files, 'dialogs/_entries.yaml': text })
  const back = broughtBack(
    entries('old9: { called: "First campaign" }\nnew9: { called: "Second campaign", ads: ["12345", "6"] }\n'),
    entries('old9: { called: "First campaign", ads: ["12345"] }\n'),
  )
  expect(readValue('dialogs/_entries.yaml', back['dialogs/_entries.yaml'])).toEqual({
    old9: { called: 'First campaign', ads: ['12345'] },
    new9: { called: 'Second campaign', ads: ['6'], retired: true },
  })
})
