/** Loaded before the program that is measured: writes down when its event loop stood still, and for how long. */
import { appendFileSync, readFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

const everyMs = 5
/** Below it is the clock's own unevenness. */
const leastMs = 20

const file = process.env.BENCH_STALLS
if (file && isMainThread) {
  let last = Date.now()
  setInterval(() => {
    const now = Date.now()
    const stood = now - last - everyMs
    if (stood >= leastMs) appendFileSync(file, `${now} ${stood}\n`)
    last = now
  }, everyMs).unref()
}

/** The longest one that ended since then, ms; 0 where there was none. */
export const longestSince = (stalls: string, since: number): number =>
  Math.max(
    0,
    ...readFileSync(stalls, 'utf8')
      .split('\n')
      .map((line) => line.split(' ').map(Number))
      .flatMap(([at = 0, stood = 0]) => (at >= since ? [stood] : [])),
  )
