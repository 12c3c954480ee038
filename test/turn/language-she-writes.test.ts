/** The language she chose or writes is the one she is answered in. */
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
const says = (text: string, locale = 'mn') => ({ ...wrote(text), locale }) as Activity
const press = (value: string, locale = 'mn') => ({ ...pressed(value), locale }) as Activity
const offer = 'hello dear, you are hired, please come to the airport and i have your visa with me'

test('who has pressed her way through our Mongolian page and shows an English message is answered in Mongolian', () => {
  const she = started('mn')
  she.happens(press('safe/yes'))
  she.happens(says(offer))
  expect(she.conversation?.language).toBe('mn')
})
test('who chose Mongolian in the talk and shows an English message is answered in Mongolian', () => {
  const she = started('mn')
  she.happens(press('safe/yes'))
  she.happens(says('language'))
  she.happens(press('language/mn'))
  she.happens(says(offer))
  expect(she.conversation?.language).toBe('mn')
})
test('danger put in English into an old message when all was forgotten is answered in English', () => {
  const she = amina()
  const said = she.happens({
    type: 'event',
    name: 'edited',
    text: 'please help me he has a knife !critical weapon' as never,
  })
  expect(said.join('')).not.toBe('')
  expect(said.join('')).not.toMatch(cyrillic)
})
test('whose first words are under a photo is answered in the language of these words', () => {
  const she = amina()
  const said = she.happens({
    type: 'event',
    name: 'media',
    value: 'photo',
    ref: 'p' as never,
    text: 'please help me he did this to me !critical weapon' as never,
  })
  expect(said.join('')).not.toMatch(cyrillic)
})
