import { randomBytes } from 'node:crypto'
import type { Json } from '../shared/json.ts'
import type { MessengerWorld } from './world.ts'

export type Choice = { title: string; payload: string }

/** A message in a thread. `inbox`: a human answered for the Page in Meta's own inbox. */
export type ThreadMessage = {
  mid: string
  from: 'person' | 'page' | 'inbox'
  text: string
  /** It is a picture, and has no text. */
  picture?: true
  quickReplies: Choice[]
  buttons: Choice[]
}

/** The conversation of one person with the Page. */
export type Thread = {
  readonly psid: string
  /** The Page may answer until then. */
  windowUntil: number
  /** Until then a human may answer with the tag HUMAN_AGENT. */
  humanUntil: number
  /** Sends are refused with this code: the person blocked the Page, or is not available. */
  unavailable: number | undefined
  readonly messages: ThreadMessage[]
  readonly heard: string[]
  edits: number
  /** How she found a Page she has not written to yet; her first message carries it. */
  referral: Json | undefined
  /** An ad brought her and she has not written since. */
  broughtByAd: boolean
}

const HOUR = 3_600_000
const DAY = 24 * HOUR

export function openThread(world: MessengerWorld, psid: string): Thread {
  const known = world.threads.get(psid)
  if (known) return known
  const thread: Thread = {
    psid,
    windowUntil: 0,
    humanUntil: 0,
    unavailable: undefined,
    messages: [],
    heard: [],
    edits: 0,
    referral: undefined,
    broughtByAd: false,
  }
  world.threads.set(psid, thread)
  return thread
}

/** The person acted: 24 hours for the Page, seven days for her first message after an ad (policy page of 2026-09-28). */
export function openWindow(world: MessengerWorld, thread: Thread, wrote = false): void {
  const now = world.clock.now()
  thread.windowUntil = Math.max(thread.windowUntil, now + (wrote && thread.broughtByAd ? 7 * DAY : DAY))
  if (wrote) thread.broughtByAd = false
  thread.humanUntil = now + 7 * DAY
}

export function keepMessage(
  world: MessengerWorld,
  thread: Thread,
  message: Partial<ThreadMessage> & { from: ThreadMessage['from'] },
): ThreadMessage {
  const kept = { mid: newMid(), text: '', quickReplies: [], buttons: [], ...message }
  thread.messages.push(kept)
  if (thread.messages.length > world.messagesKept) thread.messages.shift()
  if (kept.from === 'page') {
    thread.heard.push(kept.text)
    if (thread.heard.length > world.messagesKept) thread.heard.shift()
  }
  return kept
}

export function newMid(): string {
  return `m_${randomBytes(24).toString('base64url')}`
}
