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

test.each([
  'please help me, he locked me in the room',
  'hello i need help',
  "I don't understand this, can you speak English?",
])('whose first words on our Mongolian page are English is answered in English: %s', (text) => {
  const she = started('mn')
  const said = she.happens(says(text, 'mn')).join('')
  expect(said).not.toBe('')
  expect(said).not.toMatch(cyrillic)
  expect(she.happens(says('menu', 'mn')).join('')).not.toMatch(cyrillic)
  expect(she.conversation?.language).toBe('en')
})

test('nor does she need to begin with it: "hi", then a sentence', () => {
  const she = amina({ channel: 'web', house: { listen: () => ({ urgency: 'none', signals: [] }) } })
  she.happens({ type: 'event', name: 'start', locale: 'mn' })
  she.happens(says('hi', 'mn'))
  expect(she.happens(says('please help me, he locked me in the room', 'mn')).join('')).not.toMatch(cyrillic)
})

test.each([
  'hi',
  'help',
  'ok',
  'hi bi odoo gertee orj chadahgui bna',
  'хэлп ми',
  'help me намайг аваарай',
  'no',
])('a word of English does not make her English: %s', (text) => {
  const she = started('mn')
  she.happens(says(text, 'mn'))
  expect(she.conversation?.language).toBe('mn')
})

test('who talks Mongolian with Itgel and quotes an English message is answered in Mongolian', () => {
  const she = started('mn')
  she.happens(says('надад тусламж хэрэгтэй', 'mn'))
  she.happens(says('he wrote to me: this is my house and you are mine', 'mn'))
  expect(she.conversation?.language).toBe('mn')
})
