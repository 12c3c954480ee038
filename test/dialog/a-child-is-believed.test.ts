/** An editor who changes where a child goes is told, before a child is asked what only grown-ups are asked. */
import { expect, test } from 'vitest'
import { compileHouse, judgeHouse, linkHouse } from '#src/dialog/load.ts'
import { memoryStore } from '#src/store/memory/store.ts'
import { createSealer } from '#src/store/seal.ts'
import { editDraft, openDraft } from '#src/studio/drafts.ts'
import { editStep } from '#src/studio/edits.ts'
import { houseWith } from '#src/studio/files.ts'
import { stepText } from '#src/studio/outline.ts'
import { propose } from '#src/studio/proposals.ts'
import { studioShelves } from '#src/studio/shelves.ts'
import { isBox, readValue } from '#src/studio/units.ts'
import { plainly } from '../studio/tea.ts'
import { amina } from '../turn/desk.ts'
import { files } from './house.ts'

const swapped = (dialog: string, from: string, to: string) => {
  const file = `dialogs/${dialog}.yaml`
  const text = files[file] ?? ''
  if (!text.includes(from)) throw new Error(`"${from}" is not there`)
  return { ...files, [file]: text.replace(from, to) }
}
const toldOf = (dialog: string, from: string, to: string): string[] =>
  compileHouse(swapped(dialog, from, to)).problems.map(({ message }) => message)

test('what it would do: a girl of 15 is asked on as a grown-up', () => {
  const changed = swapped('partner', 'partner.kill, young: young,', 'partner.kill, young: worse,')
  const { script, words, directory } = compileHouse(changed)
  const she = amina({ house: { script, words, directory } }).begins()
  she.presses('partner/agree/yes')
  she.says('24')
  she.presses('partner/throat/no')
  she.presses('partner/weapon/no')
  she.says('би 15 настай')
  expect(she.conversation?.place).toMatchObject({ dialog: 'partner', step: 'worse' })
  expect(she.conversation?.facts.age_band).toBe('adult')
})

test.each([
  ['takes "young" from a question', 'partner', 'partner.kill, young: young,', 'partner.kill,'],
  ['takes it from a sensitive one', 'is_this_me', 'gate.exchange, young: young,', 'gate.exchange,'],
])('an editor who %s is told to say where she goes', (_, dialog, from, to) => {
  expect(toldOf(dialog, from, to).join()).toContain('add "young"')
})

test.each([
  ['the next question', 'partner.kill, young: young,', 'partner.kill, young: worse,'],
  ['the menu', 'partner.kill, young: young,', 'partner.kill, young: welcome.menu,'],
  [
    'a choice that still knows her as grown up',
    'partner.kill, young: young,',
    'partner.kill, young: known_age,',
  ],
])('an editor who leads "young" to %s is told that she is not believed', (_, from, to) => {
  expect(toldOf('partner', from, to).join()).toContain('still taken for a grown-up')
})

test.each([
  ['who presses 13 to 17', '{ id: teen, below: 18, go: young }', '{ id: teen, below: 18, go: throat }'],
  [
    'who pressed so before',
    '{ when: { age_band: { any_of: [child, teen] } }, go: young }',
    '{ when: { age_band: { any_of: [child, teen] } }, go: throat }',
  ],
  [
    'who said before that she is under 18',
    '{ when: { age_band: under_18 }, go: young }',
    '{ when: { age_band: under_18 }, go: throat }',
  ],
])('an editor who leads her %s to a question for grown-ups is told', (_, from, to) => {
  expect(toldOf('partner', from, to).join()).toContain('to a question for grown-ups')
})

test('in the studio it cannot be proposed, and what was published before is said all the same', async () => {
  const key = (text: string): Buffer => Buffer.alloc(32, text)
  const { records } = memoryStore({ channels: ['telegram'] })
  const sealer = createSealer([{ id: 'k', key: key('seal') }], key('pseudonym'))
  const studio = { shelves: studioShelves(records, sealer), program: files, now: () => 1_800_000_000_000 }
  await editDraft(
    studio,
    'bat',
    ({ files: own }) => {
      const text = own['dialogs/partner.yaml'] ?? ''
      const read = readValue('dialogs/partner.yaml', text)
      const written = isBox(read) && isBox(read.steps) && isBox(read.steps.kill) ? read.steps.kill : {}
      const { young: _, ...value } = written
      return editStep(own, { dialog: 'partner', step: 'kill', was: stepText(text, 'kill'), value })
    },
    () => plainly(studio),
  )
  const desk = await openDraft(studio, 'bat')
  const proposed = await propose(studio, desk, { by: 'bat', note: '' }, plainly(studio))
  expect(proposed).toMatchObject({ result: 'problems', problems: [{ file: 'dialogs/partner.yaml' }] })
  expect(judgeHouse(linkHouse(houseWith(files, desk.files))).sayable).toBe(true)
})
