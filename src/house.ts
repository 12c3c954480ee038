/** What a running process holds. `main.ts` builds one and passes it along the line; pure code gets values instead. */
import type { Door } from './channels/door.ts'
import type { Config } from './config.ts'
import type { DialogHouse } from './dialog/load.ts'
import type { Log } from './log.ts'
import type { ChannelId, ConversationId, Limits, Outbound, PlatformId, SendOutcome } from './message.ts'
import type { Metrics } from './metrics.ts'
import type { Store } from './store/contract.ts'
import type { ConversationKey, Sealer } from './store/seal.ts'
import type { decide } from './turn/decide.ts'
import type { Decision, Setting } from './turn/turn.ts'

/** Takes one thing to her: a platform call, an item on the page's feed, a line in the terminal. */
export type Carry = (delivery: Delivery) => Promise<SendOutcome>
export type Delivery = {
  channel: ChannelId
  conversation: ConversationId
  address: PlatformId
  outboxId: string
  /** It was never in the outbox: the one sentence of `outbox/fallback.ts`. */
  aside?: true
  outbound: Outbound
  /** Key of the conversation, for a channel that keeps what it shows. */
  key: ConversationKey
}

/** A way for words to reach her and come from her. */
export type Route = {
  limits: Limits
  /** How long an event may be held so that one sent earlier can overtake it, ms. */
  reorderMs: number
  carry: Carry
  /** Takes one sent message back, where the platform can. */
  takeBack?: (messageId: PlatformId, address: PlatformId) => Promise<void>
  /** Shows her that somebody writes, where the platform can. Best effort. */
  typing?: (address: PlatformId) => void
  /** Asked in place of `decide`, for the same decision: the Bot Framework's seam, a terminal that listens in. */
  decide?: (...asked: Parameters<typeof decide>) => Decision | Promise<Decision>
}

export type House = {
  config: Pick<Config, 'production' | 'idleEraseMs'>
  store: Store
  sealer: Sealer
  log: Log
  metrics: Metrics
  /** ms since 1970 */
  now: () => number
  /** The least it can be, where a clock leapt lately: nothing is thrown away by any other. */
  surely: () => number
  /** In [0, 1). */
  chance: () => number
  routes: ReadonlyMap<ChannelId, Route>
  doors: ReadonlyMap<ChannelId, Door>
  /** What is said now: another one after each publication, so take it anew each time. */
  dialog: DialogHouse
  /** A turn called staff: whoever carries pages looks at once. */
  paged: () => void
  /** What is true of counsellors and listening now. */
  casework: () => Pick<Setting, 'counsellors' | 'listen' | 'casework'>
}
