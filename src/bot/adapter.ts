/** An adapter that collects what a turn says instead of sending it: nothing leaves that was not committed (law 6). */
import { type Activity, BotAdapter, type ResourceResponse, TurnContext } from 'botbuilder'

const collectedKey = Symbol('collected')
type Said = Partial<Activity>

export class CollectingAdapter extends BotAdapter {
  /** One turn: everything it said, in order. It says nothing afterwards, since botbuilder revokes the context then. */
  async collect(activity: Said, logic: (context: TurnContext) => Promise<void>): Promise<Said[]> {
    const collected: Said[] = []
    const context = new TurnContext(this, activity)
    context.turnState.set(collectedKey, collected)
    await this.runMiddleware(context, logic)
    return collected
  }

  override async sendActivities(context: TurnContext, activities: Said[]): Promise<ResourceResponse[]> {
    const collected = context.turnState.get<Said[]>(collectedKey)
    if (!collected) throw new Error('this turn was not begun by collect()')
    /** A copy: botbuilder writes the answered id into the activity it gave. */
    for (const { id: _, ...activity } of activities) collected.push(activity)
    return activities.map(() => ({ id: '' }))
  }

  override async updateActivity(): Promise<void> {
    throw new Error('what was said is not changed: a turn only says')
  }

  override async deleteActivity(): Promise<void> {
    throw new Error('what was said is not taken back by a turn: erasing is an effect')
  }

  override async continueConversation(): Promise<void> {
    throw new Error('nothing is said outside a turn: the inbox is the only way in')
  }
}
