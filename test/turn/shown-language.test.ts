/** The language our own page shows, when she touches the other one in the middle of the talk. */
import { expect, test } from 'vitest'
import type { Activity } from '#src/message.ts'
import { pressed, wrote } from '../dialog/house.ts'
import { amina } from './desk.ts'

const cyrillic = /[А-Яа-яӨөҮү]{3}/
const started = (locale: string) => {
  const she = amina({ channel: 'web' })
  she.happens({ type: 'event', name: 'start', locale })
  return she
}
const says = (text: string, locale: string) => ({ ...wrote(text), locale }) as Activity

test('who touches English while Itgel speaks Mongolian is answered in English from then on', () => {
  const she = started('mn')
  expect(she.said.join('')).toMatch(cyrillic)
  const said = she.happens(says('I do not understand', 'en')).join('')
  expect(said).not.toBe('')
  expect(said).not.toMatch(cyrillic)
  expect(she.happens(says('menu', 'en')).join('')).not.toMatch(cyrillic)
})

test('who chose a language in the talk keeps it, whatever the page shows', () => {
  const she = started('en')
  she.happens(says('language', 'en'))
  she.happens({ ...pressed('language/mn'), locale: 'en' } as Activity)
  expect(she.conversation?.language).toBe('mn')
  she.happens(says('menu', 'en'))
  expect(she.conversation?.language).toBe('mn')
})
