/** "If someone comes, write 'tomorrow'": somebody may come a question later. */
import { expect, test } from 'vitest'
import { amina } from './desk.ts'

test.each(['out', 'locked', 'hurt', 'abroad', 'skip'])(
  'the harmless word she was told still leaves after she answered "%s"',
  (answer) => {
    const she = amina().begins()
    she.presses('welcome/menu/danger')
    she.presses('danger/now/quiet')
    expect(she.said.join()).toContain('tomorrow')
    she.presses(`danger/quiet/${answer}`)
    she.says('Tomorrow')
    expect(she.conversation).toBeUndefined()
    expect(she.effects[0]).toMatchObject({ kind: 'erase' })
  },
)

test('also where a person is offered to her there, and in the other language', () => {
  const she = amina().begins()
  she.presses('danger/locked/person')
  she.says('маргааш')
  expect(she.conversation).toBeUndefined()
})

test('"leave" pressed or written stays what it is, and another word of the same question is no leaving', () => {
  const she = amina().begins()
  she.presses('danger/quiet/hurt')
  she.says('out')
  expect(she.conversation?.place?.step).toBe('hurt')
  she.says('leave')
  expect(she.conversation).toBeUndefined()
})

test('where it was never told, "tomorrow" is only a day', () => {
  const she = amina().begins()
  she.says('tomorrow')
  expect(she.conversation?.place?.step).toBe('menu')
  she.presses('listening/alone/reach')
  she.says('tomorrow')
  expect(she.conversation?.place?.step).toBe('reach_noted')
})

test('"he is here", where she was told of no word, is heard and not taken for leaving', () => {
  const she = amina().begins()
  she.presses('welcome/menu/danger')
  she.says('he is here')
  expect(she.conversation).toBeDefined()
})
