/**
 * What a channel behind the Bot Framework tells, made an event of the line. Never throws. Only listed events come
 * through: no sender can pretend to be a timer, a block or somebody who answers elsewhere.
 */
import {
  type Activity,
  type Choice,
  type MediaKind,
  type PlatformId,
  type Received,
  readChoice,
  type Words,
} from '../../message.ts'
import { activitySchema, type IncomingActivity } from './activity.ts'
import { addressOf, isServiceUrl } from './address.ts'

/** `ignored`: nothing to store (somebody is typing). `unreadable`: no Activity, or one that nobody could answer. */
export type Reading = Received | 'ignored' | 'unreadable'

export function readActivity(body: unknown, now: number, { loopback }: { loopback: boolean }): Reading {
  const read = activitySchema.safeParse(body)
  if (!read.success || !isServiceUrl(read.data.serviceUrl, { loopback })) return 'unreadable'
  const incoming = read.data
  const user = userOf(incoming)
  const activity = activityOf(incoming)
  /** In a group others would read along: nothing is said there, and nobody is remembered. */
  if (!user || !activity || incoming.conversation.isGroup) return 'ignored'
  const { channelId, serviceUrl, conversation, recipient, type, id, timestamp } = incoming
  const sentAt = timestamp === undefined ? Number.NaN : Date.parse(timestamp)
  /** A clock that runs ahead would make all she writes later look older than this. */
  const at = Number.isNaN(sentAt) || sentAt < 0 ? now : Math.min(sentAt, now)
  return {
    channel: 'botframework',
    id: JSON.stringify([channelId, conversation.id, type, id ?? at]) as PlatformId,
    address: addressOf({ channelId, serviceUrl, conversation, user, bot: recipient }),
    order: at,
    at,
    activity,
  }
}

/** Whose event it is: the sender, or whoever was added; undefined when it is the bot's own. */
function userOf({ type, from, recipient, membersAdded }: IncomingActivity): { id: string } | undefined {
  if (type !== 'conversationUpdate')
    return from?.role === 'bot' || from?.id === recipient.id ? undefined : from
  const added = membersAdded?.filter(({ id }) => id !== recipient.id) ?? []
  return added.find(({ id }) => id === from?.id) ?? added[0]
}

function activityOf(incoming: IncomingActivity): Activity | undefined {
  switch (incoming.type) {
    case 'message':
      return messageOf(incoming)
    case 'messageUpdate':
      return incoming.text ? { type: 'event', name: 'edited', text: incoming.text as Words } : undefined
    case 'messageReaction':
      return incoming.reactionsAdded?.length ? { type: 'event', name: 'media', value: 'reaction' } : undefined
    case 'conversationUpdate':
      return startOf(incoming)
    case 'event':
      return eventOf(incoming)
    case 'endOfConversation':
      return { type: 'event', name: 'leave' }
    case 'deleteUserData':
      return { type: 'event', name: 'erase' }
    case 'installationUpdate':
      return { type: 'event', name: incoming.action?.startsWith('remove') ? 'blocked' : 'unblocked' }
    default:
      return undefined
  }
}

const localeOf = ({ locale }: IncomingActivity): { locale?: string } => (locale ? { locale } : {})

const startOf = (incoming: IncomingActivity): Activity => ({
  type: 'event',
  name: 'start',
  ...localeOf(incoming),
})

/** What a web client of ours, or Microsoft's Web Chat, may say beside messages. */
function eventOf(incoming: IncomingActivity): Activity | undefined {
  switch (incoming.name) {
    case 'start':
    case 'startConversation':
    case 'webchat/join':
      return startOf(incoming)
    case 'returned':
    case 'leave':
    case 'erase':
      return { type: 'event', name: incoming.name }
    default:
      return undefined
  }
}

function messageOf(incoming: IncomingActivity): Activity {
  const { text = '' } = incoming
  const choice = choiceOf(incoming)
  if (choice) {
    const label = readChoice(text) ? '' : text
    return { type: 'message', text: label as Words, value: choice, ...localeOf(incoming) }
  }
  const media = mediaOf(incoming)
  if (media) return { type: 'event', name: 'media', value: media, ...(text && { text: text as Words }) }
  if (text.trim() === '') return { type: 'event', name: 'media', value: 'unsupported' }
  return { type: 'message', text: text as Words, ...localeOf(incoming) }
}

const name = /^[a-z][a-z0-9_]*$/

/** A button's value comes back as `value` (Emulator, Web Chat, messageBack) or as the text itself (Facebook, LINE). */
function choiceOf({ value, text }: IncomingActivity): Choice | undefined {
  const choice = readChoice(value) ?? readChoice(text)
  const ours = choice && [choice.dialog, choice.step, choice.option].every((part) => name.test(part))
  return ours ? choice : undefined
}

const kinds: readonly [RegExp, MediaKind][] = [
  [/^image\//, 'photo'],
  [/^audio\//, 'voice'],
  [/^video\//, 'video'],
  [/^text\/(x-)?vcard/, 'contact'],
  [/^application\/vnd\.microsoft\.(card|teams\.card)/, 'unsupported'],
]

function mediaOf({ attachments = [], entities = [] }: IncomingActivity): MediaKind | undefined {
  /** Teams sends the text of every message once more, as HTML. */
  const sent = attachments.find(({ contentType }) => contentType !== 'text/html')
  if (sent) return kinds.find(([pattern]) => pattern.test(sent.contentType))?.[1] ?? 'file'
  return entities.some(({ type }) => type === 'GeoCoordinates' || type === 'Place') ? 'location' : undefined
}
