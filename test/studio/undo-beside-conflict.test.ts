/** A colleague publishes one sentence of a dialog: what she did since with another one is still hers to take back. */
import { expect, test } from 'vitest'
import { memoryStore } from '#src/store/memory/store.ts'
import { openDraft, takeBack } from '#src/studio/drafts.ts'
import { plainly, proposes, publishes, studioOn, writes } from './../studio/tea.ts'

test('the other sentence comes back', async () => {
  const here = studioOn(memoryStore({ channels: ['telegram'] }))
  await writes(here, 'saraa', { step: 'offer', text: 'Stay inside.' })
  await writes(here, 'saraa', { step: 'thanks', text: 'Bye.' })
  await writes(here, 'bat', { step: 'offer', text: 'Go to the neighbours.' })
  const proposed = await proposes(here, 'bat')
  if (proposed.result !== 'proposed') throw new Error(proposed.result)
  await publishes(here, proposed.id, 'bat')
  expect(await takeBack(here, 'saraa', 'undo', plainly(here))).toMatchObject({ result: 'done' })
  const { files } = await openDraft(here, 'saraa')
  expect(JSON.parse(files['locales/mn/tea.json'] ?? '').thanks.text).toBe('Well.')
})

test('and where he published her very words, taking back does not put the sentence from before over them', async () => {
  const here = studioOn(memoryStore({ channels: ['telegram'] }))
  await writes(here, 'saraa', { step: 'offer', text: 'Stay inside.' })
  await writes(here, 'bat', { step: 'offer', text: 'Stay inside.' })
  const proposed = await proposes(here, 'bat')
  if (proposed.result !== 'proposed') throw new Error(proposed.result)
  await publishes(here, proposed.id, 'bat')
  await takeBack(here, 'saraa', 'undo', plainly(here))
  const { files } = await openDraft(here, 'saraa')
  expect(JSON.parse(files['locales/mn/tea.json'] ?? '').offer.text).toBe('Stay inside.')
})
