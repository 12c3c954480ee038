/** A choice between both stays only as long as both differ: what is taken is never what nobody has published any more. */
import { expect, test } from 'vitest'
import { memoryStore } from '#src/store/memory/store.ts'
import { editDraft, openDraft, resolve } from '#src/studio/drafts.ts'
import { plainly, proposes, publishes, studioOn, writes } from './tea.ts'

test('where a colleague has published her very words meanwhile, nothing is left to choose', async () => {
  const here = studioOn(memoryStore({ channels: ['telegram'] }))
  const batPublishes = async (text: string): Promise<void> => {
    await writes(here, 'bat', { step: 'offer', text })
    const proposed = await proposes(here, 'bat')
    if (proposed.result !== 'proposed') throw new Error(proposed.result)
    expect((await publishes(here, proposed.id, 'bat')).result).toBe('published')
  }
  await writes(here, 'saraa', { step: 'offer', text: 'Stay inside.' })
  await batPublishes('Go to the neighbours.')
  // Kept with the conflict in it.
  await writes(here, 'saraa', { step: 'thanks', text: 'Bye.' })
  expect((await openDraft(here, 'saraa')).conflicts).toHaveLength(1)
  await batPublishes('Stay inside.')
  await editDraft(
    here,
    'saraa',
    (desk) => resolve(desk, { file: 'locales/mn/tea.json', unit: 'offer', take: 'theirs' }),
    () => plainly(here),
  )
  const { files } = await openDraft(here, 'saraa')
  expect(files['locales/mn/tea.json']).not.toContain('Go to the neighbours.')
  expect((await openDraft(here, 'saraa')).conflicts).toEqual([])
})
