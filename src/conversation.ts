/**
 * The saved shape of a conversation. It is written sealed, so it may hold her address and what she chose to tell.
 * A change of shape gets a new `shape` number and one pure upgrade step here.
 */
import type {
  CaseId,
  ChannelId,
  ConversationId,
  EntryId,
  Language,
  Origin,
  PlatformId,
  StaffId,
  Words,
} from './message.ts'

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
  back?: { dialog: string; step: string; version?: number }[]
  /** She did not answer for a while and was told once; she is not told again. */
  hushed?: true
  /** The dialog in which she stood where somebody may look at her screen: she was told a harmless word, by which she leaves. */
  told?: { dialog: string; version: number }
}

/** She agreed that a person is called: how soon, and the names of the facts that person may see. */
export type Asked = {
  at: number
  /** Where she said yes. */
  offer?: { dialog: string; step: string }
  urgency: Urgency
  share: string[]
  /** Where she goes on if nobody has come by then. */
  nobody: { minutes: number; dialog: string; step: string; version?: number }
  after: { dialog: string; step: string; version?: number }
}

/** Something her words or answers tell of danger: which rule, of what kind, how urgent. `words`: where it was heard. */
export type Finding = {
  id: string
  label: string
  urgency: 'critical' | 'high' | 'medium'
  at: number
  words?: Words[]
  /** It may be something else. */
  doubtful?: true
}

/**
 * `urgency`: at worst, also where it was doubtful; `certain`: at worst where it was not; `at`: when it was last answered, ms since 1970.
 * `unanswered`: nothing was said to it, since somebody else wrote to her just then. `told`: when she told it last, where that was after it was answered.
 */
export type HeardSoFar = {
  urgency: Finding['urgency']
  at: number
  certain?: Finding['urgency']
  unanswered?: true
  told?: number
}

/** Who has the conversation: a person was called, has taken it, is done with it, or she went away. Else the bot has it. */
export const caseStates = ['offered', 'claimed', 'left', 'closed'] as const
export type CaseState = (typeof caseStates)[number]

/** Where a case is listed for the desk: nobody has it, somebody has it, it is over. */
export const caseLists = ['waiting', 'held', 'ended'] as const
export type CaseList = (typeof caseLists)[number]

type Rungs = Partial<Record<'first' | 'backup' | 'supervisor', number>>
/** When staff was called; times in ms since 1970. */
export type Climb = {
  urgency: Urgency
  since: number
  paged: Rungs
  failed?: Rungs
  acknowledgedAt?: number
}

/** A conversation that a person is called to, or has. */
export type Case = {
  id: CaseId
  opened: number
  state: CaseState
  /** Every state with when it began, and by whom; it ends when the next begins. */
  history: { state: CaseState; at: number; by?: StaffId }[]
  urgency: Urgency
  /** Why a person is needed, newest last. */
  why: Finding[]
  /** The offers under which staff was called, as long as she has not said that we misheard. */
  offers?: { dialog: string; step: string }[]
  /** When she said yes to a person. Until then a person may make ready, but not write. */
  agreed?: number
  /** Since when she waits; what its place in the queue goes by. */
  waitingSince: number
  /** Where it stands on the ladder of calls, while it waits; see `counselling/ladder.ts`. */
  climb?: Climb
  owner?: StaffId
  /** Others of the staff who read along and make notes. */
  joined: StaffId[]
  /** Colleagues whom the owner asked to read along, and who have not joined yet. */
  asked?: StaffId[]
  /** Kept for this person, who is asked to take it over. */
  meantFor?: StaffId
  /** Somebody has seen the page and is on the way. */
  acknowledged?: { by: StaffId; at: number }
  /** Her last words, and the person's last words to her. */
  heardAt: number
  answeredAt?: number
  /** Since when her words wait for the owner's answer. */
  unansweredSince?: number
  /** She was told that nobody has come yet. */
  nobodyTold?: number
  /** The owner fell silent; she was told. */
  fellSilent?: { by: StaffId; at: number }
  /** She was away: is it her? Only her code word tells. */
  identity?: 'unconfirmed' | 'confirmed'
  ended?: {
    by?: StaffId
    outcome: string
    referrals: string[]
    /** Of the referrals, those she said yes to; of these, where she has arrived. */
    accepted?: string[]
    confirmed?: string[]
  }
  /** What the desk did last, so that a repeated act is answered alike; newest last. */
  acts: { id: EntryId; refused?: string }[]
}

export type Conversation = {
  shape: 3
  id: ConversationId
  channel: ChannelId
  address: PlatformId
  language?: Language
  /** What our own page showed last: when it changes, she changed it. */
  shown?: Language
  place?: Place
  facts: Record<string, Fact>
  origin?: Origin
  /** Order of the newest event applied, by the platform; a later arrival below it is a late one. */
  newest: number
  /** When the platform stops taking our answers, ms since 1970. */
  windowCloses?: number
  /** Of which photos were answered last, chosen together: the others of them are not answered once more. */
  album?: PlatformId
  /** Someone answers on the platform itself: the bot is quiet until then, ms since 1970. */
  quietUntil?: number
  /** She asked for a person, ms since 1970. */
  askedForPerson?: number
  asked?: Asked
  case?: Case
  /** She agreed to be written to at this time, in these words. */
  followUp?: {
    at: number
    text: Words
    by: StaffId
    /** Of the desk, by which it was arranged. */
    act?: EntryId
  }
  /** What was heard of danger so far, by label, so that she is not asked twice. */
  heard?: Record<string, HeardSoFar>
  /** What was heard while nobody was called, so that whoever is called later sees why. Sealed, and gone with the conversation. */
  untold?: Finding[]
  /** Her last words, oldest first: people write one sentence in three messages. */
  recent?: Words[]
  /** Which tables of the reports she is counted in, so that nobody is counted twice: `counts` in `src/reports/tables.ts`. */
  counted?: string[]
  /** Since when she stands where she is, ms since 1970. */
  stoodSince?: number
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
  return { shape: 3, id, channel, address, facts: {}, newest: -1, startedAt: now, seenAt: now }
}

/** The shape before `asked`, and before a place could have `back` and `hushed`. */
export type Conversation1 = Omit<Conversation, 'shape' | 'asked'> & { shape: 1 }
/** The shape before `case`, `heard` and `recent`. */
export type Conversation2 = Omit<
  Conversation,
  'shape' | 'case' | 'followUp' | 'heard' | 'untold' | 'recent'
> & {
  shape: 2
}

/** A conversation as it was saved, in today's shape. */
export function upgradeConversation(saved: Conversation | Conversation1 | Conversation2): Conversation {
  return saved.shape === 3 ? saved : { ...saved, shape: 3 }
}
