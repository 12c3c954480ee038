/** Where in Mongolia she is: offered in few, heard in all spellings. */
import { describe, expect, test } from 'vitest'
import { compileHouse } from '#src/dialog/load.ts'
import { placeOptions } from '#src/dialog/nodes/place.ts'
import { isIn, places, placesOf, regions } from '#src/directory/places.ts'
import { servicesIn } from '#src/directory/services-in.ts'
import { printProblem } from '#src/problems.ts'
import { files, setting, shipped, talk } from './house.ts'
import { teaFiles } from './small-house.ts'

function house(of: string, more = '') {
  const words = JSON.stringify({
    ask: { text: 'Хаана вэ?', options: { next: { label: 'Цааш' } } },
    town: { text: 'Аль хэсэгт вэ?' },
    done: { text: 'За.' },
  })
  return compileHouse({
    ...teaFiles,
    'dialogs/tea.yaml': `version: 1\nstart: ask\nsteps:\n  ask: { ask: [{ id: next, ${more}go: town }] }\n  town: { place: { remember: place, of: ${of} }, go: done, skip: done }\n  done: { end: true }\n`,
    'locales/mn/tea.json': words,
    'locales/en/tea.json': words,
  })
}
function asked(of: string, more = '') {
  const compiled = house(of, more)
  expect(compiled.problems.map(printProblem)).toEqual([])
  const tuya = talk({ house: setting(compiled) })
  tuya.says('mongol')
  tuya.presses('welcome/menu/info')
  return { tuya, first: tuya.presses('tea/ask/next') }
}

describe('a place', () => {
  test.each([
    ['Баянзүрх', 'bayanzurkh'],
    ['bayanzurh duureg', 'bayanzurkh'],
    ['УБ', 'ulaanbaatar'],
    ['ub', 'ulaanbaatar'],
    ['Өмнөговь', 'umnugobi'],
    ['umnugovi', 'umnugobi'],
    ['omnogobi', 'umnugobi'],
    ['ханбогд', 'khanbogd'],
    ['hanbogd sum', 'khanbogd'],
    ['Oyu Tolgoi', 'khanbogd'],
    ['цогтцэций', 'tsogttsetsii'],
    ['tavantolgoi', 'tsogttsetsii'],
    ['gurvantes', 'gurvantes'],
    ['далан задгад', 'dalanzadgad'],
    ['замын үүд', 'dornogobi'],
    ['Булган', 'bulgan'],
    ['булган сум', 'bulgan_soum'],
    ['suhbaatar duureg', 'sukhbaatar_district'],
    ['сүхбаатар аймаг', 'sukhbaatar'],
    ['1', 'ulaanbaatar'],
    ['өөр газар', 'other'],
  ])('"%s" is heard as %s', (typed, place) => {
    const { tuya } = asked('MN')
    expect(tuya.says(typed).said).toEqual(['За.'])
    expect(tuya.conversation?.facts.place).toBe(place)
  })

  test('is asked of the capital and the provinces, or of the parts of one, by number and by button', () => {
    expect(asked('MN').first.said.join()).toMatch(
      /1\. Улаанбаатар\n2\. Архангай[\s\S]*23\. Өөр газар\n24\. Алгасах$/,
    )
    expect(asked('umnugobi').first.said.join()).toMatch(/1\. Даланзадгад\n2\. Ханбогд[\s\S]*16\. Өөр газар/)
    expect(asked('ulaanbaatar').first.said).toEqual(['Аль хэсэгт вэ?'])
    const { tuya } = asked('umnugobi')
    tuya.says('2')
    expect(tuya.conversation?.facts.place).toBe('khanbogd')
  })

  test('may be passed over, and then nothing is kept', () => {
    const { tuya } = asked('MN')
    expect(tuya.says('алгасах').said).toEqual(['За.'])
    expect(tuya.conversation?.facts.place).toBeUndefined()
  })

  test('is asked by the country she is in only where that is Mongolia', () => {
    expect(asked('country', 'set: { country: MN }, ').first.said.join()).toMatch(/^Аль хэсэгт вэ/)
    expect(asked('country', 'set: { country: KR }, ').first.said).toEqual(['За.'])
    expect(house('counrty').problems.map(printProblem).join()).toMatch(
      /"counrty" is not listed under "remembers"; did you mean "country"/,
    )
  })
})

test('every place has its words in both languages, is one place only, and is a part of what offers it', () => {
  expect(new Set(places).size).toBe(places.length)
  for (const language of ['mn', 'en']) {
    const { options } = JSON.parse(files[`locales/${language}/_shared.json`] ?? '{}')
    expect(Object.keys(options.places).sort()).toEqual([...placeOptions].sort())
  }
  for (const region of regions)
    for (const part of placesOf(region))
      expect([part, isIn(part, region), isIn(region, part)]).toEqual([part, true, false])
})

test('a service of her province is near to her, one of another is not', () => {
  const [row] = shipped.directory
  if (!row) throw new Error('there is a directory')
  const rows = [{ ...row, id: 'gobi', country: 'MN', kind: 'violence' as const, place: 'umnugobi' }]
  const near = (place: string) =>
    servicesIn(rows, { country: 'MN', need: ['violence'], place }).map(({ id }) => id)
  expect([near('khanbogd'), near('umnugobi'), near('dornod'), near('other')]).toEqual([
    ['gobi'],
    ['gobi'],
    [],
    [],
  ])
})
