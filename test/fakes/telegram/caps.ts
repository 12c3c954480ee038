import type { FakeClock } from '../shared/clock.ts'

/** Sends per second the platform bears; Telegram's real numbers are deliberately not published, so a test sets them. */
export type Caps = { perSecond?: number; perChatPerSecond?: number }

export function startCaps(clock: FakeClock, caps: Caps): (chat: string) => boolean {
  let second = 0
  let total = 0
  let perChat = new Map<string, number>()
  return (chat) => {
    const now = Math.floor(clock.now() / 1_000)
    if (now !== second) {
      second = now
      total = 0
      perChat = new Map()
    }
    const here = (perChat.get(chat) ?? 0) + 1
    if (total >= (caps.perSecond ?? Infinity) || here > (caps.perChatPerSecond ?? Infinity)) return true
    total++
    perChat.set(chat, here)
    return false
  }
}
