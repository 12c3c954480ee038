/** What of her conversation a script sees and changes, taken out and put back. */
import type { Conversation, Fact } from '../conversation.ts'
import { spoken } from '../dialog/stage.ts'
import type { Talk } from '../dialog/standing.ts'
import type { Stage } from './turn.ts'
import { isWatched } from './watched.ts'

export function talkOf(conversation: Conversation, stage: Stage): Talk {
  const { place, facts, language } = conversation
  const watched = isWatched(conversation, stage) && { watched: true as const }
  return { place, facts, language: spoken(stage, language), ...watched }
}

export function withTalk(conversation: Conversation, talk: Talk): Conversation {
  const facts: Record<string, Fact> = { ...talk.facts }
  const { place: _, ...rest } = conversation
  return { ...rest, facts, language: talk.language, ...(talk.place && { place: talk.place }) }
}
