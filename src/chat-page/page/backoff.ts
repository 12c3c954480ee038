/** Waiting between attempts: 0.5 s doubling to 8 s, each spread by a quarter so that a thousand pages do not knock together. */
import type { Life } from './life.ts'

const firstMs = 500
const longestMs = 8_000

export type Backoff = { wait(): Promise<void>; reset(): void }

export function createBackoff(life: Life): Backoff {
  let attempt = 0
  return {
    wait() {
      const delay = Math.min(longestMs, firstMs * 2 ** attempt)
      attempt = Math.min(attempt + 1, 10)
      return pause(delay * (0.75 + Math.random() / 2), life)
    },
    reset() {
      attempt = 0
    },
  }
}

/** Sleeps, but wakes early when the network comes back, when she looks at the page again, or at the end of `life`. */
export function pause(ms: number, life: Life): Promise<void> {
  return new Promise((resolve) => {
    const wake = () => {
      clearTimeout(timer)
      window.removeEventListener('online', wake)
      document.removeEventListener('visibilitychange', wakeWhenSeen)
      forget()
      resolve()
    }
    const wakeWhenSeen = () => {
      if (document.visibilityState === 'visible') wake()
    }
    const timer = setTimeout(wake, ms)
    window.addEventListener('online', wake)
    document.addEventListener('visibilitychange', wakeWhenSeen)
    let forget: () => void = () => undefined
    forget = life.onEnd(wake)
  })
}
