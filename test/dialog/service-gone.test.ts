/** A service is taken out of the directory while somebody is in the middle of a dialog that names it. */
import { expect, test } from 'vitest'
import { compileHouse, type HouseFiles } from '#src/dialog/load.ts'
import { memoryStore } from '#src/store/memory/store.ts'
import { countryFiles, editService } from '#src/studio/directory.ts'
import { editDraft } from '#src/studio/drafts.ts'
import { houseWith } from '#src/studio/files.ts'
import { liveNow } from '#src/studio/publish.ts'
import type { Box } from '#src/studio/units.ts'
import { plainly, proposes, publishes, studioOn, teaHouse } from '../studio/tea.ts'
import { setting, talk } from './house.ts'

const words = (text: string): string =>
  JSON.stringify({
    offer: { text: 'Tea?', options: { yes: { label: 'Yes' }, no: { label: 'No' } } },
    sugar: { text, options: { yes: { label: 'Yes' }, no: { label: 'No' } } },
    thanks: { text: 'Well.' },
  })
const naming = (id: string, version = 1): HouseFiles => ({
  'dialogs/tea.yaml': `version: ${version}
start: offer
steps:
  offer:
    ask:
      - { id: yes, go: sugar }
      - { id: no, command: menu }
  sugar: { numbers: [${id}], ask: [{ id: yes, go: thanks }, { id: no, go: thanks }] }
  thanks: { end: true }
`,
  'locales/mn/tea.json': words('You can call here by day, or by night: {{numbers}}'),
  'locales/en/tea.json': words('You can call here by day, or by night: {{numbers}}'),
})

test('is given numbers to call also where the one her dialog names was taken out of the directory meanwhile', async () => {
  const house = { ...teaHouse, ...naming('centre') }
  const studio = studioOn(memoryStore({ channels: ['telegram'] }), house)
  // A colleague takes the service away, and lets the dialog name another.
  await editDraft(
    studio,
    'bat',
    ({ files }, linked) => {
      const was = countryFiles(files).get('MN')?.services.centre as Box
      const made = editService(linked, files, {
        country: 'MN',
        id: 'centre',
        was,
        value: undefined,
        names: {},
      })
      if (!('files' in made)) throw new Error(JSON.stringify(made))
      return { files: { ...made.files, 'dialogs/tea.yaml': naming('police')['dialogs/tea.yaml'] ?? '' } }
    },
    () => plainly(studio),
  )
  const proposed = await proposes(studio, 'bat')
  if (proposed.result !== 'proposed') throw new Error(JSON.stringify(proposed))
  const kept = await studio.shelves.proposals.get(proposed.id)
  if (!kept) throw new Error('it was just proposed')
  await studio.shelves.records.write([
    studio.shelves.proposals.put(kept.id, kept.revision, {
      ...kept.value,
      approvals: [{ by: 'bea', at: 1 }],
    }),
  ])
  expect((await publishes(studio, proposed.id)).result).toBe('published')
  const { files } = await liveNow(studio.shelves, house)
  const now = compileHouse(houseWith(house, files))
  expect(now.problems).toEqual([])
  expect(now.script.older.has('tea@1')).toBe(true)
  const beforeIt = talk({ house: setting(compileHouse(house)) })
  beforeIt.says('mongol')
  beforeIt.presses('welcome/menu/info')
  const dari = talk({ house: setting(now) })
  dari.conversation = JSON.parse(JSON.stringify(beforeIt.conversation))
  const [said = ''] = dari.presses('tea/offer/yes').said
  expect(dari.conversation?.place).toMatchObject({ dialog: 'tea', step: 'sugar', version: 1 })
  expect(said).toContain('102')
  expect(said).not.toContain(now.words.text('mn', 'directory', 'none'))
})
