/** What the build has read before is what a start would read, and what is wrong in it is told with its place. */
import { expect, test } from 'vitest'
import { compileHouse } from '#src/dialog/load.ts'
import { keepRead, readOnce } from '#src/dialog/read-once.ts'
import { readAhead } from '#src/house-read-ahead.ts'
import { printProblem } from '#src/problems.ts'
import { files } from './house.ts'

const ahead: Record<string, { value: unknown }> = JSON.parse(readAhead(files))

test('every file of the house is read ahead, and has the value it has when it is read now', () => {
  const read = Object.keys(files).filter((file) => !file.startsWith('pictures/'))
  expect(Object.keys(ahead)).toEqual(read)
  for (const file of read) expect(ahead[file]?.value).toEqual(readOnce(file, files[file] ?? '').source?.value)
})

test('a problem in a file that was read ahead is told where it stands', () => {
  const file = 'dialogs/welcome.yaml'
  const wrong = { ...files, [file]: (files[file] ?? '').replace('remembers:', 'remebmers:') }
  const told = () => compileHouse(wrong).problems.map(printProblem)
  const before = told()
  expect(before.join()).toMatch(/welcome\.yaml:\d+:\d+ .*remebmers/)
  const value = readOnce(file, wrong[file] ?? '').source?.value
  readOnce(file, 'anything else')
  keepRead(file, wrong[file] ?? '', value)
  expect(told()).toEqual(before)
})
