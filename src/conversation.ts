/**
 * The saved shape of a conversation. It is written sealed, so it may hold her address and what she chose to tell.
 * A change of shape gets a new `shape` number and one pure upgrade step here.
 */
import type { ChannelId, ConversationId, Language, Origin, PlatformId } from './message.ts'

/** A fact a dialog declared it may remember. */
export type Fact = string | number | boolean

/** Where in the script she is, and how often she was not understood there. */
export type Place = { dialog: string; step: string; version: number; misses: number }

export type Conversation = {
  shape: 1
  id: ConversationId
  channel: ChannelId
  address: PlatformId
  language?: Language
  place?: Place
  facts: Record<string, Fact>
  origin?: Origin
  /** Order of the newest event applied, by the platform; a later arrival below it is a late one. */
  newest: number
  /** When the platform stops taking our answers, ms since 1970. */
  windowCloses?: number
  /** Someone answers on the platform itself: the bot is quiet until then, ms since 1970. */
  quietUntil?: number
  /** She asked for a person, ms since 1970. */
  askedForPerson?: number
  /** She blocked us: nothing may be sent. */
  blocked?: boolean
  startedAt: number
  seenAt: number
}

/** A conversation nobody has spoken in yet. */
export function freshConversation(
  id: ConversationId,
  channel: ChannelId,
  address: PlatformId,
  now: number,
): Conversation {
  return { shape: 1, id, channel, address, facts: {}, newest: -1, startedAt: now, seenAt: now }
}
