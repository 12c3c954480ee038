/**
 * The clock of one process, moved while it runs: `libfaketime` (package `faketime` of Debian) stands between the program and
 * the system. Only the time of day is moved; what a process measures by the clock that goes forward stays true, as when an operator or
 * a network clock sets the time of a machine. Where the library is not installed, clocks cannot be moved, and `undefined` says so.
 */
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const places = [
  '/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1',
  '/usr/lib/aarch64-linux-gnu/faketime/libfaketimeMT.so.1',
  '/usr/lib/faketime/libfaketimeMT.so.1',
  '/usr/lib64/faketime/libfaketimeMT.so.1',
]

export type MovedClock = {
  /** For the environment of the process. */
  env: Record<string, string>
  /** So far from the true time, s; at once or within a second. */
  set(seconds: number): void
  seconds(): number
  remove(): void
}

export function movableClock(): MovedClock | undefined {
  const library = places.find((place) => existsSync(place))
  if (!library) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'itgel-clock-'))
  const file = join(folder, 'offset')
  let now = 0
  const set = (seconds: number): void => {
    now = seconds
    writeFileSync(`${file}.new`, `${seconds < 0 ? '' : '+'}${seconds}\n`)
    // Never half written where it is read.
    renameSync(`${file}.new`, file)
  }
  set(0)
  return {
    env: {
      LD_PRELOAD: library,
      FAKETIME_TIMESTAMP_FILE: file,
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
      FAKETIME_CACHE_DURATION: '1',
    },
    set,
    seconds: () => now,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
