/**
 * One delivery, made ours: entries × (messaging + standby), only those of our Page. Unknown kinds become receipts:
 * they are counted and answered with 200, never an error (webhook-events).
 */
import type { PlatformId } from '../../message.ts'
import type { Call, Read } from '../channel.ts'
import { graphCall } from './call.ts'
import type { Item } from './delivery.ts'
import { delivery, entry, item, message, watermark } from './delivery.ts'
import type { Said } from './said.ts'
import { receipt, saidEdit, saidMessage, saidPostback, saidReaction, saidReferral } from './said.ts'
import type { MessengerSettings } from './settings.ts'
import { ourMetadata } from './write.ts'

export function read(body: unknown, settings: MessengerSettings, now: number): Read[] {
  const reads: Read[] = []
  for (const rawEntry of delivery.safeParse(body).data?.entry ?? []) {
    const page = entry.safeParse(rawEntry).data
    if (page?.id !== settings.pageId) continue
    for (const raw of page.messaging ?? []) push(reads, readItem(raw, tell, page.time ?? now, settings))
    for (const raw of page.standby ?? []) push(reads, readItem(raw, overheard, page.time ?? now, settings))
  }
  return reads
}

/** `moment`: her page-scoped id (on whichever side of the item it is) and the time; it makes ids where Meta gives none. */
type Scene = { it: Item; fromPage: boolean; moment: string; settings: MessengerSettings }

function readItem(
  raw: unknown,
  tellOf: (scene: Scene) => Said,
  time: number,
  settings: MessengerSettings,
): Read | undefined {
  const it = item.safeParse(raw).data
  const fromPage = it?.sender?.id === settings.pageId
  const person = fromPage ? it?.recipient?.id : it?.sender?.id
  if (!it || !person || person === settings.pageId) return undefined
  const at = it.timestamp ?? time
  const said = tellOf({ it, fromPage, moment: `${person}:${at}`, settings })
  return {
    received: {
      channel: 'messenger',
      id: said.key as PlatformId,
      address: person as PlatformId,
      order: at,
      at,
      activity: said.activity,
    },
    early: said.answering ? signsOfLife(person, settings) : [],
  }
}

function tell(scene: Scene): Said {
  const { it, fromPage, moment } = scene
  if (fromPage) return fromOurPage(scene)
  if (it.message !== undefined) return saidMessage(it.message, moment)
  if (it.postback !== undefined) return saidPostback(it.postback, moment)
  if (it.referral !== undefined) return saidReferral(it.referral, moment)
  if (it.reaction !== undefined) return saidReaction(it.reaction, moment)
  if (it.message_edit !== undefined) return saidEdit(it.message_edit, moment)
  if (it.delivery !== undefined) return upTo('delivered', it.delivery, scene)
  if (it.read !== undefined) return upTo('read', it.read, scene)
  return { key: `other:${moment}`, activity: receipt('standby') }
}

/**
 * The Page spoke. Our own sends carry our metadata; all else was written in the Page inbox, by its automatic replies
 * or by another app (message-echoes): somebody answers her there.
 */
function fromOurPage({ it, moment, settings }: Scene): Said {
  const echo = it.message === undefined ? undefined : message.safeParse(it.message).data
  const key = `echo:${echo?.mid ?? moment}`
  const ours =
    echo?.metadata?.startsWith(ourMetadata) ||
    (settings.appId !== undefined && echo?.app_id === settings.appId)
  if (!echo?.is_echo || ours) return { key, activity: receipt('echo') }
  return { key, activity: { type: 'event', name: 'answeredElsewhere' } }
}

/** Another app has the conversation: we hear it and keep quiet. */
function overheard({ it, moment }: Scene): Said {
  const mid = it.message === undefined ? undefined : message.safeParse(it.message).data?.mid
  return { key: `standby:${mid ?? moment}`, activity: receipt('standby') }
}

function upTo(value: 'delivered' | 'read', raw: unknown, { it, moment }: Scene): Said {
  const mark = watermark.safeParse(raw).data?.watermark
  const key = mark === undefined ? `${value}:${moment}` : `${value}:${it.sender?.id}:${mark}`
  return { key, activity: receipt(value) }
}

/** Each is a request of its own and cannot ride with a message (send-messages, "Sender actions"). */
const signsOfLife = (person: string, settings: MessengerSettings): Call[] =>
  ['mark_seen', 'typing_on'].map((sender_action) =>
    graphCall('POST', `${settings.pageId}/messages`, { recipient: { id: person }, sender_action }, settings),
  )

const push = (reads: Read[], one: Read | undefined): void => {
  if (one) reads.push(one)
}
