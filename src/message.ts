/**
 * The words of the line: what travels from a platform to a turn and back.
 *
 * The vocabulary is the Bot Framework `Activity` (type, text, value, name, suggestedActions), kept to the
 * fields Itgel uses, so that `src/bot` can hand our activities to its tools without translation.
 * Source: https://github.com/microsoft/botframework-sdk/blob/main/specs/botframework-activity/botframework-activity.md
 */

declare const brand: unique symbol
type Branded<Name extends string> = string & { readonly [brand]: Name }

/** What she or a person wrote to her. No logger, metric or error accepts it. */
export type Words = Branded<'Words'>
/** An id or address a platform gave: chat id, page-scoped id, message id, page token. As secret as words. */
export type PlatformId = Branded<'PlatformId'>
/** Keyed hash of channel and platform id (22 letters of base64url). Safe in logs and key names. */
export type ConversationId = Branded<'ConversationId'>
/** Id of one inbox entry: keyed hash of the platform's message id, or a timer's name and due time. Safe in logs. */
export type EntryId = Branded<'EntryId'>
/** Id of one case: its conversation, a dot, and a number. Safe in logs. */
export type CaseId = Branded<'CaseId'>
/** Id of one of the staff. Safe in logs. */
export type StaffId = Branded<'StaffId'>
/** Ciphertext in base64url; see `store/seal.ts`. */
export type Sealed = Branded<'Sealed'>

export const channelIds = ['telegram', 'messenger', 'web', 'botframework', 'terminal'] as const
export type ChannelId = (typeof channelIds)[number]

export type Language = string

/** A press on a choice we offered: ids of our own, never a label. */
export type Choice = { dialog: string; step: string; option: string }

/** How she came: a campaign code (`/start x`, `m.me?ref=`, `?c=`), or an advertisement. */
export type Origin = { campaign?: string; ad?: string }

/** What she sent that is not text. */
export const mediaKinds = [
  'sticker',
  'photo',
  'voice',
  'video',
  'file',
  'location',
  'contact',
  'reaction',
  'unsupported',
] as const
export type MediaKind = (typeof mediaKinds)[number]

/** Names of timers; each is one event when due. Erasing a conversation clears them all. */
export const timerNames = ['idle', 'silence', 'page', 'nobody', 'owner', 'follow'] as const
export type TimerName = (typeof timerNames)[number]

/** What one of the staff did with a case, at the desk. `over`: a supervisor does it in the owner's place. */
export type DeskAct = { by: StaffId; over?: true } & (
  | { do: 'claim' | 'acknowledge' | 'release' | 'join' | 'part' | 'lost' | 'typing' }
  /** By the pagers: no page of this rung got through. */
  | { do: 'unreached'; rung: 'first' | 'backup' | 'supervisor' }
  | { do: 'say' | 'note'; text: Words }
  | { do: 'transfer'; to?: StaffId; text?: Words }
  /** A colleague is asked to read along. */
  | { do: 'ask'; to: StaffId }
  | { do: 'follow up'; at: number; text: Words }
  /**
   * `accepted`: of the referrals, those she said yes to; `confirmed`: of these, where she has arrived. `waiting`: ended because nobody has
   * taken it; not where somebody took it meanwhile.
   */
  | {
      do: 'close'
      outcome: string
      referrals: string[]
      accepted?: string[]
      confirmed?: string[]
      waiting?: true
    }
)

/** Something she sent that is not text, as far as a counsellor may see what is in it. */
export type Shared = { value: MediaKind; shared?: Words; ref?: PlatformId }

/** What happened, as a turn sees it: an Activity of type `message` or `event`. */
export type Activity =
  | { type: 'message'; text: Words; value?: Choice; locale?: string; origin?: Origin }
  | { type: 'event'; name: 'start'; origin?: Origin; locale?: string }
  /**
   * `ref`: where the platform keeps a photo or a voice message, for a counsellor who asks for it. `shared`: what is in a place or
   * a contact, in words; the bot does not read it. `more`: what came in the same message with it. `album`: the same for all that she chose
   * together, where the platform brings each by itself.
   */
  | {
      type: 'event'
      name: 'media'
      value: MediaKind
      text?: Words
      shared?: Words
      origin?: Origin
      ref?: PlatformId
      more?: Shared[]
      album?: PlatformId
    }
  | { type: 'event'; name: 'edited'; text: Words }
  /** The page was opened again in the same tab: nothing earlier may be said again. */
  | { type: 'event'; name: 'returned'; locale?: string }
  /** She pressed a button of ours that is a command: leave at once, erase everything. */
  | { type: 'event'; name: 'leave' | 'erase' }
  | { type: 'event'; name: 'blocked' | 'unblocked' }
  /** Someone else answers her on the platform itself (Page inbox, another app): the bot keeps quiet. */
  | { type: 'event'; name: 'answeredElsewhere' }
  /** Receipts and echoes: counted, never answered. */
  | { type: 'event'; name: 'receipt'; value: 'delivered' | 'read' | 'echo' | 'standby' }
  | { type: 'event'; name: 'timer'; value: TimerName }
  | { type: 'event'; name: 'desk'; value: { case: CaseId; act: DeskAct } }

/** One thing a platform told us, read but not yet stored. */
export type Received = {
  channel: ChannelId
  /** The platform's id of this event, unique in the channel: what de-duplication goes by. */
  id: PlatformId
  /** Where to answer: a chat id, a page-scoped id, a page token, a conversation reference as JSON. */
  address: PlatformId
  /** The platform's own order inside the conversation: larger is later. */
  order: number
  /** Set where the platform numbers all its events without gaps (Telegram's update_id). */
  sequence?: number
  /** When the platform says it happened, ms since 1970. */
  at: number
  /** Id of her message on the platform where it can be deleted later. */
  messageId?: PlatformId
  activity: Activity
}

/** A choice as it is offered: Bot Framework `CardAction` of type postBack. */
export type SuggestedAction = { title: Words; value: Choice }

/**
 * A picture drawn by us: a file of `pictures/` by its name, and the words that stand in its place where it cannot be
 * shown. It is the same for everybody, so nothing of hers is in it.
 */
export type Picture = { name: string; alt: Words }

/** Urgent words pass the others: numbers to call, erasing, a person's own words. */
export type Lane = 'urgent' | 'normal'

/** What is said to her, or done for her, on the platform: exactly one platform call each. */
export type Outbound =
  | {
      type: 'message'
      /** Under a picture: what belongs to it, or its own `alt` where the picture goes alone. Never empty. */
      text: Words
      picture?: Picture
      suggestedActions?: { actions: SuggestedAction[] }
      /** A program's words or a person's: Messenger allows the latter longer. */
      author: 'bot' | 'person'
      /** Until when the platform lets us answer, ms since 1970; after it the send is refused by us. */
      windowCloses?: number
    }
  /** Delete these messages on her side and ours, where the platform can (Telegram, up to 100 at once). */
  | { type: 'event'; name: 'wipe'; value: PlatformId[] }
  /** The conversation is over and erased: an open page closes itself. */
  | { type: 'event'; name: 'end' }

/** What became of one platform call. */
export type SendOutcome =
  | { kind: 'sent'; messageId?: PlatformId }
  /** Try again; not before `afterMs` where the platform said so. `throttled`: it asked us to slow down. */
  | { kind: 'later'; reason: SendReason; afterMs?: number; throttled?: boolean }
  /** She cannot be reached any more: stop, drop what waits. */
  | { kind: 'gone'; reason: SendReason }
  /** The platform will not take it: raise an alarm. `keep`: it may be mended by an operator (a token), so it waits. */
  | { kind: 'refused'; reason: SendReason; keep: boolean }

export const sendReasons = [
  'no-answer',
  'server-error',
  'rate-limited',
  'blocked',
  'unavailable',
  'not-found',
  'token',
  'permission',
  'window-closed',
  'bad-request',
  'in-doubt',
  'page-restricted',
  'unreadable',
  'too-old',
  'not-connected',
] as const
export type SendReason = (typeof sendReasons)[number]

/** How much the platform takes in one message. Characters are UTF-16 units, as the platforms count them. */
export type Limits = {
  text: number
  /** What may stand under a picture in the same message; 0 where a picture goes alone. */
  caption: number
  /** Most choices in one message; the rest stay reachable by number. */
  choices: number
  choiceLabel: number
  /** Bytes of UTF-8 in what a button carries back. */
  choiceValueBytes: number
  /** Most messages deleted in one saying, where they are not deleted by the hundred in one call. */
  wipe?: number
}

/** A choice as a button carries it: `dialog/step/option`. */
export const choiceValue = (choice: Choice): string => `${choice.dialog}/${choice.step}/${choice.option}`

/** The choice a button carried, or undefined when it is none of ours. */
export function readChoice(value: unknown): Choice | undefined {
  if (typeof value !== 'string') return undefined
  const [dialog, step, option, ...rest] = value.split('/')
  return dialog && step && option && rest.length === 0 ? { dialog, step, option } : undefined
}
