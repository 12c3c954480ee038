/** The directory as counsellors have it at hand: the same rule for numbers as for the bot, and a sentence in each language. */
import { expect, test } from 'vitest'
import { servicesAtHand } from '#src/desk/pages/cases/at-hand.ts'
import { compileHouse } from '#src/dialog/load.ts'
import { readHouseFiles } from '#src/house-files.ts'

const house = compileHouse(
  readHouseFiles({
    dialogsDir: 'dialogs',
    localesDir: 'locales',
    directoryDir: 'directory',
    picturesDir: 'pictures',
  }),
)
const now = Date.parse('2026-12-01')
const dialled = { on: '2026-11-20', by: 'test' }
const fresh = house.directory.map((row) =>
  row.id === 'family_line' ? { ...row, dialled, expires: '2027-01-01' } : row,
)

test('in production only what was dialled lately is at hand', () => {
  const { services } = servicesAtHand({ ...house, directory: fresh, demo: false }, 'MN', now)
  expect([...new Set(services.map(({ id }) => id))]).toEqual(['family_line'])
  expect(services.every(({ tested }) => tested)).toBe(true)
  expect(servicesAtHand({ ...house, demo: false }, 'MN', now).services).toEqual([])
})

test('in a demonstration all are there, and marked', () => {
  const { services, countries } = servicesAtHand({ ...house, demo: true }, 'MN', now)
  const police = services.find(({ id }) => id === 'police')
  expect(police).toMatchObject({ tested: false, kind: 'emergency', country: 'MN' })
  expect(police?.text.mn).toContain('102')
  expect(police?.text.mn).toContain('шалгаагүй')
  expect(police?.text.en).toContain('102')
  expect(countries).toContain('KR')
  expect(services.every(({ country }) => country === 'MN')).toBe(true)
})
