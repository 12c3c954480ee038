/**
 * What is said to her on Messenger: one call of the Send API each.
 * Source: graph-api/reference/page/messages; send-messages/quick-replies; policy on the 24 hours, 2026-09-28.
 */
import type { Outbound, PlatformId, SendOutcome, SuggestedAction } from '../../message.ts'
import { choiceValue } from '../../message.ts'
import type { Call } from '../channel.ts'
import { graphCall } from './call.ts'
import { cut, limits } from './limits.ts'
import type { MessengerSettings } from './settings.ts'

/** How an echo of our own is known: `metadata` comes back in it (message-echoes), at most 1000 characters. */
export const ourMetadata = 'itgel:'

export function write(
  outbound: Outbound,
  address: PlatformId,
  settings: MessengerSettings,
  now: number,
): Call | SendOutcome {
  /** A Page has no way to delete or unsend (none is documented); she is told so, and how to do it herself. */
  if (outbound.type === 'event') return { kind: 'sent' }
  const terms = termsOf(outbound, settings, now)
  if (!terms) return { kind: 'refused', reason: 'window-closed', keep: false }
  const quick_replies = quickReplies(outbound.suggestedActions?.actions ?? [])
  const { text, picture, author } = outbound
  const message = {
    ...(picture ? { attachment: image } : { text: cut(text, limits.text) }),
    ...(quick_replies.length > 0 && { quick_replies }),
    metadata: `${ourMetadata}${author}`,
  }
  const call = graphCall(
    'POST',
    `${settings.pageId}/messages`,
    { recipient: { id: address }, ...terms, message },
    settings,
  )
  return picture ? { ...call, upload: { field: 'filedata', picture: picture.name } } : call
}

/** Shown for twenty seconds, or until the message is there. Source: send-messages, "Sender actions". */
export const typing = (address: PlatformId, settings: MessengerSettings): Call =>
  graphCall(
    'POST',
    `${settings.pageId}/messages`,
    { recipient: { id: address }, sender_action: 'typing_on' },
    settings,
  )

/**
 * The file travels in the same call (send-messages/saving-assets, "attaching a file"), so Meta asks nothing of us. A
 * message has text or an attachment, never both: limits.caption is 0, so a picture's `text` is nothing but its `alt`.
 */
const image = { type: 'image', payload: { is_reusable: false } }

const day = 24 * 60 * 60 * 1000

/**
 * Within the window: RESPONSE. After it only a person's own words, and only with the Human Agent permission, until 7
 * days after she wrote (the window is her last message and 24 hours). Automated text under that tag is forbidden.
 */
function termsOf(
  { author, windowCloses }: Extract<Outbound, { type: 'message' }>,
  { humanAgent }: MessengerSettings,
  now: number,
) {
  if (windowCloses === undefined || now <= windowCloses) return { messaging_type: 'RESPONSE' }
  if (author === 'person' && humanAgent && now <= windowCloses + 6 * day)
    return { messaging_type: 'MESSAGE_TAG', tag: 'HUMAN_AGENT' }
  return undefined
}

/** A payload too long would cost the whole message: that choice is left out, its words are in the text. */
const quickReplies = (actions: readonly SuggestedAction[]) =>
  actions
    .map(({ title, value }) => ({
      content_type: 'text',
      title: cut(title, limits.choiceLabel),
      payload: choiceValue(value),
    }))
    .filter(({ payload }) => Buffer.byteLength(payload) <= limits.choiceValueBytes)
    .slice(0, limits.choices)
