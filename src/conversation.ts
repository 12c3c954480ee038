/**
 * The saved shape of a conversation. It is written sealed, so it may hold her address and what she chose to tell.
 * A change of shape gets a new `shape` number and one pure upgrade step here.
 */
import type { ChannelId, ConversationId, Language, Origin, PlatformId } from './message.ts'

/** A fact a dialog declared it may remember. */
export type Fact = string | number | boolean

/** How soon a person is needed. */
export const urgencies = ['critical', 'high', 'normal', 'low'] as const
export type Urgency = (typeof urgencies)[number]

/** Where in the script she is, and how often she was not understood there. */
export type Place = {
  dialog: string
  step: string
  version: number
  misses: number
  /** Where to go on when the dialog that was called is over; the innermost last. */
  back?: { dialog: string; step: string }[]
  /** She did not answer for a while and was told once; she is not told again. */
  hushed?: true
}

/** She agreed that a person is called: how soon, and the names of the facts that person may see. */
export type Asked = {
  at: number
  urgency: Urgency
  share: string[]
  /** Where she goes on if nobody has come by then. */
  nobody: { minutes: number; dialog: string; step: string }
  after: { dialog: string; step: string }
}

export type Conversation = {
  shape: 2
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
  asked?: Asked
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
  return { shape: 2, id, channel, address, facts: {}, newest: -1, startedAt: now, seenAt: now }
}

/** The shape before `asked`, and before a place could have `back` and `hushed`. */
export type Conversation1 = Omit<Conversation, 'shape' | 'asked'> & { shape: 1 }

/** A conversation as it was saved, in today's shape. */
export function upgradeConversation(saved: Conversation | Conversation1): Conversation {
  return saved.shape === 1 ? { ...saved, shape: 2 } : saved
}
