/**
 * Whether she saw it. What comes while she looks at another app, or the phone is locked, is not seen yet: a phone with
 * little memory may throw the page away before she looks again, and then it must be brought once more.
 */
import type { Life } from './life.ts'

/** Does it at once where she looks at the page, else when she looks again; of several, only the newest. */
export function createSeen(life: Life): (then: () => void) => void {
  let waiting: (() => void) | undefined
  const look = () => {
    if (document.visibilityState !== 'visible') return
    waiting?.()
    waiting = undefined
  }
  document.addEventListener('visibilitychange', look)
  life.onEnd(() => document.removeEventListener('visibilitychange', look))
  return (then) => {
    waiting = then
    look()
  }
}
