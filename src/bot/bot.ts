/**
 * The bot as the Bot Framework knows one: an ActivityHandler. It holds no state (BotState always writes last-wins) and
 * no transcript logger (it would keep her words); what it knows of a conversation comes with the turn.
 */
import { ActivityHandler, type BotHandler, type TurnContext } from 'botbuilder'
import type { decide } from '../turn/decide.ts'
import type { Message } from './activity.ts'
import { askedForPersonActivity, saidActivity } from './activity.ts'

export type Decide = typeof decide
type Asked = Parameters<Decide>
export type Turn = { asked: Asked; decision?: ReturnType<Decide> }

/**
 * Where the turn travels. The event is taken from here and not from the activity: middleware may look at what she
 * wrote, but cannot put words into her mouth.
 */
export const turnKey = Symbol('turn')

export class ItgelBot extends ActivityHandler {
  constructor(decideTurn: Decide) {
    super()
    const answer: BotHandler = async (context, next) => {
      await answerHer(context, decideTurn)
      await next()
    }
    this.onMessage(answer)
    this.onEvent(answer)
    this.onConversationUpdate(answer)
  }
}

async function answerHer(context: TurnContext, decideTurn: Decide): Promise<void> {
  const turn = context.turnState.get<Turn>(turnKey)
  if (!turn) throw new Error('a turn came without what it is about')
  const [before] = turn.asked
  const decision = decideTurn(...turn.asked)
  turn.decision = decision
  const asked = decision.conversation?.askedForPerson
  const said = [
    ...messagesOf(decision).map((message) => saidActivity(message)),
    ...(asked !== undefined && asked !== before?.askedForPerson ? [askedForPersonActivity(asked)] : []),
  ]
  if (said.length > 0) await context.sendActivities(said)
}

const messagesOf = ({ effects }: ReturnType<Decide>): Message[] =>
  effects.flatMap((effect) =>
    effect.kind === 'say' ? [effect.outbound] : effect.kind === 'erase' ? effect.last : [],
  )
