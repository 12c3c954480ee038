/**
 * A conversation as a `.transcript` file: a JSON array of Activities, which the Bot Framework Emulator opens and
 * chatdown's tools read. For conversations that developers hold with themselves, never for a real woman's.
 */
import type { Activity as BotActivity } from 'botbuilder'
import type { Activity, Outbound } from '../message.ts'
import { happenedActivity, itgel, saidActivity, she } from './activity.ts'

export type Told = { at: number } & ({ happened: Activity } | { said: Outbound })

export function transcriptFile(
  told: readonly Told[],
  where: { channel: string; conversation: string },
): string {
  const activities = told.map((each, index): Partial<BotActivity> => {
    const base = happenedActivity({ type: 'event', name: 'returned' }, { ...where, at: each.at })
    const { channelId, serviceUrl, timestamp, conversation } = base
    const id = `${where.conversation}|${String(index + 1).padStart(7, '0')}`
    if ('happened' in each) return { ...happenedActivity(each.happened, { ...where, at: each.at }), id }
    return {
      ...{ channelId, serviceUrl, timestamp, conversation },
      from: { ...itgel },
      recipient: { ...she },
      ...saidActivity(each.said, id),
      id,
    } as Partial<BotActivity>
  })
  return `${JSON.stringify(activities, null, 2)}\n`
}
