/** One turn through the Bot Framework: the same arguments as `decide`, and the same decision. */

import type { Effect } from '../turn/effect.ts'
import type { Decision } from '../turn/turn.ts'
import { happenedActivity, type Message, saidMessage } from './activity.ts'
import { CollectingAdapter } from './adapter.ts'
import { type Decide, ItgelBot, type Turn, turnKey } from './bot.ts'

export type RunTurn = (...asked: Parameters<Decide>) => Promise<Decision>

/** One adapter and one bot serve every turn: whatever belongs to a turn travels in its context. */
export function openSeam(decideTurn: Decide): RunTurn {
  const adapter = new CollectingAdapter()
  const bot = new ItgelBot(decideTurn)
  return async (...asked) => {
    const [, { activity, channel, conversation, at }] = asked
    const turn: Turn = { asked }
    const collected = await adapter.collect(
      happenedActivity(activity, { channel, conversation, at }),
      async (context) => {
        context.turnState.set(turnKey, turn)
        await bot.run(context)
      },
    )
    if (!turn.decision) throw new Error('the bot did not answer this kind of activity')
    return asCollected(
      turn.decision,
      collected.flatMap((each) => saidMessage(each) ?? []),
    )
  }
}

/**
 * The decision with the words that were really said through the context. One that was lost or added on the way cannot
 * be placed: then the turn fails, and she gets the safe sentence.
 */
function asCollected({ conversation, effects }: Decision, messages: readonly Message[]): Decision {
  let at = 0
  const next = (): Message => {
    const message = messages[at++]
    if (!message) throw new Error('the seam lost something that was said')
    return message
  }
  const placed = effects.map((effect): Effect => {
    if (effect.kind === 'say') return { ...effect, outbound: next() }
    return effect.kind === 'erase' ? { ...effect, last: effect.last.map(next) } : effect
  })
  if (at < messages.length) throw new Error('the seam said more than was decided')
  return { conversation, effects: placed }
}
