/**
 * «Гарах» is pressed once, and the page is gone: nobody sends it again when the store was away in that moment. So this process takes
 * her leaving up until it is safe in the inbox. It can come late, never too late: its order is the highest.
 */
import { leavePage } from '../channels/web/read.ts'
import type { House } from '../house.ts'
import { receive } from '../inbox/receive.ts'
import type { TurnWorkers } from '../inbox/worker.ts'
import type { PlatformId } from '../message.ts'

/** `leave`: true when it is safe; false when it waits here for the store. */
export type Leavings = { leave(token: PlatformId): Promise<boolean> }

const againMs = 2_000
/** Tokens only, so that many are little. */
const mostWaiting = 20_000

export function createLeavings(house: House, workers: TurnWorkers): Leavings {
  const waiting = new Set<PlatformId>()
  let timer: NodeJS.Timeout | undefined

  const store = (token: PlatformId): Promise<boolean> =>
    receive(leavePage(token, house.now()), house, workers).then(
      () => true,
      () => false,
    )
  async function again(): Promise<void> {
    for (const token of [...waiting]) {
      // Still away: the next ones would only wait for it too. This one goes behind them.
      const done = await store(token)
      waiting.delete(token)
      if (!done) {
        waiting.add(token)
        break
      }
    }
    timer = undefined
    if (waiting.size > 0) wait()
  }
  function wait(): void {
    timer ??= setTimeout(() => void again(), againMs)
    timer.unref()
  }

  return {
    async leave(token) {
      if (await store(token)) return true
      if (waiting.size < mostWaiting) waiting.add(token)
      wait()
      return false
    },
  }
}
