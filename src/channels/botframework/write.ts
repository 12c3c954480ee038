/**
 * One thing we say as the Activity that is sent. Where a channel shows no buttons, the choices stand in the text. A
 * picture travels inside the Activity (`contentUrl` may be a data address), so that nobody has to fetch it from us.
 */
import type { Activity as BotActivity } from 'botbuilder'
import { pictureNamed, saidActivity } from '../../bot/activity.ts'
import type { Outbound } from '../../message.ts'
import { channelsWithChoices } from './limits.ts'

type To = { outboxId: string; channelId: string; pictures: ReadonlyMap<string, string> }

export function writeActivity(
  outbound: Outbound,
  { outboxId, channelId, pictures }: To,
): Partial<BotActivity> {
  const activity = withFile(saidActivity(outbound, outboxId), pictures)
  const titles = activity.suggestedActions?.actions.map(({ title }) => title) ?? []
  if (titles.length === 0 || channelsWithChoices.includes(channelId)) return activity
  const { suggestedActions: _, ...plain } = activity
  const numbered = plain.text?.includes(`\n1. ${titles[0]}`)
  const list = titles.map((title, index) => `${index + 1}. ${title}`).join('\n')
  return numbered ? plain : { ...plain, text: `${plain.text}\n\n${list}` }
}

/** The file put in where the picture is only named; left out when it is no more. */
function withFile(activity: Partial<BotActivity>, pictures: To['pictures']): Partial<BotActivity> {
  const { attachments, ...rest } = activity
  if (!attachments) return activity
  const files = attachments.flatMap((attachment) => {
    const file = pictures.get(pictureNamed(attachment.contentUrl) ?? '')
    return file === undefined ? [] : [{ ...attachment, contentUrl: `data:image/png;base64,${file}` }]
  })
  return files.length > 0 ? { ...rest, attachments: files } : rest
}
