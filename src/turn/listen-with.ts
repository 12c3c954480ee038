/**
 * Listening that cannot fail her: when screening throws, people must look instead. An answer that came late is an answer all the same: on an
 * overloaded machine the one in danger must not be called less urgent, nor everybody be called for.
 */
import type { Log } from '../log.ts'
import type { Screened } from '../screening/finding.ts'
import type { Listen } from './turn.ts'

/** A message takes less than a millisecond; so long means that something is wrong, and an operator is told. */
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
      const ms = Math.round(clock() - started)
      if (!first && ms > patienceMs) log.error('screening.slow', { ms })
      return screened
    } catch (error) {
      log.error('screening.failed', {}, error)
    }
    return 'unscreened'
  }
}
