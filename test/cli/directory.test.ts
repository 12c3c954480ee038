/** Staff ask what to dial this week. */
import { expect, test } from 'vitest'
import { itgel, itgelProcess } from './terminal.ts'

test('itgel directory due lists what nobody has dialled, by country, home first', async () => {
  const { code, out, err } = await itgelProcess(['directory', 'due'])
  expect({ code, err }).toEqual({ code: 1, err: '' })
  expect(out).toMatch(/^MN\n {2}police +102 +emergency +never dialled\n/)
  expect(out).toMatch(/\n\nKR\n/)
  expect(out).toMatch(/\n\d+ numbers to dial, of \d+\n$/)
})

test('and of one country', async () => {
  const { out } = await itgel(['directory', 'due', 'kr'])
  expect(out).toMatch(/^KR\n/)
  expect(out).toContain('1345 (from abroad +82-1345)')
  expect(out).not.toContain('102')
})
