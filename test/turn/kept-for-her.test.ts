/** What is kept for a counsellor is not told to whoever looks at her screen, and takes no question from her. */
import { expect, test } from 'vitest'
import type { Words } from '#src/message.ts'
import { screen } from '#src/screening/screen.ts'
import { shipped } from '../dialog/house.ts'
import { amina } from './desk.ts'

const realEar = (text: string, earlier: readonly string[]) => screen(text, { earlier })

test.each([
  ['en', /counsel/i],
  ['mn', /зөвлөх/i],
] as const)(
  'in %s nobody who looks at a quiet question learns that a counsellor comes',
  (language, person) => {
    const she = amina({ house: { listen: realEar } })
    she.says('hello')
    she.presses(`language/${language}`)
    she.presses('safe/yes')
    she.says('person')
    she.says('he is next to me')
    expect(she.conversation?.place).toMatchObject({ dialog: 'danger', step: 'quiet' })
    for (const text of ['who is this', 'what', 'are you a robot']) {
      expect(she.says(text).join()).not.toMatch(person)
      expect(she.conversation?.place).toMatchObject({ dialog: 'danger', step: 'quiet' })
    }
    // She can still answer it.
    she.says('1')
    expect(she.conversation?.place?.step).toBe('out')
  },
)

test('where there is nothing to choose from the question is put again', () => {
  const she = amina({ house: { listen: realEar } }).begins()
  she.says('person')
  const version = shipped.script.dialogs.get('phone')?.version ?? 1
  she.conversation = {
    ...she.conversation!,
    place: { dialog: 'phone', step: 'word_set', version, misses: 0 },
  }
  const said = she.says('my sister brought the key and then we went to the market').join('\n')
  expect(said).not.toMatch(/choose one of these/)
  expect(said).toContain(shipped.words.text('en', 'phone', 'word_set.text'))
})

test('what she writes under a photo while she waits is kept, too', () => {
  const she = amina({ house: { listen: realEar } }).begins()
  she.says('person')
  const place = she.conversation?.place
  for (const text of ['this is the door', 'this is the window']) {
    const said = she.happens({ type: 'event', name: 'media', value: 'photo', text: text as Words })
    expect(said.join('\n')).toMatch(/reads it when she comes/)
    expect(said.join('\n')).not.toMatch(/did not (quite )?understand/)
    expect(she.conversation?.place).toEqual(place)
    expect(she.lines).toContainEqual(expect.objectContaining({ by: 'she', kind: 'media', text }))
  }
})
