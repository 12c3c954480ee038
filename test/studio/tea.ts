/** A small house with the dialog `tea`, two people who write in it, and a studio on either store. */
import type { HouseFiles } from '#src/dialog/load.ts'
import type { Store } from '#src/store/contract.ts'
import { createSealer } from '#src/store/seal.ts'
import { editDraft, openDraft, type Studio } from '#src/studio/drafts.ts'
import { editWords } from '#src/studio/edits.ts'
import { propose, publishProposal } from '#src/studio/proposals.ts'
import { liveNow, type WriteDown } from '#src/studio/publish.ts'
import { studioShelves } from '#src/studio/shelves.ts'
import { bareFiles } from '../dialog/bare-house.ts'

export const teaSteps = ['offer', 'sugar', 'thanks'] as const
export type TeaStep = (typeof teaSteps)[number]

const words = (texts: Record<TeaStep, string>): string =>
  JSON.stringify({
    offer: { text: texts.offer, options: { yes: { label: 'Yes' }, no: { label: 'No' } } },
    sugar: { text: texts.sugar, options: { yes: { label: 'Yes' }, no: { label: 'No' } } },
    thanks: { text: texts.thanks },
  })
export const firstTexts = { offer: 'Tea?', sugar: 'Sugar?', thanks: 'Well.' }

export const teaHouse: HouseFiles = {
  ...bareFiles,
  'dialogs/tea.yaml': `# Tea, for tests.
version: 1
start: offer
steps:
  offer:
    ask:
      - { id: yes, go: sugar } # more of it below
      - { id: no, command: menu }
  sugar: { ask: [{ id: yes, go: thanks }, { id: no, go: thanks }] }
  thanks: { end: true }
`,
  'locales/mn/tea.json': words(firstTexts),
  'locales/en/tea.json': words(firstTexts),
}

const key = (text: string): Buffer => Buffer.alloc(32, text)
export const sealer = createSealer([{ id: 'k', key: key('seal') }], key('pseudonym'))

let clock = 1_800_000_000_000
export const studioOn = ({ records }: Pick<Store, 'records'>, program: HouseFiles = teaHouse): Studio => ({
  shelves: studioShelves(records, sealer),
  program,
  now: () => ++clock,
})
export const plainly =
  ({ shelves }: Studio): WriteDown =>
  (writes) =>
    shelves.records.write(writes) as ReturnType<WriteDown>

/** As she types in a window that shows what is in her draft now. */
export async function writes(
  studio: Studio,
  person: string,
  { step, text, language = 'mn', was }: { step: TeaStep; text: string; language?: string; was?: string },
) {
  return editDraft(
    studio,
    person,
    ({ files }, house) => {
      const shown = house.wordsOf(language, 'tea')?.[step]?.text ?? ''
      return editWords(house, files, {
        dialog: 'tea',
        language,
        step,
        part: 'text',
        was: [was ?? String(shown)],
        now: [text],
      })
    },
    () => plainly(studio),
  )
}

export async function proposes(studio: Studio, person: string) {
  return propose(studio, await openDraft(studio, person), { by: person, note: 'tea' }, plainly(studio))
}

export async function publishes(studio: Studio, id: string, by = 'bat') {
  const kept = await studio.shelves.proposals.get(id)
  if (!kept) throw new Error('no proposal')
  return publishProposal(studio, kept, by, plainly(studio))
}

/** What is published of `tea` in a language. */
export async function livesTexts(studio: Studio, language = 'mn'): Promise<Record<TeaStep, string>> {
  const { files } = await liveNow(studio.shelves, studio.program)
  const read = JSON.parse(files[`locales/${language}/tea.json`] ?? '{}') as Record<TeaStep, { text: string }>
  return { offer: read.offer.text, sugar: read.sugar.text, thanks: read.thanks.text }
}
