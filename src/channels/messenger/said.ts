/** What she did, made ours: her message, a button, the way she came. Pure over one item of a delivery. */
import type { Activity, MediaKind, Origin, PlatformId, Shared, Words } from '../../message.ts'
import { readChoice } from '../../message.ts'
import type { Attachment, Message } from './delivery.ts'
import { attachment, message, messageEdit, postback, reaction, referral } from './delivery.ts'

/** `key` makes the id, together with the person and the time where the platform gives no id of its own. */
export type Said = { key: string; activity: Activity; answering?: boolean }

/** Ours is the payload of Get Started and of ice breakers; an older set-up may have left it in capitals. */
export const getStarted = 'get_started'
export const isStart = (payload: string): boolean => /^(get_started|start)$/i.test(payload)

export function saidMessage(raw: unknown, moment: string): Said {
  const it = message.safeParse(raw).data
  const key = it?.mid ?? `message:${moment}`
  if (!it) return { key, activity: media('unsupported'), answering: true }
  /** The deleted message keeps its mid, and must not pass for a repetition of it. */
  if (it.is_deleted) return { key: `${key}:deleted`, activity: receipt('standby') }
  return { key, activity: spoken(it), answering: true }
}

function spoken(it: Message): Activity {
  const from = origin(it.referral)
  const value = readChoice(it.quick_reply?.payload)
  const [first, ...more] = mediaIn(it)
  if (first) {
    const { value: kind, ...known } = first
    return { ...media(kind, it.text, from), ...known, ...(more.length > 0 && { more }) }
  }
  if (!it.text && !value) return media('unsupported', undefined, from)
  return { type: 'message', text: words(it.text), ...(value && { value }), ...(from && { origin: from }) }
}

/** Types by webhook-events/messages (2026-06). `fallback` beside text is only the preview of a link in it. */
const kinds: ReadonlyMap<string, MediaKind> = new Map([
  ['sticker', 'sticker'],
  ['image', 'photo'],
  ['audio', 'voice'],
  ['video', 'video'],
  ['reel', 'video'],
  ['ig_reel', 'video'],
  ['file', 'file'],
  ['location', 'location'],
])

/** Photos that are chosen together come in one message. A sticker is only a sticker, however it is written down. */
function mediaIn(it: Message): Shared[] {
  if (it.is_unsupported) return [{ value: 'unsupported' }]
  const found = (it.attachments ?? []).flatMap((raw) => {
    const one = attachment.safeParse(raw).data
    return one?.type === 'fallback' && it.text ? [] : [sharedIn(one)]
  })
  const sticker = found.find(({ value }) => value === 'sticker')
  return sticker ? [sticker] : found
}

/** `url`: where Meta keeps it, for some days. */
function sharedIn(one: Attachment | undefined): Shared {
  const { sticker_id, url, coordinates } = one?.payload ?? {}
  const value = sticker_id ? 'sticker' : (kinds.get(one?.type ?? '') ?? 'unsupported')
  const kept = value === 'photo' || value === 'voice' ? url : undefined
  return {
    value,
    ...(kept !== undefined && { ref: kept as PlatformId }),
    ...(coordinates && { shared: words(`${coordinates.lat}, ${coordinates.long}`) }),
  }
}

/**
 * A button of Get Started, the menu, an ice breaker, or of whoever ran the Page before us. The menu's payloads are
 * commands (`/erase`) and come as if she had typed them; an unknown payload comes as the words she pressed.
 */
export function saidPostback(raw: unknown, moment: string): Said {
  const it = postback.safeParse(raw).data
  const key = `postback:${it?.mid ?? moment}`
  const from = origin(it?.referral)
  const payload = it?.payload ?? ''
  const value = readChoice(payload)
  const text = payload.startsWith('/') ? payload : it?.title
  if (isStart(payload) || (!value && !text && from)) return { key, activity: started(from), answering: true }
  if (!value && !text) return { key, activity: media('unsupported'), answering: true }
  const activity: Activity = {
    type: 'message',
    text: words(text),
    ...(value && { value }),
    ...(from && { origin: from }),
  }
  return { key, activity, answering: true }
}

/** She came again by a link or an advertisement, in a conversation that is there already (messaging_referrals). */
export const saidReferral = (raw: unknown, moment: string): Said => ({
  key: `referral:${moment}`,
  activity: started(origin(raw)),
})

export function saidReaction(raw: unknown, moment: string): Said {
  const it = reaction.safeParse(raw).data
  return { key: `${it?.mid ?? 'reaction'}:${it?.action ?? 'react'}:${moment}`, activity: media('reaction') }
}

/** At most five edits of one message (message_edits), numbered. */
export function saidEdit(raw: unknown, moment: string): Said {
  const it = messageEdit.safeParse(raw).data
  const key = `${it?.mid ?? moment}:edit:${it?.num_edit ?? moment}`
  if (!it?.text) return { key, activity: receipt('standby') }
  return { key, activity: { type: 'event', name: 'edited', text: words(it.text) } }
}

export const receipt = (value: 'delivered' | 'read' | 'echo' | 'standby'): Activity => ({
  type: 'event',
  name: 'receipt',
  value,
})

const words = (text = ''): Words => text as Words

const media = (value: MediaKind, text?: string, from?: Origin): Extract<Activity, { name: 'media' }> => ({
  type: 'event',
  name: 'media',
  value,
  ...(text && { text: words(text) }),
  ...(from && { origin: from }),
})

const started = (from: Origin | undefined): Activity => ({
  type: 'event',
  name: 'start',
  ...(from && { origin: from }),
})

/** `m.me/<page>?ref=` gives `ref`; a click-to-Messenger advertisement gives `ad_id`, and `ref` if it was set there. */
function origin(raw: unknown): Origin | undefined {
  const it = raw === undefined ? undefined : referral.safeParse(raw).data
  if (!it?.ref && !it?.ad_id) return undefined
  return { ...(it.ref && { campaign: it.ref }), ...(it.ad_id && { ad: it.ad_id }) }
}
