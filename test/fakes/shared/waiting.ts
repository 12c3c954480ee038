/** Pauses that end at once when the fake is closed, so that no timer outlives a test. */
export type Pauses = { pause(ms: number): Promise<void>; endAll(): void }

export function startPauses(): Pauses {
  const ends = new Set<() => void>()
  let over = false
  return {
    pause: (ms) =>
      over
        ? Promise.resolve()
        : new Promise((resolve) => {
            const end = () => {
              clearTimeout(timer)
              ends.delete(end)
              resolve()
            }
            const timer = setTimeout(end, ms)
            ends.add(end)
          }),
    endAll: () => {
      over = true
      for (const end of [...ends]) end()
    },
  }
}

/** At most `limit()` holders at a time; the limit may change while people wait. */
export type Slots = { take(): Promise<void>; give(): void }

export function startSlots(limit: () => number): Slots {
  const queue: (() => void)[] = []
  let taken = 0
  return {
    take: () => {
      if (taken < limit()) {
        taken++
        return Promise.resolve()
      }
      return new Promise((resolve) => {
        queue.push(() => {
          taken++
          resolve()
        })
      })
    },
    give: () => {
      taken--
      if (taken < limit()) queue.shift()?.()
    },
  }
}
