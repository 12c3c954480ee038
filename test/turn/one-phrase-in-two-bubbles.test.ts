/** What is said in one breath is often sent in two messages: a phrase that begins in one bubble and ends in the next is heard. */
import { describe, expect, test } from 'vitest'
import { screen } from '#src/screening/screen.ts'
import { amina } from './desk.ts'

const listen = (text: string, earlier: readonly string[]) => screen(text, { earlier })

test.each([
  [['амиа', 'хорлох гэж байна']],
  [['би', 'амиа', 'хорлоно']],
  [['amia', 'horlomoor', 'bn']],
  [['i want to', 'die']],
  [['i', 'want', 'to die']],
  [['i cant', 'get out']],
  [['he wont', 'let me', 'go']],
  [['i took', 'all the', 'pills']],
])('%j is answered as danger, as it is in one message', (bubbles) => {
  const whole = amina({ house: { listen } }).begins()
  whole.says(bubbles.join(' '))
  expect(whole.conversation?.place?.dialog).toBe('listening')
  const she = amina({ house: { listen } }).begins()
  for (const bubble of bubbles) she.says(bubble)
  const { heard = {} } = she.conversation ?? {}
  expect(Object.keys(heard)).toEqual(expect.arrayContaining(Object.keys(whole.conversation?.heard ?? {})))
  expect(she.conversation?.place?.dialog).toBe('listening')
  expect(she.case()?.state).toBe(whole.case()?.state)
})

describe('the evidence of it', () => {
  test('is the part that stands in the last bubble, at its place there', () => {
    const { signals } = screen('за хорлох гэж байна', { earlier: ['амиа'] })
    for (const { evidence } of signals)
      for (const { start, end, text } of evidence) expect('за хорлох гэж байна'.slice(start, end)).toBe(text)
    const [own] = screen('хорлох гэж байна', { earlier: ['амиа'] }).signals
    expect(own).toMatchObject({ label: 'suicide', earlier: true, evidence: [{ start: 0, text: 'хорлох' }] })
  })
})
