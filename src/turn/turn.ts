/** The words of a turn: what happened, and what was decided. */
import type { Conversation, Finding } from '../conversation.ts'
import type { CaseLine } from '../counselling/case-line.ts'
import type { LadderSettings, Rung } from '../counselling/ladder.ts'
import { type Setting as DialogSetting, type Stage as DialogStage, usualKeepMs } from '../dialog/stage.ts'
import type { ConversationId, EntryId, Received } from '../message.ts'
import type { Screened } from '../screening/finding.ts'
import type { World } from '../world.ts'
import type { Effect } from './effect.ts'

/** What a turn is decided on, beside what dialogs are played on. */
export type Setting = DialogSetting & {
  /** Listens for danger in her words; `unscreened` when it could not. Absent: nothing is heard. */
  listen?: Listen
  casework?: Casework
}
export type Stage = DialogStage & Pick<Setting, 'listen' | 'casework'> & Pick<World, 'surely'>

/** `earlier`: her last messages, oldest first. */
export type Listen = (text: string, earlier: readonly string[]) => Screened | 'unscreened'

/** How cases go: how long an owner may be silent, how long what is over is kept, when staff is called. */
export type Casework = {
  /** Her words may wait so long for the owner's answer, ms. */
  ownerSilentMs: number
  /** Without a wish of the script: so long until she is told that nobody has come yet, ms. */
  nobodyMs: number
  /** A case that is over is kept so long, ms. */
  keepMs: number
  ladder?: LadderSettings
  /** Rungs of the ladder that nobody has on the rota now. */
  uncovered?: readonly Rung[]
}

/** What happened, and in whose conversation. A timer has no address or order of its own: give the conversation's. */
export type TurnEvent = Pick<Received, 'channel' | 'address' | 'order' | 'at' | 'activity'> & {
  conversation: ConversationId
  /** Id of the inbox entry; an act of the desk is known by it. */
  entry?: EntryId
}

export type Decision = { conversation: Conversation | undefined; effects: Effect[] }

/** A decision that the desk has not been told of. */
export type Draft = Decision & {
  /** What happened in the case, before what was said to her. */
  lines?: CaseLine[]
  /** What was heard in her words just now. */
  heard?: readonly Finding[]
  /** She leaves: the conversation as it was. */
  leaving?: Conversation
}

const minute = 60_000
/** Where nothing else is set. */
const usual: Casework = { ownerSilentMs: 5 * minute, nobodyMs: 10 * minute, keepMs: usualKeepMs }

export const caseworkOf = ({ casework }: Pick<Stage, 'casework'>): Casework => casework ?? usual
