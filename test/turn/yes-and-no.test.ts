/** A person is offered, and she says yes or no as most people do. */
import { describe, expect, test } from 'vitest'
import { foldWords } from '#src/dialog/hear.ts'
import { shipped } from '../dialog/house.ts'
import { amina } from './desk.ts'

describe.each(['!high domestic_violence', '!critical immediate_danger', '!high suicide'])(
  'after %s',
  (danger) => {
    test.each(['Тийм ээ', 'тиймээ', 'tiimee', 'tiim ee', 'Yes please', 'yeah', 'za za'])(
      '%s calls a person',
      (yes) => {
        const she = amina().begins()
        she.says(danger)
        she.says(yes)
        expect(she.case()?.agreed).toBeDefined()
      },
    )
    test.each(['Үгүй ээ', 'ugui ee', 'No thanks', 'nope'])('%s calls none', (no) => {
      const she = amina().begins()
      she.says(danger)
      she.says(no)
      expect(she.case()).toBeUndefined()
      expect(she.conversation?.place?.dialog).toBe('welcome')
    })
  },
)

test('every step that listens for "тийм" hears "тийм ээ" alike, and so for "үгүй", "yes" and "no"', () => {
  const deaf = [...shipped.script.heard].flatMap(([step, heard]) =>
    [
      ['тийм', 'тийм ээ'],
      ['үгүй', 'үгүй ээ'],
      ['yes', 'yes please'],
      ['no', 'no thank you'],
    ].flatMap(([word = '', polite = '']) =>
      heard.get(foldWords(word)) === heard.get(foldWords(polite)) ? [] : [`${step}: ${polite}`],
    ),
  )
  expect(deaf).toEqual([])
})
