/** Somebody may look at her screen: what she told of it, and where the script answers it without numbers. */
import type { Conversation } from '../conversation.ts'
import { reactionTo } from '../dialog/reactions.ts'
import { type Reaction, resolveExit } from '../dialog/script.ts'
import { spoken } from '../dialog/stage.ts'
import { standing } from '../dialog/standing.ts'
import { type Heard, toldLately } from './listen.ts'
import type { Stage } from './turn.ts'

/** Where the script answers this, somebody may look at her screen. */
export function leadsQuietly({ script }: Stage, { go }: Reaction): boolean {
  const to = resolveExit(script.dialogs, '', go)
  return to !== undefined && script.dialogs.get(to.dialog)?.steps.get(to.step)?.quiet === true
}

/** She said within the half hour that somebody is beside her. */
export const isWatched = (conversation: Conversation, stage: Stage): boolean =>
  toldLately(conversation, stage.now).some((kind) => {
    const reaction = reactionTo(stage.script.reactions, kind)
    return reaction !== undefined && leadsQuietly(stage, reaction)
  })

/** She said so, or stands where the script is quiet: no number comes that she did not ask for. */
export function mayBeSeen(conversation: Conversation, stage: Stage): boolean {
  const { place, facts, language } = conversation
  const here = standing(stage, { place, facts, language: spoken(stage, language) })
  return here?.step.quiet === true || isWatched(conversation, stage)
}

/** All that was heard is that somebody may look at her screen. */
export const isHushed = (stage: Stage, { findings }: Heard): boolean =>
  findings.length > 0 &&
  findings.every((finding) => {
    const reaction = reactionTo(stage.script.reactions, finding)
    return reaction !== undefined && leadsQuietly(stage, reaction)
  })
