/** What she takes back after a colleague published the same sentence never brings the sentence from before that over it. */
import { expect, test } from 'vitest'
import { memoryStore } from '#src/store/memory/store.ts'
import { editDraft, openDraft, resolve, takeBack } from '#src/studio/drafts.ts'
import { livesTexts, plainly, proposes, publishes, studioOn, writes } from './tea.ts'

const studio = () => studioOn(memoryStore({ channels: ['telegram'] }))
type Studio = ReturnType<typeof studio>

async function batPublishes(here: Studio, text: string): Promise<void> {
  await writes(here, 'bat', { step: 'offer', text })
  const proposed = await proposes(here, 'bat')
  if (proposed.result !== 'proposed') throw new Error(proposed.result)
  expect((await publishes(here, proposed.id, 'bat')).result).toBe('published')
}
const saraaHas = async (here: Studio): Promise<string> => {
  const { files } = await openDraft(here, 'saraa')
  return (JSON.parse(files['locales/mn/tea.json'] ?? '{}') as { offer: { text: string } }).offer.text
}
const undo = (here: Studio) => takeBack(here, 'saraa', 'undo', plainly(here))

test('the sentence from before is not put over the one that was published', async () => {
  const here = studio()
  await writes(here, 'saraa', { step: 'offer', text: 'Stay inside.' })
  await batPublishes(here, 'Go to the neighbours.')
  await undo(here)
  expect(['Stay inside.', 'Go to the neighbours.']).toContain(await saraaHas(here))
})

test('whoever then chooses her own gets what she is shown as her own', async () => {
  const here = studio()
  await writes(here, 'saraa', { step: 'offer', text: 'Stay inside.' })
  await batPublishes(here, 'Go to the neighbours.')
  await undo(here)
  const [conflict] = (await openDraft(here, 'saraa')).conflicts
  expect(conflict?.mine).toMatchObject({ text: 'Stay inside.' })
  await editDraft(
    here,
    'saraa',
    (desk) => resolve(desk, { file: 'locales/mn/tea.json', unit: 'offer', take: 'mine' }),
    () => plainly(here),
  )
  const proposed = await proposes(here, 'saraa')
  if (proposed.result !== 'proposed') throw new Error(proposed.result)
  await publishes(here, proposed.id, 'bat')
  expect((await livesTexts(here)).offer).toBe('Stay inside.')
})

test('nor later, when something else was written in between, or one of both was chosen', async () => {
  const here = studio()
  await writes(here, 'saraa', { step: 'offer', text: 'Stay inside.' })
  await batPublishes(here, 'Go to the neighbours.')
  await writes(here, 'saraa', { step: 'thanks', text: 'Bye.' })
  for (let left = 0; left < 3; left++) await undo(here)
  expect(['Stay inside.', 'Go to the neighbours.']).toContain(await saraaHas(here))
})
