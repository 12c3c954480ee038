/** Where the bot says nothing to what she sends, unless it is a command of hers. */
import type { Conversation } from '../conversation.ts'
import type { CommandName } from '../dialog/commands.ts'
import type { Activity } from '../message.ts'
import { commandOf } from './answer.ts'
import type { Stage } from './turn.ts'

/** Someone else writes to her on the platform itself and is asked who it is; her other commands are carried out all the same. */
export function isQuiet({ quietUntil }: Conversation, activity: Activity, stage: Stage): boolean {
  return quietUntil !== undefined && stage.now < quietUntil && asksNothing(commandOf(activity, stage))
}

/** Who writes to her on the platform itself is asked who that is; her other commands are carried out, pressed ones too. */
export const asksNothing = (command: CommandName | undefined = 'who'): boolean => command === 'who'

/** One more of the photos she chose together: the first was answered. Words under it are heard and answered like any. */
export const isOfAlbum = (before: Conversation | undefined, activity: Activity): boolean =>
  activity.type === 'event' &&
  activity.name === 'media' &&
  activity.album !== undefined &&
  activity.album === before?.album &&
  !activity.text?.trim()
