/** An earlier version is brought back after a service was taken out of the directory. */
import { expect, test } from 'vitest'
import { linkHouse } from '#src/dialog/load.ts'
import { shown } from '#src/directory/shown.ts'
import { memoryStore } from '#src/store/memory/store.ts'
import { addDial, countryFiles, editService } from '#src/studio/directory.ts'
import { editDraft, type Studio } from '#src/studio/drafts.ts'
import type { Edited } from '#src/studio/edits.ts'
import { houseWith } from '#src/studio/files.ts'
import { publishAgain, withApproval } from '#src/studio/proposals.ts'
import { liveNow } from '#src/studio/publish.ts'
import type { Box } from '#src/studio/units.ts'
import { plainly, proposes, publishes, studioOn, teaHouse } from './tea.ts'

const now = Date.UTC(2027, 0, 20)

/** Done by Ann, read by Bea. */
async function published(studio: Studio, edit: Parameters<typeof editDraft>[2]): Promise<number> {
  await editDraft(studio, 'ann', edit, () => plainly(studio))
  const proposed = await proposes(studio, 'ann')
  if (proposed.result !== 'proposed') throw new Error(JSON.stringify(proposed))
  const kept = await studio.shelves.proposals.get(proposed.id)
  if (!kept) throw new Error('it was just proposed')
  await studio.shelves.records.write([
    studio.shelves.proposals.put(kept.id, kept.revision, withApproval(kept.value, 'bea', 1)),
  ])
  const done = await publishes(studio, proposed.id, 'ann')
  if (done.result !== 'published') throw new Error(JSON.stringify(done))
  return done.number
}
const dials = (studio: Studio, on: string, result: 'answered' | 'wrong', until?: string) =>
  published(
    studio,
    ({ files }) =>
      addDial(files, {
        country: 'MN',
        id: 'centre',
        number: numberIn(files),
        on,
        by: 'A.',
        result,
        until,
      }) as Edited,
  )
const numberIn = (files: Parameters<typeof countryFiles>[0]): string =>
  String((countryFiles(files).get('MN')?.services.centre as Box | undefined)?.number)
const takesAway = (studio: Studio) =>
  published(studio, ({ files }, house) => {
    const was = countryFiles(files).get('MN')?.services.centre as Box
    return editService(house, files, {
      country: 'MN',
      id: 'centre',
      was,
      value: undefined,
      names: {},
    }) as Edited
  })
async function known(studio: Studio) {
  const { directory } = linkHouse(houseWith(teaHouse, (await liveNow(studio.shelves, teaHouse)).files))
  const rows = directory.filter(({ id }) => id === 'centre')
  return {
    shown: shown(rows, { now, demo: false, all: rows }).map(({ id }) => id),
    calls: rows[0]?.dials?.map(({ result }) => result),
  }
}

test('a number that was found wrong and then taken away does not come back as one that was dialled', async () => {
  const studio = studioOn(memoryStore({ channels: ['telegram'] }))
  const good = await dials(studio, '2027-01-05', 'answered', '2027-12-01')
  expect(await known(studio)).toEqual({ shown: ['centre'], calls: ['answered'] })
  await dials(studio, '2027-01-15', 'wrong')
  const seen = await takesAway(studio)
  expect((await publishAgain(studio, { number: good, seen }, 'ann', plainly(studio))).result).toBe(
    'published',
  )
  expect(await known(studio)).toEqual({ shown: [], calls: ['answered', 'wrong'] })
})

test('a service that was taken away by mistake comes back with its test call', async () => {
  const studio = studioOn(memoryStore({ channels: ['telegram'] }))
  const good = await dials(studio, '2027-01-05', 'answered', '2027-12-01')
  const seen = await takesAway(studio)
  await publishAgain(studio, { number: good, seen }, 'ann', plainly(studio))
  expect(await known(studio)).toEqual({ shown: ['centre'], calls: ['answered'] })
})
