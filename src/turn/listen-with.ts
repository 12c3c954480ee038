/** Listening that cannot fail her: when screening throws, or takes longer than anybody should wait, people must look instead. */
import type { Log } from '../log.ts'
import type { Screened } from '../screening/finding.ts'
import type { Listen } from './turn.ts'

/** A message takes less than a millisecond; so long means that something is wrong. */
const patienceMs = 250

export function listenWith(
  screen: (text: string, more: { earlier: readonly string[] }) => Screened,
  log: Pick<Log, 'error'>,
  clock: () => number = () => performance.now(),
): Listen {
  /** The first message waits until the forms are loaded; that tells nothing of the next. */
  let loaded = false
  return (text, earlier) => {
    const started = clock()
    try {
      const screened = screen(text, { earlier })
      const first = !loaded
      loaded = true
      if (first || clock() - started <= patienceMs) return screened
      log.error('screening.slow', { ms: Math.round(clock() - started) })
    } catch (error) {
      log.error('screening.failed', {}, error)
    }
    return 'unscreened'
  }
}
