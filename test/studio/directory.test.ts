/** The directory in the studio: no number goes live that nobody dialled or that has no source, and the files stay as people wrote them. */
import { describe, expect, test } from 'vitest'
import { compileHouse, type HouseFiles } from '#src/dialog/load.ts'
import { dueRows } from '#src/directory/due.ts'
import { shown } from '#src/directory/shown.ts'
import { memoryStore } from '#src/store/memory/store.ts'
import { addDial, directoryOf, editService, initialsOf } from '#src/studio/directory.ts'
import { editDraft, openDraft } from '#src/studio/drafts.ts'
import { publishedOf } from '#src/studio/files.ts'
import { mergeChanges } from '#src/studio/units.ts'
import { plainly, proposes, publishes, studioOn, teaHouse } from './tea.ts'

const files = publishedOf(teaHouse)
const house = compileHouse(teaHouse)
const today = '2026-11-26'
const now = Date.parse(`${today}T03:00:00Z`)
const seen = (of: HouseFiles, country = 'MN', id = 'police') =>
  directoryOf(compileHouse(of), { files: of, liveFiles: files, now })
    .find((one) => one.country === country)
    ?.services.find((service) => service.id === id)
const police = seen(files)!
const rowOf = (of: HouseFiles, id = 'police') => compileHouse(of).directory.find((row) => row.id === id)!
const names = { mn: 'Цагдаа', en: 'Police' }
const edited = (value: Record<string, unknown> | undefined, more = {}) =>
  editService(house, files, { country: 'MN', id: 'police', was: police.written, value, names, ...more })
const filesOf = (made: ReturnType<typeof editService>): HouseFiles => {
  if (!('files' in made)) throw new Error(JSON.stringify(made))
  return made.files
}
const dialled = (of: HouseFiles, result: 'answered' | 'silent' | 'wrong', more = {}) =>
  addDial(of, {
    country: 'MN',
    id: 'police',
    number: '102',
    on: today,
    by: 'О.Б.',
    result,
    ...(result === 'answered' && { until: '2027-05-28' }),
    ...more,
  })

describe('a service', () => {
  test('changes in its own lines, and every comment and the order stay', () => {
    const after = filesOf(edited({ ...police.written, note: 'Ask for the duty officer' }))
    const [was, is] = [
      files['directory/mongolia.yaml']!.split('\n'),
      after['directory/mongolia.yaml']!.split('\n'),
    ]
    expect(was.filter((line) => !is.includes(line))).toEqual([])
    expect(is.filter((line) => !was.includes(line))).toEqual(['    note: Ask for the duty officer'])
  })

  test('with another number is one that nobody has dialled', () => {
    const answered = filesOf(dialled(files, 'answered'))
    const was = seen(answered)!.written
    const after = filesOf(
      editService(compileHouse(answered), answered, {
        country: 'MN',
        id: 'police',
        was,
        value: { ...was, number: '103' },
        names,
      }),
    )
    expect(rowOf(after)).toMatchObject({ number: '103', dialled: null, expires: null })
    expect(rowOf(after).dials).toHaveLength(1)
    expect(shown([rowOf(after)], { now, demo: false })).toEqual([])
  })

  test('cannot be said to have been dialled by whoever writes its form', () => {
    const forged = {
      ...police.written,
      dialled: { on: today, by: 'me' },
      expires: '2027-01-01',
      dials: [{ on: today, by: 'me', number: '102', result: 'answered' }],
    }
    expect(rowOf(filesOf(edited(forged)))).toMatchObject({ dialled: null, expires: null })
    expect(rowOf(filesOf(edited(forged))).dials).toBe(undefined)
  })

  test.each([
    ['no source', { source: '' }, 'source'],
    ['a blank for a source', { source: ' ' }, 'source'],
    ['words for a number', { number: 'ring them' }, 'number'],
    ['a number from abroad without its country', { from_abroad: '102' }, 'from_abroad'],
    ['an address that is not one', { web: 'javascript:alert(1)' }, 'web'],
    ['a place there is not', { place: 'atlantis' }, 'place'],
    ['another in its stead that is not there', { instead: 'nobody' }, 'instead'],
    ['a day there is not', { source_on: '2026-02-31' }, 'source_on'],
    ['something a service has not', { secret: 'x' }, ''],
  ])('with %s never gets into a draft', (_, wrong, field) => {
    const made = edited({ ...police.written, ...wrong })
    expect(made).toMatchObject({ wrong: [{ field }] })
  })

  test('has a name in every language, and no number in it', () => {
    expect(edited(police.written, { names: { mn: 'Цагдаа' } })).toMatchObject({
      wrong: [{ field: 'names.en' }],
    })
    expect(edited(police.written, { names: { ...names, mn: 'Цагдаа 102' } })).toMatchObject({
      wrong: [{ field: 'names.mn' }],
    })
  })

  test('that somebody changed meanwhile is not written over', () => {
    const first = filesOf(edited({ ...police.written, hours: 'office' }))
    const second = editService(house, first, {
      country: 'MN',
      id: 'police',
      was: police.written,
      value: { ...police.written, cost: 'free' },
      names,
    })
    expect(second).toMatchObject({ conflict: [expect.stringContaining('office')] })
  })

  test('is added where there was no country yet, and taken away again with its name', () => {
    const value = {
      number: '112',
      kind: 'emergency',
      hours: 'always',
      languages: ['ru'],
      source: 'https://112.gov.ru',
      source_year: 2026,
      source_on: '2026-11-20',
    }
    const called = { mn: 'Яаралтай', en: 'Rescue line' }
    const added = filesOf(editService(house, files, { country: 'RU', was: undefined, value, names: called }))
    const service = seen(added, 'RU', 'ru_rescue_line')!
    expect(service).toMatchObject({ names: called, due: 'never', tested: false, changed: true })
    expect(compileHouse(added).problems).toEqual([])
    expect(Object.keys(added).filter((file) => !files[file])).toEqual(['directory/russia.yaml'])
    const after = filesOf(
      editService(compileHouse(added), added, {
        country: 'RU',
        id: service.id,
        was: service.written,
        value: undefined,
        names: called,
      }),
    )
    expect(seen(after, 'RU', service.id)).toBe(undefined)
    expect(after['locales/mn/directory.json']).toBe(files['locales/mn/directory.json'])
    const again = filesOf(
      editService(compileHouse(after), after, { country: 'RU', was: undefined, value, names: called }),
    )
    expect(again['directory/russia.yaml']).toBe(added['directory/russia.yaml'])
  })

  test('renamed gets a name of its own, and those it shared one with keep theirs', () => {
    const shared = house.directory.find(({ called, id }) => called !== undefined && called !== id)!
    const before = seen(files, shared.country, shared.id)!
    expect(before.nameOf.length).toBeGreaterThan(0)
    const after = filesOf(
      editService(house, files, {
        country: shared.country,
        id: shared.id,
        was: before.written,
        value: before.written,
        names: { mn: 'Тэдний утас', en: 'Their line' },
      }),
    )
    expect(seen(after, shared.country, shared.id)).toMatchObject({ names: { en: 'Their line' }, nameOf: [] })
    const other = house.directory.find(({ id }) => id === before.nameOf[0])!
    expect(seen(after, other.country, other.id)?.names).toEqual(before.names)
  })

  test('of Mongolia stands before those of other countries', () => {
    const all = directoryOf(house, { files, liveFiles: files, now }).map(({ country }) => country)
    expect(all[0]).toBe('MN')
    expect(all.slice(1)).toEqual(all.slice(1).toSorted())
  })

  test('tells where it is shown', () => {
    expect(police.uses.length).toBeGreaterThan(0)
    expect(police.uses).toContainEqual(expect.objectContaining({ dialog: 'welcome', how: 'named' }))
  })
})

describe('a test call', () => {
  test('that was answered makes the number one she is shown, at once and at night in Ulaanbaatar too', () => {
    const row = rowOf(filesOf(dialled(files, 'answered')))
    expect(row).toMatchObject({
      dialled: { on: today, by: 'О.Б.' },
      expires: '2027-05-28',
      dials: [{ number: '102', result: 'answered' }],
    })
    const nightThere = Date.parse(`${today}T00:30:00+08:00`)
    for (const at of [now, nightThere])
      expect(shown([row], { now: at, demo: false })).toMatchObject([{ number: '102', tested: true }])
  })

  test('that nobody answered leaves the number, and it is to be dialled again', () => {
    const answered = filesOf(dialled(files, 'answered'))
    const row = rowOf(filesOf(dialled(answered, 'silent')))
    expect(row.dials).toHaveLength(2)
    expect(dueRows([row], now)).toMatchObject([{ why: 'silent' }])
    expect(shown([row], { now, demo: false })).toMatchObject([{ tested: true }])
  })

  test('that was somebody else takes the number from everybody, in a demonstration too', () => {
    const answered = filesOf(dialled(files, 'answered'))
    const row = rowOf(filesOf(dialled(answered, 'wrong')))
    expect(row).toMatchObject({ dialled: null, expires: null })
    for (const demo of [true, false]) expect(shown([row], { now, demo })).toEqual([])
    expect(dueRows([row], now)).toMatchObject([{ why: 'wrong' }])
  })

  test.each([
    ['for more than a year', { until: '2028-01-01' }],
    ['until yesterday', { until: '2026-11-25' }],
    ['without an end', { until: undefined }],
  ])('does not count %s', (_, more) => {
    expect(dialled(files, 'answered', more)).toHaveProperty('wrong')
  })

  test('of a number that is not there any more is not written down', () => {
    expect(dialled(files, 'answered', { number: '103' })).toEqual({ conflict: ['102'] })
  })

  test('is under initials, for the files may lie elsewhere', () => {
    expect([initialsOf('Оюун Бат'), initialsOf('Б.Оюун'), initialsOf('Оюун')]).toEqual([
      'О.Б.',
      'Б.О.',
      'Оюун',
    ])
  })
})

test('two people change two services of one country beside each other; in one and the same they are asked', () => {
  const one = filesOf(edited({ ...police.written, note: 'One' }))
  const line = seen(files, 'MN', 'family_line')!
  const two = filesOf(
    editService(house, files, {
      country: 'MN',
      id: 'family_line',
      was: line.written,
      value: { ...line.written, note: 'Two' },
      names: line.names,
    }),
  )
  const file = 'directory/mongolia.yaml'
  const merged = mergeChanges({ [file]: files[file]! }, one, { [file]: two[file]! })
  expect(merged.conflicts).toEqual([])
  expect(merged.changed[file]).toContain('note: One')
  expect(merged.changed[file]).toContain('note: Two')
  const same = filesOf(edited({ ...police.written, note: 'Other' }))
  expect(mergeChanges({ [file]: files[file]! }, one, { [file]: same[file]! }).conflicts).toMatchObject([
    { unit: 'services\npolice' },
  ])
})

test('a changed number waits for a second person, and goes live with her consent', async () => {
  const studio = studioOn(memoryStore({ channels: ['telegram'] }))
  await editDraft(
    studio,
    'oyun',
    ({ files: at }) => dialled(at, 'answered') as never,
    () => plainly(studio),
  )
  expect((await openDraft(studio, 'oyun')).changed).toHaveProperty(['directory/mongolia.yaml'])
  const proposed = await proposes(studio, 'oyun')
  expect(proposed).toMatchObject({ result: 'proposed', critical: true })
  if (proposed.result !== 'proposed') return
  expect((await publishes(studio, proposed.id)).result).toBe('needs-consent')
})
