/** What was heard before never keeps a clear word of danger unanswered, and nobody is asked the same twice. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Conversation, type Finding, freshConversation } from '#src/conversation.ts'
import type { ChannelId, ConversationId, PlatformId } from '#src/message.ts'
import { answerAnew, noteHeard, reactionOf } from '#src/turn/listen.ts'
import type { Stage } from '#src/turn/turn.ts'
import { shipped } from '../dialog/house.ts'

const halfHour = 30 * 60_000
const labels = ['suicide', 'domestic_violence', 'minor'] as const

type Step = {
  minutes: number
  misheard: boolean
  label: string
  urgency: Finding['urgency']
  doubtful: boolean
}
const step: fc.Arbitrary<Step> = fc.record({
  minutes: fc.nat(50),
  misheard: fc.boolean(),
  label: fc.constantFrom(...labels),
  urgency: fc.constantFrom('critical', 'high', 'medium'),
  doubtful: fc.boolean(),
})

/** Each step: time goes by, perhaps she says that we misheard, then she writes. Told is what was done about her words. */
function told(steps: readonly Step[]) {
  let conversation: Conversation = freshConversation(
    'c' as ConversationId,
    'telegram' as ChannelId,
    '1' as PlatformId,
    0,
  )
  let now = 0
  return steps.map(({ minutes, misheard, label, urgency, doubtful }) => {
    now += minutes * 60_000
    if (misheard) conversation = answerAnew(conversation)
    const finding: Finding = { id: 'x', label, urgency, at: now, ...(doubtful && { doubtful }) }
    const heard = { findings: [finding], marked: [], counts: [] }
    const stage = { script: { reactions: shipped.script.reactions }, now } as unknown as Stage
    const reaction = reactionOf(conversation, heard, stage)?.reaction
    conversation = noteHeard(conversation, heard, { now, silent: false })
    return { label, urgency, doubtful, misheard, now, reaction }
  })
}

test('what is critical and certain is answered, unless the same was just answered', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      const all = told(steps)
      for (const [at, { label, urgency, doubtful, now, reaction }] of all.entries()) {
        if (doubtful || urgency !== 'critical' || reaction) continue
        const since = all.slice(0, at + 1).findLastIndex(({ misheard }) => misheard)
        const answered = all
          .slice(Math.max(since, 0), at)
          .filter((one) => one.label === label && one.urgency === 'critical' && !one.doubtful)
        expect(answered.length).toBeGreaterThan(0)
        const last = answered.findLast((one) => one.reaction)
        expect(now - (last?.now ?? Number.NEGATIVE_INFINITY)).toBeLessThanOrEqual(halfHour)
      }
    }),
    { numRuns: 500 },
  )
})

test('nothing is asked softly twice within half an hour, unless it has become more urgent', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      const all = told(steps)
      for (const [at, one] of all.entries()) {
        if (!one.doubtful || !one.reaction) continue
        const same = all
          .slice(0, at)
          .filter(
            ({ label, urgency, now }) =>
              label === one.label && urgency === one.urgency && one.now - now <= halfHour,
          )
          .filter(({ reaction }) => reaction)
        expect(same).toEqual([])
      }
    }),
    { numRuns: 500 },
  )
})
