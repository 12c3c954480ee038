/** A person is offered, and she asks what that means before she says yes. */
import { expect, test } from 'vitest'
import { amina } from './desk.ts'

const offered = (danger: string) => {
  const she = amina().begins()
  she.says(danger)
  return she
}

test.each(['!critical immediate_danger', '!high violence', '!critical suicide'])(
  'after two questions of hers (%s) "yes" still calls the person who was offered',
  (danger) => {
    const she = offered(danger)
    const at = she.conversation?.place?.step
    she.says('who will see this')
    expect(she.says('will it cost something').join()).toMatch(/102/)
    expect(she.said.at(-1)).toContain('Shall I call her?')
    expect(she.conversation?.place?.step).toBe(at)
    she.says('yes')
    expect(she.case()?.agreed).toBeDefined()
    expect(she.conversation?.asked?.share).toContain('words')
  },
)

test('however often she is not understood, she goes back to where she was after her "no"', () => {
  const she = offered('!high violence')
  for (let i = 0; i < 5; i++) expect(she.says('hm').length).toBeGreaterThan(0)
  she.says('no')
  expect(she.conversation?.place?.step).toBe('menu')
})
