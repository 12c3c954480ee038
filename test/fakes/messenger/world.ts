import type { FakeClock } from '../shared/clock.ts'
import type { Courier } from '../shared/courier.ts'
import type { FaultDesk } from '../shared/faults.ts'
import type { Json } from '../shared/json.ts'
import type { Outgoing } from '../shared/outgoing.ts'
import type { PlatformRecord } from '../shared/record.ts'
import type { Thread } from './thread.ts'

/** Late echoes, deliveries and reads after a send; each only when its field is subscribed. */
export type Receipts = { echoes: boolean; deliveries: boolean; reads: boolean; lateMs: number }

/** An error that a test has ordered for the next sends. */
export type OrderedError = {
  code: number
  subcode?: number
  times?: number
  probability?: number
  psid?: string
  /** The message arrives although the answer says otherwise (as Meta documents for 1/1357046). */
  delivered?: boolean
}

export type PageEvent = { event: Json; standby: boolean }

/** Everything the fake Messenger remembers about its one Page and the one app on it. */
export type MessengerWorld = {
  readonly pageId: string
  readonly pageToken: string
  readonly appId: string
  readonly appSecret: string
  readonly verifyToken: string
  readonly version: string
  readonly requireProof: boolean
  readonly humanAgentAllowed: boolean
  readonly disableAfterMs: number
  readonly clock: FakeClock
  readonly random: () => number
  readonly record: PlatformRecord
  readonly faults: FaultDesk
  readonly outgoing: Outgoing
  readonly courier: Courier<PageEvent>
  readonly threads: Map<string, Thread>
  readonly profile: Map<string, unknown>
  readonly orderedErrors: (OrderedError & { left: number })[]
  readonly receipts: Receipts
  readonly messagesKept: number
  readonly resolve: (callbackUrl: string) => string
  /** The app's webhook, and the fields it wants from any Page. */
  webhook: { url: string; fields: string[] } | undefined
  /** The fields the app wants from this Page; undefined: not subscribed, or unsubscribed after too many failures. */
  subscribed: string[] | undefined
  disabled: boolean
  failingSince: number | undefined
  lost: number
  lastEventId: number
  onSend: ((sent: { psid: string; mid: string; text: string; at: number }) => void) | undefined
}
