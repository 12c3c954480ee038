/**
 * Our words as the Bot Framework's: what happened to her as an incoming Activity, what is said to her as an outgoing
 * one, and that one read back. Types only of botbuilder, so that a `.transcript` can be written without loading it.
 * Source: https://github.com/microsoft/botframework-sdk/blob/main/specs/botframework-activity/botframework-activity.md
 */
import type { Activity as BotActivity, CardAction } from 'botbuilder'
import { type Activity, choiceValue, type Outbound, readChoice, type Words } from '../message.ts'

export type Message = Extract<Outbound, { type: 'message' }>

/** The two who talk. The seam never sees who she is on her platform, only the conversation's pseudonym. */
export const she = { id: 'she', name: '', role: 'user' } as const
export const itgel = { id: 'itgel', name: 'Itgel', role: 'bot' } as const

export type Where = { channel: string; conversation: string; at: number }

/** What happened to her. `start` is a member who was added; all that is neither message nor start is an `event`. */
export function happenedActivity(
  activity: Activity,
  { channel, conversation, at }: Where,
): Partial<BotActivity> {
  return {
    channelId: channel,
    serviceUrl: 'urn:itgel',
    timestamp: new Date(at),
    conversation: { id: conversation, isGroup: false, conversationType: 'personal', name: '' },
    from: { ...she },
    recipient: { ...itgel },
    ...contentOf(activity),
  }
}

function contentOf(activity: Activity): Partial<BotActivity> {
  const { type } = activity
  const told = {
    ...('locale' in activity && activity.locale !== undefined && { locale: activity.locale }),
    /** The Activity has no place for how she came. */
    ...('origin' in activity && activity.origin && { channelData: { origin: activity.origin } }),
  }
  if (type === 'message')
    return {
      type,
      text: activity.text,
      ...(activity.value && { value: choiceValue(activity.value) }),
      ...told,
    }
  if (activity.name === 'start') return { type: 'conversationUpdate', membersAdded: [{ ...she }], ...told }
  return {
    type,
    name: activity.name,
    ...('value' in activity && { value: activity.value }),
    ...('text' in activity && activity.text !== undefined && { text: activity.text }),
    ...told,
  }
}

/**
 * What is said to her. botbuilder deletes `id` before anything is sent, so the outbox's id travels in `channelData`,
 * where a client can tell a repetition by it.
 */
export function saidActivity(outbound: Outbound, outboxId?: string): Partial<BotActivity> {
  const sameAs = outboxId === undefined ? {} : { outboxId }
  if (outbound.type === 'event') {
    const ids = outbound.name === 'wipe' ? { value: outbound.value } : {}
    return { type: 'event', name: outbound.name, ...ids, channelData: { ...sameAs } }
  }
  const { text, author, suggestedActions, windowCloses, picture } = outbound
  return {
    type: 'message',
    text,
    textFormat: 'plain',
    inputHint: suggestedActions ? 'expectingInput' : 'acceptingInput',
    ...(suggestedActions && {
      suggestedActions: { to: [], actions: suggestedActions.actions.map(toCard) },
    }),
    ...(picture && {
      attachments: [{ contentType: 'image/png', contentUrl: pictureUrn + picture.name, name: picture.alt }],
    }),
    channelData: { author, ...(windowCloses !== undefined && { windowCloses }), ...sameAs },
  }
}

/** How a picture is named inside the house; whoever sends it puts the file in its place. */
const pictureUrn = 'urn:itgel:picture:'
export const pictureNamed = (url: string | undefined): string | undefined =>
  url?.startsWith(pictureUrn) ? url.slice(pictureUrn.length) : undefined

const toCard = ({
  title,
  value,
}: {
  title: Words
  value: Parameters<typeof choiceValue>[0]
}): CardAction => ({
  type: 'postBack',
  title,
  value: choiceValue(value),
})

/** A collected message as what it was made of, whatever a middleware did to it since. Undefined: it is no message. */
export function saidMessage({
  type,
  text,
  suggestedActions,
  attachments,
  channelData,
}: Partial<BotActivity>): Message | undefined {
  if (type !== 'message' || text === undefined) return undefined
  const { author, windowCloses }: { author?: unknown; windowCloses?: unknown } = { ...channelData }
  const actions = suggestedActions?.actions.flatMap(({ title, value }) => {
    const choice = readChoice(value)
    return choice ? [{ title: title as Words, value: choice }] : []
  })
  const [shown] = attachments ?? []
  const picture = pictureNamed(shown?.contentUrl)
  return {
    type,
    text: text as Words,
    author: author === 'person' ? 'person' : 'bot',
    ...(picture !== undefined && { picture: { name: picture, alt: (shown?.name ?? '') as Words } }),
    ...(actions && { suggestedActions: { actions } }),
    ...(typeof windowCloses === 'number' && { windowCloses }),
  }
}

/**
 * She asked for a person. By the handoff protocol a hub listens for this event; it carries no transcript, since what
 * she wrote is for the counsellor she will meet and for nobody in between.
 * Source: https://learn.microsoft.com/azure/bot-service/bot-service-design-pattern-handoff-human
 */
export const askedForPersonActivity = (at: number): Partial<BotActivity> => ({
  type: 'event',
  name: 'handoff.initiate',
  value: { askedForPerson: at },
})
