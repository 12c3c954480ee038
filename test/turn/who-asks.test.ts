/** Who asks "who is this?" may not be she: he is told nothing that her phone does not show. */
import { describe, expect, test } from 'vitest'
import { readCommand } from '#src/dialog/commands.ts'
import type { Activity, Words } from '#src/message.ts'
import { screen } from '#src/screening/screen.ts'
import { shipped } from '../dialog/house.ts'
import { amina } from './desk.ts'

const realEar = (text: string, earlier: readonly string[]) => screen(text, { earlier })
const telling = /itgel|итгэл|MGEC|equality|center|төв/i
const caption = (text: string): Activity => ({
  type: 'event',
  name: 'media',
  value: 'photo',
  text: text as Words,
})

describe('while somebody of staff writes to her on the platform itself', () => {
  const beside = () => {
    const she = amina({ channel: 'messenger' }).begins()
    she.happens({ type: 'event', name: 'answeredElsewhere' })
    return she
  }
  test('who that is, is asked of them', () => {
    const she = beside()
    const place = she.conversation?.place
    expect(she.says('who is this')).toEqual([])
    expect(she.happens(caption('who is this'))).toEqual([])
    expect(she.conversation?.place).toEqual(place)
  })
  test('her other commands are carried out, by word and by button', () => {
    expect(beside().says('menu')).not.toEqual([])
    expect(beside().presses('menu/privacy')).not.toEqual([])
  })
})

describe.each(['leave', 'erase'])('after "%s"', (word) => {
  test.each(['who is this', 'чи хэн бэ', 'who are you'])('whoever writes "%s" is greeted', (text) => {
    const she = amina().begins()
    she.says(word)
    expect(she.says(text).join()).not.toMatch(telling)
    expect(she.conversation?.place?.step).toBe('language')
  })
})

test('she said again that he is beside her, and who asks then is not told', () => {
  const she = amina({ house: { listen: realEar } }).begins()
  she.says('he is next to me')
  she.presses('danger/quiet/out')
  she.says('he is next to me')
  expect(she.says('who is this').join()).not.toMatch(telling)
  // Half an hour later it is she again.
  she.now += 31 * 60_000
  expect(she.says('who are you').join()).toMatch(telling)
})

test.each(['but', 'But...', 'but u', 'бүтүү', 'бут'])('"%s" is no question to Itgel', (text) => {
  expect(readCommand(shipped.script.commands, text)).toBe(undefined)
})
