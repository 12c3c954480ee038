/**
 * The life of one conversation on this page. When it ends (she leaves, the server erased it, the page goes away),
 * everything that runs for it stops: requests are broken off and loops see `over`.
 *
 * A plain object and not an AbortSignal: iOS 12.1 and Chrome 65 have fetch but nothing to abort it with.
 */
export type Life = {
  readonly over: boolean
  end(): void
  /** Calls `stop` at the end, at once if that has come; returns how to take it back. */
  onEnd(stop: () => void): () => void
}

export function createLife(): Life {
  const stops = new Set<() => void>()
  let over = false
  return {
    get over() {
      return over
    },
    end() {
      over = true
      const all = Array.from(stops)
      stops.clear()
      for (const stop of all) stop()
    },
    onEnd(stop) {
      if (over) stop()
      else stops.add(stop)
      return () => stops.delete(stop)
    },
  }
}
