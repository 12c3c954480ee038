/** Dates as counsellors read them: the hour of Ulaanbaatar wherever they sit. */
import { readFileSync } from 'node:fs'
import i18next from 'i18next'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { clock, day, dayAndClock, lasting } from '#src/desk/ui/dates.ts'

const words = (language: string): object =>
  JSON.parse(readFileSync(`locales/${language}/desk.json`, 'utf8')) as object
const at = Date.parse('2026-11-22T05:07:00Z')
const now = Date.parse('2026-11-25T00:00:00Z')

beforeEach(async () => {
  await i18next.init({
    lng: 'mn',
    resources: { mn: { translation: words('mn') }, en: { translation: words('en') } },
  })
})

// Suites of a worker share what they load: others have no words until they load some.
afterAll(() => {
  for (const language of ['mn', 'en']) i18next.removeResourceBundle(language, 'translation')
})

test('in Mongolian: 11-р сарын 22, 13:07', () => {
  expect(dayAndClock(at, now)).toBe('11-р сарын 22, 13:07')
  expect(day(Date.parse('2025-12-31T16:00:00Z'), now)).toBe('1-р сарын 1')
  expect(day(Date.parse('2025-12-31T15:59:00Z'), now)).toBe('2025 оны 12-р сарын 31')
})

test('in English: 22 November, 13:07', async () => {
  await i18next.changeLanguage('en')
  expect(dayAndClock(at, now)).toBe('22 November, 13:07')
  expect(day(Date.parse('2025-12-31T15:59:00Z'), now)).toBe('31 December 2025')
})

test('midnight is 00:00', () => expect(clock(Date.parse('2026-11-21T16:00:00Z'))).toBe('00:00'))

test.each([
  [0, '0 секунд', '0 seconds'],
  [59_999, '59 секунд', '59 seconds'],
  [60_000, '1 минут', '1 minute'],
  [3_600_000, '1 цаг', '1 hour'],
  [7_800_000, '2 цаг 10 минут', '2 hours 10 minutes'],
  [47 * 3_600_000, '47 цаг', '47 hours'],
  [48 * 3_600_000, '2 өдөр', '2 days'],
  [-5, '0 секунд', '0 seconds'],
])('%i ms is told as a length of time', async (ms, mn, en) => {
  expect(lasting(ms)).toBe(mn)
  await i18next.changeLanguage('en')
  expect(lasting(ms)).toBe(en)
})
