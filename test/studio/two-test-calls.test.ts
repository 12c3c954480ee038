/** Two people test-dial the same number beside each other: what either of them found out stays written down. */
import { describe, expect, test } from 'vitest'
import { linkHouse } from '#src/dialog/load.ts'
import { shown } from '#src/directory/shown.ts'
import { memoryStore } from '#src/store/memory/store.ts'
import { addDial, countryFiles } from '#src/studio/directory.ts'
import { editDraft, openDraft, resolve, type Studio } from '#src/studio/drafts.ts'
import type { Edited } from '#src/studio/edits.ts'
import { houseWith } from '#src/studio/files.ts'
import { withApproval } from '#src/studio/proposals.ts'
import type { Box } from '#src/studio/units.ts'
import { plainly, proposes, publishes, studioOn, teaHouse } from './tea.ts'

const now = Date.UTC(2027, 0, 20)
type Result = 'answered' | 'silent' | 'wrong'

const dials = (studio: Studio, person: string, on: string, result: Result) =>
  editDraft(
    studio,
    person,
    ({ files }) =>
      addDial(files, {
        country: 'MN',
        id: 'police',
        number: '102',
        on,
        by: person,
        result,
        ...(result === 'answered' && { until: '2027-12-01' }),
      }) as Edited,
    () => plainly(studio),
  )
async function publishesFor(studio: Studio, person: string): Promise<void> {
  const proposed = await proposes(studio, person)
  if (proposed.result !== 'proposed') throw new Error(JSON.stringify(proposed))
  const kept = await studio.shelves.proposals.get(proposed.id)
  if (!kept) throw new Error('it was just proposed')
  await studio.shelves.records.write([
    studio.shelves.proposals.put(kept.id, kept.revision, withApproval(kept.value, 'bea', 1)),
  ])
  expect((await publishes(studio, proposed.id, person)).result).toBe('published')
}
const chooses = (studio: Studio, person: string, take: 'mine' | 'theirs') =>
  editDraft(
    studio,
    person,
    (desk) => resolve(desk, { file: 'directory/mongolia.yaml', unit: 'services\npolice', take }),
    () => plainly(studio),
  )
/** Saraa, then Bat, whose call is published. */
async function bothDialled(saraa: [on: string, Result], bat: [on: string, Result]): Promise<Studio> {
  const studio = studioOn(memoryStore({ channels: ['telegram'] }))
  await dials(studio, 'saraa', ...saraa)
  await dials(studio, 'bat', ...bat)
  await publishesFor(studio, 'bat')
  return studio
}
async function inDraft(studio: Studio, person: string) {
  const { files, conflicts } = await openDraft(studio, person)
  const { directory } = linkHouse(houseWith(teaHouse, files))
  const rows = directory.filter(({ id }) => id === 'police')
  const row = countryFiles(files).get('MN')?.services.police as Box
  return {
    calls: (row.dials as { by: string; result: string }[]).map(({ by, result }) => `${by} ${result}`),
    shown: shown(rows, { now, demo: false, all: rows }).map(({ id }) => id),
    conflicts: conflicts.length,
  }
}

describe('a number that two people dialled', () => {
  test('is still known to be wrong where the one who found it out takes what her colleague published', async () => {
    const studio = await bothDialled(['2027-01-15', 'wrong'], ['2027-01-15', 'answered'])
    expect((await inDraft(studio, 'saraa')).conflicts).toBe(1)
    await chooses(studio, 'saraa', 'theirs')
    expect(await inDraft(studio, 'saraa')).toEqual({
      calls: ['bat answered', 'saraa wrong'],
      shown: [],
      conflicts: 0,
    })
  })

  test('is still known to be wrong where the one who dialled earlier keeps hers', async () => {
    const studio = await bothDialled(['2027-01-05', 'answered'], ['2027-01-15', 'wrong'])
    await chooses(studio, 'saraa', 'mine')
    expect(await inDraft(studio, 'saraa')).toEqual({
      calls: ['saraa answered', 'bat wrong'],
      shown: [],
      conflicts: 0,
    })
  })
})

test('a call that found a number wrong stays, though it was made while she was still to choose', async () => {
  const studio = await bothDialled(['2027-01-05', 'answered'], ['2027-01-10', 'answered'])
  expect((await inDraft(studio, 'saraa')).conflicts).toBe(1)
  await dials(studio, 'saraa', '2027-01-15', 'wrong')
  expect((await inDraft(studio, 'saraa')).conflicts).toBe(1)
  await chooses(studio, 'saraa', 'theirs')
  expect(await inDraft(studio, 'saraa')).toEqual({
    calls: ['saraa answered', 'bat answered', 'saraa wrong'],
    shown: [],
    conflicts: 0,
  })
})
