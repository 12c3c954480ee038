/** Asks again and again, as soon as something is due and no later than a quarter second; calmly while the store is away. */
import type { Log } from '../log.ts'

export type Poller = { start(): void; wake(): void; stop(): Promise<void> }

const longestWaitMs = 250
const troubleWaitMs = 500

/** `ask` answers how long nothing will be due, ms; 0 to be asked again at once, -1 when nothing is known. */
export function createPoller(ask: () => Promise<number>, log: Log): Poller {
  let running: Promise<void> | undefined
  let stopped = false
  let woken = false
  let endWait: (() => void) | undefined

  const wait = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(done, ms)
      function done(): void {
        clearTimeout(timer)
        endWait = undefined
        resolve()
      }
      endWait = done
    })

  async function loop(): Promise<void> {
    while (!stopped) {
      woken = false
      let waitMs: number
      try {
        waitMs = await ask()
      } catch (error) {
        log.warn('worker.trouble', {}, error)
        waitMs = troubleWaitMs
      }
      if (waitMs !== 0 && !woken && !stopped)
        await wait(waitMs < 0 ? longestWaitMs : Math.min(waitMs, longestWaitMs))
    }
  }

  return {
    start: () => {
      running ??= loop()
    },
    wake: () => {
      woken = true
      endWait?.()
    },
    async stop() {
      stopped = true
      endWait?.()
      await running
    },
  }
}
