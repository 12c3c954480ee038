/** An answer whose label is not there (yet) is missing; all other words of its dialog stand as they stood. */
import { expect, test } from 'vitest'
import { compileHouse, type HouseFiles } from '#src/dialog/load.ts'
import { memoryStore } from '#src/store/memory/store.ts'
import { editDraft, linked, openDraft } from '#src/studio/drafts.ts'
import { editWords } from '#src/studio/edits.ts'
import { outlineOf } from '#src/studio/outline.ts'
import { sheetOf } from '#src/studio/sheets/row.ts'
import { compareSheet, takeSheet } from '#src/studio/sheets/take.ts'
import { files as shipped } from '../dialog/house.ts'
import { plainly, studioOn } from './tea.ts'

type Words = Record<string, { text?: unknown; options?: Record<string, { label?: string; hear?: string[] }> }>
const read = (files: HouseFiles, language: string): Words =>
  JSON.parse(files[`locales/${language}/abroad.json`] ?? '{}') as Words
const label = read(shipped, 'mn').where?.options?.skip?.label ?? ''

test('she empties a label, and thinks before she writes another: the words of the dialog stay in sight', async () => {
  const here = studioOn(memoryStore({ channels: ['telegram'] }), shipped)
  const place = { dialog: 'abroad', language: 'mn', step: 'where', part: 'options.skip.label' }
  const write = (was: string[], now: string[]) =>
    editDraft(
      here,
      'saraa',
      ({ files }, house) => editWords(house, files, { ...place, was, now }),
      () => plainly(here),
    )
  expect(await write([label], [''])).toHaveProperty('files')
  const { files, live } = await openDraft(here, 'saraa')
  const house = { ...linked(here, files), problems: compileHouse(files).problems } as never
  const seen = outlineOf('abroad', { house, files, liveFiles: live.files })
  const missing = seen?.steps.flatMap(({ step, parts }) =>
    parts.flatMap(({ part, texts }) =>
      texts.some(({ language, state }) => language === 'mn' && state === 'missing')
        ? [`${step} ${part}`]
        : [],
    ),
  )
  expect(missing).toEqual(['where options.skip.label'])
  // And what she can say for it is there when it has a label again.
  expect(await write([], ['Дараа'])).toHaveProperty('files')
  const after = read((await openDraft(here, 'saraa')).files, 'mn').where?.options?.skip
  expect(after).toEqual({ ...read(shipped, 'mn').where?.options?.skip, label: 'Дараа' })
})

test('a sheet whose label is refused as too long does not take the other words of the dialog from sight', () => {
  const words = read(shipped, 'en')
  delete words.where?.options?.skip
  const files = { ...shipped, 'locales/en/abroad.json': JSON.stringify(words) }
  const house = linked({ program: files }, files)
  const sheet = sheetOf(house, files, { dialogs: ['abroad'], language: 'en' })
  const rows = sheet.rows.map((row) => ({
    ...row,
    target:
      row.id === 'abroad.where.options.skip'
        ? 'I would rather not say where I am just now'
        : row.id === 'abroad.where.options.skip.hear'
          ? 'later'
          : row.target,
  }))
  const compared = compareSheet(house, files, { sheet: { from: 'mn', to: 'en', rows }, language: 'en' })
  if (!('judged' in compared)) throw new Error(compared.wrong)
  expect(compared.texts.map((text) => ('refused' in text ? text.refused : text.takes)).sort()).toEqual([
    'long',
    'words',
  ])
  const taken = takeSheet(house, files, { judged: compared.judged, language: 'en' })
  expect(linked({ program: taken }, taken).wordsOf('en', 'abroad')?.where?.text).toEqual(words.where?.text)
})
