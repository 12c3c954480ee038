/** One thing we say as the Activity that is sent. Where a channel shows no buttons, the choices stand in the text. */
import type { Activity as BotActivity } from 'botbuilder'
import { saidActivity } from '../../bot/activity.ts'
import type { Outbound } from '../../message.ts'
import { channelsWithChoices } from './limits.ts'

export function writeActivity(outbound: Outbound, outboxId: string, channelId: string): Partial<BotActivity> {
  const activity = saidActivity(outbound, outboxId)
  const titles = activity.suggestedActions?.actions.map(({ title }) => title) ?? []
  if (titles.length === 0 || channelsWithChoices.includes(channelId)) return activity
  const { suggestedActions: _, ...plain } = activity
  const numbered = plain.text?.includes(`\n1. ${titles[0]}`)
  const list = titles.map((title, index) => `${index + 1}. ${title}`).join('\n')
  return numbered ? plain : { ...plain, text: `${plain.text}\n\n${list}` }
}
