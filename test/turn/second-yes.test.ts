/** A second "yes" to a person adds to what the counsellor sees, and takes nothing of it away. */
import { expect, test } from 'vitest'
import { amina } from './desk.ts'

/** Sixteen, made to work, and agreed to a person who sees her answers. */
function girlWhoAgreed() {
  const she = amina().begins()
  she.presses('is_this_me/gently/yes')
  she.says('16')
  she.presses('young/few/yes')
  she.presses('young/kept/no')
  she.presses('young/taken/yes')
  she.presses('young/used/yes')
  she.presses('young/someone/yes')
  return she
}

test('a girl of sixteen who is made to work agrees, and agrees once more in "I want to die": she is still a child with her answers', () => {
  const she = girlWhoAgreed()
  const { facts, evidence } = she.card()!
  expect(she.card()).toMatchObject({
    child: true,
    evidence: { child: { act: ['taken'], purpose: ['used'] } },
  })
  she.presses('despair/here/person')
  she.presses('despair/someone/yes')
  expect(she.card()).toMatchObject({ urgency: 'critical', child: true, facts, evidence })
})

test('what she agreed to for a person who is gone is not shown to the next', () => {
  const she = amina().begins()
  she.presses('abroad/where/th')
  she.presses('abroad/center/person')
  she.presses('abroad/someone/yes')
  expect(she.card()?.facts).toEqual({ country: 'TH' })
  she.presses('abroad/someone/no')
  she.presses('despair/here/person')
  she.presses('despair/someone/yes')
  expect(she.card()?.facts).toEqual({})
})

test('a girl of sixteen who blocked the chat and agrees once more is still a child with her answers', () => {
  const she = girlWhoAgreed()
  const { id, facts, evidence } = she.card()!
  expect(she.card()).toMatchObject({ child: true })
  she.happens({ type: 'event', name: 'blocked' })
  expect(she.card()?.state).toBe('left')
  she.happens({ type: 'event', name: 'unblocked' })
  she.presses('despair/here/person')
  she.presses('despair/someone/yes')
  expect(she.card()).toMatchObject({ id, state: 'offered', child: true, facts, evidence })
})
test('the same where her yes itself tells that the block is over', () => {
  const she = girlWhoAgreed()
  const { id, facts, evidence } = she.card()!
  she.happens({ type: 'event', name: 'blocked' })
  she.happens({ type: 'event', name: 'unblocked' })
  she.presses('despair/someone/yes')
  expect(she.card()).toMatchObject({ id, state: 'offered', child: true, facts, evidence })
})
