/** The order of answers is part of what she is told: she counts them. */
import { expect, test } from 'vitest'
import { readHouseFiles } from '#src/house-files.ts'
import { memoryStore } from '#src/store/memory/store.ts'
import { editDraft, openDraft } from '#src/studio/drafts.ts'
import { editStep } from '#src/studio/edits.ts'
import { stepText } from '#src/studio/outline.ts'
import { changesUpon, propose, publishProposal } from '#src/studio/proposals.ts'
import { type Box, readValue } from '#src/studio/units.ts'
import { plainly, studioOn } from './tea.ts'

test('answers of a danger step in another order are shown as a change, and need a second reader', async () => {
  const files = readHouseFiles({
    dialogsDir: 'dialogs',
    localesDir: 'locales',
    directoryDir: 'directory',
    picturesDir: 'pictures',
  })
  const studio = studioOn(memoryStore({ channels: ['telegram'] }), files)
  const file = 'dialogs/danger.yaml'
  const { quiet } = (readValue(file, files[file]) as { steps: { quiet: Box & { ask: Box[] } } }).steps
  const [out, locked, ...rest] = quiet.ask
  await editDraft(
    studio,
    'ann',
    (draft) =>
      editStep(draft.files, {
        dialog: 'danger',
        step: 'quiet',
        was: stepText(files[file] ?? '', 'quiet'),
        value: { ...quiet, ask: [locked, out, ...rest] },
      } as never),
    () => plainly(studio),
  )
  const draft = await openDraft(studio, 'ann')
  expect(changesUpon(studio, draft.live, draft.changed).changes).toMatchObject([
    { dialog: 'danger', step: 'quiet', part: 'ask.order', critical: 'dialog' },
  ])
  const proposed = await propose(studio, draft, { by: 'ann', note: '' }, plainly(studio))
  if (proposed.result !== 'proposed') throw new Error(JSON.stringify(proposed))
  const kept = await studio.shelves.proposals.get(proposed.id)
  if (!kept) throw new Error('it was just proposed')
  expect((await publishProposal(studio, kept, 'ann', plainly(studio))).result).toBe('needs-consent')
})
