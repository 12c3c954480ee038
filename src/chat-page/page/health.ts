/**
 * Whether we are connected, as far as she need know. A stream that is cut and back within a moment is no news;
 * a quiet line «Холболт тасарлаа» appears only when it lasts, or at once when the phone itself says it is offline.
 */

export type Source = 'session' | 'outbox' | 'stream'

export type Health = { up(source: Source): void; down(source: Source): void; stop(): void }

const patienceMs = 1_500

export function watchHealth(show: (connected: boolean) => void): Health {
  const failing = new Set<Source>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const settle = () => {
    clearTimeout(timer)
    timer = undefined
    show(failing.size === 0)
  }
  return {
    up(source) {
      if (failing.delete(source) && failing.size === 0) settle()
    },
    down(source) {
      failing.add(source)
      if (navigator.onLine === false) settle()
      else if (timer === undefined) timer = setTimeout(settle, patienceMs)
    },
    stop() {
      failing.clear()
      settle()
    },
  }
}
