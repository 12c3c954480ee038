/** Each number, as Itgel or a counsellor sends it, is one touch away, and the touch dials that number and no other. */
import { describe, expect, test } from 'vitest'
import { findPhoneNumbers } from '#src/chat-page/page/phone-numbers.ts'
import { serviceLines } from '#src/dialog/numbers.ts'
import type { DirectoryRow } from '#src/directory/row.ts'
import { shipped } from '../dialog/house.ts'

const now = Date.parse('2026-11-27T08:00:00Z')
const dialled = (text: string): string[] => findPhoneNumbers(text).flatMap(({ dial }) => dial ?? [])

/** As it is told when one of ours has dialled it. */
function told(row: DirectoryRow, language: string): string {
  const fresh = { ...row, dialled: { by: 'x', on: '2026-11-20' }, expires: '2027-02-20' } as DirectoryRow
  const setting = { words: shipped.words, directory: [fresh], demo: false }
  return serviceLines(setting, [fresh], { languages: [language], now })[0]?.text[language] ?? ''
}

describe.each(['mn', 'en'])('in %s', (language) => {
  test('each number of the directory can be touched, and nothing else is dialled', () => {
    const wrong = shipped.directory.flatMap((row) => {
      const text = told(row, language)
      const links = dialled(text)
      const [number, textTo] = [row.number, row.text_to ?? row.number].map((it) => it.replace(/[^+\d]/g, ''))
      return links[0] === number && links.slice(1).every((link) => link === textTo)
        ? []
        : [`${text} -> ${links.join() || 'nothing to touch'}`]
    })
    expect(wrong).toEqual([])
  })

  test('a number with a country code that is open day and night is dialled without the 24', () => {
    const row = { ...shipped.directory[0], number: '+976 7000 1234', hours: 'always' } as DirectoryRow
    expect(dialled(told(row, language))).toEqual(['+97670001234'])
  })
})

describe('a number as a counsellor writes it is dialled whole', () => {
  test.each([
    ['Call us: (+976) 7000 1234', '+97670001234'],
    ['Call us: (+976)7000-1234', '+97670001234'],
    ['Call us: +976 (7000) 1234', '+97670001234'],
    ['Call us: +976-(11)-321111', '+97611321111'],
    ['Call us: +976 7000 1234 (24 hours)', '+97670001234'],
    ['Call us: +1 (888) 373-7888', '+18883737888'],
    ['Call us: +49(30)1234567', '+49301234567'],
  ])('%s', (text, number) => expect(dialled(text)).toEqual([number]))
})
