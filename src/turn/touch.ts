/** What any event of hers tells, whatever is in it: that she was here, where to answer, until when, how she came. */
import { type Conversation, freshConversation } from '../conversation.ts'
import { firstDialog } from '../dialog/script.ts'
import { guessLanguage, isEnglish, looksEnglish } from '../locale/choose.ts'
import type { Activity, ConversationId, Received } from '../message.ts'
import { wordsOf } from './listen.ts'
import type { Stage } from './turn.ts'

const day = 24 * 3_600_000

type Happened = Pick<Received, 'channel' | 'address' | 'order' | 'at' | 'activity'> & {
  conversation: ConversationId
}

/** The conversation with what every event of hers tells: that she was here, where to answer, how she came. */
export function touch(before: Conversation | undefined, event: Happened, stage: Stage): Conversation {
  const { now } = stage
  const { activity, address, order } = event
  const known = before ?? freshConversation(event.conversation, event.channel, address, now)
  /** The link she came by last is the one she expects to be led by. */
  const origin = ('origin' in activity ? activity.origin : undefined) ?? known.origin
  const windowCloses = windowOf(known, event, origin?.ad !== undefined && before === undefined)
  const shown = pageLanguage(event, stage)
  /** She touched the other language on our page: what she chose in the talk before holds until then. */
  const changed = shown !== undefined && known.shown !== undefined && shown !== known.shown
  const first = firstInEnglish(known, event, stage)
  const language = (changed ? shown : (first ?? known.language)) ?? firstGuess(activity, stage)
  /** On our own page she chose a language before she began, or came back to where all was erased; elsewhere the platform's hint is only a guess. */
  const opened =
    activity.type === 'event' && (activity.name === 'start' || (activity.name === 'returned' && !before))
  const began = opened && shown === language
  const chosen = began || changed || first !== undefined
  /** Whoever writes after a block has lifted it, even where the platform never says so (Messenger). */
  const lifted = known.blocked && order > known.newest
  const album = 'album' in activity ? activity.album : undefined
  return {
    ...(lifted ? without(known, 'blocked') : known),
    address,
    language,
    ...(shown !== undefined && { shown }),
    ...(chosen && { facts: { ...known.facts, language } }),
    newest: Math.max(known.newest, order),
    seenAt: now,
    ...(origin && { origin }),
    ...(album !== undefined && { album }),
    ...(windowCloses !== undefined && { windowCloses }),
  }
}

/** Messenger lets us answer for a day after her last word, for a week when she came by an advertisement. */
function windowOf({ windowCloses }: Conversation, event: Happened, byAd: boolean): number | undefined {
  const { channel, activity, at } = event
  const spoke = activity.type === 'message' || activity.name === 'start' || activity.name === 'media'
  if (channel !== 'messenger' || !spoke) return windowCloses
  return Math.max(windowCloses ?? 0, at + (byAd ? 7 * day : day))
}

/** The language our own page shows, where it is offered. */
function pageLanguage({ channel, activity }: Happened, { words }: Stage): string | undefined {
  if (channel !== 'web' || !('locale' in activity)) return undefined
  return words.languages.find((language) => language === activity.locale)
}

/**
 * Our page is in our first language until she touches another: whose first words there are English all the same is answered in it. Who
 * has answered a question of ours has read it: English that she shows us after that is perhaps not her own.
 */
function firstInEnglish(known: Conversation, { channel, activity }: Happened, { words }: Stage) {
  const writes = activity.type === 'message' && !activity.value && (known.recent ?? []).every(looksEnglish)
  if (channel !== 'web' || !writes || known.shown !== words.languages[0]) return undefined
  if (known.place !== undefined && known.place.dialog !== firstDialog) return undefined
  if (Object.keys(known.facts).some((fact) => fact !== 'language')) return undefined
  return isEnglish(activity.text) ? words.languages.find((language) => language === 'en') : undefined
}

function firstGuess(activity: Activity, { words: { languages } }: Stage): string {
  const text = wordsOf(activity)
  const hint = 'locale' in activity ? activity.locale : undefined
  return guessLanguage({
    languages,
    ...(text !== undefined && { text }),
    ...(hint !== undefined && { hint }),
  })
}

export function without(conversation: Conversation, key: 'blocked'): Conversation {
  const { [key]: _, ...rest } = conversation
  return rest
}
