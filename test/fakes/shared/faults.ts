import type { FakeClock } from './clock.ts'
import type { Random } from './random.ts'
import { startPauses } from './waiting.ts'

export type LimitRule = {
  /** How often, or how likely, a send is refused. Neither: always, until `off()`. */
  times?: number
  probability?: number
  /** Seconds, as in Telegram's `parameters.retry_after`. */
  retryAfter: number
  /** Only sends to this chat are hit. */
  chatId?: number | string
  /** Who must wait afterwards. Default: that chat when `chatId` is given, else everybody. */
  scope?: 'chat' | 'all'
  /** Sends already under way when the refusal was given are no breach. Default 0 for a chat, 100 ms for all. */
  graceMs?: number
}

/** Weather that a test switches on and off while the bot runs. */
export type Faults = {
  limit(rule: LimitRule): void
  /** The message is delivered, then the connection dies without an answer: the bot is left in doubt. */
  acceptThenCut(probability: number): void
  /** The platform answers 5xx and does nothing. */
  fail(probability: number, status?: number): void
  /** Nothing is answered for so long; calls whose client is still there are then handled. */
  silence(ms: number): void
  off(): void
}

export type FaultDesk = Faults & {
  whileSilent(): Promise<void>
  failing(): number | undefined
  cutting(): boolean
  /** A refusal of this send; `early` says the bot had been told to wait and did not. */
  limited(chat: string): { retryAfter: number; early: boolean } | undefined
  /** Makes a chat, or everybody, wait from now on. */
  hold(chat: string | undefined, seconds: number, graceMs?: number): void
  close(): void
}

/** Timers of a punctual bot may fire this much early. */
const PUNCTUAL_MS = 25

export function startFaults(clock: FakeClock, random: Random): FaultDesk {
  const holds = new Map<string, { until: number; graceUntil: number }>()
  const rules: { rule: LimitRule; left: number }[] = []
  let cut = 0
  let failure = { probability: 0, status: 500 }
  let silentUntil = 0
  let pauses = startPauses()

  const hold: FaultDesk['hold'] = (chat, seconds, graceMs = chat === undefined ? 100 : 0) => {
    const now = clock.now()
    holds.set(chat ?? '*', { until: now + seconds * 1_000, graceUntil: now + graceMs })
  }

  function heldNow(chat: string) {
    for (const key of ['*', chat]) {
      const found = holds.get(key)
      if (found && found.until - PUNCTUAL_MS > clock.now()) return found
      holds.delete(key)
    }
    return undefined
  }

  return {
    hold,
    limit: (rule) => void rules.push({ rule, left: rule.times ?? Number.POSITIVE_INFINITY }),
    acceptThenCut: (probability) => {
      cut = probability
    },
    fail: (probability, status = 500) => {
      failure = { probability, status }
    },
    silence: (ms) => {
      silentUntil = Date.now() + ms
    },
    off: () => {
      rules.length = 0
      holds.clear()
      cut = 0
      failure = { probability: 0, status: 500 }
      silentUntil = 0
      pauses.endAll()
      pauses = startPauses()
    },
    close: () => pauses.endAll(),
    whileSilent: async () => {
      if (silentUntil > Date.now()) await pauses.pause(silentUntil - Date.now())
    },
    failing: () => (random() < failure.probability ? failure.status : undefined),
    cutting: () => random() < cut,
    limited: (chat) => {
      const standing = heldNow(chat)
      if (standing) {
        const retryAfter = Math.max(1, Math.ceil((standing.until - clock.now()) / 1_000))
        return { retryAfter, early: clock.now() > standing.graceUntil }
      }
      for (const entry of rules) {
        const { chatId, probability = 1, retryAfter, scope, graceMs } = entry.rule
        if (entry.left <= 0 || (chatId !== undefined && String(chatId) !== chat)) continue
        if (random() >= probability) continue
        entry.left--
        hold(
          (scope ?? (chatId === undefined ? 'all' : 'chat')) === 'chat' ? chat : undefined,
          retryAfter,
          graceMs,
        )
        return { retryAfter, early: false }
      }
      return undefined
    },
  }
}
