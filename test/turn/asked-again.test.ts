/** Questions asked a second time: a "yes" leads where it led the first time. */
import { expect, test } from 'vitest'
import { amina } from './desk.ts'

test('hours later a "yes" to a question of ASQ leads again to the question whether it is now', () => {
  const she = amina().begins()
  she.presses('dark_days/agree/yes')
  she.presses('dark_days/wish/yes')
  expect(she.conversation?.place?.step).toBe('right_now')
  she.presses('dark_days/right_now/no')
  she.presses('dark_days/near/no')
  she.passes(5 * 60 * 60_000)
  she.presses('dark_days/agree/yes')
  she.presses('dark_days/wish/yes')
  expect(she.conversation?.place?.step).toBe('right_now')
})

test('hours later, held there again, she is led to what is done in danger', () => {
  const she = amina().begins()
  she.presses('is_this_me/gently/yes')
  she.presses('is_this_me/age/adult')
  she.presses('is_this_me/held/yes')
  const first = she.conversation?.place
  she.says('menu')
  she.passes(5 * 60 * 60_000)
  she.presses('is_this_me/gently/yes')
  she.presses('is_this_me/held/yes')
  expect(she.conversation?.place).toMatchObject({ dialog: first?.dialog, step: first?.step })
})
