/** Words that are heard for an answer no step has are told, as they were before they were left out. */
import { expect, test } from 'vitest'
import { compileHouse } from '#src/dialog/load.ts'
import { files as shipped } from './house.ts'

const told = (option: object) => {
  const file = 'locales/mn/abroad.json'
  const words = JSON.parse(shipped[file] ?? '{}')
  words.where.options.skp = option
  return compileHouse({ ...shipped, [file]: JSON.stringify(words, null, 2) }).problems.map(
    ({ message }) => message,
  )
}

test('of an answer with a label', () => {
  expect(told({ label: 'Дараа', hear: ['дараа нь хэлье'] }).join()).toContain('skp')
})
test('and of one without', () => {
  expect(told({ hear: ['дараа нь хэлье'] })).not.toEqual([])
})
